"""OpenTimestamps proofs: read as clients write them, held against invented blocks, refused when not whole."""

from __future__ import annotations

import hashlib
import random
import struct

import pytest

from sijill.errors import Refusal
from sijill.store import ots
from sijill.store.ots import Proof, Stamp, appended, block_time, parse_answer, parse_proof_file

DIGEST = hashlib.sha256(b"an invented head").digest()
EASY = 0x207FFFFF


def attested(message: bytes, height: int) -> Stamp:
    return Stamp(message, attestations=[(ots.BITCOIN, number(height))])


def number(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*out, value))


def promise(address: bytes) -> tuple[bytes, bytes]:
    return ots.CALENDAR, number(len(address)) + address


def proof() -> Proof:
    """Appends, hashes, prepends, hashes; one branch is promised, the other in a block."""
    first, middle = appended(DIGEST, b"nonce")
    middle.attestations.append(promise(b"https://calendar.example"))
    joined = Stamp(b"before" + middle.message)
    root = attested(hashlib.sha256(joined.message).digest(), 900_001)
    joined.steps.append((bytes((ots.SHA256,)), root))
    middle.steps.append((bytes((ots.PREPEND,)) + number(6) + b"before", joined))
    return Proof(first)


def mined(root: bytes, bits: int = EASY, time: int = 1_931_137_860) -> bytes:
    """The header of an invented block with that Merkle root, and the little work its bits ask."""
    target = (bits & 0x7FFFFF) << 8 * ((bits >> 24) - 3)
    for nonce in range(1 << 20):
        header = struct.pack("<i32s32sIII", 4, b"\1" * 32, root, time, bits, nonce)
        if int.from_bytes(hashlib.sha256(hashlib.sha256(header).digest()).digest(), "little") <= target:
            return header
    raise AssertionError("no block found")


def test_a_proof_is_read_and_written_as_it_was():
    data = proof().to_bytes()
    assert data.startswith(bytes.fromhex("004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e892940108"))
    read = parse_proof_file(data)
    assert read.to_bytes() == data
    assert [address for address, _ in read.calendars()] == ["https://calendar.example"]
    ((height, root),) = read.blocks()
    assert height == 900_001
    inner = hashlib.sha256(DIGEST + b"nonce").digest()
    assert root == hashlib.sha256(b"before" + inner).digest()


def test_a_block_says_its_time_only_for_its_own_root_and_with_its_work():
    ((_, root),) = proof().blocks()
    header = mined(root)
    assert block_time(root, header, least=2).strftime("%Y-%m-%dT%H:%M:%SZ") == "2031-03-13T03:11:00Z"
    with pytest.raises(Refusal, match="Merkle root"):
        block_time(b"\0" * 32, header, least=2)
    with pytest.raises(Refusal, match="too little work"):
        block_time(root, header)
    with pytest.raises(Refusal, match="too little work"):
        block_time(root, struct.pack("<i32s32sIII", 4, b"\1" * 32, root, 1, 0x03000001, 0), least=1)
    with pytest.raises(Refusal, match="bytes"):
        block_time(root, header[:-1])


def test_the_first_block_of_bitcoin_is_a_block():
    """The published header of the first block; its work is of 2009."""
    header = bytes.fromhex(
        "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f61"
        "7fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c"
    )
    assert block_time(header[36:68], header, least=1 << 32).isoformat() == "2009-01-03T18:15:05+00:00"


@pytest.mark.parametrize("cut", range(0, len(proof().to_bytes()), 7))
def test_a_proof_that_is_cut_is_refused(cut):
    with pytest.raises(Refusal):
        parse_proof_file(proof().to_bytes()[:cut])


@pytest.mark.parametrize(
    "tail",
    [
        b"\x00" + ots.BITCOIN + b"\x01\x80",
        b"\x00" + ots.CALENDAR + b"\x03\x02a ",
        b"\xf0\x00\x00" + ots.BITCOIN + b"\x01\x01",
        b"\xf0\xff\xff\x03" + b"a" * 70,
        b"\x67\x00" + ots.BITCOIN + b"\x01\x01",
        b"\x08" * 3000 + b"\x00" + ots.BITCOIN + b"\x01\x01",
        b"\xff\x00" + ots.BITCOIN + b"\x01\x01",
        b"\x00" + ots.BITCOIN + b"\x01\x01more",
        b"\x00" + ots.BITCOIN + b"\xff" * 12,
    ],
)
def test_steps_that_are_none_are_refused(tail):
    with pytest.raises(Refusal):
        parse_answer(tail, DIGEST)


def test_no_bytes_break_the_reader():
    chance = random.Random(7)
    whole = proof().to_bytes()
    for _ in range(3000):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            data[chance.randrange(len(ots.MAGIC), len(data))] = chance.randrange(256)
        try:
            read = parse_proof_file(bytes(data))
        except Refusal:
            continue
        assert parse_proof_file(read.to_bytes()).to_bytes() == read.to_bytes()

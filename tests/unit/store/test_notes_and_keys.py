"""Signed notes, checkpoints, keys: parsed strictly, kept for their owner alone."""

import base64
import json
import os
from pathlib import Path

import pytest

from sijill.errors import Refusal, UsageError
from sijill.store.checkpoints import Checkpoint, parse_checkpoint, parse_proof, parse_request
from sijill.store.heads import Head
from sijill.store.keys import LOG, WITNESS, SigningKey, parse_key, read_key, write_key
from sijill.store.notes import Note, parse_note, unpacked

KEY = SigningKey.from_private("log.example/a", LOG, b"\x01" * 32)
WITNESSING = SigningKey.from_private("partner.example/w", WITNESS, b"\x02" * 32)
TEXT = Checkpoint("log.example/a", Head(3, "ab" * 32)).text
GOOD = Note(TEXT, (KEY.signature(TEXT), WITNESSING.signature(TEXT, 1_900_000_000))).to_bytes()


def test_a_note_comes_back_and_its_signatures_hold() -> None:
    signed = parse_checkpoint(GOOD)
    assert signed.note.to_bytes() == GOOD
    assert (signed.origin, signed.head) == ("log.example/a", Head(3, "ab" * 32))
    assert KEY.public.has_signed(signed.note)
    assert WITNESSING.public.has_signed(signed.note)
    assert WITNESSING.public.cosigned_at(signed.note) == 1_900_000_000
    assert not SigningKey.from_private("log.example/a", LOG, b"\x03" * 32).public.has_signed(signed.note)


@pytest.mark.parametrize(
    "raw",
    [
        GOOD[:-1],
        GOOD + b"\n",
        GOOD + GOOD.splitlines(keepends=True)[-1],
        GOOD.replace(b"\n\n", b"\n"),
        GOOD.replace("\u2014 ".encode(), b"- "),
        GOOD.replace(b"log.example/a", b"log.example/\x07"),
        GOOD.replace(b"\n3\n", b"\n03\n"),
        GOOD.replace(b"\n3\n", b"\n+3\n"),
        GOOD.replace(b"\n3\n", b"\n-3\n"),
        GOOD.replace(b"\n3\n", b"\n" + b"9" * 17 + b"\n"),
        GOOD.replace(b"q6urq6ur", b"q6urq6u"),
        GOOD.replace(b"=\n", b"\n"),
        TEXT.encode(),
        b"\xff" + GOOD,
        b"x" * 70_000,
    ],
)
def test_a_checkpoint_written_otherwise_is_refused(raw: bytes) -> None:
    assert raw != GOOD
    with pytest.raises(Refusal):
        parse_checkpoint(raw)


@pytest.mark.parametrize("written", ["QQ", "QR==", "QQ=", "Q Q=", "QQ==\n", "-_8=", "é"])
def test_base64_that_is_not_canonical_is_refused(written: str) -> None:
    with pytest.raises(Refusal):
        unpacked(written)


def test_a_proof_and_a_request_are_read_strictly() -> None:
    line = base64.b64encode(b"\x05" * 32).decode()
    proof = f"c2sp.org/tlog-proof@v1\nindex 2\n{line}\n\n".encode() + GOOD
    assert (parse_proof(proof).index, parse_proof(proof).to_bytes()) == (2, proof)
    request = f"old 1\n{line}\n\n".encode() + GOOD
    assert (parse_request(request).old, parse_request(request).to_bytes()) == (1, request)
    assert parse_request(GOOD).old == 0
    for bad in (
        proof.replace(b"@v1", b"@v2"),
        proof.replace(b"index 2", b"index 02"),
        proof.replace(line.encode(), line[:-4].encode()),
        proof.replace(b"\n\n", b"\n", 1),
    ):
        with pytest.raises(Refusal):
            parse_proof(bad)


def test_a_public_key_comes_back_and_another_id_is_refused() -> None:
    assert parse_key(KEY.public.line) == KEY.public
    assert parse_key(WITNESSING.public.line) == WITNESSING.public
    name, short, rest = KEY.public.line.split("+", 2)
    for line in (f"{name}+00000000+{rest}", f"{name}+{short}+{rest}A", f"other+{short}+{rest}", name, ""):
        with pytest.raises(Refusal):
            parse_key(line)


@pytest.mark.parametrize("passphrase", ["", "four invented words here"])
def test_a_private_key_is_for_its_owner_alone(tmp_path: Path, passphrase: str) -> None:
    path = tmp_path / "keys" / "one.key"
    write_key(path, KEY, b"\x09" * 32, passphrase)
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert read_key(path, passphrase) == KEY
    assert (base64.b64encode(KEY.private) in path.read_bytes()) == (not passphrase)
    assert KEY.private.hex() not in repr(KEY)
    with pytest.raises(UsageError, match="there already"):
        write_key(path, KEY, b"\x09" * 32)
    path.chmod(0o644)
    with pytest.raises(UsageError) as refused:
        read_key(path, passphrase)
    assert refused.value.code == "key.open-to-others"


def test_another_passphrase_or_another_public_half_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "one.key"
    write_key(path, KEY, b"\x09" * 32, "right")
    for wrong in ("", "wrong"):
        with pytest.raises(UsageError) as refused:
            read_key(path, wrong)
        assert refused.value.code == "key.passphrase"
    other = tmp_path / "other.key"
    fields = json.loads(path.read_bytes())
    fields["public"] = base64.b64encode(WITNESSING.public.public).decode()
    for name in ("scrypt", "salt"):
        del fields[name]
    fields["private"] = base64.b64encode(KEY.private).decode()
    handle = os.open(other, os.O_WRONLY | os.O_CREAT, 0o600)
    os.write(handle, json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n")
    os.close(handle)
    with pytest.raises(UsageError) as refused:
        read_key(other)
    assert refused.value.code == "key.unreadable"


def test_a_note_holds_at_most_64_signatures() -> None:
    many = [SigningKey.from_private(f"log.example/{number}", LOG, b"\x04" * 32).signature(TEXT) for number in range(65)]
    assert len(parse_note(Note(TEXT, tuple(many[:64])).to_bytes()).signatures) == 64
    with pytest.raises(Refusal):
        parse_note(Note(TEXT, tuple(many)).to_bytes())

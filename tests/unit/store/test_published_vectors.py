"""Vectors that others published: each is judged as its publisher says. They lie beside the repository."""

import base64
import contextlib
import hashlib
import json
import math
import re
import struct
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

import pytest
import rfc8785

from sijill.errors import Refusal
from sijill.store import merkle
from sijill.store.checkpoints import parse_checkpoint
from sijill.store.keys import VerifierKey, holds, parse_key

pytestmark = pytest.mark.shared
NUMBERS = 100_000


def unpacked(value: str | None) -> bytes:
    return base64.b64decode(value or "")


def cases(shared: Path, family: str) -> list[dict[str, object]]:
    files = sorted((shared / "data/log/rfc6962-merkle/testdata" / family).rglob("*.json"))
    return [json.loads(file.read_bytes()) for file in files]


def told(family: str, case: dict[str, object]) -> bool:
    """What we say to one Merkle vector."""
    proof = [unpacked(part) for part in case["proof"] or ()]
    if family.endswith("inclusion"):
        leaf, index, root = unpacked(case["leafHash"]), case["leafIdx"], unpacked(case["root"])
        if family == "inclusion":
            return merkle.is_included(leaf, index, case["treeSize"], proof, root)
        return merkle.is_in_subtree(leaf, index, (case["start"], case["end"]), proof, root)
    first, second = unpacked(case["root1"]), unpacked(case["root2"])
    if family == "consistency":
        return merkle.is_consistent(case["size1"], case["size2"], first, second, proof)
    return merkle.is_subtree((case["start"], case["end"]), case["size"], first, second, proof)


FAMILIES = {"inclusion": 98, "consistency": 98, "subtreeinclusion": 204, "subtreeconsistency": 118}


@pytest.mark.parametrize("family", FAMILIES)
def test_every_merkle_vector_is_judged_as_published(shared: Path, family: str) -> None:
    found = cases(shared, family)
    assert [case["desc"] for case in found if told(family, case) == case["wantErr"]] == []
    assert len(found) == FAMILIES[family]


def test_a_verifier_without_size_checks_fails_some(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(
        leaf: bytes, index: int, subtree: tuple[int, int], proof: list[bytes], root: bytes
    ) -> bool:  # climbs the path by the index alone: neither the size nor the length of the proof is looked at
        node, result = index - subtree[0], leaf
        for part in proof:
            result = merkle.node_hash(part, result) if node & 1 else merkle.node_hash(result, part)
            node >>= 1
        return result == root

    monkeypatch.setattr(merkle, "is_in_subtree", careless)
    assert [case["desc"] for case in cases(shared, "inclusion") if told("inclusion", case) == case["wantErr"]]


def published_log(shared: Path) -> tuple[VerifierKey, dict[int, bytes]]:
    folder = shared / "data/log/tessera-log"
    key = parse_key((folder / "verifier-key.txt").read_text().strip())
    files = (folder / "testdata/log").glob("checkpoint.*")
    return key, {int(file.suffix[1:]): file.read_bytes() for file in files}


def test_the_signed_checkpoints_of_a_published_log_hold(shared: Path) -> None:
    key, checkpoints = published_log(shared)
    entries = (shared / "data/log/tessera-log/testdata/log/tile/entries/000.p/15").read_bytes()
    leaves = []
    while entries:
        end = 2 + struct.unpack(">H", entries[:2])[0]
        leaves.append(merkle.leaf_hash(entries[2:end]))
        entries = entries[end:]
    tree = merkle.Tree(leaves)
    for size, raw in checkpoints.items():
        signed = parse_checkpoint(raw)
        assert (signed.origin, signed.head.size, signed.head.root) == (key.name, size, tree.root(size).hex())
        assert key.has_signed(signed.note)
        assert signed.note.to_bytes() == raw
    assert len(checkpoints) == 16


def test_a_flipped_bit_in_any_byte_of_a_checkpoint_is_refused(shared: Path) -> None:
    key, checkpoints = published_log(shared)
    flips = 0
    for raw in checkpoints.values():
        for place in range(len(raw)):
            other = raw[:place] + bytes([raw[place] ^ (1 << place % 8)]) + raw[place + 1 :]
            with contextlib.suppress(Refusal):
                assert not key.has_signed(parse_checkpoint(other).note)
            flips += 1
    assert flips > 1500


def test_the_published_pairs_of_canonical_json_are_reproduced(shared: Path) -> None:
    folder = shared / "data/log/jcs/testdata"
    names = sorted(file.stem for file in (folder / "input").glob("*.json"))
    for name in names:
        value = json.loads((folder / "input" / f"{name}.json").read_bytes())
        assert rfc8785.dumps(value) == (folder / "output" / f"{name}.json").read_bytes()
        assert rfc8785.dumps(value).hex() == (folder / "outhex" / f"{name}.txt").read_text().replace("\n", "").replace(
            " ", ""
        )
    assert len(names) == 6


def doubles(readme: str) -> Iterator[float]:
    """The sequence whose rule the README gives: fixed ones, 2,000 in a row, then those that hashes of hashes make."""
    fixed = [int(one, 16) for one in re.findall(r"0x([0-9a-f]{16})n", readme.partition("staticF64s")[0])]
    for bits in chain(fixed, (0x0010000000000000 + number for number in range(2000))):
        yield struct.unpack("<d", struct.pack("<Q", bits))[0]
    block = bytes(32)
    while True:
        block = hashlib.sha256(block).digest()
        yield from (value for value in struct.unpack("<4d", block) if value and math.isfinite(value))


def test_a_hundred_thousand_numbers_are_written_as_published(shared: Path) -> None:
    readme = (shared / "data/log/jcs/testdata/README.md").read_text()
    published = {int(lines): digest for digest, lines in re.findall(r"\| ([0-9a-f]{64}) \| (\d+)", readme)}
    digest, made = hashlib.sha256(), {}
    for number, value in enumerate(islice(doubles(readme), NUMBERS), 1):
        bits = struct.unpack("<Q", struct.pack("<d", value))[0]
        digest.update(f"{bits:x},".encode() + rfc8785.dumps(value) + b"\n")
        if number in published:
            made[number] = digest.hexdigest()
    assert made == {size: published[size] for size in (1000, 10_000, NUMBERS)}


def test_wycheproof_signatures_are_judged_as_published(shared: Path) -> None:
    published = json.loads((shared / "data/log/wycheproof/testvectors_v1/ed25519_test.json").read_bytes())
    wrong, count = [], 0
    for group in published["testGroups"]:
        public = bytes.fromhex(group["publicKey"]["pk"])
        for case in group["tests"]:
            told = holds(public, bytes.fromhex(case["sig"]), bytes.fromhex(case["msg"]))
            wrong += [case["tcId"]] if told != (case["result"] == "valid") else []
            count += 1
    assert (wrong, count) == ([], 151)


def test_edge_cases_of_ed25519_are_judged_as_most_implementations_do(shared: Path) -> None:
    """As ref10, Go and OpenSSL: refuse an R that is not canonical and what only the cofactor would save."""
    published = json.loads((shared / "data/log/ed25519/ed25519vectors.json").read_bytes())
    judged: Counter[bool] = Counter()
    for case in published:
        flags = set(case["flags"] or ())
        told = holds(bytes.fromhex(case["key"]), bytes.fromhex(case["sig"]), case["msg"].encode())
        judged[told == (not flags & {"non_canonical_R", "low_order_residue"})] += 1
    assert judged == {True: 914}

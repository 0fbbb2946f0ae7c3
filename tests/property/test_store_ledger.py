"""What holds for any value, any tree, any batch."""

from __future__ import annotations

import contextlib
import json
import tempfile
import unicodedata
from pathlib import Path

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.errors import Refusal
from sijill.store.anchors import Candidate, ClaimAnchor, reattach
from sijill.store.canonical import canonical_bytes, parse_canonical, sha256_hex
from sijill.store.columns import stored
from sijill.store.entries import Draft, Place, make_entry, parse_entry
from sijill.store.merkle import (
    Frontier,
    consistency_proof,
    inclusion_proof,
    is_consistent,
    is_included,
    leaf_hash,
    node_hash,
    tree_root,
)
from sijill.store.workspace import Workspace

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12).map(
    lambda one: unicodedata.normalize("NFC", one)
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)
LEAVES = st.lists(st.binary(max_size=3).map(leaf_hash), min_size=1, max_size=40)


@given(VALUES)
def test_a_value_comes_back_from_its_canonical_bytes(value: object) -> None:
    raw = canonical_bytes(value)
    assert parse_canonical(raw) == value
    assert canonical_bytes(json.loads(raw)) == raw


@given(VALUES)
def test_canonical_bytes_are_those_of_the_plain_library(value: object) -> None:
    assert canonical_bytes(value) == rfc8785.dumps(value)


@given(VALUES, st.data())
def test_other_bytes_are_another_value_or_refused(value: object, data: st.DataObject) -> None:
    raw = canonical_bytes(value)
    place = data.draw(st.integers(0, len(raw) - 1))
    changed = raw[:place] + bytes([raw[place] ^ data.draw(st.integers(1, 255))]) + raw[place + 1 :]
    try:
        other = parse_canonical(changed)
    except Refusal:
        return
    assert canonical_bytes(other) == changed != raw


@given(st.binary(max_size=40))
def test_any_bytes_are_parsed_or_refused_never_a_crash(raw: bytes) -> None:
    for parse in (parse_canonical, parse_entry):
        try:
            parse(raw)
        except Refusal:
            continue
        assert parse is parse_canonical


@given(st.dictionaries(WORDS, VALUES, max_size=3), st.data())
def test_an_entry_with_one_bit_changed_is_refused_or_has_another_leaf(
    body: dict[str, object], data: st.DataObject
) -> None:
    draft = Draft("a.kind", "subject", body)  # type: ignore[arg-type]
    made = make_entry(Place("sijill/x", 3, "0" * 64), "2031-05-04T12:00:00Z", "a-0000", draft, {})
    bit = data.draw(st.integers(0, len(made.raw) * 8 - 1))
    raw = bytearray(made.raw)
    raw[bit // 8] ^= 1 << bit % 8
    with contextlib.suppress(Refusal):
        assert parse_entry(bytes(raw)).leaf != made.leaf


def naive_root(leaves: list[bytes]) -> bytes:
    if len(leaves) == 1:
        return leaves[0]
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return node_hash(naive_root(leaves[:split]), naive_root(leaves[split:]))


@given(LEAVES, LEAVES)
def test_appending_gives_the_root_of_the_definition_and_a_proof_of_it(old: list[bytes], new: list[bytes]) -> None:
    frontier = Frontier()
    for leaf in old:
        frontier = frontier.append(leaf)
    before, whole = frontier.root, old + new
    for leaf in new:
        frontier = Frontier.from_bytes(frontier.size, frontier.to_bytes()).append(leaf)
    assert before == naive_root(old) == tree_root(old)
    assert frontier.root == naive_root(whole)
    proof = consistency_proof(whole, len(old))
    assert is_consistent(len(old), len(whole), before, frontier.root, proof)


@given(LEAVES, st.data())
def test_a_proof_with_one_bit_changed_proves_nothing(leaves: list[bytes], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(leaves) - 1))
    proof, root = inclusion_proof(leaves, index), tree_root(leaves)
    assert is_included(leaves[index], index, len(leaves), proof, root)
    if proof:
        part, bit = data.draw(st.integers(0, len(proof) - 1)), data.draw(st.integers(0, 255))
        broken = bytearray(proof[part])
        broken[bit // 8] ^= 1 << bit % 8
        proof[part] = bytes(broken)
        assert not is_included(leaves[index], index, len(leaves), proof, root)


@settings(max_examples=15)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=5))
def test_any_batches_make_a_ledger_that_verifies_and_opens_every_seal(batches: list[list[str]]) -> None:
    from sijill.preserve.verify import verify

    with tempfile.TemporaryDirectory() as folder:
        with Workspace.create(Path(folder) / "w") as one:
            made = []
            for batch in batches:
                made += one.ledger.append_many(
                    Draft("custody.recorded", "ab" * 32, {"action": "viewed"}, {"note": note}) for note in batch
                )
            opened = one.ledger.reveal_many([entry.seals["note"] for entry in made])
            told = [opened[entry.seals["note"]].reveal("testing") for entry in made]
            assert told == [note for batch in batches for note in batch]
            assert one.ledger.root() == tree_root(entry.leaf for entry in one.ledger.entries())
        assert verify(Path(folder) / "w").verdict == "intact"


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_rounding_for_storage_is_done_once_and_stays(value: float) -> None:
    cell = stored("real", value)
    assert stored("real", cell) == cell
    decimal = stored("decimal", value)
    assert stored("decimal", decimal) == decimal
    assert "e" not in str(decimal).lower()


@given(WORDS, WORDS.filter(bool), WORDS, WORDS)
def test_a_decision_is_attached_again_to_its_own_words_or_to_none(lead: str, quote: str, tail: str, more: str) -> None:
    old, new = lead + quote + tail, more + lead + quote + tail

    def read(text: str, start: int, name: str) -> Candidate:
        return Candidate(name, "0" * 64, sha256_hex(text.encode()), start, start + len(quote), "killed")

    anchor = ClaimAnchor.of(read(old, len(lead), "old"), old)
    places = [start for start in range(len(new)) if new.startswith(quote, start)]
    found = reattach(anchor, [read(new, start, f"claim-{start}") for start in places], new)
    if found is not None:
        start = int(found.removeprefix("claim-"))
        surrounded = new[:start].endswith(anchor.before) and new[start + len(quote) :].startswith(anchor.after)
        assert surrounded or len(places) == 1
    elif len(places) == 1:
        pytest.fail("words that stand once were not found")

import hashlib

import pytest

from sijill.errors import Refusal
from sijill.store.merkle import (
    EMPTY_ROOT,
    Frontier,
    Tree,
    consistency_proof,
    inclusion_proof,
    is_consistent,
    is_in_subtree,
    is_included,
    is_subtree,
    leaf_hash,
    node_hash,
    tree_root,
)


def naive_root(leaves: list[bytes]) -> bytes:
    """RFC 9162, 2.1.1, word for word."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + naive_root(leaves[:split]) + naive_root(leaves[split:])).digest()


LEAVES = [leaf_hash(bytes([number])) for number in range(70)]


@pytest.mark.parametrize("size", range(70))
def test_the_root_appended_leaf_by_leaf_is_the_root_of_the_definition(size: int) -> None:
    assert tree_root(LEAVES[:size]) == naive_root(LEAVES[:size])


def test_the_empty_tree_hashes_nothing() -> None:
    assert Frontier().root == EMPTY_ROOT == hashlib.sha256(b"").digest()


def test_a_leaf_is_never_a_node() -> None:
    left, right = LEAVES[:2]
    assert leaf_hash(left + right) != node_hash(left, right)


def test_a_frontier_comes_back_from_its_bytes() -> None:
    frontier = Frontier()
    for leaf in LEAVES:
        frontier = frontier.append(leaf)
        assert Frontier.from_bytes(frontier.size, frontier.to_bytes()) == frontier


@pytest.mark.parametrize(("size", "data"), [(3, b"\x00" * 32), (1, b"\x00" * 31), (-1, b""), (0, b"\x00" * 32)])
def test_a_frontier_that_cannot_be_is_refused(size: int, data: bytes) -> None:
    with pytest.raises(Refusal):
        Frontier.from_bytes(size, data)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 8, 13, 33])
def test_every_leaf_is_proven_and_no_other_leaf_with_its_proof(size: int) -> None:
    root = naive_root(LEAVES[:size])
    for index in range(size):
        proof = inclusion_proof(LEAVES[:size], index)
        assert is_included(LEAVES[index], index, size, proof, root)
        assert not is_included(LEAVES[(index + 1) % 70], index, size, proof, root)
        assert not is_included(LEAVES[index], index, size, [*proof, LEAVES[0]], root)
        assert not is_included(LEAVES[index], index + size, size, proof, root)


@pytest.mark.parametrize("second", [1, 2, 5, 8, 21])
def test_every_earlier_tree_is_proven_to_be_continued(second: int) -> None:
    new = naive_root(LEAVES[:second])
    for first in range(1, second + 1):
        proof, old = consistency_proof(LEAVES[:second], first), naive_root(LEAVES[:first])
        assert is_consistent(first, second, old, new, proof)
        assert not is_consistent(first, second, naive_root(LEAVES[1 : first + 1]), new, proof)


def test_nothing_is_proven_about_an_empty_tree() -> None:
    assert not is_consistent(0, 1, EMPTY_ROOT, LEAVES[0], [])
    with pytest.raises(Refusal):
        consistency_proof(LEAVES, 0)
    with pytest.raises(Refusal):
        inclusion_proof(LEAVES, 70)


def test_a_subtree_is_proven_as_the_whole_is() -> None:
    tree, roots = Tree(LEAVES[:23]), naive_root(LEAVES[:23])
    for start, end in ((0, 1), (0, 16), (16, 20), (20, 22), (16, 23), (8, 13)):
        node = naive_root(LEAVES[start:end])
        for index in range(start, end):
            proof = Tree(LEAVES[start:end]).inclusion(index - start)
            assert is_in_subtree(LEAVES[index], index, (start, end), proof, node)
            assert not is_in_subtree(LEAVES[index], index + 1, (start, end), proof, node)
        if start == 0:
            assert is_subtree((start, end), 23, node, roots, tree.consistency(end))


@pytest.mark.parametrize(("start", "end"), [(1, 3), (4, 9), (3, 3), (5, 4), (-1, 1)])
def test_a_range_that_no_node_stands_over_is_refused(start: int, end: int) -> None:
    assert not is_in_subtree(LEAVES[start], start, (start, end), [], naive_root(LEAVES[max(start, 0) : end]))


def test_a_root_or_proof_beyond_the_leaves_is_refused() -> None:
    tree = Tree(LEAVES[:5])
    for ask in (lambda: tree.root(6), lambda: tree.inclusion(5), lambda: tree.inclusion(0, 6), lambda: tree.root(-1)):
        with pytest.raises(Refusal):
            ask()
    assert [tree.root(size) for size in range(6)] == [naive_root(LEAVES[:size]) for size in range(6)]
    assert tree.inclusion(1, 3) == inclusion_proof(LEAVES[:3], 1)

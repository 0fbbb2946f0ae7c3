"""The Merkle tree over the ledger: hashes, roots, and proofs that a third party can redo (RFC 9162, 2.1)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sijill.errors import Refusal

EMPTY_ROOT = hashlib.sha256(b"").digest()
HASH_BYTES = 32


def leaf_hash(entry: bytes) -> bytes:
    """Give the hash of one leaf: SHA-256(0x00 || entry)."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Give the hash of an inner node: SHA-256(0x01 || left || right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True)
class Frontier:
    """What must be kept of a tree to append to it: how many leaves, and the roots of its full subtrees.

    ``peaks`` are the roots of the perfect subtrees from the largest (leftmost) to the smallest, one for each bit set
    in ``size``.
    """

    size: int = 0
    peaks: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if self.size < 0 or len(self.peaks) != self.size.bit_count():
            raise Refusal(f"a tree of {self.size} leaves does not have {len(self.peaks)} peaks")
        if any(len(peak) != HASH_BYTES for peak in self.peaks):
            raise Refusal("a peak is not a SHA-256 hash")

    def append(self, leaf: bytes) -> Frontier:
        """Give the frontier with one more leaf hash."""
        peaks, tail, size = list(self.peaks), leaf, self.size
        while size & 1:
            tail = node_hash(peaks.pop(), tail)
            size >>= 1
        return Frontier(self.size + 1, (*peaks, tail))

    @property
    def root(self) -> bytes:
        """The root of the whole tree; of an empty one, the hash of nothing."""
        if not self.peaks:
            return EMPTY_ROOT
        root = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            root = node_hash(peak, root)
        return root

    def to_bytes(self) -> bytes:
        """Give the peaks, one after the other."""
        return b"".join(self.peaks)

    @classmethod
    def from_bytes(cls, size: int, data: bytes) -> Frontier:
        """Give back what :meth:`to_bytes` wrote for a tree of ``size`` leaves."""
        return cls(size, tuple(data[start : start + HASH_BYTES] for start in range(0, len(data), HASH_BYTES)))


def tree_root(leaves: Iterable[bytes]) -> bytes:
    """Give the root over leaf hashes, in order."""
    frontier = Frontier()
    for leaf in leaves:
        frontier = frontier.append(leaf)
    return frontier.root


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """Give the hashes that prove the leaf at ``index`` is in the tree over ``leaves`` (RFC 9162, 2.1.3.1)."""
    if not 0 <= index < len(leaves):
        raise Refusal(f"leaf {index} of {len(leaves)}")
    if len(leaves) == 1:
        return []
    split = _largest_power_below(len(leaves))
    if index < split:
        return [*inclusion_proof(leaves[:split], index), tree_root(leaves[split:])]
    return [*inclusion_proof(leaves[split:], index - split), tree_root(leaves[:split])]


def consistency_proof(leaves: Sequence[bytes], first: int) -> list[bytes]:
    """Give the hashes that prove ``leaves`` continue the tree of the first ``first`` of them (RFC 9162, 2.1.4.1)."""
    if not 0 < first <= len(leaves):
        raise Refusal(f"an earlier size of {first} for {len(leaves)} leaves")
    return _subproof(leaves, first, True)


def is_included(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Tell whether ``proof`` shows ``leaf`` at ``index`` of the tree with this size and root (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size or any(len(part) != HASH_BYTES for part in (leaf, root, *proof)):
        return False
    node, last, result = index, size - 1, leaf
    for part in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            result = node_hash(part, result)
            node, last = _up_past_zeros(node, last)
        else:
            result = node_hash(result, part)
        node, last = node >> 1, last >> 1
    return last == 0 and result == root


def is_consistent(first: int, second: int, first_root: bytes, second_root: bytes, proof: Sequence[bytes]) -> bool:
    """Tell whether ``proof`` shows that a tree of ``second`` leaves continues one of ``first`` (RFC 9162, 2.1.4.2).

    An earlier size of 0 proves nothing and is refused, as is any proof beside two equal sizes.
    """
    if first == second:
        return first > 0 and not proof and first_root == second_root
    if not 0 < first < second or any(len(part) != HASH_BYTES for part in (first_root, second_root, *proof)):
        return False
    path = list(proof) if first & (first - 1) else [first_root, *proof]
    return bool(path) and _joins(first - 1, second - 1, path) == (first_root, second_root)


def _joins(node: int, last: int, path: list[bytes]) -> tuple[bytes, bytes] | None:
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = path[0]
    for part in path[1:]:
        if last == 0:
            return None
        if node & 1 or node == last:
            old, new = node_hash(part, old), node_hash(part, new)
            node, last = _up_past_zeros(node, last)
        else:
            new = node_hash(new, part)
        node, last = node >> 1, last >> 1
    return (old, new) if last == 0 else None


def _up_past_zeros(node: int, last: int) -> tuple[int, int]:
    while node and not node & 1:
        node, last = node >> 1, last >> 1
    return node, last


def _largest_power_below(count: int) -> int:
    return 1 << ((count - 1).bit_length() - 1)


def _subproof(leaves: Sequence[bytes], first: int, whole: bool) -> list[bytes]:
    if first == len(leaves):
        return [] if whole else [tree_root(leaves)]
    split = _largest_power_below(len(leaves))
    if first <= split:
        return [*_subproof(leaves[:split], first, whole), tree_root(leaves[split:])]
    return [*_subproof(leaves[split:], first - split, False), tree_root(leaves[:split])]

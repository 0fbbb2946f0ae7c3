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


class PackedHashes:
    """Hashes one after the other in 32 bytes each, where a list of them takes three times as much."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def append(self, one: bytes) -> None:
        """Add one hash.

        Raises:
            Refusal: It is no SHA-256 hash.
        """
        if len(one) != HASH_BYTES:
            raise Refusal("no SHA-256 hash")
        self._bytes += one

    def __len__(self) -> int:
        return len(self._bytes) // HASH_BYTES

    def __getitem__(self, at: int) -> bytes:
        if not 0 <= at < len(self):
            raise IndexError(at)
        return bytes(self._bytes[at * HASH_BYTES : (at + 1) * HASH_BYTES])


class Tree:
    """Every full subtree over some leaf hashes, so that roots and proofs of any earlier size cost a few hashes.

    Args:
        leaves: The leaf hashes, in order.
    """

    def __init__(self, leaves: Iterable[bytes]) -> None:
        self._levels: list[list[bytes] | PackedHashes] = [list(leaves)]
        while len(below := self._levels[-1]) > 1:
            self._levels.append([node_hash(below[at], below[at + 1]) for at in range(0, len(below) - 1, 2)])

    def __len__(self) -> int:
        return len(self._levels[0])

    def root(self, size: int | None = None) -> bytes:
        """Give the root over the first ``size`` leaves; over all of them when not given."""
        size = len(self) if size is None else size
        if not 0 <= size <= len(self):
            raise Refusal(f"a root over {size} of {len(self)} leaves")
        return self._root(0, size) if size else EMPTY_ROOT

    def peaks(self) -> tuple[bytes, ...]:
        """Give the roots of the full subtrees from the left, as a :class:`Frontier` keeps them."""
        sizes = [1 << bit for bit in reversed(range(len(self).bit_length())) if len(self) >> bit & 1]
        starts = [sum(sizes[:at]) for at in range(len(sizes))]
        return tuple(self._root(start, start + size) for start, size in zip(starts, sizes, strict=True))

    def inclusion(self, index: int, size: int | None = None) -> list[bytes]:
        """Give the hashes that prove the leaf at ``index`` is among the first ``size`` (RFC 9162, 2.1.3.1)."""
        start, end = 0, len(self) if size is None else size
        if not 0 <= index < end <= len(self):
            raise Refusal(f"leaf {index} of {end}")
        proof: list[bytes] = []
        while end - start > 1:
            split = start + _largest_power_below(end - start)
            if index < split:
                proof.append(self._root(split, end))
                end = split
            else:
                proof.append(self._root(start, split))
                start = split
        return proof[::-1]

    def consistency(self, first: int) -> list[bytes]:
        """Give the hashes that prove the leaves continue the tree of the first ``first`` (RFC 9162, 2.1.4.1)."""
        if not 0 < first <= len(self):
            raise Refusal(f"an earlier size of {first} for {len(self)} leaves")
        start, end, proof = 0, len(self), []
        while first != end:
            split = start + _largest_power_below(end - start)
            if first <= split:
                proof.append(self._root(split, end))
                end = split
            else:
                proof.append(self._root(start, split))
                start = split
        return [*([self._root(start, end)] if start else []), *proof[::-1]]

    def _root(self, start: int, end: int) -> bytes:
        size = end - start
        if size & (size - 1) == 0:
            level = size.bit_length() - 1
            return self._levels[level][start >> level]
        split = start + _largest_power_below(size)
        return node_hash(self._root(start, split), self._root(split, end))


class PackedTree(Tree):
    """A :class:`Tree` that holds 64 bytes a leaf; it is slower to ask.

    Args:
        leaves: The leaf hashes; what is added to them later is not in the tree.
    """

    def __init__(self, leaves: PackedHashes) -> None:
        self._levels = [leaves]
        while len(below := self._levels[-1]) > 1:
            above = PackedHashes()
            for at in range(0, len(below) - 1, 2):
                above.append(node_hash(below[at], below[at + 1]))
            self._levels.append(above)


def tree_root(leaves: Iterable[bytes]) -> bytes:
    """Give the root over leaf hashes, in order."""
    return Tree(leaves).root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """Give the hashes that prove the leaf at ``index`` is in the tree over ``leaves``; see :meth:`Tree.inclusion`."""
    return Tree(leaves).inclusion(index)


def consistency_proof(leaves: Sequence[bytes], first: int) -> list[bytes]:
    """Give the hashes that prove ``leaves`` continue their first ``first``; see :meth:`Tree.consistency`."""
    return Tree(leaves).consistency(first)


def is_included(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Tell whether ``proof`` shows ``leaf`` at ``index`` of the tree with this size and root (RFC 9162, 2.1.3.2)."""
    return is_in_subtree(leaf, index, (0, size), proof, root)


def is_consistent(first: int, second: int, first_root: bytes, second_root: bytes, proof: Sequence[bytes]) -> bool:
    """Tell whether ``proof`` shows that a tree of ``second`` leaves continues one of ``first`` (RFC 9162, 2.1.4.2).

    An earlier size of 0 proves nothing and is refused, as is any proof beside two equal sizes.
    """
    return first > 0 and is_subtree((0, first), second, first_root, second_root, proof)


def is_in_subtree(leaf: bytes, index: int, subtree: tuple[int, int], proof: Sequence[bytes], root: bytes) -> bool:
    """Tell whether ``proof`` shows ``leaf`` at ``index`` under ``root``, the node over the leaves of ``subtree``.

    Args:
        leaf: The leaf hash.
        index: Its number in the whole tree.
        subtree: First leaf and the one after the last; only ranges that stand under one node of some tree hold.
        proof: From the leaf's sibling upwards; neither a hash too few nor one too many.
        root: The hash of that node.

    Source:
        draft-ietf-plants-merkle-tree-certs, 4.3; for a subtree from 0 it is RFC 9162, 2.1.3.2.
    """
    start, end = subtree
    if not _is_subtree(start, end) or not start <= index < end or not _are_hashes(leaf, root, *proof):
        return False
    node, last, result = index - start, end - start - 1, leaf
    for part in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            result = node_hash(part, result)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            result = node_hash(result, part)
        node, last = node >> 1, last >> 1
    return last == 0 and result == root


def is_subtree(subtree: tuple[int, int], size: int, node: bytes, root: bytes, proof: Sequence[bytes]) -> bool:
    """Tell whether ``proof`` shows that ``node`` stands over the leaves of ``subtree`` in the tree with this root.

    The hash of nothing stands over no leaves in every tree, so an empty subtree says nothing of ``root``.

    Source:
        draft-ietf-plants-merkle-tree-certs, 4.4; for a subtree from 0 it is RFC 9162, 2.1.4.2.
    """
    start, end = subtree
    if start == end:
        return 0 <= end <= size and not proof and node == EMPTY_ROOT
    if (start, end) == (0, size):
        return not proof and node == root
    if not _is_subtree(start, end) or end > size or not _are_hashes(node, root, *proof):
        return False
    first, last, top = start, end - 1, size - 1
    while first != last and (last == top or last & 1):
        first, last, top = first >> 1, last >> 1, top >> 1
    path = list(proof) if first != last else [node, *proof]
    return bool(path) and _climbed(first, last, top, path) == (node, root)


def _climbed(first: int, last: int, top: int, path: list[bytes]) -> tuple[bytes, bytes] | None:
    """The node and the root that a proof leads to, or ``None`` when it has a hash too few or too many."""
    node = root = path[0]
    for part in path[1:]:
        if top == 0:
            return None
        if last & 1 or last == top:
            if first < last:
                node = node_hash(part, node)
            root = node_hash(part, root)
            while not last & 1:
                first, last, top = first >> 1, last >> 1, top >> 1
        else:
            root = node_hash(root, part)
        first, last, top = first >> 1, last >> 1, top >> 1
    return (node, root) if top == 0 else None


def _is_subtree(start: int, end: int) -> bool:
    """Whether one node can stand over the leaves from ``start`` to before ``end``."""
    return 0 <= start < end and start % (1 << (end - start - 1).bit_length()) == 0


def _are_hashes(*parts: bytes) -> bool:
    return all(len(part) == HASH_BYTES for part in parts)


def _largest_power_below(count: int) -> int:
    return 1 << ((count - 1).bit_length() - 1)

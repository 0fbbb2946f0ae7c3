"""Groups: what has been joined, and what must stay apart."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

N = TypeVar("N", bound=Hashable)


class Groups(Generic[N]):
    """Disjoint groups that grow by joining, with pairs that must never end in one group.

    Args:
        kind: What no two members of a group may share when they are joined by ``may_join`` (a list's name, say); a
            member of kind ``None`` is free.
    """

    def __init__(self, kind: Callable[[N], Hashable] | None = None) -> None:
        self._kind = kind
        self._parent: dict[N, N] = {}
        self._members: dict[N, list[N]] = {}
        self._apart: dict[N, set[N]] = {}

    def find(self, node: N) -> N:
        """The node that stands for the group of ``node``."""
        root = node
        while self._parent.get(root, root) != root:
            root = self._parent[root]
        while self._parent.get(node, node) != root:
            self._parent[node], node = root, self._parent[node]
        return root

    def members(self, node: N) -> list[N]:
        """The group of ``node``, itself among them."""
        return self._members.get(self.find(node), [node])

    def part(self, one: N, other: N) -> None:
        """Say that the two must never be in one group."""
        self._apart.setdefault(self.find(one), set()).add(other)
        self._apart.setdefault(self.find(other), set()).add(one)

    def may_join(self, one: N, other: N) -> bool:
        """Whether nothing forbids one group of the two."""
        a, b = self.find(one), self.find(other)
        if a == b:
            return True
        if any(self.find(node) == b for node in self._apart.get(a, ())):
            return False
        if self._kind is None:
            return True
        kinds = {self._kind(node) for node in self.members(a)} - {None}
        return not any(self._kind(node) in kinds for node in self.members(b))

    def join(self, one: N, other: N) -> None:
        """Make one group of the two, whatever their kinds; the caller has asked :meth:`may_join`."""
        a, b = self.find(one), self.find(other)
        if a == b:
            return
        if len(self.members(a)) < len(self.members(b)):
            a, b = b, a
        self._members[a] = self.members(a) + self.members(b)
        self._members.pop(b, None)
        self._parent[b] = a
        if b in self._apart:
            self._apart.setdefault(a, set()).update(self._apart.pop(b))


def grouped(nodes: Iterable[N], groups: Groups[N]) -> list[list[N]]:
    """The groups of ``nodes``, in the order in which their first node comes."""
    found: dict[N, list[N]] = {}
    for node in nodes:
        found.setdefault(groups.find(node), []).append(node)
    return list(found.values())

"""Authorities of time (RFC 3161): whose root certificates a ledger names, and the heads they have stamped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sijill.errors import Refusal
from sijill.store.entries import Entry

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

ADDED, RETIRED, ANCHORED = "authority.added", "authority.retired", "head.anchored"
KINDS = (ADDED, RETIRED, ANCHORED)


@dataclass(frozen=True)
class Authority:
    """Somebody who stamps heads: ``file`` is the SHA-256 of the document with its root, named by entry ``seq``."""

    seq: int
    file: str
    name: str
    address: str
    policy: str


@dataclass(frozen=True)
class Anchor:
    """A stamped head, as entry ``seq`` tells it: ``token`` and ``authority`` are SHA-256 of documents."""

    seq: int
    token: str
    authority: str
    size: int
    root: str
    time: str


@dataclass(frozen=True)
class Authorities:
    """Every authority a ledger names, from which entry on one is asked no more, and every stamp it took up."""

    named: tuple[Authority, ...] = ()
    retired: dict[str, int] = field(default_factory=dict)
    anchors: tuple[Anchor, ...] = ()

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Authorities:
        """Give what ``entries`` tell of authorities; other kinds of entries are passed over.

        Raises:
            Refusal: One that is added twice, is retired without standing, or stamped without being named.
        """
        named: dict[str, Authority] = {}
        retired: dict[str, int] = {}
        anchors = []
        for one in entries:
            if one.kind == ADDED:
                if one.subject in named:
                    raise Refusal(f"entry {one.seq}: an authority is added twice")
                named[one.subject] = _authority(one)
            elif one.kind == RETIRED:
                if one.subject not in named or one.subject in retired:
                    raise Refusal(f"entry {one.seq}: an authority is retired that does not stand")
                retired[one.subject] = one.seq
            elif one.kind == ANCHORED:
                anchors.append(_anchor(one))
                if anchors[-1].authority not in named:
                    raise Refusal(f"entry {one.seq}: a stamp of an authority that is not named")
        return cls(tuple(named.values()), retired, tuple(anchors))

    def at(self, size: int) -> tuple[Authority, ...]:
        """Give the authorities that are asked when the ledger has ``size`` entries."""
        return tuple(one for one in self.named if one.seq < size and self.retired.get(one.file, size) >= size)


def root_of(file: bytes) -> tuple[Certificate, list[Certificate]]:
    """Give the one root in a file of certificates (PEM, or DER), and all that are in it.

    Raises:
        Refusal: No certificates, no root, or several.
    """
    from sijill.store.certificate_path import is_root, load_pem

    found = load_pem(file)
    roots = [one for one in found if is_root(one)]
    if len(roots) != 1:
        raise Refusal(f"{len(roots)} root certificates (signed by themselves), not one")
    return roots[0], found


def _authority(one: Entry) -> Authority:
    told = [one.body.get(name) for name in ("name", "address", "policy")]
    if not all(value is None or isinstance(value, str) for value in told):
        raise Refusal(f"entry {one.seq}: no authority")
    return Authority(one.seq, one.subject, *(str(value or "") for value in told))


def _anchor(one: Entry) -> Anchor:
    size, told = one.body.get("size"), [one.body.get(name) for name in ("root", "authority", "time")]
    is_number = isinstance(size, int) and not isinstance(size, bool)
    if not is_number or not 0 < int(str(size)) <= one.seq or not all(isinstance(value, str) for value in told):
        raise Refusal(f"entry {one.seq}: no stamp of an earlier head")
    return Anchor(one.seq, one.subject, str(told[1]), int(str(size)), str(told[0]), str(told[2]))

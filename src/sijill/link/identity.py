"""Identity: which id each victim has; a pure function of the clusters and of the ledger's entries.

An id that a person decided on, or that a release published, is an entry of the ledger with the rows it stood for. A new
clustering gives it to the cluster that holds most of those rows; a cluster that holds none gets an id of its own, made
from its first row on the list that came in first. So deleting everything derived and linking again gives the same ids,
and a list that is added later changes no id of a victim it only adds rows to.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sijill.link.judged import Key

MakeId = Callable[[str, str], str]
Cluster = tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """An id the ledger knows, the rows it stood for, and the entry that said so."""

    victim: str
    rows: frozenset[Key]
    seq: int


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a known id: ``split`` or ``merged``, into which ids, and the rows it had stood for."""

    event: str
    victim: str
    into: tuple[str, ...]
    rows: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Identities:
    """The id of each cluster, and what became of ids the ledger knew."""

    ids: Mapping[Cluster, str]
    changes: tuple[Change, ...]


def known_ids(rows: Iterable[Mapping[str, object]]) -> list[Known]:
    """The ids assigned in the ledger, oldest first; the latest rows told of an id are what count."""
    held: dict[str, Known] = {}
    for row in rows:
        if row["event"] == "assigned":
            victim, anchors = str(row["victim"]), row["anchors"]
            told = anchors if isinstance(anchors, list) else []
            keys = frozenset((str(one["list"]), str(one["id"])) for one in told)
            seq = held[victim].seq if victim in held else int(str(row["seq"]))
            held[victim] = Known(victim, keys, seq)
    return sorted(held.values(), key=lambda one: one.seq)


def identify(
    clusters: Sequence[Cluster], known: Sequence[Known], make_id: MakeId, came: Mapping[str, int] | None = None
) -> Identities:
    """Give every cluster its id.

    Args:
        clusters: The records of each victim, each sorted; disjoint.
        known: Ids of the ledger, oldest first.
        make_id: ``make_id(kind, anchor)`` of the workspace.
        came: When each list first came in, as its place in the ledger; a list that is not there came last.

    Returns:
        Ids by cluster, and the splits and merges of known ids that this clustering means.
    """
    home = {key: cluster for cluster in clusters for key in cluster}
    claims = sorted(_claims(known, home), key=lambda one: (-one[0], one[1].seq, one[2]))
    ids: dict[Cluster, str] = {}
    given: set[str] = set()
    for _, one, cluster in claims:
        if cluster not in ids and one.victim not in given:
            ids[cluster] = one.victim
            given.add(one.victim)
    reserved = {one.victim for one in known}
    for cluster in sorted(clusters):
        if cluster not in ids:
            ids[cluster] = _fresh(_oldest(cluster, came or {}), reserved, make_id)
    return Identities(ids, tuple(_changes(known, home, ids)))


def _claims(known: Sequence[Known], home: Mapping[Key, Cluster]) -> Iterable[tuple[int, Known, Cluster]]:
    for one in known:
        shares: dict[Cluster, int] = {}
        for key in one.rows:
            if key in home:
                shares[home[key]] = shares.get(home[key], 0) + 1
        for cluster, share in shares.items():
            yield share, one, cluster


def _oldest(cluster: Cluster, came: Mapping[str, int]) -> Key:
    return min(cluster, key=lambda row: (came.get(row[0], sys.maxsize), row))


def _fresh(row: Key, reserved: set[str], make_id: MakeId) -> str:
    for turn in range(len(reserved) + 1):
        anchor = "\x1f".join(row) + "\x1f" * turn
        ident = make_id("victim", anchor)
        if ident not in reserved:
            return ident
    raise AssertionError("more tries than reserved ids")


def _changes(known: Sequence[Known], home: Mapping[Key, Cluster], ids: Mapping[Cluster, str]) -> Iterable[Change]:
    for one in known:
        now = tuple(sorted({ids[home[key]] for key in one.rows if key in home}))
        if len(now) > 1:
            yield Change("split", one.victim, now, tuple(sorted(one.rows)))
        elif len(now) == 1 and now[0] != one.victim:
            yield Change("merged", one.victim, now, tuple(sorted(one.rows)))

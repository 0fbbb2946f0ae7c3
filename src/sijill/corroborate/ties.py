"""Ties: what people said of who hands on whose figures; obeyed always, whatever the pages say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sijill.corroborate.lexicon import folded
from sijill.corroborate.org_words import kind_words, name_key
from sijill.corroborate.origins import own_words
from sijill.corroborate.toll import Origin, Toll

CUT = "cut"
CONFIRMED = "confirmed"
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Ties:
    """Pairs of giver and taker that people confirmed or cut.

    Attributes:
        confirmed: Pairs confirmed.
        cut: Pairs cut.
    """

    confirmed: frozenset[Pair] = frozenset()
    cut: frozenset[Pair] = frozenset()

    def is_cut(self, giver: str, taker: str) -> bool:
        """Whether a person said that ``taker`` does not have it from ``giver``, however they are spelt."""
        return bool(self.cut) and _same(giver, taker) in {_same(*pair) for pair in self.cut}

    def is_confirmed(self, giver: str, taker: str) -> bool:
        """Whether a person said that ``taker`` has it from ``giver``, however they are spelt."""
        return bool(self.confirmed) and _same(giver, taker) in {_same(*pair) for pair in self.confirmed}

    def givers_of(self, taker: str) -> tuple[str, ...]:
        """Whom people confirmed that ``taker`` has it from, sorted."""
        return tuple(sorted(giver for giver, named in self.confirmed if _same(giver, named) == _same(giver, taker)))


NO_TIES = Ties()


def ties_of(decisions: Iterable[Mapping[str, object]]) -> Ties:
    """Give the ties that stand after all decisions, the latest of each pair; one withdrawn says nothing.

    Args:
        decisions: Rows with ``from_source``, ``to_source`` and ``verdict``, in order.
    """
    standing = {_same(str(row["from_source"]), str(row["to_source"])): row for row in decisions}

    def with_verdict(verdict: str) -> frozenset[Pair]:
        held = (row for row in standing.values() if row["verdict"] == verdict)
        return frozenset((str(row["from_source"]), str(row["to_source"])) for row in held)

    return Ties(with_verdict(CONFIRMED), with_verdict(CUT))


def as_people_said(toll: Toll, ties: Ties) -> Toll:
    """Give the toll with hands that were cut taken out and those that were confirmed put beside its outlet.

    Whose own source was cut is left to speak for itself.
    """
    if ties == NO_TIES:
        return toll
    origin = toll.origin
    relays = tuple(name for name in origin.relays if not ties.is_cut(name, toll.outlet))
    if relays != origin.relays:
        origin = replace(origin, relays=relays)
    if origin.name != toll.outlet and not relays and ties.is_cut(origin.name, toll.outlet):
        origin = _on_its_own(toll.outlet)
    confirmed = tuple(sorted({*toll.republishes, *ties.givers_of(toll.outlet)}))
    return replace(toll, origin=origin, republishes=confirmed)


def _on_its_own(outlet: str) -> Origin:
    return replace(own_words(outlet), how="a person cut it from the source it names")


def _same(giver: str, taker: str) -> tuple[object, object]:
    return _form(giver), _form(taker)


def _form(name: str) -> object:
    key = name_key(name)
    return key if len(key) > 1 and key & kind_words() else folded(name)

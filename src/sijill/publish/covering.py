"""Covering: for each published figure who tells of it, who carries it, who is silent, and on whom it hangs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sijill.publish.evidence import ChainEntry
from sijill.publish.findings import FigureEntry

UNNAMED = ("(not named, through ", "origin not stated")


@dataclass(frozen=True, slots=True)
class Covered:
    """Who covers one published figure; every list in order of name.

    Attributes:
        figure: The figure.
        origins: Whose numbers are in it.
        beside: Whose numbers stand beside it.
        outlets: Who carried any of them.
        silent: Sources that tell of the same event in another published figure, and nothing of this.
        hangs_on: The origin that, if wrong, would change it most, or ``None``.
    """

    figure: FigureEntry
    origins: tuple[str, ...]
    beside: tuple[str, ...]
    outlets: tuple[str, ...]
    silent: tuple[str, ...]
    hangs_on: str | None


def covered(figures: Sequence[FigureEntry], chains: Mapping[str, ChainEntry]) -> list[Covered]:
    """Give who covers each figure, in the order of the figures; only what is published is asked.

    Args:
        figures: The published figures.
        chains: The published chains, by id.
    """
    speaking: dict[str, set[str]] = defaultdict(set)
    for figure in figures:
        speaking[figure.event] |= _everybody(_chains(figure, chains))
    return [_covered(figure, chains, speaking[figure.event]) for figure in figures]


def _covered(figure: FigureEntry, chains: Mapping[str, ChainEntry], speaking: set[str]) -> Covered:
    told = _chains(figure, chains)
    return Covered(
        figure,
        origins=_origins(figure.chains, chains),
        beside=_origins(figure.beside, chains),
        outlets=tuple(sorted({outlet for chain in told for outlet in _outlets(chain)})),
        silent=tuple(sorted(speaking - _everybody(told))),
        hangs_on=figure.hangs_on,
    )


def _chains(figure: FigureEntry, chains: Mapping[str, ChainEntry]) -> list[ChainEntry]:
    return [chains[one] for one in (*figure.chains, *figure.beside) if one in chains]


def _origins(ids: Sequence[str], chains: Mapping[str, ChainEntry]) -> tuple[str, ...]:
    return tuple(sorted({chains[one].origin for one in ids if one in chains}))


def _outlets(chain: ChainEntry) -> set[str]:
    return {outlet for point in chain.points for outlet in point.outlets}


def _everybody(chains: Sequence[ChainEntry]) -> set[str]:
    """Everybody who speaks or carries; whoever is not named cannot be found silent."""
    named = {chain.origin for chain in chains if not any(words in chain.origin for words in UNNAMED)}
    return named | {outlet for chain in chains for outlet in _outlets(chain)}

"""Coverage: who tells of each figure, in what part, and who tells of the same event but is silent about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Row = Mapping[str, object]
Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Who covers one figure.

    Attributes:
        origins: Whose numbers are in it, sorted.
        beside: Whose numbers stand beside it, sorted.
        outlets: Who carried any of them, sorted.
        silent: Sources that tell of the same event, and nothing of this, sorted.
    """

    origins: tuple[str, ...]
    beside: tuple[str, ...]
    outlets: tuple[str, ...]
    silent: tuple[str, ...]

    def as_json(self) -> Json:
        """As JSON."""
        return {
            "origins": list(self.origins),
            "beside": list(self.beside),
            "outlets": list(self.outlets),
            "silent": list(self.silent),
        }


def coverage_of(figures: Sequence[tuple[str, Row]], chains: Iterable[Row]) -> tuple[Coverage, ...]:
    """Give who covers each figure, in the order of the figures.

    It rests on all figures of an event, so it is worked out when asked for and is no part of a figure.

    Args:
        figures: The event of each figure and the figure as JSON (``chains``, ``beside``).
        chains: Chains as JSON (``id``, ``origin``, ``outlets``).
    """
    by_id = {str(chain["id"]): chain for chain in chains}
    told = [(_told(figure, "chains", by_id), _told(figure, "beside", by_id)) for _, figure in figures]
    speaking: dict[str, set[str]] = defaultdict(set)
    for (event, _), (inside, beside) in zip(figures, told, strict=True):
        speaking[event] |= _everybody([*inside, *beside])
    return tuple(
        _coverage(inside, beside, speaking[event]) for (event, _), (inside, beside) in zip(figures, told, strict=True)
    )


def _told(figure: Row, part: str, by_id: Mapping[str, Row]) -> list[Row]:
    return [by_id[chain] for chain in _words(figure.get(part)) if chain in by_id]


def _coverage(inside: Sequence[Row], beside: Sequence[Row], speaking: set[str]) -> Coverage:
    return Coverage(
        origins=tuple(sorted({str(chain["origin"]) for chain in inside})),
        beside=tuple(sorted({str(chain["origin"]) for chain in beside})),
        outlets=tuple(sorted({outlet for chain in (*inside, *beside) for outlet in _words(chain["outlets"])})),
        silent=tuple(sorted(speaking - _everybody([*inside, *beside]))),
    )


def _everybody(chains: Sequence[Row]) -> set[str]:
    """Everybody who speaks or carries; whoever is not named cannot be found silent."""
    named = {str(chain["origin"]) for chain in chains if chain["named"]}
    return named | {outlet for chain in chains for outlet in _words(chain["outlets"])}


def _words(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, (list, tuple)) else []

"""Figures as the demo tells them: what each says, and what its origins said over time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Series:
    """What one origin said over time.

    Attributes:
        origin: Who said it; people are all "a person".
        numbers: Each number in order of day, an open end said ("112 or more").
        outlets: How many outlets carried it.
    """

    origin: str
    numbers: tuple[str, ...]
    outlets: int


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure as the workspace has it (persons; ``None`` is an open end).

    Attributes:
        kind: ``toll`` or ``report`` (``sijill.corroborate.weight``).
        series: What the origins it rests on said.
    """

    harm: str
    category: str
    scope: str
    low: int | None
    central: int | None
    high: int | None
    independent_origins: int
    state: str
    kind: str = "report"
    series: tuple[Series, ...] = ()

    @property
    def is_main(self) -> bool:
        """Whether it is a toll of the dead, which the demo shows; the others are in the workspace."""
        return self.harm == "killed" and self.kind == "toll"


A_PERSON = "a person"
"""What people are called, who have pseudonyms of one workspace alone."""


def speaker(source: object) -> str:
    """The source's name; people, who have pseudonyms of this workspace alone, are all "a person"."""
    return A_PERSON if str(source).startswith("person-") else str(source)


def length(claims: object) -> int:
    """How many values a list holds; 0 where there is none."""
    return len(listed(claims))


def listed(value: object) -> Sequence[object]:
    """A list as it is; empty where there is none."""
    return value if isinstance(value, (list, tuple)) else ()


def inside(value: object) -> Row:
    """An object as it is; empty where there is none."""
    return value if isinstance(value, Mapping) else {}


def figures_told(figures: Iterable[Row], chains: Iterable[Row]) -> tuple[FigureLine, ...]:
    """Each figure with what its origins said, the weightiest first; ties in an order that is the same everywhere."""
    series = {str(row["id"]): _series(inside(row["body"])) for row in chains}
    rows = [(_order(inside(row["body"])), _figure(row, series)) for row in figures]
    return tuple(line for _, line in sorted(rows, key=lambda one: (one[0], repr(one[1]))))


def _order(body: Row) -> list[int]:
    return [int(str(number)) for number in listed(body.get("order"))]


def _series(body: Row) -> Series:
    points = [inside(point) for point in listed(body.get("points"))]
    numbers = tuple(_number(whole(point.get("low")), whole(point.get("high"))) for point in points)
    return Series(speaker(body.get("origin")), numbers, length(body.get("outlets")))


def _number(low: int | None, high: int | None) -> str:
    if low is None or high is None:
        return f"{low} or more" if low is not None else f"up to {high}"
    return str(low) if low == high else f"{low} to {high}"


def _figure(row: Row, series: Mapping[str, Series]) -> FigureLine:
    body = inside(row["body"])
    chains = [series[str(chain)] for chain in listed(body.get("chains")) if str(chain) in series]
    return FigureLine(
        kind=str(body.get("kind") or "report"),
        series=tuple(sorted(chains, key=repr)),
        harm=str(row["harm"]),
        category=str(row["category"]),
        scope=str(row["scope"]),
        low=whole(row["low"]),
        central=whole(row["central"]),
        high=whole(row["high"]),
        independent_origins=whole(row["independent_origins"]) or 0,
        state=str(row["state"]),
    )


def whole(value: object) -> int | None:
    """A number as a whole one, or ``None``."""
    return None if value is None else round(float(str(value)))

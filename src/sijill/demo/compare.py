"""What the workspace says beside what is known: figures, a naive sum, who was documented, the estimate, the truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sijill.demo.captures import LISTS
from sijill.demo.documents import named_by_agency, named_by_council, sheet
from sijill.demo.entries import NOBODY, Example
from sijill.demo.figure_lines import FigureLine, figures_told, inside, length, listed, speaker, whole

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Known:
    """The truth of the example (persons).

    Attributes:
        dead: Everybody who died.
        by_status: Of them, so many civilians, security forces, combatants.
        listed: On at least one of the three lists.
        named: On a list, or named by the agency or the council.
    """

    dead: int
    by_status: tuple[tuple[str, int], ...]
    listed: int
    named: int


@dataclass(frozen=True, slots=True)
class EstimateLine:
    """One estimate of everybody who died (persons), or ``None`` where a method gave none; and what it warns of."""

    method: str
    documented: int
    low: int | None
    median: int | None
    high: int | None
    warnings: tuple[str, ...] = ()

    def holds(self, truth: int) -> bool:
        """Whether the interval holds ``truth``."""
        return self.low is not None and self.high is not None and self.low <= truth <= self.high


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything the demo shows at its end.

    Attributes:
        known: The truth.
        naive_sum: All death tolls of all documents added up, as somebody would who takes each for a new one.
        naive_claims: How many tolls that adds up.
        rows: Rows on the three lists, as somebody would count who adds up lists.
        victims: Different dead people the workspace has by name.
        figures: Tolls first, then the killed, then the greatest.
        relays: ``(who repeats, whom, how many claims)``.
        copied: ``(list's keeper, whose list it copies)``, as people described the sources.
        estimates: By method, everybody together.
    """

    known: Known
    naive_sum: int
    naive_claims: int
    rows: int
    victims: int
    figures: tuple[FigureLine, ...]
    relays: tuple[tuple[str, str, int], ...]
    estimates: tuple[EstimateLine, ...]
    copied: tuple[tuple[str, str], ...] = ()

    def as_json(self) -> dict[str, object]:
        """The comparison in the shape of ``expected.json``."""
        return {
            "truth": {**asdict(self.known), "by_status": dict(self.known.by_status)},
            "naive_sum": self.naive_sum,
            "naive_claims": self.naive_claims,
            "rows": self.rows,
            "victims": self.victims,
            "main_figures": [asdict(line) for line in self.figures if line.is_main],
            "figures": [asdict(line) for line in self.figures],
            "relays": [list(relay) for relay in self.relays],
            "copied": [list(pair) for pair in self.copied],
            "estimates": [asdict(line) for line in self.estimates],
        }


def compare(workspace: Workspace, example: Example) -> Comparison:
    """The comparison of a workspace through which the example was carried with the example's truth."""
    from sijill.store.standing import effective_claims

    rows = workspace.derived.rows
    tolls = told_tolls(effective_claims(workspace))
    return Comparison(
        known=known_truth(example),
        naive_sum=sum(tolls),
        naive_claims=len(tolls),
        rows=sum(len(example.entries[name]) for name in LISTS),
        victims=sum(row["alive"] is not True for row in rows("victim")),
        figures=figures_told(rows("figure"), rows("toll_chain")),
        relays=relays_told(rows("relay")),
        copied=lists_copied(workspace.facts.sources()),
        estimates=tuple(
            sorted((_estimate(row) for row in rows("estimate") if row["stratum"] == EVERYBODY), key=_method)
        ),
    )


EVERYBODY = "everybody"
"""The stratum that holds all the dead."""


def known_truth(example: Example) -> Known:
    """The truth in numbers."""
    listed = {who.id for who in example.people_listed()}
    told = {who.id for who in (*named_by_agency(example), *named_by_council(example))}
    statuses = Counter(who.status for who in example.people)
    return Known(len(example.people), tuple(sorted(statuses.items())), len(listed), len(listed | told))


def unnamed_rows(example: Example) -> int:
    """How many rows of the lists name nobody: bodies that nobody knew."""
    return sum(entry.person == NOBODY for name in LISTS for entry in example.entries[name])


def told_tolls(claims: Iterable[Row]) -> tuple[int, ...]:
    """The number in each claim of people killed in this event, whoever made it and whatever became of it.

    Left out are negations, earlier events and names (a claim without a printed number counts nobody twice).
    """
    return tuple(
        int(str(claim["low"]))
        for claim in claims
        if claim["harm"] == "killed"
        and not claim["negated"]
        and not claim["historical"]
        and claim["low"] is not None
        and claim["count_start"] is not None
    )


def relays_told(rows: Iterable[Row]) -> tuple[tuple[str, str, int], ...]:
    """``(who repeats, whom, how many claims)`` of each relay, sorted; words run from ``from_source``."""
    told = Counter[tuple[str, str]]()
    for row in rows:
        told[speaker(row["to_source"]), speaker(row["from_source"])] += length(row["claims"])
    return tuple((who, whom, claims) for (who, whom), claims in sorted(told.items()))


def lists_copied(sources: Iterable[Row]) -> tuple[tuple[str, str], ...]:
    """``(keeper, copied keeper)`` of each of the example's lists that is said to copy another, sorted."""
    keepers = {sheet(name).outlet for name in LISTS}
    found = [(str(row["name"]), str(whom)) for row in sources for whom in listed(row["republishes"])]
    return tuple(sorted((who, whom) for who, whom in found if {who, whom} <= keepers))


def _method(line: EstimateLine) -> str:
    return line.method


def _estimate(row: Row) -> EstimateLine:
    low, median, high = (whole(row[name]) for name in ("low", "median", "high"))
    told = [inside(one) for one in listed(inside(row["body"]).get("warnings"))]
    warnings = tuple(f"{one['message']} ({one['code']})" for one in told)
    return EstimateLine(str(row["method"]), whole(row["documented"]) or 0, low, median, high, warnings)

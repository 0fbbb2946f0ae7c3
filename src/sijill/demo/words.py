"""What the demo says at its end: a few small tables with a sentence each, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sijill.demo.compare import Comparison, EstimateLine, FigureLine
from sijill.demo.label import ENGLISH, EVENT

OWN_REPORT = "sijill extract --text report.txt --published 2025-01-31 --country SY"
"""How to try a report of one's own."""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of what is said: a title, a table (its header and rows of text) and sentences below it."""

    title: str
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()

    def lines(self) -> list[str]:
        """The section as plain lines, columns aligned."""
        table = [self.header, *self.rows] if self.header else []
        widths = [max(len(row[at]) for row in table) for at in range(len(self.header))]
        shown = ["  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in table]
        return [self.title, *(line.rstrip() for line in shown), *(f"  {note}" for note in self.notes)]


def sections(comparison: Comparison) -> tuple[Section, ...]:
    """What the figures come to: beside the truth and the naive sum, who repeats whom, the estimate."""
    return (
        _figures(comparison),
        _documented(comparison),
        _relays(comparison.relays),
        _estimates(comparison.estimates, comparison.known.dead),
    )


def caught(document: str, offset: int, verdict: str, findings: Sequence[str]) -> Section:
    """What a verifier said of a copy on which one byte was altered.

    Args:
        document: Name of the altered document.
        offset: Which byte, counted from 0.
        verdict: ``intact``, ``altered``, ``unreadable`` or ``unproven``.
        findings: What it named, a line each.
    """
    said = f"One bit of byte {offset} of {document} was turned on a copy. sijill verify says: {verdict}."
    return Section("An altered byte", notes=(said, *findings))


def where_to_look(root: Path, site: Path | None) -> Section:
    """Where the workspace and its site are, and how to try a report of one's own."""
    page = (f"The site: {site}",) if site else ()
    return Section(
        "Where to look",
        notes=(
            *page,
            f"The workspace: {root}  (sijill status -w {root}, sijill verify {root})",
            f"{ENGLISH}: {EVENT}.",
            f"Now your own report: {OWN_REPORT}",
        ),
    )


def _figures(comparison: Comparison) -> Section:
    known = comparison.known
    statuses = ", ".join(f"{count} {status}" for status, count in known.by_status)
    rows = [
        ("known truth", "killed", str(known.dead), f"invented: {statuses}"),
        (
            "naive sum",
            "killed",
            str(comparison.naive_sum),
            f"{comparison.naive_claims} tolls of all documents added up",
        ),
        *(_figure(line) for line in comparison.figures if line.harm == "killed"),
    ]
    return Section(
        "The figures beside the known truth and beside the sum of everything every outlet said",
        ("what", "category", "people", "from"),
        tuple(rows),
        ("A figure is what is told and by whom; it is not everybody who died.",),
    )


def _figure(line: FigureLine) -> tuple[str, str, str, str]:
    origins = "1 origin" if line.independent_origins == 1 else f"{line.independent_origins} independent origins"
    scope = f", {line.scope}" if line.scope else ""
    return (f"figure ({line.state})", f"{line.category}", span(line.low, line.central, line.high), f"{origins}{scope}")


def _documented(comparison: Comparison) -> Section:
    known = comparison.known
    return Section(
        "Documented by name",
        ("what", "people"),
        (
            ("rows on the three lists, added up", str(comparison.rows)),
            ("different people on them, in truth", str(known.listed)),
            ("different people on them or named in a document, in truth", str(known.named)),
            ("victims found by linking", str(comparison.victims)),
        ),
    )


def _relays(relays: Sequence[tuple[str, str, int]]) -> Section:
    rows = tuple((who, whom, str(claims)) for who, whom, claims in relays)
    return Section("Who repeats whom", ("this source", "repeats", "claims"), rows, () if rows else ("Nobody.",))


def _estimates(estimates: Sequence[EstimateLine], truth: int) -> Section:
    rows = tuple((line.method, span(line.low, line.median, line.high), _verdict(line, truth)) for line in estimates)
    return Section(
        "Estimate of all who died, documented or not",
        ("method", "people", f"truth is {truth}"),
        rows,
        ("Every method rests on an assumption; see the method page of the site.",),
    )


def _verdict(line: EstimateLine, truth: int) -> str:
    if line.low is None:
        return "no estimate"
    return "inside" if line.holds(truth) else "outside"


def span(low: int | None, central: int | None, high: int | None) -> str:
    """A range in words, an open end said to be open.

    >>> span(231, None, None)
    '231 or more'
    >>> span(57, 231, 231)
    '231 (57 to 231)'
    """
    if low is None and high is None:
        return "not known"
    if high is None:
        return f"{low} or more" if central in (None, low) else f"{central} ({low} or more)"
    if low == high:
        return str(high)
    ends = f"up to {high}" if low is None else f"{low} to {high}"
    return ends if central is None else f"{central} ({ends})"

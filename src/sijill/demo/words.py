"""What the demo says at its end: a few small tables with a sentence each, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sijill.demo.compare import Comparison, EstimateLine
from sijill.demo.figure_lines import A_PERSON, FigureLine
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
        _estimates(comparison),
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
    main = [line for line in comparison.figures if line.is_main]
    rows = [
        ("known truth", str(known.dead), f"all who died, invented: {statuses}"),
        ("sum of every toll told", str(comparison.naive_sum), f"{comparison.naive_claims} numbers added up: naive"),
        *((f"{line.category}, told", span(line.low, line.central, line.high), _who_says(line)) for line in main),
    ]
    others = len(comparison.figures) - len(main)
    more = f"And {others} smaller figures, or of other harm: sijill status"
    return Section(
        "Killed: the figures beside the known truth and the sum of everything everybody said",
        ("what", "people", "from"),
        tuple(rows),
        (*([more] if others else []), "A figure is what is told and by whom; it is not everybody who died."),
    )


def _who_says(line: FigureLine) -> str:
    told = [
        f"{one.origin}: {' → '.join(one.numbers)}{_through(one.outlets)}" if len(one.numbers) > 1 else one.origin
        for one in line.series
    ]
    return "; ".join([*told, line.scope])


def _through(outlets: int) -> str:
    return f" through {outlets} outlets" if outlets > 1 else ""


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
    rows = tuple((who, whom, str(claims)) for who, whom, claims in relays if whom != A_PERSON)
    heard = sum(claims for _, whom, claims in relays if whom == A_PERSON)
    notes = (f"And {heard} claims are what a person told them, under a pseudonym.",) if heard else ()
    return Section("Who repeats whom", ("this source", "repeats", "claims"), rows, notes if relays else ("Nobody.",))


def _estimates(comparison: Comparison) -> Section:
    estimates, truth = comparison.estimates, comparison.known.dead
    rows = tuple((line.method, span(line.low, line.median, line.high), _verdict(line, truth)) for line in estimates)
    warned = sorted({(words, line.method) for line in estimates for words in line.warnings})
    by_words = {words: [method for said, method in warned if said == words] for words, _ in warned}
    return Section(
        "Estimate of all who died, documented or not",
        ("method", "people", f"truth is {truth}"),
        rows,
        (
            *(f"warning of {', '.join(methods)}: {words}" for words, methods in by_words.items()),
            *_copied(comparison.copied),
            "Every method rests on an assumption; see the method page of the site.",
        ),
    )


def _copied(copied: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    if not copied:
        return ("No list is known to copy another; a copy would be one sighting, not two.",)
    return tuple(f"The list of {who} copies that of {whom}: being on both is one sighting." for who, whom in copied)


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

"""Findings: what one list as a whole should be asked about, with the rows to look at."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sijill.model.victims import VictimRecord
from sijill.record.duplicates import duplicates
from sijill.record.rows import Recorded
from sijill.text.arabic import western_digits

OLDEST = 120
"""Age above which hardly anybody has lived (years): to be looked at, not taken for wrong."""

AGE_SLACK = 1
"""Years by which a stated age may miss the age the dates give."""

FIRST_OF_JANUARY = 0.02
"""Share of births on 1 January above which that day stands for a year alone (chance gives 0.003)."""


A_NUMBER = re.compile(r"\s*-?\d+(?:[.,]\d+)?\s*")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One question to whoever keeps the list.

    Attributes:
        code: Stable code, ``record.probable-duplicate``.
        rows: Rows to look at together, as the file shows them.
        ids: Their ids, in the same order; empty for rows that made no record.
        why: The question in words; no name stands in it.
    """

    code: str
    rows: tuple[int, ...]
    ids: tuple[str, ...]
    why: str

    def as_json(self) -> dict[str, object]:
        """The finding as ``record --json`` prints it."""
        return {"code": self.code, "rows": list(self.rows), "ids": list(self.ids), "why": self.why}


NOTED = {
    "record.bad-age": "an age that is a number and nobody's",
    "record.died-before-birth": "the death lies before the birth",
    "record.duplicate-id": "an id that an earlier row has",
    "record.future-date": "a day that had not come yet",
    "record.missing-id": "no id",
    "record.no-name": "no name at all",
    "record.placeholder": "a relative, a body or a number stands where the name should",
}
"""Notes of the row report that are questions to the list as well."""

MEANS = {
    **NOTED,
    "record.age-against-dates": "the age is not the one the dates give",
    "record.first-of-january": "1 January seems to stand for a year alone",
    "record.impossible-age": f"older than {OLDEST}",
    "record.possible-duplicate": "one name, and nothing tells the rows apart",
    "record.probable-duplicate": "one name, and one day of birth or age",
}
"""What each code asks about, in words for people."""


def findings(recorded: Recorded, today: date | None = None) -> tuple[Finding, ...]:
    """Everything to ask about a list, sorted by code and row.

    Duplicates are found by exactly equal names (spelling habits folded); for names written otherwise, link the list
    with itself (``sijill link --dedupe-only``).

    Args:
        recorded: The list as read.
        today: The day the list was made or read, or ``None`` where it is not known.
    """
    rows = dict(zip((record.key for record in recorded.records), recorded.rows, strict=True))
    found = [*_noted(recorded)]
    for group in duplicates(recorded.records):
        ordered = sorted(group.records, key=lambda record: rows[record.key])
        code = "record.probable-duplicate" if group.is_probable else "record.possible-duplicate"
        numbers = tuple(rows[record.key] for record in ordered)
        found.append(Finding(code, numbers, tuple(record.id for record in ordered), group.why))
    for record in recorded.records:
        for code, why in _impossible(record, today):
            found.append(Finding(code, (rows[record.key],), (record.id,), why))
    found += _placeholder_days(recorded.records, rows)
    return tuple(sorted(found))


def _noted(recorded: Recorded) -> Iterator[Finding]:
    shared = {row for row, times in Counter(recorded.rows).items() if times > 1}  # two tables side by side
    ids = {row: one.id for row, one in zip(recorded.rows, recorded.records, strict=True) if row not in shared}
    seen = set()
    for note in recorded.notes:
        is_word = note.code == "record.bad-age" and not A_NUMBER.fullmatch(western_digits(note.value))
        if note.code in NOTED and not is_word and (note.code, note.row) not in seen:
            seen.add((note.code, note.row))
            own = (ids[note.row],) if note.row in ids and note.done != "row_refused" else ()
            yield Finding(note.code, (note.row,), own, NOTED[note.code])


def _impossible(record: VictimRecord, today: date | None) -> Iterator[tuple[str, str]]:
    if record.age is not None and record.age.is_exact and record.age.low > OLDEST:
        yield "record.impossible-age", f"an age of {record.age.low}"
    span = _years_lived(record, today)
    if span is None:
        return
    low, high, is_death = span
    if low > OLDEST:
        yield "record.impossible-age", f"{low} years lie between birth and {'death' if is_death else 'today'}"
    if record.age is not None:
        is_older = record.age.low > high + AGE_SLACK
        is_younger = is_death and record.age.high < low - AGE_SLACK
        if is_older or is_younger:
            between = str(low) if low == high else f"{low} to {high}"
            said = str(record.age.low) if record.age.is_exact else f"{record.age.low} to {record.age.high}"
            yield (
                "record.age-against-dates",
                f"the age is {said}, the dates give {between if is_death else f'{high} at most'}",
            )


def _years_lived(record: VictimRecord, today: date | None) -> tuple[int, int, bool] | None:
    """Fewest and most whole years from birth to death (or to ``today``), and whether the death is known."""
    born = record.birth
    if born.first is None or born.last is None or (today is not None and born.first > today):
        return None
    last = date(born.last.year, 12, 31) if (born.last.month, born.last.day) == (1, 1) else born.last
    is_death = record.died.first is not None and record.died.last is not None
    first_end, last_end = (record.died.first, record.died.last) if is_death else (today, today)
    if first_end is None or last_end is None:
        return None
    return max(0, _years(last, first_end)), max(0, _years(born.first, last_end)), is_death


def _years(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _placeholder_days(records: Sequence[VictimRecord], rows: dict[tuple[str, str], int]) -> Iterator[Finding]:
    exact = [record for record in records if record.birth.first and record.birth.first == record.birth.last]
    first = [r for r in exact if r.birth.first and (r.birth.first.month, r.birth.first.day) == (1, 1)]
    if len(first) >= 3 and len(first) > FIRST_OF_JANUARY * len(exact):
        why = f"{len(first)} of {len(exact)} births are on 1 January: the day stands for a year alone"
        yield Finding("record.first-of-january", tuple(rows[r.key] for r in first), tuple(r.id for r in first), why)


def counted(found: Iterable[Finding]) -> dict[str, dict[str, int]]:
    """How many findings each code has, and how many rows they touch."""
    times: Counter[str] = Counter()
    touched: dict[str, set[int]] = defaultdict(set)
    for one in found:
        times[one.code] += 1
        touched[one.code] |= set(one.rows)
    return {code: {"findings": times[code], "rows": len(touched[code])} for code in sorted(times)}

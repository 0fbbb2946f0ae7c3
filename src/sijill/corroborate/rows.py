"""Rows of a table of tolls: each becomes a toll or a line of the report that says why not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sijill.corroborate.categories import category_of, where_of
from sijill.corroborate.details import sums_of
from sijill.corroborate.hedges import Hedge, hedge_of
from sijill.corroborate.lexicon import folded, holds_any, words_of
from sijill.corroborate.origins import origins_of
from sijill.corroborate.outlets import Outlet, outlet_of
from sijill.corroborate.row_relations import related, relation_told
from sijill.corroborate.scopes import scope_of
from sijill.corroborate.toll import Origin, Toll
from sijill.errors import InputRefused
from sijill.lists.headers import header_key, nearest
from sijill.lists.notes import RowNote
from sijill.lists.tables import RawTable
from sijill.text.arabic import western_digits
from sijill.text.numerals import arabic_number_value, number_value

NEEDED = ("report_date", "outlet", "attributed_to", "category", "count_min", "count_max", "scope")
USED = (*NEEDED, "hedge", "detail", "url")
UNKNOWN = frozenset({"", "-", "?", "n/a", "na", "none", "null", "unknown", "open", "غير معروف"})
_NUMBER = r"\d{1,3}(?:[,  ٬]\d{3})+|\d+"
_BETWEEN = re.compile(rf"^(?:between\s+)?(?P<low>{_NUMBER})\s*(?:-|–|—|to|and)\s*(?P<high>{_NUMBER})$")
_IN_WORDS = re.compile(r"(?:\d+ )?[^\W\d][^\W\d -]*(?:[ -][^\W\d]+)*")
_DATES = re.compile(r"^(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?:[T ].*)?$")


class _BadCellError(ValueError):
    """A cell that cannot be read."""

    def __init__(self, column: str, code: str, value: str, why: str) -> None:
        super().__init__(why)
        self.column, self.code, self.value, self.why = column, code, value, why


@dataclass(frozen=True, slots=True)
class TollTable:
    """A table of tolls as it was read.

    Attributes:
        tolls: In order of row.
        notes: The row report: what was refused, and why.
        copies: ``(from outlet, to outlet, toll)`` for pages known to be copies.
        rows: How many rows stood under the headers.
    """

    tolls: tuple[Toll, ...]
    notes: tuple[RowNote, ...]
    copies: tuple[tuple[str, str, str], ...]
    rows: int


def tolls_of(raw: RawTable) -> TollTable:
    """Read a table of tolls; a bad row is refused with its reason and the rest goes on.

    Raises:
        InputRefused: ``corroborate.missing-column``: a needed column is not there; the nearest header is named.
    """
    rows = [(number, cells) for number, cells in raw.rows if any(cell.strip() for cell in cells)]
    if not rows:
        raise InputRefused("corroborate.empty", f"{raw.file} has no rows", "headers and at least one row")
    columns = _columns(rows[0][1], raw.file)
    tolls: list[Toll] = []
    notes: list[RowNote] = []
    copies: list[tuple[str, str, str]] = []
    for number, cells in rows[1:]:
        values = {name: cells[at].strip() if at < len(cells) else "" for name, at in columns.items()}
        try:
            outlet = _outlet(values)
            read = _tolls_of_row(number, values, outlet)
        except _BadCellError as bad:
            notes.append(RowNote(raw.file, number, bad.column, bad.code, bad.value, bad.why, "row_refused"))
            continue
        tolls += read
        if outlet.copied_by:
            copies += [(outlet.name, outlet.copied_by, toll.id) for toll in read]
    return TollTable(related(tolls), tuple(notes), tuple(copies), len(rows) - 1)


def _columns(headers: Sequence[str], file: str) -> dict[str, int]:
    keys = {header_key(header): at for at, header in reversed(list(enumerate(headers)))}
    missing = [name for name in NEEDED if header_key(name) not in keys]
    if missing:
        near = nearest(missing[0], [header for header in headers if header_key(header) not in map(header_key, USED)])
        step = f"rename {near!r} if it is meant" if near else f"add the column; the headers are {', '.join(headers)}"
        raise InputRefused(
            "corroborate.missing-column", f"{file} has no column {', '.join(missing)}", ", ".join(NEEDED), step
        )
    return {name: keys[header_key(name)] for name in USED if header_key(name) in keys}


def _tolls_of_row(number: int, values: Mapping[str, str], outlet: Outlet) -> list[Toll]:
    day = _day(values["report_date"])
    hedge = hedge_of(values.get("hedge", ""), values.get("detail", ""))
    low, high = _range(values["count_min"], values["count_max"], hedge)
    mapped = category_of(values["category"])
    origins = origins_of(_others_words(values["attributed_to"], outlet), outlet)
    scope = values["scope"] or where_of(values["category"])
    told = Toll(
        id=f"row-{number}",
        day=day,
        origin=origins[0],
        outlet=outlet.name,
        category=mapped.category,
        scope=scope_of(scope, day),
        low=low,
        high=high,
        hedges=hedge.parts,
        verification=hedge.verification,
        verification_by=hedge.verification_by,
        denied=bool(hedge.denial),
        retracted=f"the source has withdrawn it ({hedge.retraction})" if hedge.retraction else "",
        withdraws=bool(hedge.retraction),
        is_correction=hedge.correction,
        hearsay=hedge.third_hand,
        sums=sums_of(values.get("detail", "")),
        unmapped="" if mapped.category else mapped.how,
        words=(values["category"], values["scope"]),
        relation=relation_told(values["category"], values.get("hedge", "")),
    )
    weak = _is_unnamed(values.get("detail", ""))
    return [
        replace(told, id=told.id if len(origins) == 1 else f"{told.id}.{n}", origin=_weakened(origin, weak, outlet))
        for n, origin in enumerate(origins, start=1)
    ]


def _others_words(attributed: str, outlet: Outlet) -> str:
    """The attribution; where it names nobody, or the outlet's own people, whoever the outlet takes the words from."""
    is_own = holds_any(folded(attributed), words_of("relations", "own")) == folded(attributed)
    return (outlet.cites[-1] if outlet.cites else "") if is_own else attributed


def _outlet(values: Mapping[str, str]) -> Outlet:
    words = values["outlet"] or values["attributed_to"]
    if not any(character.isalnum() for character in words):
        raise _BadCellError("outlet", "corroborate.no-source", words, "the row names no outlet and nobody it quotes")
    return outlet_of(words)


def _is_unnamed(detail: str) -> bool:
    words = tuple(word for word in words_of("origins", "unnamed", "unknown") if word.startswith(("un", "anonymous")))
    return bool(holds_any(folded(detail), words))


def _weakened(origin: Origin, is_unnamed: bool, outlet: Outlet) -> Origin:
    if not is_unnamed or not origin.is_named or origin.kind.value != "unknown":
        return origin
    return replace(origin, name=f"{origin.name} (not named, through {outlet.name})", is_named=False)


def _day(cell: str) -> date:
    match = _DATES.match(western_digits(cell))
    try:
        if match:
            return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError as error:
        raise _BadCellError("report_date", "corroborate.bad-date", cell, f"no such day: {error}") from error
    raise _BadCellError("report_date", "corroborate.bad-date", cell, "a day is written YYYY-MM-DD")


def _range(least: str, most: str, hedge: Hedge) -> tuple[int | None, int | None]:
    """The range of a row: the columns, then what the hedge says of their ends."""
    low, low_ends = _count("count_min", least)
    high, _ = _count("count_max", most)
    if low_ends is not None and high is None and not most.strip():
        high = low_ends
    if low is not None and high is not None and high < low:
        raise _BadCellError(
            "count_max", "corroborate.reversed-range", f"{least} to {most}", "the most lies below the least"
        )
    if high == low and hedge.open_above:
        high = None
    if hedge.open_below and not hedge.open_above and low is not None and high in (None, low):
        return None, low
    return low, high


def _count(column: str, cell: str) -> tuple[int | None, int | None]:
    """The number in a cell, and the upper end when the cell itself is a range."""
    plain = western_digits(" ".join(cell.split())).casefold()
    if plain in UNKNOWN:
        return None, None
    between = _BETWEEN.match(plain)
    if between and column == "count_min":
        return _people(between["low"]), _people(between["high"])
    bare = re.sub(r"^(?:~|≈|>=?|at least |more than |over |about |around |nearly )+|\+$", "", plain).strip()
    value = _people(bare) if re.fullmatch(_NUMBER, bare) else None
    if value is None and _IN_WORDS.fullmatch(bare):
        value = number_value(bare) or arabic_number_value(bare)
    if value is None:
        raise _BadCellError(column, "corroborate.bad-count", cell, "not a whole number of people, 0 or more")
    return value, None


def _people(digits: str) -> int:
    return int(re.sub(r"\D", "", digits))

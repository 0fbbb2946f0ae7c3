"""Change: one thing that a new release of a list says otherwise about one person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from sijill.lists.words import cell_key
from sijill.model.dates import DateRange
from sijill.model.victims import Age, VictimRecord
from sijill.text.names import fold

Kind = Literal["added", "withdrawn", "renumbered", "possibly_renumbered", "respelt", "changed", "number_reused"]
"""``number_reused``: one id, two people; the first counts as withdrawn or renumbered, the second as added."""

KINDS: tuple[Kind, ...] = (
    "withdrawn", "renumbered", "possibly_renumbered", "number_reused", "respelt", "changed", "added",
)  # fmt: skip

ASK = "why was this person taken off the list?"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a release changed about one person.

    Attributes:
        list_name: Name of the list the row stands on.
        kind: What happened.
        id_before: Id in the earlier release, or ``None``.
        id_after: Id in the later release, or ``None``.
        row_before: Row in the earlier file.
        row_after: Row in the later file.
        name: The person's name as the later release writes it, or else the earlier.
        field: Field that changed, or ``None`` when the whole row is meant.
        before: Its value before.
        after: Its value after.
        note: What a reader should know or answer.
    """

    list_name: str
    kind: Kind
    id_before: str | None
    id_after: str | None
    row_before: int | None
    row_after: int | None
    name: str
    field: str | None = None
    before: str | None = None
    after: str | None = None
    note: str = ""

    @property
    def asks(self) -> bool:
        """Whether somebody must say why."""
        return self.kind == "withdrawn"


@dataclass(frozen=True, slots=True)
class RecordPair:
    """One record of each release, with its row: one person, unless a change says otherwise."""

    before: VictimRecord
    after: VictimRecord
    row_before: int
    row_after: int

    def change(
        self, kind: Kind, note: str = "", field: str | None = None, values: tuple[str | None, ...] = ()
    ) -> Change:
        """One change of this person."""
        old, new = values or (None, None)
        name = shown_name(self.after) or shown_name(self.before)
        listed, ids, rows = self.after.list_name, (self.before.id, self.after.id), (self.row_before, self.row_after)
        return Change(listed, kind, *ids, *rows, name, field, old, new, note)


def shown_name(record: VictimRecord) -> str:
    """The name to know a record by; a father's or a mother's name alone is nobody's."""
    name = record.name
    return name.full or name.full_ar or (name.shown if name.given or name.family else "")


def changed_fields(pair: RecordPair) -> Iterator[Change]:
    """Every field that the later release says otherwise: names as ``respelt``, the rest as ``changed``."""
    before, after = pair.before, pair.after
    for field in ("full", "full_ar", "given", "father", "family", "mother"):
        old, new = getattr(before.name, field), getattr(after.name, field)
        if old != new:
            called = {"full": "name", "full_ar": "name_ar"}.get(field, f"{field}_name")
            yield pair.change("respelt", _how(old, new, fold), called, (old, new))
    for field in ("sex", "age", "birth", "died", "place", "admin1", "status_stated", "cause_as_written"):
        old, new = as_words(getattr(before, field)), as_words(getattr(after, field))
        if old != new:
            called = {"birth": "birth_date", "died": "death_date", "status_stated": "status"}.get(field, field)
            yield pair.change("changed", _how(old, new, cell_key), called.removesuffix("_as_written"), (old, new))
    old_extra, new_extra = dict(before.extra), dict(after.extra)
    for name in sorted(old_extra.keys() | new_extra.keys()):
        old, new = old_extra.get(name), new_extra.get(name)
        if old != new:
            yield pair.change("changed", _how(old, new, cell_key), f"extra.{name}", (old, new))


def _how(old: str | None, new: str | None, folded: Callable[[str], str]) -> str:
    if old is None:
        return "filled in"
    if new is None:
        return "emptied"
    return "written otherwise, nothing else" if folded(old) == folded(new) else ""


def as_words(value: object) -> str | None:
    """A record's value as a cell: ages and days as one number or as a range.

    >>> as_words(Age(20, 29)), as_words(DateRange())
    ('20-29', None)
    """
    if isinstance(value, Age):
        return str(value.low) if value.is_exact else f"{value.low}-{value.high}"
    if isinstance(value, DateRange):
        ends = sorted({day.isoformat() for day in (value.first, value.last) if day is not None})
        return "/".join(ends) or None
    return None if value is None else str(value)

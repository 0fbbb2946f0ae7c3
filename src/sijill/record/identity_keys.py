"""What two rows must have in common to be taken for one person without a common id: the name exactly, and more."""

from __future__ import annotations

from typing import Literal

from sijill.lists.words import stands_for_another
from sijill.model.dates import DateRange
from sijill.model.victims import Age, VictimRecord
from sijill.text.names import fold, name_tokens

Agreement = Literal["birth", "age", "name", "against"]
"""What agrees besides the name: the day of birth, the age, nothing that both tell; ``against``: something differs."""

AGE_SLACK = 1
"""Years by which two ages of one person may differ: lists round them, and a birthday may lie between."""


def whole_names(record: VictimRecord) -> frozenset[str]:
    """The folded whole names of a record, one for each script it has; empty when none tells one person from others.

    A placeholder (``wife of Karim``) and a single name give nothing.

    >>> from sijill.model.victims import WrittenName
    >>> sorted(whole_names(VictimRecord("l", "1", WrittenName(full="Abd al-Rahman Hassan"))))
    ['abdrahman hassan']
    """
    name = record.name
    parts = " ".join(part for part in (name.given, name.father, name.family) if part) if name.given else None
    written = [name.full, name.full_ar] if name.full or name.full_ar else [parts]
    usable = (whole for whole in written if whole and not stands_for_another(whole))
    return frozenset(folded for whole in usable if len((folded := fold(whole)).split()) >= 2)


def parts_of(name: str) -> int:
    """How many parts a folded name has."""
    return len(name_tokens(name))


def agreement(one: VictimRecord, other: VictimRecord) -> Agreement:
    """What two records of one whole name agree on besides it.

    Equal days of birth outweigh ages that differ. 1 January often stands for a year alone, so it is read as the year.
    """
    if one.sex and other.sex and one.sex is not other.sex:
        return "against"
    mothers = [fold(record.name.mother) for record in (one, other) if record.name.mother]
    if len(mothers) == 2 and mothers[0] != mothers[1]:
        return "against"
    born = _same_day(one.birth, other.birth)
    if born is not None:
        return "birth" if born else "against"
    years = _same_year(one.birth, other.birth)
    aged = _same_age(one.age, other.age)
    if years is False or aged is False:
        return "against"
    return "age" if years or aged else "name"


def _is_day(born: DateRange) -> bool:
    return born.first is not None and born.first == born.last and (born.first.month, born.first.day) != (1, 1)


def _same_day(one: DateRange, other: DateRange) -> bool | None:
    return one == other if _is_day(one) and _is_day(other) else None


def _same_year(one: DateRange, other: DateRange) -> bool | None:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    return one.first.year <= other.last.year and other.first.year <= one.last.year


def _same_age(one: Age | None, other: Age | None) -> bool | None:
    if one is None or other is None:
        return None
    return one.low <= other.high + AGE_SLACK and other.low <= one.high + AGE_SLACK

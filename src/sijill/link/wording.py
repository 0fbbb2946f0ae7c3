"""Wording: an explanation in words, English and Arabic, each part with its bits; names only where they may be seen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sijill.link import phrases
from sijill.link.explanation import Explanation, Part, shown_tenths
from sijill.link.keys import Keys
from sijill.link.phrases import Both
from sijill.link.spelling import habits_between, in_two_scripts, written_parts
from sijill.link.tables import days_shown
from sijill.model.victims import VictimRecord

NOTABLE = 1.0
"""Bits of rarity from which a value is called rare or common."""


KEPT = frozenset(phrases.LEVELS) | {"prior"}
"""Parts shown also where they say nothing."""


@dataclass(frozen=True, slots=True)
class Side:
    """One record of an explained pair.

    Attributes:
        record: As the list has it.
        keys: What is compared of it.
        is_held_back: Whether its names, place and own columns must not be shown.
    """

    record: VictimRecord
    keys: Keys
    is_held_back: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One part of an explanation in words.

    Attributes:
        name: As of the part.
        english: What it says.
        arabic: The same.
        bits: One decimal; the lines add up to the sum as shown.
    """

    name: str
    english: str
    arabic: str
    bits: float

    def as_json(self) -> dict[str, object]:
        """The contents by name."""
        return {"part": self.name, "en": self.english, "ar": self.arabic, "bits": self.bits}


def lines_of(explanation: Explanation, left: Side, right: Side) -> list[Line]:
    """The explanation line by line."""
    shown = zip(explanation.parts, shown_tenths(explanation), strict=True)
    return [Line(part.name, *_phrase(part, left, right), bits) for part, bits in shown]


def explained_json(explanation: Explanation, left: Side, right: Side) -> dict[str, object]:
    """What ``--json`` gives, and the desk reads: the lines, the exact bits, the probability, and what was decided."""
    pair = explanation.pair
    lines = lines_of(explanation, left, right)
    exact = zip(lines, explanation.parts, strict=True)
    return {
        "list_a": explanation.left[0],
        "id_a": explanation.left[1],
        "list_b": explanation.right[0],
        "id_b": explanation.right[1],
        "parts": [line.as_json() | {"level": part.level, "exact_bits": part.bits} for line, part in exact],
        "bits": explanation.bits,
        "probability_by_parts": explanation.probability,
        "probability": None if pair is None else pair.probability,
        "decision": None if pair is None else pair.decision,
        "proposed": explanation.is_proposed,
        "notes": [{"en": english, "ar": arabic} for english, arabic in notes_of(explanation)],
    }


def notes_of(explanation: Explanation) -> list[Both]:
    """What the parts do not say: that a person judged the pair, or that linking never compared it."""
    pair = explanation.pair
    if pair is not None:
        return [phrases.JUDGED[pair.decision]] if pair.decision in phrases.JUDGED else []
    if not explanation.is_proposed:
        return [phrases.NOT_PROPOSED]
    return [phrases.FAINT] if explanation.probability >= 0.01 else []


def explained_text(explanation: Explanation, left: Side, right: Side, lang: str = "en") -> str:
    """The explanation for a terminal: a line a part, the sum, the probability; ``lang`` is ``en`` or ``ar``."""
    at = int(lang == "ar")
    told = [f"{':'.join(explanation.left)}  {':'.join(explanation.right)}"]
    lines = lines_of(explanation, left, right)
    told += [
        f"  {line.bits:+6.1f}  {(line.english, line.arabic)[at]}" for line in lines if line.bits or line.name in KEPT
    ]
    total = sum(round(line.bits * 10) for line in lines) / 10
    told.append(f"  {total:+6.1f}  {phrases.SUM[at].format(probability=f'{explanation.probability:.6f}')}")
    told += [f"  {note[at]}" for note in notes_of(explanation)]
    return "\n".join(told)


def _phrase(part: Part, left: Side, right: Side) -> Both:
    if part.name in phrases.AROUND:
        return phrases.AROUND[part.name]
    column = part.name.removeprefix("x_")
    if part.level is None:
        return _both(phrases.UNKNOWN.get(part.name, phrases.UNKNOWN_EXTRA), column=column)
    level = phrases.LEVELS.get(part.name, phrases.EXTRA)[part.level]
    is_held_back = left.is_held_back or right.is_held_back
    values = _values(part.name, left, right)
    if part.name in phrases.NAMED and not is_held_back:
        level = _of_spelling(part, level, *values)
    apart = _apart(part.name, left.keys, right.keys)
    said = _both(level, column=column, n=apart, years=_counted(apart, "year"), days=_counted(apart, "day"))
    behind = _behind(part, values, is_held_back, "{n}" in level[1])
    return said[0] + behind[0], said[1] + behind[1]


def _both(phrase: Both, **values: object) -> Both:
    return phrase[0].format(**values), phrase[1].format(**values)


def _of_spelling(part: Part, level: Both, one: str, other: str) -> Both:
    """Say by what habit two spellings differ that the comparison takes for one name."""
    if part.level not in phrases.SPELT_IN_TWO_WAYS or not one or not other or one == other:
        return level
    what = phrases.NAMED[part.name]
    if in_two_scripts(one, other):
        return tuple(said.format(what=name) for said, name in zip(phrases.SCRIPTS, what, strict=True))  # type: ignore[return-value]
    habits = habits_between(one, other)
    if not habits:
        return level
    named = [phrases.SPELLING[habit] for habit in habits]
    english, arabic = " and ".join(name[0] for name in named), " و".join(name[1] for name in named)
    return (
        phrases.ONLY_BY[0].format(what=what[0], habits=english),
        phrases.ONLY_BY[1].format(what=what[1], habits=arabic),
    )


def _values(name: str, left: Side, right: Side) -> tuple[str, str]:
    """The two values as written, empty where not known."""
    return _value(name, left), _value(name, right)


def _value(name: str, side: Side) -> str:
    record = side.record
    if name in ("given", "lineage"):
        return written_parts(record.name, side.keys)[name == "lineage"] or ""
    if name == "born":
        ages = (
            ""
            if record.age is None
            else f"{record.age.low}"
            if record.age.is_exact
            else f"{record.age.low} to {record.age.high}"
        )
        return days_shown(record.birth) or ages
    if name == "died":
        return days_shown(record.died)
    if name == "place":
        return ", ".join(part for part in (record.place, record.admin1) if part)
    plain: Mapping[str, str | None] = {"sex": record.sex, "mother": record.name.mother}
    return plain.get(name) or dict(record.extra).get(name.removeprefix("x_"), "") or ""


SEEN_BY_ALL: Collection[str] = ("born", "sex", "died")
"""What is shown also of people whose names are held back."""


def _counted(number: int | None, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _behind(part: Part, values: tuple[str, str], is_held_back: bool, is_counted: bool) -> Both:
    """The values, and whether they are rare, as they stand behind a phrase."""
    rarity = ("", "")
    if abs(part.rarity) >= NOTABLE:
        how = phrases.RARE if part.rarity > 0 else phrases.COMMON
        rarity = (f", {how[0]}", f"، {how[1]}")
    if is_held_back and part.name not in SEEN_BY_ALL:
        return f" ({phrases.HELD_BACK[0]}){rarity[0]}", f" ({phrases.HELD_BACK[1]}){rarity[1]}"
    one, other = values
    told = one if one == other else f"{one} / {other}"
    if not one and not other:
        return rarity
    # in Arabic the number stands last: a colon would make one row of numbers of it
    return f": {told}{rarity[0]}", (f" ({told})" if is_counted else f": {told}") + rarity[1]


def _apart(name: str, left: Keys, right: Keys) -> int | None:
    """How many years or days lie between two births, ages or deaths."""
    if name == "died" and None not in (left.died_first, left.died_last, right.died_first, right.died_last):
        return _gap(left.died_first, left.died_last, right.died_first, right.died_last)
    if name == "born" and left.birth_year is not None and right.birth_year is not None:
        return abs(left.birth_year - right.birth_year)
    if name == "born" and None not in (left.age_low, left.age_high, right.age_low, right.age_high):
        return _gap(left.age_low, left.age_high, right.age_low, right.age_high)
    return None


def _gap(low: int | None, high: int | None, other_low: int | None, other_high: int | None) -> int:
    return max((low or 0) - (other_high or 0), (other_low or 0) - (high or 0), 0)

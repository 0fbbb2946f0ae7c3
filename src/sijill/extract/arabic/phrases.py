"""Arabic noun phrases of victims: number, noun, status, sex, names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Sex, Status
from sijill.text.numerals import ARABIC_VAGUE, arabic_number_value, is_arabic_number_word

_MODIFIERS = (
    ("more_than", ("اكثر من", "ما يزيد عن", "ما يزيد علي", "ازيد من", "يزيد عن", "فوق")),
    ("at_least", ("ما لا يقل عن", "لا يقل عن", "علي الاقل")),
    ("nearly", ("ما يقارب", "قرابه", "يقارب", "زها")),
    ("about", ("نحو", "حوالي", "تقريبا", "ما يقرب من")),
    ("up_to", ("ما يصل الي", "لا يزيد عن")),
)
_VAGUE_NAMES = {10: "tens", 20: "tens", 200: "hundreds", 2000: "thousands"}
FARTHEST = 7
"""A victim phrase begins within this many words of its trigger (words)."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A victim phrase: positions in the sentence, its count, who they are."""

    first: int
    last: int
    count: Count | None
    count_words: tuple[int, int] | None
    status: Status
    sex: Sex | None
    noun: str


def is_people(word: str) -> bool:
    """Whether a folded word names people."""
    return any(
        form in arabic_words("status", key)
        for form in (word, word.removeprefix("ال"))
        for key in ("civilian", "security", "combatant", "generic")
    )


def names_harmed(word: str) -> bool:
    """Whether a folded word itself names the dead or wounded."""
    return any(word in arabic_words(harm, "people") for harm in ("killed", "injured"))


def phrase_at(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the victim phrase that begins at word ``at``: [modifier] [number] noun, or a noun alone."""
    modifier, position = _modifier(words, at)
    number, after = _number(words, position)
    noun_at = after
    if noun_at < len(words) and words[noun_at].text in {"من"} and number is not None:
        noun_at += 1
    if noun_at < len(words) and (is_people(words[noun_at].text) or names_harmed(words[noun_at].text)):
        count = _counted(words, at, position, after, modifier, number, words[noun_at].text)
        last = _with_force(words, noun_at, _noun_end(words, noun_at))
        spelled = (at, after) if number is not None else None
        return Phrase(
            at, last, count, spelled, _status(words, noun_at, last), _sex(words[noun_at].text), words[noun_at].text
        )
    return None


def number_at(words: tuple[Word, ...], at: int) -> tuple[Count, int] | None:
    """Give the count at word ``at``, bent by the words before it, and the position after it; ``None`` for none."""
    modifier, position = _modifier(words, at)
    number, after = _number(words, position)
    if number is None or (number >= 1900 and number <= 2100 and after == position + 1):
        return None
    count = _counted(words, at, position, after, modifier, number, "")
    return (count, after) if count is not None else None


def status_between(words: tuple[Word, ...], first: int, last: int) -> Status:
    """Give the status the words from ``first`` to before ``last`` state."""
    for key, status in (("combatant", Status.COMBATANT), ("security", Status.SECURITY), ("civilian", Status.CIVILIAN)):
        known = arabic_words("status", key) - arabic_words("status", "of_sex_or_age")
        if any(word.text in known or word.text.removeprefix("ال") in known for word in words[first:last]):
            return status
    return Status.UNKNOWN


def _modifier(words: tuple[Word, ...], at: int) -> tuple[str | None, int]:
    joined = [word.text for word in words[at : at + 4]]
    for name, phrases in _MODIFIERS:
        for phrase in phrases:
            parts = phrase.split()
            if joined[: len(parts)] == parts:
                return name, at + len(parts)
    return None, at


def _number(words: tuple[Word, ...], at: int) -> tuple[int | None, int]:
    end = at
    while end < len(words) and is_arabic_number_word(words[end].text) and not words[end].text.endswith("%"):
        if end > at and not (
            words[end].text.startswith("و") or words[end].text in {"عشر", "عشره", "ميه", "مايه", "الف", "الاف"}
        ):
            break
        end += 1
    if end > at:
        return arabic_number_value(" ".join(word.text for word in words[at:end])), end
    if at < len(words) and words[at].text in ARABIC_VAGUE:
        return ARABIC_VAGUE[words[at].text], at + 1
    return None, at


def _counted(
    words: tuple[Word, ...], first: int, position: int, after: int, modifier: str | None, number: int | None, noun: str
) -> Count | None:
    printed = " ".join(word.text for word in words[first:after]) or None
    if number is not None:
        vague = words[position].text in ARABIC_VAGUE and after == position + 1
        if vague:
            return Count(number, None, printed, _VAGUE_NAMES.get(number))
        if modifier in {"more_than", "at_least"}:
            return Count(number, None, printed, modifier)
        if modifier == "up_to":
            return Count(None, number, printed, modifier)
        return Count(number, number, printed, modifier)
    if noun.removeprefix("ال") in arabic_words("status", "dual") or (
        noun.endswith("ان")
        and len(noun) > 4
        and noun[:-2] in arabic_words("status", "civilian") | arabic_words("status", "generic")
    ):
        return Count(2, 2, noun, None)
    following = words[after + 1].text if after + 1 < len(words) else ""
    if following in {"اثنين", "اثنان", "اثنتين"}:
        return Count(2, 2, f"{noun} {following}", None)
    if noun in arabic_words("status", "plural") or noun.removeprefix("ال") in arabic_words("status", "plural"):
        return Count(None, None)
    return Count(1, 1, None, None)


def _noun_end(words: tuple[Word, ...], at: int) -> int:
    last = at
    while last + 1 < len(words) and last < at + 3 and is_people(words[last + 1].text):
        last += 1
    return last + 1


def _status(words: tuple[Word, ...], at: int, last: int) -> Status:
    # a woman or a child is not a civilian by that: status is never read from sex or age
    told = arabic_words("status", "of_sex_or_age")
    near = ["" if word.text in told else word.text for word in words[at : min(len(words), last + 3)]]
    if words[at].text in arabic_words("status", "members") and _serves(words, last):
        return Status.SECURITY
    for key, status in (("combatant", Status.COMBATANT), ("security", Status.SECURITY), ("civilian", Status.CIVILIAN)):
        if any(
            word in arabic_words("status", key) or word.removeprefix("ال") in arabic_words("status", key)
            for word in near[: last - at]
        ):
            return status
    if any(word in arabic_words("status", "civilian") for word in near):
        return Status.CIVILIAN
    return Status.UNKNOWN


def _with_force(words: tuple[Word, ...], noun: int, last: int) -> int:
    """The end of a phrase with the force its people are members of."""
    if words[noun].text not in arabic_words("status", "members") or last >= len(words) or words[last].text != "من":
        return last
    forces = arabic_words("status", "forces")
    named = [i for i in range(last + 1, min(len(words), last + 4)) if words[i].text.removeprefix("ال") in forces]
    return named[0] + 1 if named else last


def _serves(words: tuple[Word, ...], last: int) -> bool:
    """Whether a member is one of a force of the state ("members *of the police*")."""
    near = words[last - 1 : min(len(words), last + 4)]
    forms = {form for word in near for form in (word.text, word.text.removeprefix("ال"), word.bare)}
    return bool(forms & arabic_words("status", "forces"))


def _sex(noun: str) -> Sex | None:
    if noun in arabic_words("status", "female"):
        return Sex.FEMALE
    return Sex.MALE if noun in arabic_words("status", "male") else None


def names_after(words: tuple[Word, ...], at: int) -> tuple[int, int] | None:
    """Give the word positions of the name after a title at ``at``: two to five words, no function words."""
    stops = arabic_words("report", "name_stops")
    first = at + 1
    end = first
    while (
        end < len(words)
        and end < first + 5
        and re.fullmatch(r"[\u0621-\u064a]{2,}", words[end].text)
        and words[end].text not in stops
    ):
        if is_people(words[end].text) and end > first:
            break
        if words[end].text.startswith(("ب", "ل")) and len(words[end].text) > 6 and end > first + 1:
            break
        end += 1
    return (first, end) if end - first >= 2 else None

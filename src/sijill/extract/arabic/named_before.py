"""Several named before what befell them: "that *the two children A (13) and B* were killed", "A, B and 5 died"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.name_rolls import past_lead, roll_of
from sijill.extract.arabic.name_runs import past_age
from sijill.extract.arabic.names import AGES, CLOSING, OPENING, is_given, name_words
from sijill.extract.arabic.of_the_hurt import dies
from sijill.extract.arabic.opening_names import past_source
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm
from sijill.text.numerals import arabic_number_value

FARTHEST = 40
"""The names of several stand within so many words before their verb (words)."""
_KILLED = frozenset({"قتلا", "قتلتا", "قتلوا", "اعدما", "اعدموا", "اغتيلا", "ارتقيا", "ارتقتا", "ارتقوا"})
_TWO_WHO = frozenset({"اللذين", "اللذان", "اللتين", "اللتان"})
_TWO_DIED = frozenset({"قضيا", "قضتا", "قتلا", "قتلتا", "استشهدا", "استشهدتا", "توفيا", "توفيتا", "ارتقيا"})
_PAIR = 14
"""The names of two stand within so many words before "who died" (words)."""
_OF_TWO = frozenset(
    {"والدا", "والدي", "ابناء", "ابنا", "اهالي", "عايلتي", "اسرتي", "ذوي", "نجلا", "نجلي", "زوجتا", "زوجتي"}
)
_OF_DEATH = frozenset(
    {"اثر", "جراء", "جرا", "متاثرين", "متاثران", "متاثرتين", "فورا", "غرقا", "حرقا", "نحبهما", "بجراحهما"}
)
_AT_ONCE = frozenset({"المكان", "مكان", "الحال", "الفور", "القصف", "الانقاض", "الركام", "التعذيب", "المجزره", "الطريق"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_THAT = frozenset({"ان", "بان", "وان", "فان"})
_COMMAS = frozenset({"،", ","})
_WHILE_THEY = frozenset({"وهم", "وهما"})
_BESIDE = frozenset({"فيما", "بينما", "واصيب", "وجرح", "واصيبت", "وجرحت"})
_LED_BY = frozenset({"في", "خلال", "اثناء", "جراء", "جرا", "اثر", "عقب", "بعد", "تحت"})
"""What leads on to a cause, behind a verb whose subject was killed; behind one of killing stands whom they killed."""


def several_before(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names of several told before a verb in the dual or plural that befell them; else none.

    Args:
        words: The sentence.
        at: The verb, or who is joined on before it ("*and five others* were killed").
    """
    first = _begins(words, at)
    lead = past_lead(words, first, at)
    if lead >= at or not (lead > first or is_given(words[first].text)):
        return ()
    roll = roll_of(words, lead, at)
    if len(roll) < 2:
        return ()
    end = roll[-1][1]
    while end < at and (
        words[end].text in CLOSING | OPENING | _COMMAS | AGES or words[end].bare.lstrip("و")[:1].isdigit()
    ):
        end += 1
    return tuple(roll) if end == at else ()


def two_or_more_died(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names before a verb of death in the dual or plural: two for the dual, three or more for the plural."""
    text = words[at].bare
    befell = text in _KILLED and _is_suffered(words, at)
    if not (befell or (dies(words, at) and text.endswith(("ا", "وا")))):
        return ()
    roll = several_before(words, at)
    return roll if (len(roll) > 2 if text.endswith("وا") else len(roll) == 2) else ()


def pair_before(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the two names right before "who died" in the dual: "after *A and B* who died on the spot"; else none.

    Args:
        words: The sentence.
        at: The verb behind "who".
    """
    if words[at - 1].text not in _TWO_WHO or words[at].text not in _TWO_DIED:
        return ()
    behind = words[at + 1].text if at + 1 < len(words) else "."
    spent = arabic_number_value(behind) is not None or behind in AGES | {"يوما", "يومين", "ليله", "شهرين", "ساعات"}
    if spent or (words[at].text in _KILLED and behind not in _LED_BY and not _is_suffered(words, at)):
        return ()
    if words[at].text in {"قضيا", "قضتا"} and not _is_of_death(words, at):
        return ()
    if any(_YEAR.fullmatch(word.text) for word in words[at + 1 : at + 1 + _PAIR]):
        return ()
    for first in range(max(0, at - _PAIR), at - 3):
        if is_given(words[first].text) and not (first and is_given(words[first - 1].text)):
            if first and _is_whose(words[first - 1]):
                return ()
            roll = roll_of(words, first, at - 1)
            if len(roll) == 2 and past_age(words, roll[1][1]) == at - 1:
                return tuple(roll)
    return ()


def _is_whose(word: Word) -> bool:
    """As in "*the children of* A and B, who died in the war"."""
    return bool({word.text, word.bare} & (name_words("of_whom") | name_words("men_of") | _OF_TWO))


def _is_of_death(words: tuple[Word, ...], at: int) -> bool:
    """Whether a verb of passing is one of dying: "passed *in the shelling*", not "spent *the feast* in Kalvi"."""
    behind = [word.text for word in words[at + 1 : at + 3]]
    if not behind or not behind[0][0].isalnum() or behind[0] in _OF_DEATH or _is_suffered(words, at):
        return True
    placed = behind[0] in {"في", "علي", "تحت", "داخل"} and len(behind) > 1
    return placed and (behind[1].removeprefix("ال") in _causes() or behind[1] in _AT_ONCE)


def _is_suffered(words: tuple[Word, ...], at: int) -> bool:
    """Nothing behind the verb, or what they were killed by: else it may be whom they killed."""
    behind = words[at + 1 : at + 3]
    if not behind:
        return True
    by = behind[0].text[0] == "ب" and behind[0].text[1:].removeprefix("ال") in _causes()
    led = behind[0].text in _LED_BY and len(behind) > 1 and behind[1].text.removeprefix("ال") in _causes()
    ends = behind[0].text in _COMMAS and len(behind) > 1 and behind[1].text in _BESIDE
    return by or led or ends or behind[0].text in _WHILE_THEY


def _causes() -> frozenset[str]:
    return arabic_words("report", "causes")


def before_joined(words: tuple[Word, ...], found: list[ArabicEvent]) -> Iterator[ArabicEvent]:
    """Give who is named before a number joined on: "*the officers A and B* and five recruits were killed"."""
    for event in found:
        phrase = event.phrase
        if event.harm is not Harm.KILLED or phrase is None or event.part or event.names or phrase.last != event.trigger:
            continue
        if words[event.trigger].bare in _KILLED and not _is_suffered(words, event.trigger):
            continue
        if phrase.first and words[phrase.first].text.startswith("و") and phrase.is_counted:
            names = several_before(words, phrase.first)
            if names:
                yield replace(event, phrase=None, names=names)


def _begins(words: tuple[Word, ...], at: int) -> int:
    """Where what is told begins: behind "that", or at the sentence's first word."""
    first = next((i + 1 for i in range(at - 1, max(-1, at - FARTHEST), -1) if words[i].text in _THAT), None)
    if first is None:
        first = past_source(words[:at]) if at <= FARTHEST else at
    while first < at and words[first].text in OPENING:
        first += 1
    return first

"""Whom an Arabic sentence on deaths calls by name and who did not die: "at the hand of *a youth called* X"."""

from __future__ import annotations

from sijill.extract.arabic.living_kin import BEFORE_KIN
from sijill.extract.arabic.name_runs import past_age
from sijill.extract.arabic.names import is_given, name_words
from sijill.extract.arabic.people import is_kin, people_word
from sijill.extract.arabic.words import Word

_BY_WHOM = (
    "يد ايدي برصاص بسلاح بسكين بحسب وفق حسب بيت منزل سياره متجر مزرعه محل ارض يقوده يقودها يقودهم تقوده تقودها بامر "
    "باوامر بتحريض قبل طرف لدي عند قال اعلن اتهم يتهم"
)
_OF_ANOTHER = frozenset(_BY_WHOM.split())
"""As in "at *the hand of* a man called X", "in *the house of* a man called X"."""
_ACCUSING = "اتهم اتهمت اتهموا يتهم تتهم واتهم واتهمت متهما متهمين متهمه واتهموا"
_ACCUSES = frozenset(_ACCUSING.split())
_OF_KILLING = frozenset({"بقتل", "بقتله", "بقتلها", "باغتيال", "بتصفيه"})
_ORDERED = frozenset({"باوامر", "بامر", "بتوجيه", "بتعليمات", "بايعاز", "بتحريض", "بتكليف"})
_KNOWN = frozenset({"يعرف", "تعرف", "معروف", "معروفه", "يسمي", "تسمي", "المعروف", "المعروفه"})
_BY_NAME = frozenset({"باسم", "بـ", "ب"})
_SURELY = frozenset({"نجا", "نجت", "نجيا", "يبحث", "تبحث", "ينادي", "تنادي", "يرقد", "ترقد", "ينتظر", "تنتظر"})
_WHO = frozenset({"الذي", "التي", "وقد", "لكنه", "لكنها", "حيث", "،", ","})
_ACCUSED = 6
"""Whom people accuse is named within so many words behind the verb (words)."""
_SHORTEST_VERB = 5


def is_called_otherwise(words: tuple[Word, ...], name: tuple[int, int], trigger: int) -> bool:
    """Give whether a name is of somebody told of beside the dead: who did it, is accused, looks on or looks for them.

    Args:
        words: The sentence.
        name: The name's word positions.
        trigger: The word of death.
    """
    first = name[0]
    if not first:
        return False
    before = words[first - 1]
    if {before.text, before.bare} & name_words("naming") and _is_another(words, first - 1, trigger):
        return True
    known = before.text in _BY_NAME and first > 1 and words[first - 2].bare in _KNOWN
    if known and _is_of_a_thing(words, first - 2):
        return True
    if _is_his(before) and first > 1 and (words[first - 2].text in BEFORE_KIN | _ORDERED or _orders(words, first)):
        return True
    return _is_accused(words, first, trigger) or surely_lives(words, name[1])


def _is_his(word: Word) -> bool:
    """Whether a word names somebody's own: "his brother", and not "a sister", written alike."""
    return is_kin(word.text) or (word.ends_in_ha and people_word(word.text) is not None)


def _orders(words: tuple[Word, ...], first: int) -> bool:
    """As in "killed at the bidding *of his brother* X"."""
    return first > 2 and words[first - 2].text == "من" and words[first - 3].text in _ORDERED


def _is_another(words: tuple[Word, ...], at: int, trigger: int) -> bool:
    """Whether somebody is called by a name at ``at`` who stands behind what led to the death, and was not harmed."""
    head = at - 1
    while head > trigger and words[head].text in {"،", ","}:
        head -= 1
    if head <= trigger + 1 or people_word(words[head].bare) is None:
        return False
    before = words[head - 1]
    told = before.ends_in_ha and len(before.text) >= _SHORTEST_VERB and people_word(before.text) is None
    return before.text in _OF_ANOTHER or (told and before.text.startswith(("است", "ي", "ت", "ا")))


def _is_of_a_thing(words: tuple[Word, ...], at: int) -> bool:
    """As in "in *a market known* as X": what is known so is a place or a weapon."""
    before = words[at - 1] if at else None
    things = name_words("houses") | name_words("named_after")
    return before is not None and before.text.removeprefix("ب") in things and not is_given(before.text)


def _is_accused(words: tuple[Word, ...], first: int, trigger: int) -> bool:
    """As in "two were killed, *and people accused* the commander X"; whom somebody is accused of killing is dead."""
    near = range(max(trigger + 1, first - _ACCUSED), first)
    accused = next((i for i in near if words[i].text in _ACCUSES), None)
    return accused is not None and not any(word.text in _OF_KILLING for word in words[accused:first])


def surely_lives(words: tuple[Word, ...], end: int) -> bool:
    """Give whether a name is of somebody who lives: "among the martyrs X *looks for* his son"."""
    at = past_age(words, end)
    while at < len(words) and words[at].text in _WHO:
        at += 1
    if at >= len(words) or words[at].text not in _SURELY:
        return False
    others = at + 1 < len(words) and (_is_his(words[at + 1]) or people_word(words[at + 1].text) is not None)
    return not others  # "X, *and her daughter* got away"

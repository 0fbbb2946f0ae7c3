"""Headings over Arabic lists of names that are of others than the dead: a committee, those charged, who took part."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.names import name_words
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_ARE = frozenset({"هم", "وهم", "هما", "وهما", "هن", "وهن"})
_STOPS = frozenset({"،", ",", ":", "؛"})
_LISTS = frozenset({"اسما", "باسما", "قايمه", "قوايم", "وقد", "قد", "اسماء"})
_HEAD = 2
_OF = frozenset({"من", "حسب", "بحسب", "وفق", "عن"})
_WHO = frozenset({"الذين", "اللذين", "اللذان", "اللواتي", "التي", "الذي"})
_CONTAINS = frozenset({"تضم", "يضم", "ضمت", "ضم"})
_TELLS = frozenset({"ينشر", "نشر", "تنشر", "نشرت", "يوثق", "وثق", "توثق", "تشييع", "دفن", "جنازه"})
_GUILTY = (
    "المتهمين المتهمون متهمين للمتهمين المطلوبين المطلوبون القتله الجناه المتورطين المتورطون المشتبه المنفذين المنفذون "
    "منفذي منفذو مرتكبي مرتكبو قتله محاكمه بمحاكمه الناجين الناجون"
)
_NEVER_DEAD = frozenset(_GUILTY.split())


def is_over_others(words: tuple[Word, ...]) -> bool:
    """Whether a heading ends in a colon and says that others than the dead are listed below it.

    "The committee publishes *the names of the martyrs*:" names the dead all the same; so does a clause that begins
    with them: "*the dead* of the team:".
    """
    if words[-1].text != ":" or any(_are_names_of_the_dead(words, at) for at in range(1, len(words))):
        return False
    clause = _last_clause(words[:-1])
    if not clause or _tells_of_dead(clause[0]) or _ends_in_the_dead(clause):
        return False
    at = next((i for i, word in enumerate(clause) if _is_of_others(clause, i, word)), None)
    if at is None:
        return False
    fallen = any(
        a.text in _WHO and Harm.KILLED in harms_told(b.text)
        for a, b in zip(clause[at:], clause[at + 1 :], strict=False)
    )
    return not fallen or clause[at].text in _NEVER_DEAD


def _last_clause(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The clause a heading ends with, without "and they are" behind it."""
    while words and (words[-1].text in _ARE or words[-1].text in _STOPS):
        words = words[:-1]
    start = next((i + 1 for i in range(len(words) - 1, -1, -1) if words[i].text in _STOPS), 0)
    return words[start:]


def _is_of_others(clause: tuple[Word, ...], at: int, word: Word) -> bool:
    """Whether a word says so as the head of the clause, or wherever it stands, of those who did it."""
    if not {word.text, word.bare} & name_words("other_lists") or (at and clause[at - 1].text in _OF):
        return False
    head = _HEAD + (clause[0].text in _LISTS)
    return (
        at < head or {word.text, word.bare} & _NEVER_DEAD != set() or (word.text in _CONTAINS and at == len(clause) - 1)
    )


def _tells_of_dead(word: Word) -> bool:
    if {word.text, word.bare} & _NEVER_DEAD:
        return False
    told = harms_told(word.text) | harms_named(word.text)
    return Harm.KILLED in told | harms_named(word.bare.removeprefix("ال"))


def _ends_in_the_dead(clause: tuple[Word, ...]) -> bool:
    """As in "the team publishes *the dead*:", "took part in the burial of *the victims*:"."""
    return len(clause) > 1 and clause[-2].text in _TELLS and _tells_of_dead(clause[-1])


def tells_no_names(words: tuple[Word, ...]) -> bool:
    """Whether a heading without a word of harm ends in a colon and leads to no names of people told of before."""
    if words[-1].text != ":" or len(words) < 2:
        return False
    leads = name_words("names_follow") | _TELLS
    known = any(word.text in _ARE or word.text in {"منهم", "بينهم", "توثيقهم", "اسماؤهم"} for word in words)
    pair = len(words) == 2 and words[0].text.startswith("ال") and words[0].text.endswith(("ان", "ين"))
    pair = pair and people_word(words[0].text) is not None
    return not known and not pair and words[-2].text not in leads


def _are_names_of_the_dead(words: tuple[Word, ...], at: int) -> bool:
    """As in "*names of the martyrs*": a word for names right before the word for the dead."""
    named = words[at - 1].bare.removeprefix("ب").removeprefix("ال").startswith(("اسما", "قايم", "قوايم"))
    return named and Harm.KILLED in harms_named(words[at].text) | harms_named(words[at].text.removeprefix("ال"))

"""Names in an Arabic sentence on deaths that are of nobody who died: of places, brigades, commanders and speakers."""

from __future__ import annotations

from functools import cache

from sijill.extract.arabic.called_otherwise import is_called_otherwise
from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.forms import is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.name_runs import is_led_by, past_age
from sijill.extract.arabic.names import OPENING, is_given, is_introduction, is_title, name_words
from sijill.extract.arabic.people import is_kin, people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_LEADS = ("و", "ف", "ب", "ل", "ك")
_NO_PLACES = frozenset({"ابو", "ام", "شيخ", "الشيخ", "عرب", "بني", "ذيب", "سد", "باب", "ظهر", "حجر"})
"""First words of place names that begin people's names too, or stand before them."""
_OFFICE = 4
"""What a speaker is, is told in no more words than this before the name (words)."""
_WITH = frozenset({"مع", "برفقه", "رفقه", "بصحبه"})
_WAS = frozenset({"كان", "كانت", "وكان", "وكانت", "وهو", "وهي", "كانا"})
_VEHICLES = frozenset({"سياره", "دراجه", "شاحنه", "جرار", "جرارا", "حافله", "صهريج", "مركبه", "اليه", "فان"})
_ORDERED = frozenset({"باوامر", "بامر", "بتوجيه", "بتوجيهات", "بتعليمات", "بايعاز", "بتحريض", "بتكليف"})
_REMEMBERED = frozenset({"ذكري", "الذكري", "سنويه", "لذكري", "بذكري"})
_NAMELY = frozenset(
    ["هم", "وهم", "هما", "وهما", "هن", "وهن", "منهم", "بينهم", "وبينهم", "ومنهم", "عرف", "اليوم", "امس"]
)
_OF_KIN = frozenset(
    {"زوجه", "ارمله", "شقيق", "شقيقه", "اخت", "ابنه", "نجل", "حفيد", "حفيده", "خطيبه", "صهر", "كريمه", "والده"}
)
_MEN = frozenset(
    {"رجل", "رجال", "عضو", "رييس", "رييسه", "مدير", "مديره", "زعيم", "شيخ", "وزير", "والي", "محافظ", "نايب"}
)
_THE_DEAD = ("شهيد", "قتيل", "مغدور", "فقيد", "ضحي", "مرحوم", "راحل")
_HEADS = frozenset({"رييس", "رييسه", "مدير", "مديره", "عميد", "نايب", "امين", "قاضي", "وكيل", "ناظر"})
"""Who heads what stands behind: "*the head of* the university Dr X"."""
_PAPERS = frozenset({"التقرير", "الشبكه", "المرصد", "البيان", "المصدر", "الوكاله", "المنظمه", "الروايه", "المصادر"})
"""What something is told by, which no person's office follows: "according to *the report* the doctor X died"."""
_EACH_OF = frozenset({"كل", "كلا"})


def with_names_of_the_dead(words: tuple[Word, ...], told: list[ArabicEvent]) -> list[ArabicEvent]:
    """Give the events without the names that are of nobody who died; one of such names alone is no event.

    Args:
        words: The sentence.
        told: Its events with their names.
    """
    kept: list[ArabicEvent] = []
    for event in told:
        if event.harm is not Harm.KILLED or not event.names:
            kept.append(event)
            continue
        names = () if _is_of_who_did(words, event) else event.names
        names = tuple(name for name in names if not is_named_otherwise(words, name, event.trigger))
        if names or event.phrase is not None:
            kept.append(event if names == event.names else _with(event, names))
    return kept


def _with(event: ArabicEvent, names: tuple[tuple[int, int], ...]) -> ArabicEvent:
    return ArabicEvent(event.harm, event.trigger, event.phrase, event.negated, names, event.part, event.act, event.toll)


def is_named_otherwise(words: tuple[Word, ...], name: tuple[int, int], trigger: int) -> bool:
    """Whether what stands before a name makes it a place's, a brigade's, a commander's or a speaker's.

    Args:
        words: The sentence.
        name: The name's word positions.
        trigger: The word of death; whoever does something before it may have died of it.
    """
    first = words[name[0]]
    if _begins_a_place(first) or (_is_one_of(first, "men_of") and not is_given(first.text)):
        return True
    known, at = _before_titles(words, name[0], False), _before_titles(words, name[0], True)
    if known and _is_of_a_thing(words, known, name[0]):
        return True
    if not at:
        return False
    before, titled = words[at - 1], at < name[0] and words[at].text.startswith("ال")
    if _is_one_of(before, "natives") and at > 1 and words[at - 2].text in {"من", "بين"}:
        return True
    if (is_led_by(before) and not _is_at_the_wheel(words, at - 1)) or (
        _is_one_of(before, "men_of")
        and not (at > 1 and words[at - 2].text in _HEADS)
        and not (before.ends_in_ha or before.text.startswith("ال"))
    ):
        return True
    if is_called_otherwise(words, name, trigger) or _is_wife_of(words, at, name[0]):
        return True
    if _is_in_company(words, at) or (before.text == "من" and at > 1 and words[at - 2].text in _ORDERED):
        return True
    if at < name[0] and _is_said_by(words, at):
        return True
    if words[name[0] - 1].text.startswith("ال") and _is_said_by(words, name[0]):
        return True
    return name[0] > trigger and _is_doing(words, at - 1, titled)


def _is_wife_of(words: tuple[Word, ...], at: int, first: int) -> bool:
    """As in "lost Rana, *the wife of* X, her life", "Rana, *daughter of the reporter* X": X is not meant.

    "The brother of *the martyr* X" names who died.
    """
    aside = at > 1 and words[at - 2].text in {"،", ",", "("}
    titled = at < first and not any(word.text.removeprefix("ال").startswith(_THE_DEAD) for word in words[at:first])
    owned = (aside and at == first) or (titled and words[at].text.startswith("ال"))
    return owned and words[at - 1].text in _OF_KIN and not words[at - 1].ends_in_ha


def _before_titles(words: tuple[Word, ...], at: int, any_office: bool) -> int:
    """Where what a name's bearer is called begins: "*the martyr commander* X", "*(the child* X"."""
    while at and (
        (words[at - 1].text in OPENING - {":", "/"})
        or (is_title(words[at - 1]) and words[at - 1].text == words[at - 1].bare)
        or (is_introduction(words, at - 1) and (any_office or people_word(words[at - 1].text) is not None))
    ):
        at -= 1
    return at


def _is_of_a_thing(words: tuple[Word, ...], at: int, first: int) -> bool:
    """As in "*the hospital of* the martyr X", "near *the mosque of* X": a thing bears the name."""
    before = words[at - 1]
    if at > 1 and words[at - 2].text in _HEADS:
        return False
    if before.text.startswith("ال") or not _is_one_of(before, "named_after") or _is_alive(words, at - 1):
        return False
    return (at < first and words[at].text.startswith("ال")) or before.bare in name_words("houses")


@cache
def _first_words_of_places() -> frozenset[str]:
    return arabic_words("place", "firsts") - _NO_PLACES


def _begins_a_place(word: Word) -> bool:
    """As in "*Tall* Sulayman", "*Kafr* Hamza": no person's name begins so."""
    return word.text in _first_words_of_places() and not is_given(word.text)


def _is_one_of(word: Word, key: str) -> bool:
    held = name_words(key)
    text = word.text
    return text in held or word.bare in held or (text[0] in _LEADS and len(text) > 4 and text[1:] in held)


def _is_alive(words: tuple[Word, ...], at: int) -> bool:
    """As in "*alive*", written like a quarter, and "brother", written like a house of kin."""
    return words[at].text == "حي" and at > 0 and words[at - 1].text in {"وهو", "وهي", "انه"}


def _is_doing(words: tuple[Word, ...], at: int, titled: bool) -> bool:
    """As in "two were killed*, and* the governor X *offered* ...": joined on behind the dead, somebody acts."""
    last = at
    while at > 1 and (words[at].text.startswith("ال") or words[at].text in _MEN) and not is_title(words[at]):
        at -= 1  # "and called *the man of* the faith X"
    word = words[at]
    if not _is_one_of(word, "doings") or is_given(word.text) or (at < last and word.text[0] != "و"):
        return False
    return titled or word.text.startswith("و") or (at > 0 and words[at - 1].text in {"،", ",", "فيما", "بينما", "كما"})


def _is_of_who_did(words: tuple[Word, ...], event: ArabicEvent) -> bool:
    """As in "*met* after the death of the civilians *each of* A and B": who met is named, and nobody killed.

    Or "*X killed* his wife"; whoever is remembered ("*the anniversary of* X's death") died long ago.
    """
    first = event.names[0][0]
    if any(word.text in _REMEMBERED for word in words[max(0, event.trigger - 2) : event.trigger]):
        return True
    if _kills_own_kin(words, event):
        return True
    each = next((i for i in range(event.trigger + 1, first) if words[i].text in _EACH_OF), 0)
    if not each:
        return False
    if event.phrase is not None and event.phrase.last < each and _acts(words[each - 1]):
        return True
    return event.phrase is not None and any(_is_one_of(word, "doings") for word in words[: event.trigger])


def _kills_own_kin(words: tuple[Word, ...], event: ArabicEvent) -> bool:
    """As in "*X* killed *his wife* and children": kin right behind the name, without "and", are whom he killed."""
    name = event.names[0]
    if not is_one_of(words[event.trigger], "killed", "acts") or name[0] <= event.trigger:
        return False
    behind = past_age(words, name[1])
    led = all(is_title(word) for word in words[event.trigger + 1 : name[0]])
    return led and behind < len(words) and words[behind].text[0] != "و" and is_kin(words[behind].text)


def _is_said_by(words: tuple[Word, ...], at: int) -> bool:
    """As in "*according to* the agency's reporter X": what the speaker is stands between."""
    for first in range(at - 1, max(-1, at - 1 - _OFFICE), -1):
        word = words[first]
        if {word.text, word.bare} & arabic_words("report", "according"):
            return words[first + 1].text not in _PAPERS
        office = word.text.startswith("ال") or word.text in name_words("callings") or people_word(word.text) is not None
        if not office:
            return False
    return False


def _is_in_company(words: tuple[Word, ...], at: int) -> bool:
    """As in "was killed while *he was with his friend* X": whoever he was with may live."""
    kin = people_word(words[at - 1].text)
    at -= kin is not None and words[at - 1].ends_in_ha
    if at < 2 or words[at - 1].text not in _WITH:
        return False
    return any(word.text in _WAS for word in words[max(0, at - 4) : at - 1])


def _is_at_the_wheel(words: tuple[Word, ...], at: int) -> bool:
    """As in "on *a car driven by* the youth X": who leads a force is none of the dead, who drives a car may be."""
    return any(word.text.removeprefix("ب").removeprefix("ال") in _VEHICLES for word in words[max(0, at - 6) : at])


def _acts(word: Word) -> bool:
    """Whether "each of" stands behind what somebody does: "*pledged* each of A and B", "*a visit of* each of"."""
    return word.text.isalpha() and not word.text.startswith("ال") and word.text not in _NAMELY

"""Where people are joined on behind what stands between: "the owner of *a shop* and a worker"."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import is_given, is_title
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.people import may_be_his, people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Status
from sijill.text.numerals import arabic_number_value

_SERVED = 5
"""A force is named in fewer words than this (words)."""
_NAMED = 6
"""A name has fewer parts than this, known or not (words)."""
_OFFICE = 4
"""What somebody heads or keeps is named in fewer words than this (words)."""
_PLACES = frozenset({"مدينه", "قريه", "بلده", "ريف", "محافظه", "حي", "مخيم"})
_TOGETHER = frozenset({"مع", "برفقه"})
_ARMED = frozenset({Status.COMBATANT, Status.SECURITY})


def past_what(words: tuple[Word, ...], at: int) -> int:
    """Where people are joined on behind what somebody keeps: "the owner of *a shop* and a worker"; else ``at``."""
    if at + 1 >= len(words) or words[at].text[0] in "وبلف" or not words[at].text.isalpha():
        return at
    kin = _kin_behind(words, at)
    if kin is not None:
        return kin
    joined = words[at + 1].text
    known = is_given(words[at].text) or words[at].text in arabic_words("report", "after_number") | {"في", "من", "علي"}
    if known or harms_told(words[at].text) or not joined.startswith("و") or words[at].text.startswith("ال"):
        return at
    return at + 1 if people_word(joined[1:]) is not None and people_word(joined) is None else at


def _kin_behind(words: tuple[Word, ...], at: int) -> int | None:
    """Where somebody's own are joined on behind an office of several words: "the mayor *of the town* and his son"."""
    for position in range(at, min(len(words), at + _OFFICE)):
        text = words[position].text
        if text in _TOGETHER and _are_their_own(words, position + 1):
            return position
        held = people_word(text[1:]) if text.startswith("و") and not is_given(text) else None
        if held is not None and (held.is_kin or (words[position].ends_in_ha and may_be_his(text[1:]))):
            return position
        own = position + 1 + (position + 1 < len(words) and words[position + 1].text == "من")
        if text.startswith("و") and arabic_number_value(text[1:]) is not None and _are_their_own(words, own):
            return position
        ends = text in arabic_words("report", "after_number") or text in arabic_words("report", "name_stops") - _PLACES
        if not text.isalpha() or harms_told(text) or is_given(text) or ends:
            break
    return None


def past_names(words: tuple[Word, ...], at: int, whose: Phrase) -> int:
    """Where another by rank is joined on behind a name: "Sergeant *X Y* and Corporal Z"; else ``at``."""
    if not whose.definite or not is_title(words[whose.head]) or whose.status not in _ARMED:
        return at
    for position in range(at, min(len(words), at + _NAMED)):
        text = words[position].text
        if position > at and text.startswith("وال") and people_word(text[1:]) is not None and people_word(text) is None:
            return position
        if not text.isalpha() or harms_told(text):
            break
    return at


def _are_their_own(words: tuple[Word, ...], at: int) -> bool:
    """As in "the official with *four of his guards*"."""
    phrase = phrase_at(words, at)
    held = people_word(words[phrase.head].text) if phrase is not None else None
    return held is not None and held.is_kin


def past_force(words: tuple[Word, ...], at: int, whose: Phrase) -> int:
    """Where kin are joined on behind whom somebody served: "a leader *in the group* and his wife"; else ``at``."""
    if words[at].text.startswith("بال"):
        return _past_post(words, at, whose)
    if _is_security(words[at]) and at + 1 < len(words) and words[at + 1].text.startswith("و"):
        return at + 1
    if words[at].text not in {"في", "من"}:
        return _past_own_force(words, at) if whose.status in _ARMED and whose.head + 1 == at else at
    for position in range(at + 1, min(len(words), at + _SERVED)):
        held = people_word(words[position].text[1:]) if words[position].text.startswith("و") else None
        if held is not None and held.is_kin:
            return position
        if not words[position].text[0].isalpha() or harms_told(words[position].text):
            break
    return at


def _is_security(word: Word) -> bool:
    """As in "three men *of the security* and one of the gunmen"."""
    return word.text.startswith("ال") and word.text[2:] in arabic_words("status", "forces") | {"امن"}


def _past_post(words: tuple[Word, ...], at: int, whose: Phrase) -> int:
    """Where more are joined on behind where somebody serves: "a member *in the Iraqi army*, and two of the guards"."""
    if whose.status not in _ARMED and whose.noun not in arabic_words("status", "members"):
        return at
    for position in range(at + 1, min(len(words), at + _SERVED)):
        text = words[position].text
        if text.startswith("و") and number_found(words, position) is not None:
            return position
        if (not text.isalpha() and text not in {"،", ","}) or harms_told(text):
            break
    return at


def _past_own_force(words: tuple[Word, ...], at: int) -> int:
    """Where people are joined on behind the force named without "of": "three members *X Y* and a civilian"."""
    for position in range(at, min(len(words), at + _SERVED)):
        text = words[position].text
        held = people_word(text[1:]) if text.startswith("و") and people_word(text) is None else None
        if held is not None and not text.startswith("وال") and position > at:
            return position
        ends = text in arabic_words("report", "after_number") or text in arabic_words("report", "times")
        if not text.isalpha() or harms_told(text) or ends:
            break
    return at


def past_bracketed_day(words: tuple[Word, ...], at: int) -> int:
    """Where a sentence goes on behind "today *(Tuesday),*"; else ``at``."""
    day = words[at + 1].text if at + 2 < len(words) and words[at].text == "(" and words[at + 2].text == ")" else ""
    if day not in arabic_words("report", "times"):
        return at
    comma = at + 3 < len(words) and words[at + 3].text in {"،", ","}
    return at + 3 + comma

"""Kin and friends named beside the dead, who live: fathers who blame, friends, cousins at whose hand somebody died."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_told
from sijill.extract.arabic.names import is_a_cousin, is_given, is_introduction, is_title
from sijill.extract.arabic.people import is_kin, people_word
from sijill.extract.arabic.words import Word
from sijill.text.numerals import arabic_number_value

_COMMAS = frozenset({"،", ",", "؛"})
_OF_HIS_OWN = frozenset({"ابيه", "ابيها", "اخيه", "اخيها", "ابيهم", "اخيهم"})
"""Kin in the genitive: "in the arms *of his father* X"."""
BEFORE_KIN = frozenset({"امام", "بحضور", "مراي", "حضن", "احضان", "ذراعي", "ناظري", "عيني"})
"""As in "was killed *in front of* his father X"."""
_WITH = "مع معه معها معهم برفقه رفقه كذلك كما عن الي جانب كل من مقتل استشهاد و"
_TOGETHER = frozenset(_WITH.split())
_FRIENDS = frozenset({"صديق", "صديقه", "زميل", "زميله", "جار", "جاره", "رفيق", "رفيقه"})


def is_led_by_kin(words: tuple[Word, ...], at: int) -> bool:
    """Give whether the name behind is of somebody whose friend or child was harmed: "a friend *of the reporter* X"."""
    word = words[at]
    if word.text in _OF_HIS_OWN:
        return at > 0 and words[at - 1].text not in _TOGETHER and words[at - 1].text[0] != "و"
    if is_kin(word.text) and at > 0 and words[at - 1].text in BEFORE_KIN:
        return True
    friend = bool({word.text, word.bare} & _FRIENDS) and not word.ends_in_ha and at + 1 < len(words)
    if not friend or not words[at + 1].text.startswith("ال"):
        return False
    return is_title(words[at + 1]) or is_introduction(words, at + 1)


def is_at_the_hand_of(words: tuple[Word, ...], at: int) -> bool:
    """Give whether a name follows of who did it: "was killed *at the hand of* his cousin X", by kin, title or name."""
    if words[at].text not in {"يد", "ايدي"} or words[at - 1].text != "علي" or at + 1 >= len(words):
        return False
    after = words[at + 1]
    return is_a_cousin(words, at + 1) or is_title(after) or is_given(after.text) or is_kin(after.text)


def turns_to_kin(words: tuple[Word, ...], at: int, after: int) -> bool:
    """Give whether kin follow who live: "X was killed, *and his father blames* the army", behind a verb joined on."""
    word = words[at]
    if (
        word.text[0] != "و"
        or at + 1 >= after
        or not is_kin(words[at + 1].text)
        or word.text[1:2] in {"", "ب", "ل", "ا"}
    ):
        return False
    if words[at - 1].text not in _COMMAS or is_given(word.text) or is_given(word.bare) or is_title(word):
        return False
    known = people_word(word.bare) or people_word(word.text) or arabic_number_value(word.bare) is not None
    return not known and word.bare not in _TOGETHER and not harms_told(word.text)

"""The dead and hurt an Arabic text speaks of as known: "*the martyrs of the town* are in our hearts"."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_told, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.phrases import Phrase
from sijill.extract.arabic.words import Word

_NOW = "الان"
_KIN_OF = frozenset(
    {"ذوي", "ذوو", "ابناء", "ابنا", "اسر", "عايلات", "اهالي", "زوجات", "امهات", "اطفال", "ايتام", "ارامل"}
)
_NEAR = 3
"""How they fell is told within so many words behind them (words)."""
_DEEDS = 9
"""What victims do is told within so many words behind the word for them (words)."""
_SHORTEST = 5
_CRIMES = "احتيال نصب ابتزاز تحرش اغتصاب تنمر ادمان اتجار تمييز سرقه فساد اختراق الكتروني طلاق"
_NO_DEATHS = frozenset(_CRIMES.split())
_DOING = "رفعن رفعوا يروين يتلقين يطالبن يعالجن اسسوا اسسن نقلوا نقلن نجوا اعتصموا التقوا رووا عادوا"
_DID = frozenset(_DOING.split())
_LAID_TO_REST = frozenset({"يدفنون", "يشيعون", "يوارون", "يرقدون"})
_JOINED = ("ب", "و", "ل", "ف")


def are_known(words: tuple[Word, ...], phrase: Phrase) -> bool:
    """Whether a plural without a number is followed by whose they are: "a workshop on *the victims of violence*".

    Args:
        words: The sentence.
        phrase: The dead or hurt, by a word for them.
    """
    if phrase.last >= len(words):
        return False
    after = words[phrase.last]
    if after.text in arabic_words("report", "times") | arabic_words("report", "after_number") | {_NOW}:
        return False
    if after.text.startswith("ال"):
        return True
    return phrase.first == 0 and _is_owner(words, phrase.last)


def are_of_kin(words: tuple[Word, ...], phrase: Phrase) -> bool:
    """Whether a number of the dead tells whose kin are meant: "grants for *the children of* a hundred martyrs".

    Args:
        words: The sentence.
        phrase: The dead, with their number.
    """
    if not phrase.first or words[phrase.first - 1].bare.removeprefix("ل") not in _KIN_OF:
        return False
    behind = words[phrase.last : phrase.last + _NEAR]
    fell = any(word.text in {"سقطوا", "سقطا", "قضوا", "قضيا"} for word in behind)
    return not fell and not any(harms_told(word.text) or is_one_of(word, "report", "falls") for word in behind)


def are_victims_alive(words: tuple[Word, ...], at: int) -> bool:
    """Whether victims go on to do something, or fell to no violence: "three women, victims of torture, *tell*".

    Args:
        words: The sentence.
        at: The word for victims, without an article.
    """
    if words[at].text not in {"ضحايا", "ضحيتا"}:
        return False
    behind = words[at + 1 : at + 1 + _DEEDS]
    if behind and behind[0].text.removeprefix("ال") in _NO_DEATHS:
        return True
    end = next((i for i, word in enumerate(behind) if not word.text[0].isalnum()), len(behind))
    return any(_acts(word) for word in behind[:end])


def _acts(word: Word) -> bool:
    """Whether a verb in the plural is of people who live: "are treated", "get ready", "filed a suit"."""
    told = bool(harms_told(word.text)) or is_given(word.text) or people_word(word.text) is not None
    many = word.bare.startswith("ي") and word.bare.endswith("ون") and len(word.bare) > _SHORTEST
    return not told and (many or word.bare in _DID) and word.bare not in _LAID_TO_REST


def _is_owner(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word behind a plural that opens a sentence is a name: no particle, no people, quality or cause."""
    word = words[at]
    if not word.text.isalpha() or word.text.startswith(_JOINED) or people_word(word.text) is not None:
        return False
    told = word.text in arabic_words("status", "qualities") or is_one_of(word, "status", "perpetrators")
    return not told and number_found(words, at) is None

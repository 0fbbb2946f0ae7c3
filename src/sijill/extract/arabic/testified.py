"""What witnesses tell in Arabic: "we buried nine people", "I found my mother dead", "my father" and no Abi."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.people import Number, people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Sex, Status

_BURYING = frozenset({"دفنا", "دفنوا", "دفنت", "دفنتم", "ندفن", "ودفنا", "ودفنوا", "فدفنا", "ودفنت", "ادفن", "دفنتهم"})
_SEEN = (
    "راي رايت رات راينا راوا شاهد شاهدت شاهدنا شاهدوا وجد وجدت وجدنا وجدوا لقيت لقينا لقوا لكيت لكينا شفت شفنا "
    "لاقيت ابصرت"
)
_SEEING = frozenset(form for verb in _SEEN.split() for form in (verb, "و" + verb, "ف" + verb))
_STATES = (
    "قتلي ميتا ميته ميتين ميتتين موتي مقتولا مقتوله مقتولين مقتولان مقتولتين مقتولات مذبوحا مذبوحه مذبوحين مشنوقا "
    "مشنوقه مشنوقين مشنوقون معدومين مستشهدا مستشهده مستشهدين ميت مقتول مذبوح مشنوق شهيدا شهيده مكتول مكتوله مكتولين"
)
_DEAD = frozenset(_STATES.split())
"""How the dead are found."""
_FOUND_UPON = frozenset({"عثر", "عثروا", "عثرت", "العثور", "بالعثور", "يعثر"})
_FOUND = {"ها": Sex.FEMALE, "هم": None, "ه": Sex.MALE, "و": Sex.MALE}
_NOT_DEAD = frozenset({"حيا", "حيه", "حي", "احيا", "احياء", "ان", "ظن", "قيد"})
"""As in "the child was found *alive* after his kin thought him killed"."""
_HANDING = (
    "سلم سلمت سلموا تسلم تسلمت تسلموا تسليم استلم استلمت استلام استلموا رمي رموا رمت القوا القت القاء وصلت وصول خروج "
    "استخراج استخرجت استخرج اخراج اخرجت سحب سحبت سحبوا "
    "انتشل انتشلت انتشلوا انتشال"
)
_BROUGHT = frozenset(_HANDING.split())
_BRINGING = 4
"""A body is handed over by a verb within so many words before it (words)."""
_UPON_WHOM = {"عليه": "ه", "عليها": "ها", "عليهم": "هم"}
_I_WAS_HIT = frozenset({"اصبت", "انصبت", "اتصبت", "تصاوبت", "اتصاوبت", "انجرحت"})
_HIT_ME = frozenset({"صابوني", "صابتني", "صابني", "اصابتني", "اصابوني", "اصابني", "جرحوني", "جرحتني"})
_WHERE_HIT = frozenset({"في", "انا", "علي", "من", "وانا", "،", "."})
FARTHEST = 12
"""How they are found stands within so many words behind the verb of seeing (words)."""
_THEMSELVES = {"هو": Sex.MALE, "هي": Sex.FEMALE}
_FATHER, _MINE = "ابي", "والدي"
_LEADS = frozenset({"في", "امام", "قبل", "بعد", "من", "عند", "علي", "تحت", "داخل", "قرب", "الذي", "كان", "هناك", "حين"})


def with_my_father(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Give the words with "my father" where it is written like the Abi of a name: "they killed *my father*"."""
    if not any(word.text in {_FATHER, "و" + _FATHER} for word in words):
        return words
    return tuple(
        replace(word, text=word.text.replace(_FATHER, _MINE)) if _is_my_father(words, at) else word
        for at, word in enumerate(words)
    )


def _is_my_father(words: tuple[Word, ...], at: int) -> bool:
    if words[at].text not in {_FATHER, "و" + _FATHER} or (at and is_given(words[at - 1].text)):
        return False
    after = words[at + 1].text if at + 1 < len(words) else "."
    joined = after.startswith("و") and people_word(after[1:]) is not None
    befell = bool(harms_told(after) & {Harm.KILLED, Harm.INJURED})
    return joined or befell or after in _LEADS or not after[0].isalpha()


def buried(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the people of "we buried *nine people*": counted, and not told of before."""
    if words[at].text not in _BURYING:
        return None
    phrase = phrase_at(words, at + 1) if at + 1 < len(words) else None
    if phrase is not None and phrase.is_counted and not phrase.definite:
        return phrase
    return some_of(words, at + 1)


def some_of(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the people of "*five of our neighbours*": the number counts, the noun says whom."""
    number = number_found(words, at)
    if number is None or number.last + 1 >= len(words) or words[number.last].text != "من":
        return None
    told = phrase_at(words, number.last + 1)
    if told is None or told.is_counted:
        return None
    return replace(told, first=at, count=number.count, count_words=(number.first, number.last), definite=False)


def seen_dead(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the people of "I found *my mother* dead", "saw *four men* hanged", or ``None``."""
    found = words[at].bare in _FOUND_UPON and at + 1 < len(words) and words[at + 1].text == "علي"
    at += found
    if not (found or words[at].text in _SEEING) or at + 1 >= len(words):
        return None
    state = next((i for i in range(at + 2, min(len(words), at + FARTHEST)) if words[i].text in _DEAD), None)
    if state is None or any(_parts(word) for word in words[at:state]):
        return None
    phrase = phrase_at(words, at + 1)
    if phrase is None or phrase.last > state or phrase.count is None or Harm.KILLED in harms_named(phrase.noun):
        return None
    return phrase


def _parts(word: Word) -> bool:
    return not word.text[0].isalpha() or word.text in _NOT_DEAD


def found_dead(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the one told of before of "took my son *and we found him dead*": the verb's object is joined to it."""
    if at + 1 >= len(words) or any(Harm.KILLED in harms_told(word.text) for word in words[:at]):
        return None
    upon = words[at].bare in _FOUND_UPON and words[at + 1].text in _UPON_WHOM
    whose = _UPON_WHOM.get(words[at + 1].text) if upon else None
    whose = whose or next(
        (e for e in _FOUND if words[at].text.endswith(e) and words[at].text.removesuffix(e) in _SEEING), None
    )
    near = words[at + 1 + upon : at + 3 + upon]
    if whose is None or not any(word.text in _DEAD for word in near):
        return None
    state = next(word.text for word in near if word.text in _DEAD)
    if whose == "هم" or state.endswith(("ين", "تلي", "وتي")):
        return Phrase(at, at + 1, Count(None, None), None, Status.UNKNOWN, None, words[at].text, head=at)
    return Phrase(at, at + 1, Count(1, 1), None, Status.UNKNOWN, _FOUND[whose], words[at].text, head=at)


def hurt_oneself(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the one who tells of it: "*I was hit* in the leg", "they shot *me*"; ``None`` where no wound follows."""
    behind = words[at + 1].text if at + 1 < len(words) else ""
    hit = words[at].bare in _I_WAS_HIT and (behind in _WHERE_HIT or behind.startswith("ب"))
    if not hit and words[at].bare not in _HIT_ME:
        return None
    return Phrase(at, at + 1, Count(1, 1), None, Status.UNKNOWN, None, words[at].text, head=at)


def together(words: tuple[Word, ...], first: int, phrase: Phrase) -> Phrase:
    """Give the phrase with the number of those joined to it before: "took *my husband and my son* and killed them"."""
    total = phrase.count.low if phrase.count is not None and phrase.count.low == phrase.count.high else None
    at = first
    while total is not None and at and words[at].text.startswith("و"):
        before = next(
            (p for i in range(at - 1, max(-1, at - 4), -1) if (p := phrase_at(words, i)) is not None and p.last == at),
            None,
        )
        number = before.count.low if before is not None and before.count is not None else None
        if before is None or number is None:
            break
        total, at = total + number, before.first
    return phrase if total is None or at == first else replace(phrase, count=Count(total, total))


def is_body_of_kin(words: tuple[Word, ...], at: int, phrase: Phrase) -> bool:
    """As in "*my brother's* body lay in the street": the body of one of somebody's kin, told right behind the word."""
    held = people_word(words[at + 1].text)
    one = held is not None and held.is_kin and held.number is Number.ONE
    return one and phrase.first == at + 1 and phrase.count is not None and phrase.count.low == 1


def is_body_brought(words: tuple[Word, ...], at: int, phrase: Phrase) -> bool:
    """As in "the police *handed a youth's body* to his family": the body of one nobody was told of before."""
    one = phrase.first == at + 1 and not phrase.definite and phrase.count == Count(1, 1)
    return one and any(word.bare in _BROUGHT for word in words[max(0, at - _BRINGING) : at])


def themselves_and(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the one of "killed were *he* and his wife and his four children", others joined to the pronoun."""
    if at + 2 >= len(words) or words[at + 1].text not in _THEMSELVES or not words[at + 2].text.startswith("و"):
        return None
    held = people_word(words[at + 2].text[1:])
    if held is None or not held.is_kin:
        return None
    sex = _THEMSELVES[words[at + 1].text]
    return Phrase(at + 1, at + 2, Count(1, 1), None, Status.UNKNOWN, sex, words[at + 1].text, head=at + 1)

"""Who is joined on behind Arabic victims: "a girl *and a woman*", "with *her child*", "12 soldiers *and civilians*"."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.bare_numbers import bare_number
from sijill.extract.arabic.behind import past_force, past_names, past_what
from sijill.extract.arabic.deeds import past_rank
from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.people import Number, may_be_his, people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status

_TOGETHER = frozenset({"مع", "برفقه"})
_WITH_HIM = frozenset({"معه", "معها", "معهم", "معو", "معاه", "معاها", "وياه", "وياها", "وياهم", "برفقته", "برفقتها"})
"""As in "my cousin *and two with him*"."""
_ALIVE = frozenset(
    {
        "جرحي",
        "جريحان",
        "جريحين",
        "مفقودين",
        "مفقودون",
        "زالوا",
        "زالا",
        "اصيبا",
        "اصيبوا",
        "نجوا",
        "نجيا",
        "مصابان",
        "مصابين",
    }
)
"""Those with him may have suffered something else: "my uncle was killed, and two with him *are hurt*"."""
_WE_FOUND = "وجدنا"
"""Written like "and our grandfather"."""
_FEWEST_OF_TWO_KINDS = 3
_MOST_PLURAL = 10
"""Up to so many are counted in the plural, more in the singular (persons)."""
_NONE = "الطفل الطفله الشاب الشابه الرجل المراه الفتي الفتاه المواطن المواطنه الاب الام الجد الجده السيده السيد الرضيع"
_NO_CALLINGS = frozenset(_NONE.split())
"""Words for people that are nobody's calling: "the youth and the child X" are two."""


def joined_on(words: tuple[Word, ...], phrase: Phrase, harm: Harm) -> list[Phrase]:
    """Give who is joined on with "and": "a girl *and a woman*", "a man *and his two sons*"."""
    found: list[Phrase] = []
    held: Phrase | None = phrase
    while held is not None and held.last < len(words):
        at = held.last
        if not found:
            at = past_names(words, past_rank(words, at), phrase)
        if not found and at < len(words):
            at = past_what(words, past_force(words, at, phrase))
        if at >= len(words):
            break
        if words[at].text in {"،", ","} and at + 1 < len(words) and words[at + 1].text.startswith("و"):
            at += 1
        held = joined_at(words, at, harm)
        if held is not None and not found and is_same_person(words, phrase, held):
            break
        if held is not None:
            found.append(held)
    return found


def is_same_person(words: tuple[Word, ...], first: Phrase, second: Phrase) -> bool:
    """Whether two callings are one man's: "*the lawyer and activist* Samir al-Ali", the name behind the second."""
    one = all(p.count == Count(1, 1) and p.definite and words[p.head].text.endswith(p.noun) for p in (first, second))
    callings = {words[first.head].bare, second.noun}
    if (
        not one
        or callings & _NO_CALLINGS
        or any(are_kin(words[p.head]) or are_kin_word(p.noun) for p in (first, second))
    ):
        return False
    behind = second.last
    while behind < len(words) and words[behind].text.startswith("ال"):
        behind += 1
    return second.first == first.last and behind < len(words) and is_given(words[behind].text)


def are_kin_word(noun: str) -> bool:
    """Give whether a folded word alone names somebody's own."""
    held = people_word(noun)
    return held is not None and held.is_kin


def joined_behind(words: tuple[Word, ...], phrase: Phrase, trigger: int, harm: Harm) -> list[Phrase]:
    """Give who died with the subject, told behind its verb: "one of them, Samir, died *with his wife and child*"."""
    if phrase.last > trigger or trigger + 1 >= len(words) or words[trigger + 1].text not in _TOGETHER:
        return []
    return joined_on(words, Phrase(trigger, trigger + 1, None, None, Status.UNKNOWN, None, "", head=trigger), harm)


def joined_at(words: tuple[Word, ...], at: int, harm: Harm) -> Phrase | None:
    """Give who is joined on at word ``at`` for the same harm, or ``None``."""
    word = words[at]
    if word.text == "و" and at + 1 < len(words):
        phrase = phrase_at(words, at + 1)
    elif word.text in _TOGETHER and at + 1 < len(words):
        phrase = phrase_at(words, at + 1)
        phrase = phrase if phrase is not None and are_kin(words[phrase.head]) else None
    elif word.text.startswith("و") and word.text != _WE_FOUND:
        bare = replace(word, text=word.text[1:], start=word.start + 1)
        told = (*words[:at], bare, *words[at + 1 :])
        phrase = phrase_at(told, at) or _of_a_side(told, at)
    else:
        return None
    if phrase is None:
        return None
    rivals = harms_named(phrase.noun) | (
        harms_named(words[phrase.head + 1].text) if phrase.head + 1 < phrase.last else frozenset()
    )
    fate = phrase.last < len(words) and harms_told(words[phrase.last].text) - {harm}
    if (rivals - {harm} and rivals) or (fate and words[phrase.last].text[0] != "و"):
        return None
    return replace(phrase, first=at)


def _of_a_side(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "five of the faction *and four of the army*", "my son *and two of his kin*": a number of a side alone."""
    number = number_found(words, at)
    with_him = number is not None and number.last < len(words) and words[number.last].text in _WITH_HIM
    if with_him and number is not None and not any(word.text in _ALIVE for word in words[number.last + 1 :][:3]):
        counted = (number.first, number.last)
        return Phrase(at, number.last + 1, number.count, counted, Status.UNKNOWN, None, "", head=number.number)
    phrase = bare_number(words, at)
    if phrase is None:
        return None
    return phrase if phrase.status in {Status.COMBATANT, Status.SECURITY} or are_kin_word(phrase.noun) else None


def are_kin(word: Word) -> bool:
    """Whether a word names somebody's own: "with *her child*"."""
    held = people_word(word.text)
    return held is not None and (held.is_kin or (word.ends_in_ha and may_be_his(word.text)))


def _is_counted_one(word: Word) -> bool:
    """Whether a word has the form that follows a number above ten: "woman", "soldier"."""
    held = people_word(word.text) or people_word(word.bare)
    return word.text.endswith("ا") or (word.text.endswith("ه") and held is not None and held.number is Number.ONE)


def mixed(words: tuple[Word, ...], phrase: Phrase) -> Phrase:
    """As in "12 soldiers and civilians", printed "12 soldier and civilian": one number over two kinds of people."""
    low = phrase.count.low if phrase.count is not None and phrase.count_words is not None else None
    if low is None or low < _FEWEST_OF_TWO_KINDS or phrase.last >= len(words):
        return phrase
    alike = _is_counted_one if low > _MOST_PLURAL else _is_counted_plural
    other = joined_at(words, phrase.last, Harm.KILLED) if alike(words[phrase.head]) else None
    if other is None or other.count_words is not None or not alike(words[other.head]):
        return phrase
    status = phrase.status if phrase.status is other.status else Status.MIXED
    return replace(phrase, last=other.last, status=status)


def _is_counted_plural(word: Word) -> bool:
    """Whether a word has the form that follows a number from three to ten, and is no subject: "civilians"."""
    held = people_word(word.text) or people_word(word.bare)
    many = held is not None and held.number is not Number.ONE and not held.is_kin
    return many and not word.text.endswith(("ون", "ان")) and not word.bare.startswith("ال")

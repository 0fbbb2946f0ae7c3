"""Names of Arabic dead told apart from the word of death: "the victim *is X*", "shot the youth *X* ... his death"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.forms import is_one_of
from sijill.extract.arabic.illnesses import tells_of_illness
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.met_fates import fate_behind
from sijill.extract.arabic.name_rolls import roll_of
from sijill.extract.arabic.name_runs import is_somebodys
from sijill.extract.arabic.names import OPENING, is_given, is_introduction, is_title, name_at, name_words
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import Word

FARTHEST = 30
"""Somebody is named at most so many words before "his death" (words)."""
_DEAD = "القتيل القتيله الضحيه المغدور المغدوره المتوفي المتوفاه المغتال المغتاله الفقيد الفقيده الراحل الراحله"
_THE_DEAD = frozenset(_DEAD.split())
_MARTYR = frozenset({"شهيد", "الشهيد", "الشهيده", "قتيل"})
"""As in "the martyr of the town *is* X"; beside a name they are titles."""
_IS = frozenset({"هو", "هي", "يدعي", "تدعي", "اسمه", "اسمها", "بانه", "بانها", "انه", "انها", "وهو", "وهي", "باسم"})
_NEAR = 4
"""Who the dead is stands within so many words behind "the victim" (words)."""
_ROSE = frozenset({"ارتقت", "صعدت", "فاضت", "ازهقت", "ارتقاء", "ارتقا"})
_SOULS = frozenset({"روح", "ارواح"})
_OWNED = frozenset({"سياره", "منزل", "بيت", "دراجه", "مكتب", "متجر", "محل"})
"""As in "struck the *car of X*, leading to his death"."""
_HIM = ("ه", "ها", "هم", "هما")
_SAYS = 5
_TWO = 2
_RIDES = frozenset({"يستقلها", "تستقلها", "يستقلانها", "تقل", "تقلهما", "يركبها", "يقودها"})
"""As in "struck a car *driven by* A and B, leading to their deaths"."""
_PERSONS = frozenset({"رجل", "امراه", "سيده", "شاب", "شابه", "طفل", "طفله", "رضيع", "رضيعه", "اب", "ام"})
_FAR = 16


def is_done_to_him(word: Word) -> bool:
    """Whether a verb of killing has its object joined to it: "whom soldiers *killed (him)*"."""
    stems = {word.text.removesuffix(ending) for ending in _HIM} - {word.text}
    return any(is_one_of(replace(word, text=stem), "killed", "acts") for stem in stems)


def identified_at(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the name behind "the victim is", "the martyr of the town is the youth"; else nothing.

    Args:
        words: The sentence.
        at: The word for the dead.
    """
    if words[at].text not in _THE_DEAD | _MARTYR or (at and is_owner_told(words[at - 1])):
        return ()
    linked = next((i for i in range(at + 1, min(len(words), at + 1 + _NEAR)) if words[i].text in _IS), None)
    if linked is None:
        return ()
    first = linked + 1
    while first < len(words) - 1 and (is_title(words[first]) or is_introduction(words, first)):
        first += 1
    name = name_at(words, first, len(words), True) if first < len(words) else None
    whole = name is not None and name[0] == first and name[1] - first > 1
    return (name,) if name is not None and whole and is_given(words[first].text) else ()


def is_owner_told(word: Word) -> bool:
    """Give whether a word says whose kin, friend or killer is told of: "*the brother of* the dead man is X"."""
    if word.text.startswith("ال") or not word.text.isalpha():
        return False
    owned = name_words("of_whom") | name_words("men_of")
    return people_word(word.bare) is not None or bool({word.text, word.bare} & owned)


def met_by_name(words: tuple[Word, ...], at: int) -> tuple[int, int] | None:
    """Give between which words those are named who "met their death", or whose soul "rose": ``None`` for other words.

    As in "*met* each of A and B *their death*", "rose the *soul* of the martyr A".

    Args:
        words: The sentence.
        at: The verb, or the word for the soul.
    """
    if is_one_of(words[at], "killed", "fate_verbs"):
        met = fate_behind(words, at, FARTHEST)
        done = met is not None and met > at + 2 and not tells_of_illness(words, at)
        return (at, met) if met is not None and done else None
    risen = any(word.bare in _ROSE for word in words[max(0, at - _NEAR) : at])
    return (at, min(len(words), at + _SAYS + _NEAR)) if words[at].text in _SOULS and risen else None


def apposed(words: tuple[Word, ...], event: ArabicEvent) -> tuple[tuple[int, int], ...]:
    """Give the name set behind one victim by commas: "the cameraman of the station*, X,* in his home"; else none."""
    phrase = event.phrase
    if phrase is None or event.negated or phrase.count_words is not None or phrase.first <= event.trigger:
        return ()
    if phrase.count is None or phrase.count.high != 1:
        return ()
    end = min(len(words) - 1, phrase.last + _SAYS)
    comma = next((i for i in range(phrase.last, end) if words[i].text in {"،", ","}), None)
    quoted_at = [i for i in range(phrase.last, min(len(words) - 2, phrase.last + _FAR)) if _opens_quoted_name(words, i)]
    comma = quoted_at[0] if quoted_at else comma
    comma = phrase.last if phrase.last < end and words[phrase.last].text in {"هو", "هي"} else comma
    if comma is None or any(is_given(word.text) for word in words[phrase.last : comma]):
        return ()
    name = name_at(words, comma + 1, len(words), False)
    quoted = name is not None and name[0] == comma + 2 and words[comma + 1].text in OPENING - {":", "-", "/"}
    if name is None or (name[0] != comma + 1 and not quoted):
        return ()
    if name[1] - name[0] < 2 or not is_given(words[name[0]].text):
        return ()
    closed = name[1] >= len(words) or words[name[1]].text in {"،", ",", "("} or quoted
    return (name,) if closed else ()


def _is_struck(words: tuple[Word, ...], at: int) -> bool:
    """As in "opened fire *on* X", "a mine went off *under the youth* X"."""
    if words[at].text == "علي" and words[at].ends_in_alef:
        return at > 0 and words[at - 1].text in {"النار", "الرصاص", "نيرانها", "نيرانه", "نيرانهم"}
    return words[at].text.startswith("بال") and is_title(replace(words[at], text=words[at].text[1:]))


def of_office(words: tuple[Word, ...], event: ArabicEvent) -> tuple[tuple[int, int], ...]:
    """Give the name behind what one victim was: "*a member of the local council* X"; nobody's kin, guard or driver.

    Args:
        words: The sentence.
        event: A death of which no name is told yet.
    """
    phrase = event.phrase
    if phrase is None or event.negated or phrase.count_words is not None or phrase.first <= event.trigger:
        return ()
    one = phrase.count is not None and phrase.count.high == 1 and phrase.last == phrase.head + 1
    held = people_word(words[phrase.head].text)
    if not one or is_somebodys(words, phrase.head) or (held is not None and held.is_kin):
        return ()
    first = phrase.last
    while first < len(words) - 1 and first - phrase.last < _NEAR and words[first].text.startswith(("ال", "لل")):
        if is_given(words[first].text):
            break
        first += 1
    first = _past_where(words, phrase.head, first)
    if first == phrase.last or not is_given(words[first].text) or {words[phrase.head].text} & name_words("men_of"):
        return ()
    name = name_at(words, first, len(words), True)
    return (name,) if name is not None and name[0] == first and name[1] - first > 1 else ()


def _past_where(words: tuple[Word, ...], head: int, at: int) -> int:
    """Past where somebody holds an office: "a member of the council *in Kalvi* X"; no house or street is X's."""
    bare = words[head].text.removeprefix("ال")
    if bare not in name_words("callings") or words[head].text in _PERSONS or at >= len(words) or words[at].text != "في":
        return at
    owned = name_words("houses") | name_words("named_after") | name_words("of_whom") | _OWNED
    for first in range(at + 2, min(len(words) - 1, at + _NEAR + 1)):
        before = words[first - 1].text
        if not before.isalpha() or before in owned or before[0] in "بل" or people_word(before) is not None:
            return at
        if is_given(words[first].text):
            return first
    return at


def _opens_quoted_name(words: tuple[Word, ...], at: int) -> bool:
    """Whether a comma stands before a name in quotation marks."""
    return words[at].text in {"،", ","} and words[at + 1].text in {"“", "«", '"'} and is_given(words[at + 2].text)


def of_the_joined(words: tuple[Word, ...], told: list[ArabicEvent]) -> list[ArabicEvent]:
    """Give the events; names behind those joined on to "his death" are theirs: "his death *with two sons*, A and B".

    Args:
        words: The sentence.
        told: Its events with the names of those killed, in reading order.
    """
    found = list(told)
    for at, (one, other) in enumerate(pairwise(told)):
        phrase, joined = one.phrase, other.phrase
        if one.trigger != other.trigger or not one.names or other.names or phrase is None or joined is None:
            continue
        count = joined.count.high if joined.count is not None else None
        behind = all(name[0] >= joined.last for name in one.names)
        if phrase.head == one.trigger and behind and count == len(one.names):
            alone = replace(one, names=known_by_name(words, replace(one, names=())))
            found[at], found[at + 1] = alone, replace(other, names=one.names)
    return found


def _several_known(words: tuple[Word, ...], trigger: int) -> tuple[tuple[int, int], ...]:
    """The names told one after the other, to a comma right before what led to "*their* deaths"; nobody speaks there."""
    start = max(0, trigger - FARTHEST)
    owned = (i + 1 for i in range(start, trigger - 2) if words[i].bare in _OWNED and is_given(words[i + 1].text))
    rides = (i + 1 for i in range(start, trigger - 2) if words[i].text in _RIDES and is_given(words[i + 1].text))
    first = next((i for i in range(start, trigger) if is_title(words[i])), None) or next(owned, None)
    first = next(rides, None) or first
    if first is None or any({w.text, w.bare} & arabic_words("report", "verbs") for w in words[start:trigger]):
        return ()
    roll = roll_of(words, first, trigger)
    behind = words[roll[-1][1] : trigger] if roll else ()
    closed = bool(behind) and len(behind) <= _SAYS and behind[0].text in {"،", ",", "ما", "مما"}
    meant = len(roll) == _TWO if words[trigger].text.endswith("هما") else len(roll) > _TWO
    return tuple(roll) if meant and closed else ()


def known_by_name(words: tuple[Word, ...], event: ArabicEvent) -> tuple[tuple[int, int], ...]:
    """Give the name told last before "his death", where one person is meant and nobody else stands between.

    Args:
        words: The sentence.
        event: A death of which no name is told behind its word.
    """
    phrase = event.phrase
    if phrase is None or event.negated or phrase.head != event.trigger or phrase.count_words is not None:
        return ()
    if words[event.trigger].text.endswith(("هم", "هما", "هن")):
        return _several_known(words, event.trigger)
    for at in range(event.trigger - 1, max(0, event.trigger - FARTHEST) - 1, -1):
        held = people_word(words[at].text)
        if held is not None and held.is_kin:
            return ()
        led = is_title(words[at]) or is_introduction(words, at) or words[at].bare in _OWNED or _is_struck(words, at)
        if not led:
            continue
        start = at + 2 if at + 1 < len(words) and words[at + 1].text in {"،", ",", '"', "«", "“"} else at + 1
        name = name_at(words, start, event.trigger, True)
        if name is None or name[0] != start or name[1] - start < 2 or not is_given(words[start].text):
            continue
        before = words[max(0, at - _SAYS) : at]
        speaks = any({word.text, word.bare} & arabic_words("report", "verbs") for word in before)
        return () if speaks or is_somebodys(words, at) or (at and is_somebodys(words, at - 1)) else (name,)
    return ()

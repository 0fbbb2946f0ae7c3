"""Who an Arabic sentence names before what befell them: "the prisoner X, of the town of Y, ... passed away"."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.forms import harms_told, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.name_rolls import past_lead, roll_of
from sijill.extract.arabic.name_runs import is_somebodys, past_age, stop_of_names
from sijill.extract.arabic.names import AGES, CLOSING, OPENING, is_given, is_introduction, is_title, name_at, name_words
from sijill.extract.arabic.opening_names import past_source
from sijill.extract.arabic.own_bodies import is_own_body
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.phrases import Phrase
from sijill.extract.arabic.statuses import status_between
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status

FARTHEST = 30
"""Whom a verb befell is named within so many words before it (words)."""
_ROLE = 8
"""Who somebody is, is told in no more words than this before the name (words)."""
_DIED = "قتل قتلت استشهد استشهدت توفي توفيت قضي قضت مات ماتت اعدم اعدمت ارتقي ارتقت"
_HURT = "اصيب اصيبت جرح جرحت"
_VERBS = {Harm.KILLED: frozenset(_DIED.split()), Harm.INJURED: frozenset(_HURT.split())}
_WOUNDS = frozenset({*_VERBS[Harm.INJURED], "اصابه", "باصابه", "جرح", "لجرح"})
_STRUCK = frozenset({"استهدف", "استهدفت", "قنص", "قنصت"})
_ALIVE = frozenset({"نجا", "نجت", "يرقد", "ترقد", "العنايه"})
_THE_DEAD = frozenset({"القتيل", "القتيله", "الضحيه", "المتوفي", "المتوفاه", "الشهيد", "الشهيده"})
_REACH = 6
_LEFT = frozenset({"فارق", "فارقت"})
_CLAUSE = frozenset({"ان", "بان", "وان", "فان", "كان", "وكان", "كانت", "وكانت", "وهو", "وهي"})
_WHO = frozenset({"الذي", "التي"})
_COMMAS = frozenset({"،", ","})
_BEHIND = "في اثر جراء جرا تحت متاثرا متاثره نحبه نحبها داخل خارج خلال اثناء عندما بعد بعدما قرب امام ايضا علي وهو وهي"
_BEFALLEN = frozenset([*_BEHIND.split(), *_COMMAS, ".", "برصاص", "بقصف", "بانفجار", "بطلق", "بجروح", "بعيار", "بشظايا"])
_THAT = frozenset({"ان", "بان", "انه", "انها", "بانه", "بانها", ":"})
_BODIES = frozenset(
    {"جثمان", "جثه", "جثامين", "جثث", "جثماني", "جثتي", "بجثمان", "جثته", "نعش", "نعوش", "نعشي", "بنعش", "بنعوش"}
)
_CANCER = frozenset({"سرطان", "السرطان", "مرض", "المرض", "جلطه", "نوبه"})
_FAMILY = frozenset({"ذوي", "ذوو", "عايله", "اسره", "اهل", "والد", "والده"})
_CHILD = "ابنهم ابنها ابنه ابنهما ابنتهم ابنتها نجلهم نجلها نجله ولدهم ولدها"
_OWN_CHILD = frozenset(_CHILD.split())
_ACTS = frozenset({"مقتل", "وفاه", "استشهاد", "اغتيال", "مصرع"})
_CAUSES = frozenset({"جراء", "جرا", "اثر", "بسبب", "نتيجه"})
_CALLED = frozenset({"يدعي", "تدعي", "اسمه", "اسمها"})
_WENT_OFF = frozenset({"انفجر", "انفجرت", "انفجار"})
_CERTIFICATES = frozenset({"بيان", "شهاده", "وثيقه", "اشعار", "بلاغ"})
_FAMILY_OF = 3


def befallen(words: tuple[Word, ...], at: int, harm: Harm) -> tuple[tuple[int, int], ...]:
    """Give the name of the one whom the verb at ``at`` befell, told before it in the sentence; else nothing.

    Args:
        words: The sentence.
        at: A verb of dying or being hurt with nobody behind it.
        harm: Which of the two.
    """
    verb = {words[at].text, words[at].bare} & _VERBS.get(harm, frozenset())
    left = harm is Harm.KILLED and {words[at].text, words[at].bare} & _LEFT
    behind = words[at + 1].text if at + 1 < len(words) else "."
    if not (verb and (behind in _BEFALLEN or not behind[0].isalpha())) and not (left and behind == "الحياه"):
        return ()
    for start in range(at - 2, max(0, at - FARTHEST) - 1, -1):
        if words[start].text in _THAT:
            return ()
        if not is_given(words[start].text) or (start and _is_within_a_name(words, start)):
            continue
        name = name_at(words, start, at, True)
        if name is None or name[0] != start or name[1] - start < 2:
            continue
        led = _led_by(words, start)
        return (name,) if led and _is_only_aside(words, name[1], at) else ()
    return ()


def as_told(words: tuple[Word, ...], name: tuple[int, int]) -> Phrase | None:
    """Give the one person whose name it is, with the status the words before it state: "a *fighter* called X"."""
    status = status_between(words, max(0, name[0] - _ROLE), name[0])
    if status is Status.UNKNOWN:
        return None
    return Phrase(*name, Count(1, 1), None, status, None, words[name[0]].text, head=name[0])


def _is_within_a_name(words: tuple[Word, ...], start: int) -> bool:
    """Whether the given name at ``start`` is a later part of a name."""
    before = words[start - 1].text
    return is_given(before) or before in name_words("joined")


def _led_by(words: tuple[Word, ...], start: int) -> bool:
    """Whether a title, a role behind "that" or the sentence's beginning leads to the name: nobody's kin, no speaker."""
    at = start
    while at and (words[at - 1].text in OPENING | _CALLED or is_title(words[at - 1]) or is_introduction(words, at - 1)):
        at -= 1
    if at and is_somebodys(words, at - 1):
        return False
    if words[start - 1].text in _CALLED and at and _is_one_person(words, at):
        return True
    for first in range(at, max(0, at - _ROLE) - 1, -1):
        word = words[first - 1] if first else None
        if word is None or word.text in _CLAUSE:
            role = words[first:at]
            return not any(_breaks(other) for other in role)
        if _breaks(word) or word.text in _COMMAS:
            return False
    return False


def _is_one_person(words: tuple[Word, ...], at: int) -> bool:
    """As in "one of them *a man of sixty* called X": somebody no kin's, and nobody who speaks stands before."""
    near = [people_word(word.text) for word in words[max(0, at - 2) : at]]
    known = [held for held in near if held is not None]
    return bool(known) and not any(held.is_kin for held in known) and not any(map(_speaks, words[max(0, at - 4) : at]))


def _is_walked_before(words: tuple[Word, ...], at: int) -> bool:
    """As in "the minister *led the coffin*", "the coffin of the singer ... who died *of cancer*"."""
    coffin = words[at].bare.removeprefix("ب").startswith(("نعش", "نعوش"))
    leads = at > 0 and words[at - 1].text in {"تقدم", "تقدمت", "خلف", "وراء", "امام"}
    return coffin and (leads or any(word.text.removeprefix("ب") in _CANCER for word in words[at:]))


def _speaks(word: Word) -> bool:
    return bool({word.text, word.bare} & arabic_words("report", "verbs"))


def _breaks(word: Word) -> bool:
    """Whether a word in front of a name makes its bearer another's kin, a speaker or one who acts."""
    told = harms_told(word.text) and not is_given(word.text)
    kin = people_word(word.text)
    report = {word.text, word.bare} & arabic_words("report", "verbs")
    return bool(
        told or report or word.text in _THAT or (kin is not None and kin.is_kin) or word.text in name_words("of_whom")
    )


def _is_only_aside(words: tuple[Word, ...], first: int, at: int) -> bool:
    """Whether between a name and its verb nobody else is named and nothing is said."""
    after = past_age(words, first)
    opens = words[after].text in _COMMAS | _WHO | {"من", "البالغ", "البالغه", "محتجزا", "محتجزه"} | CLOSING | OPENING
    if after != at and not (opens or after > first):
        return False
    for i in range(after, at):
        word = words[i]
        if word.text in _THAT or {word.text, word.bare} & arabic_words("report", "verbs"):
            return False
        killed = Harm.KILLED in harms_told(word.text) and not is_given(word.text)
        kin = people_word(word.text)
        if killed or (kin is not None and kin.is_kin):
            return False
        if is_given(word.text) and i > after and words[i - 1].text not in AGES:
            other = name_at(words, i, at, True)
            if other is not None and other[1] - i > 1 and (is_title(words[i - 1]) or words[i - 1].text in _COMMAS):
                return False
    return True


_KEEPING = frozenset({"ذمه", "رحمه", "جوار"})
_OF_NATURE = ("مرض", "اسير", "امانه", "سرطان", "جلطه")
"""Beginnings of words for an illness, or for somebody held whom God is asked to keep."""
_GODS = frozenset({"الله", "ربه", "ربها"})
_FORCE = frozenset({"استهداف", "قصف", "غاره", "رصاص", "رصاصه", "شظيه", "شظايا", "انفجار", "لغم", "قذيفه", "قنص"})
_RECEIVING = "تسلمت استلمت تعرفت دفنت شيعت ودعت تلقت تسلم استلم تعرف دفن شيع ودع وارت"
_GIVEN = frozenset(_RECEIVING.split())
_THEIR_BODY = frozenset({"جثمانه", "جثمانها", "جثته", "جثتها", "رفاته", "رفاتها"})


def of_a_body(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names behind a word for bodies: "the body *of the prisoner X*", "bodies *of Y and his wife*"."""
    if words[at].bare not in _BODIES or at + 2 >= len(words):
        return ()
    first = at + 1
    told = words
    if words[first].text in {"تعود", "يعود"} and words[first + 1].text.startswith("ل"):
        bare = words[first + 1].text.removeprefix("ل")
        bare = "ا" + bare if bare.startswith("ل") else bare
        told = (*words[: first + 1], Word(bare, words[first + 1].start + 1, words[first + 1].end), *words[first + 2 :])
        first += 1
    if is_somebodys(told, first) or _is_walked_before(words, at):
        return ()
    lead = past_lead(told, first, len(told))
    if (lead == first and not is_given(told[lead].text)) or lead >= len(told) or not is_given(told[lead].text):
        return ()
    return tuple(roll_of(told, lead, len(told)))


def body_known(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give whose body their family knew or was given: "*the family of X* received *his body*"."""
    if words[at].text not in _THEIR_BODY and words[at].text[1:] not in _THEIR_BODY:
        return ()
    for first in range(max(1, at - _ROLE - 3), at - 2):
        if words[first].bare in _FAMILY and words[first - 1].bare in _GIVEN:
            start = past_lead(words, first + 1, at)
            name = name_at(words, start, at, True) if start < at else None
            close = name is not None and at - name[1] <= 1
            whole = name is not None and close and name[0] == start and name[1] - start > 1
            if name is not None and whole and is_given(words[start].text):
                return (name,) if is_own_body(words[at], words[first + 1 : start], words[start]) else ()
    return ()


def child_of_family(words: tuple[Word, ...], event: ArabicEvent) -> tuple[tuple[int, int], ...]:
    """Give who died whose family is told of by name: "*the family of the youth X* were told of their son's death"."""
    phrase = event.phrase
    if phrase is None or words[phrase.head].text not in _OWN_CHILD:
        return ()
    for at in range(max(0, event.trigger - _ROLE - 3), event.trigger):
        if words[at].bare in _FAMILY and at + 2 < len(words) and is_title(words[at + 1]):
            first = past_lead(words, at + 1, event.trigger)
            name = name_at(words, first, event.trigger, True) if first < event.trigger else None
            if name is not None and name[0] == first and name[1] - first > 1:
                return (name,)
    return ()


def death_of_role(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the name between commas behind who somebody was: "the death of *the athlete and prisoner, X,*"."""
    if words[at].bare.removeprefix("ب") not in _ACTS:
        return ()
    comma = next((i for i in range(at + 1, min(len(words) - 2, at + 5)) if words[i].text in _COMMAS), 0)
    role = words[at + 1 : comma] if comma else ()
    if not role or not all(word.text.startswith("ال") for word in role) or not is_given(words[comma + 1].text):
        return ()
    name = name_at(words, comma + 1, len(words), True)
    whole = name is not None and name[0] == comma + 1 and name[1] - name[0] > 1
    closed = name is not None and (name[1] >= len(words) or words[name[1]].text in _COMMAS | OPENING)
    return (name,) if name is not None and whole and closed else ()


def died_of_a_cause(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names behind a verb and its cause: "died *in consequence of the clashes A, B and C*"; two at least."""
    if not {words[at].text, words[at].bare} & _VERBS[Harm.KILLED] or at + 3 >= len(words):
        return ()
    if words[at + 1].text not in _CAUSES:
        return ()
    for first in range(at + 3, min(len(words), at + 6)):
        if is_given(words[first].text) or is_title(words[first]):
            roll = roll_of(words, first, len(words))
            return tuple(roll) if len(roll) > 1 else ()
        if not words[first - 1].text.startswith("ال"):
            return ()
    return ()


def hurt_by_name(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names right behind a word of wounding: "*wounding* the child X", "and X *was wounded*" said before."""
    if not {words[at].text, words[at].bare} & _WOUNDS or at + 2 >= len(words):
        return ()
    first = past_lead(words, at + 1, len(words))
    if first >= len(words) or not is_given(words[first].text) or is_somebodys(words, first - 1):
        return ()
    return tuple(roll_of(words, first, stop_of_names(words, at, len(words))))


def called_or_struck(words: tuple[Word, ...], is_alone: bool) -> tuple[int, int] | None:
    """Give who one person is, told of without a name before: "the youth *is called X*", "a sniper targeted *X*".

    Args:
        words: A sentence near the one that tells of the death.
        is_alone: Whether the text tells of nobody hurt: else who was struck may be alive.
    """
    for at in range(1, len(words) - 2):
        called = words[at].text in _CALLED and _is_the_one(words, at)
        struck = is_alone and words[at].bare in _STRUCK and not any(word.text in _ALIVE for word in words)
        if not called and not struck:
            continue
        for first in range(at + 1, at + 2 if called else min(len(words) - 1, at + _REACH)):
            start = past_lead(words, first, len(words))
            if start >= len(words) or not (called or start > first) or not is_given(words[start].text):
                continue
            name = name_at(words, start, len(words), True)
            if name is not None and name[0] == start and name[1] - start > 1 and not is_somebodys(words, first - 1):
                return name
    return None


def blown_up(words: tuple[Word, ...]) -> tuple[int, int] | None:
    """Give whom a mine struck, by name: "a mine went off *under the child (X*", where one death is told unnamed."""
    for at in range(1, len(words) - 2):
        if words[at - 1].bare not in _WENT_OFF or not words[at].text.startswith("بال"):
            continue
        if not is_title(replace(words[at], text=words[at].text[1:])) or any(word.text in _ALIVE for word in words):
            continue
        start = past_lead(words, at + 1, len(words))
        name = name_at(words, start, len(words), True) if start < len(words) else None
        if name is not None and name[0] == start and name[1] - start > 1:
            return name
    return None


def paper_of_death(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give whose death a paper certifies: "handed a certificate of death *to the family of the youth X*"."""
    if words[at].text != "وفاه" or not at or not {words[at - 1].bare, words[at - 1].text[1:]} & _CERTIFICATES:
        return ()
    for first in range(at + 1, min(len(words) - 2, at + 1 + _FAMILY_OF)):
        text = words[first].text
        said = replace(words[first], text="ا" + text[1:]) if text.startswith("لل") else words[first]
        start = past_lead(words, first + 1, len(words)) if is_title(said) else len(words)
        name = name_at(words, start, len(words), True) if start < len(words) else None
        if name is not None and name[0] == start and name[1] - start > 1:
            return (name,)
        if text.removeprefix("ل") not in _FAMILY:
            break
    return ()


def _is_the_one(words: tuple[Word, ...], at: int) -> bool:
    """Whether "is called" stands behind somebody told of before: "*the Palestinian youth* is called"."""
    known = [word for word in words[max(0, at - 3) : at] if word.bare.startswith("ال")]
    return any(is_title(word) or word.bare in _THE_DEAD for word in known)


def killed_by_force(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give whom a force killed: "the occupation killed *the reporter X*"; who does it stands in between."""
    if not is_one_of(words[at], "killed", "acts") or at + 4 > len(words):
        return ()
    if not is_one_of(words[at + 1], "status", "perpetrators") or is_title(words[at + 1]):
        return ()
    for first in range(at + 2, min(len(words) - 1, at + _REACH)):
        if words[first].text in _COMMAS or words[first].text in _THAT:
            return ()
        if is_title(words[first]) and words[first].text.startswith("ال"):
            start = past_lead(words, first, len(words))
            if start < len(words) and is_given(words[start].text) and not is_somebodys(words, first - 1):
                return tuple(roll_of(words, start, stop_of_names(words, at, len(words))))
    return ()


def passed_on(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give who is "in God's keeping" or "went to God's mercy" by an attack or wounds, named before or behind it."""
    if words[at].text not in _KEEPING or not at or at + 1 >= len(words) or words[at + 1].text not in _GODS:
        return ()
    if words[at - 1].text not in {"في", "الي"} or not any(_is_by_force(word) for word in words):
        return ()
    if any(word.text.lstrip("وب").removeprefix("ال").startswith(_OF_NATURE) for word in words):
        return ()
    lead = past_lead(words, at + 2, len(words))
    behind = name_at(words, lead, len(words), True) if at + 2 < lead < len(words) else None
    if behind is not None and behind[0] == lead and behind[1] - lead > 1 and is_given(words[lead].text):
        return (behind,)
    first = past_lead(words, past_source(words[: at - 1]), at - 1)
    name = name_at(words, first, at - 1, True) if first < at - 1 and is_given(words[first].text) else None
    return (name,) if name is not None and (name[0], name[1]) == (first, at - 1) else ()


def _is_by_force(word: Word) -> bool:
    cause = word.text.removeprefix("ب").removeprefix("ال")
    return word.text in {"متاثرا", "متاثره"} or cause in _FORCE

"""Deaths of somebody whom a sentence opens with: "*Samir al-Ali, of the village of*, was killed by a sniper"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from sijill.extract.arabic.forms import harms_named, harms_told, is_one_of
from sijill.extract.arabic.kin_names import kin_named
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.name_runs import past_age
from sijill.extract.arabic.names import is_given, is_introduction, is_title, name_at
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

FARTHEST = 30
"""The verb stands within so many words behind the name (words)."""
_BEFORE = 4
"""So many titles and marks may stand before the name (words)."""
_DIED = "قتل قتلت استشهد استشهدت توفي توفيت قضي قضت مات ماتت اعدم اعدمت اغتيل اغتيلت ارتقي ارتقت غرق غرقت"
_SEVERAL_DIED = (
    "قتلا قتلتا قتلوا استشهدا استشهدتا استشهدوا توفيا توفيتا توفوا قضيا "
    "قضوا ماتا ماتتا ماتوا اغتيلا ارتقيا ارتقوا غرقا غرقوا"
)
_VERBS = frozenset([*_DIED.split(), *_SEVERAL_DIED.split()])
_ASIDES = frozenset({"،", ",", "(", "-", "–", "من", "مواليد", "تولد"})
_FROM = frozenset({"ابناء", "ابنا", "اهالي", "مواليد", "سكان", "بلده", "مدينه", "قريه", "حي", "مخيم", "نازحي", "العمر"})
_AGED = frozenset({"يبلغ", "تبلغ", "البالغ", "البالغه", "مواليد", "تولد", "عمره", "عمرها"})
_NEAR = 5
_FATAL = frozenset({"في", "اثر", "جراء", "جرا", "تحت", "متاثرا", "متاثره", "نحبه", "نحبها", "غرقا", "علي"})
_WHEN = "خلال اثناء عندما حين حينما بينما وهو وهي وهم يوم امس اليوم صباح مساء فجر ظهر ليل ليله بعد قبل"
_WHERE = "امام قرب داخل خارج مع برفقه لدي عند ، , . :"
_WAS = frozenset({"كان", "كانت"})
_KILLED_HIM = frozenset({"قتله", "قتلته", "قتلها", "قتلتها"})
_WHEN_OR_WHERE = frozenset([*_WHEN.split(), *_WHERE.split()])
"""Behind a verb that may be "killed" or "was killed", none of these is somebody killed."""
_COMMAS = frozenset({"،", ","})
_DASHES = frozenset({"-", "–", "—", ":"})
_ACCORDING = frozenset({"بحسب", "حسب", "وفق", "وفقا", "نقلا"})
_WIRES = frozenset({"وكالات", "وكالاتنا", "رويترز", "خاص", "متابعات", "الاناضول"})
_LONGEST_SOURCE = 8
"""Who says what follows is told in fewer words than this (words)."""
_CLAUSE = frozenset({"ان", "بان", "وان", "فان"})
_LONGEST = 12
"""A name, what it is called and its age, at most (words)."""
_THAT = frozenset({"ان", "انه", "انها", "بان", "الذي", "التي", ":"})


@dataclass(frozen=True, slots=True)
class Opening:
    """Whom a sentence opens with: the name's words, and where what is said of them begins."""

    first: int
    last: int
    after: int


def past_source(words: tuple[Word, ...]) -> int:
    """Give where a sentence begins, past who says it: "*activists said:* X", "*according to a doctor,* X"."""
    if not words or not words[0].text[0].isalpha():
        return 0
    near = range(1, min(len(words) - 1, _LONGEST_SOURCE))
    stops = _COMMAS if words[0].bare in _ACCORDING else frozenset()
    if {words[0].text, words[0].bare} & arabic_words("report", "verbs"):
        stops = frozenset({":"})
    if stops:
        return next((i + 1 for i in near if words[i].text in stops), 0)
    wire = next((i for i in near if words[i].text in _WIRES), 0)
    return (
        next((i + 1 for i in range(wire + 1, min(len(words), wire + 3)) if words[i].text in _DASHES), 0) if wire else 0
    )


def opening_name(words: tuple[Word, ...], told_of: bool = False) -> Opening | None:
    """Give the name a sentence opens with when an aside on its bearer follows ("X, of the town of Y").

    Args:
        words: The sentence.
        told_of: Whether what its bearer was doing may follow at once: "X *was coming home*".
    """
    said = past_source(words)
    near = range(said, min(len(words), said + _BEFORE))
    start = next((i for i in near if words[i].text[0].isalpha() and not is_title(words[i])), None)
    if start is None or not is_given(words[start].text):
        return None
    name = name_at(words, start, len(words), True)
    if name is None or name[0] != start or name[1] - name[0] < 2:
        return None
    after = past_age(words, name[1])
    after -= after > name[1] and words[after - 1].text == "من"
    asides = _ASIDES | _WAS if told_of else _ASIDES
    return Opening(name[0], name[1], after) if after < len(words) and words[after].text in asides else None


def is_profile(words: tuple[Word, ...], opening: Opening) -> bool:
    """Whether the aside tells where somebody is from or how old: "X, *born in 1989*", "X, *of the people of*"."""
    near = words[opening.after : opening.after + _NEAR]
    aged = any(word.text in _AGED for word in near)
    return aged or any(a.text == "من" and b.text in _FROM for a, b in pairwise(near))


def died_of_opening(words: tuple[Word, ...], at: int) -> tuple[int, int] | None:
    """Give the name of who died by the verb at ``at``, when the sentence opens with it and nobody else comes between.

    Args:
        words: The sentence.
        at: A verb of dying that no victims stand beside.
    """
    done = words[at].text in _KILLED_HIM and at > 0 and words[at - 1].text in _WHEN
    if words[at].text not in _VERBS and words[at].bare not in _VERBS and not done:
        return None
    opening = opening_name(words[:at], done) if at <= FARTHEST else None
    if opening is None:
        return None
    strict = is_one_of(words[at], "killed", "strict")
    if strict and not any(w.text in _FATAL or _is_cause(w) for w in words[at + 1 : at + 3]):
        return None
    told = words[opening.after : at]
    speaks = any({w.text, w.bare} & arabic_words("report", "verbs") or w.text in _THAT for w in told)
    hurts = {Harm.KILLED, Harm.INJURED}
    rival = any((harms_told(w.text) | harms_named(w.text)) & hurts and not is_given(w.text) for w in told)
    return None if speaks or rival else (opening.first, opening.last)


def died_of_subject(words: tuple[Word, ...], at: int) -> tuple[int, int] | None:
    """Give the name right before the verb at ``at``: "a witness said that *Samer al-Haddad (34)* was killed while ...".

    It opens the sentence or what somebody said.

    Args:
        words: The sentence.
        at: A verb of dying that no victims stand beside.
    """
    if words[at].text not in _VERBS or not _befalls(words, at):
        return None
    for start in range(max(0, at - _LONGEST), at - 1):
        first = _before_titles(words, start)
        begins = first == 0 or words[first - 1].text in _CLAUSE
        known = is_given(words[start].text) or (first < start and words[start].text.isalpha())
        name = name_at(words, start, at, True) if begins and known else None
        if name is None or name[0] != start or name[1] - start < 2:
            continue
        behind = past_age(words, name[1])
        kin = [one.end for one in kin_named(words, behind, at)] if behind < at else []
        comma = behind < at and words[behind].text in {"،", ","}
        if at in {behind, behind + comma, *kin}:
            return name
    return None


def _before_titles(words: tuple[Word, ...], start: int) -> int:
    """Where what a name's bearer is called begins: "*the journalist* X", "*her neighbour* X"."""
    while start and (is_title(words[start - 1]) or _is_kin(words[start - 1]) or is_introduction(words, start - 1)):
        start -= 1
    return start


def _is_kin(word: Word) -> bool:
    held = people_word(word.text)
    return held is not None and held.is_kin


def _befalls(words: tuple[Word, ...], at: int) -> bool:
    """Whether the verb tells what befell its subject: it is no verb of killing, or nobody who was killed can follow."""
    if not is_one_of(words[at], "killed", "strict") or at + 1 == len(words):
        return True
    behind = words[at + 1]
    return behind.text in _FATAL | _WHEN_OR_WHERE or _is_cause(behind)


def _is_cause(word: Word) -> bool:
    return word.text[0] == "ب" and word.text[1:].removeprefix("ال") in arabic_words("report", "causes")

"""Who suffered the harm an Arabic word tells of: after it, before it, or joined on."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.bare_numbers import bare_number
from sijill.extract.arabic.behind import past_bracketed_day
from sijill.extract.arabic.deeds import OPENERS
from sijill.extract.arabic.denials import IN_WHICH, excepts, is_in_which
from sijill.extract.arabic.families import MADE_UP
from sijill.extract.arabic.forms import harms_named, harms_told, is_one_of
from sijill.extract.arabic.joined import joined_at, joined_on
from sijill.extract.arabic.known_dead import are_known, are_of_kin, are_victims_alive
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.name_runs import past_age
from sijill.extract.arabic.names import is_given, name_at
from sijill.extract.arabic.people import Number, people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at, uncounted
from sijill.extract.arabic.unheard import by_office, unheard_of
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Sex, Status
from sijill.text.numerals import arabic_number_value

FARTHEST = 12
"""A victim phrase begins within this many words of its trigger (words)."""
STRICT = 2
_DONE_TO_OTHERS = frozenset({Harm.THREATENED, Harm.ROBBED, Harm.PROPERTY_DESTROYED, Harm.RESCUED, Harm.TORTURED})
"""Harms whose verb, followed by men under arms alone, tells of what these did."""
_NEXT_CLAUSE = "ان بان الذي التي الذين حيث فيما بينما كما لكن ولم وان منهم بينهم عندما حين تاركا تاركه تاركين"
_CLAUSES = frozenset(_NEXT_CLAUSE.split())
_CLOSERS = frozenset({":", "؛", ")", "»", "”", "|", "–", "-"})
_QUOTES = frozenset({'"', "«", "»", "“", "”", "'"})
_HOME = 6
"""Where somebody is from is told in no more words than this (words)."""
_ON_WHICH = frozenset({"اثره", "اثرها", "اثرهما"})
"""As in "rose *in consequence* five"."""
_SERVED_BY = 3
"""Whom people belong to stands in so few words behind them: "six children *of one family*" (words)."""
_ONE_HOUSE = frozenset({"عايله", "اسره", "عايلات", "عوايل", "اسر"})
_WHOLE = frozenset({"باكملها", "كامله", "باسرها", "بكاملها"})
_ASIDE = 9
_HOURS = frozenset({"ساعه", "ساعات", "ساعتين", "دقايق", "ايام"})
_ACCORDING = frozenset({"بحسب", "حسب", "وفق", "وفقا", "نقلا"})
"""As in "were killed*, according to activists,* nine"."""
_BY_FIRE = frozenset({"برصاص", "برصاصه", "برصاصات", "بنيران", "بطلق", "بطلقات", "بقنص"})
"""Whose fire it was follows: "was killed *by the bullets of* a sniper"."""
_NOT_LESS = frozenset({"اي", "ايه"})


_ORDINALS = frozenset(
    {"ثان", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "ثانيه", "ثالثه", "رابعه", "خامسه", "سادسه"}
)


def another(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give one more of those told of, as in "two were killed and *a third* wounded"; ``None`` for other words."""
    if not {words[at].text, words[at].text.removesuffix("ا")} & _ORDINALS or (
        at + 1 < len(words) and phrase_at(words, at + 1) is not None
    ):
        return None
    sex = Sex.FEMALE if words[at].text.endswith("ه") else None
    return Phrase(at, at + 1, Count(1, 1), None, Status.UNKNOWN, sex, words[at].text, head=at)


def _another_before(words: tuple[Word, ...], at: int, used: set[int]) -> Phrase | None:
    """As in "two were killed and *a third was wounded*", said the other way round."""
    if not at or at - 1 in used or not words[at - 1].text.startswith("و") or words[at - 1].bare not in _ORDINALS:
        return None
    if at < len(words) - 1 and phrase_at(words, at + 1) is not None:
        return None
    return Phrase(at - 1, at, Count(1, 1), None, Status.UNKNOWN, None, words[at - 1].bare, head=at - 1)


def following(
    words: tuple[Word, ...], start: int, used: set[int], harm: Harm, farthest: int = FARTHEST
) -> Phrase | None:
    """Give the victim phrase after a trigger: at once, or past who did it, when and where."""
    if start + 1 < len(words) and words[start].text == "علي" and words[start + 1].text in _ON_WHICH:
        start += 2
    if start + 1 < len(words) and words[start].text in IN_WHICH:
        start += 1
    if start >= len(words) or start in used or is_in_which(words, start):
        return None
    at_once = None
    if phrase_at(words, start) is None and not words[start].is_in_front:
        at_once = another(words, start) or bare_number(words, start) or unheard_of(words, start, harm)
    if at_once is not None:
        return at_once
    doer: Phrase | None = None
    is_done_by = by_people = False
    at = _past_aside(words, start)
    farthest += at - start
    while at < min(len(words), start + farthest):
        passed = past_bracketed_day(words, at) - at
        at, farthest = at + passed, farthest + passed
        if at >= len(words):
            break
        word = words[at]
        if word.text in {"،", ","} and by_people and (behind := _behind_aside(words, at)) is not None:
            return behind
        if excepts(words, at):
            return None
        if at in used or word.text in _CLOSERS or word.text in _CLAUSES or _ends_clause(words, at, start):
            break
        rival = harms_told(word.text) & {Harm.KILLED, Harm.INJURED, Harm.DETAINED, Harm.MISSING} - {harm}
        if at > start and harm is not Harm.THREATENED and (rival or is_in_which(words, at)):
            break
        phrase = phrase_at(words, at) or (by_office(words, at) if by_people and _is_object(words, at) else None)
        phrase = phrase or (bare_number(words, at) if doer is not None and at == doer.last else None)
        if at > start and phrase is not None and _are_others(words, phrase, harm):
            break
        if phrase is None or (phrase.noun in arabic_words("status", "perpetrators") and not phrase.is_counted):
            is_done_by = is_done_by or is_one_of(word, "status", "perpetrators")
            by_people = by_people or phrase is not None
            at += 1 if phrase is None else max(1, phrase.last - at)
            continue
        if _is_doer(words, at, phrase, is_done_by):
            doer = doer or phrase
            is_done_by = by_people = True
        elif at == start or harm is Harm.THREATENED or not _is_governed(words, at, phrase):
            return _of_nobody(words, at, phrase)
        at = phrase.last
    return doer if harm not in _DONE_TO_OTHERS and words[start].text not in _BY_FIRE else None


def _behind_aside(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whom people killed of whom an aside tells: "gunmen, *thought to be of X,* killed *four soldiers*"."""
    end = next((i for i in range(at + 2, min(len(words) - 1, at + 2 + FARTHEST)) if words[i].text in {"،", ","}), None)
    if end is None or any(harms_told(w.text) & {Harm.KILLED, Harm.INJURED} for w in words[at:end]):
        return None
    phrase = phrase_at(words, end + 1)
    return phrase if phrase is not None and phrase.is_counted and not phrase.definite else None


def _past_aside(words: tuple[Word, ...], at: int) -> int:
    """Past when it was or who says so, between commas behind a verb: "were killed*, in less than 24 hours,* nine"."""
    while at < len(words) and words[at].text in {"،", ","}:
        end = next((i for i in range(at + 1, min(len(words), at + 1 + _ASIDE)) if words[i].text in {"،", ","}), 0)
        hours = any(word.text in _HOURS or word.bare in arabic_words("report", "times") for word in words[at + 1 : end])
        said = bool(end) and words[at + 1].text in _ACCORDING and _tells_of_people(words, end + 1)
        if not end or not (hours or said):
            return at
        at = end if end + 1 < len(words) and _tells_when(words[end + 1]) else end + 1
    return at


def _tells_of_people(words: tuple[Word, ...], at: int) -> bool:
    return at < len(words) and (phrase_at(words, at) is not None or bare_number(words, at) is not None)


def _tells_when(word: Word) -> bool:
    return word.text in {"منذ", "خلال", "في"} or word.bare in arabic_words("report", "times")


def _are_others(words: tuple[Word, ...], phrase: Phrase, harm: Harm) -> bool:
    """Whether a phrase names the wounded where the dead are told of, or the dead where the wounded are."""
    named = harms_named(words[phrase.head].text.removeprefix("ال")) & {Harm.KILLED, Harm.INJURED}
    return harm in {Harm.KILLED, Harm.INJURED} and bool(named) and harm not in named


def _ends_clause(words: tuple[Word, ...], at: int, start: int) -> bool:
    """A comma ends the clause, but for those around a day."""
    if words[at].text not in {"،", ","}:
        return False
    if at + 1 < len(words) and _goes_on_with_act(words[at + 1]):
        return True
    near = words[at + 1 : at + 3] + words[max(start, at - 2) : at]
    return not any({word.text, word.bare} & arabic_words("report", "times") for word in near)


def _goes_on_with_act(word: Word) -> bool:
    """Whether a word joined on behind a comma begins a clause of its own: neither people nor a day."""
    bare = word.text[1:]
    if not word.text.startswith("و") or len(bare) < 3 or word.text in arabic_words("report", "times"):
        return False
    known = people_word(bare) or people_word(word.text) or bare in arabic_words("report", "times") or is_given(bare)
    return not (known or arabic_number_value(bare) is not None)


def _is_doer(words: tuple[Word, ...], at: int, phrase: Phrase, is_done_by: bool) -> bool:
    """Whether a phrase without a number may be who did it: people under arms told of as known."""
    if phrase.count_words is not None or phrase.is_counted or _dies_with_others(words, phrase):
        return False
    armed = any(
        words[phrase.head].text.removeprefix("ال") in arabic_words("status", key)
        for key in ("members", "forces", "armed_groups")
    ) or phrase.status.value in {"security", "combatant"}
    held = people_word(words[phrase.head].text)
    plural = held is not None and held.number is not Number.ONE
    acts = at > 0 and (is_one_of(words[at - 1], "killed", "acts") or words[at - 1].bare in {"اصاب", "اصابت"})
    one = acts and phrase.count is not None and phrase.count.high == 1 and not phrase.definite
    if (one or (plural and phrase.definite)) and _is_counted(words, phrase.last):
        return True
    return armed and (phrase.definite or is_done_by or (plural and _has_object(words, phrase.last)))


def _is_counted(words: tuple[Word, ...], at: int) -> bool:
    """Whether a counted phrase follows at once: "the villagers killed *five gunmen*"."""
    if at >= len(words) or words[at].text.startswith("و"):
        return False
    follows = phrase_at(words, at)
    if follows is None and at + 1 < len(words) and words[at + 1].text == "من":
        return bare_number(words, at) is not None
    if follows is None or follows.count_words is None or words[follows.count_words[0]].text.startswith("ل"):
        return False
    return follows.count_words[0] != follows.head or words[follows.head].text.endswith("ين")


def _dies_with_others(words: tuple[Word, ...], phrase: Phrase) -> bool:
    """As in "*the bomber* and three civilians were killed": one, and counted people joined on."""
    one = phrase.count is not None and phrase.count.high == 1
    if not one or phrase.last >= len(words) or not words[phrase.last].text.startswith("و"):
        return False
    joined = joined_at(words, phrase.last, Harm.KILLED)
    return joined is not None and joined.count_words is not None


def _has_object(words: tuple[Word, ...], at: int) -> bool:
    """Whether a counted phrase follows within a few words: "soldiers of X kill *a civilian*"."""
    return any(
        (p := phrase_at(words, i)) is not None and p.count is not None and p.count.low is not None
        for i in range(at, min(len(words), at + 4))
    )


def _is_governed(words: tuple[Word, ...], at: int, phrase: Phrase) -> bool:
    """Whether the word before makes the phrase somebody else's: "the house of a civilian", "against civilians"."""
    before = words[at - 1]
    if phrase.count_words is not None and phrase.count_words[0] != phrase.head:
        return before.text in {"من", "بين", "عن"} or before.bare in {"عمر"}
    joined = words[at].text[0] in "بلك" and people_word(words[at].text) is None
    named = _is_named(words, phrase.last)
    return (
        joined
        or (phrase.definite and not named)
        or is_one_of(before, "status", "governors")
        or before.text in {"في", "خلال", "بعد"}
        or before.is_in_front
    )


def _is_named(words: tuple[Word, ...], at: int) -> bool:
    """Whether a name follows, at once or behind what else its bearer is: "the lawyer *and rights activist X*"."""
    last = next((i for i in range(at, min(len(words), at + 4)) if not words[i].text.startswith(("ال", "وال"))), None)
    return last is not None and (is_given(words[last].text) or (last == at and words[at].text in _QUOTES))


def _is_object(words: tuple[Word, ...], at: int) -> bool:
    """Whether a noun behind who did it may be whom they killed: no particle and no noun before it claims it."""
    return not (is_one_of(words[at - 1], "status", "governors") or words[at - 1].text in {"في", "خلال", "بعد", "من"})


def _of_nobody(words: tuple[Word, ...], at: int, phrase: Phrase) -> Phrase:
    """As in "any civilian": the phrase without a number."""
    return uncounted(phrase) if words[at - 1].text in _NOT_LESS or words[at].text in _NOT_LESS else phrase


def preceding(words: tuple[Word, ...], at: int, used: set[int]) -> Phrase | None:
    """Give the subject before its verb: "that five civilians were killed", the verb agreeing in number."""
    another = _another_before(words, at, used)
    if another is not None:
        return another
    for first in range(max(0, at - FARTHEST), at):
        if used & set(range(first, at)):
            continue
        phrase = phrase_at(words, first)
        if phrase is None or phrase.last > at:
            continue
        others = _and_others(words, phrase, at)
        if others is not None and _agrees(words[at].text, replace(phrase, count=None)):
            return phrase
        if not _agrees(words[at].text, phrase):
            continue
        opened = first == 0 or words[first - 1].text in OPENERS
        called = phrase.last == at or (phrase.last == at - 1 and words[phrase.last].text.startswith("ال"))
        opened = opened or (phrase.definite and called and words[first].text.startswith("و"))
        if (opened or phrase.count_words is not None) and _is_aside(words[phrase.last : at]):
            return phrase
    return None


def _and_others(words: tuple[Word, ...], phrase: Phrase, at: int) -> Phrase | None:
    """As in "that *his uncle and four of the villagers* were killed": the last of those joined on."""
    opened = phrase.first == 0 or words[phrase.first - 1].text in {"ان", "بان", "وان", "،", ",", ":", "كان"}
    joined = joined_on(words, phrase, Harm.KILLED) if opened else []
    return joined[-1] if joined and joined[-1].last <= at and at - joined[-1].last <= _SERVED_BY else None


def _agrees(verb: str, phrase: Phrase) -> bool:
    low = phrase.count.low if phrase.count is not None else None
    if phrase.noun in _ONE_HOUSE and verb.endswith("ت"):
        return True
    if low == 1:
        return not verb.endswith(("وا", "ون"))
    if low == 2:
        return verb.endswith(("ا", "وا")) or verb.endswith("ان")
    return verb.endswith(("وا", "ون", "ن", "و"))


def _is_aside(gap: tuple[Word, ...]) -> bool:
    """Whether what stands between subject and verb is an aside: nothing, "of ...", or words between marks."""
    if any(harms_told(word.text) & {Harm.KILLED, Harm.INJURED} for word in gap):
        return False
    if [word.text for word in gap[:2]] == ["علي", "الاقل"]:
        gap = gap[2:]
        if not gap or [word.text for word in gap] == ["قد"]:
            return True
    if len(gap) > 1 and past_age(gap, 0) == len(gap):
        return True
    if gap and gap[0].text in _WHOLE:
        gap = gap[1:]
    if len(gap) > 1 and gap[0].text in MADE_UP:
        return len(gap) <= _ASIDE and gap[1].text == "من"
    if len(gap) <= 1:
        return not (gap and gap[0].text in {"،", ",", "."})
    if _is_name(gap):
        return True
    if _is_name_and_home(gap):
        return True
    if gap[-1].text in {"،", ","} and gap[0].text == "من":
        opened = next((i for i in range(len(gap) - 1) if gap[i].text in {"،", ","}), 0)
        return 0 < opened <= _HOME and all(word.text[0].isalpha() for word in gap[:opened])
    closed = gap[0].text in {"-", "–", "(", "،", ","} and gap[-1].text in {"-", "–", ")", "،", ","}
    return closed or (
        gap[0].text in {"من", "في", "بينهم", "كانوا", "كان"} and len(gap) <= 6 and all(w.text[0].isalnum() for w in gap)
    )


def _is_name_and_home(gap: tuple[Word, ...]) -> bool:
    """As in "the youth *X Y from the village of Z,* was killed", the name with or without marks around it."""
    bare = tuple(word for word in gap if word.text not in _QUOTES)
    end = len(bare) - 1 if bare and bare[-1].text in {"،", ","} else len(bare)
    home = next((i for i in range(end) if bare[i].text == "من"), end)
    plain = all(word.text[0].isalpha() for word in bare[home:end])
    return 0 < home <= end and plain and end - home <= _HOME and _is_name(bare[:home])


def _is_name(gap: tuple[Word, ...]) -> bool:
    """Whether all that stands between is the subject's name, with or without an age: "the child *X (9)* was killed"."""
    named = name_at(gap, 0, len(gap), True)
    return named is not None and past_age(gap, named[1]) == len(gap)


def around(words: tuple[Word, ...], at: int, used: set[int], harm: Harm) -> Phrase | None:
    """Give the phrase of a word for the dead or wounded: with its number, as a dual, or as one or some who fell."""
    if are_victims_alive(words, at):
        return None
    some = _some_of(words, at, used)
    if some is not None:
        return some
    first = next((f for f in range(max(0, at - 7), at) if not used & set(range(f, at)) and _heads(words, f, at)), at)
    phrase = phrase_at(words, first)
    if phrase is None or not phrase.head <= at < phrase.last:
        return None
    number = phrase.count_words
    owned = number is not None and number[0] > at and words[number[0]].text.startswith("ال")
    if phrase.is_counted:
        return phrase if (not owned or _falls(words, at)) and not are_of_kin(words, phrase) else None
    if phrase.definite:
        return phrase if phrase.count_words is not None else None
    before = words[at - 1].text if at else ""
    if phrase.count == Count(None, None) and are_known(words, phrase):
        return None
    if before in {"بين", "كل", "اي", "ايه"} or not _falls(words, at):
        return None
    return phrase


def _some_of(words: tuple[Word, ...], at: int, used: set[int]) -> Phrase | None:
    """As in "*a number of the dead* fell", and behind them "*and wounded*": people without a number."""
    chained = at > 1 and words[at].text.startswith("وال") and bool(harms_named(words[at - 1].text.removeprefix("ال")))
    named = at - 1 if chained else at
    for first in range(max(0, named - 3), named):
        phrase = phrase_at(words, first)
        if phrase is None or phrase.head != named or phrase.count_words is not None or phrase.definite:
            continue
        if chained:
            held = phrase_at(words, at)
            return uncounted(replace(held, definite=False)) if held is not None else None
        return phrase if not used & set(range(first, at)) and _falls(words, first) else None
    return None


def _heads(words: tuple[Word, ...], first: int, at: int) -> bool:
    phrase = phrase_at(words, first)
    return phrase is not None and phrase.head <= at < phrase.last and phrase.count_words is not None


def _falls(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word for the dead or wounded stands where victims are told of: first, joined, or after "fell"."""
    if at == 0 or words[at - 1].text in {"،", ",", ":", "-", "–", "عن", "..", "»", '"', "|", ".", "…"}:
        return True
    before = words[at - 1]
    if is_one_of(before, "report", "falls"):
        return True
    joined = words[at].text.startswith("و") and bool(harms_named(words[at].bare))
    return joined and (bool(harms_named(before.text)) or people_word(before.text) is not None)

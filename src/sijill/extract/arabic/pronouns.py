"""Deaths told of somebody named before: "which led to *his killing*", "caused *their deaths*"."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.deeds import VIOLENCE
from sijill.extract.arabic.denials import is_supposed
from sijill.extract.arabic.forms import forms, harms_named, harms_told, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.people import Number, people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.testified import together
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Sex, Status
from sijill.text.numerals import arabic_number_value

_ANNOUNCED = frozenset({"اعلن", "اعلنت", "اعلنوا", "اعلان", "نعلن"})
"""As in "was shot and taken to hospital, where *was announced* his death"."""
_NEAR = 3
"""The word that leads to it stands within this many words before (words)."""
_FARTHEST = 16
"""Who a verb's object is stands within this many words before (words)."""
_SHORTEST_VERB = 3
_RELATIVE = 4
"""People told of right before "whom they killed" take up at most so many words (words)."""
_MANY = 2
_WHOSE = (
    ("هما", Count(2, 2), None),
    ("هم", Count(None, None), None),
    ("هن", Count(None, None), Sex.FEMALE),
    ("ها", Count(1, 1), Sex.FEMALE),
    ("ه", Count(1, 1), Sex.MALE),
)
_OWN = (("ني", Count(1, 1), None), ("نا", Count(None, None), None))
_THREAT = 7
"""What is threatened stands within so many words behind the verb (words)."""
_LIVED_THROUGH = frozenset({Harm.DETAINED, Harm.MISSING, Harm.TORTURED, Harm.DISPLACED})


_DIED = frozenset({"توفي", "توفيت", "توفيا", "مات", "ماتت", "استشهد", "استشهدت", "استشهدا"})
_ONE_OF_THEM = frozenset({"احدهم", "احدهما", "احداهن", "احداهما"})
_BUT = frozenset({"لكنه", "لكنها", "لكنهما", "ولكنه", "ولكنها", "ولكنهما"})
_WHOM = frozenset({"انه", "انها", "انهما"})
_EXCEPT = frozenset({"غير", "الا"})
_SHOT = frozenset(
    {"طخوا", "طخو", "طخوه", "طخوها", "طخه", "قوسوا", "قوسو", "قوسوه", "قوسوها", "ضربوه", "ضربوها", "رموه"}
)
"""Verbs of shooting and beating as people say them, whose outcome is told behind: "they shot him *and he died*"."""
_THEN = frozenset({"ثم", "لمن", "لما"})
_BODY_STEMS = frozenset({"جثث", "جثامين", "جثت", "جثمان"})
_FINDING = frozenset({"وجد", "وجدنا", "وجدوا", "وجدت", "لقينا", "لقوا", "عثر", "عثرنا", "عثروا", "علي", "شفنا"})
_NEARLY = frozenset({"كاد", "كادت", "يكاد", "تكاد", "كادا", "كادوا"})
_LATER = ("لاحقا", "متاثر", "في وقت لاحق", "بعد ذلك", "علي اثرها", "علي اثره")


def death_of_known(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of "his killing", "their death" as the outcome told, or ``None``: "after his death" is none."""
    near = words[max(0, at - _NEAR) : at]
    announced = bool(near) and bool(forms(near[-1].text) & _ANNOUNCED)
    if not announced and not any(is_one_of(word, "report", "leading_to") for word in near):
        return None
    for ending, count, sex in _WHOSE:
        stem = words[at].text.removesuffix(ending)
        act = stem[:-1] + "ه" if stem.endswith("ت") else stem
        if stem != words[at].text and len(stem) > 3 and Harm.KILLED in harms_told(act):
            return Phrase(at, at + 1, count, None, _status_before(words, at), sex, words[at].text, head=at)
    return None


def life_of_known(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whose life "a mine went off under a shepherd *and took his life*"; ``None`` where it nearly did."""
    whose = next((row for row in _WHOSE if words[at].text == "بحيات" + row[0]), None)
    near = range(max(0, at - _NEAR), at)
    took = next((i for i in near if is_one_of(words[i], "killed", "taking")), None)
    if whose is None or took is None or is_supposed(words, took):
        return None
    if any(word.bare in _NEARLY for word in words[max(0, took - _NEAR) : took]):
        return None
    if took and words[took - 1].text == "ان" and words[took].bare[0] in "يت":
        return None  # "threatens *to take* his life"
    told = _told_before(words, took, whose[1])
    if told is None and not any(forms(word.text) & VIOLENCE for word in words[:took]):
        return None  # "a stroke took his life"
    if told is not None:
        return replace(told, first=at, last=at + 1, count_words=None, head=at, sex=told.sex or whose[2])
    meant = (_struck(words, i) for i in range(took - 1, max(-1, took - _FARTHEST), -1))
    status = next((p.status for p in meant if p is not None and p.count is not None), Status.UNKNOWN)
    return Phrase(at, at + 1, whose[1], None, status, whose[2], words[at].text, head=at)


def _struck(words: tuple[Word, ...], at: int) -> Phrase | None:
    """The people told of at a word, "with" joined to it or not: "went off *under a fighter*"."""
    joined = words[at].text.startswith("ب") and people_word(words[at].text) is None
    word = replace(words[at], text=words[at].text[1:]) if joined else words[at]
    return phrase_at((*words[:at], word, *words[at + 1 :]), at)


def is_told_again(words: tuple[Word, ...], at: int, told: Phrase | None, since: int, named: int) -> bool:
    """Whether "his death" at ``at`` is of whom the sentence told before: "X was shot, leading to *his death*".

    Args:
        words: The sentence.
        at: The word of the death.
        told: Who was told of as killed before; ``None`` when by name alone.
        since: The word that told of it.
        named: How many it named.
    """
    phrase = death_of_known(words, at) or felled(words, at) or life_of_known(words, at)
    if phrase is None or phrase.count is None:
        return False
    low = told.count.low if told is not None and told.count is not None else named
    after = max(since + 1, told.last if told is not None else 0)
    others = (phrase_at(words, i) for i in range(after, at))
    another = any(p is not None and p.count is not None and p.count.low == low and not p.definite for p in others)
    return low == phrase.count.low and not another


def done_to_known(words: tuple[Word, ...], at: int, harm: Harm = Harm.KILLED) -> Phrase | None:
    """Give the phrase of "and executed *them*", a verb whose object was told of before, or ``None``."""
    text = words[at].text
    for ending, count, sex in _WHOSE:
        stem = text.removesuffix(ending)
        if stem == text or len(stem) < _SHORTEST_VERB:
            continue
        plural = stem.endswith("و")
        verb = stem + "ا" if plural else stem
        joined = text[0] in "وف" or (at > 0 and words[at - 1].text == "ثم")
        if not (plural or joined) or not is_one_of(replace(words[at], text=verb), harm.value, "acts"):
            continue
        told = _told_before(words, at, count)
        if told is not None:
            return replace(told, first=at, last=at + 1, count_words=None, head=at, sex=told.sex or sex)
        return Phrase(at, at + 1, count, None, Status.UNKNOWN, sex, text, head=at)
    return None


def their_bodies(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whose bodies "we found *their bodies*": those told of before, taken or gone; ``None`` where none are."""
    if at == 0 or any(Harm.KILLED in harms_told(word.text) for word in words[:at]):
        return None
    for ending, count, _ in _WHOSE:
        if words[at].text.removesuffix(ending) in _BODY_STEMS and words[at].text.endswith(ending):
            told = _told_before(words, at, count)
            found = any({word.text, word.bare} & _FINDING for word in words[max(0, at - _NEAR) : at])
            return replace(told, first=at, last=at + 1, count_words=None, head=at) if told and found else None
    return None


def own_dead(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of "mourned *its four martyrs*", counted behind or by its form, or ``None``."""
    text = words[at].text.removeprefix("و")
    for ending, _, _ in _WHOSE:
        stem = text.removesuffix(ending)
        if stem == text or len(stem) <= _SHORTEST_VERB:
            continue
        told = harms_named(stem) & {Harm.KILLED}
        after = words[at + 1].text if at + 1 < len(words) else ""
        value = arabic_number_value(after.removeprefix("ال")) if after.startswith("ال") else None
        if told and value is not None:
            return Phrase(at, at + 2, Count(value, value), (at + 1, at + 2), Status.UNKNOWN, None, stem, head=at)
    return None


def killed_whom(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the people without an article right before "whom the army executed", or ``None``."""
    text = words[at].text
    for ending, count, _ in _WHOSE:
        stem = text.removesuffix(ending)
        if stem == text or not is_one_of(replace(words[at], text=stem), "killed", "acts"):
            continue
        for first in range(max(0, at - _RELATIVE), at):
            phrase = phrase_at(words, first)
            if phrase is None or phrase.last != at or phrase.definite or phrase.count is None:
                continue
            low = phrase.count.low
            if (low is None or low >= _MANY) if count.low is None else low == count.low:
                return phrase
    return None


def felled(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of "and felled *him* dead", as many as the pronoun means, or ``None``."""
    if at + 1 >= len(words) or Harm.KILLED not in harms_named(words[at + 1].text):
        return None
    text = words[at].text.removeprefix("ف").removeprefix("و")
    for ending, count, sex in _WHOSE:
        if text in {verb + ending for verb in ("اردا", "اردت", "اردو")}:
            return Phrase(at, at + 2, count, None, _status_before(words, at), sex, words[at].text, head=at)
    return None


def died_of_wounds(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give who was told of as hurt before: "but *she* passed away", "*and died* later of his wounds"; or ``None``."""
    fate = is_one_of(words[at], "killed", "fate_verbs") and at + 1 < len(words)
    met = at + 1 + (fate and at + 2 < len(words) and words[at + 1].text in _ONE_OF_THEM)
    if not (fate and words[met].text in arabic_words("killed", "fate")) and words[at].bare not in _DIED:
        return None
    shot = any(word.bare in _SHOT for word in words[:at])
    if not shot and not any(Harm.INJURED in harms_told(word.text) | harms_named(word.text) for word in words[:at]):
        return None
    if at + 1 < len(words) and words[at + 1].text in _ONE_OF_THEM:
        one = words[at + 1].text
        return Phrase(at + 1, at + 2, Count(1, 1), None, Status.UNKNOWN, None, one, head=at + 1)
    before = [word.text for word in words[max(0, at - 2) : at]]
    pronoun = before[-1] if before else ""
    if pronoun in _BUT or (pronoun in _WHOM and before[0] in _EXCEPT):
        two = pronoun.endswith("هما")
        return Phrase(at - 1, at, Count(2, 2) if two else Count(1, 1), None, Status.UNKNOWN, None, pronoun, head=at - 1)
    follows = " ".join(word.text for word in words[at + 1 : at + 4])
    after = phrase_at(words, at + 1) if at + 1 < len(words) else None
    left = fate and pronoun == "ثم"
    outcome = follows.startswith(_LATER) or (shot and after is None) or left
    if (words[at].text.startswith("و") or pronoun in _THEN) and outcome:
        low = 2 if words[at].text.endswith("ا") else 1
        return Phrase(at, at + 1, Count(low, low), None, Status.UNKNOWN, None, words[at].text, head=at)
    return None


def threatened_known(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of "threatened *him* with death", a verb whose object is joined to it, or ``None``."""
    text = words[at].text
    if not any(word.text in arabic_words("threatened", "fates") for word in words[at + 1 : at + 1 + _THREAT]):
        return None
    for ending, count, sex in (*_WHOSE, *_OWN):
        stem = text.removesuffix(ending)
        verb = stem + "ا" if stem.endswith("و") else stem
        if stem != text and len(stem) >= _SHORTEST_VERB and Harm.THREATENED in harms_told(verb):
            return Phrase(at, at + 1, count, None, Status.UNKNOWN, sex, text, head=at)
    return None


def meant_by_that(words: tuple[Word, ...], at: int, harm: Harm) -> Phrase | None:
    """Give who is meant in "said that *he* was detained", where no object follows the verb, or ``None``.

    Only of harms people live to tell of.
    """
    whom = {"انه": Sex.MALE, "بانه": Sex.MALE, "انها": Sex.FEMALE, "بانها": Sex.FEMALE}
    before = words[at - 1].text if at else ""
    if harm not in _LIVED_THROUGH or before not in whom:
        return None
    return Phrase(at, at + 1, Count(1, 1), None, Status.UNKNOWN, whom[before], words[at].text, head=at)


def _told_before(words: tuple[Word, ...], at: int, count: Count) -> Phrase | None:
    """The nearest people told of before, as many as the pronoun means, who are not those who did it."""
    for first in range(at - 1, max(-1, at - _FARTHEST), -1):
        phrase = phrase_at(words, first)
        if phrase is None or phrase.last > at or phrase.count is None or phrase.count.low is None:
            continue
        phrase = together(words, first, phrase) if count.low is None else phrase
        low = phrase.count.low if phrase.count is not None and phrase.count.low is not None else 0
        meant = low >= _MANY if count.low is None else low == count.low
        if meant and phrase.status not in {Status.COMBATANT, Status.SECURITY}:
            return _whole_number(words, first, phrase)
    return None


def _whole_number(words: tuple[Word, ...], first: int, phrase: Phrase) -> Phrase:
    """The phrase with the number that stands before its noun."""
    longer = phrase_at(words, first - 1) if first else None
    return longer if longer is not None and longer.last == phrase.last and longer.is_counted else phrase


def _status_before(words: tuple[Word, ...], at: int) -> Status:
    """The status of the last person told of: "struck *a fighter* ..., which led to his killing"."""
    for i in range(at - 1, -1, -1):
        held = people_word(words[i].text)
        if held is not None:
            one = held.number is Number.ONE or (i > 0 and words[i - 1].text in {"احد", "احدي"})
            return held.status if one else Status.UNKNOWN
    return Status.UNKNOWN

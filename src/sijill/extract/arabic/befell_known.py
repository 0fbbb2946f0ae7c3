"""Harm of people an Arabic sentence told of before: "after *his wounding*", "and wounded *him*", "*and was hurt*"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sijill.extract.arabic.denials import is_negated, is_supposed
from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm, Sex

FARTHEST = 18
"""Who was told of stands within so many words before the harm (words)."""
_PRONOUNS = (("هما", 2, None), ("هم", None, None), ("هن", None, Sex.FEMALE), ("ها", 1, Sex.FEMALE), ("ه", 1, Sex.MALE))
_WOUNDING = ("اصابت", "جرح")
"""As in "after *his wounding*": the noun before its pronoun."""
_LED = frozenset({"الي", "بعد", "اثر", "جرا", "جراء", "عقب", "نتيجه", "عن", "في"})
_WOUND = frozenset({"اصاب", "اصابت", "اصابو", "جرح", "جرحت", "جرحو"})
"""As in "*and wounded* him": the verb before its pronoun."""
_HURT = {
    **dict.fromkeys(("اصيب", "جرح"), (1, Sex.MALE)),
    **dict.fromkeys(("اصيبت", "جرحت"), (1, Sex.FEMALE)),
    **dict.fromkeys(("اصيبا", "اصيبتا", "جرحا", "جرحتا"), (2, None)),
    **dict.fromkeys(("اصيبوا", "جرحوا", "اصبن"), (None, None)),
}
_DIED = {
    **dict.fromkeys(("استشهد", "توفي", "مات", "قتل", "فارق"), (1, Sex.MALE)),
    **dict.fromkeys(("استشهدت", "توفيت", "ماتت", "قتلت", "فارقت"), (1, Sex.FEMALE)),
    **dict.fromkeys(("استشهدا", "توفيا", "ماتا", "قتلا", "فارقا"), (2, None)),
    **dict.fromkeys(("استشهدوا", "توفوا", "ماتوا", "قتلوا", "فارقوا"), (None, None)),
}
_LIFELESS = {"جثه": 1, "جثتين": 2, "جثثا": None}
"""As in "came back *a lifeless body*"."""
_LEFT = frozenset({"فارق", "فارقت", "فارقا", "فارقوا"})
_AT_ONCE = frozenset({"علي", "فورا", "لاحقا", "متاثرا", "متاثره", "متاثرين", "الحياه", "حالا"})
_GOES_ON = frozenset({"في", "اثر", "جرا", "جراء", "نتيجه", "اصابه", "اصابات", "بجراح", "،", ",", "علي"})
_MAIMING = frozenset({"بترت", "بتر", "ببتر", "كسرت", "كسر", "بكسر", "قطعت", "هشمت", "تهشمت", "فقيت", "شوهت", "تشوه"})
_BUT = frozenset({"لكنه", "لكنها", "لكنهم", "لكنهما", "ولكنه", "ولكنها", "ولكنهم", "ولكنهما", "انه", "انها"})
"""As in "survived an attempt *but he* was hurt"."""
_DAMAGE = frozenset({"باضرار", "بدمار", "مباشره", "بشكل"})
"""As in "hit *it with damage*": a thing."""
_PARTICLES = ("ب", "ل")
_DOERS = frozenset({"قبل", "يد", "ايدي", "برصاص", "بنيران", "برصاصه", "ضد", "طرف", "بقياده"})
_ENDINGS = ("ه", "ها", "هم", "هما")


def deaths_of_known(words: tuple[Word, ...], found: Sequence[ArabicEvent]) -> list[ArabicEvent]:
    """Give the deaths of people told of before in the sentence whom no event of it counts as dead.

    Args:
        words: The sentence.
        found: Its events.
    """
    return _of_known(words, found, Harm.KILLED)


def wounds_of_known(words: tuple[Word, ...], found: Sequence[ArabicEvent]) -> list[ArabicEvent]:
    """Give the wounds of people told of before in the sentence whom no event of it counts as dead or hurt.

    Args:
        words: The sentence.
        found: Its events, those of the dead among them.
    """
    return _of_known(words, found, Harm.INJURED)


def _of_known(words: tuple[Word, ...], found: Sequence[ArabicEvent], harm: Harm) -> list[ArabicEvent]:
    told: list[ArabicEvent] = []
    tell = _died if harm is Harm.KILLED else _hurt
    for at in range(1, len(words)):
        meant = tell(words, at)
        if meant is None or any(at in {event.trigger, event.act} for event in found):
            continue
        if (
            (words[at - 1].text not in _BUT and is_negated(words, at))
            or is_supposed(words, at)
            or died_since(words, found, meant[0])
        ):
            continue
        who = _nearest(words, at, *meant)
        if who is not None and not _is_told(who, (*found, *told), harm):
            told.append(ArabicEvent(harm, at, who, False))
    return told


def _joined(words: tuple[Word, ...], at: int) -> bool:
    return words[at].text[0] in "وف" or words[at - 1].text in _BUT | {"ثم"}


def _died(words: tuple[Word, ...], at: int) -> tuple[int | None, Sex | None] | None:
    """As in "*and died* at once": a verb of dying joined on, whose subject was told before."""
    verb = words[at].bare
    if verb in _LIFELESS and at + 1 < len(words) and words[at + 1].text == "هامده":
        return _LIFELESS[verb], None
    if verb not in _DIED or not _joined(words, at):
        return None
    after = words[at + 1].text if at + 1 < len(words) else ""
    if verb in _LEFT:
        return _DIED[verb] if after == "الحياه" else None
    return _DIED[verb] if not after or after in _AT_ONCE else None


def _hurt(words: tuple[Word, ...], at: int) -> tuple[int | None, Sex | None] | None:
    """As in "after *his wounding*", "and wounded *him*", "*and was hurt* in the leg", "and *his leg* was cut off"."""
    text, before = words[at].text, words[at - 1].text
    after = words[at + 1].text if at + 1 < len(words) else ""
    for ending, number, sex in _PRONOUNS:
        stem = text.removesuffix(ending)
        if stem == text or len(stem) <= len("جر"):
            continue
        bare = stem[1:] if stem[0] in _PARTICLES and stem[1:] in _WOUNDING else stem
        if (
            bare in _WOUNDING
            and (before in _LED or bare != stem)
            and before not in arabic_words("report", "undergoing")
        ):
            return (number, sex) if not before.startswith("متاثر") else None
        if stem[0] in "وف" and stem[1:] in _WOUND:
            return (number, sex) if after not in _DAMAGE else None
    if words[at].bare in _HURT and _joined(words, at) and (not after or after[0] == "ب" or after in _GOES_ON):
        return _HURT[words[at].bare]
    if words[at].bare in _MAIMING and after.endswith(_ENDINGS):
        ending = next(end for end in ("هما", "هم", "ها", "ه") if after.endswith(end))
        meant = next((number, sex) for pronoun, number, sex in _PRONOUNS if pronoun == ending)
        return meant if after.removesuffix(ending) in arabic_words("injured", "body") else None
    return None


def died_since(words: tuple[Word, ...], found: Sequence[ArabicEvent], number: int | None) -> bool:
    """Whether "which led to *his death*" or "felled *him* dead" says that as many told of before did not live.

    Args:
        words: The sentence.
        found: Its events.
        number: How many are meant; ``None`` for many.
    """
    dead = [e.phrase for e in found if e.harm is Harm.KILLED and e.phrase is not None and e.phrase.head == e.trigger]
    pronouns = [
        p for p in dead if p.count is not None and p.count.low == number and words[p.head].text.endswith(_ENDINGS)
    ]
    return bool(pronouns)


def _nearest(words: tuple[Word, ...], at: int, number: int | None, sex: Sex | None) -> Phrase | None:
    """The last people told of before, as many as are meant, who are not those who did it."""
    for first in range(at - 1, max(-1, at - FARTHEST), -1):
        phrase = phrase_at(words, first) or _behind_particle(words, first)
        if phrase is None or phrase.last > at or phrase.count is None:
            continue
        low = phrase.count.low
        meant = (low is None or low > 1) if number is None else low == number
        other = sex is not None and phrase.sex is not None and phrase.sex is not sex
        if not meant or other or (first and _is_anothers(words[first - 1])):
            continue
        longer = phrase_at(words, first - 1) if first else None
        phrase = longer if longer is not None and longer.last == phrase.last and longer.is_counted else phrase
        named = phrase.last < len(words) and is_given(words[phrase.last].text)
        return phrase if (low is not None and not phrase.definite) or named else None
    return None


def _is_anothers(word: Word) -> bool:
    """Whether the word before people makes them those who did it, or whose house or car it is."""
    return word.text in _DOERS or word.text.removeprefix("ال") in arabic_words("property_destroyed", "things")


def _behind_particle(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "blew up *under a* shepherd": the particle stands joined to the word."""
    text = words[at].text
    if text[0] not in _PARTICLES or len(text) <= len("رجل"):
        return None
    bare = replace(words[at], text=text[1:], start=words[at].start + 1)
    return phrase_at((*words[:at], bare, *words[at + 1 :]), at)


def _is_told(who: Phrase, events: Sequence[ArabicEvent], harm: Harm) -> bool:
    """Whether an event counts them already, as dead or, where they are said to be hurt, as hurt."""
    counted = {Harm.KILLED} if harm is Harm.KILLED else {Harm.KILLED, Harm.INJURED}
    told = [e for e in events if e.harm in counted and not e.negated]
    held = {i for e in told if e.phrase is not None for i in range(e.phrase.first, e.phrase.last)}
    held |= {i for e in told for first, last in e.names for i in range(first, last)}
    return bool(held & set(range(who.first, who.last + 1)))

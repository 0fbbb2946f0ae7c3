"""People hurt as Arabic tells it without a word for wounds: stabbed, struck by a bullet, a limb broken, treated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sijill.extract.arabic.befell_known import died_since
from sijill.extract.arabic.denials import is_negated, is_supposed
from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.forms import harms_named, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import UNDER_ARMS, Harm

_REACH = 8
"""Who was hurt, and by what, stands within so many words behind the verb (words)."""
_RECEIVED = frozenset({"تلقي", "تلقت", "تلقوا", "تلقيا"})
_TREATED = frozenset({"عولج", "عولجت", "عولجوا", "عولجا", "عالج", "عالجت", "عالجوا"})
_TREATMENT = frozenset({"العلاج", "علاجا", "للعلاج"})
_STABBED = frozenset({"طعن", "طعنت", "طعنوا", "نهش", "نهشت", "عض", "عضت"})
_BROKE = frozenset({"كسرت", "كسر", "هشمت", "هشم", "كسروا", "هشموا"})
_BLADES = frozenset({"بسكين", "بالسكين", "بالسكاكين", "بسكاكين", "سكين", "بخنجر", "حاده", "طعنا", "طعنات"})
_EVACUATED = frozenset({"اجلا", "اجلاء", "اجلي", "اجلت", "اخلا", "اخلاء"})
"""As in "20 wounded and sick *were evacuated* over the crossing": hurt long before."""
_HOSPITAL = frozenset({"المستشفي", "المشفي", "مستشفي", "مشفي"})
_TAKEN = frozenset({"ونقل", "ونقلت", "ونقلا", "ونقلوا", "نقل", "نقلت", "واسعف", "واسعفت"})
_COMMAS = frozenset({"،", ",", ":"})
_HARMLESS = (
    "مباراه المباراه مباريات لاعب لاعبا لاعبين لاعبه اللاعب الملعب ملعب شوا شواء الشواء طبخ الطبخ طهي "
    "مدفاه المدفاه الكاحل غابات الغابات كلب الكلب كلاب"
)
_AT_PLAY = frozenset(_HARMLESS.split())
"""Where people are hurt at play, at the hearth or by a beast: nobody did it."""
_DEGREES = frozenset(
    {"حرجه", "خطيره", "خطره", "طفيفه", "متوسطه", "بالغه", "بليغه", "مباشره", "بسيطه", "جديده", "ثانيه"}
)


def hurt_otherwise(words: tuple[Word, ...], found: Sequence[ArabicEvent]) -> list[ArabicEvent]:
    """Give those hurt of whom a sentence tells by what was done to them, and whom no event of it counts yet.

    Args:
        words: The sentence.
        found: Its events.
    """
    told: list[ArabicEvent] = []
    if any(word.text in _AT_PLAY for word in words):
        return told
    counted = [e for e in found if e.harm in {Harm.KILLED, Harm.INJURED} and not e.part]
    held = {i for e in counted if e.phrase is not None for i in range(e.phrase.first, e.phrase.last)}
    for at in range(len(words)):
        ways = (_struck, _treated, _stabbed, _broken, _hurt_of)
        who = next((phrase for way in ways if (phrase := way(words, at)) is not None), None)
        low = who.count.low if who is not None and who.count is not None else None
        if (
            who is None
            or died_since(words, found, low)
            or held & set(range(who.first, who.last))
            or any(e.trigger == at for e in counted)
        ):
            continue
        if not (is_negated(words, at) or is_supposed(words, at)):
            told.append(ArabicEvent(Harm.INJURED, at, who, False))
            held |= set(range(who.first, who.last))
    return told


def _clause(words: tuple[Word, ...], at: int) -> tuple[Word, ...]:
    """The words behind the verb, up to a comma."""
    near = words[at + 1 : at + 1 + _REACH]
    return near[: next((i for i, word in enumerate(near) if word.text in _COMMAS), len(near))]


def _subject(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Whoever stands right behind the verb, told of for the first time."""
    phrase = phrase_at(words, at + 1) if at + 1 < len(words) else None
    return phrase if phrase is not None and phrase.count is not None and not phrase.definite else None


def _struck(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "a youth *received a bullet* in the leg", "a driver *was subjected to gunshots*"."""
    who = _subject(words, at) if words[at].bare in _RECEIVED or is_one_of(words[at], "report", "undergoing") else None
    if who is None:
        return None
    for word in words[who.last : at + 1 + _REACH]:
        if word.text in _COMMAS:
            return None
        bare = word.text.removeprefix("لل").removeprefix("ل").removeprefix("ال")
        if bare in arabic_words("injured", "blows") and (words[at].bare in _RECEIVED or word.text[0] == "ل"):
            return who
    return None


def _treated(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "15 people *were treated for* inhaling gas": of wounds, burns or gas, not of an illness."""
    if words[at].bare in _TREATED:
        who = _past_doctors(words, at)
    elif words[at].bare in _RECEIVED and any(word.text in _TREATMENT for word in _clause(words, at)):
        who = _subject(words, at)
    else:
        return None
    if who is None:
        return None
    behind = words[who.last : who.last + _REACH]
    wounds = arabic_words("injured", "wounds")
    return who if any({w.text, w.text[1:], w.text.removeprefix("ال")} & wounds for w in behind) else None


def _past_doctors(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Who was treated: right behind the verb, or behind the doctors who did it."""
    for first in range(at + 1, min(len(words), at + 4)):
        phrase = phrase_at(words, first)
        if phrase is not None and not phrase.definite:
            return phrase if phrase.count is not None else None
    return None


def _stabbed(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "a stranger *stabbed a youth in the back*": the wound, the blade or the hospital is told with it."""
    if words[at].bare not in _STABBED:
        return None
    who: Phrase | None = None
    for first in range(at + 1, min(len(words), at + _REACH)):
        if words[first].text in _COMMAS:
            break
        phrase = phrase_at(words, first)
        if phrase is None or phrase.definite or phrase.count is None or phrase.count.low is None:
            continue
        doer = who is not None and words[phrase.head].text.endswith(("ا", "ين"))
        who = phrase if who is None or doer else who
    if who is None:
        return None
    behind = words[who.last : who.last + _REACH]
    wound = any(word.text in _BLADES or is_body(word) for word in behind)
    taken = any(word.text in _TAKEN for word in behind) and any(word.text in _HOSPITAL for word in behind)
    return who if wound or taken else None


def are_bodies_or_hurt(words: tuple[Word, ...], at: int) -> bool:
    """Whether the dead or the hurt are brought away, whom their own words tell of: "first aid to *two wounded*"."""
    for first in range(at, min(len(words), at + _REACH - 1)):
        if is_one_of(words[first], "killed", "bodies"):
            return True
        phrase = phrase_at(words, first) if first > at else None
        near = words[at].bare.removeprefix("ال") not in _EVACUATED
        if near and phrase is not None and phrase.is_counted and Harm.INJURED in harms_named(phrase.noun):
            return True
    return False


def is_body(word: Word) -> bool:
    """Whether a word names a part of somebody's body, as theirs or without saying whose."""
    text = word.text.removeprefix("ال")
    stems = (text, *(text.removesuffix(ending) for ending in ("هما", "هم", "ها", "ه")))
    return any(stem in arabic_words("injured", "body") for stem in stems)


def _broken(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "*a medic's arm was broken*"."""
    if words[at].bare not in _BROKE or at + 2 >= len(words):
        return None
    if words[at + 1].text not in arabic_words("injured", "body"):
        return None
    phrase = phrase_at(words, at + 2)
    return phrase if phrase is not None and phrase.count is not None and phrase.status not in UNDER_ARMS else None


def _hurt_of(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "a grave *wounding of a citizen*": how bad it was stands between, and "of" is joined to the one hurt."""
    if words[at].bare not in {"اصابه", "اصابات"}:
        return None
    to = at + 1
    while to < len(words) and words[to].text in _DEGREES:
        to += 1
    if to == at + 1 or to >= len(words) or words[to].text[0] != "ل" or len(words[to].text) <= len("رجل"):
        return None
    bare = replace(words[to], text=words[to].text[1:], start=words[to].start + 1)
    return phrase_at((*words[:to], bare, *words[to + 1 :]), to)

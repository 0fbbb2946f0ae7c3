"""Harm in an Arabic sentence: the word that tells of it and the phrase of those who suffered it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sijill.extract.arabic.denials import is_negated
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.phrases import FARTHEST, Phrase, is_people, names_after, number_at, phrase_at
from sijill.extract.arabic.tolls import bare_number_at, toll_at
from sijill.extract.arabic.words import ArabicSentence, Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status

_HARMS = (
    Harm.KILLED,
    Harm.INJURED,
    Harm.DETAINED,
    Harm.MISSING,
    Harm.DISPLACED,
    Harm.TORTURED,
    Harm.ROBBED,
    Harm.PROPERTY_DESTROYED,
    Harm.THREATENED,
    Harm.RESCUED,
)


@dataclass(frozen=True, slots=True)
class ArabicEvent:
    """A harm: trigger and phrase by word position, names by position, whether it is denied, or part of one before."""

    harm: Harm
    trigger: int
    phrase: Phrase | None
    negated: bool
    names: tuple[tuple[int, int], ...] = ()
    part: bool = False


def arabic_events(sentence: ArabicSentence) -> list[ArabicEvent]:
    """Give the events of a sentence in reading order; no word is counted twice."""
    found: list[ArabicEvent] = []
    used: set[int] = set()
    words = sentence.words
    for at, word in enumerate(words):
        if at in used:
            continue
        special = _toll(words, at) or _part(words, at, found)
        if special is not None:
            told = [special, *_joined(words, special)]
            found += told
            used |= {i for e in told if e.phrase for i in range(at, e.phrase.last)}
            continue
        for harm in _HARMS:
            event = _event(words, at, word, harm, used)
            if event is not None:
                told = [event, *_joined(words, event)]
                found += told
                used |= {i for e in told if e.phrase for i in range(e.phrase.first, e.phrase.last)} or {at}
                used.add(at)
                break
    return found


def _toll(words: tuple[Word, ...], at: int) -> ArabicEvent | None:
    told = toll_at(words, at)
    return ArabicEvent(told[0], at, told[1], is_negated(words, at)) if told is not None else None


def _part(words: tuple[Word, ...], at: int, before: list[ArabicEvent]) -> ArabicEvent | None:
    """As in "80 people, *among them 17 children*": part of the harm told last."""
    if not before or before[-1].negated or not _form(words[at]) & arabic_words("report", "including"):
        return None
    phrase = phrase_at(words, at + 1) if at + 1 < len(words) else None
    if phrase is None or phrase.count_words is None:
        return None
    return ArabicEvent(before[-1].harm, at, phrase, False, part=True)


def _event(words: tuple[Word, ...], at: int, word: Word, harm: Harm, used: set[int]) -> ArabicEvent | None:
    if harm is Harm.KILLED and _form(word) & arabic_words("killed", "fate_verbs"):
        return _fate(words, at, used)
    tells = _form(word) & arabic_words(harm.value, "before")
    if tells:
        if harm in {Harm.PROPERTY_DESTROYED, Harm.ROBBED}:
            things = _things(words, at)
            if things is not None:
                return ArabicEvent(harm, at, things, is_negated(words, at))
        phrase = _counted_subject(words, at, used) or _following(words, at + 1, used, harm)
        if phrase is None and is_negated(words, at) and at + 1 < len(words) and words[at + 1].text == "احد":
            phrase = Phrase(at + 1, at + 2, None, None, Status.UNKNOWN, None, "احد")
        if phrase is not None and word.text == "فقد" and phrase.first > at + 1:
            return None
        if phrase is not None and words[phrase.first].text == "احد" and is_negated(words, at):
            phrase = replace(phrase, count=None, count_words=None)
        names = _names(words, at, phrase)
        if phrase is not None and phrase.count is not None and _tells_both(words, at, phrase):
            phrase = replace(phrase, count=Count(None, phrase.count.high, None, "killed_or_injured"))
        if phrase is not None or names:
            return ArabicEvent(harm, at, phrase, is_negated(words, at), names)
        return None
    if word.text in arabic_words(harm.value, "people") or word.bare in arabic_words(harm.value, "people"):
        phrase = _around(words, at, used)
        return (
            ArabicEvent(harm, at, phrase, is_negated(words, phrase.first if phrase else at))
            if phrase is not None
            else None
        )
    if harm is Harm.KILLED and word.text in arabic_words("killed", "life"):
        phrase = _following(words, at + 1, used, harm)
        return ArabicEvent(harm, at, phrase, is_negated(words, at)) if phrase is not None else None
    return None


def _things(words: tuple[Word, ...], at: int) -> Phrase | None:
    """The things burned or looted after a verb: their words are kept, their number counts nobody."""
    known = arabic_words("property_destroyed", "things")
    for position in range(at + 1, min(len(words), at + FARTHEST)):
        word = words[position].text
        if word in known or word.removeprefix("ال") in known:
            number = next((p for p in range(max(at + 1, position - 3), position) if number_at(words, p)), position)
            return Phrase(number, position + 1, None, None, Status.UNKNOWN, None, word)
    return None


def _counted_subject(words: tuple[Word, ...], at: int, used: set[int]) -> Phrase | None:
    """As in "five civilians were killed" with the verb last: a counted phrase that ends just before a plural verb."""
    if not words[at].text.endswith("وا"):
        return None
    for first in range(max(0, at - FARTHEST), at):
        phrase = phrase_at(words, first) if not set(range(first, at)) & used else None
        if phrase is None or phrase.count_words is None or phrase.last > at:
            continue
        gap = words[phrase.last : at]
        if len(gap) <= 1 or (len(gap) <= 5 and gap[0].text == "من" and all(w.text[0].isalpha() for w in gap)):
            return phrase
    return None


def _joined(words: tuple[Word, ...], event: ArabicEvent) -> list[ArabicEvent]:
    """As in "a girl and a woman": each uncounted single joined on is one more; joined to a number it is part of it."""
    found: list[ArabicEvent] = []
    phrase = event.phrase
    while phrase is not None and phrase.last < len(words) and words[phrase.last].text.startswith("و"):
        at = phrase.last
        after = phrase_at((*words[:at], Word(words[at].bare, words[at].start + 1, words[at].end), *words[at + 1 :]), at)
        rival = Harm.INJURED if event.harm is Harm.KILLED else Harm.KILLED
        if (
            after is None
            or after.noun in arabic_words(rival.value, "people")
            or (phrase.count_words is not None and after.count_words is None)
        ):
            break
        phrase = after
        found.append(replace(event, phrase=phrase, names=()))
    return found


def _fate(words: tuple[Word, ...], at: int, used: set[int]) -> ArabicEvent | None:
    """As in "Met his death", "lost her life": the victims stand between the two words, or before them."""
    met = [
        i for i in range(at + 1, min(len(words), at + FARTHEST + 2)) if words[i].text in arabic_words("killed", "fate")
    ]
    if not met:
        return None
    between = next((p for i in range(at + 1, met[0]) if (p := phrase_at(words, i)) is not None), None)
    backwards = range(at - 1, max(-1, at - FARTHEST), -1)
    numbered = [
        p for i in backwards if not set(range(i, at)) & used and (p := phrase_at(words, i)) is not None and p.last <= at
    ]
    before = next((p for p in numbered if p.count_words is not None), numbered[0] if numbered else None)
    phrase = between or before
    return ArabicEvent(Harm.KILLED, at, phrase, is_negated(words, at)) if phrase is not None else None


def _form(word: Word) -> set[str]:
    forms = {word.text, word.bare}
    return forms | {form.removeprefix(p) for form in forms for p in ("ب", "ال", "ل") if len(form) > 4}


def _following(words: tuple[Word, ...], start: int, used: set[int], harm: Harm) -> Phrase | None:
    """The victim phrase after a trigger: at once, or past a perpetrator or a joined verb of harm."""
    at_once = bare_number_at(words, start) if start < len(words) and start not in used else None
    if at_once is not None:
        return at_once
    doer: Phrase | None = None
    for at in range(start, min(len(words), start + FARTHEST)):
        if at in used:
            return None
        text = words[at].text
        other = any(
            _form(words[at]) & arabic_words(h.value, "before") for h in (Harm.KILLED, Harm.INJURED) if h is not harm
        )
        if other and at > start:
            joined = text.startswith("و") and harm is Harm.KILLED and at - start <= 1
            if not joined:
                return None
        phrase = phrase_at(words, at)
        if phrase is not None and text not in arabic_words("status", "perpetrators"):
            if doer is None and phrase.count_words is None and _may_be_doer(words, at):
                doer = phrase
                continue
            if doer is not None and phrase.count_words is None:
                break
            return _of_nobody(words, at, phrase)
    return doer


def _may_be_doer(words: tuple[Word, ...], at: int) -> bool:
    """Whether a phrase without a number may be who did it: the men under arms, or a force named after its word."""
    armed = any(
        words[at].text.removeprefix("ال") in arabic_words("status", key) for key in ("combatant", "security", "forces")
    )
    definite = words[at].text.startswith("ال") or words[at - 1].text in arabic_words("status", "perpetrators")
    return armed and definite


def _of_nobody(words: tuple[Word, ...], at: int, phrase: Phrase) -> Phrase:
    """As in "any civilian": the phrase without a number."""
    whole = words[at - 1].text in {"اي", "ايه"} or words[at].text in {"اي", "ايه"}
    return replace(phrase, count=None, count_words=None) if whole else phrase


def _around(words: tuple[Word, ...], at: int, used: set[int]) -> Phrase | None:
    """The number before a word for the dead or wounded ("12 قتيلا"), or the word's own."""
    for back in range(FARTHEST, 0, -1):
        first = at - back
        if first >= 0 and not set(range(first, at)) & used:
            phrase = phrase_at(words, first)
            if phrase is not None and phrase.count_words is not None and phrase.first <= at <= phrase.last:
                return phrase
    after = phrase_at(words, at)
    if (
        after is not None
        and after.count is not None
        and after.count.low is not None
        and words[at].text in arabic_words("status", "dual")
    ):
        return after
    following = phrase_at(words, at + 1) if at + 1 < len(words) else None
    return following if following is not None and following.count_words is not None else None


def _tells_both(words: tuple[Word, ...], at: int, phrase: Phrase) -> bool:
    """As in "The killing and wounding of five": one number for both harms."""
    other = arabic_words("injured", "before") | arabic_words("killed", "before")
    return at + 1 < phrase.first and bool(_form(words[at + 1]) & other) and words[at + 1].text.startswith("و")


def _names(words: tuple[Word, ...], at: int, phrase: Phrase | None) -> tuple[tuple[int, int], ...]:
    titles = arabic_words("report", "titles")
    found = []
    for position in range(at + 1, min(len(words), at + 30)):
        if words[position].text in titles or words[position].bare in titles:
            held = names_after(words, position)
            if held is not None:
                found.append(held)
    if not found and phrase is None and at + 1 < len(words) and not is_people(words[at + 1].text):
        return ()
    return tuple(found)

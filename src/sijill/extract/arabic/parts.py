"""Parts of an Arabic total: "among them two children", "(a woman and her sons)", "three of them in the market"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.in_addition import adds, may_be_among
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.of_the_hurt import dies
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm, Status

_OF_THEM = frozenset({"منهم", "منهن", "منها"})
THEM = frozenset({"منهم", "منهن", "منها"})
"""Of those told of before."""
_ARE = frozenset({"وهم", "هم", "وهما", "هما", "وهن"})
AMONG = frozenset({"بين", "ضمن"})
"""Before those told of as parts: "*among* the dead"."""
_NAMELY = frozenset({"هم", "وهم", ":", "كانوا", "هن"})
_OPENS = frozenset({"ان", "بان", "وان", ":", "،", ","})
"""What stands before "the dead are"."""
_BEHIND = frozenset({":", "،", ",", "-", "–", "—"})
"""What stands between a total and a list of who its people were."""
_SKIPPED = frozenset({"علي", "الاقل", "ايضا", ":", "كل", "من", "كانوا", "كان", "كانت"})


def parts_at(words: tuple[Word, ...], at: int, told: Sequence[ArabicEvent]) -> list[Phrase]:
    """Give the phrases that are parts of the total told before, when word ``at`` begins them; else none.

    Args:
        words: The sentence.
        at: Where they may begin.
        told: What the sentence told before.
    """
    word, whole, harm = words[at], told[-1].phrase if told else None, told[-1].harm if told else None
    if {word.text, word.bare} & arabic_words("report", "including"):
        return _listed(words, at, at + 1, whole, harm)
    if word.text == "(" and whole is not None and whole.is_counted and at - whole.last <= 1:
        return _listed(words, at, at + 1, whole)
    if word.text in _ARE and whole is not None and at + 1 < len(words):
        return _listed(words, at, at + 1, whole)
    number = number_found(words, at)
    fate = (
        harms_told(words[number.last + 1].text) if number is not None and number.last + 1 < len(words) else frozenset()
    )
    if harm is Harm.INJURED and number is not None and any(dies(words, number.last + i) for i in (1, 2, 3)):
        return []
    if harm is Harm.INJURED and Harm.KILLED in fate:
        # "seven were hurt, two of them died" tells of two dead
        return []
    if number is not None and whole is not None and number.last < len(words) and words[number.last].text in _OF_THEM:
        phrase = Phrase(at, number.last + 1, number.count, (number.first, number.last), Status.UNKNOWN, None, "")
        return [replace(phrase, head=number.last, **_who_they_were(words, number.last + 1))]
    listed = word.text in _BEHIND and whole is not None and not _is_either(told)
    return _adding_up(words, at, whole) if listed and whole is not None else []


def part_begins(words: tuple[Word, ...], at: int) -> int:
    """Where the words of parts begin: at "among them", behind a bracket or a colon."""
    return at + (not words[at].text[0].isalnum() and at + 1 < len(words))


def _is_either(told: Sequence[ArabicEvent]) -> bool:
    """As in "five were killed and five hurt: three women and two men": nobody can say which five they are."""
    phrases = [(event.harm, event.phrase) for event in told if not event.part]
    counts = [(harm, one.count.low) for harm, one in phrases if one is not None and one.count is not None]
    return len({harm for harm, low in counts if counts and low == counts[-1][1]}) > 1


def _who_they_were(words: tuple[Word, ...], at: int) -> dict[str, Any]:
    """As in "five of them *soldiers*", "*of the soldiers*": what the word right behind says of them."""
    of = at + 1 < len(words) and words[at].text == "من"
    at += of
    told = phrase_at(words, at) if at < len(words) and people_word(words[at].text) is not None else None
    if told is None or (told.definite and not of) or harms_told(words[at].text) & {Harm.KILLED, Harm.INJURED}:
        return {}
    return {"status": told.status, "sex": told.sex, "is_child": told.is_child, "last": told.last}


def _adding_up(words: tuple[Word, ...], at: int, whole: Phrase) -> list[Phrase]:
    """As in "nine people: *five soldiers and four clerks*": a list behind a total that makes it up exactly."""
    count = whole.count
    if not whole.is_counted or count is None or count.low is None or count.low != count.high:
        return []
    found = _listed(words, at, at + 1, whole)
    counts = [phrase.count for phrase in found]
    exact = [one.low for one in counts if one is not None and one.low is not None and one.low == one.high]
    return found if len(found) > 1 and len(exact) == len(counts) and sum(exact) == count.low else []


def among_the_dead(words: tuple[Word, ...], at: int) -> tuple[Harm, list[Phrase]] | None:
    """As in "*among the dead* are two women and a child": the harm, and who is told of; ``None`` when nobody is.

    Args:
        words: The sentence.
        at: The word "among".
    """
    if at + 2 >= len(words):
        return None
    if words[at].bare not in AMONG or not words[at + 1].text.startswith("ال"):
        return _who_the_dead_are(words, at)
    named = harms_named(words[at + 1].text) | harms_named(words[at + 1].text.removeprefix("ال"))
    harms = named & {Harm.KILLED, Harm.INJURED}
    if len(harms) != 1 or words[at + 2].text.startswith("وال"):
        return None
    told = _listed(words, at + 1, at + 2, None)
    return (next(iter(harms)), told) if told and not any(phrase.definite for phrase in told) else None


def _who_the_dead_are(words: tuple[Word, ...], at: int) -> tuple[Harm, list[Phrase]] | None:
    """As in "*the dead are* four fighters and three civilians", "and the dead: two workers and a child"."""
    if not words[at].bare.startswith("ال") or words[at + 1].text not in _NAMELY:
        return None
    opens = at == 0 or words[at - 1].text in _OPENS
    harms = harms_named(words[at].bare.removeprefix("ال")) & {Harm.KILLED, Harm.INJURED}
    if not opens or len(harms) != 1:
        return None
    told = _listed(words, at + 1, at + 2, None)
    counted = len(told) > 1 and all(p.count is not None and p.count.low and not p.definite for p in told)
    return (next(iter(harms)), told) if counted else None


def _listed(
    words: tuple[Word, ...], first: int, at: int, whole: Phrase | None, harm: Harm | None = None
) -> list[Phrase]:
    """The phrases from ``at`` on, joined by "and" or "in addition to"; none when no people follow."""
    while at < len(words) and at < first + 4 and words[at].text in _SKIPPED:
        at += 1
    found: list[Phrase] = []
    while at < len(words):
        start = at
        if found and words[at].text in {"،", ","}:
            start += 1
        if start < len(words) and words[start].text == "و":
            start += 1
        added = bool(found) and adds(words, start)
        phrase = _phrase(words, start + 2 if added else start, bool(found) and not added, harm)
        if phrase is None or (added and whole is not None and not may_be_among(whole, phrase)):
            break
        found.append(phrase)
        at = phrase.last
    return found


def _phrase(words: tuple[Word, ...], at: int, is_joined: bool, harm: Harm | None = None) -> Phrase | None:
    if at >= len(words) or harms_told(words[at].text) & {Harm.KILLED, Harm.INJURED}:
        return None
    held = words[at]
    if is_joined and held.text.startswith("و") and len(held.text) > 2:
        bare = replace(held, text=held.text[1:], start=held.start + 1)
        phrase = phrase_at((*words[:at], bare, *words[at + 1 :]), at)
    else:
        phrase = phrase_at(words, at)
    if phrase is None or (is_joined and harms_named(phrase.noun)):
        return None
    if phrase.last < len(words) and _is_subject(words, phrase.last, harm):
        return None
    return phrase


def _is_subject(words: tuple[Word, ...], at: int, harm: Harm | None) -> bool:
    """Whether a verb of another harm that follows at once makes the phrase its subject rather than a part.

    As in "20 were hurt, among them five *died*"; "20 were killed, among them five who *died* in a raid" tells of parts.
    """
    told = harms_told(words[at].text) & {Harm.KILLED, Harm.INJURED}
    return bool(told) and words[at].text.endswith("وا") and harm not in told

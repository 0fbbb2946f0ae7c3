"""Fates of two told apart: "a clerk and a guard were shot, *the former* fatally", "shot two, *killing the latter*"."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.events import events
from sijill.extract.english.victims.joined_people import coordinated
from sijill.extract.english.victims.victims import Group, group_alone
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.counts import Count
from sijill.model.vocabulary import CASUALTIES, Harm
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

KIND = "of two"
"""The kind of the events read here."""
_POINTERS = {"former": 0, "latter": 1}
_NTH = {"first": 0, "second": 1, "other": 1, "one": 0}
"""What points at one of two only where it is said at once how it ended: "the *second* fatally"."""
_DEADLY = frozenset({"died", "dead", "killed", "succumbed", "succumbing", "dying", "perished", "fatally", "bled"})
_HURTING = frozenset({"wounded", "injured", "hurt", "survived", "seriously", "critically", "slightly", "lightly"})
_KILLING = frozenset({"killing", "killed", "murdering", "beheading"})
_WOUNDING = frozenset({"wounding", "injuring", "injured", "wounded"})
_PASSED_OVER = frozenset({"was", "has", "had", "later", "also", "then", "being", "who", "of", "whom", ","})
_TWO = frozenset({"two", "2", "both", "pair"})
_REACH = 4
_TELLING = Sought(r"\b(?:the (?:former|latter)|fatally|to death)\b", re.IGNORECASE)


def with_the_latter(parsed: Parsed, sentence: Sentence, found: list[Event]) -> list[Event]:
    """Give the events of a sentence, those of two people told apart where it says how one of them ended.

    A clause behind a semicolon is a sentence to the parser: it is read with the one before, and once.

    Args:
        parsed: The text.
        sentence: The sentence.
        found: Its events.
    """
    if not _TELLING.may_be_in(parsed.plain):
        return found
    at = sentence.index
    if _is_joined(parsed, at) and _tells(parsed, sentence):
        found = _beside_those_before(parsed, sentence, found)
    behind = parsed.sentences[at + 1] if _is_joined(parsed, at + 1) else None
    tokens = [*parsed.tokens(sentence), *(parsed.tokens(behind) if behind is not None else ())]
    if not (_tells(parsed, sentence) or (behind is not None and _tells(parsed, behind))):
        return found
    told = _told(tokens)
    two = _two_before(tokens, told, found)
    if two is None:
        return _with_unread(found, told, {one.i for one in parsed.tokens(sentence)})
    if two.are_dead:
        return [event for event in found if event is two.event or not _points(event, told)]
    if sum(fate is Harm.KILLED for _, fate, _ in told) != 1:
        return found
    who = next(one for one, fate, _ in told if fate is Harm.KILLED)
    dead = _place(who)
    one_head = two.people[0] is two.people[1]
    rest = [event for event in found if event is not two.event and not _points(event, told)]
    verb = two.event.trigger if two.event is not None else two.verb
    first = Event(Harm.KILLED, verb, (who if one_head else two.people[dead],), kind=KIND)
    if not two.are_hurt and not any(fate is Harm.INJURED for _, fate, _ in told):
        return [*rest, first]
    return [*rest, first, Event(Harm.INJURED, two.verb, (two.people[1 - dead],), kind=KIND)]


@dataclass(frozen=True)
class _Two:
    """Two people whom one verb befell before the text tells them apart."""

    verb: Token
    people: tuple[Token, Token]
    event: Event | None
    are_dead: bool
    are_hurt: bool


def _is_joined(parsed: Parsed, at: int) -> bool:
    """Whether only a semicolon parts a sentence from the one before."""
    if not 0 < at < len(parsed.sentences):
        return False
    before, here = parsed.sentences[at - 1], parsed.sentences[at]
    return parsed.plain[before.start : here.start].rstrip().endswith(";")


def _tells(parsed: Parsed, sentence: Sentence) -> bool:
    return _TELLING.search(parsed.plain, sentence.start, sentence.end) is not None


def _told(tokens: Sequence[Token]) -> list[tuple[Token, Harm, Token]]:
    return [(one, *fate) for one in tokens if (fate := _fate_of(one)) is not None]


def _beside_those_before(parsed: Parsed, sentence: Sentence, found: list[Event]) -> list[Event]:
    """The events without those that are told with the sentence before."""
    before = parsed.sentences[sentence.index - 1]
    tokens = parsed.tokens(before)
    told = _told(parsed.tokens(sentence))
    two = _two_before([*tokens, *parsed.tokens(sentence)], told, events(parsed, before)) if told else None
    if two is None or (not two.are_dead and sum(fate is Harm.KILLED for _, fate, _ in told) != 1):
        return found
    return [event for event in found if not _points(event, told)]


def _with_unread(found: list[Event], told: Sequence[tuple[Token, Harm, Token]], here: Set[int]) -> list[Event]:
    """As in "both were attacked; the former was killed, *the latter injured*", which the parse does not read."""
    read = {victim.i for event in found for victim in event.victims}
    one_read = any(one.i in read for one, _, _ in told)
    more = [
        Event(fate, word, (one,), kind=KIND)
        for one, fate, word in told
        if one_read and one.lower_ in _POINTERS and one.i not in read and one.i in here
    ]
    return [*found, *more]


def _two_before(
    tokens: Sequence[Token], told: Sequence[tuple[Token, Harm, Token]], found: Sequence[Event]
) -> _Two | None:
    """The two people told of before the first that points at one of them, with the verb that befell them."""
    if not told:
        return None
    first = told[0][0].i
    for event in found:
        people = _people([one for one in event.victims if one.i < first])
        if people is None or event.harm not in CASUALTIES or event.negated:
            continue
        if event.trigger.i < first:
            return _Two(event.trigger, people, event, _are_dead(event), True)
        violent = [one for one in tokens if one.i < first and one.pos_ == "VERB" and lemma(one) in _violent()]
        return _Two(violent[-1] if violent else event.trigger, people, event, False, bool(violent))
    for verb in tokens:
        if verb.i < first and verb.pos_ == "VERB" and lemma(verb) in _violent():
            people = _people(children(verb, {"dobj", "nsubjpass"}))
            if people is not None:
                return _Two(verb, people, None, False, True)
    return None


def _violent() -> frozenset[str]:
    return words("harms", "violent", "injured") | words("harms", "with_fatal", "killed") - {"find", "leave"}


def _place(pointer: Token) -> int:
    return (_POINTERS | _NTH)[pointer.lower_]


def _points(event: Event, told: Sequence[tuple[Token, Harm, Token]]) -> bool:
    """Whether an event tells of one of the two again."""
    pointing, fates = {one.i for one, _, _ in told}, {word.i for _, _, word in told}
    return event.trigger.i in fates or any(victim.i in pointing for victim in event.victims)


def _fate_of(pointer: Token) -> tuple[Harm, Token] | None:
    """How the one that a word points at ended, and by which word; ``None`` where it points at nobody."""
    low = pointer.lower_
    doc, at = pointer.doc, pointer.i + 1
    if low not in _POINTERS and low not in _NTH:
        return None
    if low != "one" and (not pointer.i or pointer.nbor(-1).lower_ != "the"):
        return None
    behind = doc[at : at + _REACH]
    said = [one.lower_ for one in behind]
    if said[:2] == ["to", "death"] or said[:1] == ["fatally"]:
        return Harm.KILLED, behind[0]
    if low in _NTH or (said and behind[0].pos_ in {"NOUN", "PROPN", "ADJ"} and said[0] not in _HURTING | _DEADLY):
        return None
    lead = doc[pointer.i - 2] if pointer.i > 1 else pointer
    if lead.lower_ in _KILLING | _WOUNDING:
        return (Harm.KILLED if lead.lower_ in _KILLING else Harm.INJURED), lead
    word = next((one for one in behind if one.lower_ not in _PASSED_OVER), pointer)
    after = doc[word.i + 1] if word.i + 1 < len(doc) else word
    if after.pos_ in {"NUM", "DET", "PROPN"}:
        return None  # "the latter *wounded three*"
    if word.lower_ in _DEADLY:
        return Harm.KILLED, word
    return (Harm.INJURED, word) if word.lower_ in _HURTING else None


def _people(told: Sequence[Token]) -> tuple[Token, Token] | None:
    """The two among those told of, twice the same word where a number counts them."""
    held = list(dict.fromkeys(one for victim in told for one in coordinated(victim)))
    if len(held) == 1 and _TWO & {one.lower_ for one in (held[0], *children(held[0], {"nummod", "det"}))}:
        return held[0], held[0]
    if len(held) != len(_POINTERS) or any(one.tag_ not in {"NN", "NNP"} for one in held):
        return None
    return held[0], held[1]


def _are_dead(event: Event) -> bool:
    """As in "a clerk and a guard *were killed*; the latter died in hospital"; not "were *shot*, the former fatally"."""
    after = event.trigger.nbor(1).lower_ if event.trigger.i + 1 < len(event.trigger.doc) else ""
    return event.harm is Harm.KILLED and (lemma(event.trigger) not in _violent() or after in {"dead", "to", "and"})


def groups_of_two(parsed: Parsed, event: Event, masks: tuple[tuple[int, int], ...]) -> list[Group]:
    """Give the one of the two that an event tells of."""
    one = event.victims[0]
    held = group_alone(parsed, one, masks, event.harm)
    start = int(one.idx)
    alone = CountFound(Count(1, 1), start, start)
    return [held if held.count is not None and held.count.count.high == 1 else replace(held, count=alone)]

"""Who is told of again by a pronoun: "assaulted one, leaving *him* with wounds", "killed; *his* hand was cut"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.words.grammar import OWNERS, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.tokens import Token

_PRONOUNS = frozenset({"he", "him", "his", "she", "her", "they", "them", "himself", "herself"})


def without_pronouns_again(found: list[Event], before: Callable[[], Sequence[Event]] = lambda: ()) -> list[Event]:
    """Leave out a second injury in one sentence of "him" alone, and what was done to a part of the dead.

    Args:
        found: The events of a sentence.
        before: Gives the events of the sentence before it.
    """
    kept: list[Event] = []
    for event in sorted(found, key=lambda event: int(event.trigger.i)):
        pointing = bool(event.victims) and all(victim.lower_ in _PRONOUNS | OWNERS for victim in event.victims)
        if not (event.harm is Harm.INJURED and pointing and _is_told(event, kept, found, before)):
            kept.append(event)
    return kept


def _is_told(
    event: Event, kept: Sequence[Event], found: Sequence[Event], before: Callable[[], Sequence[Event]]
) -> bool:
    told = any(other.harm is event.harm and not other.negated for other in kept)
    return told or _are_told_before(event, found) or _are_of_the_dead(event, found, before)


def _are_told_before(event: Event, found: Sequence[Event]) -> bool:
    """As in "*a woman*, *her* leg shattered, was carried to a clinic": who she is stands before, her care behind."""
    others = [other for other in found if other.harm is event.harm and not other.negated and other is not event]
    behind = [one for other in others if other.trigger.i > event.trigger.i for one in other.victims]
    return any(one.i < event.victims[0].i and one.lower_ not in _PRONOUNS for one in behind)


def _are_of_the_dead(event: Event, found: Sequence[Event], before: Callable[[], Sequence[Event]]) -> bool:
    """As in "the man was killed and *his* hand was cut off": the last told of before "his" is dead.

    And as in "a driver had *his* arm severed and bled to death", where the arm is taken for who bled.
    """
    owner = event.victims[0]
    dead = [one for other in found if other.harm is Harm.KILLED and not other.negated for one in other.victims]
    last = _last_before(owner)
    if any((last is not None and one.i == last.i) or owner.head.i == one.i for one in dead):
        return True
    return last is None and owner.lower_ in OWNERS and _only_dead(before())


def _only_dead(told: Sequence[Event]) -> bool:
    """As in "A guard was killed. A bullet had lodged in *his* skull": nobody hurt is told of whom he could be."""
    harms = {event.harm for event in told if not event.negated and event.victims}
    return Harm.KILLED in harms and Harm.INJURED not in harms


def _last_before(owner: Token) -> Token | None:
    deaths = words("harms", "nouns", "killed") | {"dead", "casualty"}
    before = owner.doc[sentence_start(owner) : owner.i]
    people = [one for one in before if one.pos_ in {"NOUN", "PROPN", "NUM"} and is_people(one)]
    people = [one for one in people if lemma(one) not in deaths]
    return people[-1] if people else None

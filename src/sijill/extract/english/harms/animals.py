"""Animals killed beside people: "killed *30 cattle* and a herder" tells of the herder alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.victims.joined_people import people_of
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.tokens import Token


def without_animals(event: Event) -> Event | None:
    """Give the event with the people joined to animals in their place, ``None`` where only animals are told of."""
    if not any(is_animal(victim) for victim in event.victims):
        return event
    kept = [one for victim in event.victims for one in (_beside(victim) if is_animal(victim) else [victim])]
    return replace(event, victims=tuple(dict.fromkeys(kept))) if kept else None


def is_animal(victim: Token) -> bool:
    """Whether what was harmed is animals: "six goats", "two dozen sheep", "14 head of cattle"."""
    counted = [thing for of in _of_heads(victim) for thing in children(of, {"pobj"})] or [people_of(victim)]
    known = words("statuses", "animals") - ({"watchdog"} if counted[0] is not people_of(victim) else set())
    return any(lemma(one) in known and not _is_of_people(one) for one in counted)


def _is_of_people(watchdog: Token) -> bool:
    """As in "two *election* watchdogs, both teachers"."""
    return lemma(watchdog) == "watchdog" and bool(children(watchdog, {"compound", "amod", "nmod"}))


def _of_heads(victim: Token) -> list[Token]:
    """As in "fourteen *head of* cattle"; the head of a clinic leads no animals."""
    return [of for of in children(victim, {"prep"}) if victim.lower_ in {"head", "heads"} and of.lower_ == "of"]


def _beside(animals: Token) -> list[Token]:
    return [other for other in children(animals, {"conj"}) if is_people(other) and not is_animal(other)]

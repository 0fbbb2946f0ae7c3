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
    if not any(_is_animal(victim) for victim in event.victims):
        return event
    kept = [one for victim in event.victims for one in (_beside(victim) if _is_animal(victim) else [victim])]
    return replace(event, victims=tuple(dict.fromkeys(kept))) if kept else None


def _is_animal(victim: Token) -> bool:
    return lemma(people_of(victim)) in words("statuses", "animals")


def _beside(animals: Token) -> list[Token]:
    return [other for other in children(animals, {"conj"}) if is_people(other) and not _is_animal(other)]

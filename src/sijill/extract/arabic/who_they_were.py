"""Who the people of an Arabic total were, told in another sentence: "*the dead are* four fighters and a child"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.incidents import Told
from sijill.extract.arabic.parts import among_the_dead
from sijill.extract.arabic.told_again import stands
from sijill.extract.arabic.words import Word
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status

_MANY_KINDS = frozenset({Status.UNKNOWN, Status.MIXED})


def who_they_were(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """Give the claims that say who the people of a total before were, with the total's: whatever their status.

    Args:
        rows: The claims of a text, with where each is told.
    """
    found: dict[str, str] = {}
    wholes: dict[Harm, Claim] = {}
    for claim, place in rows:
        told = among_the_dead(place.sentence.words, place.trigger)
        if told is None or told[0] is not claim.harm:
            if stands(claim) and claim.relation.part_of is None and (claim.count.low or 0) > 1:
                wholes[claim.harm] = claim
            continue
        held = [c for c, p in rows if p.sentence.index == place.sentence.index and p.trigger == place.trigger]
        low, whole = sum(c.count.low or 0 for c in held), wholes.get(claim.harm)
        if whole is not None and whole.victims.status in _MANY_KINDS and low <= (whole.count.low or 0):
            found[claim.id] = whole.id
    return found


def leading(words: tuple[Word, ...], events: Sequence[ArabicEvent], before: AbstractSet[Harm]) -> list[ArabicEvent]:
    """Give the events of a sentence; who "the dead are" is of no total where a text has told of none.

    Args:
        words: The sentence.
        events: Its events.
        before: The harms of the sentences before.
    """
    told = before | {event.harm for event in events if not event.part}
    named = (event.part and words[event.trigger].bare.startswith("ال") for event in events)
    return [
        replace(event, part=False) if first and event.harm not in told else event
        for event, first in zip(events, named, strict=True)
    ]

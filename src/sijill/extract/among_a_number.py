"""People told of as some of a number: "*Nine children* were among *14 people* killed": 14, nine of them children."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.event import Event
from sijill.extract.grammar import children
from sijill.extract.numbers import is_number, is_people
from sijill.extract.relations import Placed

if TYPE_CHECKING:
    from sijill.extract.tokens import Token

_AMONG = re.compile(r"\s(?:was|were|is|are) among (?:the |these |those )?", re.IGNORECASE)


def wholes_of(found: Sequence[Event]) -> list[Event]:
    """Give the events of the numbers that the victims of ``found`` are told to be among."""
    wholes = [(event, _whole(event)) for event in found]
    return [replace(event, victims=(whole,)) for event, whole in wholes if whole is not None]


def _whole(event: Event) -> Token | None:
    """The counted noun that a participle stands behind: "among *14 people* killed"; no bare number."""
    noun: Token = event.trigger.head
    if event.trigger.dep_ != "acl" or noun.dep_ != "pobj" or noun.head.lower_ not in {"among", "amongst"}:
        return None
    told = any(victim.i == noun.i for victim in event.victims) or noun.head.head.pos_ != "AUX"
    counted = is_people(noun) and any(is_number(one) for one in children(noun, {"nummod"}))
    return noun if counted and not told and not event.negated else None


def among_their_number(plain: str, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims of a sentence, those who are among a number pointed to its claim.

    Args:
        plain: The text.
        placed: Its claims.
    """
    numbers = {p.claim.count_span.start for p in placed if p.claim.count_span is not None}
    return [replace(p, whole_at=at) if (at := _number_behind(plain, p)) in numbers else p for p in placed]


def _number_behind(plain: str, held: Placed) -> int | None:
    words = held.claim.victims.span
    among = _AMONG.match(plain, words.end) if words is not None else None
    return among.end() if among is not None else None

"""Voices: whose figures a claim's number goes with when numbers are added."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from sijill.model.claims import Claim
from sijill.model.vocabulary import UNDER_ARMS, Status, Voice

NARRATOR = ""
_NEXT_SENTENCE = 250
"""A claim that goes on with the source before begins within this many characters of it (code points)."""
_ALSO = re.compile(r"\b(?:also|as well|in addition|additionally|likewise)\b(?! as)", re.IGNORECASE)


_AGAIN = re.compile(
    r"\b(?:another|a second|a third|a further|the second|the third) (?:[\w-]+ ){0,3}?"
    r"(?:bomb|bomber|blast|explosion|shell|round|mortar|rocket|grenade|missile|mine|device|strike|volley|car bomb)\b"
    r"|\bthen (?:\w+ )?(?:exploded|detonated|went off|blew up)\b",
    re.IGNORECASE,
)
"""Words that say the attack went on: whom it harmed then come on top, whoever spoke of those before."""


_ONE_MORE = re.compile(r"(?:an?\s)?(?:second|third|fourth|fifth|sixth|another)\b(?! of\b)", re.IGNORECASE)
"""How words begin for one more of those that somebody has just told of: "*a third* protester died"."""


def voices(told: Sequence[Claim], carried: bool, parties: Collection[str]) -> list[str]:
    """Give for each claim the source its number is added under; empty for the text's own voice.

    A source that tells of *also* others killed adds to whoever spoke before, one that tells of *an additional* number
    to whoever told of those before; a part goes with its whole. Where a title
    or lead is part of what a source says behind it, the text's own voice is that source's.

    Args:
        told: Claims of one harm in reading order.
        carried: Whether a sentence that names nobody goes on with the source of the sentence before.
        parties: Sources that fight themselves; their word stays apart.
    """
    found: list[str] = []
    places = {claim.id: at for at, claim in enumerate(told)}
    own = _whose_text(told, places)
    for at, claim in enumerate(told):
        source = source_of(claim)
        whole = places.get(claim.relation.part_of or "", at)
        also = source != NARRATOR and bool(_ALSO.search(claim.span.quote)) and source not in parties
        opposed = source != NARRATOR and source not in parties and _are_other_side(claim, told[:at], found)
        own_dead = source == NARRATOR and _are_attackers_too(claim, told[:at], found, parties)
        if whole < at:
            source = found[whole]
        elif whole > at:
            source = source_of(told[whole])
        elif opposed:
            source = NARRATOR
        elif source != NARRATOR and (base := places.get(claim.relation.additive_to or "", at)) < at:
            source = found[base]
        elif (
            own_dead
            or (also and found and _are_others(claim, told[:at], found))
            or (source == NARRATOR and _is_one_more(claim, told[:at], found, parties))
            or (source == NARRATOR and _AGAIN.search(claim.span.quote) and _goes_on(claim, told[at - 1 : at]))
            or (carried and source == NARRATOR and _goes_on(claim, told[at - 1 : at]))
        ):
            source = found[-1]
        found.append(own if source == NARRATOR else source)
    return found


def _whose_text(told: Sequence[Claim], places: Mapping[str, int]) -> str:
    """Who tells what a text says in its own voice: the source of whose figure its title or lead is a part."""
    for at, claim in enumerate(told):
        whole = places.get(claim.relation.part_of or "", at)
        if whole > at and source_of(claim) == NARRATOR:
            return source_of(told[whole])
    return NARRATOR


def source_of(claim: Claim) -> str:
    """Give who says so in told or quoted speech; empty for the text's own voice."""
    indirect = claim.attribution.voice in {Voice.INDIRECT, Voice.DIRECT}
    return claim.attribution.chain[0] if indirect and claim.attribution.chain else NARRATOR


def _are_others(claim: Claim, earlier: Sequence[Claim], sources: Sequence[str]) -> bool:
    """Whether the victims are called otherwise than those of whoever spoke before."""
    called = [_head(c) for c, source in zip(earlier, sources, strict=True) if source == sources[-1]]
    return bool(_head(claim)) and _head(claim) not in called


def _are_other_side(claim: Claim, earlier: Sequence[Claim], sources: Sequence[str]) -> bool:
    """As in "Eight soldiers were killed. According to the army, *four rebels* died": the dead of the other side.

    They are no rival figure for those the text has told of in its own voice.
    """
    sides = UNDER_ARMS
    told = {c.victims.status for c in earlier}
    own = bool(sources) and set(sources) == {NARRATOR}
    return own and len(told) == 1 and told < sides and {claim.victims.status} == sides - told


def _are_attackers_too(
    claim: Claim, earlier: Sequence[Claim], sources: Sequence[str], parties: Collection[str]
) -> bool:
    """As in "Gunmen killed three officers, police say. *One of the gunmen* died": no rival figure for the victims'."""
    single = len(set(sources)) == 1 and sources[0] != NARRATOR and sources[0] not in parties
    attackers = claim.victims.status is Status.COMBATANT
    return single and attackers and all(c.victims.status is not Status.COMBATANT for c in earlier)


def _is_one_more(claim: Claim, earlier: Sequence[Claim], sources: Sequence[str], parties: Collection[str]) -> bool:
    """As in "Two protesters were killed, witnesses said. *A third* died on the way": no rival of the two."""
    if not earlier or sources[-1] in parties or not _ONE_MORE.match(claim.victims.surface):
        return False
    return _goes_on(claim, earlier[-1:])


def _head(claim: Claim) -> str:
    return claim.victims.surface.lower().split()[-1] if claim.victims.surface.split() else ""


def _goes_on(claim: Claim, before: Sequence[Claim]) -> bool:
    """Whether a claim of nobody's stands in the sentence after the one before it."""
    return bool(before) and 0 <= claim.span.start - before[0].span.end < _NEXT_SENTENCE

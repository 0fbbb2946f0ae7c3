"""Totals of an Arabic text that incidents told apart from each other make up: "two died in two raids"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sijill.extract.arabic.incidents import Told
from sijill.extract.arabic.told_again import FARTHEST, are_others, part_of, stands, title_of
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Voice
from sijill.text.arabic import fold_letters

_COUNTED = (Harm.KILLED, Harm.INJURED)
_BOTH = "killed_or_injured"
_FEWEST = 2
_FEWEST_OF_BOTH = 3


def with_made_up(claims: Sequence[Claim], told: Sequence[Told]) -> tuple[Claim, ...]:
    """Give the claims; a lead total that incidents told apart come to exactly holds them, or is what they come to.

    Args:
        claims: The claims of a text.
        told: Where each is told, in the same order.
    """
    rows = list(zip(claims, told, strict=True))[:FARTHEST]
    apart = any(claim.relation.apart for claim, _ in rows)
    wholes = {part: whole for harm in _COUNTED for part, whole in _items(rows, harm).items()} if apart else {}
    wholes = _by_name(rows) | _all_again(rows) | wholes
    joined = _of_both(rows) if apart else {}
    titles = _of_a_title(rows) if apart and not joined else frozenset()
    found: list[Claim] = []
    for claim in claims:
        relation = claim.relation
        if claim.id in joined:
            relation = replace(relation, apart=False, additive_to=joined[claim.id])
        relation = replace(relation, apart=relation.apart or claim.id in titles)
        one = replace(claim, relation=relation)
        found.append(part_of(one, wholes[claim.id]) if claim.id in wholes else one)
    return tuple(found)


def _tells(claim: Claim, harm: Harm) -> bool:
    return claim.harm is harm and not (claim.negated or claim.when.historical) and bool(claim.count.low)


def _voice(claim: Claim) -> str:
    indirect = claim.attribution.voice in {Voice.INDIRECT, Voice.DIRECT}
    return claim.attribution.chain[0] if indirect and claim.attribution.chain else ""


def _by_name(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "two were killed", and another says "*X was killed*": fewer dead by name are of the number that leads."""
    dead = [(c, p) for c, p in rows if c.harm is Harm.KILLED and stands(c) and c.relation.part_of is None]
    lead = next(((c, p) for c, p in dead if c.count.low), None)
    if lead is None or lead[0].count_span is None or lead[0].victims.names:
        return {}
    whole, place = lead
    return {
        claim.id: whole.id
        for claim, at in dead
        if at.sentence.index > place.sentence.index
        and 0 < len(claim.victims.names) == (claim.count.low or 0) < (whole.count.low or 0)
        and _voice(claim) not in {_voice(whole), ""}
        and not are_others(claim)
    }


def _all_again(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "a policeman and a civilian were killed ... *the two dead* were taken to": those told one by one before."""
    open_ = [(c, p) for c, p in rows if c.harm in _COUNTED and stands(c) and c.relation.part_of is None and c.count.low]
    found: dict[str, str] = {}
    for at, (claim, place) in enumerate(open_):
        if not fold_letters(claim.victims.surface).startswith("ال") or (claim.count.low or 0) < _FEWEST:
            continue
        before = [(c, p) for c, p in open_[:at] if c.harm is claim.harm and _voice(c) == _voice(claim)]
        last = before[-1][1].sentence.index if before else place.sentence.index
        told = [c for c, p in before if p.sentence.index == last and last < place.sentence.index]
        if len(told) > 1 and sum(c.count.low or 0 for c in told) == claim.count.low:
            found[claim.id] = told[0].id
    return found


def _items(rows: Sequence[tuple[Claim, Told]], harm: Harm) -> dict[str, str]:
    """As in "two died in two raids ... one died in X ... *in a separate incident* one in Y": what makes up the two."""
    told = [(c, p) for c, p in rows if _tells(c, harm) and (c.relation.part_of is None or c.relation.apart)]
    if not told or not stands(told[0][0]):
        return {}
    lead, at = told[0]
    total = lead.count.low or 0
    later = [(c, p) for c, p in told[1:] if p.sentence.index > at.sentence.index]
    own = [c for c, _ in later if _voice(c) == _voice(lead)]
    apart = any(c.relation.apart for c in own)
    exact = lead.count.low == lead.count.high and total >= _FEWEST and len(own) >= _FEWEST
    if not (exact and apart and sum(c.count.low or 0 for c in own) == total):
        return {}
    if any((c.count.low or 0) >= total for c, _ in later):
        return {}
    return {c.id: lead.id for c, _ in later if c in own or c.count.low in {one.count.low for one in own}}


def _of_both(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "nine killed and wounded in two provinces": the dead and hurt of every incident, when they come to nine."""
    lead = next((c for c, _ in rows if c.harm in _COUNTED and not c.negated and not c.when.historical), None)
    if lead is None or lead.count.modifier != _BOTH or (lead.count.high or 0) < _FEWEST_OF_BOTH:
        return {}
    items = [c for c, _ in rows if c.harm in _COUNTED and _tells(c, c.harm) and c.relation.part_of is None]
    items = [c for c in items if c.id != lead.id]
    if sum(c.count.low or 0 for c in items) != lead.count.high:
        return {}
    firsts: dict[Harm, str] = {}
    for claim in items:
        firsts.setdefault(claim.harm, claim.id)
    return {c.id: firsts[c.harm] for c in items if c.relation.apart and firsts[c.harm] != c.id}


def _of_a_title(rows: Sequence[tuple[Claim, Told]]) -> frozenset[str]:
    """As in a second title line on another attack: its number is that attack's, which the story tells apart."""
    top = title_of(list(rows))
    lead = next((p.sentence.paragraph for c, p in rows if stands(c) and p.sentence.paragraph > top), None)
    if top < 0 or lead is None:
        return frozenset()
    found: set[str] = set()
    for claim, place in rows:
        if place.sentence.paragraph != lead or place.sentence.words[-1].end - place.sentence.start > _LONGEST:
            continue
        same = [c for c, p in rows if c.harm is claim.harm and c.count.low == claim.count.low and _is_behind(p, place)]
        if claim.count_span is not None and same and all(c.relation.apart for c in same):
            found.add(claim.id)
    return frozenset(found)


_LONGEST = 90
"""A title line has no more characters (characters)."""


def _is_behind(place: Told, title: Told) -> bool:
    return place.sentence.paragraph > title.sentence.paragraph

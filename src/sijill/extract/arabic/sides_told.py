"""Whose side the dead are on, told before: "three gunmen were killed ... *the dead are* A, B and C"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sijill.extract.arabic.told_at import ToldAt
from sijill.model.claims import Claim
from sijill.model.vocabulary import UNDER_ARMS, Harm, Status
from sijill.text.arabic import fold_letters

_THE_DEAD = "القتلي القتيلان القتيلين القتيل الشهدا الشهيدان الشهيدين الشهيد الضحايا الضحيتان الضحيتين"
_POINTING = frozenset(_THE_DEAD.split())
"""Words for the dead with the article: those told of before."""
_MARTYRS = frozenset(word for word in _POINTING if not word.startswith("القت"))
"""Words that civilians are called by rather: they mean as many fighters told of before, and no fewer."""
_HURT = frozenset({"جريح", "الجريح", "جريحين", "الجرحي", "مصاب", "المصاب", "مصابين", "المصابين"})
_GUARDS = ("مرافق", "حارس", "حراس")
_HIS = ("ه", "هم", "هما", "يه")
_NEAR = 6
"""They stand within so many words before the names (words)."""


def with_sides_told(claims: Sequence[Claim], told: Sequence[ToldAt]) -> tuple[Claim, ...]:
    """Give the claims, "the dead" and who "the dead are" having the side of as many fighters told of before.

    Args:
        claims: The claims of a text, related to each other.
        told: Where each is told, in the same order.
    """
    found: list[Claim] = []
    wholes = {claim.id: claim for claim in claims}
    dead = 0
    sides: set[Status] = set()
    for claim, place in zip(claims, told, strict=True):
        if claim.harm is not Harm.KILLED or claim.negated or claim.when.historical or claim.relation.apart:
            found.append(claim)
            continue
        low = claim.count.low or len(claim.victims.names)
        unknown = claim.victims.status is Status.UNKNOWN and low > 0
        meant = unknown and (_are_guards(claim) or (low <= dead and _points_back(claim, place, low == dead)))
        whole = wholes.get(claim.relation.part_of or "")
        if unknown and whole is not None and whole.victims.status in UNDER_ARMS and _is_one_hurt(claim):
            found.append(replace(claim, victims=replace(claim.victims, status=whole.victims.status)))
            continue
        if meant and sides and sides <= UNDER_ARMS:
            found.append(replace(claim, victims=replace(claim.victims, status=min(sides, key=lambda s: s.value))))
            continue
        found.append(claim)
        sides.add(claim.victims.status)
        dead += low
    return tuple(found)


def _is_one_hurt(claim: Claim) -> bool:
    """As in "the toll of the brigade rose to nine *after one of the wounded* died": one of them."""
    return bool(set(fold_letters(claim.victims.surface).split()[:2]) & _HURT)


def _are_guards(claim: Claim) -> bool:
    """As in "killed with him was *his escort*": who guards a man under arms."""
    head = fold_letters(claim.victims.surface).split()[:1]
    return bool(head) and head[0].removeprefix("و").startswith(_GUARDS) and head[0].endswith(_HIS)


def _points_back(claim: Claim, place: ToldAt, are_as_many: bool) -> bool:
    """Whether the words for who died mean those told of before, or names stand behind such words."""
    pointing = _POINTING if are_as_many else _POINTING - _MARTYRS
    if set(fold_letters(claim.victims.surface).split()[:2]) & pointing:
        return True
    words = place.sentence.words
    named = bool(claim.victims.names) and claim.victims.surface in claim.victims.names
    start = claim.victims.span.start if claim.victims.span is not None else -1
    at = next((i for i, word in enumerate(words) if word.start >= start), len(words))
    return named and any(word.bare in pointing for word in words[max(0, at - _NEAR) : at])

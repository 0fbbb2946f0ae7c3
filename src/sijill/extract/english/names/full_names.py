"""The victims a claim names, each under the fullest name the text has for that person."""

from __future__ import annotations

from dataclasses import replace

from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound
from sijill.model.vocabulary import Harm
from sijill.text.names import name_tokens


def with_full_names(
    claims: tuple[Claim, ...], people: tuple[PersonFound, ...], are_dead_told_apart: bool = False
) -> tuple[Claim, ...]:
    """Give the claims with "Haddad" told as "Noor Haddad" when the text calls the same person so elsewhere.

    Args:
        claims: The claims.
        people: Those named in the text.
        are_dead_told_apart: The dead are already told apart by all that the text says of each: their whole names stay.
    """
    fullest = _fullest(people)
    return tuple(
        _named(claim, fullest, are_dead_told_apart and claim.harm is Harm.KILLED) if claim.victims.names else claim
        for claim in claims
    )


def _fullest(people: tuple[PersonFound, ...]) -> dict[str, str]:
    """Each spelling that only one person goes by, with that person's fullest name."""
    found: dict[str, set[str]] = {}
    for person in people:
        full = max((v.surface for v in person.variants), key=lambda surface: len(name_tokens(surface)))
        for variant in person.variants:
            found.setdefault(" ".join(variant.surface.split()), set()).add(" ".join(full.split()))
    return {surface: names.pop() for surface, names in found.items() if len(names) == 1}


def _named(claim: Claim, fullest: dict[str, str], keeps_whole: bool) -> Claim:
    names = tuple(
        dict.fromkeys(
            name if keeps_whole and len(name_tokens(name)) > 1 else fullest.get(name, name)
            for name in claim.victims.names
        )
    )
    return claim if names == claim.victims.names else replace(claim, victims=replace(claim.victims, names=names))

"""Wounded who are "others" than the dead told of before them, and not than other wounded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sijill.extract.placed import Placed
from sijill.model.vocabulary import Harm

_COUNTED = frozenset({Harm.KILLED, Harm.INJURED})


def others_than_the_dead(before: Sequence[Placed], made: Sequence[Placed]) -> list[Placed]:
    """Give the claims of a sentence; "five *others* were wounded" behind dead does not add to wounded told earlier.

    Args:
        before: The claims of the sentences before.
        made: Those of the sentence.
    """
    last = next((p.claim.harm for p in reversed(before) if _counts(p)), None)
    found: list[Placed] = []
    for one in made:
        behind_dead = one.another and one.claim.harm is Harm.INJURED and last is Harm.KILLED
        found.append(replace(one, another=False) if behind_dead else one)
        last = one.claim.harm if _counts(one) else last
    return found


def _counts(one: Placed) -> bool:
    return one.claim.harm in _COUNTED and not one.definite and not one.claim.negated

"""Which of the invented dead may be named, on what basis, and whose family objects."""

from __future__ import annotations

import random
from dataclasses import dataclass

from sijill.demo.decisions import INVENTED
from sijill.demo.documents import named_by_agency, written_by_agency, written_by_council
from sijill.demo.entries import Example
from sijill.demo.truth import SEED, Person

_CONSENTING = 0.55
_REASONED = 0.12


@dataclass(frozen=True, slots=True)
class NamingDecision:
    """The basis on which one dead person may be named.

    Attributes:
        rows: ``(list, id)`` of the person's rows, in the order of the lists.
        basis: ``family_consent``, ``already_public`` or ``reasoned_decision``.
        objection: Whether the family objects; then the name stays out, whatever the basis.
        reason: Why.
    """

    rows: tuple[tuple[str, str], ...]
    basis: str
    objection: bool
    reason: str


def naming_decisions(example: Example, seed: int = SEED) -> tuple[NamingDecision, ...]:
    """A decision for about seven in ten of those listed; the others have no basis yet and stay unnamed.

    Those whom the agency named are already public. The first of them who is alone in bearing given and family name has
    a family that objects.
    """
    rng = random.Random(f"namings/{seed}")  # noqa: S311 - as in the truth
    public = named_by_agency(example)
    objector = next(who for who in public if _is_alone(who, example.people))
    decisions = (
        _decision(who, example.rows_of(who.id), who in public, who is objector, rng) for who in example.people_listed()
    )
    return tuple(one for one in decisions if one is not None)


def named_in_documents(example: Example) -> frozenset[str]:
    """Names, as the agency and the council write them, of the dead whom there is a basis for naming."""
    based = {row for one in naming_decisions(example) if not one.objection for row in one.rows}
    written = (*written_by_agency(example), *written_by_council(example))
    return frozenset(name for name, who in written if based & set(example.rows_of(who.id)))


def _decision(
    who: Person, rows: tuple[tuple[str, str], ...], is_public: bool, is_objector: bool, rng: random.Random
) -> NamingDecision | None:
    throw = rng.random()
    if is_objector:
        return NamingDecision(rows, "already_public", True, INVENTED + "the family asks that the name be taken down.")
    if is_public:
        return NamingDecision(rows, "already_public", False, INVENTED + "named by the family to a press agency.")
    if throw < _CONSENTING:
        return NamingDecision(rows, "family_consent", False, INVENTED + "the family agreed in writing.")
    if throw < _CONSENTING + _REASONED:
        return NamingDecision(rows, "reasoned_decision", False, INVENTED + "no family found; two reviewers agreed.")
    return None


def _is_alone(who: Person, people: tuple[Person, ...]) -> bool:
    return not any(other.id != who.id and (other.given, other.family) == (who.given, who.family) for other in people)

"""Decided: the grade that stands, of the rule's own, checked confirmations, and what people decided over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sijill.corroborate.voices import Voices
from sijill.model.figures import Admission, Blame, Evidence, Grade
from sijill.store.checking import GradeDecision

Json = dict[str, object]
_AXES: Mapping[str, type[Evidence] | type[Blame] | type[Admission]] = {
    "evidence": Evidence,
    "attribution": Blame,
    "admission": Admission,
}


@dataclass(frozen=True, slots=True)
class Settled:
    """The grade that stands.

    Attributes:
        grade: With what people decided laid over the rule's own.
        own: The rule's own.
        decisions: The decisions that stand, by axis.
        lapsed: Decisions that a changed grade of the rule has overtaken; they wait for a person.
    """

    grade: Grade
    own: Grade
    decisions: Mapping[str, GradeDecision]
    lapsed: tuple[GradeDecision, ...] = ()

    def laid_over(self, graded: object) -> Json:
        """The grade as JSON, with the rule's own and who decided beside each axis that a person decided."""
        told = dict(graded) if isinstance(graded, Mapping) else {}
        for axis, decision in self.decisions.items():
            own = getattr(self.own, axis)
            reasons = list(getattr(self.own, f"{axis}_reasons"))
            beside = {
                "rule": {"value": own.value, "reasons": reasons},
                "decided": {"by": decision.by, "ledger_entry": decision.seq},
            }
            told[axis] = {**told[axis], **beside}
        if self.lapsed:
            told["lapsed"] = [
                {"axis": each.axis, "value": each.value, "instead_of": each.instead_of, "ledger_entry": each.seq}
                for each in self.lapsed
            ]
        return told


def settled_grade(grade: Grade, voices: Voices, decisions: Sequence[GradeDecision]) -> Settled:
    """Give the grade that stands.

    A single origin is corroborated when a speaker is reported as confirming it and a person has checked that the two
    are independent. A person's grade stands while the rule still says what the person saw; else it lapses and waits.

    Args:
        grade: As the rule made it from the chains.
        voices: Who tells of the figure's claims.
        decisions: What people decided about this figure, the latest of each axis.
    """
    own = _confirmed(grade, voices)
    stands = {each.axis: each for each in decisions if getattr(own, each.axis).value == each.instead_of}
    given = own
    for axis, each in stands.items():
        value, seen = _AXES[axis](each.value), getattr(own, axis).value
        why = f"given by a person ({each.by}, ledger entry {each.seq}); the rule's own grade is {seen}"
        reasons = (why, *getattr(own, f"{axis}_reasons"))
        given = _with(given, value, reasons)
    return Settled(given, own, stands, tuple(each for each in decisions if each.axis not in stands))


def _with(grade: Grade, value: Evidence | Blame | Admission, reasons: tuple[str, ...]) -> Grade:
    if isinstance(value, Evidence):
        return replace(grade, evidence=value, evidence_reasons=reasons)
    if isinstance(value, Blame):
        return replace(grade, attribution=value, attribution_reasons=reasons)
    return replace(grade, admission=value, admission_reasons=reasons)


def _confirmed(grade: Grade, voices: Voices) -> Grade:
    if grade.evidence is not Evidence.SINGLE_ORIGIN or not voices.independent:
        return grade
    checked = [each.check for each in voices.independent if each.check]
    entries = ", ".join(f"{check.checker}, ledger entry {check.seq}" for check in checked)
    more = len(voices.independent)
    further = f"{more} further voice{'s confirm' if more > 1 else ' confirms'}"
    why = f"{further} it, found independent by a person ({entries})"
    return replace(grade, evidence=Evidence.CORROBORATED, evidence_reasons=(*grade.evidence_reasons, why))

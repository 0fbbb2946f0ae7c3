"""Voices: who tells of a figure's claims, how they know, and who is reported as confirming whom.

That a text reports one speaker as confirming another is an edge of its own. It becomes corroboration only when a person
has checked that the two know it independently of each other; two speakers through one outlet are two voices, and one
outlet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sijill.model.checks import Check, CheckResult, Question
from sijill.model.vocabulary import Knowledge

Row = Mapping[str, object]
Json = dict[str, object]


class Standing(StrEnum):
    """What is known of a confirmation beyond that a text reports it."""

    REPORTED = "reported"
    INDEPENDENT = "independent"
    NOT_INDEPENDENT = "not_independent"
    UNCLEAR = "unclear"
    HEARSAY = "hearsay"


_OF_RESULT = {
    CheckResult.CONFIRMED: Standing.INDEPENDENT,
    CheckResult.REFUTED: Standing.NOT_INDEPENDENT,
    CheckResult.INCONCLUSIVE: Standing.UNCLEAR,
}


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One speaker reported as confirming another.

    Attributes:
        testimony: Id of the testimony that confirms.
        confirms: Id of the testimony it confirms.
        standing: What is known of it.
        check: The person's check, or ``None`` while nobody has checked.
    """

    testimony: str
    confirms: str
    standing: Standing
    check: Check | None = None

    def as_json(self) -> Json:
        """As JSON."""
        by = None if self.check is None else self.check.checker
        entry = None if self.check is None else self.check.seq
        told = {"testimony": self.testimony, "confirms": self.confirms, "standing": self.standing.value}
        return {**told, "checked_by": by, "ledger_entry": entry}


@dataclass(frozen=True, slots=True)
class Voices:
    """Who tells of a figure's claims.

    Attributes:
        speakers: How many speakers.
        first_hand: How many of them say they saw it themselves.
        hearsay: How many only heard of it.
        confirming: How many are only reported as confirming another.
        documents: Through how many documents they speak.
        confirmations: The edges between them, in order.
    """

    speakers: int
    first_hand: int
    hearsay: int
    confirming: int
    documents: int
    confirmations: tuple[Confirmation, ...] = ()

    @property
    def independent(self) -> tuple[Confirmation, ...]:
        """The confirmations that a person found to be independent."""
        return tuple(each for each in self.confirmations if each.standing is Standing.INDEPENDENT)

    def as_json(self) -> Json:
        """As JSON."""
        return {
            "speakers": self.speakers,
            "first_hand": self.first_hand,
            "hearsay": self.hearsay,
            "reported_as_confirming": self.confirming,
            "documents": self.documents,
            "confirmations": [each.as_json() for each in self.confirmations],
        }


def voices_of(
    claims: Sequence[str], testimony: Sequence[Row], checks: Mapping[tuple[str, Question], Check] | None = None
) -> Voices:
    """Give who tells of a figure's claims, and who is reported as confirming them.

    Args:
        claims: Ids of the claims that carry the figure.
        testimony: Rows of testimony, of any claims.
        checks: What people checked last, by item and question.
    """
    about = set(claims)
    inside = [row for row in testimony if about & set(_ids(row["claims"]))]
    told = {str(row["id"]) for row in inside}
    confirming = [row for row in testimony if set(_ids(row["confirms"])) & told]
    edges = [
        _edge(row, other, (checks or {}).get((str(row["id"]), Question.INDEPENDENCE)))
        for row in sorted(confirming, key=lambda row: str(row["id"]))
        for other in sorted(set(_ids(row["confirms"])) & told)
    ]
    everybody = {str(row["id"]): row for row in (*inside, *confirming)}.values()
    seen = _speakers(row for row in everybody if row["knowledge"] == Knowledge.FIRST_HAND)
    heard = _speakers(row for row in everybody if row["knowledge"] == Knowledge.HEARSAY)
    return Voices(
        speakers=len(_speakers(everybody)),
        first_hand=len(seen),
        hearsay=len(heard - seen),
        confirming=len(_speakers(confirming)),
        documents=len({str(row["document"]) for row in everybody}),
        confirmations=tuple(edges),
    )


def _edge(row: Row, confirms: str, check: Check | None) -> Confirmation:
    standing = _OF_RESULT[check.result] if check else Standing.REPORTED
    if row["knowledge"] == Knowledge.HEARSAY:
        # whoever was told of it knows it from somebody, whatever a check of the two speakers found
        standing = Standing.HEARSAY
    return Confirmation(str(row["id"]), confirms, standing, check)


def _speakers(rows: Iterable[Row]) -> set[str]:
    return {str(row["speaker"]) for row in rows}


def _ids(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, (list, tuple)) else []

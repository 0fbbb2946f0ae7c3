"""Reading: everything one reader found in one text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sijill.errors import Refusal
from sijill.model.claims import Claim
from sijill.model.mentions import Garble, PersonFound, ProtectionFlag
from sijill.model.testimony import Testimony


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one text, in reading order; deterministic, so the same text gives the same reading.

    Attributes:
        id: The text's id, as the caller gave it.
        language: ``en``, ``ar`` or another ISO 639-1 code.
        published: The reference date for relative dates, or ``None``.
        claims: Claims of harm and exculpatory statements, negated ones among them.
        testimony: Stretches of speech.
        people: People named.
        groups: Communities and quarters named, every spelling of one joined.
        protection: What must not leave.
        garbles: Words that look bent.

    Raises:
        Refusal: Two claims with one id.
    """

    id: str
    language: str
    published: date | None = None
    claims: tuple[Claim, ...] = ()
    testimony: tuple[Testimony, ...] = ()
    people: tuple[PersonFound, ...] = ()
    groups: tuple[PersonFound, ...] = ()
    protection: tuple[ProtectionFlag, ...] = ()
    garbles: tuple[Garble, ...] = ()

    def __post_init__(self) -> None:
        if len({claim.id for claim in self.claims}) != len(self.claims):
            raise Refusal("two claims of one reading share an id")

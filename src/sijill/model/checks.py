"""Check: what the recorder verified about an item; beside, and apart from, what a source says of having checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sijill.errors import Refusal


class Question(StrEnum):
    """What was checked: where and when it happened, whether it is the original, who it shows, who depends on whom.

    ``independence`` asks whether a speaker who is reported as confirming another knows it from somewhere else.
    """

    WHERE = "where"
    WHEN = "when"
    ORIGINAL = "original"
    IDENTITY = "identity"
    INDEPENDENCE = "independence"


class Method(StrEnum):
    """How it was checked; anything about people goes into the reason, which is sealed."""

    GEOLOCATION = "geolocation"
    CHRONOLOCATION = "chronolocation"
    REVERSE_IMAGE_SEARCH = "reverse_image_search"
    METADATA = "metadata"
    COMPARISON = "comparison"
    INTERVIEW = "interview"
    DOCUMENT = "document"
    VISIT = "visit"
    OTHER = "other"


class CheckResult(StrEnum):
    """What came out."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True, slots=True)
class Check:
    """One question about one item, answered by a person.

    Attributes:
        seq: The ledger entry that holds it.
        item: Id of a document, claim, testimony, record, victim or incident.
        question: What was asked.
        method: How it was answered.
        result: The answer.
        checker: Code of whoever answered.
        signed_off_by: Code of another person who looked at it and agrees, or "".

    Raises:
        Refusal: No item or checker, or a check signed off by its own checker.
    """

    seq: int
    item: str
    question: Question
    method: Method
    result: CheckResult
    checker: str
    signed_off_by: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "question", Question(self.question))
        object.__setattr__(self, "method", Method(self.method))
        object.__setattr__(self, "result", CheckResult(self.result))
        if not (self.item and self.checker):
            raise Refusal("a check names its item and who made it")
        if self.signed_off_by == self.checker:
            raise Refusal("nobody signs off a check of their own")

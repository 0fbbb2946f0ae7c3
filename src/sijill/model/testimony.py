"""Testimony: what one speaker says they saw, heard or think."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.errors import Refusal
from sijill.model.spans import Span
from sijill.model.vocabulary import Knowledge, Mode

UNNAMED = "unnamed first-person speaker"
"""Whoever says "we" or "I" and is not named."""
NAMELESS = "a source whom the text does not name"
"""Why words like "a doctor" are hidden: they tell of somebody only where they stand."""


@dataclass(frozen=True, slots=True)
class Testimony:
    """One stretch of speech, quoted or told.

    "Confirms" means that the text *reports* one speaker as confirming another; nobody has checked that the two are
    independent.

    Attributes:
        id: Local to the text (``t1``, ``t2``...).
        span: The words.
        speaker: As the text names or describes them.
        knowledge: How they know.
        mode: Quoted or told.
        confirms: Ids of the testimony it is reported to confirm.
        claims: Ids of the claims inside it.
        speaker_span: Where the speaker is named, or ``None``.

    Raises:
        Refusal: No speaker, or a testimony that confirms itself.
    """

    id: str
    span: Span
    speaker: str
    knowledge: Knowledge
    mode: Mode
    confirms: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    speaker_span: Span | None = None

    def __post_init__(self) -> None:
        if not self.speaker.strip():
            raise Refusal("a testimony has a speaker, if only 'an unnamed speaker'")
        if self.id in self.confirms:
            raise Refusal(f"testimony {self.id} cannot confirm itself")
        object.__setattr__(self, "knowledge", Knowledge(self.knowledge))
        object.__setattr__(self, "mode", Mode(self.mode))

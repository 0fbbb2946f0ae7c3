"""Summary: what one stage did in one run, in numbers and in words."""

from __future__ import annotations

from dataclasses import dataclass, field

from sijill.errors import Refusal


@dataclass(frozen=True, slots=True)
class Summary:
    """What a stage did.

    Attributes:
        stage: The stage's name.
        did: Units worked on now (documents, lists or 1 for a stage that works on everything at once, >= 0).
        kept: Units left as they were because nothing they read had changed (>= 0).
        counts: What there is now: ``{"claims": 61}``.
        refused: One line for each input refused, with its code; the rest of the batch was done.
        notes: What a person should know (quality notes, decisions that wait).

    Raises:
        Refusal: A negative number.
    """

    stage: str
    did: int = 0
    kept: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    refused: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.did < 0 or self.kept < 0 or any(number < 0 for number in self.counts.values()):
            raise Refusal("a summary counts upwards from 0")

    @property
    def line(self) -> str:
        """One line for the terminal: ``extract      2 done, 6 unchanged   61 claims, 9 people``."""
        held = ", ".join(f"{number:,} {name}" for name, number in self.counts.items())
        return f"{self.stage:<12} {self.did} done, {self.kept} unchanged   {held}".rstrip()

    def as_json(self) -> dict[str, object]:
        """The shape ``run --json`` prints for each stage."""
        return {
            "stage": self.stage,
            "done": self.did,
            "unchanged": self.kept,
            "counts": dict(self.counts),
            "refused": list(self.refused),
            "notes": list(self.notes),
        }

"""Report: what a model was asked and what became of every one of its proposals."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

WHY = ("invented", "ambiguous", "number", "name", "source", "schema")
"""Why a proposal is discarded: its quote does not stand in the text; it stands there more than once; its number is not
what its words say; a name, a place or the words for the victims are not in its quote; its source is not beside it; it
has not the shape asked for."""


@dataclass
class Report:
    """The count of one reading; filled in while it goes on.

    Attributes:
        model: The model's name as the server was asked for it.
        prompt_sha256: How it was asked.
        asked: Questions sent to the server.
        cached: Questions answered from the cache.
        proposed: Claims in its answers, one that is given again among them.
        agreed: Proposals that say what the rules had read.
        repeated: Proposals given before, in a chunk that overlaps.
        kept: Proposals in the reading.
        discarded: The others, by :data:`WHY`.
        failed: Chunks without an answer, by the code of the error.
        withheld: Chunks not sent, because a sealed name could not be taken out of them.
        seconds: Spent waiting for the server.
        tokens_in: As the server counts them.
        tokens_out: As the server counts them.
    """

    model: str
    prompt_sha256: str
    asked: int = 0
    cached: int = 0
    proposed: int = 0
    agreed: int = 0
    repeated: int = 0
    kept: int = 0
    discarded: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    withheld: int = 0
    seconds: float = 0.0
    tokens_in: int = 0
    tokens_out: int = 0

    def as_json(self) -> dict[str, object]:
        """Give the contract's shape."""
        return {
            "model": self.model,
            "prompt_sha256": self.prompt_sha256,
            "temperature": 0,
            "asked": self.asked,
            "cached": self.cached,
            "proposed": self.proposed,
            "agreed": self.agreed,
            "repeated": self.repeated,
            "kept": self.kept,
            "discarded": {why: self.discarded[why] for why in WHY},
            "failed": dict(sorted(self.failed.items())),
            "withheld": self.withheld,
            "seconds": round(self.seconds, 3),
            "tokens": {"prompt": self.tokens_in, "completion": self.tokens_out},
        }

    def made(self) -> dict[str, object]:
        """Give what depends on the text and the answers alone, not on time or cache: what a workspace keeps."""
        told = self.as_json()
        return {
            name: told[name] for name in ("model", "prompt_sha256", "proposed", "agreed", "kept", "discarded", "failed")
        }

    def add(self, other: Report) -> None:
        """Count another reading's report in."""
        for name in (
            "asked",
            "cached",
            "proposed",
            "agreed",
            "repeated",
            "kept",
            "withheld",
            "tokens_in",
            "tokens_out",
        ):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.seconds += other.seconds
        self.discarded += other.discarded
        self.failed += other.failed

    @property
    def is_whole(self) -> bool:
        """Whether the model answered for the whole text."""
        return not self.failed

    @property
    def line(self) -> str:
        """One line for a person."""
        told = f"{self.model}: {self.kept} proposed, {self.agreed} as the rules, {self.discarded.total()} discarded"
        why = ", ".join(f"{self.discarded[one]} {one}" for one in WHY if self.discarded[one])
        lost = "".join(f"; {number} without an answer ({code})" for code, number in sorted(self.failed.items()))
        held = f"; {self.withheld} not sent" if self.withheld else ""
        spent = f"; asked {self.asked}, {self.cached} from the cache, {self.tokens_in + self.tokens_out} tokens"
        return f"{told}{f' ({why})' if why else ''}{lost}{held}{spent}, {self.seconds:.1f} s"

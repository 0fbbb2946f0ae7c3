"""Reading: a cell's value, and what was doubtful about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from sijill.lists.notes import Done

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Reading(Generic[V]):
    """What a cell says.

    Attributes:
        value: The value; ``None`` when the cell says nothing that can be used.
        code: Code of the doubt, or ``None`` when there is none.
        why: The doubt in words.
        done: What was done about it.
    """

    value: V | None = None
    code: str | None = None
    why: str = ""
    done: Done = "value_unknown"

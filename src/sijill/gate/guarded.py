"""Guarded: something that must not leave, and what it takes to recognise it."""

from __future__ import annotations

from dataclasses import dataclass, field

from sijill.errors import Refusal


@dataclass(frozen=True, slots=True)
class Guarded:
    """A name or a phrase that must not leave.

    Attributes:
        item: Id of the clearance item it belongs to; the only thing about it that is ever shown.
        words: The name in one spelling, or the phrase. Never in a ``repr``.
        is_living: Whether the person lives, or may: then even a namesake's name stops a release outside a list of the
            dead. For the dead who may not be named yet, a namesake who may be does not stop it.
        is_phrase: Whether ``words`` are a phrase to be found as they stand, not a name to be found in every spelling.

    Raises:
        Refusal: No item or no letters.
    """

    item: str
    words: str = field(repr=False)
    is_living: bool = True
    is_phrase: bool = False

    def __post_init__(self) -> None:
        tells = str.isalnum if self.is_phrase else str.isalpha
        if not self.item or not any(map(tells, self.words)):
            raise Refusal("a guarded name has an item and letters, a phrase an item and letters or digits")


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a guarded name stands in a text.

    Attributes:
        guarded: Which one.
        start: First character (code points).
        end: One past the last character.
        is_whole: Whether every part of the name was found, not its ends alone.
        is_exact: Whether every part is the one guarded or a listed spelling of it.
        parts: Folded words it was found in.
    """

    guarded: Guarded
    start: int
    end: int
    is_whole: bool = True
    is_exact: bool = True
    parts: tuple[str, ...] = ()

"""A harm in an Arabic sentence, by word positions."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.extract.arabic.phrases import Phrase
from sijill.model.vocabulary import Harm


@dataclass(frozen=True, slots=True)
class ArabicEvent:
    """A harm: trigger and phrase by word position, names by position, whether it is denied, or part of one before.

    ``act`` is the word that names the harm, where the trigger is a verb of undergoing it; ``toll`` says that a word
    for the number of the fallen tells it.
    """

    harm: Harm
    trigger: int
    phrase: Phrase | None
    negated: bool
    names: tuple[tuple[int, int], ...] = ()
    part: bool = False
    act: int | None = None
    toll: bool = False

"""Event: one harm told in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token


@dataclass(frozen=True)
class Event:
    """One harm told in one sentence.

    Attributes:
        harm: Which harm.
        trigger: The word that tells of it.
        victims: Heads of the noun phrases that suffered it.
        negated: Whether the text says it did not happen.
        kind: ``verb``, ``noun``, ``people`` (the word names the dead or wounded), ``toll``, ``escape``
            or ``background`` (a harm known already, which the sentence only refers to).
    """

    harm: Harm
    trigger: Token
    victims: tuple[Token, ...]
    negated: bool = False
    kind: str = "verb"

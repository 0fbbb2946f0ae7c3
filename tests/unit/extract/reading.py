"""What the tests of the reader ask of a text: its claims, its dead, and what a policy counts."""

from __future__ import annotations

from typing import Protocol

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


class Figures(Protocol):
    """Gives how many a text tells of as killed and as injured, by a policy."""

    def __call__(self, text: str, policy: str = ...) -> tuple[int, int]: ...


def figures_by(usual: str, language: str = "en") -> Figures:
    def figures(text: str, policy: str = usual) -> tuple[int, int]:
        made = coded(claims(text, language), policy_named(policy))
        return made["killed"].best, made["injured"].best

    return figures


def claims(text: str, language: str = "en") -> tuple[Claim, ...]:
    return read(text, id="t", language=language).claims


def killed(text: str, language: str = "en") -> list[Claim]:
    return [claim for claim in claims(text, language) if claim.harm is Harm.KILLED and not claim.negated]


def named_dead(text: str, language: str = "en") -> set[str]:
    return {name for claim in killed(text, language) for name in claim.victims.names}

"""Policy: who is counted, who is believed, and how many "dozens" are; named and versioned."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from types import MappingProxyType

from sijill.errors import Refusal, UsageError

BESTS = ("conservative", "best", "minmax")
COUNTED = ("everyone", "civilians", "aid_workers")


@dataclass(frozen=True)
class Policy:
    """One published way of turning claims into numbers.

    Attributes:
        name: ``acled``, ``ucdp``...
        title: The data set it follows.
        version: Raised when a coded number may change.
        source: The publication the rules are read from.
        best: How differing reports become one number: ``conservative``, ``best`` or ``minmax``.
        counts: Whose harm is counted: ``everyone``, ``civilians`` or ``aid_workers``.
        words: How many people a vague word means (persons).
        uncounted: How many people at least are meant where no number is given at all (persons, >= 0).

    Raises:
        Refusal: A setting outside its choices, or a vague word below 1.
    """

    name: str
    title: str
    version: str
    source: str
    best: str
    counts: str
    words: Mapping[str, int] = field(default_factory=dict)
    uncounted: int = 0

    def __post_init__(self) -> None:
        if self.best not in BESTS or self.counts not in COUNTED:
            raise Refusal(f"policy {self.name}: best is one of {BESTS}, counts one of {COUNTED}")
        if any(number < 1 for number in self.words.values()):
            raise Refusal(f"policy {self.name}: a vague word means at least one person")


@cache
def policy_names() -> tuple[str, ...]:
    """Give the names of the shipped policies, sorted."""
    folder = resources.files("sijill.data").joinpath("policies")
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


@cache
def policy_named(name: str) -> Policy:
    """Give the shipped policy of that name.

    Raises:
        UsageError: There is none (``policy.unknown``).
    """
    if name not in policy_names():
        raise UsageError(
            "policy.unknown", f"policy {name!r}", f"one of {', '.join(policy_names())}", "choose one of these"
        )
    held = tomllib.loads(resources.files("sijill.data").joinpath(f"policies/{name}.toml").read_text(encoding="utf-8"))
    words = MappingProxyType({str(word): int(number) for word, number in held.pop("words").items()})
    uncounted = int(held.pop("uncounted", 0))
    return Policy(**{key: str(value) for key, value in held.items()}, words=words, uncounted=uncounted)

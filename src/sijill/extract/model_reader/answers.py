"""Answers: what a model says, as values that are surely of the shape we asked for; whatever is not is counted."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from sijill.model.vocabulary import Harm

MOST_CLAIMS = 200
"""Of one answer; what comes after is counted as out of shape."""
_Words = Annotated[str, StringConstraints(min_length=1, max_length=2_000)]
_Short = Annotated[str, StringConstraints(min_length=1, max_length=300)]
_Number = Annotated[int, Field(ge=0, le=100_000_000)]


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="ignore")


class SaidCount(_Strict):
    """A number as the model gives it: its words, and what it takes them to mean."""

    quote: _Short
    low: _Number | None = None
    high: _Number | None = None


class SaidClaim(_Strict):
    """A claim as the model gives it; nothing of it is known to stand in the text yet."""

    quote: _Words
    harm: Annotated[Harm, Field(strict=False)]
    negated: bool = False
    historical: bool = False
    count: SaidCount | None = None
    victims: _Short | None = None
    names: Annotated[tuple[_Short, ...], Field(strict=False, max_length=100)] = ()
    places: Annotated[tuple[_Short, ...], Field(strict=False, max_length=50)] = ()
    source: _Short | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """The claims of one answer, and how many things in it were of another shape."""

    claims: tuple[SaidClaim, ...]
    misshapen: int


def said_in(content: str) -> Said | None:
    """Give the claims of an answer, or ``None`` when it is no JSON object with a list of claims.

    A server that says it enforces a schema may not: every claim is checked here, alone, so that one of another shape
    does not take the others with it.
    """
    held = _json_in(content)
    claims = held.get("claims") if isinstance(held, dict) else None
    if not isinstance(claims, list):
        return None
    good: list[SaidClaim] = []
    for one in claims[:MOST_CLAIMS]:
        try:
            said = SaidClaim.model_validate(one)
        except ValidationError:
            continue
        good += [said] if said.harm is not Harm.EXCULPATORY else []
    return Said(tuple(good), len(claims) - len(good))


def _json_in(content: str) -> object:
    """The JSON of an answer; small models put it in a code block or think aloud before it."""
    plain = re.sub(r"\A.*</think>", "", content, count=1, flags=re.DOTALL).strip()
    fenced = re.search(r"```(?:json)?\s*\n(?P<inside>.*?)\n?```", plain, re.DOTALL)
    for words in (plain, fenced["inside"] if fenced else ""):
        try:
            return json.loads(words)
        except (ValueError, RecursionError):
            continue
    return None

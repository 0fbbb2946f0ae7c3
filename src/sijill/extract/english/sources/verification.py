"""What the source says about having checked, and which figures it says it of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from sijill.extract.lexicon import any_of, words
from sijill.model.claims import Verification
from sijill.model.vocabulary import VerificationState
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence


@dataclass(frozen=True)
class VerificationStatement:
    """A sentence about having checked.

    Attributes:
        sentence: Where it stands.
        state: Verified or unverified.
        of_figures: Whether it speaks of figures, rather than of testimony alone.
    """

    sentence: Sentence
    state: VerificationState
    of_figures: bool


_any = partial(any_of, "reporting", "checking")


@cache
def _unverified() -> Sought:
    """Not being able to, and checking, a few words apart; or the words that say both at once."""
    check, unable, phrases = (_any(key) for key in ("check", "unable", "phrases"))
    hard = r"(?:(?:is|was|are|were|has|been|remain(?:s|ed)?|proved)\s+){0,2}(?:\w+\s+)?(?:difficult|impossible|hard)\b"
    return Sought(
        rf"\b{unable}\s+(?:[\w'’-]+,?\s+){{0,6}}?{check}|\b{phrases}"
        rf"|\b(?:verification|verifying|confirmation|confirming|corroboration)\s+(?:[\w'’-]+\s+){{0,6}}?{hard}"
        rf"|\bprevent(?:s|ed|ing)\s+(?:[\w'’-]+\s+){{1,9}}?{check}",
        re.IGNORECASE,
    )


@cache
def _verified() -> Sought:
    return Sought(rf"\b{_any('verified')}", re.IGNORECASE)


def verification_statements(parsed: Parsed) -> list[VerificationStatement]:
    """Give the sentences that say that something was, or could not be, checked."""
    found = []
    for sentence in parsed.sentences:
        words_of = parsed.plain[sentence.start : sentence.end]
        state = None
        if _unverified().search(words_of):
            state = VerificationState.UNVERIFIED
        elif _verified().search(words_of):
            state = VerificationState.VERIFIED
        if state is not None:
            told = {word.strip('.,;:"').lower() for word in words_of.split()}
            testimony_only = bool(told & words("reporting", "testimony_scope")) and not told & {
                "number",
                "figure",
                "figures",
                "toll",
                "deaths",
                "numbers",
            }
            found.append(VerificationStatement(sentence, state, not testimony_only))
    return found


def verification_of(
    parsed: Parsed, statements: list[VerificationStatement], sentence: Sentence, has_number: bool, spoken: bool
) -> Verification:
    """Give the verification state of a claim.

    A statement covers the counted claims of its own paragraph before it and of the paragraph directly before; it does
    not cover testimony.

    Args:
        parsed: The text.
        statements: The text's statements.
        sentence: Where the claim stands.
        has_number: Whether the claim states a number.
        spoken: Whether the claim is a witness's own words.
    """
    for statement in statements:
        own = statement.sentence.index == sentence.index
        near = (
            statement.sentence.paragraph - sentence.paragraph in {0, 1} and statement.sentence.start >= sentence.start
        )
        if own or (near and has_number and not spoken and statement.of_figures):
            return Verification(statement.state, parsed.span(statement.sentence.start, statement.sentence.end))
    return Verification()

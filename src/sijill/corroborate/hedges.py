"""Hedge from free text: whether an end is open, what the source says of having checked, corrections and denials."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sijill.corroborate.lexicon import folded, holds_any, pattern, words_of
from sijill.model.vocabulary import VerificationState

_PROJECTION = re.compile(
    r"\b(?:could|may|might|expected to|feared to|likely to)\s+(?:\w+\s+)?(?:be\s+)?"
    r"(?:exceed|rise|reach|pass|top|surpass)\b.*$"
)
_OBJECT = re.compile(r"\s*(?:the|any|all|these|those|this|that|its|their)?\s*(?:of the\s+)?([\w-]+)?")


@dataclass(frozen=True, slots=True)
class Hedge:
    """What the words beside a number do to it.

    Attributes:
        parts: The hedges as written.
        open_above: Whether the true number may lie higher.
        open_below: Whether the number is an upper end.
        correction: Whether it corrects an earlier number.
        retraction: The word that withdraws it, or "".
        denial: The word that denies it, or "".
        third_hand: Whether it is told at third hand.
        verification: What is said of having checked *this number*.
        verification_by: The clause that says so, as written.
    """

    parts: tuple[str, ...] = ()
    open_above: bool = False
    open_below: bool = False
    correction: bool = False
    retraction: str = ""
    denial: str = ""
    third_hand: bool = False
    verification: VerificationState = VerificationState.NOT_STATED
    verification_by: str = ""


def hedge_of(words: str, detail: str = "") -> Hedge:
    """Read the free text of a hedge; ``detail`` is asked only whether the telling is at third hand.

    A source that could not verify a video says nothing of the number; what "could exceed" another number is no count.

    >>> hedge_of("at least; AFP could not independently verify the video").verification.value
    'not_stated'
    >>> hedge_of("about; BBC not able to independently verify").verification.value
    'unverified'
    """
    parts = tuple(part.strip() for part in re.split(r"[;]", words) if part.strip())
    plain = [_PROJECTION.sub("", folded(part)) for part in parts]
    text = " ; ".join(plain)
    state, by = _verification(parts)
    return Hedge(
        parts=parts,
        open_above=bool(holds_any(text, words_of("hedges", "open_above"))),
        open_below=bool(holds_any(text, words_of("hedges", "open_below"))),
        correction=bool(holds_any(text, words_of("hedges", "correction"))),
        retraction=holds_any(text, words_of("hedges", "retraction")),
        denial=holds_any(text, words_of("hedges", "denial")),
        third_hand=bool(holds_any(f"{text} ; {folded(detail)}", words_of("hedges", "third_hand"))),
        verification=state,
        verification_by=by,
    )


def _verification(parts: tuple[str, ...]) -> tuple[VerificationState, str]:
    for part in parts:
        found = pattern(words_of("hedges", "unverified")).search(folded(part))
        if found and _is_about_the_number(folded(part)[found.end() :]):
            return VerificationState.UNVERIFIED, part
    for part in parts:
        text = folded(part)
        found = pattern(words_of("hedges", "verified")).search(text)
        if found and not re.search(r"\b(?:not|nor|never|un\w+)\s+(?:\w+\s+){0,2}$", text[: found.start()]):
            return VerificationState.VERIFIED, part
    return VerificationState.NOT_STATED, ""


def _is_about_the_number(rest: str) -> bool:
    match = _OBJECT.match(rest)
    return (match.group(1) if match else None) not in words_of("hedges", "other_object")

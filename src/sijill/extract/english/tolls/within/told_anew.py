"""A number that the same voice tells anew in one sentence: "first said four were killed and later said nine were"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Told
    from sijill.model.claims import Claim

_TELLING = (
    r"(?:said|says|wrote|writes|reported|told|put|announced|stated|claimed|counted|confirmed|gave|spoke|mentioned)"
)
_ANEW = Sought(
    rf"\b(?:later|subsequently|afterwards|then)\s+(?:\w+ly\s+)?{_TELLING}\b|\b{_TELLING}\s+(?:later|subsequently)\b"
    r"|\b(?:updat|revis|correct|amend)(?:ed|es|ing)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:other|others|another|more|additional|further|elsewhere|separate|second)\b", re.IGNORECASE)
_ANYBODY = re.compile(
    r"\b(?:people|persons?|civilians?|victims?|deaths?|fatalities|casualties|bodies|dead|injur\w+|wounded|martyrs?)\b",
    re.IGNORECASE,
)


def told_anew(told: Told) -> Iterator[tuple[str, str]]:
    """Numbers that the same voice told higher in the same sentence, or the one behind."""
    if not any(_ANEW.search(claim.span.quote) for claim in told.claims):
        return
    for number in told.numbers:
        if number.claim.id in told.known or number.claim.count.high is None:
            continue
        later = [held.claim for held in number.near() if held is not number.held]
        whole = next((one for one in later if _is_told_anew(number.claim, one)), None)
        if whole is not None:
            yield number.claim.id, whole.id


def _is_told_anew(earlier: Claim, later: Claim) -> bool:
    """Whether ``later`` is the number of ``earlier`` as the same voice told it afterwards, and no fewer.

    Not where it counts others ("three more"), other people by its words ("three farmers"), or somebody else said it.
    """
    if earlier.harm is not later.harm or earlier.count_span is None or later.count_span is None:
        return False
    if earlier.attribution.chain != later.attribution.chain or not earlier.span.overlaps(later.span):
        return False
    start, end = earlier.count_span.end, later.count_span.start
    whole = min((earlier.span, later.span), key=lambda span: span.start)
    between = whole.quote[start - whole.start : end - whole.start]
    if start > end or not _ANEW.search(between) or _OTHERS.search(f"{between} {later.victims.surface}"):
        return False
    known = not later.victims.surface or _ANYBODY.search(later.victims.surface)
    alike = known or later.victims.surface.lower() == earlier.victims.surface.lower()
    return bool(alike) and (later.count.low or 0) > (earlier.count.high or later.count.low or 0)

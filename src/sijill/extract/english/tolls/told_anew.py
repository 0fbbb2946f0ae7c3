"""A number that the same voice tells anew in one sentence: "first said four were killed and later said nine were"."""

from __future__ import annotations

import re

from sijill.model.claims import Claim

_TELLING = (
    r"(?:said|says|wrote|writes|reported|told|put|announced|stated|claimed|counted|confirmed|gave|spoke|mentioned)"
)
_ANEW = re.compile(
    rf"\b(?:later|subsequently|afterwards|then)\s+(?:\w+ly\s+)?{_TELLING}\b|\b{_TELLING}\s+(?:later|subsequently)\b"
    r"|\b(?:updat|revis|correct|amend)(?:ed|es|ing)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:other|others|another|more|additional|further|elsewhere|separate|second)\b", re.IGNORECASE)
_ANYBODY = re.compile(
    r"\b(?:people|persons?|civilians?|victims?|deaths?|fatalities|casualties|bodies|dead|injur\w+|wounded|martyrs?)\b",
    re.IGNORECASE,
)


def is_told_anew(earlier: Claim, later: Claim) -> bool:
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

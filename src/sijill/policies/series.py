"""Totals of a whole series of incidents, which a record of one of them does not count."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sijill.model.claims import Claim

_SERIES = re.compile(
    r"\b(?:collectively|altogether|in total|combined|all told)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:states|cities|towns|villages|locations|incidents|attacks|bombings|provinces|districts|countries)\b",
    re.IGNORECASE,
)


def without_series_totals(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims without totals of several incidents, when the text tells what this incident did or did not do.

    "The bombs in five states collectively injured seven. ... None of these went off and no injuries were suffered."

    Args:
        claims: Claims of one harm, denied ones too.
    """
    own = [claim for claim in claims if not _is_of_series(claim)]
    return own if own else list(claims)


def _is_of_series(claim: Claim) -> bool:
    return bool(_SERIES.search(claim.span.quote) and _SEVERAL.search(claim.span.quote))

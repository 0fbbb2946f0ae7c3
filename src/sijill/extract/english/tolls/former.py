"""Former values: "up from 61 on Saturday", "compared with 900 last year"; no claims of today."""

from __future__ import annotations

import re

from sijill.text.sought import Sought

_NUMBER = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen)\b", re.IGNORECASE)
_FORMER = Sought(
    r"\b(?:up|down|increas\w+|rising|risen|rose|falling|fallen|revised)\s+(?:\w+ )?from\s+"
    r"(?:[^,;:.()]*?(?=\s+to\s)|[^,;:.()]*)"
    r"|\b(?:compared|in comparison)\s+(?:with|to)\b[^,;.()]*"
    r"|,\s+(?:at\s+)?(?:first|initially|originally|earlier|previously|once)\s+"
    r"(?:put|reported|given|announced|estimated|stated|set|thought|believed|said|recorded)\b[^,;.()]*(?=,)"
    r"|\bwhich (?:last (?:week|month|year)|earlier|previously|initially|yesterday) (?:gave|put|reported)\b[^,;.()]*"
    r"|\bas (?:against|opposed to)\b[^,;.()]*"
    r"|\b(?:first|initially|originally|previously|earlier) (?:put|placed|set|given|estimated) (?:at|as)\b[^,;.()]*"
    r"|\bfrom (?:an?|the|its|their) (?:earlier|previous|initial|preliminary|prior)\b[^,;.()]*"
    r"|\b(?:revising|correcting|lowering|raising|replacing|updating) "
    r"(?:an?|the|its|their) (?:earlier|previous|initial|preliminary|prior)\b[^,;.()]*",
    re.IGNORECASE,
)


def former_values(plain: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Give the stretches (code points, half-open) that state an earlier value for comparison."""
    found = _FORMER.finditer(plain, start, len(plain) if end is None else end)
    return [(match.start(), match.end()) for match in found if _NUMBER.search(match.group())]

"""Whether the words beside a name say that its bearer is a minor: "aged six", "a seven-year-old"."""

from __future__ import annotations

import re

from sijill.text.sought import Sought

_TO_SEVENTEEN = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
_SPELT = _TO_SEVENTEEN.split()
NUMBER = f"(?:1[0-7]|[1-9]|{'|'.join(_SPELT)})"
"""An age of a minor, in digits or spelt (years)."""
_ANY = rf"(?:{NUMBER}|\d{{2}})(?!\d)"
_UNIT = "(?:years?|months?|weeks?|days?)"
_CHILD = (
    "(?:bab(?:y|ies)|toddlers?|infants?|newborns?|child(?:ren)?|kids?|school(?:girl|boy|child)(?:s|ren)?|minors?|girls?|boys?|"
    "teenagers?|pupils?|adolescents?)"
)
_LEAD = r"(?:,\s|\s\(|\s)(?:now\s|only\s|just\s|who\s(?:is|was)\s)*"
_AFTER = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LEAD}aged?:?\s(?P<age>{_ANY})",
        rf"(?:,\s|\s\()(?:now\s|only\s|just\s|who\s(?:is|was)\s)*(?P<age>{_ANY})(?=[,.;)\n]|$|\sand\s)",
        rf"{_LEAD}(?:an?\s)?(?P<age>{_ANY})[- ]years?(?:[- ]old|[,.;)])",
        rf"{_LEAD}(?:an?\s)?(?P<little>\w+)[- ](?:months?|weeks?|days?)(?:[- ]old|[,.;)])",
        rf",?\s(?:who\s)?(?:has\s|had\s|have\s)?(?:just\s|only\s)?(?:turn(?:s|ed)?|was|is|be)\s(?:only\s|just\s)?(?P<age>{_ANY})"
        r"(?=\s(?:when|last|this|at|and|in|on)\b|\syears?\b|[,.;])",
        rf"[^.;\n]{{0,60}}\bat\s(?:the\s)?age\s(?:of\s)?(?P<age>{_ANY})",
        rf",\s(?:an?|the|another|both)\s(?:[\w-]+\s)?(?P<child>{_CHILD})\b",
        r",?\s(?:who\s(?:is|was)\s)?(?:in|a)\s(?:the\s|his\s|her\s)?(?P<child>(?:\w+\s)?grade|kindergarten|nursery|(?:primary|elementary)\sschool)\b",
        rf"\swas\sborn\s(?:\w+\s){{0,3}}?(?P<child>{_UNIT}|yesterday)\b(?!\slater)",
    )
)
_BEFORE = Sought(
    rf"(?:\b{NUMBER}[- ]{_UNIT}[- ]old(?:[ -](?!who|that|and|of|in|was)\w+){{0,3}}"
    rf"|\b{_CHILD}(?:,?\s(?:named|called))?),?\s(?:(?:named|called)\s)?$",
    re.IGNORECASE,
)
CALLED = Sought(
    rf"\b(?i:(?:{NUMBER}[- ]{_UNIT}[- ]old(?:[ -](?!who|that|and|of|in|was)[a-z]+){{0,3}}"
    rf"|{_CHILD}(?:\s(?:in|at|from|of)\s[^,.;()]{{2,40}},)?)(?:,?\s(?:named|called|identified\sas|named\sas|known\sas))?),?\s"
    r"(?P<name>[A-Z][\w'’-]+(?:\s(?:al-|el-|bin\s|ibn\s|de\s)?[A-Z][\w'’-]+){0,3})"
)
"""A word for a minor and the name right behind it: "the 12-year-old, Bilal Sayegh"."""
_ADULT = 18
"""Age from which nobody is a minor (years)."""


def is_young_beside(before: str, after: str) -> bool:
    """Whether the words before a name, or those right after it, say that its bearer is a minor.

    An age told after the name outweighs what stands before it: "his boy Karim, 34".

    >>> is_young_beside("", ", aged six, was pulled out"), is_young_beside("his boy ", ", 34, said")
    (True, False)
    """
    for pattern in _AFTER:
        match = pattern.match(after)
        if match is None:
            continue
        found = match.groupdict()
        if found.get("age"):
            return _years(found["age"]) < _ADULT
        if found.get("child"):
            return True
        little = found.get("little")
        if little and (little.isdigit() or little.lower() in _SPELT):
            return True
    return _BEFORE.search(before) is not None


def _years(word: str) -> int:
    return int(word) if word.isdigit() else _SPELT.index(word.lower()) + 1

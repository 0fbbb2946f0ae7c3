"""Places: whether what is told of one harm is put into another place than what is told of the next."""

from __future__ import annotations

import re

from sijill.text.month_names import MONTHS

_PLACE = re.compile(r"\b(?:in|at|near|outside|from|of) (?:the )?((?:[A-Z][\w'’-]+ ?){1,3})")


def are_apart(one: str, other: str) -> bool:
    """Whether two stretches name places, and the second none of the first's.

    >>> are_apart("Ten died in Velsk.", "On Friday two died in Talin.")
    True
    """
    first, second = _named(one), _named(other)
    return bool(first and second) and not first & second


def _named(text: str) -> set[str]:
    found = (match[1].strip() for match in _PLACE.finditer(text))
    return {name for name in found if name.split()[0].lower() not in MONTHS}

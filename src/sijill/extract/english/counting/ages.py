"""How old the words say victims were: "a 39-year-old clerk", "two sons, aged 11 and 14", "a boy of 12", "(41)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sijill.text.numerals import number_value
from sijill.text.sought import Sought

_NEAR = 120
"""An age stands within so many characters behind (characters)."""
OLDEST = 115
"""A larger number is no age (years)."""
_SPELT = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_WORD = r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)"
_LITTLE = r"(?:month|week|day)s?"
_BEFORE = Sought(rf"\b(?P<age>{_WORD})[- ](?:years?|(?P<little>{_LITTLE}))[- ]old\b", re.IGNORECASE)
_NAME = r"(?:,?\s(?:(?:named|called|identified as)\s)?(?:[A-Z][\w'’.-]*\s?){1,5})?"
_AFTER = re.compile(
    rf"^{_NAME}(?:"
    rf",?\s\(?(?:both\s|all\s|who\s(?:was|were)\s)?aged:?\s(?:between\s|from\s)?(?P<first>{_WORD})"
    rf"(?P<rest>(?:,\s{_WORD})*)(?:,?\s(?:and|to|or)\s(?P<last>{_WORD}))?(?P<unit>\s{_LITTLE})?\b"
    rf"|,\s(?P<apposed>\d{{1,3}})(?=[,.;)](?!\d)|\sand\s|$)"
    rf"|\s\((?P<bracketed>\d{{1,3}})(?:\syears?(?:\sold)?)?\)"
    rf"|,\san?\s(?P<called>{_WORD})[- ]years?[- ]old\b"
    rf"|\sof\s(?P<of>\d{{1,2}}|{_SPELT})(?=[,.;)]|\sand\s|$)"
    rf"|\sunder\s(?:the\sage\sof\s)?(?P<under>five|18|eighteen|ten|10|12|15|5)\b)"
)


def ages_stated(plain: str, start: int, ends: Sequence[int], is_one: bool) -> tuple[int | None, int | None]:
    """Give the youngest and the oldest age the words state of the victims told of from ``start``.

    Args:
        plain: The text.
        start: First character of their words.
        ends: One past their noun, one past the last of their words; an age may stand behind either.
        is_one: Whether one person is meant; of several, an age behind the last name is that one's.

    >>> ages_stated("a 39-year-old clerk was shot", 0, [20], True)
    (39, 39)
    >>> ages_stated("lost two sons, aged 11 and 14, in it", 5, [13], False)
    (11, 14)
    """
    inside = [age for m in _BEFORE.finditer(plain, start, max(ends)) if (age := _inside(m)) is not None]
    if inside:
        return (inside[0], inside[0]) if is_one and len(inside) == 1 else (None, None)
    after = next((m for end in ends if (m := _AFTER.match(plain[end : end + _NEAR]))), None)
    if after is None:
        return None, None
    if after["under"]:
        oldest = _years(after["under"])
        return None, None if oldest is None else oldest - 1
    if after["first"]:
        return _listed(after, is_one)
    told = next((after[key] for key in ("apposed", "bracketed", "called", "of") if after[key]), None)
    age = _years(told) if told is not None and is_one else None
    return age, age


def _inside(match: re.Match[str]) -> int | None:
    if match["age"] is None:
        return None
    age = _years(match["age"])
    return None if age is None else 0 if match["little"] else age


def _listed(after: re.Match[str], is_one: bool) -> tuple[int | None, int | None]:
    told = [after["first"], *re.findall(_WORD, after["rest"] or ""), *([after["last"]] if after["last"] else [])]
    ages = [age for word in told if (age := _years(word)) is not None]
    if len(ages) != len(told) or (is_one and len(ages) > 1):
        return None, None
    if not is_one and len(ages) == 1 and "aged" not in after[0]:
        return None, None
    if after["unit"]:
        ages = [0 for _ in ages]
    return min(ages), max(ages)


def _years(word: str) -> int | None:
    value = int(word) if word.isdigit() else number_value(word.replace("-", " "))
    return value if value is not None and value <= OLDEST else None

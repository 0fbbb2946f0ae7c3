"""Hidden characters: the ones that reorder or hide text, told from the ones a script needs."""

from __future__ import annotations

import re

DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks, overrides and isolates that change the order in which text is shown."""

OVERRIDE = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""The ones that can make a name read as another."""

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff\ufff9-\ufffc]")
"""Control characters and invisible ones that no script needs (the joiners U+200C and U+200D stay)."""

SPACE = re.compile(r"\s+")


def neutral(value: str) -> str:
    r"""``value`` without hidden characters, runs of white space as one space, trimmed.

    For values that are read and compared; the cell itself stays as written.

    >>> neutral(" Amal\u202e  Khalil ")
    'Amal Khalil'
    """
    return SPACE.sub(" ", CONTROL.sub("", DIRECTION.sub("", value))).strip()


def is_suspect(value: str) -> bool:
    """Whether ``value`` holds control characters or a direction override (plain left-to-right marks are common)."""
    return CONTROL.search(value) is not None or OVERRIDE.search(value) is not None


MISREAD = re.compile("(?:[ØÙÚÛ][\u00a0-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\x80-\x9f]){3,}")


def is_misread(value: str) -> bool:
    r"""Whether ``value`` is Arabic in UTF-8 that somebody read as a western encoding and saved again.

    >>> is_misread("أمل خليل".encode().decode("latin-1")), is_misread("Øystein Ås")
    (True, False)
    """
    return not value.isascii() and MISREAD.search(value) is not None

"""Statements that clear somebody: not of the forces, nothing to do with it, rushed to protect."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.text.sought import Sought, Together

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence

_FORCES = (
    r"(?:army|troops?|police|security(?: forces?)?|soldiers?|forces|authorities|government|state|"
    r"gendarmes?|official\w*)"
)
_PATTERNS = tuple(
    Sought(pattern, re.IGNORECASE)
    for pattern in (
        r"\bnot (?:from|part of|members? of|with|belonging to|affiliated with) (?:the )?(?:\w+ ){0,2}"
        + _FORCES
        + r"\b",
        r"\b(?:had|has|have|having) (?:nothing|no part|no role|no hand) (?:to do with|in)\b",
        r"\b(?:was|were|is|are|been) not (?:involved|responsible|behind|to blame|part of (?:it|this|the))\b",
        r"\bden(?:y|ied|ies) (?:\w+ )?(?:involvement|responsibility|role|part|taking part|carrying out)\b",
        r"\b(?:rushed|tried|came|risked \w+ \w+|helped|hurried) to (?:protect|save|shelter|rescue|help)\b",
        r"\b(?:things|situation|calm|city|town|area|it) (?:was|were|became|is|has been|had been) "
        r"(?:stable|calm|quiet|restored|safe)[^.]{0,60}\b" + _FORCES + r"\b",
        rf"\b{_FORCES}\b[^.]{{0,60}}\b(?:restor\w+|re-establish\w+|brought|bringing) (?:order|calm|security|peace)\b",
        r"\b(?:let|allowed|helped) (?:(?:the|some|several|two|three|many) )?(?:\w+ )?(?:villagers|residents|"
        r"civilians|people|families|women|"
        r"children|prisoners|patients|us|him|her|them) (?:to )?(?:escape|flee|go|leave|pass|get (?:away|out))\b",
        r"\b(?:stopped|prevented|dissuaded|kept|talked) (?:(?:the|his|her|other|another) )?(?:\w+ ){1,2}"
        r"(?:from|out of) "
        r"(?:shooting|killing|firing|beating|burning|executing|hurting|harming)\b",
        r"\b(?:refused|declined) (?:an? |the |his |their )?(?:orders? )?to (?:shoot|fire|kill|open fire)\b",
        r"\bprovid\w+ (?:safe |humanitarian )?(?:corridors?|passage|shelter)\b",
    )
)
_TOGETHER = Together(dict(enumerate(_PATTERNS)))


def exculpatory_extents(parsed: Parsed, sentence: Sentence) -> list[tuple[int, int]]:
    """Give the characters of the sentence when it clears somebody: at most one stretch a sentence."""
    told = parsed.plain[sentence.start : sentence.end]
    return [(sentence.start, sentence.end)] if _TOGETHER.is_in(told, parsed.plain) else []

"""Sentences about sexual violence: sealed from the start, whatever else was read in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sijill.gate.redact import Hidden
from sijill.text.arabic import fold_with_offsets
from sijill.text.sought import Sought

GRAVE = "about sexual violence"
"""The reason given for such words."""

_ENGLISH = Sought(
    r"\b(?:(?:gang[- ]?)?rap(?:e[sd]?|ing|ist|ists)|sex(?:ual)?(?:ly)?[- ](?:\w+[- ]){0,2}?"
    r"(?:assault|abus|violen|slave|enslave|harass|tortur|exploit|violat|humiliat|attack|mutilat|crime)\w*"
    r"|forced (?:nudity|prostitution|marriage|pregnancy|abortion|sterili[sz]ation)|sex slaves?|sodomi[sz]\w*|molest\w*"
    r"|grop(?:ed|ing)|genital\w*|private parts|virginity tests?|indecent\w* assault\w*|castrat\w+|impregnat\w+|breasts"
    r"|(?:forc|order|compel|ma[dk]e)\w* (?:\w+ ){0,4}?(?:undress|strip|(?:take|taking) off (?:\w+ ){1,3}clothes)"
    r"|strip(?:ped|ping)? (?:\w+ ){0,3}?naked|violated (?:\w+ ){0,3}?with an? \w+|anus|rectum|vagina\w*"
    r"|pregnant (?:\w+ ){0,3}?after (?:\w+ ){0,2}?(?:held|detained|captured|abducted|kidnapped|imprisoned)"
    r"|(?:assault|abus|violat|attack|tortur|humiliat)\w* (?:\w+ ){0,3}?sexually)\b",
    re.I,
)
_ARABIC = Sought(
    r"(?<!\w)[وف]?[بك]?(?:لل?|ال)?(?:اغتص\w+|[يتن]غتصب\w*|مغتصب\w*|هتك\w* (?:ال)?عرض\w*"
    r"|(?:عنف|اعتدا|اعتداات|تحرش|تحرشات|استعباد|تعذيب|انتهاك|انتهاكات|استغلال|جرائم|عبوديه) (?:ال)?جنسي\w*"
    r"|اعتد\w+ (?:\w+ ){0,2}جنسيا\w*|سبايا|سبي (?:ال)?نسا|(?:خلع|نزع) (?:\w+ ){0,2}?(?:ملابسه(?:ا|ن)|ثيابه(?:ا|ن))|تعري"
    r"|[يت]?تحرش\w* (?:\w+ ){0,2}?ب(?:ها|هن|ال?فت\w+|ال?نسا|ال?سيد\w+|\w+ نسا)"
    r"|(?:اجبر|ارغم)\w* (?:\w+ ){0,4}?(?:خلع|نزع) (?:ملابس|ثياب)\w*|جرد\w* (?:\w+ ){0,2}?من (?:ملابس|ثياب)\w*"
    r"|(?:عراه|عاريا|عاريات|عاريه)(?! [عم]ن الصح)|اعضا\w* (?:ال)?تناسلي\w*"
    r"|لمس\w* (?:\w+ )?(?:صدرها|جسدها|اجسادهن))(?!\w)"
)
# These words stand as fold_letters leaves them: without hamza, ta marbuta as ha.
_END = re.compile(r"[.!?؟。\n]+[\s\"'”’»)]*")


def grave_spans(text: str) -> list[Hidden]:
    """Give every sentence of ``text`` that speaks of sexual violence, as words to strike out.

    English and Arabic. It errs on the side of hiding: a denial of rape is hidden too.

    >>> [hidden.start for hidden in grave_spans("Two men were killed. A woman was raped. They fled.")]
    [21]
    """
    found = {match.start() for match in _ENGLISH.finditer(text)}
    folded = fold_with_offsets("" if text.isascii() else text)
    found |= {folded.printed(*match.span())[0] for match in _ARABIC.finditer(folded.text)}
    if not found:
        return []
    return [Hidden(start, end, "words") for start, end in _sentences(text) if any(start <= at < end for at in found)]


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        if text[start : match.start()].strip():
            yield start, match.end() - (len(match.group()) - len(match.group().rstrip()))
        start = match.end()
    if text[start:].strip():
        yield start, len(text.rstrip())

"""Lines broken at a width, as in mail and in the text of a PDF: which line ends stand inside a paragraph."""

from __future__ import annotations

import re
from itertools import pairwise

_PAGE = range(30, 111)
"""The longest line of a text broken at a width has so many characters."""
_FULL = 0.85
"""Of the lines of such a text, so many had no room for the first word of the next (share)."""
_GOING_ON = 0.4
"""And so many stop in the middle of a sentence, by what stands before and behind their end (share)."""
_FEW = 3
"""With fewer line ends than this none may end in a stop, and one has to go on in small letters, with a number or
behind a comma."""
_OPEN_SHARE = 0.2
"""Of the full lines of prose, so many end or begin with a little word of grammar (share); a list's hardly do."""
_IN_ARABIC = re.compile("[\u0600-\u06ff]")
_HEAD = 2_000
"""By so many characters it is told in which script a text is."""
_OPEN_ARABIC = 0.05
"""The same where there are no capitals: little words are mostly written with the next (share)."""
_ENGLISH = (
    "a an the of in on at by to from with for and or but was were is are be been has have had who which that this it "
    "its his her their they he she as after before when while near into"
)
_ARABIC = (
    "في من على الى إلى الي عن ان أن إن بان بأن التي الذي الذين ما لا لم لن قد كان كانت بعد قبل مع بين حتى "
    "حيث كما هذا هذه ذلك كل أي اي أو او ثم ولم وقد وقال وأضاف وكان وكانت وفي ومن فيما بينما وذلك إثر جراء "
    "بحسب وفق هو هي هم وهو وهي عبر ضد غير بعض عدد إذ لدى اليوم أمس قال إنه إنها أنه أنها ولا وإن وأن عليه "
    "عليها منها فيها به بها له لها وعلى وإلى خلال ضمن عند منذ حول دون نحو"
)
_LITTLE = frozenset([*_ENGLISH.split(), *_ARABIC.split()])
_STOPS = tuple('.!?:;؟؛…"”»')
_ITEM = re.compile(r"\s*(?:[-–—•*●▪·]|[\d٠-٩]{1,3}\s*[-–.)/](?!\d))")
"""A number in brackets opens no item: "killing (13) and wounding (33)" is usual in Arabic."""


def breaks_within(text: str) -> frozenset[int]:
    """Give the offsets of the line ends at which a paragraph goes on, none where each line is one of its own.

    A line is full where the first word of the next would have made it longer than the longest. Nearly all lines of a
    text broken at a width are full; a list's are not. A last short line ends its paragraph, a blank one any.

    Args:
        text: In any script.
    """
    ends, at = [], 0
    lines = text.split("\n")
    longest = 0
    for line in lines:
        longest = max(longest, len(line.rstrip()))
        if longest not in _PAGE and longest > _PAGE.start:
            return frozenset()
    for line, after in pairwise(lines):
        at += len(line) + 1
        if line.strip() and after.strip():
            ends.append((at - 1, line.rstrip(), after.lstrip()))
    if not ends or longest not in _PAGE:
        return frozenset()
    full = [end for end in ends if _is_full(*end[1:], longest)]
    cased = not text.isupper()
    going_on = [_goes_on(line, after, cased) for _, line, after in full]
    if len(full) < _FULL * len(ends) or sum(going_on) < _GOING_ON * len(full):
        return frozenset()
    share = _OPEN_ARABIC if 2 * len(_IN_ARABIC.findall(text[:_HEAD])) > len(text[:_HEAD]) else _OPEN_SHARE
    if len(ends) >= _FEW and sum(_is_open(line, after) for _, line, after in full) < share * len(full):
        return frozenset()
    if len(ends) < _FEW and not _is_one_sentence(full):
        return frozenset()
    return frozenset(
        offset
        for offset, line, after in ends
        if not _ITEM.match(after)
        and (_is_full(line, after, longest) or (not line.endswith(_STOPS) and (not cased or after[0].islower())))
    )


def _is_full(line: str, after: str, longest: int) -> bool:
    return len(line) + 1 + len(after.split(None, 1)[0]) > longest


def _is_open(line: str, after: str) -> bool:
    return line.rsplit(None, 1)[-1].lower() in _LITTLE or after.split(None, 1)[0].lower() in _LITTLE


def _is_one_sentence(full: list[tuple[int, str, str]]) -> bool:
    small = [
        line.endswith(",") or (line[-1].islower() and after[0].isdigit()) or after.lstrip("(")[:1].islower()
        for _, line, after in full
    ]
    return any(small) and not any(line.endswith(_STOPS) or _ITEM.match(after) for _, line, after in full)


def _goes_on(line: str, after: str, cased: bool) -> bool:
    """No stop at the end and no capital behind it; where all are capitals or none is, only the stop tells."""
    return not line.endswith(_STOPS) and not (cased and after[0].isupper()) and not _ITEM.match(after)

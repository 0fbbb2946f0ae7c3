"""A text as its reader sees it: no tags, entities, unseen characters, notes' numbers, nor breaks in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sijill.text.arabic_writing import as_read
from sijill.text.as_typed import as_typed
from sijill.text.markup import BLOCKS, CELLS, INLINE, entities, tags
from sijill.text.month_names import MONTHS
from sijill.text.rewritten import Change, Rewritten, rewritten
from sijill.text.set_phrases import blessings, lives_lost, people_hurt
from sijill.text.short_numbers import written_out
from sijill.text.slips import without_slips
from sijill.text.wrapping import breaks_within, page_breaks, quote_marks

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
_HYPHENED = re.compile(r"(?<=[a-z])[-\u2010][ \t]*\r?\n[ \t]*(?=[a-z])")
_RAISED = re.compile(r"(?<=[A-Za-z.,;:!?”\"'’)])[⁰¹²³⁴-⁹]{1,3}")
_UNIT = re.compile(r"\b(?:m|km|cm|mm|ft|mi)$")
_NOTE = re.compile(r"(?<=[A-Za-z.,;:!?”\"’)])\[\d{1,3}\]")
_GROUPED = re.compile(
    r"(?<![\w.,:/+-])(?<!\d[ \u00a0\u202f\u2009])[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3}){1,4}"
    r"(?![\w.,:/-]*\d)(?= [a-z])"
)
_PER_CENT = re.compile(r"(?<!\d)[%٪]\s?(\d+(?:[.,٫]\d+)?)(?!\d)|(?<=\d)٪")
_AHEAD = re.compile(r"(?:^|[\s(])([A-Za-z]+)\.? \(?$")
_BARE_NUMBERED = (
    "no number day days km page road route article unit flight gate room house flat block hill point call phone tel "
    "mobile brigade battalion"
)
_NUMBERED = frozenset(_BARE_NUMBERED.split()) | MONTHS
"""Behind one of these stands a number of its own: "on March 12 250 people fled" tells of 250."""
_BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_LONGEST_HEAD = 2_000
"""The heading of a table and its first row stand within so many characters."""


def legible(text: str, *, is_english: bool = True) -> Rewritten | None:
    """Give ``text`` as a reader sees it, with the way back to what is printed; ``None`` when that is the text itself.

    Arabic letters are folded elsewhere; see :mod:`sijill.text.arabic_writing` for what is put right before that.

    >>> legible("Six&nbsp;men were <b>kil\u00adled</b>.").text
    'Six men were killed.'
    """
    changes = [*_markup(text), *(_english(text) if is_english else _arabic(text))]
    changes += [Change(*mark) for mark in quote_marks(text)]
    changes += [Change(*page, " ") for page in page_breaks(text)]
    changes += [Change(at, at + 1, " ") for at in breaks_within(text)]
    return rewritten(text, changes) if changes else None


def _markup(text: str) -> Iterator[Change]:
    for tag in tags(text):
        if tag.name in BLOCKS:
            yield Change(tag.start, tag.end, "\n" if tag.name not in CELLS else " ")
        elif tag.name in INLINE:
            yield Change(tag.start, tag.end)
    for start, end, meant in entities(text):
        if len(meant) == 1:
            yield Change(start, end, " " if meant == "\u00a0" else meant)


def _english(text: str) -> Iterator[Change]:
    if not text.isascii():
        yield from (Change(*match.span()) for match in _UNSEEN.finditer(text))
        for match in _RAISED.finditer(text):
            if not _UNIT.search(text, max(0, match.start() - 4), match.start()):
                yield Change(*match.span())
    if any(map(str.isdigit, text)) or "illion" in text or ":" in text or "/" in text:
        yield from written_out(text)
    yield from lives_lost(text)
    yield from blessings(text)
    yield from people_hurt(text)
    yield from as_typed(text)
    yield from without_slips(text)
    if "[" in text:
        yield from (Change(*match.span()) for match in _NOTE.finditer(text))
    for match in _GROUPED.finditer(text):
        if not _is_numbered(text, match.start()):
            yield from (Change(at, at + 1) for at in range(*match.span()) if not text[at].isdigit())
    if "\n" in text:
        yield from (Change(*match.span()) for match in _HYPHENED.finditer(text))
        for block in _BLOCK.finditer(text):
            yield from _headers(text, *block.span())


def _arabic(text: str) -> Iterator[Change]:
    """What is written otherwise than it is read; a sign of percent before its number is put behind it."""
    yield from as_read(text)
    if "%" in text or "٪" in text:
        yield from (Change(*match.span(), f"{match[1] or ''}%") for match in _PER_CENT.finditer(text))


def _is_numbered(text: str, at: int) -> bool:
    """Whether the word before is one that takes a number, or a name: "*Brigade* 25 300 men"."""
    ahead = _AHEAD.search(text, max(0, at - 30), at)
    if ahead is None:
        return text[max(0, at - 1) : at].isspace() and at > 1 and text[at - 2].isdigit()
    word = ahead[1]
    opens = text[max(0, ahead.start(1) - 8) : ahead.start(1)].rstrip()[-1:] in {"", ".", "!", "?", ":"}
    return word.lower() in _NUMBERED or (word[0].isupper() and not opens)


def _headers(text: str, start: int, end: int) -> Iterator[Change]:
    """The headings of a table's columns, which tell of nobody: "Village;Killed;Injured" above rows of numbers."""
    lines = text[start : min(end, start + _LONGEST_HEAD)].split("\n")
    if len(lines) < 2:
        return
    for sign in ";\t|,":
        cells = [cell.strip() for cell in lines[0].split(sign)]
        row = next((line for line in lines[1:] if any(map(str.isdigit, line))), "")
        beneath = [cell.strip() for cell in row.split(sign)]
        labels = len(cells) > 2 and not any(map(str.isdigit, lines[0])) and all(map(_is_label, cells))
        if labels and len(beneath) == len(cells) and sum(one.isdigit() for one in beneath) > 0:
            yield Change(start, start + len(lines[0]))
            return


def _is_label(cell: str) -> bool:
    words = cell.split()
    return len(words) < 2 or (len(words) <= 4 and words[0][0].isupper())

"""Broken lines: which line ends stand inside a sentence, in mail, in the text of a PDF, in a post typed by hand.

Asked of the whole text first: was it broken at a width? Then of each line end: can a sentence end here? Lists, tables,
verses and headlines keep their lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sijill.text.little_words import LITTLE, OPENING
from sijill.text.month_names import MONTHS

_PAGE = range(30, 111)
"""The longest line of a text broken at a width has so many characters."""
_FULL = 0.85
"""Of the lines of such a text, so many had no room for the first word of the next (share)."""
_RAGGED = 0.75
"""Or are so long beside the longest, where a hand broke them (share)."""
_GOING_ON = 0.4
"""And so many stop in the middle of a sentence, by what stands before and behind their end (share)."""
_FEW = 3
"""With fewer line ends than this none may end in a stop, and one has to go on in small letters, with a number or
behind a comma."""
_OPEN_SHARE = 0.2
"""Of the full lines of prose, so many end or begin with a little word of grammar (share); a list's hardly do."""
_OPEN_ARABIC = 0.05
"""The same in Arabic: little words are mostly written with the next (share)."""
_STOPPED = 0.6
"""Where there are no capitals: of the blocks of lines of prose, so many end in a stop (share)."""
_IN_ARABIC = re.compile("[\u0600-\u06ff]")
_HEAD = 2_000
"""By so many characters it is told in which script a text is."""
_LINE = 30
"""A line of prose has so many characters."""
_STOPS = tuple('.!?:;؟؛…"”»')
_ITEM = re.compile(r"(?P<dash>[-–—])|(?P<point>[•*●▪·])|(?P<number>[\d٠-٩]{1,3}\s*[-–.)/](?![\da-z]))")
"""A number in brackets opens no item, "killing (13) and wounding (33)" is usual in Arabic; nor does an age."""
_LABEL = re.compile(r"[\w'’-]+(?: [\w'’-]+){0,2}\s?:(?!\d)")
_BEGUN = re.compile(r"[\"“'‘(]*[A-Z0-9]")
_ENDED = re.compile(r"(?:[.!?…][\"”'’)]*|\])\Z")
_DAY = re.compile(r"(?:\d{1,2}|\d{4})\b")
_MONTH_WORDS = MONTHS | {name[:3] for name in MONTHS} | {"sept"}
_WISH = re.compile(r"May\s+(?!\d)")
"""As in "May they rest": no month."""
_LEADING = "([\"'“‘"
_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
_LEAF = re.compile(
    r"(?<=[a-z,])[ \t]*\n\s*(?:[Pp]age )?(?:[-–—][ \t]*)?\d{1,4}(?:[ \t]*[-–—])?[ \t]*[\n\f]\s*(?=[a-z])"
)


_COUNTED = re.compile(r"(?:[a-z]+s|people|men|women|children|police)\b")
"""Behind a number alone on its line: it may count them."""
_HARMED = re.compile(r"\b(?:killed|killing|injured|wounded|least|about|than|of)\s*\Z")


class _LineEnd(NamedTuple):
    """A line end with the lines on both sides, of which neither is blank.

    Attributes:
        at: Where it stands.
        line: Before it, without white space at its end.
        after: Behind it, without white space around it.
        is_indented: Whether what follows stands further in.
        mark: What kind of mark of a list opens the line behind it, if one does.
    """

    at: int
    line: str
    after: str
    is_indented: bool
    mark: str | None


class _Block(NamedTuple):
    """Lines that follow each other without a blank one, and the line ends between them."""

    lines: tuple[str, ...]
    ends: tuple[_LineEnd, ...]


def breaks_within(text: str) -> frozenset[int]:
    """Give the offsets of the line ends at which a sentence or its paragraph goes on.

    Args:
        text: In any script.
    """
    if "\n" not in text:
        return frozenset()
    blocks = _without_items(list(_blocks(text)))
    found = {end.at for block in blocks for end in _broken_off(block)}
    return frozenset(found.union(end.at for end in _at_a_width(text, blocks)))


def quote_marks(text: str) -> Iterator[tuple[int, int]]:
    """Give where the marks stand that a mail sets before each line it quotes: "> ".

    A sign before numbers alone means "more than".
    """
    if ">" not in text:
        return
    held: list[tuple[int, int]] = []
    is_speech = False
    at = 0
    for line in [*text.split("\n"), ""]:
        mark = _QUOTED.match(line)
        if mark is not None:
            held.append((at + mark.start(), at + mark.end()))
            is_speech = is_speech or line[mark.end() : mark.end() + 1].isalpha()
        else:
            if len(held) > 1 and is_speech:
                yield from held
            held, is_speech = [], False
        at += len(line) + 1


def page_breaks(text: str) -> Iterator[tuple[int, int]]:
    """Give where a page ends inside a sentence: the number of the page and the white space around it."""
    if "\n" not in text:
        return
    for match in _LEAF.finditer(text):
        line = match.start() - text.rfind("\n", 0, match.start()) - 1
        after = text.find("\n", match.end())
        if _COUNTED.match(text, match.end()) or _HARMED.search(text, max(0, match.start() - 12), match.start()):
            continue
        if line >= _LINE and (len(text) if after < 0 else after) - match.end() >= _LINE:
            yield match.span()


def _blocks(text: str) -> Iterator[_Block]:
    depth = at = 0
    lines: list[str] = []
    ends: list[_LineEnd] = []
    for raw in [*text.split("\n"), ""]:
        mark = _QUOTED.match(raw) if ">" in raw else None
        line = (raw[mark.end() :] if mark else raw).rstrip()
        words = line.lstrip()
        deep = mark.group().count(">") if mark else 0
        if lines and (not words or deep != depth):
            yield _Block(tuple(lines), tuple(ends))
            lines, ends = [], []
        if lines:
            item = _ITEM.match(words)
            ends.append(_LineEnd(at - 1, lines[-1], words, raw[:1].isspace(), item.lastgroup if item else None))
        if words:
            lines.append(line)
            depth = deep
        at += len(raw) + 1


def _without_items(blocks: Sequence[_Block]) -> Sequence[_Block]:
    """The blocks without the line ends before the items of a list.

    A mark of which there is no second, behind a line without a stop, opens no item: "the whole family / – father and
    son – died".
    """
    marks = Counter(end.mark for block in blocks for end in block.ends if end.mark)
    if not marks:
        return blocks
    return [
        block._replace(
            ends=tuple(
                end for end in block.ends if not end.mark or (marks[end.mark] == 1 and not end.line.endswith(_STOPS))
            )
        )
        for block in blocks
    ]


def _broken_off(block: _Block) -> Iterable[_LineEnd]:
    """The line ends at which no sentence can end, whatever the width."""
    if not block.ends:
        return ()
    is_prose = _BEGUN.match(block.lines[0].lstrip()) is not None and _is_ended(block)
    return [end for end in block.ends if _is_broken_off(end.line, end.after, is_prose)]


def _is_broken_off(line: str, after: str, is_prose: bool) -> bool:
    lead = after.lstrip(_LEADING)[:1]
    small = lead.islower() and lead.isascii()
    is_long = is_prose or len(line) > _LINE
    if is_prose and _is_in_a_date(line, after):
        return True
    if line[-1] == "," and small:
        return is_long
    if line[-1] in _STOPS and line[-1] != ";":
        return False
    if after[0].isalnum() and (is_long or not line.isascii()) and _is_open_end(line):
        return True
    return is_prose and small and _goes_on_small(line, after)


def _is_ended(block: _Block) -> bool:
    """Whether a block ends as a paragraph does."""
    return _ENDED.search(block.lines[-1][-8:]) is not None


def _goes_on_small(line: str, after: str) -> bool:
    """Whether a small letter goes on with the line before, of which neither is a label with what it stands for."""
    return (line[-1].isalnum() or line[-1] in ";)%'’") and not (_LABEL.match(line.lstrip()) and _LABEL.match(after))


def _is_open_end(line: str) -> bool:
    """Whether a line ends in a word that opens something: "the", "of", "that"."""
    words = line[-20:].rsplit(None, 1)
    return len(words) > 1 and words[1] in OPENING


def _is_in_a_date(line: str, after: str) -> bool:
    """As in "on 12 / December" and "on December / 12"."""
    word = line[-20:].rsplit(None, 1)[-1]
    if word.isdigit():
        return len(word) < 3 and after[0].isupper() and _is_month(after.split(None, 1)[0]) and not _WISH.match(after)
    return word[0].isupper() and _is_month(word) and _DAY.match(after) is not None


def _is_month(word: str) -> bool:
    return word.rstrip(".,;").lower() in _MONTH_WORDS


def _at_a_width(text: str, blocks: Sequence[_Block]) -> Iterable[_LineEnd]:
    """The line ends within the paragraphs of a text broken at a width; none where each line is one of its own.

    A line is full where the first word of the next would have made it longer than the longest. Nearly all lines of a
    text broken at a width are full; a list's are not. A last short line ends its paragraph, a blank one any.
    """
    longest = max((len(line) for block in blocks for line in block.lines), default=0)
    ends = [end for block in blocks for end in block.ends]
    if not ends or longest not in _PAGE:
        return ()
    cased = not text.isupper() and not _is_arabic(text)
    full = {end.at for end in ends if len(end.line) + 1 + len(end.after.split(None, 1)[0]) > longest}
    if len(full) < _FULL * len(ends) and len(ends) >= _FEW and _is_stopped(blocks):
        full |= {end.at for end in ends if len(end.line) >= _RAGGED * longest}
    held = [end for end in ends if end.at in full]
    if len(held) < _FULL * len(ends) or sum(_goes_on(end, cased) for end in held) < _GOING_ON * len(held):
        return ()
    if not (_is_prose(text, held, blocks, cased) if len(ends) >= _FEW else _is_one_sentence(held, blocks, cased)):
        return ()
    return [end for end in ends if _is_within(end, end.at in full, cased)]


def _is_arabic(text: str) -> bool:
    head = text[:_HEAD]
    return 2 * len(_IN_ARABIC.findall(head)) > len(head)


def _is_within(end: _LineEnd, is_full: bool, cased: bool) -> bool:
    if end.is_indented and end.line.endswith(_STOPS):
        return False
    return is_full or (not end.line.endswith(_STOPS) and (not cased or end.after[0].islower()))


def _goes_on(end: _LineEnd, cased: bool) -> bool:
    """No stop at the end, no capital behind it but for a comma; where all are capitals or none is, the stop tells."""
    return not end.line.endswith(_STOPS) and not (cased and end.after[0].isupper() and end.line[-1] != ",")


def _is_prose(text: str, full: Sequence[_LineEnd], blocks: Sequence[_Block], cased: bool) -> bool:
    opened = sum(_is_little(end) for end in full)
    if opened >= (_OPEN_ARABIC if _is_arabic(text) else _OPEN_SHARE) * len(full):
        return True
    return not cased and _is_stopped(blocks)


def _is_stopped(blocks: Sequence[_Block]) -> bool:
    """Whether the blocks of several lines end as paragraphs do."""
    several = [block for block in blocks if block.ends]
    return sum(map(_is_ended, several)) >= _STOPPED * len(several)


def _is_little(end: _LineEnd) -> bool:
    return end.line.rsplit(None, 1)[-1].lower() in LITTLE or end.after.split(None, 1)[0].lower() in LITTLE


def _is_one_sentence(full: Sequence[_LineEnd], blocks: Sequence[_Block], cased: bool) -> bool:
    if any(end.line.endswith(_STOPS) for end in full):
        return False
    if not cased:
        return _is_stopped(blocks)
    return any(
        end.line.endswith(",")
        or (end.line[-1].islower() and end.after[0].isdigit())
        or end.after.lstrip("(")[:1].islower()
        for end in full
    )

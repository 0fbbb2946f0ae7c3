"""Places that stand in one list: what is joined to a place by "and" or a comma is a place too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

Candidate = tuple[int, int, bool]
"""First character, one past the last, and whether it stands after a preposition of place."""

_NEXT = Sought(r"(?:,\s+(?:and\s+)?|\s+and\s+)(?P<name>[A-Z][\w'-]+(?:[ -][A-Z][\w'-]+){0,2})(?=[\s,.;]|$)")
_BETWEEN = re.compile(r",?\s+(?:and\s+)?|,\s*")


def with_listed(parsed: Parsed, found: dict[int, Candidate]) -> dict[int, Candidate]:
    """Give the candidates with the names listed beside them, by the parse and by the commas."""
    for at in _by_parse(parsed, found):
        _by_commas(parsed, found, at)
    return found


def _by_parse(parsed: Parsed, found: dict[int, Candidate]) -> list[int]:
    pending = sorted(found)
    seen: list[int] = []
    while pending:
        at = pending.pop(0)
        seen.append(at)
        for other in children(parsed.doc[at], {"conj", "appos"}):
            other_kind = other.pos_ != "PROPN" or other.ent_type_ in {"PERSON", "NORP", "DATE"}
            if other.i in found or other_kind or not found[at][2]:
                continue
            first = min([other.i, *[c.i for c in children(other, {"compound"})]])
            found[int(other.i)] = (int(parsed.doc[first].idx), int(other.idx) + len(other.text), True)
            pending.append(int(other.i))
        head = parsed.doc[at].head
        if parsed.doc[at].dep_ == "conj" and head.i in found and found[head.i][2]:
            found[at] = (found[at][0], found[at][1], True)
    return seen


def _by_commas(parsed: Parsed, found: dict[int, Candidate], at: int) -> None:
    """Names in a row after a place; a list of three and more ends with "and"."""
    _, end, locative = found[at]
    if not locative:
        return
    rows = []
    follows = _NEXT.match(parsed.plain, end)
    while follows is not None:
        rows.append(follows)
        follows = _NEXT.match(parsed.plain, follows.end("name"))
    if not rows or "and" not in rows[-1].group()[: rows[-1].start("name") - rows[-1].start()]:
        return
    for row in rows:
        piece = parsed.doc.char_span(row.start("name"), row.end("name"), alignment_mode="expand")
        if piece is not None and not any(a < row.end("name") and row.start("name") < b for a, b, _ in found.values()):
            found[int(piece.root.i)] = (row.start("name"), row.end("name"), True)


def lists_of(parsed: Parsed, found: dict[int, Candidate]) -> list[list[Candidate]]:
    """Give the candidates list by list, in reading order: neighbours with only a comma or "and" between them."""
    lists: list[list[Candidate]] = []
    for candidate in sorted(found.values()):
        between = parsed.plain[lists[-1][-1][1] : candidate[0]] if lists else ""
        if lists and between and _BETWEEN.fullmatch(between):
            lists[-1].append(candidate)
        else:
            lists.append([candidate])
    return lists

"""An editor's square brackets in a wire text: notes blanked, other words in round ones; the length is unchanged."""

from __future__ import annotations

import re

_BRACKET = re.compile(r"\[([^\[\]]{1,200})\]([ \t]?)")
_WORDS_OF_NOTES = (
    "text excerpt excerpts report reports commentary communique statement speech editorial interview article feature "
    "indistinct unintelligible inaudible omitted received transliterated recording begin end ends passage continued "
    "signed dated date video announcer correspondent moderator reporter reporters unidentified words word applause "
    "break reception transmission sentence paragraph indistinctly live monitored portion summary sic break no audio "
    "music slogans chanting shouting followed preceded delivered addressed background roundtable conference broadcast"
)
_NOTES = frozenset(_WORDS_OF_NOTES.split())
_OPENING = re.compile(r"(?:^|\n)[^\S\n]*$")


def without_notes(text: str) -> str:
    """Give ``text`` with every editor's note blanked and what follows it on a new line; other brackets made round.

    A note at the head of a text ("[TEXT]") and a speaker's name at the head of a paragraph end what stood before
    them; a note inside a sentence leaves white space only.
    """
    return _BRACKET.sub(_replaced, text)


def _replaced(match: re.Match[str]) -> str:
    inside, after = match[1], match[2]
    told = set(re.findall(r"[a-z]+", inside.lower()))
    opening = bool(_OPENING.search(match.string[max(0, match.start() - 8) : match.start()]))
    if told & _NOTES:
        ends = opening or _ends_line(match.string, match.start())
        return " " * (len(match[0]) - 1) + ("\n" if ends and after else " " * 1)
    if opening:
        return f"[{inside}]" + ("\n" if after else "")
    return f"({inside})" + after


def _ends_line(text: str, at: int) -> bool:
    """Whether what stands before a note is a dateline, a note or the end of a sentence."""
    return bool(re.search(r"(?:--|\]|[.!?:]\"?)\s*$", text[max(0, at - 6) : at]))

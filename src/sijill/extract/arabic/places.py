"""Places in an Arabic sentence: names after words of place, looked up in the case's country, else unresolved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.extract.place_mentions import ambiguous_mention, resolved_mention
from sijill.model.mentions import PlaceMention
from sijill.text.places import Gazetteer, PlaceMatch

LONGEST_NAME = 3
_LEVELS = {"محافظه": "province", "منطقه": "district", "ريف": "province"}
_QUARTERS = frozenset({"حي", "حاره"})
_COUNTRYSIDE = "ريف"
_LETTERS = re.compile(r"[\u0621-\u064a]{2,}")
_Named = tuple[tuple[int, int], tuple[str, str | None], PlaceMatch | None]


def arabic_places(text: ArabicText, sentence: ArabicSentence, table: Gazetteer) -> tuple[PlaceMention, ...]:
    """Give the places of a sentence, each once, in reading order; a quarter is kept unresolved.

    A name of several places is the one beside the others of the sentence, else unresolved.
    """
    named = list(_named(sentence.words, table))
    sure = [match for _, _, match in named if match is not None]
    found: dict[str, PlaceMention] = {}
    for (start, end), (name, level), match in named:
        span = text.span(start, end)
        kept = match or (table.lookup(name, level, sure) if name else None)
        homonyms = table.homonyms(name, level) if name and kept is None else []
        if kept is not None:
            mention = resolved_mention(kept, span.quote, span)
        else:
            mention = ambiguous_mention(homonyms, span.quote, span) if homonyms else PlaceMention(span.quote, span=span)
        found.setdefault(mention.name or name or span.quote, mention)
    return tuple(found.values())


def _named(words: tuple[Word, ...], table: Gazetteer) -> Iterator[_Named]:
    """The names after a word of place: where, the name and its level, the place if it is one.

    A name that no table holds has no name to look up.
    """
    at = 0
    while at < len(words):
        held = _known(words, at, table)
        if held is not None:
            yield held[0]
            at = held[1]
            continue
        unknown = _unknown(words, at)
        if unknown is not None and _known(words, unknown[0], table) is None:
            yield (words[unknown[0]].start, words[unknown[1] - 1].end), ("", None), None
            at = unknown[1]
        else:
            at += 1


def _lead(words: tuple[Word, ...], at: int) -> str | None:
    """The word of place before word ``at``, without what is joined to it; ``None`` when there is none."""
    before = words[at - 1].text if at else ""
    leads = arabic_words("report", "places")
    for form in (before, before.removeprefix("و"), before.removeprefix("ب"), before.removeprefix("وب")):
        if form in leads:
            return form
    return before.removeprefix("ل") if before.removeprefix("ل") in leads else None


def _known(words: tuple[Word, ...], at: int, table: Gazetteer) -> tuple[_Named, int] | None:
    """The name at word ``at`` that the table holds, and the position after it."""
    lead = _lead(words, at)
    joined = words[at].text.startswith(("ب", "ل")) and len(words[at].text) > 4
    if (lead is None and not joined) or lead in _QUARTERS:
        return None
    for size in range(min(LONGEST_NAME, len(words) - at), 0, -1):
        surface = " ".join(word.text for word in words[at : at + size])
        name = surface[1:] if joined and lead is None else surface
        level = _LEVELS.get(lead or "") or _LEVELS.get(words[at].text)
        if len(name) <= 2:
            continue
        wide = f"{_COUNTRYSIDE} {name}" if lead == _COUNTRYSIDE else name
        match = table.lookup(wide, level) or table.lookup(name, level)
        if match is not None or table.homonyms(name, level):
            start = words[at - 1].end - len(_COUNTRYSIDE) if lead == _COUNTRYSIDE else words[at].start
            return ((start, words[at + size - 1].end), (name, level), match), at + size
    return None


def _unknown(words: tuple[Word, ...], at: int) -> tuple[int, int] | None:
    """The name after "village", "town", "camp" at word ``at``: its first and last position."""
    if at + 1 >= len(words) or not set(_bare(words[at])) & arabic_words("place", "levels"):
        return None
    start = at + 1
    while start < len(words) and not words[start].text[0].isalnum() and start < at + 3:
        start += 1
    if start >= len(words) or not _LETTERS.fullmatch(words[start].text) or _lead(words, start + 1) is not None:
        return None
    pair = words[start].text in arabic_words("place", "firsts") and start + 1 < len(words)
    return start, start + 2 if pair and _LETTERS.fullmatch(words[start + 1].text) else start + 1


def _bare(word: Word) -> Iterator[str]:
    yield word.text
    yield word.bare
    yield word.bare.removeprefix("ب")
    yield word.bare.removeprefix("ل")

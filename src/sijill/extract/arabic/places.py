"""Places in an Arabic sentence: names after words of place, looked up exactly in the case's country."""

from __future__ import annotations

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.extract.place_mentions import ambiguous_mention, resolved_mention
from sijill.model.mentions import PlaceMention
from sijill.text.places import Gazetteer, PlaceMatch

_Named = tuple[tuple[int, int], tuple[str, str | None], PlaceMatch | None]

LONGEST_NAME = 3
_LEVELS = {"محافظه": "province", "منطقه": "district"}
_QUARTERS = frozenset({"حي", "حاره"})


def arabic_places(text: ArabicText, sentence: ArabicSentence, table: Gazetteer) -> tuple[PlaceMention, ...]:
    """Give the places of a sentence, each once, in reading order; a quarter is left out.

    A name of several places is the one beside the others of the sentence, else unresolved.
    """
    named = _named(sentence, table)
    sure = [match for _, _, match in named if match is not None]
    found: dict[str, PlaceMention] = {}
    for (start, end), (name, level), match in named:
        span = text.span(start, end)
        kept = match or table.lookup(name, level, sure)
        mention = (
            resolved_mention(kept, span.quote, span)
            if kept is not None
            else ambiguous_mention(table.homonyms(name, level), span.quote, span)
        )
        found.setdefault(mention.name or name, mention)
    return tuple(found.values())


def _named(sentence: ArabicSentence, table: Gazetteer) -> list[_Named]:
    """The names after a word of place that the table holds: where, the name and its level, the place if it is one."""
    leads = arabic_words("report", "places")
    found: list[_Named] = []
    words = sentence.words
    for at in range(len(words)):
        before = words[at - 1].text if at else ""
        joined = words[at].text.startswith(("ب", "ل")) and len(words[at].text) > 4
        led = before.removeprefix("و").removeprefix("ب") in leads or before in leads
        if not (led or joined) or before in _QUARTERS:
            continue
        for size in range(min(LONGEST_NAME, len(words) - at), 0, -1):
            surface = " ".join(word.text for word in words[at : at + size])
            name = surface[1:] if joined and before not in leads else surface
            level = _LEVELS.get(before) or _LEVELS.get(words[at].text)
            match = table.lookup(name, level) if len(name) > 2 else None
            if match is not None or (len(name) > 2 and table.homonyms(name, level)):
                found.append(((words[at].start, words[at + size - 1].end), (name, level), match))
                break
    return found

"""Places in an Arabic sentence: names after words of place, looked up exactly in the case's country."""

from __future__ import annotations

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.model.mentions import PlaceMention
from sijill.text.places import gazetteer

LONGEST_NAME = 3
_LEVELS = {"محافظه": "province", "منطقه": "district"}
_QUARTERS = frozenset({"حي", "حاره"})


def arabic_places(text: ArabicText, sentence: ArabicSentence, country: str | None) -> tuple[PlaceMention, ...]:
    """Give the places of a sentence, each once, in reading order; a quarter is kept unresolved."""
    table = gazetteer(country)
    leads = arabic_words("report", "places")
    found: dict[str, PlaceMention] = {}
    words = sentence.words
    for at in range(len(words)):
        before = words[at - 1].text if at else ""
        joined = words[at].text.startswith(("ب", "ل")) and len(words[at].text) > 4
        if before.removeprefix("و").removeprefix("ب") not in leads and before not in leads and not joined:
            continue
        for size in range(min(LONGEST_NAME, len(words) - at), 0, -1):
            surface = " ".join(word.text for word in words[at : at + size])
            name = surface[1:] if joined and before not in leads else surface
            if before in _QUARTERS:
                break
            match = table.lookup(name, _LEVELS.get(before)) if len(name) > 2 else None
            if match is not None:
                span = text.span(words[at].start, words[at + size - 1].end)
                mention = PlaceMention(
                    span.quote,
                    match.name,
                    match.country,
                    match.admin1,
                    match.latitude,
                    match.longitude,
                    match.precision,
                    match.gazetteer,
                    match.pcode,
                    span=span,
                )
                found.setdefault(match.name, mention)
                break
    return tuple(found.values())

"""Arabic numbers told place by place: "قتل 9 في بانياس و12 في جبلة"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sijill.extract.arabic.numbers import number_found, number_start
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.extract.counts_by_place import Told, Wording, by_place
from sijill.extract.placed import Placed
from sijill.model.mentions import PlaceMention

_ENDING = "(?:اً|ًا|ا)?"
_NOUN = (
    f"(?:شخص{_ENDING}|[أا]شخاص|[آا]خر(?:ين|ون)?|قتيل{_ENDING}|قتلى|ضحي[ةه]|ضحايا|شهيد{_ENDING}|شهداء|مدني(?:ين|ون)|مدني{_ENDING}|"
    f"حال[ةه]|وفا[ةه]|وفيات|جريح{_ENDING}|جرحى|مصاب{_ENDING}|مصابين|منهم|منهن|سقطوا|قضوا)"
)
_KIND = "(?:محافظ[ةه]|مدين[ةه]|بلد[ةه]|قري[ةه]|ريف|منطق[ةه]|حي|مخيم|ناحي[ةه]|مركز|كل من)"
_WORDING = Wording(
    placing=re.compile(rf"\s*(?:{_NOUN}\s+)*(?:في\s+|ب)(?:{_KIND}\s+){{0,2}}"),
    going_on=re.compile(r"(?:\s+يوم\s+\w+)?\s*[،,؛;]?\s*(?:و|كما|بينما|[إا]ضاف[ةه] [إا]لى|فضلا عن)?\s*"),
    splitting=re.compile(r"[:(–]|منهم|منهن|بينهم|بينهن|بينها|موزعين|توزعوا|يتوزعون|بواقع"),
    of_them=re.compile(r"\s*(?:منهم|منهن)\b"),
)


def numbers_by_place(
    held: ArabicText, sentence: ArabicSentence, placed: Sequence[Placed], places: Sequence[PlaceMention]
) -> list[Placed]:
    """Give the claims of a sentence with each number at its own place; those that tell no noun and verb are added."""
    if not placed or not places:
        return list(placed)
    found = by_place(held.text, placed, list(_numbers(held, sentence)), places, _WORDING)
    return _clause_by_clause(found, places)


def _clause_by_clause(placed: list[Placed], places: Sequence[PlaceMention]) -> list[Placed]:
    """Each claim with the places behind its own number and verb, where all have some: "قتل 4 في ا وأصيب 3 في ب"."""
    if len(placed) < 2 or any(one.series_at >= 0 or one.claim.count_span is None for one in placed):
        return placed
    spans = [sorted(span for span in (one.claim.count_span, one.claim.harm_span) if span) for one in placed]
    begins = sorted({held[0].start for held in spans})
    if len(begins) < len(placed):
        return placed
    found = []
    for one, held in zip(placed, spans, strict=True):
        after = [begin for begin in begins if begin > held[0].start]
        own = tuple(p for p in places if p.span and held[-1].end <= p.span.start < min(after, default=p.span.end))
        found.append(replace(one, claim=replace(one.claim, places=own)))
    return found if all(one.claim.places for one in found) else placed


def _numbers(held: ArabicText, sentence: ArabicSentence) -> Iterator[Told]:
    words, at = sentence.words, 0
    while at < len(words):
        found = number_found(words, at)
        if found is None:
            at += 1
            continue
        span = held.span(number_start(words[found.first]), words[found.last - 1].end)
        yield Told(found.count, span.start, span.end)
        at = max(found.last, at + 1)

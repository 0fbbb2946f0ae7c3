"""Places in English text: found by entity, preposition and list, resolved within one country or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.extract.english.places.place_lists import lists_of, with_listed
from sijill.extract.english.words.begun import begun_in
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.place_mentions import ambiguous_mention, resolved_mention
from sijill.model.mentions import PlaceMention
from sijill.text.place_names import QUARTER
from sijill.text.places import Gazetteer, PlaceMatch
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

_FARTHEST = 5_000
"""How far back the last place told is looked for first (characters); only then through the whole paragraph."""
_LOCATIVE = frozenset(
    {
        "in",
        "at",
        "near",
        "around",
        "outside",
        "from",
        "across",
        "to",
        "inside",
        "throughout",
        "toward",
        "towards",
        "between",
        "of",
        "into",
        "on",
    }
)
_STRICT = _LOCATIVE - {"of", "to", "on", "between"}
_KINDS = {
    "province": Sought(r"\b(?:provinces?|governorates?|oblasts?|(?-i:Region|State|Department)s?)\b", re.IGNORECASE),
    "district": Sought(r"\bdistricts?\b", re.IGNORECASE),
}
_KIND_NOUNS = frozenset(
    {
        "city",
        "town",
        "village",
        "province",
        "governorate",
        "district",
        "area",
        "region",
        "camp",
        "neighborhood",
        "neighbourhood",
        "quarter",
        "suburb",
        "provinces",
        "cities",
        "towns",
        "villages",
        "countryside",
    }
)
FAR_DEGREES = 1.0
"""A spelling not in the table counts only this near a place beside it that is surely known (degrees)."""


@dataclass(frozen=True)
class PlaceFound:
    """A mention, whether a place of events (it stands after a preposition of place), and its list."""

    mention: PlaceMention
    start: int
    end: int
    locative: bool
    group: int


def places_in(parsed: Parsed, table: Gazetteer) -> list[PlaceFound]:
    """Give the places of the text in reading order, resolved within ``table``.

    A name of several places is the one beside those of its list, else beside those of the text, else unresolved.
    """
    lists = lists_of(parsed, _candidates(parsed, table))
    first = [[_match(parsed, table, start, end) for start, end, _ in listed] for listed in lists]
    known = [m for matches in first for m in matches if m is not None and m.exact]
    found: list[PlaceFound] = []
    for group, (listed, matches) in enumerate(zip(lists, first, strict=True)):
        sure = [m for m in matches if m is not None and m.exact]
        for at, (start, end, _) in enumerate(listed):
            if matches[at] is None and known:
                matches[at] = _match(parsed, table, start, end, sure) or _match(parsed, table, start, end, known)
        for (start, end, locative), match in zip(listed, matches, strict=True):
            kept = match if match is not None and (match.exact or _is_near(match, sure)) else None
            if kept is None and not (locative or sure):
                continue
            mention = _mention(parsed, table, start, end, kept, sure)
            found.append(PlaceFound(mention, start, end, locative, group))
    return sorted(found, key=lambda place: place.start)


def _candidates(parsed: Parsed, table: Gazetteer) -> dict[int, tuple[int, int, bool]]:
    """Place-like names by the token that heads them: (start, end, after a preposition of place)."""
    found: dict[int, tuple[int, int, bool]] = {}
    covered: set[int] = set()
    for ent in parsed.doc.ents:
        root = ent.root
        locative = _is_locative(root)
        start, end = _name_edges(parsed, int(ent.start_char), int(ent.end_char))
        known = end > start and table.holds(parsed.text[start:end])
        placed = ent.label_ in {"GPE", "LOC", "FAC"} and (locative or known)
        misnamed = ent.label_ in {"ORG", "PERSON", "NORP"} and (
            (known and locative) or bool(QUARTER.match(parsed.text[start:end]))
        )
        if end > start and (placed or misnamed) and not _is_basing(root) and not _is_people(parsed, ent.start, ent.end):
            found[int(root.i)] = (start, end, locative or bool(QUARTER.match(parsed.text[start:end])))
            covered |= set(range(ent.start, ent.end))
    for token in parsed.doc:
        if (
            token.pos_ == "PROPN"
            and token.i not in covered
            and token.text[:1].isupper()
            and _is_locative(token, _STRICT)
        ):
            first = min([token.i, *[c.i for c in children(token, {"compound"})]])
            start, end = int(parsed.doc[first].idx), int(token.idx) + len(token.text)
            if table.holds(parsed.text[start:end]):
                found[int(token.i)] = (start, end, True)
    listed = with_listed(parsed, found)
    return {at: place for at, place in listed.items() if not _is_of_another(parsed, *place[:2])}


def _is_of_another(parsed: Parsed, start: int, end: int) -> bool:
    """Whether a name was found to be a person's or an organisation's, or part of one."""
    if QUARTER.match(parsed.text[start:end]):
        return False
    piece = parsed.doc.char_span(start, end, alignment_mode="expand")
    return piece is not None and any(token.ent_type_ in {"ORG", "PERSON"} for token in piece)


def _is_basing(root: Token) -> bool:
    return root.dep_ == "npadvmod" or root.head.lower_ in {"based", "backed", "led", "linked", "born"}


def _is_people(parsed: Parsed, first: int, last: int) -> bool:
    """Whether a name is of people, not of a place: "the Xs", with an article before a plural."""
    words_of = parsed.doc[first:last]
    return bool(len(words_of) == 1 and words_of[0].tag_ == "NNPS") or bool(
        words_of.text.endswith("s") and first > 0 and parsed.doc[first - 1].lower_ == "the"
    )


_ATTACKING = frozenset({"shell", "bomb", "bombard", "attack", "raid", "storm", "strike", "besiege", "overrun"})
"""What is done to a place: "the brigade *shelled Safita*"."""
_COUNTS = frozenset({"toll", "count", "figure", "tally"})
"""What is kept for a place: "its *toll for Safita*"."""


def _is_locative(token: Token, prepositions: frozenset[str] = _LOCATIVE) -> bool:
    head = token.head
    if token.dep_ == "dobj" and lemma(head) in _ATTACKING:
        return True
    if token.dep_ == "pobj" and head.lower_ == "for" and lemma(head.head) in _COUNTS:
        return True
    if token.dep_ == "pobj":
        kind_noun = (
            head.lower_ != "of"
            or head.head.lower_ in _KIND_NOUNS
            or head.head.lower_ in {"north", "south", "east", "west", "outskirts", "centre", "center", "parts"}
        )
        return head.lower_ in prepositions and kind_noun
    if token.dep_ in {"compound", "nmod"} and head.lower_ in _KIND_NOUNS:
        return head.dep_ == "pobj" or head.head.lower_ in _LOCATIVE
    return token.dep_ in {"conj", "appos"} and head.i != token.i and _is_locative(head, prepositions)


def _name_edges(parsed: Parsed, start: int, end: int) -> tuple[int, int]:
    printed = parsed.plain[start:end]
    lead = re.match(r"(?:the|coastal|northern|southern|eastern|western|rural|central)\s+", printed, re.IGNORECASE)
    start += lead.end() if lead else 0
    tail = re.search(
        r"(?:'s|\s+(?:city|town|village|district|governorate|province|neighbou?rhood|area|region|camp))+$",
        parsed.plain[start:end],
        re.IGNORECASE,
    )
    return start, end - (len(tail.group()) if tail else 0)


def _level(parsed: Parsed, start: int, end: int) -> str | None:
    before, after = parsed.plain[max(0, start - 45) : start], parsed.plain[end : end + 14]
    for level, pattern in _KINDS.items():
        if re.match(r"\s*" + pattern.pattern, after, re.IGNORECASE):
            return level
        held = list(pattern.finditer(before))
        if held and re.fullmatch(r"\s+of\s+(?:[\w'-]+(?:,\s|\sand\s|,\sand\s))*", before[held[-1].end() :]):
            return level
    return None


def _match(
    parsed: Parsed, table: Gazetteer, start: int, end: int, near: Sequence[PlaceMatch] = ()
) -> PlaceMatch | None:
    surface = parsed.text[start:end]
    return None if QUARTER.match(surface) else table.lookup(surface, _level(parsed, start, end), near)


def _is_near(match: PlaceMatch, sure: list[PlaceMatch]) -> bool:
    if not sure or match.latitude is None or match.longitude is None:
        return not sure and match.precision == "city"
    near = [m for m in sure if m.latitude is not None and m.longitude is not None]
    return any(
        abs((m.latitude or 0) - match.latitude) + abs((m.longitude or 0) - match.longitude) <= FAR_DEGREES for m in near
    )


def _mention(
    parsed: Parsed, table: Gazetteer, start: int, end: int, match: PlaceMatch | None, sure: list[PlaceMatch]
) -> PlaceMention:
    surface, span = parsed.text[start:end], parsed.span(start, end)
    if match is not None:
        return resolved_mention(match, surface, span)
    if QUARTER.match(surface):
        return PlaceMention(surface, precision="neighbourhood", span=span)
    homonyms = table.homonyms(surface, _level(parsed, start, end))
    if homonyms:
        return ambiguous_mention(homonyms, surface, span)
    near = table.neighbours(surface, sure)
    if not near:
        return PlaceMention(surface, span=span)
    beside = ", ".join(sorted({m.name for m in sure}))
    return PlaceMention(
        surface,
        proposed=near[0].name,
        reason=f"no gazetteer holds it; it is listed with {beside}, and {near[0].name} is near and spelled alike",
        span=span,
    )


def places_of(
    parsed: Parsed, sentence: Sentence, start: int, end: int, found: list[PlaceFound], speaker: str = ""
) -> tuple[PlaceMention, ...]:
    """Give the places of a claim: in its words, else in its sentence, else carried from earlier in its paragraph.

    A place in the name of whoever says so ("the local council *in Jableh*") is one only where no other is told.
    """
    seat = _seat(parsed, sentence, found, speaker)
    own = [p for p in begun_in(found, start, end) if p.locative and p not in seat] or [
        p for p in begun_in(found, sentence.start, sentence.end) if p.locative and p not in seat
    ]
    if own:
        return _each_once([p.mention for p in own])
    carried = [p.mention for p in _last_told(found, parsed.paragraphs[sentence.paragraph].start, sentence.start)]
    return tuple(_inherited(mention) for mention in _each_once(carried))


def _last_told(found: list[PlaceFound], start: int, end: int) -> list[PlaceFound]:
    """The places told together last between two characters."""
    earlier = begun_in(found, max(start, end - _FARTHEST), end)
    told = [p for p in earlier if p.locative] or [p for p in begun_in(found, start, end) if p.locative]
    return [p for p in told if p.group == told[-1].group]


def _seat(parsed: Parsed, sentence: Sentence, found: list[PlaceFound], speaker: str) -> list[PlaceFound]:
    at = parsed.plain.find(speaker, sentence.start, sentence.end) if speaker else -1
    here = [p for p in begun_in(found, sentence.start, sentence.end) if p.locative]
    seat = [p for p in here if at <= p.start < at + len(speaker)] if at >= 0 else []
    return seat if 0 < len(seat) < len(here) else []


def _each_once(mentions: list[PlaceMention]) -> tuple[PlaceMention, ...]:
    seen: dict[str, PlaceMention] = {}
    for mention in mentions:
        seen.setdefault(mention.surface, mention)
    return tuple(seen.values())


def _inherited(mention: PlaceMention) -> PlaceMention:
    from dataclasses import replace

    return replace(mention, inherited=True)

"""People named on one line behind what befell them: "Dead: A, 40, a farmer; B, 12. Wounded: C and D"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from sijill.extract.english.names.name_fates import is_named_place
from sijill.extract.english.names.named_claims import NamedDead, dead_by_name
from sijill.extract.english.names.named_rows import of_row
from sijill.extract.placed import Placed
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.text.numerals import NUMBER_WORDS
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.names.name_chains import Chain, Mention
    from sijill.extract.english.words.parsed import Parsed
    from sijill.model.spans import Span

HEADING = Sought(
    r"(?:\A|\n|[.!?;,]\s)(?:[-•*–]\s?)?(?:the\s)?"
    r"(?:(?P<dead>dead|killed|deceased|martyrs?|fatalities)|(?P<hurt>wounded|injured|hurt))\s?:\s",
    re.IGNORECASE,
)
_TITLE = r"(?:(?:Dr|Mr|Mrs|Ms|Eng|Col|Gen|Capt|Lt|Sgt)\.?\s|[A-Z][a-z]+\s|(?:an?\s|the\s)?[a-z]+\s)?"
_FIRST = re.compile(rf"\s*{_TITLE}")
_NEXT = re.compile(rf".*(?:[,;/]\s(?:and\s)?|\sand\s){_TITLE}", re.DOTALL)
_NEXT_ITEM = re.compile(rf".*;\s(?:and\s)?{_TITLE}", re.DOTALL)
_OTHERS = re.compile(
    r"\b(?:his|her|their|others?|unknown|unnamed|unidentified|an?\s(?:man|woman|child|boy|girl))\b"
    rf"|\b(?:\d+|{NUMBER_WORDS})\s(?!years?|months?|yrs?)[a-z]+",
    re.IGNORECASE,
)
"""Who is told of without a name: the names are then not as many as the people."""
_TELLS = re.compile(r"[^.;,]{0,20}\b(?:said|says|told|wrote|reports?|reported|was|were|is|are|has|have|had)\b")
_NO_ROW = frozenset(
    {"'s", "\u2019s", "photo", "photograph", "picture", "source", "as", "by", "missing", "alive", "said"}
)
_PLACES = frozenset({"GPE", "ORG", "LOC", "FAC"})


@dataclass(frozen=True)
class Headed:
    """One such row: what befell those named, where its heading and its names begin and end, and who they are."""

    harm: Harm
    heading: int
    start: int
    end: int
    people: tuple[Mention, ...]


def headed(parsed: Parsed, chains: Sequence[Chain]) -> list[Headed]:
    """Give the rows of people named behind a heading on its own line or sentence, in reading order."""
    headings = list(HEADING.finditer(parsed.plain))
    if not headings:
        return []
    mentions = sorted((one for chain in chains for one in chain.mentions), key=lambda one: one.start)
    starts = [one.start for one in mentions]
    found = []
    for at, heading in enumerate(headings):
        last = headings[at + 1].start() if at + 1 < len(headings) else len(parsed.plain)
        end = min(parsed.sentence_at(heading.end()).end, last)
        inside = mentions[bisect_left(starts, heading.end()) : bisect_left(starts, end)]
        people = tuple(_people(parsed.plain, heading.end(), end, inside))
        if people and not _OTHERS.search(parsed.plain, heading.end(), end) and _is_a_row(parsed, heading.end(), end):
            harm = Harm.KILLED if heading["dead"] else Harm.INJURED
            kind = "dead" if heading["dead"] else "hurt"
            found.append(Headed(harm, heading.start(kind), people[0].start, people[-1].end, people))
    return found


def _is_a_row(parsed: Parsed, start: int, end: int) -> bool:
    """Whether it is a row of names and what somebody is: nobody in it says, buries or is anything."""
    told = parsed.doc.char_span(start, end, alignment_mode="contract") or ()
    return not any(word.pos_ in {"VERB", "AUX"} or word.lower_ in _NO_ROW for word in told)


def _people(plain: str, start: int, end: int, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Those at the beginning of an item of the row; items are parted by semicolons where there is one."""
    told = [one for one in mentions if not one.is_by_name and one.label not in _PLACES and not is_named_place(one.name)]
    if not told or not _FIRST.fullmatch(plain, start, told[0].start) or _TELLS.match(plain, told[0].end, end):
        return
    begins = _NEXT_ITEM if ";" in plain[start:end] else _NEXT
    yield told[0]
    for before, one in pairwise(told):
        if begins.fullmatch(plain, before.end, one.start):
            yield one


def with_headed(parsed: Parsed, placed: Sequence[Placed], rows: Sequence[Headed]) -> list[Placed]:
    """Give the claims with those told of in one row made one, of as many as it names."""
    found = [one for one in placed if not any(_is_of_others(one.claim, row) for row in rows)]
    for row in rows:
        held = [one for one in found if _is_of(one.claim, row)]
        if held and not _names_more(held, row):
            found[found.index(held[0])] = _whole(parsed, held[0], row)
            found = [one for one in found if one not in held[1:]]
    return found


def headed_alone(parsed: Parsed, placed: Sequence[Placed], rows: Sequence[Headed]) -> Iterator[NamedDead]:
    """Give those named in rows of which no claim tells."""
    for row in rows:
        if not any(_is_of(one.claim, row) for one in placed):
            piece = parsed.doc.char_span(row.start, row.people[0].end, alignment_mode="expand")
            sentence = parsed.sentence_at(row.start)
            head = piece.root if piece is not None else parsed.doc[sentence.first]
            told = dead_by_name(parsed, sentence, (row.start, row.end), head, [one.name for one in row.people])
            yield replace(told, event=replace(told.event, harm=row.harm))


def _names_more(held: Sequence[Placed], row: Headed) -> bool:
    """Whether the claims name more people than the row was read to have."""
    return len({name for one in held for name in one.claim.victims.names}) > len(row.people)


def _is_of(claim: Claim, row: Headed) -> bool:
    span = claim.victims.span
    return (
        span is not None
        and claim.harm is row.harm
        and not claim.negated
        and claim.count_span is None
        and row.heading <= span.start < row.end
    )


def _is_of_others(claim: Claim, row: Headed) -> bool:
    """As in "Killed: A; *wounded: B*", where the parse gives the second heading to those before it."""
    span, told = claim.victims.span, claim.harm_span
    return span is not None and told is not None and told.start == row.heading and span.end <= row.heading


def _whole(parsed: Parsed, held: Placed, row: Headed) -> Placed:
    doers = tuple(one for one in held.claim.alleged_perpetrators if not _is_within(one.span, row))
    span = parsed.span(held.claim.span.start, max(held.claim.span.end, row.end))
    claim = replace(of_row(parsed, held.claim, row.people), span=span, alleged_perpetrators=doers)
    return replace(held, claim=claim)


def _is_within(span: Span | None, row: Headed) -> bool:
    return span is not None and row.start <= span.start < row.end

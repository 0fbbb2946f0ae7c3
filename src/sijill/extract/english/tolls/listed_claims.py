"""The claim a list of names makes: as many as it names, by name, part of any toll told before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.names.capitals import is_capital
from sijill.extract.english.names.name_lists import NameList
from sijill.extract.english.sources.organisations import canonical_source
from sijill.extract.english.sources.source_names import SourceNames, bare_name
from sijill.extract.lexicon import words
from sijill.extract.version import METHOD
from sijill.model.claims import Attribution, Claim, VictimsStated
from sijill.model.counts import Count
from sijill.model.vocabulary import Voice

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

_BY = re.compile(
    r"\b(?:named|identified|listed|given|provided|published|released|compiled|collected|recorded|documented|shared)"
    r"(?: \w+){0,2}? by (?P<who>[^,.;:()\n]{3,60})|\baccording to (?P<whom>[^,.;:()\n]{3,60})",
    re.IGNORECASE,
)


_ID = "-list"


def is_list(claim: Claim) -> bool:
    """Whether a claim, not numbered yet, is a list's."""
    return claim.id.endswith(_ID)


def listed_claim(parsed: Parsed, held: NameList, sources: SourceNames, outlet: str | None) -> Claim:
    """Give the claim of one list, without places and days, which its heading gives as any sentence does."""
    names = tuple(" ".join(parsed.text[e.start : e.end].split()) for e in held.entries)
    ages = [entry.age for entry in held.entries if entry.age is not None]
    whole = len(ages) == len(names)
    stated = VictimsStated(
        surface=" ".join(parsed.text[held.start : held.heading_end].split()),
        age_low=min(ages) if whole else None,
        age_high=max(ages) if whole else None,
        names=names,
        span=parsed.span(held.start, held.heading_end),
    )
    return Claim(
        id=f"{held.start}{_ID}",
        span=parsed.span(held.start, held.end),
        harm=held.harm,
        method=METHOD,
        victims=stated,
        count=Count(len(names) + held.unnamed, len(names) + held.unnamed),
        attribution=_attribution(parsed, held, sources, outlet),
        confidence=0.8,
    )


def _attribution(parsed: Parsed, held: NameList, sources: SourceNames, outlet: str | None) -> Attribution:
    match = _BY.search(parsed.plain, held.start, held.entries[0].start)
    said = (match["who"] or match["whom"]) if match else None
    by = re.split(r"\s+(?:to|in|on|at|from|after|as)\s+", said)[0].strip() if said else None
    full = canonical_source(bare_name(sources.full(by, held.start))) if by else None
    publisher = outlet or _letterhead(parsed, held)
    chain = tuple(dict.fromkeys(name for name in (full, publisher) if name))
    return Attribution(chain, Voice.INDIRECT if full else Voice.NARRATOR)


def _letterhead(parsed: Parsed, held: NameList) -> str | None:
    """The organisation named alone on the first line, above the list."""
    line = parsed.paragraphs[0]
    words_of = [t for t in parsed.doc if line.start <= t.idx < line.end and t.is_alpha]
    heads = words("names", "organisation_heads")
    alone = line.end <= held.start and len(words_of) <= 8 and all(is_capital(t) or len(t) < 4 for t in words_of)
    named = alone and any(t.lower_ in heads for t in words_of)
    return canonical_source(parsed.text[line.start : line.end].strip()) if named else None

"""Names in a row that one word of harm tells of: "A (34), B (29) and C (5) were killed" are three people."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from sijill.extract.english.names.name_chains import Chain, Mention
from sijill.extract.placed import Placed
from sijill.model.claims import Claim
from sijill.model.counts import Count
from sijill.model.vocabulary import CASUALTIES

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

_AGE = r"(?:,?\s?\(?(?:aged\s)?\d{1,3}(?:\syears?\sold)?\)?)?"
_HOME = r"(?:\s(?:of|from)\s(?:the\s[a-z]+\sof\s)?(?:[A-Z][\w'’-]+\s?){1,3}(?<!\s))?"
"""Where somebody named is from: "Samer Haddad *of Velsk*"."""
_JOINT = re.compile(
    rf"^{_AGE}{_HOME}(?:,?\sand\s|,\s(?:and\s)?)(?:an?\s|the\s)?"
    r"(?:[A-Za-z]+\.?\s)?(?:[A-Z][a-z]{1,12}\.?\s)?$"
)
"""Between two names of a row: an age, a home, a comma or "and", at most one word and a title for what the next is."""
_KIN = r"(?:,?\s(?:and|with|along\swith|together\swith|as\swell\sas)\s(?:his|her|their)\s[^.;:]{1,90}?)?"
_HELPERS = "who|all|both|were|have|has|had|been|also|reportedly|allegedly|being|later|among|the|those"
_TO_VERB = re.compile(rf"^{_AGE}{_HOME}{_KIN},?\s(?:(?:{_HELPERS})\s)*$")
_TO_ROW = re.compile(r"^\s(?:(?:[a-z]+|Dr\.?|Mr\.?|Mrs\.?|Ms\.?)\s){0,3}$")
_PLURAL = re.compile(r"^(?:the\s)?[a-z]+(?:s|men|women|people|children)\s$", re.IGNORECASE)
"""As in "*journalists* A and B", whom the names count."""
_SPEAKS = re.compile(
    rf"^{_AGE},?\s(?:has\s|have\s|had\s|also\s)?(?:sa(?:id|ys)|told|report(?:ed|s)|wrote|posted|confirm(?:ed|s)|announced"
    r"|add(?:ed|s)|recall(?:ed|s)|claim(?:ed|s)|stated|witnessed|saw|heard|surviv(?:ed|es)|escaped)\b|^['’]s?\s"
)
_BEHIND = frozenset({", ", ": ", " – ", " - ", " -- ", " ("})
_OF_A_PLACE = re.compile(r"^\s(?:of|from)\s(?:the\s[a-z]+\sof\s)?$")
_WITH_HOME = re.compile(r"\s(?:of|from)\s")
_IS_HOME = re.compile(_HOME)
_CAPITAL = re.compile(r"[A-Z][\w.]*\s")
_TITLE = 12
"""A title stands at most so much before a name (characters)."""
_LEAD = 40
"""The word for who the row names begins at most so far before it (characters)."""


def with_rows(parsed: Parsed, placed: Sequence[Placed], chains: Sequence[Chain]) -> list[Placed]:
    """Give the claims with those made one that tell of people named in one row, as many as it names.

    Args:
        parsed: The text.
        placed: Its claims, as grammar gave them: often the first name alone is the subject of "were killed".
        chains: Its names in rows.
    """
    taken: dict[int, Placed] = {}
    dropped: set[int] = set()
    mentions = sorted((one for chain in chains for one in chain.mentions), key=lambda one: one.start)
    begins = {chain.mentions[0].start for chain in chains if chain.mentions}
    rows = [row for row in _rows(parsed.plain, mentions, begins) if len(row) > 1]
    starts = sorted((_start(one.claim), at) for at, one in enumerate(placed))
    for row in rows:
        first, last = bisect_left(starts, (row[0].start - _LEAD, 0)), bisect_left(starts, (row[-1].end, 0))
        inside = [at for _, at in starts[first:last] if _is_of_names(parsed.plain, placed[at].claim, row)]
        inside = sorted(inside, key=lambda at: (*_deed(placed[at].claim), _start(placed[at].claim)))
        for _, group in groupby(inside, key=lambda at: _deed(placed[at].claim)):
            held = list(group)
            whole = _made_one(parsed, [placed[at] for at in held], row)
            told = whole or placed[held[0]]
            host = _counted_before(parsed.plain, placed, told, starts) if whole or len(held) == 1 else None
            if host is not None:
                taken[host] = _named_by(placed[host], told)
                dropped |= set(held)
            elif whole is not None:
                taken[held[0]] = whole
                dropped |= set(held[1:])
    return [taken.get(at, one) for at, one in enumerate(placed) if at not in dropped]


def _counted_before(
    plain: str, placed: Sequence[Placed], whole: Placed, starts: Sequence[tuple[int, int]]
) -> int | None:
    """The claim of whom the row names, counted right before it: "*two of his guards*, A and B, were shot"."""
    at = _start(whole.claim)
    near = [n for _, n in starts[bisect_left(starts, (at - 2 * _LEAD, 0)) : bisect_left(starts, (at, 0))]]
    for number in near:
        claim = placed[number].claim
        span = claim.victims.span
        same = _deed(claim) == _deed(whole.claim) and claim.count.low == whole.claim.count.low
        if same and claim.count_span is not None and span is not None and plain[span.end : at] in _BEHIND:
            return number
    return None


def _named_by(held: Placed, whole: Placed) -> Placed:
    stated = replace(held.claim.victims, names=whole.claim.victims.names)
    return replace(held, claim=replace(held.claim, victims=stated))


def _rows(plain: str, mentions: Sequence[Mention], begins: Collection[int]) -> Iterator[list[Mention]]:
    """The names that follow each other with nothing but ages, homes, commas and "and" between.

    Where a chain of names begins (``begins``), a row goes on only behind somebody's home.
    """
    row: list[Mention] = []
    for mention in (one for one in mentions if not one.is_by_name):
        if row and _OF_A_PLACE.match(plain[row[-1].end : mention.start]):
            continue
        between = plain[row[-1].end : mention.start] if row else ""
        apart = row and {row[-1].label, mention.label} & {"GPE", "ORG"}
        if row and (apart or not _JOINT.match(between) or (mention.start in begins and not _WITH_HOME.search(between))):
            yield row
            row = []
        row.append(mention)
    if row:
        yield row


def _deed(claim: Claim) -> tuple[str, int]:
    return claim.harm.value, claim.harm_span.start if claim.harm_span is not None else -1


def _start(claim: Claim) -> int:
    return claim.victims.span.start if claim.victims.span is not None else -1


def _is_of_names(plain: str, claim: Claim, row: Sequence[Mention]) -> bool:
    """Whether a claim tells, without a number, of people by names of the row, at most one word before them."""
    span = claim.victims.span
    if span is None or claim.negated or claim.harm not in CASUALTIES or claim.harm_span is None:
        return False
    if claim.count_span is not None or claim.count.low != claim.count.high:
        return False
    if claim.count.low is None and _PLURAL.match(plain[span.start : row[0].start]):
        return span.end <= row[-1].end or plain[span.end : row[0].start].isspace()
    starts = any(one.start <= span.start < one.end or _is_title(plain, span.start, one) for one in row)
    return starts and (span.end <= row[-1].end or _IS_HOME.fullmatch(plain[row[-1].end : span.end]) is not None)


def _is_title(plain: str, start: int, mention: Mention) -> bool:
    """Whether nothing but a title stands between ``start`` and a name: "*Officer* Omar Rashid"."""
    return 0 < mention.start - start <= _TITLE and _CAPITAL.fullmatch(plain, start, mention.start) is not None


def _made_one(parsed: Parsed, held: Sequence[Placed], row: Sequence[Mention]) -> Placed | None:
    claim = held[0].claim
    told = [one for one in row if one.end > _start(claim)]
    if len(told) < 2 or claim.harm_span is None or not _befell(parsed.plain, told, claim):
        return None
    counted = sum(one.claim.count.low or 0 for one in held)
    if counted == len(told) and len(held) == 1:
        return None
    return replace(held[0], claim=of_row(parsed, claim, told))


def of_row(parsed: Parsed, claim: Claim, told: Sequence[Mention]) -> Claim:
    """Give the claim as one of all who are named in a row; the age and the sex of the first are not those of all."""
    names = tuple(dict.fromkeys(" ".join(one.name.split()) for one in told))
    stated = replace(claim.victims, names=names)
    if len(names) > 1:
        stated = replace(stated, age_low=None, age_high=None, sex=None)
    if _start(claim) >= told[0].start:
        span = parsed.span(told[0].start, told[-1].end)
        stated = replace(stated, surface=" ".join(span.quote.split()), span=span)
    return replace(claim, victims=stated, count=Count(len(names), len(names)))


def _befell(plain: str, told: Sequence[Mention], claim: Claim) -> bool:
    """Whether the whole row is whom the verb tells of: its subject, or its object with nobody speaking behind it."""
    if claim.harm_span is None:
        return False
    start, end = claim.harm_span.start, claim.harm_span.end
    if told[-1].end <= start:
        return _TO_VERB.match(plain[told[-1].end : start]) is not None
    after = plain[told[-1].end : told[-1].end + 60]
    return end <= told[0].start and _TO_ROW.match(plain[end : told[0].start]) is not None and not _SPEAKS.match(after)

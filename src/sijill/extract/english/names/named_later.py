"""Whom a report leads with by calling and names below: "killed the mayor. *Omar Haddad, mayor of* ..., was hit"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.names.name_chains import Mention, mentions_of
from sijill.extract.english.names.name_evidence import calls_somebody
from sijill.extract.placed import Placed
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.model.claims import Claim

FARTHEST = 4
"""Who was killed is named within so many sentences behind the first that tells of it (sentences)."""
_BEFORE = 60
"""What the bearer of a name is called stands so near before it (characters)."""
_AGE = r"(?:,?\s?\(?(?:aged\s)?\d{1,3}\)?)?"
_ATTACKED = re.compile(
    r"\b(?:was|had been)\s(?:\w+ly\s)?(?:shot|hit|gunned down|ambushed|attacked|stabbed|struck|hacked|targeted)\b",
    re.IGNORECASE,
)
_LIVES = re.compile(
    r"\b(?:surviv|injur|wound|escap|unharmed|unhurt|recover|hospital|treated|condition|alive|sa(?:id|ys)|told|add(?:ed|s)"
    r"|stable|nearby|neighbou?ring|last|ago|earlier|previous|leg|arm|shoulder|foot|feet|hand|thigh|back|face|another"
    r"|january|february|march|april|june|july|august|september|october|november|december"
    r"|condemn|mourn|denied|accus|warn|call(?:ed|s) (?:for|on))\w*",
    re.IGNORECASE,
)


def with_names_given_later(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, the death of one person told by calling with the name that stands with the calling below.

    Only where the text leads with that death, one person is named so, and what befell them is told with the name: who
    merely holds the same office may be alive.

    Args:
        parsed: The text.
        placed: Its claims in reading order.
    """
    found = list(placed)
    at = next((at for at, one in enumerate(found) if one.claim.harm is Harm.KILLED), None)
    if at is None or not _is_of_one(found[at].claim):
        return found
    claim = found[at].claim
    calling = _calling(claim)
    if not calling or claim.victims.names:
        return found
    here = parsed.sentence_at(claim.span.start).index
    below = parsed.sentences[here + 1 : here + 1 + FARTHEST]
    able = [mention for mention in _mentions(parsed, below) if _is_called(parsed, mention, calling)]
    if len({mention.name for mention in able}) == 1 and not _is_another_named(found, able[0]):
        stated = replace(claim.victims, names=(" ".join(able[0].name.split()),))
        found[at] = replace(found[at], claim=replace(claim, victims=stated))
    return found


def _is_another_named(placed: Sequence[Placed], mention: Mention) -> bool:
    """Whether the text names other dead before it."""
    dead = [one.claim for one in placed if one.claim.harm is Harm.KILLED and one.claim.victims.names]
    return any(claim.span.start < mention.end for claim in dead)


def _is_of_one(claim: Claim) -> bool:
    return not claim.negated and not claim.is_historical and claim.count.low == claim.count.high == 1


def _calling(claim: Claim) -> str:
    """What the one killed is called: the last calling of the words before any "of", "in" or "from"."""
    head = re.split(r"\s(?:of|in|from|at|for|who|with|near)\s", claim.victims.surface.lower())[0].split()
    return head[-1] if head and calls_somebody(head[-1]) else ""


def _mentions(parsed: Parsed, sentences: Sequence[Sentence]) -> list[Mention]:
    """The names in full that open one of some sentences, nothing but callings before them."""
    if not sentences:
        return []
    first, last = sentences[0].start, sentences[-1].end
    held = [m for m in mentions_of(parsed) if first <= m.start < last and m.label == "PERSON" and len(m.parts) > 1]
    return [m for m in held if m.start - parsed.sentence_at(m.start).start < _BEFORE]


def _is_called(parsed: Parsed, mention: Mention, calling: str) -> bool:
    """Whether a name stands with the calling, and what its bearer suffered right behind, nothing that tells of life."""
    sentence = parsed.sentence_at(mention.start)
    before, after = parsed.plain[sentence.start : mention.start], parsed.plain[mention.end : sentence.end]
    called = re.search(rf"\b{calling}\s(?:\w+\.?\s)?$", before, re.IGNORECASE) or re.match(
        rf"{_AGE},\s[^,.;]{{0,60}}\b{calling}\b", after, re.IGNORECASE
    )
    told = _ATTACKED.search(after)
    return called is not None and told is not None and _LIVES.search(after) is None

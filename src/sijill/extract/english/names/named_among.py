"""The dead named by a sentence that points back: "Among them are A, 45, a baker, and his sons B, 13, and C, 9"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.names.named_claims import NamedDead, dead_by_name
from sijill.extract.english.names.names_en import clean_name, entity_edges
from sijill.extract.placed import Placed
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Span
    from sijill.model.claims import Claim

_THOSE_DEAD = (
    r"those (?:who (?:died|were killed)|killed|slain|murdered|massacred|executed|assassinated|shot dead|gunned down)"
)
_THOSE = re.compile(rf"\s*{_THOSE_DEAD}", re.IGNORECASE)
_NEXT = re.compile(r",? (?:while|whereas|but|and another|and \w+ others)\b", re.IGNORECASE)
"""Where a sentence goes on to tell of others."""
AMONG_THE_DEAD = re.compile(
    rf"\s*(?:(?:also )?among (?:(?P<them>them|those)|the (?:dead|victims|slain|killed)|{_THOSE_DEAD})|{_THOSE_DEAD})"
    r"(?: (?:of|in|by|at|on|during) [^,.;:\n]{3,60}?)?"
    r"\s(?:is|was|are|were)\b"
    r"(?!(?:(?!,? (?:while|whereas|but)\b)[^.])*\b(?:surviv|wound|injur|escap|alive|rescu|miss))",
    re.IGNORECASE,
)
"""A sentence that says who is among the dead, and nobody else."""
_IDENTIFIED = re.compile(
    r"\s*(?:the|all (?:of )?the|both(?: of)?(?: the)?)\s(?:\w+\s)?(?P<noun>[a-z]{3,})\s"
    r"(?:were|was|have been|has been)\s(?:\w+\s)?(?:identified|named)\s(?:by\s[^,.;:\n]{3,60}?\s)?as\b"
    r"(?![^.]*\b(?:surviv|wound|injur|escap|alive|rescu|miss|arrest|captur|detain))",
    re.IGNORECASE,
)
"""As in "The *drivers* were identified as A and B", of whom the sentence before tells that they were killed."""
_THEY_WERE = re.compile(
    r"\s*(?P<who>they|these|(?:the\s)?(?:one|first|second|other|two|three|four|five)(?:\sof\sthem)?)\s(?:is|are|was|were)\s"
    r"(?=[A-Z]|[a-z]+\s[A-Z]|the\s[a-z]+\s[A-Z])"
    r"(?![^.]*\b(?:surviv|wound|injur|escap|alive|rescu|miss|arrest|captur|detain|suspect|accus))",
    re.IGNORECASE,
)
"""As in "Two people were killed. *They were* A and B", "*One was* A, a farmer"."""
_LED_AWAY = re.compile(r"\b(?:under|of|by|with|to|from|for|near|in|at|on|who|whom|whose|\w+ing)\b", re.IGNORECASE)
_OWNS = ("'s", "\u2019s")
_NOT_OF = re.compile(r"\b(?:of|by|with|to|from|for|near|in)\s(?:\w+\.?\s)?$", re.IGNORECASE)


def named_among(parsed: Parsed, placed: Sequence[Placed]) -> Iterator[NamedDead]:
    """Give the dead named by sentences that point back to those killed, where no claim of theirs stands."""
    for sentence in parsed.sentences:
        if not _points_at_the_dead(parsed, placed, sentence) or _tells(parsed, placed, sentence):
            continue
        turn = _NEXT.search(parsed.plain, sentence.start, sentence.end)
        end = turn.start() if turn is not None else sentence.end
        named = [ent for ent in parsed.doc.ents if sentence.start <= ent.start_char < end]
        named = [
            ent for ent in named if ent.label_ == "PERSON" and clean_name(parsed, ent.root) and _is_own(parsed, ent)
        ]
        if named and not _is_told_otherwise(parsed, sentence, named[0].start_char):
            extent = named[0].start_char, named[-1].end_char
            called = [clean_name(parsed, ent.root) for ent in named]
            yield dead_by_name(parsed, sentence, extent, named[0].root, called)


def _is_told_otherwise(parsed: Parsed, sentence: Sentence, name: int) -> bool:
    """As in "Those killed were *soldiers under* General Omar Haddad", "*were visiting* Omar Haddad": not the dead's."""
    those = AMONG_THE_DEAD.match(parsed.plain, sentence.start, sentence.end)
    if those is None or not _THOSE.match(parsed.plain, sentence.start):
        return False
    return _LED_AWAY.search(parsed.plain, those.end(), name) is not None


def _points_at_the_dead(parsed: Parsed, placed: Sequence[Placed], sentence: Sentence) -> bool:
    among = AMONG_THE_DEAD.match(parsed.plain, sentence.start, sentence.end)
    if among is not None:
        return not among["them"] or _died_before(parsed, placed, sentence)
    if _are_told_by_name(parsed, sentence):
        return _died_before(parsed, placed, sentence)
    identified = _IDENTIFIED.match(parsed.plain, sentence.start, sentence.end)
    return identified is not None and _are_those_killed(parsed, placed, sentence, identified["noun"].lower())


def _are_told_by_name(parsed: Parsed, sentence: Sentence) -> bool:
    """Whether the words right behind "they were" are a name, or what somebody by name is."""
    they = _THEY_WERE.match(parsed.plain, sentence.start, sentence.end)
    if they is None:
        return False
    behind = parsed.doc.char_span(they.end(), sentence.end, alignment_mode="contract") or ()
    first = next((token for token in behind[:3] if token.ent_type_), None)
    if first is None or first.ent_type_ != "PERSON":
        return False
    last = entity_edges(first)[1]
    if last is first or (last.i + 1 < len(parsed.doc) and last.nbor(1).pos_ == "NOUN"):
        return False  # "they were *Haddads*", "they were Noor Haddad *fans*"
    return _LED_AWAY.search(parsed.plain, they.end(), int(first.idx)) is None


def _are_those_killed(parsed: Parsed, placed: Sequence[Placed], sentence: Sentence, noun: str) -> bool:
    """Whether the sentence before tells of the death of whom the noun calls, and of nothing else that befell them."""
    held = _told_in_sentence_before(parsed, placed, sentence)
    return _are_deaths([claim for claim in held if noun in claim.victims.surface.lower().split()])


def _tells(parsed: Parsed, placed: Sequence[Placed], sentence: Sentence) -> bool:
    """Whether a claim of the sentence tells whom it names; where it opens with "those killed", one of deaths alone."""
    held = [one.claim for one in placed if sentence.start <= one.claim.span.start < sentence.end]
    if _THOSE.match(parsed.plain, sentence.start):
        return any(claim.harm is Harm.KILLED and claim.victims.names for claim in held)
    return bool(held)


def _died_before(parsed: Parsed, placed: Sequence[Placed], sentence: Sentence) -> bool:
    """Whether the sentence before tells of deaths and of no other harm."""
    return _are_deaths(_told_in_sentence_before(parsed, placed, sentence))


def _told_in_sentence_before(parsed: Parsed, placed: Sequence[Placed], sentence: Sentence) -> list[Claim]:
    before = parsed.sentences[sentence.index - 1] if sentence.index else None
    return [one.claim for one in placed if before and before.start <= one.claim.span.start < before.end]


def _are_deaths(claims: Sequence[Claim]) -> bool:
    return bool(claims) and all(claim.harm is Harm.KILLED and not claim.negated for claim in claims)


def _is_own(parsed: Parsed, ent: Span) -> bool:
    """Whether the name is not only what somebody else is told by: "the wife *of X*", "*X's* driver"."""
    before = parsed.plain[max(0, ent.start_char - 20) : ent.start_char]
    owns = parsed.plain.startswith(_OWNS, ent.end_char) or ent.text.endswith(_OWNS)
    return not _NOT_OF.search(before) and not owns

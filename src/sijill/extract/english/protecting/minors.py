"""Living minors: every child or youth the text does not say is dead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.extract.english.names.named_among import AMONG_THE_DEAD
from sijill.extract.english.victims.young import CALLED, NUMBER, is_young_beside
from sijill.extract.english.words.grammar import lemma
from sijill.extract.lexicon import words
from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm, Role
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_KIN = (
    "(?:sons?|daughters?|boys?|girls?|child|children|brother|sister|nephew|niece|cousin|grandson|granddaughter|"
    "baby|toddler|pupil|student|orphan)"
)
_MINOR = Sought(
    rf"\b{NUMBER}[- ](?:year|month|week|day)s?[- ]old(?:[ -]\w+)?"
    rf"|\b{_KIN},? (?:aged|of|age) {NUMBER}(?: and {NUMBER})?\b(?! (?:\w+ )?(?:children|people|members))"
    r"(?! ?(?:to|[-–]) ?\d)"
    rf"|\b(?:(?:his|her|their|my|our|an?|the|both) )?{_KIN}, (?:aged )?{NUMBER}(?: and {NUMBER})?(?=[,.;)\n]|$| and )",
    re.IGNORECASE,
)
OLDER = re.compile(r",?\s\(?(?:aged\s)?(?:1[89]|[2-9]\d)\b")
"""An age of eighteen or more right behind a name."""
REASON = "a minor not said to be dead"


def minors_in(parsed: Parsed, people: tuple[PersonFound, ...], claims: tuple[Claim, ...]) -> Iterator[ProtectionFlag]:
    """Give a flag for each living minor, named (every mention) or not."""
    for match in _MINOR.finditer(parsed.plain):
        if not _is_dead(parsed, match.start(), match.end(), claims):
            yield ProtectionFlag("a living minor", REASON, (parsed.span(match.start(), match.end()),))
    yield from _called_by_name(parsed, people, claims)
    for person in people:
        if person.role is Role.VICTIM or _is_listed_dead(parsed, person, claims):
            continue
        if any(_is_young(parsed, span) for span in person.spans):
            yield ProtectionFlag(person.name, REASON, person.spans)


def _is_listed_dead(parsed: Parsed, person: PersonFound, claims: tuple[Claim, ...]) -> bool:
    """Whether every mention stands in a sentence that lists the dead: "*among them are* A, and his sons B and C"."""
    sentences = [parsed.sentence_at(span.start) for span in person.spans]
    killed = [c.span.start for c in claims if c.harm is Harm.KILLED and not c.negated]
    return all(
        AMONG_THE_DEAD.match(parsed.plain, one.start) and any(one.start <= at < one.end for at in killed)
        for one in sentences
    )


def _called_by_name(
    parsed: Parsed, people: tuple[PersonFound, ...], claims: tuple[Claim, ...]
) -> Iterator[ProtectionFlag]:
    """Those whose name stands right behind a word for a minor, however much of it was taken for a name."""
    dead = {span for person in people if person.role is Role.VICTIM for span in person.spans}
    for match in CALLED.finditer(parsed.plain):
        span = parsed.span(*match.span("name"))
        aged = OLDER.match(parsed.plain, match.end())
        is_dead = any(span.overlaps(other) for other in dead) or _is_dead(parsed, match.start(), match.end(), claims)
        token = parsed.doc.char_span(span.start, span.end, alignment_mode="expand")
        opens = parsed.sentence_at(match.start()).start == match.start()
        titled = match[0][0].isupper() and not opens
        if not (is_dead or aged or titled) and token is not None and token.root.pos_ == "PROPN":
            yield ProtectionFlag(span.quote, REASON, (span,))


def _is_young(parsed: Parsed, span: Span) -> bool:
    before, after = parsed.plain[max(0, span.start - 60) : span.start], parsed.plain[span.end : span.end + 90]
    return is_young_beside(before, after)


def _is_dead(parsed: Parsed, start: int, end: int, claims: tuple[Claim, ...]) -> bool:
    around = [c for c in claims if c.harm is Harm.KILLED and not c.negated and c.span.start <= start < c.span.end]
    if not around or _lives(parsed, start, end):
        return False
    others = [c for c in claims if c.harm is Harm.INJURED and c.span.start <= start < c.span.end]
    named = any(v is not None and v.start <= start <= v.end for v in (c.victims.span for c in others))
    return not named or any(v is not None and v.start <= start <= v.end for v in (c.victims.span for c in around))


def _lives(parsed: Parsed, start: int, end: int) -> bool:
    """Whether the minor is the subject of a verb other than dying: "his son, 9, *survived*"."""
    piece = parsed.doc.char_span(start, end, alignment_mode="expand")
    if piece is None:
        return False
    deadly = words("harms", "verbs", "killed") | words("harms", "dying", "killed") | {"be", "shoot", "lose", "find"}
    nouns: list[Token] = [t for t in piece if t.pos_ in {"NOUN", "PROPN"}]
    return any(t.dep_ == "nsubj" and t.head.pos_ == "VERB" and lemma(t.head) not in deadly for t in nouns)

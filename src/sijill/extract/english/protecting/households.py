"""The households of protected people: relatives, named or not, and where they live."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from sijill.extract.english.words.begun import Stretches, begun_in
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.testimony import Testimony
from sijill.model.vocabulary import Harm, Role
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.sources.speech import Speech
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

REASON = "household of a protected person"
_OWNERS = frozenset({"his", "her", "their", "my", "our"})
_LIVES_IN = Sought(
    r"\b(?:lives?|lived|living|resides?|resided|based)\s+(?:with\s+(?:\w+\s+){1,3})?(?:in|at|on|near)\s+(?:the\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*"
)


def households_in(
    parsed: Parsed,
    people: tuple[PersonFound, ...],
    testimony: tuple[Testimony, ...],
    claims: tuple[Claim, ...],
    speech: Speech,
) -> Iterator[ProtectionFlag]:
    """Give the relatives and homes told of where a protected person is named or speaks.

    Args:
        parsed: The text.
        people: The people found, those to protect marked.
        testimony: What is told, by whom.
        claims: Whoever they tell of as dead is no living relative.
        speech: Whom "he" and "she" mean.
    """
    dead = [c.victims.span for c in claims if c.harm is Harm.KILLED and not c.negated and c.victims.span is not None]
    protected = [person for person in people if person.protect]
    names = {variant.surface for person in protected for variant in person.variants}
    stand = sorted(span.start for person in protected for span in person.spans)
    telling = Stretches((t.span.start, t.span.end) for t in testimony if t.speaker in names)
    for sentence in parsed.sentences:
        named = bool(begun_in(stand, sentence.start, sentence.end, at=int))
        told = telling.touch(sentence.start, sentence.end)
        named = named or (not told and _means_one(parsed, sentence, names, speech))
        if not (named or told):
            continue
        owners = set(begun_in(stand, sentence.start, sentence.end, at=int)) if named else set()
        for token in parsed.tokens(sentence):
            yield from _relative(parsed, token, people, named, owners)
            if told:
                yield from _own_relative(parsed, token, dead)
        for match in _LIVES_IN.finditer(parsed.text, sentence.start, sentence.end if named else sentence.start):
            yield ProtectionFlag("a protected person", "where a protected person lives", (parsed.span(*match.span()),))


def _means_one(parsed: Parsed, sentence: Sentence, names: Set[str], speech: Speech) -> bool:
    """Whether the sentence begins with "he", "she" or "her" and means one of the protected people of these names."""
    first = next((t for t in parsed.tokens(sentence) if not (t.is_punct or t.is_space)), None)
    if first is None or first.lower_ not in {"he", "she", "his", "her"}:
        return False
    return speech.person_meant(first) in names


def _own_relative(parsed: Parsed, token: Token, dead: list[Span]) -> Iterator[ProtectionFlag]:
    """As in "*my daughter* was not harmed", said by somebody protected."""
    owned = [c for c in children(token, {"poss"}) if c.lower_ in {"my", "our"}]
    if not owned or lemma(token) not in words("statuses", "relatives") or lemma(token) == "family":
        return
    span = parsed.span(int(owned[0].idx), int(token.idx) + len(token.text))
    if not any(span.overlaps(other) for other in dead):
        yield ProtectionFlag("relatives of a protected person", REASON, (span,))


def _relative(
    parsed: Parsed, token: Token, people: tuple[PersonFound, ...], named: bool, owners: Set[int]
) -> Iterator[ProtectionFlag]:
    """As in "*her brother* X" and "*Nadia's brother*", where a protected person is named or meant."""
    owned = [c for c in children(token, {"poss"}) if c.lower_ in _OWNERS or int(c.idx) in owners]
    if not owned or lemma(token) not in words("statuses", "relatives") or lemma(token) == "family":
        return
    beside = _by_name(token, people)
    if beside is not None and beside.role in {Role.OTHER, Role.WITNESS}:
        yield ProtectionFlag(beside.name, REASON, beside.spans)
    if named and token.dep_ != "nsubjpass" and owned[0].lower_ in _OWNERS:
        last = max([token, *(other for other in token.conjuncts if other.i > token.i)], key=lambda t: int(t.i))
        start, end = int(owned[0].idx), int(last.idx) + len(last.text)
        yield ProtectionFlag("relatives of a protected person", REASON, (parsed.span(start, end),))


def _by_name(token: Token, people: tuple[PersonFound, ...]) -> PersonFound | None:
    """The person whose name stands right after the word for a relative: "her cousin X", "my wife, X"."""
    after = [t for t in token.doc[token.i + 1 : token.i + 3] if t.text != ","]
    if not after or after[0].ent_type_ != "PERSON":
        return None
    at = int(after[0].idx)
    return next((p for p in people for span in p.spans if span.start <= at < span.end), None)

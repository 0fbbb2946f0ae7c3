"""What part a named person has in a text: victim, accused, official, witness, or none of these."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.claims import Claim
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm, Role
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_ACCUSING = frozenset({"accuse", "blame", "charge", "implicate", "suspect", "indict", "sanction", "denounce"})
_ORDERING = frozenset({"order", "command", "oversee", "direct", "lead", "mastermind", "supervise"})
_DONE = (
    "raid attack killing shelling massacre execution strike burning operation assault bombardment arrest ambush "
    "bombing torture beating murder"
)
_DEEDS = frozenset(_DONE.split())
_TELLING = frozenset({"say", "recall", "add", "remember", "recount", "explain", "tell"})
_LIVING_THROUGH = frozenset({"see", "witness", "watch", "survive", "hear", "escape", "film", "hide"})
_BYSTANDERS = frozenset({"eyewitness", "witness", "survivor", "bystander"})
_HEADING = frozenset({"head", "lead", "run", "chair", "direct", "command", "govern", "represent"})
_AS_THE_ONE = re.compile(
    r"^,?\s+as\s+(?:the|one\s+of\s+the|an?|those)\s+(?:\w+\s+){0,3}?"
    r"(?:who|that|responsible|behind|gunm\w+|killers?|attackers?|perpetrators?|commanders?|murderers?)\b"
)
_AMONG_DEAD_BEFORE = Sought(
    r"\b(?:among|one of|including)\s+(?:the\s+|those\s+)?(?:dead|killed|victims|slain|fatalities)\s+"
    r"(?:was|were|is|are)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_AMONG_DEAD_AFTER = Sought(
    r"^(?:,[^.;]{0,60},)?\s+(?:was|were|is|are)\s+(?:among|one\s+of|also\s+among)\s+(?:the\s+|those\s+)?"
    r"(?:\w+\s+)?(?:dead|killed|victims|slain)\b"
)
_WITNESS_LABEL = Sought(
    r"(?:^|\n)[^\n]{0,40}\b(?:witness|informant|interviewee|respondent|survivor)\b[^\n]{0,30}[:\t][ \t]*$",
    re.IGNORECASE,
)


def names_of_dead(claims: tuple[Claim, ...]) -> frozenset[str]:
    """Give the names under which claims tell of people killed."""
    dead = (c for c in claims if c.harm is Harm.KILLED and not c.negated)
    return frozenset(name for claim in dead for name in claim.victims.names)


def role_of(
    parsed: Parsed, spans: list[Span], claims: tuple[Claim, ...], listed: set[tuple[int, int]], dead: frozenset[str]
) -> Role:
    """Give the role of the person whose mentions are ``spans``.

    Args:
        parsed: The text, its names settled.
        spans: Every mention.
        claims: What the text claims.
        listed: Where names stand in lists of the dead.
        dead: The names of those killed, as :func:`names_of_dead` gives them.
    """
    heads = [_head(parsed, span) for span in spans]
    if any((s.start, s.end) in listed for s in spans) or _is_dead(parsed, spans, dead):
        return Role.VICTIM
    if any(_is_accused(parsed, head, span) for head, span in zip(heads, spans, strict=True)) or _is_alleged(
        spans, claims
    ):
        return Role.ACCUSED
    if any(_holds_office(parsed, head) for head in heads):
        return Role.OFFICIAL
    labelled = any(_WITNESS_LABEL.search(parsed.plain[max(0, s.start - 90) : s.start]) for s in spans)
    tells = labelled or any(_speaks(parsed, head) or _was_there(head) for head in heads)
    return Role.WITNESS if tells else Role.OTHER


def _head(parsed: Parsed, span: Span) -> Token:
    piece = parsed.doc.char_span(span.start, span.end, alignment_mode="expand")
    root: Token = piece.root if piece is not None else parsed.doc[0]
    return root


def _is_dead(parsed: Parsed, spans: list[Span], dead: frozenset[str]) -> bool:
    return any(" ".join(span.quote.split()) in dead or _is_among_dead(parsed, span) for span in spans)


def _is_among_dead(parsed: Parsed, span: Span) -> bool:
    before, after = parsed.plain[max(0, span.start - 70) : span.start], parsed.plain[span.end : span.end + 110]
    return bool(_AMONG_DEAD_BEFORE.search(before) or _AMONG_DEAD_AFTER.match(after))


def _is_alleged(spans: list[Span], claims: tuple[Claim, ...]) -> bool:
    alleged = [who.span for claim in claims for who in claim.alleged_perpetrators if who.span is not None]
    return any(span.start <= who.start and who.end <= span.end + 1 for span in spans for who in alleged)


def _is_accused(parsed: Parsed, head: Token, span: Span) -> bool:
    verb = head.head
    if lemma(verb) in _ACCUSING and head.dep_ in {"dobj", "nsubjpass", "nsubj"} and verb.pos_ == "VERB":
        return bool(head.dep_ != "nsubj" or verb.tag_ == "VBN")
    if head.dep_ == "nsubj" and lemma(verb) in _ORDERING | {"give", "issue"}:
        given = {lemma(c) for c in children(verb, {"dobj"})}
        return bool(given & _DEEDS) or (lemma(verb) in {"give", "issue"} and "order" in given)
    named = re.search(
        r"\b(?:nam|identif|accus|describ)\w*\s+(?:\w+\s+){0,2}$", parsed.plain[max(0, span.start - 40) : span.start]
    )
    return bool(named and _AS_THE_ONE.match(parsed.plain[span.end : span.end + 70]))


def _holds_office(parsed: Parsed, head: Token) -> bool:
    offices = words("statuses", "official_roles") | words("names", "offices")
    beside = [c for c in head.children if c.dep_ in {"compound", "appos", "amod", "nmod"}]
    beside += [head.head] if head.dep_ in {"appos", "compound", "nmod"} else []
    first = min([head.i, *[c.i for c in head.subtree if c.dep_ == "compound"]])
    before = parsed.doc[first - 1] if first else head
    after = _after_comma(parsed, head)
    if any(lemma(t) in offices for t in (*beside, before, *after)):
        return True
    return any(c.dep_ == "relcl" and lemma(c) in _HEADING for c in head.children)


def _after_comma(parsed: Parsed, head: Token) -> list[Token]:
    """The nouns of the phrase after the comma behind a name, up to the next comma, "of" or verb."""
    found: list[Token] = []
    rest = parsed.doc[head.i + 1 : head.i + 9]
    if not len(rest) or rest[0].text != ",":
        return found
    for token in rest[1:]:
        if token.text in {",", "."} or token.pos_ in {"VERB", "AUX", "ADP", "SCONJ"}:
            return found
        found += [token] if token.pos_ in {"NOUN", "PROPN"} else []
    return found


def _was_there(head: Token) -> bool:
    """As in "Rula Hasan, *who saw* the killing" and "the *eyewitness* Rula Hasan"."""
    lived = [c for c in children(head, {"relcl"}) if lemma(c) in _LIVING_THROUGH]
    own = [c for verb in lived for c in children(verb, {"nsubj"}) if c.lower_ == "who"]
    beside = [*children(head, {"appos", "compound"}), *([head.head] if head.dep_ == "appos" else [])]
    return bool(own) or any(lemma(t) in _BYSTANDERS for t in beside)


def _speaks(parsed: Parsed, head: Token) -> bool:
    verbs = words("reporting", "verbs") - {"deny"}
    subject = head.head if head.dep_ == "appos" else head
    if subject.dep_ == "nsubj" and subject.head.pos_ == "VERB" and lemma(subject.head) in verbs:
        return True
    first = min([head.i, *[c.left_edge.i for c in children(head, {"compound"})]])
    beside = [parsed.doc[at] for at in (first - 1, head.i + 1) if 0 <= at < len(parsed.doc)]
    return any(lemma(t) in _TELLING and t.pos_ == "VERB" and t.tag_ in {"VBD", "VBZ"} for t in beside)

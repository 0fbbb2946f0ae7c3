"""Who says so without a verb of saying: "*villagers* accused soldiers of killing", "*the ministry's* claim"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, govern, lemma

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_ACCUSING = frozenset({"accuse", "blame"})
_CLAIMS = frozenset({"claim", "assertion", "statement", "report", "allegation", "account", "announcement", "figure"})
_REVISING = frozenset({"revise", "raise", "lower", "increase", "reduce", "update", "correct"})
_TOLLS = frozenset({"toll", "number", "count", "figure", "tally", "estimate"})
_STEPS = 6


def accuser_of(trigger: Token) -> Token | None:
    """Give the verb of accusing above a harm, or the owner of the claim that tells of it, or ``None``."""
    for head in govern(trigger, _STEPS):
        if head.pos_ == "VERB" and lemma(head) in _ACCUSING:
            passive = children(head, {"nsubjpass", "auxpass"})
            return None if passive or not children(head, {"nsubj"}) else head
        if head.pos_ == "VERB" and lemma(head) in _REVISING and children(head, {"nsubj"}):
            return head if any(lemma(one) in _TOLLS for one in children(head, {"dobj"})) else None
        if head.pos_ == "NOUN" and lemma(head) in _CLAIMS:
            return next((owner for owner in children(head, {"poss"}) if owner.pos_ != "PRON"), None)
    return None


def bare_phrase(parsed: Parsed, owner: Token) -> str:
    """Give the words of the owner of a claim, without "'s"."""
    kept = [token for token in owner.subtree if token.dep_ != "case" and not token.is_space]
    start, end = int(kept[0].idx), int(kept[-1].idx) + len(kept[-1].text)
    return " ".join(parsed.text[start:end].split())

"""Offices: the ministry, army or council that "it" goes back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_of, sentence_start

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_SPEAKING_OFFICES = frozenset(
    [
        *["ministry", "government", "army", "military", "police", "council", "office", "agency", "department"],
        *["committee", "commission", "authority", "directorate", "bureau", "command", "administration", "embassy"],
        *["organisation", "organization", "group", "party", "movement", "coalition", "presidency", "observatory"],
        *["court", "prosecution", "company", "union", "association", "militia", "front", "network", "mission"],
    ]
)


def office_as_subject(pronoun: Token) -> str:
    """Give the office that is the subject of the sentence before that of "it"; empty when its subject is no office."""
    at = sentence_start(pronoun)
    if not at:
        return ""
    before = sentence_of(pronoun.doc[at - 1])
    root = next((token for token in before if token.dep_ == "ROOT"), None)
    subjects = children(root, {"nsubj"}) if root is not None else []
    if len(subjects) != 1:
        return ""
    subject = subjects[0]
    if subject.ent_type_ != "ORG" and lemma(subject) not in _SPEAKING_OFFICES:
        return ""
    parts = [*children(subject, {"compound", "amod", "nmod"}), subject]
    first = min(part.left_edge.i for part in parts if part.i == subject.i or part.i < subject.i)
    words = [token for token in subject.doc[first : subject.i + 1] if token.dep_ != "det"]
    return " ".join(token.text for token in words)

"""Whom a participle tells of behind a full passive, its "was" left out: "the shop was looted, *the owner* stabbed"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_LONGEST = 7
"""Such a subject has at most so many words (words)."""
_FEWEST = 5
"""A full passive and a joint take so many words at least (words)."""
_BRINGING = frozenset({"a", "an", "the", "his", "her", "their", "its", "another", "one"})
_WITH_OBJECTS = frozenset({"DET", "NUM", "PRON", "NOUN", "PROPN", "ADJ"})
_AIMING = frozenset({"at", "into", "toward", "towards", "over", "upon", "through", "back", "for", "down", "up", "from"})
_AUX = frozenset({"was", "were", "been", "being"})
_STORIES = frozenset({"film", "movie", "play", "novel", "series", "episode", "drama", "scene", "game", "drill"})
"""What kills nobody."""
_JOINTS = frozenset({",", ";", "and"})


def in_bare_clause(verb: Token) -> tuple[Token, ...]:
    """Give who was killed or hurt in a clause without "was" behind a full passive; nobody where it has an object.

    "A village was raided, *the chief* shot dead and huts burned"; not "the bank was robbed, a guard shot the robber".
    """
    if (
        verb.tag_ not in {"VBN", "VBD"}
        or children(verb, {"aux", "auxpass", "nsubjpass", "dobj"})
        or verb.i < _LONGEST - 2
    ):
        return ()
    doc, first = verb.doc, sentence_start(verb)
    head = doc[verb.i - 1]
    if head.pos_ != "NOUN" or not is_people(head) or not _stays_without_object(verb):
        return ()
    at = head.i
    while at > max(first, head.i - _LONGEST) and doc[at].lower_ not in _BRINGING and doc[at].pos_ != "NUM":
        if doc[at].text in _JOINTS or doc[at].pos_ in {"VERB", "AUX", "ADP"}:
            return ()
        at -= 1
    lead = doc[at - 1] if at > first else None
    if lead is None or lead.lower_ not in _JOINTS or not _is_behind_passive(verb, lead, first):
        return ()
    beside = lead.nbor(-1) if lead.lower_ == "and" and lead.i - 1 > first else head
    # "*the driver and his assistant* wounded": both
    return (beside,) if head.dep_ == "conj" and head.head is beside and is_people(beside) else (head,)


def _stays_without_object(verb: Token) -> bool:
    """Whether nothing that it was done to stands behind the verb, be it behind a second verb."""
    doc, end = verb.doc, sentence_end(verb)
    at = verb.i + 1
    if [one.lower_ for one in doc[at : min(end, at + 2)]] in (["to", "death"], ["and", "killed"]):
        at += 2
    elif at < end and doc[at].lower_ == "dead":
        at += 1
    if at >= end:
        return True
    after = doc[at]
    shoots = lemma(verb) in {"shoot", "stab"} and at == verb.i + 1
    if _goes_on(doc[at:end]):
        return False
    if after.pos_ in _WITH_OBJECTS or after.pos_ in {"ADV", "PART", "SCONJ"} or (shoots and after.lower_ in _AIMING):
        return False
    if shoots and after.lower_ == "in":
        return any(lemma(one) in words("harms", "body_parts", "wounds") for one in doc[at : min(end, at + 4)])
    return not (after.lower_ == "and" and at + 1 < end and _takes_an_object(doc[at + 1], end))


def _goes_on(behind: Sequence[Token]) -> bool:
    """As in "a man killed in a raid *being* named", "the leader killed *in a film*": no news of his end."""
    for one in behind:
        if one.text in {",", ";", "."} or one.lower_ in {"and", "as", "when", "while", "after", "before", "who"}:
            return False
        if one.lower_ in {"being", "having"} or lemma(one) in _STORIES:
            return True
    return False


def _takes_an_object(verb: Token, end: int) -> bool:
    """As in "a guard shot *and killed two*"."""
    behind = verb.doc[verb.i + 1] if verb.i + 1 < end else None
    return verb.pos_ == "VERB" and behind is not None and behind.pos_ in _WITH_OBJECTS


def _is_behind_passive(verb: Token, lead: Token, first: int) -> bool:
    """Whether a full passive stands before the joint, and none behind it."""
    before = verb.doc[first : lead.i]
    return any(one.lower_ in _AUX and one.dep_ == "auxpass" for one in before) and not any(
        one.lower_ in {"when", "after", "before", "who", "that", "which", "because"} for one in before
    )

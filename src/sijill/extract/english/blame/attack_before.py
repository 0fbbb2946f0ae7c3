"""Whose attack the clause before tells of: "Rebels ambushed a convoy. *Five soldiers were killed*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.blame.attackers import ATTACKS, FIRING, by_whom, is_armed_side, is_state
from sijill.extract.english.words.grammar import SUBJECTS, children, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import CASUALTIES
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_ATTACKING = FIRING | {"hit", "strike", "pound", "target", "launch"}
_CAUSES = frozenset({"in", "by", "from", "during", "of", "under"})
_SPOKEN = "report law plan policy decision critic bill proposal claim idea government opposition envoy"
_WORDS = frozenset(_SPOKEN.split())
"""What is attacked or hit in words alone."""
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_ELSEWHERE = Sought(
    r"\b(?:elsewhere|meanwhile|separate\w*|another|also|earlier|later|last|previous\w*|so far|since|crash\w*"
    r"|accident\w*|clash\w*|return\w* fire|repel\w*|attackers?|assailants?|both sides|this (?:week|month|year))\b",
    re.IGNORECASE,
)
"""With one of these the dead may be of something else, or of either side."""


def attack_told_before(parsed: Parsed, event: Event) -> list[Token]:
    """Give the armed side whose attack the clause or sentence right before tells of, where no other cause is told.

    Nobody where the dead may be of those who attacked, be they called so or "people" who died in a fight with others
    under arms, and where a place or a time of its own sets the sentence apart.
    """
    trigger = event.trigger
    if event.harm not in CASUALTIES or event.negated or event.kind not in {"verb", "people"} or not event.victims:
        return []
    if any(victim.i > trigger.i for victim in event.victims) or _has_its_own_cause(trigger):
        return []
    here = parsed.sentence_at(int(trigger.idx))
    if _ELSEWHERE.search(parsed.plain, here.start, here.end):
        return []
    attack = _clause_before(trigger) or (_sentence_before(parsed, trigger, here.index) if here.index else None)
    if attack is None or lemma(attack) not in _ATTACKING or children(attack, {"nsubjpass", "neg", "aux", "mark"}):
        return []
    if not _is_by_force(attack):
        return []
    sides = [side for one in children(attack, {"nsubj"}) for side in _side(one)]
    return [side for side in sides if not _may_be_theirs(event, side, attack)]


def _has_its_own_cause(trigger: Token) -> bool:
    if children(trigger, {"agent", "advcl", "conj"}) or trigger.dep_ in {"conj", "advcl", "relcl", "acl", "xcomp"}:
        return True
    things = [
        thing for prep in children(trigger, {"prep"}) if prep.lower_ in _CAUSES for thing in children(prep, {"pobj"})
    ]
    return any(thing.ent_type_ not in {"DATE", "TIME"} for thing in things)


def _is_by_force(attack: Token) -> bool:
    """As in "*launched rockets*", "*hit a bus*"; not "hit back", "launched an inquiry", "attacked the report"."""
    if any(how.lower_ in {"back", "out"} for how in children(attack, {"advmod", "prt"})):
        return False
    things = children(attack, {"dobj"})
    if lemma(attack) == "launch":
        return any(lemma(one) in ATTACKS for one in things)
    return not any(lemma(one) in _WORDS for one in things)


def _clause_before(trigger: Token) -> Token | None:
    """As in "rebels *ambushed* a convoy; five soldiers died"."""
    clauses = [one for one in children(trigger, {"ccomp"}) if one.i < trigger.i]
    after = clauses[0].right_edge.i + 1 if clauses else 0
    return clauses[0] if clauses and trigger.doc[after].text == ";" else None


def _sentence_before(parsed: Parsed, trigger: Token, index: int) -> Token | None:
    tokens = parsed.tokens(parsed.sentences[index])
    if any(token.ent_type_ in _PLACES for token in tokens) or trigger.head.i != trigger.i:
        return None
    before = parsed.tokens(parsed.sentences[index - 1])
    roots = [token for token in before if token.dep_ == "ROOT" and token.pos_ == "VERB"]
    return roots[0] if len(roots) == 1 else None


def _side(subject: Token) -> list[Token]:
    if lemma(subject) in ATTACKS:
        return by_whom(subject)
    return [subject] if is_armed_side(subject) or is_state(subject) else []


def _may_be_theirs(event: Event, side: Token, attack: Token) -> bool:
    """Whether the dead may be of those who attacked."""
    told = {lemma(one) for victim in event.victims for one in (victim, *children(victim, {"compound", "amod"}))}
    own = {lemma(one) for one in (side, *children(side, {"compound", "amod"}))}
    security = words("statuses", "security")
    if told & own or told & words("statuses", "combatant") or (told & security and own & security):
        return True
    defended = any(is_armed_side(one) for one in children(attack, {"dobj"}))
    known = told & (words("statuses", "civilian") | security)
    return defended and not known and bool(children(attack, SUBJECTS))

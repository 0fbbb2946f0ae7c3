"""Whose attack the clause before tells of: "Rebels ambushed a convoy. *Five soldiers were killed*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.blame.attackers import ATTACKS, FIRING, by_whom, is_armed_side, is_state
from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import CASUALTIES
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_ATTACKING = FIRING | {"hit", "strike", "pound", "target", "launch"}
_CAUSES = frozenset({"in", "by", "from", "during", "of", "under"})
_AT = frozenset({"at", "on", "into", "against", "upon"})
_FIRED = frozenset({"rocket", "missile", "shell", "mortar", "round", "bullet", "grenade", "drone", "fire"})
_NOBODY = frozenset({"nobody", "none", "noone", "nothing"})
_HIT = (
    "convoy car bus truck vehicle patrol train boat ship lorry van motorcycle ambulance base post "
    "checkpoint camp station barracks position house home block building flat apartment market school "
    "hospital clinic church mosque village town city neighbourhood neighborhood area district street road "
    "farm mine factory shop bakery hotel wedding funeral crowd column unit outpost compound prison "
    "shelter tent settlement bridge airport port"
)
_TARGETS = frozenset(_HIT.split())
"""Where people are, and what they travel in."""
_LONG_GONE = Sought(r"\b(?:last (?:week|month|year)|ago|(?:19|20)\d\d|earlier|previous\w*|years?)\b", re.IGNORECASE)
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
    if not _is_by_force(attack) or _is_of_another_day(parsed, trigger, attack):
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
    """As in "*fired rockets at* a bus", "*hit a convoy*"; not "hit back", "fired blanks", "struck a balance"."""
    if any(how.lower_ in {"back", "out"} for how in children(attack, {"advmod", "prt"})):
        return False
    things = children(attack, {"dobj"})
    at = [thing for prep in children(attack, {"prep"}) if prep.lower_ in _AT for thing in children(prep, {"pobj"})]
    if lemma(attack) in {"launch", "fire", "open", "shoot"}:
        armed = not things or any(lemma(one) in ATTACKS | _FIRED for one in things)
        return armed and any(map(_can_be_hit, at))
    return any(map(_can_be_hit, things)) and not any(one.lower_ == "in" for one in children(attack, {"prep"}))


def _can_be_hit(thing: Token) -> bool:
    """Whether it is people, a place of theirs or what they travel in; another state is hit in many ways."""
    if is_state(thing) or any(child.lower_ == "no" for child in children(thing, {"det"})) or thing.lower_ in _NOBODY:
        return False
    return thing.ent_type_ in _PLACES or lemma(thing) in _TARGETS or is_people(thing)


def _is_of_another_day(parsed: Parsed, trigger: Token, attack: Token) -> bool:
    """Whether the dead are told with a day, or the attack with one long gone."""
    if trigger.head is attack or attack.head is trigger:
        return False
    dead, first = (parsed.sentence_at(int(word.idx)) for word in (trigger, attack))
    dated = any(token.ent_type_ == "DATE" for token in parsed.tokens(dead))
    return dated or _LONG_GONE.search(parsed.plain, first.start, first.end) is not None


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
    return defended and not known

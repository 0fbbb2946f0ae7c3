"""Whose attack it was: "a *Norlandish* missile strike", "*junta* aircraft", "raids by *a rebel column*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Accusation

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_NOUNS = (
    "strike airstrike attack raid shelling bombardment bombing fire gunfire missile rocket drone shell helicopter jet "
    "warplane plane aircraft artillery bullet offensive assault incursion salvo barrage"
)
_ATTACKS = frozenset(_NOUNS.split())
_BY_WAY_OF = frozenset({"in", "by", "from", "during", "after", "under"})
_MAKING = frozenset({"carry", "conduct", "launch", "mount", "perpetrate", "commit", "stage", "make", "execute", "wage"})
"""Verbs whose subject's own the attack is: "the coalition *carried out* three raids that killed 20"."""
_LAYING = frozenset({"blame", "attribute", "ascribe", "pin", "impute"})
_NEAR = 8
"""A second harm told by one clause stands within so many words behind the first (words)."""
_FIRING = frozenset({"fire", "shoot", "open", "shell", "bomb", "bombard", "raid", "storm", "attack", "strafe"})
"""What armed people do in the clause of "after" and "when" behind which somebody is hit."""
_STATES = frozenset({"us", "u.s.", "uk", "u.k."})
"""States that stand before a noun under their initials, where any other would say where it was."""
_OF_A_STATE = re.compile(r"[A-Z]\w+(?:i|ian|an|ish|ese|ic)")
_FAITHS = frozenset({"shiite", "shia", "sunni", "christian", "muslim", "jewish", "hindu", "buddhist"})


def whose_attack(trigger: Token) -> list[tuple[Token, Accusation]]:
    """Give those whose attack did the harm, as the text calls the attack, with how they stand; never the weapon itself.

    The attack stands as what killed, behind "in", "by" or "from", or opens the clause of "after" and "when".
    """
    for attack in _attacks(trigger):
        if laid := _laid_to(attack):
            return [(one, Accusation.ACCUSED) for one in laid]
        if found := _by_whom(attack) or _who_made(attack):
            return [(one, Accusation.ALLEGED) for one in found]
    return [(one, Accusation.ALLEGED) for one in _who_fired(trigger)]


def _by_whom(attack: Token) -> list[Token]:
    """As in "raids *by a rebel column*", "a *Norlandish* strike"."""
    agents = [
        thing for by in children(attack, {"prep", "agent"}) if by.lower_ == "by" for thing in children(by, {"pobj"})
    ]
    before = children(attack, {"amod", "compound", "nmod"})
    leaders = [one for led in before if led.lower_ == "led" for one in children(led, {"npadvmod"})]
    return agents or [one for one in before if _is_a_side(one)] or leaders


def _laid_to(attack: Token) -> list[Token]:
    """As in "the raid, which officials *blamed on the Front*, killed 70", "a raid *attributed to* it"."""
    verbs = [verb for verb in attack.subtree if verb.dep_ in {"relcl", "acl"} and lemma(verb) in _LAYING]
    preps = [prep for verb in verbs for prep in children(verb, {"prep"}) if prep.lower_ in {"on", "to"}]
    return [thing for prep in preps for thing in children(prep, {"pobj"})]


def _who_made(attack: Token) -> list[Token]:
    """As in "the coalition *carried out* three raids that killed 20"."""
    if attack.dep_ != "dobj" or lemma(attack.head) not in _MAKING:
        return []
    return [one for one in children(attack.head, {"nsubj"}) if _is_armed_side(one)]


def _who_fired(trigger: Token) -> list[Token]:
    """As in "three were hurt *after soldiers opened fire*": who fires in the clause that says when."""
    verbs = (trigger, *_beside(trigger))
    clauses = [one for verb in verbs for one in children(verb, {"advcl"}) if _opens(one) in {"after", "when"}]
    clauses = [clause for clause in clauses if lemma(clause) in _FIRING]
    return [one for clause in clauses for one in children(clause, {"nsubj"}) if _is_armed_side(one)]


def _attacks(trigger: Token) -> list[Token]:
    """The nouns of attack that a harm stands with; "raids *killed* nine" may be taken for a participle of the raids."""
    verbs = (trigger, *_leaving(trigger), *_beside(trigger))
    subjects = [_clause_of(one) for verb in verbs for one in children(verb, {"nsubj"})]
    subjects += [one for verb in _resulting(trigger) for one in map(_clause_of, children(verb, {"nsubj"}))]
    clauses = [clause for clause in children(trigger, {"advcl"}) if _opens(clause) in {"after", "when"}]
    subjects += [one for clause in clauses for one in children(clause, {"nsubj"})]
    if trigger.tag_ == "VBG":
        above = [head for head in govern(trigger, 3) if head.pos_ == "VERB"]
        told = [clause for verb in above[:1] for clause in children(verb, {"ccomp"}) if clause.i < trigger.i]
        subjects += [one for verb in (*above, *told) for one in children(verb, {"nsubj"})]
    ways = [
        thing
        for verb in (trigger, *_beside(trigger))
        for prep in children(verb, {"prep", "agent"})
        if prep.lower_ in _BY_WAY_OF
        for thing in children(prep, {"pobj"})
    ]
    misread = govern(trigger, 3) if trigger.dep_ == "acl" and children(trigger, {"dobj"}) else ()
    return [one for one in (*subjects, *ways, *misread) if lemma(one) in _ATTACKS and one.pos_ != "VERB"]


def _beside(trigger: Token) -> list[Token]:
    """As in "killed one and *injured* four", "four were killed and five *injured* in a raid": told by one clause."""
    ways = [prep for prep in children(trigger, {"prep", "agent"}) if prep.lower_ in _BY_WAY_OF]
    if trigger.dep_ == "conj" and trigger.head.pos_ == "VERB" and not ways:
        return [trigger.head]
    if ways or children(trigger, {"advcl"}):
        return []
    return [one for one in children(trigger, {"conj"}) if one.tag_ == "VBN" and one.i - trigger.i <= _NEAR]


def _clause_of(subject: Token) -> Token:
    """The attack that "that" and "which" stand for, be the clause hung on another noun behind it."""
    verb = subject.head
    if subject.lower_ not in {"that", "which"} or verb.dep_ != "relcl":
        return subject
    for one in (verb.head, *govern(verb.head, 6)):
        attacks = [thing for thing in (one, *children(one, {"dobj"})) if lemma(thing) in _ATTACKS and thing.i < verb.i]
        if attacks:
            return attacks[-1]
        if one.pos_ == "VERB":
            break
    return subject


def _leaving(trigger: Token) -> list[Token]:
    """As in "the raid *left* three people killed": the verb above whom the participle tells of."""
    held = trigger.head if trigger.dep_ in {"acl", "amod", "ccomp", "oprd", "acomp"} else trigger
    verb = held.head if trigger.dep_ in {"acl", "amod"} and held.dep_ in {"dobj", "nsubj"} else held
    return [verb] if verb is not trigger and lemma(verb) == "leave" else []


def _resulting(trigger: Token) -> list[Token]:
    """As in "three raids that *resulted in* nine deaths", "*caused* nine deaths"."""
    prep = trigger.head if trigger.dep_ == "pobj" else None
    if prep is not None and prep.lower_ in {"in", "to"} and lemma(prep.head) in {"result", "lead"}:
        return [prep.head]
    return [trigger.head] if trigger.dep_ == "dobj" and lemma(trigger.head) == "cause" else []


def _is_armed_side(actor: Token) -> bool:
    return _is_a_side(actor) or any(_is_a_side(one) for one in children(actor, {"amod", "compound", "nmod"}))


def _opens(clause: Token) -> str:
    first = next(iter(children(clause, {"mark", "advmod"})), None)
    return first.lower_ if first is not None else ""


def _is_of_a_state(word: Token) -> bool:
    """As in "a *Norlandish* raid", where the adjective is put down as the state's own name."""
    return word.pos_ == "ADJ" and word.ent_type_ in {"GPE", "ORG"} and _OF_A_STATE.fullmatch(word.text) is not None


def _is_a_side(word: Token) -> bool:
    armed = words("statuses", "armed") | words("statuses", "combatant") | words("statuses", "security")
    if word.ent_type_ == "NORP" or word.lower_ in _STATES or _is_of_a_state(word):
        return word.lower_ not in _FAITHS
    return lemma(word) in armed - words("statuses", "callings") and word.pos_ in {"NOUN", "PROPN"}

"""Whose attack it was: "a *Norlandish* missile strike", "*junta* aircraft", "raids by *a rebel column*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.english.words.word_stock import countries
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Accusation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sijill.extract.english.words.tokens import Token

_NOUNS = (
    "strike airstrike attack raid shelling bombardment bombing fire gunfire missile rocket drone shell helicopter jet "
    "warplane plane aircraft artillery bullet offensive assault incursion salvo barrage gunshot action campaign "
    "operation ambush shooting rampage crackdown bomb mine landmine explosive ied blast explosion"
)
ATTACKS = frozenset(_NOUNS.split())
_BY_WAY_OF = frozenset({"in", "by", "from", "during", "after", "under"})
_MAKING = frozenset({"carry", "conduct", "launch", "mount", "perpetrate", "commit", "stage", "make", "execute", "wage"})
"""Verbs whose subject's own the attack is: "the coalition *carried out* three raids that killed 20"."""
_DONE = _MAKING | {
    "fire",
    "plant",
    "lay",
    "detonate",
    "set",
    "drop",
    "lead",
    "order",
    "shoot",
    "throw",
    "begin",
    "start",
}
"""What is done with an attack or a weapon by whose it is: "a mine *planted by* rebels"."""
_HAPPENING = frozenset({"event", "incident", "massacre", "killing", "violence"})
"""What an attack is called by whoever lays it to somebody: "in an *event* that villagers attribute to the front"."""
_WRAPPING = frozenset({"result", "series", "wave", "string", "spate", "one", "night", "day", "hail", "consequence"})
"""What leads to an attack by "of": "as a *result* of a strike", "in one *of* the bloodiest raids"."""
_SPAN_OF_TIME = frozenset({"minute", "hour", "day", "week", "month", "year"})
_FORCES_AS_ADJECTIVES = frozenset(
    {"rebel", "militant", "insurgent", "separatist", "guerrilla", "paramilitary", "jihadist"}
)
_UNTOLD = frozenset({"security", "state"})
"""What says of no attack whose it was: "a *security* operation"."""
_LAYING = frozenset({"blame", "attribute", "ascribe", "pin", "impute"})
_NEAR = 8
"""A second harm told by one clause stands within so many words behind the first (words)."""
_FORCE = frozenset({"ammunition", "force", "bullet", "gas", "weapon", "artillery", "gunfire"})
_HURTING = frozenset({"beat", "torture", "stab", "hit", "whip"})
WHEN = frozenset({"after", "when", "as"})
FIRING = frozenset({"fire", "shoot", "open", "shell", "bomb", "bombard", "raid", "storm", "attack", "strafe", "ambush"})
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
        if lemma(attack) in _HAPPENING:
            continue
        if owned := _claimed_by(attack):
            return [(one, Accusation.CLAIMED) for one in owned]
        made = by_whom(attack)
        if attack.dep_ == "csubj":
            made = [one for one in made if is_armed_side(one)]
        if found := made or _who_made(attack):
            return [(one, Accusation.ALLEGED) for one in found]
    return [(one, Accusation.ALLEGED) for one in _who_fired(trigger)]


def by_whom(attack: Token) -> list[Token]:
    """Give those whose attack it is: "raids *by a rebel column*", "a *Norlandish* strike", "the *army's* shelling"."""
    agents = [thing for by in children(attack, {"prep", "agent"}) if by.lower_ == "by" for thing in _of(by)]
    done = [verb for verb in attack.subtree if verb.dep_ in {"acl", "relcl", "ccomp"} and lemma(verb) in _DONE]
    agents += [thing for verb in done if verb.tag_ == "VBN" for by in children(verb, {"agent"}) for thing in _of(by)]
    before = children(attack, {"amod", "compound", "nmod"})
    leaders = [one for led in before if led.lower_ == "led" for one in children(led, {"npadvmod"})]
    owners = [one for one in children(attack, {"poss"}) if is_armed_side(one) or one.ent_type_ in {"ORG", "NORP"}]
    return agents or [one for one in before if _is_a_side(one) and one.lower_ not in _UNTOLD] or leaders or owners


def _of(prep: Token) -> list[Token]:
    return [one for thing in children(prep, {"pobj"}) for one in (thing, *thing.conjuncts)]


def _claimed_by(attack: Token) -> list[Token]:
    """As in "an attack *claimed by the front*", "the front *claimed* an attack that killed nine"."""
    verbs = [verb for verb in children(attack, {"acl", "relcl"}) if lemma(verb) == "claim" and verb.tag_ == "VBN"]
    owned = [
        thing for verb in verbs for by in children(verb, {"agent", "prep"}) if by.lower_ == "by" for thing in _of(by)
    ]
    if attack.dep_ == "dobj" and lemma(attack.head) == "claim":
        owned += children(attack.head, {"nsubj"})
    return owned


def _laid_to(attack: Token) -> list[Token]:
    """As in "the raid, which officials *blamed on the Front*, killed 70", "a raid *attributed to* it"."""
    verbs = [verb for verb in attack.subtree if verb.dep_ in {"relcl", "acl"} and lemma(verb) in _LAYING]
    preps = [prep for verb in verbs for prep in children(verb, {"prep"}) if prep.lower_ in {"on", "to"}]
    return [thing for prep in preps for thing in children(prep, {"pobj"})]


def _who_made(attack: Token) -> list[Token]:
    """As in "the coalition *carried out* three raids that killed 20"."""
    if attack.dep_ != "dobj" or lemma(attack.head) not in _MAKING | {"begin", "start"}:
        return []
    return [one for one in children(attack.head, {"nsubj"}) if is_armed_side(one) or _is_a_force(one)]


def _is_a_force(actor: Token) -> bool:
    """As in "*the Velsk Front* carried out the attack": a body by name, or a state, that is said to have made it."""
    return is_state(actor) or (actor.pos_ == "PROPN" and actor.ent_type_ in {"ORG", "PERSON", "NORP", ""})


def is_state(actor: Token) -> bool:
    """Whether a noun is a state's name: "*Norland* fired rockets"."""
    return actor.pos_ == "PROPN" and actor.lower_ in countries()


def _who_fired(trigger: Token) -> list[Token]:
    """As in "three were hurt *after soldiers opened fire*", "*soldiers opened fire* and three were hurt"."""
    verbs = (trigger, *_beside(trigger))
    clauses = [one for verb in verbs for one in children(verb, {"advcl"}) if opens(one) in WHEN]
    firing = [clause for clause in clauses if lemma(clause) in FIRING or _uses_force(clause)]
    if trigger.dep_ == "conj" and children(trigger, {"nsubjpass", "nsubj"}) and lemma(trigger.head) in FIRING:
        firing.append(trigger.head)
    if trigger.tag_ == "VBG" and trigger.dep_ == "advcl" and lemma(trigger.head) in FIRING:
        # "*Norland* fired rockets at Velsk, killing five"
        firing.append(trigger.head)
    subjects = [one for clause in firing for one in children(clause, {"nsubj"})]
    found = [one for one in subjects if is_armed_side(one) or is_state(one)]
    hit = [clause for clause in clauses if clause.tag_ == "VBN" and _is_harm(clause)]
    agents = [thing for clause in hit for by in children(clause, {"agent"}) for thing in _of(by)]
    return found or [one for one in agents if is_armed_side(one)]


def _uses_force(clause: Token) -> bool:
    return lemma(clause) == "use" and any(lemma(one) in _FORCE for one in children(clause, {"dobj"}))


def _is_harm(verb: Token) -> bool:
    return lemma(verb) in words("harms", "verbs", "killed") | words("harms", "verbs", "injured") | _HURTING


def _attacks(trigger: Token) -> list[Token]:
    """The nouns of attack that a harm stands with; "raids *killed* nine" may be taken for a participle of the raids."""
    verbs = (trigger, *_leaving(trigger), *_beside(trigger))
    subjects = [_clause_of(one) for verb in verbs for one in children(verb, {"nsubj"})]
    subjects += [one for verb in _resulting(trigger) for one in map(_clause_of, children(verb, {"nsubj"}))]
    clauses = [clause for clause in children(trigger, {"advcl"}) if opens(clause) in WHEN]
    subjects += [one for clause in clauses for one in children(clause, {"nsubj", "dobj"})]
    if trigger.tag_ == "VBG":
        above = [head for head in govern(trigger, 3) if head.pos_ == "VERB"]
        told = [clause for verb in above[:1] for clause in children(verb, {"ccomp"}) if clause.i < trigger.i]
        subjects += [one for verb in (*above, *told) for one in children(verb, {"nsubj"})]
    ways = [
        _unwrapped(thing)
        for verb in (trigger, *_beside(trigger))
        for prep in children(verb, {"prep", "agent"})
        if prep.lower_ in {*_BY_WAY_OF, "as"} and not _long_after(prep)
        for thing in map(_which, children(prep, {"pobj"}))
    ]
    misread = govern(trigger, 3) if trigger.dep_ == "acl" and children(trigger, {"dobj"}) else ()
    # "*shelling* by the army killed five"
    subjects += [one for verb in verbs for one in children(verb, {"csubj"}) if one.lower_ in ATTACKS]
    ways += _what_it_was(verbs)
    nouns = ATTACKS | _HAPPENING
    return [one for one in (*subjects, *ways, *misread) if _is_attack(one, nouns)]


def _is_attack(one: Token, nouns: frozenset[str]) -> bool:
    return (lemma(one) in nouns and one.pos_ != "VERB") or (one.dep_ == "csubj" and one.lower_ in nouns)


def _what_it_was(verbs: Sequence[Token]) -> list[Token]:
    """As in "five were killed in what residents said was an army *strike*"."""
    leads = [one for verb in verbs for prep in children(verb, {"prep"}) for one in children(prep, {"pcomp"})]
    beings = [one for said in leads for one in (said, *children(said, {"ccomp"})) if lemma(one) == "be"]
    return [attack for being in beings for attack in children(being, {"attr"})]


def _which(thing: Token) -> Token:
    """As in "the rebels claimed the *attack*, in *which* five clerks were killed"."""
    verb = thing.head.head
    return verb.head if thing.lower_ == "which" and verb.dep_ == "relcl" else thing


def _unwrapped(thing: Token) -> Token:
    """As in "as a result of a *strike*", "in one of the bloodiest *raids*"."""
    if lemma(thing) not in _WRAPPING and thing.lower_ not in _WRAPPING:
        return thing
    inside = [one for prep in children(thing, {"prep"}) if prep.lower_ == "of" for one in children(prep, {"pobj"})]
    return inside[0] if inside else thing


def _long_after(prep: Token) -> bool:
    """As in "*days after* an attack by the front": another attack, which only says when."""
    before = prep.doc[prep.i - 1] if prep.i else prep
    return prep.lower_ == "after" and lemma(before) in _SPAN_OF_TIME


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
    if subject.lower_ not in {"that", "which"} or verb.dep_ not in {"relcl", "advcl"}:
        return subject
    for one in (verb.head, *govern(verb.head, 6)):
        attacks = [thing for thing in (one, *children(one, {"dobj"})) if lemma(thing) in ATTACKS and thing.i < verb.i]
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
    trigger = trigger.head if trigger.dep_ == "conj" and trigger.head.pos_ == "NOUN" else trigger
    prep = trigger.head if trigger.dep_ == "pobj" else None
    if prep is not None and prep.lower_ in {"in", "to"} and lemma(prep.head) in {"result", "lead"}:
        return [prep.head]
    return [trigger.head] if trigger.dep_ == "dobj" and lemma(trigger.head) == "cause" else []


def is_armed_side(actor: Token) -> bool:
    """Whether a noun is an armed side's, by itself or by what stands before it."""
    return _is_a_side(actor) or any(_is_a_side(one) for one in children(actor, {"amod", "compound", "nmod"}))


def opens(clause: Token) -> str:
    """Give the word that opens a clause of time, wherever the parse hangs it."""
    first = next(iter(children(clause, {"mark", "advmod"})), None)
    return first.lower_ if first is not None and first.lower_ in WHEN else str(clause.left_edge.lower_)


def _is_of_a_state(word: Token) -> bool:
    """As in "a *Norlandish* raid", where the adjective is put down as the state's own name."""
    return word.pos_ == "ADJ" and word.ent_type_ in {"GPE", "ORG"} and _OF_A_STATE.fullmatch(word.text) is not None


def _is_a_side(word: Token) -> bool:
    armed = words("statuses", "armed") | words("statuses", "combatant") | words("statuses", "security")
    if word.ent_type_ == "NORP" or word.lower_ in _STATES or _is_of_a_state(word):
        return word.lower_ not in _FAITHS
    if word.i > 1 and word.doc[word.i - 1].text == "-" and word.doc[word.i - 2].lower_ in {"anti", "counter"}:
        return False
    if word.pos_ == "ADJ" and word.lower_ in _FORCES_AS_ADJECTIVES:
        return True
    called = {lemma(word), word.lower_.removesuffix("s")}
    return bool(called & (armed - words("statuses", "callings"))) and word.pos_ in {"NOUN", "PROPN"}

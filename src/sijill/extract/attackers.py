"""Whose attack it was: "a *Norlandish* missile strike", "*junta* aircraft", "raids by *a rebel column*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.grammar import children, govern, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.tokens import Token

_NOUNS = (
    "strike airstrike attack raid shelling bombardment bombing fire gunfire missile rocket drone shell helicopter jet "
    "warplane plane aircraft artillery bullet offensive assault incursion salvo barrage"
)
_ATTACKS = frozenset(_NOUNS.split())
_BY_WAY_OF = frozenset({"in", "by", "from", "during", "after", "under"})
_STATES = frozenset({"us", "u.s.", "uk", "u.k."})
"""States that stand before a noun under their initials, where any other would say where it was."""
_FAITHS = frozenset({"shiite", "shia", "sunni", "christian", "muslim", "jewish", "hindu", "buddhist"})


def whose_attack(trigger: Token) -> list[Token]:
    """Give the words for those whose attack did the harm, as the text calls the attack; never the weapon itself.

    The attack stands as what killed, behind "in", "by" or "from", or opens the clause of "after" and "when".
    """
    for attack in _attacks(trigger):
        agents = [
            thing for by in children(attack, {"prep", "agent"}) if by.lower_ == "by" for thing in children(by, {"pobj"})
        ]
        named = agents or [one for one in children(attack, {"amod", "compound", "nmod"}) if _is_a_side(one)]
        if named:
            return named
    return []


def _attacks(trigger: Token) -> list[Token]:
    """The nouns of attack that a verb of harm stands with."""
    subjects = children(trigger, {"nsubj"})
    clauses = [clause for clause in children(trigger, {"advcl"}) if _opens(clause) in {"after", "when"}]
    subjects += [one for clause in clauses for one in children(clause, {"nsubj"})]
    above = next((head for head in govern(trigger, 3) if head.pos_ == "VERB"), None) if trigger.tag_ == "VBG" else None
    if above is not None:
        told = [clause for clause in children(above, {"ccomp"}) if clause.i < trigger.i]
        subjects += [one for verb in (above, *told) for one in children(verb, {"nsubj"})]
    ways = [
        thing
        for prep in children(trigger, {"prep", "agent"})
        if prep.lower_ in _BY_WAY_OF
        for thing in children(prep, {"pobj"})
    ]
    return [one for one in (*subjects, *ways) if lemma(one) in _ATTACKS]


def _opens(clause: Token) -> str:
    first = next(iter(children(clause, {"mark", "advmod"})), None)
    return first.lower_ if first is not None else ""


def _is_a_side(word: Token) -> bool:
    armed = words("statuses", "armed") | words("statuses", "combatant") | words("statuses", "security")
    if word.ent_type_ == "NORP" or word.lower_ in _STATES:
        return word.lower_ not in _FAITHS
    return lemma(word) in armed - words("statuses", "callings") and word.pos_ in {"NOUN", "PROPN"}

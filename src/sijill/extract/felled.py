"""Killings told by how people were felled: shot down, hanged, fallen in battle, put out of action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.grammar import children, has_word_near, lemma
from sijill.extract.lexicon import words
from sijill.extract.numbers import is_people

if TYPE_CHECKING:
    from sijill.extract.tokens import Token

_ACTION = (["action"], ["combat"])


def is_felled(token: Token) -> bool:
    """Whether a verb tells of people felled, as in "was shot down", "was hanged", "fell in the battle"."""
    down = lemma(token) == "shoot" and has_word_near(token, {"down"}, 1)
    hanged = lemma(token) in words("harms", "with_people", "killed")
    suffering = children(token, {"dobj", "nsubjpass"})
    if hanged:
        return any(
            child.pos_ != "PRON" and lemma(child) not in words("harms", "hung", "context") for child in suffering
        )
    if lemma(token) == "fall":
        return _falls_in_battle(token) or _falls_victim(token)
    if lemma(token) == "riddle":
        return _is_riddled(token) and any(is_people(child) or child.ent_type_ == "PERSON" for child in suffering)
    neutralised = lemma(token) in {"neutralise", "neutralize"} or _is_put_out_of_action(token)
    neutralised = neutralised or (lemma(token) == "eliminate" and _is_by_force(token))
    neutralised = neutralised or _is_of_fighters(token, suffering)
    return (down or neutralised) and any(is_people(child) for child in suffering)


def _falls_victim(verb: Token) -> bool:
    """As in "a nurse *fell victim to* cross fire", "to an ambush"; not to a fraud."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 8]]
    fatal = words("harms", "fallen_in", "context") | {"bullets", "crossfire", "shells", "bomb", "mine", "assassins"}
    told = after[:2] in (["victim", "to"], ["victims", "to"])
    return told and any(word in fatal for word in after[2:]) and bool(children(verb, {"nsubj"}))


def _is_riddled(verb: Token) -> bool:
    """As in "the judge was *riddled with bullets*"."""
    return [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]] in (["with", "bullets"], ["by", "bullets"])


def _is_by_force(verb: Token) -> bool:
    """As in "five fighters were *eliminated in an operation* by special forces"; not in a first round."""
    force = words("harms", "fallen_in", "context") | {
        "strike",
        "airstrike",
        "force",
        "army",
        "soldier",
        "troop",
        "police",
    }
    leads = [prep for prep in children(verb, {"prep", "agent"}) if prep.lower_ in {"in", "during", "by"}]
    return any(lemma(thing) in force for prep in leads for thing in children(prep, {"pobj"}))


def _is_of_fighters(verb: Token, suffering: list[Token]) -> bool:
    """As in "*fighters were eliminated by* a rival band", "*terrorists were taken out*"; not of a contest."""
    out = lemma(verb) == "take" and any(child.lower_ == "out" for child in children(verb, {"prt"}))
    told = out or (lemma(verb) == "eliminate" and bool(children(verb, {"agent"})))
    return told and any(lemma(one) in words("statuses", "combatant") for one in suffering)


def _falls_in_battle(verb: Token) -> bool:
    """As in "thirty soldiers *fell in the battle*", "fell to enemy fire": people, no town."""
    fatal = words("harms", "fallen_in", "context")
    leads = [prep for prep in children(verb, {"prep"}) if prep.lower_ in {"in", "during", "to", "on", "under"}]
    told = any(lemma(thing) in fatal for prep in leads for thing in children(prep, {"pobj"}))
    return told and any(is_people(child) and child.ent_type_ != "GPE" for child in children(verb, {"nsubj"}))


def _is_put_out_of_action(verb: Token) -> bool:
    """As in "six fighters were *put out of action*", a headquarters' word for killed."""
    if lemma(verb) != "put":
        return False
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 8]]
    return any(after[at : at + 2] == ["out", "of"] and after[at + 2 : at + 3] in _ACTION for at in range(len(after)))

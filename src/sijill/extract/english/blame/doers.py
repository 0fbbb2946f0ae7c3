"""Who can have done a harm: armed people and their bodies, as the text calls them; no weapon, no deed, no place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.claims import AllegedPerpetrator
from sijill.model.vocabulary import Accusation

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_NOBODY = frozenset({"DATE", "TIME", "GPE", "LOC", "FAC", "EVENT", "LAW", "CARDINAL"})
_PLACES = frozenset({"GPE", "LOC", "FAC", "PERSON"})
_THINGS = (
    "jet aircraft plane drone helicopter warplane missile rocket bomb strike airstrike shell mine landmine ied "
    "explosion blast bullet gunfire fire shelling bombing bombardment attack raid ambush assault offensive operation "
    "campaign action violence clash conflict fighting unrest insurgency crackdown battle war shooting"
)
_MACHINES = frozenset(_THINGS.split())
"""What harms without being anybody: weapons and deeds."""
_PRONOUNS = frozenset({"he", "she", "it", "they", "who", "we", "i"})
_PEOPLE_OF = frozenset({"member", "element", "personnel", "part", "agent"})
"""Those who belong to a force: "*members* of the rebel group"."""
_MANY_OF = frozenset(
    {"group", "gang", "band", "number", "range", "handful", "dozen", "score", "hundred", "thousand", "pair", "column"}
)
"""So many of a people: "a *group* of armed men", "*dozens* of herders"."""
_UNDER_ARMS = frozenset({"armed", "masked", "hooded"})
"""What people are called who came to do harm: "*masked* men"; it says of no side that they are its men."""
_BODIES = (
    "cross crescent nations un union council ministry hospital house agency committee charity court embassy company"
)
_OF_PEACE = frozenset(_BODIES.split())
_LONG_NAME = re.compile(r"(?:\s(?:for|of)\s(?:the\s)?(?:[A-Z][\w'-]+\s?){1,3}(?<!\s)){0,2}(?:\s\([A-Z]{2,}\))?")
"""What more of a force's name stands behind its first noun: "the Forces *for the Defence of Velsk (FDV)*"."""
_HELD_TO_BE = frozenset({"identify", "believe", "suspect", "think", "allege", "presume"})
_SIDING = frozenset({"loyal", "allied", "aligned", "linked", "affiliated"})
_LEAST = 3
_NEAR = 8
"""Whose men somebody is held to be stands within so many words (words)."""


def described(parsed: Parsed, actor: Token, how: Accusation) -> AllegedPerpetrator:
    """The perpetrator in the words of the text, without clauses and dates."""
    first = min([actor.i, *[c.left_edge.i for c in actor.lefts if c.dep_ not in {"det", "relcl", "punct"}]])
    dashes = [t.i for t in parsed.doc[first : actor.i] if t.text in {"-", "–", "—"} and t.whitespace_]
    first = dashes[-1] + 1 if dashes else first
    while first < actor.i and (parsed.doc[first].ent_type_ in {"DATE", "TIME"} or parsed.doc[first].is_punct):
        first += 1
    if first > 1 and parsed.doc[first - 1].text == "-" and not parsed.doc[first - 2].whitespace_:
        first -= 2  # "a *co-worker*"
    last = _last_word(actor)
    a, b = int(parsed.doc[first].idx), int(last.idx) + len(last.text)
    more = None if last is actor else _LONG_NAME.match(parsed.text, b)
    b = b if more is None else more.end()
    return AllegedPerpetrator(parsed.text[a:b], how, parsed.span(a, b))


def _last_word(actor: Token) -> Token:
    """The last word of what the text calls them: of the force, of the name behind, of whom they are held to be."""
    force = _force_of(actor) if lemma(actor) in _PEOPLE_OF | _MANY_OF else None
    return force or _held_to_be(actor) or _on_whose_side(actor) or _name_behind(actor) or _unit_behind(actor)


def _on_whose_side(actor: Token) -> Token | None:
    """As in "forces *loyal to General Noor Haddad*", "militia *allied with the army*"."""
    behind = list(actor.doc[actor.i + 1 : actor.i + 1 + _NEAR])
    if len(behind) < _LEAST or behind[0].lower_ not in _SIDING or behind[1].lower_ not in {"to", "with"}:
        return None
    last, named = None, False
    for token in behind[2:]:
        if (named and token.pos_ != "PROPN") or token.pos_ not in {"PROPN", "DET", "ADJ", "NOUN"}:
            break
        named = named or token.pos_ == "PROPN"
        last = token if token.pos_ in {"PROPN", "NOUN"} else last
    return last


def _held_to_be(actor: Token) -> Token | None:
    """As in "men *identified as members of the Front*": whose men they are held to be, by the text itself."""
    misread = [actor.head] if actor.dep_ == "nsubj" and actor.head.i == actor.i + 1 else []
    for verb in (*children(actor, {"acl", "relcl"}), *misread):
        if verb.tag_ not in {"VBN", "VBD"} or lemma(verb) not in _HELD_TO_BE:
            continue
        being = children(verb, {"xcomp"})
        below = [thing for link in (verb, *being) for p in children(link, {"prep"}) for thing in children(p, {"pobj"})]
        below += [attr for be in being for attr in children(be, {"attr"})]
        sides = [one for one in below if is_armed(one) and one.i - actor.i <= _NEAR]
        if sides:
            return _force_of(sides[0]) or _unit_behind(sides[0])
    return None


def _name_behind(actor: Token) -> Token | None:
    """As in "the paramilitary *Desert Guard*": the name that stands right behind what its bearers are."""
    after = actor.doc[actor.i + 1] if actor.i + 1 < len(actor.doc) else actor
    if actor.pos_ == "PROPN" or after.pos_ != "PROPN" or after.ent_type_ in _PLACES:
        return None
    last = after
    while last.i + 1 < len(actor.doc) and actor.doc[last.i + 1].pos_ == "PROPN":
        last = actor.doc[last.i + 1]
    return last if last.ent_type_ == "ORG" and (last.head is actor or last.dep_ in {"appos", "nsubj"}) else None


def _unit_behind(actor: Token) -> Token:
    """The last word of the force people belong to: "soldiers of the 33rd *Division*", else the word itself."""
    after = actor.doc[actor.i + 1] if actor.i + 1 < len(actor.doc) else actor
    if after.head is not actor or after.lower_ not in {"of", "from"} or after.dep_ != "prep":
        return actor
    units = [thing for thing in children(after, {"pobj"}) if thing.pos_ == "PROPN" and thing.ent_type_ not in _PLACES]
    return units[0] if units and not children(units[0], {"relcl", "acl"}) else actor


def may_answer(actor: Token) -> bool:
    """Whether somebody expressly accused can be meant: any noun of people or a name, no pronoun, no thing that acts."""
    return actor.pos_ in {"NOUN", "PROPN"} and lemma(actor) not in _MACHINES and actor.ent_type_ not in _NOBODY


def is_armed(actor: Token) -> bool:
    """Whether whoever is said to have done it can be a party: armed by their name, or an organisation or people."""
    if lemma(actor) in _MACHINES or actor.lower_ in _PRONOUNS:
        return False
    armed = words("statuses", "armed") | words("statuses", "combatant") | words("statuses", "security")
    near = [actor, *[c for c in actor.children if c.dep_ in {"compound", "amod", "nmod"}]]
    if lemma(actor) in _PEOPLE_OF | _MANY_OF and _force_of(actor) is not None:
        return True
    if any(one.lower_ in _UNDER_ARMS for one in near) and actor.pos_ in {"NOUN", "PROPN"}:
        return True
    told = any({lemma(token), token.lower_.removesuffix("s")} & armed for token in near)
    return told or (actor.ent_type_ in {"ORG", "NORP", "PERSON"} and not is_of_peace(actor))


def is_of_peace(actor: Token) -> bool:
    """Whether somebody is called by the name of a body that does not fight: "the Red *Cross*", "a *hospital*"."""
    return any(one.lower_ in _OF_PEACE for one in (actor, *children(actor, {"compound", "nmod"})))


def _force_of(member: Token) -> Token | None:
    """The armed force that somebody told of as its member belongs to."""
    preps = [prep for prep in children(member, {"prep"}) if prep.lower_ in {"of", "from"}]
    owners = [thing for prep in preps for thing in children(prep, {"pobj"}) if lemma(thing) not in _PEOPLE_OF]
    return next((thing for thing in owners if is_armed(thing)), None)

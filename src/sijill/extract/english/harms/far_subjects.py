"""Who dies, where the parse hangs the verb elsewhere: "captured by rebels, *executed*", "named him before *dying*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.names.name_evidence import calls_somebody
from sijill.extract.english.names.names_en import looks_like_name
from sijill.extract.english.words.grammar import children, is_told_as_new, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_DEEDS = (
    "order plan operation raid attack mission warrant contract strategy decision sentence project programme program "
    "mandate jailbreak robbery kidnapping heist escape trade transaction deal order stunt bombing assassination "
    "task search strike ambush coup assault will scheme directive manoeuvre maneuver campaign judgment agreement policy"
)
_CARRIED_OUT = frozenset(_DEEDS.split())
"""What is executed, and is nobody."""
_LEADING_ON = frozenset({",", "then", "and", "later"})
_ENDS = frozenset({".", ",", ";", "and", "then"})
"""What stands behind the verb that goes on about those captured; "by rebels, *killed later*" may tell of the rebels."""
_WAYS = frozenset({"with", "by", "in", "at", "near", "during", "outside"})
_SEIZING = frozenset(
    {"capture", "abduct", "kidnap", "seize", "detain", "arrest", "take", "ambush", "torture", "hold", "catch", "drag"}
    | {"stop", "intercept", "waylay", "attack", "beat", "tie", "bind", "interrogate", "question", "corner", "chase"}
    | {"snatch", "stab", "shoot", "rob", "strip", "flog", "whip", "rape", "surround", "overpower", "accuse", "hunt"}
)
_AWAY = frozenset({"out", "down", "away", "off"})
_PLAINLY = frozenset({"kill", "execute", "murder", "shoot", "slaughter", "behead", "massacre", "slay", "assassinate"})
_SHIFTED = frozenset({"dobj", "appos", "npadvmod"})


def is_carried_out(verb: Token, victims: tuple[Token, ...]) -> bool:
    """As in "*the order* was executed", "a raid executed by two officers"."""
    return lemma(verb) == "execute" and all(lemma(one) in _CARRIED_OUT for one in victims)


def far_subjects(verb: Token) -> tuple[Token, ...]:
    """Give who dies where another verb holds them, nobody where the verb has its own."""
    if verb.tag_ == "VBG":
        return _before_dying(verb) if verb.dep_ == "pcomp" else ()
    return (
        (_last_of_them(verb) or _sentenced(verb) or _captured_first(verb) or _shifted(verb) or _behind_passive(verb))
        if verb.tag_ in {"VBN", "VBD"}
        else ()
    )


def _sentenced(verb: Token) -> tuple[Token, ...]:
    """As in "the death sentence of *a rebel* was executed"."""
    told = lemma(verb) == "execute"
    held = [one for one in children(verb, {"nsubjpass"}) if told and lemma(one) == "sentence"]
    death = [one for one in held if any(child.lower_ == "death" for child in children(one, {"compound", "nmod"}))]
    leads = [prep for one in death for prep in children(one, {"prep"}) if prep.lower_ in {"of", "on", "against", "for"}]
    return tuple(one for prep in leads for one in children(prep, {"pobj"}) if is_people(one) or looks_like_name(one))


def _last_of_them(verb: Token) -> tuple[Token, ...]:
    """As in "three rebels were captured and *the fourth* killed", where "was" is said once."""
    nth = verb.nbor(-1) if verb.i > 1 else verb
    told = nth.ent_type_ == "ORDINAL" and nth.head is verb and nth.nbor(-1).lower_ == "the" and verb.tag_ == "VBN"
    return (nth,) if told and not children(verb, {"nsubjpass", "auxpass", "dobj"}) else ()


def _before_dying(verb: Token) -> tuple[Token, ...]:
    """As in "*he* named the attacker before dying"; not in "asked to see the sea before dying"."""
    lead = verb.head
    if lead.lower_ != "before" or lemma(verb) not in words("harms", "dying", "killed"):
        return ()
    main = lead.head
    after = verb.doc[verb.i + 1 : verb.i + 2]
    gone = (
        any(one.lower_ in _AWAY or one.pos_ in {"NOUN", "PROPN"} for one in after)
        or children(main, {"aux", "neg"})
        or _yields(verb)
    )
    told = main.pos_ == "VERB" and main.tag_ in {"VBD", "VBN"} and not gone
    subjects = children(main, {"nsubj", "nsubjpass"}) if told else []
    if any(one.lower_ == "what" for one in subjects) and main.dep_ == "ccomp":
        subjects = children(main.head, {"nsubj"})
    return tuple(one for one in subjects if is_people(one) or looks_like_name(one))


def _yields(verb: Token) -> bool:
    """As in "resisted for a year before *succumbing to pressure*", "wrote three novels before *dying in 1890*"."""
    to = [thing for prep in children(verb, {"prep"}) if prep.lower_ == "to" for thing in children(prep, {"pobj"})]
    of_wounds = any(lemma(one) in words("harms", "hurts", "wounds") | {"injury", "wound"} for one in to)
    yields = lemma(verb) == "succumb" and not of_wounds
    years = [year for prep in children(verb, {"prep"}) if prep.lower_ == "in" for year in children(prep, {"pobj"})]
    return yields or any(year.text.isdigit() and len(year.text) == len("1890") for year in years)


def _captured_first(verb: Token) -> tuple[Token, ...]:
    """As in "*a farmer* was captured by rebels, executed": the subject of the passive before it."""
    if children(verb, {"nsubj", "nsubjpass", "auxpass", "aux", "dobj", "agent"}) or not verb.i:
        return ()
    if verb.nbor(-1).lower_ not in _LEADING_ON or verb.doc[verb.i + 1].lower_ not in _ENDS:
        return ()
    passive = next((one for one in _verbs_before(verb) if children(one, {"auxpass"})), None)
    passive = passive if passive is not None and lemma(passive) in _SEIZING else None
    subjects = children(passive, {"nsubjpass"}) if passive is not None and passive.i < verb.i else []
    return tuple(one for one in subjects if is_people(one) or looks_like_name(one))


def _verbs_before(verb: Token) -> list[Token]:
    if verb.dep_ == "acl" and verb.head.dep_ == "pobj" and verb.head.head.dep_ == "agent":
        return [verb.head.head.head] if verb.nbor(-1).text == "," else []
    if verb.dep_ == "dep":
        return [verb.head]
    return children(verb, {"ccomp"}) if verb.nbor(-1).text == "," else []


def _behind_passive(verb: Token) -> tuple[Token, ...]:
    """As in "Omar Haddad was wounded, *Lina Saba* killed", where "was" is said once."""
    before = [one for one in children(verb, {"ccomp"}) if one.i < verb.i and children(one, {"auxpass"})]
    if not before or verb.tag_ != "VBN" or children(verb, {"aux", "auxpass", "dobj", "nsubjpass"}):
        return ()
    return tuple(one for one in children(verb, {"nsubj"}) if is_people(one) or looks_like_name(one))


def _shifted(verb: Token) -> tuple[Token, ...]:
    """As in "rebels executed by firing squad *a clerk*", "killed with machetes *three herders*": told at the end."""
    doer = verb.head
    if (
        verb.dep_ != "acl"
        or lemma(verb) not in _PLAINLY
        or doer.dep_ != "ROOT"
        or doer.i + 1 != verb.i
        or doer.left_edge.i != sentence_start(verb)
    ):
        return ()
    armed = words("statuses", "armed") | words("statuses", "combatant") | words("statuses", "security") | {"man"}
    if lemma(doer) not in armed or doer.tag_ != "NNS":
        return ()
    ways = [way for way in children(verb, {"prep", "agent"}) if way.lower_ in _WAYS]
    held = [one for way in ways for thing in children(way, {"pobj", "pcomp"}) for one in children(thing, _SHIFTED)]
    bare = [one for one in held if one.doc[one.left_edge.i - 1].pos_ in {"NOUN", "PROPN"} and is_told_as_new(one)]
    return tuple(one for one in bare if is_people(one) or calls_somebody(one.lower_))

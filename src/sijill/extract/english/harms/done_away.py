"""Killings told by verbs that befall things too: wiped out, eliminated, mown down, sent to their graves."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbered_shares import share_to_death
from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.words.grammar import children, lemma, verb_victims
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_PARTICLES = ("down", "out", "off")
_SENDING = frozenset({"send", "throw", "hurl", "fling", "push", "toss", "lead", "drive", "dispatch", "put", "consign"})
_NOT_TO_DEATH = frozenset(
    {
        "sentence",
        "condemn",
        "bore",
        "scare",
        "scar",
        "overwork",
        "frighten",
        "work",
        "worry",
        "love",
        "tire",
        "doom",
        "fight",
        "put",
        "tease",
    }
    | {"send", "go", "lead", "drive", "consign", "expose", "come", "subject", "wed", "laugh", "talk", "annoy", "cling"}
    | {"find", "leave", "prefer", "oppose", "link", "connect", "relate", "attribute", "react", "respond", "testify"}
    | {"deliver", "abandon", "remand", "resign", "bring", "say", "be", "have", "add", "owe", "amount", "refer", "lose"}
    | {
        "contribute",
        "stand",
        "swear",
        "faithful",
        "push",
        "pester",
        "nag",
        "stress",
        "please",
        "tickle",
        "wait",
        "close",
    }
)
_BURYING = frozenset({"send", "consign", "put", "dispatch"})
_FALLING = frozenset({"plunge", "fall", "jump", "leap", "drop", "tumble", "plummet", "go"})
_BLADES = frozenset(
    {"machete", "knife", "axe", "sword", "spear", "dagger", "panga", "cutlass", "blow", "shot", "bullet"}
)
_FIGHTS = frozenset({"battle", "gunfight", "shootout", "encounter", "clash", "firefight", "ambush", "skirmish"})
_WHEELS = frozenset({"car", "truck", "lorry", "bus", "van", "driver", "vehicle", "train", "motorist", "taxi", "tram"})
_NOT_IN_LIFE = frozenset({"afterlife", "hereafter"})
_SHOTS = frozenset(
    {"sniper", "marksman", "sharpshooter", "gunfire", "bullet", "gunman", "rifle", "drone", "airstrike", "shelling"}
    | {"shell", "shot", "machine-gun", "gunner"}
)
"""Those who pick people off and strike them down dead; others may lift them out, or hit them with sticks."""
_HELD_ALIVE = frozenset(
    {"alive", "custody", "questioning", "interrogation", "taser", "hospital", "recover", "survive"}
    | {"unharmed", "unhurt", "prisoner", "baton", "unconscious"}
)
_TAKING = frozenset(
    {"capture", "arrest", "detain", "rescue", "hand", "question", "interrogate", "apprehend", "handcuff", "disarm"}
    | {"injure", "wound", "hurt", "evacuate", "free", "jail", "release"}
)
_NO_ARMS = frozenset(
    {"heart", "asthma", "panic", "malaria", "cholera", "fever", "flu", "illness", "stroke"}
    | {"laughter", "press", "ambulance"}
)
_LIVED = frozenset({"injure", "wound", "hurt", "survive", "kill", "leave"})
_NEXT = 14
"""Whoever lived on is said to in the first words of the sentence behind (tokens)."""
_POINTING = frozenset({"the", "he", "she", "they", "both", "all"})
_KINSFOLK = frozenset({"family", "household", "member", "clan", "couple"})


def is_done_away(verb: Token) -> bool:
    """Whether people are killed by what the verb tells, as in "wiped out *five militants*", "sent to their graves"."""
    if verb.pos_ not in {"VERB", "AUX"}:
        return False
    if sent_to_death(verb) or held_behind(verb):
        return True
    if lemma(verb) not in _every_verb():
        return False
    whom = [one for one in _suffering(verb) if are_people(one)]
    if not whom or _is_elsewhere(verb) or lemma(verb) in _PARTICLES:
        return False
    if is_taken_alive(verb):
        return False
    if lemma(verb) in words("harms", "sure", "done_away"):
        return not _is_in_words(verb)
    if lemma(verb) == "dispatch":
        return _is_dispatched(verb, whom)
    particle = _particle(verb)
    if lemma(verb) in {"pick", "strike"} and not _is_by_shots(verb):
        return False
    hanging = lemma(verb) == "cut" and any(one.lower_ in {"hanging", "rope", "ropes"} for one in verb.subtree)
    if particle == "down" and (hanging or lived_on(verb)):
        return False
    if particle == "down" and lemma(verb) in {"mow", "scythe"}:
        return not _is_run_over(verb)
    if (lemma(verb), particle) in {("bump", "off"), ("rub", "out"), ("liquidate", "")}:
        return True
    if particle:
        known = lemma(verb) in words("harms", particle, "done_away")
    else:
        known = lemma(verb) in words("harms", "plain", "done_away")
    return known and (_is_by_arms(verb) or _is_of_fighters(verb, whom) or _is_of_kin(verb, whom))


@cache
def _every_verb() -> frozenset[str]:
    """The verbs that may tell of it: most tell of something else, and whom they befall need not be asked."""
    listed = (words("harms", key, "done_away") for key in ("sure", "plain", *_PARTICLES))
    return frozenset().union(*listed) | {"dispatch", "mow", "scythe", "bump", "rub", "liquidate"}


def are_people(one: Token) -> bool:
    """Whether it is people, kin, a leader, or a number of people: "*a couple of* villagers"."""
    if is_people(one) or lemma(one) in _KINSFOLK or lemma(one) in words("statuses", "official_roles"):
        return True
    of = [thing for prep in children(one, {"prep"}) if prep.lower_ == "of" for thing in children(prep, {"pobj"})]
    return is_number(one) and any(map(is_people, of))


def lived_on(verb: Token) -> bool:
    """As in "strangled a guard *until he fainted*", "was strangled. He *survived*", "strangled, *but escaped*"."""
    end = sentence_end(verb)
    told = verb.doc[sentence_start(verb) : min(end + _NEXT, len(verb.doc))]
    if any(lemma(one) in words("harms", "lived", "stifled") for one in told):
        return True
    behind = verb.doc[end : min(end + _NEXT // 2, len(verb.doc))]
    if behind and behind[0].lower_ in _POINTING and any(lemma(one) in {"injure", "wound", "hurt"} for one in behind):
        return True
    after = verb.doc[verb.i : end]
    return any(one.lower_ == "but" and lemma(then) in {"escape", "flee"} for one, then in pairwise(after))


def is_taken_alive(verb: Token) -> bool:
    """As in "took out two hostages *alive*", "neutralised two robbers and *handed them* to police"."""
    whom = _suffering(verb)
    if any(lemma(child) in {"wound", "wounded", "injured"} for one in whom for child in children(one, {"amod"})):
        return True
    sentence = verb.doc[sentence_start(verb) : sentence_end(verb)]
    told = {lemma(one) for one in sentence}
    if "surrender" in told and "refuse" not in told:
        return True
    for one in sentence:
        if one.i > verb.i and lemma(one) in _HELD_ALIVE:
            return True
        if one.i and is_number(one.nbor(-1)):  # "five were eliminated and *two captured*"
            continue
        if one is verb or lemma(one) not in _TAKING or one.pos_ != "VERB" or one.dep_ == "amod":
            continue
        others = [held for held in children(one, {"dobj", "nsubjpass"}) if held.pos_ in {"NOUN", "NUM", "PROPN"}]
        if one.dep_ in {"acl", "relcl"} and one.head not in whom:
            continue
        if not [held for held in others if one.i > verb.i or held.i < one.i]:
            return True
        if one.dep_ == "conj" and one.head is verb and not children(verb, {"dobj", "nsubjpass"}):
            return True
    return False


def sent_to_death(verb: Token) -> bool:
    """As in "sent two bandits *to their graves*", "plunged *to their deaths*", "pounded three men *to death*"."""
    word = lemma(verb)
    ends = [
        (end, [child.lower_ for child in children(end, {"poss", "det", "amod"})])
        for prep in verb.children
        if prep.lower_ == "to" and prep.dep_ in {"prep", "dative"}
        for end in children(prep, {"pobj"})
        if share_to_death(end) is None
    ]
    for end, before in ends:
        own = {"their", "his", "her"} & set(before)
        if end.lower_ == "death" and not before and word not in _NOT_TO_DEATH | _FALLING:
            return _befalls_people(verb)
        if end.lower_ in {"death", "deaths"} and own and word != "put" and word in _SENDING | _FALLING:
            return _befalls_people(verb)
        grave = lemma(end) in words("harms", "graves", "done_away") or end.lower_ == "graves"
        early = {"an", "early"} <= set(before) or lemma(end) in _NOT_IN_LIFE
        if grave and word in _BURYING and (own or early):
            return _befalls_people(verb)
        if end.lower_ == "sword" and word == "put" and not children(end, {"prep"}) and not _is_elsewhere(verb):
            return _befalls_people(verb)
    return False


def held_behind(verb: Token) -> tuple[Token, ...]:
    """As in "did away with *three villagers*", "finished off *eight bandits*": whom a preposition holds."""
    if lemma(verb) == "do" and any(child.lower_ == "away" for child in verb.children):
        behind = [prep for prep in children(verb, {"prep"}) if prep.lower_ == "with"]
    elif lemma(verb) in words("harms", "off", "done_away"):
        behind = [prep for prep in children(verb, {"prep"}) if prep.lower_ == "off" and prep.i == verb.i + 1]
    elif (little := _particle_before_people(verb)) is not None:
        return tuple(one for one in children(little, {"npadvmod"}) if is_people(one))
    else:
        return ()
    held = [thing for prep in behind for thing in children(prep, {"pobj"}) if is_people(thing)]
    return tuple(held) if any(_is_arms(one) for one in children(verb, {"nsubj"})) else ()


def _particle_before_people(verb: Token) -> Token | None:
    """As in "mowed *down* six people", where the people are hung on the little word as a measure."""
    for little in children(verb, {"advmod"}):
        if little.lower_ in _PARTICLES and lemma(verb) in words("harms", little.lower_, "done_away"):
            counted = [one for one in children(little, {"npadvmod"}) if is_people(one) and children(one, {"nummod"})]
            return little if counted and lemma(verb) != "take" and any(map(_is_arms, _doers(verb))) else None
    return None


def dies_of_itself(verb: Token) -> bool:
    """Whether it is the verb's subject that dies: "*plunged* to their deaths"."""
    return lemma(verb) in _FALLING and not children(verb, {"dobj", "nsubjpass"})


def _befalls_people(verb: Token) -> bool:
    whom = children(verb, {"nsubj"}) if dies_of_itself(verb) else _suffering(verb)
    return any(is_people(one) for one in whom)


def _suffering(verb: Token) -> list[Token]:
    """Who undergoes it, also without the "was" of a heading: "three farmers *butchered* in the market"."""
    found = list(verb_victims(verb))
    if found or verb.tag_ != "VBD" or children(verb, {"dobj", "aux", "prt"}):
        return found
    return [one for one in children(verb, {"nsubj"}) if children(one, {"nummod"}) and not _is_arms(one)]


def _particle(verb: Token) -> str:
    """The little word behind the verb: "took *out*", "picked *off*"."""
    beside = [child.lower_ for child in children(verb, {"prt", "advmod"}) if child.i > verb.i]
    return next((word for word in beside if word in _PARTICLES), "")


def _is_elsewhere(verb: Token) -> bool:
    """As in "eliminated *from* the inquiry", "*in the final*", "taken out *to* the yard": nobody is killed there."""
    contests, afar = (words("harms", key, "done_away") for key in ("contests", "afar"))
    little = [prep for way in children(verb, {"prt", "advmod"}) for prep in children(way, {"prep"})]
    for prep in (*children(verb, {"prep"}), *little, *(p for one in _suffering(verb) for p in children(one, {"prep"}))):
        things = {lemma(thing) for thing in children(prep, {"pobj"})}
        if prep.lower_ == "to" and "size" in things:
            return True
        if things & contests or (prep.lower_ == "from" and prep.head is verb and not things & afar):
            return True
        if prep.lower_ in {"to", "into"} and prep.head is verb and _particle(verb) == "out":
            return True
    return any(lemma(deed) != "be" for deed in children(verb, {"xcomp"}))


def _is_by_arms(verb: Token) -> bool:
    """Whether armed people or fire do it, or it is done in a fight."""
    agents = [thing for by in children(verb, {"agent"}) for thing in children(by, {"pobj"})]
    ways = [
        thing
        for prep in children(verb, {"prep"})
        if prep.lower_ in {"in", "during", "by", "with"}
        for thing in children(prep, {"pobj"})
    ]
    doers = [*agents, *([] if children(verb, {"nsubjpass", "auxpass"}) else _doers(verb))]
    if _particle(verb) == "out" and lemma(verb) == "take":
        return any(_is_fire(one) and lemma(one) != "patrol" for one in doers)
    suspected = any(lemma(one) == "suspect" for one in _suffering(verb))  # police may only have left them out
    return any(_is_arms(one) for one in doers if not suspected) or any(_is_fire(one) for one in ways)


def _doers(verb: Token) -> list[Token]:
    """Who does it, told once for verbs joined by "and"."""
    while verb.dep_ in {"conj", "advcl", "xcomp"} and verb.head.pos_ == "VERB" and not children(verb, {"nsubj"}):
        verb = verb.head
    return [*children(verb, {"nsubj"}), *([verb.head] if verb.dep_ == "acl" else [])]


def _is_by_shots(verb: Token) -> bool:
    """As in "*snipers* picked off two villagers", "was struck down *by a bullet*"; not "picked off by a helicopter"."""
    preps = [prep for prep in children(verb, {"agent", "prep"}) if prep.lower_ in {"by", "with"}]
    met = [thing for prep in preps for thing in children(prep, {"pobj"})]
    met += [] if children(verb, {"nsubjpass", "auxpass"}) else _doers(verb)
    return any(lemma(child) in _SHOTS for one in met for child in (one, *children(one, {"compound"})))


def _is_fire(thing: Token) -> bool:
    of = [one for prep in children(thing, {"prep"}) for one in children(prep, {"pobj"})]
    if any(lemma(one) in _NO_ARMS for one in (*children(thing, {"compound", "amod"}), *of)):
        return False
    return lemma(thing) in words("harms", "fire", "done_away") or thing.lower_ in {"gunfire", "airstrikes"}


def _is_arms(one: Token) -> bool:
    armed = words("statuses", "armed") | words("statuses", "combatant") - words("harms", "not_armed", "done_away")
    return (lemma(one) in armed - words("harms", "not_armed", "done_away")) or _is_fire(one)


def _is_of_fighters(verb: Token, whom: list[Token]) -> bool:
    """As in "*eight bandits* were liquidated", where nobody else is said to have done it."""
    known = words("statuses", "combatant") - {"suspect"} | words("harms", "fought", "done_away")
    fighters = any(lemma(one) in known for one in whom)
    strangers = [one for one in _doers(verb) if not _is_arms(one) and one.pos_ != "PRON"]
    passive = bool(children(verb, {"nsubjpass", "auxpass"})) or verb.dep_ == "acl"
    told = passive or not strangers
    return fighters and told and _particle(verb) != "off"


def _is_of_kin(verb: Token, whom: list[Token]) -> bool:
    """As in "*a family of four* was wiped out"; no debt is said to have done it."""
    kin = any(lemma(one) in _KINSFOLK for one in whom)
    return kin and _particle(verb) == "out" and lemma(verb) == "wipe" and not children(verb, {"agent"})


def _is_run_over(verb: Token) -> bool:
    """As in "a lorry *mowed down* ten people, injuring four": not all who are run over die."""
    if any(lemma(one) in _WHEELS for one in _doers(verb)):
        return True
    beside = [*children(verb, {"advcl", "conj", "xcomp"})]
    return any(lemma(other) in _LIVED for other in beside)


def _is_dispatched(verb: Token, whom: list[Token]) -> bool:
    """As in "was *dispatched* by villagers with machetes", "dispatched eight bandits in a gun battle"."""
    preps = children(verb, {"prep", "agent"})
    if any(prep.lower_ in {"to", "into"} for prep in preps):
        return False
    if any(one.lower_ == "to" for one in verb.doc[verb.i : sentence_end(verb)]):  # "to guard the camp"
        return False
    with_it = [child for prep in preps for child in (prep, *prep.subtree) if child.lower_ == "with"]
    blades = any(lemma(thing) in _BLADES for prep in with_it for thing in children(prep, {"pobj"}))
    fought = any(lemma(thing) in _FIGHTS for prep in preps if prep.lower_ == "in" for thing in children(prep, {"pobj"}))
    passive = bool(children(verb, {"nsubjpass"}))
    return (blades and passive) or (fought and any(lemma(one) in words("statuses", "combatant") for one in whom))


def _is_in_words(verb: Token) -> bool:
    """As in "actors *dismembered* by critics"."""
    critics = {"critic", "reviewer", "judge", "court", "press", "opponent"}
    return any(lemma(one) in critics for by in children(verb, {"agent"}) for one in children(by, {"pobj"}))

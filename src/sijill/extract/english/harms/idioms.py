"""Deaths told in set phrases: "cost three people their lives", "faced a firing squad", "could not be saved"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.victims.told_about import noun_victims
from sijill.extract.english.words.grammar import OWNERS, children, govern, lemma, verb_victims
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_ENDING = frozenset({"snuff", "extinguish", "end", "terminate"})
_ROBBING = frozenset({"rob", "deprive", "strip"})
_LAST = {
    "breath": ({"give", "draw", "breathe"}, {"last", "final", "dying"}),
    "ghost": ({"give", "yield"}, {"the"}),
    "price": ({"pay"}, {"ultimate", "supreme", "final", "highest"}),
    "sacrifice": ({"make", "offer"}, {"ultimate", "supreme", "final"}),
    "maker": ({"meet"}, {"their", "his", "her"}),
    "death": ({"meet", "find"}, {"violent", "untimely", "tragic", "brutal", "gruesome", "horrific", "instant"}),
    "end": ({"meet"}, {"violent", "untimely", "tragic", "brutal", "gruesome", "bloody", "grisly"}),
}
"""Of a noun: the verbs it stands behind, and one of the words that must stand before it."""
_WHO_SERVE = ("security", "combatant", "aid_workers")
_MORE = frozenset({"more", "others", "who", "he", "she", "they"})
_STRUGGLES = frozenset({"fight", "battle", "struggle"})
_NEARLY = frozenset({"almost", "nearly", "potentially", "possibly"})
_MISHAPS = frozenset(
    {"wound", "injury", "blow", "shot", "shooting", "fall", "crash", "collision", "accident", "burn", "stabbing"}
    | {"beating", "stab", "fire", "blaze", "poison", "bite", "flood", "collapse", "grenade", "trip", "journey"}
)
_SPARED = frozenset(
    {"commute", "pardon", "reprieve", "spare", "escape", "stay", "appeal", "survive", "release", "overturn", "amnesty"}
    | {"mock", "staged", "fake"}
)
_IN_CARE = frozenset({"wound", "wounds", "injury", "injure", "hospital", "doctor", "medic", "clinic", "ambulance"})
_FATAL_VERBS = frozenset({"prove", "be", "turn", "become"})


def idiom_event(token: Token) -> Event | None:
    """Give the killing that a set phrase tells of, or ``None``."""
    if lemma(token) == "life":
        return _life_taken(token)
    if lemma(token) in _LAST:
        return _last_thing(token)
    if lemma(token) == "squad":
        return _before_a_squad(token)
    if lemma(token) == "fatal":
        return _fatal_for(token)
    if lemma(token) == "sign":
        return _without_life(token)
    return _not_saved(token) if lemma(token) == "save" else None


def _told(verb: Token, trigger: Token, whom: list[Token]) -> Event | None:
    victims = tuple(one for one in whom if is_people(one) or is_number(one) or one.lower_ in _MORE)
    if not victims or is_irrealis(verb):
        return None
    return Event(Harm.KILLED, trigger, victims, is_negated(verb, victims))


def _life_taken(life: Token) -> Event | None:
    """As in "cost *three people* their lives", "had their lives cut short", "robbed of their lives"."""
    if life.dep_ == "pobj" and life.head.lower_ == "for" and lemma(life.head.head) in _STRUGGLES:
        fight = life.head.head
        lost = fight.dep_ == "dobj" and lemma(fight.head) == "lose"
        return _told(fight.head, life, list(verb_victims(fight.head, dying=True))) if lost else None
    verb, owned = life.head, any(one.lower_ in OWNERS for one in children(life, {"poss"}))
    if lemma(verb) == "cost" and life.dep_ == "dobj" and owned:
        return _told(verb, life, [one for one in children(verb, {"dative", "dobj"}) if one.i < life.i])
    short = lemma(verb) == "cut" and any(child.lower_ == "short" for child in verb.children)
    if short or (lemma(verb) in _ENDING and life.dep_ in {"dobj", "nsubjpass"}):
        if owned and lemma(verb.head) == "have" and verb.dep_ == "ccomp":
            return _told(verb.head, life, children(verb.head, {"nsubj"}))
        counted = [life] if children(life, {"nummod"}) else []
        return _told(verb, life, [one for one in noun_victims(life) if one.lower_ not in OWNERS] or counted)
    of = life.head if life.dep_ == "pobj" and life.head.lower_ == "of" and owned else None
    robbed = next((one for one in govern(of, 2) if lemma(one) in _ROBBING), None) if of is not None else None
    return _told(robbed, life, list(verb_victims(robbed))) if robbed is not None else None


def _last_thing(noun: Token) -> Event | None:
    """As in "gave *his last breath*", "made *the supreme sacrifice*"; not "a violent end to his career"."""
    verbs, needed = _LAST[lemma(noun)]
    before = {child.lower_ for child in children(noun, {"det", "poss", "amod"})}
    verb = noun.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "to" and lemma(noun) == "end":
        verb, verbs = noun.head.head, {"come"}
    elif noun.dep_ != "dobj":
        return None
    if lemma(verb) not in verbs or not before & needed:
        return None
    if any(prep.lower_ in {"of", "for", "to"} for prep in children(noun, {"prep"})) or children(noun, {"acl", "relcl"}):
        return None
    if any(lemma(deed) in {"win", "survive"} for deed in verb.conjuncts) or children(verb, {"xcomp"}):
        return None
    whom = list(verb_victims(verb, dying=True))
    if lemma(noun) in {"price", "sacrifice"}:  # athletes and parents do as much and live
        whom = [one for one in whom if any(lemma(one) in words("statuses", key) for key in _WHO_SERVE)]
    return _told(verb, verb, whom)


def _before_a_squad(squad: Token) -> Event | None:
    """As in "two men *faced a firing squad*"; not one of reporters, nor one that is yet to come."""
    firing = any(one.lower_ == "firing" for one in children(squad, {"compound", "amod"}))
    verb = squad.head if squad.dep_ == "dobj" else squad.head.head
    faced = squad.dep_ == "dobj" and lemma(verb) == "face"
    went = squad.dep_ == "pobj" and squad.head.lower_ == "before" and lemma(verb) in {"go", "stand", "put"}
    if not firing or not (faced or went) or verb.tag_ not in {"VBD", "VBN"}:
        return None
    if _SPARED & {lemma(one) for one in verb.doc[sentence_start(verb) : sentence_end(verb)]}:
        return None
    if any(prep.lower_ in {"of", "from", "over", "for"} for prep in children(squad, {"prep"})):
        return None
    return _told(verb, verb, list(verb_victims(verb, dying=not children(verb, {"nsubjpass"}))))


def _without_life(sign: Token) -> Event | None:
    """As in "three farmers *showed no signs of life*", "was found *without signs of life*"."""
    of_life = any(lemma(end) == "life" for prep in children(sign, {"prep"}) for end in children(prep, {"pobj"}))
    none = any(child.lower_ == "no" for child in children(sign, {"det"}))
    without = sign.head if sign.dep_ == "pobj" and sign.head.lower_ in {"without", "with"} else None
    if not of_life or not (none or (without is not None and without.lower_ == "without")):
        return None
    verb = without.head if without is not None else sign.head
    known = lemma(verb) in ({"find", "discover", "lie"} if without is not None else {"show", "display"})
    whom = tuple(one for one in verb_victims(verb, dying=without is None) if is_people(one) or is_number(one))
    return Event(Harm.KILLED, sign, whom) if known and whom and not is_irrealis(verb) else None


def _blows() -> frozenset[str]:
    """What proves fatal to people: wounds, blows, shots, falls, crashes, fires; no scandal and no vote."""
    return words("harms", "fire", "done_away") - {"operation", "military", "squad", "navy"} | _MISHAPS


def _fatal_for(fatal: Token) -> Event | None:
    """As in "the blast *proved fatal for three villagers*"."""
    verb = fatal.head
    if fatal.dep_ not in {"oprd", "acomp"} or lemma(verb) not in _FATAL_VERBS:
        return None
    nearly = any(one.lower_ in _NEARLY for held in (fatal, verb) for one in children(held, {"advmod"}))
    if nearly or not any(lemma(one) in _blows() for subject in children(verb, {"nsubj"}) for one in subject.subtree):
        return None
    leads = [prep for one in (fatal, verb) for prep in children(one, {"prep"}) if prep.lower_ in {"for", "to"}]
    whom = [thing for prep in leads for thing in children(prep, {"pobj"}) if is_people(thing)]
    return _told(verb, fatal, [one for one in whom if children(one, {"nummod", "det"}) or is_number(one)])


def _not_saved(verb: Token) -> Event | None:
    """As in "three victims *could not be saved*", "doctors *could not save* the driver"; not "from deportation"."""
    fails = words("harms", "failing", "context")
    unable = verb.dep_ == "xcomp" and lemma(verb.head) in {"unable", "fail"}
    could_not = any(aux.lower_ in {"could", "can"} for aux in children(verb, {"aux"})) and children(verb, {"neg"})
    if not (unable or could_not) or any(prep.lower_ == "from" for prep in children(verb, {"prep"})):
        return None
    doers = children(
        verb.head.head if unable and lemma(verb.head) == "unable" else verb.head if unable else verb, {"nsubj"}
    )
    healing = words("harms", "healers", "wounds") | {"hospital", "staff", "effort"}
    passive = bool(children(verb, {"nsubjpass"}))
    whom = children(verb, {"nsubjpass", "dobj"})
    near = {lemma(one) for one in verb.doc[sentence_start(verb) : sentence_end(verb)]}
    ailing = near & _IN_CARE or any(lemma(one) in {"victim", "patient", "casualty"} for one in whom)
    helped = passive and ailing and not children(verb, {"agent"})
    if lemma(verb) in fails or not (helped or any(lemma(one) in healing for one in doers)):
        return None
    victims = tuple(one for one in whom if is_people(one) or is_number(one))
    return Event(Harm.KILLED, verb, victims) if victims else None

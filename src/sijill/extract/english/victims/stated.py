"""What the words state of victims: status, sex, and whether they point back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Sex, Status

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

PLURAL_PRONOUNS = frozenset({"they", "them", "we", "us", "those", "others", "these", "some", "many", "several", "all"})
"""Pronouns of several people."""
SINGLE_PRONOUNS = frozenset({"he", "him", "she", "her", "i", "me", "his", "someone", "somebody", "one", "another"})
"""Pronouns of one person."""
_STATUS_ORDER = (("civilian", Status.CIVILIAN), ("security", Status.SECURITY), ("combatant", Status.COMBATANT))


_RANKS = frozenset({"general", "colonel", "brigadier", "major", "captain", "commandant"})
"""Ranks, where they are the noun itself: "a *colonel*", not "a *general* manager" nor "a director *general*"."""
_ONCE = frozenset({"former", "retired", "ex"})
_OF_BANDS = frozenset(
    {"member", "leader", "chief", "emir", "element", "head", "figure", "official", "man", "affiliate"}
)
_BANDS = frozenset({"brigade", "battalion", "cell", "squad", "regiment", "gang", "platoon"})
_OF_ARMS = frozenset(
    {"armed", "militant", "terror", "terrorist", "rebel", "death", "sleeper", "sniper", "hit", "local"}
)
_OF_ARMS |= {"rival", "criminal", "insurgent", "jihadist", "guerrilla", "suspected", "islamist", "islamic", "other"}
_OF_HELP = frozenset({"fire", "ambulance", "rescue", "medical", "football", "volunteer", "relief", "youth", "health"})
_NOUNS_ONLY = frozenset(
    {"navy", "cadet", "reservist", "sentry", "gunner", "sapper", "warder", "jailer", "bodyguard", "draftee", "corporal"}
    | {"sergeant", "lieutenant", "operative", "raider", "irregular", "partisan", "kidnapper"}
)
"""Words that say nothing of whom they stand before: "a *navy* yard welder", "*irregular* migrants"."""
_ALONE = frozenset({"operative", "raider", "irregular"})
"""Words of a trade or a game as well, when another stands before them: "two *sanitation* operatives"."""
_ANY = frozenset({"senior", "top", "key", "other", "more", "masked", "armed", "alleged", "suspected", "slain"})


def status_of(people: list[Token]) -> Status:
    """Give the status the words state; several kinds make ``mixed``, generic words ``unknown``."""
    found = {status for status in (_one_status(person) for person in people) if status is not Status.UNKNOWN}
    if len(found) > 1:
        return Status.MIXED
    return found.pop() if found else Status.UNKNOWN


def _one_status(person: Token) -> Status:
    nouns = [person, *[c for c in person.children if c.dep_ in {"compound", "amod", "nmod"} or _renames(c)]]
    nouns += [c for noun in nouns[1:] for c in noun.children if c.dep_ in {"compound", "amod", "conj"}]
    if lemma(person) in words("statuses", "generic"):
        of = [prep for prep in children(person, {"prep"}) if prep.lower_ == "of"]
        kin = words("statuses", "relatives") | {"household"}
        kept = [prep for prep in of if not any(lemma(thing) in kin for thing in children(prep, {"pobj"}))]
        nouns += [thing for prep in kept for thing in prep.subtree]
    if any(
        before.lower_ in {"defence", "defense"} and before.i and before.nbor(-1).lower_ == "civil" for before in nouns
    ):
        return Status.CIVILIAN
    for noun in nouns:
        for key, status in _STATUS_ORDER:
            if key != "civilian" and lemma(noun) in words("statuses", key) and _says_so(noun, person, status):
                return status
    if any(lemma(noun) in words("statuses", "civilian") for noun in nouns):
        return Status.CIVILIAN
    if lemma(person) in _RANKS and _is_a_rank(person):
        return Status.SECURITY
    # "a commander of the group", where no word says whether of an army or of a band
    return Status.COMBATANT if lemma(person) == "commander" or _is_of_a_band(person) else Status.UNKNOWN


def _says_so(noun: Token, person: Token, status: Status) -> bool:
    """Whether a word of arms is one of the people themselves: no "*retired* sergeant", no "*cadet* nurse"."""
    if status is Status.SECURITY and any(c.lower_ in _ONCE for one in (noun, person) for c in one.children):
        return False
    if lemma(noun) not in _NOUNS_ONLY:
        return True
    before = {c.lower_ for c in children(noun, {"compound", "amod", "nmod"})}
    if lemma(noun) in _ALONE and before - _ANY:
        return False
    own = noun is person or noun.dep_ in {"appos", "pobj", "conj"}
    return own or (noun.head is person and lemma(person) in words("statuses", "generic") | {"personnel", "sailor"})


def _is_a_rank(person: Token) -> bool:
    """Whether "captain" or "general" is a rank: not "a *boat* captain", "an *attorney* general", "its captain"."""
    if any(c.lower_ in {"of", *_ONCE} or c.dep_ == "poss" for c in person.children):
        return False
    before = [c for c in children(person, {"compound", "amod", "nmod"}) if c.i < person.i]
    return not any((c.pos_ in {"NOUN", "VERB"} or c.dep_ == "compound") and lemma(c) not in _RANKS for c in before)


def _is_of_a_band(person: Token) -> bool:
    """As in "two *members of an armed group*", "three *cell members*"; not of a fire brigade or a football squad."""
    if lemma(person) not in _OF_BANDS:
        return False
    things = [thing for of in children(person, {"prep"}) if of.lower_ == "of" for thing in children(of, {"pobj"})]
    things += children(person, {"compound", "amod"})
    beside = {other.lower_ for thing in things for other in thing.children if other.i < thing.i}
    named = {lemma(thing) for thing in things}
    if named & {"group", "wing", "movement", "organisation"} and beside & {"armed", "militant"}:
        return True
    if any(lemma(one) in _OF_HELP | {"club", "service", "rescuer"} for one in person.subtree):
        return False  # "a squad member of a football club"
    bands = [thing for thing in things if lemma(thing) in _BANDS]
    told = [c for thing in bands for c in thing.children if c.dep_ in {"compound", "amod", "nmod"} and c.i < thing.i]
    told += [c for c in children(person, {"compound", "amod"}) if c not in bands and c.i < person.i]
    return bool(bands) and all(c.lower_ in _OF_ARMS or (c.pos_ == "PROPN" and c.lower_ not in _OF_HELP) for c in told)


def _renames(token: Token) -> bool:
    """Whether an apposition says who the same people are, rather than counting some of them."""
    return token.dep_ == "appos" and not any(c.dep_ in {"nummod", "nsubj"} for c in token.children)


def are_children(people: list[Token]) -> bool:
    """Whether the words say that all of them are children."""
    return bool(people) and all(lemma(person) in words("statuses", "child") for person in people)


def sex_of(people: list[Token]) -> Sex | None:
    """Give the sex the words state, or ``None``."""
    kinds = set()
    for person in people:
        told = [lemma(person), str(person.lower_), *[str(c.lower_) for c in person.children if c.dep_ == "amod"]]
        kinds |= {Sex.FEMALE} if any(word in words("statuses", "female") for word in told) else set()
        kinds |= {Sex.MALE} if any(word in words("statuses", "male") for word in told) else set()
        if not any(word in words("statuses", "female") | words("statuses", "male") for word in told):
            return None
    return kinds.pop() if len(kinds) == 1 else None


_SLAIN = frozenset({"slain", "fallen", "dead", "deceased", "murdered", "killed"})
"""As in "carried away their *slain* comrade": somebody told of before as dead."""


def is_definite(person: Token) -> bool:
    """Whether the words point back ("the driver", "he", "both") rather than bring in somebody new."""
    low = str(person.lower_)
    if low in SINGLE_PRONOUNS - {"one", "another", "someone", "somebody"} or low in PLURAL_PRONOUNS - {
        "others",
        "some",
        "many",
        "several",
        "those",
    }:
        return True
    if any(c.lower_ in _SLAIN for c in person.children) and children(person, {"poss"}):
        return True
    if person.pos_ == "NUM" and any(c.lower_ == "all" for c in children(person, {"det", "predet"})):
        return True  # "*all three* had been shot"
    return any(
        c.dep_ in {"det", "predet"} and c.lower_ in {"the", "this", "that", "these", "both"} for c in person.children
    )

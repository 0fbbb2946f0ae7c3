"""Whom the text holds responsible, in its own words; appearance is never affiliation, weapons are not people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.blame.accusations import accused_of, own_speakers, subjects_of
from sijill.extract.english.blame.attack_before import attack_told_before
from sijill.extract.english.blame.attackers import ATTACKS, whose_attack
from sijill.extract.english.blame.doers import described, is_armed, may_answer
from sijill.extract.english.blame.pronoun_doers import meant_by_they
from sijill.extract.english.blame.told_beside import attack_told_behind, doer_of_participle
from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.losses import KIND as LOSS
from sijill.extract.english.names.name_evidence import is_person_noun
from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.lexicon import words
from sijill.model.claims import AllegedPerpetrator
from sijill.model.vocabulary import CASUALTIES, Accusation, Harm, Status

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_OWNING = frozenset({"admit", "acknowledge", "confess", "concede", "claim"})
_DENYING = frozenset({"deny", "reject", "refute", "dismiss"})
_ATTACKS = frozenset(
    {
        "ambush",
        "attack",
        "target",
        "raid",
        "storm",
        "hit",
        "shell",
        "bomb",
        "strike",
        "assault",
        "shoot",
        "fire",
        "bombard",
    }
)
_SUFFERED = (
    "lose bury mourn find recover receive count see record document report treat admit carry sustain incur suffer "
    "retrieve"
)
_SUFFERING = frozenset(_SUFFERED.split())
"""Verbs whose subject did not do the harm: "she *lost* her mother", "the hospital *received* nine bodies"."""
_CARING = frozenset({"take", "bring", "transport", "carry", "rush", "evacuate", "treat", "airlift", "admit"})
"""What is done with the wounded by those who help: "he was *taken* to a clinic by soldiers"."""
_WHILE = frozenset({"after", "before", "by", "while", "when", "without"})
"""What opens a clause of one doer with the main clause: "ended the siege *after* killing three"."""
_CUTTING = frozenset({"cut", "slit", "slash"})
_HELD = frozenset({"accusation", "allegation", "charge", "claim", "report"})
_SIDES = "government authority state regime administration side group coalition country faction leadership movement"
_ANSWERABLE = frozenset(_SIDES.split())
_PARTS = frozenset({"involve", "commit", "perpetrate", "carry", "implicate", "participate", "join"})


def perpetrators_of(parsed: Parsed, event: Event) -> tuple[AllegedPerpetrator, ...]:
    """Give the alleged perpetrators of an event, each with how they stand accused in its words."""
    if event.kind == LOSS or event.harm is Harm.RESCUED or lemma(event.trigger) in _SUFFERING:
        return ()
    if event.harm is Harm.INJURED and lemma(event.trigger) in _CARING:
        return ()
    accused = accused_of(event.trigger)
    standing = {actor.i: how for actor, how in accused}
    attackers = [] if accused or event.kind == "background" else whose_attack(event.trigger)
    acting = _actors(event)
    doers = [_meant(parsed, actor) for actor in acting]
    direct = [(actor, standing.get(actor.i) or _owned(event.trigger, actor)) for actor in doers]
    if event.harm in CASUALTIES and not event.negated:
        direct += [
            (own, how) for actor in acting for own, how in _of_themselves(parsed, actor, event.trigger, event.victims)
        ]
    found = [
        described(parsed, actor, how)
        for actor, how in (*direct, *[pair for pair in accused if pair[0].i not in {actor.i for actor, _ in direct}])
        if (is_armed(actor) or (actor.i in standing and _may_stand_accused(actor)) or _is_said_outright(actor, event))
        and actor not in event.victims
    ]
    hit = {lemma(victim) for victim in event.victims}
    found += [described(parsed, one, how) for one, how in attackers if not found and lemma(one) not in hit]
    if not found and not doers and event.kind != "background":
        told = _beside(parsed, event) or attack_told_before(parsed, event)
        found = [described(parsed, one, Accusation.ALLEGED) for one in told if lemma(one) not in hit]
    return tuple(dict.fromkeys(found))


def _may_stand_accused(actor: Token) -> bool:
    """As in "blamed on *the neighbours*", "accused *the authorities*"; not "blamed on the cold"."""
    known = actor.pos_ == "PROPN" or is_people(actor) or is_person_noun(actor) or lemma(actor) in _ANSWERABLE
    return may_answer(actor) and known


def _is_said_outright(actor: Token, event: Event) -> bool:
    """As in "was killed *by her husband*": whoever a verb of killing itself says did it."""
    verb = actor.head.head
    was = any(children(link, {"auxpass"}) for link in (verb, verb.head if verb.dep_ == "conj" else verb))
    killing = event.harm is Harm.KILLED and event.kind == "verb" and actor.head.dep_ == "agent" and was
    killing = killing and verb.i == event.trigger.i and lemma(verb) in words("harms", "verbs", "killed")
    return killing and actor.tag_ in {"NN", "NNS"} and may_answer(actor) and is_person_noun(actor)


def _of_themselves(
    parsed: Parsed, actor: Token, trigger: Token, victims: tuple[Token, ...]
) -> list[tuple[Token, Accusation]]:
    """As in "*the army* said it killed five fighters": a body that tells of its own deeds.

    Not where the sentence before has something else that "it" may be: "a bomb went off".
    """
    if actor.head is not trigger:
        return []
    pronouns = {"they" if lemma(one) == "police" or one.tag_ == "NNS" else "it" for one in subjects_of(trigger.head)}
    if pronouns != {actor.lower_}:
        return []  # "police said it killed five"
    how = Accusation.ADMITTED if lemma(trigger.head) in _OWNING - {"claim"} else Accusation.CLAIMED
    if how is Accusation.CLAIMED and not any(lemma(one) in words("statuses", "combatant") for one in victims):
        return []  # "the army said it killed five people" may tell of the bomb
    here = parsed.sentence_at(int(trigger.idx)).index
    before = parsed.tokens(parsed.sentences[here - 1]) if here else ()
    if any(lemma(one) in ATTACKS and one.dep_.startswith("nsubj") for one in before):
        return []
    return [(one, how) for one in own_speakers(actor, trigger) if is_armed(one) and one.i < actor.i]


def _meant(parsed: Parsed, actor: Token) -> Token:
    """The doer, or whom "they" stands for."""
    meant = meant_by_they(parsed, actor) if actor.lower_ == "they" else None
    return actor if meant is None else meant


def _beside(parsed: Parsed, event: Event) -> list[Token]:
    """Those whose attack the rest of the sentence tells of."""
    trigger = event.trigger
    sentence = parsed.tokens(parsed.sentence_at(int(trigger.idx)))
    if event.kind not in {"verb", "people", "field note"} or event.negated or children(trigger, {"agent"}):
        return []
    return doer_of_participle(trigger, sentence) or attack_told_behind(trigger, sentence)


def _owned(trigger: Token, actor: Token) -> Accusation:
    """How the doer stands when the sentence says who did it: owned up to by their side, denied, or told by others."""
    below = trigger
    for head in govern(trigger, 4):
        if below.dep_ == "ccomp" and head.pos_ == "VERB":
            own = any(c.lower_ in {"its", "their", "his", "her"} for c in actor.children)
            if lemma(head) in _OWNING and own:
                return Accusation.ADMITTED
            return Accusation.DENIED if lemma(head) in _DENYING else Accusation.ALLEGED
        if below.dep_ in {"acl", "ccomp"} and lemma(head) in _HELD and lemma(head.head) in _DENYING:
            return Accusation.DENIED
        below = head
    return Accusation.ALLEGED


def _actors(event: Event) -> list[Token]:
    trigger = event.trigger
    agents = [thing for agent in children(trigger, {"agent"}) for thing in children(agent, {"pobj"})]
    agents += [
        thing for prep in children(trigger, {"prep"}) if prep.lower_ == "by" for thing in children(prep, {"pobj"})
    ]
    agents = [agent for agent in agents if agent.ent_type_ not in {"DATE", "TIME"}]
    if agents:
        return [joined for agent in agents for joined in (agent, *agent.conjuncts)]
    if event.kind in {"noun", "background"}:
        return _actors_of_noun(trigger)
    if trigger.dep_ == "dobj" and lemma(trigger) == "throat" and lemma(trigger.head) in _CUTTING:
        return _controlling(trigger.head)
    if trigger.pos_ != "VERB" or children(trigger, {"nsubjpass"}) or event.kind in {"escape", "people", "bodies"}:
        return []
    shares = trigger.dep_ != "conj" and any(children(verb, {"dobj"}) for verb in children(trigger, {"conj"}))
    hit = any(victim.i > trigger.i and victim.head is trigger for victim in event.victims)
    if not children(trigger, {"dobj"}) and not shares and not hit:
        return []
    return _controlling(trigger)


def _controlling(verb: Token) -> list[Token]:
    for head in (verb, *govern(verb, 6)):
        if told := _told_before(verb, head):
            return _controlling(told)
        subjects = children(head, {"nsubj"})
        if subjects and not children(head, {"nsubjpass"}):
            actor = subjects[0]
            if actor.lower_ in {"who", "that", "which"} and head.dep_ == "relcl":
                actor = head.head
            return [actor, *[c for c in actor.conjuncts if c.i > actor.i]]
        if head.pos_ == "ADP" and head.lower_ in _WHILE:
            continue
        if held := _taken_for_object(head):
            return held
        if head.dep_ not in {"conj", "advcl", "xcomp", "pcomp", "acl", "relcl"}:
            break
        if head.dep_ in {"acl", "relcl"} and head.head.pos_ in {"NOUN", "PROPN"}:
            return [_whose_it_is(head.head)]
    return []


def _whose_it_is(noun: Token) -> Token:
    """As in "*attackers* on mopeds shot nine dead", where the parse takes the motorbikes for those who did it."""
    holder = noun.head.head if noun.dep_ == "pobj" and noun.head.dep_ == "prep" else noun
    return holder if holder.pos_ in {"NOUN", "PROPN"} and not is_armed(noun) and is_armed(holder) else noun


def _taken_for_object(verb: Token) -> list[Token]:
    """As in "officials say *fighters* of the Front killed nine", where the parse has the doers as what is said."""
    above = verb.head
    if verb.dep_ != "ccomp" or lemma(above) not in words("reporting", "verbs") or children(verb, {"nsubjpass"}):
        return []
    return [thing for thing in children(above, {"dobj"}) if above.i < thing.i < verb.i]


def _told_before(verb: Token, head: Token) -> Token | None:
    """As in "soldiers *fired* at a crowd, witnesses said, *killing* dozens", hung on the verb of saying."""
    if head is verb or verb.tag_ != "VBG" or head.i > verb.i or lemma(head) not in words("reporting", "verbs"):
        return None
    return next((told for told in children(head, {"ccomp"}) if told.i < head.i and told.pos_ == "VERB"), None)


def _actors_of_noun(noun: Token) -> list[Token]:
    deeds = [verb for verb in children(noun, {"acl", "relcl"}) if lemma(verb) in _PARTS and verb.tag_ == "VBN"]
    agents = [
        thing
        for verb in deeds
        for by in children(verb, {"agent", "prep"})
        if by.lower_ == "by"
        for thing in children(by, {"pobj"})
    ]
    if agents:
        return agents
    for head in govern(noun, 4):
        if lemma(head) in _PARTS and head.pos_ == "VERB":
            return children(head, {"nsubj", "nsubjpass"})
        if head.pos_ == "VERB":
            return []
    return []


def attacked_status(event: Event) -> Status:
    """Give the status of those attacked by the verb beside a killing, for victims only called "people"."""
    from sijill.extract.english.victims.stated import status_of

    trigger = event.trigger
    for other in (*govern(trigger, 2), *trigger.children):
        if other.pos_ == "VERB" and lemma(other) in _ATTACKS:
            objects = children(other, {"dobj", "nsubjpass"})
            objects += [
                o
                for prep in children(other, {"prep"})
                if prep.lower_ in {"on", "at", "against"}
                for o in children(prep, {"pobj"})
            ]
            found = status_of(objects)
            if found is not Status.UNKNOWN:
                return found
    return Status.UNKNOWN

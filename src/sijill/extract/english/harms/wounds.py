"""People hurt, without the word: wounds suffered, care received, blows, illness brought on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.harms.throats import CUTTING, is_taken_off
from sijill.extract.english.names.name_evidence import looks_like_trade
from sijill.extract.english.victims.holders import meant
from sijill.extract.english.words.grammar import children, is_passive, lemma, verb_victims
from sijill.extract.english.words.sentences import sentence_end
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_BODIES = frozenset({"body", "corpse", "remains", "dead", "dog", "animal"})
_FIERCELY = frozenset({"violently", "brutally", "savagely", "viciously", "severely", "badly", "physically"})
_TO_CARE = frozenset({"to", "in", "into", "at"})


_BROKEN = frozenset({"broken", "fractured", "severed", "dislocated", "crushed", "shattered"})
_SAFE_DEEDS = frozenset({"take", "escape", "hide", "flee", "shelter", "manage", "run", "withdraw", "evacuate"})
_SENSES = frozenset({"hearing", "sight", "vision", "blood", "memory", "breathing", "respiratory"})
_UNHURT = frozenset({"unharmed", "unhurt", "uninjured", "unscathed"})
_OUTCOME = 50
"""How somebody attacked came out of it is told within so many words (words)."""
_STAYING = frozenset({"be", "remain", "stay", "lie"})
_GRAVE = frozenset({"critical", "serious", "grave", "severe", "stable"})


def wound_event(token: Token) -> Event | None:
    """Give the event of somebody hurt that a noun of a wound or a verb of care, blows or illness tells of."""
    if token.pos_ == "NOUN":
        return _suffered(token) or _lost_limb(token) or _part_hurt(token)
    if token.pos_ not in {"VERB", "AUX", "ADJ"}:
        return None
    done = any(tells(token) for tells in (_is_cared_for, _is_hit, _is_attacked_with, _is_ill, _is_burned_or_left))
    if not (done or lemma(token) in _word("harming")) or is_irrealis(token):
        return None
    if done:
        return _event(token, meant(_sufferers(token)))
    owners = tuple(owner for owner in _whose_body(token) if lemma(owner) not in words("statuses", "animals"))
    return Event(Harm.INJURED, token, owners, is_negated(token, owners), "care") if owners else None


def _word(key: str) -> frozenset[str]:
    return words("harms", key, "wounds")


def _event(token: Token, victims: tuple[Token, ...], harm: Harm = Harm.INJURED, kind: str = "care") -> Event | None:
    known = [one if _is_somebody(one) else next(iter(children(one, {"appos"})), one) for one in victims]
    people = tuple(victim for victim in known if _is_somebody(victim))
    return Event(harm, token, people, is_negated(token, people), kind) if people else None


def _is_somebody(victim: Token) -> bool:
    known = (
        is_people(victim)
        or is_number(victim)
        or looks_like_trade(victim)
        or bool(
            victim.tag_ == "NNS"
            and victim.lower_.endswith(("ers", "ors", "ists", "ants"))
            and children(victim, {"nummod"})
        )
        or (victim.ent_type_ == "ORDINAL" and bool(children(victim, {"det"})))
        or any(c.ent_type_ == "PERSON" for c in victim.children)
    )
    return known and lemma(victim) not in _BODIES | words("harms", "property", "context")


def _sufferers(verb: Token) -> tuple[Token, ...]:
    """Whom the verb is about: the passive subject, the object, or the subject of a verb that has neither."""
    if is_passive(verb) or children(verb, {"dobj"}):
        own = children(verb, {"nsubj"}) if verb.tag_ == "VBN" and not children(verb, {"nsubjpass", "dobj"}) else []
        mine = lemma(verb) in _word("contracting") | _word("treating")
        return tuple(own) or verb_victims(verb, dying=mine)
    return verb_victims(verb, dying=True)


def _suffered(noun: Token) -> Event | None:
    """As in "suffered gunshot wounds", "was left with burns", "escaped with minor injuries".

    In "one was killed and three *suffered* burns" the verb is taken for a participle before the noun.
    """
    if lemma(noun) not in _word("hurts") and not _is_broken(noun) and not _is_sense_lost(noun):
        return None
    told = [verb for verb in children(noun, {"amod"}) if lemma(verb) in _word("suffering")]
    sufferers = tuple(one for verb in told for one in children(verb, {"nsubj", "npadvmod"}) if one.i < verb.i)
    sufferers = sufferers or tuple(one for verb in told for one in _before(verb) if one.head is noun)
    sufferers = sufferers or (_around_aside(noun) if told else ())
    if sufferers and not is_irrealis(told[0]):
        return _event(noun, sufferers, kind="noun")
    borne = _borne_by(noun)
    if borne is not None:
        return _event(noun, (borne,), kind="noun")
    if noun.dep_ == "pobj" and noun.head.lower_ == "to" and noun.head.head.dep_ == "dobj":
        return _range_of_wounds(noun, noun.head.head.head)
    lying = _lies_with(noun)
    if lying is not None and not is_irrealis(lying):
        return _event(noun, tuple(children(lying, {"nsubj"})), kind="noun")
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in {"with", "for", "despite"} else noun.head
    suffering = lemma(verb) in _word("suffering") or _is_taken(noun)
    if noun.dep_ not in {"dobj", "pobj"} or verb.pos_ != "VERB" or not suffering:
        return None
    if is_irrealis(verb) or (noun.dep_ == "pobj" and lemma(verb) in {"receive", "get", "suffer"}):
        return None
    held = children(verb, {"dobj"}) if noun.dep_ == "pobj" else []
    victims = tuple(held) or verb_victims(verb, dying=True)
    fatal = any(child.lower_ in _word("fatal") for child in noun.children)
    return _event(noun, victims, Harm.KILLED if fatal else Harm.INJURED, "noun")


def _lies_with(noun: Token) -> Token | None:
    """As in "a colleague *is* in hospital with burns"; "is in Velsk with burns unit staff" has no place of care."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "with":
        return None
    verb = next((above for above in noun.ancestors if above.pos_ in {"AUX", "VERB"}), None)
    if verb is None or lemma(verb) not in _STAYING or verb.i > noun.i:
        return None
    places = [
        thing for prep in children(verb, {"prep"}) for thing in children(prep, {"pobj"}) if prep.lower_ in _TO_CARE
    ]
    return verb if any(lemma(place) in _word("care_places") for place in places) else None


def _is_taken(noun: Token) -> bool:
    """As in "a nurse *took a bullet to the shoulder*", "in the back"; not "took a bullet from the floor"."""
    if noun.dep_ != "dobj" or lemma(noun.head) != "take" or lemma(noun) not in {"bullet", "shrapnel", "blow"}:
        return False
    leads = frozenset({"to", "in"})
    return any(lemma(part) in _word("body_parts") for part in _phrases(noun.head, leads) + _phrases(noun, leads))


def _borne_by(noun: Token) -> Token | None:
    """As in "a shell hit the clinic: *two nurses with shrapnel wounds*"."""
    bearer = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "with" else None
    if bearer is None or lemma(bearer) in _BODIES or not (is_people(bearer) or is_number(bearer)):
        return None
    killed = any(
        lemma(verb) in words("harms", "verbs", "killed") | {"die", "find"} for verb in (bearer.head, *bearer.children)
    )
    counted = is_number(bearer) or bool(children(bearer, {"nummod"}))
    return bearer if counted and not killed else None


def _before(verb: Token) -> tuple[Token, ...]:
    """As in "another *civilian* sustained injuries", where the noun, too, is taken for a word before the wounds."""
    before = verb.doc[verb.i - 1 : verb.i] if verb.i else ()
    return tuple(one for one in before if one.dep_ in {"amod", "compound", "nmod"} and is_people(one))


def _around_aside(noun: Token) -> tuple[Token, ...]:
    """As in "*four clerks*, including a boy, sustained injuries", where the injuries are taken for who the boy is."""
    part = noun.head
    lead = part.head if noun.dep_ == "appos" and part.dep_ == "pobj" else noun
    whole = lead.head if lead.lower_ == "including" and lead.i and lead.nbor(-1).text == "," else None
    return (whole,) if whole is not None and is_people(whole) else ()


def _lost_limb(noun: Token) -> Event | None:
    """As in "a guard *lost a leg*", "lost his sight"."""
    lost = noun.dep_ == "dobj" and lemma(noun.head) == "lose" and not is_irrealis(noun.head)
    if not lost or lemma(noun) not in _word("body_parts") | {"sight", "eyesight", "hearing"}:
        return None
    return _event(noun, verb_victims(noun.head, dying=True), kind="noun")


def _range_of_wounds(noun: Token, verb: Token) -> Event | None:
    """As in "received moderate to severe burns", where the first adjective is taken for the object."""
    if lemma(verb) not in _word("suffering") or is_irrealis(verb) or children(verb, {"dobj"})[0].pos_ != "ADJ":
        return None
    return _event(noun, verb_victims(verb, dying=True), kind="noun")


def _is_broken(noun: Token) -> bool:
    return lemma(noun) in _word("body_parts") and any(child.lower_ in _BROKEN for child in children(noun, {"amod"}))


def _part_hurt(noun: Token) -> Event | None:
    """As in the note "a clerk's *hand broken* by guards"."""
    hurt = lemma(noun) in _word("body_parts") and any(verb.lower_ in _BROKEN for verb in children(noun, {"acl"}))
    return _event(noun, tuple(children(noun, {"poss"})), kind="noun") if hurt else None


def _is_sense_lost(noun: Token) -> bool:
    """As in "suffered *hearing loss*", "*breathing problems*"."""
    return lemma(noun) in {"loss", "problem", "difficulty"} and any(
        child.lower_ in _SENSES for child in noun.children if child.i < noun.i
    )


def _whose_body(verb: Token) -> tuple[Token, ...]:
    """As in "burned *the clerk's* fingers", "severed the hand of *a guard*", "*his* leg was amputated"."""
    things = children(verb, {"dobj", "nsubjpass"})
    things += children(verb, {"nsubj"}) if verb.tag_ != "VBG" and lemma(verb.head) == "have" else []
    parts = [thing for thing in things if lemma(thing) in _word("body_parts")]
    parts = [part for part in parts if not is_taken_off(part)]
    if lemma(verb) == "mutilate":
        parts = [part for part in parts if lemma(part) != "body"]
    own = [part for part in parts if lemma(part) != "throat"]
    of = [one for part in own for one in _phrases(part, frozenset({"of"})) if is_people(one)]
    hurt = own if lemma(verb) in CUTTING else parts
    return tuple([owner for part in hurt for owner in children(part, {"poss"})] or of)


def _phrases(verb: Token, leads: frozenset[str]) -> list[Token]:
    preps = [child for child in verb.children if child.dep_ in {"prep", "agent", "dative"} and child.lower_ in leads]
    return [thing for prep in preps for thing in children(prep, {"pobj"})]


def _is_care_place(noun: Token) -> bool:
    if lemma(noun) in _word("care_places"):
        return True
    return any(
        child.lower_ in _word("care_place_words") | {"burn", "burns"} for child in noun.children if child.i < noun.i
    )


def _is_cared_for(verb: Token) -> bool:
    """As in "was rushed to hospital", "medically evacuated", "treated by a doctor", "received surgery"."""
    word = lemma(verb)
    if word in _word("carrying"):
        passive = is_passive(verb) or bool(children(verb, {"nsubjpass"}))
        medical = any(child.lower_ == "medically" for child in verb.children)
        places = _phrases(verb, _TO_CARE)
        return passive and (medical or any(map(_is_care_place, places)) or _is_for_treatment(verb))
    if word in _word("medevac") or verb.lower_ in _word("medevac"):
        return True
    if word == "treat" and is_passive(verb):
        healed = any(lemma(t) in _word("healers") for t in _phrases(verb, frozenset({"by"})))
        ails = any(thing.pos_ == "NOUN" for thing in _phrases(verb, frozenset({"for"})))
        return healed or ails or any(map(_is_care_place, _phrases(verb, _TO_CARE)))
    if word in _word("treating"):
        return any(_is_treatment(thing) for thing in children(verb, {"dobj"}))
    if word in _STAYING or (word in {"leave", "list"} and is_passive(verb)):
        return any(map(_is_grave_state, _phrases(verb, frozenset({"in"}))))
    return word in _word("recovering") and any(map(_is_care_place, _phrases(verb, _TO_CARE)))


def _is_grave_state(noun: Token) -> bool:
    """As in "is *in critical condition*", "remain *in intensive care*"."""
    told = {child.lower_ for child in noun.children}
    return (lemma(noun) == "condition" and bool(told & _GRAVE)) or (lemma(noun) == "care" and "intensive" in told)


def _is_for_treatment(verb: Token) -> bool:
    return any(_is_treatment(thing) for thing in _phrases(verb, frozenset({"for"})))


def _is_treatment(noun: Token) -> bool:
    medical = any(child.lower_ in {"medical", "hospital", "emergency", "first"} for child in noun.children)
    if lemma(noun) in {"aid", "operation"}:
        return medical
    return lemma(noun) in _word("treatments") or (
        medical and lemma(noun) in {"attention", "care", "help", "assistance"}
    )


_SPLINTERS = frozenset({"bullet", "shrapnel", "stone", "rock", "splinter", "pellet", "fragment", "debris"})


def _is_hit(verb: Token) -> bool:
    """As in "was hit by a stray bullet", "struck in the head", "*run over* by a bus"."""
    if lemma(verb) == "run" and is_passive(verb):
        return verb.doc[verb.i + 1 : verb.i + 2][0].lower_ == "over" if verb.i + 1 < len(verb.doc) else False
    if lemma(verb) not in _word("hitting"):
        return False
    if not is_passive(verb):
        # "a stray bullet grazed a cook"
        missiles = any(lemma(one) in _SPLINTERS for one in children(verb, {"nsubj"}))
        hurt = [thing for thing in children(verb, {"dobj"}) if lemma(thing) not in _word("body_parts")]
        return missiles and any(map(is_people, hurt))
    if lemma(verb) == "catch" and any(lemma(deed) in _SAFE_DEEDS for deed in children(verb, {"conj"})):
        return False
    with_missile = any(lemma(t) in _word("missiles") for t in _phrases(verb, frozenset({"by", "with", "in"})))
    in_body = any(lemma(t) in _word("body_parts") for t in _phrases(verb, frozenset({"in", "on", "across", "over"})))
    return with_missile or in_body


def _is_attacked_with(verb: Token) -> bool:
    """As in "attacked at the mill with a hatchet"."""
    if lemma(verb) not in _word("attacking") or not (is_passive(verb) or children(verb, {"dobj"})):
        return False
    after = verb.doc[verb.i + 1 : min(sentence_end(verb), verb.i + 10)]
    if any(child.lower_ in _FIERCELY for child in verb.children) and is_passive(verb):
        return True
    if _came_out_unhurt(verb) or _outcome_is_told(verb):
        return False
    preps = [t for t in after if t.lower_ == "with" and t.dep_ == "prep"]
    return any(lemma(thing) in _word("blades") for prep in preps for thing in children(prep, {"pobj"}))


def _came_out_unhurt(verb: Token) -> bool:
    """As in "attacked a guard with a machete. *The guard was unharmed*"."""
    attacked = {lemma(one) for one in (*children(verb, {"dobj"}), *children(verb, {"nsubjpass"}))}
    after = verb.doc[verb.i + 1 : verb.i + _OUTCOME]
    unhurt = [token for token in after if token.lower_ in _UNHURT and token.dep_ in {"acomp", "oprd", "advcl"}]
    return any(lemma(one) in attacked for state in unhurt for one in children(state.head, {"nsubj", "nsubjpass"}))


def _outcome_is_told(verb: Token) -> bool:
    """As in "attacked four guards with an axe. *Two guards were wounded*": how many of several it hurt is told."""
    attacked = [one for one in (*children(verb, {"dobj"}), *children(verb, {"nsubjpass"})) if one.tag_ == "NNS"]
    fates = words("harms", "verbs", "killed") | words("harms", "verbs", "injured")
    after = verb.doc[verb.i + 1 : verb.i + _OUTCOME] if attacked else ()
    told = [one for deed in after if lemma(deed) in fates for one in children(deed, {"nsubjpass", "nsubj"})]
    nouns = {lemma(one) for one in attacked}
    return any(children(one, {"nummod"}) and (is_number(one) or lemma(one) in nouns) for one in told)


def _is_ill(verb: Token) -> bool:
    """As in "contracted anthrax", "was poisoned", "fell ill", "became unconscious"."""
    word = lemma(verb)
    if word == "test":
        positive = any(child.lower_ == "positive" for child in verb.children)
        return positive and any(lemma(thing) in _word("illnesses") for thing in _positive_for(verb))
    if word in _word("sickening"):
        return is_passive(verb) or bool(children(verb, {"dobj"}))
    if word in _word("contracting"):
        things = [t for thing in children(verb, {"dobj"}) for t in (thing, *_phrases(thing, frozenset({"of", "from"})))]
        return any(lemma(thing) in _word("illnesses") for thing in things)
    if word not in _word("falling"):
        return False
    if any(token.lower_ == "death" for token in verb.doc[verb.i + 1 : verb.i + 4]):
        return False
    states = {"acomp", "oprd", "advmod", "amod", "xcomp"}
    return any(c.lower_ in _word("stricken") for c in verb.children if c.dep_ in states)


def _is_burned_or_left(verb: Token) -> bool:
    """As in "a clerk *was badly burned*", "a clerk *burned by acid*", "a fourth *was left for dead*"."""
    acid = [thing for thing in _phrases(verb, frozenset({"by", "with"})) if lemma(thing) in {"acid", "chemical"}]
    if lemma(verb) in {"burn", "scald"} and verb.tag_ == "VBN" and acid:
        return True
    if lemma(verb) == "set" and _is_alight(verb):
        passive = verb.head if verb.dep_ == "conj" and is_passive(verb.head) else verb
        return any(is_people(one) for one in children(passive, {"nsubjpass", "dobj"}))
    if not children(verb, {"auxpass"}):
        return False
    if lemma(verb) == "leave":
        return [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]] == ["for", "dead"]
    burnt = lemma(verb) in {"burn", "scald"} and any(
        child.lower_ in _FIERCELY | {"seriously"} for child in verb.children
    )
    return burnt and any(is_people(one) for one in children(verb, {"nsubjpass"}))


def _is_alight(verb: Token) -> bool:
    """As in "a caretaker was doused with petrol and *set on fire*"."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]]
    return after == ["on", "fire"] or after[:1] in (["ablaze"], ["alight"])


def _positive_for(verb: Token) -> list[Token]:
    holders = [verb, *children(verb, {"acomp", "advmod", "oprd", "amod"})]
    return [thing for holder in holders for thing in _phrases(holder, frozenset({"for"}))]

"""Verbs of wounding and of violence that nobody is said to have died of: "was wounded", "shot two men"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.counting.one_person import is_nth
from sijill.extract.english.counting.series import subject_before, subject_of_state
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.felled import is_killing
from sijill.extract.english.harms.figures import is_figure_of_speech
from sijill.extract.english.harms.fragments import is_bare_participle, told_behind
from sijill.extract.english.harms.hurt_people import is_somebody
from sijill.extract.english.harms.note_subjects import note_subject, shared_object
from sijill.extract.english.harms.own_hand import REFLEXIVES
from sijill.extract.english.harms.reality import is_asked, is_irrealis, is_negated
from sijill.extract.english.harms.throats import CUTTING
from sijill.extract.english.harms.wounds_in_notes import hurt_before_brackets
from sijill.extract.english.names.names_en import looks_like_name
from sijill.extract.english.victims.bare_clauses import in_bare_clause
from sijill.extract.english.victims.bare_subjects import bare_subject
from sijill.extract.english.victims.holders import possessors
from sijill.extract.english.victims.place_subjects import people_behind_prepositions
from sijill.extract.english.words.grammar import children, is_passive, is_told_as_new, lemma, verb_victims
from sijill.extract.english.words.syntax import is_one_of_those
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token


def injured_verb(token: Token) -> Event | None:
    """Give the wounding that a verb tells of, or ``None``."""
    if token.pos_ not in {"VERB", "ADJ"}:
        return None
    word = lemma(token)
    plain = word in words("harms", "verbs", "injured")
    violent = word in words("harms", "violent", "injured") or word in words("harms", "with_people", "injured")
    if not (plain or violent) or is_figure_of_speech(token):
        return None
    if word in CUTTING and any(lemma(thing) == "throat" for thing in children(token, {"dobj"})):
        return None
    if is_irrealis(token) or not (plain or _is_violence(token)):
        return None
    victims = (
        _left_so(token)
        or hurt_before_brackets(token)
        or _given_bullets(token)
        or _numbered_before(token)
        or bare_subject(token)
        or _uncounted_before(token)
        or subject_before(token)
        or told_behind(token)
        or note_subject(token)
        or tuple(one for one in possessors(verb_victims(token) or _telegraphed(token)) if not _is_vehicle(one))
        or subject_of_state(token)
        or people_behind_prepositions(token)
    )
    if not victims or is_killing(token) or is_asked(token):
        return None
    if word in words("harms", "with_people", "injured") and not _happens_to_people(token, victims):
        return None
    denied = _hurts_nobody(token) or is_negated(token, victims)
    return Event(Harm.INJURED, token, victims, denied, "verb" if plain else "violence")


def _hurts_nobody(verb: Token) -> bool:
    """As in "the blast hurt *no one*", "the guards hurt *nobody*", where the parse takes the verb for a state."""
    after = [one.lower_ for one in verb.doc[verb.i + 1 : verb.i + 3]]
    return after[:1] == ["nobody"] or after == ["no", "one"]


def _given_bullets(token: Token) -> tuple[Token, ...]:
    """As in "shot *him* two bullets in the leg"."""
    bullets = any(lemma(thing) in {"bullet", "round", "shot"} for thing in children(token, {"dobj"}))
    return tuple(children(token, {"dative"})) if bullets else ()


def _numbered_before(token: Token) -> tuple[Token, ...]:
    """As in "400 were killed, *over 1,400* injured and a million displaced", where the word is hung on who follows."""
    numbers = [one for one in children(token, {"nsubj"}) if one.i == token.i - 1 and one.pos_ == "NUM"]
    told = token.dep_ == "amod" or (token.dep_ == "conj" and any(map(is_one_of_those, children(token, {"dobj"}))))
    return tuple(numbers) if told and token.tag_ == "VBN" else ()


def _left_so(state: Token) -> tuple[Token, ...]:
    """As in "11 *were left* injured"."""
    left = state.dep_ in {"oprd", "acomp"} and lemma(state.head) == "leave"
    before = state.doc[state.i - 1] if state.i else state
    if left and is_nth(before):
        # "left *a third* injured"
        return (before,)
    return tuple(children(state.head, {"nsubjpass"})) if left else ()


def _telegraphed(verb: Token) -> tuple[Token, ...]:
    """As in "medic killed, *driver* wounded": a note's participle that has lost its "was"."""
    helped = children(verb, {"dobj", "aux", "auxpass", "nsubjpass"})
    bare = verb.tag_ == "VBN" or _is_behind_passive(verb)
    return tuple(one for one in children(verb, {"nsubj"}) if bare and not helped and _is_one_hurt(one))


def _is_one_hurt(one: Token) -> bool:
    return is_people(one) or looks_like_name(one)


def _is_behind_passive(verb: Token) -> bool:
    """As in "Omar Haddad was killed, *Lina Saba wounded*", where the verb is taken for what she did."""
    before = children(verb, {"ccomp"}) if verb.tag_ == "VBD" else []
    told = [one for one in before if children(one, {"auxpass"}) and one.i < verb.i]
    return any(_is_one_hurt(who) for one in told for who in children(one, {"nsubjpass"}))


def _uncounted_before(verb: Token) -> tuple[Token, ...]:
    """As in "seven were killed and *more* injured", where the seven are taken for those injured too."""
    before = verb.doc[verb.i - 1] if verb.i else None
    if before is not None and _is_last_of_them(before, verb):
        return (before,)
    joined = verb.dep_ == "conj" and verb.tag_ == "VBN" and before is not None and before.head is verb
    told = joined and not children(verb, {"nsubjpass", "auxpass"}) and before is not None
    bare = before is not None and before.lower_ in {"more", "many", "several", "others"}
    counted = bare and verb.i > 1 and is_number(verb.doc[verb.i - 2])
    return (before,) if before is not None and told and bare and not counted else ()


def _is_last_of_them(nth: Token, verb: Token) -> bool:
    """As in "three were killed and *the fourth* wounded"."""
    own = nth.head is verb and nth.ent_type_ == "ORDINAL" and nth.pos_ == "ADJ" and nth.beside(-1) == "the"
    return own and verb.tag_ == "VBN" and not children(verb, {"nsubjpass", "auxpass"})


def _happens_to_people(token: Token, victims: tuple[Token, ...]) -> bool:
    """Whether people suffer it while they live: no "*bodies* mutilated"; parts of a body are told elsewhere."""
    bodies = words("harms", "body_parts", "wounds") | {"body", "corpse", "remains", "dead"}
    dead = any(lemma(one) in bodies for one in (*verb_victims(token), *victims))
    if lemma(token) == "scratch" and any(prep.lower_ == "from" for one in (token, *victims) for prep in one.children):
        return False  # "*scratched* two officials *from* the list"
    return not dead and any(is_somebody(one) or lemma(one) == "passer" for one in victims)


def _is_vehicle(thing: Token) -> bool:
    things = words("harms", "property", "context") | words("names", "place_nouns") | words("harms", "things", "injured")
    parts = words("harms", "body_parts", "wounds")
    return lemma(thing) in things | parts and not is_people(thing)


def _is_violence(token: Token) -> bool:
    if hurt_before_brackets(token) or in_bare_clause(token):
        return True
    linked = [*token.conjuncts, *[child for child in token.children if child.dep_ in {"advcl", "conj", "xcomp"}]]
    told = [other for other in linked if is_killing(other) or lemma(other) in words("harms", "verbs", "injured")]
    told = [other for other in told if not _are_of_two(other, token)]
    if any(not any(thing.lower_ in REFLEXIVES for thing in children(other, {"dobj"})) for other in told):
        return False
    if lemma(token) == "shoot" and (_is_missed(token) or _brings_down(token)):
        return False
    done_to = any(child.dep_ in {"nsubjpass", "dobj"} for child in token.children) or token.tag_ == "VBN"
    done_to = done_to or _is_seen_done(token) or is_bare_participle(token)
    return done_to or bool(note_subject(token)) or bool(shared_object(token))


def _is_seen_done(verb: Token) -> bool:
    """As in "saw her cousin *clubbed* on the head", where the participle is taken for the cousin's own deed."""
    seen = verb.dep_ == "ccomp" and lemma(verb.head) in {"see", "watch", "witness", "find"} and verb.tag_ == "VBD"
    return seen and not children(verb, {"mark", "dobj", "aux"}) and bool(children(verb, {"nsubj"}))


def _are_of_two(first: Token, second: Token) -> bool:
    """As in "one guard *was killed* and another *was shot*": two verbs joined, each with people of its own.

    And as in "the bomb *killed* a guard and *blinded* three clerks".
    """
    own = children(first, {"nsubjpass"}) and children(second, {"nsubjpass", "nsubj"})
    held = [children(verb, {"dobj"}) for verb in (first, second)]
    both = all(things and all(map(is_told_as_new, things)) for things in held)
    return second.dep_ == "conj" and second.head is first and (bool(own) or both)


def _brings_down(verb: Token) -> bool:
    """As in "shot down *a proposal*": nobody is shot."""
    things = children(verb, {"dobj", "nsubjpass"}) if children(verb, {"prt"}) else []
    return bool(things) and not any(map(is_somebody, things))


def _is_missed(verb: Token) -> bool:
    """As in "he shot at the car", "they were shot at by soldiers"; not "they were shot at the bridge"."""
    at = next((child for child in verb.children if child.lower_ == "at" and child.i == verb.i + 1), None)
    return at is not None and not (is_passive(verb) and children(at, {"pobj"}))

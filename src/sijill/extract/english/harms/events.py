"""Events of harm in one parsed sentence: the word that tells of it, who suffered it, whether it happened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.field_notes import with_field_notes
from sijill.extract.english.counting.gapped_wounds import with_gapped_wounds
from sijill.extract.english.counting.gapping import with_gapped
from sijill.extract.english.counting.manifold_nouns import manifold
from sijill.extract.english.counting.marked_fates import marked_fate, without_marked_again
from sijill.extract.english.counting.numbered import fatally, headed_number, headlined, numbered_state
from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.counting.quantified import quantified_state
from sijill.extract.english.counting.series import subject_before, subject_of_death, subject_of_state, with_series
from sijill.extract.english.counting.shorthand import shorthand_events
from sijill.extract.english.harms.absence import absent_event
from sijill.extract.english.harms.animals import without_animals
from sijill.extract.english.harms.bodies import bodies_event, is_body_of, remains_event, without_bodies_again
from sijill.extract.english.harms.burials import burial_event
from sijill.extract.english.harms.dead_states import called_dead, dead_beside, joined_before
from sijill.extract.english.harms.done_away import dies_of_itself, held_behind
from sijill.extract.english.harms.escapes import escape_event, not_surviving
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.far_subjects import far_subjects, is_carried_out
from sijill.extract.english.harms.felled import (
    behind_death,
    fatal_deed,
    found_so,
    is_beating,
    is_killing,
    is_of_putting,
    object_of_clause,
)
from sijill.extract.english.harms.fragments import (
    among_those,
    fallback_events,
    fatally_bare,
    heading_of,
    is_broken_down,
    told_behind,
    whole_among,
)
from sijill.extract.english.harms.hurt_parts import whole_people
from sijill.extract.english.harms.idioms import idiom_event
from sijill.extract.english.harms.injured_verbs import injured_verb
from sijill.extract.english.harms.joined_verbs import joined_verb
from sijill.extract.english.harms.losses import claimed_people, lives_event, loss_event, losses_put
from sijill.extract.english.harms.make_believe import without_make_believe
from sijill.extract.english.harms.named_after import is_in_a_name
from sijill.extract.english.harms.natural_deaths import is_natural_death
from sijill.extract.english.harms.other_harms import other_harm
from sijill.extract.english.harms.own_hand import REFLEXIVES, own_hand_event, to_themselves
from sijill.extract.english.harms.presumed import without_presumed_deaths
from sijill.extract.english.harms.reality import is_asserted_noun, is_irrealis, is_looked_back_at, is_negated
from sijill.extract.english.harms.repeated_harm import REPEATING, repeated_harm
from sijill.extract.english.harms.rescues import pulled_out
from sijill.extract.english.harms.stifled import drowned, is_no_drowning, suffocates
from sijill.extract.english.harms.throats import throat_event
from sijill.extract.english.harms.unknown_fates import unknown_fate
from sijill.extract.english.harms.vague_mentions import bearer_of, without_vague_mentions
from sijill.extract.english.harms.wounds import wound_event
from sijill.extract.english.tolls.bare_tolls import bare_tolls
from sijill.extract.english.tolls.former import former_values
from sijill.extract.english.tolls.put_at import put_at
from sijill.extract.english.tolls.spared import with_spared
from sijill.extract.english.tolls.tallies import with_tallies
from sijill.extract.english.tolls.tolls import is_inside, is_uncounted, toll_event
from sijill.extract.english.tolls.within.part_words import is_share_of, part_events, points_back, words_part
from sijill.extract.english.victims.bare_subjects import bare_subject, wanted_subject
from sijill.extract.english.victims.behind_asides import with_behind_aside
from sijill.extract.english.victims.company import with_company
from sijill.extract.english.victims.holders import meant
from sijill.extract.english.victims.misread_victims import without_misread
from sijill.extract.english.victims.place_subjects import people_behind_prepositions, people_not_places
from sijill.extract.english.victims.pronouns_again import without_pronouns_again
from sijill.extract.english.victims.set_beside import events_beside
from sijill.extract.english.victims.those_killed import without_the_dead_again
from sijill.extract.english.victims.told_about import hurt_by, named_beside, noun_victims
from sijill.extract.english.words.grammar import children, lemma, verb_victims
from sijill.extract.english.words.parsed import Parsed, Sentence
from sijill.extract.english.words.sentences import sentence_end
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_SILENT = frozenset({"PUNCT", "SPACE", "DET", "ADP", "CCONJ", "SCONJ", "PART", "PRON", "NUM", "SYM"})
"""Parts of speech that tell of no harm themselves."""
_DYING = frozenset({"pass", "fall", "bleed", "choke", "starve", "freeze"})
"""Verbs whose subject dies, where they tell of a death at all."""
_SUPPOSEDLY = frozenset({"supposedly", "presumably", "possibly", "perhaps"})
_VIOLENT = frozenset({"attack", "assault", "strike", "hit", "target", "beat", "stone", "kick", "punch", "pelt"})
_SUFFERING = frozenset({"suffer", "sustain", "receive", "incur"})
_TELLING_PRONOUNS = REFLEXIVES | REPEATING


def events(parsed: Parsed, sentence: Sentence) -> list[Event]:
    """Give the events of one sentence in reading order, at most one of each harm a trigger."""
    kept = _own_events(parsed, sentence)
    parts = list(part_events(parsed.tokens(sentence), kept or _pointed_at(parsed, sentence)))
    kept = [event for event in kept if not any(words_part(part, event.trigger) for part in parts)]
    return sorted([*kept, *parts], key=lambda event: int(event.trigger.i))


def _pointed_at(parsed: Parsed, sentence: Sentence) -> list[Event]:
    """The events of the sentence before, where this one opens with "among them", "of those"."""
    if not sentence.index or not points_back(parsed.tokens(sentence)):
        return []
    return _own_events(parsed, parsed.sentences[sentence.index - 1])


def _own_events(parsed: Parsed, sentence: Sentence) -> list[Event]:
    found: list[Event] = []
    for token in parsed.tokens(sentence):
        if token.pos_ in _SILENT and token.lower_ not in _TELLING_PRONOUNS:
            continue
        for reader in _READERS:
            event = reader(token)
            if event is not None:
                found.append(_of_people(event))
                break
    found += [whole for event in found if (whole := whole_among(event)) is not None]
    told = {event.harm for event in found}
    read = {int(event.trigger.i) for event in found}
    fallen_back = fallback_events(parsed.tokens(sentence))
    found += [event for event in fallen_back if event.harm not in told and event.trigger.i not in read]
    found = without_vague_mentions(with_field_notes(parsed.tokens(sentence), found))
    found = [event for event in found if not is_broken_down(event, found)]
    found = without_pronouns_again(without_the_dead_again(found), lambda: _events_before(parsed, sentence))
    found = without_marked_again(without_bodies_again(without_presumed_deaths(found)))
    found += [*shorthand_events(parsed, sentence), *events_beside(parsed.tokens(sentence), found)]
    found += bare_tolls(parsed.tokens(sentence), found, lambda: _events_before(parsed, sentence))
    found = with_spared(parsed, sentence, with_tallies(parsed, sentence, found))
    found = without_make_believe(parsed, sentence, found)
    kept = _of_today(parsed, sentence, sorted(found, key=lambda event: int(event.trigger.i)))
    joined = [with_behind_aside(with_company(with_series(event))) for event in kept]
    return list(_without_doubles(with_gapped_wounds([with_gapped(event) for event in joined])))


def _of_people(event: Event) -> Event:
    """The event with whom its words mean, and no places."""
    victims = meant(people_not_places(event.victims, event.trigger))
    return event if victims == event.victims else replace(event, victims=victims)


def _events_before(parsed: Parsed, sentence: Sentence) -> list[Event]:
    """The events of the sentence before; news tells a sentence a paragraph, so it may stand in the paragraph before."""
    return _own_events(parsed, parsed.sentences[sentence.index - 1]) if sentence.index else []


def _of_today(parsed: Parsed, sentence: Sentence, found: list[Event]) -> list[Event]:
    """Leave out what only words a toll or states its earlier value, and animals."""
    tolls = [event for event in found if event.kind == "toll"]
    former = former_values(parsed.plain, sentence.start, sentence.end)
    return [
        kept
        for event in found
        if (kept := without_animals(event)) is not None
        and not any(is_inside(event, toll) for toll in tolls)
        and not is_uncounted(event)
        and not is_natural_death(event.trigger)
        and not is_no_drowning(event.trigger)
        and not any(start <= event.trigger.idx < end for start, end in former)
    ]


def _without_doubles(found: list[Event]) -> Iterator[Event]:
    """Leave out a second trigger of one harm about the same people ("shot and killed", "the death of ... killed").

    In "a bomber blew himself up, killing himself and a guard" the second tells of the guard alone.
    """
    seen: set[tuple[Harm, int]] = set()
    for event in found:
        fresh = tuple(victim for victim in event.victims if (event.harm, victim.i) not in seen)
        fresh = tuple(one for at, one in enumerate(fresh) if not at or not is_share_of(one))
        if fresh or not event.victims:
            seen |= {(event.harm, one.i) for one in (*fresh, *_joined_with_its_own(event))}
            yield event if fresh == event.victims else replace(event, victims=fresh)


def _joined_with_its_own(event: Event) -> list[Token]:
    """As in "three medics hurt by gas and *another* treated for burns": somebody joined who has a verb of their own."""
    if event.kind not in {"verb", "violence"}:
        return []
    joined = [one for victim in event.victims for one in victim.conjuncts if one.i > max(victim.i, event.trigger.i)]
    return [one for one in joined if children(one, {"acl"})]


def _killed_verb(token: Token) -> Event | None:
    told = token.pos_ in {"VERB", "AUX", "ADJ"} or is_beating(token)
    if not told or _is_of_a_body(token) or not is_killing(token) or is_natural_death(token):
        return None
    wanted = wanted_subject(token)
    if not wanted and is_irrealis(token):
        return None
    dying = not drowned(token) and (lemma(token) in words("harms", "dying", "killed") or suffocates(token))
    victims = (
        wanted
        or far_subjects(token)
        or held_behind(token)
        or found_so(token)
        or heading_of(token)
        or _after_dead(token)
        or behind_death(token)
        or bare_subject(token)
        or subject_before(token)
        or (subject_of_death(token) if dying else ())
        or verb_victims(token, dying=dying or lemma(token) in _DYING or dies_of_itself(token))
    )
    victims = among_those(token) or victims or fatally_bare(token) or told_behind(token) or object_of_clause(token)
    victims = to_themselves(token, victims)
    active = not children(token, {"nsubjpass", "auxpass"})
    if lemma(token) in {"leave", "find"} and active and any(v.dep_ == "nsubj" and v.head == token for v in victims):
        return None
    victims = victims or subject_of_state(token) or people_behind_prepositions(token)
    victims = whole_people(without_misread(token, victims))
    if lemma(token) == "expire":  # a permit or a deadline does too
        victims = tuple(one for one in victims if is_people(one) or one.lower_ in {"who", "he", "she", "they"})
    if not victims or is_carried_out(token, victims):
        return None
    return Event(Harm.KILLED, token, victims, is_negated(token, victims))


def _is_of_a_body(state: Token) -> bool:
    """As in "the *decapitated* body": how a body was found, which tells of its death itself."""
    return state.dep_ == "amod" and lemma(state.head) in {"body", "corpse"}


def _after_dead(verb: Token) -> tuple[Token, ...]:
    """As in "men shot dead *three* of the miners": who stands after the two words, when nobody stands before them."""
    after = verb.doc[verb.i + 1 : min(sentence_end(verb), verb.i + 5)]
    active = children(verb, {"nsubj"}) and not children(verb, {"nsubjpass", "auxpass", "dobj"})
    if len(after) < 2 or after[0].lower_ != "dead" or not active:
        return ()
    for token in after[1:]:
        if token.ent_type_ in {"DATE", "TIME", "QUANTITY"}:
            return ()
        if is_number(token) or token.pos_ in {"NOUN", "PROPN"}:
            return (token.head,) if token.dep_ in {"nummod", "nmod", "compound"} else (token,)
        if token.dep_ not in {"det", "poss", "amod"}:
            return ()
    return ()


def _people_noun(token: Token) -> Event | None:
    """As in "Five dead", "left three dead", "the bodies of four men", "six wounded", "martyrs"."""
    word = lemma(token)
    if token.pos_ not in {"NOUN", "PROPN", "ADJ"}:
        return None
    if word in words("harms", "people", "injured") and token.pos_ == "NOUN":
        return Event(Harm.INJURED, token, (token,), is_negated(token, (token,)), "people")
    if token.lower_ in {"remains", "skeletons"}:
        return remains_event(token)
    if word not in words("harms", "people", "killed") and token.lower_ not in words("harms", "adjectives", "killed"):
        return None
    if is_in_a_name(token):
        return None
    if word in {"body", "corpse"}:
        return bodies_event(token)
    if token.pos_ == "ADJ" or token.lower_ in words("harms", "adjectives", "killed"):
        return _dead(token)
    victims = noun_victims(token) or (token,)
    return Event(Harm.KILLED, token, victims, is_negated(token, victims), "people")


def _is_shot_twice(dead: Token, shot: Token) -> bool:
    """As in "was shot *dead shot dead* by": a slip of whoever typed the note tells of nobody else."""
    return shot.lower_ == "shot" and dead.beside(-1) == "shot" and shot.beside(-1) == "dead"


def _is_shot_down(verb: Token) -> bool:
    """As in "soldiers *shot* dead trader Omar Haddad": the verb tells of him, dead or not."""
    return verb.lower_ == "shot" and bool(children(verb, {"nsubj"})) and bool(children(verb, {"dobj"}))


def _dead(token: Token) -> Event | None:
    if token.dep_ == "amod" and token.i and _is_shot_down(token.nbor(-1)):
        return None
    if token.i and token.nbor(-1).lower_ in _SUPPOSEDLY:
        return None  # "the late leader, *presumably dead*": nobody says so
    if token.dep_ == "amod" and (
        lemma(token.head) in {"body", "corpse", "style", "fashion"}
        or _is_shot_twice(token, token.head)
        or (token.head.lower_ == "shot" and token.head.dep_ == "acl")
    ):
        return None
    beside = dead_beside(token)
    if beside:
        return Event(Harm.KILLED, token, beside, is_negated(token, beside), "people")
    if token.dep_ == "amod" and token.head.pos_ in {"NOUN", "PROPN"}:
        definite = any(child.lower_ in {"the", "his", "her", "their"} for child in token.head.children)
        people = joined_before(token.head) if token.i > token.head.i else (token.head,)
        return None if definite else Event(Harm.KILLED, token, people, is_negated(token, (token.head,)), "people")
    if token.i and _after_dead(token.nbor(-1)):
        return None
    if token.dep_ in {"oprd", "acomp", "xcomp", "ccomp"}:
        if is_irrealis(token.head):
            return None
        taken_for_noun = token.head.lower_ == "shot" and token.head.pos_ == "NOUN" and token.head.dep_ == "ccomp"
        if is_killing(token.head) and lemma(token.head) not in {"find", "leave"} and not taken_for_noun:
            return None
        holders = [
            c
            for c in (*token.children, *token.head.children)
            if c.dep_ in {"nsubj", "dobj", "nsubjpass"} and c.i < token.i and not is_body_of(c)
        ]
        nearest = sorted(holders, key=lambda c: -c.i)[:1] or called_dead(token)
        return (
            Event(Harm.KILLED, token, tuple(nearest), is_negated(token.head, tuple(nearest)), "people")
            if nearest
            else None
        )
    telegraphed = children(token, {"nsubj"}) if token.dep_ == "ROOT" and not children(token, {"cop", "aux"}) else []
    if telegraphed and is_people(telegraphed[0]) and not is_irrealis(token):
        return Event(Harm.KILLED, token, tuple(telegraphed), is_negated(token, tuple(telegraphed)), "people")
    if token.dep_ == "pobj" and token.head.lower_ in {"among", "amongst"} and not is_irrealis(token.head.head):
        return Event(Harm.KILLED, token, (token,), is_negated(token.head.head, (token,)), "people")
    before = token.nbor(-1) if token.i else token
    if children(token, {"nummod", "quantmod"}) or before.pos_ == "NUM":
        counted = before if before.pos_ == "NUM" else token
        return Event(Harm.KILLED, token, (counted,), is_negated(token, (counted,)), "people")
    return None


def _harm_noun(token: Token) -> Event | None:
    if token.pos_ not in {"NOUN", "PROPN"} or (is_of_putting(token) and is_killing(token.head.head)):
        return None
    fatal = fatal_deed(token)
    if fatal and is_asserted_noun(token, fatal):
        return Event(Harm.KILLED, token, fatal, is_negated(token, fatal), "noun")
    for harm in (Harm.KILLED, Harm.INJURED):
        if lemma(token) in words("harms", "nouns", harm.value):
            victims = hurt_by(token) or noun_victims(token) or _sufferers(token) or named_beside(token)
            victims = victims or (bearer_of(token) if harm is Harm.INJURED else ())
            negated = is_negated(token, victims or (token,))
            if negated or is_asserted_noun(token, victims) or (victims and _is_only_one(token)):
                whole = "toll" if manifold(token) is not None else "noun"
                return Event(harm, token, victims or (token,), negated, whole)
            if is_looked_back_at(token, victims):
                return Event(harm, token, victims, False, "background")
    return None


def _is_only_one(noun: Token) -> bool:
    alone = noun.dep_ == "attr" and any(c.lower_ in {"only", "sole", "lone", "single"} for c in noun.children)
    return alone and lemma(noun) == "fatality" and not is_irrealis(noun.head) and not is_negated(noun.head, ())


def _sufferers(noun: Token) -> tuple[Token, ...]:
    """As in "two guards suffered burns and injuries", "*the pilot* was the only fatality"."""
    if _is_only_one(noun):
        return tuple(one for one in children(noun.head, {"nsubj"}) if is_people(one))
    causing = noun.dep_ == "dobj" and noun.head.dep_ == "advcl" and lemma(noun.head) in {"cause", "inflict"}
    if causing and lemma(noun.head.head) in _VIOLENT and not children(noun, {"nummod"}):
        # "two nurses were attacked, causing serious injuries"
        return tuple(one for one in children(noun.head.head, {"nsubjpass"}) if is_people(one))
    if noun.dep_ != "dobj" or lemma(noun) == "fatality" or lemma(noun.head) not in _SUFFERING:
        return ()
    last = noun.head.head
    if noun.head.dep_ == "acl" and noun.head.tag_ == "VBG" and last.dep_ == "conj" and last.head.dep_ == "pobj":
        # "with eight soldiers and four clerks sustaining injuries"
        return (last.head, last) if last.head.head.lower_ == "with" else (last,)
    return verb_victims(noun.head, dying=True)


_READERS: tuple[Callable[[Token], Event | None], ...] = (
    marked_fate,
    toll_event,
    put_at,
    headed_number,
    numbered_state,
    fatally,
    quantified_state,
    absent_event,
    own_hand_event,
    joined_verb,
    _killed_verb,
    injured_verb,
    wound_event,
    repeated_harm,
    idiom_event,
    lives_event,
    claimed_people,
    throat_event,
    loss_event,
    losses_put,
    not_surviving,
    escape_event,
    _people_noun,
    burial_event,
    _harm_noun,
    other_harm,
    pulled_out,
    unknown_fate,
    headlined,
)

"""Events the parse does not show: fragments of field notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.far_subjects import is_carried_out
from sijill.extract.english.harms.figures import is_figure_of_speech
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.words.grammar import children, is_told_as_new, lemma
from sijill.extract.english.words.sentences import sentence_of, sentence_start
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_PARTICIPLES = {
    **dict.fromkeys(["killed", "dead", "murdered", "assassinated", "executed", "beheaded", "slain"], Harm.KILLED),
    **dict.fromkeys(["wounded", "injured", "hurt", "beaten", "stabbed", "hospitalized", "hospitalised"], Harm.INJURED),
}
_SUFFERED = frozenset({"rape", "gang-rape", "stab", "beat", "assault", "behead", "strangle"})
"""Verbs that a note tells of its own people, where no object follows: "female *staff raped* in a robbery"."""
_SUPPOSED = frozenset({"presumed", "assumed", "believed", "found", "feared", "reportedly", "reported", "thought"})
_FATAL = frozenset({"death", "dead", "killed"})


def fallback_events(tokens: Sequence[Token]) -> Iterator[Event]:
    """Give events the parse does not show: a number, a noun and a participle in a row ("1 staff shot and killed")."""
    for token in tokens:
        harm = _PARTICIPLES.get(token.lower_)
        if harm is None or is_irrealis(token) or (token.dep_ == "acomp" and is_irrealis(token.head)):
            continue
        head = _counted_before(token)
        if head is not None and is_carried_out(token, (head,)):
            continue
        fatal = any(after.lower_ in _FATAL for after in token.doc[token.i + 1 : token.i + 4])
        if harm is Harm.INJURED and (fatal or is_figure_of_speech(token)):
            continue
        presumed = harm is Harm.KILLED and (_opens(token) or (token.i and token.nbor(-1).lower_ in _SUPPOSED))
        if presumed and head is None and not _has_subject(token):
            yield Event(Harm.KILLED, token, (token,), kind="fragment")
        if head is not None and not is_negated(token, (head,)):
            yield Event(harm, token, (head,), kind="fragment")


def _opens(token: Token) -> bool:
    """Whether the participle is the first word of its sentence ("Killed during a rescue attempt.")."""
    return bool(token.tag_ == "VBN" and token.dep_ == "ROOT" and token.i == sentence_start(token))


def _has_subject(verb: Token) -> bool:
    return any(children(link, {"nsubj", "nsubjpass"}) for link in (verb, verb.head))


def _counted_before(token: Token) -> Token | None:
    """The noun of a counted phrase that stands before a participle with nothing but helpers between."""
    head: Token | None = None
    for before in reversed(list(sentence_of(token)[: token.i - sentence_start(token)])):
        if (
            before.text in {".", ";", ":", ","}
            or token.i - before.i > 12
            or (before.pos_ == "VERB" and head is not None)
        ):
            return None
        if head is None and before.pos_ in {"NOUN", "PROPN"}:
            head = before
        if before.like_num and head is not None:
            return head.head if head.dep_ == "conj" and head.head.i > before.i else head
        if before.pos_ == "ADP" and head is not None:
            if before.lower_ not in {"of", "from"}:
                return None
            head = head if before.i and is_number(before.nbor(-1)) else None
    return None


def is_bare_participle(verb: Token) -> bool:
    """Whether a past tense is rather a participle without its "was", as in "1 guard shot", "were robbed and beaten"."""
    joined = verb.dep_ == "conj" and children(verb.head, {"auxpass"}) and not children(verb, {"dobj", "nsubj", "aux"})
    if verb.tag_ == "VBD" and joined:
        return True
    subjects = children(verb, {"nsubj"})
    if verb.tag_ != "VBD" or children(verb, {"dobj", "nsubjpass", "aux", "auxpass", "ccomp"}) or len(subjects) != 1:
        return False
    subject = subjects[0]
    counted = any(is_number(child) for child in subject.children if child.i < subject.i)
    armed = lemma(subject) in words("statuses", "combatant") | {"man", "soldier", "policeman", "troop", "robber"}
    counted = counted or (bool(children(subject, {"poss"})) and verb.dep_ == "conj" and _is_in_body(verb))
    counted = counted or (_is_bare_noun(subject) and (_is_in_body(verb) or lemma(verb) in _SUFFERED))
    counted = counted or (_is_bare_noun(subject) and lemma(verb) == "shoot" and _is_left(verb))
    return counted and not armed and is_people(subject)


def _is_bare_noun(subject: Token) -> bool:
    """Whether a note opens with it and no article: "*aid worker* shot in the stomach"."""
    helped = children(subject, {"det", "poss", "nummod"})
    return subject.tag_ == "NN" and not helped and int(subject.left_edge.i) == sentence_start(subject)


def _is_left(verb: Token) -> bool:
    """As in "clerk *shot and left for dead*"."""
    return bool([t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]] == ["and", "left"])


def _is_in_body(verb: Token) -> bool:
    places = [place for prep in children(verb, {"prep"}) if prep.lower_ == "in" for place in children(prep, {"pobj"})]
    return any(lemma(place) in words("harms", "body_parts", "wounds") for place in places)


def is_broken_down(event: Event, told: Sequence[Event]) -> bool:
    """As in "two nurses were injured (one shot and one beaten)": brackets that say how, of people already counted."""
    if _is_of_the_dead(event, told):
        return True
    opening = next((t for t in reversed(list(_before(event.trigger))) if t.text in {"(", ")"}), None)
    if opening is None or opening.text == ")" or opening.i == sentence_start(opening):
        return False
    leads = opening.nbor(1).lower_ in {"one", "both", "all", "each"} or is_number(opening.nbor(1))
    before = opening.nbor(-1)
    return leads and any(other.trigger.i == before.i and other.harm is event.harm for other in told)


def _is_of_the_dead(event: Event, told: Sequence[Event]) -> bool:
    """As in "nineteen were killed, including seven guards *shot* at the gate": how some of the dead died."""
    if (
        event.harm is not Harm.INJURED
        or event.trigger.dep_ != "acl"
        or lemma(event.trigger) not in words("harms", "violent", "injured")
    ):
        return False
    dead = {int(place.i) for other in told if other.harm is Harm.KILLED for place in (other.trigger, *other.victims)}
    part = event.trigger.head
    while part.dep_ == "conj" and part.head.i < part.i:
        part = part.head
    return part.dep_ == "pobj" and part.head.lower_ == "including" and int(part.head.head.i) in dead


def _before(token: Token) -> Sequence[Token]:
    held: Sequence[Token] = sentence_of(token)[: token.i - sentence_start(token)]
    return held


def among_those(verb: Token) -> tuple[Token, ...]:
    """Give who is among a number of dead: "two clerks who worked there *were among 20 killed*"."""
    before = verb.doc[max(0, verb.i - 3) : verb.i]
    if [t.lower_ for t in before[:2]] not in [[be, "among"] for be in ("was", "were", "is", "are")]:
        return ()
    counted = is_number(before[2]) or before[2].lower_ in {"those", "the"}
    subjects = children(verb, {"nsubj", "nsubjpass"}) or children(before[0], {"nsubj"})
    return tuple(_behind_dateline(subject) for subject in subjects) if counted else ()


def whole_among(event: Event) -> Event | None:
    """Give all of whom somebody was one: "a clerk was among *11 people* killed in the raid"."""
    before = event.trigger.doc[event.trigger.i - 1] if event.trigger.i else event.trigger
    all_told = before if is_number(before) else event.trigger.head
    behind = event.trigger.dep_ in {"acl", "advcl"} and all_told.dep_ == "pobj" and all_told.head.lower_ == "among"
    if not behind or all_told.head.head.pos_ != "AUX" or event.kind not in {"verb", "people"} or event.negated:
        return None
    numbered = children(all_told, {"nummod"}) or is_number(all_told)
    counted = numbered and all(victim.i < all_told.i for victim in event.victims)
    return replace(event, victims=(all_told,)) if counted else None


def _behind_dateline(subject: Token) -> Token:
    """As in "3 May - Velsk - *five clerks* are among those killed", where the place is taken for the subject."""
    beside = [one for one in children(subject, {"appos"}) if is_people(one) and one.i > subject.i]
    return beside[-1] if beside and not is_people(subject) else subject


def told_behind(verb: Token) -> tuple[Token, ...]:
    """Give who stands behind a verb put first: "*Killed were* five officers and two clerks"."""
    if verb.dep_ == "nsubj" and verb.i == sentence_start(verb) and verb.head.lower_ in {"were", "was"}:
        return tuple(one for one in children(verb.head, {"attr"}) if is_people(one) and verb.head.i == verb.i + 1)
    be = next(iter(children(verb, {"auxpass"})), None)
    also = verb.i == sentence_start(verb) + 1 and verb.nbor(-1).lower_ == "also" and verb.dep_ == "ROOT"
    if be is None or be.i != verb.i + 1 or not (also or _opens(verb)) or children(verb, {"nsubjpass", "nsubj"}):
        return ()
    told = children(be, {"attr"})
    rows = [other for one in told if one.tag_ == "NN" and be.lower_ == "were" for other in _row_behind(one)]
    return (*told, *rows)


def _row_behind(one: Token) -> list[Token]:
    """As in "killed were the chief, *two guards*, a cook and a driver"; not in "the chief, a farmer"."""
    listed = [other for other in children(one, {"appos"}) if is_people(other) and children(other, {"conj"})]
    return [other for other in listed if is_told_as_new(other) or children(other, {"nummod"})]


def heading_of(verb: Token) -> tuple[Token, ...]:
    """Give whom a heading is about: "*Killing of* three farmers in the market"."""
    after = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else verb
    if verb.tag_ != "VBG" or verb.dep_ != "ROOT" or verb.i != sentence_start(verb) or after.lower_ != "of":
        return ()
    of = [thing for prep in children(verb, {"prep"}) if prep.i == after.i for thing in children(prep, {"pobj"})]
    return tuple(one for one in of if is_people(one) and (children(one, {"nummod"}) or one.tag_ == "NN"))


def fatally_bare(verb: Token) -> tuple[Token, ...]:
    """Give whom a note's verb without its "was" is about: "agency midwife *fatally shot* at a checkpoint".

    In "staff member shot and *killed* by police" the first verb is taken for a noun.
    """
    if verb.dep_ == "conj" and verb.head.lower_ == "shot" and verb.head.pos_ == "NOUN":
        return tuple(one for one in children(verb.head, {"compound", "amod"}) if is_people(one))[-1:]
    helped = children(verb, {"dobj", "aux", "auxpass", "nsubjpass"})
    fatal = any(child.lower_ in {"fatally", "mortally"} for child in verb.children)
    armed = words("statuses", "combatant") | words("statuses", "security")
    return tuple(one for one in children(verb, {"nsubj"}) if fatal and not helped and lemma(one) not in armed)

"""Figures told without their verb again: "seven were killed in A and *three* in B", "one died, *the other* later"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people, number_end
from sijill.extract.english.names.names_en import entity_edges, looks_like_name
from sijill.extract.english.victims.joined_people import is_no_body
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_end
from sijill.extract.lexicon import words
from sijill.model.vocabulary import CASUALTIES

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.tokens import Token

FARTHEST = 16
"""The second figure stands within so many words behind the first (words)."""
LONGEST_NOUN = 4
"""Whom it counts is told in at most so many words (words)."""
LONGEST_REST = 9
"""And the place or time that sets it apart in as many (words)."""
_ECHOES = frozenset({"did", "was", "were", "had", "has", "have"})
_PLACING = frozenset({"in", "at", "near", "on", "outside", "inside", "around"})
_AT_ONCE = frozenset({"instantly", "immediately", "outright"})
_ADDING = frozenset({"too", "also", "likewise"})
_NEXT = (["the", "other"], ["a", "second"], ["a", "third"], ["a", "fourth"], ["a", "fifth"])
_ELSEWHERE = frozenset({"outside", "inside", "nearby", "elsewhere", "upstairs", "indoors", "outdoors"})
_THEM = (["him"], ["her"], ["them"])
_LATER = frozenset({"later", "afterwards", "afterward", "thereafter", "subsequently"})
_BENDING_WORDS = "at least as many some about around up to nearly more than over another"
_BENDING = frozenset(_BENDING_WORDS.split())
_ARTICLES = frozenset({"a", "an"})
_OWN = frozenset({"his", "her", "their"})
_ENDS = frozenset({".", ",", ";", "!", ")"})


def with_gapped(event: Event) -> Event:
    """Give the event with a second figure that leaves its verb out; the parse joins it to the place of the first."""
    if event.harm not in CASUALTIES or event.kind not in {"verb", "people", "bodies", "violence"} or event.negated:
        return event
    beside = (*_as_did(event.trigger), *_in_another_part(event.trigger))
    event = replace(event, victims=(*event.victims, *beside))
    known = {int(t.i) for victim in event.victims for t in (victim, victim.head, *victim.conjuncts, *victim.children)}
    known -= {int(one.i) for victim in event.victims for one in children(victim, {"appos"}) if _is_beyond(one, event)}
    added = _second(event)
    if added is None or added.i in known or any(is_no_body(victim, added) for victim in event.victims):
        return event
    return replace(event, victims=(*event.victims, added))


def _is_beyond(apposed: Token, event: Event) -> bool:
    """As in "A was killed, *his brother* too": taken for who the first is, though the verb stands between."""
    return apposed.head.i < event.trigger.i < apposed.i


def _as_did(trigger: Token) -> list[Token]:
    """As in "eight lost their lives, *as did one guard*", "a woman was killed, *and so were her two sons*"."""
    clauses = [clause for verb in (trigger, trigger.head) for clause in children(verb, {"advcl"})]
    echoes = [clause for clause in clauses if clause.lower_ in _ECHOES and not children(clause, {"neg"})]
    marked = [echo for echo in echoes if any(mark.lower_ == "as" for mark in children(echo, {"mark"}))]
    also = [verb for verb in children(trigger, {"conj"}) if verb.lower_ in _ECHOES and not children(verb, {"neg"})]
    if trigger.dep_ == "ccomp" and trigger.head.lower_ in _ECHOES and not children(trigger.head, {"neg"}):
        also.append(trigger.head)
    marked += [echo for echo in also if any(so.lower_ == "so" for so in children(echo, {"advmod"}))]
    told = [one for echo in dict.fromkeys(marked) for one in children(echo, {"nsubj", "attr"}) if one.i > echo.i]
    return [one for one in told if is_people(one) or is_number(one) or looks_like_name(one) or one.pos_ != "NOUN"]


def _in_another_part(trigger: Token) -> list[Token]:
    """As in "a nurse was shot in the hand and *a pharmacist* in the foot"."""
    told = [one for one in children(trigger, {"conj"}) if one.pos_ == "NOUN" and one.i > trigger.i and is_people(one)]
    parts = words("harms", "body_parts", "wounds")
    return [
        one
        for one in told
        if any(lemma(part) in parts for prep in children(one, {"prep"}) for part in children(prep, {"pobj"}))
    ]


def _second(event: Event) -> Token | None:
    doc = event.trigger.doc
    first = max(int(t.i) for victim in event.victims for t in (victim, event.trigger)) if event.victims else None
    if first is None or not any(_is_figure(victim) or looks_like_name(victim) for victim in event.victims):
        return None
    found = [victim.head.i for victim in event.victims if event.kind == "bodies" and victim.dep_ == "nsubjpass"]
    # "two bodies *were found* on Monday and another on Tuesday": the deaths stand before the verb
    first = max([first, *map(int, found)])
    end = min(sentence_end(event.trigger), first + FARTHEST)
    for joint in doc[first + 1 : end]:
        if joint.pos_ in {"VERB", "AUX"} or joint.text in {";", ":"} or is_number(joint):
            return None
        behind = [t.lower_ for t in doc[joint.i + 1 : joint.i + 3]] in _NEXT or _is_theirs(
            doc[joint.i + 1 : joint.i + 3]
        )
        if joint.i + 1 < end and (joint.lower_ == "and" or (joint.text == "," and behind)):
            return _figure_after(joint, doc[first + 1 : joint.i])
    return None


def _is_theirs(words_behind: list[Token]) -> bool:
    """As in "the driver died at once, *his passenger* an hour later"."""
    return len(words_behind) > 1 and words_behind[0].lower_ in _OWN and is_people(words_behind[1])


def _is_figure(victim: Token) -> bool:
    if is_people(victim) and any(child.lower_ in {*_ARTICLES, "the"} for child in children(victim, {"det"})):
        return True
    return is_number(victim) or any(is_number(child) for child in victim.children if child.i < victim.i)


def _figure_after(joint: Token, between: list[Token]) -> Token | None:
    """The number, "a clerk" or "the other" behind "and", when a place, a time or "too" follows it, and no verb."""
    doc, end = joint.doc, sentence_end(joint)
    at = joint.i + 1
    if doc[at].lower_ == "another" and at + 1 < end and doc[at + 1].lower_ in _PLACING:
        return _set_apart(doc[at], at, end, between)
    joined = joint.lower_ == "and"
    while at + 1 < end and doc[at].lower_ in _BENDING:
        at += 1
    if looks_like_name(doc[at]):
        # "A was killed in Velsk and *B* in Talin"
        name = entity_edges(doc[at])[1]
        return _set_apart(name, name.i, end, between, joined=joined)
    other = [t.lower_ for t in doc[at : at + 2]] in _NEXT
    article = not other and (doc[at].lower_ in _ARTICLES or _is_theirs(doc[at : at + 2]))
    if not (other or article or is_number(doc[at])):
        return None
    head, last = (doc[at + 1], at + 1) if other else _counted(doc[at], end)
    last += last + 1 < end and doc[last + 1].lower_ in {"more", "others"}
    return None if article and not is_people(head) else _set_apart(head, last, end, between, joined=joined)


def _set_apart(head: Token, last: int, end: int, between: list[Token], *, joined: bool = True) -> Token | None:
    """The head, when a place or a time of its own follows, as one stands in ``between``.

    In "the driver died, *his wife with him*" nothing joins her.
    """
    doc = head.doc
    rest = list(doc[last + 1 : min(end, last + 1 + LONGEST_REST)])
    stop = next((place for place, token in enumerate(rest) if token.text in _ENDS), len(rest))
    rest = rest[:stop]
    if not rest or any(token.pos_ in {"VERB", "AUX"} for token in rest):
        return None
    apart = any(t.lower_ in _PLACING | _AT_ONCE for t in between)
    placed = rest[0].lower_ in _PLACING and len(rest) > 1 and apart
    placed = placed or (rest[0].lower_ == "by" and len(rest) > 1 and any(t.lower_ == "by" for t in between))
    told = (len(rest) == 1 and rest[0].lower_ in _ADDING) or rest[-1].lower_ in _LATER
    beyond = (len(rest) == 1 and apart and rest[0].lower_ in _ELSEWHERE) or _are_with_them(rest)
    told = told or (joined and beyond)
    return head if placed or told else None


def _are_with_them(rest: list[Token]) -> bool:
    """As in "Omar Haddad died and his brother *with him*"."""
    return [token.lower_ for token in rest[:1]] == ["with"] and [t.lower_ for t in rest[1:]] in _THEM


def _counted(number: Token, end: int) -> tuple[Token, int]:
    """The people a number counts and the last word of them; the number itself when it stands alone."""
    last = int(number_end(number).i)
    for token in number.doc[last + 1 : min(end, last + 1 + LONGEST_NOUN)]:
        if token.pos_ in {"NOUN", "PROPN"} and (is_people(token) or lemma(token) in words("statuses", "generic")):
            return token, int(token.i)
        if token.pos_ not in {"ADJ", "NOUN", "PROPN"}:
            break
    return number, last

"""Deeds that do not fit those they are said of: another sense of the verb or the noun was taken in translation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.mentions import Garble
from sijill.model.vocabulary import Impact

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_RULE = "deed does not fit"
_OBJECT = frozenset({"dobj", "nsubjpass"})


def held(key: str) -> frozenset[str]:
    """Give the words of a row of the table of misfits."""
    return words("fixed_terms", key, "misfits")


def unfit_deeds(parsed: Parsed) -> Iterator[Garble]:
    """Give the clauses whose deed cannot be done by, or to, what the clause names."""
    for verb in parsed.with_lemma(_telling()):
        if verb.pos_ not in {"VERB", "AUX", "ADJ", "NOUN"}:
            continue
        for read in (_harm_to_things, _shells, _thrown, _other_senses, _dead_alive, _no_object):
            garble = read(parsed, verb)
            if garble is not None:
                yield garble
                break
    yield from _leaders_who_are_calm(parsed)


@cache
def _telling() -> frozenset[str]:
    keys = ("harming", "shell_verbs", "execution_senses", "release_senses", "living_deeds", "living_care", "bare")
    return frozenset().union(*(held(key) for key in keys)) | {"throw", "lose"}


def _flag(parsed: Parsed, verb: Token, other: Token, reading: str, impact: Impact) -> Garble:
    first, last = sorted((verb, other), key=lambda t: int(t.i))
    end = last if last is verb else (last.right_edge if last.right_edge.i - last.i <= 2 else last)
    start = first.left_edge if first is other and first.i - first.left_edge.i <= 4 else first
    return Garble(parsed.span(int(start.idx), int(end.idx) + len(end.text)), reading, impact, _RULE)


def _objects(verb: Token) -> list[Token]:
    return children(verb, _OBJECT)


def _harm_to_things(parsed: Parsed, verb: Token) -> Garble | None:
    if lemma(verb) not in held("harming") or verb.pos_ != "VERB":
        return None
    for thing in _objects(verb):
        if lemma(thing) in held("things") and thing.pos_ == "NOUN":
            return _flag(
                parsed, verb, thing, "a thing is looted, seized or damaged, not harmed as people are", Impact.STATUS
            )
    return None


def _shells(parsed: Parsed, verb: Token) -> Garble | None:
    if lemma(verb) not in held("shell_verbs"):
        return None
    for thing in children(verb, _OBJECT | {"nsubj"}):
        if lemma(thing) in held("shell_senses"):
            return _flag(parsed, verb, thing, "may be shells or grenades", Impact.NONE)
    return None


def _thrown(parsed: Parsed, verb: Token) -> Garble | None:
    if lemma(verb) != "throw" or children(verb, {"prt"}):
        return None
    for thing in _objects(verb):
        if lemma(thing) in held("fired"):
            return _flag(parsed, verb, thing, "fired or dropped, not thrown", Impact.NONE)
    return None


def _is_person(token: Token) -> bool:
    keys = ("civilian", "security", "combatant", "female", "male", "child", "relatives")
    low = lemma(token)
    return any(low in words("statuses", key) for key in keys) or low in {
        "people",
        "person",
        "prisoner",
        "hostage",
        "detainee",
    }


def _other_senses(parsed: Parsed, verb: Token) -> Garble | None:
    rows = (
        ("execution_senses", "may be executed, that is killed", Impact.COUNT),
        ("release_senses", "may be released, that is freed", Impact.STATUS),
    )
    for key, reading, impact in rows:
        if lemma(verb) in held(key):
            for person in children(verb, {"nsubjpass"}):
                if _is_person(person) and lemma(person) not in {"army", "military", "security"}:
                    return _flag(parsed, verb, person, reading, impact)
    return None


def _called_dead(token: Token) -> bool:
    low = token.lower_
    if low in {"killed", "slain"}:
        return token.pos_ in {"NOUN", "ADJ", "VERB"} and any(c.lower_ == "the" for c in token.children)
    if lemma(token) in held("called_dead"):
        return not any(c.dep_ in {"prep", "relcl", "poss"} for c in token.children)
    if any(c.dep_ == "amod" and c.lower_ in {"dead", "killed", "slain"} for c in token.children):
        return True
    told = [c for c in token.children if c.dep_ == "relcl" and lemma(c) in {"kill", "murder", "slay", "execute"}]
    return any(children(verb, {"auxpass"}) and not children(verb, {"agent"}) for verb in told)


def _dead_alive(parsed: Parsed, verb: Token) -> Garble | None:
    """As in "The dead were treated": either they were wounded, or the words are of others."""
    if any(c.dep_ == "neg" or c.lower_ in {"could", "would", "might", "before", "earlier"} for c in verb.children):
        return None
    kinds = (
        {"nsubj"}
        if lemma(verb) in held("living_deeds")
        else {"nsubjpass"}
        if lemma(verb) in held("living_care")
        else set()
    )
    for who in children(verb, kinds):
        if _called_dead(who) and not any(c.dep_ == "aux" and c.lower_ in {"had", "to"} for c in verb.children):
            return _flag(parsed, verb, who, "the dead do not do this: perhaps the wounded, or others", Impact.COUNT)
    return None


def _no_object(parsed: Parsed, verb: Token) -> Garble | None:
    """As in "Three were died": a passive of what cannot be done to anybody; and "lost their killing"."""
    if lemma(verb) == "lose":
        for thing in children(verb, {"dobj"}):
            if lemma(thing) in {"killing", "murder", "dying", "death"} and any(
                c.dep_ == "poss" for c in thing.children
            ):
                return _flag(parsed, verb, thing, "were killed", Impact.COUNT)
        return None
    if lemma(verb) not in held("bare") or (verb.tag_ != "VBN" and verb.lower_ not in {"died", "fled"}):
        return None
    before = parsed.doc.tokens[verb.i - 1] if verb.i else None
    if before is not None and before.lower_ in {"was", "were", "is", "are", "been", "being"}:
        if verb.lower_ in {"arisen", "risen", "existing"}:
            return None
        impact = Impact.COUNT if lemma(verb) in {"die", "perish"} else Impact.NONE
        return Garble(
            parsed.span(int(before.idx), int(verb.idx) + len(verb.text)), f"“{verb.text}” has no passive", impact, _RULE
        )
    return None


def _leaders_who_are_calm(parsed: Parsed) -> Iterator[Garble]:
    """As in "The governor is restraint": what somebody called for has become what they are."""
    for quality in parsed.with_lemma(held("called_for")):
        verb = quality.head
        if quality.dep_ not in {"attr", "acomp"} or lemma(verb) != "be" or len(quality.children) > 0:
            continue
        for who in children(verb, {"nsubj"}):
            described = any(c.dep_ in {"amod", "advmod", "neg", "aux"} for c in verb.children if c.i < quality.i)
            if described or not _may_call(who, quality):
                continue
            yield Garble(
                parsed.span(int(who.left_edge.idx), int(quality.idx) + len(quality.text)),
                f"may be: called for {quality.text}",
                Impact.PERSON,
                _RULE,
            )


def _may_call(who: Token, quality: Token) -> bool:
    """Whether somebody may have called for it; that an officer is calm can be meant, that one is unity cannot."""
    if lemma(who) in held("called_for_by"):
        return quality.lower_ != "calm" or quality.head.lower_ in {"is", "are"}
    return quality.lower_ != "calm" and (_is_person(who) or lemma(who) in words("names", "offices"))

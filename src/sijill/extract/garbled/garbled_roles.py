"""Sentences in which those who did it and those who suffered it have changed places, or lost their heads."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_of
from sijill.extract.lexicon import words
from sijill.model.mentions import Garble
from sijill.model.vocabulary import Impact

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_CARE = frozenset({"protect", "shelter", "rescue", "save", "treat", "evacuate"})
_PLACES = frozenset(
    {"area", "region", "city", "town", "village", "district", "neighborhood", "neighbourhood", "province"}
)
_DEEDS = frozenset(
    {
        "expel",
        "oust",
        "depose",
        "overthrow",
        "kill",
        "murder",
        "arrest",
        "elect",
        "betray",
        "detain",
        "assassinate",
        "topple",
    }
)
_PUNISHING = frozenset({"punish", "prosecute", "convict", "condemn", "blame"})
_SUFFERING = frozenset({"victim", "survivor", "dead", "wounded", "injured", "orphan", "bereaved", "deceased", "martyr"})
_RULE = "roles clash"


def role_clashes(parsed: Parsed) -> Iterator[Garble]:
    """Give the stretches in which roles clash."""
    telling = _CARE | _DEEDS | words("harms", "escape", "context") | words("harms", "verbs", "killed")
    for token in parsed.with_lemma(telling | _PUNISHING | {"include", "including"}):
        yield from _punished_victims(parsed, token)
        yield from _protected_perpetrators(parsed, token)
        yield from _places_that_act(parsed, token)
        yield from _survivors_who_loot(parsed, token)
        yield from _headless_including(parsed, token)
        yield from _own_family(parsed, token)


def _span_from(parsed: Parsed, first: Token, last: Token) -> tuple[int, int]:
    return int(first.idx), int(last.idx) + len(last.text)


def _protected_perpetrators(parsed: Parsed, verb: Token) -> Iterator[Garble]:
    if lemma(verb) not in _CARE or verb.pos_ != "VERB":
        return
    for subject in children(verb, {"nsubjpass"}):
        guilty = any(
            lemma(t) in {"commit", "perpetrate", "kill", "murder"} and t.dep_ == "relcl" for t in subject.subtree
        )
        if guilty:
            yield Garble(
                parsed.span(*_span_from(parsed, subject.left_edge, verb)),
                "those protected and those who killed have changed places",
                Impact.PERSON,
                _RULE,
            )


def _punished_victims(parsed: Parsed, verb: Token) -> Iterator[Garble]:
    """As in "a call to punish the victims": those who suffered stand where those who did it should."""
    if lemma(verb) not in _PUNISHING or verb.pos_ != "VERB" or any(c.dep_ == "neg" for c in verb.children):
        return
    for victim in children(verb, {"dobj", "nsubjpass"}):
        if lemma(victim) in _SUFFERING and not children(victim, {"poss"}) and lemma(verb) != "blame":
            first, last = sorted((verb, victim), key=lambda t: int(t.i))
            yield Garble(
                parsed.span(*_span_from(parsed, first.left_edge if first is victim else first, last)),
                "those who did it are punished, not those who suffered it",
                Impact.PERSON,
                _RULE,
            )


@cache
def _harm_nouns() -> frozenset[str]:
    kinds = ("killed", "detained", "tortured", "missing")
    return frozenset().union(*(words("harms", "nouns", kind) for kind in kinds)) | {"looting", "rape", "execution"}


def _places_that_act(parsed: Parsed, verb: Token) -> Iterator[Garble]:
    """A place that ousts a person: the people of the place, or the other way round."""
    if lemma(verb) not in _DEEDS or verb.dep_ != "relcl" or lemma(verb.head) not in _PLACES:
        return
    subjects, objects = children(verb, {"nsubj"}), children(verb, {"dobj"})
    if subjects and subjects[0].lower_ in {"that", "which"} and objects and objects[0].pos_ == "PROPN":
        yield Garble(
            parsed.span(*_span_from(parsed, verb.head, objects[0])),
            "a place does not do this to a person; who did it to whom is not clear",
            Impact.PERSON,
            _RULE,
        )


def _survivors_who_loot(parsed: Parsed, verb: Token) -> Iterator[Garble]:
    """As in "Escaped death but did not loot": the one who suffered is made the one who did it."""
    if lemma(verb) not in words("harms", "escape", "context"):
        return
    for other in children(verb, {"conj"}):
        harm = any(lemma(other) in words("harms", "verbs", key) for key in ("robbed", "killed"))
        if (
            harm
            and not children(other, {"nsubj", "nsubjpass", "auxpass"})
            and any(c.dep_ == "neg" for c in other.children)
        ):
            first = min([verb, *children(verb, {"nsubj"})], key=lambda t: int(t.i))
            yield Garble(
                parsed.span(*_span_from(parsed, first, other)),
                "survived, but was robbed: the victim is made the robber",
                Impact.PERSON,
                _RULE,
            )


def _headless_including(parsed: Parsed, prep: Token) -> Iterator[Garble]:
    """As in "Killing, including children": among whom the children are, victims or killers, is lost."""
    if prep.lower_ != "including" or not children(prep, {"pobj"}):
        return
    people = children(prep, {"pobj"})[0]
    if lemma(people) not in words("statuses", "child") | words("statuses", "female") | words("statuses", "relatives"):
        return
    before = [t for t in sentence_of(prep) if t.i < prep.i]
    nouns = [t for t in before if t.pos_ in {"NOUN", "PROPN", "NUM", "PRON"}]
    if nouns and lemma(nouns[-1]) in _harm_nouns() and not any(t.pos_ == "NUM" for t in before):
        yield Garble(
            parsed.span(*_span_from(parsed, nouns[-1].left_edge, people.right_edge)),
            "whether they were among the killed is not said",
            Impact.PERSON,
            "complement without a head",
        )


def _own_family(parsed: Parsed, verb: Token) -> Iterator[Garble]:
    """As in "She watched her brothers shot at her door": his own, or other people's, is lost in translation."""
    if (
        lemma(verb) not in words("harms", "verbs", "killed")
        or verb.head.pos_ != "VERB"
        or lemma(verb.head) not in {"see", "watch", "witness", "find"}
    ):
        return
    victims = [s for s in children(verb, {"nsubj", "nsubjpass"}) if lemma(s) in words("statuses", "relatives")]
    owned = [c for victim in victims for c in children(victim, {"poss"}) if c.lower_ in {"his", "her", "their"}]
    homes = [
        t
        for t in verb.subtree
        if lemma(t) in {"home", "house"} and any(c.lower_ in {"his", "her", "their"} for c in t.children)
    ]
    if owned and homes:
        first = min([verb.head, *children(verb.head, {"nsubj"})], key=lambda t: int(t.i))
        yield Garble(
            parsed.span(*_span_from(parsed, first, homes[0])),
            "whose family, the witness's own or other people's, must be asked",
            Impact.PERSON,
            "possessive without a clear owner",
        )

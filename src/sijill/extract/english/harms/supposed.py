"""What a verb above turns a harm into: something supposed, bidden or seen to; or granted, though complained of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token


def is_supposed(verb: Token) -> bool:
    """Whether the words only tell what somebody thought, is to say, or is out to make sure of."""
    return _is_ordered_to_be_said(verb) or _is_what_one_thought(verb) or _is_made_sure_of(verb)


def _is_what_one_thought(verb: Token) -> bool:
    """As in "I *thought* she was dead when she fell": what somebody took to be so, who knows better by now."""
    head = verb.head
    thinking = verb.dep_ == "ccomp" and lemma(head) in {"think", "believe", "assume"} and head.tag_ == "VBD"
    return thinking and any(one.lower_ in {"i", "we"} for one in children(head, {"nsubj"}))


def _is_made_sure_of(verb: Token) -> bool:
    """As in "came back *to make sure* everyone was dead": what somebody is out to see to."""
    head = verb.head
    sure = lemma(head) in {"sure", "certain"} and lemma(head.head) == "make"
    seen_to = lemma(head) == "ensure" or (lemma(head) == "make" and any(c.lower_ == "sure" for c in head.children))
    aim = head.head if sure else head
    return verb.dep_ == "ccomp" and (sure or seen_to) and any(c.lower_ == "to" for c in children(aim, {"aux"}))


def _is_ordered_to_be_said(verb: Token) -> bool:
    """As in "report that 900 people were killed": words that tell somebody to say it say nothing of what happened."""
    head = verb.head
    if verb.dep_ != "ccomp" or head.tag_ not in {"VB", "VBP"} or head.dep_ not in {"ROOT", "conj"}:
        return False
    return not children(head, {"nsubj", "nsubjpass", "aux", "auxpass", "mark"}) and lemma(head) in words(
        "reporting", "verbs"
    )


def ends_up(verb: Token) -> bool:
    """As in "*ended up* killing ten people": what came of it, no end put to it."""
    return lemma(verb) in {"end", "wind"} and any(child.lower_ == "up" for child in children(verb, {"prt", "advmod"}))


def is_stated_in_protest(verb: Token) -> bool:
    """As in "a statement *protesting that* three residents were killed": stated, whatever is thought of it."""
    that = any(mark.lower_ == "that" for mark in children(verb, {"mark"}))
    return verb.dep_ == "ccomp" and that and lemma(verb.head) in {"protest", "lament", "deplore", "denounce", "decry"}

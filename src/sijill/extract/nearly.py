"""Deaths and wounds that were not: only nearly, only thought for a while, or said to be untrue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.grammar import children, lemma

if TYPE_CHECKING:
    from sijill.extract.tokens import Token

_NEARLY = frozenset({"nearly", "almost"})
_TRUE = frozenset({"true", "correct", "accurate"})
_FALSE = frozenset({"false", "untrue", "incorrect", "wrong"})
_THOUGHT = frozenset({"thought", "believed", "feared", "presumed", "assumed"})
_ALIVE = frozenset(["walk", "appear", "reappear", "return", "call", "phone", "speak", "emerge", "resurface", "turn"])
"""What only the living do."""


def is_not_so(verb: Token) -> bool:
    """Whether a verb of harm tells of what did not happen: "was *nearly* killed", "*it is not true that* 40 died"."""
    return _is_only_near(verb) or _is_called_untrue(verb) or _acts_afterwards(verb)


def _is_only_near(verb: Token) -> bool:
    """As in "a shell *almost* killed him"; "killed almost 30" stands."""
    return verb.i > 0 and verb.nbor(-1).lower_ in _NEARLY


def _is_called_untrue(verb: Token) -> bool:
    """As in "it is *not true* that 40 people were killed", "it is *false* that"."""
    be = verb.head
    if verb.dep_ not in {"ccomp", "csubj"} or lemma(be) != "be":
        return False
    said = {str(one.lower_) for one in children(be, {"acomp", "attr"})}
    return bool(said & _FALSE) if not children(be, {"neg"}) else bool(said & _TRUE)


def _acts_afterwards(verb: Token) -> bool:
    """As in "X, *thought to have died*, walked out of hospital": somebody by name who acts after that lives."""
    thought = verb.head
    if thought.lower_ not in _THOUGHT or thought.i < 2 or verb.dep_ not in {"xcomp", "oprd", "acomp", "ccomp"}:
        return False
    named = thought.nbor(-1).text == "," and thought.nbor(-2).pos_ == "PROPN"
    after = [one for one in (*thought.children, thought.head) if one.i > verb.i and one.tag_ == "VBD"]
    return named and any(lemma(one) in _ALIVE and one.nbor(-1).text == "," for one in after)

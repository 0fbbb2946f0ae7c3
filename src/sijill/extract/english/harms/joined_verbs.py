"""Verbs of harm behind "and" with a number behind them, by word order: "killed a guard *and wounded four clerks*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people, number_end
from sijill.extract.english.harms.event import Event
from sijill.extract.english.words.grammar import children
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_FATES = {
    **dict.fromkeys(["killed", "kills"], Harm.KILLED),
    **dict.fromkeys(["wounded", "wounds", "injured", "injures"], Harm.INJURED),
}
_BENDING = frozenset(
    {
        "at",
        "least",
        "about",
        "around",
        "some",
        "more",
        "than",
        "over",
        "nearly",
        "almost",
        "another",
        "as",
        "many",
        "up",
    }
    | {"to"}
)
_VAGUE = frozenset({"several", "dozens", "scores", "hundreds", "others"})
_MORE = frozenset({"others", "other", "more"})
_PHRASE = 9
"""The noun that the number counts stands within so many words behind the verb (words)."""


def joined_verb(token: Token) -> Event | None:
    """Give what a verb behind "and" did to those counted right behind it, where the parse gives them to others.

    As in "kills a cook and *wounds three others*", where the parse takes "wounds" for a noun, and in "killed a cook
    and *wounded four guards* west of the town", where it takes the west for the object.
    """
    head = _counted_behind(token) or _named_behind(token)
    if head is None or _is_passive(token):
        return None
    if token.pos_ == "VERB" and any(map(_is_somebody, children(token, {"dobj"}))):
        return None
    return Event(_FATES[token.lower_], token, (head,))


def _is_somebody(thing: Token) -> bool:
    """As in "killed fourteen *ISGS* or JNIM fighters": some force is taken for the object, and those behind joined."""
    if thing.pos_ == "PROPN" and children(thing, {"nummod", "conj"}):
        return True
    return is_people(thing) or is_number(thing) or thing.lower_ in _MORE or thing.tag_ == "NNS"


def is_parted_from(head: Token, victim: Token) -> bool:
    """Whether a verb of its own stands between somebody and who seems joined to them."""
    between = head.doc[head.i + 1 : victim.i] if victim.i > head.i else ()
    parting = (token for token in between if token.lower_ in _FATES)
    return any(_counted_behind(token) is not None or _named_behind(token) is not None for token in parting)


def _named_behind(verb: Token) -> Token | None:
    """As in "killed a clerk *and injured cameraman Noor Haddad*", where the verb is taken for what the other was."""
    if verb.lower_ not in _FATES or verb.dep_ != "amod" or not verb.i or verb.nbor(-1).lower_ != "and":
        return None
    noun = verb.head
    while noun.dep_ in {"compound", "nmod"}:
        noun = noun.head
    above = noun.head
    joined = noun.dep_ == "conj" and noun.left_edge.i == verb.i and noun.tag_ in {"NN", "NNP"}
    return noun if joined and above.dep_ == "dobj" and above.head.lower_ in _FATES else None


def _counted_behind(verb: Token) -> Token | None:
    """The last word of the counted phrase right behind a verb that stands behind "and"."""
    if verb.lower_ not in _FATES or not verb.i or verb.nbor(-1).lower_ != "and":
        return None
    after = verb.doc[verb.i + 1 : min(sentence_end(verb), verb.i + _PHRASE)]
    at = next((n for n, token in enumerate(after) if token.lower_ not in _BENDING), len(after))
    number = after[at] if at < len(after) else None
    if number is None or not (is_number(number) or number.lower_ in _VAGUE):
        return None
    last = number_end(number) if is_number(number) else number
    head = last
    for token in verb.doc[last.i + 1 : min(sentence_end(verb), verb.i + _PHRASE)]:
        if token.pos_ not in {"NOUN", "PROPN", "ADJ"} or token.lower_ in _FATES:
            break
        if token.pos_ in {"NOUN", "PROPN"} or token.lower_ in _MORE:
            head = token
            if token.lower_ in _MORE:
                break
    return head if head is last or is_people(head) or head.lower_ in _MORE else None


def _is_passive(verb: Token) -> bool:
    """As in "were killed *and wounded four days later*": no object is counted behind it."""
    joined = verb.head if verb.dep_ == "conj" else verb
    if any(children(one, {"auxpass", "nsubjpass"}) for one in (verb, joined)):
        return True
    return joined is verb and verb.nbor(-1).i == sentence_start(verb)

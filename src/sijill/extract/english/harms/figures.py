"""Blows in a figure of speech: "beaten in the election", "bruised by the campaign", "beat back the crowd"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.harms.hurt_people import phrases
from sijill.extract.english.words.grammar import children, is_passive, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_BACK = frozenset({"back", "off"})
_BODIES = frozenset(
    {"group", "force", "army", "party", "government", "network", "organisation", "organization", "cell", "movement"}
    | {"faction", "militia", "state", "city", "town", "country", "company", "port"}
)
"""What is crippled or paralysed and has no body."""
_HALTED = frozenset({"cripple", "paralyse", "paralyze", "incapacitate"})


def is_figure_of_speech(verb: Token) -> bool:
    """Whether a verb of wounding or violence tells of a contest, a repulse or bad news, and of nobody hurt."""
    if lemma(verb) == "beat" and any(child.lower_ in _BACK for child in children(verb, {"advmod", "prt"})):
        return True
    if any(lemma(one) in words("harms", "contests", "injured") for one in phrases(verb, frozenset({"in", "at"}))):
        return lemma(verb) in {"beat", "thrash", "hammer", "maul", "batter"}
    suffering = children(verb, {"nsubjpass"}) if is_passive(verb) else children(verb, {"dobj"})
    if lemma(verb) in _HALTED and any(lemma(one) in _BODIES for one in suffering):
        return True
    doers = phrases(verb, frozenset({"by"})) if is_passive(verb) else children(verb, {"nsubj"})
    return bool(doers) and all(lemma(one) in words("harms", "figures", "injured") for one in doers)

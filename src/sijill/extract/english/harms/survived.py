"""Who lives through what kills most: "his throat was slashed, *but he survived*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.english.words.sentences import sentence_end
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_ONE = frozenset({"he", "she", "him", "her", "who", "they", "them"})
_LIVING = frozenset({"survive", "live", "recover", "recuperate"})
_DEAD = frozenset({"died", "dies", "dead", "death", "deaths", "killed", "succumbed", "corpse", "body"})
_CARE = frozenset({"hospital", "clinic", "intensive", "critical", "stable", "surgery", "treatment"})
_FARTHEST = 25
"""That somebody lived is told within so many words of what was done (words)."""


def lived(verb: Token, victims: tuple[Token, ...]) -> bool:
    """Whether the words behind a deadly deed, or those it hangs on, say that who suffered it lives.

    It is told of "he" or "who", or by the same noun; that *his wife* survived says nothing of him.
    """
    called = _ONE | {victim.lower_ for victim in victims}
    for above in govern(verb, 2):
        if lemma(above) in _LIVING | words("harms", "verbs", "injured") and above.i < verb.i:
            # "*survived* having his throat slit", "was *wounded* when his throat was cut"
            return True
    end = sentence_end(verb)
    end = sentence_end(verb.doc[end]) if end < len(verb.doc) else end
    after = verb.doc[verb.i + 1 : min(end, verb.i + _FARTHEST)]
    if any(token.lower_ in _DEAD for token in after):
        return False
    return any(_tells_of_living(token, called) for token in after)


def _tells_of_living(token: Token, called: frozenset[str] | set[str]) -> bool:
    own = {child.lower_ for child in children(token, {"nsubj", "nsubjpass"})}
    shared = token.dep_ in {"conj", "advcl"} and not own
    if lemma(token) in _LIVING:
        if any(child.lower_ == "by" for child in token.children):
            return False  # "they *are survived by* their wives"
        return bool(own & called) or (shared and token.pos_ == "VERB")
    if lemma(token) == "save":
        return any(one.lower_ == "life" and children(one, {"poss"}) for one in children(token, {"dobj"}))
    hurt = words("harms", "verbs", "injured")
    if lemma(token) in hurt and {child.lower_ for child in children(token, {"dobj"})} & called:
        return True
    cared = lemma(token) in hurt or _CARE & {below.lower_ for below in token.subtree}
    return token.pos_ in {"VERB", "AUX"} and bool(own & called) and bool(cared)

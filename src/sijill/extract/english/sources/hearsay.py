"""Hearsay: a speaker who was told of the harm, or learned of it somewhere, rather than saw it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_LEARNING = frozenset({"learn", "hear", "read"})
_TELLING = frozenset({"tell", "inform", "notify"})
_TOLD = frozenset({"him", "her", "them"})
_TOLD_OWN = frozenset({"me", "us"})
_SPEAKERS = frozenset({"i", "we", "he", "she", "they"})
_WHAT_IS_SAID = re.compile(
    r"^(?:what|things|stories|rumou?rs|talk) (?:that )?(?:(?P<who>.+?) )?"
    r"(?:(?:have|has|had|were|was|are|is|been|being|all) )*"
    r"(?:said|saying|says?|told|telling|tells?|heard|hearing|hears?)\b",
    re.IGNORECASE,
)
_TALK = Sought(
    r"\bwhat (?:the )?(?:people|others|neighbou?rs|everyone|everybody|they|villagers|residents)\b"
    r"(?:\s\w+){0,4}?\s(?:say(?:ing)?|said|tell(?:ing)?|told)\b"
    r"|\b(?:word|rumou?rs?|talk|stories)\s(?:\w+\s){0,2}?(?:spread|reached|went|has it|circulated|came)\b",
    re.IGNORECASE,
)
"""Talk of the town before a harm: whoever passes it on did not see it."""
_NOBODY = frozenset({"i", "we", "he", "she", "they", "is", "was", "been", "had been"})


def heard_from(parsed: Parsed, event: Event, in_speech: bool = False) -> tuple[str | None, bool]:
    """Give where a speaker learned of the harm, and whether they did: "heard *from a colleague*", "was told that".

    ``in_speech`` says that the words are quoted: there "they told me" is what the speaker was told.
    """
    sentence = parsed.sentence_at(int(event.trigger.idx))
    if _TALK.search(parsed.plain, sentence.start, int(event.trigger.idx)):
        return None, True
    for verb in (event.trigger, *event.trigger.ancestors):
        if verb.pos_ != "VERB":
            continue
        if lemma(verb) in _LEARNING:
            return _learned_from(parsed, verb, event.trigger)
        if lemma(verb) in _TELLING and not children(verb, {"auxpass"}) and _tell_speaker(verb, in_speech):
            return None, True
        if lemma(verb) in _TELLING and children(verb, {"auxpass"}):
            told = {str(subject.lower_) for subject in children(verb, {"nsubjpass"})}
            return _phrase(parsed, verb, {"by"}), bool(told & _SPEAKERS)
    return None, False


def _tell_speaker(verb: Token, in_speech: bool) -> bool:
    """As in "*they told me* that", "*her neighbours later told her* that": somebody else told whoever speaks."""
    meant = _TOLD | _TOLD_OWN if in_speech else _TOLD
    told = [one for one in children(verb, {"dobj", "dative"}) if one.lower_ in meant]
    tellers = children(verb, {"nsubj"})
    return bool(told and tellers) and all(one.lower_ not in {"i", "we"} for one in tellers)


def _learned_from(parsed: Parsed, verb: Token, trigger: Token) -> tuple[str | None, bool]:
    source = _phrase(parsed, verb, {"from", "via", "on", "through"}, after=verb.i)
    says_so = any(trigger.i == below.i for clause in children(verb, {"ccomp"}) for below in clause.subtree)
    by_somebody = {str(subject.lower_) for subject in children(verb, {"nsubj"})} & _SPEAKERS
    return source, source is not None or bool(says_so and by_somebody)


def _phrase(parsed: Parsed, verb: Token, preps: set[str], after: int = 0) -> str | None:
    for prep in verb.subtree:
        if prep.i < after or prep.lower_ not in preps or prep.dep_ not in {"prep", "agent"}:
            continue
        for thing in children(prep, {"pobj"}):
            clause = min((c.left_edge.i for c in children(thing, {"acl", "relcl"}) if c.i > thing.i), default=10**9)
            phrase = [t for t in thing.subtree if t.i < clause and not t.is_space and not t.is_punct]
            start, end = int(phrase[0].idx), int(phrase[-1].idx) + len(phrase[-1].text)
            return " ".join(parsed.text[start:end].split())
    return None


def without_saying(source: str) -> tuple[str, bool]:
    """Give a source without "what ... said", and whether it was: what *people* said is hearsay from people."""
    match = _WHAT_IS_SAID.match(source)
    if match is None:
        return source, False
    who = match["who"] or ""
    return "" if who.lower() in _NOBODY else who, True

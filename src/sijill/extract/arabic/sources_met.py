"""People the writer of an Arabic text dealt with: whoever told them something is sealed, however it is worded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sijill.extract.arabic.forms import forms
from sijill.extract.arabic.lexicon import any_phrase, arabic_words
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.people import Number, people_word
from sijill.extract.arabic.requesters import (
    OTHER_VERBS,
    every,
    first_name,
    is_somebody,
    somebody_phrase,
    tellers_by_first_name,
    words_for,
)
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.testimony import NAMELESS
from sijill.model.vocabulary import Role, Status
from sijill.text.sought import Sought

NAMED = "a source, sealed until cleared"
_ARMED = frozenset({Status.SECURITY, Status.COMBATANT})
_NEAR, _SOON = 7, 9
_QUOTED = re.compile(r"[«\"“][^«»\"“”]*[»\"”]")


def sources_met(held: ArabicText, people: tuple[PersonFound, ...], flagged: set[Span]) -> Iterator[ProtectionFlag]:
    """Give a flag for each source, of those whom no other rule has flagged.

    Args:
        held: The text.
        people: Everybody it names.
        flagged: Words that are to be hidden anyhow.
    """
    known = {span for person in people for span in person.spans}
    dead = {span for person in people if person.role is Role.VICTIM for span in person.spans}
    for sentence in held.sentences:
        for who, span in _sources(held, sentence):
            if not any(span.overlaps(other) for other in flagged | dead):
                named = who != NAMELESS
                yield ProtectionFlag(who, NAMED if named else NAMELESS, every(held.text, span) if named else (span,))
        for name in tellers_by_first_name(held, sentence):
            if not any(name.overlaps(other) for other in flagged | dead | known):
                yield ProtectionFlag(name.quote, NAMED, every(held.text, name))


def _sources(held: ArabicText, sentence: ArabicSentence) -> Iterator[tuple[str, Span]]:
    yield from ((NAMELESS, span) for span in _nameless_tellers(held, sentence))
    told = _QUOTED.sub(lambda quote: " " * len(quote.group()), held.folded.text[sentence.start : sentence.end])
    met = _meeting().search(told)
    if met is None:
        return
    name = first_name(held, sentence)
    if name is not None:
        yield name.quote, name
        return
    at = sentence.start + met.start()
    words = words_for(held, sentence, (at, sentence.start + met.end()))
    if words is not None:
        yield NAMELESS, words


@cache
def _meeting() -> Sought:
    return Sought(rf"(?<!\w)[وف]?{any_phrase('meeting', 'dealing')}(?!\w)")


def _nameless_tellers(held: ArabicText, sentence: ArabicSentence) -> Iterator[Span]:
    """One person who says something and has no name in the text: "a midwife said"."""
    words = sentence.words
    verbs = arabic_words("report", "verbs") | arabic_words("meeting", "verbs")
    if is_somebody(words[0]) and _speaks_for_itself(words[0]) and _acts(sentence):
        yield somebody_phrase(held, sentence, 0)
    for i, word in enumerate(words[:-1]):
        nexts = words[i + 1]
        if not {word.text, word.bare} & verbs - OTHER_VERBS or not is_somebody(nexts):
            continue
        named = any(is_given(other.text) for other in words[i + 2 : i + _NEAR])
        if _speaks_for_itself(nexts) and not named:
            yield somebody_phrase(held, sentence, i + 1)


def _acts(sentence: ArabicSentence) -> bool:
    """Whether a sentence whose first word stands for somebody tells soon that they speak: "a nurse ... passed us"."""
    verbs = arabic_words("report", "verbs") | arabic_words("meeting", "verbs")
    near = sentence.words[1:_SOON]
    return bool({word.text for word in near} & (verbs - OTHER_VERBS)) and not any(is_given(w.text) for w in near[:3])


def _speaks_for_itself(word: Word) -> bool:
    """Whether one person is meant who speaks for no office, and whom the text does not tell of as a victim."""
    held = forms(word.text)
    kinds = [kind for form in held if (kind := people_word(form)) is not None]
    if any(kind.number is Number.MANY or kind.status in _ARMED for kind in kinds):
        return False
    others = arabic_words("speech", "offices") | arabic_words("speech", "bodies")
    hurt = arabic_words("killed", "people") | arabic_words("injured", "people")
    return not held & (others | hurt)

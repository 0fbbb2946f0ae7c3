"""The words an Arabic claim was read from: its clause, where a sentence tells of several things."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.extract.arabic.clause_places import opens_clause
from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.report_verbs import is_report_verb
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm

SHORTEST = 4
"""A piece of fewer words is no clause of its own (words)."""
_COMMAS = frozenset({"،", ","})
_BUT = frozenset({"وكان", "وكانت", "لكن", "ولكن", "كما", "غير", "الا"})
_NOUNS = frozenset({"مقتل", "استشهاد", "وفاه", "اصابه", "جرح", "مصرع", "سقوط", "اعدام", "اغتيال", "ارتقاء", "ارتقا"})
"""Nouns of harm, which hang on a verb before them."""
_HURT = frozenset({Harm.KILLED, Harm.INJURED})


def clause_of_harm(held: ArabicText, sentence: ArabicSentence, event: ArabicEvent) -> Span:
    """Give the clause that tells of a harm: the sentence, where it is the only one."""
    words = sentence.words
    first, last = _held(event)
    cuts = [at for at in range(1, len(words)) if _opens(words, at)]
    start = max((at for at in cuts if at <= first), default=0)
    end = min((at for at in cuts if at >= last), default=len(words))
    if end - start < SHORTEST:
        return held.span(sentence.start, sentence.end)
    while end > start + 1 and words[end - 1].text in _COMMAS:
        end -= 1
    return held.span(words[start].start, words[end - 1].end)


def _held(event: ArabicEvent) -> tuple[int, int]:
    """The first word of what tells of the harm, and one past the last."""
    at = [event.trigger, event.act if event.act is not None else event.trigger]
    first, last = min(at), max(at) + 1
    if event.phrase is not None:
        counted = event.phrase.count_words or (event.phrase.first, event.phrase.last)
        first = min(first, event.phrase.first, counted[0])
        last = max(last, event.phrase.last, counted[1])
    for name in event.names:
        first, last = min(first, name[0]), max(last, name[1])
    return first, last


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether a clause of its own begins: "while", "but", "and added that", "fourteen of whom died" behind a comma."""
    if opens_clause(words, at):
        return True
    if words[at - 1].text not in _COMMAS:
        return False
    if words[at].text in _BUT:
        return True
    joined = words[at].text.startswith("و") and words[at].text not in arabic_words("report", "verbs")
    if joined and is_report_verb(words, at):
        return True
    if not harms_told(words[at].text) & _HURT or words[at].bare in _NOUNS:
        return False
    since = next((i for i in range(at - 1, -1, -1) if opens_clause(words, i)), 0)
    return any(harms_told(word.text) & _HURT or harms_named(word.text) & _HURT for word in words[since:at])

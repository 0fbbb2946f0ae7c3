"""People named in Arabic words about sexual violence: sealed from the start, whatever else is known of them."""

from __future__ import annotations

from collections.abc import Iterator

from sijill.extract.arabic.names import is_given, name_at
from sijill.extract.arabic.words import ArabicText
from sijill.gate.grave import grave_spans


def named_beside_grave_harm(held: ArabicText) -> Iterator[str]:
    """Give the names that stand in a sentence about sexual violence, as printed; a name too many, never one too few."""
    grave = grave_spans(held.text)
    for sentence in held.sentences if grave else ():
        words, stop = sentence.words, len(sentence.words)
        printed = held.span(sentence.start, sentence.end)
        if not any(printed.start < one.end and one.start < printed.end for one in grave):
            continue
        at = 0
        while at < stop:
            name = name_at(words, at, stop, True) if is_given(words[at].text) else None
            if name is not None:
                yield held.span(words[name[0]].start, words[name[1] - 1].end).quote
            elif is_given(words[at].text) and not words[at].ends_in_alef:
                yield held.span(words[at].start, words[at].end).quote
            at = max(at + 1, name[1] if name is not None else 0)

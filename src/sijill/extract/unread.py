"""A text on which a rule of the reader fails: all else in it is read, and what was left out is told of and sealed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from sijill.errors import InputRefused, raised_at
from sijill.extract.english.words.led_back import led_back
from sijill.model.mentions import ProtectionFlag
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.text.rewritten import Change, rewritten

_WHO = "anybody in words that were not read"
_SENTENCE = re.compile(r"[^\s.!?؟][^\n.!?؟]*[.!?؟]*")
"""A rough sentence: up to a full stop or a line's end."""
_MOST = 3
"""So many times more sentences are left out, where those that fail alone were not all (times)."""


def read_around(text: str, reads: Callable[[str], Reading], failure: Exception) -> Reading | InputRefused:
    """Give the reading of ``text`` without the sentences on which a rule fails, or why it cannot be had.

    Its spans are those of ``text``. A protection flag tells what was left out, and everybody named is protected: that
    somebody asked not to be named may stand in the words nobody read.

    Args:
        text: As received.
        reads: Reads a text, and may raise anything.
        failure: What it raised.
    """
    sentences = [found.span() for found in _SENTENCE.finditer(text)]
    left_out = [(start, end) for start, end in sentences if _tried(text[start:end], reads) is None]
    for _ in range(_MOST):
        made = rewritten(text, [Change(start, end, " " * (end - start)) for start, end in left_out])
        most = _tried(made.text, reads)
        if left_out and most is not None:
            return _told_of(led_back(most, text, made), text, left_out, failure)
        rest = [one for one in sentences if one not in left_out]
        last = _last_needed(made.text, rest, reads)
        if last is None:
            break
        left_out.append(last)
    return InputRefused(
        "extract.rule-failed",
        f"a rule of the reader failed ({_named(failure)})",
        next_step="read this text yourself, and report the failure; all other texts were read",
    )


def unread(reading: Reading) -> str:
    """Give, in words for the person, what of a text was left out as a rule failed on it; "" as a rule."""
    left_out = [(flag.reason, span) for flag in reading.protection if flag.who == _WHO for span in flag.spans]
    return "; ".join(f"characters {span.start}-{span.end} were not read: {why}" for why, span in left_out)


def _told_of(made: Reading, text: str, left_out: Sequence[tuple[int, int]], failure: Exception) -> Reading:
    spans = tuple(Span.of(text, *one) for one in sorted(left_out))
    flag = ProtectionFlag(
        _WHO, f"a rule of the reader failed on these words ({_named(failure)}): read them before anything leaves", spans
    )
    people = tuple(replace(person, protect=True) for person in made.people)
    return replace(made, people=people, protection=(*made.protection, flag))


def _tried(text: str, reads: Callable[[str], Reading]) -> Reading | None:
    """The reading of a text, or ``None`` where a rule fails on it."""
    try:
        return reads(text)
    except Exception:  # noqa: BLE001 - whatever a rule raises, it is this text that it cannot read
        return None


def _last_needed(
    text: str, sentences: Sequence[tuple[int, int]], reads: Callable[[str], Reading]
) -> tuple[int, int] | None:
    """The sentence with which the text begins to fail, by halves; ``None`` where it does not."""
    low, high = 0, len(sentences)
    if not sentences or _tried(text, reads) is not None:
        return None
    while low < high:
        middle = (low + high) // 2
        if _tried(text[: sentences[middle][1]], reads) is None:
            high = middle
        else:
            low = middle + 1
    return sentences[min(low, len(sentences) - 1)]


def _named(failure: Exception) -> str:
    # What an error says may hold words of the text; its kind and where it was raised do not.
    place = raised_at(failure)
    return f"{type(failure).__name__}{f' at {place}' if place else ''}"

"""A reading of a rewritten text led back to the words as printed."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from sijill.model.claims import Claim
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.text.rewritten import Rewritten


def led_back(reading: Reading, text: str, made: Rewritten) -> Reading:
    """Give the reading with every span in ``text``, of which ``made`` is what was read.

    A number is as printed; names and sources keep the spelling that was read.
    """
    found = _led_back(reading, text, made)
    assert isinstance(found, Reading)
    return found


def _led_back(held: Any, text: str, made: Rewritten) -> Any:
    if isinstance(held, Span):
        return Span.of(text, *made.printed(held.start, held.end))
    if isinstance(held, tuple):
        return tuple(_led_back(one, text, made) for one in held)
    if not is_dataclass(held) or isinstance(held, type):
        return held
    changed = {}
    for one in fields(held):
        before = getattr(held, one.name)
        after = _led_back(before, text, made) if one.init else before
        if after is not before and after != before:
            changed[one.name] = after
    led = replace(held, **changed) if changed else held
    return _as_printed(held, led) if isinstance(held, Claim) and isinstance(led, Claim) else led


def _as_printed(read: Claim, led: Claim) -> Claim:
    """The claim with its number as the text prints it: "1 250" where "1250" was read."""
    if read.count_span is None or led.count_span is None or read.count.as_printed != read.count_span.quote:
        return led
    return replace(led, count=replace(led.count, as_printed=led.count_span.quote))

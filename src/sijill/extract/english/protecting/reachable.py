"""How somebody can be reached or found: such words are sealed from the start, whatever was read of whose they are."""

from __future__ import annotations

from dataclasses import replace

from sijill.gate.reach import REACH, reach_spans
from sijill.model.mentions import ProtectionFlag
from sijill.model.readings import Reading
from sijill.model.spans import Span


def with_contacts_sealed(reading: Reading, text: str) -> Reading:
    """Give the reading with a protection flag for each number, address or point by which somebody can be found."""
    held = {span for flag in reading.protection if flag.reason == REACH for span in flag.spans}
    every = [Span.of(text, hidden.start, hidden.end) for hidden in reach_spans(text)]
    spans = [span for span in every if span not in held]
    if not spans:
        return reading
    flags = [ProtectionFlag("whoever can be found by it", REACH, (span,)) for span in spans]
    found = sorted([*reading.protection, *flags], key=lambda flag: (flag.spans[0].start, flag.reason))
    return replace(reading, protection=tuple(found))

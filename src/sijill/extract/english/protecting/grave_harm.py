"""Sexual violence: every sentence about it, and everybody named in one, is sealed from the start."""

from __future__ import annotations

from dataclasses import replace

from sijill.gate.grave import grave_spans
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.readings import Reading
from sijill.model.spans import Span

REASON = "about sexual violence"
NAMED = "named in words about sexual violence"


def with_grave_harm_sealed(reading: Reading, text: str) -> Reading:
    """Give the reading with a protection flag for each sentence about sexual violence, and for whoever is named there.

    A person named in such a sentence is flagged at every mention in the text.
    """
    sentences = [Span.of(text, hidden.start, hidden.end) for hidden in grave_spans(text)]
    if not sentences:
        return reading
    flags = [ProtectionFlag("whoever was harmed", REASON, (sentence,), sentence) for sentence in sentences]
    people = []
    for person in reading.people:
        is_named = any(sentence.holds(span) for sentence in sentences for span in person.spans)
        people.append(replace(person, protect=True) if is_named else person)
        flags += [_flag(person)] if is_named else []
    found = sorted([*reading.protection, *flags], key=lambda flag: (flag.spans[0].start, flag.reason))
    return replace(reading, people=tuple(people), protection=tuple(found))


def _flag(person: PersonFound) -> ProtectionFlag:
    return ProtectionFlag("somebody named beside sexual violence", NAMED, person.spans)

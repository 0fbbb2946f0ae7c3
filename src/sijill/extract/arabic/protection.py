"""Whom to protect in Arabic text: witnesses, who asked not to be named, living minors, households, shelters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sijill.extract.arabic.anonymity import anonymous_in
from sijill.extract.arabic.held_people import held_people
from sijill.extract.arabic.helpers import helpers_of
from sijill.extract.arabic.households import households_of, shelters_of
from sijill.extract.arabic.minors import MINOR, minors_of
from sijill.extract.arabic.sources_met import sources_met
from sijill.extract.arabic.statuses import word_status
from sijill.extract.arabic.testimonies import Speaking, Told
from sijill.extract.arabic.words import ArabicText
from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.vocabulary import Role, Status


def protection_of(
    held: ArabicText, claims: tuple[Claim, ...], speech: Sequence[Told], people: tuple[PersonFound, ...]
) -> tuple[ProtectionFlag, ...]:
    """Give the flags in reading order, each once."""
    flags = list(anonymous_in(held, people))
    asked = [span for flag in flags for span in flag.spans]
    others = tuple(p for p in people if not any(span.overlaps(one) for span in p.spans for one in asked))
    flags += [*_witnesses(held, others, speech), *_unnamed(held, speech)]
    flags += sources_met(held, people, {span for flag in flags for span in flag.spans})
    flags += [*minors_of(held, claims), *helpers_of(held), *held_people(held, people)]
    sealed = {span for flag in flags for span in flag.spans if flag.reason != MINOR}
    flags += [*households_of(held, claims, speech, sealed), *shelters_of(held, sealed)]
    seen: dict[tuple[tuple[Span, ...], str], ProtectionFlag] = {}
    for flag in flags:
        seen.setdefault((flag.spans, flag.reason), flag)
    return tuple(sorted(seen.values(), key=lambda flag: (flag.spans[0].start, flag.reason)))


def _witnesses(held: ArabicText, people: tuple[PersonFound, ...], speech: Sequence[Told]) -> Iterator[ProtectionFlag]:
    """Whoever tells what they lived through is sealed from the start, whatever they tell."""
    said: dict[str, list[Told]] = {}
    for told in speech:
        said.setdefault(held.span(*told.who).quote, []).append(told)
    for person in people:
        if person.role is not Role.WITNESS:
            continue
        own = [told for who, spoken in said.items() if person.name in who for told in spoken]
        accusing = [told for told in own if _accuses(held.folded.text[told.start : told.end])]
        if accusing:
            evidence = held.span(accusing[0].start, accusing[0].end)
            yield ProtectionFlag(person.name, "witness whose words accuse people under arms", person.spans, evidence)
        else:
            yield ProtectionFlag(person.name, "a witness, sealed until cleared", person.spans)


def _accuses(said: str) -> bool:
    armed = {Status.SECURITY, Status.COMBATANT}
    return any(word_status(word) in armed for word in re.findall(r"\w+", said))


def _unnamed(held: ArabicText, speech: Sequence[Told]) -> Iterator[ProtectionFlag]:
    for told in speech:
        if told.speaking is Speaking.UNNAMED and told.is_direct:
            spans = (held.span(*told.who), held.span(told.start, told.end))
            yield ProtectionFlag(
                "a speaker whom the text does not name", "a witness whom the text does not name", spans
            )

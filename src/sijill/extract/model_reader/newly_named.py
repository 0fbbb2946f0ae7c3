"""People whom only a model names: sealed until a person has cleared them, since no rule knows who they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sijill.extract.english.sources.organisations import known
from sijill.extract.english.sources.source_names import bare_name
from sijill.extract.lexicon import words
from sijill.extract.model_reader.grounding import Grounded
from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound, PersonVariant, ProtectionFlag
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm, Role
from sijill.text.arabic import is_arabic_letter
from sijill.text.names import fold
from sijill.text.same_name import same_name

REASON = "named by a language model alone, sealed until cleared"


def newly_named(
    text: str, reading: Reading, kept: Sequence[tuple[Grounded, Claim]]
) -> tuple[tuple[PersonFound, ...], tuple[ProtectionFlag, ...]]:
    """Give the people, and flags for them, that kept proposals name and the rules did not find, in reading order.

    A source is taken for a person unless it is a known organisation, named as one, a plain description, or a source
    the rules found too: a name too many is sealed, never one too few.
    """
    held = {fold(variant.surface) for person in reading.people for variant in person.variants}
    sources = {fold(link) for claim in reading.claims for link in claim.attribution.chain}
    found: dict[str, PersonFound] = {}
    for surface, role in _named(text, kept):
        is_known = fold(surface) in held or any(same_name(person.name, surface) for person in reading.people)
        if role is Role.WITNESS and (fold(surface) in sources or _is_no_person(surface)):
            continue
        if not is_known and fold(surface) and fold(surface) not in found:
            spans = tuple(_everywhere(text, surface))
            found[fold(surface)] = PersonFound(surface, (PersonVariant(surface, spans),), role, protect=True)
    people = tuple(sorted(found.values(), key=lambda person: person.spans[0]))
    return people, tuple(ProtectionFlag(person.name, REASON, person.spans) for person in people)


def _named(text: str, kept: Iterable[tuple[Grounded, Claim]]) -> Iterator[tuple[str, Role]]:
    for found, claim in kept:
        dead = claim.harm is Harm.KILLED and not claim.negated
        for name in claim.victims.names:
            yield name, Role.VICTIM if dead else Role.OTHER
        if found.source is not None:
            yield text[found.source[0] : found.source[1]], Role.WITNESS


def _is_no_person(surface: str) -> bool:
    bare = bare_name(surface)
    if known(bare) is not None:
        return True
    if any(map(is_arabic_letter, surface)):
        return False
    heads = words("names", "organisation_heads")
    said = re.findall(r"[\w'’-]+", bare)
    return bare == bare.lower() or any(word.lower() in heads for word in said)


def _everywhere(text: str, surface: str) -> Iterator[Span]:
    for match in re.finditer(rf"(?<!\w){re.escape(surface)}(?!\w)", text):
        yield Span.of(text, *match.span())

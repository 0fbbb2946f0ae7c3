"""Source: a person, organisation or outlet that says something, and how it stands to others."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sijill.errors import Refusal


class SourceKind(StrEnum):
    """What kind of source it is."""

    WITNESS = "witness"
    FAMILY = "family"
    MONITOR = "monitor"
    MEDICAL = "medical"
    MEDIA = "media"
    STATE = "state"
    ARMED_GROUP = "armed_group"
    UN = "un"
    SOCIAL_POST = "social_post"
    UNKNOWN = "unknown"


class Tier(StrEnum):
    """How far the source's identity may travel."""

    OPEN = "open"
    INTERNAL = "internal"
    CONFIDENTIAL = "confidential"


@dataclass(frozen=True, slots=True)
class Source:
    """One source and what is known about its place among the others.

    Attributes:
        name: Canonical name of an organisation, or a pseudonym or description of a person.
        kind: What kind of source.
        variants: Other names and spellings, any script, sorted.
        party: The party to the conflict it belongs to, or ``None``.
        republishes: Names of sources whose figures it carries, sorted.
        owns: Names of sources it owns, sorted.
        tier: How far its identity may travel; witnesses and families start as confidential.
        is_named: Whether it can be told apart from others of its kind; "field sources" cannot.

    Raises:
        Refusal: No name, a source that republishes or owns itself, lists out of order, or an open witness or relative.
    """

    name: str
    kind: SourceKind = SourceKind.UNKNOWN
    variants: tuple[str, ...] = ()
    party: str | None = None
    republishes: tuple[str, ...] = ()
    owns: tuple[str, ...] = ()
    tier: Tier = Tier.INTERNAL
    is_named: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", SourceKind(self.kind))
        object.__setattr__(self, "tier", Tier(self.tier))
        if not self.name.strip():
            raise Refusal("a source has a name, if only 'an unnamed witness'")
        for names in (self.variants, self.republishes, self.owns):
            if tuple(sorted(set(names))) != names:
                raise Refusal(f"the names beside {self.name!r} stand in order, each once")
        if self.name in self.republishes or self.name in self.owns:
            raise Refusal(f"{self.name} neither republishes nor owns itself")
        if self.kind in (SourceKind.WITNESS, SourceKind.FAMILY) and self.tier is Tier.OPEN:
            raise Refusal("witnesses and relatives are never open sources")

"""What a text mentions: places, people, whom to protect, and words bent on the way."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.errors import Refusal
from sijill.model.spans import Span
from sijill.model.vocabulary import Impact, Role


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place as written, and what it was resolved to, if anything.

    An unresolved place keeps its surface and has no coordinates. ``proposed`` is a reading from context with its
    reason; it is never used as the place until a person accepts it.

    Attributes:
        surface: The words of the text.
        name: Canonical name in the gazetteer, or ``None`` when unresolved.
        country: ISO 3166-1 alpha-2 code.
        admin1: First-level unit (governorate, province).
        latitude: Degrees north (WGS 84).
        longitude: Degrees east (WGS 84).
        precision: ``country``, ``province``, ``district``, ``subdistrict``, ``city``, ``neighbourhood``.
        gazetteer: Which table answered.
        pcode: OCHA P-code, where known.
        inherited: Whether the place was carried over from the sentence before.
        proposed: What the context suggests for a place that could not be resolved.
        reason: Why it is proposed.
        span: Where it stands.

    Raises:
        Refusal: No surface, coordinates off the globe, or one coordinate without the other.
    """

    surface: str
    name: str | None = None
    country: str | None = None
    admin1: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    precision: str | None = None
    gazetteer: str | None = None
    pcode: str | None = None
    inherited: bool = False
    proposed: str | None = None
    reason: str | None = None
    span: Span | None = None

    def __post_init__(self) -> None:
        if not self.surface.strip():
            raise Refusal("a place is mentioned in words; got none")
        if (self.latitude is None) != (self.longitude is None):
            raise Refusal(f"a point has two coordinates, got {self.latitude}, {self.longitude}")
        if self.latitude is not None and not -90 <= self.latitude <= 90:
            raise Refusal(f"a latitude lies between -90 and 90, got {self.latitude}")
        if self.longitude is not None and not -180 <= self.longitude <= 180:
            raise Refusal(f"a longitude lies between -180 and 180, got {self.longitude}")
        if self.proposed is not None and not self.reason:
            raise Refusal(f"a proposed place needs its reason, got {self.proposed!r} without one")

    @property
    def is_resolved(self) -> bool:
        """Whether a gazetteer answered for it."""
        return self.name is not None


@dataclass(frozen=True, slots=True)
class PersonVariant:
    """One way a person's name is written, and everywhere it stands.

    Raises:
        Refusal: No surface, or no span.
    """

    surface: str
    spans: tuple[Span, ...]

    def __post_init__(self) -> None:
        if not self.surface.strip() or not self.spans:
            raise Refusal("a written name stands somewhere in the text")


@dataclass(frozen=True, slots=True)
class PersonFound:
    """A person the text names, under every spelling it uses.

    Attributes:
        name: The fullest spelling found.
        variants: Every spelling with its spans.
        role: The part they play.
        protect: Whether the name is sealed from the start.

    Raises:
        Refusal: No name, or no variant.
    """

    name: str
    variants: tuple[PersonVariant, ...]
    role: Role = Role.OTHER
    protect: bool = False

    def __post_init__(self) -> None:
        if not self.name.strip() or not self.variants:
            raise Refusal("a person found has a name and stands somewhere in the text")

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every mention, in reading order."""
        return tuple(sorted(span for variant in self.variants for span in variant.spans))


@dataclass(frozen=True, slots=True)
class ProtectionFlag:
    """Words that must not leave before a person has cleared them, and why.

    Attributes:
        who: The person or group at risk, in a general phrase ("speaker who asked not to be named").
        reason: Why, in a sentence.
        spans: What to hide.
        evidence: The words that made the rule speak, or ``None``.

    Raises:
        Refusal: No reason, or nothing to hide.
    """

    who: str
    reason: str
    spans: tuple[Span, ...]
    evidence: Span | None = None

    def __post_init__(self) -> None:
        if not self.reason.strip() or not self.spans:
            raise Refusal("a protection flag says what to hide and why")


@dataclass(frozen=True, slots=True)
class Garble:
    """Words that look bent in translation or copying, with a reading that is only a reading.

    Attributes:
        span: The words as printed; no value is ever changed because of a garble.
        reading: What may have been meant, or why the words cannot stand as printed.
        impact: What believing it would change.
        rule: Which general rule noticed it.

    Raises:
        Refusal: No reading.
    """

    span: Span
    reading: str
    impact: Impact
    rule: str = ""

    def __post_init__(self) -> None:
        if not self.reading.strip():
            raise Refusal("a garble is flagged with a reading of it")
        object.__setattr__(self, "impact", Impact(self.impact))

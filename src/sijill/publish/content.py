"""SiteContent: everything the pages of one release need, already redacted and cleared."""

from __future__ import annotations

from dataclasses import dataclass, field

from sijill.errors import Refusal
from sijill.model.counts import Count
from sijill.publish.evidence import ChainEntry, ClaimEntry, RelayEntry, SourceEntry
from sijill.publish.findings import EstimateEntry, FigureEntry, IncidentEntry, Memorial


@dataclass(frozen=True, slots=True)
class Head:
    """The ledger as it stood before this release: how many entries, and the tree root over them.

    Raises:
        Refusal: A negative size, or a root that is not 64 hexadecimal digits.
    """

    size: int
    root: str

    def __post_init__(self) -> None:
        if self.size < 0 or len(self.root) != 64 or set(self.root) - set("0123456789abcdef"):
            raise Refusal(f"a head is a size >= 0 and 64 hex digits, got {self.size}, {self.root!r}")


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence shown on every page: that the people are invented, that borders drawn take no position.

    Attributes:
        en: In English.
        ar: In Arabic; the English is shown, marked as English, when it is empty.
    """

    en: str
    ar: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule or policy used, with its version; what it does is said in the catalogues, under ``rule``."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that changed since the release before.

    Attributes:
        kind: ``figure``, ``incident``, ``claim`` or ``victim``.
        change: ``added``, ``removed`` or ``changed``.
        id: Of the item; empty for victims, who are only counted.
        before: The range before, when it has one.
        after: The range now, when it has one.
        number: How many items are meant.
    """

    kind: str
    change: str
    id: str
    before: Count | None = None
    after: Count | None = None
    number: int = 1


@dataclass(frozen=True, slots=True)
class SiteContent:
    """One release, as facts. Nothing in it is sealed: what may not leave never becomes part of it.

    Attributes:
        title: Of the record, in English.
        title_ar: Of the record, in Arabic; empty shows the English.
        head: The ledger before this release.
        policy: Name of the coding policy and its version, ``name/version``.
        notices: Sentences for every page.
        figures: Reviewed figures, most important first.
        chains: Chains the figures rest on or leave out.
        claims: Claims in the chains, and those left out of the figures with the reason.
        incidents: When and where.
        memorial: The named dead, and how many names are withheld.
        sources: Who spoke.
        relays: Who repeats whom.
        estimates: Of deaths that nobody recorded.
        rules: What was used to count, with versions.
        corrections: Since ``previous``.
        previous: Id of the release before, or ``None``.
        languages: Of the pages: the first stands at the root, each other in a folder of its own.
        digits: Of the Arabic pages, ``latn`` or ``arab``.
        smallest_cell: A count of list entries below this is not told.

    Raises:
        Refusal: No title, an id twice, or a link to something that is not there.
    """

    title: str
    head: Head
    policy: str
    title_ar: str = ""
    notices: tuple[Notice, ...] = ()
    figures: tuple[FigureEntry, ...] = ()
    chains: tuple[ChainEntry, ...] = ()
    claims: tuple[ClaimEntry, ...] = ()
    incidents: tuple[IncidentEntry, ...] = ()
    memorial: Memorial = field(default_factory=Memorial)
    sources: tuple[SourceEntry, ...] = ()
    relays: tuple[RelayEntry, ...] = ()
    estimates: tuple[EstimateEntry, ...] = ()
    rules: tuple[Rule, ...] = ()
    corrections: tuple[Correction, ...] = ()
    previous: str | None = None
    languages: tuple[str, ...] = ("en", "ar")
    digits: str = "latn"
    smallest_cell: int = 5

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise Refusal("a record has a title")
        if not self.languages or len(set(self.languages)) != len(self.languages):
            raise Refusal(f"a site speaks one language or several different ones, got {self.languages}")
        chains = _ids("chain", [chain.id for chain in self.chains])
        claims = _ids("claim", [claim.id for claim in self.claims])
        _ids("figure", [figure.id for figure in self.figures])
        _ids("incident", [incident.id for incident in self.incidents])
        for figure in self.figures:
            _refuse_missing(f"figure {figure.id}", "chain", set(figure.chains + figure.beside) - chains)
            _refuse_missing(f"figure {figure.id}", "claim", {left.claim for left in figure.excluded} - claims)
        for chain in self.chains:
            _refuse_missing(f"chain {chain.id}", "claim", set(chain.claims) - claims)


def _ids(what: str, ids: list[str]) -> set[str]:
    if len(set(ids)) != len(ids):
        raise Refusal(f"a {what} stands in a release once")
    return set(ids)


def _refuse_missing(whose: str, what: str, missing: set[str]) -> None:
    if missing:
        raise Refusal(f"{whose} points to a {what} that is not in the release: {', '.join(sorted(missing))}")

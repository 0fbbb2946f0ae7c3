"""The pages of a site: which there are, what each is called, and what it shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sijill.publish.content import SiteContent
from sijill.publish.findings import Excluded, FigureEntry
from sijill.publish.phrases import people
from sijill.publish.words import Words

T = TypeVar("T")

PER_PAGE = 400
"""Names, claims or incidents on one page: a page stays small enough for a slow line."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it lies below its language, its template, its section in the menu, its heading, what it shows."""

    path: str
    template: str
    section: str
    heading: str
    shows: dict[str, object] = field(default_factory=dict)


MENU = (
    ("home", "index.html"),
    ("incidents", "incidents.html"),
    ("memorial", "memorial.html"),
    ("sources", "sources.html"),
    ("claims", "claims.html"),
    ("estimate", "estimate.html"),
    ("method", "method.html"),
    ("data", "data.html"),
    ("corrections", "corrections.html"),
)


def pages(content: SiteContent, words: Words) -> Iterator[Page]:
    """Every page of one language, the first page first."""
    yield Page("index.html", "home.html", "home", words.say("nav.home"))
    for name in ("sources", "estimate", "method", "data", "corrections"):
        yield Page(f"{name}.html", f"{name}.html", name, words.say(f"nav.{name}"))
    yield from _listed("incidents", content.incidents, words)
    yield from _listed("memorial", content.memorial.named, words)
    yield from _listed("claims", content.claims, words)
    for figure in content.figures:
        heading = people(words, figure.range, figure.category, figure.harm)
        yield Page(f"figures/{figure.id}.html", "figure.html", "home", heading, {"figure": figure})
    uses, lefts = _uses(content)
    for claim in content.claims:
        left = lefts.get(claim.id, [])
        gone = {figure.id for figure, _ in left}
        used = [figure for figure in uses.get(claim.id, []) if figure.id not in gone]
        heading = people(words, claim.count, claim.status, claim.harm)
        shows: dict[str, object] = {"claim": claim, "uses": used, "lefts": left}
        yield Page(f"claims/{claim.id}.html", "claim.html", "claims", heading, shows)


def _uses(content: SiteContent) -> tuple[dict[str, list[FigureEntry]], dict[str, list[tuple[FigureEntry, Excluded]]]]:
    """For each claim the figures whose chains hold it, and those that leave it out."""
    claims_of = {chain.id: chain.claims for chain in content.chains}
    uses: dict[str, list[FigureEntry]] = defaultdict(list)
    lefts: dict[str, list[tuple[FigureEntry, Excluded]]] = defaultdict(list)
    for figure in content.figures:
        for claim in dict.fromkeys(claim for chain in figure.chains for claim in claims_of[chain]):
            uses[claim].append(figure)
        for out in figure.excluded:
            lefts[out.claim].append((figure, out))
    return uses, lefts


def _listed(name: str, things: Sequence[T], words: Words) -> Iterator[Page]:
    shares = [things[start : start + PER_PAGE] for start in range(0, len(things), PER_PAGE)] or [things]
    paths = [f"{name}.html" if number == 1 else f"{name}-{number}.html" for number in range(1, len(shares) + 1)]
    for number, (path, share) in enumerate(zip(paths, shares, strict=True), start=1):
        heading = words.say(f"nav.{name}")
        if number > 1:
            heading = f"{heading} · {words.say('memorial.page', n=number, all=len(shares))}"
        yield Page(path, f"{name}.html", name, heading, {"shown": share, "pages": paths})

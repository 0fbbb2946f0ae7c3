"""The pages of a site: which there are, what each is called, and what it shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sijill.publish.content import SiteContent
from sijill.publish.evidence import ClaimEntry
from sijill.publish.findings import FigureEntry
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
    for claim in content.claims:
        yield _claim_page(claim, content.figures, content, words)


def _listed(name: str, things: Sequence[T], words: Words) -> Iterator[Page]:
    shares = [things[start : start + PER_PAGE] for start in range(0, len(things), PER_PAGE)] or [things]
    paths = [f"{name}.html" if number == 1 else f"{name}-{number}.html" for number in range(1, len(shares) + 1)]
    for number, (path, share) in enumerate(zip(paths, shares, strict=True), start=1):
        heading = words.say(f"nav.{name}")
        if number > 1:
            heading = f"{heading} · {words.say('memorial.page', n=number, all=len(shares))}"
        yield Page(path, f"{name}.html", name, heading, {"shown": share, "pages": paths})


def _claim_page(claim: ClaimEntry, figures: Sequence[FigureEntry], content: SiteContent, words: Words) -> Page:
    holding = {chain.id for chain in content.chains if claim.id in chain.claims}
    left = [(one, out) for one in figures for out in one.excluded if out.claim == claim.id]
    gone = {one.id for one, _ in left}
    uses = [one for one in figures if holding & set(one.chains) and one.id not in gone]
    heading = people(words, claim.count, claim.status, claim.harm)
    return Page(
        f"claims/{claim.id}.html", "claim.html", "claims", heading, {"claim": claim, "uses": uses, "lefts": left}
    )

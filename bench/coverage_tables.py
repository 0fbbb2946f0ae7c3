"""The tables of coverage, as the page on estimating shows them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from estimate_coverage import WORLDS, Key, Tally, is_forbidden

BEGIN, END = "<!-- made by bench/estimate_coverage.py from its results -->", "<!-- end of what was made -->"

FEWEST = 5

METHODS = (
    "graphs",
    "graphs-full",
    "log-linear",
    "sparse",
    "latent-class",
    "no-highest-order",
    "chao",
    "independence",
    "two-list",
    "doubly-robust",
)


def total(tallies: Iterable[Tally]) -> Tally:
    """Tallies added up."""
    whole = Tally()
    for one in tallies:
        whole.tables += one.tables
        whole.told += one.told
        whole.held += one.held
        whole.log_ratio += one.log_ratio
        whole.log_width += one.log_width
    return whole


def of(found: Mapping[Key, Tally], is_meant: Callable[[str, str, int, str], bool]) -> Tally:
    """The tallies meant, added up."""
    return total(tally for key, tally in found.items() if is_meant(*key))


def share(one: Tally) -> str:
    """The share of intervals that hold the truth, of how many."""
    return f"{one.held / one.told:.2f} of {one.told:,}" if one.told else "–"


def by_world(found: Mapping[Key, Tally]) -> str:
    """A row for each world and method: held without a forbidding warning, with one, and how far off the middle is."""
    lines = [
        "| lists that | method | holds, no headline forbidden | holds, forbidden | no number | estimate / truth |",
        "|---|---|---|---|---|---|",
    ]
    worlds = list(dict.fromkeys(world for _, world, *_ in found))
    for world in [*(name for name in (*WORLDS, "known", "hidden") if name in worlds)]:
        for method in METHODS:
            here = {key: tally for key, tally in found.items() if key[0] == method and key[1] == world}
            if here:
                lines.append(_row(world, method, here))
    return "\n".join(lines)


EXPLAINED = {
    "known": "are independent given what is known",
    "hidden": "both find people easily for a reason not known",
}


def _row(world: str, method: str, here: Mapping[Key, Tally]) -> str:
    words = str(WORLDS[world].__doc__) if world in WORLDS else EXPLAINED[world]
    free = total(tally for key, tally in here.items() if not is_forbidden(key[3]))
    kept = total(tally for key, tally in here.items() if is_forbidden(key[3]))
    whole = total(here.values())
    ratio = f"{math.exp(whole.log_ratio / whole.told):.2f}" if whole.told else "–"
    none = whole.tables - whole.told
    return f"| {words} | `{method}` | {share(free)} | {share(kept)} | {none or '–'} | {ratio} |"


def by_code(found: Mapping[Key, Tally]) -> str:
    """A row for each warning and method: how often intervals hold with it, beside those of the method without it.

    Warnings that stood on fewer than :data:`FEWEST` tables of a method are left out.
    """
    lines = [
        "| warning | forbids | method | holds where it stands | holds where it does not | upper / lower end there |",
        "|---|---|---|---|---|---|",
    ]
    codes = sorted({code for *_, told in found for code in told.split()})
    for code in codes:
        for method in METHODS:
            warned = of(found, lambda m, w, n, told: m == method and code in told.split())  # noqa: B023
            if warned.told >= FEWEST:
                free = of(found, lambda m, w, n, told: m == method and code not in told.split())  # noqa: B023
                width = math.exp(warned.log_width / warned.told)
                forbids = "yes" if is_forbidden(code) else "no"
                lines.append(
                    f"| `estimate.{code}` | {forbids} | `{method}` | {share(warned)} | {share(free)} | {width:.1f} |"
                )
    return "\n".join(lines)


def page_part(found: Mapping[Key, Tally]) -> str:
    """What stands between the marks of the page."""
    return "\n\n".join([BEGIN, by_world(found), by_code(found), END])


def write_page(found: Mapping[Key, Tally], page: Path) -> None:
    """Puts the tables between the marks of a page."""
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{page_part(found)}{after}", encoding="utf-8")

"""The site: every page of a release in one language, as bytes; the same content gives the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from sijill.publish.content import SiteContent
from sijill.publish.covering import covered
from sijill.publish.findings import FigureEntry, IncidentEntry, VictimEntry
from sijill.publish.manifest import manifest, release_id
from sijill.publish.pages import MENU, Page, pages
from sijill.publish.phrases import harmed, people, place_told, scope, source, whom
from sijill.publish.reasons import reason_said
from sijill.publish.relay_graph import relay_graph
from sijill.publish.series import series_chart
from sijill.publish.strata import stratum
from sijill.publish.tables import rows, tables
from sijill.publish.words import Words, direction
from sijill.publish.workings import left_said, working_said

if TYPE_CHECKING:
    from jinja2 import Environment

OWN_NAMES = {"en": "English", "ar": "العربية"}
"""What each language calls itself."""


def render(content: SiteContent, language: str) -> dict[str, bytes]:
    """Every page of one language, by its path in the release: the first language at the root, others in folders."""
    words = Words(language, digits=content.digits if language == "ar" else "latn")
    environment = _environment()
    shared = _shared(content, words)
    files = {}
    for page in pages(content, words):
        context = {**shared, **_place(page, language, content.languages), **page.shows}
        text = environment.get_template(page.template).render(context)
        files[_folder(language, content.languages) + page.path] = _tidy(text).encode()
    return files


def release(content: SiteContent) -> tuple[str, dict[str, bytes]]:
    """Give the id of a release and every file of it: pages in all languages, style sheet, tables, manifest."""
    held = tables(content)
    ident = release_id(held, content.policy)
    files: dict[str, bytes] = {}
    for language in content.languages:
        files |= render(content, language)
    files |= held
    files["static/style.css"] = resources.files("sijill.publish").joinpath("static", "style.css").read_bytes()
    files["manifest.json"] = manifest(ident, content, files, held)
    return ident, files


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("sijill.publish"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _folder(language: str, languages: Sequence[str]) -> str:
    return "" if language == languages[0] else f"{language}/"


MAIN = 4
"""At most so many figures stand at length on the first page; the others stand below in a table."""


def main_figures(figures: Sequence[FigureEntry]) -> list[FigureEntry]:
    """The figures that stand at length: tolls of the killed, or the first figure when there is no toll."""
    tolls = [one for one in figures if one.kind == "toll" and one.harm == "killed"]
    return (tolls or list(figures[:1]))[:MAIN]


def _shared(content: SiteContent, words: Words) -> dict[str, object]:
    """What every page of one language may show; nothing is worked out twice."""
    is_english = words.language == "en" or not content.title_ar
    return {
        "w": words,
        "content": content,
        "title": content.title if is_english else content.title_ar,
        "title_language": "en" if is_english else "ar",
        "notices": [_notice(one.en, one.ar, words.language) for one in content.notices],
        "release": release_id(tables(content), content.policy),
        "nav": MENU,
        "way": direction,
        "claims": {claim.id: claim for claim in content.claims},
        "chains": {chain.id: chain for chain in content.chains},
        "figures": {figure.id: figure for figure in content.figures},
        "main_figures": main_figures(content.figures),
        "other_figures": [one for one in content.figures if one not in main_figures(content.figures)],
        "left_out": {left.claim for figure in content.figures for left in figure.excluded},
        "tables": list(rows(content).items()),
        "graph": relay_graph(content.relays, words),
        "series": lambda chain: series_chart(chain, words),
        "names": lambda victim: _names(victim, words.language),
        "about": lambda victim: _about(victim, words),
        "whom": lambda category: whom(words, category),
        "stratum": lambda text: stratum(words, text),
        "people": lambda count, category, harm: people(words, count, category, harm),
        "harmed": lambda count, category, harm: harmed(words, count, category, harm),
        "scope": lambda text: scope(words, text),
        "place_told": lambda text: place_told(words, text),
        "speaker": lambda name: source(words, name),
        "because": lambda text: reason_said(words, text),
        "english": lambda text: source(Words("en"), text),
        "working": lambda step: working_said(words, step),
        "left": lambda each: left_said(words, each),
        "covering": covered(content.figures, {chain.id: chain for chain in content.chains}),
        "entries": lambda incident: _entries(incident, content, words),
        "percent": lambda level: words.number(round(float(level) * 100)),
        "pages": [],
    }


def _place(page: Page, language: str, languages: Sequence[str]) -> dict[str, object]:
    home = "../" * page.path.count("/")
    top = home + ("../" if _folder(language, languages) else "")
    others = [
        {
            "href": top + _folder(one, languages) + page.path,
            "language": one,
            "direction": direction(one),
            "name": OWN_NAMES[one],
        }
        for one in languages
        if one != language
    ]
    place = {"home": home, "top": top, "here": page.path, "section": page.section, "heading": page.heading}
    return {**place, "others": others}


def _notice(english: str, arabic: str, language: str) -> tuple[str, str]:
    return (arabic, "ar") if language == "ar" and arabic else (english, "en")


def _names(victim: VictimEntry, language: str) -> list[tuple[str, str]]:
    written = {"en": victim.name, "ar": victim.name_ar}
    order = sorted(written, key=lambda one: one != language)
    return [(written[one], one) for one in order if written[one]]


def _entries(incident: IncidentEntry, content: SiteContent, words: Words) -> str:
    if incident.records is None:
        return words.say("incidents.few", n=content.smallest_cell)
    return words.count("incidents.records", incident.records)


def _about(victim: VictimEntry, words: Words) -> list[str]:
    parts = [words.term("sex", victim.sex).text if victim.sex else "", words.age(victim.age_low, victim.age_high)]
    if victim.died_from or victim.died_to:
        parts.append(words.period(victim.died_from, victim.died_to))
    if victim.place:
        parts.append(words.say("memorial.in_place", place=victim.place))
    return [part for part in parts if part]


def _tidy(text: str) -> str:
    """Drop blank lines and the blanks at their ends; passages keep theirs, for they stand on one line."""
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip()) + "\n"

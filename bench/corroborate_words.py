"""Puts the tellings of ``corroborate_world.py`` into words, in English or Arabic, and gives the claims they make."""

from __future__ import annotations

import random
import tomllib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from corroborate_world import Detail, Event, Report, Telling

PHRASES = tomllib.loads((Path(__file__).parent / "corroborate_phrases.toml").read_text(encoding="utf-8"))
SEALED = "sealed"
STYLES = tuple(sorted({key for key in PHRASES if key not in ("synonyms", "speeches", SEALED)}))
MONTHS_AR = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
    "كانون الأول",
)  # fmt: skip
PEOPLE = {("en", True): "civilians", ("en", False): "people", ("ar", True): "مدنيا", ("ar", False): "شخصا"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, what it tells, and by which wording."""

    slot: str
    text: str
    style: str
    detail: Detail | None = None


@dataclass
class Page:
    """A document in words, with its claims as rows of the derived tables and the truth about each."""

    id: str
    outlet: str
    day: date
    language: str
    text: str
    tellings: list[Telling]
    claims: list[dict[str, object]] = field(default_factory=list)
    sources: dict[str, list[str]] = field(default_factory=dict)
    places: dict[str, list[dict[str, object]]] = field(default_factory=dict)
    truth: dict[str, tuple[Telling, str]] = field(default_factory=dict)


class Writer:
    """Writes documents; ``styles`` are the wordings it may use."""

    def __init__(self, seed: int, styles: tuple[str, ...]) -> None:
        self.chance, self.styles = random.Random(seed), styles
        self.pages = 0

    def page(self, event: Event, tellings: list[Telling]) -> Page:
        """One document; the tellings it was taken from are written before."""
        first = tellings[0]
        page = Page(
            f"{zlib.crc32(b'%d' % self.pages):08x}",
            first.outlet.written(first.language),
            first.day,
            first.language,
            "",
            tellings,
        )
        self.pages += 1
        text = self.byline(first)
        for telling in tellings:
            sentences, who, wire, when = self.sentences(event, telling)
            telling.written[:] = sentences
            for sentence in sentences:
                start = len(text)
                text += sentence.text + " "
                self.claims(page, event, telling, sentence, (start, len(text) - 1), (who, wire, when))
        page.text = text.strip()
        return page

    def byline(self, telling: Telling) -> str:
        if telling.credit != "byline":
            return ""
        style = telling.parent.written[0].style if telling.parent and telling.parent.written else self.styles[0]
        form = self.chance.choice(PHRASES[style][telling.language]["byline"])
        place = telling.report.event.place.written(telling.language)
        return form.format(wire=telling.giver.written(telling.language), place=place)

    def sentences(self, event: Event, telling: Telling) -> tuple[list[Sentence], str, str, str]:
        """The sentences, and the words used for the first speaker, the giver and the days."""
        chance, report, language = self.chance, telling.report, telling.language
        who = report.origin.written(language, chance)
        wire = telling.giver.written(language, chance, 0.1)
        when = drawn_when(chance, event)
        parent = telling.parent.written if telling.parent else []
        if not parent or telling.level == "new":
            rest = self.new(telling, chance.choice(self.styles))
        elif telling.level in ("verbatim", "light") and telling.parent and telling.parent.language == language:
            rest = list(parent[1:])
            if telling.level == "light":
                rest = self.edited(rest, language)
        else:
            rest = self.anew(parent[1:], telling)
        near = parent[0].style if parent and telling.level in ("verbatim", "light") else chance.choice(self.styles)
        lead = self.lead(telling, near, who, wire, when)
        return [lead, *rest], who, wire, when

    def lead(self, telling: Telling, style: str, who: str, wire: str, when: str) -> Sentence:
        report, language = telling.report, telling.language
        credit = {"self": "none", "byline": "origin"}.get(telling.credit, telling.credit)
        form = self.chance.choice(PHRASES[style][language][f"credit_{credit}"])
        words = {
            "who": who,
            "wire": wire,
            "n": number_words(report, language),
            "people": PEOPLE[language, report.event.is_civilian],
            "place": report.event.place.written(language, self.chance, 0.1),
            "when": when_words(when, report.event.day, language),
            "weekday": f"{report.day:%A}",
        }
        return Sentence("lead", " ".join(form.format(**words).split()).replace(" .", ".").replace(" ،", "،"), style)

    def new(self, telling: Telling, style: str) -> list[Sentence]:
        report, chance = telling.report, self.chance
        slots: list[tuple[str, Detail | None]] = []
        slots += [("injured", None)] if report.injured and chance.random() < 0.8 else []
        slots += [("parts", None)] if report.women and chance.random() < 0.8 else []
        slots += [("increment", None)] if report.rise and chance.random() < 0.8 else []
        kept = [each for each in report.details if chance.random() < 0.75 or telling.credit == "self"]
        slots += [(each.kind, each) for each in (*telling.own, *kept)]
        return [self.put(slot, detail, telling, style) for slot, detail in slots]

    def put(self, slot: str, detail: Detail | None, telling: Telling, style: str) -> Sentence:
        report, language = telling.report, telling.language
        form = self.chance.choice(PHRASES[style][language][slot])
        words: dict[str, object] = {"i": report.injured, "w": report.women, "c": report.children, "d": report.rise}
        if detail:
            words |= {"k": detail.number, "name": detail.name.written(language), "t": detail.clock}
            words["words"] = speech(detail, language)
        return Sentence(slot, form.format(**words), style, detail)

    def edited(self, sentences: list[Sentence], language: str) -> list[Sentence]:
        """Some words exchanged for others, now and then a sentence left out."""
        chance, out = self.chance, list(sentences)
        if len(out) > 1 and chance.random() < 0.4:
            out.pop(chance.randrange(len(out)))
        pairs = [pair for pair in PHRASES["synonyms"][language] if chance.random() < 0.6]
        for at, sentence in enumerate(out):
            text = sentence.text
            for old, new in pairs:
                text = text.replace(f" {old} ", f" {new} ")
            out[at] = Sentence(sentence.slot, text, sentence.style, sentence.detail)
        return out

    def anew(self, sentences: list[Sentence], telling: Telling) -> list[Sentence]:
        """The same facts in other words, in another order or language, or only one of them."""
        chance = self.chance
        style = chance.choice(self.styles)
        told = [(each.slot, each.detail) for each in sentences]
        if telling.level == "brief":
            told = chance.sample(told, min(1, len(told)))
        elif telling.level == "heavy":
            chance.shuffle(told)
            told = told[: max(1, len(told) - chance.choice((0, 0, 1)))]
        return [self.put(slot, detail, telling, style) for slot, detail in told]

    def claims(
        self, page: Page, event: Event, telling: Telling, sentence: Sentence, span: tuple[int, int],
        words: tuple[str, str, str],
    ) -> None:  # fmt: skip
        """The claims a perfect reader finds in a sentence."""
        report = telling.report
        people = {
            "lead": [("killed", report.low, report.high, None, None)],
            "injured": [("injured", report.injured, report.injured, None, None)],
            "parts": [
                ("killed", report.women, report.women, "female", None),
                ("killed", report.children, report.children, None, 17),
            ],
        }.get(sentence.slot, [])
        total = f"{page.id}-{page.tellings.index(telling)}-lead-0"
        for at, (harm, low, high, sex, age) in enumerate(people):
            claim = f"{page.id}-{page.tellings.index(telling)}-{sentence.slot}-{at}"
            row = self.row(claim, page, event, harm, (low, high), words[2])
            row |= {"sex": sex, "age_high": age, "start": span[0], "end": span[1]}
            row["part_of"] = total if sentence.slot == "parts" else None
            if sentence.slot != "lead":
                row["status"] = "unknown"
            page.claims.append(row)
            page.sources[claim] = chain_of(telling, words[0], words[1])
            page.places[claim] = self.place(event, page.language)
            page.truth[claim] = (telling, sentence.slot)

    def row(
        self, claim: str, page: Page, event: Event, harm: str, people: tuple[int | None, int | None], when: str
    ) -> dict[str, object]:
        chance = self.chance
        shift = timedelta(days=chance.choice((-1, 1)) if chance.random() < 0.08 else 0)
        first = min(event.day + shift, page.day) if when else None
        last = first if event.days == 1 else page.day
        is_civilian = event.is_civilian and chance.random() > 0.08
        return {
            "id": claim, "document": page.id, "text_sha256": page.id, "harm": harm, "negated": False,
            "status": "civilian" if is_civilian else "unknown", "sex": None, "age_low": None, "age_high": None,
            "low": people[0], "high": people[1], "historical": False, "voice": "indirect", "hearsay": False,
            "verification": "not_stated", "state": "proposed", "method": "rules", "version": "1",
            "when_from": first.isoformat() if first else None,
            "when_to": last.isoformat() if first and last else None,
            "additive_to": None, "part_of": None, "garbled": False, "body": {},
        }  # fmt: skip

    def place(self, event: Event, language: str) -> list[dict[str, object]]:
        if self.chance.random() < 0.1:
            return []
        name, unit = event.place.en, event.unit.en
        if self.chance.random() < 0.1:
            name, unit = event.place.written(language, self.chance, 0.5), ""
        return [{"name": name, "admin1": unit or None, "precision": "town"}]


def chain_of(telling: Telling, who: str, wire: str) -> list[str]:
    """Names from the first speaker on, as a perfect reader finds them in the words."""
    if telling.parent is None:
        return [] if telling.credit == "self" else [who]
    return {"both": [who, wire], "origin": [who], "byline": [who], "wire": [wire]}.get(telling.credit, [])


def drawn_when(chance: random.Random, event: Event) -> str:
    """How the days are told: not at all, as one day, or as a day since when."""
    if chance.random() < 0.15:
        return ""
    return "on" if event.days == 1 else "since"


def when_words(when: str, day: date, language: str) -> str:
    """The days in words."""
    if not when:
        return ""
    if language == "en":
        return f"{when} {day.day} {day:%B}"
    return f"{'في' if when == 'on' else 'منذ'} {day.day} {MONTHS_AR[day.month - 1]}"


def number_words(report: Report, language: str) -> str:
    """The number in words."""
    if report.high is None:
        return f"at least {report.low}" if language == "en" else f"ما لا يقل عن {report.low}"
    if report.low != report.high:
        return f"between {report.low} and {report.high}" if language == "en" else f"بين {report.low} و{report.high}"
    return str(report.low)


def speech(detail: Detail, language: str) -> str:
    """What somebody is quoted as saying."""
    words: Mapping[str, list[str]] = PHRASES["speeches"]
    which, filled = detail.speech
    a, b = words[f"a_{language}"], words[f"b_{language}"]
    return words[language][which].format(a=a[filled % len(a)], b=b[filled // len(a) % len(b)])

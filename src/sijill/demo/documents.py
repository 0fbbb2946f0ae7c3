"""The documents of the example: reports, statements, a post, a form and a list, with what is known about each."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date
from html import escape
from importlib.resources import files
from string import Template

from sijill.demo.captures import COMMITTEE, HOSPITAL, OBSERVATORY
from sijill.demo.entries import Example
from sijill.demo.form import form_bytes
from sijill.demo.label import ARABIC, COUNTRY, ENGLISH
from sijill.demo.lists import FILE_OF, list_files
from sijill.demo.page import page_bytes
from sijill.demo.places import place_of
from sijill.demo.truth import Person
from sijill.demo.writing import latin_name


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document of the example and what its preserver writes down about it.

    Attributes:
        key: Short name by which the scripted decisions call it.
        file: File name.
        kind: ``report``, ``list``, ``form``, ``post`` or ``statement``.
        published: Day it came out.
        language: ``en`` or ``ar``.
        outlet: Who published it, as the source calls itself.
        tier: ``internal`` or ``confidential``.
        url: Where it is said to have stood (a reserved domain), or ``None``.
        country: ISO code of the country it is about.
    """

    key: str
    file: str
    kind: str
    published: date
    language: str
    outlet: str
    tier: str = "internal"
    url: str | None = None
    country: str = COUNTRY


def _day(number: int) -> date:
    return date(2031, 11, number)


_WEB = "https://example.org/"

SHEETS = (
    Sheet("agency", "agency.html", "report", _day(9), "en", "Meridian Press Agency", url=_WEB + "meridian/wadi-sahel"),
    Sheet("harbour-1", "harbour-1.txt", "report", _day(7), "en", "Harbour Wire", url=_WEB + "harbour/112"),
    Sheet("harbour-2", "harbour-2.txt", "report", _day(10), "en", "Harbour Wire", url=_WEB + "harbour/231"),
    Sheet("marsa-1", "marsa-1.txt", "report", _day(8), "ar", "مرسى نيوز", url=_WEB + "marsa/168"),
    Sheet("marsa-2", "marsa-2.txt", "report", _day(10), "ar", "مرسى نيوز", url=_WEB + "marsa/231"),
    Sheet("ministry", "ministry.txt", "statement", _day(10), "ar", "وزارة الداخلية", url=_WEB + "ministry/57"),
    Sheet("retranslated", "retranslated.txt", "report", _day(11), "en", "World Bulletin Mirror", url=_WEB + "mirror/1"),
    Sheet("post", "post.txt", "post", _day(7), "ar", "أخبار نبع وردان", url=_WEB + "post/7"),
    Sheet("interview", "interview.docx", "form", _day(14), "en", "Wadi Sahel Documentation Committee", "confidential"),
    Sheet("council", "council.pdf", "list", _day(12), "en", "Beit Qandil Village Council"),
    Sheet("notice", "notice.txt", "statement", _day(18), "ar", "لجنة توثيق وادي ساحل"),
    Sheet(OBSERVATORY, FILE_OF[OBSERVATORY], "list", _day(15), "en", "Sahel Casualty Observatory"),
    Sheet(COMMITTEE, FILE_OF[COMMITTEE], "list", _day(16), "ar", "لجنة توثيق وادي ساحل"),
    Sheet(HOSPITAL, FILE_OF[HOSPITAL], "list", _day(13), "en", "Tartus National Hospital"),
)
"""Every document and list, in the order in which they are preserved."""

_NAMED_BY_AGENCY = 12
_NAMED_BY_COUNCIL = 24


def sheet(key: str) -> Sheet:
    """The document called ``key``.

    Raises:
        KeyError: No document of the example has this key.
    """
    return {one.key: one for one in SHEETS}[key]


def source_files(example: Example) -> dict[str, bytes]:
    """The bytes of every document and list, by file name, in the order of ``SHEETS``; the same for the same example."""
    made = {**list_files(example), **{one.file: _document(one, example) for one in SHEETS if not _is_list(one)}}
    return {one.file: made[one.file] for one in SHEETS}


def named_by_agency(example: Example) -> tuple[Person, ...]:
    """The dead whom the agency names beside its report: civilians from the observatory's list."""
    listed = set(example.capture.members[OBSERVATORY])
    known = [who for who in example.people if who.id in listed and who.status == "civilian" and who.age >= 18]
    return tuple(known[:_NAMED_BY_AGENCY])


def named_by_council(example: Example) -> tuple[Person, ...]:
    """The dead of Beit Qandil whom its council names, listed elsewhere or not."""
    return tuple(who for who in example.people if who.place == "qandil")[:_NAMED_BY_COUNCIL]


def _is_list(one: Sheet) -> bool:
    return one.key in FILE_OF


def _document(one: Sheet, example: Example) -> bytes:
    if one.key == "agency":
        return _filled("agency.html", one.language, victims=_agency_items(example)).encode()
    if one.key == "interview":
        return form_bytes(_filled("interview.txt", one.language))
    if one.key == "council":
        return page_bytes([*_filled("council.txt", one.language).splitlines(), *_council_lines(example)])
    return _filled(one.file, one.language).encode()


def _filled(file: str, language: str, **values: str) -> str:
    text = files("sijill.demo").joinpath("data", "texts", file).read_text(encoding="utf-8")
    return Template(text).substitute(label=ENGLISH if language == "en" else ARABIC, **values)


def written_by_agency(example: Example) -> tuple[tuple[str, Person], ...]:
    """Each of the dead whom the agency names, with the name as it writes it."""
    rng = random.Random("documents/agency")  # noqa: S311 - an example that must come out the same
    return tuple((latin_name((who.given, who.father, who.family), rng), who) for who in named_by_agency(example))


def written_by_council(example: Example) -> tuple[tuple[str, Person], ...]:
    """Each of the dead whom the council names, with the name as it writes it."""
    rng = random.Random("documents/council")  # noqa: S311 - as above
    return tuple((latin_name(who.parts, rng), who) for who in named_by_council(example))


def _agency_items(example: Example) -> str:
    rows = written_by_agency(example)
    return "\n".join(f"<li>{escape(name)}, {who.age}, {place_of(who.place).spellings[0]}</li>" for name, who in rows)


def _council_lines(example: Example) -> list[str]:
    return [f"{name}, {who.age}" for name, who in written_by_council(example)]

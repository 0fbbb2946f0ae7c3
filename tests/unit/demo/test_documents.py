from __future__ import annotations

import re

import pytest

from sijill.demo.captures import COMMITTEE, HOSPITAL, OBSERVATORY
from sijill.demo.decisions import CLAIMS, CONSENTS
from sijill.demo.documents import SHEETS, named_by_agency, named_by_council, sheet, source_files
from sijill.demo.entries import Example, make_example
from sijill.demo.label import ARABIC, ENGLISH
from sijill.demo.lists import FILE_OF
from sijill.lists.reading import read_list
from sijill.preserve.docx import read_docx
from sijill.preserve.html import read_html
from sijill.preserve.pdf import read_pdf
from sijill.record.rows import records_of

READERS = {"html": read_html, "docx": read_docx, "pdf": read_pdf}


def text_of(file: str, data: bytes) -> str:
    reader = READERS.get(file.rpartition(".")[2])
    return reader(data).text if reader else data.decode("utf-8-sig", "replace")


@pytest.fixture(scope="module")
def files(example: Example) -> dict[str, bytes]:
    return source_files(example)


def test_the_same_seed_gives_the_same_bytes(example: Example, files: dict[str, bytes]) -> None:
    assert source_files(make_example()) == files


def test_every_document_says_that_it_is_invented(files: dict[str, bytes]) -> None:
    for file, data in files.items():
        text = data.decode("utf-8", "replace") if file.endswith("xlsx") else text_of(file, data)
        assert ENGLISH in text or ARABIC in text, file


def test_there_are_at_least_eight_documents_in_two_languages() -> None:
    documents = [one for one in SHEETS if one.key not in FILE_OF]
    assert len(documents) >= 8
    assert {one.language for one in documents} == {"ar", "en"}
    assert {one.kind for one in documents} == {"report", "list", "form", "post", "statement"}


def test_every_address_is_of_the_reserved_domain() -> None:
    assert all(one.url is None or one.url.startswith("https://example.org/") for one in SHEETS)


def test_the_form_of_the_witness_who_asked_not_to_be_named_is_confidential() -> None:
    assert sheet("interview").tier == "confidential"
    assert [one.state for one in CONSENTS if one.purpose == "publish"] == ["refused"]


def test_the_observatorys_toll_grows_over_three_days(files: dict[str, bytes]) -> None:
    days = {}
    for key, toll in (("harbour-1", 112), ("marsa-1", 168), ("harbour-2", 231), ("marsa-2", 231)):
        one = sheet(key)
        assert str(toll) in text_of(one.file, files[one.file])
        days[one.published] = toll
    assert [days[day] for day in sorted(days)] == [112, 168, 231]


def test_the_list_beside_the_article_and_the_list_in_pdf_keep_every_name(
    example: Example, files: dict[str, bytes]
) -> None:
    agency = text_of("agency.html", files["agency.html"])
    assert len(re.findall(r"^[^\n,]+, \d+, [^\n]+$", agency, re.M)) == len(named_by_agency(example)) == 12
    council = text_of("council.pdf", files["council.pdf"])
    assert len(re.findall(r"^[^\n,]+, \d+$", council, re.M)) == len(named_by_council(example)) == 24


def test_the_council_names_people_that_no_list_has(example: Example) -> None:
    listed = {who.id for who in example.people_listed()}
    assert any(who.id not in listed for who in named_by_council(example))


@pytest.mark.parametrize("decision", CLAIMS, ids=lambda one: f"{one.document}-{one.harm}-{one.low}")
def test_the_words_a_decision_is_about_stand_in_its_document(decision, files: dict[str, bytes]) -> None:
    file = sheet(decision.document).file
    assert text_of(file, files[file]).count(decision.quote) == 1
    assert decision.reason.startswith("Invented example: ")


@pytest.mark.parametrize("name", [OBSERVATORY, COMMITTEE, HOSPITAL])
def test_a_list_is_read_back_row_by_row(name: str, example: Example, files: dict[str, bytes]) -> None:
    recorded = records_of(read_list(files[FILE_OF[name]], FILE_OF[name]), name)
    assert recorded.refused == 0
    entries = example.entries[name]
    assert [record.id for record in recorded.records] == [entry.id for entry in entries]
    for record, entry in zip(recorded.records, entries, strict=True):
        assert record.sex == entry.sex
        assert (record.age.low if record.age else None) == entry.age
        assert record.name.full_ar == entry.name_ar


def test_a_day_that_is_in_no_calendar_is_reported(files: dict[str, bytes]) -> None:
    recorded = records_of(read_list(files[FILE_OF[COMMITTEE]], FILE_OF[COMMITTEE]), COMMITTEE)
    assert [note.code for note in recorded.notes] == ["record.bad-date"]


def test_no_list_tells_the_true_person(example: Example, files: dict[str, bytes]) -> None:
    true_ids = [who.id.encode() for who in example.people]
    assert not [one for one in true_ids for file in FILE_OF.values() if re.search(rb"\b%s\b" % one, files[file])]

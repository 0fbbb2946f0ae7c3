"""Submissions of forms: JSON, CSV and XLSX, in the words of an XLSForm."""

from __future__ import annotations

import io
import json

import pytest
from openpyxl import Workbook

from sijill.errors import InputRefused
from sijill.preserve import media
from sijill.preserve.chat.form import Form, form_from, form_of
from sijill.preserve.chat.submissions import looks_like_submissions, read_submission_table, read_submissions
from sijill.preserve.chat.workbook import read_workbook

SURVEY = (
    ("type", "name", "label::English (en)", "label::العربية (ar)"),
    ("start", "start", "", ""),
    ("begin_group", "victim", "The person", "الشخص"),
    ("text", "name", "Name of the person", "اسم الشخص"),
    ("select_one fates", "fate", "What happened", "ما حدث"),
    ("select_multiple signs", "signs", "Signs", ""),
    ("end_group", "", "", ""),
    ("image", "photo", "Photo", ""),
)
CHOICES = (
    ("list_name", "name", "label::English (en)"),
    ("fates", "killed", "Killed"),
    ("fates", "missing", "Missing"),
    ("signs", "a", "Wounds"),
    ("signs", "b", "Bound hands"),
)
SHEETS = {"survey": SURVEY, "choices": CHOICES, "settings": (("form_title", "form_id"), ("Loss of life", "loss_1"))}
KOBO = {
    "_id": 71, "_uuid": "aa-1", "_submission_time": "2031-03-13T08:00:00", "_submitted_by": "team7",
    "_xform_id_string": "loss_1", "formhub/uuid": "x",
    "start": "2031-03-13T10:00:00.000+03:00", "meta/instanceID": "uuid:aa-1",
    "victim/name": "Sample One", "victim/fate": "killed", "victim/signs": "a b",
    "photo": "17.jpg", "_geolocation": [1.5, 2.5],
    "_attachments": [{"filename": "team7/attachments/17.jpg", "mimetype": "image/jpeg"}],
    "kin": [{"kin/name": "Sample Two"}, {"kin/name": "Sample Three"}],
}  # fmt: skip


def workbook(sheets: dict) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


@pytest.fixture
def form() -> Form:
    found = read_workbook(workbook(SHEETS))
    assert isinstance(found, Form)
    return found


def test_a_form_is_read_and_comes_back_as_it_was(form):
    assert (form.name, form.title, form.asked("victim/name")) == ("loss_1", "Loss of life", "Name of the person")
    assert form.chosen("victim/signs", "a b") == "Wounds, Bound hands"
    assert form_from(json.loads(json.dumps(form.as_json()))) == form


def test_a_submission_is_read_in_the_words_it_was_asked_in(form):
    told = read_submissions(json.dumps([KOBO]).encode(), [form])
    (one,) = told.messages
    assert told.name == "Loss of life"
    assert (one.key, one.author, one.day) == ("uuid:aa-1", "team7", "2031-03-13")
    assert one.words.split("\n") == [
        "Name of the person: Sample One", "What happened: Killed", "Signs: Wounds, Bound hands", "Photo: 17.jpg",
        "Name of the person: Sample Two", "Name of the person: Sample Three",
    ]  # fmt: skip
    assert one.files == ("17.jpg",)


def test_without_its_form_a_submission_is_read_in_its_own_names():
    told = read_submissions(
        json.dumps({"count": 1, "results": [KOBO]}).encode(), [Form("other", "Other", {"fate": "Fate"})]
    )
    assert told.name == "loss_1"
    assert told.messages[0].words.startswith("victim/name: Sample One\nvictim/fate: killed\n")


def test_what_odk_central_hands_over_is_read():
    row = {"__id": "uuid:b", "__system": {"submissionDate": "2031-03-13T08:00:00Z", "submitterName": "Team 7"},
           "victim": {"name": "Sample One", "fate": "missing"}, "meta": {"instanceID": "uuid:b"}}  # fmt: skip
    (one,) = read_submissions(json.dumps({"value": [row]}).encode()).messages
    assert (one.key, one.author, one.day) == ("uuid:b", "Team 7", "2031-03-13")
    assert one.words == "victim/name: Sample One\nvictim/fate: missing"


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_an_exported_table_is_read_a_row_a_submission(delimiter, form):
    rows = [["victim/name", "victim/fate", "_uuid", "_submission_time", "_submitted_by"],
            ["Sample One", "killed", "aa-1", "2031-03-13T08:00:00", "team7"]]  # fmt: skip
    data = "\n".join(delimiter.join(row) for row in rows).encode()
    (one,) = read_submission_table(data, [form]).messages
    assert (one.words, one.key, one.day) == (
        "Name of the person: Sample One\nWhat happened: Killed",
        "aa-1",
        "2031-03-13",
    )


def test_an_exported_workbook_is_read_as_its_table():
    rows = (("victim/name", "_uuid", "_submission_time"), ("Sample One", "aa-1", "2031-03-13T08:00:00"))
    told = read_workbook(workbook({"loss": rows}))
    assert told is not None
    assert [one.words for one in told.messages] == ["victim/name: Sample One"]
    assert read_workbook(workbook({"victims": (("name", "age"), ("Sample One", "30"))})) is None


def test_submissions_are_known_by_their_names():
    assert media.media_type(json.dumps([KOBO]).encode(), "json") == media.SUBMISSIONS
    assert media.media_type(b'[{"name": "Sample One", "_id": 3}]', "json") == media.JSON
    assert looks_like_submissions(["_uuid", "_submission_time"])
    assert looks_like_submissions(["SubmissionDate", "KEY", "name"])
    assert not looks_like_submissions(["name", "_id", "end"])


def test_a_survey_without_names_is_no_form():
    assert form_of({"survey": (("a", "b"), ("1", "2"))}) is None
    assert form_of({}) is None


@pytest.mark.parametrize("data", [b"3", b'"x"', b"[" * 100_000, b"{"])
def test_broken_submissions_are_refused(data):
    with pytest.raises(InputRefused):
        read_submissions(data)

"""Exports into a workspace: the export byte for byte, a document a message, the files they name beside them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from sijill.cli import main
from sijill.preserve import media
from sijill.preserve.quality import CONVERSATION, FILE_MISSING, FORM_OF_QUESTIONS
from sijill.preserve.stage import preserve_files
from sijill.store.workspace import Workspace

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40
CHAT = (
    "[13/03/2031, 06:12:00] Sample One: Two shells near the mill.\n"
    "[13/03/2031, 06:14:09] Sample Two: <attached: mill.png>\n"
    "[14/03/2031, 07:00:00] Sample Two: <attached: ../outside.png>\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "case") as made:
        yield made


def packed(members: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return held.getvalue()


def exported(folder: Path) -> Path:
    folder.mkdir()
    (folder / "_chat.txt").write_text(CHAT)
    (folder / "mill.png").write_bytes(PNG)
    (folder.parent / "outside.png").write_bytes(PNG + b"1")
    return folder / "_chat.txt"


def test_a_chat_is_kept_and_each_message_is_a_document_with_its_day(workspace, tmp_path):
    path = exported(tmp_path / "export")
    summary = preserve_files(workspace, [path])
    whole, first, *_ = summary.documents
    assert workspace.blobs.get(whole.sha256) == path.read_bytes()
    assert whole.media_type == media.WHATSAPP
    assert set(whole.quality) == {CONVERSATION, FILE_MISSING}
    assert workspace.blobs.get(first.sha256).decode() == (
        "WhatsApp message 1 of a conversation without a name\nWritten: 2031-03-13 06:12:00\nAuthor: Sample One\n\n"
        "Two shells near the mill.\n"
    )
    row = workspace.facts.document(first.sha256)
    assert (row["published"], row["kind"], row["media_type"]) == ("2031-03-13", "post", media.MESSAGE)
    assert workspace.blobs.get(first.text) == b"Two shells near the mill."


def test_a_file_beside_the_export_is_a_part_of_its_message_and_one_outside_is_never_opened(workspace, tmp_path):
    summary = preserve_files(workspace, [exported(tmp_path / "export")])
    kept = {one.name for one in summary.documents}
    assert "mill.png" in kept
    assert "outside.png" not in kept
    picture = next(one for one in summary.documents if one.name == "mill.png")
    second = next(one for one in summary.documents if one.name == "message-2.txt")
    parts = [
        (row["source_sha256"], row["part"])
        for row in workspace.facts.derivations()
        if row["text_sha256"] == picture.sha256
    ]
    assert parts == [(second.sha256, "file:1")]


def test_custody_says_which_export_a_message_was_made_of(workspace, tmp_path, capsys):
    whole, first, *_ = preserve_files(workspace, [exported(tmp_path / "export")]).documents
    workspace.close()
    with pytest.raises(SystemExit) as left:
        main(["custody", first.sha256, "-w", str(workspace.root)])
    assert left.value.code == 0
    assert f"part message:1 of {whole.sha256}" in capsys.readouterr().out


def test_a_link_in_the_folder_is_not_followed(workspace, tmp_path):
    path = exported(tmp_path / "export")
    (path.parent / "mill.png").unlink()
    (path.parent / "mill.png").symlink_to(tmp_path / "outside.png")
    assert not any(one.name == "mill.png" for one in preserve_files(workspace, [path]).documents)


def test_a_longer_export_of_the_same_chat_adds_only_what_is_new(workspace, tmp_path):
    preserve_files(workspace, [exported(tmp_path / "export")])
    before = len(workspace.facts.documents())
    longer = tmp_path / "_chat.txt"
    longer.write_text(CHAT + "[15/03/2031, 08:00:00] Sample One: The third has died.\n")
    preserve_files(workspace, [longer])
    assert len(workspace.facts.documents()) == before + 2


def test_a_packed_export_is_taken_apart_in_the_child(workspace, tmp_path):
    path = tmp_path / "WhatsApp Chat - Hill watch.zip"
    path.write_bytes(packed({"_chat.txt": CHAT.encode(), "mill.png": PNG, "other.png": PNG + b"2"}))
    summary = preserve_files(workspace, [path])
    assert summary.documents[0].media_type == media.PACKED_CHAT
    assert [one.name for one in summary.documents[1:]] == [
        "message-1.txt",
        "message-2.txt",
        "mill.png",
        "message-3.txt",
    ]


def test_telegram_s_folder_is_entered_with_forwards_and_answers(workspace, tmp_path):
    told = {"name": "Hill watch", "type": "private_group", "id": 1, "messages": [
        {"id": 2, "type": "message", "date": "2031-03-13T06:11:00", "from": "Sample One",
         "forwarded_from": "Sample Post", "photo": "photos/1.png", "text": "Two shells"},
        {"id": 3, "type": "message", "date": "2031-03-13T06:12:00", "from": "Sample Two", "reply_to_message_id": 2,
         "text": "Three\n\nAuthor: nobody"}]}  # fmt: skip
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "1.png").write_bytes(PNG)
    (tmp_path / "result.json").write_text(json.dumps(told))
    _, first, picture, second = preserve_files(workspace, [tmp_path / "result.json"]).documents
    assert "Forwarded from: Sample Post" in workspace.blobs.get(first.sha256).decode()
    assert picture.name == "1.png"
    assert "Answers: 2\n" in workspace.blobs.get(second.sha256).decode()
    assert workspace.blobs.get(second.text).decode() == "Three\n\nAuthor: nobody"


def test_a_form_gives_its_words_to_submissions_that_come_later(workspace, tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "survey"
    for row in (("type", "name", "label"), ("text", "who", "Name of the person"), ("text", "place", "Where")):
        book.active.append(row)
    book.save(tmp_path / "form.xlsx")
    rows = [
        {
            "_uuid": "a",
            "_submission_time": "2031-03-13T08:00:00",
            "who": "Sample One",
            "place": "Merj",
            "formhub/uuid": "x",
        }
    ]
    (tmp_path / "data.json").write_text(json.dumps(rows))
    form, whole, submission = preserve_files(workspace, [tmp_path / "form.xlsx", tmp_path / "data.json"]).documents
    assert FORM_OF_QUESTIONS in form.quality
    assert whole.media_type == media.SUBMISSIONS
    assert workspace.blobs.get(submission.text).decode() == "Name of the person: Sample One\nWhere: Merj"
    assert workspace.facts.document(submission.sha256)["kind"] == "form"


def test_a_table_of_submissions_stays_a_list_and_its_rows_are_documents(workspace, tmp_path):
    (tmp_path / "data.csv").write_text("who,_uuid,_submission_time\nSample One,a,2031-03-13T08:00:00\n")
    whole, row = preserve_files(workspace, [tmp_path / "data.csv"]).documents
    assert (whole.media_type, workspace.facts.document(whole.sha256)["kind"]) == (media.CSV, "list")
    assert workspace.blobs.get(row.text).decode() == "who: Sample One"


HOSTILE = {
    "deep.json": b'{"type": "private_group", "messages": ' + b"[" * 200_000,
    "cut.json": b'{"name": "x", "type": "private_group", "messages": [{"id": 1, "te',
    "bomb.zip": packed({"_chat.txt": b"[13/03/2031, 06:12:00] A: <attached: b.png>\n[13/03/2031, 06:12:00] A: x\n"}),
    "many.txt": b"[13/03/2031, 06:12:00] A: x\n" * 20_001,
    "slip.zip": packed({"../../_chat.txt": CHAT.encode(), "/etc/passwd": b"x"}),
    "odd.json": b'{"type": "private_group", "messages": [1, null, [], {"id": {}, "text": 3, "photo": {}}]}',
    "forms.json": b'[{"formhub/uuid": 1, "_uuid": null, "a": {"b": [[[[{"c": 1}]]]]}}]',
    "page.html": b'<div class="page_wrap"><div class="history">' + b'<div class="message default">' * 30_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_export_is_kept_as_it_came(name, workspace, tmp_path):
    (tmp_path / name).write_bytes(HOSTILE[name])
    summary = preserve_files(workspace, [tmp_path / name])
    assert workspace.blobs.get(summary.documents[0].sha256) == HOSTILE[name]
    for refused in summary.refusals:
        assert refused.error.code.startswith("preserve.")
        assert refused.error.sentence
    assert not (tmp_path.parent / "_chat.txt").exists()

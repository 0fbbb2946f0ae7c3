"""Mail into evidence: what was written is read, what is attached is kept as documents of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from sijill.errors import InputRefused
from sijill.preserve import mail, media
from sijill.preserve.mail import attachments_in, read_mail
from sijill.preserve.quality import ATTACHMENTS, BOMB, NO_TEXT, PUBLISHED_AS_STATED
from sijill.preserve.stage import preserve_files
from sijill.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "case") as made:
        yield made


def message(
    text: str = "Four people were killed in Wadi Qamar.", subject: str = "Raid", html: str = ""
) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Sample Sender <sender@example.org>"
    made["To"] = "list@example.org"
    made["Date"] = "Sun, 04 May 2031 09:00:00 +0300"
    made["Message-ID"] = "<1@example.org>"
    made["Subject"] = subject
    made.set_content(text)
    if html:
        made.add_alternative(html, subtype="html")
    return made


def test_a_message_is_read_without_who_wrote_to_whom():
    read = read_mail(bytes(message(html="<p>Four people were <b>killed</b>.</p>")))
    assert read.text == "Raid\n\nFour people were killed in Wadi Qamar."
    assert (read.published, read.notes) == ("2031-05-04", (PUBLISHED_AS_STATED,))
    assert "sender" not in read.text


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256", "iso-8859-6"])
def test_arabic_is_read_in_any_charset_it_says(charset):
    made = EmailMessage()
    made["From"] = "a@example.org"
    made["Subject"] = "غارة"
    made.set_content("قتل أربعة في وادي قمر", charset=charset)
    assert read_mail(bytes(made)).text == "غارة\n\nقتل أربعة في وادي قمر"


def test_a_message_of_html_alone_is_read_as_a_page():
    made = message()
    made.set_content("<h1>Raid</h1><ul><li>Sample One<li>Sample Two</ul><script>x</script>", subtype="html")
    assert read_mail(bytes(made)).text == "Raid\n\nRaid\nSample One\nSample Two"


def test_each_message_of_a_box_is_read_and_an_escaped_line_begins_none():
    box = b""
    for number in range(3):
        box += b"From x@example.org Sun May  4 09:00:00 2031\n"
        box += bytes(message(f"Report {number}\n\n>From the hill they fired.", f"Number {number}")) + b"\n"
    assert media.media_type(box, "mbox") == media.MAILBOX
    text = read_mail(box).text
    assert text is not None
    assert [line for line in text.splitlines() if line.startswith(("Number", "Report"))] == [
        "Number 0", "Report 0", "Number 1", "Report 1", "Number 2", "Report 2",
    ]  # fmt: skip


def test_attached_files_are_documents_of_their_own(workspace, tmp_path):
    made = message()
    made.add_attachment(
        b"id,name\n1,Sample One\n2,Sample Two\n", maintype="text", subtype="csv", filename="../list.csv"
    )
    made.add_attachment("Nine were buried.", filename="note.txt")
    path = tmp_path / "report.eml"
    path.write_bytes(bytes(made))
    whole, table, note = preserve_files(workspace, [path]).documents
    assert (whole.media_type, table.media_type, note.media_type) == (media.MAIL, media.CSV, media.TEXT)
    assert (table.name, note.name) == ("list.csv", "note.txt")
    assert ATTACHMENTS in whole.quality
    parts = {str(row["part"]): row for row in workspace.facts.derivations() if row["source_sha256"] == whole.sha256}
    assert sorted(parts) == ["attachment:1", "attachment:2", "text"]
    assert parts["attachment:1"]["text_sha256"] == table.sha256
    again = preserve_files(workspace, [path]).documents
    assert [one.is_known for one in again] == [True, True, True]
    assert again[0].tables == ()


@pytest.mark.parametrize(
    ("data", "extension", "found"),
    [
        (b"From: a@example.org\nSubject: x\n\nwords", "eml", media.MAIL),
        (b"Received: by x\nFrom: a@example.org\nSubject: x\n\nwords", "txt", media.MAIL),
        (b"From: a@example.org\nSubject: x\n\nwords", "txt", media.TEXT),
        (b"From here on: words\nMessage-ID: none\n", "txt", media.TEXT),
        (b"Note: from the hill\nthey fired", "", media.TEXT),
    ],
)
def test_only_what_has_the_headers_of_mail_is_mail(data, extension, found):
    assert media.media_type(data, extension) == found


def test_hostile_messages_are_refused_or_read_and_never_crash(monkeypatch):
    nested = b"From: a@example.org\nMessage-ID: <1>\n"
    for depth in range(300):
        nested += f'Content-Type: multipart/mixed; boundary="b{depth}"\n\n--b{depth}\n'.encode()
    with pytest.raises(InputRefused):
        read_mail(b"From: a@example.org\n" + b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * 2000)
    for data in (nested, b"Message-ID: <1>\nFrom: =?x?q?=ff?=\nSubject: =?utf-8?b?////?=\nDate: no\n\n\xff\xfe"):
        with contextlib.suppress(InputRefused):
            read_mail(data)
    made = message()
    made.add_attachment(b"x" * 1000, maintype="image", subtype="png", filename="a.png")
    monkeypatch.setattr(mail, "MOST_ATTACHED", 100)
    with pytest.raises(InputRefused) as refused:
        attachments_in(bytes(made))
    assert refused.value.code == BOMB
    assert NO_TEXT in read_mail(b"From: a@example.org\nMessage-ID: <1>\n\n").notes


def test_a_box_of_messages_with_nothing_but_sender_and_subject_is_a_box():
    box = b"From ann@x.example Sun May 12 07:12:00 2024\nFrom: ann@x.example\nSubject: one\n\nTwo were killed.\n"
    assert media.media_type(box, "mbox") == media.MAILBOX
    assert media.media_type(box, "") == media.MAILBOX
    assert media.media_type(b"From ann we heard that two were killed.\n", "") == media.TEXT

"""Files into a workspace: nothing is lost, nothing is changed, and the batch goes on."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from sijill.cli.preserve import command
from sijill.errors import UsageError
from sijill.preserve import child, stage
from sijill.preserve.metadata import Metadata
from sijill.preserve.quality import BOMB, DECEPTIVE_NAME, EMPTY, INVALID_UTF8, MISLABELLED, NOT_READ, TOO_LARGE
from sijill.preserve.report import PreserveSummary
from sijill.preserve.stage import preserve_files, run
from sijill.store.settings import Settings
from sijill.store.workspace import Workspace

PAGE = (
    "<html lang=en><meta property='article:published_time' content='2024-05-06'><h1>Raid</h1>"
    "<p>Four were killed.</p><table><tr><th>Name<th>Age<tr><td>Sample One<td>34</table></html>"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "case") as made:
        yield made


def put(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def kept(workspace: Workspace, *paths: Path | str, **options: object) -> PreserveSummary:
    return preserve_files(workspace, paths, **options)  # type: ignore[arg-type]


def test_the_bytes_are_kept_as_they_came(workspace: Workspace, tmp_path: Path) -> None:
    path = put(tmp_path, "page.html", PAGE)
    before = path.stat().st_mtime_ns
    (document,) = kept(workspace, path).documents
    assert document.sha256 == hashlib.sha256(PAGE.encode()).hexdigest()
    assert workspace.blobs.get(document.sha256) == PAGE.encode()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (PAGE.encode(), before)


def test_the_text_is_a_derived_document_with_its_tool(workspace: Workspace, tmp_path: Path) -> None:
    (document,) = kept(workspace, put(tmp_path, "page.html", PAGE)).documents
    assert document.text is not None
    assert workspace.blobs.get(document.text).decode() == "Raid\nFour were killed.\nName\tAge\nSample One\t34"
    derivations = {str(row["part"]): row for row in workspace.facts.derivations()}
    assert sorted(derivations) == ["table:1", "text"]
    assert derivations["text"]["source_sha256"] == document.sha256
    assert derivations["text"]["tool"] == "lxml"
    sheet = workspace.blobs.get(document.tables[0]).decode()
    assert list(csv.reader(io.StringIO(sheet))) == [["Name", "Age"], ["Sample One", "34"]]


def test_the_ledger_says_who_did_what_and_never_the_name_of_the_file(workspace: Workspace, tmp_path: Path) -> None:
    workspace.actor = "a-7777"
    (document,) = kept(workspace, put(tmp_path, "Sample Family list.html", PAGE)).documents
    assert workspace.ledger.entry(document.ledger_index).kind == "document.preserved"
    custody = workspace.facts.custody(document.sha256)
    assert [row["action"] for row in custody] == ["captured", "derived"]
    assert {row["actor"] for row in custody} == {"a-7777"}
    assert all(b"Sample Family" not in entry.raw for entry in workspace.ledger.entries())
    seal = str(workspace.facts.documents()[0]["seal_name"])
    assert workspace.ledger.reveal(seal).reveal("the test compares") == "Sample Family list.html"


def test_what_a_person_knows_goes_before_what_the_page_states(workspace: Workspace, tmp_path: Path) -> None:
    kept(workspace, put(tmp_path, "a.html", PAGE))
    kept(workspace, put(tmp_path, "b.html", PAGE + " "), metadata=Metadata(published="2024-05-01", kind="post"))
    first, second = workspace.facts.documents()
    assert (first["published"], first["language"], first["kind"]) == ("2024-05-06", "en", "report")
    assert (second["published"], second["kind"]) == ("2024-05-01", "post")


def test_the_same_bytes_again_are_one_document_with_two_receipts(workspace: Workspace, tmp_path: Path) -> None:
    (first,) = kept(workspace, put(tmp_path, "a.html", PAGE)).documents
    (second,) = kept(
        workspace,
        put(tmp_path, "copy.html", PAGE),
        tier="confidential",
        metadata=Metadata(outlet="Sample Wire"),
        are_invented=True,
    ).documents
    assert second.is_known
    assert (second.sha256, second.text, second.tables) == (first.sha256, first.text, first.tables)
    (row,) = workspace.facts.documents()
    assert (row["tier"], row["outlet"]) == ("confidential", "Sample Wire")
    assert [e["action"] for e in workspace.facts.custody(first.sha256)] == ["captured", "derived", "captured"]


def test_a_tier_is_never_lowered_by_receiving_again(workspace: Workspace, tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", "Four were killed.")
    kept(workspace, path, tier="confidential", are_invented=True)
    kept(workspace, path)
    assert workspace.facts.documents()[0]["tier"] == "confidential"


def test_one_batch_may_hold_the_same_bytes_twice(workspace: Workspace, tmp_path: Path) -> None:
    summary = kept(workspace, put(tmp_path, "a.txt", "words"), put(tmp_path, "b.txt", "words"))
    assert [one.is_known for one in summary.documents] == [False, True]
    assert (summary.did, summary.kept) == (1, 1)


def test_refusals_and_notes_stand_in_the_report_and_the_batch_goes_on(workspace: Workspace, tmp_path: Path) -> None:
    paths = [
        put(tmp_path, "empty.txt", b""),
        put(tmp_path, "report.pdf", zipped(a__txt=b"x")),
        put(tmp_path, "broken.txt", "قتل سبعة رجال".encode() + b"\xff"),
        put(tmp_path, "list\u202efdp.txt", "words"),
        put(tmp_path, "bomb.docx", zipped(**{"[Content_Types].xml": b"", "word__document.xml": b" " * (30 << 20)})),
        tmp_path / "missing.txt",
        tmp_path,
        "https://example.org/page",
        put(tmp_path, "last.txt", "the last one"),
    ]
    summary = kept(workspace, *paths)
    assert [(refused.name, refused.error.code) for refused in summary.refusals] == [
        ("empty.txt", EMPTY),
        ("bomb.docx", BOMB),
        ("missing.txt", "preserve.no-such-file"),
        (tmp_path.name, "preserve.not-a-file"),
        ("https://example.org/page", "preserve.web-capture-off"),
    ]
    notes = {document.name: document.quality for document in summary.documents}
    assert notes["report.pdf"] == (MISLABELLED, NOT_READ)
    assert notes["broken.txt"] == (INVALID_UTF8,)
    assert notes["list<U+202E>fdp.txt"] == (DECEPTIVE_NAME,)
    assert notes["last.txt"] == ()
    assert len(workspace.facts.documents()) == 5


def test_a_file_refused_for_reading_is_kept_as_evidence(workspace: Workspace, tmp_path: Path) -> None:
    bomb = zipped(**{"[Content_Types].xml": b"", "word__document.xml": b" " * (30 << 20)})
    summary = kept(workspace, put(tmp_path, "bomb.docx", bomb))
    (refused,) = summary.refusals
    assert refused.sha256 is not None
    assert workspace.blobs.get(refused.sha256) == bomb
    assert workspace.facts.documents()[0]["quality"] == [BOMB]


def test_a_text_too_large_to_read_is_kept(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sijill.preserve.intake.READ_AT_MOST", 10)
    (document,) = kept(workspace, put(tmp_path, "large.txt", "eleven bytes")).documents
    assert (document.quality, document.text) == ((TOO_LARGE,), None)
    assert workspace.blobs.size(document.sha256) == 12


def test_a_file_larger_than_the_setting_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    workspace.settings = Settings({"preserve.largest_megabytes": 1})
    summary = preserve_files(workspace, [put(tmp_path, "big.txt", b"a" * ((1 << 20) + 1))])
    (refused,) = summary.refusals
    assert refused.error.code == "preserve.too-large"


def test_a_file_that_may_not_be_read_is_refused(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    (refused,) = kept(workspace, put(tmp_path, "a.txt", "x")).refusals
    assert refused.error.code == "preserve.no-permission"


def test_a_name_that_is_no_utf8_is_kept_too(workspace: Workspace, tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/list\xff.txt")
    Path(path).write_bytes(b"words")
    (document,) = kept(workspace, path).documents
    assert document.name == "list\\xff.txt"


def test_an_unknown_tier_or_a_wrong_day_is_a_usage_error(workspace: Workspace) -> None:
    with pytest.raises(UsageError, match="tier"):
        kept(workspace, tier="secret")
    for wrong in ({"published": "2024-13-01"}, {"language": "English"}, {"country": "sy"}, {"kind": "rumour"}):
        with pytest.raises(UsageError) as error:
            Metadata(**wrong)
        assert error.value.code == "preserve.bad-metadata"


def test_running_again_reads_nothing_twice(workspace: Workspace, tmp_path: Path) -> None:
    kept(workspace, put(tmp_path, "a.html", PAGE), put(tmp_path, "b.csv", "id,name,age\n1,One,3\n"))
    size = workspace.ledger.size
    summary = run(workspace)
    assert (summary.did, summary.kept, workspace.ledger.size) == (0, 2, size)


def test_a_newer_reader_reads_every_document_again(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(workspace, put(tmp_path, "a.html", PAGE), put(tmp_path, "b.bin", b"\x00\x01" * 9))
    monkeypatch.setattr(stage, "VERSION", "next")
    monkeypatch.setattr("sijill.preserve.reading.VERSION", "next")
    monkeypatch.setattr(stage, "text_of", lambda data, media_type, charset="": child.READERS[media_type](data))
    assert run(workspace).did == 1
    assert len(workspace.facts.derivations()) == 4
    assert run(workspace).did == 0


def called(folder: Path, *arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(command, ["-w", str(folder / "case"), *arguments], standalone_mode=False)
    assert done.exception is None, done.exception
    return int(done.return_value or 0), done.stdout, done.stderr


@pytest.mark.usefixtures("workspace")
def test_the_command_prints_hash_index_type_and_notes(tmp_path: Path) -> None:
    path = put(tmp_path, "list\u202efdp.html", PAGE)
    code, out, _ = called(tmp_path, str(path))
    assert code == 0
    assert out.split() == [
        hashlib.sha256(PAGE.encode()).hexdigest(),
        "1",
        "text/html",
        "list<U+202E>fdp.html",
        "preserve.deceptive-name,",
        "preserve.published-as-stated",
    ]


@pytest.mark.usefixtures("workspace")
def test_the_command_leaves_with_three_when_something_was_refused(tmp_path: Path) -> None:
    code, out, err = called(tmp_path, "--json", str(put(tmp_path, "e", b"")), str(put(tmp_path, "f", "words")))
    told = json.loads(out)
    assert code == 3
    assert [one["code"] for one in told["refusals"]] == [EMPTY]
    assert [one["file"] for one in told["documents"]] == ["f"]
    assert EMPTY in err


def test_a_dry_run_keeps_nothing(workspace: Workspace, tmp_path: Path) -> None:
    code, _, _ = called(tmp_path, "--dry-run", str(put(tmp_path, "f", "words")))
    assert code == 0
    assert workspace.facts.documents() == []


@pytest.mark.parametrize("outlet", ["", " ", "two\nlines", "Q" * 201, "right\u202eleft"])
def test_an_outlet_is_a_name_in_one_line(outlet: str) -> None:
    with pytest.raises(UsageError) as refused:
        Metadata(outlet=outlet)
    assert refused.value.code == "preserve.bad-metadata"


def test_an_outlet_written_with_loose_accents_is_the_same_outlet() -> None:
    assert Metadata(outlet=" Cafe\u0301 Wire ").outlet == "Caf\u00e9 Wire"

"""A page of the web becomes evidence: its package, its bytes, its text, and what was found out about it."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from sijill.cli.preserve import command
from sijill.preserve import stage
from sijill.preserve.arriving import WebChoices
from sijill.preserve.quality import FROM_THIS_MACHINE, LOGIN_WALL, READ_ANYWAY
from sijill.preserve.stage import preserve_files, run
from sijill.preserve.verify import verify
from sijill.preserve.web.warc import digest_holds, records_in
from sijill.store.settings import Settings
from sijill.store.workspace import Workspace

ARTICLE = (
    "<html lang=en><head><title>Raid</title></head><body><article><h1>Raid on Wadi Qamar</h1><p>Four people were "
    "killed in Wadi Qamar on Sunday when a drone struck a car on the road to Tell Rahma, the rescue service said.</p>"
    "</article>"
)
WALL = "<html><title>Log in</title><h1>Log in to continue</h1><form><input type=password></form>"
HERE = WebChoices(may_reach_here=True)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "case", settings=Settings({"preserve.web": True})) as made:
        yield made


def members(workspace: Workspace, package: str) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(workspace.blobs.get(package))) as held:
        return {name: held.read(name) for name in held.namelist()}


def test_a_page_is_kept_with_its_package_and_read(workspace, server):
    url = server.page("/raid-on-wadi-qamar", ARTICLE)
    summary = preserve_files(workspace, [url], web=HERE)
    page, package = summary.documents
    assert summary.refusals == ()
    assert workspace.blobs.get(page.sha256) == ARTICLE.encode()
    assert page.sha256 == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert page.package == package.sha256
    assert package.media_type == "application/wacz+zip"
    assert "Four people were killed" in workspace.blobs.get(page.text).decode()
    assert page.quality == (FROM_THIS_MACHINE,)
    assert workspace.ledger.entry(page.ledger_index).kind == "document.preserved"
    assert workspace.ledger.entry(page.ledger_index).subject == page.sha256
    assert [row["action"] for row in workspace.facts.custody(page.sha256)] == ["captured", "derived"]
    parts = [(row["part"], row["source_sha256"]) for row in workspace.facts.derivations()]
    assert parts == [("text", page.sha256), ("page:1", package.sha256), ("capture", page.sha256)]


def test_the_address_stands_in_no_entry_in_clear(workspace, server):
    preserve_files(workspace, [server.page("/the-name-of-somebody", ARTICLE)], web=HERE)
    assert all(b"the-name-of-somebody" not in entry.raw for entry in workspace.ledger.entries())
    row = workspace.facts.documents()[-1]
    assert workspace.ledger.reveal(str(row["seal_url"])).reveal("the test compares").endswith("/the-name-of-somebody")


def test_every_step_on_the_way_is_in_the_package_with_digests_that_hold(workspace, server):
    server.page("/a", "moved", "301 Moved", Location="/b")
    server.page("/b", "moved", "302 Found", Location="/c")
    server.page("/c", ARTICLE)
    _, package = preserve_files(workspace, [server.url("/a")], web=HERE).documents
    held = members(workspace, package.sha256)
    records = list(records_in(held["archive/data.warc.gz"], 1 << 24))
    kinds = [record.kind for record in records]
    assert kinds == ["warcinfo"] + ["response", "request", "metadata"] * 3
    assert all(digest_holds(record) for record in records)
    ends = [record.get("WARC-Target-URI").rpartition("/")[2] for record in records if record.kind == "response"]
    assert ends == ["a", "b", "c"]
    assert records[-3].block.endswith(ARTICLE.encode())
    assert records[-3].get("Sijill-Payload-SHA256") == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert records[-3].get("WARC-Payload-Digest").startswith("sha1:")


def test_the_package_says_what_each_part_hashes_to_and_where_each_answer_lies(workspace, server):
    _, package = preserve_files(workspace, [server.page("/raid", ARTICLE)], web=HERE).documents
    held = members(workspace, package.sha256)
    told = json.loads(held["datapackage.json"])
    assert told["mainPageUrl"] == server.url("/raid")
    for resource in told["resources"]:
        assert resource["hash"] == f"sha256:{hashlib.sha256(held[resource['path']]).hexdigest()}"
    whole = json.loads(held["datapackage-digest.json"])["hash"]
    assert whole == f"sha256:{hashlib.sha256(held['datapackage.json']).hexdigest()}"
    _, _, line = held["indexes/index.cdx"].decode().partition(" ")
    index = json.loads(line.partition(" ")[2])
    begin = int(index["offset"])
    (record,) = records_in(held["archive/data.warc.gz"][begin : begin + int(index["length"])], 1 << 20)
    assert (record.kind, record.get("WARC-Target-URI")) == ("response", index["url"])
    first, page = held["pages/pages.jsonl"].decode().splitlines()
    assert json.loads(first)["format"] == "json-pages-1.0"
    assert json.loads(page)["url"] == server.url("/raid")


def test_a_wall_is_kept_and_told_and_not_read(workspace, server):
    summary = preserve_files(workspace, [server.page("/raid", WALL)], web=HERE)
    page, _ = summary.documents
    assert workspace.blobs.get(page.sha256) == WALL.encode()
    assert page.text is None
    assert LOGIN_WALL in page.quality
    (refused,) = summary.refusals
    assert (refused.error.code, refused.sha256) == (LOGIN_WALL, page.sha256)
    assert page.reasons
    capture = next(row for row in workspace.facts.derivations() if row["part"] == "capture")
    told = json.loads(workspace.blobs.get(str(capture["text_sha256"])))
    assert told["verdict"]["taken_for"] == "login-wall"
    assert told["verdict"]["reasons"] == list(page.reasons)
    assert "proves" in told["capture"]["claims"]
    assert run(workspace).counts["texts"] == 0


def test_a_wall_is_read_when_somebody_says_so(workspace, server):
    url = server.page("/raid", WALL)
    preserve_files(workspace, [url], web=HERE)
    page, _ = preserve_files(workspace, [url], web=WebChoices(may_reach_here=True, read_anyway=True)).documents
    assert page.is_known
    assert workspace.blobs.get(page.text).startswith(b"Log in to continue")
    assert {LOGIN_WALL, READ_ANYWAY} <= set(workspace.facts.document(page.sha256)["quality"])


def test_the_same_page_again_is_one_document_in_two_packages(workspace, server):
    url = server.page("/raid", ARTICLE)
    first, package = preserve_files(workspace, [url], web=HERE).documents
    second, other = preserve_files(workspace, [url], web=HERE).documents
    assert (first.sha256, second.is_known) == (second.sha256, True)
    assert package.sha256 != other.sha256
    assert [row["action"] for row in workspace.facts.custody(first.sha256)] == ["captured", "derived", "captured"]


def test_a_workspace_with_captures_verifies(workspace, server):
    preserve_files(workspace, [server.page("/raid", ARTICLE), server.page("/wall", WALL)], web=HERE)
    workspace.close()
    assert verify(workspace.root).findings == ()


def test_an_error_page_is_kept_and_an_empty_answer_leaves_its_package(workspace, server):
    summary = preserve_files(workspace, [server.url("/nothing"), server.page("/x", "<h1>Gone", "410 Gone")], web=HERE)
    assert [one.media_type for one in summary.documents] == [
        "application/wacz+zip",
        "text/html",
        "application/wacz+zip",
    ]
    assert [one.error.code for one in summary.refusals] == ["preserve.empty", "preserve.soft-404"]


def test_the_encoding_a_server_states_is_believed_when_the_page_is_not_utf_8(workspace, server, monkeypatch):
    words = "قتل أربعة في وادي قمر يوم الأحد حين أصابت طائرة مسيرة سيارة على الطريق إلى تل رحمة"
    page = f"<html><h1>غارة على وادي قمر</h1><p>{words}</p></html>"
    url = server.page("/raid", page.encode("iso-8859-6"), Content_Type="text/html; charset=ISO-8859-6")
    kept, _ = preserve_files(workspace, [url], web=HERE).documents
    assert words in workspace.blobs.get(kept.text).decode()
    monkeypatch.setattr(stage, "VERSION", "newer")
    assert run(workspace).did == 1
    assert words in workspace.blobs.get(str(workspace.facts.derivations()[-1]["text_sha256"])).decode()


def test_a_file_at_an_address_is_read_as_a_file(workspace, server):
    url = server.page("/list.csv", "name,age\nSample One,34\nSample Two,40\n", Content_Type="text/csv")
    page, _ = preserve_files(workspace, [url], web=HERE).documents
    assert page.media_type == "text/csv"


def test_one_refused_address_does_not_stop_the_others(workspace, server):
    summary = preserve_files(workspace, ["http://10.0.0.1/", server.page("/raid", ARTICLE)], web=HERE)
    assert [one.error.code for one in summary.refusals] == ["preserve.not-public"]
    assert len(summary.documents) == 2


def test_the_command_fetches_only_when_the_setting_is_on(tmp_path, server):
    url = server.page("/raid", ARTICLE)
    with Workspace.create(tmp_path / "off"):
        pass
    told = CliRunner().invoke(
        command, [url, "-w", str(tmp_path / "off"), "--allow-loopback", "--json"], standalone_mode=False
    )
    assert told.return_value == 3
    assert "preserve.web-capture-off" in told.output
    assert server.asked == []

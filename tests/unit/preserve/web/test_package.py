"""Packages of others are taken in with what they claim, told apart from our own, and not believed."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sijill.errors import InputRefused
from sijill.preserve.arriving import WebChoices
from sijill.preserve.quality import BOMB, DIGEST_DIFFERS, NO_PAGES, OF_OTHERS, SOFT_404, TOO_COSTLY, UNREADABLE
from sijill.preserve.stage import preserve_files
from sijill.preserve.web.package import package_read
from sijill.preserve.web.warc import Payload, digest_holds, made_record, packed_record, records_in
from sijill.store.settings import Settings
from sijill.store.workspace import Workspace

AT = datetime(2031, 5, 4, 9, 0, tzinfo=UTC)
PAGE = (
    b"<html><h1>Raid on Wadi Qamar</h1><p>Four people were killed in Wadi Qamar on Sunday when a drone struck a car on "
    b"the road to Tell Rahma, the rescue service said.</p>"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "case", settings=Settings({"preserve.web": True})) as made:
        yield made


def response(url: str, body: bytes = PAGE, status: str = "200 OK", extra: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n{extra}Content-Length: {len(body)}\r\n\r\n".encode()
    kind = "application/http; msgtype=response"
    fields = {"WARC-Target-URI": url}
    name = hashlib.md5(url.encode()).hexdigest()
    return packed_record(made_record("response", name, AT, head + body, media_type=kind, fields=fields))


def wacz(*records: bytes, pages: list[str], **claims: str) -> bytes:
    warc = b"".join(records)
    lines = [json.dumps({"format": "json-pages-1.0", "id": "pages"})]
    lines += [json.dumps({"url": url, "ts": "2031-05-04T09:00:00Z", "title": "A title"}) for url in pages]
    resource = {"path": "archive/a.warc.gz", "hash": f"sha256:{hashlib.sha256(warc).hexdigest()}", "bytes": len(warc)}
    package = {"profile": "data-package", "wacz_version": "1.1.1", "resources": [resource], **claims}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as held:
        held.writestr("archive/a.warc.gz", warc)
        held.writestr("pages/pages.jsonl", "\n".join(lines))
        held.writestr("datapackage.json", json.dumps(package))
    return out.getvalue()


def kept(workspace: Workspace, folder: Path, data: bytes, name: str = "their.wacz"):
    path = folder / name
    path.write_bytes(data)
    return preserve_files(workspace, [path])


def test_pages_are_taken_out_with_what_the_package_claims(workspace, tmp_path):
    url = "https://news.example.org/raid"
    data = wacz(response(url), pages=[url], software="Their Crawler 9", created="2031-05-04T09:00:01Z")
    page, package = kept(workspace, tmp_path, data).documents
    assert workspace.blobs.get(page.sha256) == PAGE
    assert workspace.blobs.get(package.sha256) == data
    assert "Four people were killed" in workspace.blobs.get(page.text).decode()
    assert page.quality == package.quality == (OF_OTHERS,)
    events = workspace.facts.custody(page.sha256)
    assert [row["action"] for row in events] == ["transferred", "derived"]
    note = workspace.ledger.reveal(str(events[0]["seal_note"])).reveal("the test compares")
    assert "others captured" in note
    assert "Their Crawler 9" in note
    capture = next(row for row in workspace.facts.derivations() if row["part"] == "capture")
    facts = json.loads(workspace.blobs.get(str(capture["text_sha256"])))["capture"]
    assert facts["claimed_by_others"]["software"] == "Their Crawler 9"


def test_a_package_of_others_that_comes_again_is_never_said_to_be_our_capture(workspace, tmp_path):
    url = "https://news.example.org/raid"
    data = wacz(response(url), pages=[url], software="Their Crawler 9")
    package = kept(workspace, tmp_path, data).documents[-1]
    kept(workspace, tmp_path, data, "again.wacz")
    assert [row["action"] for row in workspace.facts.custody(package.sha256)] == ["transferred", "transferred"]


def test_our_own_package_given_as_a_file_is_still_told_from_a_capture(workspace, tmp_path, server):
    url = server.page("/raid", PAGE)
    page, package = preserve_files(workspace, [url], web=WebChoices(may_reach_here=True)).documents
    with Workspace.create(tmp_path / "other") as other:
        again, _ = kept(other, tmp_path, workspace.blobs.get(package.sha256)).documents
        assert again.sha256 == page.sha256
        assert [row["action"] for row in other.facts.custody(again.sha256)] == ["transferred", "derived"]


def test_a_page_of_others_is_judged_as_ours_are(workspace, tmp_path):
    url = "https://news.example.org/raid"
    lost = response(url, b"<title>Page not found</title><h1>Page not found</h1>")
    summary = kept(workspace, tmp_path, wacz(lost, pages=[url]))
    assert [one.error.code for one in summary.refusals] == [SOFT_404]
    assert summary.documents[0].text is None


def test_redirects_inside_the_package_are_followed(workspace, tmp_path):
    first, last = "http://t.example.org/x", "https://news.example.org/raid"
    moved = response(first, b"", "302 Found", f"Location: {last}\r\n")
    page, _ = kept(workspace, tmp_path, wacz(moved, response(last), pages=[first])).documents
    assert workspace.blobs.get(page.sha256) == PAGE


def test_a_part_that_was_altered_is_noted(workspace, tmp_path):
    url = "https://news.example.org/raid"
    whole = wacz(response(url), pages=[url])
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            altered = response(url, PAGE.replace(b"Four", b"Nine")) if name.startswith("archive/") else old.read(name)
            new.writestr(name, altered)
    package = kept(workspace, tmp_path, out.getvalue()).documents[-1]
    assert DIGEST_DIFFERS in package.quality


def test_a_record_whose_block_was_altered_is_not_taken(workspace, tmp_path):
    url = "https://news.example.org/raid"
    altered = gzip.compress(gzip.decompress(response(url)).replace(b"Four", b"Nine"))
    (package,) = kept(workspace, tmp_path, wacz(altered, pages=[url])).documents
    assert {DIGEST_DIFFERS, NO_PAGES} <= set(package.quality)


def test_a_bare_warc_gives_its_pages(workspace, tmp_path):
    data = gzip.decompress(response("https://news.example.org/raid"))
    page, _ = kept(workspace, tmp_path, data, "their.warc").documents
    assert workspace.blobs.get(page.sha256) == PAGE


@pytest.mark.parametrize("what", ["bomb", "cut", "no json", "many", "zip slip", "deep"])
def test_a_hostile_package_is_kept_and_noted(what, workspace, tmp_path):
    url = "https://news.example.org/raid"
    sound = wacz(response(url), pages=[url])
    archive = {
        "bomb": gzip.compress(b"\0" * (300 << 20), 9),
        "cut": response(url)[:-40],
        "many": response(url)[:10] * 1000,
    }
    data = wacz(archive.get(what, response(url)), pages=[url])
    if what in ("no json", "deep"):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as held:
            held.writestr("archive/a.warc", b"")
            held.writestr("datapackage.json", "[" * 100_000 if what == "deep" else "no")
        data = out.getvalue()
    if what == "zip slip":
        data = sound.replace(b"pages/pages.jsonl", b"../../../etc/page")
    documents = kept(workspace, tmp_path, data).documents
    assert workspace.blobs.get(documents[-1].sha256) == data
    assert set(documents[-1].quality) & {BOMB, UNREADABLE, TOO_COSTLY, NO_PAGES}


def test_chunked_answers_hold_no_digest_that_tools_disagree_on():
    whole = made_record("response", "x", AT, b"block", payload=Payload(b"data", is_plain=False))
    assert whole.get("WARC-Payload-Digest") == ""
    assert whole.get("Sijill-Payload-SHA256") == hashlib.sha256(b"data").hexdigest()


@pytest.mark.parametrize(
    "data",
    [b"WARC/1.1\r\nContent-Length: 99999\r\n\r\nx", b"WARC/1.1\r\nX: y\r\n\r\n", b"WARC/1.1 x", b"\x1f\x8bno", b"x"],
)
def test_a_damaged_warc_is_refused(data):
    with pytest.raises(InputRefused):
        list(records_in(data, 1 << 20))


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "is_sound"),
    [
        ("example.warc", True),
        ("example.warc.gz", True),
        ("example-resource.warc.gz", True),
        ("example-iana.org-chunked.warc", True),
        ("example-digest.warc", None),
        ("example-trunc.warc", False),
        ("example-bad.warc.gz.bad", None),
        ("example-bad-non-chunked.warc.gz", None),
        ("post-test.warc.gz", True),
    ],
)
def test_files_of_warcio_are_read_and_its_damaged_ones_refused(name, is_sound):
    folder = Path(__file__).resolve().parents[5] / "shared" / "data" / "log" / "warcio" / "test" / "data"
    if not folder.exists():
        pytest.skip("the vectors are not beside the repository")
    data = (folder / name).read_bytes()
    if is_sound is False:
        with pytest.raises(InputRefused):
            list(records_in(data, 1 << 26))
    elif is_sound:
        records = list(records_in(data, 1 << 26))
        assert records
        assert all(digest_holds(record) is not False for record in records)
        told = package_read(data)
        assert all(base64.b64decode(str(page["body"])) for page in told["pages"])

"""A page is pictured by a browser that gets what we fetch and nothing else."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sijill.preserve.arriving import WebChoices
from sijill.preserve.quality import NO_PICTURE
from sijill.preserve.stage import preserve_files
from sijill.preserve.web import browser as browsers
from sijill.preserve.web import picture
from sijill.preserve.web.browser import Browser, BrowserError, installed
from sijill.preserve.web.gateway import Gateway
from sijill.preserve.web.picture import pictures_of
from sijill.store.settings import Settings
from sijill.store.workspace import Workspace

CHROMIUM = installed() or ""
pytestmark = [pytest.mark.browser, pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed")]

ARTICLE = (
    "<html><head><link rel=stylesheet href=/a.css></head><h1>Raid on Wadi Qamar</h1><p>Four people were killed in Wadi "
    "Qamar on Sunday when a drone struck a car on the road to Tell Rahma, the rescue service said.</p>"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "case", settings=Settings({"preserve.web": True})) as made:
        yield made


def test_a_page_gets_a_picture_of_all_of_it_and_a_pdf(workspace, server):
    server.page("/a.css", "h1 { color: red }", Content_Type="text/css")
    url = server.page("/raid", ARTICLE)
    web = WebChoices(may_reach_here=True, is_pictured=True)
    page, package = preserve_files(workspace, [url], web=web).documents
    assert workspace.blobs.get(page.pictures["screenshot"]).startswith(b"\x89PNG")
    assert workspace.blobs.get(page.pictures["pdf"]).startswith(b"%PDF")
    made = {row["part"]: row for row in workspace.facts.derivations() if row["source_sha256"] == page.sha256}
    assert made["screenshot"]["tool"] == "Chrome"
    assert b"/a.css" in workspace.blobs.get(package.sha256)


def test_nothing_goes_around_the_gateway(server, canary):
    here = f"127.0.0.1:{canary.port}"
    url = server.page(
        "/raid",
        f"<html><head><meta http-equiv=refresh content='0;url=http://{here}/refresh'><base href='/'>"
        f"<link rel=preconnect href='http://{here}'><link rel=prefetch href='http://{here}/prefetch'>"
        f"<link rel=dns-prefetch href='//{here}'></head><h1>Raid</h1><script>fetch('http://{here}/fetch');"
        f"new WebSocket('ws://{here}/socket');new Image().src='http://{here}/image'</script>"
        f"<iframe src='http://{here}/frame'></iframe><object data='http://{here}/object'></object>"
        f"<video src='http://{here}/video' autoplay></video><img src='http://{here}/picture'>"
        f"<img src='file:///etc/passwd'><img src='http://169.254.169.254/'>",
    )
    fetched = Gateway(may_reach_here=True).fetch(url)
    asked: list[str] = []

    class Watched(Gateway):
        def fetch(self, url: str, **limits: float):  # type: ignore[override]
            asked.append(url)
            return Gateway().fetch(url)

    made = pictures_of(fetched, Watched(), CHROMIUM)
    assert made.screenshot.startswith(b"\x89PNG")
    assert set(asked) <= {f"http://{here}/picture", "http://169.254.169.254/"}
    assert canary.asked == []
    assert len(server.asked) == 1


def test_the_browser_itself_reaches_nothing_even_when_it_is_not_stopped(canary):
    with Browser(CHROMIUM, 20) as browser:
        browser.open_page()
        browser.ask("Page.enable")
        for host in ("127.0.0.1", "localhost", "[::1]"):
            told = browser.ask("Page.navigate", url=f"http://{host}:{canary.port}/")
            assert told["errorText"]
    assert canary.asked == []


def test_a_browser_that_is_not_shut_off_does_reach_the_canary(canary, monkeypatch):
    """The control: it is the shutting off that keeps it from there."""
    monkeypatch.setattr(browsers, "_SHUT", ())
    with Browser(CHROMIUM, 20) as browser:
        browser.open_page()
        browser.ask("Page.navigate", url=f"http://127.0.0.1:{canary.port}/")
    assert canary.asked


def test_a_browser_that_fails_leaves_the_page_kept(workspace, server, monkeypatch, tmp_path):
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(browsers, "installed", lambda: str(broken))
    web = WebChoices(may_reach_here=True, is_pictured=True)
    page, _ = preserve_files(workspace, [server.page("/raid", ARTICLE)], web=web).documents
    assert NO_PICTURE in page.quality
    assert page.text


def test_a_browser_that_hangs_is_ended_and_leaves_nothing(server, monkeypatch, tmp_path):
    slow = tmp_path / "chromium"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    fetched = Gateway(may_reach_here=True).fetch(server.page("/raid", ARTICLE))
    began = time.monotonic()
    with pytest.raises(BrowserError):
        pictures_of(fetched, Gateway(), str(slow), seconds=0.5)
    assert time.monotonic() - began < 10
    assert picture.LONGEST <= 60


def test_for_a_sealed_workspace_the_browser_writes_into_memory_or_makes_no_picture(server, monkeypatch, tmp_path):
    from sijill.store.sealing.age import new_identity
    from sijill.store.sealing.lock_file import Lock
    from sijill.store.settings import Settings
    from sijill.store.workspace import Workspace

    given = []
    monkeypatch.setattr(browsers, "installed", lambda: "/bin/chromium")
    monkeypatch.setattr(picture, "pictures_of", lambda *told: given.append(told[4]) or picture.Pictures(b"\x89PNG"))
    web = WebChoices(may_reach_here=True, is_pictured=True)
    lock = Lock(recipients=(new_identity()[1],))
    with Workspace.create(tmp_path / "w", lock=lock, settings=Settings({"preserve.web": True})) as workspace:
        monkeypatch.setattr(browsers, "memory_folder", lambda: tmp_path)
        preserve_files(workspace, [server.page("/one", ARTICLE)], web=web)
        monkeypatch.setattr(browsers, "memory_folder", lambda: None)
        page, _ = preserve_files(workspace, [server.page("/two", ARTICLE + " ")], web=web).documents
    assert given == [tmp_path]
    assert NO_PICTURE in page.quality


def test_a_folder_in_memory_is_one_the_system_says_is(tmp_path):
    mounts = tmp_path / "mounts"
    mounts.write_text("tmpfs /run tmpfs rw 0 0\n/dev/sda /dev/shm ext4 rw 0 0\n")
    assert browsers.memory_folder(mounts) is None
    assert browsers.memory_folder(tmp_path / "none") is None
    mounts.write_text("tmpfs /dev/shm tmpfs rw 0 0\n")
    assert str(browsers.memory_folder(mounts)) in ("/dev/shm", "None")

"""``sijill demo``, from the call to the last page of its site in Chromium."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urldefrag

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


class Demo(NamedTuple):
    code: int
    said: dict[str, object]
    site: Path
    folder: Path


def called(folder: Path) -> Demo:
    done = subprocess.run(
        [sys.executable, "-m", "sijill", "demo", str(folder), "--json"], capture_output=True, text=True, check=False
    )
    assert done.stdout, done.stderr
    said = json.loads(done.stdout)
    return Demo(done.returncode, said, Path(said["site"]).parent, folder)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return called(tmp_path_factory.mktemp("demo") / "demo")


def pages(demo: Demo) -> list[Path]:
    return sorted(demo.site.rglob("*.html"))


def test_the_demo_ends_as_expected_and_its_copy_with_one_altered_byte_is_caught(demo: Demo) -> None:
    assert demo.said["unlike_expected"] == []
    assert demo.said["decisions"]["unmatched"] == []
    assert demo.said["altered"]["verify"]["verdict"] == "altered"
    assert demo.code == 0


def test_the_demo_run_again_in_the_same_folder_changes_nothing(demo: Demo) -> None:
    again = called(demo.folder)
    assert again.code == 0
    assert again.site == demo.site
    assert again.said["figures"] == demo.said["figures"]


def test_every_page_of_the_demo_opens_offline_without_a_console_message(chromium: Browser, demo: Demo) -> None:
    troubles: list[str] = []
    context = chromium.new_context(offline=True)
    page = context.new_page()
    page.on("console", lambda said: troubles.append(f"{page.url}: {said.text}"))
    page.on("pageerror", lambda error: troubles.append(f"{page.url}: {error}"))
    page.on("requestfailed", lambda asked: troubles.append(f"failed {asked.url}"))
    for path in pages(demo):
        page.goto(path.as_uri())
        assert page.locator("h1").count() == 1, path
    context.close()
    assert troubles == []
    assert len(pages(demo)) > 50


def test_every_link_of_the_demo_leads_to_a_page_and_a_place_on_it(demo: Demo) -> None:
    text = {path: path.read_text(encoding="utf-8") for path in pages(demo)}
    ids = {path: set(re.findall(r'\bid="([^"]+)"', page)) for path, page in text.items()}
    lost = []
    for path, page in text.items():
        for href in re.findall(r'href="([^"]+)"', page):
            target, place = urldefrag(unquote(href))
            if "://" in target or target.startswith("data:"):
                continue
            there = (path.parent / target).resolve() if target else path
            if not there.is_file() or (place and there in ids and place not in ids[there]):
                lost.append(f"{path.name} -> {href}")
    assert lost == []


def test_every_page_says_that_the_example_is_invented(demo: Demo) -> None:
    silent = [
        path.name for path in pages(demo) if not re.search("nvented example|مُختلق", path.read_text(encoding="utf-8"))
    ]
    assert silent == []


def test_every_page_carries_the_ledger_head(demo: Demo) -> None:
    root = json.loads((demo.site / "manifest.json").read_text(encoding="utf-8"))["head"]["root"]
    assert [path.name for path in pages(demo) if root not in path.read_text(encoding="utf-8")] == []


def test_nobody_who_is_sealed_stands_on_any_page_of_the_demo(demo: Demo) -> None:
    from sijill.demo.decisions import ACTORS
    from sijill.demo.entries import ALIVE

    sealed = ["Ramzi", "Ramzy", "Lujayn", "Hanadi Sarkis", *(one.name for one in ACTORS)]
    sealed += ["Mundhir Kassar", "Munzer Kassar", "رمزي", "لجين"]
    shown = []
    for path in demo.site.rglob("*"):
        if path.suffix in {".html", ".csv", ".json", ".md", ".svg"}:
            page = path.read_text(encoding="utf-8")
            shown += [
                f"{name} in {path.name}" for name in sealed if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", page)
            ]
    assert shown == []
    assert ALIVE


def test_axe_finds_nothing_on_the_first_pages(chromium: Browser, demo: Demo, axe: str) -> None:
    context = chromium.new_context(bypass_csp=True)
    page = context.new_page()
    found: list[str] = []
    for name in ("index.html", "memorial.html", "sources.html", "estimate.html", "ar/index.html", "ar/memorial.html"):
        page.goto((demo.site / name).as_uri())
        page.add_script_tag(content=axe)
        result = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})")
        found += [f"{name}: {one['id']}: {one['nodes'][0]['html'][:160]}" for one in result["violations"]]
    context.close()
    assert found == []

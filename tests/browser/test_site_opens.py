"""The site in Chromium: from file://, without a network, a console error or an obstacle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = pytest.mark.browser

LARGEST_FIRST_PAGE = 100_000


def pages_of(site: Path) -> list[str]:
    return sorted(str(path.relative_to(site)) for path in site.rglob("*.html"))


def opened(context: BrowserContext, troubles: list[str]) -> Page:
    page = context.new_page()
    page.on("console", lambda said: troubles.append(f"{page.url}: {said.type}: {said.text}"))
    page.on("pageerror", lambda error: troubles.append(f"{page.url}: {error}"))
    page.on("requestfailed", lambda asked: troubles.append(f"{page.url}: failed {asked.url}"))
    page.on("request", lambda asked: troubles.append(f"asked {asked.url}") if _is_outside(asked.url) else None)
    return page


def _is_outside(url: str) -> bool:
    return not url.startswith(("file://", "data:"))


def test_every_page_opens_without_a_network_or_a_console_message(chromium: Browser, site: Path) -> None:
    troubles: list[str] = []
    context = chromium.new_context(offline=True)
    page = opened(context, troubles)
    for path in pages_of(site):
        page.goto((site / path).as_uri())
        assert page.locator("h1").count() == 1, path
        assert page.evaluate("getComputedStyle(document.body).marginTop") == "0px", f"{path}: the style was not applied"
        assert page.evaluate("document.documentElement.dir") == ("rtl" if path.startswith("ar/") else "ltr")
    context.close()
    assert troubles == []


def test_a_console_error_would_be_seen(chromium: Browser, tmp_path: Path) -> None:
    broken = tmp_path / "broken.html"
    broken.write_text('<!doctype html><title>x</title><link rel="stylesheet" href="gone.css">', encoding="utf-8")
    troubles: list[str] = []
    context = chromium.new_context(offline=True)
    opened(context, troubles).goto(broken.as_uri())
    context.close()
    assert any("gone.css" in trouble for trouble in troubles)


@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_scrolls_sideways(chromium: Browser, site: Path, width: int) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    for path in pages_of(site):
        page.goto((site / path).as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    context.close()


def test_a_figure_is_followed_to_its_sentence_by_keyboard(chromium: Browser, site: Path) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.get_by_role("link", name="340 or more civilians reported killed").focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="more than 310 civilians were killed").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("mark").inner_text() == "more than 310 civilians were killed"
    assert page.locator("code.hash").first.is_visible()
    context.close()


def test_the_language_link_leads_to_the_same_page(chromium: Browser, site: Path) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto((site / "claims/claim-3.html").as_uri())
    page.get_by_role("link", name="العربية").click()
    assert page.url.endswith("/ar/claims/claim-3.html")
    assert page.locator("mark").inner_text() == "قُتل أكثر من 340 مدنيًّا"
    page.get_by_role("link", name="English").click()
    assert page.url.endswith("/claims/claim-3.html")
    context.close()


def test_what_can_be_touched_is_large_enough(chromium: Browser, site: Path) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    small = page.evaluate(
        """() => [...document.querySelectorAll("header a, .trace a")].filter(link => {
            const box = link.getBoundingClientRect(); return box.height < 44 || box.width < 24;
        }).map(link => link.textContent)"""
    )
    context.close()
    assert small == []


def test_the_first_page_is_light_with_everything_it_loads(chromium: Browser, site: Path) -> None:
    loaded: list[int] = []
    context = chromium.new_context()
    page = context.new_page()
    page.on("response", lambda answer: loaded.append(len(answer.body())) if answer.url.startswith("file:") else None)
    page.goto((site / "index.html").as_uri(), wait_until="load")
    page.wait_for_load_state("networkidle")
    context.close()
    assert len(loaded) >= 2
    assert sum(loaded) < LARGEST_FIRST_PAGE


def test_on_paper_the_menu_is_gone_and_the_ledger_head_stays(chromium: Browser, site: Path) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto((site / "figures/figure-civilians.html").as_uri())
    page.emulate_media(media="print")
    assert not page.locator(".site-head nav").is_visible()
    assert page.locator(".site-foot .hash").is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF")
    context.close()


def one_of_each(site: Path) -> list[str]:
    """One page from each template, in each language."""
    kinds = {path.replace("-", "/").rpartition("/")[0] or path: path for path in pages_of(site)}
    return sorted(set(kinds.values()) | {path for path in pages_of(site) if path.count("/") == path.startswith("ar/")})


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(chromium: Browser, site: Path, axe: str, scheme: str) -> None:
    context = chromium.new_context(color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    found: list[str] = []
    for path in one_of_each(site):
        if scheme == "dark" and path.startswith("ar/"):
            continue
        page.goto((site / path).as_uri())
        page.add_script_tag(content=axe)
        result = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})")
        assert len(result["passes"]) > 10, path
        found += [f"{path}: {one['id']}: {one['nodes'][0]['html'][:160]}" for one in result["violations"]]
    context.close()
    assert found == []

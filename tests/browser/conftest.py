from __future__ import annotations

import os
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sijill.publish.site import release

if TYPE_CHECKING:
    from playwright.sync_api import Browser

QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
REPOSITORY = Path(__file__).parents[2]


def _missing(what: str) -> None:
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(f"{what}; the browser tests are never skipped in CI")
    pytest.skip(what)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        _missing("Chromium is not installed (Debian: apt-get install chromium)")
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented release of the unit tests, written out."""
    root = tmp_path_factory.mktemp("site")
    coast = runpy.run_path(str(REPOSITORY / "tests/unit/publish/coast.py"))["COAST"]
    for path, data in release(coast)[1].items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return root


@pytest.fixture(scope="session")
def axe() -> str:
    """The text of axe-core, from SIJILL_AXE or node_modules; it is not kept in the repository."""
    for place in (os.environ.get("SIJILL_AXE", ""), str(REPOSITORY / "node_modules/axe-core/axe.min.js")):
        if place and Path(place).is_file():
            return Path(place).read_text(encoding="utf-8")
    pytest.skip("axe-core is not here (npm install axe-core, or set SIJILL_AXE to its axe.min.js)")

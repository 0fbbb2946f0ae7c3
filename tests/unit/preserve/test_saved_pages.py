"""Pages that come as files: a wall that somebody saved is noted, and read all the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from sijill.cli.preserve import command
from sijill.preserve.metadata import Metadata
from sijill.preserve.quality import HOME_PAGE, LOGIN_WALL, READ_ANYWAY, SOFT_404, WALLS
from sijill.preserve.stage import preserve_files
from sijill.store.workspace import Workspace

PAGE = "<!doctype html><html lang={}><head><title>{}</title></head><body><nav><a href=/>Home</a></nav>{}</body></html>"
DOOR = PAGE.format(
    "en",
    "Log in to Neighbours",
    "<h1>Log in to Neighbours</h1><form><input name=email><input type=password><button>Log in</button></form>"
    "<p>You must log in to continue.</p>",
)
GONE = PAGE.format(
    "ar", "الصفحة غير موجودة", "<h1>عذراً، الصفحة غير موجودة</h1><p>ربما حذفت الصفحة أو تغير عنوانها.</p>"
)
NEWS = PAGE.format(
    "en",
    "Nine killed at the market of Qasr",
    "<article><h1>Nine killed at the market of Qasr</h1><p>Nine people were killed on Tuesday when a shell hit the "
    "market of Qasr, the local hospital said. Two of the dead were children, a doctor said.</p></article>",
)
FRONT = PAGE.format(
    "en",
    "The Qasr Courier",
    "".join(
        f"<article><h2><a href=/2031/{n}/story-{n}>{title}</a></h2><p>{title} and more.</p></article>"
        for n, title in enumerate(
            ("Mayor opens bridge", "Rain in the hills", "Cup final tonight", "Bread dearer again", "School year begins",
             "New road to the coast", "Fair on Friday", "Harvest is late"),
            start=11,
        )
    ),
)  # fmt: skip
ROWS = "<table><tr><th>Name<th>Age</tr><tr><td>Ziad Q.<td>31</tr><tr><td>Hind Q.<td>12</tr></table>"


def _quality(workspace: Workspace, tmp_path: Path, html: str, url: str | None = None) -> tuple[set[str], bool, int]:
    page = tmp_path / "page.html"
    page.write_text(html, encoding="utf-8")
    summary = preserve_files(workspace, [page], metadata=Metadata(url=url))
    (kept,) = summary.documents
    return set(kept.quality), kept.text is not None, len(summary.refusals)


@pytest.mark.parametrize(("html", "wall"), [(DOOR, LOGIN_WALL), (GONE, SOFT_404)])
def test_a_saved_wall_is_noted_and_read(workspace: Workspace, tmp_path: Path, html: str, wall: str) -> None:
    assert _quality(workspace, tmp_path, html) == ({wall, READ_ANYWAY}, True, 0)


def test_a_front_page_is_told_only_by_what_was_asked_for(workspace: Workspace, tmp_path: Path) -> None:
    without, _, _ = _quality(workspace, tmp_path, FRONT)
    again = FRONT.replace("Harvest", "The harvest")
    beside, is_read, _ = _quality(
        workspace, tmp_path, again, "https://courier.example/2031/05/02/nine-killed-at-market"
    )
    assert not without & WALLS
    assert HOME_PAGE in beside
    assert is_read


@pytest.mark.parametrize("html", [NEWS, ROWS, "<p>12 people were killed in Qasr on Monday.</p>"])
def test_pages_lists_and_notes_get_no_such_note(workspace: Workspace, tmp_path: Path, html: str) -> None:
    quality, _, _ = _quality(workspace, tmp_path, html)
    assert not quality & {*WALLS, READ_ANYWAY}


def test_the_command_says_what_its_codes_mean(workspace: Workspace, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(DOOR, encoding="utf-8")
    done = CliRunner().invoke(command, [str(page), "-w", str(workspace.root)])
    assert done.exit_code == 0
    assert f"{LOGIN_WALL}: the page asks for an account" in done.output
    assert f"{READ_ANYWAY}: " in done.output

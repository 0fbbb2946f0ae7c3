"""Villages that no gazetteer knows: their names keep figures and incidents apart, and bring them together."""

from __future__ import annotations

from pathlib import Path

import pytest

from sijill import pipeline
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.store.settings import Settings
from sijill.store.workspace import Workspace

OBSERVATORY = "Nine civilians were killed in Khirbat Suhayl on Friday, the Coast Observatory said."
RIVAL = "Eleven civilians were killed in Kherbet Suhail on Friday, according to the Interior Ministry."
IN_ARABIC = "قتل 11 مدنياً في قرية خربة سهيل يوم الجمعة، بحسب وزارة الداخلية."


def run(folder: Path, texts: list[tuple[str, int, str]]) -> tuple[list[tuple[object, ...]], list[str]]:
    """Scope, low, high and origins of each figure, and the places of the incidents."""
    workspace = Workspace.create(folder / "case", settings=Settings({"extract.country": "SY"}))
    with workspace:
        for outlet, day, text in texts:
            path = folder / f"{outlet[:4]}{day}.txt"
            path.write_text(text, encoding="utf-8")
            preserve_files(workspace, [path], metadata=Metadata(published=f"2031-11-{day:02}", outlet=outlet))
        pipeline.run(workspace, ("extract", "record", "corroborate"))
        figures = [
            (row["scope"], row["low"], row["high"], row["independent_origins"])
            for row in workspace.derived.rows("figure")
        ]
        return sorted(figures, key=str), sorted(str(row["place"]) for row in workspace.derived.rows("incident"))


def test_rivals_about_one_village_in_two_spellings_are_one_figure(tmp_path: Path) -> None:
    figures, incidents = run(tmp_path, [("Lantern News", 8, OBSERVATORY), ("Port Courier", 9, RIVAL)])
    assert incidents == ["Kherbet Suhail"]
    assert figures == [("Kherbet Suhail; on 2031-11-07", 9, 11, 2)]


def test_rivals_about_one_village_in_two_scripts_are_one_figure(tmp_path: Path) -> None:
    figures, incidents = run(tmp_path, [("Lantern News", 8, OBSERVATORY), ("مرسى نيوز", 9, IN_ARABIC)])
    assert incidents == ["Khirbat Suhayl / خربة سهيل"]
    assert figures == [("Khirbat Suhayl / خربة سهيل; on 2031-11-07", 9, 11, 2)]


def test_two_villages_of_one_sentence_are_two_incidents_and_two_figures(tmp_path: Path) -> None:
    text = (
        "Nine civilians were killed in Khirbat Suhayl on Friday, and twelve in Beit Qandil, the Coast Observatory said."
    )
    figures, incidents = run(tmp_path, [("Lantern News", 8, text)])
    assert incidents == ["Beit Qandil", "Khirbat Suhayl"]
    assert [(low, high) for _, low, high, _ in figures] == [(12, 12), (9, 9)]


@pytest.mark.parametrize(
    "text",
    [
        "Nine civilians were killed on Friday, the Coast Observatory said on Facebook.",
        "Nine civilians were killed on Friday, the Coast Observatory said in Jordan.",
        "Karim Odeh, who asked not to be named and hides in Khirbat Suhayl, said nine people were killed on Friday.",
    ],
)
def test_what_is_no_place_or_is_protected_makes_no_incident(tmp_path: Path, text: str) -> None:
    _, incidents = run(tmp_path, [("Lantern News", 8, text)])
    assert incidents == []

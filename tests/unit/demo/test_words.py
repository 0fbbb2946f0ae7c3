from __future__ import annotations

from pathlib import Path

import pytest

from sijill.demo.compare import Comparison, EstimateLine, Known
from sijill.demo.figure_lines import FigureLine, Series
from sijill.demo.label import ENGLISH
from sijill.demo.words import OWN_REPORT, Section, caught, sections, span, where_to_look

GROWING = Series("Sahel Observatory", ("112 or more", "168", "231 or more"), 4)
COMPARISON = Comparison(
    known=Known(400, (("civilian", 350), ("security", 50)), 308, 313),
    naive_sum=1234,
    naive_claims=9,
    rows=482,
    victims=315,
    figures=(
        FigureLine("killed", "civilians", "Wadi Sahel", 231, 231, None, 1, "reviewed", "toll", (GROWING,)),
        FigureLine("killed", "people", "", 57, 57, 57, 1, "reviewed", "toll", (Series("Ministry", ("57",), 1),)),
        FigureLine("injured", "people", "", 96, 96, 96, 1, "reviewed", "toll"),
        FigureLine("killed", "civilians", "", 3, 3, 3, 1, "reviewed", "report"),
    ),
    relays=(("Harbour Wire", "Sahel Observatory", 2), ("Harbour Wire", "a person", 3), ("Mirror", "a person", 1)),
    estimates=(
        EstimateLine("chao", 310, None, None, None, ("nothing to go by (estimate.no-overlap)",)),
        EstimateLine("log-linear", 310, 366, 388, 416),
    ),
    copied=(("Town Hospital", "Sahel Observatory"),),
)


@pytest.fixture(scope="module")
def said() -> str:
    return "\n".join(line for section in sections(COMPARISON) for line in section.lines())


@pytest.mark.parametrize("words", ["400", "1234", "231", "57", "482", "308", "313", "315", "Harbour Wire"])
def test_what_matters_is_said(said: str, words: str) -> None:
    assert words in said


def test_only_tolls_of_the_killed_stand_beside_the_known_dead_and_the_others_are_counted(said: str) -> None:
    assert "96" not in said
    assert "And 2 smaller figures" in said
    lines = [line.split("  ")[1] for line in said.splitlines() if line.startswith("  ")]
    assert lines[1:5] == ["known truth", "sum of every toll told", "civilians, told", "people, told"]


def test_a_growing_series_is_one_line(said: str) -> None:
    [line] = [line for line in said.splitlines() if "168" in line]
    assert "231 or more" in line
    assert "Sahel Observatory: 112 or more → 168 → 231 or more through 4 outlets; Wadi Sahel" in line


def test_those_who_told_what_a_person_said_are_counted(said: str) -> None:
    assert "And 4 claims are what a person told them" in said
    assert "a person  " not in said


def test_warnings_of_an_estimate_and_lists_that_copy_are_told(said: str) -> None:
    assert "warning of chao: nothing to go by (estimate.no-overlap)" in said
    assert "The list of Town Hospital copies that of Sahel Observatory" in said


def test_an_interval_that_holds_the_truth_is_said_to_and_a_missing_one_is_not(said: str) -> None:
    lines = {line.split()[0]: line for line in said.splitlines() if line.strip()}
    assert lines["log-linear"].endswith("inside")
    assert lines["chao"].endswith("no estimate")


def test_columns_are_aligned_and_nothing_trails() -> None:
    lines = Section("t", ("a", "b"), (("long", "x"), ("s", "y"))).lines()
    assert lines == ["t", "  a     b", "  long  x", "  s     y"]


def test_a_section_without_a_table_is_its_sentences() -> None:
    assert Section("t", notes=("one", "two")).lines() == ["t", "  one", "  two"]


def test_the_end_says_where_to_look_and_how_to_try_a_report(tmp_path: Path) -> None:
    said = "\n".join(where_to_look(tmp_path, tmp_path / "index.html").lines())
    assert str(tmp_path / "index.html") in said
    assert OWN_REPORT in said
    assert ENGLISH in said
    assert "The site" not in "\n".join(where_to_look(tmp_path, None).lines())


def test_the_altered_byte_is_told_with_what_was_found() -> None:
    lines = caught("agency.html", 17, "altered", ["documents: it hashes to another value"]).lines()
    assert "byte 17 of agency.html" in lines[1]
    assert "altered" in lines[1]
    assert lines[2].strip() == "documents: it hashes to another value"


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        ((None, None, None), "not known"),
        ((740, None, None), "740 or more"),
        ((740, 740, None), "740 or more"),
        ((57, 144, None), "144 (57 or more)"),
        ((5, 5, 5), "5"),
        ((None, None, 9), "up to 9"),
        ((57, 231, 231), "231 (57 to 231)"),
    ],
)
def test_a_range_keeps_its_ends(ends: tuple[int | None, int | None, int | None], words: str) -> None:
    assert span(*ends) == words

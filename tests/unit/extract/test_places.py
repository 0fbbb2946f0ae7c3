"""Places of claims against a person's own lists, in both languages, in a batch and in a workspace."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from click.testing import CliRunner

from sijill.cli.main import cli
from sijill.extract import processes, workers
from sijill.extract.read import read
from sijill.lists.places import own_places, read_place_list

PLAIN = """name,name_ar,admin1,latitude,longitude
Qarat Nuri,قارة نوري,Homs,34.91,36.60
Ayn Sabr,عين صبر,Homs,34.75,36.71
Ayn Sabr,عين صبر,Aleppo,36.20,37.10
"""
OWN = own_places([read_place_list(PLAIN.encode(), "own.csv")])
PUBLISHED = date(2025, 3, 9)


def _places(text: str) -> list[tuple[str, str | None, str | None]]:
    made = read(text, id="t", published=PUBLISHED, country="SY", own=OWN)
    return [(place.surface, place.name, place.admin1) for claim in made.claims for place in claim.places]


def test_a_place_of_the_list_is_resolved_in_both_languages() -> None:
    assert _places("Four people were killed in Qarat Nuri.") == [("Qarat Nuri", "Qarat Nuri", "Homs")]
    assert _places("قتل أربعة أشخاص في قارة نوري.") == [("قارة نوري", "Qarat Nuri", "Homs")]


def test_a_region_or_state_is_told_from_the_town_called_like_it() -> None:
    def level(text: str, country: str) -> tuple[str | None, ...]:
        return tuple(place.precision for place in read(text, id="t", country=country).claims[0].places)

    assert level("Eleven villagers were killed in Sagaing Region on Thursday.", "MM") == ("province",)
    assert level("Five civilians were killed in Kharkiv on Monday.", "UA") == ("city",)
    assert level("Five civilians were killed in Kharkiv Oblast on Monday.", "UA") == ("province",)
    assert level("Four people were killed in the Safita region on Thursday.", "SY") == ("city",)


def test_a_name_of_two_places_stays_unresolved_and_says_why() -> None:
    for text in ("Four people were killed in Ayn Sabr.", "قتل أربعة أشخاص في عين صبر."):
        (place,) = read(text, id="t", country="SY", own=OWN).claims[0].places
        assert not place.is_resolved
        assert place.reason is not None
        assert "Homs" in place.reason
        assert "Aleppo" in place.reason


def test_another_place_of_the_text_decides_which_is_meant() -> None:
    assert ("Ayn Sabr", "Ayn Sabr", "Homs") in _places(
        "Shells hit Qarat Nuri. Four people were killed in Ayn Sabr near Homs."
    )
    assert ("عين صبر", "Ayn Sabr", "Aleppo") in _places("قتل أربعة أشخاص في عين صبر في محافظة حلب.")


def test_a_place_no_table_holds_stays_unresolved() -> None:
    assert _places("Four people were killed in Zorqal.") == [("Zorqal", None, None)]


def test_the_list_reaches_a_reading_process() -> None:
    line = json.dumps({"id": "a", "text": "Four people were killed in Qarat Nuri.", "country": "SY"})
    try:
        processes.give_places(OWN)
        (told,) = workers._read_there([(1, line)], None)
    finally:
        processes.give_places(None)
    assert json.loads(told.line)["claims"][0]["places"][0]["gazetteer"].startswith("own.csv (sha256 ")
    (without,) = workers._read_there([(1, line)], None)
    assert json.loads(without.line)["claims"][0]["places"][0]["name"] is None


def test_the_command_line_takes_lists_and_says_what_is_wrong_in_them(tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text(PLAIN + ",,Homs,1,1\n", encoding="utf-8")
    (tmp_path / "t.txt").write_text("Four people were killed in Qarat Nuri.", encoding="utf-8")
    asked = [
        "extract",
        "--text",
        str(tmp_path / "t.txt"),
        "--country",
        "SY",
        "--places",
        str(tmp_path / "own.csv"),
        "--json",
    ]
    ran = CliRunner().invoke(cli, asked)
    assert ran.exit_code == 0, ran.output
    assert "extract.places-no-name: row 5: wanted a name" in ran.stderr
    assert json.loads(ran.stdout)["claims"][0]["places"][0]["name"] == "Qarat Nuri"


def test_a_changed_list_makes_a_workspace_read_again(workspace, tmp_path):  # type: ignore[no-untyped-def]
    from sijill.extract import stage

    stage.run(workspace)
    assert stage.run(workspace).did == 0
    path = workspace.root / "sijill.toml"
    told = path.read_text(encoding="utf-8")
    path.write_text(told.replace("places = []", 'places = ["own.csv"]'), encoding="utf-8")
    (workspace.root / "own.csv").write_text(PLAIN, encoding="utf-8")
    from sijill.store.workspace import Workspace

    with Workspace.open(workspace.root) as again:
        assert stage.run(again).did > 0
        assert stage.run(again).did == 0
        (workspace.root / "own.csv").write_text(PLAIN + "Tell Nur,,Homs,34.6,36.5\n", encoding="utf-8")
        assert stage.run(again).did > 0

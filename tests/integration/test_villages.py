"""Villages no gazetteer knows, from the words of two or three outlets to incidents and figures; all invented."""

from __future__ import annotations

import hashlib

import pytest

from sijill.corroborate import stage as corroborate
from sijill.extract import stage as extract
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.record import stage as record
from sijill.store.workspace import Workspace

BEIT_QANDIL = (
    (
        "Harbour Wire",
        "Eighteen civilians were killed in the village of Beit Qandil on Friday, the Coastal Observatory said.",
    ),
    ("Mountain Post", "The Union of Relief Committees said 22 civilians were killed in Bayt Qandeel on Friday."),
    ("نداء الساحل", "قتل 20 مدنياً في قرية بيت قنديل يوم الجمعة، بحسب شبكة التوثيق المحلية."),
)
TWO_VILLAGES = (
    (
        "Sahel Dispatch",
        "Gunmen killed nine civilians in the village of Koundoula on Monday, the Observatory for Protection said.",
    ),
    (
        "Volta Courier",
        "Gunmen killed 14 civilians in the village of Barsilga on Monday, the Collective of Victims' Families said.",
    ),
)
NO_DAY = (
    (
        "Sahel Dispatch",
        "At least 12 civilians were killed in the village of Koundoula on Monday, the Sahel Observatory said.",
    ),
    ("Volta Courier", "15 civilians were killed in Koundoula, according to the Collective of Victims' Families."),
)
GARBLED = (
    (
        "Nile Wire",
        "Militiamen killed 25 people in the village of Wad Nuwairah on Thursday, the Gezira Lawyers' Association said.",
    ),
    (
        "Delta Mirror",
        "The Gezira Lawyers' Association said militiamen killed 25 people in the village of Wood Nuwayrah on Thursday.",
    ),
    ("Two Rivers", "The Resistance Committee said 31 people were killed in the village of Wad Nuwayra on Thursday."),
)
NAMESAKES = (
    (
        "Kabul Bulletin",
        "Six civilians were killed in Sangdara village in Helmand province on Wednesday, the Rights Commission said.",
    ),
    (
        "Pamir News",
        "Eleven civilians were killed in Sangdara village in Wardak province on Wednesday, the council said.",
    ),
)
WITH_ITS_UNIT = (
    (
        "Harbour Wire",
        "Eleven civilians were killed in the village of Tel Marsoun in Idlib on Friday, the Coastal Observatory said.",
    ),
    ("Mountain Post", "The Union of Relief Committees said 13 civilians were killed in Tal Marsoun on Friday."),
)


def carried(root, country, *documents):
    """Carry texts of 9 March 2031 (a Sunday) to figures; give incidents as sets of outlets' numbers, and figures."""
    with Workspace.create(root) as workspace:
        numbers = {}
        for number, (outlet, text) in enumerate(documents):
            path = root.parent / f"{number}.txt"
            path.write_text(f"{text}\n", encoding="utf-8")
            language = "ar" if "\u0621" <= text[0] <= "\u064a" else "en"
            told = Metadata(country=country, language=language, published="2031-03-09", outlet=outlet, kind="report")
            preserve_files(workspace, [path], metadata=told)
            numbers[hashlib.sha256(path.read_bytes()).hexdigest()] = number
        for stage in (extract, record, corroborate):
            stage.run(workspace)
        derived = workspace.derived
        told_in = {row["id"]: numbers[row["document"]] for row in derived.rows("claim", harm="killed")}
        incidents: dict[str, set[int]] = {}
        for row in derived.rows("incident_claim"):
            incidents.setdefault(row["incident"], set()).add(told_in[row["claim"]])
        figures = derived.rows("figure", harm="killed")
        return (
            sorted(map(sorted, incidents.values())),
            sorted((row["low"], row["high"] or 0) for row in figures),
            figures,
        )


@pytest.mark.parametrize(
    ("country", "documents", "incidents", "figures"),
    [
        ("SY", BEIT_QANDIL, [[0, 1, 2]], [(18, 22)]),
        ("BF", TWO_VILLAGES, [[0], [1]], [(9, 9), (14, 14)]),
        ("BF", NO_DAY, [[0]], [(12, 0)]),
        ("SD", GARBLED, [[0, 1, 2]], [(25, 31)]),
        ("AF", NAMESAKES, [[0], [1]], [(6, 6), (11, 11)]),
        ("SY", WITH_ITS_UNIT, [[0, 1]], [(11, 13)]),
    ],
    ids=["two scripts", "two villages", "no day", "garbled", "namesakes", "with its unit"],
)
def test_rival_reports_of_a_village_are_one_incident_and_one_figure(tmp_path, country, documents, incidents, figures):
    assert carried(tmp_path / "case", country, *documents)[:2] == (incidents, figures)


def test_a_figure_shows_every_spelling_and_claims_no_point(tmp_path):
    *_, (figure,) = carried(tmp_path / "case", "SY", *BEIT_QANDIL)
    assert figure["body"]["places_as_written"] == ["Bayt Qandeel", "Beit Qandil", "بيت قنديل"]
    assert figure["scope"].startswith("Bayt Qandeel / بيت قنديل (as written); ")
    with Workspace.open(tmp_path / "case") as workspace:
        places = workspace.derived.rows("claim_place")
        (incident,) = workspace.derived.rows("incident")
    assert {(row["name"], row["latitude"]) for row in places} == {(None, None)}
    assert {row["written"] for row in places} == {"Beit Qandil", "Bayt Qandeel", "بيت قنديل"}
    assert (incident["admin1"], incident["place"]) == (None, "Bayt Qandeel / بيت قنديل (as written)")

"""Names, file names, addresses, cells and reasons stand only where they may: every byte and table is looked at."""

import pytest

from sijill import pipeline
from sijill.extract.pseudonyms import Pseudonyms
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.store import decisions
from sijill.store.workspace import Workspace

CANARIES = ("Qanarian", "Kanaribek", "Qanarfile", "qanarurl", "Qanarcell", "Qanarreason", "Qanarhow")
NAMING = {"victim_record", "victim"}
"""Tables that hold names of the dead, for linking."""

REPORT = """The Sahel Observatory for Human Rights said more than 31 civilians were killed in Jableh on Thursday.

"They killed my neighbour Mirwez Kanaribek," said Zorvan Qanarian, a resident who asked not to be named.
A cousin of Mirwez Kanaribek said 12 people were wounded in Jableh.
The brother of Zorvan Qanarian said that two houses were burned.
"""
LIST = "id,name,sex,age,date of death,place\nA1,Tarquan Qanarian,male,Qanarcell,2031-11-06,Jableh\n"


def carry(root, files):
    report, rows = files / "Qanarfile report.txt", files / "Qanarfile list.csv"
    report.write_text(REPORT, encoding="utf-8")
    rows.write_text(LIST, encoding="utf-8")
    with Workspace.create(root) as made:
        told = Metadata(published="2031-11-09", outlet="Meridian Press", url="https://qanarurl.example/a")
        preserve_files(made, [report], metadata=told)
        preserve_files(made, [rows], metadata=Metadata(published="2031-11-09", outlet="A list", kind="list"))
        pipeline.run(made)
        claim, person = made.derived.rows("claim")[0]["id"], made.derived.rows("person")[0]["id"]
        decisions.decide_claim(made, claim, "accepted", "Qanarreason told us")
        decisions.record_consent(made, person, purpose="keep", state="given", how="by Qanarhow", recipient="Qanarhow")
        pipeline.run(made)


def leaks(root):
    """Where a canary stands: files outside documents/ and the two databases, ledger entries, tables."""
    found = set()
    for path in root.rglob("*"):
        if path.is_file() and path.suffix != ".db" and "documents" not in path.parts:
            found |= {(path.name, one) for one in CANARIES if one.lower().encode() in path.read_bytes().lower()}
    from sijill.store.schema_derived import TABLES

    with Workspace.open(root) as made:
        for entry in made.ledger.entries():
            found |= {("ledger", one) for one in CANARIES if one.lower().encode() in entry.raw.lower()}
        for name in set(TABLES) - NAMING:
            held = str(made.derived.rows(name)).lower()
            found |= {(name, one) for one in CANARIES if one.lower() in held}
    return found


def test_no_canary_stands_where_it_may_not(tmp_path):
    carry(tmp_path / "w", tmp_path)
    with Workspace.open(tmp_path / "w") as made:
        assert made.derived.rows("person")
        assert "Qanarian" in str(made.derived.rows("victim_record"))
    assert leaks(tmp_path / "w") == set()


def test_the_search_finds_a_name_that_was_let_through(tmp_path, monkeypatch):
    monkeypatch.setattr(Pseudonyms, "without_people", lambda self, words: words)
    monkeypatch.setattr(Pseudonyms, "of", lambda self, name: None)
    with pytest.raises(IndexError):  # nobody is a person then: there is no one to record a consent of
        carry(tmp_path / "w", tmp_path)
    assert leaks(tmp_path / "w")

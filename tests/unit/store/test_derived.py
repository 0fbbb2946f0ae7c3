import enum
from datetime import date

import numpy
import pytest
from sqlalchemy import text

from sijill.errors import Refusal, StageFailed, UsageError
from sijill.store.columns import read, stored
from sijill.store.schema_derived import TABLES
from sijill.store.stamps import Stamp
from sijill.store.workspace import Workspace

STAMP = Stamp("0" * 64, "1" * 64, "1")


class Word(enum.StrEnum):
    KILLED = "killed"


@pytest.mark.parametrize(
    ("holds", "value", "cell"),
    [
        ("text", Word.KILLED, "killed"),
        ("text", date(2031, 5, 4), "2031-05-04"),
        ("integer", numpy.int64(7), 7),
        ("flag", True, 1),
        ("flag", numpy.bool_(False), 0),
        ("real", 0.12345678, 0.123457),
        ("real", numpy.float64(-0.0), 0.0),
        ("real", 3, 3.0),
        ("decimal", "35.1800", "35.1800"),
        ("decimal", 35.18, "35.18"),
        ("decimal", 1e-6, "0.000001"),
        ("json", {"b": 1, "a": [0.5]}, '{"a":[0.5],"b":1}'),
        ("json", '{"b": 1}', '{"b":1}'),
        ("json", None, None),
    ],
)
def test_a_value_has_one_stored_form(holds: str, value: object, cell: object) -> None:
    assert stored(holds, value) == cell
    assert type(stored(holds, value)) is type(cell)


@pytest.mark.parametrize(
    ("holds", "value"),
    [
        ("text", 5),
        ("integer", "5"),
        ("integer", True),
        ("integer", 5.0),
        ("flag", 1),
        ("real", "0.5"),
        ("real", float("nan")),
        ("real", True),
        ("decimal", "north"),
        ("decimal", "NaN"),
        ("json", "not json"),
        ("json", {1, 2}),
    ],
)
def test_a_value_of_another_type_is_refused_not_turned(holds: str, value: object) -> None:
    with pytest.raises(Refusal):
        stored(holds, value)


def test_flags_and_json_are_read_back_as_values() -> None:
    assert read("flag", 1) is True
    assert read("json", "[1]") == [1]
    assert read("text", None) is None


def test_rows_come_back_in_the_order_of_their_key(workspace: Workspace) -> None:
    rows = [{"id": name, "low": 3, "negated": False, "confidence": 0.1234567, "body": {"z": 1}} for name in "cab"]
    workspace.derived.replace("extract", "d", STAMP, {"claim": rows})
    found = workspace.derived.rows("claim")
    assert [row["id"] for row in found] == ["a", "b", "c"]
    assert (found[0]["negated"], found[0]["confidence"], found[0]["body"]) == (False, 0.123457, {"z": 1})
    assert (found[0]["stage"], found[0]["unit"], found[0]["high"]) == ("extract", "d", None)


def test_rows_are_chosen_by_value_by_several_and_by_null(workspace: Workspace) -> None:
    rows = [{"id": "a", "low": 1}, {"id": "b", "low": 2}, {"id": "c"}]
    workspace.derived.replace("extract", "d", STAMP, {"claim": rows})

    def chosen(**equals: object) -> list[object]:
        return [row["id"] for row in workspace.derived.rows("claim", **equals)]

    assert chosen(low=2) == ["b"]
    assert chosen(low=[1, 2]) == ["a", "b"]
    assert chosen(low=None) == ["c"]
    assert chosen(low=2, unit="e") == []


def test_more_values_than_a_statement_takes_can_be_asked_for(workspace: Workspace) -> None:
    rows = [{"id": f"{number:05}"} for number in range(9)]
    workspace.derived.replace("extract", "d", STAMP, {"claim": rows})
    found = workspace.derived.rows("claim", id=[f"{number:05}" for number in range(4, 50_000)])
    assert [row["id"] for row in found] == ["00004", "00005", "00006", "00007", "00008"]


def test_rows_of_one_document_are_found_by_an_index(workspace: Workspace) -> None:
    with workspace.derived.database.reading() as connection:
        plan = connection.execute(text("EXPLAIN QUERY PLAN SELECT * FROM claim WHERE document = 'd'")).all()
    assert "claim_by_document" in str(plan)


def test_a_unit_made_again_replaces_only_itself(workspace: Workspace) -> None:
    derived = workspace.derived
    derived.replace("extract", "d", STAMP, {"claim": [{"id": "a"}, {"id": "b"}], "garble": [{"document": "d"}]})
    derived.replace("extract", "e", STAMP, {"claim": [{"id": "c"}]})
    derived.replace("link", "d", STAMP, {"link_model": [{"key": "prior", "body": 1}]})
    derived.replace("extract", "d", Stamp("2" * 64, "1" * 64, "1"), {"claim": [{"id": "a"}]})
    assert [row["id"] for row in derived.rows("claim")] == ["a", "c"]
    assert derived.rows("garble") == []
    assert derived.units("extract") == ["d", "e"]
    stamp = derived.stamp("extract", "d")
    assert stamp is not None
    assert stamp.inputs == "2" * 64
    derived.drop("extract", "e")
    assert derived.stamp("extract", "e") is None
    assert len(derived.rows("link_model")) == 1
    assert derived.check() == []


def test_a_stamp_is_over_the_content_and_not_the_order_given(workspace: Workspace) -> None:
    def content(rows: list[dict[str, object]]) -> str:
        workspace.derived.replace("extract", "d", STAMP, {"claim": rows, "pair": []})
        stamp = workspace.derived.stamp("extract", "d")
        assert stamp is not None
        return stamp.content

    first = content([{"id": "a", "low": 1}, {"id": "b"}])
    assert content([{"id": "b"}, {"id": "a", "low": 1}]) == first
    assert content([{"id": "b"}, {"id": "a", "low": 2}]) != first


def test_rows_without_a_key_of_their_own_are_numbered(workspace: Workspace) -> None:
    rows = [{"document": "d", "start": 9}, {"document": "d", "start": 9}]
    workspace.derived.replace("extract", "d", STAMP, {"garble": rows})
    assert [row["n"] for row in workspace.derived.rows("garble")] == [0, 1]


@pytest.mark.parametrize(
    ("tables", "code"),
    [
        ({"claims": []}, "derived.unknown-table"),
        ({"claim": [{"id": "a", "quote": "said"}]}, "derived.bad-row"),
        ({"claim": [{"id": "a", "low": "12"}]}, "derived.bad-row"),
        ({"claim": [{"low": 12}]}, "derived.bad-row"),
        ({"claim": [{"id": "a"}, {"id": "a"}]}, "derived.duplicate"),
    ],
)
def test_rows_that_do_not_fit_are_refused_and_nothing_changes(
    workspace: Workspace, tables: dict[str, list[dict[str, object]]], code: str
) -> None:
    workspace.derived.replace("extract", "d", STAMP, {"claim": [{"id": "z"}]})
    with pytest.raises(UsageError) as refused:
        workspace.derived.replace("extract", "d", STAMP, tables)
    assert refused.value.code == code
    assert [row["id"] for row in workspace.derived.rows("claim")] == ["z"]


def test_two_units_cannot_claim_one_id(workspace: Workspace) -> None:
    workspace.derived.replace("extract", "d", STAMP, {"claim": [{"id": "a"}]})
    with pytest.raises(StageFailed):
        workspace.derived.replace("extract", "e", STAMP, {"claim": [{"id": "a"}]})
    assert workspace.derived.units("extract") == ["d"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claim SET low = 13",
        "DELETE FROM claim WHERE id = 'a'",
        "INSERT INTO claim (stage, unit, id) VALUES ('extract', 'd', 'x')",
        "INSERT INTO claim (stage, unit, id) VALUES ('extract', 'unstamped', 'x')",
        "UPDATE stage_stamp SET content = 'x'",
        "DELETE FROM stage_stamp",
    ],
)
def test_a_derived_row_changed_by_hand_is_found(workspace: Workspace, statement: str) -> None:
    workspace.derived.replace("extract", "d", STAMP, {"claim": [{"id": "a", "low": 12}, {"id": "b"}]})
    with workspace.derived.database.writing() as connection:
        connection.execute(text(statement))
    findings = workspace.derived.check()
    assert len(findings) == 1
    assert findings[0].where.startswith("derived.db: extract")


def test_a_file_of_another_shape_is_emptied_and_made_again(workspace: Workspace) -> None:
    workspace.derived.replace("extract", "d", STAMP, {"claim": [{"id": "a"}]})
    with workspace.derived.database.writing() as connection:
        connection.execute(text("UPDATE derived_schema SET shape = 'older'"))
        connection.execute(text('CREATE TABLE "an older table" (id)'))
    workspace.derived.prepare()
    assert workspace.derived.units("extract") == []
    with workspace.derived.database.reading() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
    assert set(tables) == {*TABLES, "stage_stamp", "derived_schema"}


def test_every_table_says_which_stage_and_unit_made_a_row() -> None:
    assert all({"stage", "unit"} <= set(table.c.keys()) for table in TABLES.values())


def test_a_stamp_of_other_inputs_settings_or_version_is_another() -> None:
    filled = Stamp("0" * 64, "1" * 64, "1", "2" * 64)
    assert STAMP.is_of(filled)
    assert not STAMP.is_of(None)
    for other in (Stamp("3" * 64, "1" * 64, "1"), Stamp("0" * 64, "3" * 64, "1"), Stamp("0" * 64, "1" * 64, "2")):
        assert not STAMP.is_of(other)
    with pytest.raises(Refusal):
        Stamp("abc", "1" * 64, "1")


def test_rows_are_counted_without_being_read(workspace: Workspace) -> None:
    garbles = [{"document": "d", "start": number, "end": number + 1} for number in range(3)]
    workspace.derived.replace("extract", "one", Stamp("0" * 64, "0" * 64, "1"), {"garble": garbles})
    assert workspace.derived.count("garble") == len(workspace.derived.rows("garble")) == 3
    assert workspace.derived.count("claim") == 0
    with pytest.raises(UsageError):
        workspace.derived.count("no_such_table")

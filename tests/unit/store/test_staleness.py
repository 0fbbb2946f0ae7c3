"""What a stage's stamp is made of: inputs, settings, code with its data."""

from sijill.store import staleness
from sijill.store.canonical import LARGEST
from sijill.store.stamps import Stamp


def test_the_digest_depends_on_order_and_value():
    assert staleness.digest("a", 1) == staleness.digest("a", 1)
    assert staleness.digest("a", 1) != staleness.digest(1, "a")
    assert len(staleness.digest([])) == 64


def test_a_version_carries_the_hash_of_its_data_files(tmp_path, monkeypatch):
    (tmp_path / "words").mkdir()
    table = tmp_path / "words" / "table.toml"
    table.write_text("a = 1\n")
    (tmp_path / "words" / "SOURCE.md").write_text("where from\n")
    monkeypatch.setattr(staleness, "DATA", tmp_path)
    staleness.data_digest.cache_clear()
    first = staleness.full_version("3", ("words",))
    staleness.data_digest.cache_clear()
    (tmp_path / "words" / "SOURCE.md").write_text("where from, in other words\n")
    assert staleness.full_version("3", ("words",)) == first
    staleness.data_digest.cache_clear()
    table.write_text("a = 2\n")
    assert staleness.full_version("3", ("words",)) != first
    staleness.data_digest.cache_clear()
    assert first.startswith("3+")
    assert staleness.full_version("3") == "3"


def test_rows_are_told_apart_by_their_sequence_numbers():
    assert staleness.rows_digest([{"seq": 1}]) != staleness.rows_digest([{"seq": 1}, {"seq": 2}])


def test_a_workspace_of_many_documents_has_a_digest(workspace):
    from sqlalchemy import insert

    from sijill.store.schema_derived import stage_stamp

    shared = {"stage": "extract", "inputs": "0" * 64, "settings": "0" * 64, "version": "1"}
    rows = [{**shared, "unit": f"{number:064x}", "content": f"{number:064x}"} for number in range(9000)]
    assert sum(len(row["unit"]) + len(row["content"]) for row in rows) > LARGEST
    with workspace.derived.database.writing() as connection:
        connection.execute(insert(stage_stamp), rows)
    first = staleness.stages_digest(workspace, ["extract"])
    workspace.derived.replace("extract", f"{5:064x}", Stamp("0" * 64, "0" * 64, "1"), {})
    assert staleness.stages_digest(workspace, ["extract"]) != first


def test_many_decisions_have_a_digest():
    rows = [{"seq": number} for number in range(200_000)]
    assert staleness.rows_digest(rows) != staleness.rows_digest(rows[:-1])

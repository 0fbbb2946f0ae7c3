"""What a stage's stamp is made of: inputs, settings, code with its data."""

from sijill.store import staleness


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

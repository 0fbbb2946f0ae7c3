import shutil
from pathlib import Path

import pytest

from sijill.errors import Refusal
from sijill.preserve.verify import verify
from sijill.store.heads import Head, remember, remembered
from sijill.store.workspace import Workspace

ONE, TWO = Head(1, "1" * 64), Head(2, "2" * 64)


def test_a_head_is_remembered_and_never_replaced_by_a_shorter_one(tmp_path: Path) -> None:
    assert remembered(tmp_path) is None
    remember(tmp_path, "sijill/a", TWO)
    remember(tmp_path, "sijill/a", ONE)
    known = remembered(tmp_path)
    assert known is not None
    assert (known.log, known.head) == ("sijill/a", TWO)


@pytest.mark.parametrize(
    "raw",
    [b"", b"{}\n", b'{"log":"a","root":"00","size":1}\n', b'{"log":1,"root":"' + b"0" * 64 + b'","size":1}\n', b"\xff"],
)
def test_an_altered_memory_is_refused_and_not_written_over(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "head.json").write_bytes(raw)
    with pytest.raises(Refusal):
        remembered(tmp_path)
    remember(tmp_path, "sijill/a", TWO)
    assert (tmp_path / "head.json").read_bytes() == raw


@pytest.mark.parametrize(("size", "root"), [(-1, "0" * 64), (1, "0" * 63), (1, "Z" * 64)])
def test_a_head_that_cannot_be_is_refused(size: int, root: str) -> None:
    with pytest.raises(Refusal):
        Head(size, root)


def free_byte(path: Path) -> int:
    """A byte of the file that holds nothing: within a long run of zeros."""
    return path.read_bytes().index(bytes(400)) + 200


@pytest.mark.parametrize("name", ["store.db", "derived.db"])
def test_a_byte_that_means_nothing_is_found_after_an_orderly_close(published: Path, name: str) -> None:
    file = published / name
    raw = bytearray(file.read_bytes())
    raw[free_byte(file)] ^= 1
    file.write_bytes(bytes(raw))
    verdict = verify(published)
    assert verdict.verdict == "altered"
    assert [finding.where for finding in verdict.findings] == [name]
    (published / "log" / "closed").unlink()
    assert verify(published).verdict == "intact"  # the stated limit: nothing is recorded of such a byte then


def test_reading_a_workspace_changes_no_byte_of_it(published: Path) -> None:
    before = {path: path.read_bytes() for path in published.rglob("*") if path.is_file()}
    with Workspace.open(published) as one:
        one.facts.documents()
        one.derived.rows("claim")
        one.ids.make("claim", "x")
    assert {path: path.read_bytes() for path in published.rglob("*") if path.is_file()} == before


def test_a_hash_of_an_earlier_day_is_not_held_against_a_later_file(published: Path, tmp_path: Path) -> None:
    earlier = shutil.copy(published / "log" / "closed", tmp_path / "closed")
    with Workspace.open(published) as one:
        one.ledger.append("claim.decided", "claim-a", {"verdict": "rejected"})
        one.derived.drop("extract", one.derived.units("extract")[0])
    assert verify(published).checked["store_file"] == "compared"
    shutil.copy(earlier, published / "log" / "closed")
    verdict = verify(published)
    assert verdict.verdict == "intact"
    assert str(verdict.checked["store_file"]).startswith("not compared")
    assert str(verdict.checked["derived_file"]).startswith("not compared")


def test_derived_tables_made_anew_are_not_mistaken_for_the_old(published: Path) -> None:
    (published / "derived.db").unlink()
    Workspace.open(published).close()
    assert verify(published).checked["derived_file"] == "compared"
    assert verify(published).verdict == "intact"


def test_an_altered_record_of_closed_files_is_found_and_kept(published: Path) -> None:
    record = published / "log" / "closed"
    altered = record.read_bytes().replace(b"store.db", b"store.dc")
    record.write_bytes(altered)
    with Workspace.open(published) as one:
        one.ledger.append("claim.decided", "claim-a", {"verdict": "rejected"})
    assert record.read_bytes() == altered
    verdict = verify(published)
    assert verdict.verdict == "altered"
    assert {finding.where for finding in verdict.findings} == {"log/closed"}


def test_a_broken_head_does_not_hide_the_error_that_led_to_closing(published: Path) -> None:
    from sqlalchemy import text

    one = Workspace.open(published)
    with one.ledger.database.writing() as connection:
        connection.execute(text("UPDATE tree_head SET peaks = x'00'"))
    with pytest.raises(ZeroDivisionError), one:
        raise ZeroDivisionError

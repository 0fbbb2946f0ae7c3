import subprocess
import sys
from pathlib import Path

import pytest

from sijill.errors import IntegrityError, UsageError
from sijill.store.settings import Settings
from sijill.store.workspace import Workspace


def test_a_workspace_opened_again_is_the_same(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "w") as made:
        name, head, origin = made.ids.make("victim", "Coast/17"), made.ledger.head(), made.ledger.origin
    with Workspace.open(tmp_path / "w") as again:
        assert again.ids.make("victim", "Coast/17") == name
        assert (again.ledger.head(), again.ledger.origin) == (head, origin)
        assert again.actor == "a-0000"


def test_two_workspaces_give_other_ids_for_the_same_anchor(tmp_path: Path) -> None:
    names = set()
    for folder in ("one", "two"):
        with Workspace.create(tmp_path / folder) as made:
            names.add(made.ids.make("victim", "Coast/17"))
    assert len(names) == 2


def test_the_key_of_the_ids_stands_in_no_entry(workspace: Workspace) -> None:
    first = workspace.ledger.entry(0)
    key = workspace.ledger.reveal(first.seals["id_key"]).reveal("testing")
    assert key.encode() not in first.raw
    assert bytes.fromhex(key) not in first.raw
    assert "sealed" in repr(workspace.ids)


def test_what_is_there_already_is_never_overwritten(tmp_path: Path) -> None:
    Workspace.create(tmp_path / "w").close()
    with pytest.raises(UsageError) as refused:
        Workspace.create(tmp_path / "w")
    assert refused.value.code == "store.exists"
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.doc").write_text("x")
    with pytest.raises(UsageError) as refused:
        Workspace.create(tmp_path / "other")
    assert refused.value.code == "store.not-empty"
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["thesis.doc"]


def test_a_folder_without_settings_is_no_workspace(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="sijill init") as refused:
        Workspace.open(tmp_path)
    assert refused.value.code == "store.no-workspace"


def test_a_workspace_without_its_ledger_is_not_opened_nor_given_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "sijill.toml").write_text("")
    with pytest.raises(IntegrityError) as refused:
        Workspace.open(tmp_path)
    assert refused.value.code == "ledger.no-beginning"
    assert [path.name for path in tmp_path.iterdir()] == ["sijill.toml"]


def test_a_ledger_without_its_beginning_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "sijill.toml").write_text("")
    (tmp_path / "store.db").touch()
    with pytest.raises(IntegrityError, match="first entry"):
        Workspace.open(tmp_path)


def test_a_creation_that_fails_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    def no_entropy(size: int) -> bytes:
        raise OSError(5, "no randomness")

    (tmp_path / "w").mkdir()
    with pytest.raises(OSError, match="no randomness"):
        Workspace.create(tmp_path / "w", entropy=no_entropy)
    with pytest.raises(UsageError):
        Workspace.create(tmp_path / "w", settings=Settings({"store.url": "mysql://h/d"}))
    assert list((tmp_path / "w").iterdir()) == []
    Workspace.create(tmp_path / "w").close()


def test_a_new_folder_is_closed_to_others_on_the_machine(tmp_path: Path) -> None:
    Workspace.create(tmp_path / "w").close()
    assert (tmp_path / "w").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["a #1?x=%20&", "سجل الساحل", 'it\'s; "quoted"'])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    from sijill.preserve.verify import verify

    with Workspace.create(tmp_path / name) as made:
        made.ledger.append("custody.recorded", "ab" * 32, {"action": "viewed"})
    assert (tmp_path / name / "store.db").is_file()
    assert verify(tmp_path / name).verdict == "intact"


def test_settings_are_logged_once_and_again_when_they_change(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "w", settings=Settings({"link.threshold": 0.8})) as made:
        first = made.log_settings()
        assert {one.subject: one.body["value"] for one in first}["link.threshold"] == "0.8"
        assert "store.url" not in {one.subject for one in first}
        assert made.log_settings() == []
    toml = tmp_path / "w" / "sijill.toml"
    toml.write_text(toml.read_text().replace("threshold = 0.8", "threshold = 0.85"))
    with Workspace.open(tmp_path / "w") as again:
        assert [(one.subject, one.body["value"]) for one in again.log_settings()] == [("link.threshold", "0.85")]


def test_importing_the_workspace_loads_no_database_library() -> None:
    script = "import sys, sijill.store.workspace as w; print(any('sqlalchemy' in name for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_ledger_syncs_every_commit_and_both_files_use_a_wal(workspace: Workspace) -> None:
    def pragma(database: object, name: str) -> object:
        with database.reading() as connection:  # type: ignore[attr-defined]
            return connection.exec_driver_sql(f"PRAGMA {name}").scalar()

    ledger, derived = workspace.ledger.database, workspace.derived.database
    assert [pragma(one, "journal_mode") for one in (ledger, derived)] == ["wal", "wal"]
    assert [pragma(one, "synchronous") for one in (ledger, derived)] == [2, 1]
    assert [pragma(one, "foreign_keys") for one in (ledger, derived)] == [1, 1]
    assert pragma(ledger, "busy_timeout") == 30_000


def test_several_threads_append_to_one_ledger(workspace: Workspace) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def one(number: int) -> int:
        return workspace.ledger.append("custody.recorded", "ab" * 32, {"action": "viewed"}).seq

    with ThreadPoolExecutor(4) as pool:
        numbers = list(pool.map(one, range(40)))
    assert sorted(numbers) == list(range(1, 41))
    assert [entry.seq for entry in workspace.ledger.entries()] == list(range(41))


def test_a_folder_that_was_there_already_is_closed_to_everybody_else(tmp_path: Path) -> None:
    root = tmp_path / "open to all"
    root.mkdir(mode=0o755)
    Workspace.create(root).close()
    assert root.stat().st_mode & 0o077 == 0

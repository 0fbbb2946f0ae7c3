from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from sijill.errors import IntegrityError, UsageError
from sijill.preserve.stage import preserve_files
from sijill.preserve.verify import verify
from sijill.store.answers import AnswerCache
from sijill.store.blobs import Blobs
from sijill.store.sealing.age import new_identity
from sijill.store.sealing.lock_file import Lock
from sijill.store.sealing.store_key import StoreKey
from sijill.store.settings import Settings
from sijill.store.workspace import Workspace

TEXT = "Four people were killed in Safita, said Nuhad Sabbar, invented.\n"


def kept(root: Path, text: str = TEXT, **told: object) -> str:
    file = root.parent / "told.txt"
    file.write_text(text, encoding="utf-8")
    with Workspace.open(root) as workspace:
        return preserve_files(workspace, [file], **told).documents[0].sha256  # type: ignore[arg-type]


def held(root: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file())


def test_a_document_is_kept_read_and_verified_and_no_file_holds_a_word_of_it(sealed: Path) -> None:
    name = kept(sealed, tier="confidential")
    with Workspace.open(sealed) as workspace:
        assert workspace.blobs.get(name) == TEXT.encode()
        assert workspace.blobs.size(name) == len(TEXT)
        assert list(workspace.blobs.walk()) == [name]
    told = verify(sealed)
    assert (told.verdict, told.checked["documents"], told.checked["store_file"]) == ("intact", 1, "compared")
    assert told.checked["documents_not_in_ledger"] == []
    for words in (TEXT, "Sabbar", "told.txt", name):
        assert words.encode() not in held(sealed)
    assert name not in str(sorted(sealed.rglob("*")))


def test_what_is_confidential_is_refused_where_it_would_lie_in_clear(tmp_path: Path) -> None:
    Workspace.create(tmp_path / "open").close()
    with pytest.raises(UsageError) as told:
        kept(tmp_path / "open", tier="confidential")
    assert told.value.code == "preserve.not-sealed"
    assert "init DIR --sealed" in told.value.wanted
    assert not list((tmp_path / "open" / "documents").rglob("*.*"))
    assert kept(tmp_path / "open")


def test_the_databases_are_no_sqlite_files_for_whoever_has_no_key(sealed: Path) -> None:
    import sqlite3

    for name in ("store.db", "derived.db"):
        raw = (sealed / name).read_bytes()
        assert not raw.startswith(b"SQLite format 3")
        assert b"CREATE TABLE" not in raw
        with pytest.raises(sqlite3.DatabaseError):
            sqlite3.connect(sealed / name).execute("SELECT * FROM sqlite_master")


@pytest.mark.parametrize("change", ["flip", "cut", "swap", "gone", "plain"])
def test_verify_finds_what_was_done_to_a_document_and_names_it(sealed: Path, change: str) -> None:
    name, other = kept(sealed), kept(sealed, TEXT.replace("Four", "Five"))
    with Workspace.open(sealed) as workspace:
        path, another = workspace.blobs.path(name), workspace.blobs.path(other)
    raw = path.read_bytes()
    if change == "gone":
        path.unlink()
    else:
        changed = {"flip": raw[:-1] + bytes([raw[-1] ^ 1]), "cut": raw[:-1], "plain": TEXT.encode()}
        path.write_bytes(changed.get(change, another.read_bytes()))
    told = verify(sealed)
    assert told.verdict == "altered"
    (finding,) = told.findings
    assert finding.where == f"documents/sha256/{name[:2]}/{name}"
    with Workspace.open(sealed) as workspace, pytest.raises(IntegrityError):
        workspace.blobs.get(name)


@pytest.mark.parametrize("name", ["store.db", "derived.db"])
def test_a_changed_byte_of_a_database_is_found(sealed: Path, name: str) -> None:
    raw = bytearray((sealed / name).read_bytes())
    for at in (20, 5000, len(raw) - 50):
        raw[at] ^= 1
        (sealed / name).write_bytes(raw)
        assert verify(sealed).verdict == "altered"
        raw[at] ^= 1
    (sealed / name).write_bytes(raw)
    assert verify(sealed).verdict == "intact"


def test_a_file_kept_twice_is_one_and_a_broken_one_is_mended(sealed: Path) -> None:
    name = kept(sealed)
    with Workspace.open(sealed) as workspace:
        path = workspace.blobs.path(name)
        before = path.read_bytes()
        workspace.blobs.put(TEXT.encode())
        assert path.read_bytes() == before
        path.write_bytes(before[:-1] + b"!")
        workspace.blobs.put(TEXT.encode())
        assert workspace.blobs.get(name) == TEXT.encode()


def test_a_blob_no_entry_names_is_told_by_its_hash_and_a_stray_file_is_unknown(sealed: Path) -> None:
    with Workspace.open(sealed) as workspace:
        name = workspace.blobs.put(b"left by a crash")
    told = verify(sealed)
    assert (told.verdict, told.checked["documents_not_in_ledger"]) == ("intact", [name])
    (sealed / "documents" / "notes.txt").write_text("x")
    assert [one.what for one in verify(sealed).findings] == ["unknown file"]


def test_the_key_of_another_workspace_opens_nothing(tmp_path: Path) -> None:
    one, other = (Blobs(tmp_path / "documents", StoreKey(os.urandom(32))) for _ in range(2))
    name = one.put(b"words")
    assert other.find(name) is None
    assert one.path(name) != other.path(name)


def test_answers_of_a_model_lie_encrypted(tmp_path: Path) -> None:
    key, question = StoreKey(os.urandom(32)), "ab" * 32
    AnswerCache(tmp_path, key).put(question, "words of a document")
    assert AnswerCache(tmp_path, key).get(question) == "words of a document"
    assert AnswerCache(tmp_path, StoreKey(os.urandom(32))).get(question) is None
    assert b"words" not in held(tmp_path)
    assert question not in str(list(tmp_path.rglob("*")))


def test_a_failed_beginning_leaves_the_folder_empty(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        Workspace.create(tmp_path / "w", lock=Lock("short"))
    assert list((tmp_path / "w").iterdir()) == []
    told = Settings({"store.url": "postgresql://db.invalid/case"})
    with pytest.raises(UsageError) as refused:
        Workspace.create(tmp_path / "w", lock=Lock(recipients=(new_identity()[1],)), settings=told)
    assert refused.value.code == "lock.server"
    assert list((tmp_path / "w").iterdir()) == []


def test_without_the_library_a_sealed_workspace_is_refused_and_told_how(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    with pytest.raises(UsageError) as told:
        Workspace.create(tmp_path / "w", lock=Lock(recipients=(new_identity()[1],)))
    assert told.value.code == "lock.not-installed"
    assert "sijill[sealed]" in told.value.next_step


def test_a_sealed_ledger_of_an_earlier_version_is_checked_in_memory(sealed: Path) -> None:
    from sijill.store.engine import Database
    from sijill.store.sealing.unlocking import key_of
    from sijill.store.sqlite import copied_engine

    key = key_of(sealed)
    assert key is not None
    copy = Database(copied_engine(sealed / "store.db", key.database("store.db")), "store.db")
    with copy.reading() as connection:
        assert connection.exec_driver_sql("SELECT kind FROM entry").scalar() == "workspace.created"
        assert "entry_no_delete" in str(connection.exec_driver_sql("SELECT name FROM sqlite_master").all())


def test_a_copy_of_the_folder_is_the_same_workspace(sealed: Path) -> None:
    name = kept(sealed)
    copy = Path(shutil.copytree(sealed, sealed.parent / "copy"))
    with Workspace.open(copy) as workspace:
        assert workspace.blobs.get(name) == TEXT.encode()
    assert verify(copy).verdict == "intact"


def test_what_is_folded_in_after_a_crash_makes_the_same_file(sealed: Path) -> None:
    """The hash of a file that was closed in order is compared after a crash; so pages must be copied as they are."""
    hashes = set()
    with Workspace.open(sealed) as workspace:
        workspace.ledger.append("claim.decided", "c-1", {"verdict": "accepted"})
        for number in range(2):
            copy = Path(shutil.copytree(sealed, sealed.parent / f"copy-{number}"))
            Workspace.open(copy).close()
            hashes.add((copy / "store.db").read_bytes())
    assert {*hashes, (sealed / "store.db").read_bytes()} == hashes
    assert len(hashes) == 1


def test_a_command_that_crashes_leaves_no_dump_of_what_was_open(sealed: Path) -> None:
    import subprocess
    import sys

    crash = (
        "import os, resource, sys; from pathlib import Path; from sijill.store.workspace import Workspace\n"
        "Workspace.open(Path(sys.argv[1])); print(resource.getrlimit(resource.RLIMIT_CORE), flush=True); os.abort()"
    )
    command = [sys.executable, "-c", crash, str(sealed)]
    done = subprocess.run(command, cwd=sealed.parent, capture_output=True, text=True, check=False)
    assert done.stdout.strip() in ("(1, 1)", "(0, 0)")
    assert not list(sealed.parent.glob("core*"))


def test_a_workspace_locked_anew_opens_to_the_new_lock_alone_and_the_ledger_says_so(
    sealed: Path, identity: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from sijill.store.sealing.age import hashed

    secret, public = new_identity()
    name = kept(sealed)
    with Workspace.open(sealed) as workspace:
        entry = workspace.lock_anew(Lock("seven blue herons crossed over", (public,)))
        assert entry.body == {"passphrase": True, "recipients": hashed([public])}
    with pytest.raises(UsageError) as told:
        Workspace.open(sealed)
    assert told.value.code == "lock.wrong-identity"
    (identity[0].parent / "other").write_text(secret)
    monkeypatch.setenv("SIJILL_IDENTITY_FILE", str(identity[0].parent / "other"))
    with Workspace.open(sealed) as workspace:
        assert workspace.blobs.get(name) == TEXT.encode()
        with pytest.raises(UsageError):
            workspace.lock_anew(Lock("short"))
    assert verify(sealed).verdict == "intact"
    monkeypatch.delenv("SIJILL_IDENTITY_FILE")
    (identity[0].parent / "words").write_text("seven blue herons crossed over\n")
    monkeypatch.setenv("SIJILL_PASSPHRASE_FILE", str(identity[0].parent / "words"))
    Workspace.open(sealed).close()


def test_a_workspace_in_the_open_cannot_be_locked_anew(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "w") as workspace, pytest.raises(UsageError) as told:
        workspace.lock_anew(Lock("seven blue herons crossed over"))
    assert told.value.code == "lock.not-sealed"


def test_a_sealed_workspace_that_lost_its_lock_is_not_taken_for_an_open_one(sealed: Path) -> None:
    for name in ("lock.json", "log/lock.json"):
        (sealed / name).unlink()
    with pytest.raises(IntegrityError) as told:
        Workspace.open(sealed)
    assert told.value.code == "lock.unreadable"
    assert verify(sealed).verdict == "altered"

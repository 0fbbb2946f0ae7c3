"""Back-ups: whole, of one moment, for their recipients alone; restored whole and verified, or not at all."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import threading
import time
from pathlib import Path

import pytest

from sijill.errors import IntegrityError, SijillError, UsageError
from sijill.preserve import backup
from sijill.preserve.backup import ABOUT, write_backup
from sijill.preserve.restore import restore
from sijill.preserve.stage import preserve_files
from sijill.preserve.verify import verify
from sijill.store.heads import Head
from sijill.store.noted import Noted
from sijill.store.sealing import age
from sijill.store.sealing.age import new_identity
from sijill.store.sealing.lock_file import Lock
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.workspace import Workspace

SECRET, PUBLIC = new_identity()
NOBODY, _ = new_identity()
TEXT = "Four people were killed in Safita, said Nuhad Sabbar, invented.\n"


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for name in ("SIJILL_PASSPHRASE_FILE", "SIJILL_IDENTITY_FILE"):
        monkeypatch.delenv(name, raising=False)


def made(root: Path, lock: Lock | None = None) -> Path:
    (root.parent / "told.txt").write_text(TEXT, encoding="utf-8")
    with Workspace.create(root, lock=lock) as workspace:
        preserve_files(workspace, [root.parent / "told.txt"])
        passphrase = workspace.key.signing_passphrase if workspace.key else ""
        HeadSigner(workspace.ledger, root / "log", Keyring(root / "keys", passphrase, os.urandom)).sign()
    (root / "places.csv").write_text("name\nSafita\n")
    return root


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return made(tmp_path / "case")


@pytest.fixture
def packed(case: Path) -> Path:
    return pack(case, case.parent / "one.backup")


def pack(case: Path, target: Path) -> Path:
    with Workspace.open(case) as workspace:
        write_backup(workspace, target, [PUBLIC])
    return target


def back(file: Path, target: Path, secret: str = SECRET, noted: Noted | None = None):
    return restore(file, target, [secret], noted or Noted())


def contents(root: Path) -> dict[str, bytes]:
    return {one.relative_to(root).as_posix(): one.read_bytes() for one in sorted(root.rglob("*")) if one.is_file()}


def refused(file: Path, target: Path, secret: str = SECRET, noted: Noted | None = None) -> str:
    """The code with which it is refused; nothing may be left of it."""
    before = sorted(file.parent.iterdir())
    with pytest.raises(SijillError) as told:
        back(file, target, secret, noted)
    assert sorted(file.parent.iterdir()) == before
    return told.value.code


def test_what_was_backed_up_is_there_again_and_intact(case: Path, packed: Path, tmp_path: Path) -> None:
    told = back(packed, tmp_path / "new")
    assert told.verdict.verdict == "intact"
    before, after = contents(case), contents(tmp_path / "new")
    assert set(before) - set(after) == {"derived.db", "log/closed"}
    assert {name: after[name] for name in after} == {name: before[name] for name in after}
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
    with Workspace.open(tmp_path / "new") as workspace:
        assert workspace.ledger.head() == told.head
        last = workspace.ledger.entry(told.head.size - 1)
        assert (last.kind, last.body) == ("workspace.backed-up", {"recipients": age.hashed([PUBLIC])})
        preserve_files(workspace, [case.parent / "told.txt"])
    assert verify(tmp_path / "new").verdict == "intact"


def test_a_back_up_opens_with_age_and_tar_alone_and_shows_nothing_without(packed: Path) -> None:
    raw = packed.read_bytes()
    assert raw.startswith(b"age-encryption.org/v1\n")
    assert b"Sabbar" not in raw
    assert packed.stat().st_mode & 0o077 == 0
    plain = age.decrypted(raw, [SECRET])
    assert plain is not None
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        names = archive.getnames()
        assert names[:3] == [ABOUT, "store.db", "log/head.json"]
        assert {"sijill.toml", "places.csv"} < set(names)
        assert any(name.startswith("keys/") for name in names)
        assert not any(name.startswith(("derived.db", "cache", "store.db-")) for name in names)


def test_a_sealed_workspace_stays_sealed_inside_and_opens_with_its_own_key(tmp_path: Path) -> None:
    inner, lock = new_identity()
    os.environ["SIJILL_IDENTITY_FILE"] = str(tmp_path / "inner")
    (tmp_path / "inner").write_text(inner)
    made(tmp_path / "case", Lock("seven blue herons crossed over", (lock,)))
    file = pack(tmp_path / "case", tmp_path / "one.backup")
    assert back(file, tmp_path / "new").verdict.verdict == "intact"
    plain = age.decrypted(file.read_bytes(), [SECRET])
    assert plain is not None
    assert b"Sabbar" not in plain
    del os.environ["SIJILL_IDENTITY_FILE"]
    assert refused(file, tmp_path / "locked") == "lock.locked"
    asked = restore(file, tmp_path / "asked", [SECRET], Noted(), lambda: "seven blue herons crossed over")
    assert asked.verdict.verdict == "intact"


def test_the_key_of_the_workspace_serves_for_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "key").write_text(SECRET)
    monkeypatch.setenv("SIJILL_IDENTITY_FILE", str(tmp_path / "key"))
    made(tmp_path / "case", Lock(recipients=(PUBLIC,)))
    file = pack(tmp_path / "case", tmp_path / "one.backup")
    monkeypatch.delenv("SIJILL_IDENTITY_FILE")
    assert back(file, tmp_path / "new").verdict.verdict == "intact"


def test_files_of_any_name_come_back(case: Path, tmp_path: Path) -> None:
    names = [f"lists/{'long ' * 30}.csv", "a\\b", "line\nfeed", "قائمة.csv", ABOUT, "empty"]
    for name in names:
        (case / name).parent.mkdir(exist_ok=True)
        (case / name).write_text("" if name == "empty" else name)
    with open(os.fsencode(case) + b"/\xff", "wb") as file:  # noqa: PTH123 - no text in any encoding
        file.write(b"x")
    back(pack(case, tmp_path / "one.backup"), tmp_path / "new")
    assert [(tmp_path / "new" / name).read_text() for name in names] == [*names[:-1], ""]
    assert os.fsdecode(b"\xff") in {one.name for one in (tmp_path / "new").iterdir()}


def test_another_key_opens_nothing(packed: Path, tmp_path: Path) -> None:
    assert refused(packed, tmp_path / "new", NOBODY) == "age.wrong-key"


def test_a_file_cut_anywhere_is_refused_and_leaves_nothing(packed: Path, tmp_path: Path) -> None:
    raw = packed.read_bytes()
    chunk = 64 * 1024 + 16
    header = len(raw) % chunk
    for cut in (0, 10, 100, header, header + chunk, header + chunk + 5, len(raw) - chunk, len(raw) - 16, len(raw) - 1):
        packed.write_bytes(raw[:cut])
        assert refused(packed, tmp_path / "new") in {"age.altered", "age.wrong-key", "restore.no-backup"}


def test_a_changed_byte_anywhere_is_refused_and_leaves_nothing(packed: Path, tmp_path: Path) -> None:
    raw = packed.read_bytes()
    for at in (5, 30, 60, 150, 250, 5000, len(raw) // 2, len(raw) - 70_000, len(raw) - 20, len(raw) - 1):
        packed.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
        assert refused(packed, tmp_path / "new") in {"age.altered", "age.wrong-key"}
    packed.write_bytes(raw + b"x")
    assert refused(packed, tmp_path / "new") == "age.altered"


def test_a_back_up_older_than_the_head_seen_is_refused(case: Path, packed: Path, tmp_path: Path) -> None:
    seen = Noted(None, tmp_path / "seen")
    with Workspace.open(case) as workspace:
        workspace.ledger.append("claim.decided", "c-1", {"verdict": "accepted"})
        head, log = workspace.ledger.head(), workspace.ledger.origin
    newer = pack(case, tmp_path / "two.backup")
    seen.remember(log, head)
    assert refused(packed, tmp_path / "new", noted=seen) == "ledger.rolled-back"
    assert refused(packed, tmp_path / "new", noted=Noted(head)) == "ledger.rolled-back"
    assert back(newer, tmp_path / "new", noted=seen).head.size == head.size + 1
    assert back(packed, tmp_path / "old").head.size == head.size - 1


def test_a_restored_head_is_remembered(packed: Path, tmp_path: Path) -> None:
    seen = Noted(None, tmp_path / "seen")
    told = back(packed, tmp_path / "new", noted=seen)
    assert seen.heads(told.log, [])[0][0] == told.head


def test_another_history_of_the_same_ledger_is_refused(packed: Path, tmp_path: Path) -> None:
    told = back(packed, tmp_path / "a")
    other = Head(told.head.size - 1, "0" * 64)
    assert refused(packed, tmp_path / "new", noted=Noted(other)) == "restore.altered"


def test_no_workspace_and_no_file_is_written_over(case: Path, packed: Path, tmp_path: Path) -> None:
    before = contents(case)
    assert refused(packed, case) == "store.exists"
    assert contents(case) == before
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis").write_text("x")
    assert refused(packed, tmp_path / "other") == "store.not-empty"
    raw = packed.read_bytes()
    with pytest.raises(UsageError) as told:
        pack(case, packed)
    assert told.value.code == "backup.exists"
    assert packed.read_bytes() == raw
    (tmp_path / "empty").mkdir()
    assert back(packed, tmp_path / "empty").verdict.verdict == "intact"


def repacked(target: Path, *changes: tuple[str, bytes | None], kind: bytes = tarfile.REGTYPE, of: Path) -> Path:
    """A back-up that somebody else made for the same public key, with files changed, added or left out."""
    plain = age.decrypted(of.read_bytes(), [SECRET])
    assert plain is not None
    told, out = dict(changes), io.BytesIO()
    with tarfile.open(fileobj=io.BytesIO(plain)) as old, tarfile.open(fileobj=out, mode="w") as new:
        for member in old:
            data = old.extractfile(member).read()  # type: ignore[union-attr]
            data = told.pop(member.name, data)  # type: ignore[assignment]
            if data is not None:
                member.size = len(data)
                new.addfile(member, io.BytesIO(data))
        for name, more in told.items():
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd" if kind != tarfile.REGTYPE else ""
            info.size = len(more or b"") if kind == tarfile.REGTYPE else 0
            new.addfile(info, io.BytesIO(more or b""))
    target.write_bytes(age.encrypted(out.getvalue(), [PUBLIC]))
    return target


@pytest.mark.parametrize(
    "name",
    [
        "../out",
        "/tmp/out",
        "a/../../out",
        "log/../../out",
        ".hidden",
        "a/.b",
        "sijill.toml",
        "store.db-journal",
        "store.db-wal",
        "derived.db",
        "cache/x",
        "log/closed",
        "n" * 300,
    ],
)
def test_a_forged_archive_writes_nothing_outside(packed: Path, tmp_path: Path, name: str) -> None:
    if name == "sijill.toml":
        plain = age.decrypted(packed.read_bytes(), [SECRET])
        assert plain is not None
        info = tarfile.TarInfo(name)
        packed.write_bytes(age.encrypted(plain[:-1024] + info.tobuf() + bytes(1024), [PUBLIC]))
    else:
        repacked(packed, (name, b"x"), of=packed)
    assert refused(packed, tmp_path / "new") == "restore.no-backup"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE, tarfile.GNUTYPE_SPARSE]
)
def test_links_devices_and_holes_in_an_archive_are_refused(packed: Path, tmp_path: Path, kind: bytes) -> None:
    repacked(packed, ("link", None), kind=kind, of=packed)
    assert refused(packed, tmp_path / "new") in {"restore.no-backup", "age.altered"}


def test_an_archive_that_says_more_of_a_file_than_a_name_is_refused_unread(packed: Path, tmp_path: Path) -> None:
    plain = age.decrypted(packed.read_bytes(), [SECRET])
    assert plain is not None
    info = tarfile.TarInfo("x")
    info.type, info.size = tarfile.XHDTYPE, 1 << 40
    packed.write_bytes(age.encrypted(plain[:-1024] + info.tobuf(tarfile.GNU_FORMAT), [PUBLIC]))
    assert refused(packed, tmp_path / "new") == "restore.no-backup"


@pytest.mark.parametrize("name", [ABOUT, "store.db", "sijill.toml"])
def test_an_archive_without_what_a_workspace_needs_is_refused(packed: Path, tmp_path: Path, name: str) -> None:
    repacked(packed, (name, None), of=packed)
    assert refused(packed, tmp_path / "new") in {"restore.no-backup", "restore.altered"}


def test_a_document_changed_inside_a_back_up_is_found_when_it_is_verified(
    case: Path, packed: Path, tmp_path: Path
) -> None:
    name = next(path for path in contents(case) if path.startswith("documents/sha256"))
    repacked(packed, (name, b"other words"), of=packed)
    assert refused(packed, tmp_path / "new") == "restore.altered"


def test_an_archive_that_promises_a_newer_head_than_it_holds_is_refused(packed: Path, tmp_path: Path) -> None:
    told = back(packed, tmp_path / "a")
    body = f'{{"format":"sijill-backup/1","log":"{told.log}","root":"{"a" * 64}","size":999}}\n'
    repacked(packed, (ABOUT, body.encode()), of=packed)
    assert refused(packed, tmp_path / "new") == "restore.altered"


def test_what_is_no_back_up_is_refused(tmp_path: Path) -> None:
    for data in (b"", b"x" * 500, age.encrypted(b"", [PUBLIC]), age.encrypted(b"x" * 5000, [PUBLIC])):
        (tmp_path / "f").write_bytes(data)
        assert refused(tmp_path / "f", tmp_path / "new") in {"age.altered", "restore.no-backup"}
    with pytest.raises(UsageError) as told:
        back(tmp_path / "none", tmp_path / "new")
    assert told.value.code == "restore.no-file"


def test_a_back_up_while_others_write_is_of_one_moment(case: Path, tmp_path: Path) -> None:
    is_done = threading.Event()

    def write() -> None:
        with Workspace.open(case) as workspace:
            while not is_done.is_set():
                workspace.ledger.append("claim.decided", "c-1", {"verdict": "accepted"})

    writer = threading.Thread(target=write)
    writer.start()
    try:
        heads = [back(pack(case, tmp_path / f"{n}.backup"), tmp_path / f"new-{n}") for n in range(3)]
    finally:
        is_done.set()
        writer.join()
    assert [one.verdict.verdict for one in heads] == ["intact"] * 3
    assert heads[0].head.size < heads[2].head.size


def test_a_ledger_that_never_rests_is_told(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "TRIES", 2)
    monkeypatch.setattr("sijill.store.sqlite.BUSY_MILLISECONDS", 10)
    with Workspace.open(case) as reader, Workspace.open(case) as workspace, reader.ledger.database.reading() as held:
        held.exec_driver_sql("SELECT count(*) FROM entry").scalar()
        workspace.ledger.append("claim.decided", "c-1", {"verdict": "accepted"})
        with pytest.raises(SijillError) as told:
            write_backup(workspace, tmp_path / "x.backup", [PUBLIC])
    assert told.value.code == "backup.busy"
    assert not list(tmp_path.glob("*.backup"))
    assert not list(tmp_path.glob(".unfinished*"))


def test_a_full_disk_leaves_no_back_up_and_tells_why(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        def write(self, data: bytes) -> int:
            raise OSError(28, "No space left on device")

    def made(self: backup._Writing, file: object, packing: backup._Packing) -> None:
        self._file, self._packing = Full(), packing  # type: ignore[assignment]

    monkeypatch.setattr(backup._Writing, "__init__", made)
    with pytest.raises(OSError, match="No space") as told:
        pack(case, tmp_path / "x.backup")
    assert told.value.errno == 28
    assert not list(tmp_path.glob("*.backup"))
    assert not list(tmp_path.glob(".unfinished*"))


def test_a_disk_that_is_full_while_restoring_leaves_no_workspace(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sijill.preserve import restore as module

    def full(*told: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.shutil, "copyfileobj", full)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(OSError, match="No space"):
        back(packed, tmp_path / "new")
    assert sorted(tmp_path.iterdir()) == before


def test_a_back_up_that_was_killed_leaves_no_file_of_its_name(case: Path, tmp_path: Path) -> None:
    killed = (
        "import os, sys; from pathlib import Path; from sijill.preserve import backup\n"
        "from sijill.store.workspace import Workspace\n"
        "backup._name = lambda *told: os.kill(os.getpid(), 9)\n"
        "backup.write_backup(Workspace.open(Path(sys.argv[1])), Path(sys.argv[2]), [sys.argv[3]])"
    )
    command = [sys.executable, "-c", killed, str(case), str(tmp_path / "x.backup"), PUBLIC]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert not (tmp_path / "x.backup").exists()
    assert back(pack(case, tmp_path / "x.backup"), tmp_path / "new").verdict.verdict == "intact"


def test_a_file_that_shrinks_meanwhile_is_told(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fstat
    monkeypatch.setattr(
        backup.os, "fstat", lambda handle: os.stat_result([*real(handle)[:6], 10**7, *real(handle)[7:]])
    )
    with pytest.raises(SijillError) as told:
        pack(case, tmp_path / "x.backup")
    assert told.value.code == "backup.changed"


KILLED = """
import sys, os, signal
from pathlib import Path
from sijill.preserve import restore as module
from sijill.store.noted import Noted
real, count = module._write, [0]
def write(content, path):
    count[0] += 1
    if count[0] == 4:
        os.kill(os.getpid(), signal.SIGKILL)
    real(content, path)
module._write = write
module.restore(Path(sys.argv[1]), Path(sys.argv[2]), [sys.argv[3]], Noted())
"""


def test_a_restore_that_was_killed_leaves_no_workspace_and_the_next_takes_its_rest_away(
    packed: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", KILLED, str(packed), str(tmp_path / "new"), SECRET]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert not (tmp_path / "new").exists()
    assert len(list(tmp_path.glob(".new.restoring-*"))) == 1
    assert back(packed, tmp_path / "new").verdict.verdict == "intact"
    assert list(tmp_path.glob(".new.restoring-*")) == []


def test_two_that_restore_at_once_do_not_take_each_other_away(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sijill.preserve import restore as module

    real = module._unpack

    def slow(*told: object):
        found = real(*told)  # type: ignore[arg-type]
        time.sleep(0.5)
        return found

    monkeypatch.setattr(module, "_unpack", slow)
    ended: list[str] = []

    def one() -> None:
        try:
            ended.append(back(packed, tmp_path / "new").verdict.verdict)
        except SijillError as error:
            ended.append(error.code)

    both = [threading.Thread(target=one) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert sorted(ended) == ["intact", "store.exists"]
    assert verify(tmp_path / "new").verdict == "intact"
    assert list(tmp_path.glob(".new.restoring-*")) == []


MEASURED = """
import resource, sys, os
from pathlib import Path
from sijill.store.workspace import Workspace
from sijill.preserve.backup import write_backup
from sijill.preserve.restore import restore
from sijill.store.noted import Noted
root, secret, public = Path(sys.argv[1]), sys.argv[3], sys.argv[4]
with Workspace.open(root) as workspace:
    write_backup(workspace, root.parent / "f", [public])
restore(root.parent / "f", root.parent / "again", [secret], Noted())
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_memory_does_not_grow_with_the_workspace(tmp_path: Path) -> None:
    peaks = []
    for megabytes in (1, 96):
        folder = tmp_path / str(megabytes)
        folder.mkdir()
        with Workspace.create(folder / "case") as workspace:
            piece = os.urandom(1 << 20)
            for number in range(megabytes // 32 + 1):
                workspace.blobs.put(piece * (32 if megabytes > 1 else 1) + bytes([number]))
        command = [sys.executable, "-c", MEASURED, str(folder / "case"), str(megabytes), SECRET, PUBLIC]
        peaks.append(int(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
        shutil.rmtree(folder)
    assert peaks[1] - peaks[0] < 24 * 1024, peaks


def test_a_server_s_ledger_is_backed_up_by_its_own_means(case: Path, tmp_path: Path) -> None:
    with Workspace.open(case) as workspace:
        workspace.ledger.database.is_sqlite = False
        with pytest.raises(UsageError) as told:
            write_backup(workspace, tmp_path / "x", [PUBLIC])
        workspace.ledger.database.is_sqlite = True
    assert told.value.code == "backup.server"


def test_without_a_lock_on_writers_a_back_up_would_be_of_two_moments(case: Path, packed: Path, tmp_path: Path) -> None:
    """The control: an entry that came after the head, in the database alone, is found when it is restored."""
    with Workspace.open(case) as workspace:
        workspace.ledger.append("claim.decided", "c-1", {"verdict": "accepted"})
    repacked(packed, ("store.db", (case / "store.db").read_bytes()), of=packed)
    with pytest.raises(IntegrityError):
        back(packed, tmp_path / "new")

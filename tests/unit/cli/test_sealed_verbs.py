"""``init --sealed``, ``unlock`` and ``lock`` as somebody types them."""

from __future__ import annotations

import json
import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

PASSPHRASE = "seven blue herons crossed over"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment with a folder of its own for holders, and a report in the folder."""
    runtime = tempfile.mkdtemp(prefix="h-")
    (tmp_path / "told.txt").write_text("Nine people were killed in Safita, said Nuhad Sabbar, invented.\n")
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    yield {**{k: v for k, v in os.environ.items() if not k.startswith("SIJILL")}, "XDG_RUNTIME_DIR": runtime}
    sijill(tmp_path, {**os.environ, "XDG_RUNTIME_DIR": runtime}, "lock", "case")
    shutil.rmtree(runtime)


def sijill(folder: Path, desk: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sijill", *arguments],
        cwd=folder, env=desk, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip


def typed(folder: Path, desk: dict[str, str], words: list[str], *arguments: str) -> str:
    """What a terminal shows on which somebody types ``words``, each when it asks."""
    number, line = pty.fork()
    if number == 0:
        os.chdir(folder)
        os.execve(sys.executable, [sys.executable, "-m", "sijill", *arguments], desk)
    shown, left, ends = b"", list(words), time.monotonic() + 60
    while time.monotonic() < ends and select.select([line], [], [], 30)[0]:
        try:
            more = os.read(line, 4096)
        except OSError:  # the other end is closed
            break
        shown += more
        if left and more.rstrip().endswith(b":"):
            os.write(line, (left.pop(0) + "\n").encode())
    os.close(line)
    os.waitpid(number, 0)
    return shown.decode()


def test_a_session_from_init_to_lock(tmp_path: Path, desk: dict[str, str]) -> None:
    with_file = {**desk, "SIJILL_PASSPHRASE_FILE": "passphrase"}
    made = sijill(tmp_path, with_file, "init", "case", "--sealed", "--json")
    assert json.loads(made.stdout)["sealed"] is True
    assert "is encrypted" in made.stderr
    locked = sijill(tmp_path, desk, "preserve", "told.txt", "-w", "case", "--confidential", "--json")
    assert (locked.returncode, json.loads(locked.stdout)["error"]["code"]) == (2, "lock.locked")
    assert "sijill unlock case" in locked.stderr
    assert sijill(tmp_path, desk, "verify", "case").returncode == 2
    assert sijill(tmp_path, with_file, "unlock", "case").returncode == 0
    kept = sijill(tmp_path, desk, "preserve", "told.txt", "-w", "case", "--confidential")
    assert "confidential" in sijill(tmp_path, desk, "show", kept.stdout[:12], "-w", "case").stdout
    assert sijill(tmp_path, desk, "sign", "-w", "case").returncode == 0
    assert sijill(tmp_path, desk, "verify", "case").stdout.startswith("intact")
    assert sijill(tmp_path, desk, "lock", "case").returncode == 0
    assert sijill(tmp_path, desk, "status", "-w", "case").returncode == 2


def test_the_key_that_signs_is_locked_with_the_workspace(tmp_path: Path, desk: dict[str, str]) -> None:
    with_file = {**desk, "SIJILL_PASSPHRASE_FILE": "passphrase"}
    sijill(tmp_path, with_file, "init", "case", "--sealed")
    assert sijill(tmp_path, with_file, "sign", "-w", "case").returncode == 0
    (key,) = (tmp_path / "case" / "keys").iterdir()
    assert "scrypt" in json.loads(key.read_bytes())
    assert sijill(tmp_path, with_file, "key", "rotate", "-w", "case").returncode == 0


def test_a_passphrase_is_typed_twice_for_a_new_workspace_and_never_shown(tmp_path: Path, desk: dict[str, str]) -> None:
    shown = typed(tmp_path, desk, [PASSPHRASE, PASSPHRASE], "init", "case", "--sealed")
    assert "made a workspace" in shown
    shown += typed(tmp_path, desk, [PASSPHRASE], "unlock", "case")
    assert "unlocked case" in shown
    assert PASSPHRASE not in shown
    assert sijill(tmp_path, desk, "status", "-w", "case").returncode == 0
    assert "lock.wrong-passphrase" in typed(tmp_path, desk, ["not these words at all"], "unlock", "case")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("init", "case", "--sealed"), "lock.no-passphrase"),
        (("init", "case", "--recipient", "age1x"), "lock.not-sealed"),
        (("init", "case", "--sealed", "--recipient", "age1x"), "age.bad-recipient"),
        (("unlock", "."), "lock.not-sealed"),
        (("lock", "."), "lock.not-sealed"),
    ],
)
def test_what_cannot_be_done_is_told(
    tmp_path: Path, desk: dict[str, str], arguments: tuple[str, ...], code: str
) -> None:
    done = sijill(tmp_path, desk, *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(f"sijill: {code}: ")
    assert not (tmp_path / "case" / "sijill.toml").exists()


def test_what_is_confidential_is_refused_in_the_open(tmp_path: Path, desk: dict[str, str]) -> None:
    sijill(tmp_path, desk, "init", "case")
    done = sijill(tmp_path, desk, "preserve", "told.txt", "-w", "case", "--confidential")
    assert done.returncode == 2
    assert "preserve.not-sealed" in done.stderr
    assert "sijill init DIR --sealed" in done.stderr


def test_who_opens_it_is_shown_and_changed(tmp_path: Path, desk: dict[str, str]) -> None:
    with_file = {**desk, "SIJILL_PASSPHRASE_FILE": "passphrase"}
    sijill(tmp_path, with_file, "init", "case", "--sealed")
    assert sijill(tmp_path, desk, "seal", "show", "-w", "case").stdout == "a passphrase opens it\n"
    public = sijill(tmp_path, desk, "key", "age", "custodian").stdout.strip()
    (tmp_path / "new").write_text("eight grey cranes flew under it\n")
    told = sijill(
        tmp_path, with_file, "seal", "change", "--passphrase-file", "new", "--recipient", public, "-w", "case"
    )
    assert "opened by the new passphrase, age1" in told.stdout
    assert public in sijill(tmp_path, desk, "seal", "show", "-w", "case").stdout
    assert sijill(tmp_path, with_file, "status", "-w", "case").returncode == 2
    for opens in ({"SIJILL_PASSPHRASE_FILE": "new"}, {"SIJILL_IDENTITY_FILE": "custodian"}):
        assert sijill(tmp_path, {**desk, **opens}, "status", "-w", "case").returncode == 0
    assert "lock.nothing-given" in sijill(tmp_path, {**desk, **opens}, "seal", "change", "-w", "case").stderr


def test_a_session_of_backing_up_and_restoring(tmp_path: Path, desk: dict[str, str]) -> None:
    sijill(tmp_path, desk, "init", "case")
    public = sijill(tmp_path, desk, "key", "age", "custodian").stdout.strip()
    assert (tmp_path / "custodian").stat().st_mode & 0o777 == 0o600
    assert "key.exists" in sijill(tmp_path, desk, "key", "age", "custodian").stderr
    seen = {**desk, "SIJILL_SEEN": str(tmp_path / "seen")}
    made = json.loads(sijill(tmp_path, seen, "backup", "a.backup", "--to", public, "-w", "case", "--json").stdout)
    (tmp_path / "several").write_text(f"# two\n{public}\n{public}\n")
    assert sijill(tmp_path, seen, "backup", "b.backup", "--to", "several", "-w", "case").returncode == 0
    late = sijill(tmp_path, seen, "restore", "a.backup", "new", "--identity", "custodian")
    assert (late.returncode, "ledger.rolled-back" in late.stderr) == (4, True)
    again = sijill(tmp_path, desk, "restore", "a.backup", "--identity", "custodian", "--head", made["head"])
    assert again.returncode == 0, again.stderr
    assert "restored a: intact" in again.stdout
    assert "compare the head" not in again.stderr
    assert "sijill restore" not in sijill(tmp_path, desk, "verify", "a", "--head", made["head"]).stdout
    dry = sijill(tmp_path, desk, "backup", "c.backup", "--to", public, "-w", "case", "--dry-run")
    assert dry.returncode == 0
    assert not (tmp_path / "c.backup").exists()

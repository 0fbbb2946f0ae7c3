from __future__ import annotations

import os
import socket
import subprocess
import time
from pathlib import Path

import pytest

from sijill.errors import StageFailed, UsageError
from sijill.store.sealing import holder
from sijill.store.sealing.lock_file import read_locks
from sijill.store.sealing.unlocking import key_of
from sijill.store.workspace import Workspace

NAME, KEY = "0123456789abcdef" * 2, b"\x05" * 32


def test_the_key_is_held_until_it_is_locked(runtime: Path) -> None:
    assert holder.ask(NAME) is None
    holder.start(NAME, KEY, 1)
    assert holder.ask(NAME) == KEY
    assert holder.ask("f" * 32) is None
    assert holder.end(NAME)
    assert holder.ask(NAME) is None
    assert not holder.end(NAME)
    assert list((runtime / "sijill").iterdir()) == []


def test_the_key_is_forgotten_when_nobody_asks_and_each_question_counts_anew(runtime: Path) -> None:
    holder.start(NAME, KEY, 4 / 60)
    (place,) = (runtime / "sijill").iterdir()
    for _ in range(10):
        time.sleep(0.5)
        holder.touch(NAME)
    assert holder.ask(NAME) == KEY
    ends = time.monotonic() + 30
    while place.exists() and time.monotonic() < ends:
        time.sleep(0.2)
    assert not place.exists()
    assert holder.ask(NAME) is None


def test_time_goes_on_while_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter([0.0, 0.1, 601.0])
    monkeypatch.setattr(holder, "_now", lambda: next(moments))

    class Door:
        def settimeout(self, seconds: float) -> None:
            assert seconds <= 5

        def accept(self) -> None:
            raise TimeoutError

    holder._answer_until_idle(Door(), Path("none"), KEY, 600)


def test_only_its_owner_may_enter_the_folder(runtime: Path) -> None:
    holder.start(NAME, KEY, 1)
    (place,) = (runtime / "sijill").iterdir()
    assert (place.parent.stat().st_mode & 0o777, place.stat().st_mode & 0o777) == (0o700, 0o600)
    (runtime / "sijill").chmod(0o755)
    assert holder.ask(NAME) is None
    with pytest.raises(StageFailed) as told:
        holder.start(NAME, KEY, 1)
    assert told.value.code == "lock.no-holder"
    (runtime / "sijill").chmod(0o700)
    assert holder.end(NAME)


def test_another_word_gets_no_answer(runtime: Path) -> None:
    holder.start(NAME, KEY, 1)
    (place,) = (runtime / "sijill").iterdir()
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(place))
        line.sendall(b"x")
        assert line.recv(100) == b""
    assert holder.end(NAME)


def test_neither_the_command_line_nor_the_environment_of_the_holder_shows_the_key() -> None:
    holder.start(NAME, KEY, 1)
    told = subprocess.run(["ps", "-eo", "args"], capture_output=True, check=False).stdout
    assert KEY.hex().encode() not in told
    assert KEY.hex() not in str(dict(os.environ))
    assert holder.end(NAME)


def test_an_unlocked_workspace_opens_and_a_locked_one_does_not(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = key_of(sealed)
    assert key is not None
    monkeypatch.delenv("SIJILL_IDENTITY_FILE")
    with pytest.raises(UsageError) as told:
        Workspace.open(sealed)
    assert told.value.code == "lock.locked"
    assert "sijill unlock" in told.value.next_step
    (lock,) = read_locks(sealed)
    holder.start(lock.name, key.master, 1)
    with Workspace.open(sealed) as workspace:
        assert workspace.is_sealed
    holder.end(lock.name)
    with pytest.raises(UsageError):
        Workspace.open(sealed)

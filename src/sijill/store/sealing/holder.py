"""The holder: a process that has the key of an unlocked workspace in its memory until nobody has asked for some time.

It listens on a socket in a folder that only its owner may enter, answers its own user only and writes nothing to a
disk. After the idle time it is gone, also when the machine slept meanwhile. Run as a module.
"""

from __future__ import annotations

import os
import socket
import stat
import struct
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from sijill.errors import StageFailed
from sijill.store.sealing.store_key import KEY_BYTES

LONGEST_IDLE = 10
"""Minutes without a question after which the key is forgotten, at most and when nothing else is said."""
_ASK, _TOUCH, _END = b"k", b"t", b"e"
_LOOK = 5.0
"""Seconds after which it looks at the clock; while the machine sleeps nobody does."""
_SECONDS = 2.0


def ask(name: str) -> bytes | None:
    """Give the key of the lock called ``name``, when somebody unlocked it and it was used since; else ``None``."""
    answer = _tell(name, _ASK)
    return answer if answer is not None and len(answer) == KEY_BYTES else None


def touch(name: str) -> None:
    """Say that the workspace was used until now."""
    _tell(name, _TOUCH)


def end(name: str) -> bool:
    """Lock the workspace; whether it was unlocked."""
    return _tell(name, _END) is not None


def start(name: str, key: bytes, minutes: float) -> None:
    """Start a holder of ``key`` and return when it answers.

    Raises:
        StageFailed: ``lock.no-holder``.
    """
    end(name)
    place = _place(name)
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not _is_private(place.parent):
        wanted = "a folder of its owner alone"
        raise StageFailed("lock.no-holder", f"others may enter {place.parent}", wanted, f"chmod 700 {place.parent}")
    command = [sys.executable, "-m", "sijill.store.sealing.holder", str(place), str(minutes * 60)]
    silent = subprocess.DEVNULL
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=silent, start_new_session=True, cwd="/"
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(BrokenPipeError):
        process.stdin.write(key)
        process.stdin.close()
    is_up = process.stdout.readline() == b"ready\n"
    process.stdout.close()
    process.returncode = 0  # it lives on; nobody waits for it
    if not is_up:
        raise StageFailed(
            "lock.no-holder",
            f"nothing answers at {place.parent}",
            "a process that keeps the key",
            "set XDG_RUNTIME_DIR to a folder of your own, or use SIJILL_PASSPHRASE_FILE",
        )


def _place(name: str) -> Path:
    """Where the socket of a lock is."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime) / "sijill" if runtime else Path(tempfile.gettempdir()) / f"sijill-{os.getuid()}"
    return folder / f"{name[:16]}.sock"


def _is_private(folder: Path) -> bool:
    try:
        seen = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(seen.st_mode) and seen.st_uid == os.getuid() and not seen.st_mode & 0o077


def _tell(name: str, word: bytes) -> bytes | None:
    place = _place(name)
    if not _is_private(place.parent):
        return None
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(_SECONDS)
            line.connect(str(place))
            if not _is_own(line):
                return None
            line.sendall(word)
            return _read(line)
    except OSError:
        return None


def _read(line: socket.socket) -> bytes:
    held = b""
    while more := line.recv(KEY_BYTES):
        held += more
    return held


def _is_own(line: socket.socket) -> bool:
    """Whether the other end is of the same user; where the system does not say, the folder's rights must do."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    told = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return int(struct.unpack("3i", told)[1]) == os.getuid()


def _now() -> float:
    """Seconds, those in which the machine slept among them."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def _serve(place: Path, key: bytes, idle: float) -> None:
    place.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.bind(str(place))
        place.chmod(0o600)
        door.listen(8)
        sys.stdout.buffer.write(b"ready\n")
        sys.stdout.buffer.flush()
        sys.stdout.close()
        try:
            _answer_until_idle(door, place, key, idle)
        finally:
            place.unlink(missing_ok=True)


def _answer_until_idle(door: socket.socket, place: Path, key: bytes, idle: float) -> None:
    """Answer whoever asks at ``place``; who ends it hears of it only when nobody can ask any more."""
    ends = _now() + idle
    while (left := ends - _now()) > 0:
        door.settimeout(min(left, _LOOK))
        try:
            line, _ = door.accept()
        except TimeoutError:
            continue
        with line, suppress(OSError):
            line.settimeout(_SECONDS)
            word = line.recv(1) if _is_own(line) and _now() < ends else b""
            if word == _END:
                place.unlink(missing_ok=True)
                line.sendall(b".")
                return
            elif word in (_ASK, _TOUCH):
                line.sendall(key if word == _ASK else b".")
                ends = _now() + idle


def _keep_out_of_dumps() -> None:
    """Let no core dump and no other process of this user show what is in memory, where the system can."""
    import ctypes
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE
        libc.mlockall(3)  # best effort: a small limit on locked memory refuses it


def main() -> None:
    """Read a key on standard input and hold it."""
    _keep_out_of_dumps()
    key = sys.stdin.buffer.read(KEY_BYTES + 1)
    if len(key) == KEY_BYTES:
        _serve(Path(sys.argv[1]), key, float(sys.argv[2]))


if __name__ == "__main__":
    main()

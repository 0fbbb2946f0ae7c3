"""Browser: the system's Chromium, shut off from every network, spoken to over two pipes."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")
_NOBODY = 65534
_LARGEST = 256 << 20
# Names lead nowhere, the proxy's among them, so that no number is reached either: what the browser shows, it was given.
_SHUT = (
    "--proxy-server=http://nowhere.invalid:9",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-quic",
    "--disable-sync",
    "--no-pings",
)
_QUIET = (
    "--headless",
    "--remote-debugging-pipe",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-gpu",
    "--hide-scrollbars",
    "--mute-audio",
    "--no-default-browser-check",
    "--no-first-run",
    "--window-size=1280,1600",
)
# The browser reads commands on 3 and answers on 4; as root it would run without its sandbox, so root steps down first.
_LAUNCH = """
import os, sys
read, write, user = map(int, sys.argv[1:4])
os.dup2(read, 200); os.dup2(write, 201)
os.dup2(200, 3); os.dup2(201, 4)
os.closerange(5, 256)
if user:
    os.setgroups([]); os.setgid(user); os.setuid(user)
os.setsid()
os.execv(sys.argv[4], sys.argv[4:])
"""


class BrowserError(Exception):
    """The browser is not there, did not start, broke off, or took too long."""


def installed() -> str | None:
    """Give the path of the system's Chromium, or ``None``."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def memory_folder(mounts: Path = Path("/proc/self/mounts")) -> Path | None:
    """Give a folder that lies in memory alone, or ``None`` where there is none."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    held = {where for _, where, kind, *_ in (line.split(" ") for line in lines) if kind == "tmpfs"}
    folder = Path("/dev/shm")  # noqa: S108 - it is looked up whether that is memory
    return folder if str(folder) in held and os.access(folder, os.W_OK) else None


class Browser:
    """A running browser with one page; a context manager that leaves nothing behind.

    Once :attr:`is_fed` is set, whatever the page still asks for is refused.

    Args:
        path: Of Chromium.
        seconds: How long it may take, from start to end.
        beside: The folder in which it keeps what it needs; that of the system for what is temporary when not given.

    Raises:
        BrowserError: From every method, when the browser cannot go on.
    """

    def __init__(self, path: str, seconds: float, beside: Path | None = None) -> None:
        self._ends = time.monotonic() + seconds
        self._folder = Path(tempfile.mkdtemp(prefix="sijill-browser-", dir=beside))
        user = _NOBODY if os.geteuid() == 0 else 0
        if user:
            os.chown(self._folder, user, user)
        self._read, theirs_out = os.pipe()
        theirs_in, self._write = os.pipe()
        launch = [sys.executable, "-I", "-c", _LAUNCH, str(theirs_in), str(theirs_out), str(user), path]
        environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self._folder),
            "TMPDIR": str(self._folder),
            "LANG": "C.UTF-8",
        }
        self._process = subprocess.Popen(
            [*launch, *_QUIET, *_SHUT, f"--user-data-dir={self._folder}/profile"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(theirs_in, theirs_out),
            env=environment,
            cwd="/",
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._held = bytearray()
        self._number = 0
        self._session = ""
        self.is_fed = False
        self.events: deque[dict[str, Any]] = deque()

    def open_page(self) -> None:
        """Make the page that later commands are about."""
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    @property
    def left(self) -> float:
        """Seconds left."""
        return self._ends - time.monotonic()

    def tell(self, method: str, **given: object) -> int:
        """Send a command without waiting for its answer; gives its number."""
        self._number += 1
        told: dict[str, object] = {"id": self._number, "method": method, "params": given}
        if self._session:
            told["sessionId"] = self._session
        try:
            data = memoryview(json.dumps(told).encode("utf-8") + b"\0")
            while data:
                data = data[os.write(self._write, data) :]
        except OSError as error:
            raise BrowserError("the browser broke off") from error
        return self._number

    def ask(self, method: str, **given: object) -> dict[str, Any]:
        """Give the answer to a command; events that come before it wait in :attr:`events`."""
        number = self.tell(method, **given)
        while True:
            told = self._next()
            if told is None:
                raise BrowserError("the browser took too long")
            if told.get("id") == number:
                if "error" in told:
                    raise BrowserError(f"{method}: {told['error'].get('message')}")
                return dict(told["result"])
            if told.get("method") == "Fetch.requestPaused" and self.is_fed:
                self.refuse(told["params"])
            elif "method" in told:
                self.events.append(told)

    def refuse(self, asked: dict[str, Any]) -> None:
        """Let a request end without an answer; a page that wants to go elsewhere stays where it is."""
        self.tell("Fetch.failRequest", requestId=asked["requestId"], errorReason="Aborted")

    def event(self) -> dict[str, Any] | None:
        """Give the next event, or ``None`` when none comes in time."""
        while not self.events:
            told = self._next()
            if told is None:
                return None
            if "method" in told:
                self.events.append(told)
        return self.events.popleft()

    def __enter__(self) -> Browser:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            self._process.kill()
        self._process.wait()
        os.close(self._read)
        os.close(self._write)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _next(self) -> dict[str, Any] | None:
        while (end := self._held.find(b"\0")) < 0:
            ready, _, _ = select.select([self._read], [], [], max(0.0, self.left))
            if not ready:
                return None
            piece = os.read(self._read, 1 << 20)
            if not piece or len(self._held) > _LARGEST:
                raise BrowserError("the browser did not start, or broke off")
            self._held += piece
        told = json.loads(self._held[:end])
        del self._held[: end + 1]
        return dict(told)

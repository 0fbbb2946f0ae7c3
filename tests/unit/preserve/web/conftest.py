"""Servers on this machine that answer what a test says, a canary nobody may reach, and a stand-in for the internet."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from sijill.gate.web import line

PUBLIC = "93.184.215.14"
"""A public number; in these tests a connection to it reaches the server of the test instead."""


class Server:
    """Answers each path with the bytes it was given; counts connections and keeps what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, bytes | Callable[[socket.socket], None]] = {}
        self.asked: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def page(self, path: str, body: str | bytes, status: str = "200 OK", **headers: str) -> str:
        """Answer ``path`` so; gives its address."""
        data = body.encode() if isinstance(body, str) else body
        told = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(data))}
        told |= {name.replace("_", "-"): value for name, value in headers.items()}
        lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in told.items()), "", ""]
        self.answers[path] = "\r\n".join(lines).encode() + data
        return self.url(path)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def close(self) -> None:
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                request = b""
                while b"\r\n\r\n" not in request:
                    piece = connection.recv(4096)
                    if not piece:
                        break
                    request += piece
                self.asked.append(request)
                path = request.split(b" ")[1].decode() if request.count(b" ") > 1 else ""
                answer = self.answers.get(path, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                try:
                    if callable(answer):
                        answer(connection)
                    else:
                        connection.sendall(answer)
                except OSError:
                    pass


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@pytest.fixture
def canary() -> Iterator[Server]:
    """A server that a guarded gateway never reaches."""
    made = Server()
    yield made
    made.close()


@pytest.fixture
def internet(monkeypatch: pytest.MonkeyPatch, server: Server) -> list[tuple[str, int]]:
    """Connections to PUBLIC reach the test's server; gives every number and port that was connected to."""
    tried: list[tuple[str, int]] = []

    class Diverted(socket.socket):
        def connect(self, address: tuple[str, int]) -> None:  # type: ignore[override]
            tried.append(address)
            self.is_diverted = address[0] == PUBLIC
            super().connect(("127.0.0.1", server.port) if self.is_diverted else address)

        def getpeername(self) -> tuple[str, int]:
            return (PUBLIC, 80) if getattr(self, "is_diverted", False) else super().getpeername()

        __slots__ = ("is_diverted",)

    monkeypatch.setattr(line.socket, "socket", Diverted)
    return tried

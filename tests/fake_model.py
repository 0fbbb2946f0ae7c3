"""A pretended OpenAI-compatible server on this machine, which can answer well and badly; every person is invented."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TEXT = """Shelling in the hills

The Harbour Monitor said more than 31 villagers were killed in Jableh on Thursday.

"They came at dawn and set fire to two houses," said Nabil Qarmo, a resident who asked not to be named.
Mr Qarmo said that soldiers took his cousin. NABIL QARMO has fled, and so has Nabeel Karmo's brother.

Forty-two families left their homes, the town council said.
"""


def claim(quote: str, harm: str = "killed", **given: object) -> dict[str, object]:
    """A claim as a model would give it."""
    shape: dict[str, object] = {
        "negated": False, "historical": False, "count": None, "victims": None, "names": [], "places": [],
        "source": None,
    }  # fmt: skip
    return {"quote": quote, "harm": harm, **shape, **given}


def number(quote: str, low: int | None = None, high: int | None = None) -> dict[str, object]:
    """A number as a model would give it."""
    return {"quote": quote, "low": low, "high": high}


def answer(*claims: dict[str, object]) -> str:
    """An answer of the right form."""
    return json.dumps({"claims": list(claims)}, ensure_ascii=False)


class FakeServer:
    """Answers each question with the next of ``answers``, the last for ever; remembers all it was asked.

    An answer is the model's words; or an int, a status; or a function that is given the handler and does as it likes.
    """

    def __init__(self) -> None:
        self.answers: list[object] = [answer()]
        self.asked: list[dict[str, object]] = []
        self.raw: list[bytes] = []
        self._stopped = threading.Event()
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                fake.raw.append(f"{self.path}\n{self.headers}".encode() + body)
                fake.asked.append(json.loads(body))
                said = fake.answers.pop(0) if len(fake.answers) > 1 else fake.answers[0]
                if callable(said):
                    said(self)
                elif isinstance(said, int):
                    self.reply(b"{}", status=said)
                else:
                    self.reply(fake.completion(str(said)))

            def reply(self, body: bytes, status: int = 200, **headers: str) -> None:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def completion(self, words: str, **message: object) -> bytes:
        held = {
            "choices": [{"finish_reason": "stop", "message": {"role": "assistant", "content": words, **message}}],
            "usage": {"prompt_tokens": 100, "completion_tokens": 20},
        }
        return json.dumps(held).encode()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    def wait(self, seconds: float) -> None:
        """Wait, but not beyond the test."""
        self._stopped.wait(seconds)

    def stop(self) -> None:
        self._stopped.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def text_sent(self, at: int = 0) -> str:
        """The text of one question, without what stands around it."""
        messages = self.asked[at]["messages"]
        said = str(messages[1]["content"])  # type: ignore[index]
        return said.split("\n", 2)[2].rsplit("\n", 3)[0]

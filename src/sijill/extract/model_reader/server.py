"""Server: one question to an OpenAI-compatible endpoint and its answer, every way it can fail given a code."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sijill.errors import SijillError, StageFailed
from sijill.extract.model_reader.prompt import MOST_TOKENS, SCHEMA, TEMPERATURE, Message

TRIES = 2
"""How often a question is sent that a server could not answer for the moment."""
BROKEN_OFF = 3
"""After so many questions in a row without an answer, no more are sent."""
_BUSY = frozenset({408, 425, 429, 500, 502, 503, 504})
_AGAIN = frozenset({"gate.cut-off", "extract.model-failed"})


class Reply(Protocol):
    """What a door gives back."""

    @property
    def status(self) -> int:
        """HTTP status."""
        ...

    @property
    def body(self) -> bytes:
        """The bytes."""
        ...


class Way(Protocol):
    """The way to a server; :class:`sijill.gate.door.Door` is the only one there is."""

    def post(self, path: str, body: bytes, headers: Mapping[str, str], seconds: float) -> Reply:
        """Give the answer to ``body``."""
        ...


@dataclass(frozen=True, slots=True)
class Answered:
    """What a server said, and what it cost: tokens as it counts them, seconds by our clock."""

    content: str
    tokens_in: int = 0
    tokens_out: int = 0
    seconds: float = 0.0


class ModelServer:
    """Asks one model on one server.

    Args:
        way: The guarded way out.
        model: The model's name.
        seconds: The longest one answer may take.
        clock: Seconds from a clock that only runs forward.
        key: What the server wants as its key, or ``None``.
    """

    def __init__(
        self, way: Way, model: str, seconds: float, clock: Callable[[], float], key: str | None = None
    ) -> None:
        self.model = model
        self._way = way
        self._seconds = seconds
        self._clock = clock
        self._headers = {"Content-Type": "application/json", "User-Agent": "sijill"}
        if key:
            self._headers["Authorization"] = f"Bearer {key}"
        self._takes_schema = True
        self._unanswered = 0

    def ask(self, messages: Sequence[Message]) -> Answered:
        """Give the answer to ``messages``, asked :data:`TRIES` times at most.

        Raises:
            StageFailed: ``extract.model-failed``, ``extract.model-refused``, ``extract.model-unreadable``,
                ``extract.model-given-up``, or what the gate raises.
            UsageError: ``gate.redirected``.
        """
        if self._unanswered >= BROKEN_OFF:
            raise StageFailed(
                "extract.model-given-up",
                f"{self._unanswered} questions in a row had no answer, so no more were sent",
                "",
                "see to the server and run it again: the rules' reading is there",
            )
        begun = self._clock()
        try:
            answer = self._tried(messages)
        except SijillError:
            self._unanswered += 1
            raise
        self._unanswered = 0
        return Answered(answer.content, answer.tokens_in, answer.tokens_out, self._clock() - begun)

    def _tried(self, messages: Sequence[Message]) -> Answered:
        for left in range(TRIES - 1, -1, -1):
            try:
                return self._once(messages)
            except StageFailed as error:
                if error.code not in _AGAIN or not left:
                    raise
        raise AssertionError("the last try returns or raises")

    def _once(self, messages: Sequence[Message]) -> Answered:
        reply = self._sent(messages)
        if reply.status in {400, 404, 415, 422} and self._takes_schema and b"response_format" in reply.body:
            self._takes_schema = False
            reply = self._sent(messages)
        if reply.status != 200:
            busy = reply.status in _BUSY
            raise StageFailed(
                "extract.model-failed" if busy else "extract.model-refused-question",
                f"the server answers HTTP {reply.status}",
                "an answer",
                "see the server's log" if busy else "see that it has this model and speaks /chat/completions",
            )
        return _content(reply.body)

    def _sent(self, messages: Sequence[Message]) -> Reply:
        asked: dict[str, object] = {
            "model": self.model,
            "messages": [dict(message) for message in messages],
            "temperature": TEMPERATURE,
            "max_tokens": MOST_TOKENS,
            "stream": False,
        }
        if self._takes_schema:
            schema = {"name": "claims", "strict": True, "schema": SCHEMA}
            asked["response_format"] = {"type": "json_schema", "json_schema": schema}
        body = json.dumps(asked, ensure_ascii=False).encode("utf-8", "replace")
        return self._way.post("/chat/completions", body, self._headers, self._seconds)


def _content(body: bytes) -> Answered:
    try:
        held = json.loads(body)
        choice = held["choices"][0]
        message = choice["message"]
        refusal, content = message.get("refusal"), message.get("content")
        used = held.get("usage") or {}
        tokens = [used.get(name) for name in ("prompt_tokens", "completion_tokens")]
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError) as error:
        raise StageFailed(
            "extract.model-unreadable", "what the server sent is no chat completion", "an OpenAI-compatible answer"
        ) from error
    if refusal or choice.get("finish_reason") == "content_filter":
        raise StageFailed("extract.model-refused", "the model refused to answer", "", "try another model")
    if not isinstance(content, str):
        raise StageFailed("extract.model-unreadable", "the model's answer holds no words", "text")
    counted = [number if isinstance(number, int) and number >= 0 else 0 for number in tokens]
    return Answered(content, *counted)

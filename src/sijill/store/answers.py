"""Answers: what a model said, kept on the disk by the hash of the question, so that nothing is asked twice."""

from __future__ import annotations

import json
import re
from pathlib import Path

from sijill.errors import Refusal
from sijill.store.canonical import sha256_hex
from sijill.store.durable import write_whole

FOLDER = "cache/answers"
_KEY = re.compile(r"[0-9a-f]{64}")


class AnswerCache:
    """A folder of answers; it may be deleted at any time, and then they are asked for again.

    An answer holds words of the text it was given for, sealed names replaced: the folder is closed to others.

    Args:
        folder: Where; made when the first answer is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> str | None:
        """Give the answer kept under ``key``, a SHA-256; ``None`` when there is none, or not as it was kept."""
        try:
            held = json.loads(self._path(key).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        content = held.get("content") if isinstance(held, dict) else None
        if not isinstance(content, str) or held.get("sha256") != sha256_hex(content.encode("utf-8", "surrogatepass")):
            return None
        return content

    def put(self, key: str, content: str) -> None:
        """Keep an answer under ``key``."""
        path = self._path(key)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        path.parent.mkdir(exist_ok=True)
        held = {"content": content, "sha256": sha256_hex(content.encode("utf-8", "surrogatepass"))}
        write_whole(path, json.dumps(held).encode("ascii"), sync_folder=False)

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise Refusal(f"an answer is kept under the SHA-256 of its question, got {key[:80]!r}")
        return self._folder / key[:2] / f"{key}.json"

"""Answers: what a model said, kept on the disk by the hash of the question, so that nothing is asked twice."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.errors import IntegrityError, Refusal
from sijill.store.canonical import sha256_hex
from sijill.store.durable import write_whole

if TYPE_CHECKING:
    from sijill.store.sealing.store_key import StoreKey

FOLDER = "cache/answers"
_KEY = re.compile(r"[0-9a-f]{64}")


class AnswerCache:
    """A folder of answers; it may be deleted at any time, and then they are asked for again.

    An answer holds words of the text it was given for, sealed names replaced: the folder is closed to others.

    Args:
        folder: Where; made when the first answer is kept.
        key: Of a sealed workspace: answers are encrypted, and kept under names that do not tell the question.
    """

    def __init__(self, folder: Path, key: StoreKey | None = None) -> None:
        self._folder = folder
        self._key = key

    def get(self, key: str) -> str | None:
        """Give the answer kept under ``key``, a SHA-256; ``None`` when there is none, or not as it was kept."""
        try:
            raw = self._path(key).read_bytes()
            held = json.loads(self._key.files.opened(raw, self._path(key).name) if self._key else raw)
        except (OSError, ValueError, IntegrityError):
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
        data = json.dumps(held).encode("ascii")
        write_whole(path, self._key.files.sealed(data, path.name) if self._key else data, sync_folder=False)

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise Refusal(f"an answer is kept under the SHA-256 of its question, got {key[:80]!r}")
        name = self._key.blob_name(key) if self._key else key
        return self._folder / name[:2] / f"{name}.json"

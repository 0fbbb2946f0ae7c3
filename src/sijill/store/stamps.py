"""Stamps: from what a stage made its rows, so that only what is stale is made again."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sijill.errors import Refusal

_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Stamp:
    """What one unit of a stage was made from.

    Args:
        inputs: SHA-256 over what was read.
        settings: SHA-256 over the settings that matter to the stage.
        version: The stage's version, with the hash of its data files.
        content: SHA-256 over the rows; filled in when they are written.
    """

    inputs: str
    settings: str
    version: str
    content: str = ""

    def __post_init__(self) -> None:
        for name in ("inputs", "settings"):
            if not _HASH.fullmatch(getattr(self, name)):
                raise Refusal(f"a stamp's {name} is {getattr(self, name)!r}, not a SHA-256")
        if self.content and not _HASH.fullmatch(self.content):
            raise Refusal(f"a stamp's content is {self.content!r}, not a SHA-256")

    def is_of(self, other: Stamp | None) -> bool:
        """Tell whether ``other`` was made from the same inputs and settings by the same version."""
        return other is not None and (self.inputs, self.settings, self.version) == (
            other.inputs,
            other.settings,
            other.version,
        )

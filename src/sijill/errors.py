"""Every error Sijill raises on purpose, as one tree.

    SijillError                exit  what it means
    ├── UsageError             2     the command or a setting is wrong
    ├── InputRefused           3     this input was refused; the rest of the batch goes on
    ├── IntegrityError         4     something was altered, or does not match what the ledger says
    ├── PublicationStopped     5     the gate or the rules forbid this release
    ├── Unproven               6     nothing wrong was found, but nothing proves it either
    └── StageFailed            1     a stage could not finish

Each carries a stable ``code`` (``estimate.no-overlap``), the same on the command line, in the web desk and in JSON, and
says what was got, what was wanted, and what to do next. The codes are listed in ``docs/reference/errors.md``.
"""

from __future__ import annotations

import os
import traceback
from typing import ClassVar


class SijillError(Exception):
    """The root of the tree; raise one of its branches.

    Args:
        code: Stable dotted code, ``stage.reason``.
        got: What was found, in words a reader of the command line understands.
        wanted: What would have been right.
        next_step: What the reader can do now.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, code: str, got: str, wanted: str = "", next_step: str = "") -> None:
        self.code = code
        self.got = got
        self.wanted = wanted
        self.next_step = next_step
        super().__init__(self.sentence)

    def __reduce__(self) -> tuple[type[SijillError], tuple[str, str, str, str]]:
        """How it crosses from one process to another: as it was raised."""
        return type(self), (self.code, self.got, self.wanted, self.next_step)

    @property
    def sentence(self) -> str:
        """One line: what was got, what was wanted, what to do."""
        parts = [self.got]
        if self.wanted:
            parts.append(f"wanted: {self.wanted}")
        if self.next_step:
            parts.append(self.next_step)
        return "; ".join(parts)

    def as_json(self) -> dict[str, str]:
        """The shape ``--json`` prints: ``code``, ``message``, ``got``, ``wanted``, ``next``."""
        return {
            "code": self.code,
            "message": self.sentence,
            "got": self.got,
            "wanted": self.wanted,
            "next": self.next_step,
        }


class UsageError(SijillError):
    """The command, an option or a setting is wrong."""

    exit_code = 2


class InputRefused(SijillError):
    """One input was refused; nothing of it is lost and the rest of the batch goes on."""

    exit_code = 3


class IntegrityError(SijillError):
    """Bytes, the ledger or a table are not what the ledger says they were."""

    exit_code = 4


class PublicationStopped(SijillError):
    """The rules forbid this release: unreviewed figures, a missing basis, a sealed name."""

    exit_code = 5


class Unproven(SijillError):
    """Nothing altered was found, and nothing proves that nothing was."""

    exit_code = 6


class StageFailed(SijillError):
    """A stage could not finish its work."""

    exit_code = 1


class Refusal(ValueError):
    """A value that makes no sense was refused when it was made: ``Count(5, 3)``."""


def raised_at(error: BaseException) -> str:
    """Give the module and line of ours where an error was raised, or ""; neither holds words of a document."""
    inside = f"{os.sep}sijill{os.sep}"
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if inside in frame.filename]
    return f"{frames[-1].filename.rpartition(inside)[2]}:{frames[-1].lineno}" if frames else ""

"""Members of a zip file, inflated under a count: headers lie about sizes, so only inflated bytes are believed."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from sijill.errors import InputRefused
from sijill.preserve.quality import BOMB, ENCRYPTED, UNREADABLE

MOST_MEMBERS = 10_000
MOST_BYTES = 256 << 20
"""Inflated bytes read from one file, over all its members."""
MOST_GROWTH = 200
"""A member that grows by more than this factor, and beyond :data:`SMALL` bytes, is a bomb."""
SMALL = 8 << 20
_PIECE = 1 << 16


class Members:
    """The members of one zip file, read under one budget of inflated bytes.

    Args:
        data: The zip file.
        budget: Most inflated bytes over all reads (bytes).

    Raises:
        InputRefused: ``preserve.unreadable`` when it is not a zip file, ``preserve.bomb`` for too many members.
    """

    def __init__(self, data: bytes, budget: int = MOST_BYTES) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise InputRefused(UNREADABLE, "the zip container is damaged", "a whole file") from error
        self._left = budget
        if len(self._archive.infolist()) > MOST_MEMBERS:
            raise InputRefused(BOMB, f"{len(self._archive.infolist())} members", f"at most {MOST_MEMBERS}")

    @property
    def names(self) -> list[str]:
        """Names of the members, sorted, each once."""
        return sorted(set(self._archive.namelist()))

    def read(self, name: str) -> bytes:
        """Give the inflated bytes of ``name``.

        Raises:
            InputRefused: ``preserve.bomb`` past the budget or the growth allowed, ``preserve.encrypted``,
                ``preserve.unreadable`` for a damaged or missing member.
        """
        return b"".join(self.pieces(name))

    def pieces(self, name: str) -> Iterator[bytes]:
        """Give the inflated bytes of ``name`` piece by piece, counting them; raises as :meth:`read` does."""
        info = self._info(name)
        inflated = 0
        try:
            with self._archive.open(info) as member:
                while piece := member.read(_PIECE):
                    inflated += len(piece)
                    self._count(len(piece), inflated, info.compress_size)
                    yield piece
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
            raise InputRefused(UNREADABLE, f"member {name!r} is damaged", "a whole file") from error

    def _info(self, name: str) -> zipfile.ZipInfo:
        try:
            info = self._archive.getinfo(name)
        except KeyError as error:
            raise InputRefused(UNREADABLE, f"no member {name!r}", "a whole file") from error
        if info.flag_bits & 1:
            raise InputRefused(ENCRYPTED, f"member {name!r} is locked", "a file without a password")
        return info

    def _count(self, piece: int, inflated: int, compressed: int) -> None:
        self._left -= piece
        grows = inflated > SMALL and inflated > MOST_GROWTH * max(1, compressed)
        if self._left < 0 or grows:
            raise InputRefused(
                BOMB, "the file unpacks to far more than it weighs", f"at most {MOST_BYTES} bytes in all"
            )

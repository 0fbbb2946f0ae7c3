"""The parts of a workbook, inflated with a count of every byte, so that no archive can fill the memory."""

from __future__ import annotations

import io
import zipfile
import zlib

from sijill.errors import InputRefused
from sijill.lists.limits import Limits

CHUNK = 1 << 16


class Archive:
    """Gives the parts of a zip by name; refuses once they inflate to more than allowed, whatever the zip claims."""

    def __init__(self, data: bytes, limits: Limits, file: str) -> None:
        self._limits = limits
        self._file = file
        self._inflated = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            raise self._refused("it is no readable workbook") from None
        self.names = frozenset(self._zip.namelist())

    def part(self, name: str) -> bytes:
        """The bytes of part ``name``.

        Raises:
            InputRefused: ``record.too-large`` or ``record.unreadable``.
        """
        chunks = []
        try:
            with self._zip.open(name) as stream:
                while chunk := stream.read(CHUNK):
                    self._inflated += len(chunk)
                    if self._inflated > self._limits.inflated_bytes:
                        raise InputRefused(
                            "record.too-large",
                            f"{self._file} inflates to more than {self._limits.inflated_bytes} bytes",
                            "a workbook that holds one list",
                            "save the list alone, or as CSV",
                        )
                    chunks.append(chunk)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError):
            raise self._refused(f"its part {name} cannot be read") from None
        data = b"".join(chunks)
        if b"<!DOCTYPE" in data[:2048]:
            raise self._refused(f"its part {name} declares a document type, which no workbook needs")
        return data

    def _refused(self, why: str) -> InputRefused:
        return InputRefused(
            "record.unreadable", f"{self._file}: {why}", "an XLSX or ODS workbook", "save it again, or as CSV"
        )

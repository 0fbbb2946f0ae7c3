"""``sijill extract``: the file it is given, or why it cannot be read."""

from __future__ import annotations

from pathlib import Path

from sijill.errors import InputRefused


def existing_file(name: str, wanted: str) -> Path:
    """Give the path of the file called ``name``.

    Args:
        name: As given on the command line.
        wanted: What should be in it, for what is said where it is not there.

    Raises:
        InputRefused: It is a folder (``extract.is-a-folder``) or not there (``extract.no-file``).
    """
    path = Path(name)
    if path.is_dir():
        raise InputRefused("extract.is-a-folder", f"{name} is a folder", wanted, "name one file in it")
    if not path.exists():
        raise InputRefused("extract.no-file", f"there is no file {name}", wanted, "check the path")
    return path

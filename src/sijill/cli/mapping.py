"""Mappings of headers to fields: given on the command line, read from a file, saved to one."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from sijill.errors import UsageError

TABLE = "columns"


def told_mapping(maps: Sequence[str]) -> dict[str, str]:
    """Field to header, from ``--map`` options: each is ``FIELD=HEADER``, or a TOML file that was saved.

    What is told on the command line outweighs what a file says.

    Raises:
        UsageError: ``usage.map`` for a file that cannot be read or says something else, and as
            :func:`sijill.lists.headers.parse_mapping` does.
    """
    from sijill.lists.headers import parse_mapping

    files = [told for told in maps if "=" not in told and told.endswith(".toml")]
    mapping: dict[str, str] = {}
    for file in files:
        mapping |= parse_mapping([f"{field}={header}" for field, header in _saved(Path(file)).items()])
    return mapping | parse_mapping([told for told in maps if told not in files])


def _saved(file: Path) -> Mapping[str, str]:
    try:
        columns = tomllib.loads(file.read_text(encoding="utf-8")).get(TABLE)
    except OSError as error:
        raise UsageError("usage.map", f"{file}: {error.strerror or 'it cannot be read'}", "a mapping") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError("usage.map", f"{file}: {error}", "a mapping as --save-map writes it") from None
    if not isinstance(columns, dict) or not all(isinstance(header, str) for header in columns.values()):
        raise UsageError(
            "usage.map", f"{file} has no table [{TABLE}]", f'[{TABLE}] with lines such as name = "Full name"'
        )
    return {str(field): header for field, header in columns.items()}


def mapping_toml(columns: Sequence[tuple[str, str]], file: str) -> str:
    r"""A mapping as TOML: ``(field, header)`` in the order given.

    >>> print(mapping_toml([("id", "No"), ("extra.camp", 'the "camp"')], "a.csv"), end="")
    # Which header of a.csv stands for which field. Use it again: --map THIS-FILE
    [columns]
    "id" = "No"
    "extra.camp" = "the \"camp\""
    """
    # a JSON string is a TOML basic string as well, but for DEL
    lines = [f"{json.dumps(field)} = {_quoted(header)}" for field, header in columns]
    called = " ".join(file.split())
    return "\n".join(
        [f"# Which header of {called} stands for which field. Use it again: --map THIS-FILE", f"[{TABLE}]", *lines, ""]
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

"""The committed figures of the example, and how what was got differs from them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files


def expected() -> dict[str, object]:
    """What ``expected.json`` says the committed seed gives."""
    text = files("sijill.demo").joinpath("expected.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def differences(got: object, wanted: object, where: str = "") -> Iterator[str]:
    """Give a line for each value that is not what was expected; what ``wanted`` does not mention may be anything.

    >>> list(differences({"a": [1, 2], "b": 0}, {"a": [1, 3]}))
    ['a.1: got 2, expected 3']
    """
    if isinstance(wanted, Mapping) and isinstance(got, Mapping):
        for name in wanted:
            yield from differences(got.get(name), wanted[name], f"{where}.{name}" if where else str(name))
    elif isinstance(wanted, (list, tuple)) and isinstance(got, (list, tuple)) and len(wanted) == len(got):
        for at, (one, other) in enumerate(zip(got, wanted, strict=True)):
            yield from differences(one, other, f"{where}.{at}")
    elif got != wanted:
        yield f"{where}: got {got!r}, expected {wanted!r}"

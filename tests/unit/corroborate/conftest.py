"""A short way to write a toll, and a table of tolls as a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from sijill.corroborate.rows import TollTable, tolls_of
from sijill.corroborate.toll import Category, Origin, Scope, Toll
from sijill.lists.tables import RawTable
from sijill.model.sources import SourceKind
from sijill.model.vocabulary import Harm, Status

HEADERS = (
    "report_date", "outlet", "attributed_to", "hedge", "category", "count_min", "count_max", "scope", "detail", "url"
)  # fmt: skip
CIVILIANS_KILLED = Category(Status.CIVILIAN, Harm.KILLED)


def a_toll(toll_id: str, day: int, low: int | None, high: int | None = -1, **changes: object) -> Toll:
    """A toll of civilians killed, told by one monitor through one outlet; ``high`` is ``low`` when not given."""
    told: dict[str, object] = {
        "id": toll_id,
        "day": date(2031, 11, day),
        "origin": Origin("River Monitor", SourceKind.MONITOR),
        "outlet": "Harbour Wire",
        "category": CIVILIANS_KILLED,
        "scope": Scope(),
        "low": low,
        "high": low if high == -1 else high,
    }
    return Toll(**{**told, **changes})


@pytest.fixture
def toll() -> Callable[..., Toll]:
    return a_toll


@pytest.fixture
def read_rows() -> Callable[..., TollTable]:
    """Reads rows given as dicts; what is not given is a plain toll of 7 November 2031."""

    def read(*rows: dict[str, str], headers: tuple[str, ...] = HEADERS) -> TollTable:
        usual = {
            "report_date": "2031-11-07",
            "outlet": "Harbour Wire",
            "attributed_to": "River Monitor",
            "category": "civilians killed",
            "count_min": "10",
            "count_max": "10",
        }
        cells = [(n, tuple({**usual, **row}.get(name, "") for name in headers)) for n, row in enumerate(rows, start=2)]
        return tolls_of(RawTable("tolls.csv", "csv", ((1, headers), *cells)))

    return read


@pytest.fixture
def tolls_file(tmp_path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "tolls.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write

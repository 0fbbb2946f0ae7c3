"""``bench/leaning.py`` hides each word of a row in turn; the row here is invented."""

import importlib
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "bench"


def test_a_row_leans_on_the_word_that_tells_of_the_death(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    leaning = importlib.import_module("leaning")
    row = {"id": "r1", "text": "Two farmers were killed in the market of Kalvi.", "language": "en", "policy": "acled"}
    well, words = leaning.upholding({**row, "gold": {"killed": 2}})
    assert well
    assert "kill" in words
    assert "market" not in words
    sys.modules.pop("leaning", None)

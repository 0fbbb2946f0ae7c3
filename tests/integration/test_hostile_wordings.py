"""Wordings a hostile reviewer would try, read from the words alone: each figure of the dead bears what they say."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from tests.integration.test_hostile_reports import made_of

from sijill.model.vocabulary import Harm

CASES = tomllib.loads((Path(__file__).parent / "hostile_wordings.toml").read_text(encoding="utf-8"))["case"]


def said_of(told):
    """Each figure of the dead in Safita, by category."""
    return {
        figure.category: [figure.low, figure.high, figure.independent_origins]
        for stratum, figure in made_of(told).figures
        if figure.harm is Harm.KILLED and not stratum.category.group and stratum.place == "Safita"
    }


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_figures_say_what_the_words_can_bear_when(case):
    assert said_of(case["pages"]) == case["wanted"]

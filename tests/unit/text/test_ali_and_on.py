"""Ali stays a name behind a killing and a title; "on" is meant only behind a word that it follows."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def dead(text: str) -> tuple[int, set[str]]:
    told = [claim for claim in read(text, id="t", language="ar").claims if claim.harm is Harm.KILLED]
    return sum(claim.count.low or 0 for claim in told), {name for claim in told for name in claim.victims.names}


@pytest.mark.parametrize("text", ["قتل علي الحسيني في المستشفي", "لقي علي الجمال مصرعه ونقل الي المستشفي"])
def test_ali_stays_a_name(text: str) -> None:
    number, names = dead(text)
    assert number == 1
    assert any("علي" in name for name in names)


def test_on_behind_an_attack() -> None:
    assert dead("قتل مدنيان في هجوم علي قرية الحسن ونقلا الي المستشفي") == (2, set())

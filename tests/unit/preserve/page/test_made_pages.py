"""The gate on made pages, half of them walls, in English and Arabic: precision and recall, printed."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from sijill.preserve.page import evidence, verdict
from sijill.preserve.page.lexicon import Wall


def beside(name: str):
    """A module of this folder; the tests are no package."""
    if f"page_{name}" not in sys.modules:
        spec = importlib.util.spec_from_file_location(f"page_{name}", Path(__file__).with_name(f"{name}.py"))
        module = importlib.util.module_from_spec(spec)
        sys.modules[f"page_{name}"] = module
        spec.loader.exec_module(module)
    return sys.modules[f"page_{name}"]


MADE = beside("made_pages").pages()
LATER = beside("later_pages").pages()
LAST = beside("last_pages").pages()
score = beside("scoring").score


def test_the_set_is_large_and_half_of_it_walls_in_each_language():
    assert len(MADE) >= 120
    assert len({page.html for page in MADE}) >= 120
    for language in ("en", "ar"):
        part = [page for page in MADE if page.name.startswith(language)]
        assert len(part) >= 60
        assert 0.4 <= sum(bool(page.wall) for page in part) / len(part) <= 0.6


def test_walls_are_told_from_pages():
    told = score(MADE)
    print(told)
    assert told.precision >= 0.97, told
    assert told.recall >= 0.95, told


def test_walls_of_other_templates_are_told_from_pages():
    """Judged the first time, before a rule was changed for it: precision 0.964 (54 of 56), recall 0.931 (54 of 58)."""
    told = score(LATER)
    print(told)
    assert told.precision >= 0.97, told
    assert told.recall >= 0.95, told


def test_walls_in_odd_words_and_old_layouts_are_told_from_pages():
    """Judged the first time, before a rule was changed for it: precision 0.900 (36 of 40), recall 0.878 (36 of 41)."""
    told = score(LAST)
    print(told)
    assert told.precision >= 0.97, told
    assert told.recall >= 0.95, told


def test_a_server_s_success_is_no_sign(monkeypatch):
    """The control: by the status alone, hardly a wall is found."""
    monkeypatch.setattr(verdict, "evidence_in", lambda page: evidence.Evidence(prose=verdict.PLENTY))
    monkeypatch.setattr(verdict, "_another_place", lambda *_: None)
    assert score(MADE).recall < 0.1


@pytest.mark.parametrize("language", ["en", "ar"])
def test_without_what_walls_say_many_are_missed(language, monkeypatch):
    part = [page for page in MADE if page.name.startswith(language)]
    monkeypatch.setattr(Wall, "says", lambda self, folded: False)
    monkeypatch.setattr(Wall, "covered", lambda self, folded: 0.0)
    assert score(part).recall < 0.9

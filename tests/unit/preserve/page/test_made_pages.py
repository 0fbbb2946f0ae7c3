"""The gate on made pages, half of them walls, in English and Arabic: precision and recall, printed."""

from __future__ import annotations

import importlib.util
import re
import sys
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest

from sijill.preserve.page import evidence, lexicon, speech, verdict
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
BLIND = [
    beside(name).pages()
    for name in (
        "blind_pages",
        "blind_pages_two",
        "blind_pages_three",
        "blind_pages_four",
        "blind_pages_five",
        "blind_pages_six",
        "blind_pages_seven",
        "blind_pages_eight",
        "blind_pages_nine",
        "blind_pages_eleven",
        "blind_pages_twelve",
        "blind_pages_thirteen",
        "blind_pages_fourteen",
        "blind_pages_fifteen",
        "blind_pages_sixteen",
        "blind_pages_seventeen",
        "blind_pages_eighteen",
    )
]
HELD_UP = (0, 2, 5)
"""The sets that controls are tried on."""
ORDER = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
)
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


@lru_cache
def told_of(number: int):
    """The score of one of the sets that were written blind."""
    return score(BLIND[number])


@pytest.mark.parametrize("number", range(len(BLIND)), ids=ORDER)
def test_walls_of_sets_written_blind_are_told_from_pages(number):
    """Judged the first time, before a rule was changed for it:

    first set (169 pages, many kinds of site): precision 0.860 (86 of 100), recall 0.945 (86 of 91);
    second (118, good pages full of traps): 0.882 (67 of 76), 0.957 (67 of 70);
    third (113, walls in words of nobody's): 0.909 (50 of 55), 0.769 (50 of 65);
    fourth (98, what common servers, hosts and shields are used to saying): 0.971 (67 of 69), 1.000 (67 of 67);
    fifth (85, the plain kind everybody knows): 0.980 (50 of 51), 1.000 (50 of 50);
    sixth (120, by the rules alone): 0.904 (47 of 52), 0.783 (47 of 60);
    seventh (80, the first by weighed signals): 0.974 (38 of 39), 0.950 (38 of 40); by the rules 0.938, 0.750;
    eighth (60, what platforms say): 0.935 (29 of 31), 0.967 (29 of 30); by the rules 1.000, 0.933;
    ninth (48, in words of their own): 0.913 (21 of 23), 0.875 (21 of 24); by the rules 0.889, 0.667;
    eleventh (72, what outlets, ministries, channels, platforms and shields say): 1.000 (36 of 36), 1.000 (36 of 36);
    twelfth (72, what is rarer on the web): 0.886 (31 of 35), 0.861 (31 of 36);
    thirteenth (64, after the mends for the twelfth): 0.935 (29 of 31), 0.906 (29 of 32);
    fourteenth (64, after the mends for the thirteenth): 0.848 (28 of 33), 0.875 (28 of 32);
    fifteenth (120, the plain kind again, as an outsider would make it): 0.968 (60 of 62), 1.000 (60 of 60);
    sixteenth (60, the same kinds, as real sites surprise): 0.882 (30 of 34), 1.000 (30 of 30);
    seventeenth (60, the plain kind, after the mends for the two before): 1.000 (28 of 28), 0.933 (28 of 30);
    eighteenth (100, long and dressed walls, archives' copies, hosts and shields): 0.957 (45 of 47), 0.900 (45 of 50).
    """
    told = told_of(number)
    print(told)
    assert told.precision >= 0.95, told
    assert told.recall >= 0.95, told


def test_a_set_for_which_nothing_was_ever_changed_says_what_to_expect():
    """The tenth set (40 pages): precision 0.944 (17 of 18), recall 0.850 (17 of 20); by the rules alone 1.000, 0.550.

    No weight was fitted to it and no rule changed for it. Whoever mends for it must write another.
    """
    told = score(beside("blind_pages_ten").pages())
    print(told)
    assert told.precision >= 0.9, told
    assert told.recall >= 0.85, told


def test_walls_of_all_sets_written_blind_are_told_from_pages():
    told = [told_of(number) for number in range(len(BLIND))]
    found, walls = sum(one.found for one in told), sum(one.walls for one in told)
    precision, recall = found / (found + sum(one.false_alarms for one in told)), found / walls
    print(f"{walls} walls: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= 0.97
    assert recall >= 0.95


def test_the_committed_sets_are_many_and_in_both_languages():
    every = [page for pages in (MADE, LATER, LAST, *BLIND) for page in pages]
    assert len(every) >= 1810
    assert sum(page.name.startswith("ar") for page in every) >= 250
    assert 0.4 <= sum(not page.wall for page in every) / len(every) <= 0.6


@pytest.mark.parametrize("table", ["matter", "paywall-stub"])
def test_without_what_pages_speak_of_many_are_misjudged(table, monkeypatch):
    """The control: with one of the lexicon's tables emptied, the blind sets are judged worse."""
    every = [page for number in HELD_UP for page in BLIND[number]]
    before = sum(len(told_of(number).wrong) for number in HELD_UP)
    emptied = {**lexicon.walls(), table: lexicon.Wall((), (), ())}
    for module in (evidence, verdict, speech):
        monkeypatch.setattr(module, "walls", lambda: emptied)
    assert len(score(every).wrong) >= before + 4


def test_without_what_no_known_wall_says_walls_in_other_words_are_missed(monkeypatch):
    """The control: by the rules alone the seventh set is judged as rules judge it."""
    monkeypatch.setattr(verdict, "_weighed", lambda page, asked, found, ruled: ruled)
    assert score(BLIND[6]).recall < 0.85


@pytest.mark.parametrize(
    "bare",
    [r"(?s)<title>.*?</title>", r"(?<=<a)\b[^>]*", r"\b(?:class|id)=(?:'[^']*'|\"[^\"]*\")", r"<(?:meta|link)\b[^>]*>"],
)
def test_pages_made_by_hand_are_told_too(bare):
    """Without titles, targets of links, names of elements, or what pages say to machines."""
    told = score([replace(page, html=re.sub(bare, "", page.html)) for number in (-4, -1) for page in BLIND[number]])
    print(told)
    assert told.precision >= 0.95, told
    assert told.recall >= 0.95, told


def test_a_server_s_success_is_no_sign(monkeypatch):
    """The control: by the status alone, hardly a wall is found."""
    monkeypatch.setattr(verdict, "_another_place", lambda *_: None)
    monkeypatch.setattr(verdict, "_weighed", lambda *_: verdict.Verdict("", ("a success",)))
    assert score(MADE).recall < 0.1


@pytest.mark.parametrize("language", ["en", "ar"])
def test_most_walls_are_told_without_a_phrase_that_walls_are_known_to_say(language, monkeypatch):
    part = [page for page in MADE if page.name.startswith(language)]
    monkeypatch.setattr(Wall, "says", lambda self, folded: False)
    monkeypatch.setattr(Wall, "covered", lambda self, folded: 0.0)
    assert score(part).recall >= 0.9


@pytest.mark.parametrize("language", ["en", "ar"])
def test_without_phrases_and_families_of_words_many_walls_are_missed(language, monkeypatch):
    """The control: what is left is the build of the page."""
    part = [page for page in MADE if page.name.startswith(language)]
    monkeypatch.setattr(Wall, "says", lambda self, folded: False)
    monkeypatch.setattr(Wall, "covered", lambda self, folded: 0.0)
    monkeypatch.setattr(speech, "families", dict)
    speech._places.cache_clear()
    missed = score(part).recall
    speech._places.cache_clear()
    assert missed < 0.9

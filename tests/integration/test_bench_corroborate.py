"""The bench of relays: its world is made without our rules, and a small one stays over the goals."""

import ast
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "bench"
MADE_OF = ("corroborate", "corroborate_read", "corroborate_world", "corroborate_words", "corroborate_names")


@pytest.fixture
def bench(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(BENCH), *sys.path])
    import corroborate

    yield corroborate
    for name in MADE_OF:
        sys.modules.pop(name, None)


@pytest.mark.parametrize("name", MADE_OF[2:])
def test_the_world_knows_nothing_of_our_rules(name):
    tree = ast.parse((BENCH / f"{name}.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not any(each.startswith("sijill") for each in imported)


def test_one_seed_makes_one_world(bench):
    first, second = (bench.pages_of(bench.the_world(3, 9), 9, bench.STYLES) for _ in range(2))
    assert [page.text for _, page in first] == [page.text for _, page in second]


def test_relays_chains_and_ranges_of_a_small_world_are_found(bench, capsys):
    scores = bench.run(40, 11, bench.STYLES)
    assert scores.precision >= 0.95
    assert scores.recall >= 0.82
    assert scores.rand >= 0.9
    assert scores.holds >= 0.95
    assert "every outlet a voice" in capsys.readouterr().out


@pytest.mark.parametrize("regime", ["retold", "silent", "late", "round"])
def test_ties_said_to_be_from_hand_to_hand_are_right_in_harder_worlds(bench, regime):
    assert bench.run(40, 11, bench.STYLES, regime=regime).precision >= 0.92


def test_the_words_of_a_small_world_are_read_and_corroborated(bench, capsys):
    scores = bench.run(12, 11, bench.STYLES, is_read=True)
    assert "read from the words" in capsys.readouterr().out
    assert scores.precision >= 0.7
    assert scores.recall >= 0.65

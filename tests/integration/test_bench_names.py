"""The bench of names: its families are made without our rules, and our figures stay over the floor."""

import ast
import random
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "bench"
SCRIPTS = [("Arabic", "Arabic"), ("Latin", "Latin"), ("Arabic", "Latin")]


@pytest.fixture
def bench(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(BENCH), *sys.path])
    import families
    import names

    yield families, names
    for name in ("families", "names"):
        sys.modules.pop(name, None)


def test_the_generator_knows_nothing_of_our_rules():
    tree = ast.parse((BENCH / "families.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not any(name.startswith("sijill") for name in imported)


def test_one_seed_gives_one_set_of_pairs(bench):
    _, names = bench
    assert names.invented(("Arabic", "Latin"), 5, 3) == names.invented(("Arabic", "Latin"), 5, 3)


def test_siblings_never_share_a_given_name(bench):
    families, _ = bench
    chance = random.Random(7)
    for _ in range(50):
        for siblings in families.family(chance):
            assert len({person.given for person in siblings}) == len(siblings)


@pytest.mark.parametrize("scripts", SCRIPTS)
def test_recall_at_five_in_a_hundred_siblings_is_over_the_floor(bench, scripts):
    _, names = bench
    found = names.figures(names.name_likeness, names.invented(scripts, 40, 11))
    assert found["R@5%sib"] >= names.FLOOR


def test_a_comparison_of_whole_strings_would_be_under_the_floor(bench):
    _, names = bench
    whole = dict(names.comparers_at_hand())["Jaro-Winkler"]
    assert names.figures(whole, names.invented(("Arabic", "Arabic"), 20, 11))["R@5%sib"] < names.FLOOR

from __future__ import annotations

import itertools
import math

import pytest

from sijill.demo.captures import COMMITTEE, LISTS, OBSERVATORY, Capture, chance_of_capture, draw_captures
from sijill.demo.entries import Example
from sijill.demo.truth import make_truth


def test_every_pattern_of_lists_is_there(example: Example) -> None:
    wanted = {pattern for pattern in itertools.product((0, 1), repeat=3) if any(pattern)}
    assert set(example.capture.patterns()) == wanted


def test_patterns_count_each_documented_person_once(example: Example) -> None:
    assert sum(example.capture.patterns().values()) == example.capture.documented


def test_about_three_in_four_are_documented(example: Example) -> None:
    assert 0.7 < example.capture.documented / len(example.people) < 0.8


def test_the_lists_differ_in_whom_they_find() -> None:
    person = next(who for who in make_truth() if who.place == "wardan")
    other = next(who for who in make_truth() if who.place == "tartus" and who.status == person.status)
    assert chance_of_capture(person, COMMITTEE) > chance_of_capture(other, COMMITTEE)


def test_whoever_is_easily_found_is_found_more_by_every_list() -> None:
    person = make_truth()[0]
    assert all(chance_of_capture(person, name, 1.0) > chance_of_capture(person, name, -1.0) for name in LISTS)


def test_patterns_of_a_small_case() -> None:
    capture = Capture(dict(zip(LISTS, (("a", "b"), ("b",), ("b", "c")), strict=True)))
    assert capture.patterns() == {(0, 0, 1): 1, (1, 0, 0): 1, (1, 1, 1): 1}
    assert capture.documented == 3


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_observed_list_sizes_are_what_the_chances_promise(seed: int) -> None:
    people = make_truth(seed)
    chances = [chance_of_capture(who, OBSERVATORY) for who in people]
    spread = math.sqrt(sum(chance * (1 - chance) for chance in chances))
    found = len(draw_captures(people, seed).members[OBSERVATORY])
    assert abs(found - sum(chances)) < 4 * spread

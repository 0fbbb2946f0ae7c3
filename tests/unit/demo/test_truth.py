from __future__ import annotations

from collections import Counter

import pytest

from sijill.demo.label import COUNTRY
from sijill.demo.names import Name, name_table
from sijill.demo.places import PLACES, Place, place_of
from sijill.demo.truth import DAYS, DEAD, SEED, make_truth
from sijill.errors import Refusal
from sijill.text.languages import detect
from sijill.text.places import lookup


@pytest.mark.parametrize("kind", ["male", "female", "family"])
def test_every_name_part_is_arabic_with_latin_spellings(kind: str) -> None:
    for name in name_table(kind):
        assert detect(name.arabic) == "ar"
        assert all(spelling.isascii() for spelling in name.spellings)


def test_no_name_stands_twice_in_a_table() -> None:
    for kind in ("male", "female", "family"):
        names = [name.arabic for name in name_table(kind)]
        assert len(set(names)) == len(names)


def test_a_name_without_a_spelling_is_refused() -> None:
    with pytest.raises(Refusal):
        Name("علي", ())


def test_the_same_seed_draws_the_same_dead() -> None:
    assert make_truth(SEED) == make_truth(SEED)
    assert make_truth(SEED) != make_truth(SEED + 1)


def test_a_smaller_truth_is_the_beginning_of_a_larger_one() -> None:
    assert make_truth(SEED, 50) == make_truth(SEED, 80)[:50]


def test_no_two_of_the_dead_share_all_four_names() -> None:
    people = make_truth()
    assert len({who.arabic for who in people}) == len(people) == DEAD


def test_everybody_died_on_a_day_and_in_a_place_of_the_event() -> None:
    keys = {place.key for place in PLACES}
    assert all(who.died in DAYS and who.place in keys for who in make_truth())


def test_given_names_agree_with_sex() -> None:
    tables = {sex: set(name_table(sex)) for sex in ("female", "male")}
    assert all(who.given in tables[who.sex] for who in make_truth())


def test_only_grown_men_carry_arms() -> None:
    assert all(who.sex == "male" and who.age >= 18 for who in make_truth() if who.status != "civilian")


def test_many_of_the_dead_have_kin_among_the_dead() -> None:
    lineages = Counter((who.father, who.grandfather, who.family) for who in make_truth())
    assert sum(count for count in lineages.values() if count > 1) > DEAD / 5


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_towns_are_in_the_gazetteer_and_invented_villages_are_not(place: Place) -> None:
    for written in (*place.spellings, place.arabic):
        assert (lookup(written, COUNTRY) is not None) == place.in_gazetteer, written


def test_an_unknown_place_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        place_of("atlantis")

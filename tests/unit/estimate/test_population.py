"""Whom the lists are about, as their maker says."""

import pytest

from sijill.errors import InputRefused
from sijill.estimate.population import About, Population, read_about

WHOLE = """
population = "villagers"
period = "May 2019"
place = "the coast"
eligibility = "killed; nobody missing"
same_origin = [["a", "b"]]
merge = [["c", "d"]]
[unlinked]
a = 12
"""


def test_a_file_says_all_of_it():
    assert read_about(WHOLE.encode(), "about.toml") == About(
        Population("villagers", "May 2019", "the coast", "killed; nobody missing"),
        (("a", "b"),),
        (("c", "d"),),
        (("a", 12),),
    )
    assert read_about(b"", "about.toml") == About()


def test_what_is_not_stated_is_said_to_be():
    assert Population().words.startswith("About: not stated: population, period, place, eligibility")
    assert "(not stated:" not in Population("a", "b", "c", "d").words
    assert Population(place="x").as_json() == {"population": None, "period": None, "place": "x", "eligibility": None}


@pytest.mark.parametrize(
    "text",
    ["population = 3", "who = 'x'", 'merge = ["a"]', 'merge = [["a"]]', "unlinked = 3", "[unlinked]\na = -1",
     "[unlinked]\na = true", "population = ", "\udcff"],
)  # fmt: skip
def test_a_bad_file_is_refused(text):
    with pytest.raises(InputRefused) as refusal:
        read_about(text.encode("utf-8", "surrogateescape"), "about.toml")
    assert refusal.value.code == "estimate.bad-about"

"""Notes that close with a tally of their own ("2 fatalities."): the same people counted once."""

import pytest

from sijill.extract.read import read

from .reading import figures_by

told = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("In Tolen, a man attacked a baker. The victim died. 1 fatality.", 1, 0),
        ("In Tolen, a woman was found dead. Her hands were tied. 1 fatality", 1, 0),
        ("A clerk and a porter were killed in Tolen. 2 fatalities.", 2, 0),
        ("A baker was shot dead in Tolen. That day a porter was stabbed to death. 2 fatalities.", 2, 0),
        ("The clash in Tolen killed several troops. 5 fatalities reported.", 5, 0),
        ("One baker died and another was injured in Tolen. 1 fatality and 1 injured.", 1, 1),
        ("A man and a woman were shot in Tolen. The woman died. 1 fatality, 1 injured", 1, 1),
        ("Two herders were lynched in Tolen. Two killed. [size=30]", 2, 0),
        ("Gunmen shot two traders dead in Tolen. 2 fatalities. In Belan a porter was beheaded. 1 fatality.", 3, 0),
    ],
)
def test_a_tally_is_added_to_nobody(text: str, killed: int, injured: int) -> None:
    assert told(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("2 killed in a raid on Tolen.", 2),
        ("Three herders were killed in Tolen. 1 fatality was a child.", 4),
        ("Two herders were killed in Tolen.\n\nIn Belan a bomb went off. 3 fatalities.", 5),
        ("Four herders were killed in Tolen. 0 fatalities among the guards.", 4),
    ],
)
def test_a_number_that_closes_nothing_stands_for_itself(text: str, killed: int) -> None:
    assert told(text)[0] == killed


def test_what_a_tally_sums_up_is_part_of_it() -> None:
    claims = read("A baker was shot dead in Tolen. A porter was beheaded. 2 fatalities.", id="t", language="en").claims
    tally = claims[-1]
    assert tally.span.quote == "2 fatalities."
    assert {claim.relation.part_of for claim in claims[:-1]} == {tally.id}

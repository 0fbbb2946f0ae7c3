"""Notes of clashes: deaths without a number, people the parse loses, whose word is set aside."""

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def killed(text: str, policy: str = "acled") -> int:
    return coded(read(text, id="t", language="en").claims, policy_named(policy))["killed"].best


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("The army repelled a raid on Tolen, incurring a number of fatalities.", 10),
        ("The army repelled a raid on the front of Tolen, causing deaths.", 10),
        ("A number of herders were killed in Tolen.", 10),
        ("A number of herders, including three boys, were killed in Tolen.", 10),
        ("The patrol suffered two fatalities in Tolen.", 2),
        ("The raid on Tolen caused no fatalities.", 0),
    ],
)
def test_deaths_without_a_number_are_an_unknown_number(text: str, dead: int) -> None:
    assert killed(text) == dead


def test_a_number_of_people_are_several_where_ranges_are_read() -> None:
    made = coded(
        read("One baker was killed and a number were injured in Tolen.", id="t", language="en").claims,
        policy_named("airwars"),
    )
    assert made["injured"].low == 2


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("One member of the Lan Saw Min group was killed and another was injured.", 1),
        ("Rebels stormed the camp of the Lan Saw Min group, killing around 11 of them and wounding nine.", 11),
        ("Gunmen struck the camp in Tolen, killing about 30 traders.", 30),
        ("The rebels raided a truck with mines and four guards from the Tolen port including a captain died.", 4),
        ("The rebels raided the post and two guards from the port died.", 2),
        (
            "Around 8 May 2020 (as reported), in Tolen, Belan, the body of a woman was found floating by a stream "
            "north of the city, with signs of torture, hands and feet tied.",
            1,
        ),
        ("Rebels claimed the killing of an alleged informant in Tolen.", 1),
    ],
)
def test_people_the_parse_loses(text: str, dead: int) -> None:
    assert killed(text) == dead


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        (
            "Three rebels died in Tolen. HPG spoke of 3 PKK fatalities and claimed that 15 soldiers died.",
            3,
        ),
        ("A guard was killed in Tolen. The NPA claimed that 7 guards were killed.", 1),
    ],
)
def test_the_word_of_a_party_is_not_added(text: str, dead: int) -> None:
    assert killed(text) == dead


def test_a_cause_of_death_is_no_other_death() -> None:
    text = "A clerk was found dead in Tolen. The cause of death is unknown."
    assert [claim.span.quote for claim in read(text, id="t", language="en").claims] == [
        "A clerk was found dead in Tolen."
    ]


def test_a_place_in_two_spellings_is_nobody() -> None:
    text = (
        "On 5 May 2021, in Dar Nahla (Dara Nahlah) village of Belan township (coded as Belan) (Belan district, North "
        "state), two bombs exploded, killing one person."
    )
    assert killed(text) == 1

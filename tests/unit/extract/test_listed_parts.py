"""Who the people of a toll were, told number by number."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def parts(text: str, harm: Harm = Harm.KILLED, language: str = "en") -> list[tuple[int | None, str]]:
    claims = read(text, id="t", language=language).claims
    wholes = {claim.id for claim in claims if claim.harm is harm and claim.count.is_stated}
    return [(c.count.low, c.victims.status.value) for c in claims if c.harm is harm and c.relation.part_of in wholes]


def civilians(text: str, language: str = "en") -> tuple[int | None, int | None]:
    made = coded(read(text, id="t", language=language).claims, policy_named("airwars"))["killed"]
    return made.low, made.high


@pytest.mark.parametrize(
    "text",
    [
        "Nine people, five of them soldiers, died in the blast.",
        "The blast killed nine people: five soldiers and four civilians.",
        "Nine people (five soldiers and four civilians) were killed in the blast.",
        "Nine people (5 soldiers, 4 civilians) were killed in the blast.",
        "Nine people were killed - five soldiers and four civilians.",
        "Nine people were killed in the blast – five soldiers, three women and a child.",
        "The blast killed nine people, of whom five were soldiers.",
        "The blast killed nine people, five soldiers and four civilians.",
        "The blast killed nine people. The dead were five soldiers and four civilians.",
        "The blast killed nine people. They were five soldiers, two women and two children.",
        "Nine people died in the blast. Five were soldiers and the rest civilians.",
        "Nine people died in the blast; five were soldiers.",
    ],
)
def test_a_toll_is_broken_down(text: str) -> None:
    assert parts(text)[0] == (5, "security")
    assert civilians(text) == (4, 4)


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed in the raid: the army lost five vehicles and four guns.",
        "Nine people were killed, five soldiers and four civilians were wounded.",
        "Nine people were killed: five of their neighbours fled and four hid.",
        "Nine people were killed: five soldiers and three civilians.",
        "Five people were killed and five wounded in the raid: three soldiers and two clerks.",
        "Nine people were killed. Five were shot and four burned.",
        "A mother and two of her children were killed; the father, a fighter, survived.",
        "Two children were killed, the father and a guard survived.",
        "Five people were killed and ten wounded, three of them soldiers.",
        "Five people were killed and ten wounded. Three were soldiers.",
        "Five people were killed and ten wounded. They were three soldiers and two clerks.",
        "Five people were killed and ten wounded. The wounded were three soldiers and two clerks.",
        "Two children were killed, the father, a guard, survived.",
        "Two children were killed - the father and a guard, who had hidden, lived.",
        "Six people died, given the possibility that two of the deceased were fighters.",
        "Six people died. If two of the dead were fighters, four remain.",
        "Six people died. It is possible that two of the dead were fighters.",
        "Six women died, of whom two were among the oldest.",
    ],
)
def test_what_only_stands_behind_a_toll_is_no_part_of_it(text: str) -> None:
    assert parts(text) == []


def test_the_wounded_have_parts_of_their_own() -> None:
    text = "Five people were killed and ten wounded, three of them soldiers."
    assert parts(text, Harm.INJURED) == [(3, "security")]
    text = "Five people were killed and ten wounded. The dead were three soldiers and two clerks."
    assert parts(text) == [(3, "security"), (2, "unknown")]
    assert parts(text, Harm.INJURED) == []


def test_a_list_behind_a_dash_says_nothing() -> None:
    claims = read("Nine people were killed - five soldiers and four clerks.", id="t", language="en").claims
    assert [claim.attribution.chain for claim in claims] == [(), (), ()]
    (claim,) = read("Nine people were killed - two witnesses said.", id="t", language="en").claims
    assert claim.attribution.chain == ("two witnesses",)


def test_parts_keep_the_harm_and_the_words() -> None:
    (_, first, second) = read("Nine were injured: seven pupils and a teacher and a cook.", id="t").claims[:3]
    assert (first.harm, first.span.quote, first.count.low) == (Harm.INJURED, "seven pupils", 7)
    assert (second.span.quote, second.victims.status.value) == ("a teacher", "civilian")
    assert parts("Twenty people were detained, 12 of them students.", Harm.DETAINED) == [(12, "civilian")]


def test_the_dead_are_told_by_who_they_were() -> None:
    claims = read("The dead were two teachers and a nurse.", id="t", language="en").claims
    assert [(claim.count.low, claim.harm) for claim in claims] == [(2, Harm.KILLED), (1, Harm.KILLED)]
    claims = read("Those wounded were two teachers and a nurse.", id="t", language="en").claims
    assert [(claim.count.low, claim.harm) for claim in claims] == [(2, Harm.INJURED), (1, Harm.INJURED)]
    assert civilians("Nine people were killed. The dead were a teacher and her two sons.") == (9, 9)
    assert read("The dead were buried. The wounded are in a critical state.", id="t", language="en").claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "قتل تسعة أشخاص، خمسة منهم جنود، في الانفجار.",
        "قتل تسعة أشخاص: خمسة جنود وأربعة مدنيين.",
        "أسفر الانفجار عن مقتل تسعة أشخاص، خمسة جنود وأربعة مدنيين.",
        "قتل تسعة أشخاص - خمسة جنود وأربعة مدنيين - في الانفجار.",
        "ارتفع عدد القتلى إلى 9: خمسة جنود وأربعة مدنيين.",
    ],
)
def test_an_arabic_toll_is_broken_down(text: str) -> None:
    assert parts(text, language="ar")[0] == (5, "security")
    assert civilians(text, "ar") == (4, 4)


@pytest.mark.parametrize(
    "text",
    [
        "قتل تسعة أشخاص: خمسة جنود وثلاثة مدنيين.",
        "قتل خمسة أشخاص وأصيب خمسة آخرون: ثلاث نساء ورجلان.",
        "قتل خمسة أشخاص، وأصيب ثلاث نساء ورجلان.",
    ],
)
def test_an_arabic_list_that_makes_up_no_total_is_no_part(text: str) -> None:
    assert parts(text, language="ar") == []


def test_the_words_of_an_arabic_part_begin_behind_its_bracket() -> None:
    claims = read("قتل تسعة أشخاص (خمسة جنود وأربعة مدنيين) في الانفجار.", id="t", language="ar").claims
    assert claims[1].span.quote == "خمسة جنود"

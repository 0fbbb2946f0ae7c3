"""The same report in other words, other names or broken lines gives the same figures."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def told(text: str, policy: str = "ucdp", language: str = "en") -> tuple[int | None, int | None]:
    reading = read(text, id="t", language=language, published=date(2024, 3, 15))
    for claim in reading.claims:
        assert text[claim.span.start : claim.span.end] == claim.span.quote
    made = coded(reading.claims, policy_named(policy))
    return made["killed"].best, made["injured"].best


NOTE = (
    "On 9 March 2024 presumed rebels stopped traders on the road from Velsk to Talin and killed 14 travellers "
    "and two guards, the district council said. Another 6 people, among them Omar Haddad, were wounded and taken to "
    "the hospital of Morva."
)


@pytest.mark.parametrize("width", [42, 50, 58, 66, 74, 90])
def test_a_report_in_lines_is_read_as_one_in_paragraphs(width: int) -> None:
    assert told(NOTE) == (16, 6)
    assert told(textwrap.fill(NOTE, width)) == (16, 6)


@pytest.mark.parametrize("width", [44, 60])
def test_an_arabic_report_in_lines_is_read_as_one_in_paragraphs(width: int) -> None:
    text = (
        "قال المجلس المحلي في بلدة دوار إن مسلحين أطلقوا النار يوم السبت على حافلة للتجار على الطريق المؤدي إلى السوق، "
        "ما أدى إلى مقتل أربعة عشر شخصا وإصابة ستة آخرين نقلوا إلى مشفى البلدة، ولم تعلن أي جهة مسؤوليتها عن الهجوم."
    )
    assert told(text, language="ar") == (14, 6)
    assert told(textwrap.fill(text, width), language="ar") == (14, 6)


def test_names_in_a_list_stay_one_a_line() -> None:
    text = "Killed in the raid on Velsk:\nOmar Haddad, 34, a baker\nNoor Salem, 9\nYara Darwish, 41"
    claims = read(text, id="t", language="en").claims
    assert {name for claim in claims for name in claim.victims.names} == {"Omar Haddad", "Noor Salem", "Yara Darwish"}


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Three militants and a gendarme lost their lives in the shootout.", 4, 0),
        ("Some 25 soldiers and clerks (22 according to rebel sources) died in an attack on a base.", 25, 0),
        ("Some 25 soldiers (22 according to rebel sources) have lost their lives in an attack on a base.", 25, 0),
        ("2-4 rebels, 5 guards, 2 officers, and 1 civilian died in the attack.", 10, 0),
        ("Rebels raided the post and two guards, a cook and three drivers died.", 6, 0),
        ("Soldiers arrested two men, a boy and three women, and the boy died.", 1, 0),
        ("They feared losing their lives.", 0, 0),
        ("Four rebels were shot dead and four guards wounded including one severely who later succumbed.", 5, 3),
        ("At least 40 people were killed and 12 wounded, including seven guards shot at the gate.", 40, 12),
        ("Rebels stormed a post near Velsk, at least seven rebels and four troops were killed in the clashes.", 11, 0),
        ("ONE DRIVER STABBED TO DEATH.", 1, 0),
        ("Two policemen (both of the traffic branch) died in the blast.", 2, 0),
    ],
)
def test_who_died_is_counted_as_who_was_killed(text: str, killed: int, injured: int) -> None:
    assert told(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("According to a nurse, 3 UN (1 local, 2 foreign) staff and 5 UN drivers killed, 2 UN clerks injured.", 8, 2),
        ("On 3 March, 1 NGO national staff and 2 drivers killed, 1 international staff wounded in ambush.", 3, 1),
        ("VELSK, 3 March (Wire) - 1 agency staff killed and 3 agency (1 foreign, 2 local) staff wounded.", 1, 3),
        ("In Velsk, 3 attacks killed 5 people and wounded 7.", 5, 7),
        ("3 attacks killed 5 people and wounded 7.", 5, 7),
        ("On Monday, 2 men shot 3 guards dead.", 3, 0),
        ("Two bombs hit carts. One killed three guards and the other killed four.", 7, 0),
        ("One killed three clerks.", 3, 0),
        ("Three killed, five wounded.", 3, 5),
        ("At least 4-6 town guards and 3 militia members were killed.", 7, 0),
        ("6 militants, 4 policemen, 1 clerk and 1 soldier killed in clashes.", 12, 0),
        ("5 staff, 3 nurses, 1 guard and 1 cook, killed in raid.", 5, 0),
        ("5 rebels and 2-4 policemen were killed, 3 rebels and 2 policemen were wounded.", 7, 5),
    ],
)
def test_a_note_is_read_behind_what_opens_it(text: str, killed: int, injured: int) -> None:
    assert told(text) == (killed, injured)


@pytest.mark.parametrize("name", ["Orsk", "Taliban", "Northern Orsk"])
def test_a_group_whose_men_are_told_of_is_a_party(name: str) -> None:
    text = f"Five {name} militants were killed in Talin city. {name} sources said a policeman was killed."
    assert told(text, "acled") == (5, 0)
    other = text.replace(f"{name} sources", "The council")
    assert told(other, "acled") != (5, 0)


def test_a_sentence_ends_behind_a_whole_word() -> None:
    text = "Six militants were killed in Talin district, Morva. VoJ claimed that two soldiers were killed."
    claims = read(text, id="t", language="en").claims
    assert {claim.attribution.chain[:1] for claim in claims} == {(), ("Voice of Jihad",)}

"""Plain texts with the cue words of a rule that must not act: who lives is not named, nobody is wrongly accused."""

from __future__ import annotations

import pytest

from .reading import claims, figures_by, named_dead

figures = figures_by("ucdp")


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Karim Nabil nearly lost his life in the shelling but survived, the doctor said.", 0),
        ("Ten civilians were killed this week in Velsk. On Friday four rebels were killed in Talin.", 14),
        ("Twelve people were killed in two attacks in Velsk. On Thursday, five were killed in Talin.", 17),
        ("Several people were killed in Velsk. Five soldiers were killed in Talin.", 8),
        ("In an episode of violence, five people are killed.", 5),
        ("In a nightmare, 30 people were killed on the road.", 30),
        ("Two gunmen stopped Imam Karim Nabil and his wife. They were shot dead.", 0),
        ("Five soldiers guarded the old man and his daughter. They were both killed.", 0),
        ("Three people were killed in Velsk. The death toll in Talin was later put at seven.", 10),
        ("Four soldiers were killed in Velsk. The fighting started after rebels killed three guards in Talin.", 7),
        ("Doctors placed the dead at four sites.", 0),
        ("Two bombs hit carts: one killed three guards, the other four.", 3),
    ],
)
def test_other_dead_stay_others(text: str, killed: int) -> None:
    assert figures(text)[0] == killed


@pytest.mark.parametrize(
    "text",
    [
        "There is no evidence that the police were behind the attack.",
        "Rumours that the army was behind the attack are false.",
        "Police never blamed Karim Nabil for the attack.",
        "The Red Cross carried out the operation.",
        "The mayor asked if the rebels had carried out the attack.",
    ],
)
def test_a_deed_not_laid_to_somebody_is_not(text: str) -> None:
    told = claims(f"Four traders died when a bomb went off. {text}")
    assert told
    assert all(not claim.alleged_perpetrators for claim in told)


def test_who_attacked_a_hospital_may_have_done_more() -> None:
    text = "Four traders died when a bomb went off. Rebels who had shelled a hospital claimed the attack."
    assert [one.surface for claim in claims(text) for one in claim.alleged_perpetrators][:1]


@pytest.mark.parametrize(
    "text",
    [
        "The guards were ambushed by rebels. They killed six of them.",
        "Peacekeepers were attacked by armed men. They killed a doctor and two nurses.",
    ],
)
def test_they_are_nobody_where_either_may_be_meant(text: str) -> None:
    told = claims(text)
    assert told
    assert all(not claim.alleged_perpetrators for claim in told)


@pytest.mark.parametrize(
    "text",
    [
        "أكد المحقق أن الشقيقين أحمد سالم ومحمد علي قتلا عندما كانا في الجيش ثلاثة مدنيين",
        "أعلنت المحكمة أن المتهمين أحمد سالم ومحمد علي قتلا، مع سبق الإصرار، سائقا",
        "أفاد بأن الضابطين أحمد سالم ومحمد علي ارتقيا في الرتب العسكرية",
        "نزف إليكم خبر الإفراج عن الأسيرين: أحمد سالم، محمد علي",
        "أخي راح بالغارة يسعف الناس ورجع سالما",
        "الأسير أحمد سالم أمانة في ذمة الله بعد القصف",
        "قائمة شهداء الأقصى الانتخابية: أحمد سالم، محمد علي، عمر حسن",
    ],
)
def test_who_lives_is_not_named_among_the_dead(text: str) -> None:
    assert named_dead(text, "ar") == set()


def test_a_list_of_the_dead_is_read_line_by_line() -> None:
    names = ["أحمد سالم", "محمد علي", "عمر حسن", "سامي يوسف", "خالد كريم"]
    lines = [f"الشهيد {name} {age} عاما" for name, age in zip(names, (34, 22, 41, 19, 50), strict=True)]
    assert named_dead("\n".join(["أسماء شهداء القصف على السوق:", *lines]), "ar") == set(names)

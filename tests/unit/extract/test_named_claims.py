"""The dead a text names: in prose, in rows with ages and kin, apart from those who tell of them."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm

STRIKE = "Three civilians were killed in an airstrike on a house in Qarnata on Monday.\n"


def named(text: str) -> set[str]:
    claims = read(STRIKE + text, id="t", language="en", published=None).claims
    return {name for claim in claims if claim.harm is Harm.KILLED and not claim.negated for name in claim.victims.names}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Yasir Anwar Hamdoun, 41, was killed along with his wife Rula Sami Hamdoun and their son Zaki.",
            {"Yasir Anwar Hamdoun", "Rula Sami Hamdoun"},
        ),
        (
            "The victims were identified as 35-year-old Samih Nader Qarnati and his child Lubna Samih Qarnati.",
            {"Samih Nader Qarnati", "Lubna Samih Qarnati"},
        ),
        ("Relatives mourned the death of Abdul Karim Nasri al-Zubaidi on Facebook.", {"Abdul Karim Nasri al-Zubaidi"}),
        ("The family lost Omar Hadi Shamali (29), his brother Adel Hadi Shamali (24).", {"Omar Hadi Shamali"}),
    ],
)
def test_the_dead_named_in_prose_are_in_a_claim_of_deaths(text: str, names: set[str]) -> None:
    assert names <= named(text)


@pytest.mark.parametrize(
    ("text", "alive"),
    [
        ("Facebook user Hilal Qadri posted a photo of the ruins.", "Hilal Qadri"),
        ("According to Nizar Rahbani, a journalist, the house was hit twice.", "Nizar Rahbani"),
        ("The house of Mr. Walid Sabri Tannous was destroyed.", "Walid Sabri Tannous"),
        ("Basima Adnan Rahal was injured and taken to hospital.", "Basima Adnan Rahal"),
        ("The wounded were brought to Imad Haddad Hospital.", "Imad Haddad Hospital"),
    ],
)
def test_who_tells_owns_or_is_hurt_is_not_among_the_dead(text: str, alive: str) -> None:
    assert alive not in named(text)


def test_one_person_under_two_spellings_is_named_once() -> None:
    text = (
        "Mahmoud Sabri Qandil, 30, was killed with his brother Fares Sabri Qandil, 26.\n"
        "A friend mourned Mahmoud Qandil on Facebook, and a cousin wrote that Mahmud Sabri Qandil was a martyr."
    )
    assert named(text) == {"Mahmoud Sabri Qandil", "Fares Sabri Qandil"}


@pytest.mark.parametrize(
    "text",
    [
        "The teacher Rula Nabil Hamdoun, 29 (Umm Fares) was killed. Umm Fares was mourned by her pupils.",
        "The teacher Rula Nabil Hamdoun (29) (Qandil) was killed in the strike.",
        "The teacher Rula Nabil Hamdoun (also known as Reem Hamdoun) was killed in the strike.",
    ],
)
def test_a_by_name_in_brackets_is_no_second_person(text: str) -> None:
    assert named(text) == {"Rula Nabil Hamdoun"}


def test_namesakes_of_one_family_stay_two_people() -> None:
    text = (
        "Sami Farhat Musa Qandil, 78, was killed with his son-in-law, Sami Ramzi Qandil (35).\n"
        "Relatives mourned Sami Ramzi Qandil."
    )
    assert named(text) == {"Sami Farhat Musa Qandil", "Sami Ramzi Qandil"}


def test_a_feast_inside_a_name_is_part_of_it() -> None:
    assert "Nabil Omar Eid Saqqal" in named("Nabil Omar Eid Saqqal, 52, was killed in the strike.")


def test_names_told_apart_from_the_toll_are_part_of_it() -> None:
    claims = read(
        STRIKE + "A post listed the martyrs Anwar Sami Qatifi and Rima Sami Qatifi.",
        id="t",
        language="en",
        published=None,
    ).claims
    toll, *rest = [claim for claim in claims if claim.harm is Harm.KILLED]
    named_after = [claim for claim in rest if claim.victims.names]
    assert toll.count.low == 3
    assert named_after
    assert all(claim.relation.part_of == toll.id for claim in named_after)


def test_a_text_that_tells_of_no_death_names_no_dead() -> None:
    text = "Yasir Anwar Hamdoun, 41, and his wife Rula Sami Hamdoun opened a bakery in Qarnata."
    claims = read(text, id="t", language="en", published=None).claims
    assert not [claim for claim in claims if claim.harm is Harm.KILLED]


def test_somebody_also_known_otherwise_is_named_once_without_brackets_too() -> None:
    text = "Yasir Anwar Hamdoun, also referred to as Yassin Hamdun Abu Zaki, was killed along with his wife."
    assert len(named(text)) == 1


def test_two_letters_changed_about_make_no_second_person() -> None:
    text = (
        "The dead man was identified as Salih Kamal al-Madhoun, 40. "
        "Relatives mourned the death of Salih Kamal al-Mahdoun, whom they called a good man."
    )
    assert named(text) == {"Salih Kamal al-Madhoun"}


def test_a_calling_before_a_name_makes_no_second_person() -> None:
    text = "Hajja Rula Sami Hamdoun, 70, was killed. Relatives mourned the death of Rula Sami Hamdoun."
    assert named(text) == {"Rula Sami Hamdoun"}

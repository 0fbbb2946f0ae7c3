"""Names that are alike told apart: rows, voices, by-names, kin and places."""

import pytest

from sijill.extract.english.names.named_dead import are_one_part
from sijill.extract.read import read
from sijill.model.vocabulary import Harm

STRIKE = "Five civilians were killed in an airstrike on a house in Qarnata on Monday.\n"


def named(text: str) -> set[str]:
    claims = read(STRIKE + text, id="t", language="en", published=None).claims
    return {name for claim in claims if claim.harm is Harm.KILLED and not claim.negated for name in claim.victims.names}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The dead include Walaa Nader Nawaz, 22, Wafaa Nader Nawaz, 20, and Nader Sami Nawaz, 51.",
            {"Walaa Nader Nawaz", "Wafaa Nader Nawaz", "Nader Sami Nawaz"},
        ),
        (
            "Sabri Qandil, 60, was killed with his sons Mahmoud Sabri Qandil, 30, and Mohammed Sabri Qandil, 28.",
            {"Sabri Qandil", "Mahmoud Sabri Qandil", "Mohammed Sabri Qandil"},
        ),
        (
            "Those killed were the four brothers Fadi Rahal, 30, Sami Rahal, 28, and Omar Rahal, 19, as well as their "
            "nephew Omar Hadi Tayseer Rahal, 10.",
            {"Fadi Rahal", "Sami Rahal", "Omar Rahal", "Omar Hadi Tayseer Rahal"},
        ),
    ],
)
def test_a_row_names_nobody_twice(text: str, names: set[str]) -> None:
    assert names <= named(text)


def test_two_known_names_are_not_one_however_near_their_letters() -> None:
    assert not are_one_part("mahmoud", "mohammed")
    assert not are_one_part("amir", "amira")
    assert are_one_part("muhammad", "mohammed")
    assert are_one_part("fareed", "farid")


def test_a_name_that_goes_on_behind_brackets_is_one_name() -> None:
    text = "Khadija (Umm Noor) Haddad, 53, was killed along with her son Noor Sami Haddad, 20."
    assert "Khadija (Umm Noor) Haddad" in named(text)


def test_a_second_by_name_is_nobody_else() -> None:
    text = "Safaa Jamal Nawaz (Rahal) (Umm Majid), 34, was killed along with her son Majid Omar Rahal, 12."
    assert "Umm Majid" not in named(text)


def test_the_child_a_man_is_called_by_makes_no_other_man_of_him() -> None:
    text = (
        "Matar Nabil Qandil, 40, was killed on Monday.\n"
        'A friend wrote: "My dear friend Matar Qandil Abu Ahmed is a martyr, may God have mercy on him."'
    )
    assert named(text) == {"Matar Nabil Qandil"}


def test_the_text_s_own_writing_of_a_name_goes_before_a_quoted_one() -> None:
    text = (
        "Nadim al-Tannous, a journalist, was killed on Sunday.\n"
        'A cousin wrote: "We announce the martyrdom of our cousin Nadim Yahya al-Tannous."'
    )
    assert named(text) == {"Nadim al-Tannous"}


def test_a_mother_called_by_her_child_is_not_the_child() -> None:
    text = "Um Ramzi al-Tannous, the grandmother, was killed along with her daughter Lina Nadim al-Tannous, 29."
    assert "Ramzi al-Tannous" not in named(text)


@pytest.mark.parametrize(
    ("text", "alive"),
    [
        ("Rima Jamil Tannous, 29 (wife of Jamil Nadim Qandil) was killed with two children.", "Jamil Nadim Qandil"),
        ("Samer Nawaz, 22, who was betrothed to the niece of Fadi Tannous, was killed.", "Fadi Tannous"),
        ("The late Wael Sabri Tannous was one of the cousins of Bilal Tannous, who posted the news.", "Bilal Tannous"),
        ("A third child, Nasreddin Adam Yousif, lost a leg in the strike.", "Nasreddin Adam Yousif"),
        ("Their mother, Carmen Angulo, was beaten but not killed.", "Carmen Angulo"),
        ("The only survivor was the boy Suleiman Nabil Haddad, whose parents died.", "Suleiman Nabil Haddad"),
        ("The strike killed people north of the Omar Haddad Mosque.", "Omar Haddad Mosque"),
        ("Khalaf's brother, Jassim Hamad Salih, buried his relatives in the garden.", "Jassim Hamad Salih"),
    ],
)  # fmt: skip
def test_kin_survivors_and_places_are_not_among_the_dead(text: str, alive: str) -> None:
    assert alive not in named(text)


def test_a_teller_of_a_like_name_is_not_the_dead_child() -> None:
    text = (
        "Asaad Sami Qandil, 40, was killed along with his 9-year-old son Mohammed Asaad Qandil.\n"
        "A relative, Mohammad Qandil, posted the news on Facebook and said that the house was hit twice."
    )
    assert "Mohammed Asaad Qandil" in named(text)
    assert "Mohammad Qandil" not in named(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Three members of the Rahal family were killed, including Umm Zaki Rahal, her son Moataz Nabil Rahal "
            "and her daughter Amani Nabil Rahal.",
            {"Umm Zaki Rahal", "Moataz Nabil Rahal", "Amani Nabil Rahal"},
        ),
        (
            "Another victim of the strike was a neighbour of Abu Ramzi, Khalil Nabil Tannous.",
            {"Khalil Nabil Tannous"},
        ),
        ("A post identified his mother, Khadija Nabil Rahal, to be among the dead.", {"Khadija Nabil Rahal"}),
        (
            "The names of those killed were 63-year-old Nadim Jamil Rahal, 43-year-old Sabri Nadim Rahal and "
            "30-year-old Hadi Nadim Rahal.",
            {"Nadim Jamil Rahal", "Sabri Nadim Rahal", "Hadi Nadim Rahal"},
        ),
        ("A shell hit the house of Adam Yousif Bakhit, killing him and his wife Halima Ishag.", {"Adam Yousif Bakhit"}),
    ],
)
def test_the_dead_are_named_where_the_sentence_says_who_they_are(text: str, names: set[str]) -> None:
    assert names <= named(text)

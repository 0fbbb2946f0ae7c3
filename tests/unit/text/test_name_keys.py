"""The consonants of whole names, by which candidates are looked for."""

import pytest

from sijill.text.name_keys import name_consonants


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ibrahim Hadi Al-Shahin", "إبراهيم هادي الشاهين"),
        ("Abdelkader El Halabi", "عبد القادر الحلبي"),
        ("Noureddine Choukri", "نور الدين شكري"),
        ("Abu Bakr Elhalabi", "أبو بكر الحلبي"),
        ("Alaa Salah", "علاء صلاح"),
        ("Xalid Cemîl", "חאלד ג'מיל"),
        ("Jalal Azhar", "جلال ازهر"),
    ],
)
def test_two_scripts_share_the_key_of_a_name(first: str, second: str) -> None:
    assert name_consonants(first) == name_consonants(second)


def test_the_given_name_comes_first_and_the_family_last_whatever_the_order() -> None:
    assert name_consonants("Haddad, Karim bin Sami") == name_consonants("Karim Sami Haddad")


def test_a_kunya_leaves_the_given_name_empty() -> None:
    assert name_consonants("Abu Ali al-Halabi") == ("", "hlb")


def test_abd_abu_and_al_din_stay_in_the_key() -> None:
    keys = {name_consonants(name) for name in ("Abd al-Hakim", "Abu Bakr", "Bakr", "Hakim", "Nour", "Nour al-Din")}
    assert len(keys) == 6

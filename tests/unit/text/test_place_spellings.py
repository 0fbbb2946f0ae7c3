"""Places outside every gazetteer are known by their spelling, word by word, in both scripts."""

import pytest

from sijill.text.place_spellings import place_bucket, spelt_alike

ONE = [
    ("Tandougou", "تندوغو"),
    ("Gorgadji", "غورغادجي"),
    ("Beit Qandil", "Bayt Qandil"),
    ("Beit Qandil", "بيت قنديل"),
    ("Khirbat Suhayl", "خربة سهيل"),
    ("Kherbet Suhail", "Khirbat Suhayl"),
    ("al-Mazra'a", "المزرعة"),
    ("Tell Aswad", "تل أسود"),
    ("Sheikh Miskeen village", "قرية الشيخ مسكين"),
]
TWO = [
    ("Ain Hasan", "Ain Hussein"),
    ("Ain Hasan", "عين حسين"),
    ("Dar Salma", "Deir Salma"),
    ("Wadi Sahl", "Wadi Suhail"),
    ("دير سلمى", "Dar Salma"),
    ("Beit Qandil", "Beit"),
    ("Qandil Beit", "Beit Qandil"),
    ("Wara", "Waer"),
    ("", ""),
]


@pytest.mark.parametrize(("first", "second"), ONE)
def test_spellings_of_one_place_are_alike_either_way_round_and_share_a_bucket(first: str, second: str) -> None:
    assert spelt_alike(first, second)
    assert spelt_alike(second, first)
    assert place_bucket(first) == place_bucket(second)


@pytest.mark.parametrize(("first", "second"), TWO)
def test_names_of_two_places_are_not(first: str, second: str) -> None:
    assert not spelt_alike(first, second)
    assert not spelt_alike(second, first)

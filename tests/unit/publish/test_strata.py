"""Strata and warnings of estimates on the site: in Arabic where they have words, and the same as in the pictures."""

import tomllib
from importlib import resources

import pytest

from sijill.publish.strata import stratum
from sijill.publish.words import Words, catalogue

ISOLATED = str.maketrans("", "", "\u2068\u2069")


@pytest.mark.parametrize(
    ("text", "arabic"),
    [
        ("everybody", "كل من في القوائم"),
        ("sex: female", "الجنس: إناث"),
        ("sex: not known", "الجنس: غير معروف"),
        ("place: not known", "المكان: غير معروف"),
        ("place: Kafr Hamza, status: civilian", "المكان: Kafr Hamza؛ الصفة: مدنيون"),
        ("year: 2014", "السنة: 2014"),
        ("clan: upper", "clan: upper"),
        ("sum over: sex", "المجموع، بحسب الجنس"),
        ("sum over: place, sex, strata: drawn together", "المجموع، بحسب المكان والجنس، بعد تقريب الفئات بعضها من بعض"),
    ],
)
def test_a_stratum_is_said_in_arabic(text, arabic):
    assert stratum(Words("ar"), text).text.translate(ISOLATED) == arabic


def test_in_english_a_stratum_stands_as_it_is():
    assert stratum(Words("en"), "sex: female").text == "sex: female"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("picture", "site"), [("warning", "warn"), ("column", "stratum"), ("value", "stratum_value")])
def test_the_site_says_what_the_pictures_say(language, picture, site):
    text = resources.files("sijill.estimate").joinpath("words", f"{language}.toml").read_text(encoding="utf-8")
    for key, words in tomllib.loads(text)[picture].items():
        assert catalogue(language)[f"{site}.{key}"] == words

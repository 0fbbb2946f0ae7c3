"""Words: ranges, plurals, digits and dates in both languages, and catalogues that say the same things."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from importlib import resources

import pytest
from babel import Locale

from sijill.errors import Refusal
from sijill.model import figures, sources, vocabulary
from sijill.model.counts import Count
from sijill.publish.words import LANGUAGES, Words, catalogue, direction

GROUPS = {"harm", "who", "verification", "axis", "grade", "voice", "kind", "source", "verdict", "basis", "sex"} | {
    *(
        "change",
        "item",
        "estimator",
        "nav",
        "define",
        "data",
        "method",
        "speaker",
        "scope",
        "why",
        "rule",
        "one",
        "harm_one",
        "end",
        "way",
        "assume",
        "warn",
        "stratum",
        "stratum_value",
        "stance",
    )
}
"""Sections whose keys are words of a closed list, put together from the list's name and the word."""

ENGLISH, ARABIC = Words("en"), Words("ar")


@pytest.mark.parametrize(
    ("count", "english", "arabic"),
    [
        (Count(740, None), "740 or more", "740 أو أكثر"),
        (Count(803, 1383), "803 to 1,383", "من 803 إلى 1,383"),
        (Count(26, 26), "26", "26"),
        (Count(None, 300), "up to 300", "حتى 300"),
        (Count(0, 5), "0 to 5", "من 0 إلى 5"),
        (Count(0, 0), "0", "0"),
        (Count(None, None), "number not stated", "العدد غير مذكور"),
        (Count(0, None), "number not stated", "العدد غير مذكور"),
    ],
)
def test_a_range_says_whether_its_end_is_open(count: Count, english: str, arabic: str) -> None:
    assert ENGLISH.range(count) == english
    assert ARABIC.range(count) == arabic


def test_digits_follow_the_setting() -> None:
    assert Words("ar", digits="arab").range(Count(803, 1383)) == "من ٨٠٣ إلى ١٬٣٨٣"
    assert Words("ar", digits="arab").day("2031-03-09") == "٩ آذار ٢٠٣١"
    assert ARABIC.day("2031-03-09") == "9 آذار 2031"


def test_unknown_digits_are_refused() -> None:
    with pytest.raises(Refusal, match="latn or arab"):
        Words("ar", digits="roman")


def test_a_language_without_a_catalogue_is_refused() -> None:
    with pytest.raises(Refusal, match="'fr'"):
        Words("fr")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "لا أحد"),
        (1, "شخص واحد"),
        (2, "شخصان"),
        (7, "7 أشخاص"),
        (11, "11 شخصًا"),
        (100, "100 شخص"),
        (103, "103 أشخاص"),
    ],
)
def test_arabic_counts_people_in_six_forms(number: int, words: str) -> None:
    assert ARABIC.count("estimate.documented_people", number).startswith(words)


def test_english_counts_people_in_two_forms() -> None:
    assert ENGLISH.count("home.dead_count", 1) == "1 person stands on the lists of the dead."
    assert ENGLISH.count("home.dead_count", 2000) == "2,000 people stand on the lists of the dead."


def test_a_day_that_is_not_known_says_so() -> None:
    assert ENGLISH.day(None) == "date not known"
    assert ENGLISH.period(None, None) == "date not known"
    assert ENGLISH.period(None, "2031-04-06") == "6 April 2031"
    assert ENGLISH.period("2031-04-05", "2031-04-06") == "5 April 2031 to 6 April 2031"


@pytest.mark.parametrize(
    ("low", "high", "words"), [(None, None, ""), (34, 34, "34 years"), (1, 1, "1 year"), (30, 39, "30 to 39 years")]
)
def test_an_age_is_exact_a_band_or_silent(low: int | None, high: int | None, words: str) -> None:
    assert ENGLISH.age(low, high) == words


def test_text_of_another_script_keeps_its_own_direction() -> None:
    assert ARABIC.say("figure.chart", origin="Port Courier") == "\u2068Port Courier\u2069: العدد الذي ذكره يومًا بعد يوم"
    assert ENGLISH.say("figure.chart", origin="صوت").startswith("\u2068صوت\u2069:")
    assert ENGLISH.say("figure.chart", origin="Port Courier").startswith("Port Courier:")


def test_an_unknown_word_stands_as_it_is_and_says_so() -> None:
    found = ENGLISH.term("grade", "beyond_doubt")
    assert (found.text, found.is_translated) == ("beyond doubt", False)
    assert ENGLISH.term("grade", "single_origin").is_translated


def test_a_missing_phrase_is_refused() -> None:
    with pytest.raises(Refusal, match=r"no phrase 'home\.nothing'"):
        ENGLISH.say("home.nothing")
    with pytest.raises(Refusal, match="no phrase"):
        ENGLISH.say("home.dead_count")
    with pytest.raises(Refusal, match="no plurals"):
        ENGLISH.count("home.lead", 3)


def test_every_catalogue_has_the_same_phrases() -> None:
    assert set(catalogue("en")) == set(catalogue("ar"))


def test_every_translation_shows_the_same_values() -> None:
    for key, phrase in catalogue("en").items():
        translated = catalogue("ar")[key]
        assert isinstance(phrase, str) == isinstance(translated, str), key
        if isinstance(phrase, str) and isinstance(translated, str):
            assert _fields(phrase) == _fields(translated), key
        elif isinstance(phrase, Mapping) and isinstance(translated, Mapping):
            assert _fields(phrase["other"]) == _fields(translated["other"]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_form_of_a_language_is_there(language: str) -> None:
    wanted = {Locale.parse(language).plural_form(number) for number in range(201)}
    for key, phrase in catalogue(language).items():
        if isinstance(phrase, Mapping):
            assert wanted <= set(phrase) | {"zero", "two"}, key
            if language == "ar":
                assert wanted <= set(phrase), key


def test_every_closed_word_is_translated() -> None:
    groups = {
        "harm": vocabulary.Harm,
        "harm_one": vocabulary.Harm,
        "one": vocabulary.Status,
        "who": vocabulary.Status,
        "voice": vocabulary.Voice,
        "verification": vocabulary.VerificationState,
        "verdict": vocabulary.ClaimStatus,
        "source": sources.SourceKind,
        "grade": [*figures.Evidence, *figures.Blame, *figures.Admission],
    }
    for language in LANGUAGES:
        for group, values in groups.items():
            for value in values:
                assert Words(language).term(group, str(value)).is_translated, (language, group, value)


def test_every_phrase_is_asked_for_and_every_phrase_asked_for_is_there() -> None:
    folder = resources.files("sijill.publish")
    files = [*folder.joinpath("templates").iterdir(), *(one for one in folder.iterdir() if one.name.endswith(".py"))]
    asked = re.compile(r"""["']([a-z]+\.[a-z_]+)["']""")
    found = {key for file in files for key in asked.findall(file.read_text(encoding="utf-8"))} - {"index.html"}
    sections = {key.split(".")[0] for key in catalogue("en")}
    asked_for = {key for key in found if key.split(".")[0] in sections}
    assert {key for key in asked_for if not key.endswith(".html")} <= set(catalogue("en"))
    single = {key for key in catalogue("en") if key.split(".")[0] not in GROUPS}
    assert len(single) > 60
    assert single <= asked_for


def test_the_direction_of_a_language_is_known() -> None:
    assert [direction(one) for one in ("en", "ar", "ar-SY", "fa", "fr")] == ["ltr", "rtl", "rtl", "rtl", "ltr"]


def _fields(phrase: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(phrase) if name}


def test_a_sentence_of_wrapped_parts_keeps_the_direction_of_its_language() -> None:
    words = Words("ar")
    part = words.isolated("River Monitor")
    assert words.isolated(f"{part}، 9 تشرين الثاني") == f"{part}، 9 تشرين الثاني"
    assert words.isolated("River Monitor، 9 تشرين") == "\u2068River Monitor، 9 تشرين\u2069"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_must_hold_for_each_method_is_said_in_every_language(language: str) -> None:
    from sijill.estimate.doubly_robust import METHOD
    from sijill.estimate.estimates import METHODS

    assert all(Words(language).term("assume", method).is_translated for method in (*METHODS, METHOD))

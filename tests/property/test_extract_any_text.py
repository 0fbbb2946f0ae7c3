"""Any text is read: no crash, no wrong span, in a time that grows as its length."""

import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sijill
from sijill.extract.batch import answer
from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named, policy_names

WORDS = [
    *("killed", "wounded", "dead", "three", "1,200", "12-15", "dozens", "of", "them", "including", "not", "civilians"),
    *(
        "“",
        "”",
        '"',
        "(",
        ")",
        "[",
        "said",
        "Mr Nawaz",
        "al-Haddad",
        "Homs",
        "on Monday",
        "2031",
        "%",
        "\n\n",
        ".",
        ",",
    ),
    *(
        "قتل",
        "استشهد",
        "مدنيان",
        "ثلاثة",
        "١٢",
        "وأصيب",
        "بينهم",
        "طفل",
        "في حمص",
        "،",
        ":",
        "-",
        "ـ",
        "\u064e",
        "\u202e",
    ),
]
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=60).map("".join),
)
LANGUAGES = st.sampled_from(["en", "ar", None])


def check(text: str, language: str | None) -> None:
    made = read(text, id="any", language=language, country="SY")
    told = answer(made, policy_named("airwars"))
    for claim in told["claims"]:  # type: ignore[attr-defined]
        for span in (claim["span"], claim["count"]["span"], claim["verification"]["span"]):
            assert span is None or text[span["start"] : span["end"]] == span["quote"]
    for name in policy_names():
        for figure in coded(made.claims, policy_named(name)).values():
            assert figure.low <= figure.best or figure.best == 0
            assert figure.high is None or figure.low <= figure.high


def _strings(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    for each in held.values() if isinstance(held, dict) else held if isinstance(held, list) else ():
        yield from _strings(each)


def _is_arabic(word: str) -> bool:
    return any("\u0600" <= letter <= "\u06ff" for letter in word)


LEXICONS = sorted((Path(sijill.__file__).parent / "data" / "lexicons").glob("*.toml"))
KNOWN = sorted({word for path in LEXICONS for word in _strings(tomllib.loads(path.read_text(encoding="utf-8")))})
ENGLISH = """the a an of to in on at by with and or but not no only for from after before while when who which that than
more others other another two three one nine five men women people civilians soldiers child wife son his her their was
were been had has is are killed wounded dead died injured shot hit burned each both all none some toll death deaths
first second respectively including among said told . , ; : ( ) - ' s 12 5-6 2014 Kalvi Tervo Mr"""
ARABIC = """قتل قتلى مقتل استشهد استشهاد وأصيب جرحى مدني مدنيين طفل أطفال وامرأة ثلاثة أربعة اثنين شخص أشخاص بينهم من في
على إلى عن بعد قبل و ، . : ( ) - هم وهم هو هي كما قال وقالت أحد آخر آخرون جثة جثمان الشهيد محمد علي بن أبو ابنه زوجته
عائلة ارتفاع حصيلة عدد إصابة نتيجة قصف 12 ٥"""
PLAIN = {"en": ENGLISH.split(), "ar": ARABIC.split()}


def _of_known_words(language: str) -> st.SearchStrategy[tuple[str, str]]:
    """Rows of the words the reader knows in a language, three in four of them common ones; each with the language."""
    known = [word for word in KNOWN if _is_arabic(word) == (language == "ar")]
    common = st.sampled_from(PLAIN[language])
    word = st.one_of(common, common, common, st.sampled_from(known))
    return st.lists(word, max_size=16).map(lambda row: (" ".join(row), language))


KNOWN_WORDS = st.one_of(_of_known_words("en"), _of_known_words("ar"))


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(KNOWN_WORDS)
def test_any_row_of_known_words_is_read(told: tuple[str, str]) -> None:
    """A rule looks at the words beside its own: every one of them may be the text's first or last."""
    check(*told)


@pytest.mark.slow
@settings(max_examples=20_000, suppress_health_check=[HealthCheck.too_slow])
@given(KNOWN_WORDS)
def test_twenty_thousand_rows_of_known_words_are_read(told: tuple[str, str]) -> None:
    check(*told)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Two clerks were burned to a", "en"),
        ("killde Ɋ̢ not", "en"),
        ("In the days after police shot a driver, six", "en"),
        ("dead shot", "en"),
        ("in wounded the the (?:a|b): c|d", "en"),
        (r"in wounded the the (?:surname|name)\s+(?:\w+\s+){0,3}?is\s+not\s+the\s+one", "en"),
        ("Militants killed a teacher, then also", "en"),
        ("second shot each both caption", "en"),
        ("جثة على اثنين . استشهاد وقالت أبو و", "ar"),
        ("قصف قتل وامرأة قتلى غير مؤكدة عدد آخرين الرضيعة", "ar"),
        ("كما قتلى ( بعد ( ٥ جثمان و", "ar"),
    ],
)
def test_a_text_may_end_behind_any_word(text: str, language: str) -> None:
    check(text, language)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, LANGUAGES)
def test_any_text_is_read_with_true_spans(text: str, language: str | None) -> None:
    check(text, language)


@pytest.mark.slow
@settings(max_examples=10_000, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, LANGUAGES)
def test_ten_thousand_texts_are_read_with_true_spans(text: str, language: str | None) -> None:
    check(text, language)


def repeated(piece: str) -> Callable[[int], str]:
    return lambda length: (piece * (length // len(piece) + 1))[:length]


_SYLLABLES = ("sam", "kar", "nad", "yus", "bil", "tar", "had", "mun", "fad", "lat", "ran", "wal", "zah", "qas")


def _word(number: int) -> str:
    """A word of two or more syllables, another for each number."""
    found = ""
    while number or len(found) < 6:
        number, at = divmod(number, len(_SYLLABLES))
        found += _SYLLABLES[at]
    return found.capitalize()


def _row(each: str, length: int) -> str:
    """So many characters of one sentence that names somebody else each time."""
    many = range(length // 10)
    return "".join(each.format(_word(7 * k), _word(11 * k + 5), _word(13 * k + 1)) for k in many)[:length]


SHAPES: dict[str, Callable[[int], str]] = {
    "sentences": repeated("On Monday three men were killed in Homs, a resident said. Two were wounded. "),
    "paragraphs": repeated("“Three men were killed,” said Samer Nawaz.\n\nTwo were wounded, he said.\n\n"),
    "one sentence": repeated("a man was killed and "),
    "names": repeated("Samer Nawaz Haddad, "),
    "digits": repeated("7"),
    "numbers": repeated("12 "),
    "dates": repeated("on 3 March 2031, "),
    "vowel signs": repeated("\u064e"),
    "brackets": repeated("("),
    "quotation marks": repeated('"a '),
    "arabic": repeated("قتل ثلاثة مدنيين في حمص وأصيب خمسة آخرون. "),
    "arabic names": repeated("الشهيد سامر نواز الحداد، "),
    "shouted": repeated("THREE MEN WERE KILLED IN HOMS. "),
    "blank": repeated(" \n"),
    "vowelled": repeated("\u0645\u064e"),
    "number words": repeated("one hundred and "),
    "asked not to be named": repeated("A teacher asked not to be named, "),
    "names that differ": lambda length: _row("{} {} {}, ", length),
    "names with by-names": lambda length: _row("{} {} (Abu {}), ", length),
    "kin by first names": lambda length: _row("{} {} was killed along with his sons {} and Sami, and ", length),
}


def seconds(text: str) -> float:
    begun = time.process_time()
    read(text, id="long", country="SY")
    return time.process_time() - begun


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_text_takes_about_twice_the_time(shape: str) -> None:
    make = SHAPES[shape]
    # what is worked out once for a process (patterns, tables) is no part of either: the shorter of two times is taken
    seconds(make(2_000))
    short, long = (min(seconds(make(length)) for _ in range(2)) for length in (3_000, 12_000))
    assert long < 0.25 + 4 * 2.2 * short


@pytest.mark.parametrize("shape", ["sentences", "paragraphs", "names", "arabic"])
def test_ten_times_the_text_takes_about_ten_times_the_time(shape: str) -> None:
    """What is asked once a sentence and walks through all of a text is felt from some thousand sentences on."""
    make = SHAPES[shape]
    seconds(make(2_000))
    short, long = seconds(make(20_000)), seconds(make(200_000))
    assert long < 1 + 10 * 1.8 * short


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_a_million_characters_are_read_in_linear_time(shape: str) -> None:
    make = SHAPES[shape]
    short, long = seconds(make(100_000)), seconds(make(1_000_000))
    print(f"{shape}: 100,000 characters {short:.1f} s, 1,000,000 characters {long:.1f} s")
    assert long < 2 + 10 * 1.8 * short

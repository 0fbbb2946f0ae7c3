"""The picture of estimates: nothing lies over anything, nothing is left out, the same bytes twice, in two languages."""

import re
import tomllib
import xml.etree.ElementTree as ElementTree
from datetime import date
from importlib import resources
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.estimate.agreement import FORBIDDING
from sijill.estimate.estimates import METHODS
from sijill.estimate.page import Page
from sijill.estimate.picture import WIDTH, _documented, described, draw_picture, scale_of
from sijill.estimate.picture_words import PictureWords
from sijill.estimate.pooling import DRAWN_TOGETHER
from sijill.model.estimates import Estimate, EstimateWarning, Total

DAY = date(2026, 11, 27)
CODES = ("estimate.no-overlap", "estimate.wide-interval", "estimate.not-to-be-published", "estimate.of-a-later-method")


def made(method="graphs", documented=900, ends=(1300.0, 1100.0, 1800.0), codes=(), stratum=(), **diagnostics):
    total = ends and Total(ends[0], *(ends[0], ends[1], ends[2]), 0.95)
    warnings = tuple(EstimateWarning(code, f"what {code} means, said at some length " * 3) for code in codes)
    return Estimate(method, documented, total, "It holds. " * 12, stratum, diagnostics, warnings)


def drawn(estimates, tmp_path, name="p.png", language="en", title="losses"):
    path = tmp_path / name
    draw_picture(estimates, path, title=title, lists=4, source="losses.csv", made=DAY, language=language)
    return path


@st.composite
def estimates(draw):
    documented = draw(st.integers(1, 10**6))
    codes = st.lists(st.sampled_from(CODES), max_size=4, unique=True)
    rows = []
    for _ in range(draw(st.integers(1, 6))):
        method = draw(st.sampled_from([*METHODS, "a-later-method"]))
        told = {"lists": ["hospital", "المرصد"]} if method == "two-list" else {}
        told |= {"bound": "lower"} if method == "chao" else {}
        if draw(st.booleans()):
            middle = documented * draw(st.floats(1, 20))
            ends = (middle, draw(st.floats(documented, middle)), middle * draw(st.floats(1, 1e4)))
            rows.append(made(method, documented, ends, draw(codes), **told))
        else:
            rows.append(made(method, documented, None, draw(codes.filter(bool)), **told))
    return rows


@settings(max_examples=25, deadline=None)
@given(estimates(), st.sampled_from(["en", "ar"]))
def test_no_text_lies_over_another_or_beyond_the_page(tmp_path_factory, rows, language):
    boxes, write = [], Page.text

    def noted(page, x, y, text, size, **told):
        width = page.width_of(text, size, told.get("is_bold", False))
        left = x - {"start": 0, "middle": 0.5, "end": 1}[told.get("align", "start")] * width
        boxes.append((left, left + width, y, y + size * 1.25, text))
        write(page, x, y, text, size, **told)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Page, "text", noted)
        drawn(rows, tmp_path_factory.mktemp("pictures"), language=language)
    for one, other in combinations(boxes, 2):
        beside = one[1] <= other[0] or other[1] <= one[0]
        assert beside or one[3] <= other[2] + 0.1 or other[3] <= one[2] + 0.1, (one, other)
    assert all(left >= 0 and right <= WIDTH for left, right, *_ in boxes)


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_the_same_estimates_give_the_same_bytes(tmp_path, ending):
    rows = [made(), made("chao", codes=CODES[:2], bound="lower")]
    first, second = (drawn(rows, tmp_path, f"{name}.{ending}").read_bytes() for name in "ab")
    assert first == second


def test_every_method_and_every_warning_is_told_in_words_too(tmp_path):
    rows = [made(), made("sparse", ends=None, codes=CODES[:1]), made("chao", codes=CODES[1:2], bound="lower")]
    words = "".join(ElementTree.parse(drawn(rows, tmp_path, "p.svg")).getroot().itertext())
    for method in ("graphs", "sparse", "chao"):
        assert f"({method})" in words
    assert "1,300   (1,100 to 1,800)" in words
    assert "at least 1,300" in words
    assert "No estimate can be made. Nobody is on two lists." in words
    assert "The interval is so wide" in words


def test_a_mathematical_sign_in_a_name_is_printed_as_it_stands(tmp_path):
    assert drawn([made()], tmp_path, title="a$b_$ & <c> ^").stat().st_size > 10_000


def test_a_warning_of_every_row_is_written_once(tmp_path, monkeypatch):
    said, write = [], Page.text
    monkeypatch.setattr(
        Page, "text", lambda page, x, y, text, size, **told: (said.append(text), write(page, x, y, text, size, **told))
    )
    drawn([made(codes=CODES[1:2]), made("chao", codes=CODES[1:2])], tmp_path)
    assert sum("so wide" in text for text in said) == 1


def test_each_stratum_has_its_own_documented_people(tmp_path, monkeypatch):
    said, write = [], Page.text
    monkeypatch.setattr(
        Page, "text", lambda page, x, y, text, size, **told: (said.append(text), write(page, x, y, text, size, **told))
    )
    drawn([made(documented=n, stratum=(("sex", sex),)) for n, sex in ((400, "female"), (800, None))], tmp_path)
    assert {"documented: 400", "documented: 800", "sex: female", "sex: not known"} <= set(said)
    assert any(text.startswith("1,200 people are documented") for text in said)


def test_a_far_longer_interval_does_not_press_the_others_together():
    scale = scale_of([made(), made(ends=(1500.0, 1000.0, 1e9))])
    assert 1800 < scale.most < 5000


@pytest.mark.parametrize("people", [1, 3, 47, 900, 10**7])
def test_a_scale_has_round_marks_that_fit(people):
    scale = scale_of([made(documented=people, ends=(people, people, people * 1.7))])
    assert scale.most >= people * 1.7
    assert 1 <= round(scale.most / scale.step) <= 10


def test_arabic_numbers_and_dates_are_written_in_arabic():
    words = PictureWords("ar")
    assert words.number(13674.8) == "١٣٬٦٧٥"
    assert words.day(DAY) == "٢٧ تشرين الثاني ٢٠٢٦"
    assert "على الأقل" in described([made("chao", bound="lower")], words)


def test_both_languages_say_the_same_things_and_name_every_method():
    held = {}
    for language in ("en", "ar"):
        text = resources.files("sijill.estimate").joinpath("words", f"{language}.toml").read_text(encoding="utf-8")
        held[language] = tomllib.loads(text)
    for section in held["en"]:
        assert list(held["en"][section]) == list(held["ar"][section])
    assert set(METHODS) <= set(held["en"]["method"]) & set(held["en"]["assumption"])


def test_every_warning_there_is_has_words_in_both_languages():
    sources = resources.files("sijill.estimate").iterdir()
    texts = [one.read_text(encoding="utf-8") for one in sources if one.name.endswith(".py")]
    told = {code for text in texts for code in re.findall(r'EstimateWarning\(\s*"([a-z.-]+)"', text)}
    assert {"estimate.below-floor", "estimate.chains-not-settled"} <= told
    for language in ("en", "ar"):
        words = PictureWords(language)
        warned = [EstimateWarning(code, "unsaid") for code in sorted(told | set(FORBIDDING))]
        assert [one.code for one in warned if "unsaid" in words.warning(one)] == []


@pytest.mark.parametrize(
    ("stratum", "english", "arabic"),
    [
        ((("sex", "female"),), "sex: female", "الجنس: إناث"),
        ((("Gender", "M"),), "sex: male", "الجنس: ذكور"),
        ((("agecat", "0-14"), ("status", "civilian")), "age group: 0-14; status: civilian",
         "الفئة العمرية: من \u2068٠\u2069 إلى \u2068١٤\u2069؛ الصفة: مدنيون"),
        ((("age group", "60+"),), "age group: 60+", "الفئة العمرية: \u2068٦٠\u2069 فأكثر"),
        ((("year", "2014"),), "year: 2014", "السنة: \u2068٢٠١٤\u2069"),
        ((("place", ""),), "place: not known", "المكان: غير معروف"),
        ((("clan", "Upper"),), "clan: Upper", "\u2068clan\u2069: \u2068Upper\u2069"),
        ((("sum over", "place, sex"),), "All together, by place, sex", "المجموع، بحسب \u2068المكان، الجنس\u2069"),
    ],
)  # fmt: skip
def test_strata_are_said_in_the_reader_s_language(stratum, english, arabic):
    assert PictureWords("en").stratum(made(stratum=stratum)) == english
    said = PictureWords("ar").stratum(made(stratum=stratum))
    assert said.replace("\u2068، \u2069", "، ") == arabic


def test_no_latin_word_stands_in_an_arabic_picture_but_names():
    rows = [made(codes=("estimate.wide-interval",), stratum=(("sex", sex), ("agecat", "15-29"))) for sex in ("f", None)]
    words = described(rows, PictureWords("ar"))
    assert set(re.findall("[A-Za-z-]+", words)) <= {"graphs"}


def test_drawn_strata_do_not_make_the_documented_of_their_sum():
    parts = [made(documented=n, stratum=(("sex", sex),)) for n, sex in ((402, "female"), (503, "male"))]
    whole = [made(documented=900, stratum=(("sum over", "sex"),))]
    assert _documented([parts[:1], parts[1:], whole]) == 900
    assert _documented([parts[:1], parts[1:]]) == 905


def test_people_of_a_sum_are_not_counted_twice(tmp_path):
    parts = [made(documented=n, stratum=(("sex", sex),)) for n, sex in ((400, "female"), (500, "male"))]
    whole = [made(stratum=(("sum over", "sex"),)), made(stratum=(("sum over", "sex"), DRAWN_TOGETHER))]
    words = "".join(ElementTree.parse(drawn([*parts, *whole], tmp_path, "p.svg")).getroot().itertext())
    assert "All together, by sex; groups drawn towards each other" in words
    said, write = [], Page.text
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            Page,
            "text",
            lambda page, x, y, text, size, **told: (said.append(text), write(page, x, y, text, size, **told)),
        )
        drawn([*parts, *whole], tmp_path)
    assert any(text.startswith("900 people are documented") for text in said)

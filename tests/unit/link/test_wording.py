"""An explanation in words, in two languages, with names only where they may be seen."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.link.comparisons import ALWAYS, WHEN_KNOWN, extra_comparison
from sijill.link.explanation import Explainer, Explanation
from sijill.link.linkage import Options, link
from sijill.link.phrases import EXTRA, LEVELS, UNKNOWN
from sijill.link.wording import Side, explained_json, explained_text, lines_of
from sijill.model.dates import DateRange
from sijill.model.victims import Age, Judgement, Verdict, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex


@pytest.fixture(autouse=True)
def _small_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sijill.link.evidence.SAMPLE", 2_000)


def row(on: str, name: WrittenName, age: int | None = 30, **more: object) -> VictimRecord:
    return VictimRecord(on, "1", name, Sex.MALE, None if age is None else Age.of(age), **more)  # type: ignore[arg-type]


def explained(
    one: VictimRecord, other: VictimRecord, hidden: bool = False, judged: Verdict | None = None
) -> tuple[Explanation, Side, Side]:
    judgements = [] if judged is None else [Judgement.between(one.key, other.key, judged, "p1")]
    found = link([one, other], judgements=judgements, options=Options(across_lists=True))
    explainer = Explainer(found, [one, other])
    told = explainer.explain([(one.key, other.key)])[0]
    left, right = (Side(side, explainer.keys(side.key), hidden) for side in (one, other))
    return told, left, right


def words(told: tuple[Explanation, Side, Side], part: str) -> tuple[str, str]:
    return next((line.english, line.arabic) for line in lines_of(*told) if line.name == part)


def test_every_level_of_every_comparison_has_words_in_both_languages() -> None:
    for comparison in (*ALWAYS, *WHEN_KNOWN.values(), extra_comparison("x_unit")):
        said = LEVELS.get(comparison.name, EXTRA)
        assert {level.label for level in comparison.levels} == set(said)
        for english, arabic in said.values():
            assert english.isascii()
            assert any("\u0600" <= letter <= "\u06ff" for letter in arabic)
    assert set(UNKNOWN) == set(LEVELS)


def test_names_that_differ_only_by_hamza_say_so() -> None:
    told = explained(row("a", WrittenName(full_ar="أحمد نزار تلاوي")), row("b", WrittenName(full_ar="احمد نزار تلاوي")))
    english, arabic = words(told, "given")
    assert english.startswith("the given names differ only by hamza: أحمد / احمد")
    assert "الهمزة" in arabic


def test_one_name_in_two_scripts_says_so() -> None:
    told = explained(row("a", WrittenName("Ahmad Nizar Tellawi")), row("b", WrittenName(full_ar="أحمد نزار تلاوي")))
    assert words(told, "given")[0].startswith("the given names are one in two scripts: Ahmad / أحمد")


def test_years_between_two_births_are_told() -> None:
    name = WrittenName("Ahmad Nizar Tellawi")
    born = [DateRange.on(date(year, 5, 5)) for year in (1990, 2002)]
    told = explained(row("a", name, None, birth=born[0]), row("b", name, None, birth=born[1]))
    assert words(told, "born")[0] == "the same day of birth in another year: 1990-05-05 / 2002-05-05"
    apart = explained(row("a", name, None, birth=born[0]), row("b", name, None, birth=DateRange.on(date(2002, 1, 9))))
    english, arabic = words(apart, "born")
    assert english == "born 12 years apart: 1990-05-05 / 2002-01-09"
    assert arabic == "الفارق بين سنتي الميلاد: 12 (1990-05-05 / 2002-01-09)"


def test_ages_and_days_apart_are_counted() -> None:
    name = WrittenName("Ahmad Nizar Tellawi")
    days = [DateRange.on(date(2031, 11, day)) for day in (6, 7)]
    told = explained(row("a", name, 30, died=days[0]), row("b", name, 38, died=days[1]))
    assert words(told, "born")[0] == "ages 8 years apart: 30 / 38"
    assert words(told, "died")[0] == "died 1 day apart: 2031-11-06 / 2031-11-07"


def test_a_column_of_ones_own_is_called_by_its_name() -> None:
    name = WrittenName("Ahmad Nizar Tellawi")
    told = explained(row("a", name, extra=(("unit", "Brigade 7"),)), row("b", name, extra=(("unit", "Brigade 7"),)))
    assert words(told, "x_unit")[0].startswith("unit: the same: Brigade 7")


def test_names_that_are_held_back_are_in_no_word_of_it() -> None:
    told = explained(
        row("a", WrittenName("Ahmad Nizar Tellawi", mother="Hind Saadi"), place="Safita", extra=(("unit", "Brigade"),)),
        row(
            "b",
            WrittenName(full_ar="أحمد نزار تلاوي", mother="Hind Saadi"),
            place="Safita",
            extra=(("unit", "Brigade"),),
        ),
        hidden=True,
    )
    said = explained_text(*told) + explained_text(*told, lang="ar") + str(explained_json(*told))
    for name in ("Ahmad", "Nizar", "Tellawi", "أحمد", "تلاوي", "Hind", "Safita", "Brigade", "hamza", "script"):
        assert name not in said
    assert "held back" in said
    assert "the same age: 30" in said


def test_the_lines_add_up_to_the_sum_below_them() -> None:
    told = explained(row("a", WrittenName("Ahmad Nizar Tellawi")), row("b", WrittenName("Ahmed Nizar Tellawi"), 31))
    lines = [line.split() for line in explained_text(*told).splitlines()[1:]]
    numbers = [float(line[0]) for line in lines]
    assert round(sum(numbers[:-1]), 6) == numbers[-1]
    assert explained_json(*told)["probability_by_parts"] == told[0].probability


def test_a_judged_pair_says_who_decided() -> None:
    name = WrittenName("Ahmad Nizar Tellawi")
    told = explained(row("a", name), row("b", name), judged=Verdict.DIFFERENT)
    assert "a person judged: different" in explained_text(*told)
    assert "حكم شخص" in explained_text(*told, lang="ar")

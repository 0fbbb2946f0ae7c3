"""Parts of many names, read word by word, are those that each name has by itself."""

from __future__ import annotations

import random

import pytest
from rapidfuzz.distance import Levenshtein

from sijill.link.keys import part_key
from sijill.link.name_parts import given_first, is_no_name, name_read, parts_of_names
from sijill.model.victim_columns import victim_columns
from sijill.model.victims import VictimRecord, WrittenName

LATIN = "Abd al Abu el-Din Ahmad Ahmed rahman Dr. Sheikh unknown wife of Abdul Karim 6000 , - Nasr Smith, Al ash Nour"
OTHERS = "عبد ابو أبو الدين محمد الرحمن زوجة دين طفل ء بنت حسن eddine martyr x O'Neil the"
WORDS = [*LATIN.split(), *OTHERS.split()]


def written(rng: random.Random, most: int) -> str | None:
    gap = rng.choice([" ", " ", " ", "  ", ", "])
    name = gap.join(rng.choice(WORDS) for _ in range(rng.randint(0, most)))
    return name if name.strip() else None


def by_itself(name: WrittenName, prefer_arabic: bool) -> tuple[str, ...]:
    first, second = (name.full_ar, name.full) if prefer_arabic else (name.full, name.full_ar)
    full = first if first is not None else second
    whole: tuple[str, ...] = ()
    father = name_read(name.father) if name.father is not None else ()
    family = name_read(name.family) if name.family is not None else ()
    if full is not None:
        whole = () if is_no_name(full) else name_read(given_first(full))
        if len(whole) > 1 or name.given is None:
            after = told_by(father, whole[1:]) + whole[1:] if whole else ()
            if len(whole) < 2 and name.family is not None:
                return (whole[:1] or ("",)) + after + family
            return whole[:1] + after
    if name.given is not None and is_no_name(name.given):
        return ()
    return (name_read(name.given) if name.given is not None else ("",)) + father + family


def told_by(father: tuple[str, ...], lineage: tuple[str, ...]) -> tuple[str, ...]:
    """The father's names up to the first that the lineage may hold."""
    keys = [part_key(part) for part in lineage]

    def is_held(part: str) -> bool:
        key = part_key(part)
        return any(key == one or (min(len(key), len(one)) >= 4 and Levenshtein.distance(key, one) < 2) for one in keys)

    end = next((at for at, part in enumerate(father) if is_held(part)), len(father))
    return father[:end]


def test_names_read_together_have_the_parts_they_have_alone() -> None:
    rng = random.Random(4)
    names = [
        WrittenName(written(rng, 5), written(rng, 4), written(rng, 2), written(rng, 2), written(rng, 2))
        for _ in range(6_000)
    ]
    columns = victim_columns([VictimRecord("a", str(at), name) for at, name in enumerate(names)])
    for prefer_arabic in (False, True):
        parts = parts_of_names(columns, prefer_arabic)
        assert [parts.of(at) for at in range(len(names))] == [by_itself(name, prefer_arabic) for name in names]


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Sheikh Omar Nasr", ("omar", "nasr")), ("Omar Said al-Sheikh", ("omar", "said", "sheikh")),
        ("Omar al Sheikh Nasr", ("omar", "sheikh", "nasr")), ("محمد السيد نصر", ("محمد", "سيد", "نصر")),
        ("الحاج عمر نصر", ("عمر", "نصر")), ("عمر ابو الشيخ", ("عمر", "ابوشيخ")), ("الشيخ عمر الحاج", ("عمر", "حاج")),
    ],
)  # fmt: skip
def test_a_title_is_a_name_where_it_does_not_stand_first(written: str, parts: tuple[str, ...]) -> None:
    assert name_read(written) == parts


def test_allah_belongs_to_the_part_of_the_lineage_before_it() -> None:
    assert name_read("عمر سعيد عطا الله") == ("عمر", "سعيد", "عطاالله")
    assert name_read("Omar Said Saqa Allah") == ("omar", "said", "saqaallah")
    assert name_read("عبد الله سعيد نصر") == ("عبدله", "سعيد", "نصر")


def read_in_columns(name: WrittenName) -> tuple[str, ...]:
    return parts_of_names(victim_columns([VictimRecord("a", "1", name)]), prefer_arabic=False).of(0)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        (WrittenName("Amal", family="Zayn", father="Omar"), ("amal", "omar", "zayn")),
        (WrittenName("Amal Zayn", father="Omar Said"), ("amal", "omar", "said", "zayn")),
        (WrittenName("Amal Omar Zayn", father="Omar"), ("amal", "omar", "zayn")),
        (WrittenName("Amal Mohammed Zayn", father="Muhammad"), ("amal", "mohammed", "zayn")),
    ],
)  # fmt: skip
def test_a_fathers_name_in_a_column_of_its_own_is_told_once(name: WrittenName, parts: tuple[str, ...]) -> None:
    assert read_in_columns(name) == parts


@pytest.mark.parametrize("written", ["Karim unknown Dib", "Karim Dib and family", "Karim Dib and his wife"])
def test_what_is_not_known_and_others_are_no_part_of_a_name(written: str) -> None:
    assert name_read(written) == ("karim", "dib")


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Cemîl Cuma Xalid", ("jemil", "juma", "khalid")), ("شێرکۆ ئەحمەد", ("شيركو", "احمد")),
        ("Mo7ammed 3li Sale7", ("mohammed", "ali", "saleh")), ("KHALIL Nadia", ("nadia", "khalil")),
        ("NADIA KHALIL", ("nadia", "khalil")), ("J. Khalil Nasr", ("", "khalil", "nasr")),
        ("د تيسير كامل", ("تيسير", "كامل")), ("عمر سعيد أبو", ("عمر", "سعيد")),
        ("الشهيد القائد عمر نصر", ("عمر", "نصر")), ("عمر نصر المعلم", ("عمر", "نصر", "معلم")),
    ],
)  # fmt: skip
def test_habits_of_writing_change_no_part(written: str, parts: tuple[str, ...]) -> None:
    assert read_in_columns(WrittenName(written)) == parts


def test_a_family_before_an_arabic_comma_is_put_last() -> None:
    assert read_in_columns(WrittenName(full_ar="قنديل، رشا عادل")) == ("رشا", "عادل", "قنديل")

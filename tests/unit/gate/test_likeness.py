"""How surely a word is a part of a guarded name."""

from __future__ import annotations

import pytest

from sijill.gate import Guarded, scan
from sijill.gate.likeness import ALIKE, NO, SAME, is_close, likeness, listed_forms, nearly_all
from sijill.gate.tokens import tokens_of
from sijill.gate.transliteration import could_transliterate


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("لجين", "lujayn"),
        ("لجين", "loujein"),
        ("سرور", "sorour"),
        ("نديم", "nadeem"),
        ("وردان", "wardan"),
        ("غياث", "ghiath"),
    ],
)
def test_a_transliteration_is_known_letter_by_letter(arabic: str, latin: str) -> None:
    assert could_transliterate(arabic, latin)


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [("لاجيين", "lujayn"), ("فصايل", "faisal"), ("سرور", "sarir"), ("نديم", "nadim2"), ("وردان", "warad")],
)
def test_a_word_with_other_long_vowels_is_no_transliteration(arabic: str, latin: str) -> None:
    assert not could_transliterate(arabic, latin)


def test_a_listed_spelling_is_the_same_name_in_both_scripts() -> None:
    assert likeness("ali", "علي") == SAME
    assert likeness("علي", "aly") == SAME
    assert likeness("ali", "omar") == NO
    assert "فارس" in listed_forms("farez")


def test_a_particle_written_on_an_arabic_name_is_taken_off() -> None:
    assert [likeness("omar", word) for word in ("وعمر", "لعمر", "بعمر", "للعمر")] == [SAME] * 4


def test_an_unlisted_spelling_is_alike_and_tells_alone_only_when_it_is_close() -> None:
    assert likeness("lujayn", "لاجيين") == ALIKE
    assert not is_close("lujayn", "لاجيين")
    assert is_close("lujayn", "لجين")
    assert is_close("lujayn", "loujayn")
    assert not is_close("fares", "various")
    assert not is_close("faisal", "فصايل")
    assert not is_close("ali", "aile")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Lujayn", "وصل اللاجئون إلى المخيم مع لاجئين آخرين"),
        ("Faisal", "قالت الفصائل إن فصيلاً واحداً انسحب"),
        ("Tariq", "قطعت القوات التركية الطريق"),
        ("Omar", "قُتلت امرأة في بداية الأمر"),
        ("Salem", "قوات حفظ السلام"),
        ("Fares", "Various people had FEARS of a FARCE"),
        ("Said", "HE SAID SO"),
        ("Samar", "Summer came. Some are gone."),
        ("Nour", "NEITHER THIS NOR THAT"),
    ],
)
def test_a_single_name_is_not_found_in_ordinary_words(name: str, text: str) -> None:
    assert scan({"a.txt": text.encode()}, [Guarded("p", name)]) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Abd al-Rahman Nimr", ["abdrahman", "nimr"]),
        ("Salah al-Din", ["salahdin"]),
        ("فارسAfaf", ["فارس", "afaf"]),
        ("Sa’id’s", ["said"]),
        ("Ay\u00adman", ["ayman"]),
        ("12 – 34", []),
    ],
)
def test_a_text_is_cut_into_folded_parts(text: str, expected: list[str]) -> None:
    assert [token.folded for token in tokens_of(text)] == expected


def test_a_token_knows_where_it_stands() -> None:
    text = "then Abd al-Rahman came"
    token = next(token for token in tokens_of(text) if token.folded == "abdrahman")
    assert text[token.start : token.end] == "Abd al-Rahman"
    assert not token.is_lower


def test_a_long_name_is_known_when_one_of_its_ends_is_spelled_beyond_recognition() -> None:
    parts = ("omar", "khalid", "nadim", "sorour")
    assert nearly_all(parts, ("عمر", "خالد", "نديم", "القرية")) == 3
    assert nearly_all(parts, ("خالد", "نديم", "سرور")) == 3
    assert nearly_all(parts, ("عمر", "خالد", "القرية", "كلها")) == 0
    assert nearly_all(("omar", "khalid", "sorour"), ("omar", "khalid")) == 0


def test_a_brother_who_may_be_named_is_not_his_brother() -> None:
    sealed = Guarded("p", "Omar Khalid Nadim Sorour")
    page = b"Rami Khalid Nadim Sorour was killed."
    assert scan({"a.txt": page}, [sealed], ["Rami Khalid Nadim Sorour"]) == ()
    assert [finding.item for finding in scan({"a.txt": page}, [sealed])] == ["p"]

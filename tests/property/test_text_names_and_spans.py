"""Invariants of names, folding and spans, over invented input."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.extract.read import read
from sijill.text.arabic import fold_letters, fold_with_offsets
from sijill.text.names import fold, skeleton
from sijill.text.numerals import arabic_number_value, number_value
from sijill.text.same_name import same_name, spellings

PARTS = ["Karim", "al-Haddad", "Nawaz", "Salma", "Abd al-Rahman", "نبيل", "الخطيب", "Nur al-Din", "أحمد"]
NAMES = st.lists(st.sampled_from(PARTS), min_size=1, max_size=3).map(" ".join)
SCRIPT = st.text(alphabet="ابتةىأإآؤئءـًَُِّ abcXYZ٠١٢'-", max_size=40)
TOLD = [
    *("Five farmers were killed. ", "He was not killed. ", "“They came,” he said. ", "More than 30 ", "in Homs "),
    *("\n", "…", "قتل ثلاثة مدنيين ", "«", "😀 ", "Ali said ", "وأصيب طفلان. "),
]
PIECES = st.lists(st.sampled_from(TOLD), max_size=8).map("".join)


@given(NAMES)
def test_folding_a_folded_name_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(NAMES)
def test_case_and_hyphens_do_not_change_a_skeleton(name: str) -> None:
    assert skeleton(name.upper()) == skeleton(name) == skeleton(name.replace("-", " "))


@given(NAMES)
def test_a_name_is_the_same_as_itself_and_among_its_spellings(name: str) -> None:
    assert same_name(name, name)
    assert name.casefold() in spellings(name)


@given(NAMES, NAMES)
def test_sameness_is_symmetric(first: str, second: str) -> None:
    assert same_name(first, second) == same_name(second, first)


@given(SCRIPT)
def test_every_folded_letter_knows_its_printed_one(text: str) -> None:
    folded = fold_with_offsets(text)
    assert len(folded.text) == len(folded.starts)
    assert list(folded.starts) == sorted(folded.starts)
    assert all(0 <= at < len(text) for at in folded.starts)
    assert fold_letters(folded.text) == folded.text


@given(st.integers(0, 10**9))
def test_digits_are_their_number(number: int) -> None:
    assert number_value(f"{number:,}") == number
    assert arabic_number_value(str(number)) == number


@settings(max_examples=25)
@given(PIECES)
def test_every_span_stands_in_the_text(text: str) -> None:
    for language in ("en", "ar"):
        found = read(text, id="x", language=language)
        spans = [c.span for c in found.claims] + [t.span for t in found.testimony] + [g.span for g in found.garbles]
        spans += [s for f in found.protection for s in f.spans] + [s for p in found.people for s in p.spans]
        for span in spans:
            assert text[span.start : span.end] == span.quote

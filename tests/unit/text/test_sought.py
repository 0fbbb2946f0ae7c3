"""Patterns looked for only where they can be: they find what ``re`` finds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.text.needed import folded, needed
from sijill.text.sought import OneOf, Sought, Together

PATTERNS = [
    r"\b(?:killed|dead)\b",
    r"(?<!\w)[وف]?(?:اسم|هوي)\S*\s+(?:مستعار|سري)(?!\w)",
    r"\bask(?:s|ed|ing)?\s+(?:\w+\s+){0,3}?not\s+to\s+be\s+(?:named|quoted)\b",
    r"(?<=since )(?P<year>(?:19|20)\d\d)(?=[,.]|$)",
    r"[Tt]he\s+(?:\w+ish\s+)?kin(?:smen|dred)?(?i:SIDE)?",
    r"(?:a|an|the)?\s*(?P<who>[A-Z]\w+):\s",
    r"^names?:|\Zend|(?:no[ -])+one",
    r"(.)\1+|x{2,3}y?",
]
TEXTS = st.one_of(
    st.text(alphabet="aknsi ſKİı ASKNIDEtholdm.:\n2019xyé", max_size=60),
    st.sampled_from(PATTERNS).flatmap(lambda one: st.from_regex(re.compile(one, re.IGNORECASE))),
    st.lists(
        st.sampled_from(["Killed", "since 2019", "asked not to be named", "اسم سري", "the ", "DEAD", "no-one"])
    ).map(" ".join),
)


@settings(max_examples=300)
@given(st.sampled_from(PATTERNS), st.sampled_from([0, re.IGNORECASE]), TEXTS, st.integers(0, 30), st.integers(0, 90))
def test_what_is_found_is_what_re_finds(pattern: str, flags: int, text: str, start: int, end: int) -> None:
    plain, one = re.compile(pattern, flags), Sought(pattern, flags)
    for _ in range(5):
        assert [m.span() for m in one.finditer(text)] == [m.span() for m in plain.finditer(text)]
        found, wanted = one.search(text, start, end), plain.search(text, start, end)
        assert (found and found.span()) == (wanted and wanted.span())
        begun, wished = one.match(text, start), plain.match(text, start)
        assert (begun and begun.span()) == (wished and wished.span())
    assert one.sub("*", text) == plain.sub("*", text)


@settings(max_examples=200)
@given(st.sampled_from(PATTERNS), st.data())
def test_every_text_with_a_match_holds_what_is_needed(pattern: str, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(pattern, re.IGNORECASE)))
    for some in needed(pattern, re.IGNORECASE):
        assert any(one in folded(text) for one in some)


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\b(?:killed|dead)\b", (("dead", "killed"),)),
        (r"kill\w* (?:the )?men", ((" men",), ("kill",))),
        (r"\w+|\d*", ()),
        (r"(?:named)?", ()),
        (r"(?!named)\w", ()),
        (r"É\w+", ()),
    ],
)
def test_needs_are_the_letters_no_match_is_without(pattern: str, needs: tuple[tuple[str, ...], ...]) -> None:
    assert needed(pattern) == needs


def test_a_text_without_them_is_not_read() -> None:
    one = Sought(r"\bpseudonym\b", re.IGNORECASE)
    for _ in range(5):
        one.search("nobody is named here")
    assert not one.may_be_in("nobody is named here")
    assert one.may_be_in("A PSEUDONYM")


def test_letters_written_otherwise_are_found_without_regard_to_case() -> None:
    one = Sought("kinsmen", re.IGNORECASE)
    for text in ("\u212a\u0130n\u017fmen", "KINSMEN", "k\u0131nsmen"):
        for _ in range(5):
            assert (one.search(text) is None) == (re.search("kinsmen", text, re.IGNORECASE) is None)


def test_as_long_as_the_text_in_small_letters() -> None:
    assert len(folded("İİ ẞ Σ ŉ")) == len("İİ ẞ Σ ŉ")


@pytest.mark.parametrize("word", ["clerk", "killed", "wounded"])
def test_parts_of_one_text_give_what_re_gives_however_many_are_asked(word: str) -> None:
    text = "A clerk was hurt. " * 8 + "Two were Killed. " + "A clerk fled. " * 8
    pattern = Sought(rf"\b{word}\b", re.IGNORECASE)
    for start in [*range(0, len(text), 9), *range(0, len(text), 7)]:
        plain = pattern.compiled.search(text, start, start + 18)
        assert (pattern.search(text, start, start + 18) is None) == (plain is None)


def test_another_text_is_looked_at_anew() -> None:
    pattern = Sought(r"\bkilled\b")
    for text, is_there in [("Nobody was hurt in the town. " * 20, False), ("One was killed in it. " * 20, True)] * 2:
        found = [pattern.search(text, start, start + 40) is not None for start in range(0, 400, 20)]
        assert any(found) is is_there


def test_together_finds_in_a_part_what_stands_in_it() -> None:
    together = Together({word: Sought(rf"\b{word}\b") for word in ("killed", "wounded", "missing")})
    whole = "two killed, one missing"
    for _ in range(6):
        assert together.found(whole, whole) == {"killed", "missing"}
        assert together.found(whole[:10], whole) == {"killed"}
        assert together.begun(whole[4:], whole) == {"killed"}
        assert together.is_in(whole[11:], whole)
        assert not together.is_in("one", whole)
    assert together.found("one wounded", "one wounded") == {"wounded"}


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PATTERNS[:6]), min_size=1, max_size=3), TEXTS, st.integers(0, 30), st.integers(0, 90))
def test_one_of_many_ways_is_found_as_re_finds_them(ways: list[str], text: str, start: int, end: int) -> None:
    named = [way.replace("(?P<year>", "(?:").replace("(?P<who>", "(?:") for way in ways]
    plain, one = (
        re.compile("(?:" + "|".join(named) + r")(?!\w)", re.IGNORECASE),
        OneOf(named, "", r"(?!\w)", re.IGNORECASE),
    )
    for _ in range(5):
        assert [m.span() for m in one.finditer(text)] == [m.span() for m in plain.finditer(text)]
        found, wanted = one.search(text, start, end), plain.search(text, start, end)
        assert (found and found.span()) == (wanted and wanted.span())

"""Names inside markup, escapes and broken words are found where they stand, and other words are left alone."""

import pytest

from sijill.gate.bare import hits_in
from sijill.gate.book import NameBook
from sijill.gate.guarded import Guarded

BOOK = NameBook([Guarded("p", "Nabila Qarmo"), Guarded("p", "نبيلة قرمو"), Guarded("q", "عبد الرحيم شلهوب")])


def _found(text: str) -> set[str]:
    return {text[hit.start : hit.end] for hit in hits_in(BOOK, text)}


@pytest.mark.parametrize(
    "written",
    [
        "<b>Nabila</b>&nbsp;Qarmo",
        "Na<i>bila Qarmo",
        "&#78;abila &#81;armo",
        "Nabila%20Qarmo",
        "N\\u0061bila Qarmo",
        "Nabi-\nla Qarmo",
        "Nabila Qar-\r\nmo",
        "N a b i l a Q a r m o",
        "N.a.b.i.l.a Qarmo",
        "&lt;b&gt;Nabila&lt;/b&gt; Qarmo",
        "نبـ<b>يلة</b> قرمو",
        "ن.ب.ي.ل.ة قرمو",
        "ن ب ي ل ة قرمو",
        "NabilaAlQarmo",
        "عبد الرحيم شلهوب",
    ],
)
def test_a_name_is_found_behind_what_hides_it(written: str) -> None:
    text = f"The list begins with {written} and ends there."
    (found,) = _found(text)
    assert found.endswith(written[-4:])
    assert found in written
    assert len(found) > len(written) / 2


@pytest.mark.parametrize("particle", ["و", "ل", "ب", "ف", "لـ"])
def test_a_particle_written_on_a_servants_name_does_not_hide_it(particle: str) -> None:
    assert _found(f"وصل الخبر {particle}عبد الرحيم شلهوب مساء") == {"عبد الرحيم شلهوب"}


@pytest.mark.parametrize(
    "text",
    [
        "<b>Nabil</b> ran & hid; 20% of Qarmous said so.",
        "A B C D E of the Qa-\nta unit",
        "U.S.A. and N.A.T.O. met",
        "وعبد الرحمن حداد وصل",
        "قرموط نبيل",
    ],
)
def test_other_words_behind_marks_are_no_name(text: str) -> None:
    assert not _found(text)

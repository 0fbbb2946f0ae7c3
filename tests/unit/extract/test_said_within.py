"""Who says so where the saying stands inside the sentence, in writing, or in figures."""

from __future__ import annotations

import pytest
from tests.unit.extract.reading import killed


def sources(text: str) -> list[str]:
    told = killed(text)
    assert told
    return [name for claim in told for name in claim.attribution.chain]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Four clerks, police said, were killed.", "police"),
        ("The ministry said in a report that four clerks were killed.", "ministry"),
        ("Ministry figures show that four clerks were killed.", "Ministry figures"),
        ("At least four clerks were killed, health ministry figures show.", "health ministry figures"),
        ("An investigation by the Tolen Union found that four clerks were killed.", "Tolen Union"),
    ],
)
def test_who_says_so(text: str, who: str) -> None:
    assert any(who in name for name in sources(text))


@pytest.mark.parametrize(
    "text",
    [
        "Four clerks, it is said, were killed.",
        "Four clerks in a report on the strike were killed.",
        "The ministry said in a letter that schools would open after four clerks were killed.",
        "A report by the ministry about roads was published before four clerks were killed.",
    ],
)
def test_nobody_says_so(text: str) -> None:
    assert not sources(text)


def test_whoever_passes_it_on_comes_last() -> None:
    text = "The mayor said four clerks were killed in Tolen, Tolen Radio reported."
    assert sources(text) == ["mayor", "Tolen Radio"]

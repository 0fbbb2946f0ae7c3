"""A rule that fails on one sentence stops neither the rest of the text nor the other texts. Everybody is invented."""

import json
from collections.abc import Callable

import pytest

from sijill.errors import InputRefused
from sijill.extract import read as reader
from sijill.extract.batch import answers
from sijill.extract.read import Asked, read, read_many
from sijill.extract.unread import read_around, unread
from sijill.model.readings import Reading
from sijill.policies.policy import policy_named

TEXT = "Three men were killed in Talvi, said Omar Haddad. A grundle was hit. Two women were wounded in Kervo."


def failing_on(*words: str) -> Callable[[str], Reading]:
    def reads(text: str) -> Reading:
        if all(word in text for word in words):
            raise IndexError("grundle")
        return read(text, id="u", language="en")

    return reads


def test_all_but_the_sentence_is_read_and_told() -> None:
    made = read_around(TEXT, failing_on("grundle"), IndexError("grundle"))
    assert isinstance(made, Reading)
    assert [(claim.harm.value, claim.count.low) for claim in made.claims] == [("killed", 3), ("injured", 2)]
    for claim in made.claims:
        assert TEXT[claim.span.start : claim.span.end] == claim.span.quote
    (left_out,) = made.protection[-1].spans
    assert left_out.quote == "A grundle was hit."
    assert all(person.protect for person in made.people)
    assert made.people
    assert "characters 50-68 were not read" in unread(made)
    assert "grundle" not in unread(made)


def test_sentences_that_fail_only_together_are_found() -> None:
    made = read_around(TEXT, failing_on("Talvi", "Kervo"), IndexError())
    assert isinstance(made, Reading)
    assert [claim.count.low for claim in made.claims] == [3]


@pytest.mark.parametrize("text", [TEXT, "...", "grundle"])
def test_a_text_that_fails_throughout_is_refused(text: str) -> None:
    made = read_around(text, failing_on(""), ValueError())
    assert isinstance(made, InputRefused)
    assert made.code == "extract.rule-failed"


def test_other_texts_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = reader._reading

    def fails(asked: Asked, *others: object) -> Reading:
        if "grundle" in asked.text:
            raise IndexError
        return whole(asked, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(reader, "_reading", fails)
    texts = ["One man was killed.", TEXT, "Four men were killed."]
    made = list(read_many([Asked(text, str(at), "en") for at, text in enumerate(texts)]))
    assert [len(one.claims) for one in made if isinstance(one, Reading)] == [1, 2, 1]
    lines = [json.dumps({"id": str(at), "text": text}) for at, text in enumerate(texts)]
    told = list(answers(lines, policy_named("acled")))
    assert ["unread" in one for one in told] == [False, True, False]
    assert [one["coded"]["killed"]["best"] for one in told] == [1, 3, 4]  # type: ignore[index]

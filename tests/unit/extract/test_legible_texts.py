"""Claims of texts with markup, unseen characters and broken lines, with spans into the text as printed."""

import pytest

from sijill.extract.read import Asked, read, read_many
from sijill.model.vocabulary import Harm

TEXTS = [
    "<p>Three&nbsp;people were <b>killed</b> &amp; four wounded.</p>",
    "Th\u00adree people\u200b were kill\u00aded and\u200b four wounded.",
    "Three peo-\nple were killed and four\nwounded in the\nmarket.",
    "Three people were killed¹ and four wounded[12] in the market.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_what_stands_behind_marks_is_read_and_led_back(text: str) -> None:
    made = read(text, id="t")
    told = {claim.harm: claim for claim in made.claims}
    assert {harm: claim.count.low for harm, claim in told.items()} == {Harm.KILLED: 3, Harm.INJURED: 4}
    assert all(text[c.span.start : c.span.end] == c.span.quote for c in made.claims)
    span = told[Harm.KILLED].count_span
    assert span is not None
    assert span.quote[0] == "T"
    assert next(iter(read_many([Asked(text, "t")]))) == made


def test_a_number_in_groups_is_kept_as_printed() -> None:
    (claim,) = read("The report counts 1\u00a0250 people killed in the town.", id="t").claims
    assert (claim.count.low, claim.count.as_printed) == (1250, "1\u00a0250")


def test_a_link_behind_a_tag_is_sealed_though_it_is_not_read() -> None:
    text = 'Two men were killed, <a href="mailto:hoda.n@mail.example">a nurse</a> said.'
    assert "hoda.n@mail.example" in {span.quote for flag in read(text, id="t").protection for span in flag.spans}


def test_a_name_behind_a_tag_is_one_person() -> None:
    text = "<b>Samir</b>&nbsp;Qarmo was killed. Samir Qarmo was 30."
    assert [person.name for person in read(text, id="t").people] == ["Samir Qarmo"]

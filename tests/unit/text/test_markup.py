"""Tags and entities are known for what they are, and other signs are left alone."""

import pytest

from sijill.gate.bare import hits_in
from sijill.gate.book import NameBook
from sijill.gate.guarded import Guarded
from sijill.text.legible import legible
from sijill.text.markup import BLOCKS, CELLS, INLINE, entities, tags


def test_no_tag_is_both_inside_a_line_and_between_lines() -> None:
    assert CELLS < BLOCKS
    assert not BLOCKS & INLINE


@pytest.mark.parametrize("text", ["x < y and y > z", "Q&A", "&c; &unknown;", "&#9999999;", "&#0;", "<3 men>"])
def test_other_signs_are_no_markup(text: str) -> None:
    assert not [*tags(text), *entities(text)]


@pytest.mark.parametrize(("entity", "meant"), [("&amp;", "&"), ("&#8211;", "\u2013"), ("&#x41;", "A"), ("&#9;", "\t")])
def test_an_entity_is_what_it_means(entity: str, meant: str) -> None:
    assert [one[2] for one in entities(f"a {entity} b")] == [meant]


def test_a_placeholder_stays_in_what_is_read_and_hides_no_name_at_the_gate() -> None:
    text = "Nabila <name>Qarmo was hurt."
    assert legible(text) is None
    assert hits_in(NameBook([Guarded("p", "Nabila Qarmo")]), text)

"""What leaves is veiled, and every place in it leads back to the true characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.extract.model_reader.stand_ins import StandIns
from sijill.extract.model_reader.veil import Cover, veiled

TEXT = "Nabil Qarmo saw it. So did Umar."


def test_a_place_in_the_veiled_text_leads_back_to_the_true_one():
    veil = veiled(TEXT, [Cover(0, 11, "Sabah"), Cover(27, 31, "Wisam Dirbas")])
    assert veil.text == "Sabah saw it. So did Wisam Dirbas."
    at = veil.text.index("saw it")
    assert TEXT[slice(*veil.printed(at, at + 6))] == "saw it"
    at = veil.text.index("did Wisam")
    assert TEXT[slice(*veil.printed(at, at + len("did Wisam Dirbas")))] == "did Umar"


def test_half_a_stand_in_leads_back_to_the_whole_name():
    veil = veiled(TEXT, [Cover(0, 11, "Sabah Tarkash")])
    assert TEXT[slice(*veil.printed(6, 13))] == "Nabil Qarmo"
    assert TEXT[slice(*veil.printed(0, 17))] == "Nabil Qarmo saw"


def test_covers_that_overlap_hide_all_that_either_hides():
    veil = veiled("abcdefghij", [Cover(2, 5, "X"), Cover(4, 8, "Y"), Cover(4, 6, "Z")])
    assert veil.text == "abXij"


@given(st.text(min_size=1, max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 6)), max_size=4))
def test_what_is_in_sight_leads_back_to_itself(text, stretches):
    covers = [Cover(a, min(len(text), a + size), "~~~") for a, size in stretches if a < len(text)]
    veil = veiled(text, covers)
    hidden = {at for one in covers for at in range(one.start, one.end)}
    sight = [at for at in range(len(text)) if at not in hidden]
    shown = [at for at in range(len(veil.text)) if not any(s <= at < s + 3 for s in veil.starts)]
    assert [veil.text[at] for at in shown] == [text[at] for at in sight]
    assert [veil.printed(at, at + 1) for at in shown] == [(at, at + 1) for at in sight]


def test_a_person_has_one_stand_in_in_each_script_and_its_parts():
    stand_ins = StandIns(lambda name: False)
    given, family = stand_ins.of("Nabil Qarmo", "Nabil Qarmo").split()
    assert stand_ins.of("Nabil Qarmo", "Qarmo") == family
    assert stand_ins.of("Nabil Qarmo", "Nabil") == given
    assert stand_ins.of("Nabil Qarmo", "NABIL QARMO") == f"{given} {family}"
    assert stand_ins.of("Nabil Qarmo", "نبيل قرمو").isascii() is False
    assert stand_ins.of("Umar Said", "Umar Said") != f"{given} {family}"


@pytest.mark.parametrize("surface", ["Nabil Qarmo", "نبيل قرمو"])
def test_a_name_that_stands_in_the_text_is_nobodys_stand_in(surface):
    free = StandIns(lambda name: False).of("Nabil Qarmo", surface)
    taken = set(free.split())
    assert not taken & set(StandIns(lambda name: bool(taken & set(name.split()))).of("Nabil Qarmo", surface).split())


def test_a_thousand_people_have_a_thousand_stand_ins():
    stand_ins = StandIns(lambda name: False)
    assert len({stand_ins.of(f"Person Number{n}", "Some One") for n in range(1000)}) == 1000

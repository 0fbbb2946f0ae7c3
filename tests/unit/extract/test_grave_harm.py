"""Everything about sexual violence is sealed from the start, in English and Arabic."""

import pytest

from sijill.errors import UsageError
from sijill.extract.read import read

TEXT = "Two men were killed in Taiz. A guard raped Salwa Hadeed in the cells. Salwa Hadeed now lives with her aunt."


def test_the_sentence_and_everybody_named_in_it_are_flagged_everywhere():
    reading = read(TEXT, id="t")
    hidden = [TEXT[span.start : span.end] for flag in reading.protection for span in flag.spans]
    assert any("raped" in words for words in hidden)
    assert hidden.count("Salwa Hadeed") >= 2
    assert all(person.protect for person in reading.people if "Salwa" in person.name)


def test_an_arabic_sentence_is_flagged():
    text = "قُتل رجلان في تعز. وتعرضت امرأة للاغتصاب في السجن."
    reading = read(text, id="t", language="ar")
    assert any("للاغتصاب" in span.quote for flag in reading.protection for span in flag.spans)


def test_a_text_without_it_gets_no_such_flag():
    reading = read("Two men were killed in Taiz on Friday.", id="t")
    assert not any("sexual" in flag.reason for flag in reading.protection)


@pytest.mark.parametrize("country", ["Syria", "sy", "S", "ZZ"])
def test_a_country_that_is_no_code_is_refused(country):
    with pytest.raises(UsageError) as refused:
        read("Two men were killed.", id="t", country=country)
    assert refused.value.code == "extract.bad-country"


@pytest.mark.parametrize("victims", ["women", "children", "girls", "mothers and their babies"])
def test_status_is_never_read_from_sex_or_age(victims):
    claims = read(f"Seven {victims} were killed in Taiz.", id="t").claims
    assert claims
    assert {claim.victims.status.value for claim in claims} == {"unknown"}

"""What a spreadsheet leaves in place of a value."""

import pytest

from sijill.lists.formulas import doubt_of, is_failed, is_formula, is_rounded, quoted_text


@pytest.mark.parametrize("cell", ["#REF!", "#N/A", "#NAME?", "#DIV/0!", " #VALUE! ", "####", "Err:502"])
def test_failures_are_told(cell):
    assert is_failed(cell)
    assert doubt_of(cell)[0] == "record.formula-failed"


@pytest.mark.parametrize("cell", ["=A1&B1", "=1+1", '=HYPERLINK("x")', " =SUM(A1)"])
def test_formulas_are_told(cell):
    assert is_formula(cell)
    assert doubt_of(cell)[0] == "record.formula"


@pytest.mark.parametrize("cell", ["# 12", "#4", "Erol", "-3", "+963", "=", "Amal"])
def test_values_are_left_alone(cell):
    assert doubt_of(cell) is None


def test_a_formula_that_only_keeps_zeros_is_its_text():
    assert quoted_text('="007"') == "007"
    assert doubt_of('="007"') is None


def test_a_long_number_rounded_to_a_power_of_ten_is_told():
    assert is_rounded("8.04661E+08")
    assert is_rounded("8,04E+08")
    assert not is_rounded("8E")
    assert not is_rounded("E+08")

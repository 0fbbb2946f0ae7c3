"""The search for circles is off only while work goes on, and stays as it was found."""

import gc

import pytest

from sijill.corroborate.uncollected import uncollected


def test_it_is_off_inside_and_on_again_after_an_error() -> None:
    seen = []

    @uncollected()
    def failing() -> None:
        seen.append(gc.isenabled())
        raise ValueError("inside")

    with pytest.raises(ValueError, match="inside"):
        failing()
    assert [*seen, gc.isenabled()] == [False, True]


def test_whoever_had_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()

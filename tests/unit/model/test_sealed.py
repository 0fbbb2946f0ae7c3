"""A sealed value shows nothing by any of the ways values usually leak."""

import json
import logging
import pickle

import pytest

from sijill.model.sealed import Sealed

CANARY = "Sameera al-Canary"


@pytest.mark.parametrize("show", [str, repr, "{}".format, "{!r:>40}".format, lambda value: f"{value:>20}"])
def test_no_way_of_printing_shows_it(show):
    assert "Canary" not in show(Sealed(CANARY))


def test_json_refuses_it():
    with pytest.raises(TypeError):
        json.dumps({"name": Sealed(CANARY)})


def test_pickle_refuses_it():
    with pytest.raises(TypeError):
        pickle.dumps(Sealed(CANARY))


def test_it_is_not_iterated_character_by_character():
    with pytest.raises(TypeError):
        list(Sealed(CANARY))


def test_a_log_line_does_not_show_it(caplog):
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("sijill").warning("found %s", Sealed(CANARY))
    assert "Canary" not in caplog.text


def test_its_attributes_do_not_show_it():
    assert not hasattr(Sealed(CANARY), "__dict__")


def test_it_is_revealed_only_for_a_reason():
    assert Sealed(CANARY).reveal("a test of revealing") == CANARY
    with pytest.raises(ValueError, match="stated reason"):
        Sealed(CANARY).reveal("  ")


def test_equal_values_are_equal_without_being_shown():
    assert Sealed("a") == Sealed("a")
    assert Sealed("a") != Sealed("b")
    assert len({Sealed("a"), Sealed("a")}) == 1

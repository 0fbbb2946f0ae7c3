"""Who is named among the dead: killings referred to, lists beside a head, surnames, lines broken at a width."""

from __future__ import annotations

import pytest

from sijill.text.wrapping import breaks_within

from .reading import killed as _killed
from .reading import named_dead as _names


@pytest.mark.parametrize(
    "text",
    [
        "The council condemned the murder of Ramon Salto.",
        "The front denied any part in the murder of Ramon Salto.",
        "A judge will investigate the assassination of Senator Ramon Salto.",
        "The town commemorated the assassination in May of Ramon Salto.",
    ],
)
def test_a_killing_only_referred_to_is_known_and_earlier(text: str) -> None:
    claims = _killed(text)
    assert [claim.victims.names for claim in claims] == [("Ramon Salto",)]
    assert claims[0].when.historical


@pytest.mark.parametrize(
    "text",
    [
        "They plotted the murder of Ramon Salto.",
        "The guards prevented the assassination of Ramon Salto.",
        "The attempted murder of Ramon Salto alarmed the town.",
        "He had the mission of killing Ramon Salto.",
    ],
)
def test_a_killing_only_meant_is_no_claim(text: str) -> None:
    assert not _killed(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They mourned the murder of Ramon Salto and that of Elena Barrio.", {"Ramon Salto", "Elena Barrio"}),
        ("They mourned the murder of Ramon Salto and of Elena Barrio.", {"Ramon Salto", "Elena Barrio"}),
        (
            "Soldiers killed two teachers: Ramon Salto, a trade unionist, and Elena Barrio, a poet.",
            {"Ramon Salto", "Elena Barrio"},
        ),
        ("The teachers Ramon Salto and Elena Barrio were the people killed.", {"Ramon Salto", "Elena Barrio"}),
    ],
)
def test_everyone_named_beside_the_word_for_the_dead_is_named(text: str, names: set[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They have killed some 12 miners, including Ramon Salto, a trade unionist.", {"Ramon Salto"}),
        ("He mourned the death of the candidate, Ramon Salto.", {"Ramon Salto"}),
        ("He recalled the assassinations which occurred in July: Ramon Salto and Elena Barrio.",
         {"Ramon Salto", "Elena Barrio"}),
        ("He spoke of Judge Elena Salto, a judge of the water court, who was murdered in May.", {"Elena Salto"}),
        ("Four people were killed. They are Ramon Salto, Elena Barrio, and Noor Haddad.",
         {"Ramon Salto", "Elena Barrio", "Noor Haddad"}),
        ("Soldiers killed the Jesuits and their cook.", set()),
    ],
)  # fmt: skip
def test_names_are_found_in_what_describes_the_dead(text: str, names: set[str]) -> None:
    assert _names(text) == names


def test_a_first_family_name_alone_is_the_same_person() -> None:
    text = "Ramon Salto Fuentes led the union for years. On Friday gunmen killed Salto outside the office."
    assert _names(text) == {"Ramon Salto Fuentes"}


def test_short_paragraphs_broken_at_a_width_are_wrapped_all_the_same() -> None:
    line = "the council of the town said on that morning that the bridge"
    assert len(breaks_within("\n\n".join(f"{line}\n{line}\nwas shut." for _ in range(2)))) == 4
    assert not breaks_within("Dead:\nRamon Salto\nElena Barrio\nNoor Haddad\nYara Salem")

"""Forces, roads and buildings named after the dead tell of nobody killed."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def dead(text: str) -> list[tuple[str, tuple[str, ...]]]:
    claims = read(text, id="t", language="en").claims
    return [(claim.victims.surface, claim.victims.names) for claim in claims if claim.harm is Harm.KILLED]


@pytest.mark.parametrize(
    "text",
    [
        "The Martyr Samer Haddad Battalion claimed responsibility for the attack.",
        "A bomb went off along Martyr Haddad Road. The Sula Martyrs Brigades denied it.",
        "Crowds gathered in Martyrs' Square, near the Mosque of the Martyrs.",
        "A bomb exploded targeting a bus along the Samer bin Faris Haddad Highway in Qarna.",
    ],
)
def test_a_name_that_honours_the_dead_is_no_claim(text: str) -> None:
    assert dead(text) == []


@pytest.mark.parametrize("text", ["Martyr Samer Haddad was buried.", "Two martyrs reached the hospital."])
def test_a_martyr_is_still_a_claim(text: str) -> None:
    assert len(dead(text)) == 1

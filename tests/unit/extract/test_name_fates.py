"""Fates of names: the weights of a name's cues."""

from __future__ import annotations

import pytest

from sijill.extract.english.names import name_fates
from sijill.extract.english.names.name_chains import Chain, Mention
from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def test_weights_add_to_the_same_in_whatever_order_their_cues_come(monkeypatch: pytest.MonkeyPatch) -> None:
    cues = ("before", "beside", "after", "behind")
    monkeypatch.setattr(name_fates, "_weights", lambda: dict(zip(cues, (1e16, 1.0, -1e16, 0.5), strict=True)))
    monkeypatch.setattr(name_fates, "cues_of", lambda plain, chain: [_InOrder(cues), _InOrder(cues[::-1])])
    assert [fate.weight for fate in name_fates.fates_of("", Chain((), 0, 0, 0, 0))] == [1.5, 1.5]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Two sources named Yasir Hamdoun among those killed.", "after_as_dead"),
        ("Two sources named Yasir Hamdoun among the victims of the raid.", "after_as_dead"),
        ("They met Umm Zaki there.", "by_child"),
        ("They offered condolences to Yasir Hamdoun (Abu Zaki) on the death of his wife.", "after_bereaved"),
    ],
)
def test_what_stands_beside_a_name_is_a_cue(text: str, cue: str) -> None:
    name = "Umm Zaki" if "Umm" in text else "Yasir Hamdoun"
    start = text.index(name)
    told = Mention(start, start + len(name), name, tuple(name.lower().split()), "PERSON", titled=False)
    (cues,) = name_fates.cues_of(text, Chain((told,), start, told.end, 0, len(text)))
    assert cue in cues


class _InOrder(tuple[str, ...]):
    """Cues in a fixed order, as a set would give them in one run or another."""

    def __and__(self, other: object) -> frozenset[str]:
        return frozenset()


MOURNERS = """\
Nine people were killed when a shell hit the house of the Haddad family in Qasr on Monday. Salma Haddad and
her son Omar Haddad were among those killed. Yaser M Awad, a cousin of Dr. Salma, added that Lina Haddad was
also killed. Hadi Khalid, a relative, mourned in her Facebook testimony the death of Omar Haddad. A post from
Amin Nasser, a neighbour of the family, added that two guests had died. Rania Ahmad Sabbagh honoured Salma
Haddad and her family. Friends grieved, with Basma Darwish and Rona Nayef Mansour offering condolences to
their friend Dina Saleh for the death of her mother. Sami Barakat was injured."""


def test_those_who_mourn_and_tell_are_not_named_among_the_dead() -> None:
    dead = {
        name
        for claim in read(" ".join(MOURNERS.split()), id="t", language="en", published=None).claims
        for name in claim.victims.names
        if claim.harm is Harm.KILLED
    }
    assert {"Salma Haddad", "Omar Haddad", "Lina Haddad"} <= dead
    living = ("Yaser", "Hadi", "Amin", "Rania", "Basma", "Rona", "Dina", "Sami")
    assert not [name for name in dead if name.split()[0] in living]

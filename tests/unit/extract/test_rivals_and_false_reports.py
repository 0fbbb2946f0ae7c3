"""Rival sources in one sentence, reports called false, requests not to be named, half characters."""

from __future__ import annotations

import json

import pytest

from sijill.extract.batch import answers
from sijill.extract.read import read
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def killed(text: str, language: str = "en") -> list[tuple[int | None, bool, tuple[str, ...]]]:
    claims = read(text, id="x", language=language).claims
    return [(c.count.low, c.negated, c.attribution.chain) for c in claims if c.harm is Harm.KILLED]


@pytest.mark.parametrize("joint", ["، فيما قالت المعارضة", "، بينما قالت المعارضة", "، وقالت المعارضة"])
def test_a_rival_in_the_same_arabic_sentence_speaks_for_itself(joint: str) -> None:
    found = killed(f"قالت الوزارة إن 15 شخصاً قتلوا في انفجار{joint} إن 27 شخصاً قتلوا.", "ar")
    assert [(low, chain) for low, _, chain in found] == [(15, ("الوزارة",)), (27, ("المعارضة",))]


def test_a_denial_after_another_claim_of_the_arabic_sentence_is_a_denial() -> None:
    found = killed("وقالت الوزارة إن 22 مسلحاً قتلوا، ونفت مقتل أي مدني.", "ar")
    assert [negated for _, negated, _ in found] == [False, True]


def dead(text: str) -> int | None:
    return coded(read(text, id="x").claims, policy_named("ucdp"))["killed"].best


@pytest.mark.parametrize(
    "text",
    [
        "The ministry first said four people were killed and later said nine people were killed.",
        "The hospital at first counted four dead, then updated the figure to nine dead.",
        "The agency reported four deaths at noon and updated it to nine deaths in the evening.",
    ],
)
def test_a_number_told_anew_by_the_same_voice_is_not_added(text: str) -> None:
    assert dead(text) == 9


@pytest.mark.parametrize(
    "text",
    [
        "The police said two people were killed and later said five more people were killed.",
        "The police said two farmers were killed and later said five teachers were killed.",
    ],
)
def test_others_told_of_later_are_added(text: str) -> None:
    assert dead(text) == 7


@pytest.mark.parametrize("word", ["false", "untrue", "unfounded"])
def test_somebody_falsely_said_to_be_dead_is_not_told_as_dead(word: str) -> None:
    found = killed(f"Rumours that the teacher Samir Haddouq had been killed are {word}, his brother said.")
    assert all(negated for _, negated, _ in found)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("رأيت رجلين قتلا أمام المسجد. لا تنشروا اسمي أرجوكم.", "ar"),
        ('"I saw it. Please do not use my name," a baker said.', "en"),
        ("A grocer, whom we call Nabil to protect him, saw two men shot dead.", "en"),
    ],
)
def test_a_request_in_the_first_person_protects(text: str, language: str) -> None:
    assert "asked not to be named" in {flag.reason for flag in read(text, id="x", language=language).protection}


def test_half_a_character_spoils_its_line_alone() -> None:
    first, second = answers(['{"id": 1, "text": "One died. \\ud800"}', json.dumps({"id": 2, "text": "Two died."})])
    assert first["error"]["code"] == "extract.not-utf8"
    assert second["id"] == "2"

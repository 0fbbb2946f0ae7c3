from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from sijill.demo import apply as applying
from sijill.demo.anchors import Anchors
from sijill.demo.apply import Applied, apply
from sijill.demo.carry import carry_through, preserve_sources
from sijill.demo.decisions import ACTORS, CLAIMS, CONSENTS, INTERVIEWER, REVIEWER, SOURCES
from sijill.demo.entries import Example
from sijill.demo.namings import naming_decisions
from sijill.store.workspace import Workspace

from .conftest import PerfectStages

Carried = tuple[Workspace, Path, Applied]


def test_every_decision_finds_what_it_is_about(carried: Carried, example: Example) -> None:
    _, _, applied = carried
    assert applied.unmatched == ()
    scripted = len(ACTORS) + len(SOURCES) + len(CLAIMS) + len(CONSENTS) + len(naming_decisions(example))
    pairs, alive, figures, clearances = 5, 1, 1, 3
    assert applied.made == scripted + pairs + alive + figures + clearances


def test_carrying_it_through_again_adds_no_entry(carried: Carried, example: Example) -> None:
    workspace, folder, first = carried
    before = workspace.ledger.head()
    again = carry_through(workspace, example, folder, run=PerfectStages(example))
    assert (again.made, again.unmatched) == (0, ())
    assert again.known == first.made
    assert workspace.ledger.head() == before


def test_sources_are_preserved_once_with_what_is_known_of_them(carried: Carried, example: Example) -> None:
    workspace, folder, _ = carried
    assert preserve_sources(workspace, example, folder / "sources") == 0
    documents = workspace.facts.documents()
    assert Counter(row["tier"] for row in documents) == {"internal": 13, "confidential": 1}
    assert {row["country"] for row in documents} == {"SY"}
    assert Counter(row["kind"] for row in documents)["list"] == 4


def test_verdicts_stand_in_the_ledger_under_the_reviewers_code(carried: Carried) -> None:
    workspace, _, _ = carried
    verdicts = Counter(row["verdict"] for row in workspace.facts.claim_decisions())
    assert verdicts == Counter(one.verdict for one in CLAIMS)
    assert {row["actor"] for row in workspace.facts.claim_decisions()} == {REVIEWER}
    assert {row["actor"] for row in workspace.facts.consents()} == {INTERVIEWER}


def test_the_actor_is_the_same_afterwards(carried: Carried) -> None:
    assert carried[0].actor == "a-0000"


def test_the_scripted_reviewer_tells_kin_from_one_person_and_is_unsure_of_the_unnamed(carried: Carried) -> None:
    verdicts = Counter(row["verdict"] for row in carried[0].facts.judgements())
    assert verdicts == {"same": 3, "different": 1, "unsure": 1}


def test_no_name_and_no_reason_stands_in_the_ledger_in_clear(carried: Carried) -> None:
    raw = b"".join(entry.raw for entry in carried[0].ledger.entries()).decode()
    for word in ("Invented example", "Halloum", "Lujayn", "Kassar", "Qanbar", "Mirza", "قنبر"):
        assert word not in raw


def test_whoever_is_alive_leaves_by_every_row(carried: Carried, example: Example) -> None:
    rows = carried[0].facts.found_alive()
    assert [anchor["id"] for anchor in rows[0]["anchors"]] == [row[1] for row in example.rows_of("alive")]


def test_an_objection_is_kept_beside_its_basis(carried: Carried) -> None:
    bases = carried[0].facts.naming_bases()
    assert [row["basis"] for row in bases if row["objection"]] == ["already_public"]


def test_of_the_living_only_those_who_speak_in_office_may_be_named(carried: Carried) -> None:
    verdicts = {row["item"]: row["verdict"] for row in carried[0].facts.clearances()}
    assert verdicts == {"person-a": "withheld", "person-o": "cleared", "person-x": "withheld"}


def test_words_that_were_not_read_are_told(carried: Carried, example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    lost = replace(CLAIMS[0], low=232)
    monkeypatch.setattr(applying.decisions, "CLAIMS", (lost,))
    applied = apply(carried[0], example, "extract")
    assert applied.made == 0
    assert applied.unmatched == (f"agency: killed 232 “{lost.quote}”",)


def test_a_claim_of_another_harm_or_elsewhere_is_not_meant(carried: Carried, example: Example) -> None:
    anchors = Anchors(carried[0], example)
    assert anchors.claim(CLAIMS[0]) is not None
    assert anchors.claim(replace(CLAIMS[0], harm="missing")) is None
    assert anchors.claim(replace(CLAIMS[0], quote="Shops in the centre of Safita")) is None
    assert anchors.claim(replace(CLAIMS[0], quote="words that are nowhere")) is None


def test_a_row_nobody_holds_has_no_victim(carried: Carried, example: Example) -> None:
    anchors = Anchors(carried[0], example)
    assert anchors.victim([("observatory", "SO-999")]) is None
    assert anchors.written([("observatory", "SO-999")]) == []


def test_consents_are_the_witness_own(carried: Carried) -> None:
    consents = carried[0].facts.consents("person-w")
    assert {(row["purpose"], row["state"]) for row in consents} == {
        ("keep", "given"),
        ("court", "given"),
        ("publish", "refused"),
    }


def test_nobody_is_found_under_a_name_that_is_not_there(carried: Carried, example: Example) -> None:
    assert Anchors(carried[0], example).person("interview", "Somebody Else") is None


def test_an_unknown_phase_is_a_key_error(carried: Carried, example: Example) -> None:
    with pytest.raises(KeyError):
        apply(carried[0], example, "publish")

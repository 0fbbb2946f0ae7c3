"""In a workspace a model's claims are proposals: nothing counts them before a person has accepted them."""

import pytest

from sijill import pipeline
from sijill.errors import UsageError
from sijill.extract import stage
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.preserve.verify import verify
from sijill.store.decisions import decide_claim
from sijill.store.settings import Settings
from sijill.store.standing import effective_claims
from sijill.store.workspace import Workspace

AGENCY = """The Sahel Observatory for Human Rights recorded more than 31 civilians killed in Jableh on Thursday.

Fourteen lives ended in Safita the same day, the Sahel Observatory for Human Rights said.

"They came to our street at dawn and set fire to two houses," said Nabil Qarmo, a resident who asked not to be named.
"""
OTHER = """Six men were injured in Jableh. The list was carried by nabeel qarmo.

General Karim Haddad said that the road was closed.
"""
LIVES = "Fourteen lives ended in Safita the same day"
CARRIED = ("extract", "record", "corroborate")


@pytest.fixture
def made(tmp_path, server, fake):
    """Makes a workspace with two reports and these settings."""
    opened = []

    def make(**settings):
        given = {f"extract.{name}": value for name, value in settings.items()}
        given = {"extract.reader": "llm", "extract.llm_endpoint": server.url, "extract.llm_model": "tiny", **given}
        workspace = Workspace.create(tmp_path / "case", settings=Settings(given))
        opened.append(workspace)
        for name, text in (("agency.txt", AGENCY), ("a-other.txt", OTHER)):
            (tmp_path / name).write_text(text, encoding="utf-8")
            known = Metadata(outlet="Meridian Press", kind="report", published="2031-11-09", country="SY")
            preserve_files(workspace, [str(tmp_path / name)], metadata=known)
        said = fake.claim(LIVES, count=fake.number("Fourteen", 14, 14), places=["Safita"])
        server.answers = [fake.answer(said)]
        return workspace

    yield make
    for workspace in opened:
        workspace.close()


def proposals(workspace):
    return [row for row in workspace.derived.rows("claim") if str(row["method"]).startswith("llm:")]


def figures(workspace):
    return {(row["category"], row["scope"], row["low"], row["high"]) for row in workspace.derived.rows("figure")}


def test_a_proposal_waits_and_counts_once_a_person_has_accepted_it(made, tmp_path):
    workspace = made()
    pipeline.run(workspace, CARRIED)
    (claim,) = proposals(workspace)
    assert (claim["method"], claim["state"], claim["low"]) == ("llm:tiny", "proposed", 14)
    assert str(claim["id"]) not in {str(row["id"]) for row in effective_claims(workspace)}
    before = figures(workspace)
    assert not any(low == 14 for _, _, low, _ in before)
    assert not workspace.derived.rows("chain_claim", claim=claim["id"])
    assert not workspace.derived.rows("incident_claim", claim=claim["id"])
    decide_claim(workspace, str(claim["id"]), "accepted", "the words say so")
    pipeline.run(workspace, CARRIED)
    assert any(low == 14 for _, _, low, _ in figures(workspace))


def test_a_proposal_is_shown_as_one(made):
    from sijill.cli.show import _laid, words_of
    from sijill.cli.waiting import waiting

    workspace = made()
    pipeline.run(workspace, CARRIED)
    (claim,) = proposals(workspace)
    assert "proposed by llm:tiny" in "\n".join(_laid(words_of(workspace, claim)))
    queued = {row["claim"]: row["harm"] for row in waiting(workspace, "claims")}
    assert queued[claim["id"]] == "killed (proposed by llm:tiny)"
    assert not any("proposed" in harm for held, harm in queued.items() if held != claim["id"])


def test_nobody_is_recorded_dead_because_a_model_says_so(made, server, fake):
    workspace = made()
    server.answers = [fake.answer(fake.claim("General Karim Haddad said", "killed", names=["Karim Haddad"]))]
    pipeline.run(workspace, CARRIED)
    (claim,) = proposals(workspace)
    assert claim["body"]["victims"]["name_spans"]
    assert not workspace.derived.rows("victim_record", claim=claim["id"])
    assert [row["protect"] for row in workspace.derived.rows("person", role="official")] == [False]
    decide_claim(workspace, str(claim["id"]), "accepted", "he died that day")
    pipeline.run(workspace, CARRIED)
    assert workspace.derived.rows("victim_record", claim=claim["id"])


def test_a_rejected_proposal_counts_nowhere(made):
    workspace = made()
    pipeline.run(workspace, CARRIED)
    before = figures(workspace)
    decide_claim(workspace, str(proposals(workspace)[0]["id"]), "rejected", "no such place")
    pipeline.run(workspace, CARRIED)
    assert figures(workspace) == before


def test_an_accepted_change_stands_in_for_the_claim_it_changes(made, server, fake):
    workspace = made()
    said = fake.claim("more than 31 civilians killed in Jableh", "injured", count=fake.number("more than 31", 31))
    server.answers = [fake.answer(said)]
    pipeline.run(workspace, CARRIED)
    (claim,) = proposals(workspace)
    changed = claim["body"]["changes"]
    assert changed in {row["id"] for row in effective_claims(workspace)}
    decide_claim(workspace, str(claim["id"]), "accepted", "they were injured")
    pipeline.run(workspace, CARRIED)
    standing = {row["id"] for row in effective_claims(workspace)}
    assert claim["id"] in standing
    assert changed not in standing


def test_no_sealed_name_of_any_document_reaches_the_server(made, server):
    workspace = made()
    pipeline.run(workspace, CARRIED)
    assert len(server.raw) == 2
    sent = b"".join(server.raw).lower()
    for name in (b"nabil", b"nabeel", b"qarmo"):
        assert name not in sent
    assert b"fourteen lives" in sent


def test_what_stays_on_this_machine_is_not_recorded_as_having_left(made):
    workspace = made()
    pipeline.run(workspace, ["extract"])
    for document in workspace.facts.documents():
        assert "transferred" not in {row["action"] for row in workspace.facts.custody(document["sha256"])}


def test_what_is_unchanged_is_not_asked_again_and_the_cache_answers_the_rest(made, server):
    workspace = made()
    first = pipeline.run(workspace, CARRIED)[0]
    assert "asked 2" in first.notes[-1]
    kept = [dict(row) for row in workspace.derived.rows("claim")]
    assert pipeline.run(workspace, CARRIED)[0].did == 0
    for unit in workspace.derived.units("extract"):
        workspace.derived.drop("extract", unit)
    again = pipeline.run(workspace, CARRIED)[0]
    assert len(server.raw) == 2
    assert "asked 0, 2 from the cache" in again.notes[-1]
    assert [dict(row) for row in workspace.derived.rows("claim")] == kept


def test_a_text_the_model_did_not_answer_for_is_read_by_the_rules_and_asked_about_again(made, server, fake):
    workspace = made()
    well, server.answers = server.answers, [500]
    summary = pipeline.run(workspace, ["extract"])[0]
    assert len(summary.refused) == 2
    assert all("extract.model-failed" in line for line in summary.refused)
    assert proposals(workspace) == []
    assert workspace.derived.count("claim") >= 2
    server.answers = well
    summary = pipeline.run(workspace, ["extract"])[0]
    assert (summary.did, summary.refused) == (2, ())
    assert len(proposals(workspace)) == 1
    assert pipeline.run(workspace, ["extract"])[0].did == 0


def test_a_workspace_keeps_what_became_of_the_proposals(made, server):
    workspace = made()
    pipeline.run(workspace, ["extract"])
    held = [row["model"] for row in workspace.derived.rows("reading")]
    assert sorted(one["kept"] for one in held) == [0, 1]
    assert {one["model"] for one in held} == {"tiny"}
    assert sum(one["discarded"]["invented"] for one in held) == 1


def test_a_workspace_with_a_cache_is_intact(made):
    workspace = made()
    pipeline.run(workspace, CARRIED)
    root = workspace.root
    workspace.close()
    assert verify(root).verdict == "intact"


def test_another_machine_needs_a_setting(made):
    workspace = made(llm_endpoint="https://model.example/v1")
    with pytest.raises(UsageError) as refused:
        pipeline.run(workspace, ["extract"])
    assert refused.value.code == "gate.not-loopback"


def test_the_setting_must_stand_in_the_ledger_before_another_machine_is_asked(made, monkeypatch):
    workspace = made(llm_endpoint="https://model.example/v1", remote=True)
    with pytest.raises(UsageError) as refused:
        stage.run(workspace)
    assert refused.value.code == "extract.remote-not-logged"
    workspace.log_settings()
    logged = {row["name"]: row["value"] for row in workspace.facts.settings_history()}
    assert logged["extract.remote"] == "true"
    asked = []

    def asks(self, path, body, headers, seconds):
        asked.append(self.to)
        from sijill.errors import StageFailed

        raise StageFailed("gate.no-connection", "no network in a test")

    monkeypatch.setattr("sijill.gate.door.Door.post", asks)
    summary = stage.run(workspace)
    assert {(to.scheme, to.host) for to in asked} == {("https", "model.example")}
    assert len(summary.refused) == 2
    for document in workspace.facts.documents():
        left = [row for row in workspace.facts.custody(document["sha256"]) if row["action"] == "transferred"]
        assert [(row["tool"], row["tool_version"]) for row in left] == [("llm:tiny", "https://model.example:443")]


def test_what_was_told_in_confidence_goes_to_no_other_machine(made, tmp_path, monkeypatch):
    workspace = made(llm_endpoint="https://model.example/v1", remote=True)
    (tmp_path / "interview.txt").write_text("Nine men were killed in Homs.\n", encoding="utf-8")
    known = Metadata(country="SY")
    interview = [str(tmp_path / "interview.txt")]
    preserve_files(workspace, interview, tier="confidential", metadata=known, are_invented=True)
    workspace.log_settings()
    sent = []

    def asks(self, path, body, headers, seconds):
        from sijill.errors import StageFailed

        sent.append(body.decode())
        raise StageFailed("gate.no-connection", "no network in a test")

    monkeypatch.setattr("sijill.gate.door.Door.post", asks)
    summary = stage.run(workspace)
    assert sent
    assert not any("Nine men" in body for body in sent)
    assert any("confidential" in note for note in summary.notes)

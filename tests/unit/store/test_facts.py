from sijill.store.entries import Draft
from sijill.store.workspace import Workspace

DOCUMENT = "ab" * 32
OTHER = "cd" * 32


def test_a_document_is_told_as_last_described(workspace: Workspace) -> None:
    append = workspace.ledger.append
    append("document.preserved", DOCUMENT, {"size": 5, "quality": ["a"], "language": "en"}, seals={"name": "a.txt"})
    append("document.preserved", OTHER, {"size": 6})
    append("document.described", DOCUMENT, {"outlet": "Coast Wire", "language": "ar"})
    first, second = workspace.facts.documents()
    assert (first["sha256"], first["seq"], first["event"]) == (DOCUMENT, 1, "preserved")
    assert (first["outlet"], first["language"], first["quality"], first["size"]) == ("Coast Wire", "ar", ["a"], 5)
    assert workspace.ledger.reveal(str(first["seal_name"])).reveal("testing") == "a.txt"
    assert (second["sha256"], second["outlet"], second["seal_name"]) == (OTHER, None, None)
    assert workspace.facts.document(OTHER) == second
    assert workspace.facts.document("ef" * 32) is None


def test_a_document_only_described_is_not_one(workspace: Workspace) -> None:
    workspace.ledger.append("document.described", DOCUMENT, {"outlet": "Coast Wire"})
    assert workspace.facts.documents() == []


def test_decisions_stand_beside_each_other_and_the_latest_is_current(workspace: Workspace) -> None:
    append = workspace.ledger.append
    workspace.actor = "a-1111"
    append("claim.decided", "claim-b", {"verdict": "accepted", "anchor": {"start": 3}})
    workspace.actor = "a-2222"
    append("claim.decided", "claim-a", {"verdict": "rejected"})
    append("claim.decided", "claim-b", {"verdict": "changed", "changes": {"low": 4}})
    assert [row["verdict"] for row in workspace.facts.claim_decisions()] == ["accepted", "rejected", "changed"]
    current = workspace.facts.current("claim_decision")
    assert list(current) == ["claim-b", "claim-a"]
    assert (current["claim-b"]["verdict"], current["claim-b"]["actor"]) == ("changed", "a-2222")
    assert current["claim-b"]["changes"] == {"low": 4}
    first = workspace.facts.current("claim_decision", lambda row: row["actor"] == "a-1111")
    assert first["claim-b"]["anchor"] == {"start": 3}


def test_every_kind_is_read_back_where_it_belongs(workspace: Workspace) -> None:
    anchors: list[object] = [{"list": "Coast", "id": "17"}]
    drafts = [
        Draft("actor.registered", "a-3f9c", {"role": "recorder"}, {"name": "Salma"}),
        Draft("document.derived", OTHER, {"source_sha256": DOCUMENT, "part": "text", "tool": "t", "tool_version": "1"}),
        Draft("custody.recorded", DOCUMENT, {"action": "viewed"}),
        Draft("source.described", "s-1", {"name": "Coast Wire", "owns": []}),
        Draft("source.described", "s-2", {"name": "The Observatory"}),
        Draft("source.described", "s-1", {"name": "The Coast Wire"}),
        Draft("pair.judged", "a|b", {"verdict": "same", "anchors": {"a": {"list": "x", "id": "1"}}}),
        Draft("figure.reviewed", "f-1", {"content": "00", "verdict": "accepted"}),
        Draft("clearance.decided", "c-1", {"verdict": "cleared", "second": True}),
        Draft("consent.recorded", "person-a", {"purpose": "publish", "state": "given"}),
        Draft("consent.recorded", "person-b", {"purpose": "keep", "state": "refused"}),
        Draft("naming.based", "victim-a", {"basis": "family_consent", "objection": False, "anchors": anchors}),  # type: ignore[dict-item]
        Draft("victim.found_alive", "victim-b", {"anchors": anchors}),  # type: ignore[dict-item]
        Draft("victim.assigned", "victim-a", {"anchors": anchors}),  # type: ignore[dict-item]
        Draft("victim.split", "victim-a", {"into": ["victim-c"]}),
        Draft("check.recorded", "claim-a", {"question": "where", "result": "as told"}),
        Draft("release.published", "r-1", {"tables": {"a.csv": "00"}, "head_size": 3, "figures": ["f-1"]}),
    ]
    workspace.ledger.append_many(drafts)
    facts = workspace.facts
    assert facts.actors()[0]["code"] == "a-3f9c"
    assert facts.derivations()[0]["source_sha256"] == DOCUMENT
    assert [row["action"] for row in facts.custody(DOCUMENT)] == ["viewed"]
    assert facts.custody(OTHER) == []
    assert [row["name"] for row in facts.sources()] == ["The Coast Wire", "The Observatory"]
    assert facts.judgements()[0]["anchors"] == {"a": {"list": "x", "id": "1"}}
    assert facts.figure_reviews()[0]["figure"] == "f-1"
    assert facts.clearances()[0]["second"] is True
    assert len(facts.consents()) == 2
    assert [row["state"] for row in facts.consents("person-b")] == ["refused"]
    assert facts.naming_bases()[0]["objection"] is False
    assert facts.naming_bases()[0]["anchors"] == anchors
    assert facts.found_alive()[0]["victim"] == "victim-b"
    assert [row["event"] for row in facts.assigned_ids()] == ["assigned", "split"]
    assert facts.checks()[0]["question"] == "where"
    assert facts.releases()[0]["tables"] == {"a.csv": "00"}


def test_a_row_found_alive_is_found_whatever_digits_its_id_was_written_in(workspace: Workspace) -> None:
    workspace.ledger.append("victim.found_alive", "victim-1", {"anchors": [{"list": "١ list", "id": "ل-١٢"}]})
    [row] = workspace.facts.found_alive()
    assert row["anchors"] == [{"list": "١ list", "id": "ل-12"}]

import json
from pathlib import Path

import pytest
from sqlalchemy import text

from sijill.errors import IntegrityError, StageFailed, UsageError
from sijill.store.entries import Draft, parse_entry
from sijill.store.heads import Head, remembered
from sijill.store.merkle import consistency_proof as proof_of
from sijill.store.merkle import is_consistent, tree_root
from sijill.store.workspace import Workspace

VIEWED = {"action": "viewed"}
DOCUMENT = "ab" * 32


def test_the_first_entry_says_that_a_workspace_was_made(workspace: Workspace) -> None:
    first = workspace.ledger.entry(0)
    assert (first.kind, first.seq, first.prev, first.time) == ("workspace.created", 0, "0" * 64, "2031-05-04T12:00:00Z")
    assert first.log == workspace.ledger.origin


def test_each_entry_holds_the_leaf_before_it_and_the_root_is_over_all(workspace: Workspace) -> None:
    for number in range(5):
        workspace.ledger.append("custody.recorded", DOCUMENT, VIEWED, seals={"note": str(number)})
    entries = list(workspace.ledger.entries())
    assert [one.seq for one in entries] == list(range(6))
    assert [one.prev for one in entries[1:]] == [one.leaf.hex() for one in entries[:-1]]
    assert workspace.ledger.root() == tree_root(one.leaf for one in entries) == tree_root(workspace.ledger.leaves())
    assert workspace.ledger.size == 6


def test_many_appended_at_once_are_the_same_ledger_as_one_by_one(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    def made(name: str, at_once: bool) -> Head:
        count = 0

        def draw(size: int) -> bytes:
            nonlocal count
            count += 1
            return count.to_bytes(size, "big")

        drafts = [Draft("custody.recorded", DOCUMENT, VIEWED, {"note": f"n{number}"}) for number in range(7)]
        with Workspace.create(tmp_path / name, clock=lambda: datetime(2031, 1, 1, tzinfo=UTC), entropy=draw) as one:
            if at_once:
                one.ledger.append_many(drafts)
            else:
                for draft in drafts:
                    one.ledger.append(draft.kind, draft.subject, draft.body, seals=draft.seals)
            return one.ledger.head()

    assert made("at-once", True) == made("one-by-one", False)


def test_no_personal_text_stands_in_an_entry(workspace: Workspace) -> None:
    made = workspace.ledger.append(
        "claim.decided", "claim-a", {"verdict": "rejected"}, seals={"quote": "Salma said", "reason": "سلمى"}
    )
    assert b"Salma" not in made.raw
    assert "سلمى".encode() not in made.raw
    assert set(json.loads(made.raw)["seals"]) == {"quote", "reason"}


def test_a_seal_is_opened_by_its_commitment_and_still_shows_nothing(workspace: Workspace) -> None:
    made = workspace.ledger.append("custody.recorded", DOCUMENT, VIEWED, seals={"note": "for Salma"})
    sealed = workspace.ledger.reveal(made.seals["note"])
    assert str(sealed) == "[sealed]"
    assert sealed.reveal("testing") == "for Salma"


def test_the_same_words_sealed_twice_cannot_be_told_to_be_the_same(workspace: Workspace) -> None:
    first = workspace.ledger.append("custody.recorded", DOCUMENT, VIEWED, seals={"note": "x"})
    second = workspace.ledger.append("custody.recorded", DOCUMENT, VIEWED, seals={"note": "x"})
    assert first.seals["note"] != second.seals["note"]


def test_a_seal_without_a_value_is_an_error_not_nothing(workspace: Workspace) -> None:
    with pytest.raises(IntegrityError) as refused:
        workspace.ledger.reveal("0" * 64)
    assert refused.value.code == "seal.missing"


def test_an_altered_sealed_value_is_not_handed_out(workspace: Workspace) -> None:
    made = workspace.ledger.append("custody.recorded", DOCUMENT, VIEWED, seals={"note": "x"})
    with workspace.ledger.database.writing() as connection:
        connection.execute(text("DROP TRIGGER sealed_value_no_update"))
        connection.execute(text("UPDATE sealed_value SET value = x'79' WHERE seq = 1"))
    with pytest.raises(IntegrityError) as refused:
        workspace.ledger.reveal(made.seals["note"])
    assert refused.value.code == "seal.altered"


@pytest.mark.parametrize(
    ("kind", "subject", "body", "code"),
    [
        ("nothing.known", "x", {}, "ledger.unknown-kind"),
        ("custody.recorded", DOCUMENT, {"action": "burnt"}, "ledger.bad-body"),
        ("custody.recorded", "", VIEWED, "ledger.bad-body"),
        ("custody.recorded", "e\u0301", VIEWED, "ledger.bad-body"),
        ("custody.recorded", "a" * 513, VIEWED, "ledger.bad-entry"),
        ("release.published", "r", {"tables": {"a": 0.5}}, "ledger.bad-entry"),
    ],
)
def test_what_an_entry_cannot_hold_is_refused_and_nothing_is_written(
    workspace: Workspace, kind: str, subject: str, body: dict[str, object], code: str
) -> None:
    good = Draft("custody.recorded", DOCUMENT, VIEWED)
    with pytest.raises(UsageError) as refused:
        workspace.ledger.append_many([good, Draft(kind, subject, body)])  # type: ignore[arg-type]
    assert refused.value.code == code
    assert workspace.ledger.size == 1
    assert workspace.facts.custody(DOCUMENT) == []


def test_an_actor_is_a_code_and_stands_in_the_entry(workspace: Workspace) -> None:
    workspace.actor = "a-3f9c"
    assert workspace.ledger.append("custody.recorded", DOCUMENT, VIEWED).actor == "a-3f9c"
    with pytest.raises(UsageError, match="never a name"):
        workspace.actor = "Salma"


def test_entries_are_read_from_where_one_asks_over_many_pages(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sijill.store import ledger

    monkeypatch.setattr(ledger, "PAGE", 3)
    workspace.ledger.append_many([Draft("custody.recorded", DOCUMENT, VIEWED)] * 8)
    assert [one.seq for one in workspace.ledger.entries(4)] == [4, 5, 6, 7, 8]
    assert list(workspace.ledger.entries(9)) == []
    with pytest.raises(UsageError, match="no entry 9"):
        workspace.ledger.entry(9)


def test_an_entry_is_read_back_as_bytes_that_parse_strictly(workspace: Workspace) -> None:
    made = workspace.ledger.append("custody.recorded", DOCUMENT, VIEWED)
    assert parse_entry(made.raw) == made == workspace.ledger.entry(1)


def test_the_head_is_remembered_outside_the_database(workspace: Workspace) -> None:
    workspace.ledger.append("custody.recorded", DOCUMENT, VIEWED)
    known = remembered(workspace.root / "log")
    assert known is not None
    assert (known.log, known.head) == (workspace.ledger.origin, workspace.ledger.head())


def test_a_later_head_is_proven_to_continue_an_earlier_one(workspace: Workspace) -> None:
    earlier = workspace.ledger.head()
    workspace.ledger.append_many([Draft("custody.recorded", DOCUMENT, VIEWED)] * 6)
    later, proof = workspace.ledger.head(), proof_of(workspace.ledger.leaves(), earlier.size)
    roots = bytes.fromhex(earlier.root), bytes.fromhex(later.root)
    assert is_consistent(earlier.size, later.size, *roots, proof)


def test_an_altered_entry_is_not_handed_out(workspace: Workspace) -> None:
    with workspace.ledger.database.writing() as connection:
        connection.execute(text("DROP TRIGGER entry_no_update"))
        connection.execute(text("UPDATE entry SET raw = x'7b7d'"))
    with pytest.raises(IntegrityError, match="entry 0"):
        list(workspace.ledger.entries())


def test_nothing_is_appended_on_a_head_that_does_not_fit(workspace: Workspace) -> None:
    with workspace.ledger.database.writing() as connection:
        connection.execute(text("UPDATE tree_head SET peaks = x'00'"))
    with pytest.raises(IntegrityError) as refused:
        workspace.ledger.append("custody.recorded", DOCUMENT, VIEWED)
    assert refused.value.code == "ledger.head"


def test_an_engine_failure_is_told_without_the_values_it_was_given(workspace: Workspace) -> None:
    with workspace.ledger.database.writing() as connection:
        connection.execute(text("DROP TABLE custody_event"))
    with pytest.raises(StageFailed) as failed:
        workspace.ledger.append("custody.recorded", DOCUMENT, VIEWED, seals={"note": "Salma"})
    assert failed.value.code == "store.database"
    assert "Salma" not in str(failed.value)
    assert failed.value.__suppress_context__
    assert workspace.ledger.size == 1


def test_appending_nothing_changes_nothing(workspace: Workspace) -> None:
    before = workspace.ledger.head()
    assert workspace.ledger.append_many([]) == []
    assert workspace.ledger.head() == before

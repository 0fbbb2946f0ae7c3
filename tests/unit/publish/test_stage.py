"""Publishing a workspace: reviewed figures only, nothing that is held back, unchanged inputs give the same release."""

from __future__ import annotations

import json
import runpy
import shutil
from pathlib import Path

import pytest

from sijill import pipeline
from sijill.errors import IntegrityError, PublicationStopped
from sijill.publish.stage import publish
from sijill.store import decisions
from sijill.store.workspace import Workspace

HERE = runpy.run_path(str(Path(__file__).with_name("conftest.py")))
AFTER, reread, review_all = HERE["AFTER"], HERE["reread"], HERE["review_all"]
CANARIES = (HERE["WITNESS"], "Samir", "Qabbani", HERE["ASKED"], "Wadi Kharif", "I saw three")


def everything(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()}


def victim_named(workspace: Workspace, name: str) -> str:
    return next(str(row["id"]) for row in workspace.derived.rows("victim") if row["name"] == name)


def table(folder: Path, name: str) -> list[dict[str, object]]:
    return json.loads((folder / "data" / f"{name}.json").read_text("utf-8"))


def test_figures_nobody_reviewed_stop_the_release(waiting: Workspace) -> None:
    size = waiting.ledger.size
    with pytest.raises(PublicationStopped) as stopped:
        publish(waiting)
    assert stopped.value.code == "publish.unreviewed"
    assert stopped.value.exit_code == 5
    for figure in waiting.derived.rows("figure"):
        assert str(figure["id"]) in stopped.value.got
    assert "sijill review figure" in stopped.value.next_step
    assert not list((waiting.root / "releases").iterdir())
    assert waiting.ledger.size == size


def test_a_rejected_figure_is_left_out(waiting: Workspace) -> None:
    first, *others = (str(row["id"]) for row in waiting.derived.rows("figure"))
    decisions.review_figure(waiting, first, "rejected", "the words do not say this")
    for figure in others:
        decisions.review_figure(waiting, figure, "accepted", "read beside the words")
    pipeline.run(waiting, AFTER)
    made = publish(waiting)
    assert {str(row["id"]) for row in table(made.path, "figures")} == set(others)


def test_a_published_figure_shows_the_steps_that_made_it(ready: Workspace) -> None:
    made = publish(ready)
    pages = [page.read_text(encoding="utf-8") for page in made.path.rglob("figures/figure-*.html")]
    assert pages
    for page in pages:
        assert "How it was worked out" in page or "كيف حُسب الرقم" in page


def test_nothing_accepted_stops_the_release(waiting: Workspace) -> None:
    for figure in waiting.derived.rows("figure"):
        decisions.review_figure(waiting, str(figure["id"]), "rejected", "not yet")
    pipeline.run(waiting, AFTER)
    with pytest.raises(PublicationStopped) as stopped:
        publish(waiting)
    assert stopped.value.code == "publish.nothing"


def test_a_figure_that_changed_after_its_review_waits_again(ready: Workspace) -> None:
    decisions.decide_claim(ready, "claim-later", "changed", "it says 350", {"low": 350})
    pipeline.run(ready, AFTER)
    with pytest.raises(PublicationStopped) as stopped:
        publish(ready)
    assert stopped.value.code == "publish.unreviewed"


def test_a_release_is_a_folder_and_an_entry_with_the_head_before_it(ready: Workspace) -> None:
    before = ready.ledger.head()
    made = publish(ready)
    assert made.is_new
    entry = next(ready.ledger.entries(before.size))
    assert (entry.kind, entry.subject) == ("release.published", made.id)
    assert (entry.body["head_size"], entry.body["head_root"]) == (before.size, before.root)
    told = json.loads((made.path / "manifest.json").read_text("utf-8"))
    assert told["head"] == {"size": before.size, "root": before.root}
    assert entry.body["tables"] == told["tables"]
    assert before.root in (made.path / "index.html").read_text("utf-8")


def test_unchanged_inputs_give_the_release_that_is_there(ready: Workspace) -> None:
    made, size = publish(ready), ready.ledger.size
    again = publish(ready)
    assert (again.id, again.is_new, again.path) == (made.id, False, made.path)
    assert ready.ledger.size == size


def test_a_release_that_was_lost_is_made_again_under_its_name(ready: Workspace) -> None:
    made = publish(ready)
    shutil.rmtree(made.path)
    assert publish(ready).id == made.id
    assert (made.path / "index.html").is_file()


def test_deleting_what_was_derived_gives_the_same_release(ready: Workspace) -> None:
    made, root = publish(ready), ready.root
    ready.close()
    for path in root.glob("derived.db*"):
        path.unlink()
    with Workspace.open(root) as again:
        reread(again)
        pipeline.run(again, AFTER)
        repeated = publish(again)
    assert (repeated.id, repeated.is_new) == (made.id, False)


def test_what_is_sealed_stands_nowhere(ready: Workspace) -> None:
    for path, text in everything(publish(ready).path).items():
        for canary in CANARIES:
            assert canary not in text, (canary, path)
            assert canary not in path


def test_the_canaries_would_be_seen(ready: Workspace) -> None:
    documents = "".join(
        ready.blobs.get(str(row["text_sha256"])).decode() for row in ready.facts.derivations() if row["part"] == "text"
    )
    for canary in CANARIES:
        assert canary in documents


def test_a_witness_is_told_by_their_part(ready: Workspace) -> None:
    made = publish(ready)
    claim = next(row for row in table(made.path, "claims") if row["id"] == "claim-samir")
    assert claim["source_chain"] == "person:witness:1 | Port Courier"
    assert claim["places"] == ""
    assert "[" in str(claim["quote"])
    page = (made.path / "claims" / "claim-samir.html").read_text("utf-8")
    assert "a witness, name withheld" in page
    assert "Something was taken out" in page


def test_a_confidential_document_lends_its_number_and_no_word(ready: Workspace) -> None:
    made = publish(ready)
    claim = next(row for row in table(made.path, "claims") if row["id"] == "claim-form")
    assert (claim["low"], claim["quote"], claim["outlet"]) == (3, None, None)
    assert "The words are withheld" in (made.path / "claims" / "claim-form.html").read_text("utf-8")


def test_whoever_refuses_publication_keeps_their_words(ready: Workspace) -> None:
    ready.ledger.append("consent.recorded", "person-samir", {"purpose": "publish", "state": "withdrawn"})
    pipeline.run(ready, AFTER)
    claim = next(row for row in table(publish(ready).path, "claims") if row["id"] == "claim-samir")
    assert claim["quote"] is None
    assert claim["low"] == 12


def test_a_claim_somebody_withheld_keeps_its_words(ready: Workspace) -> None:
    decisions.decide_clearance(ready, "claim-watch", "claim", "withheld", "too near to somebody")
    pipeline.run(ready, AFTER)
    claim = next(row for row in table(publish(ready).path, "claims") if row["id"] == "claim-watch")
    assert claim["quote"] is None


def test_nobody_is_named_without_a_basis(ready: Workspace) -> None:
    made = publish(ready)
    assert table(made.path, "victims") == []
    assert made.summary.counts["names withheld"] == 3
    for path, text in everything(made.path).items():
        assert "Salma" not in text, path
        assert "سلمى" not in text, path


def test_a_basis_names_an_objection_takes_back(ready: Workspace) -> None:
    victim = victim_named(ready, "Salma Idris Wahhab")
    decisions.base_naming(ready, victim, "family_consent", "signed by the sister")
    pipeline.run(ready, AFTER)
    first = publish(ready)
    assert [row["name"] for row in table(first.path, "victims")] == ["Salma Idris Wahhab"]
    assert "سلمى إدريس وهاب" in (first.path / "ar/memorial.html").read_text("utf-8")
    decisions.base_naming(ready, victim, "family_consent", "the family asks", objection=True)
    pipeline.run(ready, AFTER)
    second = publish(ready)
    assert table(second.path, "victims") == []
    corrections = (second.path / "corrections.html").read_text("utf-8")
    assert "1 name" in corrections
    assert first.id in corrections
    assert victim not in corrections


def test_somebody_found_alive_leaves_every_page(ready: Workspace) -> None:
    victim = victim_named(ready, "Tawfiq Qasim Darra")
    decisions.base_naming(ready, victim, "already_public", "named in the press")
    decisions.mark_found_alive(ready, victim, "seen by two colleagues")
    pipeline.run(ready, AFTER)
    made = publish(ready)
    assert made.summary.counts["names"] == 0
    assert made.summary.counts["names withheld"] == 2
    for path, text in everything(made.path).items():
        assert "Tawfiq" not in text, path
        assert "توفيق" not in text, path


def test_a_changed_figure_is_a_correction_of_the_release_before(ready: Workspace) -> None:
    first = publish(ready)
    decisions.decide_claim(ready, "claim-later", "changed", "it says 350", {"low": 350})
    pipeline.run(ready, AFTER)
    review_all(ready)
    second = publish(ready)
    assert second.id != first.id
    page = (second.path / "corrections.html").read_text("utf-8")
    assert "340 or more" in page
    assert "350 or more" in page
    assert json.loads((second.path / "manifest.json").read_text("utf-8"))["previous"] == first.id


def test_a_decision_about_a_claim_stands_on_its_page(ready: Workspace) -> None:
    ready.actor = "a-77aa"
    entry = decisions.decide_claim(ready, "claim-watch", "accepted", "the words say this")
    pipeline.run(ready, AFTER)
    review_all(ready)
    page = (publish(ready).path / "claims" / "claim-watch.html").read_text("utf-8")
    assert f"Decided by a-77aa, ledger entry {entry.seq}" in page


def test_altered_tables_stop_the_release(ready: Workspace) -> None:
    import sqlite3

    with sqlite3.connect(ready.root / "derived.db") as database:
        assert database.execute("UPDATE figure SET low = low + 1").rowcount == 3
    database.close()
    with pytest.raises(IntegrityError) as stopped:
        publish(ready)
    assert stopped.value.code == "publish.altered-tables"
    assert not list((ready.root / "releases").iterdir())


def test_the_manifest_entry_matches_the_file(ready: Workspace) -> None:
    from sijill.publish.manifest import sha256

    made = publish(ready)
    row = ready.facts.releases()[-1]
    assert row["manifest"] == sha256((made.path / "manifest.json").read_bytes())
    for path, hashed in json.loads((made.path / "manifest.json").read_text("utf-8"))["files"].items():
        assert sha256((made.path / path).read_bytes()) == hashed


def test_a_source_nobody_described_may_be_a_person_and_is_not_named(ready: Workspace) -> None:
    for row in ready.derived.rows("claim_source", claim="claim-watch", position=0):
        assert row["name"] == "Coast Watch"
    folder = publish(ready).path
    assert any("Coast Watch" in text for text in everything(folder).values())
    told = HERE["CLAIMS"]["report.txt"][0]
    before, told["chain"] = told["chain"], [("Wahib", False), ("Port Courier", False)]
    try:
        reread(ready)
    finally:
        told["chain"] = before
    pipeline.run(ready, AFTER)
    review_all(ready)
    for path, text in everything(publish(ready).path).items():
        assert "Wahib" not in text, path


def test_a_source_told_in_protected_words_is_not_told(ready: Workspace) -> None:
    told = HERE["CLAIMS"]["report.txt"][0]
    before, told["chain"] = told["chain"], [("Resident of Ain Safsaf", False), ("Port Courier", False)]
    spans = ready.derived.rows("protected_span")
    assert spans
    try:
        reread(ready)
    finally:
        told["chain"] = before
    pipeline.run(ready, AFTER)
    review_all(ready)
    for path, text in everything(publish(ready).path).items():
        assert HERE["ASKED"] not in text, path


def test_a_place_that_is_also_a_name_held_back_is_left_out_of_the_memorial(ready: Workspace) -> None:
    from sijill.gate import held_by
    from sijill.publish.people import memorial_of

    decisions.base_naming(ready, victim_named(ready, "Salma Idris Wahhab"), "family_consent", "signed")
    pipeline.run(ready, AFTER)
    held = held_by(ready)
    (shown,) = memorial_of(ready, held, lambda name: False).named
    (hidden,) = memorial_of(ready, held, lambda name: name == shown.place).named
    assert shown.place
    assert hidden.place is None
    assert hidden.name == shown.name

"""Running twice changes nothing; deleting what was derived and running again gives the same."""

import shutil

from sijill import pipeline
from sijill.store.schema_derived import TABLES
from sijill.store.workspace import Workspace


def everything(workspace):
    return {name: workspace.derived.rows(name) for name in TABLES if name != "stage_stamp"}


def test_a_second_run_does_nothing_and_changes_nothing(carried):
    before, size = everything(carried), carried.ledger.size
    summaries = pipeline.run(carried)
    assert [summary.did for summary in summaries] == [0] * len(summaries)
    assert everything(carried) == before
    assert carried.ledger.size == size


def test_deleting_derived_and_running_again_gives_the_same_rows(carried):
    before, root = everything(carried), carried.root
    carried.close()
    for path in root.glob("derived.db*"):
        path.unlink()
    with Workspace.open(root) as again:
        assert everything(again) != before
        pipeline.run(again)
        assert everything(again) == before


def test_two_threads_give_the_rows_of_one(carried):
    before, root = everything(carried), carried.root
    carried.close()
    settings = root / "sijill.toml"
    settings.write_text(settings.read_text().replace("threads = 1", "threads = 2"))
    for path in root.glob("derived.db*"):
        path.unlink()
    with Workspace.open(root) as again:
        assert again.settings["run.threads"] == 2
        pipeline.run(again)
        assert everything(again) == before


def test_one_more_document_re_reads_one_document(carried, tmp_path):
    from sijill.preserve.metadata import Metadata
    from sijill.preserve.stage import preserve_files

    late = tmp_path / "late.txt"
    late.write_text(
        "Three people were killed in Tartus on Saturday, the Wadi Sahel Committee said.\n", encoding="utf-8"
    )
    told = Metadata(country="SY", language="en", published="2031-11-11", outlet="Late Wire", kind="report")
    preserve_files(carried, [late], metadata=told)
    extract = pipeline.run(carried)[0]
    assert (extract.did, extract.kept) == (1, 2)


def test_a_changed_setting_goes_to_the_ledger_before_anything_runs(carried):
    root = carried.root
    carried.close()
    settings = root / "sijill.toml"
    settings.write_text(settings.read_text().replace("threshold = 0.9", "threshold = 0.8"))
    with Workspace.open(root) as again:
        size = again.ledger.size
        pipeline.run(again)
        entry = next(iter(again.ledger.entries(size)))
        assert (entry.kind, entry.subject, entry.body["value"]) == ("settings.changed", "link.threshold", "0.8")


def test_a_workspace_copied_elsewhere_gives_the_same_ids(carried_folder, tmp_path):
    shutil.copytree(carried_folder, tmp_path / "copy")
    with Workspace.open(tmp_path / "copy") as copy, Workspace.open(carried_folder) as first:
        assert everything(copy) == everything(first)


def test_another_workspace_has_other_ids_for_the_same_files(tmp_path, carried):
    from datetime import UTC, datetime

    other = Workspace.create(tmp_path / "other", clock=lambda: datetime(2031, 12, 1, tzinfo=UTC))
    with other:
        assert other.ids.make("claim", "x") != carried.ids.make("claim", "x")

"""The same decisions give the same release, whatever was deleted and however many threads there are."""

import shutil

import pytest

from sijill import pipeline
from sijill.errors import PublicationStopped
from sijill.preserve.verify import verify
from sijill.publish.stage import publish
from sijill.store import decisions
from sijill.store.workspace import Workspace


def decided(workspace):
    """Everything decided that a release asks for: figures reviewed, the dead named on a basis."""
    for victim in workspace.derived.rows("victim"):
        decisions.base_naming(workspace, victim["id"], "family_consent", "a signed form")
    pipeline.run(workspace)
    for figure in workspace.derived.rows("figure"):
        decisions.review_figure(workspace, figure["id"], "accepted", "read against the reports")
    pipeline.run(workspace)


@pytest.fixture(scope="module")
def released(carried_folder, tmp_path_factory):
    """A folder with a published release and its id; copy it before changing it."""
    root = tmp_path_factory.mktemp("released") / "small"
    shutil.copytree(carried_folder, root)
    with Workspace.open(root) as workspace:
        decided(workspace)
        made = publish(workspace)
    return root, made.id


@pytest.fixture
def copy(released, tmp_path):
    shutil.copytree(released[0], tmp_path / "small")
    return tmp_path / "small"


def forget(root):
    for path in root.glob("derived.db*"):
        path.unlink()


def test_publishing_unchanged_inputs_gives_the_existing_release(copy, released):
    with Workspace.open(copy) as workspace:
        size = workspace.ledger.size
        again = publish(workspace)
        assert (again.id, again.is_new) == (released[1], False)
        assert workspace.ledger.size == size


def test_deleting_everything_derived_gives_the_same_release(copy, released):
    forget(copy)
    with Workspace.open(copy) as workspace:
        pipeline.run(workspace)
        again = publish(workspace)
        assert (again.id, again.is_new) == (released[1], False)
    assert verify(copy).verdict == "intact"


def test_two_threads_give_the_same_release(copy, released):
    settings = copy / "sijill.toml"
    settings.write_text(settings.read_text().replace("threads = 1", "threads = 2"))
    forget(copy)
    with Workspace.open(copy) as workspace:
        pipeline.run(workspace)
        assert publish(workspace).id == released[1]


def test_a_decision_makes_another_release_and_the_first_stays(copy, released):
    with Workspace.open(copy) as workspace:
        victim = workspace.derived.rows("victim")[0]
        decisions.mark_found_alive(workspace, victim["id"], "spoke with a colleague")
        pipeline.run(workspace)
        for figure in workspace.derived.rows("figure", state="machine"):
            decisions.review_figure(workspace, figure["id"], "accepted", "read again")
        pipeline.run(workspace)
        later = publish(workspace)
        assert later.is_new
        assert later.id != released[1]
        names = [value for value in (victim["name"], victim["name_ar"]) if value]
    pages = [path for path in (copy / "releases" / later.id).rglob("*") if path.suffix in {".html", ".csv", ".json"}]
    assert pages
    assert not any(name in path.read_text(encoding="utf-8") for path in pages for name in names)
    assert (copy / "releases" / released[1]).is_dir()
    assert verify(copy).verdict == "intact"


def test_an_unreviewed_figure_stops_the_release(carried):
    with pytest.raises(PublicationStopped) as stopped:
        publish(carried)
    assert stopped.value.code == "publish.unreviewed"
    assert stopped.value.exit_code == 5


def test_the_dead_are_named_on_a_basis_and_witnesses_are_not(released):
    folder = released[0] / "releases" / released[1]
    assert "Karmo" in (folder / "memorial.html").read_text(encoding="utf-8")
    for path in folder.rglob("*"):
        if path.suffix in {".html", ".csv", ".json", ".md"}:
            text = path.read_text(encoding="utf-8")
            assert "Umar" not in text, path
            assert "Nabil Qarmo" not in text, path

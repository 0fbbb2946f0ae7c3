from __future__ import annotations

import json
from pathlib import Path

import pytest

from sijill.demo.entries import Example
from sijill.demo.label import ARABIC, ENGLISH
from sijill.demo.tour import Toured, tour
from sijill.errors import UsageError
from sijill.store.workspace import Workspace

from .conftest import PerfectStages


def nothing_published(workspace: Workspace) -> None:
    return None


@pytest.fixture(scope="module")
def toured(example: Example, tmp_path_factory: pytest.TempPathFactory) -> Toured:
    folder = tmp_path_factory.mktemp("tour") / "demo"
    return tour(folder, publish=nothing_published, run=PerfectStages(example))


def test_the_tour_makes_a_workspace_with_the_example_to_read_in_it(toured: Toured) -> None:
    assert (toured.workspace / "sijill.toml").is_file()
    assert (toured.workspace / "example" / "sources" / "agency.html").is_file()


def test_the_title_of_every_page_will_say_that_it_is_invented(toured: Toured) -> None:
    with Workspace.open(toured.workspace) as workspace:
        assert workspace.settings.text("publish.title").startswith(ENGLISH)
        assert workspace.settings.text("publish.title_ar").startswith(ARABIC)


def test_the_altered_byte_is_caught_and_the_workspace_is_intact(toured: Toured) -> None:
    from sijill.preserve.verify import verify

    assert toured.caught.found.verdict == "altered"
    assert verify(toured.workspace).verdict == "intact"


def test_the_words_are_plain_and_the_json_is_json(toured: Toured) -> None:
    assert "Now your own report" in toured.words
    assert json.loads(json.dumps(toured.as_json()))["truth"]["dead"] == 400


def test_figures_other_than_the_expected_are_told(toured: Toured) -> None:
    changed = Toured(toured.workspace, None, toured.comparison, toured.applied, toured.caught, ("naive_sum: got 1",))
    assert not changed.as_expected
    assert "Not as expected" in changed.words


def test_the_tour_again_adds_no_entry(toured: Toured, example: Example) -> None:
    with Workspace.open(toured.workspace) as workspace:
        before = workspace.ledger.head()
    tour(toured.workspace, publish=nothing_published, run=PerfectStages(example))
    with Workspace.open(toured.workspace) as workspace:
        assert workspace.ledger.head() == before


def test_invented_documents_are_never_put_among_others(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "case") as workspace:
        sha256 = workspace.blobs.put(b"a document of somebody's own")
        workspace.ledger.append("document.preserved", sha256, {"size": 28})
    with pytest.raises(UsageError) as refused:
        tour(tmp_path / "case", publish=nothing_published)
    assert refused.value.code == "demo.not-the-demo"
    with Workspace.open(tmp_path / "case") as workspace:
        assert len(workspace.facts.documents()) == 1

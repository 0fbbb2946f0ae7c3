"""Pairs judged one by one, on a plain pipe."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sijill import pipeline
from sijill.cli.link import command as link_command
from sijill.cli.review import command
from sijill.errors import InputRefused, UsageError
from sijill.store import decisions
from sijill.store.workspace import Workspace

LISTS = {
    "hospital": (
        "id,name,sex,age\nh1,Samir Adnan Tellawi,male,34\nh2,Rana Adnan Tellawi,female,9\n"
        "h3,Munir Fawzi Qarnut,male,51\nh4,Lubna Hatem Zaytan,female,22\n"
    ),
    "activists": (
        "id,name,sex,age\na1,Sameer Adnan Tellawi,male,33\na2,Rania Adnan Tellawi,female,8\n"
        "a3,Lubna Hatim Zaytan,female,24\na4,Idris Karam Shabut,male,40\n"
    ),
}


@pytest.fixture(scope="module")
def linked_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from sijill.preserve.metadata import Metadata
    from sijill.preserve.stage import preserve_files

    root = tmp_path_factory.mktemp("lists")
    with Workspace.create(root / "case") as workspace:
        for name, text in LISTS.items():
            (root / f"{name}.csv").write_text(text, encoding="utf-8")
            preserve_files(workspace, [root / f"{name}.csv"], metadata=Metadata(outlet=name, kind="list"))
        pipeline.run(workspace)
    return root / "case"


@pytest.fixture
def case(linked_folder: Path, tmp_path: Path) -> Path:
    shutil.copytree(linked_folder, tmp_path / "case")
    return tmp_path / "case"


def review(case: Path, *arguments: str, said: str = "") -> Result:
    return CliRunner().invoke(command, [*arguments, "-w", str(case)], input=said)


def queue(case: Path, *arguments: str) -> list[dict[str, dict[str, str]]]:
    return json.loads(review(case, "pairs", "--json", *arguments).stdout)


def judged(case: Path) -> list[dict[str, object]]:
    with Workspace.open(case) as workspace:
        return [dict(row) for row in workspace.facts.judgements()]


def home(case: Path) -> dict[str, str]:
    with Workspace.open(case) as workspace:
        pipeline.run(workspace)
        rows = {row["id"]: str(row["row_id"]) for row in workspace.derived.rows("victim_record")}
        return {rows[row["record"]]: str(row["victim"]) for row in workspace.derived.rows("victim_member")}


def test_the_rows_are_shown_side_by_side_without_the_probability(case: Path) -> None:
    tickets = queue(case)
    assert len(tickets) >= 2
    first = tickets[0]
    assert {first["a"]["list"], first["b"]["list"]} == {"activists", "hospital"}
    assert "Adnan Tellawi" in str(tickets)
    assert "probability" not in json.dumps(tickets)
    shown = review(case, "pairs", said="k\nk\nk\nk\n").stderr
    assert "Adnan Tellawi" in shown
    assert "bits" not in shown


def test_the_probability_is_told_after_the_answer(case: Path) -> None:
    said = review(case, "pairs", "--size", "1", said="s same father\n")
    assert said.exit_code == 0, said.output
    assert "bits together: probability" in said.stderr
    assert said.stdout.startswith("1 answered, 0 skipped, 0 taken back, of 1 asked")


def test_an_answer_is_obeyed_and_its_reason_sealed(case: Path) -> None:
    ticket = queue(case, "--size", "1")[0]
    review(case, "pairs", "--size", "1", "--by", "a-3f9c", said="d\n\ntwo sisters\n")
    (row,) = judged(case)
    assert (row["verdict"], row["actor"]) == ("different", "a-3f9c")
    assert row["asked"]["how"] in ("gain", "chance")
    with Workspace.open(case) as workspace:
        assert workspace.ledger.reveal(str(row["seal_reason"])).reveal("a test") == "two sisters"
    victims = home(case)
    assert victims[ticket["a"]["id"]] != victims[ticket["b"]["id"]]


def test_an_answer_taken_back_leaves_the_victims_as_they_were(case: Path) -> None:
    before, first = home(case), queue(case, "--size", "2")
    said = review(case, "pairs", "--size", "2", said="z\ns one man\nz\nk\nk\n")
    assert "nothing was answered in this sitting" in said.stderr
    assert said.stdout.startswith("0 answered, 2 skipped, 1 taken back")
    assert [row["verdict"] for row in judged(case)] == ["same", "unsure"]
    assert home(case) == before
    assert queue(case, "--size", "2") == first


def test_what_is_answered_is_not_asked_again(case: Path) -> None:
    before = queue(case)
    review(case, "pairs", said="u cannot tell\n")
    after = queue(case)
    assert len(after) == len(before) - 1
    assert before[0]["a"]["id"] + before[0]["b"]["id"] not in {one["a"]["id"] + one["b"]["id"] for one in after}


def test_a_pipe_that_ends_and_words_that_are_no_answer_do_no_harm(case: Path) -> None:
    for said in ("", "perhaps\n\n?\n", "s\n", "s\n  \n"):
        result = review(case, "pairs", said=said)
        assert result.exit_code == 0
        assert result.stdout.startswith("0 answered")
    assert judged(case) == []


def test_a_second_person_is_asked_what_another_answered_and_agreement_is_told(case: Path) -> None:
    review(case, "pairs", "--size", "2", "--by", "a-0001", said="s one\nd two\n")
    assert len(queue(case, "--second", "--by", "a-0001")) == 0
    second = queue(case, "--second", "--by", "a-0002")
    assert len(second) == 2
    review(case, "pairs", "--second", "--by", "a-0002", said="s one\ns one too\n")
    told = json.loads(review(case, "agreement", "--json").stdout)
    assert (told["reviewers"], told["shared_pairs"], told["percent"]["estimate"]) == (["a-0001", "a-0002"], 2, 0.5)
    words = review(case, "agreement").stdout
    assert "Krippendorff's alpha" in words
    assert "a-0001 different, a-0002 same" in words


def test_agreement_of_nobody_says_so(case: Path) -> None:
    assert review(case, "agreement").stdout == "no pair was judged by two people\n"


def test_agreement_is_told_of_files_too(tmp_path: Path) -> None:
    rows = [("a1", "h1", "1", "1"), ("a2", "h2", "0", "1"), ("a3", "h3", "0", "0"), ("a4", "h4", "", "1")]
    for at, name in ((2, "first"), (3, "second")):
        text = "list_a,id_a,list_b,id_b,same\n" + "".join(f"a,{row[0]},h,{row[1]},{row[at]}\n" for row in rows)
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    files = [str(tmp_path / f"{name}.csv") for name in ("first", "second")]
    told = json.loads(CliRunner().invoke(command, ["agreement", *files, "--json"]).stdout)
    assert (told["shared_pairs"], told["reviewers"]) == (3, ["first", "second"])
    assert told["percent"]["estimate"] == pytest.approx(2 / 3, abs=1e-6)
    alone = CliRunner().invoke(command, ["agreement", files[0]])
    assert isinstance(alone.exception, UsageError)
    assert alone.exception.code == "review.files"


def victim_of(case: Path, row_id: str) -> str:
    with Workspace.open(case) as workspace:
        record = next(row["id"] for row in workspace.derived.rows("victim_record") if row["row_id"] == row_id)
        return str(workspace.derived.rows("victim_member", record=record)[0]["victim"])


def test_names_that_are_held_back_are_shown_nowhere(case: Path) -> None:
    asked = queue(case)
    assert "Rania" in str(asked)
    for row_id in ("a2", "h2"):
        victim = victim_of(case, row_id)
        with Workspace.open(case) as workspace:
            decisions.mark_found_alive(workspace, victim, "spoke with her mother")
            pipeline.run(workspace)
    explained = CliRunner().invoke(link_command, ["-w", str(case), "--explain", "activists:a2,hospital:h2", "--json"])
    answered = review(case, "pairs", said="u one\nu two\nu three\nu four\n")
    said = explained.stdout + str(queue(case)) + answered.output + review(case, "queue", "pairs").output
    assert "held back" in said
    assert "Rana" not in said
    assert "Rania" not in said


def test_a_pair_of_a_workspace_is_explained_as_it_was_linked(case: Path) -> None:
    told = CliRunner().invoke(link_command, ["-w", str(case), "--explain", "activists:a1,hospital:h1", "--json"])
    (one,) = json.loads(told.stdout)
    with Workspace.open(case) as workspace:
        held = {row["id"]: row["row_id"] for row in workspace.derived.rows("victim_record")}
        pair = next(
            row
            for row in workspace.derived.rows("pair")
            if {held[row["record_a"]], held[row["record_b"]]} == {"a1", "h1"}
        )
    assert one["probability"] == pair["probability"]
    assert one["probability_by_parts"] == pytest.approx(pair["probability"], abs=1e-6)


def test_a_workspace_that_is_not_linked_says_what_to_do(tmp_path: Path) -> None:
    Workspace.create(tmp_path / "new").close()
    refused = review(tmp_path / "new", "pairs").exception
    assert isinstance(refused, UsageError)
    assert refused.code == "link.not-linked"


def link_in(case: Path, *arguments: str) -> Result:
    return CliRunner().invoke(link_command, ["-w", str(case), *arguments])


def quality_of_estimates(case: Path) -> list[dict[str, object]]:
    with Workspace.open(case) as workspace:
        pipeline.run(workspace)
        return [row["body"] for row in workspace.derived.rows("estimate")]


def status(case: Path) -> str:
    from sijill.cli.status import command as status_command

    return CliRunner().invoke(status_command, ["-w", str(case)]).stdout


def test_what_was_measured_goes_with_the_estimates_and_grows_stale(case: Path, tmp_path: Path) -> None:
    assert "how good the links are was not measured" in status(case)
    assert all("links" not in body for body in quality_of_estimates(case))
    labels = tmp_path / "answered.csv"
    labels.write_text("list_a,id_a,list_b,id_b,same\nactivists,a1,hospital,h1,1\nactivists,a2,hospital,h2,0\n")
    measured = link_in(case, "--evaluate", "--labels", str(labels), "--json")
    assert measured.exit_code == 0, measured.output
    told = json.loads(measured.stdout)
    assert told["labelled"] == 2
    body = quality_of_estimates(case)[0]
    assert body["links"]["precision"] == pytest.approx(told["precision"])
    assert [one["code"] for one in body["warnings"]][-1] == "estimate.links-measured"
    assert "from 2 labelled pairs" in status(case)
    assert "measure again" not in status(case)
    review(case, "pairs", said="d two boys\nd two girls\nd two more\n")
    body = quality_of_estimates(case)[0]
    assert body["links"]["is_stale"]
    assert [one["code"] for one in body["warnings"]][-1] == "estimate.links-changed"
    assert "measure again" in status(case)


def test_answers_drawn_by_chance_measure_the_links_they_were_asked_about(case: Path) -> None:
    refused = link_in(case, "--evaluate").exception
    assert isinstance(refused, InputRefused)
    assert refused.code == "link.no-labels"
    review(case, "pairs", "--size", "5", said="s one\ns one\ns one\ns one\ns one\n")
    by_chance = [row for row in judged(case) if row["asked"]["how"] == "chance"]
    told = json.loads(link_in(case, "--evaluate", "--json").stdout)
    assert (told["labelled"], told["source"]) == (len(by_chance), "pairs drawn by chance")
    assert "measure again" not in status(case)


def test_pairs_to_label_are_written_without_names_that_are_held_back(case: Path, tmp_path: Path) -> None:
    assert link_in(case, "--evaluate", "--out", str(tmp_path / "out")).exit_code == 0
    text = (tmp_path / "out" / "to_label.csv").read_text(encoding="utf-8")
    assert "Tellawi" in text
    for row_id in ("a2", "h2"):
        victim = victim_of(case, row_id)
        with Workspace.open(case) as workspace:
            decisions.mark_found_alive(workspace, victim, "spoke with her mother")
            pipeline.run(workspace)
    assert link_in(case, "--evaluate", "--out", str(tmp_path / "again")).exit_code == 0
    assert "Rania" not in (tmp_path / "again" / "to_label.csv").read_text(encoding="utf-8")

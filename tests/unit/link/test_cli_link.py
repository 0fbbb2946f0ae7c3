"""The verb ``link``: files in, three files out, as the contract tells."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sijill.cli.link import command
from sijill.errors import InputRefused, SijillError, UsageError
from sijill.link.labels import labels_of
from sijill.model.victims import Verdict

A = "id,name,age\n1,Amal Khalil Nasr,34\n2,Rim Said Haddad,5\n3,Omar Issa Aziz,40\n"
B = "id,name_ar,age\nx,أمل خليل نصر,34\ny,ريم سعيد حداد,6\nz,سامي فؤاد خوري,22\n"


@pytest.fixture
def lists(tmp_path: Path) -> tuple[str, str, str]:
    (tmp_path / "a.csv").write_text(A, encoding="utf-8")
    (tmp_path / "b.csv").write_text(B, encoding="utf-8")
    return str(tmp_path / "a.csv"), str(tmp_path / "b.csv"), str(tmp_path / "out")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments), catch_exceptions=True)


def rows(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_three_files_have_the_contracts_columns(lists: tuple[str, str, str]) -> None:
    a, b, out = lists
    assert run(a, b, "--link-only", "--out", out).exit_code == 0
    links, pairs = rows(f"{out}/links.csv"), rows(f"{out}/pairs.csv")
    assert list(links[0]) == ["list", "id", "victim_id", "probability"]
    assert list(pairs[0]) == ["list_a", "id_a", "list_b", "id_b", "probability", "weight", "decision"]
    assert [(row["list"], row["id"]) for row in links] == [
        ("a", "1"),
        ("a", "2"),
        ("a", "3"),
        ("b", "x"),
        ("b", "y"),
        ("b", "z"),
    ]
    assert links[0]["victim_id"] == links[3]["victim_id"] != links[5]["victim_id"]
    model = json.loads(Path(out, "model.json").read_text(encoding="utf-8"))
    assert {"converged", "prior", "threshold", "comparisons", "blocking", "seconds", "shares"} <= set(model)
    assert model["shares"] == "stated"
    assert all({"m", "u", "label"} <= set(level) for one in model["comparisons"] for level in one["levels"])


def test_a_linkage_that_does_not_fit_is_refused_before_anything_is_written(lists: tuple[str, str, str]) -> None:
    a, b, out = lists
    refused = run(a, b, "--memory", "0.1", "--out", out)
    assert isinstance(refused.exception, InputRefused)
    assert refused.exception.code == "link.memory"
    assert not Path(out).exists()


def test_labels_are_obeyed(lists: tuple[str, str, str], tmp_path: Path) -> None:
    a, b, out = lists
    labels = tmp_path / "labels.csv"
    labels.write_text("list_a,id_a,list_b,id_b,same\na,3,b,z,1\nb,x,a,1,0\n", encoding="utf-8")
    assert run(a, b, "--link-only", "--out", out, "--labels", str(labels)).exit_code == 0
    victim = {(row["list"], row["id"]): row["victim_id"] for row in rows(f"{out}/links.csv")}
    assert victim["a", "3"] == victim["b", "z"]
    assert victim["a", "1"] != victim["b", "x"]


@pytest.mark.parametrize(
    "line", ["a,3,b,nobody,1", "a,3,b,z,perhaps", "a,3,a,3,1", "a,3,b,z,"], ids=["nobody", "answer", "itself", "empty"]
)
def test_a_label_that_is_not_understood_stops_the_run(line: str) -> None:
    with pytest.raises(InputRefused) as refused:
        labels_of(f"list_a,id_a,list_b,id_b,same\n{line}\n", "l.csv", {("a", "3"), ("b", "z")})
    assert refused.value.code == "link.labels"


def test_labels_without_their_columns_are_refused() -> None:
    with pytest.raises(InputRefused, match="same"):
        labels_of("list_a,id_a,list_b,id_b\n", "l.csv", set())


def test_label_words_in_either_case() -> None:
    told = "list_a,id_a,list_b,id_b,same\na,1,b,2,TRUE\na,1,b,3,no\n"
    found = labels_of(told, "l.csv", {("a", "1"), ("b", "2"), ("b", "3")})
    assert [one.verdict for one in found] == [Verdict.SAME, Verdict.DIFFERENT]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--engine", "spark"], "link.no-spark"),
        (["--master", "local"], "link.no-spark"),
        (["--link-only", "--dedupe-only"], "link.options"),
        (["--dedupe-only"], "link.options"),
        (["--map", "nonsense"], "usage.map"),
    ],
)
def test_what_is_not_here_is_refused_and_not_passed_over(
    lists: tuple[str, str, str], options: list[str], code: str
) -> None:
    a, b, out = lists
    error = run(a, b, "--out", out, *options).exception
    assert isinstance(error, UsageError)
    assert error.code == code
    assert not Path(out).exists()


def test_one_list_cannot_be_linked_only(lists: tuple[str, str, str]) -> None:
    error = run(lists[0], "--link-only", "--out", lists[2]).exception
    assert isinstance(error, SijillError)
    assert error.code == "link.options"


def test_without_a_folder_nothing_runs_unless_dry(lists: tuple[str, str, str]) -> None:
    a, b, out = lists
    assert isinstance(run(a, b).exception, UsageError)
    assert run(a, b, "--dry-run", "--out", out).exit_code == 0
    assert not Path(out).exists()


def test_a_refused_row_leaves_with_3_and_the_rest_is_linked(lists: tuple[str, str, str]) -> None:
    a, b, out = lists
    Path(a).write_text(A + "1,Again Here,3\n", encoding="utf-8")
    result = run(a, b, "--link-only", "--out", out, "--json")
    assert result.exit_code == 3
    assert len(rows(f"{out}/links.csv")) == 6
    assert json.loads(result.stdout)["files"][0]["refused"] == 1


def test_no_list_that_can_be_read_leaves_with_3_and_no_files(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"")
    assert run(str(tmp_path / "a.csv"), "--out", str(tmp_path / "out")).exit_code == 3
    assert not (tmp_path / "out").exists()


def test_one_id_on_one_list_in_two_files_is_refused(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.csv").write_text("id,name,list\n1,Amal Nasr,H\n", encoding="utf-8")
    error = run(*(str(tmp_path / f"{name}.csv") for name in "ab"), "--out", str(tmp_path / "out")).exception
    assert isinstance(error, InputRefused)
    assert error.code == "record.duplicate-id"


def test_an_empty_list_is_linked_to_nobody(lists: tuple[str, str, str], tmp_path: Path) -> None:
    (tmp_path / "none.csv").write_text("id,name\n", encoding="utf-8")
    a, _, out = lists
    assert run(str(tmp_path / "none.csv"), a, "--link-only", "--out", out).exit_code == 0
    assert len(rows(f"{out}/links.csv")) == 3


def test_draws_name_a_victim_for_every_record_and_draw(lists: tuple[str, str, str]) -> None:
    a, b, out = lists
    result = run(a, b, "--link-only", "--out", out, "--draws", "7", "--json")
    assert result.exit_code == 0
    drawn = rows(f"{out}/draws.csv")
    assert len(drawn) == len(rows(f"{out}/links.csv"))
    assert list(drawn[0]) == ["list", "id", *(f"draw_{at}" for at in range(1, 8))]
    assert json.loads(result.stdout)["draws"]["draws"] == 7


def test_labelled_pairs_measure_the_links_and_are_not_obeyed(lists: tuple[str, str, str]) -> None:
    a, b, out = lists
    assert run(a, b, "--link-only", "--out", out, "--evaluate").exit_code == 0
    asked = rows(f"{out}/to_label.csv")
    assert "probability" not in asked[0]
    linked = {(row["id_a"], row["id_b"]): row["decision"] for row in rows(f"{out}/pairs.csv")}
    filled = Path(out) / "filled.csv"
    lines = [f"{row['list_a']},{row['id_a']},{row['list_b']},{row['id_b']},0" for row in asked[:-1]]
    filled.write_text("\n".join(["list_a,id_a,list_b,id_b,same", *lines, "a,1,b,y,"]), encoding="utf-8")
    result = run(a, b, "--link-only", "--out", out, "--evaluate", "--labels", str(filled), "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["quality"]["precision"]["estimate"] < 0.5
    assert json.loads((Path(out) / "quality.json").read_text())["labelled"] == len(lines)
    assert {(row["id_a"], row["id_b"]): row["decision"] for row in rows(f"{out}/pairs.csv")} == linked


def test_pairs_that_somebody_may_be_labelling_are_not_written_over(lists: tuple[str, str, str]) -> None:
    a, b, out = lists
    assert run(a, b, "--link-only", "--out", out, "--evaluate").exit_code == 0
    asked = (Path(out) / "to_label.csv").read_bytes()
    error = run(a, b, "--link-only", "--out", out, "--evaluate", "--seed", "3").exception
    assert isinstance(error, UsageError)
    assert error.code == "link.to-label-there"
    error = run(a, b, "--link-only", "--out", out, "--evaluate", "--labels", f"{out}/to_label.csv").exception
    assert isinstance(error, InputRefused)
    assert error.code == "link.no-labels"
    assert (Path(out) / "to_label.csv").read_bytes() == asked


def test_a_pair_is_explained_in_bits_that_add_up(lists: tuple[str, str, str]) -> None:
    a, b, _ = lists
    told = run(a, b, "--link-only", "--explain", "b:x,a:1", "--json")
    assert told.exit_code == 0, told.output
    (one,) = json.loads(told.stdout)["explained"]
    assert (one["list_a"], one["id_a"], one["list_b"], one["id_b"]) == ("a", "1", "b", "x")
    assert 1 / (1 + 2 ** -sum(part["exact_bits"] for part in one["parts"])) == pytest.approx(
        one["probability"], abs=1e-6
    )
    assert "the given names are one in two scripts: Amal / أمل" in [part["en"] for part in one["parts"]]
    words = run(a, b, "--link-only", "--explain", "b:x,a:1").stdout
    assert "the same age: 34" in words
    assert "العمر نفسه: 34" in run(a, b, "--link-only", "--explain", "b:x,a:1", "--lang", "ar").stdout


@pytest.mark.parametrize("asked", ["a:1", "a:1,b:none", "a:1,a:1", "nothing"])
def test_a_pair_that_is_not_there_is_refused(lists: tuple[str, str, str], asked: str) -> None:
    a, b, _ = lists
    refused = run(a, b, "--explain", asked).exception
    assert isinstance(refused, UsageError)
    assert refused.code == "link.no-pair"


def test_ids_with_commas_and_colons_are_found() -> None:
    from sijill.cli.link_explained import asked_pairs

    known = [("a", "1,2"), ("b:c", "3"), ("a", "1")]
    assert asked_pairs(["a:1,2,b:c:3"], known) == [(("a", "1,2"), ("b:c", "3"))]


def test_a_file_that_answers_one_pair_in_two_ways_is_refused() -> None:
    text = "list_a,id_a,list_b,id_b,same\na,1,b,2,1\nb,2,a,1,0\n"
    with pytest.raises(InputRefused, match="lines 2 and 3 answer one pair differently"):
        labels_of(text, "l.csv", {("a", "1"), ("b", "2")})
    twice = labels_of(text.replace(",0\n", ",yes\n"), "l.csv", {("a", "1"), ("b", "2")})
    assert [one.verdict for one in twice] == [Verdict.SAME]


def test_a_day_that_has_not_come_is_dropped_by_link_as_by_record(tmp_path: Path) -> None:
    from sijill.cli.record import day_of_reading, read_files

    later = day_of_reading().year + 2
    for name in "ab":
        text = f"id,name,death_date\n{name}1,Amal Khalil Nasr,{later}-05-06\n{name}2,Rim Said Haddad,2021-05-06\n"
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    (tmp_path / "c.jsonl").write_text(f'{{"id": "c1", "name": "Omar Aziz", "death_date": "{later}-05-06"}}\n', "utf-8")
    files = [tmp_path / "a.csv", tmp_path / "c.jsonl"]
    result = run(*map(str, files), str(tmp_path / "b.csv"), "--out", str(tmp_path / "out"))
    for file in (*files, tmp_path / "b.csv"):
        assert f"{file}: record.future-date: 1 days" in result.output
    by_link, by_record = (read_files(files, {}, day_of_reading(), by_column=way) for way in (True, False))
    for linked, recorded in zip(by_link, by_record, strict=True):
        assert linked.columns is not None
        assert recorded.recorded is not None
        assert linked.columns.notes == recorded.recorded.notes


def test_a_label_and_a_question_may_write_an_id_with_other_digits(lists: tuple[str, str, str], tmp_path: Path) -> None:
    a, b, out = lists
    labels = tmp_path / "labels.csv"
    labels.write_text("list_a,id_a,list_b,id_b,same\na,١,b,x,0\n", encoding="utf-8")
    result = run(a, b, "--link-only", "--out", out, "--labels", str(labels), "--explain", "a:١,b:x", "--json")
    assert result.exit_code == 0, result.output
    judged = [row for row in rows(f"{out}/pairs.csv") if row["decision"].startswith("judged")]
    assert [(row["id_a"], row["id_b"]) for row in judged] == [("1", "x")]
    with pytest.raises(InputRefused, match="differently"):
        labels_of("list_a,id_a,list_b,id_b,same\na,١,b,x,0\na,1,b,x,1\n", "f", {("a", "1"), ("b", "x")})


def test_one_id_in_two_files_of_one_list_is_refused_in_any_digits(tmp_path: Path) -> None:
    for name, ident in (("a", "1"), ("b", "١")):
        (tmp_path / f"{name}.csv").write_text(f"id,name,list\n{ident},Amal Khalil Nasr,one\n", encoding="utf-8")
    with pytest.raises(InputRefused) as refused:
        CliRunner().invoke(
            command,
            [str(tmp_path / "a.csv"), str(tmp_path / "b.csv"), "--out", str(tmp_path / "out")],
            catch_exceptions=False,
        )
    assert refused.value.code == "record.duplicate-id"

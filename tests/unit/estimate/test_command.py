"""``sijill estimate``: the contract's JSON, exit codes, and words for people."""

import json
import xml.etree.ElementTree as ElementTree

import pytest


@pytest.fixture
def captures(tmp_path, three_lists):
    path = tmp_path / "captures.csv"
    path.write_text(three_lists, encoding="utf-8")
    return path


def test_the_json_is_that_of_the_contract(run, captures):
    code, out, _ = run(captures, "--method", "log-linear", "--seed", 1, "--json")
    said = json.loads(out)
    assert code == 0
    assert said["documented"] == 315 + 86
    assert set(said["lists"]) == {"hospital", "observatory", "committee"}
    (estimate,) = said["estimates"]
    assert {"method", "stratum", "total", "undocumented", "assumption", "diagnostics", "warnings", "seconds"} <= set(
        estimate
    )
    assert set(estimate["total"]) == {"mean", "median", "low", "high", "level"}
    assert estimate["undocumented"]["low"] == pytest.approx(estimate["total"]["low"] - said["documented"])
    assert estimate["stratum"] is None
    assert {"best_model", "best_model_total", "models", "models_without_maximum"} <= set(estimate["diagnostics"])
    assert said["agreement"]["by_stratum"][0]["headline"]["method"] == "log-linear"


def test_the_same_call_says_the_same_but_for_seconds(run, captures):
    outs = []
    for _ in range(2):
        said = json.loads(
            run(captures, "--json", "--set", "log-linear.bootstraps=200", "--set", "latent-class.sweeps=1000")[1]
        )
        for estimate in said["estimates"]:
            estimate.pop("seconds")
        outs.append(said)
    assert outs[0] == outs[1]


def test_strata_are_estimated_one_by_one(run, captures):
    said = json.loads(run(captures, "--by", "sex", "--method", "chao", "--json")[1])
    assert [estimate["stratum"] for estimate in said["estimates"]] == [{"sex": "female"}, {"sex": "male"}]
    assert sum(estimate["documented"] for estimate in said["estimates"]) == said["documented"]


def test_people_read_a_table_with_assumptions_and_warnings(run, captures):
    code, out, _ = run(captures, "--by", "sex", "--method", "two-list")
    assert code == 0
    assert "two-list (committee, hospital)" in out
    assert "What must hold:" in out
    assert "estimate.not-to-be-published (two-list: sex female; sex male)" in out
    assert "not evidence" in out


def test_an_estimate_that_cannot_be_made_is_not_an_error(run, tmp_path):
    path = tmp_path / "apart.csv"
    path.write_text("a,b,count\n1,0,200\n0,1,150\n")
    code, out, _ = run(path, "--json")
    assert code == 0
    for estimate in json.loads(out)["estimates"]:
        assert estimate["total"] is None
        assert estimate["warnings"][0]["code"] == "estimate.no-overlap"


def test_lists_of_one_origin_are_told(run, captures):
    said = json.loads(run(captures, "--same-origin", "hospital,committee", "--json")[1])
    assert all("estimate.lists-share-origin" in [w["code"] for w in one["warnings"]] for one in said["estimates"])
    assert said["agreement"]["by_stratum"][0]["headline"] is None


def test_people_on_no_list_are_mentioned(run, tmp_path):
    path = tmp_path / "zero.csv"
    path.write_text("a,b,count\n0,0,9\n1,0,20\n0,1,15\n1,1,5\n")
    code, out, err = run(path, "--method", "chao", "--json")
    assert code == 0
    assert json.loads(out)["documented"] == 40
    assert "9 people are on none of the lists" in err


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "estimate.empty"),
        (b"   \n", "estimate.empty"),
        (b"a,b,count\n", "estimate.empty"),
        (b"a,count\n1,3\n", "estimate.too-few-lists"),
        (b"a,b,count\n1,1,-3\n", "estimate.bad-count"),
        (b"%PDF-1.7 nothing", "record.unreadable"),
        (b"\xff\xfe\x00", "record.encoding"),
    ],
)
def test_a_bad_file_is_refused_with_a_code_and_no_traceback(run, tmp_path, content, code):
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    left, out, err = run(path, "--json")
    assert left == 3
    assert json.loads(out)["error"]["code"] == code
    assert "Traceback" not in err


def test_a_file_that_is_not_there_is_refused(run, tmp_path):
    left, _, err = run(tmp_path / "none.csv")
    assert left == 3
    assert "estimate.unreadable" in err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--method", "guess"), "usage.no-such-method"),
        (("--method", "graphs", "--method", "chao"), "usage.methods"),
        (("--set", "guess.x=1"), "usage.set"),
        (("--level", "95"), "usage.level"),
        (("--plot", "x.bmp"), "usage.plot"),
    ],
)
def test_a_wrong_call_is_a_usage_error_that_says_what_would_be_right(run, captures, arguments, code):
    left, out, _ = run(captures, *arguments, "--json")
    assert left == 2
    said = json.loads(out)["error"]
    assert said["code"] == code
    assert said["wanted"]


def test_help_explains_methods_and_settings(run):
    assert "log-linear.max_order" in run("x.csv", "--set", "help")[1]
    assert "Some decomposable graph" in run("x.csv", "--method", "help")[1]
    assert "Example: sijill estimate" in run("--help")[1]


def test_the_picture_is_well_formed(run, captures, tmp_path):
    path = tmp_path / "estimates.svg"
    code, _, err = run(captures, "--method", "chao", "--plot", path)
    assert code == 0
    assert "estimates.svg" in err
    root = ElementTree.parse(path).getroot()
    assert root.tag.endswith("svg")
    assert "chao" in "".join(root.itertext())


def test_a_dry_run_reads_and_estimates_nothing(run, captures):
    said = json.loads(run(captures, "--dry-run", "--json")[1])
    assert said["documented"] == 401
    assert said["estimates"] == []


def test_a_line_that_is_no_row_is_reported_and_the_rest_is_done(run, tmp_path):
    path = tmp_path / "captures.jsonl"
    path.write_text(
        '{"a": 1, "b": 0, "count": 20}\nnot a row\n{"a": 1, "b": 1, "count": 5}\n{"a": 0, "b": 1, "count": 9}\n'
    )
    code, out, err = run(path, "--method", "chao", "--json")
    assert code == 3
    assert json.loads(out)["documented"] == 34
    assert "record.bad-line" in err


def test_whom_the_lists_are_about_is_printed_with_the_result(run, captures, tmp_path):
    about = tmp_path / "about.toml"
    about.write_text('population = "villagers"\nperiod = "2019"\nplace = "inland"\n[unlinked]\nhospital = 9\n')
    call = (captures, "--method", "chao", "--about", about, "--place", "the coast", "--unlinked", "committee=4")
    said = json.loads(run(*call, "--json")[1])
    assert said["about"] == {"population": "villagers", "period": "2019", "place": "the coast", "eligibility": None}
    assert said["unlinked"] == {"committee": 4, "hospital": 9}
    assert [note["code"] for note in said["notes"]] == ["estimate.unlinked-records"] * 2
    _, out, err = run(*call)
    assert "About: population: villagers; period: 2019; place: the coast (not stated: eligibility)" in out
    assert "estimate.unlinked-records: 4 records of committee" in err


def test_unlinked_records_of_no_list_are_refused(run, captures):
    assert run(captures, "--unlinked", "mosque=3")[0] == 3
    assert run(captures, "--unlinked", "hospital=many")[0] == 2
    assert run(captures, "--about", captures.with_name("none.toml"))[0] == 3


def test_merged_lists_count_as_one(run, captures):
    said = json.loads(run(captures, "--merge", "hospital,committee", "--method", "chao", "--json")[1])
    assert list(said["lists"]) == ["observatory", "hospital+committee"]


def test_checks_stand_beside_the_estimates(run, captures):
    code, out, _ = run(captures, "--method", "chao", "--check", "all", "--unlinked", "hospital=9")
    assert code == 0
    for words in ("Check 'internal'", "Check 'lists'", "Check 'records'", "Check 'assumption'", "not proved by it"):
        assert words in out
    assert "records not linked are further people" in out
    said = json.loads(run(captures, "--method", "chao", "--check", "internal", "--by", "sex", "--json")[1])
    assert {check["check"] for check in said["checks"]} == {"internal"}
    assert {check["stratum"]["sex"] for check in said["checks"]} == {"female", "male"}
    assert all(check["known"] > 0 for check in said["checks"])
    assert json.loads(run(captures, "--method", "chao", "--json")[1])["checks"] == []


def test_entries_copied_from_another_list_are_told(run, tmp_path):
    path = tmp_path / "copied.csv"
    path.write_text("a,b,count\n1,0,40\n1,copied,9\n0,1,30\n1,1,12\n")
    said = json.loads(run(path, "--method", "chao", "--json")[1])
    assert said["lists"] == {"a": 61, "b": 42}
    assert [note["code"] for note in said["notes"]] == ["estimate.copied-entries"]


def test_the_most_probable_graphs_are_told_in_words(run, captures):
    out = run(captures, "--method", "graphs", "--by", "sex")[1]
    assert "How the lists may depend on each other" in out
    assert "  sex female:" in out
    assert "  sex male:" in out
    assert "independent of each other" in out
    assert "How the lists" not in run(captures, "--method", "chao")[1]

"""``sijill estimate`` with --impute and of draws: the contract's JSON with the variance in parts; refusals."""

import json

import pytest


@pytest.fixture
def captures(tmp_path, three_lists):
    path = tmp_path / "captures.csv"
    path.write_text(f"{three_lists}\n,0,0,1,60\n", encoding="utf-8")
    return path


@pytest.fixture
def draws(tmp_path):
    path = tmp_path / "draws.csv"
    rows = ["list,id,sex,draw_1,draw_2"]
    for at in range(90):
        first = f"hospital:{at}"
        rows.append(f"hospital,{at},{('female', 'male', '')[at % 3]},{first},{first}")
        sex = ("female", "male", "female")[at % 3]
        other = f"mosque:{at}"
        rows.append(f"mosque,{at},{sex},{first if at < 40 else other},{first if at < 30 else other}")
        third = f"register:{at}"
        rows.append(f"register,{at},,{first if 20 < at < 50 else third},{third}")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_missing_strata_are_imputed_and_pooled(run, captures):
    code, out, err = run(captures, "--by", "sex", "--impute", 12, "--method", "log-linear", "--json")
    said = json.loads(out)
    assert code == 0
    assert said["pooled"]["imputations"] == 12
    whole = said["estimates"][-1]
    assert whole["stratum"] == {"sum over": "sex"}
    assert whole["documented"] == said["documented"] == 461
    shares = whole["diagnostics"]["variance"]["shares"]
    assert shares["linkage"] is None
    assert shares["imputation"] + shares["estimation"] == pytest.approx(1, abs=1e-5)
    assert [note["code"] for note in said["notes"]] == ["estimate.complete-cases"]
    assert "too low" in err
    left_out = [
        one
        for one in json.loads(run(captures, "--by", "sex", "--method", "log-linear", "--json")[1])["estimates"]
        if one["stratum"]["sex"]
    ]
    assert sum(one["total"]["mean"] for one in left_out) < 0.95 * whole["total"]["mean"]


def test_without_impute_missing_strata_are_told_of(run, captures):
    code, _, err = run(captures, "--strata", "sex", "--method", "chao")
    assert code == 0
    assert "estimate.missing-strata: of 60 people" in err
    assert "--impute" in err


def test_draws_of_a_linkage_are_pooled(run, draws):
    code, out, _ = run(draws, "--method", "chao", "--json")
    said = json.loads(out)
    assert code == 0
    assert (said["pooled"]["linkages"], said["pooled"]["different_tables"]) == (2, 2)
    (estimate,) = said["estimates"]
    assert estimate["diagnostics"]["variance"]["shares"]["linkage"] > 0
    assert estimate["diagnostics"]["variance"]["shares"]["imputation"] is None


def test_draws_and_imputations_multiply(run, draws):
    said = json.loads(run(draws, "--by", "sex", "--impute", 3, "--method", "chao", "--json")[1])
    assert said["estimates"][-1]["diagnostics"]["pooled"]["tables"] == 6
    assert None not in said["estimates"][-1]["diagnostics"]["variance"]["shares"].values()


def test_people_read_where_the_doubt_comes_from(run, captures):
    code, out, _ = run(captures, "--by", "sex", "--impute", 3, "--method", "chao")
    assert code == 0
    assert "links taken as certain, 3 imputations of what is missing" in out
    assert "missing values" in out


def test_the_same_call_says_the_same(run, captures):
    call = (captures, "--by", "sex", "--impute", 3, "--method", "log-linear", "--seed", 4, "--json")
    assert run(*call)[1] == run(*call)[1]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--impute", 5), "usage.impute"),
        (("--by", "sex", "--impute", 5, "--check", "lists"), "usage.pooled"),
        (("--by", "sex", "--impute", 5, "--method", "guess"), "usage.no-such-method"),
    ],
)
def test_calls_that_make_no_sense_are_refused(run, captures, options, code):
    left, _, err = run(captures, *options)
    assert left == 2
    assert code in err


def test_with_all_methods_those_that_take_long_are_named_and_left_out(run, captures):
    said = json.loads(run(captures, "--by", "sex", "--impute", 2, "--set", "log-linear.bootstraps=200", "--json")[1])
    assert {one["method"] for one in said["estimates"]}.isdisjoint({"sparse", "latent-class"})
    assert "estimate.slow-method" in [note["code"] for note in said["notes"]]


def test_more_draws_are_read_than_a_list_may_have_columns(run, tmp_path):
    path = tmp_path / "draws.csv"
    rows = [["list", "id", *(f"draw_{at}" for at in range(600))]]
    rows += [["hospital", f"{at}", *[f"{at}"] * 600] for at in range(30)]
    rows += [["mosque", f"{at}", *[f"{at + 12}"] * 600] for at in range(30)]
    path.write_text("\n".join(map(",".join, rows)) + "\n", encoding="utf-8")
    said = json.loads(run(path, "--method", "chao", "--json")[1])
    assert (said["pooled"]["linkages"], said["pooled"]["different_tables"], said["documented"]) == (600, 1, 42)


def test_a_capture_table_that_is_not_there_is_refused_as_before(run, tmp_path):
    code, _, err = run(tmp_path / "none.csv")
    assert code == 3
    assert "estimate.unreadable" in err

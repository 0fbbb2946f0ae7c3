"""The verbs of a workspace, called as a person calls them."""

import json

import pytest

from sijill.cli import main


@pytest.fixture
def say(carried, capsys):
    root = str(carried.root)
    carried.close()

    def call(*arguments):
        with pytest.raises(SystemExit) as left:
            main([*arguments, "-w", root])
        said = capsys.readouterr()
        return left.value.code, said.out, said.err

    return call


def test_run_prints_a_line_a_stage_and_the_ledger_head(say):
    code, out, err = say("run")
    assert code == 0
    assert [line.split()[0] for line in err.splitlines()][:6] == [
        "extract",
        "record",
        "link",
        "corroborate",
        "estimate",
        "protect",
    ]
    assert out.startswith("ledger size ")


def test_run_of_an_unknown_stage_names_the_stages(say):
    code, _, err = say("run", "--only", "guess")
    assert code == 2
    assert "run.no-stage" in err
    assert "corroborate" in err


def test_a_dry_run_says_what_it_would_do_and_does_nothing(say):
    before = json.loads(say("status", "--json")[1])
    code, _, err = say("run", "--dry-run")
    assert code == 0
    assert "would run" in err
    assert json.loads(say("status", "--json")[1]) == before


def test_status_shows_ranges_and_what_waits(say):
    code, out, _ = say("status")
    assert code == 0
    assert "or more" in out
    assert "waits:" in out
    held = json.loads(say("status", "--json")[1])
    assert held["waiting"]["claims"] > 0
    assert len(held["documents"]) == 4


def test_a_figure_is_followed_down_to_the_words(say):
    figures = json.loads(say("status", "--json")[1])["figures"]
    code, out, _ = say("show", figures[0]["figure"] if "figure" in figures[0] else figures[0]["id"])
    assert code == 0
    assert "“" in out
    assert "characters" in out


def test_nobody_who_asked_not_to_be_named_is_shown(say):
    claims = json.loads(say("export", "claim", "--json")[1])
    for row in claims:
        assert "Umar" not in say("show", row["id"])[1]


def test_show_of_nothing_says_where_ids_are_listed(say):
    code, _, err = say("show", "nothing-like-this")
    assert code == 2
    assert "show.no-item" in err
    assert "status" in err


def test_custody_prints_every_step_of_a_document(say):
    held = json.loads(say("status", "--json")[1])["documents"][0]["sha256"]
    code, out, _ = say("custody", held[:12])
    assert code == 0
    assert "captured" in out
    assert "ledger size" in out
    assert "proves neither truth nor origin" in out


def test_custody_says_what_it_is_and_names_by_its_whole_hash_what_was_made_of_it(say):
    made = json.loads(say("status", "--json")[1])["documents"]
    told = [json.loads(say("custody", one["sha256"], "--json")[1]) for one in made]
    read = next(one for one in told if one["made"])
    out = say("custody", read["document"]["sha256"])[1]
    assert f"type {read['document']['media_type']}, {read['document']['size']} bytes" in out
    for row in read["made"]:
        assert f"{row['part']} {row['text_sha256']} by {row['tool']} {row['tool_version']}" in out


def test_custody_of_no_document_says_so(say):
    assert say("custody", "ffff0000ffff")[0] == 2


def test_export_writes_a_table_and_refuses_those_with_names(say, tmp_path):
    out = tmp_path / "figures.csv"
    assert say("export", "figure", "--out", str(out))[0] == 0
    assert out.read_text(encoding="utf-8").splitlines()[0].startswith("stage,unit,id") or "id" in out.read_text()
    code, _, err = say("export", "victim")
    assert code == 2
    assert "export.no-table" in err


def test_review_writes_a_ledger_entry_that_is_carried_through(say):
    claim = json.loads(say("export", "claim", "--json")[1])[0]["id"]
    code, out, _ = say("review", "claim", claim, "--reject", "--reason", "not about this event")
    assert code == 0
    assert "claim.decided" in out
    assert say("run")[0] == 0
    waiting = json.loads(say("status", "--json")[1])["waiting"]
    assert waiting["decisions not re-attached"] == 0


def test_review_changes_a_value(say):
    claims = json.loads(say("export", "claim", "--json")[1])
    claim = next(row for row in claims if row["low"])
    assert say("review", "claim", claim["id"], "--change", "high=open", "--reason", "the end is open")[0] == 0
    assert say("review", "claim", claim["id"], "--change", "high", "--reason", "x")[0] == 2
    assert say("review", "claim", claim["id"], "--reason", "x")[0] == 2


def test_doctor_finds_everything_in_order(say):
    code, out, _ = say("doctor")
    assert code == 0
    assert "FAULT" not in out


@pytest.mark.parametrize("verb", ["extract", "record", "link", "corroborate", "estimate", "protect"])
def test_a_stage_of_a_workspace_is_run_by_its_own_verb(say, verb):
    code, out, err = say(verb)
    assert code == 0, err
    assert out.strip()


@pytest.mark.parametrize("what", ["claims", "pairs", "figures", "names"])
def test_what_waits_is_listed_with_what_is_needed_to_decide(say, what):
    code, out, err = say("review", "queue", what)
    assert code == 0, err
    assert out.strip()
    assert isinstance(json.loads(say("review", "queue", what, "--json")[1]), list)


def test_a_claim_no_longer_waits_once_it_is_decided(say):
    claim = json.loads(say("review", "queue", "claims", "--json")[1])[0]["claim"]
    say("review", "claim", claim, "--accept", "--reason", "read against the report")
    say("run")
    assert claim not in [row["claim"] for row in json.loads(say("review", "queue", "claims", "--json")[1])]


def test_an_exported_table_holds_json_where_a_cell_is_a_list_or_an_object(say):
    import csv
    import io

    code, out, _ = say("export", "figure")
    assert code == 0
    for row in csv.DictReader(io.StringIO(out)):
        assert isinstance(json.loads(row["body"]), dict)


def test_doctor_reports_a_wrong_setting_as_a_fault(carried, capsys):
    root = carried.root
    carried.close()
    settings = root / "sijill.toml"
    settings.write_text(settings.read_text().replace("threshold =", "treshold ="))
    with pytest.raises(SystemExit) as left:
        main(["doctor", "-w", str(root)])
    assert left.value.code == 1
    assert "settings.unknown-key" in capsys.readouterr().out


def test_a_dry_run_of_any_verb_leaves_every_byte(carried, capsys, tmp_path):
    root = carried.root
    victim = carried.derived.rows("victim")[0]["id"]
    person = carried.derived.rows("person")[0]["id"]
    report = tmp_path / "report.txt"
    report.write_text("Two people were killed in Jableh.\n", encoding="utf-8")
    carried.derived.drop("estimate", "all")
    carried.close()
    verbs = [
        ("run",),
        ("preserve", str(report)),
        ("estimate",),
        ("export", "figure", "--out", str(tmp_path / "out.csv")),
        ("review", "alive", victim, "--reason", "seen"),
        ("review", "consent", person, "--purpose", "keep", "--state", "given"),
        ("status",),
        ("protect",),
    ]
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    for verb in verbs:
        with pytest.raises(SystemExit) as left:
            main([*verb, "-w", str(root), "--dry-run"])
        assert left.value.code == 0, verb
        capsys.readouterr()
        assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before, verb
    assert not (tmp_path / "out.csv").exists()


def test_two_verdicts_at_once_are_refused_and_nothing_is_written(say):
    figure = json.loads(say("status", "--json")[1])["figures"][0]["id"]
    size = json.loads(say("status", "--json")[1])["ledger"]["size"]
    code, _, err = say("review", "figure", figure, "--accept", "--reject", "--reason", "both")
    assert code == 2
    assert "several verdicts" in err
    assert say("review", "figure", figure, "--reason", "neither")[0] == 2
    assert say("review", "clear", "nonsense", "person", "--cleared", "--reason", "x")[0] == 2
    assert json.loads(say("status", "--json")[1])["ledger"]["size"] == size

"""`sijill extract --reader llm`: proposals beside the rules, this machine only, an exit code for each way it fails."""

import json

import pytest

from sijill.cli import main

TEXT = "The Harbour Monitor said more than 31 villagers were killed in Jableh. Fourteen lives ended in the hills.\n"


@pytest.fixture
def extract(tmp_path, capsys, server):
    """Runs the verb on a text; gives the exit code, the data and what was said."""
    (tmp_path / "report.txt").write_text(TEXT, encoding="utf-8")

    def run(*options, reader=("--reader", "llm"), model=("--model", "tiny"), endpoint=None, text=True):
        given = ["--text", str(tmp_path / "report.txt")] if text else []
        asked = ["--endpoint", endpoint or server.url] if reader else []
        with pytest.raises(SystemExit) as left:
            main(
                ["extract", *given, "--country", "SY", "--json", *reader, *(model if reader else ()), *asked, *options]
            )
        said = capsys.readouterr()
        return left.value.code, json.loads(said.out), said.err

    return run


def proposal(fake):
    return fake.answer(fake.claim("Fourteen lives ended in the hills", count=fake.number("Fourteen", 14, 14)))


def test_proposals_stand_beside_the_rules_and_no_figure_counts_them(extract, server, fake):
    _, plain, _ = extract("--policy", "ucdp", reader=())
    server.answers = [proposal(fake)]
    code, said, told = extract("--policy", "ucdp")
    assert code == 0
    assert said["claims"][:-1] == plain["claims"]
    assert (said["claims"][-1]["proposed"], said["claims"][-1]["id"]) == (True, "m1")
    assert said["coded"] == plain["coded"]
    assert said["reader"]["kept"] == 1
    assert "reader" not in plain
    assert "1 proposed" in told


def test_the_rules_alone_ask_nobody_and_import_no_client(extract, server):
    import subprocess
    import sys

    assert extract(reader=())[0] == 0
    assert server.raw == []
    code = (
        "import sys; from sijill.extract.batch import answer; from sijill.extract.read import read; "
        "import sijill.cli.extract; answer(read('Five men died.', id='a')); "
        "assert not {'httpcore', 'sijill.gate.door', 'sijill.extract.model_reader.answers'} & set(sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "endpoint", ["http://10.0.0.1/v1", "http://model.example/v1", "https://127.0.0.1.evil.example/v1"]
)
def test_another_machine_is_refused_with_exit_code_2_and_nothing_is_read(extract, endpoint):
    code, said, told = extract(endpoint=endpoint)
    assert code == 2
    assert said["error"]["code"] == "gate.not-loopback"
    assert "gate.not-loopback" in told


def test_a_redirect_leaves_the_rules_reading_and_exit_code_2(extract, server):
    server.answers = [lambda handler: handler.reply(b"", status=302, Location="http://10.0.0.1/")]
    code, said, told = extract()
    assert code == 2
    assert said["claims"]
    assert said["reader"]["failed"] == {"gate.redirected": 1}
    assert "gate.redirected" in told


def test_a_server_that_fails_leaves_the_rules_reading_and_exit_code_3(extract, server):
    server.answers = [500]
    code, said, _ = extract()
    assert code == 3
    assert [claim["proposed"] for claim in said["claims"]] == [False] * len(said["claims"])
    assert said["claims"]
    assert said["reader"]["failed"] == {"extract.model-failed": 1}


def test_a_cache_answers_the_second_time_and_a_bent_one_does_not(extract, server, fake, tmp_path):
    server.answers = [proposal(fake)]
    _, first, _ = extract("--cache", str(tmp_path / "kept"))
    _, again, _ = extract("--cache", str(tmp_path / "kept"))
    assert len(server.raw) == 1
    assert again["claims"] == first["claims"]
    assert (again["reader"]["asked"], again["reader"]["cached"]) == (0, 1)
    assert (tmp_path / "kept").stat().st_mode & 0o077 == 0
    (kept,) = (tmp_path / "kept").rglob("*.json")
    kept.write_text(kept.read_text().replace("Fourteen", "Nineteen"), encoding="ascii")
    extract("--cache", str(tmp_path / "kept"))
    assert len(server.raw) == 2


def test_many_texts_have_a_report_each(capsys, tmp_path, server, fake):
    server.answers = [proposal(fake)]
    lines = [{"id": "1", "text": TEXT}, {"id": "2", "text": "The sun shone."}, {"id": "3"}]
    lines = [{**line, "country": "SY"} for line in lines]
    (tmp_path / "many.jsonl").write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main(
            [
                "extract",
                "--jsonl",
                str(tmp_path / "many.jsonl"),
                "--reader",
                "llm",
                "--model",
                "m",
                "--endpoint",
                server.url,
            ]
        )
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one.get("reader", {}).get("kept") for one in said] == [1, 0, None]
    assert said[1]["reader"]["discarded"]["invented"] == 1
    assert left.value.code == 3


def test_a_key_goes_to_the_server_and_nowhere_else(extract, server, monkeypatch):
    monkeypatch.setenv("SIJILL_MODEL_KEY", "open sesame")
    _, said, told = extract()
    assert b"Bearer open sesame" in server.raw[0]
    assert "sesame" not in json.dumps(said) + told


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"model": ()}, "extract.no-model"),
        ({"model": ("--model", "a\nb")}, "extract.no-model"),
        ({"endpoint": "http://user:pw@127.0.0.1/v1"}, "gate.bad-address"),
    ],
)
def test_what_is_missing_is_told_with_its_code(extract, options, code):
    left, said, _ = extract(**options)
    assert (left, said["error"]["code"]) == (2, code)


def test_a_dry_run_sends_nothing(extract, server):
    code, said, told = extract("--dry-run")
    assert (code, server.raw) == (0, [])
    assert "reader" not in said
    assert "would ask tiny" in told


def test_options_of_a_model_without_one_are_refused(extract):
    left, said, _ = extract("--model", "tiny", reader=())
    assert (left, said["error"]["code"]) == (2, "extract.model-without-reader")


def test_in_a_workspace_the_reader_is_a_setting(extract, tmp_path):
    left, said, _ = extract("-w", str(tmp_path), text=False)
    assert (left, said["error"]["code"]) == (2, "extract.reader-is-a-setting")

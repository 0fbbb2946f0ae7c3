"""``sijill anchor`` as a person calls it, and what status, publish and verify then say."""

import json

import pytest

from sijill.cli import main
from sijill.store.workspace import Workspace


@pytest.fixture
def say(tmp_path, capsys):
    Workspace.create(tmp_path / "case").close()

    def call(*arguments, where=True):
        with pytest.raises(SystemExit) as left:
            main([*map(str, arguments), *(["-w", str(tmp_path / "case")] if where else [])])
        said = capsys.readouterr()
        return left.value.code, said.out, said.err

    return call


def test_authorities_are_added_asked_and_told_of(say, tsa, authorities, tmp_path):
    with tsa.Served(authorities[0].answer) as one, tsa.Served(authorities[1].answer) as two:
        for served, authority in zip((one, two), authorities, strict=True):
            code, out, _ = say("anchor", "--add", authority.root, "--name", authority.folder.name, "--url", served.url)
            assert (code, authority.folder.name in out) == (0, True)
        code, out, _ = say("anchor", "--allow-loopback")
    assert code == 0
    assert out.count("entries existed before") == 2
    held = json.loads(say("status", "--json")[1])["ledger"]
    assert held["anchored"] == "2/2"
    assert held["state"].startswith("recorded, signed to ")
    assert "anchored 2/2 to" in say("status")[1]
    code, out, _ = say("verify", tmp_path / "case", "--authority", authorities[0].root, where=False)
    assert code == 0
    assert "existed before: entries" in out


def test_a_fresh_ledger_is_recorded_and_no_more(say):
    assert json.loads(say("status", "--json")[1])["ledger"]["state"] == "recorded"


def test_a_request_by_hand_and_its_answer(say, authorities, tmp_path):
    say("anchor", "--add", authorities[0].root, "--name", "one")
    code, _, err = say("anchor")
    assert code == 0
    assert "asked by hand" in err
    assert say("anchor")[1] == "not stamped yet by one\n"
    assert say("anchor", "--request", tmp_path / "q")[0] == 0
    (tmp_path / "a").write_bytes(authorities[0].answer((tmp_path / "q").read_bytes()))
    assert say("anchor", "--token", tmp_path / "a")[0] == 0
    assert say("anchor")[1] == "every authority has stamped it\n"
    assert "every authority has stamped that head already" in say("anchor", "--token", tmp_path / "a")[2]


def test_one_bad_answer_of_two_is_exit_3_and_bad_ones_alone_exit_3_or_1(say, authorities, tmp_path):
    for one in authorities:
        say("anchor", "--add", one.root, "--name", one.folder.name)
    say("anchor", "--request", tmp_path / "q")
    (tmp_path / "a").write_bytes(authorities[0].answer((tmp_path / "q").read_bytes()))
    (tmp_path / "b").write_bytes(b"busy")
    code, _, err = say("anchor", "--token", tmp_path / "b")
    assert (code, "anchor.refused" in err) == (3, True)
    code, _, err = say("anchor", "--token", tmp_path / "b", "--token", tmp_path / "b")
    assert (code, "anchor.none" in err) == (1, True)
    assert say("anchor", "--token", tmp_path / "b", "--token", tmp_path / "a")[0] == 3
    assert json.loads(say("status", "--json")[1])["ledger"]["anchored"] == "1/2"


def test_wrong_calls_are_told_what_to_do(say, authorities, tmp_path):
    (tmp_path / "no.pem").write_text("nothing")
    for arguments, told in (
        (("anchor",), "anchor.no-authority"),
        (("anchor", "--add", authorities[0].root), "anchor.no-name"),
        (("anchor", "--add", tmp_path / "no.pem", "--name", "x"), "anchor.no-root"),
        (("anchor", "--retire", "nobody"), "anchor.no-authority"),
    ):
        code, _, err = say(*arguments)
        assert (code, told in err) == (2, True)
    code, _, err = say("verify", tmp_path / "case", "--authority", tmp_path / "no.pem", where=False)
    assert (code, "verify.no-root" in err) == (2, True)


def test_an_authority_is_retired(say, authorities):
    say("anchor", "--add", authorities[0].root, "--name", "one")
    assert say("anchor", "--retire", "one", "--why", "closed")[0] == 0
    assert say("anchor", "--retire", "one")[0] == 2


def test_a_dry_run_names_whom_it_would_ask(say, authorities):
    say("anchor", "--add", authorities[0].root, "--name", "one")
    assert "would ask one" in say("anchor", "--dry-run")[2]

"""Heads are signed, cosigned and verified where the user is, and standard output holds data alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from sijill.cli.main import main


@pytest.fixture
def say(tmp_path: Path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as left:
            main([*arguments])
        said = capsys.readouterr()
        return int(left.value.code or 0), said.out, said.err

    call("init", "case")
    monkeypatch.setenv("SIJILL_WORKSPACE", "case")
    return call


def test_verify_without_a_path_looks_at_the_workspace_that_is_set(say):
    code, out, _ = say("verify")
    assert code == 0
    assert out.startswith("intact")


def test_verify_says_that_nothing_is_there(say):
    code, out, _ = say("verify", "nowhere")
    assert code == 3
    assert "no such folder or file" in out


def test_of_what_could_not_be_read_nothing_else_is_said(say, tmp_path):
    (tmp_path / "notes.txt").write_text("no bundle")
    code, out, _ = say("verify", "notes.txt")
    assert code == 3
    assert len(out.splitlines()) == 2


def test_a_checkpoint_written_to_a_file_leaves_standard_output_empty(say):
    code, out, err = say("sign", "--out", "checkpoint")
    assert (code, out) == (0, "")
    assert "Signed the head of" in err
    code, out, err = say("cosign", "checkpoint", "--key", "w.key", "--out", "cosigned")
    assert (code, out) == (0, "")
    assert "Cosigned the head of" in err


def test_a_sealed_back_up_that_nothing_opens_says_what_would_open_it(say, tmp_path, monkeypatch):
    (tmp_path / "pass").write_text("seven tall masts\n")
    monkeypatch.setenv("SIJILL_PASSPHRASE_FILE", "pass")
    say("init", "sealed", "--sealed")
    key = say("key", "age", "custodian")[1].split()[-1]
    assert say("backup", "a.backup", "--to", key, "-w", "sealed")[0] == 0
    monkeypatch.delenv("SIJILL_PASSPHRASE_FILE")
    code, _, err = say("restore", "a.backup", "new", "--identity", "custodian")
    assert code == 2
    assert "SIJILL_PASSPHRASE_FILE" in err
    assert ".restoring-" not in err
    monkeypatch.setenv("SIJILL_PASSPHRASE_FILE", "pass")
    assert say("restore", "a.backup", "new", "--identity", "custodian")[0] == 0


def test_a_word_that_is_no_public_key_is_told_without_the_program_s_own_terms(say):
    code, _, err = say("verify", "--key", "garbage")
    assert code == 2
    assert "it has no id, or no key after it" in err
    assert "0 bytes" not in err

"""A folder outside the workspace remembers its head; a workspace that was put back is then refused."""

import shutil

import pytest

from sijill.cli import main
from sijill.store.workspace import Workspace


@pytest.fixture
def say(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SIJILL_SEEN", str(tmp_path / "seen"))
    Workspace.create(tmp_path / "case").close()
    shutil.copytree(tmp_path / "case", tmp_path / "earlier")

    def call(*arguments):
        with pytest.raises(SystemExit) as left:
            main([*arguments, "-w", str(tmp_path / "case")])
        said = capsys.readouterr()
        return left.value.code, said.err

    return call


@pytest.fixture
def rolled_back(say, tmp_path):
    assert say("sign")[0] == 0
    shutil.rmtree(tmp_path / "case")
    shutil.copytree(tmp_path / "earlier", tmp_path / "case")


@pytest.mark.parametrize("verb", ["status", "sign", "run"])
def test_a_workspace_put_back_to_an_earlier_day_is_refused(say, rolled_back, verb):
    code, err = say(verb)
    assert (code, "ledger.rolled-back" in err) == (4, True)


def test_without_the_folder_it_does_not_show(say, rolled_back, monkeypatch):
    monkeypatch.delenv("SIJILL_SEEN")
    assert say("status")[0] == 0


def test_a_ledger_that_grew_is_opened(say):
    assert say("sign")[0] == 0
    assert say("key", "rotate")[0] == 0
    assert say("status")[0] == 0

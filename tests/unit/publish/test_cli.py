"""``sijill publish``: data on standard output, the same release twice, exit 5 when it must stop."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sijill.cli.publish import command
from sijill.errors import PublicationStopped
from sijill.store.checkpoints import parse_checkpoint
from sijill.store.signers import Signers, objections
from sijill.store.workspace import Workspace


def called(capsys: pytest.CaptureFixture[str], workspace: Workspace, *options: str) -> tuple[int, str, str]:
    code = command.main(["-w", str(workspace.root), *options], standalone_mode=False)
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_release_is_told_as_json(ready: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = called(capsys, ready, "--json")
    told = json.loads(out)
    assert code == 0
    assert told["new"] is True
    assert Path(told["index"]).is_file()
    assert told["release"] in told["path"]
    assert told["counts"]["figures"] == 3
    assert told["ledger"]["size"] == ready.ledger.size
    signed = parse_checkpoint(told["checkpoint"].encode())
    assert signed.head == ready.ledger.head()
    assert objections(signed, Signers.of(ready.ledger.entries())) == []
    assert err.startswith("publish")
    assert json.loads(called(capsys, ready, "--json")[1])["new"] is False
    assert "(unchanged)" in called(capsys, ready)[1]


def test_a_dry_run_writes_nothing(ready: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    size = ready.ledger.size
    _, out, err = called(capsys, ready, "--dry-run")
    assert out == ""
    assert "would publish 3 figures and 0 names" in err
    assert ready.ledger.size == size
    assert not list((ready.root / "releases").iterdir())


def test_an_unreviewed_figure_stops_the_verb(waiting: Workspace) -> None:
    for options in ([], ["--dry-run"]):
        with pytest.raises(PublicationStopped) as stopped:
            command.main(["-w", str(waiting.root), *options], standalone_mode=False)
        assert stopped.value.exit_code == 5

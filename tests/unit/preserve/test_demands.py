"""What a court demands of a bundle: stamps and cosignatures over a head that holds all evidence."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest

from sijill.errors import UsageError
from sijill.preserve.bundle import Wish, export_bundle
from sijill.preserve.demands import Demands
from sijill.preserve.stage import preserve_files
from sijill.preserve.verify import verify
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.workspace import Workspace

STAMPED = {"anchored": "1/2", "anchored_size": 8, "cosigned": "2/2", "cosigned_size": 6, "last_evidence": 7}


@pytest.mark.parametrize(
    ("checked", "demands", "unmet"),
    [
        (STAMPED, Demands(1, 0), []),
        (STAMPED, Demands(2, 0), ["anchor"]),
        ({**STAMPED, "last_evidence": 8}, Demands(1, 0), ["anchor"]),
        (STAMPED, Demands(0, 1), ["cosignature"]),
        ({**STAMPED, "cosigned_size": 8}, Demands(1, 2), []),
        ({"anchored": None, "anchored_size": None}, Demands(1, 1), ["anchor", "cosignature"]),
        ({"anchored": None}, Demands(), []),
        ({"releases": 1}, Demands(1), ["anchor"]),
    ],
)
def test_a_demand_is_met_only_by_a_head_with_all_evidence(checked, demands, unmet):
    found = demands.unmet(checked)
    assert [one.what for one in found] == unmet
    assert {one.kind for one in found} <= {"unproven"}


def test_less_than_none_cannot_be_demanded():
    with pytest.raises(UsageError):
        Demands(-1)


def test_a_bundle_without_a_stamp_is_unproven_when_one_is_demanded(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "case") as workspace:
        (tmp_path / "a.txt").write_text("An invented report.\n")
        preserve_files(workspace, [tmp_path / "a.txt"])
        signer = HeadSigner(workspace.ledger, workspace.root / "log", Keyring(tmp_path / "k", "", secrets.token_bytes))
        export_bundle(workspace, signer, tmp_path / "b.zip", Wish(), "1")
    assert verify(tmp_path / "b.zip").verdict == "intact"
    for path in (tmp_path / "b.zip", tmp_path / "case"):
        told = verify(path, demands=Demands(stamps=1))
        assert (told.verdict, told.exit_code) == ("unproven", 6)
        assert [one.what for one in told.findings] == ["anchor"]

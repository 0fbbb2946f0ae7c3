"""Keys of age made anew, and a sealed workspace locked for one."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from sijill.store.sealing.age import new_identity
from sijill.store.sealing.lock_file import Lock
from sijill.store.workspace import Workspace


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of this test's own for holders; short, as the name of a socket must be."""
    folder = Path(tempfile.mkdtemp(prefix="h-"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    for name in ("SIJILL_PASSPHRASE_FILE", "SIJILL_IDENTITY_FILE"):
        monkeypatch.delenv(name, raising=False)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def identity(tmp_path: Path) -> tuple[Path, str]:
    """A file with a new secret key, and its public key."""
    secret, public = new_identity()
    file = tmp_path / "key.txt"
    file.write_text(f"# made for a test\n{secret}\n", encoding="utf-8")
    return file, public


@pytest.fixture
def sealed(tmp_path: Path, identity: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new sealed workspace, and its secret key named where every command looks."""
    file, public = identity
    monkeypatch.setenv("SIJILL_IDENTITY_FILE", str(file))
    Workspace.create(tmp_path / "case", lock=Lock(recipients=(public,))).close()
    return tmp_path / "case"

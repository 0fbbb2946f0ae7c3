"""A small invented workspace that tests carry through the stages; nobody in it is real."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("dev", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "dev")

os.environ["COLUMNS"] = "200"
ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

AGENCY = """Clashes in the coastal district

The Sahel Observatory for Human Rights recorded more than 31 civilians killed in Jableh on Thursday.
Meridian Press could not independently verify how many died.

"They came to our street at dawn and set fire to two houses," said Nabil Qarmo, a resident of Jableh.
Umar, another resident, who asked that his surname be withheld, confirmed Mr Qarmo's account.
He said that his brother was not killed.
"""

MIRROR = """The Sahel Observatory for Human Rights said at least 47 civilians were killed in Jableh since Thursday,
Harbour Wire reported.
"""

LIST_A = """id,name,sex,age,date of death,place
A1,Adib Marwan Karmo,male,31,2031-11-06,Jableh
A2,Salma Fadel Dayoub,female,44,2031-11-06,Jableh
A3,Maher Nadim Sabbur,male,9,2031-11-07,Latakia
A4,Ruba Anis Zahran,female,27,2031-11-07,Latakia
"""

LIST_B = """id,name,sex,age,date of death,place
B1,Adeeb Marwan Karmo,male,31,2031-11-06,Jableh
B2,Salma Fadil Dayyoub,female,44,2031-11-06,Jableh
B3,Idris Munif Halloum,male,52,2031-11-08,Tartus
B4,Ruba Anis Zahran,female,28,2031-11-07,Latakia
"""

FILES = {
    "agency.txt": (AGENCY, {"published": "2031-11-09", "outlet": "Meridian Press", "kind": "report"}),
    "mirror.txt": (MIRROR, {"published": "2031-11-10", "outlet": "Harbour Wire", "kind": "report"}),
    "a.csv": (LIST_A, {"published": "2031-11-12", "outlet": "Sahel Observatory for Human Rights", "kind": "list"}),
    "b.csv": (LIST_B, {"published": "2031-11-13", "outlet": "Wadi Sahel Committee", "kind": "list"}),
}


def shared() -> Path:
    """The labelled cases beside the repository; the test is skipped where they are not."""
    if not SHARED.exists():
        pytest.skip("the labelled cases are not beside this repository")
    return SHARED


def seeded_entropy() -> Callable[[int], bytes]:
    """Bytes that look random and are the same every time."""
    import random

    source = random.Random(7)
    return lambda size: source.randbytes(size)


def small_workspace(root: Path, files: dict[str, tuple[str, dict[str, str]]] = FILES):
    """A workspace at ``root`` with the small files preserved and nothing else done."""
    from sijill.preserve.metadata import Metadata
    from sijill.preserve.stage import preserve_files
    from sijill.store.workspace import Workspace

    inbox = root.parent / f"{root.name}-inbox"
    inbox.mkdir(exist_ok=True)
    workspace = Workspace.create(root, clock=lambda: datetime(2031, 12, 1, 9, tzinfo=UTC), entropy=seeded_entropy())
    for name, (text, told) in files.items():
        (inbox / name).write_text(text, encoding="utf-8")
        preserve_files(workspace, [inbox / name], metadata=Metadata(country="SY", language="en", **told))
    return workspace


@pytest.fixture
def workspace(tmp_path) -> Iterator[object]:
    """The small workspace, nothing run yet."""
    with small_workspace(tmp_path / "small") as held:
        yield held


@pytest.fixture(scope="session")
def carried_folder(tmp_path_factory) -> Path:
    """A folder with the small workspace carried through every stage; copy it before changing it."""
    from sijill import pipeline

    root = tmp_path_factory.mktemp("carried") / "small"
    with small_workspace(root) as held:
        pipeline.run(held)
    return root


@pytest.fixture
def carried(carried_folder, tmp_path) -> Iterator[object]:
    """A copy of the small workspace carried through every stage."""
    import shutil

    from sijill.store.workspace import Workspace

    shutil.copytree(carried_folder, tmp_path / "small")
    with Workspace.open(tmp_path / "small") as held:
        yield held


@pytest.fixture(scope="session")
def fake() -> ModuleType:
    """The module of the pretended model server: its class, and what makes answers."""
    return _beside("fake_model")


def _beside(name: str) -> ModuleType:
    import importlib.util
    import sys

    spec = importlib.util.spec_from_file_location(name, ROOT / "tests" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def tsa() -> ModuleType:
    """The module of invented authorities of time; the test is skipped where there is no ``openssl``."""
    import shutil

    if shutil.which("openssl") is None:
        pytest.skip("no openssl")
    return _beside("time_authority")


@pytest.fixture(scope="session")
def authorities(tsa, tmp_path_factory):
    """Two honest authorities of time, one with RSA keys and one with elliptic curves."""
    folder = tmp_path_factory.mktemp("authorities")
    return tsa.TimeAuthority(folder / "one", "one.invented"), tsa.TimeAuthority(
        folder / "two", "two.invented", kind="ec"
    )


@pytest.fixture
def server(fake):
    """A pretended model server on this machine, stopped after the test."""
    held = fake.FakeServer()
    yield held
    held.stop()


@pytest.fixture
def model(server):
    """Makes a reader that asks the pretended server."""
    import time

    from sijill.extract.model_reader.read import ModelReader
    from sijill.extract.model_reader.server import ModelServer
    from sijill.gate.address import address
    from sijill.gate.door import Door

    def make(kept=None, seconds=5.0, elsewhere=()):
        return ModelReader(ModelServer(Door(address(server.url)), "tiny", seconds, time.monotonic), kept, elsewhere)

    return make

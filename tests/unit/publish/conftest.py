from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from sijill.publish.content import SiteContent
from sijill.publish.site import release


@pytest.fixture(scope="session")
def coast() -> SiteContent:
    return runpy.run_path(str(Path(__file__).with_name("coast.py")))["COAST"]


@pytest.fixture(scope="session")
def files(coast: SiteContent) -> dict[str, str]:
    return {path: data.decode() for path, data in release(coast)[1].items()}

from __future__ import annotations

import random
import re
import runpy
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sijill import pipeline
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.publish.content import SiteContent
from sijill.publish.site import release
from sijill.store import decisions
from sijill.store.settings import Settings
from sijill.store.stamps import Stamp
from sijill.store.workspace import Workspace


@pytest.fixture(scope="session")
def coast() -> SiteContent:
    return runpy.run_path(str(Path(__file__).with_name("coast.py")))["COAST"]


@pytest.fixture(scope="session")
def files(coast: SiteContent) -> dict[str, str]:
    return {path: data.decode() for path, data in release(coast)[1].items()}


WITNESS, ASKED = "Samir Qabbani", "Ain Safsaf"
REPORT = (
    "Coast Watch said more than 310 civilians were killed in Tal Nahr on Saturday. "
    f"{WITNESS}, a resident of {ASKED} who asked not to be named, said that 12 people were killed in {ASKED}.\n"
)
LATER = "More than 340 civilians have been killed in Tal Nahr since Saturday, Coast Watch said.\n"
FORM = "I saw three people being killed in Wadi Kharif on Sunday.\n"
PEOPLE = (
    "id,name,name_ar,sex,age,date of death,place\n"
    "1,Salma Idris Wahhab,سلمى إدريس وهاب,female,34,2031-04-05,Tal Nahr\n"
    "2,Tawfiq Qasim Darra,توفيق قاسم دره,male,51,2031-04-05,Tal Nahr\n"
    "3,Hala Marzuq Zaytun,هالة مرزوق زيتون,female,29,2031-04-06,Tal Nahr\n"
)
TOLD = {
    "report.txt": (REPORT, {"published": "2031-04-06", "outlet": "Port Courier", "kind": "report"}, "internal"),
    "later.txt": (LATER, {"published": "2031-04-08", "outlet": "Northern Herald", "kind": "report"}, "internal"),
    "form.txt": (FORM, {"published": "2031-04-09", "outlet": "Coast Watch", "kind": "form"}, "confidential"),
}
OUTLETS = {name: told["outlet"] for name, (_, told, _) in TOLD.items()}
STAMP = Stamp("0" * 64, "0" * 64, "hand")


def document_name(text: str) -> str:
    return next((name for name, (known, _, _) in TOLD.items() if known.strip() == text.strip()), "")


def read_by_hand(
    workspace: Workspace, text: str, document: str, text_sha256: str, told: list[dict[str, object]]
) -> None:
    """Rows as ``extract`` would write them, for claims found by their words."""

    def ends(words: str) -> dict[str, int]:
        return {"start": text.index(words), "end": text.index(words) + len(words)}

    tables: dict[str, list[dict[str, object]]] = {name: [] for name in ("claim", "claim_place", "claim_source")}
    tables["reading"] = [
        {"document": document, "text_sha256": text_sha256, "language": "en", "outlet": OUTLETS[document_name(text)]}
    ]
    tables["person"] = tables["mention"] = tables["protected_span"] = []
    if WITNESS in text:
        person = {"id": "person-samir", "document": document, "role": "witness", "protect": True, "reason": "asked"}
        tables["person"] = [person]
        tables["mention"] = [{"person": "person-samir", "document": document, **ends(WITNESS)}]
        spans = [ends(WITNESS)] + [{"start": m.start(), "end": m.end()} for m in re.finditer(ASKED, text)]
        tables["protected_span"] = [
            {"document": document, **span, "person": None, "reason": "asked", "action": "seal"} for span in spans
        ]
    for one in told:
        words, place, count = str(one["words"]), str(one["place"]), str(one["count"])
        span, number = ends(words), text.index(count, text.index(words))
        where = text.index(place, text.index(words))
        base = {"id": one["id"], "document": document, "text_sha256": text_sha256, **span}
        counted = {"low": one["low"], "high": one["high"], "count_start": number, "count_end": number + len(count)}
        days = {"when_from": "2031-04-05", "when_to": "2031-04-05"}
        told_how = {"voice": "indirect", "hearsay": False, "verification": "not_stated", "state": "proposed"}
        tables["claim"].append(
            base
            | counted
            | days
            | told_how
            | {"harm": "killed", "negated": False, "historical": False}
            | {
                "status": one["status"],
                "garbled": False,
                "confidence": 0.9,
                "method": "rules",
                "version": "1",
                "body": {},
            }
        )
        tables["claim_place"].append(
            {
                "claim": one["id"],
                "position": 0,
                "name": place,
                "country": "SY",
                "start": where,
                "end": where + len(place),
            }
        )
        for position, (source, is_person) in enumerate(one["chain"]):
            tables["claim_source"].append(
                {
                    "claim": one["id"],
                    "position": position,
                    "source": source,
                    "name": None if is_person else source,
                    "person": source if is_person else None,
                }
            )
    workspace.derived.replace("extract", text_sha256, STAMP, tables)


CLAIMS = {
    "report.txt": [
        {
            "id": "claim-watch",
            "words": "more than 310 civilians were killed in Tal Nahr on Saturday",
            "count": "more than 310",
            "place": "Tal Nahr",
            "low": 310,
            "high": None,
            "status": "civilian",
            "chain": [("Coast Watch", False), ("Port Courier", False)],
        },
        {
            "id": "claim-samir",
            "words": f"12 people were killed in {ASKED}",
            "count": "12",
            "place": ASKED,
            "low": 12,
            "high": 12,
            "status": "unknown",
            "chain": [("person-samir", True), ("Port Courier", False)],
        },
    ],
    "later.txt": [
        {
            "id": "claim-later",
            "words": "More than 340 civilians have been killed in Tal Nahr since Saturday",
            "count": "More than 340",
            "place": "Tal Nahr",
            "low": 340,
            "high": None,
            "status": "civilian",
            "chain": [("Coast Watch", False), ("Northern Herald", False)],
        }
    ],
    "form.txt": [
        {
            "id": "claim-form",
            "words": "three people being killed in Wadi Kharif",
            "count": "three",
            "place": "Wadi Kharif",
            "low": 3,
            "high": 3,
            "status": "unknown",
            "chain": [("Coast Watch", False)],
        }
    ],
}

AFTER = ("record", "link", "corroborate", "estimate", "protect")


def make_workspace(root: Path) -> Workspace:
    """An invented workspace carried to where a person reviews its figures."""
    inbox = root.parent / f"{root.name}-inbox"
    inbox.mkdir(parents=True)
    clock = lambda: datetime(2031, 5, 1, 9, tzinfo=UTC)  # noqa: E731
    entropy = random.Random(3).randbytes
    given = Settings({"publish.title": "The Invented Coast"})
    workspace = Workspace.create(root, clock=clock, entropy=entropy, settings=given)
    for name, (text, told, tier) in TOLD.items():
        (inbox / name).write_text(text, encoding="utf-8")
        known = Metadata(country="SY", language="en", **told)
        preserve_files(workspace, [inbox / name], tier=tier, metadata=known, are_invented=True)
    (inbox / "people.csv").write_text(PEOPLE, encoding="utf-8")
    listed = Metadata(country="SY", language="en", published="2031-04-20", outlet="Coast Watch", kind="list")
    preserve_files(workspace, [inbox / "people.csv"], metadata=listed)
    reread(workspace)
    pipeline.run(workspace, AFTER)
    return workspace


def reread(workspace: Workspace) -> None:
    """Write the claims again, as after ``derived.db`` was deleted."""
    for row in workspace.facts.derivations():
        text = workspace.blobs.get(str(row["text_sha256"])).decode() if row["part"] == "text" else ""
        if name := document_name(text):
            read_by_hand(workspace, text, str(row["source_sha256"]), str(row["text_sha256"]), CLAIMS[name])


def review_all(workspace: Workspace) -> None:
    """Accept every figure as it is now, and carry it through."""
    for figure in workspace.derived.rows("figure", state="machine"):
        decisions.review_figure(workspace, str(figure["id"]), "accepted", "read beside the words")
    pipeline.run(workspace, AFTER)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("publish") / "coast"
    make_workspace(root).close()
    return root


@pytest.fixture
def waiting(made_once: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace whose figures wait for review."""
    shutil.copytree(made_once, tmp_path / "coast")
    with Workspace.open(tmp_path / "coast", clock=lambda: datetime(2031, 5, 2, tzinfo=UTC)) as held:
        yield held


@pytest.fixture
def ready(waiting: Workspace) -> Workspace:
    """The same with every figure accepted."""
    review_all(waiting)
    return waiting

"""The report the project began with: what a careful reader protects is not shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sijill.extract.stage import run as extract
from sijill.gate import Quotes, held_by, scan
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.protect.stage import run as protect
from sijill.store.workspace import Workspace

SEED = Path(__file__).resolve().parents[4] / "shared" / "data" / "seed"


@pytest.mark.shared
@pytest.mark.skipif(not SEED.is_dir(), reason="the labelled cases are not beside the repository")
def test_no_protected_words_of_the_report_come_out(tmp_path: Path) -> None:
    gold = json.loads((SEED / "gold.json").read_text("utf-8"))
    text = (SEED / "report.txt").read_text("utf-8")
    flags = [span for flag in gold["protection"] for span in (*flag["spans"], *flag.get("also_hide", []))]
    with Workspace.create(tmp_path / "case") as workspace:
        known = Metadata(published=gold["reference_date"]["value"], country="SY")
        preserve_files(workspace, [SEED / "report.txt"], metadata=known)
        extract(workspace)
        protect(workspace)
        document = str(workspace.facts.documents()[0]["sha256"])
        quotes, held = Quotes(workspace), held_by(workspace)
        shown = [quotes.of(document, span["start"], span["end"]) for span in flags]
        whole = quotes.of(document, 0, len(text))
    assert [span["text"] for span, words in zip(flags, shown, strict=True) if span["text"] in words] == []
    assert "withheld]" in whole
    assert scan({"report.txt": whole.encode()}, held.guarded, held.allowed) == ()
    assert scan({"report.txt": text.encode()}, held.guarded, held.allowed) != ()

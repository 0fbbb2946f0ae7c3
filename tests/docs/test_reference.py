"""The reference says what the code does: a verb, setting, error, kind or table that is not there fails here."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HINT = "run 'make docs'"


def reference():
    spec = importlib.util.spec_from_file_location("make_reference", ROOT / "tools" / "make_reference.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MADE = reference()


@pytest.mark.parametrize("page", ["cli.md", "errors.md", "settings.md", "tables.md", "ledger.md"])
def test_each_reference_page_is_what_the_code_says(page):
    assert (ROOT / "docs" / "reference" / page).read_text(encoding="utf-8") == MADE.pages()[page], HINT


def test_every_verb_is_documented():
    page = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    for verb, _ in MADE.commands():
        assert f"\n## {verb}\n" in page, HINT


def test_every_error_code_is_dotted_and_documented():
    page = (ROOT / "docs" / "reference" / "errors.md").read_text(encoding="utf-8")
    codes = MADE.error_codes()
    assert len(codes) > 30
    for code in codes:
        stage, dot, reason = code.partition(".")
        assert dot
        assert stage
        assert reason
        assert f"`{code}`" in page, HINT


def test_links_between_the_pages_lead_somewhere():
    import re

    broken = []
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
            if "://" not in target and not (page.parent / target).exists():
                broken.append(f"{page.relative_to(ROOT)} -> {target}")
    assert broken == []


def test_the_format_of_the_ledger_fits_one_printed_page():
    page = (ROOT / "docs" / "reference" / "log-format.md").read_text(encoding="utf-8")
    assert len(page) <= 7000
    assert len(page.splitlines()) <= 90

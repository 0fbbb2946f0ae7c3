"""The tutorial, the how-to pages and the format page do what they show: each command is run, each line looked for.

What a page can hold:

* blocks marked ``console``: lines that begin with ``$ `` are run by ``sh`` in an empty folder, one by one. Each
  line below must be a line of what it prints (in any order: tables are sorted by ids, and ids are other in each
  workspace). ``…`` stands for any characters of a line, and a line that is only ``…`` for any lines. A command must end
  with exit code 0, unless its own words show another.
* blocks under a comment ``<!-- file: NAME -->``: the file is written first.
* ids such as ``figure-a…``: the first line that shows one binds it; commands that hold it are given the whole id.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("tutorial", "how-to")
PAGES = sorted(page for folder in FOLDERS for page in (ROOT / "docs" / folder).glob("*.md"))
BLOCK = re.compile(r"(?:<!-- file: (?P<file>\S+) -->\n)?^```(?P<kind>[a-z]+)\n(?P<body>.*?)^```$", re.M | re.S)
PROMPT = "$ "
ELLIPSIS = "…"
SHORT_ID = re.compile(r"\b([a-z]+(?:-[a-z]+)*-[a-z0-9]{1,2})…")
SECONDS = 240


@dataclass
class Step:
    """One command of a page and the lines shown under it."""

    command: str
    shown: list[str] = field(default_factory=list)


def steps(body: str) -> list[Step]:
    found: list[Step] = []
    for line in body.splitlines():
        if line.startswith(PROMPT):
            found.append(Step(line.removeprefix(PROMPT)))
        elif found and found[-1].command.endswith("\\") and not found[-1].shown:
            found[-1].command = found[-1].command[:-1] + line.strip()
        elif found and line.strip():
            found[-1].shown.append(line)
    return found


def plain(line: str) -> str:
    """A line without what only lays it out: runs of spaces and of rules are one."""
    return re.sub(r"([\s━])\1*", r"\1", line.replace("┃", "│")).strip()


def pattern(shown: str, ids: dict[str, str]) -> re.Pattern[str]:
    parts, at = [], 0
    text = plain(shown)
    seen: set[str] = set()
    for match in SHORT_ID.finditer(text):
        parts.append(anything(text[at : match.start()]))
        short = match.group(1)
        kind = re.escape(short.rpartition("-")[0])
        group = re.sub(r"\W", "_", short)
        if short in ids:
            parts.append(re.escape(ids[short]))
        elif short in seen:
            parts.append(f"(?P={group})")
        else:
            parts.append(f"(?P<{group}>{kind}-[a-z2-7]{{16}})")
            seen.add(short)
        at = match.end()
    return re.compile("".join([*parts, anything(text[at:])]) + r"\Z")


def anything(text: str) -> str:
    return ".*".join(re.escape(part) for part in text.split(ELLIPSIS))


def check(step: Step, printed: str, ids: dict[str, str]) -> None:
    """Bind new ids, or fail at the first line that is not there; a printed line serves one shown line."""
    lines = [plain(line) for line in printed.splitlines() if line.strip()]
    for shown in step.shown:
        if shown.strip() == ELLIPSIS:
            continue
        wanted = pattern(shown, ids)
        found = next((match for line in lines if (match := wanted.match(line))), None)
        assert found, f"$ {step.command}\nthe page shows\n{shown}\nit printed\n{printed}"
        lines.remove(found.string)
        short = {re.sub(r"\W", "_", one): one for one in SHORT_ID.findall(plain(shown))}
        for group, value in found.groupdict().items():
            ids.setdefault(short[group], value)


def run(command: str, folder: Path, ids: dict[str, str]) -> tuple[int, str]:
    for short, whole in ids.items():
        command = command.replace(f"{short}{ELLIPSIS}", whole)
    assert ELLIPSIS not in command, f"no output before it binds the id in: {command}"
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("SIJILL", "COV"))},
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "110",
        "NO_COLOR": "1",
        "PYTHONIOENCODING": "utf-8",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=SECONDS,
        check=False,
    )
    return done.returncode, done.stdout.decode("utf-8")


def follow(page: str, folder: Path) -> int:
    """Do what a page says in ``folder``; how many commands were run."""
    ids: dict[str, str] = {}
    count = 0
    for block in BLOCK.finditer(page):
        if block["file"]:
            (folder / block["file"]).write_text(block["body"], encoding="utf-8")
        elif block["kind"] == "console":
            for step in steps(block["body"]):
                code, printed = run(step.command, folder, ids)
                assert code == 0, f"$ {step.command}\nexit {code}\n{printed}"
                check(step, printed, ids)
                count += 1
    return count


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_does_what_it_shows(page, tmp_path):
    assert follow(page.read_text(encoding="utf-8"), tmp_path) > 0


def test_the_report_of_the_tutorial_is_the_file_beside_it():
    page = (ROOT / "docs" / "tutorial" / "first-report.md").read_text(encoding="utf-8")
    shown = {block["file"]: block["body"] for block in BLOCK.finditer(page) if block["file"]}
    assert shown["report.txt"] == (ROOT / "docs" / "tutorial" / "report.txt").read_text(encoding="utf-8")


def test_every_page_is_there():
    assert {page.stem for page in PAGES} >= {
        "first-report",
        "start-a-workspace",
        "import-a-list",
        "estimate-from-a-table",
        "corroborate-a-table-of-tolls",
        "review-and-publish",
        "check-without-sijill",
        "give-evidence-to-a-court",
        "verify-a-release",
        "protect-people",
        "use-your-own-places",
        "see-where-a-claim-comes-from",
        "when-something-goes-wrong",
    }


@pytest.mark.parametrize(
    ("shown", "why"),
    [
        ("$ echo 24 or more\n25 or more", "another number"),
        ("$ echo one\none\none", "a line too many"),
        ("$ echo one two\none", "half a line"),
        ("$ false", "a command that fails"),
        ("$ sijill show figure-a…", "an id nothing has shown"),
        ("$ echo figure-aaaaaaaaaaaaaaa2\nclaim-a…", "another kind of id"),
        ("$ echo figure-aaaaaaaaaaaaaaa2 figure-aaaaaaaaaaaaaaa3\nfigure-a… figure-a…", "two ids under one"),
    ],
)
def test_a_page_that_shows_what_is_not_printed_fails(shown, why, tmp_path):
    with pytest.raises(AssertionError):
        follow(f"```console\n{shown}\n```\n", tmp_path)


def test_an_id_is_carried_into_later_commands(tmp_path):
    page = "```console\n$ echo figure-aaaaaaaaaaaaaaa2 x\nfigure-a… x\n$ echo figure-a…\nfigure-a…\n```\n"
    assert follow(page, tmp_path) == 2

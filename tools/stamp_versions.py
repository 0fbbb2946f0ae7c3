"""Write the fingerprints of the stages' code: a changed fingerprint asks for a changed VERSION.

``python tools/stamp_versions.py`` after a change; a test compares. A fingerprint is the hash of the syntax trees of the
stage and of what it computes with, docstrings and comments left out.
"""

from __future__ import annotations

import ast
import hashlib
import importlib
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "sijill"
KEPT = ROOT / "tests" / "docs" / "stage_versions.json"
USES = {
    "extract": ("extract", "text"),
    "record": ("record", "lists", "text"),
    "link": ("link", "text"),
    "corroborate": ("corroborate", "policies"),
    "estimate": ("estimate",),
    "protect": ("protect",),
}


def _bare(tree: ast.AST) -> ast.AST:
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if (
            isinstance(body, list)
            and body
            and isinstance(body[0], ast.Expr)
            and isinstance(body[0].value, ast.Constant)
        ):
            node.body = body[1:] or [ast.Pass()]
    return tree


def fingerprint(stage: str) -> str:
    """The hash of a stage's code."""
    held = hashlib.sha256()
    for folder in USES[stage]:
        for path in sorted((SOURCE / folder).rglob("*.py")):
            held.update(path.relative_to(SOURCE).as_posix().encode())
            held.update(ast.dump(_bare(ast.parse(path.read_text(encoding="utf-8")))).encode())
    return held.hexdigest()[:16]


def current() -> dict[str, dict[str, str]]:
    """Every stage's VERSION and fingerprint as they are now."""
    return {
        stage: {"version": importlib.import_module(f"sijill.{stage}.stage").VERSION, "code": fingerprint(stage)}
        for stage in USES
    }


def main() -> int:
    """Write the fingerprints; refuse when code changed under an unchanged VERSION that a release may have used."""
    before = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    after = current()
    same = [
        s
        for s in after
        if s in before and before[s]["code"] != after[s]["code"] and before[s]["version"] == after[s]["version"]
    ]
    if same and "--same-results" not in sys.argv:
        print(
            f"code of {', '.join(same)} changed and VERSION did not: raise it, or say --same-results when no row can differ"
        )
        return 1
    KEPT.write_text(json.dumps(after, indent=1, sort_keys=True) + "\n")
    print(f"wrote {KEPT.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

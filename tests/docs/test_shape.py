"""The shape of the code: short modules, short functions, no stray files."""

import ast
import statistics
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "src" / "sijill").rglob("*.py"))


def lengths():
    return {path: len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}


def test_no_module_is_longer_than_400_lines_and_the_median_is_at_most_120():
    counted = lengths()
    assert {path.name: lines for path, lines in counted.items() if lines > 400} == {}
    assert statistics.median(counted.values()) <= 120


def test_no_function_is_longer_than_60_lines():
    long = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = node.end_lineno - node.lineno + 1
                if lines > 60:
                    long[f"{path.name}:{node.name}"] = lines
    assert long == {}


def test_every_public_name_has_a_docstring():
    bare = []
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        nodes = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)]
        if not ast.get_docstring(tree) and path.name != "env.py":
            bare.append(path.name)
        for node in tree.body:
            if node in nodes and not node.name.startswith("_") and not ast.get_docstring(node):
                bare.append(f"{path.relative_to(ROOT)}:{node.name}")
    assert bare == []


def test_every_shipped_data_folder_says_where_it_is_from():
    folders = {path.parent for path in (ROOT / "src" / "sijill" / "data").rglob("*") if path.is_file()}
    assert [str(folder.relative_to(ROOT)) for folder in folders if not (folder / "SOURCE.md").exists()] == []


def test_no_file_names_this_machine_or_a_registry_host():
    import subprocess

    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    words = (
        "/wo" + "rk/main",
        "/wo" + "rk/shared",
        "/ro" + "ot/",
        "pypi." + "org",
        "npmjs." + "org",
        "registry." + "npm",
    )
    named = []
    for name in filter(None, listed):
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".txt", ".sh", ".in", ""} and path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            named += [f"{name}: {word}" for word in words if word in text]
    assert named == []

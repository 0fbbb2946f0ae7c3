"""A stage whose code changed says so in its VERSION, so that what it made before is made again."""

import importlib.util
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def stamps():
    spec = importlib.util.spec_from_file_location("stamp_versions", ROOT / "tools" / "stamp_versions.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_stage_has_the_version_its_code_was_stamped_with():
    module = stamps()
    kept = json.loads(module.KEPT.read_text())
    assert module.current() == kept, "raise the stage's VERSION and run 'python tools/stamp_versions.py'"


def test_a_changed_line_changes_the_fingerprint(tmp_path, monkeypatch):
    module = stamps()
    (tmp_path / "estimate").mkdir()
    code = tmp_path / "estimate" / "a.py"
    monkeypatch.setattr(module, "SOURCE", tmp_path)
    code.write_text('"""One."""\nx = 1  # why\n')
    first = module.fingerprint("estimate")
    code.write_text('"""Another."""\nx = 1\n')
    assert module.fingerprint("estimate") == first
    code.write_text('"""One."""\nx = 2\n')
    assert module.fingerprint("estimate") != first

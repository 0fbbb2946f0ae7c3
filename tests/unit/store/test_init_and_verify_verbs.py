import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from sijill.cli.init import command as init
from sijill.cli.verify import command as verify
from sijill.errors import UsageError


def ran(command: object, *arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error; the verbs' errors come through as errors."""
    result = CliRunner().invoke(command, arguments, standalone_mode=False)  # type: ignore[arg-type]
    if result.exception is not None:
        raise result.exception
    return int(result.return_value or 0), result.stdout, result.stderr


def test_init_makes_a_workspace_and_says_what_comes_next(tmp_path: Path) -> None:
    code, out, err = ran(init, str(tmp_path / "coast"))
    assert code == 0
    assert "made a workspace" in out
    assert "sijill preserve" in err
    assert "not encrypted" in err
    assert "# " in (tmp_path / "coast" / "sijill.toml").read_text()
    assert ran(verify, str(tmp_path / "coast"))[0] == 0


def test_init_gives_the_head_as_json(tmp_path: Path) -> None:
    made = json.loads(ran(init, str(tmp_path / "coast"), "--json", "--quiet")[1])
    assert made["ledger"]["size"] == 1
    told = json.loads(ran(verify, str(tmp_path / "coast"), "--json")[1])
    assert told["checked"]["head"] == made["ledger"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("--sealed",), "store.not-empty"), ((), "store.not-empty"), (("--dry-run",), "store.not-empty")],
)
def test_init_refuses_and_touches_nothing(tmp_path: Path, arguments: tuple[str, ...], code: str) -> None:
    (tmp_path / "thesis.doc").write_text("x")
    with pytest.raises(UsageError) as refused:
        ran(init, str(tmp_path), *arguments)
    assert refused.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.doc"]


def test_a_dry_run_makes_nothing(tmp_path: Path) -> None:
    assert "would make" in ran(init, str(tmp_path / "coast"), "--dry-run")[1]
    assert not (tmp_path / "coast").exists()


def test_verify_names_what_was_altered_and_leaves_with_4(published: Path) -> None:
    for path in published.rglob("documents/sha256/*/*"):
        path.write_bytes(path.read_bytes() + b"!")
    code, out, _ = ran(verify, str(published))
    assert code == 4
    assert out.startswith("altered: ")
    assert out.count("documents/sha256/") == 2
    code, out, _ = ran(verify, str(published), "--json")
    assert (code, json.loads(out)["verdict"]) == (4, "altered")


def test_verify_shows_the_first_findings_and_how_many_more(published: Path) -> None:
    for number in range(30):
        (published / "documents" / f"{number}.txt").write_text("x")
    out = ran(verify, str(published))[1]
    assert out.count("unknown file") == 20
    assert "and 10 more" in out


def test_verify_holds_the_ledger_against_a_head_noted_earlier(published: Path) -> None:
    head = json.loads(ran(verify, str(published), "--json")[1])["checked"]["head"]
    assert ran(verify, str(published), "--head", f"{head['size']}:{head['root']}")[0] == 0
    assert ran(verify, str(published), "--head", f"{head['size'] + 1}:{head['root']}")[0] == 4
    with pytest.raises(UsageError) as refused:
        ran(verify, str(published), "--head", "lately")
    assert refused.value.code == "verify.bad-head"


def test_verify_of_nothing_leaves_with_3(tmp_path: Path) -> None:
    assert ran(verify, str(tmp_path))[0] == 3

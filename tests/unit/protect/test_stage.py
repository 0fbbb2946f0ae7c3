"""A workspace's clearance queue, and what its quotes show and its releases refuse."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from sijill.cli.protect import command
from sijill.errors import InputRefused, PublicationStopped, UsageError
from sijill.gate import Quotes, held_by, quote, scan, write_release
from sijill.protect.stage import run
from sijill.store.stamps import Stamp
from sijill.store.workspace import Workspace

TEXT = (
    "Nadim Sorour told us what he saw. Colonel Hani Barakat of the army denied it. "
    "Rami Tabbal was killed in the square. People blamed Faisal Dukhan. "
    "They hid in a school near the northern mill. A woman was raped there. Jawad Mimar drove the bus. "
    "نديم سرور قال إنهم جاؤوا."
)
PEOPLE = {
    "witness": ("Nadim Sorour", "witness", True, "asked not to be named"),
    "official": ("Hani Barakat", "official", False, None),
    "victim": ("Rami Tabbal", "victim", False, None),
    "accused": ("Faisal Dukhan", "accused", False, None),
    "other": ("Jawad Mimar", "other", False, None),
}
SHELTER = "a school near the northern mill"
DEAD = ("Rami Tabbal", "Lina Sabbagh", "Walid Najjar")
STAMP = Stamp("0" * 64, "0" * 64, "test")
Tables = Mapping[str, Sequence[Mapping[str, object]]]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "case", clock=lambda: datetime(2025, 3, 9, tzinfo=UTC)) as made:
        fill(made)
        yield made


def fill(made: Workspace) -> None:
    document = made.blobs.put(TEXT.encode())
    claim = {"id": "claim-1", "document": document, "text_sha256": document, "harm": "killed", "start": 78, "end": 115}
    extracted: Tables = {
        "reading": [{"document": document, "text_sha256": document, "language": "en"}],
        "claim": [claim],
        "person": [
            {"id": f"person-{key}", "document": document, "role": role, "protect": protect, "reason": reason}
            for key, (_, role, protect, reason) in PEOPLE.items()
        ],
        "mention": [
            {
                "person": f"person-{key}",
                "document": document,
                "start": TEXT.index(name),
                "end": TEXT.index(name) + len(name),
            }
            for key, (name, *_) in PEOPLE.items()
        ],
        "protected_span": [
            {
                "document": document,
                "start": TEXT.index(SHELTER),
                "end": TEXT.index(SHELTER) + len(SHELTER),
                "reason": "says where people at risk shelter",
                "action": "seal",
            }
        ],
    }
    made.derived.replace("extract", document, STAMP, extracted)
    records = [
        {"id": f"record-{n}", "list": "list-a", "row_id": str(n), "document": document, "name": name, "minor": False}
        for n, name in enumerate(DEAD)
    ]
    records[0]["claim"] = "claim-1"
    made.derived.replace("record", "list-a", STAMP, {"victim_record": records})
    victims = [{"id": f"victim-{n}", "name": name, "records": 1, "alive": False} for n, name in enumerate(DEAD)]
    members = [{"victim": f"victim-{n}", "record": f"record-{n}"} for n in range(len(DEAD))]
    made.derived.replace("link", "all", STAMP, {"victim": victims, "victim_member": members})


def states(workspace: Workspace) -> dict[str, str]:
    run(workspace)
    return {str(row["id"]): str(row["state"]) for row in workspace.derived.rows("clearance_item")}


def basis(workspace: Workspace, number: int, *, objection: bool = False) -> None:
    anchors = [{"list": "list-a", "id": str(number)}]
    body = {"anchors": anchors, "basis": "already_public", "objection": objection}
    workspace.ledger.append("naming.based", f"victim-{number}", body, seals={"reason": "why"})  # type: ignore[arg-type]


def clear(workspace: Workspace, item: str, actor: str, verdict: str = "cleared") -> None:
    workspace.actor = actor
    workspace.ledger.append("clearance.decided", item, {"kind": "person", "verdict": verdict}, seals={"reason": "why"})


def the_quote(workspace: Workspace, words: str = TEXT) -> str:
    run(workspace)
    document = str(workspace.derived.rows("reading")[0]["document"])
    start = TEXT.index(words)
    return quote(workspace, document, start, start + len(words))


def test_the_queue_holds_everybody_with_the_rules_state(workspace: Workspace) -> None:
    held = states(workspace)
    words = [state for item, state in held.items() if item.startswith("words-")]
    assert {item: state for item, state in held.items() if not item.startswith("words-")} == {
        "person-witness": "sealed",
        "person-official": "cleared",
        "person-victim": "withheld",
        "person-accused": "waiting",
        "person-other": "waiting",
        "victim-0": "withheld",
        "victim-1": "withheld",
        "victim-2": "withheld",
    }
    assert words == ["sealed", "sealed"]


def test_no_row_of_the_queue_names_anybody(workspace: Workspace) -> None:
    run(workspace)
    shown = json.dumps(workspace.derived.rows("clearance_item"), ensure_ascii=False)
    assert not [name for name in ("Nadim", "Sorour", "Rami", "Dukhan", "mill") if name in shown]


def test_nothing_is_made_again_until_a_decision_comes(workspace: Workspace) -> None:
    assert (run(workspace).did, run(workspace).did) == (1, 0)
    basis(workspace, 0)
    assert run(workspace).did == 1


def test_a_basis_names_the_victim_on_the_list_and_in_the_text(workspace: Workspace) -> None:
    basis(workspace, 0)
    held = states(workspace)
    assert (held["victim-0"], held["person-victim"], held["victim-1"]) == ("cleared", "cleared", "withheld")


def test_a_quote_shows_only_what_is_cleared(workspace: Workspace) -> None:
    assert the_quote(workspace) == (
        "[name withheld] told us what he saw. Colonel Hani Barakat of the army denied it. "
        "[name withheld] was killed in the square. People blamed [name withheld]. "
        "They hid in [words withheld]. [words withheld] [name withheld] drove the bus. "
        "[name withheld] قال إنهم جاؤوا."
    )


def test_before_the_queue_is_made_nobody_is_shown(workspace: Workspace) -> None:
    document = str(workspace.derived.rows("reading")[0]["document"])
    shown = quote(workspace, document, 0, len(TEXT))
    assert not [name for name, *_ in PEOPLE.values() if name in shown]


def test_two_people_open_the_name_of_an_accused_person(workspace: Workspace) -> None:
    clear(workspace, "person-accused", "a-0001")
    assert "Dukhan" not in the_quote(workspace)
    clear(workspace, "person-accused", "a-0002")
    assert "Faisal Dukhan" in the_quote(workspace)


def test_a_quote_that_cuts_a_name_in_two_shows_neither_half(workspace: Workspace) -> None:
    assert the_quote(workspace, "Sorour told us") == "[name withheld] told us"
    assert the_quote(workspace, "blamed Faisal") == "blamed [name withheld]"


def test_a_quote_outside_the_text_or_of_an_unread_document_is_refused(workspace: Workspace) -> None:
    document = str(workspace.derived.rows("reading")[0]["document"])
    for where in ((document, 5, 5), (document, 0, len(TEXT) + 1), ("0" * 64, 0, 1)):
        with pytest.raises(UsageError) as error:
            Quotes(workspace).of(*where)
        assert error.value.code == "gate.no-words"


def test_whoever_is_found_alive_leaves_every_page(workspace: Workspace, tmp_path: Path) -> None:
    basis(workspace, 1)
    assert states(workspace)["victim-1"] == "cleared"
    page = {"index.html": b"<li>Lina Sabbagh</li>"}
    held = held_by(workspace)
    write_release(tmp_path / "r1", page, guarded=held.guarded, allowed=held.allowed)
    anchors = [{"list": "list-a", "id": "1"}]
    workspace.ledger.append("victim.found_alive", "victim-1", {"anchors": anchors}, seals={"reason": "she called"})  # type: ignore[dict-item]
    assert states(workspace)["victim-1"] == "withheld"
    held = held_by(workspace)
    with pytest.raises(PublicationStopped) as stopped:
        write_release(tmp_path / "r2", page, guarded=held.guarded, allowed=held.allowed)
    assert "victim-1" in stopped.value.got


@pytest.mark.parametrize(
    ("leak", "item"),
    [
        ("told by Nadim Surur", "person-witness"),
        ("نديم سرور", "person-witness"),
        ("LINA SABBAGH", "victim-1"),
        ("the accused, Faysal Dukhan", "person-accused"),
        ("They hid in a school near the northern mill", "words-"),
        ("a woman was raped there", "words-"),
    ],
)
def test_a_page_with_anything_held_back_is_refused(workspace: Workspace, leak: str, item: str) -> None:
    run(workspace)
    held = held_by(workspace)
    findings = scan({"a.html": f"<p>{leak}</p>".encode()}, held.guarded, held.allowed)
    assert findings
    assert {finding.item[: len(item)] for finding in findings} == {item}


def test_the_redacted_text_itself_passes_the_last_look(workspace: Workspace) -> None:
    basis(workspace, 0)
    shown = the_quote(workspace)
    held = held_by(workspace)
    assert "Rami Tabbal" in shown
    assert scan({"a.html": f"<p>{shown}</p>".encode()}, held.guarded, held.allowed) == ()


def test_a_phrase_held_back_in_one_document_is_struck_out_of_another(workspace: Workspace) -> None:
    other = "Buses stood near A school, near the northern mill all day. Nadeem Sorour saw it."
    document = workspace.blobs.put(other.encode())
    reading = {"document": document, "text_sha256": document, "language": "en"}
    workspace.derived.replace("extract", document, STAMP, {"reading": [reading]})
    run(workspace)
    shown = quote(workspace, document, 0, len(other))
    assert shown == "Buses stood near [words withheld] all day. [name withheld] saw it."


def test_a_victim_of_sexual_violence_is_sealed_even_with_a_basis(workspace: Workspace) -> None:
    basis(workspace, 0)
    start = TEXT.index("A woman")
    row = dict(workspace.derived.rows("claim")[0]) | {"start": start, "end": start + 20}
    row = {key: value for key, value in row.items() if key not in ("stage", "unit")}
    document = str(row["document"])
    tables = {
        name: [
            {k: v for k, v in one.items() if k not in ("stage", "unit", "n")} for one in workspace.derived.rows(name)
        ]
        for name in ("reading", "person", "mention", "protected_span")
    }
    workspace.derived.replace("extract", document, STAMP, {**tables, "claim": [row]})
    assert states(workspace)["victim-0"] == "sealed"


def called(*arguments: str) -> tuple[int, dict[str, object]]:
    done = CliRunner().invoke(command, [*arguments, "--json"], standalone_mode=False)
    if done.exception is not None:
        raise done.exception
    return int(done.return_value or 0), json.loads(done.stdout)


def test_the_command_lists_the_queue(workspace: Workspace) -> None:
    code, told = called("-w", str(workspace.root), "--state", "waiting")
    assert code == 0
    assert [item["id"] for item in told["items"]] == ["person-accused", "person-other"]  # type: ignore[attr-defined, index]


def test_the_command_audits_a_table(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text(
        "witness_name,killed,phone,latitude,place,age,sex\nSample One,3,+1 555 010 0000,35.18472,North,34,f\n"
        "Sample Two,40,,35.2,North,34,f\n",
        encoding="utf-8",
    )
    code, told = called("--table", str(file))
    assert code == 5
    assert [(f["code"], f["column"], f["rows"]) for f in told["findings"]] == [  # type: ignore[attr-defined, index]
        ("protect.names", "witness_name", 2),
        ("protect.small-cells", "killed", 1),
        ("protect.contacts", "phone", 1),
        ("protect.precise-place", "latitude", 1),
    ]
    assert "Sample" not in json.dumps(told)


def test_a_harmless_table_passes_the_audit(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("district,killed\nNorth,12\nSouth,0\n", encoding="utf-8")
    assert called("--table", str(file)) == (0, {"rows": 2, "findings": []})


def test_rows_that_stand_alone_are_told(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("age,sex,village\n34,f,North\n34,f,North\n9,m,South\n", encoding="utf-8")
    code, told = called("--table", str(file))
    assert (code, [f["code"] for f in told["findings"]]) == (5, ["protect.stands-alone"])  # type: ignore[attr-defined, index]


def test_what_is_not_built_is_refused_and_so_is_what_is_no_table(tmp_path: Path) -> None:
    for action, code in (("seal", "protect.not-built"), ("unseal", "protect.not-built"), ("sing", "protect.no-action")):
        with pytest.raises(UsageError) as error:
            called(action)
        assert error.value.code == code
    for content in (b"", b"\xff\xfe\x00"):
        file = tmp_path / "bad.csv"
        file.write_bytes(content)
        with pytest.raises(InputRefused) as refused:
            called("--table", str(file))
        assert refused.value.code == "protect.no-table"

"""SURRENDERS.md says what a seized workspace gives; each line it marks is looked up in the bytes of one."""

from __future__ import annotations

import sqlite3

import pytest

from sijill.pipeline import run
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.store.decisions import decide_claim
from sijill.store.workspace import Workspace

WITNESS = "Samira Daoud"
VICTIM = "Yusef Qasim Haddar"
REASON = "the invented reason of a reviewer"
OUTLET = "Quay Journal"
FILE = "from-the-teacher.txt"
REPORT = f"""QUAY JOURNAL (invented)

At least 24 civilians were killed in Safita on Thursday, the Orchard Casualty Monitor said.

"They came to our street at dawn and set fire to two houses," said {WITNESS}, a teacher.
"""
LIST = f"id,full name,sex,age,date of death,place\nH-01,{VICTIM},M,34,2021-11-06,Safita\n"


@pytest.fixture(scope="module")
def seized(tmp_path_factory):
    folder = tmp_path_factory.mktemp("seized")
    (folder / FILE).write_text(REPORT, encoding="utf-8")
    (folder / "list.csv").write_text(LIST, encoding="utf-8")
    with Workspace.create(folder / "case") as workspace:
        known = Metadata(outlet=OUTLET, kind="report", published="2031-11-09", country="SY")
        preserve_files(workspace, [str(folder / FILE)], tier="internal", metadata=known)
        known = Metadata(outlet="Safita Hospital", kind="list", country="SY")
        preserve_files(workspace, [str(folder / "list.csv")], tier="internal", metadata=known)
        run(workspace, None, lambda _: None)
        decide_claim(workspace, str(workspace.derived.rows("claim")[0]["id"]), "accepted", REASON)
        assert [row["role"] for row in workspace.derived.rows("person")] == ["witness"]
    return folder / "case"


def held(path):
    return b"".join(one.read_bytes() for one in sorted(path.rglob("*")) if one.is_file())


def entries(seized):
    with sqlite3.connect(seized / "store.db") as store:
        return b"".join(raw for (raw,) in store.execute("SELECT raw FROM entry"))


@pytest.mark.parametrize("name", [WITNESS, VICTIM])
def test_documents_give_every_name(seized, name):
    assert name.encode() in held(seized / "documents")


@pytest.mark.parametrize("words", [WITNESS, VICTIM, REASON, FILE, "At least 24"])
def test_entries_give_no_name_reason_quote_or_file_name(seized, words):
    assert words.encode() not in entries(seized)


def test_entries_give_the_names_of_outlets(seized):
    assert OUTLET.encode() in entries(seized)


@pytest.mark.parametrize("words", [REASON, FILE])
def test_sealed_values_lie_in_the_store_in_clear(seized, words):
    assert words.encode() in (seized / "store.db").read_bytes()


def test_derived_tables_give_victims_but_no_witness(seized):
    raw = (seized / "derived.db").read_bytes()
    assert VICTIM.encode() in raw
    for part in (WITNESS, *WITNESS.split()):
        assert part.encode() not in raw


def test_the_log_folder_gives_nothing_about_people(seized):
    for words in (WITNESS, VICTIM, REASON, OUTLET, FILE):
        assert words.encode() not in held(seized / "log")


def test_the_cache_of_a_model_gives_words_of_documents_but_no_sealed_name(tmp_path, server, fake):
    from sijill.store.settings import Settings

    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    quote = "At least 24 civilians were killed in Safita"
    server.answers = [fake.answer(fake.claim(quote))]
    told = {"extract.reader": "llm", "extract.llm_endpoint": server.url, "extract.llm_model": "tiny"}
    with Workspace.create(tmp_path / "case", settings=Settings(told)) as workspace:
        preserve_files(workspace, [str(tmp_path / "report.txt")], metadata=Metadata(country="SY"))
        run(workspace, ["extract"], lambda _: None)
    raw = held(tmp_path / "case" / "cache")
    assert quote.encode() in raw
    for part in (WITNESS, *WITNESS.split()):
        assert part.encode() not in raw + b"".join(server.raw)


def test_keys_lie_in_clear_unless_locked_and_hold_nothing_else(seized, tmp_path):
    import json

    from sijill.store.signing import HeadSigner, Keyring

    for passphrase in ("", "an invented passphrase"):
        with Workspace.open(seized) as workspace:
            keyring = Keyring(tmp_path / f"keys{len(passphrase)}", passphrase, lambda size: b"\x07" * size)
            key = HeadSigner(workspace.ledger, seized / "log", keyring)._keyring.make("sijill/made")
        raw = held(keyring.folder)
        assert (json.loads(raw)["private"] == "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=") == (not passphrase)
        assert set(json.loads(raw)) <= {"format", "name", "role", "public", "private", "scrypt", "salt"}
        assert keyring.find(key.public) == key

"""docs/explanation/surrenders.md says what each thing gives; every numbered line is looked up here."""

from __future__ import annotations

import base64
import json
import re
import secrets
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sijill.errors import Refusal
from sijill.preserve.bundle import Wish, export_bundle
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.preserve.verify import verify
from sijill.store.anchoring import Anchoring, imprint
from sijill.store.checkpoints import Checkpoint, SignedCheckpoint
from sijill.store.decisions import decide_claim
from sijill.store.heads import Head
from sijill.store.keys import WITNESS, SigningKey
from sijill.store.notes import Note
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.time_token import written_request
from sijill.store.workspace import Workspace

PAGE = Path(__file__).resolve().parents[2] / "docs" / "explanation" / "surrenders.md"
WITNESS_NAME, VICTIM, REASON, FILE = "Samira Daoud", "Yusef Qasim Haddar", "an invented reason", "from-the-teacher.txt"
SEALED = "Interview with Nuhad Sabbar, invented, who must not be named."
REPORT = f"""QUAY JOURNAL (invented)

At least 24 civilians were killed in Safita on Thursday, the Orchard Casualty Monitor said.

"They came to our street at dawn," said {WITNESS_NAME}, a teacher.
"""
LIST = f"id,full name,sex,age,date of death,place\nH-01,{VICTIM},M,34,2021-11-06,Safita\n"
NAMES = (WITNESS_NAME, VICTIM, "Nuhad Sabbar", REASON, FILE)
LINES: set[int] = set()


def line(number):
    """Mark a test as the one that asserts a line of the page."""
    LINES.add(number)
    return lambda test: test


@pytest.fixture(scope="module")
def seized(tmp_path_factory, authorities):
    from sijill.pipeline import run

    folder = tmp_path_factory.mktemp("seized")
    for name, text in ((FILE, REPORT), ("list.csv", LIST), ("interview.txt", SEALED)):
        (folder / name).write_text(text, encoding="utf-8")
    with Workspace.create(folder / "case") as workspace:
        preserve_files(workspace, [folder / FILE], metadata=Metadata(outlet="Quay Journal", country="SY"))
        preserve_files(workspace, [folder / "list.csv"], metadata=Metadata(kind="list", country="SY"))
        preserve_files(workspace, [folder / "interview.txt"], tier="confidential", are_invented=True)
        run(workspace, None, lambda _: None)
        decide_claim(workspace, str(workspace.derived.rows("claim")[0]["id"]), "accepted", REASON)
        hand = Anchoring(workspace.ledger, workspace.blobs, signer(workspace))
        hand.add("one.invented", authorities[0].root.read_bytes())
        hand.take(authorities[0].answer(written_request(imprint(hand.head()), None)), "answer")
        signer(workspace).sign()
    return folder / "case"


def signer(workspace, passphrase=""):
    root = workspace.root
    return HeadSigner(workspace.ledger, root / "log", Keyring(root / "keys", passphrase, secrets.token_bytes))


@pytest.fixture
def workspace(seized):
    with Workspace.open(seized) as opened:
        yield opened


def held(path):
    return b"".join(one.read_bytes() for one in sorted(path.rglob("*")) if one.is_file())


def none_of(names, raw):
    return [name for name in names if name.encode() in raw] == []


@line(1)
def test_documents_give_every_name(seized):
    raw = held(seized / "documents")
    assert all(name.encode() in raw for name in (WITNESS_NAME, VICTIM, "Nuhad Sabbar"))


@line(2)
def test_sealed_values_lie_in_clear_beside_entries_that_hold_none(seized, workspace):
    assert all(words.encode() in (seized / "store.db").read_bytes() for words in (REASON, FILE))
    assert none_of(NAMES, b"".join(one.raw for one in workspace.ledger.entries()))


@line(3)
def test_derived_tables_give_victims_and_no_witness_and_the_log_nobody(seized):
    raw = (seized / "derived.db").read_bytes()
    assert VICTIM.encode() in raw
    assert none_of((WITNESS_NAME, "Nuhad Sabbar"), raw)
    assert none_of(NAMES, held(seized / "log"))


@line(4)
def test_a_private_key_lies_in_clear_unless_it_was_locked(seized, tmp_path):
    (file,) = (seized / "keys").iterdir()
    assert "scrypt" not in json.loads(file.read_bytes())
    locked = Keyring(tmp_path / "locked", "an invented passphrase", secrets.token_bytes)
    key = locked.make("sijill/made")
    assert base64.b64encode(key.private) not in held(locked.folder)


@line(5)
def test_stamps_and_certificates_say_nothing_about_people(workspace):
    entries = list(workspace.ledger.entries())
    stamps = [one for one in entries if one.kind in ("head.anchored", "authority.added")]
    assert len(stamps) == 2
    raw = b"".join(one.raw + workspace.blobs.get(one.subject) for one in stamps)
    assert none_of((*NAMES, "Safita", "Quay"), raw)


KILLED = """
import os, sys
from pathlib import Path
from sijill.store.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]))
workspace.ledger.append("claim.decided", "claim-x", {"verdict": "accepted"}, seals={"reason": "written just now"})
os.kill(os.getpid(), 9)
"""


@line(6)
def test_what_was_just_written_lies_in_the_wal_of_a_killed_command(tmp_path):
    Workspace.create(tmp_path / "case").close()
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "case")], check=False)
    assert b"written just now" in (tmp_path / "case" / "store.db-wal").read_bytes()


TAKEN_OVER = """
import socket
from sijill.lists.rights import take_rights_away
from sijill.preserve.child import MEMORY, PROCESSOR
take_rights_away(MEMORY, PROCESSOR)
for reach in (lambda: open("/etc/hostname"), lambda: socket.socket(), lambda: open("new", "w")):
    try:
        reach()
    except OSError as error:
        print(error.errno)
"""


@line(7)
def test_a_child_that_was_taken_over_opens_no_file_and_reaches_nobody(tmp_path):
    done = subprocess.run([sys.executable, "-c", TAKEN_OVER], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert done.stdout.split() == ["24"] * 3
    assert list(tmp_path.iterdir()) == []


@line(8)
def test_the_password_of_a_server_stands_in_the_settings_and_nowhere_else(tmp_path):
    from sijill.store.settings import SETTINGS, Settings

    Workspace.create(tmp_path / "case").close()
    settings = Settings({"store.url": "postgresql://a:a-password@db.invalid/case"})
    assert "a-password" in settings.as_toml()
    assert [one.name for one in SETTINGS if not one.is_logged] == ["store.url"]


@line(27)
def test_a_server_holds_the_tables_of_both_files_and_no_bytes_of_documents(seized):
    from sqlalchemy import LargeBinary

    from sijill.store.schema_derived import metadata as derived
    from sijill.store.schema_ledger import metadata as ledger

    held = {
        f"{table.name}.{column.name}"
        for tables in (ledger, derived)
        for table in tables.sorted_tables
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    assert held == {"entry.leaf", "entry.raw", "sealed_value.salt", "sealed_value.value", "tree_head.peaks"}
    document = REPORT.strip().encode()
    assert any(document in file.read_bytes() for file in (seized / "documents").rglob("*") if file.is_file())
    assert not any(document in (seized / name).read_bytes() for name in ("store.db", "derived.db"))
    assert REASON.encode() in (seized / "store.db").read_bytes()


@line(28)
def test_a_sealed_workspace_has_no_server(tmp_path):
    from sijill.errors import UsageError
    from sijill.store.sealing.age import new_identity
    from sijill.store.sealing.lock_file import Lock
    from sijill.store.settings import Settings

    told = Settings({"store.url": "postgresql://db.invalid/case"})
    with pytest.raises(UsageError) as refused:
        Workspace.create(tmp_path / "case", lock=Lock(recipients=(new_identity()[1],)), settings=told)
    assert refused.value.code == "lock.server"
    assert list((tmp_path / "case").iterdir()) == []


@line(9)
def test_a_request_for_a_stamp_holds_one_hash(workspace):
    signed = signer(workspace).last()
    raw = written_request(imprint(signed), 1)
    assert imprint(signed) in raw
    assert len(raw) < 80
    assert none_of((*NAMES, workspace.ledger.origin), raw)


@line(10)
def test_a_head_gives_the_name_of_the_ledger_its_size_and_a_hash(workspace):
    signed = signer(workspace).last()
    origin, size, root = signed.note.text.splitlines()
    assert (origin, int(size)) == (workspace.ledger.origin, signed.head.size)
    assert len(root) == 44
    assert none_of(NAMES, signed.note.to_bytes())


@line(11)
def test_a_bundle_gives_documents_but_not_the_confidential_ones(workspace, tmp_path):
    made = export_bundle(workspace, signer(workspace), tmp_path / "bundle", Wish(), "1")
    raw = held(tmp_path / "bundle")
    assert WITNESS_NAME.encode() in raw
    assert made.withheld
    assert none_of(("Nuhad Sabbar", REASON, FILE), raw)


@line(12)
def test_another_history_signed_with_a_stolen_key_shows_to_whoever_holds_a_head(tmp_path):
    with Workspace.create(tmp_path / "case") as workspace:
        origin, honest = workspace.ledger.origin, signer(workspace).sign()
    before = honest.head
    forged = Head(before.size, secrets.token_hex(32))
    with Workspace.open(tmp_path / "case") as workspace:
        key = signer(workspace)._keyring.find(signer(workspace).signers().keys[0][1])
    text = Checkpoint(origin, forged).text
    signed = SignedCheckpoint(Checkpoint(origin, forged), Note(text, (key.signature(text),)))
    assert key.public.has_signed(signed.note)
    assert verify(tmp_path / "case", head=forged).verdict == "altered"
    assert verify(tmp_path / "case", head=before).verdict == "intact"


@line(13)
def test_a_key_of_the_ledger_opens_nothing(seized):
    (file,) = (seized / "keys").iterdir()
    assert set(json.loads(file.read_bytes())) == {"format", "name", "role", "public", "private"}
    assert none_of(NAMES, file.read_bytes())


@line(14)
def test_a_witness_s_key_alone_makes_no_head(workspace):
    honest = signer(workspace).last()
    witness = SigningKey.from_private("partner.example/w", WITNESS, secrets.token_bytes(32))
    text = Checkpoint(honest.origin, replace(honest.head, root="0" * 64)).text
    note = Note(text, (witness.signature(text, 1),))
    assert witness.public.has_signed(note)
    assert not signer(workspace).signers().keys[0][1].has_signed(note)
    moved = Note(text, (*note.signatures, *honest.note.signatures))
    with pytest.raises(Refusal):
        signer(workspace).signers().keys[0][1].has_signed(moved)


PASSPHRASE = "seven blue herons crossed over"


@pytest.fixture(scope="module")
def custodians():
    from sijill.store.sealing.age import new_identity

    return {name: new_identity() for name in ("one", "two", "stranger")}


@pytest.fixture(scope="module")
def closed(tmp_path_factory, custodians):
    """A sealed workspace in which people worked and a command was killed."""
    from sijill.pipeline import run
    from sijill.store.sealing.lock_file import Lock
    from sijill.store.sealing.unlocking import key_of

    folder = tmp_path_factory.mktemp("closed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIJILL_IDENTITY_FILE", str(folder / "one"))
        (folder / "one").write_text(custodians["one"][0])
        for name, text in ((FILE, REPORT), ("list.csv", LIST), ("interview.txt", SEALED)):
            (folder / name).write_text(text, encoding="utf-8")
        with Workspace.create(folder / "case", lock=Lock(PASSPHRASE, (custodians["one"][1],))) as workspace:
            for name, kind in ((FILE, "report"), ("list.csv", "list"), ("interview.txt", "form")):
                known = Metadata(kind=kind, country="SY")
                preserve_files(workspace, [folder / name], tier="confidential", metadata=known)
            run(workspace, None, lambda _: None)
            decide_claim(workspace, str(workspace.derived.rows("claim")[0]["id"]), "accepted", REASON)
            HeadSigner(workspace.ledger, workspace.root / "log", keyring_of(workspace)).sign()
        key = key_of(folder / "case")
        subprocess.run([sys.executable, "-c", KILLED, str(folder / "case")], check=False)
    return folder / "case", key


def keyring_of(workspace):
    return Keyring(workspace.root / "keys", workspace.key.signing_passphrase, secrets.token_bytes)


@line(15)
def test_a_sealed_workspace_gives_no_word_but_numbers_and_sizes(closed):
    root, key = closed
    raw = held(root)
    assert none_of((*NAMES, "Safita", "Samira", "CREATE TABLE", "SQLite format"), raw)
    assert key.master not in raw
    sizes = sorted(path.stat().st_size for path in (root / "documents" / "sha256").rglob("*") if path.is_file())
    assert len(sizes) >= 3
    assert min(sizes) > len(SEALED)


@line(16)
def test_names_of_files_do_not_tell_which_documents_they_are(closed):
    import hashlib

    root, key = closed
    names = " ".join(str(path) for path in root.rglob("*"))
    for text in (REPORT, LIST, SEALED):
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        assert sha256 not in names
        assert key.blob_name(sha256) in names
    sizes = {path.stat().st_size for path in (root / "documents" / "sha256").rglob("*") if path.is_file()}
    assert len(sizes) == 1


@line(17)
def test_the_log_of_a_sealed_workspace_gives_heads_and_nothing_about_people(closed):
    root, _ = closed
    told = json.loads((root / "log" / "head.json").read_bytes())
    assert set(told) == {"log", "root", "size"}
    assert {path.name for path in (root / "log").iterdir()} == {"checkpoints", "closed", "head.json", "lock.json"}
    assert none_of((*NAMES, "Safita", "Quay"), held(root / "log"))


@line(18)
def test_settings_of_a_sealed_workspace_lie_in_clear(closed):
    from sijill.store.settings import read_settings

    root, _ = closed
    assert read_settings(root / "sijill.toml").text("publish.title") == "A record of harm"
    assert (root / "releases").is_dir()


@line(19)
def test_the_lock_gives_public_keys_and_the_key_to_a_secret_key_or_the_passphrase(closed, custodians):
    from sijill.errors import UsageError
    from sijill.store.sealing.lock_file import read_locks
    from sijill.store.sealing.unlocking import opened_by
    from sijill.store.sealing.wraps import ARGON2ID, recipients_of

    root, key = closed
    (lock,) = read_locks(root)
    assert recipients_of(lock.wraps) == [custodians["one"][1]]
    assert opened_by([lock], PASSPHRASE, ()) == opened_by([lock], None, [custodians["one"][0]]) == key
    for passphrase, identity in (("another set of words", []), (None, [custodians["stranger"][0]])):
        with pytest.raises(UsageError):
            opened_by([lock], passphrase, identity)
    assert ARGON2ID["memory_kib"] == 64 * 1024


@line(20)
def test_what_was_just_written_to_a_sealed_workspace_is_encrypted_too(closed):
    root, _ = closed
    assert (root / "store.db-wal").stat().st_size > 0
    assert none_of(("written just now", "claim-x", *NAMES), held(root))


@pytest.fixture
def unlocked(closed, monkeypatch):
    import shutil
    import tempfile

    from sijill.store.sealing import holder
    from sijill.store.sealing.lock_file import read_locks

    root, key = closed
    runtime = tempfile.mkdtemp(prefix="h-")
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
    monkeypatch.delenv("SIJILL_IDENTITY_FILE", raising=False)
    (lock,) = read_locks(root)
    holder.start(lock.name, key.master, 1)
    yield root, lock.name, Path(runtime)
    holder.end(lock.name)
    shutil.rmtree(runtime)


@line(21)
def test_an_unlocked_workspace_gives_everything_to_its_user_and_nothing_to_others(unlocked):
    root, _, runtime = unlocked
    with Workspace.open(root) as workspace:
        names = [workspace.blobs.get(str(row["sha256"])) for row in workspace.facts.documents()]
    assert SEALED.encode() in names
    assert (runtime / "sijill").stat().st_mode & 0o077 == 0


@line(22)
def test_a_locked_workspace_gives_no_more_than_one_switched_off(unlocked):
    from sijill.cli.unlock import MOST
    from sijill.errors import UsageError
    from sijill.store.sealing import holder

    root, name, runtime = unlocked
    holder.end(name)
    assert list((runtime / "sijill").iterdir()) == []
    with pytest.raises(UsageError):
        Workspace.open(root)
    assert MOST == 10


def backed_up(root, file, key, *recipients):
    from sijill.preserve.backup import write_backup
    from sijill.store import workspace as module

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sijill.store.sealing.unlocking.key_of", lambda *_: key)
        with module.Workspace.open(root) as workspace:
            write_backup(workspace, file, recipients)
    return file.read_bytes()


@line(23)
def test_a_back_up_without_its_key_gives_a_size_and_a_number_of_keys(seized, custodians, tmp_path):
    raw = backed_up(seized, tmp_path / "b", None, custodians["one"][1], custodians["two"][1])
    head = raw[: raw.index(b"\n--- ")]
    assert head.count(b"-> X25519 ") == 2
    assert none_of((*NAMES, "Safita", "sijill", custodians["one"][1], custodians["two"][1]), raw)


@line(24)
def test_a_back_up_with_its_key_gives_what_people_made_and_stays_sealed_inside(seized, closed, custodians, tmp_path):
    from sijill.store.sealing.age import decrypted

    raw = backed_up(seized, tmp_path / "open", None, custodians["two"][1])
    assert all(name.encode() in decrypted(raw, [custodians["two"][0]]) for name in (WITNESS_NAME, VICTIM, REASON))
    raw = backed_up(closed[0], tmp_path / "sealed", closed[1], custodians["two"][1])
    assert none_of((*NAMES, "Safita", "written just now"), decrypted(raw, [custodians["two"][0]]))


@line(25)
def test_one_custodian_s_key_opens_alone_what_was_made_for_it_and_nothing_else(closed, custodians, tmp_path):
    from sijill.store.sealing.age import decrypted
    from sijill.store.sealing.lock_file import read_locks
    from sijill.store.sealing.wraps import unwrapped_by_identity

    root, key = closed
    raw = backed_up(root, tmp_path / "b", key, custodians["one"][1], custodians["two"][1])
    wraps = read_locks(root)[0].wraps
    assert [bool(decrypted(raw, [custodians[name][0]])) for name in custodians] == [True, True, False]
    opened = [unwrapped_by_identity(wraps, [custodians[name][0]]) for name in custodians]
    assert opened == [key.master, None, None]


@line(26)
def test_a_passphrase_opens_its_workspace_and_no_back_up(closed, custodians, tmp_path):
    import pyrage

    root, key = closed
    raw = backed_up(root, tmp_path / "b", key, custodians["two"][1])
    with pytest.raises(pyrage.DecryptError):
        pyrage.passphrase.decrypt(raw, PASSPHRASE)


def test_every_numbered_line_of_the_page_has_its_test():
    numbers = [int(number) for number in re.findall(r"^\| (\d+) \|", PAGE.read_text(encoding="utf-8"), re.M)]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    assert set(numbers) == LINES

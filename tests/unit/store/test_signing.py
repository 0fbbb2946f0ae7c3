"""Signing and cosigning: what was signed once is never contradicted, and whoever holds a key is led to the next."""

from dataclasses import replace
from pathlib import Path

import pytest

from sijill.errors import IntegrityError, SijillError, Unproven, UsageError
from sijill.preserve.verify import remember_seen, verify
from sijill.store.checkpoints import Checkpoint, SignedCheckpoint, WitnessRequest, parse_checkpoint
from sijill.store.cosigning import Witness
from sijill.store.heads import Head
from sijill.store.keys import LOG, WITNESS, SigningKey, write_key
from sijill.store.merkle import Tree
from sijill.store.notes import Note
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.workspace import Workspace


def drawn(size: int) -> bytes:
    import secrets

    return secrets.token_bytes(size)


@pytest.fixture
def signer(workspace: Workspace, tmp_path: Path) -> HeadSigner:
    return HeadSigner(workspace.ledger, workspace.root / "log", Keyring(tmp_path / "keys", "", drawn))


def grow(workspace: Workspace, count: int = 2) -> None:
    for number in range(count):
        workspace.ledger.append("claim.decided", f"claim-{number}", {"verdict": "accepted"}, seals={"reason": "read"})


def request(workspace: Workspace, signed: SignedCheckpoint, old: int) -> WitnessRequest:
    tree = Tree(workspace.ledger.leaves(0, signed.head.size))
    return WitnessRequest(old, tuple(tree.consistency(old)) if old else (), signed)


def test_the_first_signature_makes_a_key_and_names_it_in_the_ledger(workspace: Workspace, signer: HeadSigner) -> None:
    signed = signer.sign()
    (key,) = signer.signers().at(signed.head.size, LOG)
    assert key.has_signed(signed.note)
    assert signed.head == workspace.ledger.head()
    assert signer.sign() == signed
    told = verify(workspace.root, held=[key])
    assert (told.verdict, told.checked["signed"], told.checked["cosigned"]) == ("intact", signed.head.size, "0/0")


def test_every_key_that_stands_must_sign(workspace: Workspace, signer: HeadSigner) -> None:
    signer.sign()
    second = signer.make_another()
    signer.add(second)
    signed = signer.sign()
    assert len(signed.note.signatures) == 2
    path = workspace.root / "log" / "checkpoints" / str(signed.head.size)
    path.write_bytes(Note(signed.note.text, signed.note.signatures[:1]).to_bytes())
    told = verify(workspace.root)
    assert told.verdict == "altered"
    assert told.findings[0].where == f"log/checkpoints/{signed.head.size}"


def test_the_old_key_leads_to_the_new_and_a_strange_one_to_nothing(workspace: Workspace, signer: HeadSigner) -> None:
    first = signer.sign()
    old = signer.signers().at(first.head.size, LOG)[0]
    signed = signer.rotate()
    (new,) = signer.signers().at(signed.head.size, LOG)
    assert new != old
    assert verify(workspace.root, held=[old]).verdict == "intact"
    assert verify(workspace.root, held=[SigningKey.from_private(new.name, LOG, drawn(32)).public]).verdict == "altered"
    (workspace.root / "log" / "checkpoints" / str(signer.chain()[1].head.size)).unlink()
    assert verify(workspace.root, held=[old]).verdict == "altered"


def test_a_signature_of_a_retired_key_is_refused(workspace: Workspace, signer: HeadSigner) -> None:
    signed = signer.sign()
    thief = signer._keyring.find(signer.signers().at(signed.head.size, LOG)[0])
    last = signer.rotate()
    forged = Note(last.note.text, (*last.note.signatures, thief.signature(last.note.text)))
    (workspace.root / "log" / "checkpoints" / str(last.head.size)).write_bytes(forged.to_bytes())
    assert verify(workspace.root).verdict == "altered"


def test_heads_taken_away_are_missed(workspace: Workspace, signer: HeadSigner) -> None:
    signed = signer.sign()
    (workspace.root / "log" / "checkpoints" / str(signed.head.size)).unlink()
    assert verify(workspace.root).verdict == "unproven"


def test_a_ledger_that_does_not_continue_what_was_signed_is_not_signed(
    workspace: Workspace, signer: HeadSigner
) -> None:
    signed = signer.sign()
    folder = workspace.root / "log" / "checkpoints"
    grow(workspace)
    other = Checkpoint(signed.origin, Head(signed.head.size, "00" * 32))
    (folder / str(signed.head.size)).write_bytes(Note(other.text, signed.note.signatures).to_bytes())
    with pytest.raises(IntegrityError) as refused:
        HeadSigner(workspace.ledger, workspace.root / "log", signer._keyring).sign()
    assert refused.value.code == "sign.fork"
    (folder / "999").write_bytes(
        Note(Checkpoint(signed.origin, Head(999, "00" * 32)).text, signed.note.signatures).to_bytes()
    )
    with pytest.raises(IntegrityError, match="rolled back"):
        signer.sign()
    told = verify(workspace.root)
    assert told.verdict == "altered"
    assert {one.where for one in told.findings} == {f"log/checkpoints/{signed.head.size}", "log/checkpoints/999"}


def test_a_database_put_back_to_an_earlier_day_is_not_appended_to(tmp_path: Path, new_folder: Path) -> None:
    import shutil

    shutil.copytree(new_folder, tmp_path / "w")
    with Workspace.open(tmp_path / "w") as one:
        before = (tmp_path / "w" / "store.db").read_bytes()
        grow(one)
    (tmp_path / "w" / "store.db").write_bytes(before)
    with Workspace.open(tmp_path / "w") as one, pytest.raises(IntegrityError) as refused:
        grow(one)
    assert refused.value.code == "ledger.rolled-back"


def test_a_roll_back_of_the_whole_folder_shows_against_the_head_seen(tmp_path: Path, new_folder: Path) -> None:
    import shutil

    shutil.copytree(new_folder, tmp_path / "w")
    shutil.copytree(new_folder, tmp_path / "earlier")
    with Workspace.open(tmp_path / "w") as one:
        grow(one)
    seen = tmp_path / "seen"
    remember_seen(verify(tmp_path / "w", seen=seen), seen)
    assert verify(tmp_path / "w", seen=seen).verdict == "intact"
    assert verify(tmp_path / "earlier").verdict == "intact"
    told = verify(tmp_path / "earlier", seen=seen)
    assert (told.verdict, told.findings[0].where) == ("altered", "the head seen before")
    remember_seen(told, seen)
    assert verify(tmp_path / "w", seen=seen).verdict == "intact"


@pytest.fixture
def witness(tmp_path: Path) -> Witness:
    key = SigningKey.from_private("partner.example/w", WITNESS, b"\x02" * 32)
    write_key(tmp_path / "w.key", key, drawn(32))
    return Witness(key, tmp_path / "w.key")


def code(act) -> str:
    with pytest.raises(SijillError) as refused:
        act()
    return refused.value.code


def test_a_witness_cosigns_what_continues_and_refuses_the_rest(
    workspace: Workspace, signer: HeadSigner, witness: Witness, tmp_path: Path
) -> None:
    first = signer.sign()
    key = signer.signers().at(first.head.size, LOG)[0]
    cosigned = witness.cosign(request(workspace, first, 0), 100, key)
    assert witness.cosign(request(workspace, first, 0), 200).note.signatures[0] == cosigned.note.signatures[0]
    grow(workspace)
    second = signer.sign()
    assert code(lambda: witness.cosign(request(workspace, second, 0), 300)) == "cosign.no-proof"
    bad = replace(request(workspace, second, first.head.size), hashes=(b"\x00" * 32,))
    assert code(lambda: witness.cosign(bad, 300)) == "cosign.fork"
    witness.cosign(request(workspace, second, first.head.size), 300)
    assert code(lambda: witness.cosign(request(workspace, first, 0), 400)) == "cosign.rolled-back"
    fork = SignedCheckpoint(Checkpoint(second.origin, Head(second.head.size, "ab" * 32)), second.note)
    assert code(lambda: witness.cosign(WitnessRequest(0, (), fork), 400)) == "cosign.fork"
    last = witness.last_seen(second.origin)
    assert last is not None
    assert (last.head, last.log_key) == (second.head, key)
    strange = SigningKey.from_private(key.name, LOG, drawn(32))
    note = Note(second.note.text, (strange.signature(second.note.text),))
    unsigned = WitnessRequest(0, (), SignedCheckpoint(second.checkpoint, note))
    assert code(lambda: witness.cosign(unsigned, 500)) == "cosign.signature"


def test_cosignatures_of_named_witnesses_are_counted(
    workspace: Workspace, signer: HeadSigner, witness: Witness
) -> None:
    signer.add(witness._key.public)
    signed = signer.sign()
    assert verify(workspace.root).checked["cosigned"] == "0/1"
    signer.cosigned(witness.cosign(request(workspace, signed, 0), 100))
    told = verify(workspace.root)
    assert (told.verdict, told.checked["cosigned"], told.checked["cosigned_size"]) == (
        "intact",
        "1/1",
        signed.head.size,
    )
    strange = SigningKey.from_private("other.example/w", WITNESS, drawn(32))
    note = Note(signed.note.text, (*signed.note.signatures, strange.signature(signed.note.text, 5)))
    assert code(lambda: signer.cosigned(replace(signed, note=note))) == "sign.not-ours"


def test_a_key_of_a_log_does_not_cosign(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        Witness(SigningKey.from_private("log.example/a", LOG, b"\x01" * 32), tmp_path / "a.key")


def test_a_missing_private_key_stops_the_signature(workspace: Workspace, signer: HeadSigner) -> None:
    signer.sign()
    grow(workspace)
    next(signer._keyring.folder.glob("*.key")).unlink()
    assert code(signer.sign) == "sign.no-key"
    assert parse_checkpoint(max((workspace.root / "log" / "checkpoints").iterdir()).read_bytes())
    assert Unproven.exit_code == 6

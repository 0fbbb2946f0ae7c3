"""Heads stamped by authorities: what is taken up, what is refused, and what verify then says."""

from __future__ import annotations

import contextlib
import json
import secrets
import shutil
import sqlite3
import subprocess
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from sijill.errors import InputRefused, UsageError
from sijill.preserve.bundle import Wish, export_bundle
from sijill.preserve.demands import Demands
from sijill.preserve.stage import preserve_files
from sijill.preserve.verify import verify
from sijill.preserve.web.gateway import Gateway
from sijill.preserve.web.time_stamp import stamped
from sijill.store.anchoring import Anchoring, imprint
from sijill.store.authorities import Authorities
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.time_token import parse_answer, written_request

POST = partial(stamped, Gateway(may_reach_here=True))
NOW = datetime.now(UTC).replace(microsecond=0)


def hands(workspace):
    folder = workspace.root
    signer = HeadSigner(workspace.ledger, folder / "log", Keyring(folder / "keys", "", secrets.token_bytes))
    return Anchoring(workspace.ledger, workspace.blobs, signer), signer


@pytest.fixture
def hand(workspace, authorities):
    """Anchoring in a workspace whose ledger names two authorities, asked by hand."""
    made, _ = hands(workspace)
    for one in authorities:
        made.add(one.root.parent.name, one.root.read_bytes())
    return made


def answered(hand, authority):
    return authority.answer(written_request(imprint(hand.head()), None))


def test_a_head_stamped_by_all_is_told_of(workspace, hand, authorities):
    for authority in authorities:
        hand.take(answered(hand, authority), "answer")
    checked = verify(workspace.root).checked
    size = hand.head().head.size
    assert (checked["anchored"], checked["anchored_size"]) == ("2/2", size)
    (before,) = checked["existed_before"]
    assert before["entries"] == size
    assert before["time"] <= datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def test_a_head_nobody_stamped_is_only_recorded(workspace, hand):
    hand.head()
    found = verify(workspace.root)
    assert found.verdict == "intact"
    assert (found.checked["anchored"], found.checked["existed_before"]) == ("0/2", [])


def test_one_of_two_stamps_is_told_as_one_of_two(workspace, hand, authorities):
    hand.take(answered(hand, authorities[1]), "answer")
    assert verify(workspace.root).checked["anchored"] == "1/2"


def test_a_later_head_leaves_the_earlier_stamp_what_it_was(workspace, hand, authorities):
    hand.take(answered(hand, authorities[0]), "answer")
    size = hand.head().head.size
    workspace.ledger.append("claim.decided", "claim-later", {"verdict": "accepted"})
    later = hand.head()
    assert later.head.size > size
    checked = verify(workspace.root).checked
    assert (checked["anchored"], checked["anchored_size"]) == ("1/2", size)


def test_stamps_alone_make_no_new_head_to_stamp(hand, authorities):
    first = hand.head()
    hand.take(answered(hand, authorities[0]), "answer")
    assert hand.head() == first
    assert [one.name for one in hand.waiting(first)] == ["two"]


@pytest.mark.parametrize("kind", ["another head", "self-made root", "expired", "cut off", "no answer at all"])
def test_a_wrong_token_is_refused_and_nothing_is_taken_up(tsa, workspace, hand, authorities, tmp_path, kind):
    text = hand.head().note.text.encode()
    double = tsa.TimeAuthority(tmp_path / "double", "one.invented", days=tsa.Days(-10, -5))
    raw = {
        "another head": lambda: authorities[0].answer(written_request(bytes(32), None)),
        "self-made root": lambda: tsa.forged(double, text, NOW - timedelta(days=7)),
        "expired": lambda: tsa.forged(authorities[0], text, NOW + timedelta(days=9999)),
        "cut off": lambda: answered(hand, authorities[0])[:-9],
        "no answer at all": lambda: b"<html>busy</html>",
    }[kind]()
    size = workspace.ledger.size
    with pytest.raises(InputRefused) as refused:
        hand.take(raw, "answer")
    assert refused.value.code == "anchor.refused"
    assert workspace.ledger.size == size
    assert verify(workspace.root).checked["anchored"] == "0/2"


def test_a_file_without_one_root_is_no_authority(workspace, authorities):
    made, _ = hands(workspace)
    for raw in (b"", authorities[0].folder.joinpath("signer.pem").read_bytes(), authorities[0].root.read_bytes() * 2):
        with pytest.raises(UsageError) as refused:
            made.add("wrong", raw)
        assert refused.value.code == "anchor.no-root"


def test_a_retired_authority_is_not_asked_and_its_stamps_hold(workspace, hand, authorities):
    hand.take(answered(hand, authorities[0]), "answer")
    hand.retire(hand.authorities().named[0], "closed")
    assert [one.name for one in hand.waiting(hand.head())] == ["two"]
    assert verify(workspace.root).checked["anchored"] == "1/1"


def test_an_authority_is_asked_over_http_with_a_nonce(tsa, workspace, authorities):
    made, _ = hands(workspace)
    with tsa.Served(authorities[0].answer) as served:
        made.add("one", authorities[0].root.read_bytes(), served.url, tsa.POLICY)
        signed = made.head()
        (authority,) = made.waiting(signed)
        entry = made.ask(signed, authority, POST, secrets.token_bytes)
    assert entry.body["size"] == signed.head.size
    assert parse_answer(workspace.blobs.get(entry.subject)).stamp.nonce is not None
    assert verify(workspace.root).checked["anchored"] == "1/1"


def test_an_answer_to_another_request_is_refused(tsa, workspace, authorities):
    made, _ = hands(workspace)
    signed = made.head()
    old = authorities[0].answer(written_request(imprint(signed), 1))
    with tsa.Served(lambda request: old) as served:
        made.add("one", authorities[0].root.read_bytes(), served.url)
        with pytest.raises(InputRefused, match="nonce"):
            made.ask(signed, made.waiting(signed)[0], POST, secrets.token_bytes)


def test_a_stamp_under_another_policy_is_refused(tsa, workspace, authorities):
    made, _ = hands(workspace)
    made.add("one", authorities[0].root.read_bytes(), "", f"{tsa.POLICY}.9")
    with pytest.raises(InputRefused, match="policy"):
        made.take(answered(made, authorities[0]), "answer")


@pytest.fixture
def stamped(workspace, hand, authorities, tmp_path):
    """A workspace with two documents, its head stamped twice; and what signs it."""
    for name in ("first", "second"):
        (tmp_path / name).write_text(f"Invented report, {name}.")
        preserve_files(workspace, [tmp_path / name])
    for authority in authorities:
        hand.take(answered(hand, authority), "answer")
    return workspace, hands(workspace)[1]


@pytest.mark.parametrize("form", ["whole", "chosen"])
def test_a_bundle_carries_its_stamps(stamped, authorities, tmp_path, form):
    workspace, signer = stamped
    documents = (str(workspace.facts.documents()[0]["sha256"]),) if form == "chosen" else ()
    made = export_bundle(workspace, signer, tmp_path / "bundle", Wish(documents), "1")
    assert made.documents == (1 if form == "chosen" else 2)
    roots = [one.root.read_bytes() for one in authorities]
    found = verify(tmp_path / "bundle", authorities=roots[:1])
    assert found.verdict == "intact", found.findings
    assert (found.checked["form"], found.checked["anchored"]) == (form, "1/2")
    assert verify(tmp_path / "bundle").checked["anchored"] == "2/2"
    assert verify(tmp_path / "bundle", demands=Demands(stamps=2)).verdict == "intact"
    one_alone = verify(tmp_path / "bundle", authorities=roots[:1], demands=Demands(stamps=2))
    assert [(one.what, one.kind) for one in one_alone.findings] == [("anchor", "unproven")]
    node = shutil.which("node")
    if node is not None:
        done = subprocess.run([node, "tools/verify.mjs", str(tmp_path / "bundle")], capture_output=True, check=False)
        assert json.loads(done.stdout)["verdict"] == "intact"


def test_stamps_of_authorities_nobody_named_prove_nothing(tsa, stamped, tmp_path):
    workspace, signer = stamped
    export_bundle(workspace, signer, tmp_path / "bundle", Wish(), "1")
    other = tsa.TimeAuthority(tmp_path / "other", "other")
    found = verify(tmp_path / "bundle", authorities=[other.root.read_bytes()])
    assert (found.verdict, found.checked["anchored"]) == ("unproven", "0/2")


def tokens(workspace):
    told = Authorities.of(workspace.ledger.entries())
    return [one.token for one in told.anchors], [one.file for one in told.named]


@pytest.mark.parametrize("which", [0, 1], ids=["a token", "a certificate"])
def test_a_token_or_certificate_taken_away_or_changed_is_found(stamped, tmp_path, which):
    workspace, signer = stamped
    export_bundle(workspace, signer, tmp_path / "bundle", Wish(), "1")
    path = tmp_path / "bundle" / "documents" / tokens(workspace)[which][0]
    raw = path.read_bytes()
    path.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    assert verify(tmp_path / "bundle").verdict == "altered"
    path.unlink()
    assert verify(tmp_path / "bundle").verdict == "altered"


def test_a_wrong_token_in_the_ledger_itself_is_found(tsa, workspace, hand, authorities, tmp_path):
    double = tsa.TimeAuthority(tmp_path / "double", "one.invented")
    signed = hand.head()
    raw = parse_answer(double.answer(written_request(imprint(signed), None)))
    told = {"size": signed.head.size, "root": signed.head.root, "authority": hand.authorities().named[0].file}
    told["time"] = raw.stamp.time.strftime("%Y-%m-%dT%H:%M:%SZ")
    entry = workspace.ledger.append("head.anchored", workspace.blobs.put(raw.raw), told)
    found = verify(workspace.root)
    assert found.verdict == "altered"
    assert [one.where for one in found.findings] == [f"entry {entry.seq}"]
    assert found.checked["anchored"] == "0/2"


def test_a_time_in_the_entry_that_is_not_the_token_s_is_found(workspace, hand, authorities):
    signed = hand.head()
    raw = parse_answer(authorities[0].answer(written_request(imprint(signed), None)))
    told = {"size": signed.head.size, "root": signed.head.root, "authority": hand.authorities().named[0].file}
    workspace.ledger.append("head.anchored", workspace.blobs.put(raw.raw), {**told, "time": "2001-01-01T00:00:00Z"})
    assert verify(workspace.root).verdict == "altered"


def test_a_fork_cannot_use_the_stamp(stamped):
    workspace, _ = stamped
    workspace.close()
    with contextlib.closing(sqlite3.connect(workspace.root / "store.db", isolation_level=None)) as store:
        store.execute("DROP TRIGGER entry_no_update")
        store.execute("UPDATE entry SET raw = CAST(replace(CAST(raw AS TEXT), 'internal', 'another1') AS BLOB)")
    found = verify(workspace.root)
    assert found.verdict == "altered"
    assert found.checked["anchored"] == "0/2"

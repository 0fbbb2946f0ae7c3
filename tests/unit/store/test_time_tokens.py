"""Tokens of authorities: honest ones hold for ever, each kind of wrong one is refused."""

from __future__ import annotations

import hashlib
import subprocess
import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.errors import Refusal
from sijill.store.authorities import root_of
from sijill.store.certificate_path import load_pem
from sijill.store.check_token import refuse_token
from sijill.store.time_token import parse_answer, parse_token, written_request

TEXT = b"sijill/invented\n7\nAAAA\n"
NOW = datetime.now(UTC).replace(microsecond=0)


def imprint(text=TEXT):
    return hashlib.sha256(text).digest()


def refuse(raw, authority, text=TEXT):
    root, others = root_of(authority.root.read_bytes())
    refuse_token(parse_answer(raw), text, root, others)


@pytest.fixture(scope="module")
def one(authorities):
    return authorities[0]


@pytest.mark.parametrize("number", [0, 1])
def test_a_token_of_openssl_holds(authorities, number):
    raw = authorities[number].answer(written_request(imprint(), 77))
    refuse(raw, authorities[number])
    stamp = parse_answer(raw).stamp
    assert (stamp.nonce, stamp.imprint) == (77, imprint())
    assert abs(stamp.time - datetime.now(UTC)) < timedelta(minutes=5)


def test_openssl_reads_our_request(one, tmp_path):
    (tmp_path / "q").write_bytes(written_request(imprint(), 0xFF, "1.3.6.1.4.1.99999.1.2"))
    command = ["openssl", "ts", "-query", "-in", "q", "-text"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    for words in ("Hash Algorithm: sha256", "Nonce: 0xFF", "1.3.6.1.4.1.99999.1.2", "Certificate required: yes"):
        assert words in told


def test_a_token_alone_is_read_like_an_answer(one):
    answer = one.answer(written_request(imprint(), None))
    token = parse_answer(answer)
    assert parse_answer(token.raw) == parse_token(token.raw) == token


def test_a_token_made_by_hand_holds(tsa, one):
    refuse(tsa.forged(one, TEXT, NOW), one)


def test_a_token_holds_after_its_certificate_has_expired(tsa, tmp_path):
    short = tsa.TimeAuthority(tmp_path / "short", "short", days=tsa.Days(until=3 / 86400))
    raw = short.answer(written_request(imprint(), None))
    made = parse_answer(raw).stamp.time
    time.sleep(4)
    refuse(raw, short)
    (tmp_path / "text").write_bytes(TEXT)
    command = ["openssl", "ts", "-verify", "-data", str(tmp_path / "text"), "-in", str(short.folder / "answer.tsr")]
    command += ["-CAfile", str(short.folder / "chain.pem")]
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0
    at = ["-attime", str(int(made.timestamp()))]
    assert subprocess.run([*command, *at], capture_output=True, check=False).returncode == 0


def test_the_order_of_certificates_does_not_count(tsa, one):
    chain = one.chain
    try:
        one.chain = [chain[0], *reversed(chain[1:])]
        refuse(tsa.forged(one, TEXT, NOW), one)
    finally:
        one.chain = chain


@pytest.mark.parametrize("days", [(-10, -5), (5, 10)], ids=["expired before", "not yet valid"])
def test_a_token_made_when_its_certificate_was_not_valid_is_refused(tsa, tmp_path, days):
    wrong = tsa.TimeAuthority(tmp_path / "wrong", "wrong", days=tsa.Days(*days))
    with pytest.raises(Refusal, match="not valid at"):
        refuse(tsa.forged(wrong, TEXT, NOW), wrong)


def test_a_token_of_another_text_is_refused(one):
    with pytest.raises(Refusal, match="another text"):
        refuse(one.answer(written_request(imprint(b"another"), 1)), one)


def usages(*names):
    from cryptography.x509.oid import ExtendedKeyUsageOID

    return [getattr(ExtendedKeyUsageOID, name) for name in names]


@pytest.mark.parametrize(
    ("names", "critical"),
    [
        (("SERVER_AUTH",), True),
        (("TIME_STAMPING", "CODE_SIGNING"), True),
        (("TIME_STAMPING",), False),
        (("ANY_EXTENDED_KEY_USAGE",), True),
        (None, True),
    ],
)
def test_a_certificate_that_is_not_for_time_stamps_alone_is_refused(tsa, tmp_path, names, critical):
    told = usages(*names) if names else None
    wrong = tsa.TimeAuthority(tmp_path / "wrong", "wrong", usages=told, critical=critical)
    with pytest.raises(Refusal, match="not for time stamps alone"):
        refuse(tsa.forged(wrong, TEXT, NOW), wrong)


def test_a_root_somebody_made_themselves_is_refused(tsa, one, tmp_path):
    double = tsa.TimeAuthority(tmp_path / "double", "one.invented")
    with pytest.raises(Refusal, match="does not lead to this root"):
        refuse(double.answer(written_request(imprint(), 1)), one)


def test_a_certificate_between_that_may_not_issue_is_refused(tsa, tmp_path):
    wrong = tsa.TimeAuthority(tmp_path / "wrong", "wrong", is_ca=False)
    with pytest.raises(Refusal, match="may not issue"):
        refuse(tsa.forged(wrong, TEXT, NOW), wrong)


@pytest.mark.parametrize("missing", ["type", "digest", "certificate"])
def test_a_signature_that_leaves_out_what_it_must_say_is_refused(tsa, one, missing):
    kinds = [kind for kind in ("type", "digest", "certificate") if kind != missing]
    with pytest.raises(Refusal):
        refuse(tsa.forged(one, TEXT, NOW, kinds=kinds), one)


def test_a_stamp_put_under_a_signature_for_another_is_refused(tsa, one):
    with pytest.raises(Refusal, match="another stamp"):
        refuse(tsa.forged(one, TEXT, NOW, stamped=b"another"), one)


def test_a_certificate_that_did_not_sign_is_refused(tsa, one, tmp_path):
    other = tsa.TimeAuthority(tmp_path / "other", "other")
    with pytest.raises(Refusal, match="does not hold"):
        refuse(tsa.forged(one, TEXT, NOW, certificate=other.signer), other)


def test_a_hash_that_can_be_collided_is_refused(tsa, one):
    with pytest.raises(Refusal, match="hash"):
        refuse(tsa.forged(one, TEXT, NOW, digest="1.3.14.3.2.26"), one)


def test_a_refusal_of_the_authority_is_told(one):
    with pytest.raises(Refusal, match="refused"):
        parse_answer(one.answer(written_request(imprint(), 1, "1.2.3.4")))


@given(st.data())
def test_a_token_with_any_bit_flipped_is_refused(one, data):
    raw = one.answer(written_request(imprint(), 1)) if not CACHED else CACHED[0]
    CACHED[:] = [raw]
    token = parse_answer(raw).raw
    bit = data.draw(st.integers(0, 8 * len(token) - 1))
    other = bytearray(token)
    other[bit // 8] ^= 1 << bit % 8
    try:
        found = parse_token(bytes(other))
        root, others = root_of(one.root.read_bytes())
        refuse_token(found, TEXT, root, others)
    except Refusal:
        return
    # What was not signed may differ: certificates that are not needed, and how CMS wraps them.
    assert found.content == parse_token(token).content


CACHED: list[bytes] = []


@given(st.data())
def test_a_token_cut_off_anywhere_is_refused(one, data):
    raw = one.answer(written_request(imprint(), 1)) if not CACHED else CACHED[0]
    with pytest.raises(Refusal):
        parse_answer(raw[: data.draw(st.integers(0, len(raw) - 1))])


PUBLISHED = [
    ("sigstage", "response-sha256.tsr", b"hello", ""),
    ("sigstage", "response-sha384.tsr", b"hello", ""),
    ("sigstage", "response-sha512.tsr", b"hello", ""),
    ("sigstage", "response-no-embedded-cert.tsr", b"hello", ""),
    ("sigstage", "response-invalid-signature.tsr", b"hello", "signature does not hold"),
    ("test_tsa", "response.tsr", b"hello", ""),
    ("test_tsa", "response-injected-certs.tsr", b"hello", ""),
    ("test_tsa", "response.tsr", b"hallo", "another text"),
    ("test_tsa", "other_response.tsr", b"hello", "does not lead to this root"),
    ("identrust", "issue-104.tsr", b"hello", ""),
    ("sigstore.mock", "response-expired.tsr", None, ""),
]


@pytest.mark.shared
@pytest.mark.parametrize(("folder", "name", "text", "told"), PUBLISHED)
def test_published_tokens_are_judged_as_published(shared, folder, name, text, told):
    fixtures = shared / "data" / "log" / "rfc3161" / "test" / "fixtures" / folder
    others = load_pem((fixtures / "ts_chain.pem").read_bytes())
    data = text if text is not None else (fixtures / "payload").read_bytes()
    token = parse_answer((fixtures / name).read_bytes())
    if told:
        with pytest.raises(Refusal, match=told):
            refuse_token(token, data, others[-1], others)
    else:
        refuse_token(token, data, others[-1], others)

"""Time-stamp tokens (RFC 3161): asked for, and read strictly; whether one holds is another question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sijill.errors import Refusal
from sijill.store.der import (
    BOOLEAN,
    INTEGER,
    NULL,
    OCTETS,
    OID,
    SEQUENCE,
    SET,
    Der,
    integer,
    moment,
    oid,
    read_der,
    written,
    written_integer,
    written_oid,
)

SHA256 = "2.16.840.1.101.3.4.2.1"
DIGESTS = {SHA256: "sha256", "2.16.840.1.101.3.4.2.2": "sha384", "2.16.840.1.101.3.4.2.3": "sha512"}
SIGNED_DATA, TST_INFO = "1.2.840.113549.1.7.2", "1.2.840.113549.1.9.16.1.4"
LARGEST = 64 * 1024
GRANTED = (0, 1)
_EXPLICIT = 0xA0
_TRUE = written(BOOLEAN, b"\xff")


@dataclass(frozen=True)
class Stamp:
    """What an authority says (TSTInfo): that it saw the hash ``imprint`` at ``time``, under ``policy``."""

    policy: str
    digest: str
    imprint: bytes
    serial: int
    time: datetime
    nonce: int | None


@dataclass(frozen=True)
class TimeToken:
    """A token: the stamp, its bytes, who is said to have signed it, and how.

    Attributes:
        raw: All of it, DER.
        stamp: What it says.
        content: The bytes of the stamp.
        certificates: Those it carries, DER, in whatever order.
        signer: Who signed: the issuer's name and the serial number (DER of both), or the key's id.
        digest: Name of the hash over the content and, unless the signature says another, under the signature.
        attributes: The signed attributes as a set (DER), which is what was signed.
        algorithm: The signature's algorithm (DER).
        signature: The signature.
    """

    raw: bytes
    stamp: Stamp
    content: bytes
    certificates: tuple[bytes, ...]
    signer: tuple[bytes, bytes] | bytes
    digest: str
    attributes: Der
    algorithm: Der
    signature: bytes


def written_request(imprint: bytes, nonce: int | None, policy: str = "") -> bytes:
    """Give a request for a stamp over a SHA-256, with the authority's certificates in the answer."""
    algorithm = written(SEQUENCE, written_oid(SHA256), written(NULL))
    parts = [written_integer(1), written(SEQUENCE, algorithm, written(OCTETS, imprint))]
    parts += [written_oid(policy)] if policy else []
    parts += [written_integer(nonce)] if nonce is not None else []
    return written(SEQUENCE, *parts, _TRUE)


def parse_answer(raw: bytes) -> TimeToken:
    """Give the token in an authority's answer, or the one that ``raw`` is itself.

    Raises:
        Refusal: The authority refused, or it is neither answer nor token.
    """
    first = _sized(raw).parts()[:1]
    if not first or first[0].tag == OID:
        return parse_token(raw)
    told, *tokens = read_der(raw).parts()
    status = told.expect(SEQUENCE).parts()
    if not status or integer(status[0]) not in GRANTED:
        words = b" ".join(one.body for part in status[1:2] for one in part.parts()).decode("utf-8", "replace")
        raise Refusal(f"the authority refused: {words[:200] or 'it does not say why'}")
    if len(tokens) != 1:
        raise Refusal("an answer without a token")
    return parse_token(tokens[0].raw)


def parse_token(raw: bytes) -> TimeToken:
    """Give the token that ``raw`` is (CMS SignedData around TSTInfo, with one signer).

    Raises:
        Refusal: It is written otherwise, or is over 64 KiB.
    """
    kind, around = _several(_sized(raw), 2)
    if oid(kind) != SIGNED_DATA:
        raise Refusal("no CMS SignedData")
    (data,) = _several(around.expect(_EXPLICIT), 1)
    version, digests, inner, *rest = _several(data.expect(SEQUENCE), 4, more=True)
    integer(version), digests.expect(SET)
    content = _content(inner)
    certificates = tuple(one.raw for part in rest[:-1] if part.tag == _EXPLICIT for one in part.parts())
    if any(part.tag not in (_EXPLICIT, _EXPLICIT + 1) for part in rest[:-1]):
        raise Refusal("CMS: a field that is not known")
    (signer,) = _several(rest[-1].expect(SET), 1)
    return _signed(raw, content, certificates, signer)


def attribute(token: TimeToken, wanted: str) -> Der | None:
    """Give the one value of a signed attribute, or ``None`` when it is not there.

    Raises:
        Refusal: It is there twice, or has several values.
    """
    found = [values for kind, values in map(_pair, token.attributes.parts()) if oid(kind) == wanted]
    if len(found) > 1:
        raise Refusal("CMS: a signed attribute that is there twice")
    return _several(found[0].expect(SET), 1)[0] if found else None


def algorithm_of(one: Der) -> tuple[str, Der | None]:
    """Give the algorithm and its parameters; NULL counts as none."""
    parts = one.expect(SEQUENCE).parts()
    if not 1 <= len(parts) <= 2:
        raise Refusal("no algorithm")
    return oid(parts[0]), parts[1] if len(parts) > 1 and parts[1].tag != NULL else None


def digest_of(one: Der) -> str:
    """Give the name of a hash that may be used: sha256, sha384 or sha512.

    Raises:
        Refusal: Another.
    """
    name, parameters = algorithm_of(one)
    if name not in DIGESTS or parameters is not None:
        raise Refusal(f"a hash that is not taken: {name}")
    return DIGESTS[name]


def _sized(raw: bytes) -> Der:
    if len(raw) > LARGEST:
        raise Refusal(f"{len(raw)} bytes; at most {LARGEST}")
    return read_der(raw).expect(SEQUENCE)


def _several(one: Der, many: int, *, more: bool = False) -> tuple[Der, ...]:
    parts = one.parts()
    if len(parts) < many or (len(parts) > many and not more):
        raise Refusal(f"{len(parts)} values where {many} are wanted")
    return parts


def _pair(one: Der) -> tuple[Der, Der]:
    first, second = _several(one.expect(SEQUENCE), 2)
    return first, second


def _content(inner: Der) -> bytes:
    kind, around = _pair(inner)
    if oid(kind) != TST_INFO:
        raise Refusal("a signature over something else than a time stamp")
    (content,) = _several(around.expect(_EXPLICIT), 1)
    return content.expect(OCTETS).body


def _stamp(content: bytes) -> Stamp:
    version, policy, imprint, serial, time, *rest = _several(read_der(content).expect(SEQUENCE), 5, more=True)
    if integer(version) != 1:
        raise Refusal("a time stamp of another version")
    algorithm, hashed = _pair(imprint)
    nonce = [integer(part) for part in rest if part.tag == INTEGER]
    if any(part.tag == _EXPLICIT + 1 and _TRUE in part.body for part in rest):
        raise Refusal("a time stamp with a critical extension")
    return Stamp(
        oid(policy),
        digest_of(algorithm),
        hashed.expect(OCTETS).body,
        integer(serial),
        moment(time),
        nonce[0] if nonce else None,
    )


def _signed(raw: bytes, content: bytes, certificates: tuple[bytes, ...], signer: Der) -> TimeToken:
    version, who, digest, signed, algorithm, signature, *rest = _several(signer.expect(SEQUENCE), 6, more=True)
    integer(version)
    if len(rest) > 1 or any(part.tag != _EXPLICIT + 1 for part in rest):
        raise Refusal("CMS: a field that is not known")
    # What is signed is the set, not the tag [0] it travels under (RFC 5652, 5.4).
    attributes = read_der(written(SET, signed.expect(_EXPLICIT).body))
    named = who.tag == SEQUENCE
    name = tuple(part.raw for part in _pair(who)) if named else who.expect(0x80).body
    return TimeToken(
        raw,
        _stamp(content),
        content,
        certificates,
        (name[0], name[1]) if isinstance(name, tuple) else name,
        digest_of(digest),
        attributes,
        algorithm,
        signature.expect(OCTETS).body,
    )

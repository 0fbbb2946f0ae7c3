"""Checking a time-stamp token against the root of an authority, as of the moment the token names.

What a token that holds says: the authority saw this hash at this time, so what hashes to it existed before. Whether a
certificate was revoked is not asked: that would need the network.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sijill.errors import Refusal
from sijill.store.certificate_path import load_certificate, refuse_path, stamps_time
from sijill.store.der import OCTETS, SEQUENCE, Der, integer, oid, read_der
from sijill.store.time_token import TST_INFO, TimeToken, algorithm_of, attribute, digest_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hashes import HashAlgorithm
    from cryptography.x509 import Certificate

CONTENT_TYPE, MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_2 = "1.2.840.113549.1.9.16.2.12", "1.2.840.113549.1.9.16.2.47"
RSA = "1.2.840.113549.1.1.1"
RSA_WITH = {f"1.2.840.113549.1.1.{last}": name for last, name in ((11, "sha256"), (12, "sha384"), (13, "sha512"))}
RSA_PSS = "1.2.840.113549.1.1.10"
EC_WITH = {f"1.2.840.10045.4.3.{last}": name for last, name in ((2, "sha256"), (3, "sha384"), (4, "sha512"))}
EC = "1.2.840.10045.2.1"
ED25519 = "1.3.101.112"


def refuse_token(token: TimeToken, text: bytes, root: Certificate, more: Sequence[Certificate] = ()) -> None:
    """Refuse a token that does not say, on the word of an authority under ``root``, that ``text`` was there.

    Args:
        token: As parsed.
        text: What its hash must be of.
        root: The authority's root certificate.
        more: Certificates that may stand between, beside those the token carries.

    Raises:
        Refusal: Another hash, a signature that does not hold, a certificate that is not for time stamps, or one that
            did not lead to the root when the token was made.
    """
    if token.stamp.imprint != hashlib.new(token.stamp.digest, text).digest():
        raise Refusal("it is about another text")
    carried = [*map(load_certificate, token.certificates), *more, root]
    signer = _signer(token, carried)
    _refuse_attributes(token, signer)
    if not _is_signed(token, signer):
        raise Refusal("its signature does not hold")
    if not stamps_time(signer):
        raise Refusal("its certificate is not for time stamps alone")
    refuse_path(signer, carried, root, token.stamp.time)


def _signer(token: TimeToken, carried: Sequence[Certificate]) -> Certificate:
    for one in carried:
        if isinstance(token.signer, tuple):
            issuer, serial = token.signer
            if issuer == one.issuer.public_bytes() and integer(read_der(serial)) == one.serial_number:
                return one
        elif token.signer == _key_id(one):
            return one
    raise Refusal("the certificate of its signer is neither in it nor given")


def _key_id(one: Certificate) -> bytes | None:
    from cryptography.x509 import ExtensionNotFound, SubjectKeyIdentifier

    try:
        return one.extensions.get_extension_for_class(SubjectKeyIdentifier).value.digest
    except (ExtensionNotFound, ValueError):
        return None


def _refuse_attributes(token: TimeToken, signer: Certificate) -> None:
    """The signed attributes must name the content, its hash, and the very certificate (RFC 3161, 2.4.2)."""
    kind, digest = attribute(token, CONTENT_TYPE), attribute(token, MESSAGE_DIGEST)
    if kind is None or oid(kind) != TST_INFO:
        raise Refusal("its signature does not say that it is one of a time stamp")
    if digest is None or digest.expect(OCTETS).body != hashlib.new(token.digest, token.content).digest():
        raise Refusal("what was signed is another stamp")
    first, second = attribute(token, SIGNING_CERTIFICATE), attribute(token, SIGNING_CERTIFICATE_2)
    if first is None and second is None:
        raise Refusal("its signature does not name the certificate")
    from cryptography.hazmat.primitives.serialization import Encoding

    raw = signer.public_bytes(Encoding.DER)
    if first is not None and _named(first)[-1].body != hashlib.sha1(raw, usedforsecurity=False).digest():
        raise Refusal("its signature names another certificate")
    if second is not None and not _is_named(_named(second), raw):
        raise Refusal("its signature names another certificate")


def _named(value: Der) -> tuple[Der, ...]:
    """The first ESSCertID (v2): an algorithm or none, then the hash; what says the issuer again is left out."""
    identifiers = value.expect(SEQUENCE).parts()
    parts = identifiers[0].expect(SEQUENCE).parts()[0].expect(SEQUENCE).parts() if identifiers else ()
    until = next((at for at, part in enumerate(parts) if part.tag == OCTETS), None)
    if until is None:
        raise Refusal("its signature names no certificate")
    return parts[: until + 1]


def _is_named(parts: tuple[Der, ...], raw: bytes) -> bool:
    digest = digest_of(parts[0]) if len(parts) > 1 else "sha256"
    return parts[-1].body == hashlib.new(digest, raw).digest()


def _is_signed(token: TimeToken, signer: Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

    name, parameters = algorithm_of(token.algorithm)
    key, data, value = signer.public_key(), token.attributes.raw, token.signature
    try:
        if isinstance(key, rsa.RSAPublicKey) and name in (RSA, *RSA_WITH):
            key.verify(value, data, padding.PKCS1v15(), _hash(RSA_WITH.get(name, token.digest)))
        elif isinstance(key, rsa.RSAPublicKey) and name == RSA_PSS:
            digest = _hash(_pss_digest(parameters))
            key.verify(value, data, padding.PSS(padding.MGF1(digest), padding.PSS.AUTO), digest)
        elif isinstance(key, ec.EllipticCurvePublicKey) and name in (EC, *EC_WITH):
            key.verify(value, data, ec.ECDSA(_hash(EC_WITH.get(name, token.digest))))
        elif isinstance(key, ed25519.Ed25519PublicKey) and name == ED25519:
            key.verify(value, data)
        else:
            raise Refusal(f"a signature of a kind that is not taken: {name}")
    except (InvalidSignature, UnsupportedAlgorithm, ValueError) as error:
        if isinstance(error, Refusal):
            raise
        return False
    return True


def _pss_digest(parameters: Der | None) -> str:
    """The hash of RSA-PSS; the default, SHA-1, is not taken."""
    first = parameters.parts()[:1] if parameters is not None else ()
    if not first or first[0].tag != 0xA0:
        raise Refusal("RSA-PSS without a hash that is taken")
    return digest_of(first[0].parts()[0])


def _hash(name: str) -> HashAlgorithm:
    from cryptography.hazmat.primitives import hashes

    return {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}[name]

"""Certificate paths: whether a certificate led to a root at a moment, whatever expired since; nothing is fetched."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sijill.errors import Refusal

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

LONGEST = 6
"""Certificates between a signer and its root, at most."""
SMALLEST_RSA = 2048
HASHES = ("sha256", "sha384", "sha512")


def load_certificate(raw: bytes) -> Certificate:
    """Give the certificate that ``raw`` (DER) is.

    Raises:
        Refusal: It is none.
    """
    from cryptography.x509 import load_der_x509_certificate

    try:
        return load_der_x509_certificate(raw)
    except ValueError as error:
        raise Refusal(f"no certificate: {error}") from error


def load_pem(raw: bytes) -> list[Certificate]:
    """Give the certificates in a PEM file, or the one that DER is.

    Raises:
        Refusal: There are none.
    """
    from cryptography.x509 import load_pem_x509_certificates

    if b"-----BEGIN" not in raw:
        return [load_certificate(raw)]
    try:
        return load_pem_x509_certificates(raw)
    except ValueError as error:
        raise Refusal(f"no certificates: {error}") from error


def is_root(one: Certificate) -> bool:
    """Tell whether a certificate is signed by itself, and may issue others."""
    return one.issuer == one.subject and _issued(one, one) and _may_issue(one, 0)


def stamps_time(leaf: Certificate) -> bool:
    """Tell whether a certificate is for time stamps alone: extended key usage timeStamping, critical, no other."""
    from cryptography.x509 import ExtendedKeyUsage, ExtensionNotFound, KeyUsage
    from cryptography.x509.oid import ExtendedKeyUsageOID

    try:
        usage = leaf.extensions.get_extension_for_class(ExtendedKeyUsage)
    except (ExtensionNotFound, ValueError):
        return False
    try:
        key = leaf.extensions.get_extension_for_class(KeyUsage).value
        signs = key.digital_signature or key.content_commitment
    except ExtensionNotFound:
        signs = True
    return signs and usage.critical and list(usage.value) == [ExtendedKeyUsageOID.TIME_STAMPING]


def refuse_path(leaf: Certificate, others: Sequence[Certificate], root: Certificate, moment: datetime) -> None:
    """Refuse a certificate that did not lead to ``root`` at ``moment``.

    Args:
        leaf: Whose path is sought.
        others: What may stand between, in any order; certificates that do not belong are passed over.
        root: Trusted as it is; its own signature is not looked at.
        moment: When each certificate of the path must have been valid.

    Raises:
        Refusal: No path, or one whose certificates were not valid then, may not issue, or have weak keys.
    """
    told: list[str] = []
    if not _leads(leaf, others, root, moment, 0, told):
        raise Refusal(told[-1] if told else "its certificate does not lead to this root")


def _leads(
    one: Certificate,
    others: Sequence[Certificate],
    root: Certificate,
    moment: datetime,
    below: int,
    told: list[str],
) -> bool:
    if (objection := _objection(one, moment, below)) is not None:
        told.append(objection)
        return False
    if one == root:
        return True
    if below > LONGEST:
        return False
    rest = [other for other in others if other != one]
    return any(_issued(issuer, one) and _leads(issuer, rest, root, moment, below + 1, told) for issuer in (root, *rest))


def _objection(one: Certificate, moment: datetime, below: int) -> str | None:
    """What keeps a certificate from standing in a path with ``below`` others under it."""
    name = one.subject.rfc4514_string()
    if not one.not_valid_before_utc <= moment <= one.not_valid_after_utc:
        return f"the certificate {name} was not valid at {moment:%Y-%m-%dT%H:%M:%SZ}"
    if below and not _may_issue(one, below - 1):
        return f"the certificate {name} may not issue others"
    if _demands_more(one):
        return f"the certificate {name} has a critical extension that is not understood"
    if not _is_strong(one):
        return f"the certificate {name} has a weak key or hash"
    return None


def _may_issue(one: Certificate, between: int) -> bool:
    from cryptography.x509 import BasicConstraints, ExtendedKeyUsage, ExtensionNotFound, KeyUsage
    from cryptography.x509.oid import ExtendedKeyUsageOID

    try:
        constraints = one.extensions.get_extension_for_class(BasicConstraints).value
        limit = constraints.path_length
        if not constraints.ca or (limit is not None and between > limit):
            return False
        usages = {type(part.value): part.value for part in one.extensions}
    except (ExtensionNotFound, ValueError):
        return False
    key, extended = usages.get(KeyUsage), usages.get(ExtendedKeyUsage)
    wide = {ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE}
    if isinstance(key, KeyUsage) and not key.key_cert_sign:
        return False
    return not isinstance(extended, ExtendedKeyUsage) or bool(wide & set(extended))


def _demands_more(one: Certificate) -> bool:
    from cryptography.x509 import NameConstraints, UnrecognizedExtension

    try:
        return any(
            part.critical and isinstance(part.value, (UnrecognizedExtension, NameConstraints))
            for part in one.extensions
        )
    except ValueError:
        return True


def _is_strong(one: Certificate) -> bool:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    key = one.public_key()
    return not isinstance(key, RSAPublicKey) or key.key_size >= SMALLEST_RSA


def _issued(issuer: Certificate, one: Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    try:
        digest = one.signature_hash_algorithm
        one.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return digest is None or digest.name in HASHES

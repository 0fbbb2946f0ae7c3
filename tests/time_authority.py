"""An invented authority of time on this machine: certificates of its own, answers by ``openssl ts``."""

from __future__ import annotations

import hashlib
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from sijill.store.check_token import CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_CERTIFICATE_2
from sijill.store.der import NULL, OCTETS, OID, SEQUENCE, SET, TIME, written, written_integer, written_oid
from sijill.store.time_token import SHA256

POLICY = "1.3.6.1.4.1.99999.1"
CONFIGURATION = """
[tsa]
default_tsa = here
[here]
dir = {folder}
serial = {folder}/serial
crypto_device = builtin
signer_cert = {folder}/signer.pem
certs = {folder}/chain.pem
signer_key = {folder}/signer.key
signer_digest = sha256
default_policy = {policy}
other_policies = {policy}.2
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""


@dataclass(frozen=True)
class Days:
    """From and until when a certificate is valid, in days from now."""

    since: int = -3650
    until: int = 3650


class TimeAuthority:
    """A root, one between, and a signer whose certificate may be made wrong in many ways.

    Args:
        folder: For its files.
        name: What it is called.
        usages: The extended key usage of its signer; ``None`` for none.
        critical: Whether that is marked critical.
        days: How long its signer's certificate is valid.
        is_ca: Whether the certificate between may issue others.
        kind: ``rsa`` or ``ec``.
    """

    def __init__(self, folder, name="tsa.invented", *, usages=(), critical=True, days=None, is_ca=True, kind="rsa"):
        self.folder = folder
        folder.mkdir()
        usages = usages if usages != () else [ExtendedKeyUsageOID.TIME_STAMPING]
        keys = [_key(kind) for _ in range(3)]
        root = _certificate(f"{name} root", keys[0], f"{name} root", keys[0], Days(), ca=True)
        between = _certificate(f"{name} between", keys[1], f"{name} root", keys[0], Days(), ca=is_ca)
        signer = _certificate(name, keys[2], f"{name} between", keys[1], days or Days(), usages, critical)
        self.signer, self.key, self.chain = signer, keys[2], [signer, between, root]
        self.root = folder / "root.pem"
        _write(self.root, [root])
        _write(folder / "chain.pem", [between, root])
        _write(folder / "signer.pem", [signer])
        plain = serialization.NoEncryption()
        pem = keys[2].private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        (folder / "signer.key").write_bytes(pem)
        (folder / "serial").write_text("01\n")
        (folder / "tsa.cnf").write_text(CONFIGURATION.format(folder=folder, policy=POLICY))

    def answer(self, request: bytes, *more: str) -> bytes:
        """Give the answer of ``openssl ts`` to a request."""
        (self.folder / "request.tsq").write_bytes(request)
        command = ["openssl", "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "request.tsq", "-out", "answer.tsr"]
        subprocess.run([*command, *more], cwd=self.folder, capture_output=True, check=True)
        return (self.folder / "answer.tsr").read_bytes()


def forged(authority, text, time, *, certificate=None, kinds=("type", "digest", "certificate"), stamped=None, **told):
    """A token made by hand, with an authority's key, that can be wrong in ways ``openssl`` would not make.

    Args:
        authority: Whose key and certificate.
        text: What it is about.
        time: The moment it names.
        certificate: The signer's, when another than the authority's.
        kinds: Which signed attributes it has.
        stamped: The bytes whose hash the attribute holds, when others than the stamp.
        told: ``digest``: an algorithm's number for the hash of the text (the hash is SHA-256 all the same).
    """
    der, content_type = serialization.Encoding.DER, written(OID, bytes.fromhex("2a864886f70d0109100104"))
    certificate = certificate or authority.signer
    digest = written(SEQUENCE, written_oid(told.get("digest", SHA256)))
    imprint = written(SEQUENCE, digest, written(OCTETS, hashlib.sha256(text).digest()))
    moment = written(TIME, time.strftime("%Y%m%d%H%M%SZ").encode())
    stamp = written(SEQUENCE, written_integer(1), written_oid(POLICY), imprint, written_integer(7), moment)
    hashed = hashlib.sha256(stamped or stamp).digest()
    identifier = written(SEQUENCE, written(OCTETS, hashlib.sha256(certificate.public_bytes(der)).digest()))
    values = {
        "type": (CONTENT_TYPE, content_type),
        "digest": (MESSAGE_DIGEST, written(OCTETS, hashed)),
        "certificate": (SIGNING_CERTIFICATE_2, written(SEQUENCE, written(SEQUENCE, identifier))),
    }
    row = b"".join(written(SEQUENCE, written_oid(values[k][0]), written(SET, values[k][1])) for k in kinds)
    signature = authority.key.sign(written(SET, row), padding.PKCS1v15(), hashes.SHA256())
    issuer = written(SEQUENCE, certificate.issuer.public_bytes(), written_integer(certificate.serial_number))
    plain = written(SEQUENCE, written_oid(SHA256))
    rsa_key = written(SEQUENCE, written_oid("1.2.840.113549.1.1.1"), written(NULL))
    signer = written(
        SEQUENCE, written_integer(1), issuer, plain, written(0xA0, row), rsa_key, written(OCTETS, signature)
    )
    chain = b"".join(one.public_bytes(der) for one in (certificate, *authority.chain[1:]))
    inner = written(SEQUENCE, content_type, written(0xA0, written(OCTETS, stamp)))
    data = written(SEQUENCE, written_integer(3), written(SET, plain), inner, written(0xA0, chain), written(SET, signer))
    return written(SEQUENCE, written_oid("1.2.840.113549.1.7.2"), written(0xA0, data))


class Served:
    """An authority that answers at a loopback address; ``answers`` gives the answer to a request."""

    def __init__(self, answers, kind="application/timestamp-reply", status=200):
        asked = self.asked = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                request = self.rfile.read(int(self.headers["Content-Length"]))
                asked.append(request)
                body = answers(request)
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Location", "http://127.0.0.1:1/")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/tsr"

    def __enter__(self):
        self.thread = Thread(target=self.server.serve_forever)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


def _key(kind):
    return rsa.generate_private_key(65537, 2048) if kind == "rsa" else ec.generate_private_key(ec.SECP256R1())


def _certificate(name, key, issuer, issuer_key, days, usages=None, critical=True, *, ca=False):
    named = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, one)]) for one in (name, issuer)]
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(named[0])
        .issuer_name(named[1])
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=days.since))
        .not_valid_after(now + timedelta(days=days.until))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    )
    if usages is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage(usages), critical=critical)
    return builder.sign(issuer_key, hashes.SHA256())


def _write(path: Path, certificates):
    path.write_bytes(b"".join(one.public_bytes(serialization.Encoding.PEM) for one in certificates))

"""The encryption is held to the name in the address, whatever number is reached."""

from __future__ import annotations

import datetime
import socket
import ssl
import threading
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sijill.errors import InputRefused
from sijill.gate.web.address import WebAddress
from sijill.gate.web.line import Line

HERE = (ip_address("127.0.0.1"),)


def certificate(folder: Path, name: str) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    words = serialization.NoEncryption()
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, words)
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM) + private)
    return path


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[int, ssl.SSLContext, list[str | None]]]:
    pem = certificate(tmp_path, "news.example.org")
    asked: list[str | None] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    context.sni_callback = lambda _, name, __: asked.append(name)  # type: ignore[assignment]
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                bare, _ = listening.accept()
                with context.wrap_socket(bare, server_side=True) as line:
                    line.sendall(line.recv(100))
            except ssl.SSLError:
                continue
            except OSError:
                return

    threading.Thread(target=serve, daemon=True).start()
    yield listening.getsockname()[1], ssl.create_default_context(cafile=str(pem)), asked
    listening.close()


def place(host: str, port: int) -> WebAddress:
    return WebAddress("https", host, port, "/")


def test_the_name_is_asked_for_and_its_certificate_kept(served):
    port, context, asked = served
    with Line(place("news.example.org", port), HERE, lambda: 5.0, context) as line:
        line.send(b"words")
        assert line.receive() == b"words"
    assert asked == ["news.example.org"]
    assert line.tls is not None
    assert line.tls.version == "TLSv1.3"
    assert x509.load_der_x509_certificate(line.tls.certificate).serial_number == 7


@pytest.mark.parametrize("host", ["other.example.org", "127.0.0.1"])
def test_a_certificate_of_another_name_is_refused(host, served):
    port, context, _ = served
    with pytest.raises(InputRefused, match="not believed") as error:
        Line(place(host, port), HERE, lambda: 5.0, context)
    assert error.value.code == "preserve.bad-certificate"


def test_an_authority_this_machine_does_not_know_is_refused(served):
    with pytest.raises(InputRefused, match="not believed"):
        Line(place("news.example.org", served[0]), HERE, lambda: 5.0)


def test_nothing_is_sent_after_the_deadline(served):
    with pytest.raises(InputRefused) as error:
        Line(place("news.example.org", served[0]), HERE, lambda: 0.0)
    assert error.value.code == "preserve.timed-out"

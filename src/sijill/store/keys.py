"""Keys: the public half, by which anybody checks a signature, and the private half, in a file only its owner reads."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from sijill.errors import Refusal, UsageError
from sijill.store.canonical import JsonValue, canonical_bytes, parse_canonical
from sijill.store.durable import make_folder, sync
from sijill.store.notes import KEY_ID_BYTES, Note, NoteSignature, is_key_name, packed, unpacked

LOG, WITNESS = "log", "witness"
TYPES = {LOG: 0x01, WITNESS: 0x04}
"""The signature types of C2SP: Ed25519 over the text, and a cosignature with its time."""
KEY_BYTES = 32
TIME_BYTES = 8
FORMAT = "sijill-key/1"
SCRYPT = {"n": 1 << 16, "r": 8, "p": 1}
"""64 MiB for each guess at a passphrase."""
SCRYPT_MEMORY = 128 * 1024 * 1024


@dataclass(frozen=True)
class VerifierKey:
    """The public half: ``role`` is log (signs checkpoints of its ledger) or witness (cosigns those of others)."""

    name: str
    role: str
    public: bytes

    def __post_init__(self) -> None:
        if not is_key_name(self.name) or self.role not in TYPES or len(self.public) != KEY_BYTES:
            raise Refusal(f"no key: {self.name!r}, {self.role!r}, {len(self.public)} bytes")

    @property
    def key_id(self) -> bytes:
        """Four bytes that tell keys apart; no proof of anything."""
        named = self.name.encode("utf-8") + b"\n" + bytes([TYPES[self.role]]) + self.public
        return hashlib.sha256(named).digest()[:KEY_ID_BYTES]

    @property
    def subject(self) -> str:
        """What the ledger calls it."""
        return f"ed25519:{self.public.hex()}"

    @property
    def line(self) -> str:
        """The key as C2SP writes it: ``name+id+base64``; what to hand over, in person or on paper."""
        return f"{self.name}+{self.key_id.hex()}+{packed(bytes([TYPES[self.role]]) + self.public)}"

    def has_signed(self, note: Note) -> bool:
        """Tell whether this key signed ``note``.

        Raises:
            Refusal: There is a line of this key, and it does not hold.
        """
        for one in note.signatures:
            if (one.name, one.key_id) == (self.name, self.key_id):
                self._verify(one.value, note.text)
                return True
        return False

    def cosigned_at(self, note: Note) -> int | None:
        """Give when a witness says it cosigned, in seconds since 1970, or ``None`` when it did not."""
        for one in note.signatures:
            if (one.name, one.key_id) == (self.name, self.key_id) and self.role == WITNESS:
                return int.from_bytes(one.value[:TIME_BYTES], "big")
        return None

    def _verify(self, value: bytes, text: str) -> None:
        signature, message = value, text.encode("utf-8")
        if self.role == WITNESS:
            moment, signature = int.from_bytes(value[:TIME_BYTES], "big"), value[TIME_BYTES:]
            message = _cosigned(moment, text)
        if not holds(self.public, signature, message):
            raise Refusal(f"the signature of {self.name} does not hold")


@dataclass(frozen=True)
class SigningKey:
    """A key with its private half, which nothing shows."""

    public: VerifierKey
    private: bytes = field(repr=False)

    @classmethod
    def from_private(cls, name: str, role: str, private: bytes) -> SigningKey:
        """Give the key whose private half is these 32 bytes."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        whole = Ed25519PrivateKey.from_private_bytes(private)
        return cls(VerifierKey(name, role, whole.public_key().public_bytes_raw()), private)

    def signature(self, text: str, moment: int = 0) -> NoteSignature:
        """Give the line by which this key signs ``text``; a witness also says the ``moment``, in seconds since 1970."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        whole, shown = Ed25519PrivateKey.from_private_bytes(self.private), self.public
        if shown.role == LOG:
            return NoteSignature(shown.name, shown.key_id, whole.sign(text.encode("utf-8")))
        stamped = moment.to_bytes(TIME_BYTES, "big") + whole.sign(_cosigned(moment, text))
        return NoteSignature(shown.name, shown.key_id, stamped)


def holds(public: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether ``signature`` is an Ed25519 signature (RFC 8032) of ``message`` by this public key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def parse_key(line: str) -> VerifierKey:
    """Give the key that ``name+id+base64`` is.

    Raises:
        Refusal: It is written otherwise, is of another type, or its id is not its own.
    """
    name, _, rest = line.partition("+")
    written_id, _, written = rest.partition("+")
    if not written:
        raise Refusal("it has no id, or no key after it")
    data = unpacked(written)
    role = next((role for role, number in TYPES.items() if data[:1] == bytes([number])), "")
    key = VerifierKey(name, role, data[1:])
    if key.line != line or key.key_id.hex() != written_id:
        raise Refusal(f"a key whose id is not {written_id!r}")
    return key


def write_key(path: Path, key: SigningKey, salt: bytes, passphrase: str = "") -> None:
    """Write ``key`` to a new file that only its owner can read, under a passphrase when one is given.

    Args:
        path: The file; it must not be there yet.
        key: What to keep.
        salt: 32 random bytes.
        passphrase: Empty leaves the private half in clear, guarded by the rights of the file alone.

    Raises:
        UsageError: ``key.exists``.
    """
    fields: dict[str, JsonValue] = {"format": FORMAT, "name": key.public.name, "role": key.public.role}
    fields["public"] = packed(key.public.public)
    if passphrase:
        fields |= {"scrypt": dict(SCRYPT), "salt": packed(salt), "private": packed(_locked(key, salt, passphrase))}
    else:
        fields["private"] = packed(key.private)
    make_folder(path.parent, 0o700)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise UsageError(
            "key.exists", f"{path.name} is there already", "a new file", "no key is overwritten"
        ) from error
    with os.fdopen(handle, "wb") as file:
        file.write(canonical_bytes(fields) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    sync(path.parent)


def read_key(path: Path, passphrase: str = "") -> SigningKey:
    """Give the key in the file at ``path``.

    Raises:
        UsageError: ``key.unreadable``, ``key.open-to-others``, ``key.passphrase``.
    """
    try:
        raw, mode = path.read_bytes(), path.stat().st_mode
    except OSError as error:
        raise _unreadable(f"{path.name}: {error.strerror}") from error
    if mode & 0o077:
        wanted = "a file that only its owner can read"
        raise UsageError("key.open-to-others", f"others may read {path.name}", wanted, f"chmod 600 {path}")
    try:
        fields = cast("dict[str, JsonValue]", parse_canonical(raw.removesuffix(b"\n")))
        name, role, kept = str(fields["name"]), str(fields["role"]), unpacked(str(fields["private"]))
        public = VerifierKey(name, role, unpacked(str(fields["public"])))
        private = _unlocked(public, fields, kept, passphrase) if "scrypt" in fields else kept
        key = SigningKey.from_private(name, role, private)
    except (Refusal, KeyError, TypeError, ValueError) as error:
        raise _unreadable(f"{path.name} holds no key") from error
    if fields.get("format") != FORMAT or key.public != public:
        raise _unreadable(f"{path.name} holds another key than it says")
    return key


def _unreadable(got: str) -> UsageError:
    step = "restore it from a copy, or retire the key with 'sijill key retire'"
    return UsageError("key.unreadable", got, "a file that sijill key made", step)


def _cosigned(moment: int, text: str) -> bytes:
    return f"cosignature/v1\ntime {moment}\n{text}".encode()


def _cipher_key(salt: bytes, passphrase: str) -> bytes:
    return hashlib.scrypt(passphrase.encode("utf-8"), salt=salt, maxmem=SCRYPT_MEMORY, dklen=KEY_BYTES, **SCRYPT)


def _locked(key: SigningKey, salt: bytes, passphrase: str) -> bytes:
    # The salt is new with each file, so this key of the cipher is used once and a nonce of zeros does.
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(_cipher_key(salt, passphrase))
    return cipher.encrypt(bytes(12), key.private, key.public.line.encode("utf-8"))


def _unlocked(public: VerifierKey, fields: dict[str, JsonValue], kept: bytes, passphrase: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if fields["scrypt"] != SCRYPT:
        raise Refusal("scrypt with other numbers than ours")
    cipher = ChaCha20Poly1305(_cipher_key(unpacked(str(fields["salt"])), passphrase))
    try:
        return cipher.decrypt(bytes(12), kept, public.line.encode("utf-8"))
    except InvalidTag as error:
        told = "no passphrase" if not passphrase else "another passphrase"
        raise UsageError(
            "key.passphrase", told, "the passphrase of this key", "give it in SIJILL_PASSPHRASE"
        ) from error

"""Signing: the ledger's own keys put their names under its head; what was signed once is never contradicted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.errors import IntegrityError, Refusal, UsageError
from sijill.store.check_checkpoints import FOLDER, stored_checkpoints
from sijill.store.checkpoints import Checkpoint, SignedCheckpoint, parse_checkpoint
from sijill.store.durable import make_folder, write_whole
from sijill.store.entries import Entry
from sijill.store.keys import KEY_BYTES, LOG, SigningKey, VerifierKey, read_key, write_key
from sijill.store.merkle import Frontier
from sijill.store.notes import Note
from sijill.store.signers import KINDS, Signers

if TYPE_CHECKING:
    from sijill.store.ledger import Ledger

SUFFIX = ".key"


class Keyring:
    """The private keys of a workspace: files in one folder, each for its owner alone.

    Args:
        folder: Where; made with the first key.
        passphrase: What they are locked with; empty for keys in clear.
        entropy: Gives that many random bytes.
    """

    def __init__(self, folder: Path, passphrase: str, entropy: Callable[[int], bytes]) -> None:
        self.folder = folder
        self._passphrase = passphrase
        self._entropy = entropy

    def make(self, name: str) -> SigningKey:
        """Give a new key for the log called ``name``, once it lies durably in its file."""
        key = SigningKey.from_private(name, LOG, self._entropy(KEY_BYTES))
        write_key(self._path(key.public), key, self._entropy(KEY_BYTES), self._passphrase)
        return key

    def find(self, public: VerifierKey) -> SigningKey:
        """Give the private half of a key.

        Raises:
            UsageError: ``sign.no-key``, or the file cannot be read.
        """
        path = self._path(public)
        if not path.exists():
            raise UsageError(
                "sign.no-key",
                f"no private half of {public.line} in {self.folder}",
                f"the file {path.name}",
                "put it there, name its folder in SIJILL_KEYS, or retire the key with 'sijill key retire'",
            )
        return read_key(path, self._passphrase)

    def _path(self, public: VerifierKey) -> Path:
        return self.folder / f"{public.public.hex()[:16]}{SUFFIX}"


class HeadSigner:
    """Signs the head of one ledger; keep it for many signatures, since it remembers the tree it signed last.

    Args:
        ledger: Open for appending.
        folder: The folder ``log/``.
        keyring: Where the private keys are.
    """

    def __init__(self, ledger: Ledger, folder: Path, keyring: Keyring) -> None:
        self._ledger = ledger
        self._folder = folder / FOLDER
        self._keyring = keyring
        self._known = Frontier()
        self._has_folder = False

    def sign(self) -> SignedCheckpoint:
        """Give the head as it stands now, signed by every key of the log and kept durably; the first key is made here.

        Raises:
            IntegrityError: ``sign.fork``: the ledger does not continue what was signed before; nothing is signed.
            UsageError: A private key is missing or locked.
        """
        if not self.signers().at(self._ledger.size, LOG):
            self.add(self._keyring.make(self._ledger.origin).public)
        head, signers = self._ledger.head(), self.signers()
        last = self.last()
        self._continue(last, head.size)
        if self._known.root.hex() != head.root:
            raise _fork(f"the stored head at {head.size} does not fit the entries")
        if last is not None and last.head == head:
            return last
        text = Checkpoint(self._ledger.origin, head).text
        keys = [self._keyring.find(key) for key in signers.at(head.size, LOG)]
        note = Note(text, tuple(key.signature(text) for key in keys))
        return self._keep(SignedCheckpoint(Checkpoint(self._ledger.origin, head), note))

    def make_another(self) -> VerifierKey:
        """Give a new key of this log, made and kept but not yet added."""
        return self._keyring.make(self._ledger.origin).public

    def add(self, key: VerifierKey) -> Entry:
        """Give the entry from which on ``key`` signs (a log's key) or is asked to cosign (a witness's)."""
        return self._ledger.append("key.added", key.subject, {"role": key.role, "name": key.name})

    def retire(self, key: VerifierKey, why: str) -> Entry:
        """Give the entry from which on ``key`` signs no more; ``why`` is replaced, lost or stolen."""
        return self._ledger.append("key.retired", key.subject, {"why": why})

    def rotate(self) -> SignedCheckpoint:
        """Give a head signed by a new key alone, after one that the old keys and the new one signed.

        The head between is what leads somebody who holds an old key to the new one.
        """
        self.sign()
        old = self.signers().at(self._ledger.size, LOG)
        self.add(self._keyring.make(self._ledger.origin).public)
        self.sign()
        for key in old:
            self.retire(key, "replaced")
        return self.sign()

    def cosigned(self, other: SignedCheckpoint) -> SignedCheckpoint:
        """Give the kept checkpoint with the lines that witnesses added to a copy of it.

        Raises:
            UsageError: ``sign.not-ours``: no checkpoint that was signed here, or a cosignature that does not hold.
        """
        kept = stored_checkpoints(self._folder).get(str(other.head.size))
        ours = parse_checkpoint(kept) if kept else None
        if ours is None or ours.checkpoint != other.checkpoint:
            raise _not_ours(f"a checkpoint of {other.origin} at {other.head.size} that was not signed here")
        have = {(one.name, one.key_id) for one in ours.note.signatures}
        new = [one for one in other.note.signatures if (one.name, one.key_id) not in have]
        known = {(key.name, key.key_id): key for _, key in self.signers().keys if key.role != LOG}
        for one in new:
            key = known.get((one.name, one.key_id))
            if key is None:
                raise _not_ours(f"a signature of {one.name}, whose key the ledger does not name")
            try:
                key.has_signed(Note(other.note.text, (one,)))
            except Refusal as error:
                raise _not_ours(str(error)) from error
        return self._keep(SignedCheckpoint(ours.checkpoint, Note(ours.note.text, (*ours.note.signatures, *new))))

    def signers(self) -> Signers:
        """Give the keys that the ledger names."""
        return Signers.of(self._ledger.of_kinds(KINDS))

    def last(self) -> SignedCheckpoint | None:
        """Give the checkpoint of the largest size that was signed, or ``None``.

        Raises:
            IntegrityError: ``sign.unreadable``.
        """
        sizes = [name for name in stored_checkpoints(self._folder) if name.isascii() and name.isdigit()]
        if not sizes:
            return None
        name = max(sizes, key=int)
        try:
            return parse_checkpoint((self._folder / name).read_bytes())
        except Refusal as error:
            raise IntegrityError(
                "sign.unreadable", f"log/{FOLDER}/{name}: {error}", "a signed checkpoint", "run sijill verify"
            ) from error

    def every(self) -> list[SignedCheckpoint]:
        """Give every checkpoint that was signed, the smallest first."""
        stored = stored_checkpoints(self._folder)
        return [parse_checkpoint(stored[name]) for name in sorted(stored, key=int)]

    def chain(self, sizes: Collection[int] = ()) -> list[SignedCheckpoint]:
        """Give the checkpoints that lead from the first key to the last head, the smallest first.

        They are the first that each set of keys signed, the largest that others cosigned, those of ``sizes``, and the
        last.
        """
        signers, kept, known = self.signers(), [], None
        every = self.every()
        shared = [one for one in every if len(one.note.signatures) > len(signers.at(one.head.size, LOG))]
        for one in every:
            standing = signers.at(one.head.size, LOG)
            if standing != known or one.head.size in sizes or one in (*shared[-1:], every[-1]):
                kept.append(one)
            known = standing
        return kept

    def _continue(self, last: SignedCheckpoint | None, size: int) -> None:
        """Refuse a ledger that is not the one signed last, grown; go on to ``size`` otherwise."""
        start = last.head.size if last else 0
        if start > size:
            raise _fork(f"{start} entries were signed and there are {size}: rolled back or cut off")
        if last is not None and (self._known.size, self._known.root.hex()) != (start, last.head.root):
            self._known = Frontier()
            self._grow(start)
            if self._known.root.hex() != last.head.root:
                raise _fork(f"the root at {start} is not the one that was signed")
        self._grow(size)

    def _grow(self, size: int) -> None:
        frontier = self._known
        for leaf in self._ledger.leaves(frontier.size, size):
            frontier = frontier.append(leaf)
        self._known = frontier

    def _keep(self, signed: SignedCheckpoint) -> SignedCheckpoint:
        if not self._has_folder or not self._folder.is_dir():
            make_folder(self._folder)
            self._has_folder = True
        write_whole(self._folder / str(signed.head.size), signed.note.to_bytes())
        return signed


def load_keys(lines: Sequence[str]) -> list[VerifierKey]:
    """Give the public keys that ``lines`` are; a line may be the name of a file that holds one.

    Raises:
        UsageError: ``key.no-key``.
    """
    return [_public(line) for line in lines]


def _public(line: str) -> VerifierKey:
    from sijill.store.keys import parse_key

    try:
        path = Path(line)
        written = path.read_text(encoding="utf-8").strip() if "+" not in line and path.is_file() else line
        return parse_key(written)
    except (Refusal, OSError, UnicodeDecodeError) as error:
        raise UsageError(
            "key.no-key", f"{line!r} is no public key", "NAME+ID+BASE64, or a file that holds it", str(error)
        ) from error


def _fork(got: str) -> IntegrityError:
    return IntegrityError(
        "sign.fork",
        got,
        "a ledger that continues what was signed before",
        "do not go on: run sijill verify and restore the newest backup",
    )


def _not_ours(got: str) -> UsageError:
    return UsageError("sign.not-ours", got, "a copy of a checkpoint signed here, with cosignatures of known witnesses")

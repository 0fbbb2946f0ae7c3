"""Restore: a workspace out of a back-up, whole and verified, or not there at all."""

from __future__ import annotations

import errno
import fcntl
import os
import secrets
import shutil
import tarfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, BinaryIO

from sijill.errors import IntegrityError, Refusal, SijillError, UsageError
from sijill.preserve.backup import ABOUT, CHUNK, FORMAT, WRITTEN_APART, is_left_out
from sijill.preserve.verify import Verdict, verify
from sijill.store.canonical import parse_canonical
from sijill.store.durable import sync
from sijill.store.heads import Head
from sijill.store.workspace import refuse_place

if TYPE_CHECKING:
    from sijill.store.noted import Noted
    from sijill.store.sealing.store_key import StoreKey

LONGEST_ABOUT = 4096
LONGEST_SAID = 64 * 1024
_ACCEPTED = ("intact", "unproven")


@dataclass(frozen=True)
class Restored:
    """What was restored: the ledger's name, the head it holds, and what was found when it was verified."""

    log: str
    head: Head
    verdict: Verdict


def restore(
    file: Path,
    target: Path,
    identities: Sequence[str],
    noted: Noted,
    passphrase: Callable[[], str | None] = lambda: None,
) -> Restored:
    """Give what now stands in ``target``, durably, after all of it was read to its end and verified.

    Until then it lies under a hidden name beside it; what a restore that was stopped left is taken away by the next.

    Args:
        file: Written by ``sijill backup``.
        target: A folder that is empty or not there yet.
        identities: Secret keys of age.
        noted: Heads known from elsewhere; an older back-up, and one of another history, is refused.
        passphrase: Asked for when the workspace in it is sealed and nothing else opens it.

    Raises:
        UsageError: ``store.exists``, ``store.not-empty``, ``age.wrong-key``, ``lock.locked``, ``restore.no-file``.
        IntegrityError: ``age.altered``, ``restore.no-backup``, ``restore.altered``, ``ledger.rolled-back``.
    """
    refuse_place(target)
    if not file.is_file():
        raise UsageError("restore.no-file", f"no file {file}", "a file that 'sijill backup' wrote", "check the path")
    with _beside(target) as unfinished:
        with _decrypted(file, identities) as stream:
            log, head = _unpack(stream, unfinished, noted)
        key = _key(unfinished, identities, passphrase)
        verdict = verify(unfinished, head=noted.head, seen=noted.folder, key=key)
        _refuse(verdict, log, head)
        _sync_folders(unfinished)
        _name(unfinished, target)
        sync(target.resolve().parent)
    noted.remember(log, head)
    return Restored(log, head, verdict)


def _name(unfinished: Path, target: Path) -> None:
    """Give the folder its name: over an empty one, and never over one that was filled meanwhile."""
    try:
        unfinished.replace(target)
    except OSError:
        refuse_place(target)
        raise


def _refuse(verdict: Verdict, log: str, head: Head) -> None:
    told = verdict.checked.get("head")
    is_said = told == {"size": head.size, "root": head.root} and verdict.checked.get("log") == log
    if verdict.verdict in _ACCEPTED and is_said:
        return
    found = verdict.findings[0] if verdict.findings else None
    got = f"{found.where}: {found.what}: {found.got}" if found else f"a ledger of {told}"
    raise IntegrityError(
        "restore.altered",
        f"{verdict.verdict}: {got}",
        "a workspace as it was recorded",
        "take another back-up; 'age -d -i KEY FILE | tar x' shows what is in this one",
    )


def _key(root: Path, identities: Sequence[str], passphrase: Callable[[], str | None]) -> StoreKey | None:
    """Give the key of a sealed workspace: from where commands find it, the keys given, or a passphrase asked for."""
    from sijill.store.sealing.lock_file import is_sealed, read_locks
    from sijill.store.sealing.unlocking import key_of, opened_by

    if not is_sealed(root):
        return None
    with suppress(UsageError):
        return opened_by(read_locks(root), None, identities)
    try:
        return key_of(root)
    except UsageError as error:
        if error.code != "lock.locked":
            raise
        if (typed := passphrase()) is None:
            raise UsageError(
                "lock.locked",
                "the workspace in the back-up is sealed",
                "what opens it, beside the secret key of the back-up",
                "name a file with its passphrase in SIJILL_PASSPHRASE_FILE, or one with its secret key in "
                "SIJILL_IDENTITY_FILE",
            ) from error
        return opened_by(read_locks(root), typed, ())


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """Give a new folder beside ``target``, gone when the block ends unless it was renamed."""
    whole = target.resolve()
    whole.parent.mkdir(parents=True, exist_ok=True)
    prefix = f".{whole.name}.restoring-"
    for left in whole.parent.glob(f"{prefix}*"):
        _take_away(left)
    folder = whole.parent / f"{prefix}{secrets.token_hex(8)}"
    folder.mkdir(mode=0o700)
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(handle)


def _take_away(left: Path) -> None:
    """Take away what a restore left that was stopped; one that still runs holds it locked."""
    with suppress(OSError):
        handle = os.open(left, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(left)
        finally:
            os.close(handle)


@contextmanager
def _decrypted(file: Path, identities: Sequence[str]) -> Iterator[BinaryIO]:
    """Give the tar in a back-up as a stream; when the block ends, all of the file was read and found whole.

    Raises what :func:`sijill.store.sealing.age.decrypt_stream` raises, rather than what the tar then seems to lack.
    """
    from sijill.store.sealing import age

    age.import_age()
    age.known_identities(identities)
    ours, theirs = os.pipe()
    failed: list[BaseException] = []

    def decrypt() -> None:
        try:
            with os.fdopen(theirs, "wb", buffering=CHUNK) as writer, file.open("rb") as reader:
                age.decrypt_stream(reader, writer, identities)
        except BaseException as error:  # noqa: BLE001 - raised again by whoever reads
            failed.append(error)

    thread = threading.Thread(target=decrypt, daemon=True)
    thread.start()
    try:
        with os.fdopen(ours, "rb", buffering=CHUNK) as stream:
            yield stream
            while stream.read(CHUNK):
                pass
    except (tarfile.TarError, Refusal) as error:
        thread.join()
        raise _first(failed) or _no_backup(str(error)) from error
    finally:
        thread.join()
    if failed:
        raise failed[0]


def _first(failed: list[BaseException]) -> BaseException | None:
    return failed[0] if failed and not isinstance(failed[0], BrokenPipeError) else None


def _unpack(stream: BinaryIO, folder: Path, noted: Noted) -> tuple[str, Head]:
    """Write every file of the tar below ``folder``, and give what it says of itself."""
    reading = partial(tarfile.open, mode="r|", encoding="utf-8", errors="surrogateescape", tarinfo=_Member)
    with reading(fileobj=stream) as archive:
        first = archive.next()
        log, head = _about(archive, first)
        noted.refuse_rolled_back(log, head)
        while (member := archive.next()) is not None:
            archive.members.clear()  # type: ignore[attr-defined]  # it would remember every one
            content = archive.extractfile(member)
            _write(content, folder / _safe(member))
    return log, head


class _Member(tarfile.TarInfo):
    """A file of a tar; what is said of it before its bytes is read only when it is short, and holes are not read."""

    def _proc_member(self, archive: tarfile.TarFile) -> tarfile.TarInfo | tarfile.TarFile:
        if self.type not in (tarfile.REGTYPE, tarfile.AREGTYPE) and self.size > LONGEST_SAID:
            raise Refusal(f"it says {self.size} bytes of one file")
        return super()._proc_member(archive)  # type: ignore[misc,no-any-return]

    def _proc_gnusparse_10(self, *_: object) -> None:
        raise Refusal("it holds a file with holes")


def _write(content: IO[bytes] | None, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("xb")
    except (FileExistsError, NotADirectoryError) as error:
        raise Refusal("it holds two files of one name") from error
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:
            raise
        raise Refusal("it holds a name too long for a file") from error
    with file:
        path.chmod(0o600)
        if content is not None:
            shutil.copyfileobj(content, file, CHUNK)
        file.flush()
        os.fsync(file.fileno())


def _about(archive: tarfile.TarFile, first: tarfile.TarInfo | None) -> tuple[str, Head]:
    if first is None or first.name != ABOUT or not first.isreg() or first.size > LONGEST_ABOUT:
        raise Refusal(f"it does not begin with {ABOUT}")
    content = archive.extractfile(first)
    fields = parse_canonical(content.read().removesuffix(b"\n")) if content else None
    if not isinstance(fields, dict) or fields.get("format") != FORMAT:
        raise Refusal(f"{ABOUT} is of another format")
    size, root, log = fields.get("size"), fields.get("root"), fields.get("log")
    if not isinstance(size, int) or not isinstance(root, str) or not isinstance(log, str):
        raise Refusal(f"{ABOUT} names no head")
    return log, Head(size, root)


def _safe(member: tarfile.TarInfo) -> str:
    """Give the name of a file that lies inside the folder, and that a back-up holds.

    Anybody can make a back-up for a public key. A journal beside the database would be played back when it is opened.
    """
    path = PurePosixPath(member.name)
    is_plain = member.name == str(path) and not path.is_absolute() and (os.sep == "/" or os.sep not in member.name)
    is_file = member.type in (tarfile.REGTYPE, tarfile.AREGTYPE) and not member.issparse()
    is_ours = member.name in WRITTEN_APART or not is_left_out(member.name)
    if not is_file or not is_plain or not is_ours or not path.parts:
        raise Refusal(f"it holds {member.name[:80]!r}, which is no file of a workspace")
    return member.name


def _no_backup(got: str) -> SijillError:
    wanted = "a back-up that 'sijill backup' wrote"
    return IntegrityError("restore.no-backup", got or "no back-up", wanted, "take another copy")


def _sync_folders(root: Path) -> None:
    for folder in sorted((one for one in root.rglob("*") if one.is_dir()), reverse=True):
        sync(folder)
    sync(root)

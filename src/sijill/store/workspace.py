"""A workspace: one folder with its settings, documents, ledger, derived tables and releases."""

from __future__ import annotations

import base64
import secrets
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from sijill.errors import IntegrityError, SijillError, UsageError
from sijill.store.blobs import Blobs
from sijill.store.durable import sync, write_whole
from sijill.store.entries import Draft, Entry, is_actor
from sijill.store.ids import KEY_BYTES, Ids
from sijill.store.sealing.age import hashed
from sijill.store.settings import FILE, SETTINGS, Settings, read_settings

if TYPE_CHECKING:
    from sijill.store.canonical import JsonValue
    from sijill.store.derived import Derived
    from sijill.store.facts import Facts
    from sijill.store.ledger import Ledger
    from sijill.store.sealing.lock_file import Lock
    from sijill.store.sealing.store_key import StoreKey

STORE = "store.db"
DERIVED = "derived.db"
LOG = "log"
DOCUMENTS = "documents"
RELEASES = "releases"
VERSION = "1"
_OPEN_DATABASE = b"SQLite format 3\x00"


def utc_now() -> datetime:
    """Give the time now, in UTC."""
    return datetime.now(UTC)


class Workspace:
    """An open workspace; a context manager, closed when the block ends.

    Make one with :meth:`create` or :meth:`open`, never directly.
    """

    def __init__(
        self,
        root: Path,
        settings: Settings,
        ledger: Ledger,
        derived: Derived,
        facts: Facts,
        key: StoreKey | None = None,
    ) -> None:
        self.root = root
        self.settings = settings
        self.key = key
        self.blobs = Blobs(root / DOCUMENTS, key)
        self.ledger = ledger
        self.facts = facts
        self.derived = derived
        self._ids: Ids | None = None

    @classmethod
    def create(
        cls,
        root: Path,
        *,
        clock: Callable[[], datetime] = utc_now,
        entropy: Callable[[int], bytes] = secrets.token_bytes,
        lock: Lock | None = None,
        settings: Settings | None = None,
    ) -> Workspace:
        """Give a new workspace in ``root``, a folder that is empty or not there yet.

        Args:
            root: Where; parents are made.
            clock: Gives the time, with its zone.
            entropy: Gives that many random bytes.
            lock: What a sealed workspace is locked with; without one nothing in it is encrypted.
            settings: Other than the defaults.

        Raises:
            UsageError: ``store.exists``, ``store.not-empty``, ``lock.not-installed``, ``lock.short-passphrase``.
        """
        refuse_place(root)
        chosen = settings or Settings()
        _make_folders(root)
        try:
            key = _locked(root, lock, entropy) if lock else None
            made = _assemble(root, chosen, _new_origin(entropy), clock, entropy, key)
            seals = {"id_key": entropy(KEY_BYTES).hex()}
            made.ledger.append("workspace.created", made.ledger.origin, {"version": VERSION}, seals=seals)
            # The settings come last: a folder without them is no workspace, so a crash here leaves none half made.
            write_whole(root / FILE, chosen.as_toml().encode("utf-8"))
        except BaseException:
            _unmake(root)
            raise
        sync(root.resolve().parent)
        return made

    @classmethod
    def open(
        cls,
        root: Path,
        *,
        clock: Callable[[], datetime] = utc_now,
        entropy: Callable[[int], bytes] = secrets.token_bytes,
    ) -> Workspace:
        """Give the workspace in ``root``.

        Raises:
            UsageError: ``store.no-workspace``, ``lock.locked``; or a setting is wrong.
            IntegrityError: The ledger does not begin as a ledger begins.
        """
        from sijill.store.sealing.unlocking import key_of

        if not (root / FILE).is_file():
            raise UsageError(
                "store.no-workspace", f"{root} is not a workspace", f"a folder with {FILE}", f"sijill init {root}"
            )
        settings = read_settings(root / FILE)
        if not settings.text("store.url") and not (root / STORE).is_file():
            raise _no_ledger(STORE, "there is no file")
        key = key_of(root, entropy)
        if key is None and _is_encrypted(root / STORE):
            raise _no_lock()
        return _assemble(root, settings, "", clock, entropy, key)

    @property
    def is_sealed(self) -> bool:
        """Whether what it holds is encrypted."""
        return self.key is not None

    @property
    def actor(self) -> str:
        """The code of whoever acts; ``a-0000`` is the machine's owner, unnamed."""
        return self.ledger.actor

    @actor.setter
    def actor(self, code: str) -> None:
        if not is_actor(code):
            raise UsageError("ledger.bad-actor", f"the actor is {code!r}", "a code such as a-3f9c, never a name")
        self.ledger.actor = code

    @property
    def ids(self) -> Ids:
        """Makes this workspace's ids; its key is read the first time."""
        if self._ids is None:
            commitment = self.ledger.entry(0).seals["id_key"]
            self._ids = Ids(bytes.fromhex(self.ledger.reveal(commitment).reveal("making ids")))
        return self._ids

    def log_settings(self) -> list[Entry]:
        """Give the entries appended for settings that differ from what the ledger last says of them."""
        known = {str(row["name"]): row["value"] for row in self.facts.settings_history()}
        changed = [
            Draft("settings.changed", setting.name, {"value": self.settings.written(setting.name)})
            for setting in SETTINGS
            if setting.is_logged and known.get(setting.name) != self.settings.written(setting.name)
        ]
        return self.ledger.append_many(changed)

    def lock_anew(self, lock: Lock) -> Entry:
        """Give the entry that says so, once the workspace opens to ``lock`` and to nothing else; its key stays.

        Raises:
            UsageError: ``lock.not-sealed``, ``lock.nothing-given``, ``lock.short-passphrase``, ``age.bad-recipient``.
        """
        from sijill.store.sealing.lock_file import lock_anew

        if self.key is None:
            raise UsageError("lock.not-sealed", f"{self.root} is not sealed", "a sealed workspace")
        lock_anew(self.root, self.key, lock)
        told: dict[str, JsonValue] = {"passphrase": bool(lock.passphrase), "recipients": hashed(lock.recipients)}
        return self.ledger.append("workspace.locked", self.ledger.origin, told)

    def close(self) -> None:
        """Let go of the databases, and write down the hash of each file that nobody else has open."""
        from sijill.store.check_file import record_files

        marks = self._marks()
        self.ledger.database.close()
        self.derived.database.close()
        record_files(self.root, marks)
        if self.key is not None:
            from sijill.store.sealing.unlocking import say_used

            say_used(self.root)

    def _marks(self) -> dict[str, str]:
        if not self.ledger.database.is_sqlite:
            return {}
        try:
            return {STORE: self.ledger.head().mark, DERIVED: self.derived.mark()}
        except SijillError:
            return {}  # closing must not hide the error that led here; verify tells of it

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def refuse_place(root: Path) -> None:
    """Refuse what :meth:`Workspace.create` would not make a workspace of, with the error it raises."""
    if (root / FILE).exists():
        raise UsageError(
            "store.exists", f"{root} is a workspace already", "an empty folder", f"sijill status -w {root}"
        )
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise UsageError("store.not-empty", f"{root} is not an empty folder", "an empty folder or a new name")


def _locked(root: Path, lock: Lock, entropy: Callable[[int], bytes]) -> StoreKey:
    """Give a new key, once it is kept locked."""
    from sijill.store.sealing.database import driver
    from sijill.store.sealing.lock_file import new_lock, write_lock
    from sijill.store.sealing.store_key import KEY_BYTES as STORE_KEY_BYTES
    from sijill.store.sealing.store_key import StoreKey

    driver()
    key = StoreKey(entropy(STORE_KEY_BYTES), entropy)
    write_lock(root, new_lock(key, lock, entropy), key)
    return key


def _assemble(
    root: Path,
    settings: Settings,
    origin: str,
    clock: Callable[[], datetime],
    entropy: Callable[[int], bytes],
    key: StoreKey | None,
) -> Workspace:
    from sijill.store import engine
    from sijill.store.derived import Derived
    from sijill.store.facts import Facts
    from sijill.store.ledger import Ledger
    from sijill.store.migrate import migrate

    url = settings.text("store.url")
    with ExitStack() as until_it_stands:
        database = engine.database_at(url, root / STORE, engine.LEDGER, key)
        until_it_stands.callback(database.close)
        migrate(database)
        derived = Derived(engine.database_at(url, root / DERIVED, engine.DERIVED, key))
        until_it_stands.callback(derived.database.close)
        derived.prepare()
        ledger = Ledger(database, root / LOG, origin, clock, entropy)
        if not origin:
            ledger.origin = _first(ledger).log
        until_it_stands.pop_all()
    return Workspace(root, settings, ledger, derived, Facts(database), key)


def _first(ledger: Ledger) -> Entry:
    found = next(ledger.entries(), None)
    if found is None or found.kind != "workspace.created" or "id_key" not in found.seals:
        raise _no_ledger(ledger.database.where, "the first entry does not say that a workspace was made")
    return found


def _no_ledger(where: str, told: str) -> IntegrityError:
    return IntegrityError(
        "ledger.no-beginning",
        f"{where}: {told}",
        "the ledger of this workspace",
        "restore it from a backup, or run sijill verify",
    )


def _is_encrypted(store: Path) -> bool:
    """Whether a file is there that does not begin as every open database does."""
    if not store.is_file():
        return False
    with store.open("rb") as file:
        begin = file.read(len(_OPEN_DATABASE))
    return begin not in (b"", _OPEN_DATABASE)


def _no_lock() -> IntegrityError:
    return IntegrityError(
        "lock.unreadable",
        f"{STORE} begins as no database in clear does, and there is no lock.json",
        "lock.json and log/lock.json, if the workspace is sealed",
        "put them back from a back-up; if it was never sealed, run sijill verify",
    )


def _new_origin(entropy: Callable[[int], bytes]) -> str:
    return "sijill/" + base64.b32encode(entropy(10)).decode("ascii").lower()


def _make_folders(root: Path) -> None:
    # Sealed values stand in store.db in clear: nobody else on this machine may look in.
    root.mkdir(mode=0o700, parents=True, exist_ok=True)
    root.chmod(0o700)  # also one that was there already
    for name in (LOG, RELEASES, DOCUMENTS):
        (root / name).mkdir(exist_ok=True)


def _unmake(root: Path) -> None:
    """Take away what was begun, so that the folder is empty again; it was when we came."""
    for path in root.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()

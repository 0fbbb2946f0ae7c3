"""The ledger: what people made, appended and never changed, hashed into one tree.

An append is one durable transaction: the entries, their sealed values, their rows in the projections and the new head
stand together or not at all. Only after the commit is anything given back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from sijill.errors import IntegrityError, Refusal, UsageError
from sijill.model.sealed import Sealed
from sijill.store.canonical import JsonValue
from sijill.store.entries import NO_ENTRY, Draft, Entry, Place, is_actor, make_entry, parse_entry, written_time
from sijill.store.heads import Head, remember, remembered
from sijill.store.kinds import kind_named
from sijill.store.merkle import Frontier
from sijill.store.postgres import lock_for_append
from sijill.store.schema_ledger import PROJECTIONS, entry, projected, sealed_value, tree_head
from sijill.store.seals import SALT_BYTES, Seal, commitment

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from sijill.store.columns import Cell
    from sijill.store.engine import Database

__all__ = ["Draft", "Ledger"]

PAGE = 1000


class Ledger:
    """The append-only log of one workspace.

    Args:
        database: Where the tables are.
        folder: The folder ``log/``, where the last head is remembered outside the database.
        origin: The name of this log, the same in every entry.
        clock: Gives the time, with its zone.
        entropy: Gives that many random bytes, for salts.
    """

    def __init__(
        self,
        database: Database,
        folder: Path,
        origin: str,
        clock: Callable[[], datetime],
        entropy: Callable[[int], bytes],
    ) -> None:
        self.database = database
        self.origin = origin
        self.actor = "a-0000"
        self._folder = folder
        self._clock = clock
        self._entropy = entropy

    def append(
        self, kind: str, subject: str, body: Mapping[str, JsonValue], *, seals: Mapping[str, str] | None = None
    ) -> Entry:
        """Give the entry that now stands in the ledger, durably.

        Args:
            kind: One of :data:`sijill.store.kinds.KINDS`.
            subject: A hash, an id or a code; never a name.
            body: The kind's body fields; no personal text.
            seals: The kind's sealed fields, in clear; only commitments are logged, the values stay in the store.

        Raises:
            UsageError: ``ledger.unknown-kind``, ``ledger.bad-body``, ``ledger.bad-entry``.
            StageFailed: ``store.database``: it was not written.
        """
        return self.append_many((Draft(kind, subject, body, seals or {}),))[0]

    def append_many(self, drafts: Iterable[Draft]) -> list[Entry]:
        """Give the entries that now stand in the ledger, all of them or none. Raises what :meth:`append` raises."""
        wanted = tuple(drafts)
        for draft in wanted:
            kind_named(draft.kind).check(draft.subject, draft.body, draft.seals)
        if not is_actor(self.actor):
            raise UsageError("ledger.bad-actor", f"the actor is {self.actor!r}", "a code such as a-3f9c, never a name")
        if not wanted:
            return []
        with self.database.writing() as connection:
            made, head = self._append(connection, wanted)
        remember(self._folder, self.origin, head)
        return made

    def entries(self, start: int = 0) -> Iterator[Entry]:
        """Give the entries from number ``start`` on, re-read strictly.

        Raises:
            IntegrityError: ``ledger.altered``, naming the entry.
        """
        while True:
            with self.database.reading() as connection:
                query = select(entry.c.seq, entry.c.raw).where(entry.c.seq >= start).order_by(entry.c.seq).limit(PAGE)
                rows = connection.execute(query).all()
            for seq, raw in rows:
                yield _reread(seq, raw)
            if len(rows) < PAGE:
                return
            start = rows[-1][0] + 1

    def entry(self, seq: int) -> Entry:
        """Give entry number ``seq``.

        Raises:
            UsageError: ``ledger.no-entry``.
        """
        found = next(self.entries(seq), None)
        if found is None or found.seq != seq:
            raise UsageError("ledger.no-entry", f"no entry {seq}", f"0 to {self.size - 1}")
        return found

    @property
    def size(self) -> int:
        """How many entries there are."""
        return self.head().size

    def root(self) -> bytes:
        """Give the RFC 9162 root over all leaves, as the store keeps it; ``verify`` makes it again."""
        return bytes.fromhex(self.head().root)

    def head(self) -> Head:
        """Give the present size and root."""
        with self.database.reading() as connection:
            return self.head_in(connection)

    def head_in(self, connection: Connection) -> Head:
        """Give the size and root that a connection sees."""
        frontier = _frontier(connection)
        return Head(frontier.size, frontier.root.hex())

    def leaves(self, start: int = 0, end: int | None = None) -> list[bytes]:
        """Give the leaf hashes from number ``start`` to before ``end`` in order, for proofs."""
        query = select(entry.c.leaf).where(entry.c.seq >= start).order_by(entry.c.seq)
        if end is not None:
            query = query.where(entry.c.seq < end)
        with self.database.reading() as connection:
            return list(connection.execute(query).scalars())

    def of_kinds(self, kinds: Sequence[str]) -> list[Entry]:
        """Give the entries of some kinds in order, re-read strictly. Raises what :meth:`entries` raises."""
        query = select(entry.c.seq, entry.c.raw).where(entry.c.kind.in_(kinds)).order_by(entry.c.seq)
        with self.database.reading() as connection:
            rows = connection.execute(query).all()
        return [_reread(seq, raw) for seq, raw in rows]

    def reveal(self, commitment: str) -> Sealed[str]:
        """Give the sealed value behind a commitment, still in its seal.

        Raises:
            IntegrityError: ``seal.missing``, ``seal.altered``.
        """
        return self.reveal_many((commitment,))[commitment]

    def reveal_many(self, commitments: Sequence[str]) -> dict[str, Sealed[str]]:
        """Give the sealed values behind many commitments. Raises what :meth:`reveal` raises."""
        found: dict[str, Sealed[str]] = {}
        with self.database.reading() as connection:
            for start in range(0, len(commitments), PAGE):
                page = commitments[start : start + PAGE]
                query = select(sealed_value).where(sealed_value.c.commitment.in_(page))
                for row in connection.execute(query).mappings():
                    found[row["commitment"]] = _opened(row["commitment"], row["salt"], row["value"])
        for one in commitments:
            if one not in found:
                raise IntegrityError("seal.missing", f"no value for the seal {one}", "salt and value in sealed_value")
        return found

    def disclose(self, commitment: str) -> tuple[bytes, str]:
        """Give the salt and the value behind a commitment, for one who may check it: this opens the seal for good.

        Raises what :meth:`reveal` raises.
        """
        value = self.reveal(commitment).reveal("disclosing a seal")
        with self.database.reading() as connection:
            query = select(sealed_value.c.salt).where(sealed_value.c.commitment == commitment)
            salt = connection.execute(query).scalar_one()
        return bytes(salt), value

    def _append(self, connection: Connection, drafts: Sequence[Draft]) -> tuple[list[Entry], Head]:
        if not self.database.is_sqlite:
            lock_for_append(connection)
        frontier = _frontier(connection)
        self._refuse_rolled_back(frontier)
        prev, time = _last_leaf(connection, frontier.size), written_time(self._clock())
        made: list[Entry] = []
        sealed: list[dict[str, Cell]] = []
        for draft in drafts:
            seals = [Seal(name, self._entropy(SALT_BYTES), value) for name, value in sorted(draft.seals.items())]
            one = self._entry(Place(self.origin, frontier.size, prev), time, draft, seals)
            sealed += [_sealed_row(one.seq, seal) for seal in seals]
            made.append(one)
            frontier, prev = frontier.append(one.leaf), one.leaf.hex()
        _write(connection, made, sealed)
        _write_head(connection, frontier)
        return made, Head(frontier.size, frontier.root.hex())

    def _refuse_rolled_back(self, frontier: Frontier) -> None:
        """Refuse to go on from a ledger that is not the one the file outside the database remembers."""
        try:
            known = remembered(self._folder)
        except Refusal:
            return  # verify tells of it
        if known is None or known.log != self.origin or known.head.size < frontier.size:
            return
        if known.head.size > frontier.size or known.head.root != frontier.root.hex():
            raise IntegrityError(
                "ledger.rolled-back",
                f"{self.database.where} holds {frontier.size} entries, root {frontier.root.hex()}",
                f"the head remembered in log/: {known.head.mark}",
                "the database was put back to an earlier day: restore the newest backup, or run sijill verify",
            )

    def _entry(self, place: Place, time: str, draft: Draft, seals: Sequence[Seal]) -> Entry:
        try:
            return make_entry(place, time, self.actor, draft, {seal.field: seal.commitment for seal in seals})
        except Refusal as error:
            raise UsageError("ledger.bad-entry", f"{draft.kind}: {error}", "canonical, short, no floats") from error


def _sealed_row(seq: int, seal: Seal) -> dict[str, Cell]:
    return {
        "commitment": seal.commitment,
        "seq": seq,
        "field": seal.field,
        "salt": seal.salt,
        "value": seal.value.encode("utf-8"),
    }


def _write(connection: Connection, made: Sequence[Entry], sealed: Sequence[dict[str, Cell]]) -> None:
    rows: dict[str, list[dict[str, Cell]]] = {}
    for one in made:
        shown = projected(one)
        if shown is not None:
            rows.setdefault(shown[0], []).append(shown[1])
    columns = [{"seq": e.seq, "kind": e.kind, "subject": e.subject, "leaf": e.leaf, "raw": e.raw} for e in made]
    connection.execute(insert(entry), columns)
    if sealed:
        connection.execute(insert(sealed_value), sealed)
    for table, values in rows.items():
        connection.execute(insert(PROJECTIONS[table]), values)


def _write_head(connection: Connection, frontier: Frontier) -> None:
    values = {"size": frontier.size, "root": frontier.root.hex(), "peaks": frontier.to_bytes()}
    if connection.execute(update(tree_head).where(tree_head.c.id == 1).values(**values)).rowcount == 0:
        connection.execute(insert(tree_head).values(id=1, **values))


def _frontier(connection: Connection) -> Frontier:
    row = connection.execute(select(tree_head.c.size, tree_head.c.peaks, tree_head.c.root)).first()
    if row is None:
        return Frontier()
    try:
        frontier = Frontier.from_bytes(row.size, row.peaks)
    except (Refusal, TypeError, AttributeError) as error:
        raise _broken_head() from error
    if frontier.root.hex() != row.root:
        raise _broken_head()
    return frontier


def _last_leaf(connection: Connection, size: int) -> str:
    if size == 0:
        return NO_ENTRY
    leaf = connection.execute(select(entry.c.leaf).where(entry.c.seq == size - 1)).scalar()
    if not isinstance(leaf, bytes):
        raise _broken_head()
    return leaf.hex()


def _reread(seq: int, raw: bytes) -> Entry:
    try:
        return parse_entry(raw)
    except Refusal as error:
        raise IntegrityError("ledger.altered", f"entry {seq}: {error}", "an entry as appended") from error


def _opened(name: str, salt: bytes, value: bytes) -> Sealed[str]:
    try:
        text = value.decode("utf-8")
        if commitment(salt, text) == name:
            return Sealed(text)
    except (Refusal, UnicodeDecodeError):
        pass
    raise IntegrityError("seal.altered", f"the value of the seal {name} was altered", "what was sealed")


def _broken_head() -> IntegrityError:
    return IntegrityError("ledger.head", "the stored head does not fit the entries", "", "run sijill verify")

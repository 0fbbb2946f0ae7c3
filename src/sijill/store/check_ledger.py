"""Checking the ledger from its bytes: every entry read strictly again, hashed again, its seals opened again.

Entries, sealed values and the tables made from entries are walked side by side, in the order of entries: of each entry
only its leaf hash is kept, and of some kinds the entry itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from sijill.errors import Refusal, UsageError
from sijill.store.authorities import KINDS as AUTHORITY_KINDS
from sijill.store.check_blobs import DOCUMENTS as EVIDENCE
from sijill.store.check_blobs import name_blob
from sijill.store.engine import as_stored
from sijill.store.entries import NO_ENTRY, Entry, parse_entry
from sijill.store.findings import Finding
from sijill.store.heads import Head, RememberedHead
from sijill.store.kinds import kind_named
from sijill.store.merkle import Tree, leaf_hash
from sijill.store.replay import compared, rows_of
from sijill.store.schema_ledger import PROJECTIONS, projected, sealed_value, tree_head
from sijill.store.schema_ledger import entry as entry_table
from sijill.store.seals import commitment
from sijill.store.signers import KINDS as KEY_KINDS

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping


KEPT = frozenset((*KEY_KINDS, *AUTHORITY_KINDS, "settings.changed", "release.published"))
"""Kinds whose entries later checks need whole; there are few of them."""


@dataclass
class LedgerCheck:
    """What was read and what was found wrong.

    Attributes:
        where: What the database is called in findings.
        log: The name of the ledger; empty when no entry can be read.
        kept: The entries of kinds in :data:`KEPT`.
        named: The SHA-256 of documents that the ledger says are kept.
        last_evidence: The number of the last entry that keeps a document as received.
        dated_back: Numbers of entries with an earlier time than the entry before.
        leaves: The leaf hash of every entry.
        seals: How many sealed values were opened.
        rows: How many rows of projections were compared.
        findings: What is not as appended.
    """

    where: str
    log: str = ""
    kept: list[Entry] = field(default_factory=list)
    named: set[str] = field(default_factory=set)
    last_evidence: int | None = None
    dated_back: list[int] = field(default_factory=list)
    leaves: list[bytes] = field(default_factory=list)
    seals: int = 0
    rows: int = 0
    findings: list[Finding] = field(default_factory=list)

    @cached_property
    def tree(self) -> Tree:
        """The tree over the leaves; ask for it when all of them have been read."""
        return Tree(self.leaves)

    @property
    def head(self) -> Head:
        """The size and root made again from the entries."""
        return self.head_at(len(self.leaves))

    def head_at(self, size: int) -> Head:
        """The head there was when the ledger had ``size`` entries."""
        return Head(size, self.tree.root(size).hex())

    def found(self, what: str, where: str, expected: str, got: str) -> None:
        """Add a finding about this database."""
        self.findings.append(Finding(what, f"{self.where}: {where}", expected, got))


class Beside:
    """What stands beside the entries: sealed values, and a table for each kind of thing people made."""

    def __init__(self, connection: Connection, check: LedgerCheck) -> None:
        self._check = check
        self._seals = Walk(rows_of(connection, sealed_value))
        self._tables = {name: Walk(rows_of(connection, table)) for name, table in PROJECTIONS.items()}

    def compare(self, one: Entry) -> None:
        """Compare what stands beside one entry; entries come in their order."""
        logged = {value: name for name, value in one.seals.items()}
        for row in self._seals.take(one.seq):
            self._seal(row, logged.pop(row["commitment"], None))
        for name in logged.values():
            self._check.found("seal", f"sealed_value, entry {one.seq}, {name}", "salt and value", "nothing")
        shown = projected(one)
        if shown is not None:
            name, expected = shown
            found = self._tables[name].take(one.seq)
            self._check.rows += len(found)
            got = dict(found[0]) if found else None
            self._check.findings += compared(f"{self._check.where}: {name}, entry {one.seq}", expected, got)

    def end(self) -> None:
        """Tell of everything that stands beside no entry."""
        for row in self._seals.strays():
            self._seal(row, None)
        for name, walk in self._tables.items():
            for row in walk.strays():
                self._check.rows += 1
                where = f"{self._check.where}: {name}, entry {row['seq']}"
                self._check.findings += compared(where, None, dict(row))

    def _seal(self, row: RowMapping, label: str | None) -> None:
        self._check.seals += 1
        where = f"sealed_value, entry {row['seq']}, {row['field']}"
        if label is None or label != row["field"]:
            self._check.found("seal", where, "a seal of that entry", "no entry holds it")
        elif not _opens(row):
            self._check.found("seal", where, "the salt and value that were sealed", "others")


class Walk:
    """Rows in the order of ``seq``, taken entry by entry; those that belong to none are strays."""

    def __init__(self, rows: Iterator[RowMapping]) -> None:
        self._rows = rows
        self._next = next(rows, None)
        self._strays: list[RowMapping] = []

    def take(self, seq: int) -> list[RowMapping]:
        """Give the rows of entry ``seq``; numbers asked for rise."""
        found: list[RowMapping] = []
        while (row := self._next) is not None and (not isinstance(row["seq"], int) or row["seq"] <= seq):
            (found if row["seq"] == seq else self._strays).append(row)
            self._next = next(self._rows, None)
        return found

    def strays(self) -> Iterator[RowMapping]:
        """Give the rows that no entry took."""
        yield from self._strays
        if self._next is not None:
            yield self._next
        yield from self._rows


def _opens(row: RowMapping) -> bool:
    try:
        return bool(commitment(row["salt"], row["value"].decode("utf-8")) == row["commitment"])
    except (Refusal, UnicodeDecodeError, AttributeError, TypeError):
        return False


def check_ledger(connection: Connection, where: str) -> LedgerCheck:
    """Give what the ledger holds and everything about it that is not as appended."""
    check = LedgerCheck(where)
    beside = Beside(connection, check)
    _check_entries(connection, check, beside)
    beside.end()
    _check_head(connection, check)
    return check


def check_remembered(check: LedgerCheck, known: RememberedHead, where: str) -> None:
    """Compare with a head remembered outside the database; a ledger shorter than that was rolled back."""
    if known.log != (check.log or known.log):
        check.findings.append(Finding("remembered head", where, check.log, known.log))
    compare_head(check, known.head, where)


def compare_head(check: LedgerCheck, known: Head, where: str) -> None:
    """Compare with a head somebody holds: the ledger must be at least as long, and hash to it at that length."""
    if known.size > len(check.leaves):
        expected, got = f"at least {known.size} entries", f"{len(check.leaves)}: rolled back or cut off"
        check.findings.append(Finding("ledger", where, expected, got))
    elif (made := check.head_at(known.size)) != known:
        check.findings.append(Finding("head", where, f"root {made.root} at {known.size}", f"root {known.root}"))


def _check_entries(connection: Connection, check: LedgerCheck, beside: Beside) -> None:
    prev, time = NO_ENTRY, ""
    for number, row in enumerate(rows_of(connection, entry_table)):
        if row["seq"] != number:
            check.found("entry", f"entry {number}", f"seq {number}", f"seq {row['seq']}")
        raw = row["raw"] if isinstance(row["raw"], bytes) else repr(row["raw"]).encode()
        leaf = leaf_hash(raw)
        if row["leaf"] != leaf:
            check.found("leaf", f"entry {number}", leaf.hex(), _shown(row["leaf"]))
        check.leaves.append(leaf)
        try:
            one = parse_entry(raw)
            kind_named(one.kind).check(one.subject, one.body, one.seals)
        except (Refusal, UsageError) as error:
            check.found("entry", f"entry {number}", "an entry as appended", str(error))
        else:
            check.log = check.log or one.log
            _check_place(check, one, row, number, prev)
            _remember(check, one, time)
            beside.compare(one)
            time = one.time
        prev = leaf.hex()


def _remember(check: LedgerCheck, one: Entry, time: str) -> None:
    name_blob(check.named, one)
    if one.kind == EVIDENCE[0]:
        check.last_evidence = one.seq
    if one.kind in KEPT:
        check.kept.append(one)
    if one.time < time:
        check.dated_back.append(one.seq)


def _check_place(check: LedgerCheck, one: Entry, row: RowMapping, number: int, prev: str) -> None:
    pairs = (
        ("seq", number, one.seq),
        ("prev", prev, one.prev),
        ("log", check.log, one.log),
        ("kind", one.kind, row["kind"]),
        ("subject", one.subject, row["subject"]),
    )
    for what, expected, got in pairs:
        if expected != got:
            check.found(what, f"entry {number}", str(expected), str(got))


def _check_head(connection: Connection, check: LedgerCheck) -> None:
    rows = connection.execute(as_stored(tree_head)).mappings().all()
    made = check.head
    if len(rows) != 1:
        check.found("head", "tree_head", "one row", f"{len(rows)} rows")
    for row in rows:
        if (row["id"], row["size"], row["root"]) != (1, made.size, made.root):
            check.found("head", "tree_head", f"size {made.size}, root {made.root}", f"{row['size']}, {row['root']}")
        elif row["peaks"] != b"".join(check.tree.peaks()):
            check.found("head", "tree_head", "the peaks of the tree", "other peaks")


def _shown(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else repr(value)

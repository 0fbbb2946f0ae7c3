"""Checking the ledger from its bytes: every entry read strictly again, hashed again, its seals opened again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from sijill.errors import Refusal, UsageError
from sijill.store.engine import as_stored
from sijill.store.entries import NO_ENTRY, Entry, parse_entry
from sijill.store.findings import Finding
from sijill.store.heads import Head, RememberedHead
from sijill.store.kinds import kind_named
from sijill.store.merkle import Tree, leaf_hash
from sijill.store.replay import compare_projections, replayed
from sijill.store.schema_ledger import entry as entry_table
from sijill.store.schema_ledger import sealed_value, tree_head
from sijill.store.seals import commitment

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping


@dataclass
class LedgerCheck:
    """What was read and what was found wrong."""

    where: str
    entries: list[Entry] = field(default_factory=list)
    leaves: list[bytes] = field(default_factory=list)
    seals: int = 0
    rows: int = 0
    findings: list[Finding] = field(default_factory=list)

    @cached_property
    def tree(self) -> Tree:
        """The tree over the leaves; ask for it when all of them have been read."""
        return Tree(self.leaves)

    @property
    def log(self) -> str:
        """The name of the ledger; empty when no entry can be read."""
        return self.entries[0].log if self.entries else ""

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


def check_ledger(connection: Connection, where: str) -> LedgerCheck:
    """Give what the ledger holds and everything about it that is not as appended."""
    check = LedgerCheck(where)
    _check_entries(connection, check)
    _check_head(connection, check)
    _check_seals(connection, check)
    check.rows, found = compare_projections(connection, replayed(check.entries), where)
    check.findings += found
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


def _check_entries(connection: Connection, check: LedgerCheck) -> None:
    prev, log = NO_ENTRY, ""
    for number, row in enumerate(_rows(connection)):
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
            log = log or one.log
            _check_place(check, one, row, number, prev, log)
            check.entries.append(one)
        prev = leaf.hex()


def _check_place(check: LedgerCheck, one: Entry, row: RowMapping, number: int, prev: str, log: str) -> None:
    pairs = (
        ("seq", number, one.seq),
        ("prev", prev, one.prev),
        ("log", log, one.log),
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


def _check_seals(connection: Connection, check: LedgerCheck) -> None:
    logged = {value: (one.seq, name) for one in check.entries for name, value in one.seals.items()}
    seen: set[str] = set()
    for row in connection.execute(as_stored(sealed_value).order_by(sealed_value.c.seq)).mappings():
        check.seals += 1
        name, where = row["commitment"], f"sealed_value, entry {row['seq']}, {row['field']}"
        seen.add(name)
        if logged.get(name) != (row["seq"], row["field"]):
            check.found("seal", where, "a seal of that entry", "no entry holds it")
        elif not _opens(row):
            check.found("seal", where, "the salt and value that were sealed", "others")
    for name, (seq, label) in logged.items():
        if name not in seen:
            check.found("seal", f"sealed_value, entry {seq}, {label}", "salt and value", "nothing")


def _opens(row: RowMapping) -> bool:
    try:
        return bool(commitment(row["salt"], row["value"].decode("utf-8")) == row["commitment"])
    except (Refusal, UnicodeDecodeError, AttributeError, TypeError):
        return False


def _rows(connection: Connection) -> Iterator[RowMapping]:
    yield from connection.execute(as_stored(entry_table).order_by(entry_table.c.seq)).mappings()


def _shown(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else repr(value)

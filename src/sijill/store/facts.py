"""Facts: what people made, read from the projections of the ledger; nothing here writes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias, cast

from sqlalchemy import select

from sijill.store.canonical import JsonValue
from sijill.store.columns import read
from sijill.store.engine import Database
from sijill.store.kinds import ALL
from sijill.store.schema_ledger import PROJECTIONS
from sijill.text.ids import id_key

Row: TypeAlias = dict[str, JsonValue]
SUBJECTS: Mapping[str, str] = {kind.table: kind.subject for kind in ALL if kind.table}


class Facts:
    """Read-only rows, each from one ledger entry.

    A row has ``seq``, ``at``, ``actor``, the subject under its own name, the body's fields, and for each sealed field
    ``seal_<name>``: a commitment for :meth:`sijill.store.ledger.Ledger.reveal`.

    Lists are ordered by ``seq``. A later decision never replaces an earlier row; :meth:`current` picks the latest.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, table: str, **equals: str | int) -> list[Row]:
        """Give the rows of one projection whose columns equal what is asked, ordered by ``seq``."""
        shape = PROJECTIONS[table]
        query = select(shape).order_by(shape.c.seq)
        for name, value in equals.items():
            query = query.where(shape.c[name] == value)
        with self._database.reading() as connection:
            found = connection.execute(query).mappings().all()
        holds = {column.name: column.info.get("holds", "text") for column in shape.columns}
        told = ({name: cast(JsonValue, read(holds[name], cell)) for name, cell in row.items()} for row in found)
        return [row | {"anchors": _compared(row["anchors"])} if "anchors" in row else row for row in told]

    def current(self, table: str, choose: Callable[[Row], bool] = lambda row: True) -> dict[str, Row]:
        """Give the latest row of each subject, in the order the subjects first came up.

        Args:
            table: A projection, such as ``claim_decision``.
            choose: Which rows count; all of them when not given.
        """
        return latest((row for row in self.rows(table) if choose(row)), SUBJECTS[table])

    def documents(self) -> list[Row]:
        """Give one row for each document, as preserved and with what was said of it later; ordered by when it came."""
        return _described(self.rows("document"))

    def document(self, sha256: str) -> Row | None:
        """Give the document of this hash as :meth:`documents` does, or ``None``."""
        return next(iter(_described(self.rows("document", sha256=sha256))), None)

    def derivations(self) -> list[Row]:
        """Give which text or table was taken from which document, with what tool."""
        return self.rows("derivation")

    def custody(self, document: str) -> list[Row]:
        """Give what was done with one document, in order."""
        return self.rows("custody_event", document=document)

    def claim_decisions(self) -> list[Row]:
        """Give what people decided about claims."""
        return self.rows("claim_decision")

    def judgements(self) -> list[Row]:
        """Give what people said about pairs of records."""
        return self.rows("judgement")

    def link_qualities(self) -> list[Row]:
        """Give how good links were found to be, each with the hash of the links it was measured on."""
        return self.rows("link_quality")

    def figure_reviews(self) -> list[Row]:
        """Give what people said about figures."""
        return self.rows("figure_review")

    def relay_decisions(self) -> list[Row]:
        """Give what people said of who hands on whose figures."""
        return self.rows("relay_decision")

    def clearances(self) -> list[Row]:
        """Give what people said may or may not leave."""
        return self.rows("clearance")

    def consents(self, person: str | None = None) -> list[Row]:
        """Give consents given, refused and withdrawn, of everybody or of one person."""
        return self.rows("consent") if person is None else self.rows("consent", person=person)

    def naming_bases(self) -> list[Row]:
        """Give on what basis the dead may be named."""
        return self.rows("naming_basis")

    def found_alive(self) -> list[Row]:
        """Give who was recorded as dead and is alive."""
        return self.rows("found_alive")

    def assigned_ids(self) -> list[Row]:
        """Give ids that were assigned, split and merged (``event``)."""
        return self.rows("assigned_id")

    def sources(self) -> list[Row]:
        """Give the latest description of each source, ordered by when it was first described."""
        return list(self.current("source").values())

    def releases(self) -> list[Row]:
        """Give what was published."""
        return self.rows("release")

    def settings_history(self) -> list[Row]:
        """Give every value a setting has had."""
        return self.rows("setting")

    def actors(self) -> list[Row]:
        """Give the codes people act under; their names are sealed."""
        return self.rows("actor")

    def checks(self) -> list[Row]:
        """Give what people verified."""
        return self.rows("check_made")


def _compared(value: JsonValue) -> JsonValue:
    """Anchors with the ids in them as records are compared by them: digits of any script as 0-9."""
    if isinstance(value, list):
        return [_compared(one) for one in value]
    if isinstance(value, dict):
        is_id = {"list", "id"} <= set(value)
        return {name: id_key(str(held)) if is_id and name == "id" else _compared(held) for name, held in value.items()}
    return value


def _described(rows: Iterable[Row]) -> list[Row]:
    merged: dict[str, Row] = {}
    for row in rows:
        first = merged.setdefault(str(row["sha256"]), row)
        if first is not row:
            keep = ("seq", "at", "actor", "event")
            first |= {name: value for name, value in row.items() if value is not None and name not in keep}
    return [row for row in merged.values() if row["event"] == "preserved"]


def latest(rows: Iterable[Row], subject: str) -> dict[str, Row]:
    """Give the last row for each value of the column ``subject``, in the order of first mention."""
    found: dict[str, Row] = {}
    for row in rows:
        found[str(row[subject])] = row
    return found

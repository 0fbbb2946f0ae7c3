"""What a workspace holds back, and which names may leave: read from its decisions and its clearance queue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.gate.book import NameBook
from sijill.gate.grave import grave_spans
from sijill.gate.guarded import Guarded
from sijill.gate.reach import REACH, is_unmistakable
from sijill.gate.tokens import tokens_of
from sijill.model.testimony import NAMELESS
from sijill.text.same_name import known_pairs

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]
CLEARED = "cleared"
_SHORTEST_PHRASE = 15
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Held:
    """Names and phrases held back, and names that may leave.

    Attributes:
        guarded: What must not leave.
        allowed: Full names that may.
        cleared: Ids of the clearance items that may leave.
    """

    guarded: tuple[Guarded, ...]
    allowed: tuple[str, ...]
    cleared: frozenset[str]


def held_by(workspace: Workspace) -> Held:
    """Give what ``workspace`` holds back. Whatever has no clearance item, or one that is not cleared, is held back."""
    items = {str(row["id"]): str(row["state"]) for row in workspace.derived.rows("clearance_item")}
    cleared = frozenset(item for item, state in items.items() if state == CLEARED)
    people = list(_people(workspace))
    victims = list(_victims(workspace))
    public = sorted(set(_public_names(workspace)))
    guarded = [Guarded(item, name, is_living) for item, name, is_living in people + victims if item not in cleared]
    at_risk = frozenset(str(row["id"]) for row in workspace.derived.rows("person") if row["protect"])
    guarded = [*_without_places(guarded, public, at_risk), *_phrases(workspace, cleared)]
    allowed = {name for item, name, _ in people + victims if item in cleared} | set(public)
    unique = {(one.item, one.words): one for one in guarded}
    return Held(tuple(unique[key] for key in sorted(unique)), tuple(sorted(allowed)), cleared)


def text_of(workspace: Workspace, document: str) -> str | None:
    """Give the text a document was read from, or ``None`` when it was not read."""
    readings = workspace.derived.rows("reading", document=document)
    return workspace.blobs.get(str(readings[0]["text_sha256"])).decode("utf-8") if readings else None


def words_id(document: object, start: object, end: object) -> str:
    """Give the anchor of the clearance item for protected words of a document."""
    return f"{document}\x1f{start}-{end}"


def _without_places(guarded: list[Guarded], public: list[str], at_risk: frozenset[str]) -> list[Guarded]:
    """The guarded names without those that are also the name of a known place or organisation.

    A reader that took a place for a person must not forbid the place everywhere; where it was read, the words stay
    hidden by their characters. A listed given name stays guarded whatever place bears it. A single word of such a name
    is let go only for somebody in whom the reader found no reason to protect them.
    """
    book, given = NameBook(guarded), known_pairs()
    borne: set[tuple[str, str]] = set()
    for name in public:
        size = len(tokens_of(name))
        for hit in book.hits(name):
            is_word_of_it = len(hit.parts) == 1 and hit.guarded.item not in at_risk
            if hit.is_whole and (len(hit.parts) == size or is_word_of_it):
                borne.add((hit.guarded.item, hit.guarded.words))
    return [
        one
        for one in guarded
        if (one.item, one.words) not in borne or any(token.folded in given for token in tokens_of(one.words))
    ]


def _people(workspace: Workspace) -> Iterator[tuple[str, str, bool]]:
    """Every spelling of every person found in a text: (item, name, whether alive)."""
    roles = {str(row["id"]): str(row["role"]) for row in workspace.derived.rows("person")}
    for document, mentions in _by_document(workspace.derived.rows("mention")):
        text = text_of(workspace, document)
        for mention in mentions if text else ():
            name = _cut(text or "", mention)
            person = str(mention["person"])
            if any(character.isalpha() for character in name):
                yield person, name, roles.get(person) != "victim"


def _phrases(workspace: Workspace, cleared: frozenset[str]) -> Iterator[Guarded]:
    """Protected words that can be told apart from ordinary ones: long, or a number or address like no other."""
    protected = dict(_by_document(workspace.derived.rows("protected_span")))
    for reading in workspace.derived.rows("reading"):
        document = str(reading["document"])
        text = text_of(workspace, document) or ""
        telling = [row for row in protected.get(document, []) if row["reason"] != NAMELESS]
        ends = [(int(str(row["start"])), int(str(row["end"])), row["reason"] == REACH) for row in telling]
        for start, end, is_reach in ends + [(hidden.start, hidden.end, False) for hidden in grave_spans(text)]:
            words, item = text[start:end], workspace.ids.make("words", words_id(document, start, end))
            is_long = len(words) >= _SHORTEST_PHRASE and len(words.split()) >= _FEWEST_WORDS
            if (is_long or (is_reach and is_unmistakable(words))) and item not in cleared:
                yield Guarded(item, words, is_phrase=True)


def _victims(workspace: Workspace) -> Iterator[tuple[str, str, bool]]:
    """Every spelling of every victim on a list: (item, name, whether alive); an unlinked record is its own item."""
    member_of = {str(row["record"]): str(row["victim"]) for row in workspace.derived.rows("victim_member")}
    for record in workspace.derived.rows("victim_record"):
        item = member_of.get(str(record["id"]), str(record["id"]))
        for name in _names_of(record):
            yield item, name, bool(record["alive"])
    for victim in workspace.derived.rows("victim"):
        for name in _names_of(victim):
            yield str(victim["id"]), name, bool(victim["alive"])


def _names_of(row: Row) -> list[str]:
    given, father, family = (str(row.get(part) or "").strip() for part in ("given", "father", "family"))
    whole = [str(row.get(name) or "").strip() for name in ("name", "name_ar")]
    made = [f"{given} {family}" if given and family else "", f"{given} {father} {family}" if father and given else ""]
    names = dict.fromkeys(" ".join(name.split()) for name in whole + made)
    return [name for name in names if len(name.split()) > 1 and any(character.isalpha() for character in name)]


def _public_names(workspace: Workspace) -> Iterator[str]:
    """Names of places and of sources that somebody described: never what a reader alone took for a source."""
    for place in workspace.derived.rows("claim_place"):
        yield from (str(place[name]) for name in ("name", "admin1") if place[name])
    for record in workspace.derived.rows("victim_record"):
        yield from (str(record[name]) for name in ("place", "admin1", "list") if record[name])
    yield from (str(source["name"]) for source in workspace.facts.sources())
    for document in workspace.facts.documents():
        if document["outlet"]:
            yield str(document["outlet"])


def _by_document(rows: Iterable[Row]) -> list[tuple[str, list[Row]]]:
    grouped: dict[str, list[Row]] = {}
    for row in rows:
        grouped.setdefault(str(row["document"]), []).append(row)
    return sorted(grouped.items())


def _cut(text: str, row: Row) -> str:
    return text[int(str(row["start"])) : int(str(row["end"]))]

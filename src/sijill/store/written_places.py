"""Places of claims, those that no gazetteer knows as the text writes them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from sijill.text.arabic import is_arabic_letter
from sijill.text.country_codes import country_names
from sijill.text.one_place import one_name_each
from sijill.text.place_names import fold_place

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]
Rows = dict[str, list[dict[str, object]]]

_PLATFORMS = frozenset({"facebook", "twitter", "x", "instagram", "telegram", "youtube", "tiktok", "whatsapp"})
SHORTEST = 3
"""A name of fewer letters tells no place apart (letters)."""


def claim_places(workspace: Workspace, claims: Iterable[Row]) -> Rows:
    """Give the places of each claim; where none of a claim's is known, ``name`` is what the text writes.

    Words that are protected, that name a person, a source or a country, or that stand for no place are not taken.

    Args:
        workspace: An open workspace whose texts were read.
        claims: Rows of claims.
    """
    derived = workspace.derived
    closed = _closed(workspace)
    found: Rows = defaultdict(list)
    for row in derived.rows("claim_place"):
        found[str(row["claim"])].append(dict(row))
    sources = {fold_place(str(row["name"])) for row in derived.rows("claim_source") if row["name"]}
    texts: dict[str, str] = {}
    for claim in claims:
        places = found.get(str(claim["id"]), [])
        if not places or any(place["name"] or place["admin1"] for place in places):
            continue
        digest = str(claim["text_sha256"])
        if digest not in texts:
            texts[digest] = workspace.blobs.get(digest).decode("utf-8")
        for place in places:
            place["name"] = _written(place, texts[digest], closed[str(claim["document"])], sources)
    return found


def one_place_each(places: Rows) -> Rows:
    """Give the places with one name for each that no gazetteer knows and that texts write in several ways."""
    unknown = [row for rows in places.values() for row in rows if row["name"] and not row["gazetteer"]]
    called = one_name_each(Counter(str(row["name"]) for row in unknown), {})
    for row in unknown:
        row["name"] = called.get(str(row["name"]), row["name"])
    return places


def _closed(workspace: Workspace) -> dict[str, list[tuple[int, int]]]:
    """Where in each document protected words and names of people stand."""
    closed: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for table in ("protected_span", "mention"):
        for row in workspace.derived.rows(table):
            closed[str(row["document"])].append((int(str(row["start"])), int(str(row["end"]))))
    return closed


def _written(place: Row, text: str, closed: list[tuple[int, int]], sources: set[str]) -> str | None:
    if place["start"] is None or place["end"] is None:
        return None
    start, end = int(str(place["start"])), int(str(place["end"]))
    words = " ".join(text[start:end].split())
    folded = fold_place(words)
    letters = sum(letter.isalpha() for letter in folded)
    is_name = bool(words) and (words[0].isupper() or is_arabic_letter(words[0]))
    if not is_name or letters < SHORTEST or any(start < b and a < end for a, b in closed):
        return None
    is_other = folded in sources or words.casefold() in _PLATFORMS | country_names()
    return None if is_other else words

"""``--explain``: why two records were or were not taken for one person, on files and in a workspace."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.cli.options import Talk, opened
from sijill.errors import UsageError
from sijill.text.ids import id_key

if TYPE_CHECKING:
    from sijill.link.explanation import Explainer
    from sijill.link.linkage import Linkage
    from sijill.model.victim_columns import VictimColumns

Key = tuple[str, str]


def asked_pairs(asked: Sequence[str], known: Collection[Key]) -> list[tuple[Key, Key]]:
    """The pairs that ``LIST:ID,LIST:ID`` names; a list's name or an id may itself hold a colon or a comma.

    Raises:
        UsageError: ``link.no-pair``: not two records that are there, or several readings.
    """
    from sijill.link.labels import keys_as_written

    written = keys_as_written(known) if asked else {}
    return [_asked(words, written) for words in asked]


def _asked(words: str, known: Mapping[Key, Key]) -> tuple[Key, Key]:
    cuts = [at for at, letter in enumerate(words) if letter == ","]
    found = [
        (one, other)
        for at in cuts
        for one in _records(words[:at], known)
        for other in _records(words[at + 1 :], known)
        if one != other
    ]
    if len(found) != 1:
        raise UsageError(
            "link.no-pair",
            f"--explain {words!r} names {'several pairs' if found else 'no two records that are there'}",
            "LIST:ID,LIST:ID as in pairs.csv",
            f"the lists are called {', '.join(sorted({name for name, _ in known}))}",
        )
    return found[0]


def _records(words: str, known: Mapping[Key, Key]) -> list[Key]:
    cuts = [at for at, letter in enumerate(words) if letter == ":"]
    keys = ((words[:at].strip(), id_key(words[at + 1 :].strip())) for at in cuts)
    return [known[key] for key in keys if key in known]


def explained(
    linkage: Linkage, records: VictimColumns, asked: Sequence[tuple[Key, Key]], lang: str = "en"
) -> dict[str, object]:
    """The explanations as JSON and in words; nothing when none was asked for."""
    from sijill.link.explanation import Explainer

    return _said(Explainer(linkage, records), records, asked, frozenset(), lang) if asked else {}


def say_explained_there(folder: Path | None, asked: Sequence[str], talk: Talk) -> int:
    """Explain pairs of a workspace as it was linked last; names that are held back are not shown."""
    from sijill.gate.unseen import held_back
    from sijill.link.explanation import Explainer
    from sijill.link.stored import stored_linkage
    from sijill.model.victim_columns import victim_columns

    with opened(folder) as workspace:
        linkage, stored = stored_linkage(workspace)
        records = victim_columns(stored)
        pairs = asked_pairs(asked, set(records.keys()))
        told = _said(Explainer(linkage, records), records, pairs, held_back(workspace), talk.lang)
    words = told["explained_in_words"]
    talk.data(told["explained"], "\n\n".join(map(str, words)) if isinstance(words, list) else "")
    return 0


def _said(
    explainer: Explainer,
    records: VictimColumns,
    asked: Sequence[tuple[Key, Key]],
    hidden: Collection[Key],
    lang: str,
) -> dict[str, object]:
    from sijill.link.wording import Side, explained_json, explained_text

    ends = {key for pair in asked for key in pair}
    held = {key: records.record(at) for at, key in enumerate(records.keys()) if key in ends}
    told, words = [], []
    for one in explainer.explain(asked):
        left, right = (Side(held[key], explainer.keys(key), key in hidden) for key in (one.left, one.right))
        told.append(explained_json(one, left, right))
        words.append(explained_text(one, left, right, lang))
    return {"explained": told, "explained_in_words": words}

"""What is counted does not hang on the order of ids, which chance makes: every workspace has the same figures."""

from __future__ import annotations

import random

import pytest

from sijill.corroborate import stage
from sijill.store.stamps import Stamp

SPEAKERS = (None, "Sahel Observatory for Human Rights", "the Ministry of Health", "UK-based monitor", "the observatory")
PLACES = (("Jableh", "Latakia"), ("Baniyas", "Tartus"), (None, None), ("Latakia", "Latakia"))
USUAL = {
    "harm": "killed", "negated": False, "status": "civilian", "low": None, "high": None, "historical": False,
    "voice": "indirect", "hearsay": False, "verification": "not_stated", "state": "proposed", "method": "rules",
    "version": "1", "start": 0, "end": 9, "confidence": 0.9, "garbled": False, "body": {},
}  # fmt: skip


def world(chance, shas):
    """Claims as the reader would give them: (document, values, speakers, place)."""
    told = []
    for at in range(14):
        document = chance.choice(sorted(shas))
        low = chance.choice((3, 3, 5, 20, 31, 31, 47))
        day = f"2031-11-0{chance.choice((5, 6, 7))}"
        when = chance.choice(({}, {"when_from": day, "when_to": day}))
        values = {
            "low": low,
            "high": low,
            "start": 10 * at,
            "end": 10 * at + 9,
            "status": chance.choice(("civilian", "unknown")),
            **when,
        }
        told.append((document, values, chance.choice(SPEAKERS), chance.choice(PLACES)))
    return told


def figures(workspace, told, shas, ids):
    tables = {name: [] for name in ("reading", "claim", "claim_source", "claim_place")}
    for document, outlet in shas.items():
        tables["reading"].append({"document": document, "outlet": outlet, "published": "2031-11-07", "country": "SY"})
    for claim, (document, values, speaker, (place, unit)) in zip(ids, told, strict=True):
        tables["claim"].append({**USUAL, "id": claim, "document": document, "text_sha256": document, **values})
        for position, name in enumerate([speaker, shas[document]] if speaker else [shas[document]]):
            tables["claim_source"].append(
                {"claim": claim, "position": position, "source": name, "name": name, "person": None}
            )
        where = {"name": place, "admin1": unit, "precision": "city"} if place else {"written": "the wadi"}
        tables["claim_place"].append({"claim": claim, "position": 0, **where})
    workspace.derived.replace("extract", "by hand", Stamp("".join(ids).encode().hex()[:64], "0" * 64, "1"), tables)
    from sijill.record import stage as record

    record.run(workspace)
    stage.run(workspace)
    rows = workspace.derived.rows("figure")
    said = ("category", "scope", "low", "central", "high", "independent_origins", "as_of", "harm")
    return sorted([str(row[name]) for name in said] + [str(sorted(row["body"]["sources"]))] for row in rows)


@pytest.mark.parametrize("seed", [216, 217, 218, 220, 223, 224])
def test_figures_are_the_same_whatever_the_ids(workspace, seed):
    """Done in the order of ids, each of these worlds had figures that differed from one shuffle to the next."""
    chance = random.Random(seed)
    shas = {row["sha256"]: row["outlet"] for row in workspace.facts.documents() if row["kind"] == "report"}
    told = world(chance, shas)
    ids = [f"claim-{letter}" for letter in "abcdefghijklmn"]
    first = figures(workspace, told, shas, ids)
    for _ in range(5):
        chance.shuffle(ids)
        assert figures(workspace, told, shas, ids) == first

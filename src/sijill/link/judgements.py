"""Judgements: what the ledger's entries about pairs come to: what binds, and what each person said unseen by others.

An open decision replaces whatever was said before, by whomever. A *second* answer, given blind to measure agreement,
replaces nothing: where it differs from the decision that stands, nothing binds until somebody decides openly. An answer
taken back is as if it had never been given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sijill.model.victims import Judgement, Verdict

Row = Mapping[str, object]
Key = tuple[str, str]
Ends = tuple[Key, Key]

GAIN, DOUBT, CHANCE, SECOND, TAKEN_BACK = "gain", "doubt", "chance", "second", "taken_back"
BLIND = (GAIN, DOUBT, CHANCE, SECOND)


@dataclass(frozen=True, slots=True)
class Said:
    """One person's answer about one pair, not taken back.

    Attributes:
        seq: Place of the entry in the ledger.
        by: The person's code.
        at: When.
        verdict: The answer.
        how: Why it was asked (``gain``, ``doubt``, ``chance``, ``second``); empty for an open decision.
        asked: What was noted when it was asked.
    """

    seq: int
    by: str
    at: datetime
    verdict: Verdict
    how: str
    asked: Mapping[str, object]


def said_of(rows: Sequence[Row]) -> dict[Ends, list[Said]]:
    """For each pair, in the order in which pairs first came up, its answers in order; those taken back left out."""
    held: dict[Ends, list[Said]] = {}
    for row in rows:
        asked = row.get("asked")
        told = asked if isinstance(asked, Mapping) else {}
        one = Said(
            seq=int(str(row["seq"])),
            by=str(row["actor"]),
            at=datetime.fromisoformat(str(row["at"])),
            verdict=Verdict(str(row["verdict"])),
            how=str(told.get("how", "")),
            asked=told,
        )
        answers = held.setdefault(_ends(row), [])
        if one.how != TAKEN_BACK:
            answers.append(one)
        elif own := [at for at, answer in enumerate(answers) if answer.by == one.by]:
            answers.pop(own[-1])
    return {pair: answers for pair, answers in held.items() if answers}


def judgements_of(rows: Sequence[Row]) -> list[Judgement]:
    """What binds, in the order in which it was decided; a contested pair is unsure."""
    found = []
    for (left, right), answers in said_of(rows).items():
        openly = [at for at, answer in enumerate(answers) if answer.how != SECOND]
        begin = openly[-1] if openly else 0
        base = answers[begin]
        is_contested = any(answer.verdict is not base.verdict for answer in answers[begin + 1 :])
        verdict = Verdict.UNSURE if is_contested else base.verdict
        found.append((base.seq, Judgement(left, right, verdict, base.by, base.at, picked=base.how == GAIN)))
    return [judgement for _, judgement in sorted(found, key=lambda one: one[0])]


def ratings_of(rows: Sequence[Row]) -> dict[Ends, dict[str, str]]:
    """What each person said of each pair, blind to the others: their first answer to a question of the queue.

    An open decision counts only where nobody had answered before: later ones may know of the others.
    """
    found: dict[Ends, dict[str, str]] = {}
    for pair, answers in said_of(rows).items():
        said: dict[str, str] = {}
        for at, answer in enumerate(answers):
            if answer.how in BLIND or at == 0:
                said.setdefault(answer.by, answer.verdict.value)
        found[pair] = said
    return found


def _ends(row: Row) -> Ends:
    anchors = row["anchors"] if isinstance(row["anchors"], Mapping) else {}
    one, other = sorted((str(anchors[side]["list"]), str(anchors[side]["id"])) for side in ("a", "b"))
    return one, other

"""Desk: what a reviewer of pairs is given, answers, and is told after; the command line and the web desk both use it.

A ticket shows the two rows side by side and nothing of what the machine believes. What it believed is noted with the
answer, so that answers drawn by chance can measure the links as they were when they were asked about.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from sijill.gate.unseen import held_back
from sijill.link import phrases
from sijill.link.explanation import Explainer, Explanation
from sijill.link.found import Pair
from sijill.link.judged import standing
from sijill.link.judgements import SECOND, TAKEN_BACK, Said, judgements_of, said_of
from sijill.link.linkage import Linkage
from sijill.link.measured import links_now
from sijill.link.queue import BY_CHANCE, queue
from sijill.link.stored import stored_linkage
from sijill.link.tables import SHOWN, shown_values
from sijill.link.wording import Side, explained_text
from sijill.model.victims import VictimRecord
from sijill.store.decisions import judge_pair

if TYPE_CHECKING:
    from sijill.store.canonical import JsonValue
    from sijill.store.entries import Entry
    from sijill.store.workspace import Workspace

Key = tuple[str, str]
ALWAYS_SHOWN = ("sex", "age", "born", "died")


@dataclass(frozen=True, slots=True)
class Ticket:
    """A pair to be judged.

    Attributes:
        records: Ids of the two records in the workspace.
        ends: ``(list, id)`` of each.
        fields: Name of each field shown, and its value in either row; empty where the list has none.
        pair: What the machine believes; not shown before the answer.
        how: ``gain``, ``chance`` or ``second``.
        weight: Pairs it stands for when drawn by chance.
        links: Hash of the links it is asked about.
    """

    records: tuple[str, str]
    ends: tuple[Key, Key]
    fields: tuple[tuple[str, str, str], ...]
    pair: Pair
    how: str
    weight: float | None
    links: str

    def as_json(self) -> dict[str, object]:
        """What may be seen before the answer: the rows, not the probability and not why it is asked."""
        return {
            "record_a": self.records[0],
            "record_b": self.records[1],
            "a": {"list": self.ends[0][0], "id": self.ends[0][1], **{name: one for name, one, _ in self.fields}},
            "b": {"list": self.ends[1][0], "id": self.ends[1][1], **{name: other for name, _, other in self.fields}},
        }

    def asked(self) -> dict[str, JsonValue]:
        """What is noted in the ledger with the answer."""
        noted: dict[str, JsonValue] = {
            "how": self.how,
            "probability": f"{self.pair.probability:.6f}",
            "links": self.links,
            "linked": self.pair.decision in ("linked", "judged_same"),
        }
        return noted if self.weight is None else noted | {"weight": f"{self.weight:.6f}"}


class Desk:
    """The pairs of a workspace as it was linked last, with what was decided since.

    Args:
        workspace: An open workspace; its actor is who answers.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._linkage, self._records = stored_linkage(workspace)
        self._held = {record.key: record for record in self._records}
        self._hidden: Collection[Key] = held_back(workspace)
        self._ids = {
            (str(row["list"]), str(row["row_id"])): str(row["id"]) for row in workspace.derived.rows("victim_record")
        }
        self._links = links_now(workspace)
        self._explainer: Explainer | None = None

    def next(self, size: int, seed: int = 0, by_chance: float = BY_CHANCE) -> list[Ticket]:
        """The pairs to ask about next; each answer since the last linking is counted in."""
        rows = self._workspace.facts.judgements()
        known = [one for one in judgements_of(rows) if one.left in self._held and one.right in self._held]
        actor = self._workspace.actor
        answered = {pair for pair, said in said_of(rows).items() if actor in _people(said)}
        asked = queue(_without(self._linkage, answered), standing(known), size, seed, by_chance)
        return [self._ticket(one.pair, one.how, one.weight) for one in asked]

    def second(self, size: int, seed: int = 0) -> list[Ticket]:
        """Pairs that others answered and this person did not, drawn by chance: to see how far people agree."""
        told = {(pair.left, pair.right): pair for pair in self._linkage.pairs}
        answered = said_of(self._workspace.facts.judgements())
        actor = self._workspace.actor
        open_pairs = sorted(pair for pair, said in answered.items() if pair in told and actor not in _people(said))
        drawn = np.random.default_rng([seed, len(open_pairs)]).permutation(len(open_pairs))[:size]
        return [self._ticket(told[open_pairs[at]], SECOND, None) for at in drawn.tolist()]

    def answer(self, ticket: Ticket, verdict: str, reason: str) -> Entry:
        """Write the answer into the ledger."""
        return judge_pair(self._workspace, *ticket.records, verdict, reason, ticket.asked())

    def take_back(self, ticket: Ticket, reason: str) -> Entry:
        """Take this person's last answer about the pair back; what stood before it stands again."""
        return judge_pair(self._workspace, *ticket.records, "unsure", reason, {"how": TAKEN_BACK})

    def revealed_text(self, ticket: Ticket, lang: str = "en") -> str:
        """What the machine believes and why, in words, for after the answer."""
        return explained_text(*self._explained(ticket), lang)

    def _explained(self, ticket: Ticket) -> tuple[Explanation, Side, Side]:
        if self._explainer is None:
            self._explainer = Explainer(self._linkage, self._records)
        explainer = self._explainer
        sides = [Side(self._held[key], explainer.keys(key), key in self._hidden) for key in ticket.ends]
        return explainer.explain([ticket.ends])[0], sides[0], sides[1]

    def _ticket(self, pair: Pair, how: str, weight: float | None) -> Ticket:
        ends = (pair.left, pair.right)
        one, other = (self._shown(self._held[key]) for key in ends)
        return Ticket(
            records=(self._ids[pair.left], self._ids[pair.right]),
            ends=ends,
            fields=tuple((name, one.get(name, ""), other.get(name, "")) for name in dict.fromkeys((*one, *other))),
            pair=pair,
            how=how,
            weight=weight,
            links=self._links,
        )

    def _shown(self, record: VictimRecord) -> Mapping[str, str]:
        values = dict(zip(SHOWN, shown_values(record), strict=True)) | dict(record.extra)
        if record.key not in self._hidden:
            return values
        struck = phrases.HELD_BACK[0]
        return {name: value if name in ALWAYS_SHOWN or not value else struck for name, value in values.items()}


def _people(said: Sequence[Said]) -> set[str]:
    return {one.by for one in said}


def _without(linkage: Linkage, answered: Collection[tuple[Key, Key]]) -> Linkage:
    """The linkage without pairs that this person answered already, also with "unsure"."""
    return replace(linkage, pairs=tuple(pair for pair in linkage.pairs if (pair.left, pair.right) not in answered))

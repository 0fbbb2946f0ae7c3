"""Gather: a workspace's tables and decisions become the content of a release, through the gate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sijill.errors import PublicationStopped
from sijill.publish.claims import claim_entries, closed_in, hidden_places, in_reading_order, speakers_in
from sijill.publish.content import Head, Notice, Rule, SiteContent
from sijill.publish.passages import Passages
from sijill.publish.people import memorial_of
from sijill.publish.rows import Row
from sijill.publish.struck import Struck
from sijill.publish.tolls import (
    chain_entries,
    estimate_entries,
    figure_entries,
    incident_entries,
    relay_entries,
    source_entries,
)
from sijill.publish.words import LANGUAGES

if TYPE_CHECKING:
    from sijill.gate import Held
    from sijill.publish.evidence import ChainEntry, ClaimEntry
    from sijill.publish.findings import FigureEntry
    from sijill.store.settings import Settings
    from sijill.store.workspace import Workspace

POLICY_VERSION = "1"
_SHOWN = 8


def reviewed(workspace: Workspace) -> tuple[list[Row], Mapping[str, Row]]:
    """The figures a person accepted with exactly the content they have now, and the latest review of each.

    A figure that a person rejected with that content is left out.

    Raises:
        PublicationStopped: ``publish.unreviewed``: some wait for a review; ``publish.nothing``: none was accepted.
    """
    reviews = workspace.facts.current("figure_review")
    accepted: list[Row] = []
    waiting: list[Row] = []
    for row in workspace.derived.rows("figure"):
        review = reviews.get(str(row["id"]))
        if review is None or review["content"] != row["content"]:
            waiting.append(row)
        elif review["verdict"] == "accepted" and row["state"] == "reviewed":
            accepted.append(row)
        elif review["verdict"] == "accepted":
            waiting.append(row)
    if waiting:
        raise _unreviewed(waiting)
    if not accepted:
        raise PublicationStopped(
            "publish.nothing",
            "no figure was accepted by a person",
            "at least one reviewed figure",
            "run 'sijill run', then 'sijill review figure ID --accept --reason ...'",
        )
    return accepted, reviews


def _unreviewed(waiting: list[Row]) -> PublicationStopped:
    told = ", ".join(f"{row['id']} ({row['category']}, {row['harm']})" for row in waiting[:_SHOWN])
    more = f" and {len(waiting) - _SHOWN} more" if len(waiting) > _SHOWN else ""
    return PublicationStopped(
        "publish.unreviewed",
        f"{len(waiting)} figures wait for a person: {told}{more}",
        "every figure reviewed with exactly the content it has now",
        "read each with 'sijill show ID', then 'sijill review figure ID --accept --reason ...' (or --reject); "
        "after that 'sijill run'",
    )


def gather(workspace: Workspace, held: Held) -> SiteContent:
    """Everything the pages of a release may show, as the workspace stands.

    Args:
        workspace: An open workspace, its stages run.
        held: What its gate holds back.

    Raises:
        PublicationStopped: ``publish.unreviewed``, ``publish.nothing``.
    """
    from sijill.gate import Quotes

    accepted, reviews = reviewed(workspace)
    ordered, struck = in_reading_order(workspace), Struck(held)
    passages = Passages(workspace, Quotes(workspace, held), struck, closed_in(workspace))
    hidden = hidden_places(workspace, ordered, passages)
    in_order = [str(row["id"]) for row in ordered]
    speakers = speakers_in(workspace, in_order, lambda text: hidden.out_of(struck.out_of(text)))
    figures = figure_entries(accepted, reviews, speakers)
    accepted_by_id = {str(row["id"]): row for row in accepted}
    wanted = {chain for figure in figures for chain in figure.chains + figure.beside}
    used = [row for row in workspace.derived.rows("toll_chain") if str(row["id"]) in wanted]
    chains = chain_entries(used, speakers)
    shown = {claim for chain in chains for claim in chain.claims}
    shown |= {left.claim for figure in figures for left in figure.excluded}
    claims = claim_entries(workspace, [row for row in ordered if str(row["id"]) in shown], passages, speakers)
    relays = relay_entries(workspace.derived.rows("relay"), speakers)
    head, told = workspace.ledger.head(), workspace.settings
    return SiteContent(
        title=told.text("publish.title"),
        title_ar=told.text("publish.title_ar"),
        head=Head(head.size, head.root),
        policy=f"{told.text('publish.policy')}/{POLICY_VERSION}",
        notices=_notices(told),
        figures=tuple(figures),
        chains=tuple(chains),
        claims=tuple(claims),
        incidents=tuple(
            incident_entries(
                workspace,
                [claim for claim in in_order if claim in shown],
                [accepted_by_id[figure.id] for figure in figures],
                closed_in(workspace),
                speakers,
                told.integer("protect.smallest_cell"),
            )
        ),
        memorial=memorial_of(workspace, held, struck.holds),
        sources=tuple(source_entries(chains, relays, workspace.facts.sources(), speakers)),
        relays=tuple(relays),
        estimates=tuple(estimate_entries(workspace.derived.rows("estimate"))),
        rules=_rules(figures, chains, claims, f"{told.text('publish.policy')}/{POLICY_VERSION}"),
        languages=told.texts("publish.languages") or LANGUAGES,
        digits=told.text("publish.digits"),
        smallest_cell=told.integer("protect.smallest_cell"),
    )


def _notices(settings: Settings) -> tuple[Notice, ...]:
    english, arabic = settings.text("publish.notice"), settings.text("publish.notice_ar")
    return (Notice(english or arabic, arabic),) if english or arabic else ()


def _rules(
    figures: list[FigureEntry], chains: list[ChainEntry], claims: list[ClaimEntry], policy: str
) -> tuple[Rule, ...]:
    """Every rule with its version that the release rests on, by name."""
    told = {figure.rule for figure in figures} | {policy}
    # a model's name may hold a slash or a space; its version holds neither
    parts = sorted({one.partition("/") for one in told if one} | {claim.method.rpartition(" ") for claim in claims})
    return tuple(Rule(name, version) for name, _, version in parts)

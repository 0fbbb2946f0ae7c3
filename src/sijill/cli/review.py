"""``sijill review``: write down what a person decided."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, opened, table, talks, the_verdict, workspace_option
from sijill.cli.review_checks import add_checks
from sijill.cli.review_pairs import agreement, pairs
from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

actor_option = click.option("--by", "actor", default=None, metavar="CODE", help="Code of whoever decides [a-0000].")
reason_option = click.option("--reason", required=True, help="Why; kept sealed.")


@click.group(epilog='Example: sijill review figure fig-k3x --accept --reason "read against the reports" -w coast')
def command() -> None:
    """Write down a person's decision; it is an entry of the ledger and is never overwritten."""


@command.command(epilog="Example: sijill review queue pairs -w coast")
@click.argument("what", type=click.Choice(["claims", "pairs", "figures", "names"]))
@workspace_option
@talks
def queue(what: str, folder: Path | None, talk: Talk) -> None:
    """List what waits for a person: claims, pairs, figures, or names without a basis.

    It shows what is needed to decide, for people who may see the workspace; words of protected people stay struck out.
    """
    from sijill.cli.waiting import COLUMNS, waiting

    with opened(folder) as workspace:
        rows = waiting(workspace, what)
    talk.data(rows, table(rows, COLUMNS[what]) if rows else f"no {what} wait")


def known_item(workspace: Workspace, item: str) -> None:
    """Refuse an item that is nothing in the workspace (``decide.no-item``)."""
    held = (
        ("clearance_item", "id"),
        ("clearance_item", "subject"),
        ("claim", "id"),
        ("person", "id"),
        ("victim", "id"),
    )
    if not any(workspace.derived.rows(name, **{column: item}) for name, column in held):
        raise UsageError(
            "decide.no-item",
            "nothing in this workspace has that id",
            "the id of a person, a victim, a claim or protected words",
            "'sijill protect' lists what is held back",
        )


def _told(folder: Path | None, actor: str | None, talk: Talk, decide: str, *given: object, **named: object) -> None:
    from sijill.store import decisions

    if talk.dry_run:
        talk.say(f"would write: {decide.replace('_', ' ')} {given[0]}")
        return
    with opened(folder) as workspace:
        if actor:
            workspace.actor = actor
        entry = getattr(decisions, decide)(workspace, *given, **named)
    talk.data(
        {"seq": entry.seq, "kind": entry.kind, "subject": entry.subject}, f"ledger entry {entry.seq}: {entry.kind}"
    )
    talk.say("'sijill run' carries it through")


def _changes(pairs: tuple[str, ...]) -> dict[str, str | int | None]:
    changes: dict[str, str | int | None] = {}
    for pair in pairs:
        name, mark, value = pair.partition("=")
        if not mark:
            raise UsageError("decide.changes", f"{pair!r}", "NAME=VALUE, as low=31 or high=open")
        changes[name] = _value(value)
    return changes


def _value(written: str) -> str | int | None:
    if written in ("", "open", "unknown"):
        return None
    if written in ("true", "false"):
        return written == "true"
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 16 else written


@command.command(epilog='Example: sijill review claim claim-abc --reject --reason "the shooter, not a victim" -w coast')
@click.argument("claim")
@click.option("--accept", "verdicts", flag_value="accepted", multiple=True)
@click.option("--reject", "verdicts", flag_value="rejected", multiple=True)
@click.option("--change", "changes", multiple=True, metavar="NAME=VALUE", help="A new value; 'open' for an open end.")
@reason_option
@actor_option
@workspace_option
@talks
def claim(
    claim: str,
    verdicts: tuple[str, ...],
    changes: tuple[str, ...],
    reason: str,
    actor: str | None,
    folder: Path | None,
    talk: Talk,
) -> None:
    """Accept, reject or change a CLAIM."""
    verdict = the_verdict((*verdicts, "changed") if changes else verdicts)
    _told(folder, actor, talk, "decide_claim", claim, verdict, reason, _changes(changes) or None)


@command.command(epilog='Example: sijill review pair rec-a rec-b --same --reason "same father and date" -w coast')
@click.argument("first")
@click.argument("second")
@click.option("--same", "verdicts", flag_value="same", multiple=True)
@click.option("--different", "verdicts", flag_value="different", multiple=True)
@click.option("--unsure", "verdicts", flag_value="unsure", multiple=True)
@reason_option
@actor_option
@workspace_option
@talks
def pair(
    first: str, second: str, verdicts: tuple[str, ...], reason: str, actor: str | None, folder: Path | None, talk: Talk
) -> None:
    """Say whether two records are one person."""
    _told(folder, actor, talk, "judge_pair", first, second, the_verdict(verdicts), reason)


@command.command(epilog='Example: sijill review figure fig-k3x --accept --reason "read against the reports" -w coast')
@click.argument("figure")
@click.option("--accept", "verdicts", flag_value="accepted", multiple=True)
@click.option("--reject", "verdicts", flag_value="rejected", multiple=True)
@reason_option
@actor_option
@workspace_option
@talks
def figure(
    figure: str, verdicts: tuple[str, ...], reason: str, actor: str | None, folder: Path | None, talk: Talk
) -> None:
    """Review a FIGURE with exactly the content it has now."""
    _told(folder, actor, talk, "review_figure", figure, the_verdict(verdicts), reason)


@command.command(epilog='Example: sijill review relay relay-7q2 --cut --reason "each rang the hospital" -w coast')
@click.argument("relay")
@click.option("--confirm", "verdicts", flag_value="confirmed", multiple=True, help="It does have it from the other.")
@click.option("--cut", "verdicts", flag_value="cut", multiple=True, help="It has it for itself.")
@click.option("--withdraw", "verdicts", flag_value="withdrawn", multiple=True, help="Take back what was said of it.")
@reason_option
@actor_option
@workspace_option
@talks
def relay(
    relay: str, verdicts: tuple[str, ...], reason: str, actor: str | None, folder: Path | None, talk: Talk
) -> None:
    """Confirm or cut a RELAY: one source handing on another's figures. 'sijill show RELAY' tells why it was found."""
    _told(folder, actor, talk, "decide_relay", relay, the_verdict(verdicts), reason)


@command.command(epilog='Example: sijill review name vic-7q2 --basis family_consent --reason "signed form" -w coast')
@click.argument("victim")
@click.option("--basis", type=click.Choice(["family_consent", "already_public", "reasoned_decision"]), required=True)
@click.option("--objection", is_flag=True, help="Somebody objects: the name stays withheld.")
@reason_option
@actor_option
@workspace_option
@talks
def name(
    victim: str, basis: str, objection: bool, reason: str, actor: str | None, folder: Path | None, talk: Talk
) -> None:
    """Say on what basis a dead VICTIM may be named."""
    _told(folder, actor, talk, "base_naming", victim, basis, reason, objection=objection)


@command.command(epilog='Example: sijill review alive vic-7q2 --reason "seen by two colleagues" -w coast')
@click.argument("victim")
@reason_option
@actor_option
@workspace_option
@talks
def alive(victim: str, reason: str, actor: str | None, folder: Path | None, talk: Talk) -> None:
    """Record that a VICTIM listed as dead is alive."""
    _told(folder, actor, talk, "mark_found_alive", victim, reason)


@command.command(
    epilog='Example: sijill review withdrawal rec-5hd --because twice --reason "the same as row 88" -w coast'
)
@click.argument("record")
@click.option(
    "--because",
    type=click.Choice(["twice", "alive", "not_a_victim", "renumbered", "mistake", "not_told"]),
    required=True,
    help="In one word: listed twice, found alive, ...; not_told where the list's maker does not say.",
)
@reason_option
@actor_option
@workspace_option
@talks
def withdrawal(record: str, because: str, reason: str, actor: str | None, folder: Path | None, talk: Talk) -> None:
    """Say why a RECORD was taken off a list by a later release."""
    _told(folder, actor, talk, "explain_withdrawal", record, because, reason)


@command.command(
    epilog='Example: sijill review clear person-9ab person --cleared --reason "convicted in public" -w coast'
)
@click.argument("item")
@click.argument("kind")
@click.option("--cleared", "verdicts", flag_value="cleared", multiple=True)
@click.option("--withheld", "verdicts", flag_value="withheld", multiple=True)
@reason_option
@actor_option
@workspace_option
@talks
def clear(
    item: str, kind: str, verdicts: tuple[str, ...], reason: str, actor: str | None, folder: Path | None, talk: Talk
) -> None:
    """Say whether an ITEM of a KIND may leave."""
    with opened(folder) as workspace:
        known_item(workspace, item)
    _told(folder, actor, talk, "decide_clearance", item, kind, the_verdict(verdicts), reason)


@command.command(epilog="Example: sijill review consent person-9ab --purpose court --state given -w coast")
@click.argument("person")
@click.option("--purpose", type=click.Choice(["keep", "publish", "court", "advocacy"]), required=True)
@click.option("--state", type=click.Choice(["given", "refused", "withdrawn"]), required=True)
@click.option("--recipient", default="")
@click.option("--language", default="")
@click.option("--how", default="", help="How the risks were explained.")
@click.option("--expires", default="", metavar="DATE")
@actor_option
@workspace_option
@talks
def consent(person: str, actor: str | None, folder: Path | None, talk: Talk, **told: str) -> None:
    """Record what a PERSON agreed to, for one purpose."""
    _told(folder, actor, talk, "record_consent", person, **{key: value for key, value in told.items() if value})


command.add_command(pairs)
add_checks(command)
command.add_command(agreement)

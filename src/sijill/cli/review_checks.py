"""``sijill review check|sign-off|grade|incident``: what a person verified, and what they decide over the rules."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, opened, talks, the_verdict, workspace_option
from sijill.model.checks import CheckResult, Method, Question

if TYPE_CHECKING:
    from sijill.store.entries import Entry
    from sijill.store.workspace import Workspace

actor_option = click.option("--by", "actor", default=None, metavar="CODE", help="Code of whoever decides [a-0000].")
reason_option = click.option("--reason", required=True, help="Why; kept sealed.")


def _write(folder: Path | None, actor: str | None, talk: Talk, what: str, write: Callable[[Workspace], Entry]) -> None:
    if talk.dry_run:
        talk.say(f"would write: {what}")
        return
    with opened(folder) as workspace:
        if actor:
            workspace.actor = actor
        entry = write(workspace)
    told = {"seq": entry.seq, "kind": entry.kind, "subject": entry.subject}
    talk.data(told, f"ledger entry {entry.seq}: {what}")
    talk.say("'sijill run' carries it through")


@click.command(
    epilog="Example: sijill review check claim-abc --question where --method geolocation --result confirmed "
    '--reason "the minaret and the bend of the road agree" -w coast'
)
@click.argument("item")
@click.option("--question", type=click.Choice([str(each) for each in Question]), required=True)
@click.option("--method", type=click.Choice([str(each) for each in Method]), required=True)
@click.option("--result", type=click.Choice([str(each) for each in CheckResult]), required=True)
@reason_option
@actor_option
@workspace_option
@talks
def check(
    item: str, question: str, method: str, result: str, reason: str, actor: str | None, folder: Path | None, talk: Talk
) -> None:
    """Write down what was found when an ITEM was checked: a claim, testimony, document, record, victim or incident.

    It stands beside what the source says of having checked. "independence" is asked of a testimony that is reported as
    confirming another: confirmed, it becomes corroboration.
    """
    from sijill.store.checking import record_check

    _write(
        folder,
        actor,
        talk,
        f"check {question}",
        lambda held: record_check(held, item, question, result, method, reason),
    )


@click.command(name="sign-off", epilog='Example: sijill review sign-off 41 --by a-0002 --reason "seen again" -w coast')
@click.argument("entry", type=int)
@reason_option
@actor_option
@workspace_option
@talks
def sign_off(entry: int, reason: str, actor: str | None, folder: Path | None, talk: Talk) -> None:
    """Agree with the check of somebody else that stands in ledger ENTRY."""
    from sijill.store import checking

    _write(folder, actor, talk, "sign-off", lambda held: checking.sign_off(held, entry, reason))


@click.command(
    epilog="Example: sijill review grade figure-k3x --axis attribution --value contested "
    '--reason "two accounts name different units" -w coast'
)
@click.argument("figure")
@click.option("--axis", type=click.Choice(["evidence", "attribution", "admission"]), required=True)
@click.option("--value", required=True, help="The grade: a word of that axis.")
@reason_option
@actor_option
@workspace_option
@talks
def grade(figure: str, axis: str, value: str, reason: str, actor: str | None, folder: Path | None, talk: Talk) -> None:
    """Give a FIGURE another grade than the rule does; the rule's own stays visible beside it."""
    from sijill.store.checking import set_grade

    _write(folder, actor, talk, f"grade {axis}", lambda held: set_grade(held, figure, axis, value, reason))


@click.command(
    epilog='Example: sijill review incident claim-abc rec-5hd --apart --reason "another street, at night" -w coast'
)
@click.argument("first")
@click.argument("second")
@click.option("--together", "verdicts", flag_value="together", multiple=True, help="They belong to one incident.")
@click.option("--apart", "verdicts", flag_value="apart", multiple=True, help="They belong to two.")
@reason_option
@actor_option
@workspace_option
@talks
def incident(
    first: str, second: str, verdicts: tuple[str, ...], reason: str, actor: str | None, folder: Path | None, talk: Talk
) -> None:
    """Say whether two claims or records belong to one incident: merges incidents, or splits one."""
    from sijill.store.checking import place_together

    verdict = the_verdict(verdicts)
    _write(
        folder, actor, talk, f"incident {verdict}", lambda held: place_together(held, first, second, verdict, reason)
    )


def add_checks(group: click.Group) -> None:
    """Give a group these commands."""
    for each in (check, sign_off, grade, incident):
        group.add_command(each)

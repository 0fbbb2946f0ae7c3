"""``sijill review pairs`` and ``agreement``: pairs judged one by one, blind, on a terminal or a plain pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, opened, readable, table, talks, workspace_option
from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.link.agreement import Agreement, Measure
    from sijill.link.desk import Desk, Ticket

VERDICTS = {"s": "same", "d": "different", "u": "unsure"}
SKIP, BACK, END = "k", "z", "q"
ASKED = "s same, d different, u unsure, each with why; k skip; z take the last answer back; q end"
TAKEN_BACK = "taken back by whoever answered"


def _lines() -> Iterator[str]:
    """The lines of standard input until it ends."""
    for line in sys.stdin:
        yield line.strip()


class Talked:
    """One sitting: tickets shown, answers read and written down.

    Args:
        desk: Where the pairs come from.
        lines: What the person says, a line an answer.
        lang: Language of the explanations.
    """

    def __init__(self, desk: Desk, lines: Iterator[str], lang: str) -> None:
        self._desk = desk
        self._lines = lines
        self._lang = lang
        self.answered: list[tuple[int, str]] = []
        self.skipped = 0
        self.taken_back = 0

    def go(self, tickets: Sequence[Ticket]) -> None:
        """Ask about each ticket until there are no more or the person ends."""
        at = 0
        while at < len(tickets):
            _say(f"pair {at + 1} of {len(tickets)}\n{_side_by_side(tickets[at])}\n{ASKED}")
            said = self._said()
            if said is None:
                return
            key, reason = said
            if key == BACK:
                at = self._back(tickets, at)
            elif key == SKIP:
                self.skipped += 1
                at += 1
            else:
                self._desk.answer(tickets[at], VERDICTS[key], reason)
                self.answered.append((at, VERDICTS[key]))
                _say(self._desk.revealed_text(tickets[at], self._lang) + "\n")
                at += 1

    def _back(self, tickets: Sequence[Ticket], at: int) -> int:
        if not self.answered:
            _say("nothing was answered in this sitting that could be taken back")
            return at
        last, _ = self.answered.pop()
        self._desk.take_back(tickets[last], TAKEN_BACK)
        self.taken_back += 1
        return last

    def _said(self) -> tuple[str, str] | None:
        """The key and the reason; ``None`` when the person ends."""
        for line in self._lines:
            key, _, reason = line.partition(" ")
            key = key.casefold()
            if key == END:
                return None
            if key in (SKIP, BACK):
                return key, ""
            if key not in VERDICTS:
                _say(ASKED if line else "")
                continue
            while not reason.strip():
                _say("why?")
                told = next(self._lines, None)
                if told is None:
                    return None
                reason = told
            return key, reason.strip()
        return None


def _say(words: str) -> None:
    click.echo(readable(words), err=True)


def _side_by_side(ticket: Ticket) -> str:
    heads = [" ".join(end) for end in ticket.ends]
    rows = [{"field": name, "a": one or None, "b": other or None} for name, one, other in ticket.fields if one or other]
    return table([*rows], {"field": "", "a": heads[0], "b": heads[1]})


@click.command(epilog="Example: sijill review pairs --size 20 --by a-3f9c -w coast")
@click.option("--size", type=click.IntRange(min=1), default=20, show_default=True, help="How many pairs.")
@click.option("--second", is_flag=True, help="Pairs that others answered, to see how far people agree.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Seed of those drawn by chance.")
@click.option("--by", "actor", default=None, metavar="CODE", help="Code of whoever decides [a-0000].")
@workspace_option
@talks
def pairs(size: int, second: bool, seed: int, actor: str | None, folder: Path | None, talk: Talk) -> None:
    """Judge pairs of records one by one, those first whose answer changes most.

    The probability is told after the answer. Answers are read from standard input, a line each: "s same father", "d
    two brothers", "u" (then why), "k" to skip, "z" to take the last one back, "q" to end. With --json the pairs are
    printed, as the desk gets them, and nothing is asked.
    """
    from sijill.link.desk import Desk

    with opened(folder) as workspace:
        if actor:
            workspace.actor = actor
        desk = Desk(workspace)
        tickets = desk.second(size, seed) if second else desk.next(size, seed)
        if talk.json or talk.dry_run:
            talk.data([ticket.as_json() for ticket in tickets], f"would ask about {len(tickets)} pairs")
            return
        talked = Talked(desk, _lines(), talk.lang)
        talked.go(tickets)
    words = f"{len(talked.answered)} answered, {talked.skipped} skipped, {talked.taken_back} taken back"
    talk.data(None, f"{words}, of {len(tickets)} asked" if tickets else "no pairs wait")
    if talked.answered:
        talk.say("'sijill run' carries them through")


@click.command(epilog="Example: sijill review agreement -w coast")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Seed of the intervals.")
@workspace_option
@talks
def agreement(files: tuple[Path, ...], seed: int, folder: Path | None, talk: Talk) -> None:
    """Say how far reviewers agree on the pairs that several judged, blind to each other.

    Without FILES those of a workspace; else each file holds the answers of one person, as to_label.csv filled in.
    """
    from sijill.link.agreement import agreement as agreed
    from sijill.link.judgements import ratings_of

    if files:
        found = agreed(_ratings(files), seed)
    else:
        with opened(folder) as workspace:
            found = agreed(ratings_of(workspace.facts.judgements()), seed)
    talk.data(found.as_json(), _in_words(found))


def _ratings(files: Sequence[Path]) -> dict[tuple[tuple[str, str], tuple[str, str]], dict[str, str]]:
    from sijill.cli.link import label_file

    if len({file.stem for file in files}) < len(files) or len(files) < 2:
        raise UsageError(
            "review.files", f"{len(files)} files", "a file of each reviewer, two or more, each with its own name"
        )
    held: dict[tuple[tuple[str, str], tuple[str, str]], dict[str, str]] = {}
    for file in files:
        for one in label_file(file, None, True):
            held.setdefault((one.left, one.right), {})[file.stem] = one.verdict.value
    return held


def _in_words(found: Agreement) -> str:
    if not found.shared:
        return "no pair was judged by two people"
    lines = [
        f"{found.shared} pairs judged by two or more of {', '.join(found.people)}",
        f"equal answers          {_measure(found.percent)}",
        f"Krippendorff's alpha   {_measure(found.alpha)}",
    ]
    lines += [f"Cohen's kappa          {_measure(kappa)}  {one} and {other}" for one, other, kappa in found.kappas]
    for one in found.drifts:
        if one.answers:
            later = "" if one.late is None else f", in the first half {one.early:.2f}, in the second {one.late:.2f}"
            lines.append(f"{one.person} meets the others in {one.agreed:.2f} of {one.answers}{later}")
    if found.disagreements:
        lines.append("to resolve, with 'sijill review pair' once both have seen it:")
    for pair, said in found.disagreements:
        answers = ", ".join(f"{person} {answer}" for person, answer in sorted(said.items()))
        lines.append(f"  {' '.join(pair[0])}  {' '.join(pair[1])}: {answers}")
    return "\n".join(lines)


def _measure(one: Measure) -> str:
    if one.estimate is None:
        return "not defined: only one answer was given"
    return f"{one.estimate:.2f} ({one.low:.2f} to {one.high:.2f})"

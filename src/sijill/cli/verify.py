"""``sijill verify``: check that nothing was altered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, talks, the_folder
from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.preserve.verify import Verdict
    from sijill.store.heads import Head

SHOWN = 20
MEANINGS = {
    "intact": "everything that was recorded is there, unchanged",
    "altered": "something is not as it was recorded",
    "unreadable": "something could not be read, so nothing is said of it",
    "unproven": "nothing altered was found, and something that would prove it is missing",
}


@click.command(epilog="Example: sijill verify coast --json")
@click.argument("path", type=click.Path(path_type=Path), required=False)
@click.option("--head", "noted", metavar="SIZE:ROOT", help="A ledger head noted earlier, or a file with a checkpoint.")
@click.option(
    "--key", "keys", multiple=True, help="A public key you got in another way, or a file with it; repeatable."
)
@click.option(
    "--authority",
    "roots",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A root certificate you got in another way: only time stamps under it count; repeatable.",
)
@click.option(
    "--require-anchor",
    "stamps",
    type=click.IntRange(1),
    metavar="N",
    help="Unproven unless N authorities of time stamped a head with all evidence.",
)
@click.option(
    "--require-cosigned",
    "cosignatures",
    type=click.IntRange(1),
    metavar="N",
    help="Unproven unless N cosigned such a head.",
)
@click.option("--seen", type=click.Path(path_type=Path), envvar="SIJILL_SEEN", help="A folder that remembers heads.")
@talks
def command(
    path: Path | None,
    noted: str | None,
    keys: tuple[str, ...],
    roots: tuple[Path, ...],
    stamps: int | None,
    cosignatures: int | None,
    seen: Path | None,
    talk: Talk,
) -> int:
    """Check that the workspace, bundle or release in PATH is, byte for byte, what was recorded; offline.

    Without PATH, the workspace in SIJILL_WORKSPACE or in the current folder.

    Exit 0 only for intact; 4 altered, 3 unreadable, 6 unproven. It says that bytes are unchanged since they were
    logged, never that what they tell is true. A ledger that was put back to an earlier day, or made anew, shows only
    against a head or key kept elsewhere: --head, --key, or --seen, a folder (or SIJILL_SEEN) where the last intact
    head of each ledger is remembered.
    """
    from sijill.preserve.demands import Demands
    from sijill.preserve.verify import remember_seen, verify
    from sijill.store.signing import load_keys

    verdict = verify(
        the_folder(path),
        head=head_given(noted),
        held=load_keys(keys),
        authorities=_roots(roots),
        seen=seen,
        demands=Demands(stamps or 0, cosignatures or 0),
    )
    if seen is not None and not talk.dry_run:
        remember_seen(verdict, seen)
    talk.data(verdict.as_json(), _words(verdict))
    return verdict.exit_code


def _roots(files: tuple[Path, ...]) -> list[bytes]:
    from sijill.errors import Refusal
    from sijill.store.authorities import root_of

    found = [file.read_bytes() for file in files]
    for file, raw in zip(files, found, strict=True):
        try:
            root_of(raw)
        except Refusal as error:
            raise UsageError("verify.no-root", f"{file.name}: {error}", "PEM with one root certificate") from error
    return found


def head_given(noted: str | None) -> Head | None:
    """Give the head that ``SIZE:ROOT``, or a file with a checkpoint, says.

    Raises:
        UsageError: ``verify.bad-head``.
    """
    from sijill.errors import Refusal
    from sijill.store.checkpoints import parse_checkpoint
    from sijill.store.heads import Head

    if noted is None:
        return None
    try:
        if (file := Path(noted)).is_file():
            return parse_checkpoint(file.read_bytes()).head
        size, _, root = noted.partition(":")
        return Head(int(size), root)
    except (ValueError, Refusal) as error:
        raise UsageError(
            "verify.bad-head", f"--head {noted!r}", "SIZE:ROOT, as a release prints it, or a checkpoint"
        ) from error


def _words(verdict: Verdict) -> str:
    lines = [f"{verdict.verdict}: {MEANINGS[verdict.verdict]}"]
    for one in verdict.findings[:SHOWN]:
        lines.append(f"  {one.where}: {one.what}: expected {one.expected}, got {one.got}")
    if len(verdict.findings) > SHOWN:
        lines.append(f"  and {len(verdict.findings) - SHOWN} more; --json lists them all")
    read = verdict.checked if verdict.checked.get("head") or verdict.verdict != "unreadable" else {}
    lines += [f"  {name.replace('_', ' ')}: {_shown(value)}" for name, value in read.items()]
    return "\n".join(lines)


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {inner}" for name, inner in value.items())
    if isinstance(value, list):
        return "; ".join(_shown(one) if isinstance(one, dict) else str(one) for one in value) or "none"
    return "none" if value is None else str(value)

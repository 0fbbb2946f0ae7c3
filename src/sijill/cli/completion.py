"""``sijill completion``: print the script that completes verbs and options in a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from sijill.errors import UsageError


@click.command(epilog='Example: eval "$(sijill completion bash)"')
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the completion script for SHELL, to be evaluated by its start-up file."""
    from sijill.cli.main import cli

    completer = get_completion_class(shell)
    if completer is None:
        raise UsageError("usage.no-completion", f"no completion for {shell!r}", "bash, zsh or fish")
    click.echo(completer(cli, {}, "sijill", "_SIJILL_COMPLETE").source())

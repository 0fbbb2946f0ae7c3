"""The group of verbs, and the one place where an error becomes an exit code."""

from __future__ import annotations

import difflib
import importlib
import sys
from typing import NoReturn

import click

from sijill import __version__
from sijill.cli.options import readable
from sijill.cli.verbs import LATER, VERBS
from sijill.errors import Refusal, SijillError, UsageError, raised_at

INTERRUPTED = 130
LONGEST = 300
"""Characters of a refused argument that are repeated."""


class Verbs(click.Group):
    """A group that knows its verbs by name and imports a verb's module only when it is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every verb, in the order of the flow."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """The verb's command, imported now.

        Raises:
            UsageError: There is no such verb, or not in this version.
        """
        if cmd_name in LATER:
            raise UsageError(
                "usage.not-in-this-version",
                f"'{cmd_name}' ({LATER[cmd_name]}) is not in version {__version__}",
                next_step="'sijill --help' lists what is",
            )
        if cmd_name not in VERBS:
            near = difflib.get_close_matches(cmd_name, VERBS, n=1)
            raise UsageError(
                "usage.no-verb",
                f"there is no verb '{cmd_name}'",
                next_step=f"did you mean '{near[0]}'?" if near else "'sijill --help' lists the verbs",
            )
        command = importlib.import_module(f"sijill.cli.{cmd_name}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"sijill.cli.{cmd_name}.command is not a click command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the verbs with their one-line helps, importing none of them."""
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: sijill extract --text report.txt --published 2025-01-31 --country SY",
)
@click.version_option(__version__, prog_name="sijill")
def cli() -> None:
    """Sijill: an open record of harm and testimony, from the evidence to an accountable count.

    Data goes to standard output, talk to standard error. Exit codes: 0 done, 1 failed, 2 usage, 3 some input refused,
    4 integrity check failed, 5 publication stopped, 6 unproven.
    """


def _wants_json(arguments: list[str]) -> bool:
    return "--json" in arguments


def _tell(error: SijillError, arguments: list[str]) -> None:
    if _wants_json(arguments):
        import json

        click.echo(readable(json.dumps({"error": error.as_json()}, ensure_ascii=False)))
    click.echo(readable(f"sijill: {error.code}: {error.sentence}"), err=True)


def _misused(error: click.ClickException) -> SijillError:
    """A call that click refused, as an error with a code and a next step like every other."""
    told = error.format_message().strip().rstrip(".")
    if len(told) > LONGEST:
        told = f"{told[:LONGEST]}…"
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "sijill"
    return UsageError("usage.arguments", told, next_step=f"'{path} --help' shows what it takes")


def _disk_error(error: OSError) -> SijillError:
    return SijillError(
        "io.failed",
        f"{error.strerror or error}{f' ({error.filename})' if error.filename else ''}",
        next_step="nothing acknowledged was lost: free space or fix the permission, then run it again",
    )


def _unexpected(error: Exception) -> SijillError:
    # What the error says may hold words of a document; where it was raised does not.
    place = raised_at(error)
    return SijillError(
        "internal.error",
        f"an error nobody foresaw: {type(error).__name__}{f' at {place}' if place else ''}",
        next_step="run it again with --verbose and report what it prints; nothing acknowledged was lost",
    )


def main(argv: list[str] | None = None) -> NoReturn:
    """Run the command line and leave with the contract's exit code; never a traceback without ``--verbose``."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        code = cli.main(args=arguments, prog_name="sijill", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(error.exit_code)
    except click.ClickException as error:
        misused = _misused(error)
        _tell(misused, arguments)
        sys.exit(misused.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("sijill: stopped; what was acknowledged is kept", err=True)
        sys.exit(INTERRUPTED)
    except SijillError as error:
        _tell(error, arguments)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except Refusal as error:
        refused = UsageError("usage.refused-value", str(error))
        _tell(refused, arguments)
        sys.exit(refused.exit_code)
    except OSError as error:
        failed = _disk_error(error)
        _tell(failed, arguments)
        sys.exit(failed.exit_code)
    except Exception as error:  # the outermost edge: a user sees a code, never a traceback
        if "--verbose" in arguments:
            raise
        _tell(_unexpected(error), arguments)
        sys.exit(1)

"""Write the reference pages from the code: command line, errors, settings, tables, ledger kinds.

Run by ``make docs``; a test makes them again and compares.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "sijill"
PAGES = ROOT / "docs" / "reference"
CODE = re.compile(
    r"(?:preserve|extract|record|link|corroborate|estimate|protect|publish|gate)\.(?!html$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
)
"""What the code of a note looks like: a stage, and why."""
MADE = "<!-- Made by tools/make_reference.py from the code; change the code and run `make docs`. -->\n"


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every verb, and the parts of verbs that have parts."""
    from sijill.cli.main import cli

    context = click.Context(cli, info_name="sijill")
    for verb in cli.list_commands(context):
        command = cli.get_command(context, verb)
        yield verb, command
        if isinstance(command, click.Group):
            for part, inner in sorted(command.commands.items()):
                yield f"{verb} {part}", inner


def cli_page() -> str:
    """The command line, each verb with its help."""
    parts = [MADE, "# Command line\n", "Data goes to standard output, talk to standard error.\n"]
    parts.append("| exit code | meaning |\n|---|---|")
    meanings = {
        0: "done (a quality note is still 0)",
        1: "failed",
        2: "usage",
        3: "some input refused, the rest done",
        4: "integrity check failed",
        5: "publication stopped",
        6: "unproven",
        130: "stopped by the keyboard",
    }
    parts += [f"| {code} | {meaning} |" for code, meaning in meanings.items()]
    for name, command in commands():
        # click keeps a command's help option from the first time it was asked; ask anew, as the command line does
        command._help_option = None
        context = click.Context(
            command,
            help_option_names=["-h", "--help"],
            info_name=f"sijill {name}",
            max_content_width=100,
            terminal_width=100,
        )
        parts += [f"\n## {name}\n", "```", command.get_help(context).rstrip(), "```"]
    return "\n".join(parts) + "\n"


def error_classes() -> dict[str, int]:
    """The names of the error classes with their exit codes."""
    from sijill import errors

    return {
        name: kind.exit_code
        for name, kind in vars(errors).items()
        if isinstance(kind, type) and issubclass(kind, errors.SijillError)
    }


def error_codes() -> dict[str, tuple[str, str, str]]:
    """Every code raised in the source: ``{code: (class, where, words)}``."""
    classes = error_classes()
    found: dict[str, tuple[str, str, str]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in classes and node.args:
                code = node.args[0]
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    where = path.relative_to(SOURCE).as_posix().removesuffix(".py").replace("/", ".")
                    words = " · ".join(
                        _words(argument) for argument in [*node.args[1:], *(k.value for k in node.keywords)]
                    )
                    found.setdefault(code.value, (node.func.id, where, words))
    return found


def _words(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(_words(part) for part in node.values)
    if isinstance(node, ast.IfExp):
        return f"{_words(node.body)} / {_words(node.orelse)}"
    return "…"


def note_codes() -> dict[str, tuple[str, str]]:
    """Every code of a note or warning in the source: ``{code: (where, words)}``; errors have their own table."""
    from sijill.preserve.quality import EXPLAINED
    from sijill.store.kinds import ALL
    from sijill.store.settings import SETTINGS

    others = {*error_codes(), *(one.name for one in SETTINGS), *(kind.name for kind in ALL)}
    found: dict[str, tuple[str, str]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        where = path.relative_to(SOURCE).as_posix().removesuffix(".py").replace("/", ".")
        for code, words in _coded(tree):
            if code not in others and len(words) >= len(found.get(code, ("", ""))[1]):
                found[code] = (where, EXPLAINED.get(code, words))
    return found


def _coded(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Every string that looks like a code, with the words that stand beside it in a call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
            yield node.value, ""
        if isinstance(node, ast.Call):
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            for at, one in enumerate(given):
                if isinstance(one, ast.Constant) and isinstance(one.value, str) and CODE.fullmatch(one.value):
                    told = (_words(after) for after in given[at + 1 :])
                    yield one.value, " · ".join(words for words in told if words not in ("…", "", "None"))


def errors_page() -> str:
    """Every error code with its exit code and the words it comes with; then the codes of notes and warnings."""
    classes = error_classes()
    parts = [
        MADE,
        "# Errors\n",
        "Each error has a stable code, the same on the command line and in JSON. `…` stands for what was found.\n",
    ]
    parts.append("| code | exit | what was got · what was wanted · what to do | raised in |\n|---|---|---|---|")
    for code, (kind, where, words) in sorted(error_codes().items()):
        said = words.replace("|", "\\|").replace("\n", " ")
        parts.append(f"| `{code}` | {classes[kind]} | {said} | `{where}` |")
    parts += [
        "\n## Notes and warnings\n",
        "They stop nothing: they stand beside a row, a document, a figure or an estimate.\n",
    ]
    parts.append("| code | what it says | given in |\n|---|---|---|")
    for code, (where, words) in sorted(note_codes().items()):
        said = words.replace("|", "\\|").replace("\n", " ") or "(its message says)"
        parts.append(f"| `{code}` | {said} | `{where}` |")
    return "\n".join(parts) + "\n"


def settings_page() -> str:
    """Every setting with its type, default and explanation."""
    from sijill.store.settings import SETTINGS

    parts = [
        MADE,
        "# Settings\n",
        "They stand in `sijill.toml`, each explained there. `sijill run` writes changed ones to the ledger first.\n",
    ]
    parts.append("| setting | default | what it does |\n|---|---|---|")
    parts += [f"| `{one.name}` | `{one.default!r}` | {' '.join(one.explanation.split())} |" for one in SETTINGS]
    return "\n".join(parts) + "\n"


DERIVED = {
    "claim": "What one source says about one harm, with the characters it was read from.",
    "claim_place": "The places of a claim, as the gazetteer has them and as written.",
    "claim_source": "The sources of a claim, from the first speaker to the publisher; people by pseudonym.",
    "claim_state": "What people decided about a claim, re-attached to it by its words.",
    "chain_claim": "The claims of a toll chain, in order of days.",
    "clearance_item": "Whether a name or words may leave, and why.",
    "derived_schema": "The shape of these tables; a file of another shape is emptied and made again.",
    "estimate": "Documented and undocumented people of a stratum, by one method.",
    "figure": "A number that can be published: whom it counts, its range, its rule.",
    "garble": "Words that look bent, and a proposed reading.",
    "grade": "The three separate grades of a figure, each with reasons.",
    "incident": "A moment in time and space in which people came to harm.",
    "incident_claim": "The claims of an incident.",
    "incident_record": "The records of an incident.",
    "incident_pair": "Which claims or records brought which into an incident, and why.",
    "link_model": "What was learnt from the lists: shares, prior, whether it converged.",
    "list_change": "What the latest release of a list changed against the one before: which rows and fields, no values.",
    "mention": "Where a text names a person: characters only, never the name.",
    "pair": "Two records that were compared, and how likely they are one person.",
    "person": "Somebody a text names: a pseudonym, a role, whether to protect.",
    "printed_list": "How each PDF preserved as a list is read: row by row, or as text, and why.",
    "protected_span": "Characters that must not leave.",
    "reading": "Which text of a document was read, and in what language.",
    "relay": "A source that carries another's figure.",
    "row_report": "What was doubtful in a row of a list, and what was done.",
    "stage_stamp": "What a stage made each unit from: its inputs, settings, version.",
    "testimony": "What one speaker says they saw, heard or think.",
    "toll_chain": "The claims that come from one origin over time.",
    "unattached": "Decisions whose words were not found again; they wait for a person.",
    "victim": "Records believed to be one person.",
    "victim_member": "The records of a victim.",
    "victim_record": "One entry on one list or in one text.",
}
"""What each derived table holds. A table that is not here stops ``make docs`` and its test."""
STORE = {
    "entry": "The ledger: one entry a row, append-only.",
    "sealed_value": "The salt and value behind each commitment; they never leave with the entries.",
    "tree_head": "One row: size, root and peaks of the tree.",
}


def table_words(name: str) -> str:
    """What a table holds: as the kinds of entries that fill it say, or as written here."""
    from sijill.store.kinds import ALL

    told = [kind.explanation for kind in ALL if kind.table == name]
    return " ".join(told) if told else {**STORE, **DERIVED}[name]


def tables_page() -> str:
    """Every table of the store with its columns."""
    from sijill.store import schema_derived, schema_ledger

    parts = [MADE, "# Tables\n"]
    for title, metadata, words in (
        (
            "store.db",
            schema_ledger.metadata,
            "What people made. Projections of the ledger: `verify` replays it and compares.",
        ),
        ("derived.db", schema_derived.metadata, "What the stages made. It may be deleted; `run` makes the same again."),
    ):
        parts += [f"\n## {title}\n", words]
        for table in sorted(metadata.tables.values(), key=lambda one: one.name):
            parts += [f"\n### {table.name}\n", table_words(table.name), "", "| column | type | key |", "|---|---|---|"]
            parts += [f"| {c.name} | {str(c.type).lower()} | {'yes' if c.primary_key else ''} |" for c in table.columns]
    return "\n".join(parts) + "\n"


def ledger_page() -> str:
    """Every kind of entry."""
    from sijill.store.kinds import ALL

    parts = [
        MADE,
        "# Kinds of ledger entries\n",
        "The format of an entry stands in [the ledger's format](log-format.md); what it proves, in\n"
        "[the ledger](../explanation/ledger.md).\n",
    ]
    parts.append("| kind | meaning | subject | body | sealed | table |\n|---|---|---|---|---|---|")
    for kind in ALL:
        body = ", ".join(one.name for one in kind.fields)
        cells = (f"`{kind.name}`", kind.explanation, kind.subject, body, ", ".join(kind.seals), kind.table or "")
        parts.append(f"| {' | '.join(cells)} |")
    return "\n".join(parts) + "\n"


def pages() -> dict[str, str]:
    """Every page by its file name."""
    return {
        "cli.md": cli_page(),
        "errors.md": errors_page(),
        "settings.md": settings_page(),
        "tables.md": tables_page(),
        "ledger.md": ledger_page(),
    }


def main() -> int:
    """Write the pages."""
    PAGES.mkdir(parents=True, exist_ok=True)
    for name, words in pages().items():
        (PAGES / name).write_text(words, encoding="utf-8")
        sys.stdout.write(f"wrote docs/reference/{name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The options of ``--reader llm``: where a model is asked, and what its answer adds to a reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.cli.options import Talk
    from sijill.extract.model_reader.read import ModelReader
    from sijill.extract.model_reader.report import Report
    from sijill.model.readings import Reading
    from sijill.text.own_places import OwnPlaces

F = TypeVar("F", bound=Callable[..., Any])
ENDPOINT = "http://127.0.0.1:11434/v1"
SECONDS = 120
_OPTIONS = (
    click.option(
        "--reader", type=click.Choice(["rules", "llm"]), default="rules", help="What reads; llm adds proposals."
    ),
    click.option(
        "--endpoint", metavar="URL", help=f"With --reader llm: a server on this machine [default: {ENDPOINT}]."
    ),
    click.option("--model", metavar="NAME", help="With --reader llm: the name the server knows it by."),
    click.option("--timeout", type=click.IntRange(1, 3600), help=f"Seconds for one answer [default: {SECONDS}]."),
    click.option("--cache", type=click.Path(path_type=Path, file_okay=False), help="A folder that keeps its answers."),
)


def model_options(function: F) -> F:
    """Give a command with ``--reader`` and what belongs to it, gathered into one argument ``asked``."""

    def wrapped(*args: Any, **kwargs: Any) -> Any:
        told = [kwargs.pop(name) for name in ("reader", "endpoint", "model", "timeout", "cache")]
        return function(*args, asked=ModelAsked(*told), **kwargs)

    wrapped.__name__ = function.__name__
    wrapped.__doc__ = function.__doc__
    wrapped.__click_params__ = list(getattr(function, "__click_params__", []))  # type: ignore[attr-defined]
    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class ModelAsked:
    """What reads, as the command line says it."""

    reader: str
    endpoint: str | None
    model: str | None
    seconds: int | None
    cache: Path | None

    def refuse_in_workspace(self) -> None:
        """Refuse what is a setting there, so that the ledger knows what read.

        Raises:
            UsageError: ``extract.reader-is-a-setting``.
        """
        if self.reader != "rules" or any((self.endpoint, self.model, self.seconds, self.cache)):
            raise UsageError(
                "extract.reader-is-a-setting",
                "in a workspace the reader is not an option",
                "extract.reader, extract.llm_endpoint and extract.llm_model in sijill.toml",
                "set them there; 'sijill run' writes them to the ledger",
            )

    def beside(self, talk: Talk) -> ModelBeside | None:
        """Give the model that reads beside the rules; ``None`` for the rules alone, and when nothing is to be done.

        Raises:
            UsageError: ``extract.model-without-reader``, ``extract.no-model``, ``gate.not-loopback``...
        """
        if self.reader == "rules":
            if any((self.endpoint, self.model, self.seconds, self.cache)):
                raise UsageError(
                    "extract.model-without-reader",
                    "--endpoint, --model, --timeout or --cache with the rules alone",
                    "--reader llm",
                    "add it, or leave them out",
                )
            return None
        import os

        from sijill.extract.model_reader.setting_up import model_reader
        from sijill.extract.stage import KEY
        from sijill.store.answers import AnswerCache

        kept = AnswerCache(self.cache) if self.cache else None
        reader = model_reader(
            self.endpoint or ENDPOINT,
            self.model or "",
            self.seconds or SECONDS,
            kept=kept,
            key=os.environ.get(KEY),
        )
        if talk.dry_run:
            talk.say(f"would ask {self.model} at {self.endpoint or ENDPOINT}; the rules read alone")
            return None
        return ModelBeside(reader)


class ModelBeside:
    """Adds a model's proposals to readings, and remembers whether it answered for all of them."""

    def __init__(self, reader: ModelReader) -> None:
        self._reader = reader
        self._failed: set[str] = set()

    def add(
        self, text: str, reading: Reading, country: str | None, own: OwnPlaces | None = None
    ) -> tuple[Reading, Report]:
        """Give the reading with the proposals added, and the report."""
        made, report = self._reader.read(text, reading, country, own)
        self._failed |= set(report.failed)
        return made, report

    @property
    def exit_code(self) -> int:
        """0 when all was answered; 2 when the server sent elsewhere; 3 when it did not answer for some of a text."""
        if "gate.redirected" in self._failed:
            return 2
        return 3 if self._failed else 0

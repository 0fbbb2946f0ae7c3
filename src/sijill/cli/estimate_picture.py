"""``sijill estimate --plot``: the picture of estimates, written where asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.cli.options import Talk
    from sijill.model.estimates import Estimate


def refuse_plot(plot: Path | None) -> None:
    """Refuse a picture of a kind that is not drawn, before anything is estimated.

    Raises:
        UsageError: ``usage.plot``.
    """
    from sijill.estimate.picture import ENDINGS

    if plot is not None and plot.suffix.casefold() not in ENDINGS:
        wanted = f"a name that ends in {', '.join(ENDINGS)}"
        raise UsageError("usage.plot", f"--plot {plot.name}", wanted, "name it estimates.png")


def source_of(file: Path | None, seed: int, language: str) -> str:
    """Where the numbers of a picture come from: the file, the beginning of its SHA-256, and the seed."""
    import hashlib

    from sijill.estimate.picture_words import PictureWords

    words = PictureWords(language)
    drawn = words.digits(str(seed))
    if file is None:
        return words.say("of_workspace", seed=drawn)
    return words.say("of_file", file=file.name, digest=hashlib.sha256(file.read_bytes()).hexdigest()[:12], seed=drawn)


def draw(plot: Path, made: Sequence[Estimate], title: str, lists: int, source: str, talk: Talk) -> None:
    """Draw the estimates and say so.

    Raises:
        UsageError: ``usage.plot``.
    """
    from datetime import UTC, datetime

    from sijill.estimate.picture import draw_picture

    today = datetime.now(UTC).date()
    try:
        draw_picture(made, plot, title=title, lists=lists, source=source, made=today, language=talk.lang)
    except OSError as error:
        raise UsageError("usage.plot", f"--plot {plot.name}: {error.strerror or error}", "a place to write") from None
    talk.say(f"picture written to {plot.name}")

"""Setting up: a model reader from an address and a name, with the door to that address and to no other."""

from __future__ import annotations

import time
from collections.abc import Callable

from sijill.errors import UsageError
from sijill.extract.model_reader.read import Kept, ModelReader
from sijill.extract.model_reader.server import ModelServer
from sijill.gate.address import Address, address
from sijill.gate.guarded import Guarded

LONGEST_NAME = 200


def model_reader(
    at: Address | str,
    model: str,
    seconds: float,
    *,
    kept: Kept | None = None,
    key: str | None = None,
    elsewhere: tuple[Guarded, ...] = (),
    clock: Callable[[], float] = time.monotonic,
) -> ModelReader:
    """Give a reader that asks ``model`` at an address, this machine's unless it was opened to another.

    Args:
        at: An address, or the URL of one on this machine.
        model: The name the server knows it by.
        seconds: The longest one answer may take.
        kept: Where answers are kept.
        key: What the server wants as its key.
        elsewhere: Names sealed in other documents.
        clock: Seconds from a clock that only runs forward.

    Raises:
        UsageError: ``extract.no-model``, ``extract.no-llm-extra``, or what :func:`sijill.gate.address.address` raises.
    """
    to = address(at) if isinstance(at, str) else at
    if not model.strip() or len(model) > LONGEST_NAME or not model.isprintable():
        raise UsageError(
            "extract.no-model", f"the model's name is {model[:40]!r}", "the name the server knows it by", "give --model"
        )
    try:
        from sijill.gate.door import Door
    except ImportError as error:
        raise UsageError(
            "extract.no-llm-extra", f"{error.name} is not installed", "the extra [llm]", "pip install 'sijill[llm]'"
        ) from error
    return ModelReader(ModelServer(Door(to), model.strip(), seconds, clock, key), kept, elsewhere)

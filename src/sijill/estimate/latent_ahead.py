"""Latent-class loops compiled by another process, while this one is busy with other methods.

They are compiled once after an installation, on one core, for as long as all the rest of a first estimate takes. Two
threads of one process cannot compile at once, two processes can. What is compiled is the same either way.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sijill.estimate.latent import METHOD

COMPILE = "from sijill.estimate.latent_ahead import compile_now; compile_now()"


@contextmanager
def compiled_ahead(names: Sequence[str]) -> Iterator[Callable[[], object]]:
    """Gives what waits until the loops are compiled; at the end of the block nothing is compiled any longer.

    Args:
        names: Methods that are asked, in order; only where others come before latent classes is there time to gain.
    """
    if METHOD not in names[1:] or (os.cpu_count() or 1) < 2 or is_compiled():
        yield lambda: None
        return
    paths = os.pathsep.join(path for path in sys.path if path)
    silent = subprocess.DEVNULL
    try:
        other = subprocess.Popen(
            [sys.executable, "-c", COMPILE],
            env={**os.environ, "PYTHONPATH": paths},
            stdin=silent,
            stdout=silent,
            stderr=silent,
        )
    except OSError:
        # no other process is to be had: they are compiled here, later
        yield lambda: None
        return
    try:
        yield other.wait
    finally:
        other.kill()
        other.wait()


def is_compiled() -> bool:
    """Whether the loops are kept in a compiled form as new as they are, or can be kept nowhere."""
    from sijill.compiling import kept_in
    from sijill.estimate import latent_sampler

    folder = kept_in(latent_sampler.rounds)
    if folder is None:
        return True
    newest = max(Path(file).stat().st_mtime for file in latent_sampler.FILES)
    return any(kept.stat().st_mtime >= newest for kept in folder.glob("latent_sampler.*.nbi"))


def compile_now() -> None:
    """Compiles the loops by running them on three lists of nobody in particular."""
    import gc

    import numpy as np

    from sijill.estimate.captures import Captures
    from sijill.estimate.latent_chain import new_chain
    from sijill.estimate.latent_model import LCMCR

    # a compiler makes much that is kept to the end: to look for what can go takes a tenth of the time
    was_on = gc.isenabled()
    gc.disable()
    try:
        problem = LCMCR.problem(Captures.counted(("a", "b", "c"), [(1, 3), (2, 3), (3, 1), (4, 3), (7, 1)]))
        new_chain(problem, LCMCR.classes, np.random.default_rng(0), np.ones(1)).run(problem, 1)
    finally:
        if was_on:
            gc.enable()

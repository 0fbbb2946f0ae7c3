"""How long the whole way takes here, and how much memory: ``python bench/whole_way.py``.

Prints the seconds of ``sijill --help`` (best of five), and the seconds and peak memory of ``sijill demo`` in a new
folder, run again in the same one, and of ``sijill verify`` on it.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIJILL = [sys.executable, "-m", "sijill"]


def timed(*arguments: str) -> float:
    """The seconds one call takes.

    Raises:
        CalledProcessError: It left with another code than 0.
    """
    begun = time.perf_counter()
    subprocess.run([*SIJILL, *arguments], check=True, capture_output=True)
    return time.perf_counter() - begun


def main() -> None:
    """Measure and print."""
    print(f"sijill --help          {min(timed('--help') for _ in range(5)):6.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        demo = str(Path(folder) / "demo")
        print(f"sijill demo            {timed('demo', demo):6.2f} s")
        print(f"sijill demo, again     {timed('demo', demo):6.2f} s")
        print(f"sijill verify          {timed('verify', demo):6.2f} s")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"peak memory            {peak:6.0f} MB")


if __name__ == "__main__":
    main()

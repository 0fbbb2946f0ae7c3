"""Compile the loops of every method of estimating, once after an installation: ``python tools/compile_loops.py``.

What is compiled is kept beside the modules, or in the user's cache. Without this the first estimate compiles them, and
takes some twenty seconds more.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

NOBODY = "a,b,c,d,count\n" + "".join(
    f"{mask & 1},{mask >> 1 & 1},{mask >> 2 & 1},{mask >> 3 & 1},{40 - 2 * mask}\n" for mask in range(1, 16)
)
"""Captures of nobody: four lists with some on each."""


def main() -> int:
    """Estimates how many nobodies there are, by every method, and draws them; gives the exit code of that."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "nobody.csv"
        table.write_text(NOBODY, encoding="utf-8")
        command = [sys.executable, "-m", "sijill", "estimate", str(table), "--plot", str(Path(folder) / "nobody.png")]
        return subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

"""Linking beside plain Splink, on the same invented families in the same run: ``python bench/link.py``.

``--sizes 10000,100000,1000000`` tells how many records. Each system is a process of its own, its seconds, processor
seconds (of all cores; on a busy machine they say more) and peak memory those of the whole process, from CSV to CSV;
``times`` are those of Splink in the same run. Links are scored against the truth by pairs of records; ``P at .5`` is
the share of pairs scored 0.5 or more that are one person.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import duckdb
from link_families import write_lists

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Run:
    """What one system took and found."""

    seconds: float
    processor: float
    megabytes: float
    precision: float
    recall: float
    precision_at_half: float

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.precision * self.recall / max(self.precision + self.recall, 1e-12)


def spent(call: list[str], log: Path) -> tuple[float, float, float]:
    """Wall seconds, processor seconds and peak megabytes of a command.

    Raises:
        SystemExit: The command failed; its last words are told.
    """
    begun = time.perf_counter()
    with log.open("wb") as out:
        actions = [(os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_DUP2, out.fileno(), 2)]
        process = os.posix_spawn(call[0], call, os.environ, file_actions=actions)
        _, status, usage = os.wait4(process, 0)
    if status:
        raise SystemExit(f"{' '.join(call[:4])} failed: {log.read_text(errors='replace')[-500:]}")
    return time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measured(call: list[str], folder: Path, out: Path) -> Run:
    """Run one system and hold its links against the truth."""
    used = spent(call, folder / "log.txt")
    base = duckdb.connect(":memory:")
    base.execute(f"create table truth as from read_csv('{folder / 'truth.csv'}', all_varchar = true)")
    base.execute(f"create table links as from read_csv('{out / 'links.csv'}', all_varchar = true)")

    def two(source: str, by: str) -> float:
        found = base.execute(f"select sum(n * (n - 1) / 2) from (select count(*) as n from {source} group by {by})")
        return float(found.fetchone()[0] or 0)

    both = "truth join links using (list, id)"
    hit, said, true = two(both, "person, victim_id"), two("links", "victim_id"), two("truth", "person")
    right = base.execute(
        f"""select avg((a.person = b.person)::int) from read_csv('{out / "pairs.csv"}', all_varchar = true) p
        join truth a on (p.list_a, p.id_a) = (a.list, a.id) join truth b on (p.list_b, p.id_b) = (b.list, b.id)
        where p.probability::double >= 0.5"""
    ).fetchone()[0]
    return Run(*used, hit / max(said, 1), hit / max(true, 1), float(right or 0))


def shown(records: int, system: str, run: Run, beside: Run | None) -> str:
    """A line of the table."""
    times = [" " * 6] * 2
    if beside is not None:
        times = [f"{run.seconds / beside.seconds:6.2f}", f"{run.processor / beside.processor:6.2f}"]
    return (
        f"{records:>9,} {system:8} {run.seconds:8.1f} {times[0]} {run.processor:10.1f} {times[1]} {run.megabytes:8.0f} "
        f"{run.precision:7.4f} {run.recall:7.4f} {run.f1:7.4f} {run.precision_at_half:8.4f}"
    )


def main() -> None:
    """Print seconds, memory and accuracy of both at every size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="10000,100000", help="records, parted by commas")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=["splink", "sijill"])
    parser.add_argument("--folder", type=Path, help="keep lists and results here")
    asked = parser.parse_args()
    print("  records system    seconds  times  processor  times       MB       P       R      F1  P at .5", flush=True)
    with tempfile.TemporaryDirectory() as temporary:
        for records in map(int, asked.sizes.split(",")):
            folder = (asked.folder or Path(temporary)) / str(records)
            files = write_lists(folder, records, asked.seed)
            calls = {
                "splink": [sys.executable, str(HERE / "link_plain.py"), str(folder), str(folder / "splink")],
                "sijill": [sys.executable, "-m", "sijill", "link", *map(str, files), "--link-only", "--out"],
            }
            calls["sijill"].append(str(folder / "sijill"))
            plain = None
            for system, call in calls.items():
                if asked.only in (None, system):
                    run = measured(call, folder, folder / system)
                    print(shown(records, system, run, plain), flush=True)
                    plain = run if system == "splink" else None


if __name__ == "__main__":
    main()

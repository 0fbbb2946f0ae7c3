"""Whether intervals that carry the doubt of the links hold: ``python bench/estimate_linkage.py [FIRST [LAST]]``.

For each seed the example's dead and its three lists are invented, read as a workspace reads them, linked at the
workspace's threshold, and estimated by ``graphs`` in three ways: by the links taken as certain, pooled over draws of
the links, and by the true links, which nobody has outside an example. Once with all that the lists say, and once with
names and sex alone, as many lists have no more. The truth is 400 dead each time. The hospital's unnamed bodies are
people on its list alone; where links are drawn, it is drawn as well whether they are on another. Seeds from 0 to 99
served to choose; 1000 to 1199 judge, when none are named.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from sijill.demo.captures import LISTS
from sijill.demo.entries import NOBODY, Example, make_example
from sijill.demo.lists import FILE_OF, list_files
from sijill.estimate.estimates import estimate_all
from sijill.estimate.groupings import Groupings
from sijill.estimate.pooling import pooled
from sijill.estimate.remembered import Remembered
from sijill.estimate.ways import ways
from sijill.link.draws import sampled
from sijill.link.linkage import Linkage, Options, link
from sijill.link.stage import record_of
from sijill.lists.reading import read_list
from sijill.model.dates import DateRange
from sijill.model.estimates import Estimate
from sijill.model.victims import VictimRecord
from sijill.record.entries import record_row
from sijill.record.rows import records_of
from sijill.store.settings import BY_NAME
from sijill.text.places import lookup

FIRST, LAST = 1000, 1199
DRAWS = 25
LEVEL = 0.95
CERTAIN, DRAWN, TRUE = "links taken as certain", "links drawn and pooled", "the true links"
KINDS = (CERTAIN, DRAWN, TRUE)
SETTINGS = {"all that the lists say": False, "names and sex alone": True}
THRESHOLD = float(str(BY_NAME["link.threshold"].default))


@dataclass(frozen=True, slots=True)
class Found:
    """What one invented workspace came to.

    Attributes:
        estimates: By kind.
        told: Sum of the probabilities of its pairs, and how many of all true pairs there are.
    """

    estimates: dict[str, Estimate]
    told: tuple[float, int]


def records(example: Example, is_bare: bool) -> list[VictimRecord]:
    """The records of the three lists as linking sees them in a workspace."""
    files = list_files(example)
    found = []
    for name, file in FILE_OF.items():
        read = records_of(read_list(files[file], file), name, None)
        for record, row in zip(read.records, read.rows, strict=True):
            found.append(
                record_of(
                    record_row(record, file, row, lambda place: lookup(place, "SY"), lambda *told: ":".join(told))
                )
            )
    if not is_bare:
        return found
    return [replace(one, age=None, died=DateRange(None, None), place=None, admin1=None) for one in found]


def groupings(example: Example, keys: Sequence[tuple[str, str]], people: np.ndarray, is_drawn: bool) -> Groupings:
    """The records in the ways that ``people`` (draws, records) groups them; nobody found alive is counted.

    Where links are drawn it is drawn too whether unnamed bodies are on other lists.
    """
    alive = set(example.rows_of("alive"))
    unnamed = {(name, row.id) for name in LISTS for row in example.entries[name] if row.person == NOBODY}
    return Groupings(
        lists=LISTS,
        list_of=np.array([LISTS.index(name) for name, _ in keys]),
        people=people,
        barred=np.array([key in alive for key in keys]),
        nameless=np.array([key in unnamed for key in keys]) if is_drawn else None,
    )


def told_by(linkage: Linkage, keys: Sequence[tuple[str, str]]) -> np.ndarray:
    """The likeliest grouping (1, records)."""
    at = {key: number for number, cluster in enumerate(linkage.clusters) for key in cluster}
    return np.array([[at[key] for key in keys]])


def true_people(example: Example, keys: Sequence[tuple[str, str]]) -> np.ndarray:
    """The true grouping (1, records); a row that names nobody is a person of its own."""
    person, place = example.person_of(), {}
    return np.array([[place.setdefault(person.get(key, key), len(place)) for key in keys]])


def measured(seed: int, is_bare: bool, draws: int = DRAWS) -> Found:
    """One invented workspace, estimated in each way."""
    example = make_example(seed)
    linkage = link(records(example, is_bare), options=Options(threshold=THRESHOLD, seed=seed))
    drawn = sampled(linkage, draws, seed)
    keys = drawn.records
    held = Remembered(lambda table: estimate_all(table, methods=["graphs"], level=LEVEL))
    made = {}
    for kind, people in zip(KINDS, (told_by(linkage, keys), drawn.first, true_people(example, keys)), strict=True):
        grouped = groupings(example, keys, people, kind == DRAWN)
        all_ways = ways([grouped.partly_known(at, seed) for at in range(grouped.draws)], 0, seed)
        (made[kind],) = pooled(all_ways, held, LEVEL, seed)
    sizes = np.unique(true_people(example, keys), return_counts=True)[1]
    return Found(made, (sum(pair.probability for pair in linkage.pairs), int((sizes * (sizes - 1) // 2).sum())))


def holds(estimate: Estimate, truth: int) -> bool:
    """Whether the interval holds the truth."""
    return estimate.total is not None and estimate.total.low <= truth <= estimate.total.high


def lines(found: Sequence[Found], truth: int) -> Iterator[str]:
    """The figures of one setting, a line a kind."""
    for kind in KINDS:
        made = [one.estimates[kind] for one in found]
        totals = [one.total for one in made if one.total is not None]
        held = sum(holds(one, truth) for one in made)
        yield (
            f"  {kind:<24} {held:4} of {len(made)} intervals hold the truth ({held / len(made):.1%}); "
            f"median {np.mean([one.median for one in totals]):.0f}, "
            f"width {np.mean([one.high - one.low for one in totals]):.0f}"
        )
    shares = [one.estimates[DRAWN].diagnostics["variance"]["shares"]["linkage"] for one in found]
    told, true = (sum(one.told[at] for one in found) for at in (0, 1))
    yield f"  of the variance {np.mean(shares):.0%} comes from the links (most {np.max(shares):.0%})"
    yield f"  pairs of one person expected by the probabilities {told:,.0f}, true {true:,}"


def main() -> None:
    """Print the figures of each setting."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first", nargs="?", type=int, default=FIRST, help=f"The first seed [{FIRST}].")
    parser.add_argument("last", nargs="?", type=int, help=f"The last [{LAST}, or the first where that is named].")
    told = parser.parse_args()
    first, last = told.first, told.last or (LAST if told.first == FIRST else told.first)
    for setting, is_bare in SETTINGS.items():
        begun = time.process_time()
        found = [measured(seed, is_bare) for seed in range(first, last + 1)]
        truth = len(make_example(first).people)
        print(f"{setting}: seeds {first} to {last}, {DRAWS} draws, {truth} dead; {time.process_time() - begun:.0f} s")
        print("\n".join(lines(found, truth)), flush=True)


if __name__ == "__main__":
    main()

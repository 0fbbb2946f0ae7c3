"""What the reader still misreads, by kind: ``python bench/misread.py [--write-new FILE] [SET ...]``.

Reads the labelled texts beside the repository, holds each against its label, and prints for each set how many rows are
missed and why. The reasons are judgements, one for each row missed, kept in ``misread.csv`` (set, row, what,
kind); rows missed that nobody has looked at are counted as such, and so are judged rows that are read rightly by now.
``--write-new`` writes the rows nobody has looked at, for the next person to look at.

Numbers are missed when the coded figure is not the label (for ranges: either end). ``names`` counts rows in which a
named victim is missed or somebody else is named. For ranges it also prints how far any choice could go: in how many
rows the label's end is 0, or the number of some killed told anywhere in the text, of whatever side, place or day;
and how many ends two careful readers gave as labelled, who had the texts and no label (``blind.csv``, see SOURCE.md).
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sijill.extract.processes import usable_cores
from sijill.extract.workers import answered

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[1] / "shared" / "data" / "extract"
SETS = ("acled_bfa", "acled_afg", "aid_workers", "gtd_us", "airwars_gaza", "muc4", "syria_ar")


def folded(name: str) -> str:
    """A name without case, accents and marks."""
    plain = unicodedata.normalize("NFKD", name).lower()
    return " ".join(re.sub(r"[^\w ]", " ", "".join(c for c in plain if not unicodedata.combining(c))).split())


def misses(row: dict, told: dict) -> Iterator[str]:
    """What of one row is missed: ``killed``, ``injured``, ``names``."""
    gold, coded = row["gold"], told["coded"]
    for harm in ("killed", "injured"):
        want = gold.get(harm)
        if isinstance(want, int) and coded[harm]["best"] != want:
            yield harm
        if isinstance(want, list):
            high = coded[harm]["high"] if coded[harm]["high"] is not None else coded[harm]["low"]
            if [coded[harm]["low"], high] != want:
                yield harm
    if "victims" in gold or "named_dead" in gold:
        text = folded(row["text"])
        wanted = {n for n in map(folded, gold.get("victims", gold.get("named_dead", []))) if n and n in text}
        dead = [c for c in told["claims"] if c["harm"] == "killed" and not c["negated"]]
        said = {folded(n) for c in dead for n in c["victims"]["names"]}
        if not all(any(same(g, s) for s in said) for g in wanted) or not all(
            any(same(g, s) for g in wanted) for s in said
        ):
            yield "names"


def same(gold: str, said: str) -> bool:
    """Whether a name said is the label's: the same, or of several parts and one inside the other."""
    return gold == said or (len(said.split()) > 1 and (said in gold or gold in said))


def judged() -> dict[tuple[str, str, str], str]:
    """The kind of each miss somebody has looked at."""
    with (HERE / "misread.csv").open(encoding="utf-8", newline="") as lines:
        return {(row["set"], row["row"], row["what"]): row["kind"] for row in csv.DictReader(lines)}


def ends(row: dict, told: dict) -> Iterator[tuple[str, bool, bool]]:
    """For each end of a row's range of killed: its name, whether any choice could be right, whether the reader is."""
    want = row["gold"].get("killed")
    if isinstance(want, list):
        coded = told["coded"]["killed"]
        high = coded["high"] if coded["high"] is not None else coded["low"]
        counts = [c["count"] for c in told["claims"] if c["harm"] == "killed" and c["count"]]
        said = {0} | {count[end] for count in counts for end in ("low", "high")}
        for which, wanted, read in (("low", want[0], coded["low"]), ("high", want[1], high)):
            yield which, wanted in said or wanted == read, wanted == read


def read_blind(name: str, gold: dict[str, list[int]]) -> Iterator[str]:
    """A line for each reader of a set who had no label, and one for the rows in which one or the other was right."""
    with (HERE / "blind.csv").open(encoding="utf-8", newline="") as lines:
        held = [row for row in csv.DictReader(lines) if row["set"] == name and row["row"] in gold]
    either: dict[str, set[str]] = {"low": set(), "high": set()}
    for reader in sorted({row["reader"] for row in held}):
        told = [row for row in held if row["reader"] == reader]
        right = {
            end: {row["row"] for row in told if int(row[end]) == gold[row["row"]][at]} for at, end in enumerate(either)
        }
        either = {end: either[end] | right[end] for end in either}
        counted = ", ".join(f"{end} {len(right[end])}" for end in right)
        yield f"{name}: reader {reader} without labels gave as labelled {counted} of {len(told)}"
    if held:
        counted = ", ".join(f"{end} {len(rows)}" for end, rows in either.items())
        yield f"{name}: one reader or the other did: {counted}"


def missed_in(name: str) -> tuple[int, list[tuple[str, str, str]]]:
    """The number of rows of a set, and what is missed in which; prints how far a choice among numbers could go."""
    rows = [json.loads(line) for line in (SHARED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    lines = [json.dumps({k: v for k, v in row.items() if k not in {"gold", "policy"} and v}) for row in rows]
    told = [json.loads(one.line) for one in answered(lines, rows[0]["policy"], usable_cores())]
    both = [end for r, t in zip(rows, told, strict=True) for end in ends(r, t)]
    for which in ("low", "high"):
        found = [(could, did) for end, could, did in both if end == which]
        if found:
            could, did = (sum(column) for column in zip(*found, strict=True))
            print(f"{name}: {which} end right in {did} of {len(found)} rows; 0 or some number told is, in {could}")
    ranges = {row["id"]: row["gold"]["killed"] for row in rows if isinstance(row["gold"].get("killed"), list)}
    for line in read_blind(name, ranges):
        print(line)
    return len(rows), [(name, r["id"], what) for r, t in zip(rows, told, strict=True) for what in misses(r, t)]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--write-new", type=Path)
    asked = parser.parse_args()
    kinds, new = judged(), []
    for name in asked.sets:
        rows, missed = missed_in(name)
        new += [miss for miss in missed if miss not in kinds]
        right = sum(key[0] == name and key not in set(missed) for key in kinds)
        for what in ("killed", "injured", "names"):
            told = [kinds.get(miss, "nobody has looked yet") for miss in missed if miss[2] == what]
            if told:
                print(f"{name}: {what} missed in {len(told)} of {rows} rows")
                for kind, times in sorted(Counter(told).items(), key=lambda item: (-item[1], item[0])):
                    print(f"    {times:4}  {kind}")
        if right:
            print(f"{name}: {right} judged rows are read rightly now")
    if asked.write_new is not None:
        with asked.write_new.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows([("set", "row", "what", "kind"), *((*miss, "") for miss in new)])


if __name__ == "__main__":
    main()

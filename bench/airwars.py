"""Figures of incidents by the policy ``airwars`` against the ranges people gave: ``python bench/airwars.py``.

Each line of the file is an assessment of one incident (``text``, ``gold`` with ``killed`` and ``injured`` as
``[least, most]``). Its claims are read, and ``corroborate`` makes the incident's figures of them; printed is how often
both ends are those of the people, how often the two ranges meet, and how often the figure's holds theirs.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from sijill.cli.corroborate_texts import coded_texts

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data" / "extract" / "airwars_gaza.jsonl"


def scored(low: int, high: int | None, gold: list[int]) -> Counter[str]:
    """What one figure got right of one range; an open end meets everything above its lower end."""
    least, most = gold
    top = most if high is None else high
    return Counter(
        n=1,
        low=low == least,
        high=(low if high is None else high) == most,
        both=(low, low if high is None else high) == (least, most),
        meets=low <= most and least <= max(top, low),
        inside=low <= least and most <= max(top, low),
        open=high is None,
    )


def main() -> int:
    """Read, corroborate, compare and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=SHARED)
    parser.add_argument("--policy", default="airwars")
    given = parser.parse_args()
    if not given.file.exists():
        sys.stderr.write(f"there is no file {given.file}: give one\n")
        return 2
    gold = {row["id"]: row["gold"] for row in map(json.loads, given.file.read_text(encoding="utf-8").splitlines())}
    total: dict[str, Counter[str]] = {}
    for figure in coded_texts(given.file, given.policy).figures:
        asked = gold[figure["incident"]].get(figure["harm"])
        if isinstance(asked, list):
            got = scored(figure["low"] or 0, figure["high"], asked)
            total.setdefault(figure["harm"], Counter()).update(got)
    for harm, got in sorted(total.items(), reverse=True):
        shares = " ".join(f"{name}={got[name] / got['n']:.3f}" for name in ("low", "high", "both", "meets", "inside"))
        sys.stdout.write(f"{harm} n={got['n']} {shares} open={got['open']}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

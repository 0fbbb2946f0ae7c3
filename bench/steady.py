"""How steady the reader is: ``python bench/steady.py [SET ...]`` rewrites every labelled text and reads it again.

Each rewriting changes words and leaves the label: lines are broken at a width, capitals are lost, places and people are
given invented names, numbers are written in words, another word of the same meaning stands for one. ``--around`` asks
instead what stands around the plain sentence (``steady_around.py``), ``--hands`` how another hand would have typed it
(``steady_hands.py``); for Arabic either asks both at once (``steady_arabic.py``). Printed are, for each set and
rewriting, the rows it changes and the share of the figures read rightly before that are still read rightly. A reader
that has learnt rows by heart falls apart here; one that knows the language does not. ``--table``
prints the shares once more, as the table of docs/explanation/reading.md.

The labelled texts are not in this repository; they stand beside it in ``../shared/data/extract``.
"""

from __future__ import annotations

import argparse
import json
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from steady_arabic import ARABIC
from steady_around import AROUND
from steady_hands import HANDS

from sijill.extract.processes import usable_cores
from sijill.extract.workers import answered

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data" / "extract"
SETS = ("acled_bfa", "acled_afg", "aid_workers", "gtd_us", "airwars_gaza", "syria_ar")
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
NUMBERS = _NUMBERS.split()
PEOPLE = (
    "people|persons?|civilians?|soldiers?|villagers?|men|man|women|woman|children|child|police(?:men|man)?|gendarmes?|"
    "militants?|fighters?|students?|employees?|volunteers?|members?|residents|workers?|drivers?|guards?|staff|national|"
    "local|aid|health|others?|officers?|were|was|killed|injured|wounded"
)
_INVENTED = (
    "Velsk Talin Morva Kesten Durava Halmi Orsk Peltan Nordin Calva Menosa Tirak Osmel Bakru Lentz Farrow Gimba Sulka "
    "Yarrow Dessik Ombra Kalda Rustan Velim Podra Sabna Tolmi Weska Xanti Zorba"
)
INVENTED = _INVENTED.split()
_DATES = (
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday"
)
DATES = frozenset(_DATES.split())


def in_words(text: str) -> str:
    """Numbers of people up to twenty in words."""

    def told(match: re.Match[str]) -> str:
        number = int(match[1])
        if number >= len(NUMBERS):
            return match[0]
        before = text[: match.start()].rstrip()
        return NUMBERS[number].capitalize() if not before or before[-1] in ".!?" else NUMBERS[number]

    return re.sub(rf"(?<![\d.,/:-])\b(\d{{1,2}})(?= (?:{PEOPLE})\b)", told, text)


def in_digits(text: str) -> str:
    """Numbers of people in digits."""
    pattern = rf"\b({'|'.join(NUMBERS[1:])})(?= (?:{PEOPLE})\b)"
    return re.sub(pattern, lambda match: str(NUMBERS.index(match[1].lower())), text, flags=re.IGNORECASE)


def wrapped(text: str, width: int) -> str:
    """Every paragraph broken into lines at a width, with a blank line between paragraphs."""
    lines = (textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n"))
    return "\n\n".join(line for line in lines if line.strip())


def renamed(text: str, common: frozenset[str]) -> str:
    """Every capitalised word that no text of the set has in small letters, by an invented name, each by one."""
    told: dict[str, str] = {}

    def name(match: re.Match[str]) -> str:
        word = match[0]
        if word in DATES or word.lower() in common:
            return word
        return told.setdefault(word, INVENTED[len(told) % len(INVENTED)])

    return re.sub(r"\b[A-Z][a-zà-ÿ]{2,}\b", name, text)


def put(pairs: dict[str, str]) -> Callable[[str], str]:
    """One word for another, its first capital kept."""

    def told(text: str) -> str:
        for before, after in pairs.items():
            text = re.sub(
                rf"\b{before}\b",
                lambda match, after=after: after.capitalize() if match[0][0].isupper() else after,
                text,
            )
        return text

    return told


def behind_a_source(text: str) -> str:
    """Told by a local source."""
    keeps_capital = re.match(r"[A-Z][a-z]+ (?:[A-Z]|\d)|[A-Z]{2,}|On |In ", text)
    return "According to a local source, " + (text if keeps_capital else text[:1].lower() + text[1:])


def rewritings(common: frozenset[str], arabic: bool) -> dict[str, Callable[[str], str]]:
    """The rewritings of a set by name."""
    lines = {f"lines of {width}": partial(wrapped, width=width) for width in (72, 60, 45)}
    if arabic:
        return lines
    return {
        **lines,
        "small letters": str.lower,
        "capitals": str.upper,
        "other names": partial(renamed, common=common),
        "numbers in words": in_words,
        "numbers in digits": in_digits,
        "behind a source": behind_a_source,
        "behind a dateline": lambda text: f"VELSK, 3 May (Wire) - {text}",
        "a sentence more": lambda text: f"{text.rstrip()} Nobody was arrested, and the motive is not known.",
        "wounded for injured": put({"injured": "wounded", "injuring": "wounding", "injuries": "wounds"}),
        "injured for wounded": put({"wounded": "injured", "wounding": "injuring"}),
        "murdered": put({"was killed": "was murdered", "were killed": "were murdered"}),
        "lost their lives": put({"was killed": "lost his life", "were killed": "lost their lives"}),
        "died": put({"was killed": "died", "were killed": "died"}),
        "villagers": put({"civilians": "villagers", "civilian": "villager"}),
        "troops": put({"soldiers": "troops"}),
    }


def right(row: dict, told: dict) -> list[bool]:
    """Whether each labelled figure of a row is read rightly."""
    found = []
    for harm in ("killed", "injured"):
        want, coded = row["gold"].get(harm), told["coded"][harm]
        if isinstance(want, int):
            found.append(coded["best"] == want)
        if isinstance(want, list):
            high = coded["high"] if coded["high"] is not None else coded["low"]
            found += [coded["low"] == want[0], high == want[1]]
    return found


def answers(texts: list[tuple[dict, str]]) -> Iterator[dict]:
    """The answers to texts, each with the row that it is a rewriting of."""
    kept = ("id", "language", "published", "country")
    lines = (json.dumps({**{k: row[k] for k in kept if row.get(k)}, "text": text}) for row, text in texts)
    for one in answered(lines, texts[0][0]["policy"], usable_cores()):
        yield json.loads(one.line)


def shares_of(rows: list[dict], asked: dict[str, Callable[[str], str]], name: str, show: bool) -> dict[str, str]:
    """The share of a set's figures that each rewriting leaves right, printed as they come."""
    before = {
        row["id"]: right(row, told) for row, told in zip(rows, answers([(r, r["text"]) for r in rows]), strict=True)
    }
    made = {label: [(row, told(row["text"])) for row in rows] for label, told in asked.items()}
    made = {label: [(row, text) for row, text in held if text != row["text"]] for label, held in made.items()}
    texts = [one for held in made.values() for one in held]
    after = answers(texts) if texts else iter(())
    shares = {}
    for label, held in made.items():
        pairs, lost = [], []
        for row, _ in held:
            both = list(zip(before[row["id"]], right(row, next(after)), strict=True))
            pairs += both
            lost += [row] if any(was and not now for was, now in both) else []
        kept, stood = sum(was and now for was, now in pairs), sum(was for was, _ in pairs)
        if held:
            shares[label] = f"{kept / stood:.3f}" if stood else "-"
            print(f"{name:13} {label:22} {len(held):4} rows  stay right {kept:4} of {stood:4}  {shares[label]}")
        for row in lost if show else ():
            print(f"    {row['id']}: label {row['gold'].get('killed')}, {row['gold'].get('injured')}")
    return shares


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--around", action="store_true", help="insert, turn, join and split sentences instead")
    parser.add_argument("--hands", action="store_true", help="type the texts as another hand would instead")
    parser.add_argument("--show", action="store_true", help="print the ids of the rows that a rewriting loses")
    parser.add_argument("--table", action="store_true", help="print the shares as a table in Markdown behind the rest")
    asked = parser.parse_args()
    shares: dict[str, dict[str, str]] = {}
    for name in asked.sets:
        rows = [json.loads(line) for line in (SHARED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
        if name.endswith("_ar") and (asked.around or asked.hands):
            told = ARABIC
        elif asked.around or asked.hands:
            told = {**(AROUND if asked.around else {}), **(HANDS if asked.hands else {})}
        else:
            stock = Counter(word for row in rows for word in re.findall(r"\b[a-z]{2,}\b", row["text"]))
            told = rewritings(frozenset(stock), name.endswith("_ar"))
        for label, share in shares_of(rows, told, name, asked.show).items():
            shares.setdefault(label, {})[name] = share
    if asked.table:
        print("| rewritten |" + "".join(f" `{name}` |" for name in asked.sets))
        print("|---|" + "---:|" * len(asked.sets))
        for label, of in shares.items():
            print(f"| {label} |" + "".join(f" {of.get(name, '')} |" for name in asked.sets))


if __name__ == "__main__":
    main()

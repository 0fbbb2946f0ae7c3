"""What a set's readings lean on: ``python bench/leaning.py [SET ...]`` hides each word in turn and reads again.

In every row whose figures are all read rightly, each noun, verb and adjective is hidden once: the reader is given the
same text with the same grammar, and in the place of that word one it has never seen. Where a figure is then wrong, the
row leans on the word. Printed are the words that any row leans on, and those on which only one row does. The number of
the latter by the number of rows is how many words a row nobody has read can be expected to lean on that no given row
leans on (Good 1953, doi:10.1093/biomet/40.3-4.237). It bounds what a reader loses that had learnt its words from these
rows alone; how many of the new words it knows all the same, the set can't say.

The labelled texts are not in this repository; they stand beside it in ``../shared/data/extract``.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager

from steady import SHARED, right

from sijill.extract.english.words.tokens import Doc
from sijill.extract.processes import usable_cores
from sijill.extract.workers import answered

SETS = ("acled_bfa", "acled_afg", "aid_workers", "gtd_us")
CONTENT = frozenset({"NOUN", "VERB", "ADJ"})
UNSEEN = "zqurr"
"""No word of any language, nor of any list."""

_copied = Doc.__init__


@contextmanager
def words_as(seen: set[str], hidden: str | None) -> Iterator[None]:
    """While it lasts: texts give their words' base forms to ``seen``, and hide all words of one base form."""

    def made(self: Doc, *source: object) -> None:
        _copied(self, *source)
        for token in self.tokens:
            if token.pos_ in CONTENT and token.is_alpha:
                seen.add(token.base)
            if hidden is not None and token.base == hidden:
                capital = UNSEEN.capitalize() if token.is_capital else UNSEEN
                token.text = (capital * len(token.text))[: len(token.text)]
                token.lower_, token.lemma_, token.base = token.text.lower(), UNSEEN, UNSEEN

    Doc.__init__ = made
    try:
        yield
    finally:
        Doc.__init__ = _copied


def read(row: dict, hidden: str | None) -> tuple[bool, set[str]]:
    """Whether every figure of a row is read rightly with one word hidden, and its words."""
    kept = ("id", "text", "language", "published", "country")
    seen: set[str] = set()
    with words_as(seen, hidden):
        (one,) = answered([json.dumps({key: row[key] for key in kept if row.get(key)})], row["policy"])
    return all(right(row, json.loads(one.line))), seen


def upholding(row: dict) -> tuple[bool, list[str]]:
    """Whether a row is read rightly, and the words without which it is not."""
    well, words = read(row, None)
    return well, [word for word in sorted(words) if not read(row, word)[0]] if well else []


def main() -> None:
    """Print a line for each set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--show", action="store_true", help="print the words on which one row leans")
    asked = parser.parse_args()
    print("| set | rows | read rightly | words leant on | by one row only | such words a row |")
    print("|---|---:|---:|---:|---:|---:|")
    for name in asked.sets:
        rows = [json.loads(line) for line in (SHARED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
        with ProcessPoolExecutor(usable_cores()) as pool:
            found = list(pool.map(upholding, rows, chunksize=4))
        by_word: defaultdict[str, list[str]] = defaultdict(list)
        for row, (_, words) in zip(rows, found, strict=True):
            for word in words:
                by_word[word].append(row["id"])
        alone = {word: held[0] for word, held in by_word.items() if len(held) == 1}
        well = sum(well for well, _ in found)
        print(f"| `{name}` | {len(rows)} | {well} | {len(by_word)} | {len(alone)} | {len(alone) / len(rows):.3f} |")
        for word, held in sorted(alone.items(), key=lambda pair: pair[1]) if asked.show else ():
            print(f"    {held}: {word}")


if __name__ == "__main__":
    main()

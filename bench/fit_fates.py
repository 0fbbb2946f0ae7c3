"""Fit the weights of names among the dead: how strongly each cue beside a name says that its bearer was killed.

Reads labelled texts, one JSON object a line with `text`, `country` and `gold.victims` (the names of those killed), fits
a logistic regression of "is one of the dead" on the cues, once on each half of the texts and scored on the other half,
then on all of them, and prints the table `[weights]` of `lexicons/fates.toml`. Nothing but numbers leaves the texts.

    python bench/fit_fates.py [labelled.jsonl]

Needs numpy, which spaCy brings along.
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sijill.extract.english.names.name_chains import chains_of
from sijill.extract.english.names.name_fates import Fate, cues_of, is_named_family, is_named_place
from sijill.extract.english.names.name_kinds import settle_names
from sijill.extract.english.names.name_lists import name_lists
from sijill.extract.english.names.named_dead import Named, are_one_part, people_of
from sijill.extract.english.words.parsed import parse
from sijill.text.names import name_tokens
from sijill.text.places import gazetteer

BESIDE = Path(__file__).resolve().parents[1].parent / "shared/data/extract/airwars_gaza.jsonl"
"""Where labelled texts stand beside a checkout, when there are any."""
RIDGE = 3.0
"""How strongly weights are held towards zero (precision of their prior)."""
FEWEST = 8
"""A cue met at fewer names than these is not weighed (names)."""
STEPS = 30
"""Newton steps, far more than it takes to settle."""
CAUTION = 0.9
"""Taken off the constant by hand: fewer are taken for dead, more of the dead are missed."""
SMALLEST = 0.1
"""Weights nearer to zero than this are left out."""
NEAR = 0.72
"""Parts of two spellings of one name are at least this alike."""

CEILINGS = {
    "after_alive_after_all": -6.0,
    "after_as_hurt": -3.0,
    "after_bereaved": -3.0,
    "after_died_earlier": -3.0,
    "after_owner": -1.2,
    "after_hurt": -1.0,
    "after_speaks": -1.5,
    "after_family": -1.0,
    "after_attacks": -2.5,
    "after_taken": -2.5,
    "before_died_before": -3.0,
    "before_kin_of_dead": -3.0,
    "before_posters": -2.5,
    "before_told_by": -1.3,
    "before_hurt_named": -0.8,
    "before_house_of": -1.5,
    "before_assailant": -2.0,
    "label_date": -0.5,
    "role_condoled": -1.0,
    "role_hurt": -1.0,
    "role_kin_of": 0.4,
    "role_source": -1.8,
    "role_tells": -2.3,
}
"""Set by hand: at most so much."""
FLOORS = {
    "after_killed": 1.1,
    "after_killing_them": 3.5,
    "after_ranked": 2.5,
    "after_shot_them": 2.5,
    "before_among": 0.9,
    "before_as_did": 1.0,
    "before_killed_colon": 2.5,
    "before_killed_now": 2.0,
    "before_loss_colon": 2.0,
    "before_names_dead": 0.9,
    "named_dead_as": 0.9,
}
"""Set by hand: at least so much."""
UNUSED = frozenset({"before_war", "label_fac", "label_loc", "label_product", "before_hurt", "after_hurt_far"})
"""Left out by hand."""

Weights = Mapping[str, float]


@dataclass(frozen=True)
class Labelled:
    """The mentions of one text: the cues that hold for each, and whether its bearer is one of those killed."""

    cues: tuple[frozenset[str], ...]
    dead: tuple[bool, ...]


def main() -> None:
    """Print the figures of both halves and the weights of all texts."""
    parser = argparse.ArgumentParser(description="Fit the weights of names among the dead.")
    parser.add_argument("labelled", nargs="?", type=Path, default=BESIDE, help="texts, one JSON object a line")
    path = parser.parse_args().labelled
    if not path.exists():
        raise SystemExit(f"No labelled texts at {path}: give a file of them.")
    texts = [_labelled(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line]
    for name, train, test in (("first", texts[::2], texts[1::2]), ("second", texts[1::2], texts[::2])):
        precision, recall = _scored(test, adjusted(fitted(train)))
        print(f"# fitted on the {name} half, scored on the other: precision {precision:.3f}, recall {recall:.3f}")
    print("[weights]")
    for cue, weight in sorted(adjusted(fitted(texts)).items()):
        print(f"{cue} = {weight}")


def fitted(texts: Sequence[Labelled]) -> dict[str, float]:
    """Give the log odds of each cue that is met often enough."""
    met = Counter(cue for text in texts for cues in text.cues for cue in cues)
    cues = sorted(cue for cue, times in met.items() if times >= FEWEST)
    place = {cue: at for at, cue in enumerate(cues)}
    held = [[place[cue] for cue in sorted(own) if cue in place] for text in texts for own in text.cues]
    table = np.zeros((len(held), len(cues)))
    for row, columns in enumerate(held):
        table[row, columns] = 1.0
    dead = np.array([known for text in texts for known in text.dead], dtype=float)
    return dict(zip(cues, map(float, _logistic(table, dead)), strict=True))


def adjusted(weights: Weights) -> dict[str, float]:
    """Give the weights with what is set by hand, rounded, the smallest left out."""
    held = {cue: weight for cue, weight in weights.items() if cue not in UNUSED}
    held |= {cue: min(held.get(cue, 0.0), most) for cue, most in CEILINGS.items()}
    held |= {cue: max(held.get(cue, 0.0), least) for cue, least in FLOORS.items()}
    held["always"] = held.get("always", 0.0) - CAUTION
    return {cue: round(weight, 1) for cue, weight in held.items() if abs(weight) >= SMALLEST}


def _logistic(table: np.ndarray, dead: np.ndarray) -> np.ndarray:
    """Ridge logistic regression by Newton's method."""
    weights = np.zeros(table.shape[1])
    prior = RIDGE * np.eye(table.shape[1])
    for _ in range(STEPS):
        chance = 1.0 / (1.0 + np.exp(-(table @ weights)))
        slope = table.T @ (chance - dead) + RIDGE * weights
        weights = weights - np.linalg.solve((table.T * (chance * (1.0 - chance))) @ table + prior, slope)
    return weights


def _scored(texts: Iterable[Labelled], weights: Weights) -> tuple[float, float]:
    """Precision and recall over mentions."""
    pairs = [
        (sum(weights.get(cue, 0.0) for cue in cues) > 0, dead)
        for text in texts
        for cues, dead in zip(text.cues, text.dead, strict=True)
    ]
    right = sum(said and dead for said, dead in pairs)
    return right / max(1, sum(said for said, _ in pairs)), right / max(1, sum(dead for _, dead in pairs))


def _labelled(row: Mapping[str, object]) -> Labelled:
    parsed = parse(str(row["text"]))
    settle_names(parsed, gazetteer(_text_or_none(row.get("country"))), name_lists(parsed.plain))
    held = [
        (mention, cues)
        for chain in chains_of(parsed)
        for mention, cues in zip(chain.mentions, cues_of(parsed.plain, chain), strict=True)
        if mention.parts and not is_named_family(parsed.plain, mention) and not is_named_place(mention.name)
    ]
    gold = row["gold"]
    assert isinstance(gold, dict)
    names = [name_tokens(re.sub(r"[()]", "", name)) for name in gold["victims"]]
    dead = {mention.start for mention, _ in held if any(_is_one(mention.parts, name) for name in names)}
    for person in people_of([(mention, Fate(0.0, True)) for mention, _ in held]):
        dead |= _starts(person) if dead & _starts(person) else set()
    return Labelled(tuple(cues for _, cues in held), tuple(mention.start in dead for mention, _ in held))


def _text_or_none(value: object) -> str | None:
    return None if value is None else str(value)


def _starts(person: Named) -> set[int]:
    return {mention.start for mention, _ in person.mentions}


def _is_one(parts: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a mention bears a labelled name, allowing for spelling and for one part left out."""
    if not parts or not name or not _is_near(parts[0], name[0]):
        return False
    if len(parts) == 1 or len(name) == 1:
        return parts == name
    short, long = sorted((parts, name), key=len)
    alike, at = 1, 1
    for part in short[1:]:
        met = next((place for place in range(at, len(long)) if _is_near(part, long[place])), None)
        alike, at = (alike + 1, met + 1) if met is not None else (alike, at)
    return alike >= max(2, len(short) - 1)


def _is_near(first: str, second: str) -> bool:
    if are_one_part(first, second):
        return True
    begins = first[:2] == second[:2] and min(len(first), len(second)) > 3
    return begins and difflib.SequenceMatcher(None, first, second).ratio() > NEAR


if __name__ == "__main__":
    main()

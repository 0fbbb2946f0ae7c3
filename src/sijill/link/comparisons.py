"""Comparisons: in what ways two records can agree, each with the m and u it starts from.

``m`` is how often two records of one person agree so, ``u`` how often two of different people do. The stated values
are what a run with too few records keeps; a run with enough moves away from them (see ``training``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sijill.errors import Refusal


@dataclass(frozen=True, slots=True)
class Level:
    """One way to agree.

    Attributes:
        label: In words.
        sql: Condition over the columns of :mod:`sijill.link.engine`, with ``_l`` and ``_r``; ``ELSE`` for the last.
        m: Stated share among pairs of one person.
        u: Stated share among pairs of different people.
        frequency: Column whose value makes ``u`` smaller when it is rare and larger when common, or ``None``.
        most: The largest ``m`` that is believed: two records of one person seldom disagree so far, and without this
            a pair of common names that agree by chance would teach the model that they often do.
    """

    label: str
    sql: str
    m: float
    u: float
    frequency: str | None = None
    most: float = 1.0
    kin: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """One thing compared: when it is not known, and the levels from the closest to the farthest.

    Raises:
        Refusal: Stated shares that do not add to 1, or two levels of one weight (weights tell levels apart).
    """

    name: str
    unknown: str
    levels: tuple[Level, ...]

    def __post_init__(self) -> None:
        for shares in ([level.m for level in self.levels], [level.u for level in self.levels]):
            if abs(sum(shares) - 1.0) > 1e-6 or min(shares) <= 0.0:
                raise Refusal(f"the shares of {self.name} add to {sum(shares)}, not to 1")
        ratios = sorted(level.m / level.u for level in self.levels)
        if any(b / a < 1.0001 for a, b in pairwise(ratios)) or 1.0 in ratios:
            raise Refusal(f"two levels of {self.name} weigh the same")


def near(column: str, distance: int, shortest: int) -> str:
    """Condition: the two values differ in at most ``distance`` letters and the shorter has ``shortest`` or more."""
    return (
        f"least(length({column}_l), length({column}_r)) >= {shortest} "
        f"and damerau_levenshtein({column}_l, {column}_r) <= {distance}"
    )


GIVEN = Comparison(
    "given",
    "given_key_l is null or given_key_r is null",
    (
        Level("written alike", "given_l = given_r", 0.80, 0.008, "given"),
        Level("one consonant key", "given_key_l = given_key_r and vowels_l = vowels_r", 0.10, 0.004, "given_key"),
        Level("one consonant key, other long vowels", "given_key_l = given_key_r", 0.03, 0.005, most=0.2),
        Level("nearly alike", "jaro_winkler_similarity(given_l, given_r) >= 0.88", 0.04, 0.010),
        Level("some letters alike", near("given_key", 1, 4), 0.01, 0.030, most=0.08),
        Level("another name", "ELSE", 0.02, 0.943, most=0.04),
    ),
)

OTHER_GIVEN = 5
"""The level of ``GIVEN`` from which on two given names are taken for two people's."""

SHARED = "len(list_intersect(parts_l, parts_r))"
SHORTER = "least(len(parts_l), len(parts_r))"
LAST_NEARLY = f"(({near('family', 1, 4)}) or ({near('last', 1, 4)}))"
NEARLY_WHOLE = (
    "lineage_key_l is not null and lineage_key_r is not null and "
    f"(({near('lineage_key', 1, 5)}) or ({near('lineage_key', 2, 10)}))"
)

LINEAGE = Comparison(
    "lineage",
    "family_l is null or family_r is null",
    (
        Level("whole, written alike", "lineage_l = lineage_r and lineage_key_l is not null", 0.49, 2e-5, "lineage"),
        Level("whole, one key", "lineage_key_l = lineage_key_r", 0.20, 3e-5, "lineage_key"),
        Level("one part each, alike", f"{SHORTER} = 1 and family_l = family_r", 0.06, 0.002, "family"),
        Level("whole, nearly", NEARLY_WHOLE, 0.08, 1e-4),
        Level("all parts of the shorter", f"{SHORTER} > 1 and {SHARED} = {SHORTER}", 0.05, 5e-5),
        Level("two parts, the last among them", f"{SHARED} >= 2 and family_l = family_r", 0.03, 2e-4, most=0.1),
        Level("another part, the last nearly", f"{SHARED} >= 1 and {LAST_NEARLY}", 0.03, 3e-4, most=0.05),
        Level("two parts without the last", f"{SHARED} >= 2", 0.012, 3e-3, most=0.012),
        Level("the last part alone", f"family_l = family_r and {SHORTER} <= 2", 0.02, 0.003, "family", most=0.06),
        Level("the last part alone, nearly", f"{LAST_NEARLY} and {SHORTER} <= 2", 0.01, 0.003, most=0.05),
        Level("one part of two", f"{SHARED} = 1 and {SHORTER} <= 2", 0.01, 0.04, most=0.05),
        Level("one part of more", f"{SHARED} = 1", 0.002, 0.101, most=0.004),
        Level("another lineage", "ELSE", 0.006, 0.8473, most=0.01),
    ),
)

AGES_APART = "greatest(age_low_l - age_high_r, age_low_r - age_high_l, 0)"
EXACT_AGES = "age_low_l = age_high_l and age_low_r = age_high_r"
YEARS_APART = "abs(birth_year_l - birth_year_r)"
BIRTHS = "birth_l is not null and birth_r is not null"
SWAPPED = "substr(birth_l, 1, 4) || substr(birth_l, 8, 3) || substr(birth_l, 5, 3) = birth_r"

SAME_YEAR = "substr(birth_l, 1, 4) = substr(birth_r, 1, 4)"
SAME_MONTH_OR_DAY = "(substr(birth_l, 6, 2) = substr(birth_r, 6, 2) or substr(birth_l, 9, 2) = substr(birth_r, 9, 2))"
# 1 January stands for "some day of that year" on many lists
SAME_DAY_OF_YEAR = "substr(birth_l, 6) = substr(birth_r, 6) and substr(birth_l, 6) <> '01-01'"

BORN = Comparison(
    "born",
    "(birth_year_l is null or birth_year_r is null) and (age_low_l is null or age_low_r is null)",
    (
        Level("the same day", "birth_l = birth_r", 0.35, 5e-5, "birth"),
        Level(
            "one digit, or day and month, changed", f"{BIRTHS} and ({near('birth', 1, 10)} or {SWAPPED})", 0.07, 0.001
        ),
        Level("the same year, and month or day", f"{SAME_YEAR} and {SAME_MONTH_OR_DAY}", 0.04, 0.0014),
        Level("the same day of another year", SAME_DAY_OF_YEAR, 0.02, 0.0027),
        Level("the same month, a day not known", f"not ({BIRTHS}) and birth_month_l = birth_month_r", 0.01, 0.0006),
        Level("the same year, a day not known", f"not ({BIRTHS}) and {YEARS_APART} = 0", 0.01, 0.0034),
        Level("the same year", f"{YEARS_APART} = 0", 0.02, 0.011),
        Level("a year apart", f"{YEARS_APART} = 1", 0.02, 0.028),
        Level("other years", "birth_year_l is not null and birth_year_r is not null", 0.01, 0.3959, most=0.05),
        Level("the same age", f"{AGES_APART} = 0 and {EXACT_AGES}", 0.32, 0.0145, kin=True),
        Level("ages that meet", f"{AGES_APART} = 0", 0.05, 0.020, kin=True),
        Level("ages a year apart", f"{AGES_APART} = 1", 0.05, 0.027, kin=True),
        Level("ages up to 3 years apart", f"{AGES_APART} <= 3", 0.015, 0.05, kin=True),
        Level("ages up to 10 years apart", f"{AGES_APART} <= 10", 0.01, 0.14, most=0.03),
        Level("other ages", "ELSE", 0.005, 0.30445, most=0.01),
    ),
)

SEX = Comparison(
    "sex",
    "sex_l is null or sex_r is null",
    (Level("the same", "sex_l = sex_r", 0.985, 0.55), Level("another", "ELSE", 0.015, 0.45, most=0.03)),
)

DAYS_APART = "greatest(died_first_l - died_last_r, died_first_r - died_last_l, 0)"

DIED = Comparison(
    "died",
    "died_first_l is null or died_last_l is null or died_first_r is null or died_last_r is null",
    (
        Level("the same day", "died_l = died_r", 0.70, 0.03, "died", kin=True),
        Level("a day or two apart", f"{DAYS_APART} between 1 and 2", 0.10, 0.05, kin=True),
        Level("times that meet", f"{DAYS_APART} = 0", 0.12, 0.07, kin=True),
        Level("up to a month apart", f"{DAYS_APART} <= 31", 0.05, 0.15),
        Level("other times", "ELSE", 0.03, 0.70),
    ),
)

PLACE = Comparison(
    "place",
    "(place_l is null or place_r is null) and (admin1_l is null or admin1_r is null)",
    (
        Level("the same", "place_l = place_r", 0.75, 0.04, "place", kin=True),
        Level("nearly the same", "jaro_winkler_similarity(place_l, place_r) >= 0.88", 0.08, 0.02, kin=True),
        Level("the same governorate", "admin1_l = admin1_r", 0.10, 0.14, kin=True),
        Level("another", "ELSE", 0.07, 0.80),
    ),
)

MOTHER = Comparison(
    "mother",
    "mother_l is null or mother_r is null",
    (
        Level("the same", "mother_l = mother_r", 0.85, 0.01, "mother", kin=True),
        Level("nearly the same", "jaro_winkler_similarity(mother_l, mother_r) >= 0.85", 0.08, 0.03, kin=True),
        Level("another", "ELSE", 0.07, 0.96),
    ),
)

ALWAYS = (GIVEN, LINEAGE)
WHEN_KNOWN = {"born": BORN, "sex": SEX, "died": DIED, "place": PLACE, "mother": MOTHER}


def extra_comparison(column: str) -> Comparison:
    """The comparison of a column asked for by ``--map extra.NAME=header``."""
    return Comparison(
        column,
        f"{column}_l is null or {column}_r is null",
        (
            Level("the same", f"{column}_l = {column}_r", 0.70, 0.01, column),
            Level("nearly the same", f"jaro_winkler_similarity({column}_l, {column}_r) >= 0.9", 0.10, 0.02),
            Level("another", "ELSE", 0.20, 0.97),
        ),
    )


def comparisons_for(known: Sequence[str], extras: Sequence[str]) -> tuple[Comparison, ...]:
    """What is compared when the columns ``known`` are known in some pair of records, besides names."""
    return (
        *ALWAYS,
        *(comparison for name, comparison in WHEN_KNOWN.items() if name in known),
        *(extra_comparison(f"x_{name}") for name in extras),
    )

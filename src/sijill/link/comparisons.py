"""Comparisons: in what ways two records can agree, each with the m and u it starts from.

``m`` is how often two records of one person agree so, ``u`` how often two of different people do. The stated values
are what a run with too few records keeps; a run with enough moves away from them (see ``training``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
        kin: Whether kin of another given name often agree so.
        twins: Whether kin of another given name who share two parts of a lineage or more do: then they may be twins.
        named: Whether two people of one given name mostly agree so.
        group: For which kind of pair the level is; the shares of each kind add to 1.
    """

    label: str
    sql: str
    m: float
    u: float
    frequency: str | None = None
    most: float = 1.0
    kin: bool = False
    twins: bool = False
    named: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One thing compared: when it is not known, and the levels from the closest to the farthest.

    Attributes:
        name: What is compared.
        unknown: Condition under which nothing is compared.
        levels: The ways to agree; the first whose condition holds is taken.
        heard: Column whose values are also compared by sound, ``alike`` in the conditions (0 to 100), or ``None``.
        heard_when: Condition under which they are; elsewhere ``alike`` is 100 for equal values and 0 for others.

    Raises:
        Refusal: Stated shares that do not add to 1.
    """

    name: str
    unknown: str
    levels: tuple[Level, ...]
    heard: str | None = None
    heard_when: str = "true"

    def __post_init__(self) -> None:
        for group in self.groups:
            for shares in ([self.levels[at].m for at in group], [self.levels[at].u for at in group]):
                if abs(sum(shares) - 1.0) > 1e-6 or min(shares) <= 0.0:
                    raise Refusal(f"the shares of {self.name} add to {sum(shares)}, not to 1")

    @property
    def groups(self) -> tuple[tuple[int, ...], ...]:
        """The numbers of the levels that a pair of one kind can stand at, for each kind."""
        named = dict.fromkeys(level.group for level in self.levels)
        return tuple(tuple(at for at, level in enumerate(self.levels) if level.group == name) for name in named)


def near(column: str, distance: int, shortest: int) -> str:
    """Condition: the two values differ in at most ``distance`` letters and the shorter has ``shortest`` or more."""
    return (
        f"least(length({column}_l), length({column}_r)) >= {shortest} "
        f"and damerau_levenshtein({column}_l, {column}_r) <= {distance}"
    )


LETTERS_ALIKE = "jaro_winkler_similarity(given_letters_l, given_letters_r) >= 0.88"

ONE_KEY = "given_key_l = given_key_r"
ONE_CONSONANT = near("given_key", 1, 4)

GIVEN = Comparison(
    "given",
    "given_key_l is null or given_key_r is null",
    (
        Level("written alike", "given_l = given_r", 0.80, 0.008, "given"),
        Level("one consonant key, heard alike", f"{ONE_KEY} and alike >= 90", 0.08, 0.004, "given_key"),
        Level("one consonant key, nearly", f"{ONE_KEY} and alike >= 60", 0.03, 0.005),
        Level("one consonant key, heard otherwise", f"{ONE_KEY} and alike >= 45", 0.01, 0.003, most=0.05),
        Level("nearly alike in letters, and heard alike", f"{LETTERS_ALIKE} and alike >= 60", 0.015, 0.002),
        Level("heard alike", "alike >= 85", 0.015, 0.003),
        Level("nearly alike in letters", f"{LETTERS_ALIKE} and not {ONE_KEY}", 0.01, 0.005),
        Level("heard nearly alike", "alike >= 40", 0.01, 0.006, most=0.08),
        Level("two names alike in consonants", f"{ONE_KEY} or {ONE_CONSONANT}", 0.005, 0.038, most=0.005),
        Level("another name", "ELSE", 0.025, 0.926, most=0.04),
    ),
    "given",
    "given_l <> given_r",
)

OTHER_GIVEN = 8
"""The level of ``GIVEN`` from which on two given names are taken for two people's."""

SHARED = "len(list_intersect(parts_l, parts_r))"
SHORTER = "least(len(parts_l), len(parts_r))"
LAST_NEARLY = f"(({near('family', 1, 4)}) or ({near('last', 1, 4)}))"
LAST_NEARLY_HEARD = f"(({near('last', 1, 4)}) or ({near('family', 1, 4)}) and alike >= 40)"
NEARLY_WHOLE = (
    "lineage_key_l is not null and lineage_key_r is not null and "
    f"(({near('lineage_key', 1, 5)}) or ({near('lineage_key', 2, 10)}))"
)

HEARD = (
    f"lineage_l <> lineage_r and coalesce(lineage_key_l <> lineage_key_r, true) and ({SHORTER} <= 2 or {SHARED} >= 2 "
    "or levenshtein(lineage_key_l, lineage_key_r) * 5 <= 2 * greatest(length(lineage_key_l), length(lineage_key_r)))"
)

ONE, TWO = f"{SHORTER} = 1", f"{SHORTER} = 2"
LAST = "family_l = family_r"

LINEAGE = Comparison(
    "lineage",
    "family_l is null or family_r is null",
    (
        Level("one part, alike", f"{ONE} and {LAST} and alike >= 60", 0.80, 0.002, "family", group="one"),
        Level("one part, nearly in letters", f"{ONE} and {LAST_NEARLY_HEARD}", 0.07, 0.0024, group="one"),
        Level("one part, heard alike", f"{ONE} and alike >= 75", 0.05, 0.0013, group="one"),
        Level("one part, but not the last", f"{ONE} and {SHARED} = 1", 0.05, 0.02, group="one", most=0.1),
        Level("another single part", ONE, 0.03, 0.9743, group="one", most=0.05),
        Level("both of two, written alike", f"{TWO} and lineage_l = lineage_r", 0.40, 4e-5, "lineage", group="two"),
        Level(
            "both of two, one key", f"{TWO} and lineage_key_l = lineage_key_r", 0.20, 5e-5, "lineage_key", group="two"
        ),
        Level("both of two, heard alike", f"{TWO} and alike >= 85", 0.20, 8e-5, group="two"),
        Level("both of two in another order or place", f"{TWO} and {SHARED} = 2", 0.04, 1e-4, group="two"),
        Level(
            "both of two, nearly", f"{TWO} and (alike >= 75 or {NEARLY_WHOLE} and alike >= 40)", 0.10, 3e-4, group="two"
        ),
        Level("the last of two", f"{TWO} and {LAST}", 0.02, 0.003, "family", group="two", most=0.03),
        Level("the last of two, nearly", f"{TWO} and {LAST_NEARLY}", 0.01, 0.004, group="two", most=0.02),
        Level("one of two", f"{TWO} and ({SHARED} = 1 or alike >= 45)", 0.02, 0.05, group="two", most=0.03),
        Level("another pair of parts", TWO, 0.01, 0.94243, group="two", most=0.02),
        Level("whole, written alike", "lineage_l = lineage_r", 0.56, 2e-5, "lineage", group="more"),
        Level("whole, one key", "lineage_key_l = lineage_key_r", 0.20, 3e-5, "lineage_key", group="more"),
        Level("whole, heard alike", "alike >= 85", 0.08, 6e-5, group="more"),
        Level("all parts of the shorter", f"{SHARED} = {SHORTER}", 0.02, 9e-5, group="more"),
        Level("most, heard alike", "alike >= 75", 0.05, 1e-4, group="more"),
        Level("whole, nearly", f"{NEARLY_WHOLE} and alike >= 40", 0.02, 1.1e-4, group="more"),
        Level("two parts with the last, heard alike", "alike >= 65", 0.02, 4e-4, group="more"),
        Level("two parts, heard alike", "alike >= 60", 0.01, 5e-4, group="more"),
        Level("two parts, the last among them", f"{SHARED} >= 2 and {LAST}", 0.01, 2.1e-4, group="more"),
        Level("another part, the last nearly", f"{SHARED} >= 1 and {LAST_NEARLY}", 0.01, 3e-4, group="more", most=0.05),
        Level("two parts without the last", f"{SHARED} >= 2", 0.012, 3e-3, group="more", most=0.012),
        Level("one part of more", f"{SHARED} = 1", 0.004, 0.13, group="more", most=0.004),
        Level("another lineage", "ELSE", 0.004, 0.86518, group="more", most=0.005),
    ),
    "lineage",
    HEARD,
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
        Level("the same day", "birth_l = birth_r", 0.35, 5e-5, "birth", twins=True),
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
        Level("the same age", f"{AGES_APART} = 0 and {EXACT_AGES}", 0.32, 0.0145),
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
    (Level("the same", "sex_l = sex_r", 0.985, 0.55, named=True), Level("another", "ELSE", 0.015, 0.45, most=0.03)),
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

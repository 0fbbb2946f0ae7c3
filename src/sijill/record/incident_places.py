"""Places that no gazetteer knows and that lists and reports spell in several ways: one name for each.

Two names are one place when they are spelt alike, in either script. Names that are less alike but share their
consonants are one when several people, each named alike in two records, are told of at both.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from sijill.record.incidents import Pair
from sijill.text.arabic import is_arabic_letter
from sijill.text.place_spellings import place_bucket, spelt_alike

Row = Mapping[str, object]

SEVERAL = 2
"""How many people, told of at two names, make them one place where the spelling alone does not (people)."""
BETWEEN = " / "
MOST_COMPARED = 200
"""Names of one bucket, at most, that are compared with one another."""


def unknown_places(claims: Iterable[Row], records: Iterable[Row]) -> Counter[str]:
    """Count how often each place is named that was not resolved.

    Args:
        claims: Rows of places of claims.
        records: Rows of victim records.
    """
    named = [str(row["name"]) for row in claims if row["name"] and not row["admin1"]]
    return Counter([*named, *(str(row["place"]) for row in records if row["place"] and not row["admin1"])])


def told_at_both(records: Iterable[Row], named: Iterable[Pair]) -> Counter[frozenset[str]]:
    """Count for each two unresolved places the people named alike in a record at either."""
    place = {str(row["id"]): str(row["place"]) for row in records if row["place"] and not row["admin1"]}
    met = (frozenset((place[one.first], place[one.second])) for one in named if {one.first, one.second} <= place.keys())
    return Counter(both for both in met if len(both) > 1)


def one_name_each(named: Mapping[str, int], met: Mapping[frozenset[str], int]) -> dict[str, str]:
    """Give, for each name that is one of several spellings of a place, the place's name; other names are left out.

    The place is called as it is written most often, in each script. All spellings of one place agree with one another.

    Args:
        named: How often each name is written.
        met: How many people are told of at both of two names.
    """
    buckets: dict[str, list[str]] = defaultdict(list)
    for name in sorted(named):
        buckets[place_bucket(name)].append(name)
    found = {}
    for key in sorted(buckets):
        for group in _groups(buckets[key][:MOST_COMPARED], named, met):
            called = _called(group, named)
            found.update(dict.fromkeys(group, called))
    return found


def _groups(names: Sequence[str], named: Mapping[str, int], met: Mapping[frozenset[str], int]) -> list[list[str]]:
    """Groups of names; those at which people are told of at both are joined first, then what is written often."""
    group = {name: [name] for name in names}

    def _order(pair: tuple[str, str]) -> tuple[int, int, tuple[str, str]]:
        return -met.get(frozenset(pair), 0), -min(named[name] for name in pair), pair

    for pair in sorted(combinations(names, 2), key=_order):
        first, second = (group[name] for name in pair)
        if first is not second and all(_is_one(a, b, met) for a in first for b in second):
            first += second
            group.update(dict.fromkeys(second, first))
    return [one for one in {id(one): sorted(one) for one in group.values()}.values() if len(one) > 1]


def _is_one(first: str, second: str, met: Mapping[frozenset[str], int]) -> bool:
    return spelt_alike(first, second) or met.get(frozenset((first, second)), 0) >= SEVERAL


def _called(group: Sequence[str], named: Mapping[str, int]) -> str:
    often = sorted(group, key=lambda name: (-named[name], name))
    latin = [name for name in often if not is_arabic_letter(name[0])]
    arabic = [name for name in often if is_arabic_letter(name[0])]
    return BETWEEN.join([*latin[:1], *arabic[:1]])

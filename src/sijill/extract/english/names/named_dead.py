"""The dead a text names: every mention of a name weighed, one name kept for each person."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from sijill.extract.english.names.alike_index import LONG, AlikeIndex
from sijill.extract.english.names.name_chains import Chain, Mention
from sijill.extract.english.names.name_fates import (
    Fate,
    fates_of,
    is_body,
    is_in_a_places_bracket,
    is_listed_otherwise,
    is_named_family,
    is_named_place,
    is_place_of,
    is_ruler,
    is_spared,
    is_spelt_again,
    is_told_beside,
)
from sijill.extract.english.sources.datelines import datelines, ends_dateline
from sijill.text.known_names import known_apart
from sijill.text.name_likeness import part_likeness
from sijill.text.name_parts import name_parts
from sijill.text.same_name import same_part

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

_SINGLE, _SUPPORT, _MOST_SUPPORT, _AGAIN = 2.5, 0.2, 3.0, 0.1
_ALIKE = 0.5
"""Parts less alike by sound than this are two names."""

_same_part = lru_cache(maxsize=65_536)(same_part)


@dataclass
class Named:
    """One person named: every mention and how strongly each is a dead person's."""

    parts: tuple[str, ...]
    mentions: list[tuple[Mention, float]] = field(default_factory=list)
    support: float = 0.0
    is_told_dead: bool = False
    surely: set[int] = field(default_factory=set)
    forms: set[tuple[str, ...]] = field(default_factory=set)
    is_aged: bool = False
    _named_by: tuple[int, str] = field(default=(0, ""), compare=False, repr=False)
    """Of how many mentions the name was found last, and the name: mentions are only ever added."""

    @property
    def name(self) -> str:
        """The fullest name the text itself, not a quoted voice, gives its bearer where it tells of them as dead."""
        if self._named_by[0] != len(self.mentions):
            self._named_by = len(self.mentions), self._fullest()
        return self._named_by[1]

    def _fullest(self) -> str:
        told = sorted(self.mentions, key=lambda held: held[0].start)
        told = [held for held in told if not held[0].is_by_name] or told
        told = [held for held in told if held[1] > 0 and len(held[0].parts) > 1] or told
        return " ".join(max(told, key=_fullness)[0].name.split())

    @property
    def spellings(self) -> frozenset[str]:
        """Every way the name is written."""
        written = (name for mention, _ in self.mentions for name in (mention.name, *mention.pieces))
        return frozenset(" ".join(name.split()) for name in written)

    @property
    def total(self) -> float:
        """The weight with what others of the same last name lend; above zero is among the dead."""
        is_alive = -1 in self.surely and 1 not in self.surely
        return self.weight + self.support if self.is_told_dead and not is_alive else min(0.0, self.weight)

    @property
    def weight(self) -> float:
        """The strongest mention, a little more for every other, less for a name of one part."""
        weights = [weight for mention, weight in self.mentions if not mention.is_by_name]
        weights = weights or [weight for _, weight in self.mentions]
        often = sum(max(-3.0, min(3.0, weight)) for weight in weights)
        return max(weights) + _AGAIN * often - self._doubt

    @property
    def _doubt(self) -> float:
        """How far a name of one part counts less; half as far where its bearer, told with an age, is plainly dead."""
        if len(self.parts) > 1:
            return 0.0
        return _SINGLE / 2 if self.surely == {1} and self.is_aged else _SINGLE


def _fullness(held: tuple[Mention, float]) -> tuple[bool, int]:
    mention = held[0]
    return not mention.is_quoted, len(_without_child(mention.parts) or mention.parts)


def named_people(parsed: Parsed, chains: Sequence[Chain]) -> list[Named]:
    """Give everybody a text names, in order of first mention, each with how strongly they are among the dead."""
    people = people_of(_weighed(parsed, chains))
    families = AlikeIndex()
    for number, person in enumerate(people):
        if len(person.parts) > 1:
            families.add(person.parts[-1], number)
    for person in people:
        person.support = _support(person, [people[number] for number in families.near(person.parts[-1])])
    return sorted(people, key=lambda person: min(mention.start for mention, _ in person.mentions))


def _weighed(parsed: Parsed, chains: Sequence[Chain]) -> list[tuple[Mention, Fate]]:
    found: list[tuple[Mention, Fate]] = []
    heads = datelines(parsed.plain)
    for chain in chains:
        kept = [_is_somebodys(parsed.plain, heads, mention) for mention in chain.mentions]
        if any(kept):
            told = zip(chain.mentions, fates_of(parsed.plain, chain), strict=True)
            found += [one for one, is_kept in zip(told, kept, strict=True) if is_kept]
    return found


def _is_somebodys(plain: str, heads: tuple[tuple[int, int], ...], mention: Mention) -> bool:
    """Whether a name is one person's, and not a place's, a ruler's, a body's, a family's or that of who was spared."""
    place = is_named_place(mention.name) or is_spelt_again(plain, mention)
    place = place or is_in_a_places_bracket(plain, mention) or is_place_of(plain, mention)
    place = place or ends_dateline(heads, mention.start, mention.end) or is_ruler(plain, mention)
    other = (
        place
        or is_body(plain, mention)
        or is_spared(plain, mention)
        or is_told_beside(plain, mention.start, mention.end)
    )
    other = other or is_listed_otherwise(plain, mention)
    return bool(mention.parts) and not (other or is_named_family(plain, mention))


def _support(person: Named, people: list[Named]) -> float:
    """How far the last name is that of others among the dead."""
    kin = [
        other.weight
        for other in people
        if other is not person and len(other.parts) > 1 and are_one_part(other.parts[-1], person.parts[-1])
    ]
    return _SUPPORT * min(_MOST_SUPPORT, max(kin, default=0.0)) if kin and max(kin) > 0 else 0.0


def people_of(weighed: list[tuple[Mention, Fate]]) -> list[Named]:
    """Give those whom mentions name: the same parts, or some of a longer name's beginning with its first, are one."""
    held = _People()
    people = held.people
    by_names = {mention.parts for mention, _ in weighed if mention.is_by_name}
    for mention, fate in sorted(
        weighed, key=lambda held: (held[0].parts in by_names, not held[0].is_by_name, -len(held[0].parts))
    ):
        able = held.bearer(mention) if mention.parts in by_names else []
        able = able or _bearers_of_whole(mention, fate, held.called(mention.parts[0]))
        if len(mention.parts) == 1 and len(able) != 1:
            able = _of_one_family(mention.parts[0], held.of_family(mention.parts[0])) if not able else []
        if not able:
            able = [Named(mention.parts)]
            held.add(able[0])
        able[0].mentions.append((mention, fate.weight))
        held.tell(able[0], mention)
        able[0].forms |= set() if mention.is_by_name else {mention.parts}
        able[0].is_told_dead |= fate.tells_of_death
        able[0].is_aged |= fate.is_aged
        if len(mention.parts) > 1 or len(able[0].parts) == 1:
            able[0].surely.add(fate.surely)
    return people


class _People:
    """Those named so far, in order, and who of them may bear a first name or a family name."""

    def __init__(self) -> None:
        self.people: list[Named] = []
        self._first, self._family = AlikeIndex(), AlikeIndex()
        self._ends: list[tuple[int, int]] = []
        self._numbers: dict[int, int] = {}
        self._by_names: dict[tuple[str, ...], set[int]] = {}

    def add(self, person: Named) -> None:
        """Keep somebody."""
        number = len(self.people)
        self.people.append(person)
        self._numbers[id(person)] = number
        self._first.add(person.parts[0], number)
        for part in person.parts[1:][-2:]:
            self._family.add(part, number)

    def tell(self, person: Named, mention: Mention) -> None:
        """Keep where somebody is told of."""
        number = self._numbers[id(person)]
        insort(self._ends, (mention.end, number))
        if mention.is_by_name:
            self._by_names.setdefault(mention.parts, set()).add(number)

    def bearer(self, mention: Mention) -> list[Named]:
        """The one person behind whose name this by-name stands, here or elsewhere."""
        if mention.is_by_name:
            at = bisect_right(self._ends, (mention.start, len(self.people)))
            return [self.people[self._ends[at - 1][1] if at else 0]] if self.people else []
        able = self._by_names.get(mention.parts, set())
        return [self.people[number] for number in able] if len(able) == 1 else []

    def called(self, part: str) -> list[Named]:
        """Those whose first part may be this."""
        return [self.people[number] for number in self._first.near(part)]

    def of_family(self, part: str) -> list[Named]:
        """Those one of whose last two parts may be this."""
        return [self.people[number] for number in self._family.near(part)]


def _bearers_of_whole(mention: Mention, fate: Fate, people: list[Named]) -> list[Named]:
    """Those whose name the mention gives, whole or in part: those of just these parts first."""
    able = [
        one
        for one in people
        if _is_of(mention.parts, one.parts)
        and not _is_told_beside(mention, one)
        and not _is_told_otherwise(mention, fate, one)
    ]
    return sorted(able, key=lambda one: one.parts != mention.parts)


def _is_told_otherwise(mention: Mention, fate: Fate, person: Named) -> bool:
    """Whether somebody of a like name is plainly alive where this one is dead, or dead where this one is alive."""
    if mention.parts == person.parts or len(mention.parts) == 1 or mention.is_by_name:
        return False
    if fate.surely < 0:
        return 1 in person.surely or any(weight > 0 for _, weight in person.mentions)
    return fate.surely > 0 and person.surely == {-1}


def _is_told_beside(mention: Mention, person: Named) -> bool:
    """Whether another name of the person stands in the same row, or is told whole by the same voice in one sentence."""
    return not (mention.is_by_name or person.forms <= {mention.parts}) and any(
        other.parts != mention.parts
        and not other.is_by_name
        and (other.row == mention.row or (other.voice == mention.voice and _are_whole(mention, other)))
        for other, _ in person.mentions
    )


def _are_whole(*mentions: Mention) -> bool:
    return all(len(mention.parts) > 1 and not mention.is_quoted for mention in mentions)


def _of_one_family(part: str, people: list[Named]) -> list[Named]:
    """The one person whose last name a name of one part is; nobody when several bear it."""
    bearers = [person for person in people if len(person.parts) > 1 and are_one_part(part, person.parts[-1])]
    bearers = bearers or [person for person in people if len(person.parts) > 2 and are_one_part(part, person.parts[-2])]
    return bearers if len(bearers) == 1 else []


def _is_of(parts: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether one name is the other, or some parts of it; a last part by a child counts in neither when it must not."""
    bare, bare_whole = _without_child(parts), _without_child(whole)
    return _are_parts_of(parts, whole) or _are_parts_of(bare, whole) or _are_parts_of(bare_whole, parts)


def _without_child(parts: tuple[str, ...]) -> tuple[str, ...]:
    """As in "Khalil Haddad *Abu Noor*": the name without what its bearer is called by a child."""
    return parts[:-1] if len(parts) > 2 and parts[-1].startswith(("abu", "umm")) else ()


def _are_parts_of(parts: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    if not parts or not are_one_part(parts[0], whole[0]):
        return False
    rest = iter(whole[1:])
    return all(any(are_one_part(part, other) or _is_with_abu(part, other) for other in rest) for part in parts[1:])


def _is_with_abu(first: str, second: str) -> bool:
    """Whether two family names differ by "Abu" alone."""
    short, long = sorted((first, second), key=len)
    return len(short) >= LONG - 1 and long == f"abu{short}"


@lru_cache(maxsize=65_536)
def are_one_part(first: str, second: str) -> bool:
    """Whether two folded parts of names can be one, spelt in two ways."""
    if first == second:
        return True
    return (_same_part(first, second) or _is_slip(first, second)) and not _are_two_names(first, second)


@lru_cache(maxsize=65_536)
def _are_two_names(first: str, second: str) -> bool:
    """Whether two parts so alike are known for two names: Mahmoud and Mohammed, Amir and Amira."""
    parts, others = name_parts(first), name_parts(second)
    if len(parts) != 1 or len(others) != 1:
        return False
    return known_apart(parts[0], others[0]) or part_likeness(parts[0], others[0]) < _ALIKE


def _is_slip(first: str, second: str) -> bool:
    """Whether two long parts differ by one letter, or by two next to each other that changed places."""
    if min(len(first), len(second)) < LONG or first[0] != second[0] or abs(len(first) - len(second)) > 1:
        return False
    same = 0
    while same < min(len(first), len(second)) and first[same] == second[same]:
        same += 1
    return (
        first[same + 1 :] == second[same + 1 :]
        or (first[same : same + 2] == second[same : same + 2][::-1] and first[same + 2 :] == second[same + 2 :])
        or first[same + 1 :] == second[same:]
        or first[same:] == second[same + 1 :]
    )

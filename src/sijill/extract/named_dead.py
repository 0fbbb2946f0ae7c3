"""The dead a text names: every mention of a name weighed, one name kept for each person."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from sijill.extract.name_chains import Mention, chains_of
from sijill.extract.name_fates import Fate, fates_of, is_named_family
from sijill.text.same_name import same_part

if TYPE_CHECKING:
    from sijill.extract.parsed import Parsed

_SINGLE, _SUPPORT, _MOST_SUPPORT, _AGAIN = 2.5, 0.2, 3.0, 0.1
_LONG = 5
"""Letters from which one letter more, less or other is a slip of spelling."""

_same_part = lru_cache(maxsize=65_536)(same_part)


@dataclass
class Named:
    """One person named: every mention and how strongly each is a dead person's."""

    parts: tuple[str, ...]
    mentions: list[tuple[Mention, float]] = field(default_factory=list)
    support: float = 0.0
    is_told_dead: bool = False

    @property
    def name(self) -> str:
        """The name as first given in two parts or more where its bearer is among the dead, else as first given."""
        told = sorted(self.mentions, key=lambda held: held[0].start)
        told = [held for held in told if not held[0].is_by_name] or told
        whole = [held for held in told if len(held[0].parts) > 1] or told
        return " ".join(next((held for held in whole if held[1] > 0), whole[0])[0].name.split())

    @property
    def spellings(self) -> frozenset[str]:
        """Every way the name is written."""
        return frozenset(" ".join(mention.name.split()) for mention, _ in self.mentions)

    @property
    def total(self) -> float:
        """The weight with what others of the same last name lend; above zero is among the dead."""
        return self.weight + self.support if self.is_told_dead else min(0.0, self.weight)

    @property
    def weight(self) -> float:
        """The strongest mention, a little more for every other, less for a name of one part."""
        weights = [weight for mention, weight in self.mentions if not mention.is_by_name]
        weights = weights or [weight for _, weight in self.mentions]
        often = sum(max(-3.0, min(3.0, weight)) for weight in weights)
        return max(weights) + _AGAIN * often - _SINGLE * (len(self.parts) == 1)


def named_people(parsed: Parsed) -> list[Named]:
    """Give everybody a text names, in order of first mention, each with how strongly they are among the dead."""
    people = people_of(_weighed(parsed))
    for person in people:
        person.support = _support(person, people)
    return sorted(people, key=lambda person: min(mention.start for mention, _ in person.mentions))


def _weighed(parsed: Parsed) -> list[tuple[Mention, Fate]]:
    found = []
    for chain in chains_of(parsed):
        for mention, fate in zip(chain.mentions, fates_of(parsed.plain, chain), strict=True):
            if mention.parts and not is_named_family(parsed.plain, mention):
                found.append((mention, fate))
    return found


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
    people: list[Named] = []
    by_names = {mention.parts for mention, _ in weighed if mention.is_by_name}
    for mention, fate in sorted(
        weighed, key=lambda held: (held[0].parts in by_names, not held[0].is_by_name, -len(held[0].parts))
    ):
        able = _bearer(mention, people) if mention.parts in by_names else []
        able = able or [person for person in people if _is_of(mention.parts, person.parts)]
        if len(mention.parts) == 1 and len(able) != 1:
            able = _of_one_family(mention.parts[0], people) if not able else []
        if not able:
            able = [Named(mention.parts)]
            people.append(able[0])
        able[0].mentions.append((mention, fate.weight))
        able[0].is_told_dead |= fate.tells_of_death
    return people


def _bearer(mention: Mention, people: list[Named]) -> list[Named]:
    """The one person behind whose name this by-name stands, here or elsewhere."""
    if mention.is_by_name:
        ends = [(max((m.end for m, _ in one.mentions if m.end <= mention.start), default=-1), one) for one in people]
        return [max(ends, key=lambda held: held[0])[1]] if ends else []
    able = [one for one in people if any(m.is_by_name and m.parts == mention.parts for m, _ in one.mentions)]
    return able if len(able) == 1 else []


def _of_one_family(part: str, people: list[Named]) -> list[Named]:
    """The one person whose last name a name of one part is; nobody when several bear it."""
    bearers = [person for person in people if len(person.parts) > 1 and are_one_part(part, person.parts[-1])]
    bearers = bearers or [person for person in people if len(person.parts) > 2 and are_one_part(part, person.parts[-2])]
    return bearers if len(bearers) == 1 else []


def _is_of(parts: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    if not are_one_part(parts[0], whole[0]):
        return False
    rest = iter(whole[1:])
    return all(any(are_one_part(part, other) or _is_with_abu(part, other) for other in rest) for part in parts[1:])


def _is_with_abu(first: str, second: str) -> bool:
    """Whether two family names differ by "Abu" alone."""
    short, long = sorted((first, second), key=len)
    return len(short) >= _LONG - 1 and long == f"abu{short}"


def are_one_part(first: str, second: str) -> bool:
    """Whether two folded parts of names can be one, spelt in two ways."""
    return first == second or _same_part(first, second) or _is_slip(first, second)


def _is_slip(first: str, second: str) -> bool:
    """Whether two long parts differ by one letter, or by two next to each other that changed places."""
    if min(len(first), len(second)) < _LONG or first[0] != second[0] or abs(len(first) - len(second)) > 1:
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

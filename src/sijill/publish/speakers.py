"""Speakers: people who spoke, as a release tells of them; never by name, and by another number in each release."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from sijill.publish.phrases import stand_in
from sijill.publish.rows import Row

OTHER = "other"


class Speakers:
    """Stand-ins for the people of a release, numbered in the order in which they first come up.

    Args:
        roles: Part of each person, by pseudonym.
        order: Pseudonyms in the order in which they come up; the others follow by pseudonym.
        strike: Takes names held back out of whatever else is told.
    """

    def __init__(
        self, roles: Mapping[str, str], order: Iterable[str] = (), strike: Callable[[str], str] = lambda text: text
    ) -> None:
        self._strike = strike
        self._stand_ins: dict[str, str] = {}
        numbers: dict[str, int] = {}
        for person in dict.fromkeys((*order, *sorted(roles))):
            role = roles.get(person, OTHER)
            numbers[role] = numbers.get(role, 0) + 1
            self._stand_ins[person] = stand_in(role, numbers[role])
        found = "|".join(re.escape(person) for person in sorted(self._stand_ins, key=lambda one: (-len(one), one)))
        self._anywhere = re.compile(rf"(?<!\w)(?:{found})(?!\w)") if found else None

    def of(self, source: Row) -> str:
        """What a link of a source chain shows: an organisation's name, or a person's part."""
        if source["person"]:
            return self._stand_ins.get(str(source["person"]), stand_in(OTHER, 0))
        return self.inside(str(source["name"])) if source["name"] else stand_in(OTHER, 0)

    def inside(self, text: str) -> str:
        """``text`` with every name held back taken out, and every pseudonym of a person replaced."""
        struck = self._strike(text)
        return self._anywhere.sub(lambda found: self._stand_ins[found[0]], struck) if self._anywhere else struck

    def role_of(self, shown: str) -> str | None:
        """The part of the person a stand-in stands for, or ``None`` when it is an organisation's name."""
        return next((shown.split(":")[1] for known in self._stand_ins.values() if known == shown), None)

"""Population: whom an estimate is about, as its maker states it; nothing of it can be read from the lists."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields

from sijill.errors import InputRefused

TEXTS = ("population", "period", "place", "eligibility")
GROUPS = ("same_origin", "merge")


@dataclass(frozen=True, slots=True)
class Population:
    """Whom, when and where the lists are about, and who may be on them.

    Attributes:
        population: Whose deaths: "residents of the coast killed by violence".
        period: When: "March to June 2019".
        place: Where.
        eligibility: Who may be on a list and who may not: "civilians; no one missing".
    """

    population: str | None = None
    period: str | None = None
    place: str | None = None
    eligibility: str | None = None

    def as_json(self) -> dict[str, str | None]:
        """Each statement, ``None`` where nothing is stated."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def words(self) -> str:
        """The statements, and what is not stated.

        >>> Population("villagers", "May 2019").words
        'About: population: villagers; period: May 2019 (not stated: place, eligibility)'
        """
        said = [f"{name}: {words}" for name, words in self.as_json().items() if words]
        missing = [name for name, words in self.as_json().items() if not words]
        unsaid = f"not stated: {', '.join(missing)}"
        if not said:
            return f"About: {unsaid}; an estimate without them is about nobody in particular"
        return f"About: {'; '.join(said)}" + (f" ({unsaid})" if missing else "")


@dataclass(frozen=True, slots=True)
class About:
    """What is known of lists besides who is on them.

    Attributes:
        population: Whom they are about.
        same_origin: Sets of lists that copy one another or share an intake.
        merge: Sets of lists to be taken as one.
        unlinked: Records of a list that could not be linked to anybody and stand in no row, by list.
    """

    population: Population = Population()
    same_origin: tuple[tuple[str, ...], ...] = ()
    merge: tuple[tuple[str, ...], ...] = ()
    unlinked: tuple[tuple[str, int], ...] = ()


def read_about(data: bytes, file: str) -> About:
    """What a TOML file says of the lists: the statements of :class:`Population` and the sets and numbers of ``About``.

    Args:
        data: Its bytes: ``population = "..."``, ``merge = [["A", "B"]]``, ``[unlinked]`` with ``A = 12``.
        file: Its name, for errors.

    Raises:
        InputRefused: ``estimate.bad-about``.
    """
    try:
        held = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _bad(file, str(error)) from None
    for name, value in held.items():
        if not _is_good(name, value):
            raise _bad(file, f"{name} = {value!r}")
    return About(
        Population(**{name: held[name].strip() or None for name in TEXTS if name in held}),
        tuple(tuple(group) for group in held.get("same_origin", ())),
        tuple(tuple(group) for group in held.get("merge", ())),
        tuple(sorted(held.get("unlinked", {}).items())),
    )


def _is_good(name: str, value: object) -> bool:
    if name in TEXTS:
        return isinstance(value, str)
    if name in GROUPS:
        return isinstance(value, list) and all(
            isinstance(group, list) and len(group) > 1 and all(isinstance(one, str) for one in group) for group in value
        )
    return (
        name == "unlinked"
        and isinstance(value, Mapping)
        and all(isinstance(one, int) and not isinstance(one, bool) and one >= 0 for one in value.values())
    )


def _bad(file: str, got: str) -> InputRefused:
    return InputRefused(
        "estimate.bad-about",
        f"{file}: {got}",
        f"{', '.join(TEXTS)} as text, {', '.join(GROUPS)} as lists of lists of names, [unlinked] with a number by list",
        "see 'Say whom it is about' in the how-to",
    )

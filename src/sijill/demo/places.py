"""Place: where the invented dead died, towns of the gazetteer and villages that no gazetteer knows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the example.

    Attributes:
        key: Short name used inside the example.
        arabic: Its name in Arabic.
        spellings: Its name in Latin letters, as the sources write it.
        in_gazetteer: Whether it is a real town; the villages are invented and stay unresolved.
        weight: Share of the dead who died there, in parts of 100.
    """

    key: str
    arabic: str
    spellings: tuple[str, ...]
    in_gazetteer: bool
    weight: int


PLACES = (
    Place("tartus", "طرطوس", ("Tartus", "Tartous"), True, 18),
    Place("safita", "صافيتا", ("Safita", "Safita"), True, 24),
    Place("duraykish", "الدريكيش", ("Duraykish", "Dreikish"), True, 14),
    Place("qandil", "بيت قنديل", ("Beit Qandil", "Bayt Qandil"), False, 20),
    Place("wardan", "نبع وردان", ("Nabaa Wardan", "Nab' Wardan"), False, 14),
    Place("suhayl", "خربة سهيل", ("Khirbat Suhayl", "Kherbet Suhail"), False, 10),
)


def place_of(key: str) -> Place:
    """The place called ``key``.

    Raises:
        KeyError: No place of the example has this key.
    """
    return {place.key: place for place in PLACES}[key]

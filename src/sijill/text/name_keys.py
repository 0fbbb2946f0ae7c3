"""The consonants of a whole name, part by part: what candidates are looked for by, in any script."""

from __future__ import annotations

from functools import lru_cache

from sijill.text.arabic import is_arabic_letter
from sijill.text.name_parts import NamePart
from sijill.text.name_structure import name_structure
from sijill.text.sound_distance import consonant_key


@lru_cache(maxsize=131_072)
def part_consonants(part: NamePart) -> str:
    """Give the consonants of a part without its article, with ``abd``, ``abu``, ``umm`` before it and ``din`` after.

    >>> from sijill.text.name_parts import name_parts
    >>> [part_consonants(part) for part in name_parts("Abdelkader Elhalabi")]
    ['abd ktr', 'hlb']
    """
    key = consonant_key(part.stem)
    bare = "" if is_arabic_letter(part.stem[0]) else consonant_key(part.other)
    # one consonant is no article's rest: Alaa, Alwan
    key = bare if len(bare) > 1 else key
    return " ".join(word for word in (part.kind, key, "din" if part.is_faith else "") if word)


def name_consonants(written: str) -> tuple[str, ...]:
    """Give the consonant keys of a written name: given name first, then the lineage in order.

    The given name's is ``""`` when only a kunya or a lineage is known. For finding candidates, never for deciding.

    >>> name_consonants("Khaled bin Youssef al-Halabi") == name_consonants("خالد يوسف الحلبي")
    True
    """
    name = name_structure(written)
    given = part_consonants(name.given_part) if name.given_part else ""
    return (given, *(part_consonants(part) for part in name.lineage))

"""Keys: a record's values in the form in which two records are compared; never shown, never stored as the record's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sijill.lists.words import is_unknown, stands_for_another
from sijill.model.dates import DateRange
from sijill.model.victims import VictimRecord, WrittenName
from sijill.text.arabic import is_arabic_letter
from sijill.text.names import fold, name_tokens
from sijill.text.skeletons import token_skeleton


@dataclass(frozen=True, slots=True)
class Keys:
    """What is compared of one record; ``None`` is not known.

    Attributes:
        given: Given name folded in its own script.
        given_key: Its consonant key, the same for both scripts.
        vowels: Which long vowels stand inside it, as far as both scripts show them.
        lineage: Everything after the given name, folded, in order.
        lineage_key: The consonants of the whole lineage without the gaps between its parts, when it has two or more.
        parts: The consonant keys of the lineage, in order.
        father: Key of the first part of the lineage when it is not the last.
        grandfather: Key of the second when it is not the last.
        family: Key of the last part of the lineage.
        last: The last part of the lineage, folded.
        mother: Key of the mother's name.
        sex: ``female`` or ``male``.
        age_low: Youngest age (years).
        age_high: Oldest age (years).
        birth: Day of birth, ``YYYY-MM-DD``, when it is one day.
        birth_month: Month of birth, ``YYYY-MM``, when it is one month.
        birth_year: Year of birth when it is one year.
        died: Day of death when it is one day.
        died_first: First day of death as a day number.
        died_last: Last day of death as a day number.
        place: Key of the place.
        admin1: Key of the governorate.
        extra: Other columns, by name.
    """

    given: str | None
    given_key: str | None
    vowels: str | None
    lineage: str | None
    lineage_key: str | None
    parts: tuple[str, ...]
    father: str | None
    grandfather: str | None
    family: str | None
    last: str | None
    mother: str | None
    sex: str | None
    age_low: int | None
    age_high: int | None
    birth: str | None
    birth_month: str | None
    birth_year: int | None
    died: str | None
    died_first: int | None
    died_last: int | None
    place: str | None
    admin1: str | None
    extra: tuple[tuple[str, str], ...]


@lru_cache(maxsize=200_000)
def part_key(token: str) -> str:
    """The consonant key of one folded name part, made coarser for finding pairs.

    Left out, for romanisations differ there: an article that was written on, and the vowel a name begins with. The
    emphatic and the lisped d read as d.

    >>> part_key("astl") == part_key("alastl"), part_key("غاده") == part_key("ghadah")
    (True, True)
    >>> part_key("abdalaziz") == part_key("عبدعزيز"), part_key("riyadh") == part_key("رياض")
    (True, True)
    """
    for joined, before in (("abd", "abd"), ("عبد", "abd"), ("abu", "ab"), ("ابو", "ab")):
        rest = token.removeprefix(joined)
        if rest != token and len(rest) > 1:
            return before + part_key(_without_article(rest))
    bare = _without_article(token)
    if bare and is_arabic_letter(bare[0]):
        # letters are parted so that two of them never read as one digraph
        key = token_skeleton("'".join(bare.translate(_SOFT)))
    else:
        key = token_skeleton(bare.replace("dh", "d"))
    if key.startswith("al") and len(key) >= 4:
        key = key[2:]
    return key[1:] if key.startswith("a") and len(key) >= 3 else key


_SOFT = str.maketrans("ضظذ", "ددد")
_ARTICLE = re.compile("^(?:ال(?=..)|al(?!aa|ae|add|aud)(?=[a-hj-np-tvxz]...))")


def _without_article(token: str) -> str:
    return _ARTICLE.sub("", token)


@lru_cache(maxsize=200_000)
def long_vowels(token: str) -> str:
    """Which of the long vowels ``i`` and ``u`` stand inside a folded name part, in either script.

    Latin spellings show them uncertainly (``Mahmoud``, ``Mahmud``): a sign, weighed by the model, never a proof.

    >>> long_vowels("hussein") == long_vowels("حسين"), long_vowels("hassan") == long_vowels("حسين")
    (True, False)
    """
    inner = token[1:-1]
    front = re.search("ي|[aei][iy]|ee|i|y", inner)
    back = re.search("و|[ao][ouw]|oo|o", inner)
    return ("i" if front else "") + ("u" if back else "")


def run_together(parts: Sequence[str]) -> str:
    """The keys of several parts as one, so that a gap that one list writes and another leaves out does not matter.

    >>> run_together(["sk", "al"]) == run_together(["skl"])
    True
    """
    joined = "".join(parts)
    return joined[:1] + joined[1:].replace("a", "")


def arabic_first(records: Sequence[VictimRecord]) -> bool:
    """Whether at least as many of the records have a name in Arabic script as in Latin."""
    arabic = sum(record.name.full_ar is not None for record in records)
    return arabic >= sum(record.name.full is not None for record in records)


def tokens_of(name: WrittenName, prefer_arabic: bool) -> tuple[str, ...]:
    """The folded parts of a name, the given name first (``""`` where only the others are known).

    None for a name that is no name, or stands for another person.
    """
    fulls = (name.full_ar, name.full) if prefer_arabic else (name.full, name.full_ar)
    full = next((one for one in fulls if one is not None), None)
    if full is not None:
        whole = () if _is_no_name(full) else _letters_only(_given_first(full))
        if len(whole) > 1 or name.given is None:
            return whole
    if name.given is not None and _is_no_name(name.given):
        return ()
    given = _letters_only(name.given) if name.given is not None else ("",)
    others = [part for part in (name.father, name.family) if part is not None]
    return given + tuple(token for part in others for token in _letters_only(part))


def _is_no_name(written: str) -> bool:
    return is_unknown(written) or stands_for_another(written)


def _given_first(full: str) -> str:
    """``Family, Given`` turned round."""
    family, comma, given = full.partition(",")
    return f"{given} {family}" if comma and given.strip() and "," not in given else full


def _letters_only(written: str) -> tuple[str, ...]:
    return tuple(token for token in name_tokens(written) if token.isalpha() or any(map(str.isalpha, token)))


def keys_of(record: VictimRecord, prefer_arabic: bool) -> Keys:
    """The keys of one record; ``prefer_arabic`` tells which script is read when it has both."""
    tokens = tokens_of(record.name, prefer_arabic)
    lineage = tokens[1:]
    if not lineage and record.name.given is None and record.name.family is not None:
        tokens = (tokens or ("",))[:1]
        lineage = _letters_only(record.name.family)
    parts = tuple(part_key(token) for token in lineage)
    given = tokens[0] if tokens and tokens[0] else None
    return Keys(
        given=given,
        given_key=part_key(given) if given else None,
        vowels=long_vowels(given) if given else None,
        lineage=" ".join(lineage) or None,
        lineage_key=run_together(parts) if len(parts) > 1 else None,
        parts=parts,
        father=parts[0] if len(parts) > 1 else None,
        grandfather=parts[1] if len(parts) > 2 else None,
        family=parts[-1] if parts else None,
        last=lineage[-1] if lineage else None,
        mother=_joined(record.name.mother),
        sex=record.sex,
        age_low=record.age.low if record.age else None,
        age_high=record.age.high if record.age else None,
        birth=_one_day(record.birth),
        birth_month=_one_month(record.birth),
        birth_year=_one_year(record.birth),
        died=_one_day(record.died),
        died_first=record.died.first.toordinal() if record.died.first else None,
        died_last=record.died.last.toordinal() if record.died.last else None,
        place=_joined(record.place),
        admin1=_joined(record.admin1),
        extra=tuple((name, fold(value)) for name, value in record.extra),
    )


def _joined(written: str | None) -> str | None:
    return None if written is None else " ".join(map(part_key, _letters_only(written))) or None


def _one_day(days: DateRange) -> str | None:
    return days.first.isoformat() if days.first is not None and days.first == days.last else None


def _one_month(days: DateRange) -> str | None:
    year = _one_year(days)
    if year is None or days.first is None or days.last is None or days.first.month != days.last.month:
        return None
    return f"{year:04}-{days.first.month:02}"


def _one_year(days: DateRange) -> int | None:
    if days.first is None or days.last is None or days.first.year != days.last.year:
        return None
    return days.first.year

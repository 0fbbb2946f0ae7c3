"""Category from free text: whom a toll counts and what happened to them, by words of the shipped lexicon."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sijill.corroborate.lexicon import folded, holds_any, keys_found, tables, without, words_of
from sijill.corroborate.toll import Category
from sijill.model.vocabulary import Harm, Status

_PART_OF_IT = re.compile(r"[,;]?\s*\b(?:including|among them|among whom|of them|of which|of whom|بينهم|منهم)\b.*$")
_DOER = re.compile(r"\s(?:at the hands of|because of|by)\s.*$")
_WHERE = re.compile(r"(?<=\w)\s(?:across|after|at|during|from|in|inside|near|on|outside|since|throughout|within)\s.*$")
_ONLY_DESCRIBES = frozenset({Harm.DETAINED, Harm.DISPLACED, Harm.MISSING, Harm.RESCUED, Harm.PROPERTY_DESTROYED})
_GROUP_ORDER = ("women", "men", "children", "elderly", "journalists", "medics", "aid workers")


@dataclass(frozen=True, slots=True)
class Mapped:
    """A category and how the words were read, or why they could not be."""

    category: Category | None
    how: str


def category_of(words: str) -> Mapped:
    """Map the free text of a category to whom it counts and what happened.

    A sub-total told in the same breath ("including 5 children") and whoever did it ("by soldiers") are left aside. What
    counts things, or dead and wounded in one number, is not mapped: no people of one harm can be told from it.

    >>> category_of("Alawite residents killed").category.label
    'civilians (alawite), killed'
    >>> category_of("casualties").how
    "'casualties' counts dead and wounded together"
    """
    text = _WHERE.sub("", _DOER.sub("", _PART_OF_IT.sub("", folded(re.sub(r"\([^)]*\)", " ", words)))))
    text = _apart(text)
    harm, why = _harm(text)
    if harm is None:
        return Mapped(None, why)
    statuses = _statuses(text)
    groups = keys_found(text, "categories", "group")
    unit = holds_any(text, words_of("categories", "unit"))
    if unit and not statuses and not groups:
        return Mapped(None, f"counts {unit}, not people")
    status = Status.UNKNOWN if not statuses else Status.MIXED if len(statuses) > 1 else Status(min(statuses))
    group = " and ".join(name for name in _GROUP_ORDER if name in groups)
    category = Category(status, harm, group, _party(text))
    return Mapped(category, f"'{words.strip()}' → {category.whom}, {harm.value}")


def _apart(text: str) -> str:
    """The folded words with the Arabic "and" parted from a known word that it is joined to: dead *and* wounded."""
    sections = ("harm", "both", "status", "group")
    known = {word for name in sections for words in tables("categories")[name].values() for word in words}
    return re.sub(r"(?<!\w)و(\w{3,})", lambda m: f"و {m[1]}" if m[1] in known else m[0], text)


def where_of(words: str) -> str:
    """Give the place and time that the words of a category tell beside whom they count, or "".

    >>> where_of("civilians killed in Safita since 6 March"), where_of("civilians killed")
    ('in Safita since 6 March', '')
    """
    found = _WHERE.search(_PART_OF_IT.sub("", re.sub(r"\([^)]*\)", " ", words)))
    return found.group(0).strip() if found else ""


def _harm(text: str) -> tuple[Harm | None, str]:
    """The harm, or ``None`` and why there is none."""
    harms = {Harm(key) for key in keys_found(text, "categories", "harm")}
    both = holds_any(text, words_of("categories", "both"))
    if {Harm.KILLED, Harm.INJURED} <= harms or (both and not harms):
        return None, f"'{both or text}' counts dead and wounded together"
    if not harms:
        return None, f"'{text}' does not say what happened to them"
    for harm in (Harm.KILLED, Harm.INJURED):
        if harm in harms and harms - {harm} <= _ONLY_DESCRIBES:
            return harm, ""
    return (min(harms), "") if len(harms) == 1 else (None, f"'{text}' tells several harms in one number")


def _statuses(text: str) -> set[str]:
    negated = keys_found(text, "categories", "not_status")
    rest = without(text, (word for words in negated.values() for word in words))
    return set(negated) | set(keys_found(rest, "categories", "status"))


def _party(text: str) -> str:
    """What is left when everything known is taken out: the name of a party or community, or ``""``."""
    known = [
        word
        for section in ("harm", "both", "status", "not_status", "group", "unit", "generic")
        for words in tables("categories")[section].values()
        for word in words
    ]
    left = without(without(text, known), words_of("categories", "generic"))
    return " ".join(word for word in re.findall(r"[\w'-]+", left) if re.search(r"[^\W\d]", word)).strip("-' ")

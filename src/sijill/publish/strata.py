"""Whom an estimate is about: the values of a stratum, said in the reader's language."""

from __future__ import annotations

import re

from sijill.publish.phrases import whom
from sijill.publish.words import Term, Words

SUM, DRAWN = "sum over: ", ", strata: drawn together"
"""How a row of estimates says that it adds strata up, and that they were drawn towards each other."""

_NEXT = re.compile(r", (?=[^,:]+: )")


def stratum(words: Words, text: str) -> Term:
    """Whom an estimate is about; as it stands where a column or a value has no word in the language.

    >>> stratum(Words("en"), "sex: female").text
    'sex: female'
    """
    said = whom(words, text)
    if said.is_translated or words.language == "en":
        return said
    if text.startswith(SUM):
        columns = [_column(words, name) for name in text.removeprefix(SUM).removesuffix(DRAWN).split(", ")]
        by = words.say("estimate.sum_over", by=words.listed(columns))
        return Term(words.say("estimate.drawn_together", who=by) if text.endswith(DRAWN) else by)
    return Term(words.say("estimate.and_then").join(_part(words, part) for part in _NEXT.split(text)))


def _part(words: Words, part: str) -> str:
    name, _, value = part.partition(": ")
    if not value:
        return part
    key = "unknown" if value == "not known" else value.casefold()
    known = next(
        (
            term.text
            for column in (name.casefold(), "any")
            if (term := words.term("stratum_value", f"{column}.{key}")).is_translated
        ),
        value,
    )
    return words.say("estimate.of_column", column=_column(words, name), value=known)


def _column(words: Words, name: str) -> str:
    term = words.term("stratum", name.casefold().replace(" ", "_"))
    return term.text if term.is_translated else name

"""People whose fate is not known: "the whereabouts of the remaining nine are not known", "their fate is unclear"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.words.grammar import children, lemma
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_UNKNOWN = frozenset({"unknown", "unclear", "uncertain", "mystery", "unaccounted"})
_KNOWN = frozenset({"known", "clear", "certain"})


def unknown_fate(token: Token) -> Event | None:
    """Give the event of people whose fate or whereabouts are called unknown, or ``None``."""
    if token.lower_ not in {"fate", "fates", "whereabouts"} or not token.dep_.startswith("nsubj"):
        return None
    verb = token.head
    told = {word.lower_ for word in (verb, *children(verb, {"acomp", "attr", "advmod", "oprd"}))}
    denied = any(child.dep_ == "neg" for child in verb.children)
    if not (told & _UNKNOWN or (denied and told & _KNOWN)):
        return None
    of = [thing for prep in children(token, {"prep"}) if prep.lower_ == "of" for thing in children(prep, {"pobj"})]
    whose = children(token, {"poss"})
    victims = tuple(one for one in (*of, *whose) if _is_somebody(one))
    return Event(Harm.MISSING, token, victims, False, "noun") if victims else None


def _is_somebody(one: Token) -> bool:
    pronoun = one.lower_ in {"his", "her", "their", "my", "our", "others"}
    return pronoun or is_people(one) or is_number(one) or one.ent_type_ == "PERSON" or lemma(one) == "other"

"""Some of several told by name: "five people, *among them A and B (12)*, were killed", "among whom was A, a baker"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.names.name_evidence import is_person_noun
from sijill.extract.english.names.names_en import entity_edges, looks_like_name
from sijill.extract.english.words.grammar import lemma

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Doc, Token

_LEADS = re.compile(
    r",?\s?(?:\(|[–—-]\s?)?(?:(?:also\s)?including|among(?:st)?\s(?:them|whom|those)(?:\s(?:is|are|was|were))?)\s(?:also\s)?",
    re.IGNORECASE,
)
_FURTHEST = 60
"""The lead stands so near behind the word for the people (characters)."""
_LONGEST = 60
"""Words of a row that are looked at, so that the whole text is read in a time linear in its length."""
_AGE = 5
"""An age in brackets has no more words and marks (tokens)."""
_GOES_ON = frozenset({",", "and", "(", ")", "aged", "age", "years", "year", "old", "-", "&", "his", "her", "their"})
_STOPS = frozenset({".", ";", ",", ":"})
_TURNS = frozenset({"and", "while", "but", "as", "when", "after", "that", "who", "which"})
_BODIES = (
    "group party cell figure politician leader area unit convoy force organisation organization agency militia faction"
)
_OTHERS_TOLD = frozenset(_BODIES.split()) | {
    "many",
    "several",
    "some",
    "others",
    "all",
    "most",
    "town",
    "country",
    "house",
}
"""What the names may be of instead: "condemned by *many*, including A"."""
_PLAIN = frozenset({"DET", "NOUN", "ADJ", "NUM", "PROPN"})
_ENDS = frozenset({",", ".", "(", ")", ";", "and", "–", "—", "-", "\n"})


def named_in_part(person: Token) -> list[Token]:
    """Give the names of those told to be among several people, whatever the parse makes of the row.

    Args:
        person: The noun or the number that stands for all of them.
    """
    doc = person.doc
    start = person.idx + len(person.text)
    lead = _LEADS.search(doc.text, start, start + _FURTHEST)
    if lead is None or not _is_right_behind(doc, start, lead.start()):
        return []
    first = doc.char_span(lead.end(), lead.end() + 1, alignment_mode="expand")
    if first is None or not first:
        return []
    return [entity_edges(name)[1] for name in _row(doc, first.start) if not _does_something(name, person)]


def _is_right_behind(doc: Doc, start: int, lead: int) -> bool:
    """Whether nobody else is told of between the people and the lead: a verb, where and when at most."""
    between = doc.char_span(start, lead, alignment_mode="contract") or ()
    if not between:
        return True
    if doc.text[lead] not in ",(–—-" or between[-1].lower_ in _OTHERS_TOLD or lemma(between[-1]) in _OTHERS_TOLD:
        return False
    return not any(
        word.text in _STOPS or word.lower_ in _TURNS or word.dep_ in {"acl", "relcl"} or is_person_noun(word)
        for word in between
    )


def _does_something(name: Token, person: Token) -> bool:
    """As in "among them A, *her father B told* reporters", "A, and *B was* wounded": the subject of another verb."""
    at = name.i + 1
    if name.doc[at : at + 1] and name.doc[at].text == "(":
        at = next((i + 1 for i in range(at, min(at + _AGE, len(name.doc))) if name.doc[i].text == ")"), at)
    behind = name.doc[at] if at < len(name.doc) else None
    if behind is None or behind.pos_ not in {"VERB", "AUX"}:
        return False
    verb = behind.head if behind.pos_ == "AUX" and behind.head.pos_ == "VERB" else behind
    return verb is not person.head and verb is not person.head.head


def _row(doc: Doc, at: int) -> list[Token]:
    """The last words of the names in a row that begins at a word; a row ends where anything else is told."""
    found: list[Token] = []
    limit = min(len(doc), at + _LONGEST)
    while at < limit:
        token = doc[at]
        if looks_like_name(token):
            last = entity_edges(token)[1]
            if not _stands_alone(doc, last.i + 1):
                break
            if entity_edges(token)[0] is not last or _is_aged(doc, last.i + 1):
                found.append(last)  # a first name alone is somebody's kin, named in full elsewhere
            at = last.i + 1
        elif token.lower_ in _GOES_ON or (token.is_punct is False and token.pos_ in _PLAIN and _is_of_row(token)):
            at += 1
        else:
            break
    return found


def _stands_alone(doc: Doc, at: int) -> bool:
    """Whether a name ends there and is nobody's else: neither "Haddad *family*" nor "Haddad*'s* driver"."""
    return at >= len(doc) or doc[at].text in _ENDS or doc[at].pos_ in {"VERB", "AUX", "SPACE", "SCONJ", "PRON"}


def _is_aged(doc: Doc, at: int) -> bool:
    """As in "Sara *(7)*", "Sara*, 7,*"."""
    behind = doc[at : at + 2]
    return len(behind) > 1 and behind[0].text in {"(", ","} and behind[1].like_num


def _is_of_row(token: Token) -> bool:
    """Whether a word calls whoever is named next or before: a noun for a person, a title, what qualifies either."""
    return token.pos_ != "NOUN" or is_person_noun(token) or token.lower_ == "year"

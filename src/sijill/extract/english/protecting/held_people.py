"""Those whom a name can harm most: people held by somebody, and people who hide or work in secret."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.vocabulary import Role
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

HELD = "held by somebody, and not said to be dead"
HIDDEN = "in hiding, or works in secret"
_TAKEN = "held|detained|arrested|imprisoned|jailed|abducted|kidnapped|captured|disappeared"
_HELD_AFTER = re.compile(
    r"(?:,[^.;]{0,60}?,)?\s(?:who\s|and\s)?(?:has|have|had|was|is|were|are|remain(?:s|ed)?|still)(?:\s\w+){0,3}?\s?"
    rf"\b(?:{_TAKEN}|taken\s(?:away|from|by|into)|missing|(?:in|behind|at)\s(?:[\w'’]+\s){{0,3}}?"
    r"(?:custody|detention|prison|jail|captivity|bars))\b"
)
_HELD_BEFORE = re.compile(
    r"\b(?:(?:arrest|detain|abduct|kidnapp|seiz|jail|imprison|captur)(?:ed|ing)|holding)\s(?:(?:an?|the|his|her|their)\s)?"
    r"(?:[a-z][\w-]*,?\s){0,3}?$"
)
_TOOK_BEFORE = re.compile(r"\b(?:took|taken|take|led|dragged)\s$")
_TOOK_AFTER = re.compile(r"\s(?:away|from\s(?:his|her|their|the|a)|into\scustody|off)\b")
_SUSPECT = re.compile(
    r"\b(?:suspect\w*|charged|charges|convict\w*|sentenced|plead\w*|pled|accus\w*|perpetrators?|assailants?|attackers?|gunm[ae]n|bombers?|"
    r"responsib\w+|in\sconnection|arsonist|claimed|motive|extremis\w+)\b",
    re.IGNORECASE,
)
_AROUND = 200
"""How far around a name the words for a suspect may stand (characters)."""
_HIDING = Sought(
    r"\b(?:in\shiding|on\sthe\srun|gone?\sunderground|went\sunderground|secretly|in\ssecret|clandestine(?:ly)?|smuggl\w+|"
    r"(?:hidden|secret|underground|makeshift)\s(?:\w+\s)?(?:clinic|hospital|basement|room|ward|theatre|school|kitchen|network))\b",
    re.IGNORECASE,
)


def held_or_hiding(parsed: Parsed, people: tuple[PersonFound, ...]) -> Iterator[ProtectionFlag]:
    """Give a flag for each private person who is told to be held, to hide, or to work in secret."""
    for person in people:
        if person.role not in {Role.OTHER, Role.WITNESS}:
            continue
        if any(_is_held(parsed, span) and not _is_suspected(parsed, span) for span in person.spans):
            yield ProtectionFlag(person.name, HELD, person.spans)
        elif any(_hides(parsed, span) for span in person.spans):
            yield ProtectionFlag(person.name, HIDDEN, person.spans)


def _is_held(parsed: Parsed, span: Span) -> bool:
    before = parsed.plain[max(0, span.start - 60) : span.start]
    if _HELD_AFTER.match(parsed.plain, span.end) or _HELD_BEFORE.search(before):
        return True
    return bool(_TOOK_BEFORE.search(before) and _TOOK_AFTER.match(parsed.plain, span.end))


def _is_suspected(parsed: Parsed, span: Span) -> bool:
    """Whether the words around tell of a suspect: the accused wait for two people, whoever holds them."""
    near = parsed.plain[max(0, span.start - _AROUND) : span.end + _AROUND]
    return _SUSPECT.search(near) is not None


def _hides(parsed: Parsed, span: Span) -> bool:
    """Whether the sentence of which the person is the subject tells of hiding or of work in secret."""
    piece = parsed.doc.char_span(span.start, span.end, alignment_mode="expand")
    sentence = parsed.sentence_at(span.start)
    told = _HIDING.search(parsed.plain, sentence.start, sentence.end)
    return told is not None and piece is not None and piece.root.dep_ in {"nsubj", "nsubjpass", "ROOT", "appos"}

"""Names meant: "Amal Noor was hit by a bullet. *She* died in hospital": who died is who was hurt before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.names.name_evidence import is_person_noun
from sijill.extract.english.names.names_en import clean_name, looks_like_name
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.extract.placed import FARTHEST, Placed
from sijill.model.vocabulary import Harm, Sex
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token
    from sijill.model.claims import Claim
    from sijill.model.spans import Span

_BEFORE = frozenset({Harm.INJURED, Harm.DETAINED, Harm.MISSING, Harm.TORTURED})
_SEXES = {"he": Sex.MALE, "him": Sex.MALE, "his": Sex.MALE, "she": Sex.FEMALE, "her": Sex.FEMALE}
_UNSURE = Sought(
    r"\b(?:(?:fear|believ|presum|assum)\w*|thought|thinks?|unclear|unsure|unknown|not (?:clear|sure|known)|whether|if"
    r"|may|might|could|would|almost|nearly)\b",
    re.IGNORECASE,
)
_UNSURE_BEFORE = 200
"""A fear is told at most so far before what is feared (characters)."""
_TAKING_PART = "weep cry mourn grieve scream celebrate watch see flee run hide say"
_BEREAVED = frozenset(_TAKING_PART.split())
"""What somebody else does when "he" is killed."""
_NEAREST = 1
"""Whom "she" means is told of at most so many sentences before."""


def with_names_meant(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, deaths of "he" or "she" with the name of the one person told of as hurt or taken just before.

    Only where that claim names one person alone, of no other sex, and no other person is named since: whoever may as
    well be meant is alive.

    Args:
        parsed: The text.
        placed: Claims in reading order.
    """
    found = list(placed)
    for at, held in enumerate(found):
        claim = held.claim
        is_pointing = claim.harm is Harm.KILLED and not claim.negated and not claim.victims.names
        if not is_pointing or claim.victims.surface.lower() not in _SEXES or claim.victims.span is None:
            continue
        name = _whose_kin_speaks(parsed, claim.victims.span)
        before = [other.claim for other in found[max(0, at - FARTHEST) : at]]
        name = name or _meant(parsed, claim, before)
        if not name and not any(other.count.high == 1 for other in before):
            name = _who_was_doing(parsed, claim.victims.span)
        if name and not _is_unsure(parsed, claim):
            found[at] = replace(held, claim=replace(claim, victims=replace(claim.victims, names=(name,))))
    return found


def _is_unsure(parsed: Parsed, claim: Claim) -> bool:
    """As in "colleagues *feared* that she had died": nobody is named dead on a fear."""
    start = max(parsed.sentence_at(claim.span.start).start, claim.span.start - _UNSURE_BEFORE)
    return _UNSURE.search(parsed.plain, start, claim.span.end) is not None


def _whose_kin_speaks(parsed: Parsed, pronoun: Span) -> str:
    """As in "*Noor Haddad*'s family said *she* was shot dead": whose kin says so.

    Nobody where another is named between: whoever that is may be meant.
    """
    told = _word_of(parsed, pronoun)
    if told is None:
        return ""
    held = told.head
    says = held.dep_ == "ccomp" and lemma(held.head) in words("reporting", "verbs")
    # "A's family received *his body*"
    if not says and not (told.dep_ == "poss" and held.dep_ == "dobj"):
        return ""
    for speaker in children(held.head, {"nsubj"}):
        named = [one for kin in (speaker, *children(speaker, {"appos"})) for one in _of(kin)]
        name = next((clean_name(parsed, one) for one in named), "")
        if name and _tells_of_nobody_else(parsed, name, told, speaker):
            return name
    return ""


def _tells_of_nobody_else(parsed: Parsed, name: str, told: Token, speaker: Token | None = None) -> bool:
    """Whether neither the sentence nor the one before tells of another whom the pronoun may mean.

    Who did it is nobody else, nor is the one who speaks of it.
    """
    here = parsed.sentence_at(int(told.idx))
    start = parsed.sentences[here.index - 1].start if here.index else here.start
    parts, verb = set(name.split()), told.head
    for word in parsed.doc.char_span(start, here.end, alignment_mode="contract") or ():
        doer = (word.head is verb and word.dep_ in {"nsubj", "agent"}) or word.head.dep_ == "agent"
        if doer or word is told or word is speaker or word.text in parts:
            continue
        if (word.ent_type_ == "PERSON" and word.pos_ == "PROPN") or (word.pos_ == "NOUN" and is_person_noun(word)):
            return False
    return True


def _word_of(parsed: Parsed, pronoun: Span) -> Token | None:
    told = parsed.doc.char_span(pronoun.start, pronoun.end, alignment_mode="expand")
    return told[0] if told else None


def _who_was_doing(parsed: Parsed, pronoun: Span) -> str:
    """As in "*Noor Haddad* was driving home when a bomb killed *her*": the one person the sentence is about.

    Nobody where the sentence, or the one before it, tells of another.
    """
    told = _word_of(parsed, pronoun)
    if told is None or told.dep_ not in {"dobj", "nsubjpass"} or told.head.dep_ != "advcl":
        return ""
    main = told.head.head
    if main.i > told.i:
        return ""
    about = [one for one in children(main, {"nsubj", "nsubjpass"}) if looks_like_name(one)]
    name = clean_name(parsed, about[0]) if len(about) == 1 and lemma(main) not in _BEREAVED else ""
    if not name or not _tells_of_nobody_else(parsed, name, told):
        return ""
    between = parsed.doc[about[0].i + 1 : told.i]
    return "" if any(word.lower_ in _SEXES for word in between) else name


def _of(kin: Token) -> list[Token]:
    """Whose kin somebody is, by name: "*A*'s mother", "the family of *A*"."""
    if lemma(kin) not in words("statuses", "relatives") | {"family"}:
        return []
    whose = [
        *children(kin, {"poss"}),
        *(one for of in children(kin, {"prep"}) if of.lower_ == "of" for one in children(of, {"pobj"})),
    ]
    return [one for one in whose if looks_like_name(one)]


def _meant(parsed: Parsed, claim: Claim, before: Sequence[Claim]) -> str:
    pronoun = claim.victims.span
    here = parsed.sentence_at(claim.span.start).index
    for other in reversed(before):
        if here - parsed.sentence_at(other.span.start).index > _NEAREST:
            return ""
        stated = other.victims
        if other.harm not in _BEFORE or other.negated or len(stated.names) != 1 or stated.span is None:
            continue
        if stated.sex not in {None, _SEXES[claim.victims.surface.lower()]} or other.count.high != 1 or pronoun is None:
            return ""
        return "" if _is_another_told(parsed, stated.names[0], stated.span.end, pronoun.start) else stated.names[0]
    return ""


def _is_another_told(parsed: Parsed, name: str, start: int, end: int) -> bool:
    """Whether the words between tell of somebody else, by name or as kin."""
    between = parsed.doc.char_span(start, end, alignment_mode="contract") or ()
    kin = words("statuses", "relatives")
    parts = set(name.split())
    named = [word for word in between if word.ent_type_ == "PERSON" and word.pos_ == "PROPN"]
    return any(word.text not in parts for word in named) or any(lemma(word) in kin for word in between)

"""The claim a list of Arabic names makes: as many as it names, part of the toll told above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sijill.extract.arabic.died_by_name import blown_up, called_or_struck
from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.incidents import Told
from sijill.extract.arabic.lists import NameLine, NamesListed
from sijill.extract.arabic.names import start_of_name
from sijill.extract.arabic.opening_names import is_profile, opening_name
from sijill.extract.arabic.surnames import died_by_surname
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.extract.placed import Placed
from sijill.extract.version import METHOD
from sijill.model.claims import Attribution, Claim, VictimsStated
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Voice

NEAR = 3
"""Who the dead was is told within so many sentences (sentences)."""


@dataclass(frozen=True, slots=True)
class ListedClaim:
    """A claim of a list with the sentence of its first line."""

    placed: Placed
    sentence: ArabicSentence


def listed_claims(
    held: ArabicText, lists: Sequence[NamesListed], told: Sequence[Told], outlet: str | None
) -> Iterator[ListedClaim]:
    """Give the claims of the lists; one without a heading names the dead of the toll above it, then the wounded.

    Args:
        held: The text.
        lists: Its lists of names.
        told: The claims its sentences make, in reading order.
        outlet: Who publishes it.
    """
    for one in lists:
        parts = [(one.harm, one.lines)] if one.harm is not None else _by_tolls(one, told)
        unnamed = one.unnamed if one.harm is not None else 0
        for harm, lines in parts:
            if harm is not None and lines:
                yield ListedClaim(
                    Placed(
                        claim_of_lines(held, harm, lines, outlet, unnamed), lines[0].sentence.paragraph, False, True
                    ),
                    lines[0].sentence,
                )


def profiled_claims(held: ArabicText, told: Sequence[Told], outlet: str | None) -> Iterator[ListedClaim]:
    """Give who died where one death is told without a name and the next lines say who that was.

    As in "a citizen died in prison" over "*Samir al-Ali, of the people of* Nawa, was arrested in May".
    """
    dead = [t for t in told if t.claim.harm is Harm.KILLED and not t.claim.negated]
    if any(t.claim.victims.names for t in dead):
        return
    told_of_one = {t.sentence.index for t in dead if _is_one(t.claim)}
    hurt = [t.claim for t in told if t.claim.harm is Harm.INJURED and not t.claim.negated]
    alone = all(claim.victims.surface.startswith("ال") and not claim.victims.names for claim in hurt)
    for sentence in held.sentences:
        is_near = any(sentence.index - back in told_of_one for back in range(1, NEAR + 1))
        opening = opening_name(sentence.words) if is_near else None
        known = (opening.first, opening.last) if opening is not None and is_profile(sentence.words, opening) else None
        known = known or (called_or_struck(sentence.words, alone) or blown_up(sentence.words) if is_near else None)
        if known is None or _is_of_the_hurt(sentence):
            continue
        lines = (NameLine(sentence, *known),)
        yield ListedClaim(
            Placed(claim_of_lines(held, Harm.KILLED, lines, outlet), sentence.paragraph, False, True), sentence
        )
        return


def surname_claims(held: ArabicText, told: Sequence[Told], outlet: str | None) -> Iterator[ListedClaim]:
    """Give who died of wounds, told by a family's name: "X was wounded ... *Haddad died*"; one a text."""
    for sentence, at, full in died_by_surname(held, told):
        words = sentence.words
        span = held.span(words[at - 1].start, words[at - 1].end)
        claim = Claim(
            id=f"{sentence.start}-surname",
            span=held.span(sentence.start, sentence.end),
            harm=Harm.KILLED,
            method=METHOD,
            victims=VictimsStated(surface=span.quote, names=(full,), span=span),
            count=Count(1, 1),
            attribution=Attribution((outlet,) if outlet else (), Voice.NARRATOR),
            confidence=0.6,
        )
        yield ListedClaim(Placed(claim, sentence.paragraph, False, False), sentence)


def _is_one(claim: Claim) -> bool:
    return claim.count.low == claim.count.high == 1 and not claim.when.historical


def _is_of_the_hurt(sentence: ArabicSentence) -> bool:
    """Whether a sentence tells of wounds and of no death."""
    told = {harm for word in sentence.words for harm in harms_told(word.text) | harms_named(word.text)}
    return Harm.INJURED in told and Harm.KILLED not in told


def _by_tolls(one: NamesListed, told: Sequence[Told]) -> list[tuple[Harm | None, tuple[NameLine, ...]]]:
    """As in "3 killed and 6 wounded" over nine names: the first three are the dead."""
    first = one.lines[0].sentence
    near = [t.claim for t in told if 0 < first.index - t.sentence.index <= 4 and not t.claim.negated]
    killed = [c.count.high for c in near if c.harm is Harm.KILLED and c.count.high is not None]
    injured = [c.count.high for c in near if c.harm is Harm.INJURED and c.count.high is not None]
    dead = max(killed, default=0)
    if dead and len(one.lines) in {dead, dead + max(injured, default=0)}:
        return [(Harm.KILLED, one.lines[:dead]), (Harm.INJURED, one.lines[dead:])]
    return []


def claim_of_lines(
    held: ArabicText, harm: Harm, lines: Sequence[NameLine], outlet: str | None, unnamed: int = 0
) -> Claim:
    """Give the claim that lines of names make: as many as they name, and those they tell of without a name."""
    names = []
    for line in lines:
        words = line.sentence.words
        names.append(held.span(start_of_name(words[line.first]), words[line.last - 1].end).quote)
    return Claim(
        id=f"{lines[0].sentence.start}-list",
        span=held.span(lines[0].sentence.start, lines[-1].sentence.end),
        harm=harm,
        method=METHOD,
        victims=VictimsStated(surface=names[0], names=tuple(dict.fromkeys(names))),
        count=Count(len(lines) + unnamed, len(lines) + unnamed),
        attribution=Attribution((outlet,) if outlet else (), Voice.NARRATOR),
        confidence=0.8,
    )

"""Whom an Arabic sentence holds responsible, in its own words, and how: alleged, accused, claimed, admitted, denied."""

from __future__ import annotations

from collections.abc import Iterator

from sijill.extract.arabic.forms import harms_told, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.model.claims import AllegedPerpetrator
from sijill.model.vocabulary import Accusation, Status

LONGEST = 5
"""A force is named in at most this many words (words)."""
_QUOTES = frozenset({'"', "“", "”", "«", "»"})
_PART_IN = frozenset({"اي", "ايه", "وجود", "تحمل"})
_STANCES = (
    (Accusation.DENIED, "denying"),
    (Accusation.ADMITTED, "admitting"),
    (Accusation.CLAIMED, "claiming"),
    (Accusation.ACCUSED, "accusing"),
)


def perpetrators_in(held: ArabicText, sentence: ArabicSentence) -> tuple[AllegedPerpetrator, ...]:
    """Give those held responsible in a sentence, each once, in reading order."""
    denier = _denier(sentence.words)
    found: dict[str, AllegedPerpetrator] = {}
    if denier is not None:
        span = held.span(sentence.words[denier[0]].start, sentence.words[denier[1] - 1].end)
        found[span.quote] = AllegedPerpetrator(span.quote, Accusation.DENIED, span)
    stance = _stance(sentence, denier is not None)
    for first, last in _forces(sentence.words):
        span = held.span(sentence.words[first].start, sentence.words[last - 1].end)
        found.setdefault(span.quote, AllegedPerpetrator(span.quote, stance, span))
    return tuple(sorted(found.values(), key=lambda one: one.span.start if one.span is not None else 0))


def _denier(words: tuple[Word, ...]) -> tuple[int, int] | None:
    """Where it stands who denies their own part: "*the army* denied its responsibility"."""
    for at, word in enumerate(words):
        if not {word.text, word.bare} & arabic_words("blame", "denying"):
            continue
        own = range(at + 2, min(len(words), at + 2 + LONGEST))
        end = next((i for i in own if words[i].text in arabic_words("report", "responsibility")), None)
        if end is not None and all(w.text[0].isalpha() or w.text in _QUOTES for w in words[at + 1 : end]):
            first = at + 1 + (words[at + 1].text in _QUOTES)
            last = next((i for i in range(first, end) if words[i].text in _QUOTES | _PART_IN), end)
            return (first, last) if last > first else None
    return None


def _stance(sentence: ArabicSentence, is_denier_named: bool) -> Accusation:
    """How those blamed in a sentence stand; who denies by name denies for nobody else."""
    told = {word.text for word in sentence.words} | {word.bare for word in sentence.words}
    for stance, key in _STANCES:
        held = told & arabic_words("blame", key)
        if stance is Accusation.DENIED and is_denier_named:
            continue
        if held and (stance is not Accusation.DENIED or told & arabic_words("report", "responsibility")):
            return stance
    return Accusation.ALLEGED


def _forces(words: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """Where a force is named after a word of blame: "by", "at the hands of", a verb of attack, an attack "of"."""
    at = 0
    while at < len(words):
        start = _after_blame(words, at)
        if start is not None and start < len(words) and _is_force(words[start]):
            end = _end(words, start)
            yield start, end
            at = end
        else:
            at += 1


def _after_blame(words: tuple[Word, ...], at: int) -> int | None:
    pair = " ".join(word.text for word in words[at : at + 2])
    if pair in arabic_words("blame", "by"):
        return at + 2
    if is_one_of(words[at], "blame", "accusing"):
        return next((i for i in range(at + 2, min(len(words), at + 7)) if _is_force(words[i])), None)
    if is_one_of(words[at], "blame", "admitting") or _claims(words, at):
        return next((i for i in range(at + 1, min(len(words), at + 4)) if _is_force(words[i])), None)
    if is_one_of(words[at], "blame", "attacks"):
        start = at + 1
        while (
            start < len(words)
            and start < at + 3
            and words[start].text in arabic_words("blame", "kinds") | {'"', "“", "«"}
        ):
            start += 1
        return start
    return None


def _claims(words: tuple[Word, ...], at: int) -> bool:
    """As in "the group *announced its responsibility*"."""
    owned = {"مسووليته", "مسووليتها", "مسووليتهم"}
    return words[at].bare in {"اعلن", "اعلنت"} and any(word.text in owned for word in words[at + 1 : at + 9])


def _is_force(word: Word) -> bool:
    heads = arabic_words("blame", "forces")
    bare = word.text.removeprefix("لل").removeprefix("ل").removeprefix("ال")
    return word.text in heads or bare in heads or word.text.removeprefix("ال") in heads


def _end(words: tuple[Word, ...], start: int) -> int:
    end = start + 1
    stops = arabic_words("blame", "stops")
    while end < len(words) and end < start + LONGEST:
        text = words[end].text
        if (
            text in stops
            or words[end].bare in arabic_words("report", "negators")
            or _is_verb(text)
            or harms_told(text)
            or _is_unarmed(text)
            or text.removeprefix("ال") in _targets()
            or not (text[0].isalpha() or text in {'"', "“", "”"})
            or (text[0] in "بلو" and len(text) > 4 and not _is_quality(text))
        ):
            break
        end += 1
    while end > start + 1 and not words[end - 1].text[0].isalnum():
        end -= 1
    return end


def _is_verb(text: str) -> bool:
    """As in "unknown men *who ride* a motorcycle"."""
    return text[0] in "يت" and len(text) > 5 and text.endswith(("ون", "ان"))


def _is_unarmed(text: str) -> bool:
    """Whether a word names people who bear no arms: those harmed, not those who did it."""
    people = people_word(text)
    return people is not None and people.status not in {Status.COMBATANT, Status.SECURITY}


def _targets() -> frozenset[str]:
    """What is attacked, which ends the name of who attacks: "the planes bombed *the village*"."""
    return arabic_words("report", "small_places") | arabic_words("property_destroyed", "things")


def _is_quality(text: str) -> bool:
    return text in arabic_words("blame", "qualities")

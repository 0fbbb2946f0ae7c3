"""Those who take people in or bring them out, in Arabic: named after the verb, or neighbours and families before it."""

from __future__ import annotations

from collections.abc import Iterator

from sijill.extract.arabic.held_people import name_from
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import is_given, name_at, name_words
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import ArabicText, Word
from sijill.model.mentions import ProtectionFlag

REASON = "helpers at risk of reprisal"
_OURS = ("نا", "ني", "هم", "هن", "ها")
"""Whom they took in, joined to the verb: "they hid *us*"."""
_TO_THEM = frozenset({"لهم", "لنا", "لها", "له", "لهن", "لي"})
_SHADDA = "\u0651"
_NEAR = 3
"""Who helped stands at most so many words before a verb that holds whom they took in (words)."""


def helpers_of(held: ArabicText) -> Iterator[ProtectionFlag]:
    """Give a flag for whoever is told to have hidden, housed or smuggled out others."""
    verbs, doubled = arabic_words("speech", "helping"), arabic_words("speech", "helping_doubled")
    for sentence in held.sentences:
        words = sentence.words
        for at, word in enumerate(words):
            form = next((f for f in (word.text, word.bare) if f in verbs or f in doubled), None)
            if form is not None and (form in verbs or _SHADDA in held.span(word.start, word.end).quote):
                name = name_at(words, at + 1, min(len(words), at + 6), True)
                if name is not None and name[0] == at + 1:
                    span = held.span(words[name[0]].start, words[name[1] - 1].end)
                    yield ProtectionFlag(span.quote, REASON, (span,))
                    continue
            thanked = _thanked(words, at)
            if thanked is not None:
                span = held.span(words[at + 1].start, words[thanked].end)
                yield ProtectionFlag(span.quote, REASON, (span,))
                continue
                told = words[at + 1 : at + 2]
                run = name_from(words, at + 2) if told and told[0].text.startswith("ال") else None
                if run is not None:
                    span = held.span(words[run[0]].start, words[run[1] - 1].end)
                    yield ProtectionFlag(span.quote, REASON, (span,))
                    continue
            opened = _opens(words, at)
            if opened is not None:
                yield ProtectionFlag("people who helped", REASON, (held.span(words[at + 1].start, words[opened].end),))
                continue
            who = _who(words, at, form is not None or _joined(word, verbs))
            if who is not None:
                span = held.span(words[who].start, words[who].end)
                yield ProtectionFlag("people who helped", REASON, (span,))


def _thanked(words: tuple[Word, ...], at: int) -> int | None:
    """The last word of a name after "had it not been for": "*had it not been for Abu X* we would be dead"."""
    if words[at].bare != "لولا" or at + 1 >= len(words) or not is_given(words[at + 1].text):
        return None
    name = name_at(words, at + 1, min(len(words), at + 6), True)
    if name is not None:
        return next((i - 1 for i in range(at + 2, name[1]) if words[i].text.startswith("ل")), name[1] - 1)
    joined = words[at + 1].text in name_words("joined") and at + 2 < len(words)
    return at + 2 if joined else at + 1


def _opens(words: tuple[Word, ...], at: int) -> int | None:
    """The last word for whoever "opened *a priest* his house" or "let them, *a neighbour*, stay"."""
    if words[at].bare in arabic_words("speech", "opening"):
        ends = arabic_words("speech", "opened")
    elif words[at].bare in arabic_words("speech", "letting") and at + 1 < len(words) and words[at + 1].text in _TO_THEM:
        ends, at = arabic_words("speech", "letting_stay"), at + 1
    else:
        return None
    end = next((i for i in range(at + 2, min(len(words), at + 6)) if words[i].text in ends), None)
    return end - 1 if end is not None else None


def _joined(word: Word, verbs: frozenset[str]) -> bool:
    """Whether the word is such a verb with its object joined: "hid us", "they hid us"."""
    if not word.text.endswith(_OURS):
        return False
    stems = [form[: -len(whom)] for form in (word.text, word.bare) for whom in _OURS if form.endswith(whom)]
    return any(stem in verbs or stem.removesuffix("و") in verbs for stem in stems)


def _who(words: tuple[Word, ...], at: int, helps: bool) -> int | None:
    """The neighbours, relatives or family beside the verb."""
    if not helps:
        return None
    near = [*range(at + 1, min(len(words), at + 2)), *range(at - 1, max(-1, at - 1 - _NEAR), -1)]
    kin = arabic_words("speech", "helpers")
    return next((i for i in near if _is_kin(words[i], kin)), None)


def _is_kin(word: Word, kin: frozenset[str]) -> bool:
    held = people_word(word.bare)
    return word.bare in kin or word.bare.removeprefix("ال") in kin or (held is not None and held.is_kin)

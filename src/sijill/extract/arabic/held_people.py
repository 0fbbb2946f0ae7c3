"""People held by somebody and children, told of in Arabic by words for them, whether any list holds their names."""

from __future__ import annotations

from collections.abc import Iterator

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import WHICH, is_given, is_title, name_at
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.requesters import MARK, begins_name, every, is_somebody, may_be_name
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.extract.english.protecting.held_people import HELD, HIDDEN
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.vocabulary import Role

HOUSEHOLD = "household of a protected person"
_BOUND = ("معتقل", "محتجز", "مختطف", "مخطوف", "اسير", "موقوف", "سجين", "مخفي")
_STATES = frozenset(f"{bound}{end}" for bound in _BOUND for end in ("", "ه", "ا", "ين", "ان", "ون", "ات"))
"""What somebody is who is held, folded."""
_TAKEN = "اعتقل اعتقلت اعتقلوا احتجز احتجزت احتجزوا خطف خطفت خطفوا اختطف اختطفت اختطفوا اقتاد اقتادت اقتادوا"
_TAKE = "اوقف اوقفت اوقفوا اسر اسرت اسروا يحتجز تحتجز يعتقل تعتقل اعتقال احتجاز خطف اختطاف توقيف"
_TAKING = frozenset([*_TAKEN.split(), *_TAKE.split()])
_SECRET = frozenset(
    {"سرا", "سريه", "سري", "بالسر", "متخفيا", "متخفيه", "متواريا", "متواريه", "مختبيا", "مختبيه", "الخفا"}
)
_SUBJECT = 4
"""Whoever takes somebody stands in at most so many words between the verb and the name (words)."""
_NEAR = 4
"""Name and "held" stand at most so many words apart (words)."""


def held_people(held: ArabicText, people: tuple[PersonFound, ...]) -> Iterator[ProtectionFlag]:
    """Give a flag for each person told to be held, and for whoever else is named beside them; never for the dead."""
    known = {span: person.role for person in people for span in person.spans}
    dead = [span for span, role in known.items() if role in {Role.VICTIM, Role.OFFICIAL}]
    for sentence in held.sentences:
        found = [name for name in _held_in(held, sentence) if not any(name.overlaps(one) for one in dead)]
        for name in found:
            yield ProtectionFlag(name.quote, HELD, every(held.text, name))
        for name in _hiding_in(held, sentence):
            if not any(name.overlaps(one) for one in [*dead, *found]):
                yield ProtectionFlag(name.quote, HIDDEN, every(held.text, name))
        for name in _between_commas(held, sentence) if found else ():
            if not any(name.overlaps(one) for one in [*dead, *found]):
                yield ProtectionFlag(name.quote, HOUSEHOLD, every(held.text, name))


def _held_in(held: ArabicText, sentence: ArabicSentence) -> Iterator[Span]:
    words = sentence.words
    if _tells_of_death(words):
        return
    for at, word in enumerate(words):
        plain = word.bare.removeprefix("ال")
        if plain in _STATES:
            behind = name_from(words, at + 1) if word.bare.startswith("ال") else None
            run = behind or _before(words, at)
        elif {word.text, word.bare} & _TAKING:
            run = _after(words, at)
        else:
            continue
        if run is not None:
            yield held.span(words[run[0]].start, words[run[1] - 1].end)


def _hiding_in(held: ArabicText, sentence: ArabicSentence) -> Iterator[Span]:
    """Names behind a word for who they are, in a sentence that tells of hiding or of work in secret."""
    words = sentence.words
    if not any(word.text in _SECRET for word in words) or _tells_of_death(words):
        return
    for at, word in enumerate(words[:-1]):
        run = name_from(words, at + 1) if word.bare.startswith("ال") and is_somebody(word) else None
        if run is not None and run[1] - run[0] > 1:
            yield held.span(words[run[0]].start, words[run[1] - 1].end)


def _tells_of_death(words: tuple[Word, ...]) -> bool:
    """Whether the sentence opens with a death: "the prisoner X died under torture" tells of the dead."""
    deadly = arabic_words("killed", "verbs") | {"توفي", "توفيت", "مات", "ماتت", "استشهد", "استشهدت", "قضي"}
    return bool({words[0].text, words[0].bare} & deadly) if words else False


def name_from(words: tuple[Word, ...], at: int) -> tuple[int, int] | None:
    """Give the run of a name that begins at ``at``, behind a word that calls for one: "the girl *Yusra al-Hamud*"."""
    if at >= len(words):
        return None
    name = name_at(words, at, min(len(words), at + 6), True)
    if name is not None and name[0] == at:
        return name
    if not _may_begin(words[at]):
        return None
    nexts = words[at + 1] if at + 1 < len(words) else None
    is_known = is_given(words[at].text)
    goes_on = nexts is not None and nexts.text not in MARK and (nexts.text.startswith("ال") or is_given(nexts.text))
    goes_on = goes_on and nexts is not None and nexts.text not in WHICH
    goes_on = goes_on or (is_known and nexts is not None and _may_be_family(nexts))
    if goes_on or is_known:
        return at, at + 2 if goes_on else at + 1
    return None


def _may_begin(word: Word) -> bool:
    """Whether a word may be a name no list holds: neither verb nor particle, and no word for people."""
    verbs = arabic_words("report", "verbs") | arabic_words("report", "name_stops")
    plain = may_be_name(word) and not word.text.startswith(("ال", "لل", "بال", "وال"))
    return plain and not {word.text, word.bare} & verbs and people_word(word.bare) is None


def _may_be_family(word: Word) -> bool:
    """Whether a word behind a given name may be more of it: hiding a word too many is the lesser fault."""
    known = arabic_words("report", "verbs") | arabic_words("report", "name_stops")
    return may_be_name(word) and not {word.text, word.bare} & known and word.text[-1] not in "اه"


def _before(words: tuple[Word, ...], at: int) -> tuple[int, int] | None:
    """The name that stands before "held": "*Nabil Sweid* is still held"."""
    for start in range(max(0, at - _NEAR), at):
        if begins_name(words, start):
            name = name_at(words, start, at, True)
            return name if name is not None else (start, start + 1)
    return None


def _after(words: tuple[Word, ...], at: int) -> tuple[int, int] | None:
    """The name that stands behind a verb of taking, whoever takes told between: "the forces arrested *X*"."""
    for start in range(at + 1, min(len(words), at + 2 + _SUBJECT)):
        if words[start].text in MARK:
            return None
        if begins_name(words, start) and not is_title(words[start]):
            name = name_at(words, start, min(len(words), start + 4), True)
            return name if name is not None else (start, start + 1)
    return None


def _between_commas(held: ArabicText, sentence: ArabicSentence) -> Iterator[Span]:
    """Names set off by commas: "the wife of the prisoner X, *Rula Hamdan*, said"."""
    words = sentence.words
    for at in range(1, len(words)):
        if words[at - 1].text not in {"،", ","} or not begins_name(words, at):
            continue
        name = name_at(words, at, min(len(words), at + 4), True)
        if name is not None and name[0] == at:
            yield held.span(words[at].start, words[name[1] - 1].end)

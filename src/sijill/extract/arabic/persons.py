"""The people an Arabic text names: the dead, those who speak, with every place their name stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from sijill.extract.arabic.confirmations import confirmations_of
from sijill.extract.arabic.grave_names import named_beside_grave_harm
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import is_given, name_at
from sijill.extract.arabic.testimonies import Speaking, Told
from sijill.extract.arabic.words import ArabicText, Word
from sijill.extract.english.words.begun import Stretches
from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound, PersonVariant
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm, Role
from sijill.text.arabic import fold_letters

_FALSE = frozenset({"مستعار", "وهمي", "غير", "اخر", "حركي", "مختلف"})
_CALLED = re.compile(r"(?:يدعي|تدعي|اسمه|اسمها|المدعو)\s(?P<name>\w+(?:\s\w+)?)")
"""As in "a third witness, a driver *called X*"."""
_NEAR = 60
"""A name stands within so many characters behind whoever it is of (characters)."""
_TOKEN = re.compile(r"\w+")
_SHARED = 200
"""Where more people than this share a given name, a text has too many places of it to go through for each (persons)."""


def persons_in(held: ArabicText, claims: tuple[Claim, ...], speech: Sequence[Told]) -> tuple[PersonFound, ...]:
    """Give the people in the order of their roles: the dead first, then those who speak; witnesses are sealed.

    Whoever is named in words about sexual violence comes last.
    """
    found: dict[str, PersonFound] = {}
    spoken = _after_verbs(held) if any(told.speaking is Speaking.PERSON for told in speech) else {}
    for claim in claims:
        if claim.harm is Harm.KILLED and not claim.negated:
            _add(found, held, claim.victims.names, Role.VICTIM, spoken)
    for told in speech:
        name = _spoken_name(held, told)
        if name is not None and told.speaking is Speaking.PERSON:
            _add(found, held, (name,), Role.WITNESS, spoken)
        elif name is not None and told.speaking is Speaking.OFFICE:
            _add(found, held, (name,), Role.OFFICIAL, spoken)
    for name in _confirming(held):
        _add(found, held, (name,), Role.WITNESS, spoken)
    _add(found, held, named_beside_grave_harm(held), Role.OTHER, spoken)
    return tuple(_with_given_names(held, found.values(), claims))


def _with_given_names(
    held: ArabicText, people: Collection[PersonFound], claims: tuple[Claim, ...]
) -> Iterator[PersonFound]:
    """Each with the places of the given name alone; of many who share one, the first of a role has them for all."""
    sharing = Counter(person.name.split()[0] for person in people)
    had: set[tuple[str, Role, bool]] = set()
    for person in people:
        key = person.name.split()[0], person.role, person.protect
        again = sharing[key[0]] > _SHARED and key in had
        had.add(key)
        yield person if again else _with_given_name(held, person, claims)


def _add(
    found: dict[str, PersonFound], held: ArabicText, names: Iterable[str], role: Role, spoken: dict[str, list[Span]]
) -> None:
    for name in names:
        if name in found:
            continue
        variants = _variants(held, name, role, spoken)
        if variants:
            found[name] = PersonFound(name, variants, role, protect=role is Role.WITNESS)


def _with_given_name(held: ArabicText, person: PersonFound, claims: tuple[Claim, ...]) -> PersonFound:
    """A witness with every place where the given name stands alone, unless another's name begins there.

    Who is known by the given name alone is sealed with a family's name behind it too.
    """
    given = person.name.split()[0]
    if person.role in {Role.VICTIM, Role.OFFICIAL} or not is_given(fold_letters(given)):
        return person
    if given == person.name:
        return replace(person, variants=(*person.variants, *_with_family(held, person)))
    others = {name for claim in claims for name in claim.victims.names if given in name.split()}
    taken = Stretches(
        sorted((span.start, span.end) for name in {person.name, *others} for span in _places_of(held.text, name))
    )
    known = set(person.spans)
    alone = (span for span in _places_of(held.text, given) if span not in known and not taken.touch(*_ends(span)))
    spans = tuple(span for span in alone if not _begins_a_name(held, span))
    return replace(person, variants=(*person.variants, PersonVariant(given, spans))) if spans else person


def _with_family(held: ArabicText, person: PersonFound) -> Iterator[PersonVariant]:
    for full in dict.fromkeys(re.findall(rf"(?<!\w){re.escape(person.name)}\s+ال\w{{2,}}", held.text)):
        yield PersonVariant(full, tuple(_places_of(held.text, full)))


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _begins_a_name(held: ArabicText, span: Span) -> bool:
    """Whether another given name stands behind: "Samir *Khalid*" is somebody else than Samir Haddad."""
    behind = _TOKEN.match(held.text, span.end + 1) if held.text[span.end : span.end + 1] == " " else None
    return behind is not None and is_given(fold_letters(behind.group()))


def _confirming(held: ArabicText) -> Iterator[str]:
    """The names of those who are told to have confirmed what another said."""
    for one in confirmations_of(held):
        starts = held.folded.starts
        who = (bisect_left(starts, one.who.start), bisect_left(starts, one.who.end))
        called = None if one.is_named else _CALLED.search(held.folded.text, who[1], who[1] + _NEAR)
        if one.is_named or called is not None:
            name = _name_in(held, who if called is None else called.span("name"), True)
            if name is not None:
                yield name


def _spoken_name(held: ArabicText, told: Told) -> str | None:
    return _name_in(held, told.who, told.speaking is Speaking.PERSON)


def _name_in(held: ArabicText, who: tuple[int, int], is_person: bool) -> str | None:
    folded = held.folded.text[slice(*who)]
    words = tuple(_word(held, m, who[0]) for m in _TOKEN.finditer(folded))
    for at in range(len(words)):
        if not (is_given(words[at].text) or at == 0):
            continue
        if words[at].text.startswith("ال") or _is_on(words[at]) or _is_in_the_name(words, at):
            continue
        name = name_at(words, at, len(words), at > 0)
        if name is not None:
            return held.span(words[name[0]].start, words[name[1] - 1].end).quote
    only = [
        word
        for word in words
        if is_given(word.text) and not _is_on(word) and not _is_in_the_name(words, words.index(word))
    ]
    return held.span(only[0].start, only[-1].end).quote if only and is_person else None


def _word(held: ArabicText, found: re.Match[str], start: int) -> Word:
    first, last = start + found.start(), start + found.end()
    return Word(found.group(), first, last, ends_in_alef=held.span(first, last).quote.endswith("ى"))


def _is_on(word: Word) -> bool:
    """Whether a word written like Ali is "on"."""
    return word.text == "علي" and word.ends_in_alef


def _is_in_the_name(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word written like Basim is "under the name": "spoke *under* a false *name*"."""
    return words[at].text == "باسم" and at + 1 < len(words) and words[at + 1].text in _FALSE


def _variants(held: ArabicText, name: str, role: Role, spoken: dict[str, list[Span]]) -> tuple[PersonVariant, ...]:
    """Every place of the full name; of a witness also the first or last name after a verb of report."""
    whole = tuple(_places_of(held.text, name))
    variants = [PersonVariant(name, whole)] if whole else []
    parts = name.split()
    if role is Role.WITNESS and len(parts) > 1 and whole:
        for part in (parts[0], parts[-1]):
            spans = tuple(s for s in spoken.get(part, []) if not any(s.overlaps(full) for full in whole[:50]))
            if spans:
                variants.append(PersonVariant(part, spans))
        variants += _shorter(held, parts, whole)
    return tuple(variants)


def _shorter(held: ArabicText, parts: list[str], whole: Sequence[Span]) -> Iterator[PersonVariant]:
    """Where a witness's name stands without its last parts: what seals the full name seals these too."""
    sealed = Stretches((span.start, span.end) for span in whole)
    for count in range(2, len(parts)):
        spans = tuple(s for s in _places_of(held.text, " ".join(parts[:count])) if not sealed.touch(s.start, s.end))
        if spans:
            yield PersonVariant(" ".join(parts[:count]), spans)


def _places_of(text: str, name: str) -> Iterator[Span]:
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not _is_joined(text, at) and not text[end : end + 1].isalpha():
            yield Span.of(text, at, end)
        at = text.find(name, end)


def _is_joined(text: str, at: int) -> bool:
    """Whether the letter before belongs to the word: a particle written on a name does not."""
    if not at or not text[at - 1].isalpha():
        return False
    return text[at - 1] != "و" and not (text[at - 1] in "فلب" and not text[at - 2 : at - 1].isalpha())


def _after_verbs(held: ArabicText) -> dict[str, list[Span]]:
    """The words that follow a verb of report, each with its places."""
    verbs = arabic_words("report", "verbs")
    found: dict[str, list[Span]] = {}
    for sentence in held.sentences:
        for before, word in zip(sentence.words, sentence.words[1:], strict=False):
            if {before.text, before.bare} & verbs:
                span = held.span(word.start, word.end)
                found.setdefault(span.quote, []).append(span)
    return found


def with_protected(people: tuple[PersonFound, ...], spans: set[Span]) -> tuple[PersonFound, ...]:
    """Give the people with those marked whose name a protection flag covers."""
    return tuple(replace(p, protect=True) if any(span in spans for span in p.spans) else p for p in people)

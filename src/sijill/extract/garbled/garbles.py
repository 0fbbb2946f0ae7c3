"""Words bent in translation or copying, noticed by general rules; each gets a reading, no value is changed by it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from sijill.extract.english.places.places_en import PlaceFound
from sijill.extract.english.sources.organisations import BentName, bent_name, known
from sijill.extract.english.sources.speech import Speech
from sijill.extract.english.words.grammar import children
from sijill.extract.garbled.garbled_bodies import bent_peoples, body_meant, names_read_as_words
from sijill.extract.garbled.garbled_deeds import unfit_deeds
from sijill.extract.garbled.garbled_grammar import machine_grammar
from sijill.extract.garbled.garbled_roles import role_clashes
from sijill.extract.garbled.garbled_sexes import bent_sexes
from sijill.extract.garbled.garbled_terms import bent_terms
from sijill.extract.garbled.garbled_words import bent_collocations
from sijill.extract.lexicon import words
from sijill.model.mentions import Garble
from sijill.model.vocabulary import Impact
from sijill.text.names import name_tokens
from sijill.text.place_names import QUARTER
from sijill.text.places import regions

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_LOST_A_QUOTATION = 1
"""More stretches of bare first person than quotations with marks are the text's own voice (stretches a quotation)."""
_SINGULAR = re.compile(r"\b(?:I|my|My|me|mine)\b")
_UNLIKE = frozenset({"different", "various", "varying", "several", "mixed", "diverse", "all", "many"})


def garbles_in(parsed: Parsed, places: list[PlaceFound], speech: Speech) -> tuple[Garble, ...]:
    """Give the garbles of a text in reading order, one a stretch."""
    found = [
        *_bent_organisations(parsed),
        *_unresolved_in_lists(places),
        *_quarters_called_cities(parsed, places),
        *_lost_marks(parsed, speech),
        *_numbers_that_disagree(parsed),
        *bent_collocations(parsed),
        *role_clashes(parsed),
        *bent_terms(parsed),
        *unfit_deeds(parsed),
        *machine_grammar(parsed),
        *bent_sexes(parsed),
        *names_read_as_words(parsed),
        *bent_peoples(parsed),
    ]
    kept: list[Garble] = []
    for garble in sorted(found, key=lambda g: (g.span.start, g.span.end, g.rule)):
        if not any(garble.span.overlaps(other.span) for other in kept):
            kept.append(garble)
    return tuple(kept)


def _bent_organisations(parsed: Parsed) -> Iterator[Garble]:
    for first, last in _capitalised_names(parsed):
        start, end = int(parsed.doc[first].idx), int(parsed.doc[last - 1].idx) + len(parsed.doc[last - 1].text)
        said = parsed.text[start:end]
        bent = bent_name(said) if last - first >= 3 else None
        if bent is not None and bent.likeness >= 1.0 and _same_words(said, bent.organisation.name):
            bent = None
        meant = body_meant(said) if bent is None else None
        if (bent is None and meant is None) or _holds_a_known_name(parsed, first, last, bent):
            continue
        yield Garble(
            parsed.span(start, end),
            f"may be the {bent.organisation.name}" if bent is not None else f"may be: {meant}",
            Impact.SOURCE,
            "known organisation's name bent" if bent is not None else "known body's name in other words",
        )


def _holds_a_known_name(parsed: Parsed, first: int, last: int, bent: BentName | None) -> bool:
    """Whether a known name stands whole within a run, other words beside it: "Human Rights Watch and the Yemeni".

    A short form of the very organisation that the run is taken for is no name beside it.
    """
    tokens = parsed.doc.tokens
    for start in range(first, last - 1 if last - first > 2 else first):
        for end in range(start + 2, last + 1):
            text = parsed.text[int(tokens[start].idx) : int(tokens[end - 1].idx) + len(tokens[end - 1].text)]
            found = known(text)
            if found is None or found.name == "United Nations":
                continue
            short = len(text.split()) < len(found.name.split())
            if not (short and bent is not None and bent.organisation.name == found.name):
                return True
    return False


def _same_words(first: str, second: str) -> bool:
    return sorted(re.findall(r"\w{4,}", first.lower())) == sorted(re.findall(r"\w{4,}", second.lower()))


def _capitalised_names(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """Runs of two and more capitalised words, little words inside allowed; first and one-past-last token."""
    little = {"of", "for", "and", "the", "in", "without", "&", "'s", "’s"}
    at = 0
    tokens = parsed.doc.tokens
    while at < len(tokens):
        if not _is_capitalised(tokens[at]):
            at += 1
            continue
        end = at + 1
        while (
            end < len(tokens)
            and (_is_capitalised(tokens[end]) or tokens[end].lower_ in little)
            and not tokens[end].is_space
        ):
            end += 1
        while not _is_capitalised(tokens[end - 1]):
            end -= 1
        if end - at >= 2:
            yield at, end
        at = end


def _is_capitalised(token: Token) -> bool:
    return bool(token.is_capital and token.is_alpha and token.lower_ not in {"the", "a", "an"})


def _unresolved_in_lists(places: list[PlaceFound]) -> Iterator[Garble]:
    for place in places:
        proposed = place.mention.proposed
        if proposed is not None and place.mention.span is not None and not _is_larger(place.mention.surface, proposed):
            yield Garble(
                place.mention.span,
                f"may be {proposed}: {place.mention.reason}",
                Impact.PLACE,
                "unresolvable place among resolvable ones",
            )


def _is_larger(surface: str, proposed: str) -> bool:
    """Whether the words are of a region, or of one around the place proposed: "Kafra Bay" beside Kafra."""
    parts = name_tokens(surface)
    generic = {part for part in parts if part in words("names", "place_nouns") | {"strip"}}
    around = set(name_tokens(proposed)) < set(parts)
    return around or len(generic) == len(parts) or surface.lower() in regions()


def _quarters_called_cities(parsed: Parsed, places: list[PlaceFound]) -> Iterator[Garble]:
    for place in places:
        before = re.search(
            r"\b(?:the\s+)?(?:city|town|province|governorate|country|village)\s+of\s+$",
            parsed.plain[max(0, place.start - 30) : place.start],
        )
        if before and QUARTER.match(place.mention.surface):
            start = place.start - len(before.group())
            yield Garble(
                parsed.span(start, place.end),
                "a quarter of a town, by the first word of its name, not a town",
                Impact.PLACE,
                "kind of place disagrees",
            )


def _lost_marks(parsed: Parsed, speech: Speech) -> Iterator[Garble]:
    """Speech that has lost its marks; of sentences that follow each other only the first."""
    marked = _marks_its_speech(parsed, speech)
    told_until = -1
    for stretch in speech.spoken:
        goes_on = (
            0 <= told_until <= stretch.start <= told_until + 2 and "\n" not in parsed.plain[told_until : stretch.start]
        )
        if stretch.lost_marks and marked and _has_a_verb(parsed, stretch.start, stretch.end):
            told_until = stretch.end
            if goes_on:
                continue
            comma = [m.start() for m in re.finditer(r",", parsed.plain[stretch.start : stretch.end])]
            first = parsed.plain[stretch.start : stretch.end]
            end = stretch.start + (comma[-1] if comma and comma[-1] > 20 else len(first))
            yield Garble(
                parsed.span(stretch.start, min(end, stretch.end)),
                "first-person speech whose speaker and quotation marks are lost",
                Impact.SOURCE,
                "first person outside quotation",
            )
    for quote in speech.quotes:
        if not quote.closed and not _goes_on(parsed, speech, quote.paragraph):
            yield Garble(
                parsed.span(quote.start, min(quote.end, quote.start + 60)),
                "a quotation whose closing mark is lost",
                Impact.SOURCE,
                "quotation mark lost",
            )


def _has_a_verb(parsed: Parsed, start: int, end: int) -> bool:
    """Whether the words say something; a line such as "From our correspondent" does not."""
    first = parsed.sentence_at(start).first
    inside = (t for t in parsed.doc.tokens[first:] if t.idx >= start)
    return any(t.pos_ in {"VERB", "AUX"} for t in takewhile(lambda t: t.idx < end, inside))


def _marks_its_speech(parsed: Parsed, speech: Speech) -> bool:
    """Whether the text puts its speakers' words between marks, so that first persons outside have lost theirs.

    A transcript, a communiqué, a leading article is in the first person throughout and has lost nothing; a lone "we"
    may be the publisher's, a lone "I" is not.
    """
    bare = [stretch for stretch in speech.spoken if stretch.lost_marks]
    alone = len(bare) == 1 and bool(_SINGULAR.search(parsed.plain[bare[0].start : bare[0].end]))
    return alone or 0 < len(bare) <= _LOST_A_QUOTATION * len(speech.quotes)


def _goes_on(parsed: Parsed, speech: Speech, paragraph: int) -> bool:
    """By custom a quotation over several paragraphs is closed only at its end."""
    after = [q for q in speech.quotes if q.paragraph == paragraph + 1]
    return bool(after) and after[0].start == parsed.paragraphs[paragraph + 1].start


def _numbers_that_disagree(parsed: Parsed) -> Iterator[Garble]:
    """One person "of a different age", "a civilians": the number of the words and of their complement do not fit."""
    for article in parsed.with_lemma({"a", "an", "one"}):
        token = article.head
        first = next((c for c in token.children if c.dep_ == "det" and c.lower_ in {"a", "an", "one"}), None)
        if token.pos_ != "NOUN" or first is None or first.i != article.i:
            continue
        if token.tag_ == "NNS" and article.i == token.i - 1 and lemma_is_person(token):
            yield Garble(
                parsed.span(int(article.idx), int(token.idx) + len(token.text)),
                "one person or several",
                Impact.COUNT,
                "number disagrees with its noun",
            )
        for thing in [
            o for prep in children(token, {"prep"}) if prep.lower_ in {"of", "from"} for o in children(prep, {"pobj"})
        ]:
            unlike = any(c.lower_ in _UNLIKE for c in thing.children if c.dep_ == "amod")
            if unlike and lemma_is_person(token) and thing.tag_ in {"NN", "NNS"}:
                end = _clause_end(token)
                yield Garble(
                    parsed.span(int(article.idx), end),
                    f"likely several: people of {_plural_reading(thing)}; the number is not known",
                    Impact.COUNT,
                    "number disagrees with its noun",
                )


def _plural_reading(thing: Token) -> str:
    return f"{next(c.text for c in thing.children if c.lower_ in _UNLIKE)} {thing.lemma_}s"


def _clause_end(token: Token) -> int:
    verb = token.head
    last = (
        max(
            [verb, *[c for c in verb.children if c.dep_ in {"oprd", "acomp", "advmod"} and c.i > verb.i]],
            key=lambda t: int(t.i),
        )
        if verb.pos_ == "VERB"
        else token.right_edge
    )
    last = max(last, token.right_edge, key=lambda t: int(t.i))
    return int(last.idx) + len(last.text)


def lemma_is_person(token: Token) -> bool:
    """Whether a noun is of a person."""
    keys = ("civilian", "security", "combatant", "generic", "female", "male", "child", "witness_roles")
    return (
        token.lower_ != "people"
        and known(token.text) is None
        and any(str(token.lemma_).lower() in words("statuses", key) for key in keys)
    )

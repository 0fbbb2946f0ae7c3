"""The words for whoever asks in Arabic not to be named, when the text gives no name: each word is weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from sijill.extract.arabic.forms import forms
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import is_given, name_words
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.model.spans import Span

MARK = "«»“”\"'‘’،,:()؛-–—…"
_ENDINGS = ("ان", "ين", "ون", "ات", "تان", "تين", "ه")
_SOME = frozenset({"احد", "احدي", "بعض", "احدهم"})
_IDENTITY = frozenset({"اسم", "هويه", "وجه", "صوت", "صوره", "كنيه", "لقب", "اسما", "وجوه", "محامي"})
_LONGEST = 4
"""A name nobody had taken for one has at most so many words (words)."""
_CLOSE = 12
"""How near a name and a request stand that belong together (characters)."""
_OTHERS = frozenset({"اخر", "اخري"})
_PARTICLES = frozenset(
    {"لان", "لانه", "لانها", "الا", "به", "بها", "كي", "حتي", "لكي", "لكن", "اذ", "هنا", "باسم", "اسم", "كما", "ولا"}
)
_SERVANT_OF_GOD = ("العبد", "الله")
OTHER_VERBS = frozenset({"بين", "نقل", "نقلت", "وبين", "ونقل", "ونقلت"})
"""Written alike: "between", "carried"."""
_TWO = 2
_THAT = frozenset({"ان", "انه", "انها", "بان", "بانه", "بانها"})
_CALLED = frozenset({"اسم", "لقب", "كنيه"})
_STATEMENT = "بيان"
"""Written like the name Bayan."""
_FIRST = 2
"""Verb or subject: whoever acts in a sentence stands among its first words (words)."""


@cache
def somebody() -> frozenset[str]:
    """Give the folded words for somebody whom a text does not name."""
    return arabic_words("speech", "unnamed") | arabic_words("speech", "offices") | arabic_words("anonymity", "somebody")


@cache
def somebody_else() -> frozenset[str]:
    """Give the folded words, with the article, for bodies that print: they ask for nothing."""
    return frozenset(f"ال{body}" for body in arabic_words("speech", "bodies"))


def is_somebody(word: Word) -> bool:
    """Whether a word stands for a person, whatever is joined to it."""
    return _stands_for_one(word.text)


@lru_cache(maxsize=50_000)
def _stands_for_one(text: str) -> bool:
    held = forms(text)
    if any(people_word(form) for form in held):
        return True
    ends = {form[: -len(end)] for form in held for end in _ENDINGS if form.endswith(end) and len(form) > len(end) + 2}
    return bool((held | ends | {stem + "ه" for stem in ends}) & somebody())


def words_for(held: ArabicText, sentence: ArabicSentence, at: tuple[int, int]) -> Span | None:
    """Give the words for the likeliest asker: of the sentence, else of the one before it in its paragraph.

    Args:
        held: The text.
        sentence: Where the request stands.
        at: First and one-past-last folded character of the request.
    """
    best = _best(sentence.words, at)
    if best is not None:
        return _phrase(held, sentence.words, best, at[0])
    before = held.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph != sentence.paragraph:
        return None
    best = _best(before.words, (before.end, before.end))
    return _phrase(held, before.words, best, before.end) if best is not None else None


def _best(words: tuple[Word, ...], at: tuple[int, int]) -> int | None:
    ranked = [(weight, -i) for i, weight in _weights(words, at) if weight > 0]
    return -max(ranked)[1] if ranked else None


def _weights(words: tuple[Word, ...], at: tuple[int, int]) -> Iterator[tuple[int, float]]:
    """How likely each word is to stand for the asker: what it is, the part it plays, how near it stands."""
    verbs = arabic_words("report", "verbs") | arabic_words("meeting", "verbs")
    for i, word in enumerate(words):
        before = words[i - 1] if i else None
        after_verb = before is not None and bool({before.text, before.bare} & verbs)
        owns = before is not None and before.bare in _IDENTITY and word.text.startswith("ال")
        kind = people_word(word.bare) or people_word(word.text)
        if (is_somebody(word) and not (before is not None and word.text in _OTHERS)) or owns:
            base = 2.0
        elif word.text in somebody_else() or word.bare.removeprefix("ال") in _IDENTITY:
            continue
        elif word.text.startswith(("ال", "لل")) and (i < _FIRST or after_verb) and len(word.text) > 3:
            base = 1.0
        elif after_verb and len(word.text) > 3 and _may_be_given(word):
            base = 0.5
        else:
            continue
        base += 1.0 * (i < _FIRST) + 1.5 * after_verb
        base -= 1.5 * (kind is not None and kind.is_kin)
        base -= 2.5 * bool(forms(word.text) & arabic_words("killed", "people"))
        apart = max(0, at[0] - word.end, word.start - at[1])
        yield i, base - min(1.5, apart / 60) - 0.7 * (word.start >= at[1])


def _phrase(held: ArabicText, words: tuple[Word, ...], at: int, limit: int) -> Span:
    """The word with "one of" before it and what tells more of it behind."""
    first = at - 1 if at and words[at - 1].bare in _SOME else at
    last = at
    nexts = words[at + 1] if at + 1 < len(words) else None
    stops = arabic_words("anonymity", "no_names") | arabic_words("report", "verbs")
    if nexts is not None and nexts.start < limit and nexts.text not in MARK and not {nexts.text, nexts.bare} & stops:
        last = at + 1
    return held.span(words[first].start, words[last].end)


def somebody_phrase(held: ArabicText, sentence: ArabicSentence, at: int) -> Span:
    """Give the words for the person whose word is the one numbered ``at``."""
    return _phrase(held, sentence.words, at, sentence.end)


def first_name(held: ArabicText, sentence: ArabicSentence) -> Span | None:
    """Give the first name of a sentence, whoever bears it, or ``None``."""
    return name_near(held, sentence, (sentence.end, sentence.end))


def tellers_by_first_name(held: ArabicText, sentence: ArabicSentence, loosely: bool = False) -> Iterator[Span]:
    """Give each given name that stands alone behind a verb of speech: "*Nadia* said that ...".

    Args:
        held: The text.
        sentence: Where to look.
        loosely: Also words no list holds as names, right before "that"; countries and papers are among them.
    """
    words = sentence.words
    verbs = arabic_words("report", "verbs") | arabic_words("meeting", "verbs")
    for i, word in enumerate(words[:-1]):
        if not {word.text, word.bare} & verbs - OTHER_VERBS:
            continue
        alone = (
            begins_name(words, i + 1)
            and words[i + 1].text != _STATEMENT
            and not (i + 2 < len(words) and _goes_on(words, i + 1, i + 2))
        )
        if alone:
            yield held.span(words[i + 1].start, words[i + 1].end)
        end = next((at for at in range(i + 2, min(len(words), i + 5)) if words[at].text in _THAT), None)
        if loosely and not alone and end is not None and all(_may_be_given(one) for one in words[i + 1 : end]):
            yield held.span(words[i + 1].start, words[end - 1].end)


def every(text: str, name: Span) -> tuple[Span, ...]:
    """Give every place where the name stands."""
    found = [Span.of(text, m.start(), m.end()) for m in re.finditer(rf"(?<!\w)و?{re.escape(name.quote)}(?!\w)", text)]
    return tuple(found) or (name,)


def may_be_name(word: Word) -> bool:
    """Whether a word that follows "we call her" is a name: no mark, no particle."""
    if word.text in MARK or {word.text, word.bare} & (arabic_words("anonymity", "no_names") | _PARTICLES):
        return False
    return len(word.text) > 2


def name_in_front(held: ArabicText, sentence: ArabicSentence, at: int) -> Span | None:
    """Give the word before a bracket that opens on a request at ``at``: "*Kinda* (name changed)", known name or not."""
    words = sentence.words
    opening = next((i for i, word in enumerate(words) if word.text == "(" and 0 <= at - word.end <= _CLOSE), None)
    if not opening or is_somebody(words[opening - 1]) or words[opening - 1].text.startswith("ال"):
        return None
    first = opening - 1
    if first and (is_given(words[first - 1].text) or words[first - 1].text in name_words("joined")):
        first -= 1
    return held.span(words[first].start, words[opening - 1].end)


def _tells_of_name(words: tuple[Word, ...], at: int) -> bool:
    """Whether a name stands at ``at``, behind at most two words for who its bearer is."""
    for place in range(at, min(at + 3, len(words))):
        if begins_name(words, place):
            return True
        if people_word(words[place].bare) is None:
            return False
    return False


def name_behind(held: ArabicText, sentence: ArabicSentence, at: int) -> Span | None:
    """Give the name that follows a request closely: "asked us to use her middle name, *Nur*", also with "of" joined."""
    words = sentence.words
    for i, word in enumerate(words):
        if not 0 <= word.start - at <= _CLOSE:
            continue
        if word.text in _THAT and _tells_of_name(words, i + 1):
            # "asked not to be named that Samer was killed": he is told of and asks nothing
            return None
        is_of = word.text[0] == "ل" and is_given(word.text[1:])
        if begins_name(words, i) or is_of:
            end = i + 1
            while end < len(words) and end - i < _LONGEST and _goes_on(words, i, end) and words[end].text not in _THAT:
                end += 1
            return held.span(word.start + (1 if is_of else 0), words[end - 1].end)
    return None


def name_given(held: ArabicText, sentence: ArabicSentence, at: tuple[int, int]) -> Span | None:
    """Give the name that stands behind "name" within a request: "who uses the name *Nur* for her safety"."""
    words = sentence.words
    for i, word in enumerate(words[:-1]):
        if at[0] <= word.start < at[1] and word.bare.removeprefix("ب").removeprefix("ال") in _CALLED:
            first = i + 2 if words[i + 1].text.removeprefix("ال") in {"مستعار", "هو", "هي"} else i + 1
            if first < len(words) and begins_name(words, first):
                end = first + 1
                while end < len(words) and end - first < _LONGEST and _goes_on(words, first, end):
                    end += 1
                return held.span(words[first].start, words[end - 1].end)
    return None


def name_near(held: ArabicText, sentence: ArabicSentence, at: tuple[int, int]) -> Span | None:
    """Give the first name before the folded characters ``at``; when the sentence tells of nobody, else after them."""
    words = sentence.words
    before = [i for i, word in enumerate(words) if word.start < at[0] and begins_name(words, i)]
    if not before and not any(is_somebody(word) for word in words):
        return _name_after(held, words, at[1])
    if not before:
        return None
    first, end = before[0], before[0] + 1
    if first > 1 and _may_be_given(words[first - 1]):
        first -= 1
    while end < len(words) and words[end].start < at[0] and end - first < _LONGEST and _goes_on(words, first, end):
        end += 1
    if end - first == _TWO and end < len(words) and is_given(words[end - 1].text) and words[end].start < at[0]:
        # "Samer Aref *Sammour*": a last name no list holds, behind two given ones
        end += words[end].text not in MARK and _may_be_given(words[end])
    return held.span(words[first].start, words[end - 1].end)


def _name_after(held: ArabicText, words: tuple[Word, ...], at: int) -> Span | None:
    """The first given name behind a request in a sentence that tells of nobody else: "her name here is *Samira*"."""
    found = next((i for i, word in enumerate(words) if word.start >= at and begins_name(words, i)), None)
    return held.span(words[found].start, words[found].end) if found is not None else None


def _may_be_given(word: Word) -> bool:
    """Whether a word before a name may be a given name no list holds: hiding a word too many is the lesser fault."""
    known = arabic_words("report", "verbs") | arabic_words("anonymity", "no_names") | somebody()
    plain = len(word.text) > 2 and not word.text.startswith("ال") and people_word(word.bare) is None
    return plain and not {word.text, word.bare} & known


def begins_name(words: tuple[Word, ...], at: int) -> bool:
    """Whether a given name stands here; "father of" only before another name, "Ali" never where "on" is printed."""
    text = words[at].text
    if text == "باسم" and not _names_follow(words, at):
        return False
    if not is_given(text) or (text == "علي" and words[at].ends_in_alef) or text in arabic_words("report", "verbs"):
        return False
    follows = words[at + 1].text if at + 1 < len(words) else ""
    return text not in name_words("joined") or is_given(follows) or follows.startswith("ال")


def _names_follow(words: tuple[Word, ...], at: int) -> bool:
    """Whether a name stands behind a word that is Basim only then, else "under the name"."""
    follows = words[at + 1].text if at + 1 < len(words) else ""
    return is_given(follows) or follows.startswith("ال")


def _goes_on(words: tuple[Word, ...], first: int, at: int) -> bool:
    """Whether the word is one more part: after the first part any word that is no verb, mark or joined particle."""
    text = words[at].text
    if text in MARK or text in arabic_words("report", "verbs") or text in arabic_words("report", "name_stops"):
        return False
    if words[at - 1].text in name_words("joined") or is_given(text) or (words[at - 1].text, text) == _SERVANT_OF_GOD:
        return True
    joined = text[0] in "بلوف" and text[-1] in "هايم"
    return at == first + 1 and len(text) > 2 and text not in arabic_words("anonymity", "no_names") and not joined

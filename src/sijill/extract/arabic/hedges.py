"""What an Arabic text says of having checked a figure, and the words that weaken what it says."""

from __future__ import annotations

from sijill.extract.arabic.checking import checked_in
from sijill.extract.arabic.lexicon import arabic_phrases
from sijill.extract.arabic.sources import sentence_words
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.model.claims import Verification


def verification_in(text: ArabicText, sentence: ArabicSentence, has_number: bool) -> Verification:
    """Give what the text says of having checked the sentence's figure: in it, after it, or one paragraph on."""
    for other in text.sentences[sentence.index : sentence.index + 6]:
        near = other.index == sentence.index or (has_number and other.paragraph - sentence.paragraph <= 1)
        state = checked_in(sentence_words(other)) if near else None
        if state is not None:
            return Verification(state, text.span(other.start, other.end))
    return Verification()


def hedges_in(text: ArabicText, sentence: ArabicSentence) -> tuple[str, ...]:
    """Give the printed words of a sentence that weaken what it says ("believed", "first toll")."""
    found: dict[int, str] = {}
    words = sentence.words
    told = sentence_words(sentence)
    for phrase in arabic_phrases("report", "hedges"):
        if phrase not in told:
            continue
        parts = phrase.split()
        for at in range(len(words) - len(parts) + 1):
            begins = parts[0] in (words[at].text, words[at].bare, words[at].bare.removeprefix("ب"))
            if begins and [word.text for word in words[at + 1 : at + len(parts)]] == parts[1:]:
                found.setdefault(at, text.span(words[at].start, words[at + len(parts) - 1].end).quote)
    return tuple(found[at] for at in sorted(found))

"""Who says so in an Arabic sentence, and the outlet the text names."""

from __future__ import annotations

from functools import cache

from sijill.extract.arabic.lexicon import arabic_phrases, arabic_words
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.extract.lexicon import Organisation, organisations
from sijill.model.claims import Attribution, Verification
from sijill.model.vocabulary import VerificationState, Voice
from sijill.text.arabic import fold_letters, is_arabic_letter


@cache
def _names() -> tuple[tuple[str, Organisation], ...]:
    found = {fold_letters(alias): org for org in organisations() for alias in org.aliases if is_arabic_letter(alias[0])}
    return tuple(sorted(found.items(), key=lambda row: (-len(row[0]), row[0])))


def organisations_in(words: str) -> list[tuple[int, Organisation]]:
    """Give the known organisations named in folded words, with their offsets, longest names first."""
    found: list[tuple[int, Organisation]] = []
    taken: list[tuple[int, int]] = []
    for name, organisation in _names():
        at = f" {words} ".find(f" {name} ")
        for lead in ("و", "ل", "ب", "ول"):
            at = at if at >= 0 else f" {words} ".find(f" {lead}{name} ")
        if at >= 0 and not any(a <= at < b for a, b in taken):
            taken.append((at, at + len(name)))
            found.append((at, organisation))
    return sorted(found, key=lambda row: row[0])


def sentence_words(sentence: ArabicSentence) -> str:
    """Give the sentence's folded words, one space between."""
    return " ".join(word.text for word in sentence.words)


def outlet_in(text: ArabicText) -> str | None:
    """Give the outlet named in the first lines (a masthead) or last (a signature), or ``None``."""
    edges = [s for s in text.sentences if s.index < 4 or s.index >= len(text.sentences) - 2]
    for sentence in edges:
        held = [org for _, org in organisations_in(sentence_words(sentence)) if org.kind == "outlet"]
        if held and len(sentence.words) <= 6:
            return held[0].name
    return None


def attribution_in(sentence: ArabicSentence, outlet: str | None) -> Attribution:
    """Give the attribution of a sentence: a verb of report or "according to" with its source, else the narrator's."""
    told = sentence_words(sentence)
    speaker = _speaker(sentence, told)
    if speaker is not None:
        return Attribution(tuple(dict.fromkeys(name for name in (speaker, outlet) if name)), Voice.INDIRECT)
    chain = (outlet,) if outlet else ()
    if any(f" {phrase} " in f" {told} " for phrase in arabic_phrases("report", "agentless")):
        return Attribution(chain, Voice.AGENTLESS)
    return Attribution(chain, Voice.NARRATOR)


def _speaker(sentence: ArabicSentence, told: str) -> str | None:
    verbs, according = arabic_words("report", "verbs"), arabic_words("report", "according")
    for at, word in enumerate(sentence.words):
        forms = {word.text, word.bare}
        if forms & (verbs | according):
            after = " ".join(w.text for w in sentence.words[at + 1 : at + 9])
            held = [org for offset, org in organisations_in(after) if offset < 30]
            if held:
                return held[0].name
            named = _until_stop(sentence, at + 1)
            if named:
                return named
    before = organisations_in(told)
    return before[0][1].name if before and any({w.text, w.bare} & verbs for w in sentence.words) else None


def _until_stop(sentence: ArabicSentence, at: int) -> str:
    stops = {
        "ان",
        "انه",
        "انها",
        "عن",
        "في",
        "علي",
        "الي",
        "بان",
        ":",
        "،",
        ",",
        "«",
        '"',
        "ل",
        "من",
        "مقتل",
        "اليوم",
        "امس",
    }
    kept: list[str] = []
    for word in sentence.words[at : at + 6]:
        if word.text in stops or not is_arabic_letter(word.text[0]):
            break
        kept.append(word.text)
    return " ".join(kept)


def verification_in(text: ArabicText, sentence: ArabicSentence, has_number: bool) -> Verification:
    """Give what the text says of having checked the sentence's figure: in it, after it, or one paragraph on."""
    for other in text.sentences[sentence.index : sentence.index + 6]:
        near = other.index == sentence.index or (has_number and other.paragraph - sentence.paragraph <= 1)
        told = f" {sentence_words(other)} "
        for key, state in (("unverified", VerificationState.UNVERIFIED), ("verified", VerificationState.VERIFIED)):
            if near and any(phrase in told for phrase in arabic_phrases("report", key)):
                return Verification(state, text.span(other.start, other.end))
    return Verification()

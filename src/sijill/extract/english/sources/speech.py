"""Who speaks where: quotations with their speakers, told speech, first persons outside quotation marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.extract.english.names.name_evidence import is_person_noun, is_place_noun
from sijill.extract.english.names.names_en import clean_name, looks_like_name
from sijill.extract.english.sources.quotations import Quotation, quotations
from sijill.extract.english.sources.source_names import SourceNames
from sijill.extract.english.victims.subjects import Subjects
from sijill.extract.english.victims.told_about import tellers
from sijill.extract.english.words.begun import Stretches, back_from, last_before
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.parsed import Sentence
from sijill.extract.lexicon import words
from sijill.model.testimony import UNNAMED

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_FIRST = frozenset({"i", "my", "we", "our", "me", "us", "mine", "ours"})
_SPEAKING = (
    "say tell add recall explain describe recount testify write post claim state report note insist continue ask reply "
    "answer"
)
_SPEECH_VERBS = frozenset(_SPEAKING.split())


_MATERIAL = frozenset({"evidence", "footage", "document", "record", "interview", "data", "material", "imagery"})
"""What reporters and researchers go by: "the *evidence* we found"."""


@dataclass(frozen=True)
class Spoken:
    """A stretch of speech: its characters, who speaks, whether it is quoted, and the verb that says so.

    Attributes:
        start: First character.
        end: One past the last.
        speaker: Name or description; empty when nobody can be found.
        direct: Whether it is quoted (or in the first person).
        verb: The verb of saying, or ``None``.
        speaker_span: Where the speaker stands, or ``None``.
        paragraph: Number of the paragraph.
        lost_marks: Whether it is first-person speech whose quotation marks are missing.
    """

    start: int
    end: int
    speaker: str
    direct: bool
    verb: Token | None
    speaker_span: tuple[int, int] | None
    paragraph: int
    lost_marks: bool = False


class Speech:
    """Everything said in one text; answers who speaks at an offset.

    Args:
        parsed: The text.
    """

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed
        self.quotes = quotations(parsed.text, parsed.paragraphs)
        self.sources = SourceNames(parsed.doc)
        self._inside = Stretches((quote.start, quote.end) for quote in self.quotes)
        self._subjects = Subjects(parsed, self._inside.hold)
        self.spoken: list[Spoken] = []
        pieces: list[Quotation | Sentence] = [*self.quotes, *parsed.sentences]
        for piece in sorted(pieces, key=lambda p: (p.start, isinstance(p, Sentence))):
            spoken = self._quoted(piece) if isinstance(piece, Quotation) else self._told(piece)
            if spoken is not None:
                self.spoken.append(spoken)
        self.spoken.sort(key=lambda s: (s.start, s.end))
        self._direct = [s for s in self.spoken if s.direct and not s.lost_marks and s.speaker]
        self._unmarked = [s for s in self.spoken if s.lost_marks]
        self._of_somebody = [s for s in self.spoken if s.speaker]

    def person_meant(self, pronoun: Token) -> str:
        """Give the person that "he" or "she" means; empty when nobody fits.

        In ", he said" it is whoever was speaking before the sentence, nobody of its clause.
        """
        verb, at = pronoun.head, int(pronoun.idx)
        sentence = self._parsed.sentence_at(at)
        trails = verb.dep_ == "parataxis" or any(c.dep_ == "ccomp" and c.i < pronoun.i for c in verb.children)
        word = str(pronoun.lower_)
        if trails and not any(q.end <= at and at - q.end < 3 for q in last_before(self.quotes, at)):
            floor = self._parsed.paragraphs[max(0, sentence.paragraph - 3)].start
            teller = self._subjects.before(sentence.start, word, floor, speaking=True)
            if teller:
                return teller
        return self._subjects.before(sentence.start if trails else at, word) or self._subjects.before(at, word)

    def person_in_hand(self, at: int) -> str:
        """Give the person last brought in before ``at``, whoever it is; empty when there is none."""
        return self._subjects.before(at)

    def office_before(self, at: int) -> str:
        """Give the organisation that last spoke before ``at``, for "it said"; empty when there is none."""
        offices = [
            ent
            for ent in self._parsed.doc.ents
            if ent.label_ == "ORG" and ent.start_char < at and ent.root.dep_ in {"nsubj", "nsubjpass", "pobj"}
        ]
        verbs = words("reporting", "verbs")
        speaking = [ent for ent in offices if any(lemma(word.head) in verbs for word in (ent.root, *_subject_in(ent)))]
        last = next((ent for ent in reversed(offices) if _subject_in(ent)), None)
        here = self._parsed.sentence_at(at).index
        if last is not None and here - self._parsed.sentence_at(last.start_char).index == 1:
            return str(last.text)
        return str(speaking[-1].text) if speaking else ""

    def quotation_at(self, at: int) -> Spoken | None:
        """Give the quoted speech that holds the character ``at``, when its speaker is known."""
        return next((s for s in last_before(self._direct, at + 1) if at < s.end), None)

    def first_person_at(self, at: int) -> str | None:
        """Give the unnamed speaker of first-person words outside quotation marks."""
        found = next((s for s in last_before(self._unmarked, at + 1) if at < s.end), None)
        return found.speaker if found else None

    def carried_into(self, sentence: Sentence) -> str | None:
        """Give the person whose told speech the sentence goes on with: earlier in the paragraph, nothing between."""
        begun = back_from(self._of_somebody, sentence.start + 2)
        before = (s for s in begun if s.end <= sentence.start + 1 or s.paragraph < sentence.paragraph)
        last = next((s for s in before if not _is_of_the_scene(s)), None)
        if last is None or last.paragraph != sentence.paragraph or not is_individual(self._parsed, last):
            return None
        return last.speaker

    def _quoted(self, quote: Quotation) -> Spoken:
        verb = _speech_verb_around(self._parsed, quote)
        speaker, where = self._speaker_of(verb, quote.start) if verb is not None else ("", None)
        if not speaker and verb is None:
            speaker = self._continued(quote)
        return Spoken(quote.start, quote.end, speaker, True, verb, where, quote.paragraph)

    def _continued(self, quote: Quotation) -> str:
        """Speech without a verb of saying goes on with the person last in hand."""
        last = self.spoken[-1] if self.spoken else None
        if last is not None and last.paragraph == quote.paragraph and quote.start - last.end < 3:
            return last.speaker
        near = [b for b in self._parsed.paragraphs if quote.paragraph - 2 <= b.index <= quote.paragraph]
        held = self._subjects.before(quote.start, floor=near[0].start if near else 0)
        if held:
            return held
        earlier = [s for s in self.spoken if s.end <= quote.start and s.speaker and s.paragraph >= quote.paragraph - 2]
        return earlier[-1].speaker if earlier else ""

    def _speaker_of(self, verb: Token, at: int) -> tuple[str, tuple[int, int] | None]:
        subjects = tellers(verb) or (children(verb, {"nsubjpass"}) if lemma(verb) == "quote" else [])
        if not subjects:
            return "", None
        head = subjects[0]
        where = (int(head.idx), int(head.idx) + len(head.text))
        named = _name_beside(head)
        if named is not None:
            return clean_name(self._parsed, named) or named.text, where
        if head.lower_ in {"he", "she", "they"}:
            return self.person_meant(head) or self._last_speaker(at), where
        if looks_like_name(head):
            return clean_name(self._parsed, head) or head.text, where
        if head.lower_ in _FIRST or is_place_noun(head):
            return "", None
        if head.lower_ in {"one", "another"}:
            head = next((c for c in children(head, {"appos"}) if is_person_noun(c)), head)
        return _phrase(self._parsed, head), where

    def _last_speaker(self, at: int) -> str:
        return next((s.speaker for s in reversed(self.spoken) if s.end <= at and s.speaker), "")

    def _told(self, sentence: Sentence) -> Spoken | None:
        if self._inside.hold(sentence.start):
            return None
        tokens = self._parsed.tokens(sentence)
        told = self._told_by_verb(sentence)
        if told is not None:
            return told
        first = [t for t in tokens if _is_first_person(t) and not self._inside.hold(int(t.idx)) and not _of_reporter(t)]
        if first and not self._is_heading(sentence):
            return Spoken(sentence.start, sentence.end, UNNAMED, True, None, None, sentence.paragraph, lost_marks=True)
        return None

    def _is_heading(self, sentence: Sentence) -> bool:
        """Whether the sentence is a paragraph's only one and ends without a full stop: there "we" is the publisher."""
        paragraph = self._parsed.paragraphs[sentence.paragraph]
        line = self._parsed.plain[paragraph.start : paragraph.end].strip()
        return sentence.paragraph == 0 and not line.endswith((".", "!", "?", '"', "'")) and len(line) < 120

    def _told_by_verb(self, sentence: Sentence) -> Spoken | None:
        verbs = words("reporting", "verbs")
        for token in self._parsed.tokens(sentence):
            if token.pos_ not in {"VERB", "AUX"} or lemma(token) not in verbs or self._inside.hold(int(token.idx)):
                continue
            if not _is_main(token):
                continue
            speaker, where = self._speaker_of(token, int(token.idx))
            if speaker and where is not None and _is_human(self._parsed, token, where):
                return Spoken(sentence.start, sentence.end, speaker, False, token, where, sentence.paragraph)
        return None


def _is_of_the_scene(spoken: Spoken) -> bool:
    """Whether it is said to the speaker's own: "he said to *his men*: ...", which tells nobody else of it."""
    if spoken.verb is None:
        return False
    spoken_to = [prep for prep in children(spoken.verb, {"prep", "dative"}) if prep.lower_ == "to"]
    heard = [one for prep in spoken_to for one in children(prep, {"pobj"})] + children(spoken.verb, {"dobj", "dative"})
    return any(own.tag_ == "PRP$" for one in heard for own in children(one, {"poss"}))


def _subject_in(ent: list[Token]) -> list[Token]:
    """The word of a name that is a verb's subject: "*Doctors* Without Borders said"."""
    return [word for word in ent if word.dep_ == "nsubj"]


def _name_beside(head: Token) -> Token | None:
    """The name that stands with a noun for a person: "her neighbour X", "a herder named X", "a surgeon, X,"."""
    if head.pos_ != "NOUN" or not is_person_noun(head):
        return None
    after = list(head.doc[head.i + 1 : head.i + 3])
    if after and (after[0].ent_type_ == "PERSON" or after[0].lower_ in words("names", "naming")):
        return next((t for t in after if t.ent_type_ == "PERSON"), None)
    return next((c for c in children(head, {"appos", "compound"}) if c.ent_type_ == "PERSON"), None)


def _is_main(verb: Token) -> bool:
    return verb.dep_ in {"ROOT", "conj", "parataxis", "ccomp"} or (verb.dep_ == "advcl" and verb.tag_ == "VBG")


def _is_human(parsed: Parsed, verb: Token, where: tuple[int, int]) -> bool:
    head = next((c for c in verb.children if c.idx == where[0]), None)
    if head is None:
        return False
    if looks_like_name(head) or head.lower_ in {"he", "she", "they", "one", "another"}:
        return True
    return head.pos_ == "NOUN" and is_person_noun(head) and lemma(head) not in words("statuses", "official_roles")


def is_individual(parsed: Parsed, spoken: Spoken) -> bool:
    """Whether one person speaks, by name or pronoun, rather than a group or an office."""
    if spoken.speaker_span is None:
        return bool(spoken.speaker) and spoken.speaker != UNNAMED
    head = parsed.doc.char_span(*spoken.speaker_span)
    return head is not None and (looks_like_name(head[0]) or head[0].lower_ in {"he", "she"})


def _is_first_person(token: Token) -> bool:
    """Whether a word is a pronoun of the first person: no "mine" in the ground, no country in two capitals."""
    return token.lower_ in _FIRST and token.pos_ == "PRON" and token.text != "US"


def _of_reporter(token: Token) -> bool:
    """Whether a first person is the reporter: "told me", "I met", "we spoke to", "the evidence we found"."""
    verb = token.head
    if token.dep_ in {"dobj", "dative", "pobj", "iobj"} and lemma(verb) in _SPEECH_VERBS | {"show", "to", "with"}:
        return True
    if token.dep_ == "nsubj" and verb.dep_ == "relcl" and lemma(verb.head) in _MATERIAL:
        return True
    return token.dep_ == "nsubj" and lemma(verb) in {
        "meet",
        "speak",
        "interview",
        "ask",
        "visit",
        "talk",
        "contact",
        "reach",
        "phone",
        "call",
        "understand",
    }


def _phrase(parsed: Parsed, head: Token) -> str:
    first = min(
        [
            head.i,
            *[c.left_edge.i for c in head.lefts if c.dep_ in {"compound", "amod", "nmod", "det", "nummod", "poss"}],
        ]
    )
    words_of = [t for t in parsed.doc[first : head.i + 1] if not t.is_space]
    start = int(words_of[0].idx)
    return " ".join(parsed.text[start : int(head.idx) + len(head.text)].split())


def _speech_verb_around(parsed: Parsed, quote: Quotation) -> Token | None:
    """Give the verb of saying beside a quotation: after its end in the same sentence, or before its opening."""
    paragraph = parsed.paragraphs[quote.paragraph]
    after = [t for t in _between(parsed, quote.end, min(paragraph.end, quote.end + 90)) if not t.is_space]
    stop = next(
        (
            i
            for i, t in enumerate(after)
            if t.text in {"“", '"'} or _ends(after, i) or (t.is_sent_start and i > 0 and after[i - 1].text == ".")
        ),
        len(after),
    )
    for token in after[:stop]:
        if lemma(token) == "quote" and children(token, {"nsubjpass"}):
            return token
        if token.pos_ in {"VERB", "AUX"} and lemma(token) in words("reporting", "verbs") and tellers(token):
            return token
    before = [t for t in _between(parsed, max(paragraph.start, quote.start - 80), quote.start) if not t.is_space]
    for token in reversed(before):
        if token.text == ".":
            return None
        if token.pos_ in {"VERB", "AUX"} and lemma(token) in words("reporting", "verbs") and tellers(token):
            return token
    return None


def _ends(after: list[Token], at: int) -> bool:
    """Whether a full stop ends the sentence, rather than shorten a title: "*Col.* Omar Rashid said"."""
    shortens = at > 0 and at + 1 < len(after) and after[at - 1].text[:1].isupper() and after[at].dep_ == "compound"
    return after[at].text == "." and not (shortens and after[at + 1].text[:1].isupper())


def _between(parsed: Parsed, start: int, end: int) -> list[Token]:
    span = parsed.doc.char_span(start, end, alignment_mode="contract") if end > start else None
    return list(span) if span is not None else []

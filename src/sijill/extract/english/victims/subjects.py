"""Who is in hand: the people a text brings in as subjects, in reading order, and whom "he" or "she" then means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sijill.extract.english.names.name_evidence import is_person_noun
from sijill.extract.english.names.names_en import clean_name
from sijill.extract.english.words.begun import back_from
from sijill.extract.english.words.grammar import SUBJECTS, children, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Sex

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_SEXES = {"he": Sex.MALE, "him": Sex.MALE, "his": Sex.MALE, "she": Sex.FEMALE, "her": Sex.FEMALE, "hers": Sex.FEMALE}
_TITLED = {"mr": Sex.MALE, "mrs": Sex.FEMALE, "ms": Sex.FEMALE, "miss": Sex.FEMALE, "lady": Sex.FEMALE, "sir": Sex.MALE}


@dataclass(frozen=True)
class Subject:
    """One person as a subject.

    Attributes:
        start: First character of the mention.
        name: Name, or the words ("The witness").
        sex: As the words beside it tell, or ``None``.
        is_kin: Whether brought in only as somebody's ("his daughter").
        speaks: Whether subject of a verb of saying.
        paragraph: Number of the paragraph.
        is_dead: Whether the subject of a verb of being killed or dying.
    """

    start: int
    name: str
    sex: Sex | None
    is_kin: bool
    speaks: bool
    paragraph: int
    is_dead: bool = False


class Subjects:
    """The people of one text as subjects; answers whom a pronoun means.

    Args:
        parsed: The text, its names settled.
        in_quotes: Whether a character stands inside a quotation, whose people are not the text's own subjects.
    """

    def __init__(self, parsed: Parsed, in_quotes: Callable[[int], bool]) -> None:
        found = [*_named(parsed), *_nominal(parsed)]
        outside = [subject for subject in found if not in_quotes(subject.start)]
        held = _sexes_shared(sorted(outside, key=lambda subject: subject.start))
        # for each sex that a pronoun may tell, and for none, those it may mean
        self._held = {sex: [s for s in held if sex is None or s.sex in {None, sex}] for sex in (None, *Sex)}

    def before(self, at: int, pronoun: str = "", floor: int = 0, speaking: bool = False) -> str:
        """Give whom a pronoun at ``at`` means: the last fitting person who speaks or acts for themselves.

        Args:
            at: Character of the pronoun.
            pronoun: "he", "she" or "they"; empty when anyone fits.
            floor: Nobody before this character is meant.
            speaking: Whether only those who speak are meant.
        """
        last = own = ""
        for subject in back_from(self._held[_SEXES.get(pronoun.lower())], at):
            if subject.start < floor:
                break
            last = last or subject.name
            if not subject.is_kin and (subject.speaks or not speaking):
                own = own or subject.name
                if not subject.is_dead:
                    return subject.name
        return own or last


def _sexes_shared(subjects: list[Subject]) -> list[Subject]:
    known = {s.name: s.sex for s in subjects if s.sex is not None}
    speaking = {s.name for s in subjects if s.speaks}
    return [replace(s, sex=s.sex or known.get(s.name), is_kin=s.is_kin and s.name not in speaking) for s in subjects]


def _named(parsed: Parsed) -> list[Subject]:
    found = []
    for ent in parsed.doc.ents:
        root = ent.root
        chain = [root, *([root.head] if root.dep_ in {"appos", "compound"} else [])]
        chain += [root.head.head] if root.head.dep_ == "acl" and root.head.lower_ in words("names", "naming") else []
        name = clean_name(parsed, root) if ent.label_ == "PERSON" else ""
        beside = root.dep_ == "appos" and root.head.dep_ in SUBJECTS
        subject = beside or any(t.dep_ in SUBJECTS for t in chain)
        if name and subject and (len(name.split()) > 1 or len(name) > 2):
            found.append(_subject(parsed, int(ent.start_char), name, chain, root))
    return found


def _nominal(parsed: Parsed) -> list[Subject]:
    """As in "the witness said", "his daughter hid": one person by what they are, when no name stands beside."""
    found = []
    for token in parsed.doc:
        if token.dep_ not in SUBJECTS or token.pos_ != "NOUN" or token.tag_ != "NN" or not is_person_noun(token):
            continue
        named = any(c.ent_type_ == "PERSON" and c.dep_ in {"appos", "compound"} for c in token.children)
        named = named or any(c.dep_ == "acl" and c.lower_ in words("names", "naming") for c in token.children)
        held = any(c.dep_ in {"det", "poss", "nummod"} for c in token.children)
        if held and not named:
            first = token.left_edge
            words_of = parsed.text[int(first.idx) : int(token.idx) + len(token.text)]
            found.append(_subject(parsed, int(first.idx), " ".join(words_of.split()), [token], token))
    return found


def _subject(parsed: Parsed, start: int, name: str, chain: list[Token], root: Token) -> Subject:
    beside = [t for link in chain for t in (link, *children(link, {"compound", "appos", "amod", "poss"}))]
    before = parsed.doc[root.left_edge.i - 1] if root.left_edge.i else root
    kin = any(
        is_person_noun(t) and children(t, {"poss"})
        for t in [*beside, *root.ancestors][:8]
        if t.pos_ == "NOUN" and abs(t.i - root.i) < 6 and t.i <= root.i
    )
    speaks = any(t.dep_ in SUBJECTS and lemma(t.head) in words("reporting", "verbs") for t in chain)
    sex = next((found for t in [*beside, before] if (found := _sex_of(t)) is not None), None)
    paragraph = parsed.sentence_at(start).paragraph
    return Subject(start, name, sex or _sex_told(parsed, root), kin, speaks, paragraph, any(map(_is_killed, chain)))


def _is_killed(token: Token) -> bool:
    """Whether the verb says its subject died: "X was killed", "X was one of those burned"."""
    if token.dep_ not in SUBJECTS:
        return False
    verb = token.head
    if token.dep_ == "nsubjpass":
        return lemma(verb) in words("harms", "verbs", "killed")
    ones = [one for one in children(verb, {"attr"}) if one.lower_ == "one" and lemma(verb) == "be"]
    acts = [act for one in ones for word in one.subtree for act in children(word, {"acl"})]
    among = any(lemma(act) in words("harms", "verbs", "killed") | {"burn"} for act in acts)
    return among or lemma(verb) in words("harms", "dying", "killed")


def _sex_of(token: Token) -> Sex | None:
    if token.pos_ in {"PRON", "DET"}:
        return None
    word = lemma(token)
    if token.lower_.rstrip(".") in _TITLED:
        return _TITLED[token.lower_.rstrip(".")]
    if word in words("statuses", "female"):
        return Sex.FEMALE
    return Sex.MALE if word in words("statuses", "male") else None


def _sex_told(parsed: Parsed, root: Token) -> Sex | None:
    """The first "his" or "her" after the name in its sentence, when no other person stands before it."""
    sentence = parsed.sentence_at(int(root.idx))
    for token in parsed.tokens(sentence):
        if token.i <= root.i:
            continue
        if token.ent_type_ == "PERSON" and token.ent_iob_ == "B":
            return None
        if token.lower_ in _SEXES:
            return _SEXES[token.lower_]
    return None

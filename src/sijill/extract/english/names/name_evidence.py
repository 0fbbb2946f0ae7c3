"""What the words around a name say of it: that it is a person's, a place's, an organisation's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from sijill.extract.english.names.capitals import NameRun
from sijill.extract.english.sources.organisations import known
from sijill.extract.english.words.grammar import lemma
from sijill.extract.english.words.word_stock import is_family, is_given
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Doc, Token

STRONG = 3
_AGED = re.compile(
    r"^\s?(?:,\s(?:now\s)?(?:aged\s)?\d{1,3}\s?(?=[,.;)\n]|$)"
    r"|\((?:aged?:?\s)?\d{1,3}(?:[ -](?:years?|months?)(?:[ -]old)?)?\)"
    r"|,\s(?:an?\s)?\d{1,3}[ -]years?[ -]old)"
)
_YEARS_OLD = re.compile(r"\b\d{1,3}[ -]years?[ -]old$")
_WHO = re.compile(r"^\s?,?\s?(?:who|whose|himself|herself)\b")
_NOT_ONE = (
    "family people other one victim life member number total death body dead figure remains aid staff army police "
    "military security militia faction regime taliban isis vdp who household troop"
)
_GENERIC = frozenset(_NOT_ONE.split())
_TRADE = re.compile(r"\w{3,}(?:er|or|ist|man|woman|eer|ician|arian|keeper|maker)$")
_THINGS = (
    "river border center quarter tower corner letter water paper number order sector harbor harbour motor factor error "
    "matter power computer newspaper shelter centre winter summer weather other another brother server after former "
    "latter manner member cluster disaster terror mirror floor door corridor tractor reactor sister father mother "
    "daughter danger chapter charter headquarter theater crater trailer tanker helicopter bulldozer timber cover fiber"
)
_NO_TRADES = frozenset(_THINGS.split())
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_DATE_NEXT = re.compile(rf"^,[ ](?:\d{{1,2}}[ ]{_MONTH}|{_MONTH}\.?[ ]\d{{1,2}}\b)")


@dataclass(frozen=True, slots=True)
class Evidence:
    """How strongly a name is a person's, a place's, an organisation's; three is as good as said."""

    person: int = 0
    place: int = 0
    organisation: int = 0

    def __add__(self, other: Evidence) -> Evidence:
        """Give the two together, kind by kind."""
        return Evidence(self.person + other.person, self.place + other.place, self.organisation + other.organisation)


def is_person_noun(token: Token) -> bool:
    """Whether a noun says what somebody is: a trade, a relation, an office."""
    return calls_somebody(lemma(token))


@lru_cache(maxsize=50_000)
def calls_somebody(word: str) -> bool:
    """Whether a noun in its base form says what somebody is: "nurse", "sister", "governor"."""
    keys = (
        "civilian",
        "witness_roles",
        "relatives",
        "neighbours",
        "security",
        "official_roles",
        "combatant",
        "female",
        "male",
    )
    known_kind = any(word in words("statuses", key) for key in keys) or word in {"man", "person", "youth", "elder"}
    return (known_kind or word in words("names", "occupations")) and word not in _GENERIC


def looks_like_trade(token: Token) -> bool:
    """Whether a common noun no list holds has the form of a trade: "-er", "-or", "-ist", "-man"."""
    form = _TRADE.search(token.lower_)
    return bool(form and token.pos_ == "NOUN" and token.tag_ == "NN" and token.lower_ not in _NO_TRADES)


def is_place_noun(token: Token) -> bool:
    """Whether a noun is of a place."""
    return lemma(token) in words("names", "place_nouns")


def evidence_of(doc: Doc, run: NameRun) -> Evidence:
    """Give what the name itself and the words around one mention of it say."""
    return _own_words(doc, run) + _before(doc, run) + _after(doc, run) + _grammar(doc, run)


def _own_words(doc: Doc, run: NameRun) -> Evidence:
    tokens = [doc[i] for i in range(run.first, run.last)]
    heads = words("names", "organisation_heads")
    organisation = any(t.lower_ in heads for t in tokens) or known(doc[run.first : run.last].text) is not None
    first = tokens[0].lower_ in words("names", "place_firsts")
    is_place = first or (len(tokens) > 1 and tokens[-1].lower_ in words("names", "place_nouns"))
    place = int(is_place) if tokens[0].lower_ in {"umm", "um", "oum"} else 2 * is_place
    acronym = len(tokens) == 1 and tokens[0].is_upper and 1 < len(tokens[0]) < 7 and not run.titled
    labelled = sum(t.ent_type_ == "PERSON" for t in tokens) * 2 > len(tokens)
    person = int(labelled) + STRONG * (run.titled or _is_whole_name(run))
    return Evidence(person=person, place=place, organisation=4 * organisation + 2 * acronym)


def _is_whole_name(run: NameRun) -> bool:
    """Whether first names and family names alone make up the name, with at most one part no list holds."""
    known = [is_given(part) or is_family(part) for part in run.parts]
    return len(known) > 1 and is_given(run.parts[0]) and any(known[1:]) and sum(known) >= len(known) - 1


def _before(doc: Doc, run: NameRun) -> Evidence:
    if run.first == 0:
        return Evidence()
    before = doc[run.first - 1]
    if before.text in {",", "-", "–", "("} and run.first > 1:
        named = doc[run.first - 2]
        if before.text == "(" and _is_its_acronym(named.text, doc[run.first].text):
            return Evidence(organisation=4)
        if before.text == "," and looks_like_trade(named):
            return Evidence(person=2)
        return Evidence(person=STRONG * (is_person_noun(named) and not _is_plural(named)))
    if before.lower_ == "old" and _YEARS_OLD.search(doc[max(0, run.first - 5) : run.first].text):
        return Evidence(person=STRONG)
    if before.lower_ == "law" and before.i > 1 and before.nbor(-1).text == "-":
        return Evidence(person=STRONG)
    if is_person_noun(before) and not _is_plural(before) and before.pos_ in {"NOUN", "PROPN"}:
        return Evidence(person=STRONG)
    if lemma(before) in words("names", "naming") or before.lower_ in words("names", "naming"):
        return Evidence(person=2)
    if before.lower_ in _BODIES:
        return Evidence(organisation=2)
    if before.lower_ in words("names", "locatives"):
        return Evidence(place=STRONG - 1)
    if before.lower_ == "nearby":
        return Evidence(place=STRONG)
    if before.lower_ == "of" and run.first > 1:
        return _of(doc[run.first - 2])
    if before.lower_ == "from" and run.first > 1 and _is_home(doc[run.first - 2]):
        return Evidence(place=STRONG)
    return Evidence(place=int(before.lower_ in words("names", "loose_locatives")))


def _is_its_acronym(short: str, first: str) -> bool:
    """As in "the VFF (Velsk Freedom Front)": what a body is called in full behind its letters."""
    letters = short.isupper() and short.isalpha() and 2 < len(short) < 7
    return letters and first[:1] == short[0] and not first.isupper()


def _is_home(token: Token) -> bool:
    """Whether "from" after ``token`` says where somebody is from: after a comma, a name, a person's trade."""
    return token.text == "," or token.ent_type_ == "PERSON" or is_person_noun(token)


def _follows_a_date(doc: Doc, run: NameRun) -> bool:
    """As in "January 16 *Khan Marjan*: a bomber ...", which says where it was."""
    before = doc[max(0, run.first - 2) : run.first].text
    return re.fullmatch(rf"(?:{_MONTH}\.?[ ]\d{{1,2}}|\d{{1,2}}[ ]{_MONTH})", before) is not None


def _is_inside(doc: Doc, run: NameRun) -> bool:
    """Whether the name stands after a preposition of place, so that what follows may belong to an earlier noun."""
    return run.first > 0 and doc[run.first - 1].lower_ in words("names", "locatives") | {"from"}


def _of(noun: Token) -> Evidence:
    word = lemma(noun)
    if is_place_noun(noun):
        return Evidence(place=STRONG)
    if word in words("names", "of_place"):
        return Evidence(place=2)
    return Evidence(
        person=int(
            word in {"death", "body", "funeral", "killing", "house", "home", "name", "family", "story", "murder"}
        )
    )


def _is_plural(token: Token) -> bool:
    return token.tag_ in {"NNS", "NNPS"}


def _after(doc: Doc, run: NameRun) -> Evidence:
    text = (str(doc[run.last - 1].whitespace_) + str(doc[run.last : run.last + 14].text_with_ws))[:40]
    if _DATE_NEXT.match(text) or (text.startswith(":") and _follows_a_date(doc, run)):
        return Evidence(place=2 * STRONG)
    inside = _is_inside(doc, run)
    if not inside and (_AGED.match(text) or _WHO.match(text)):
        return Evidence(person=STRONG)
    if run.last >= len(doc):
        return Evidence()
    after = doc[run.last]
    if after.text == "'s" and run.last + 1 < len(doc):
        owned = doc[run.last + 1]
        return Evidence(
            person=STRONG
            * (
                lemma(owned) in words("statuses", "relatives") | words("statuses", "neighbours")
                and lemma(owned) != "family"
            )
        )
    if is_place_noun(after) and after.pos_ in {"NOUN", "PROPN"}:
        return Evidence(place=STRONG)
    if after.pos_ == "NOUN" and after.lower_ in words("names", "bodies"):
        return Evidence(organisation=STRONG - int(is_person_noun(after)))
    told = _apposition(doc, run) if after.text in {",", "-", "–", "("} else Evidence()
    dateline = run.first == 0 or (doc[run.first - 1].is_space and "\n" in doc[run.first - 1].text)
    if dateline and after.text in {"(", "-", "–", "—"}:
        return Evidence(place=2)
    return Evidence(place=told.place, organisation=told.organisation) if inside else told


def _apposition(doc: Doc, run: NameRun) -> Evidence:
    """The head of a noun phrase right after a comma: ", *a village* ...", ", the council's *head*"."""
    head: Token | None = None
    determined = False
    for token in doc[run.last + 1 : run.last + 9]:
        if token.pos_ not in {
            "DET",
            "ADJ",
            "NUM",
            "NOUN",
            "PART",
            "PUNCT",
            "PROPN",
            "PRON",
            "ADV",
            "VERB",
            "X",
        } or token.text in {",", "."}:
            break
        determined = determined or token.pos_ in {"DET", "PRON", "ADJ", "NUM"}
        if token.pos_ == "VERB" and token.tag_ not in {"VBN", "VBG"}:
            break
        head = token if token.pos_ in {"NOUN", "PROPN"} else head
    if head is None or (head.pos_ == "PROPN" and not determined):
        return Evidence()
    following = doc[head.i + 1] if head.i + 1 < len(doc) else None
    listed = following is not None and following.lower_ == "and"
    if (is_person_noun(head) or looks_like_trade(head)) and not _is_plural(head):
        return Evidence(person=STRONG - listed)
    return Evidence(
        place=STRONG * is_place_noun(head),
        organisation=2 * (head.pos_ == "NOUN" and determined and head.lower_ in words("names", "organisation_heads")),
    )


def _grammar(doc: Doc, run: NameRun) -> Evidence:
    root = doc[run.first : run.last].root
    found = Evidence()
    if root.dep_ == "nsubj" and root.head.pos_ in {"VERB", "AUX"}:
        article = any(c.dep_ == "det" for c in root.children)
        found += Evidence(person=2 * (lemma(root.head) in words("names", "human_verbs") and not article))
    if root.dep_ == "nsubjpass" or (root.dep_ == "dobj" and lemma(root.head) in words("harms", "verbs", "killed")):
        killed = lemma(root.head) in words("harms", "verbs", "killed")
        told = killed or lemma(root.head) in words("harms", "verbs", "detained")
        found += Evidence(person=int(told) * (2 if killed and len(run.parts) > 1 and not _is_an_arm(doc, run) else 1))
    if root.dep_ == "dobj" and lemma(root.head) in {"accuse", "blame", "charge", "marry"}:
        found += Evidence(person=2)
    return found


_BODIES = frozenset(
    {"charity", "ngo", "ingo", "agency", "organisation", "organization", "company", "firm", "foundation", "group"}
)


def _is_an_arm(doc: Doc, run: NameRun) -> bool:
    """As in "the *Velsk Front* were killed", "the charity *Noor House*": a body, with its article or kind, or many."""
    if run.first and doc[run.first - 1].lower_ in _BODIES:
        return True
    root = doc[run.first : run.last].root
    article = any(child.dep_ == "det" for child in root.children)
    many = any(child.lower_ == "were" for child in root.head.children) and not any(
        child.dep_ in {"conj", "cc"} for child in root.children
    )
    return article or many or root.tag_ == "NNPS"

"""Series of counted people that the parser cut: "6 commandos, 5 soldiers, and 15 militants were killed"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people, number_start
from sijill.extract.english.tolls.within.part_words import part_cue
from sijill.extract.english.victims.company import is_kin
from sijill.extract.english.words.grammar import OWNERS, children, lemma
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.extract.lexicon import words
from sijill.model.vocabulary import CASUALTIES

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.tokens import Doc, Token

LONGEST_ASIDE = 14
"""A bracket between subject and verb has at most this many words and marks (tokens)."""
_BOUND = 24
"""Within so many characters before a head "up to" bends its number (characters)."""
LONGEST_PHRASE = 8
"""A counted phrase of a series has at most this many words (words)."""
_JOINING = frozenset({"and", ",", "&", "plus", "then", "later", "also"})
_AS_WELL = ("as", "well", "as")
_BOUNDS = frozenset({",", ";", ":", "(", "that", "where", "when", "while", "and", "but", "after", "before", "as"})
_ARTICLES = frozenset({"a", "an"})
_BENDING_WORDS = "at least about some around up to more than over nearly almost approximately an estimated another"
_BENDING = frozenset(_BENDING_WORDS.split())
_TELLING = frozenset(
    {"reported", "reports", "reporting", "confirmed", "left", "leaving", "with", "announced", "counted"}
)
_PARTING = frozenset({"including", "incl", "include", "included", "among", "whom", "them"})
_ASIDES = frozenset({"and", "including", "among", "possibly", "perhaps", "mostly", "most", "all", "along", "together"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_DASHES = frozenset({"-", "--", "–", "—"})
_BEHIND_PEOPLE = frozenset({"of", "with", "from", "for", "at"})
"""Before one of these stand the people: "two *clerks* with the agency"."""
_STATES = frozenset({"dead", "wounded", "injured", "hurt"})
"""What befell the people right before it, who are not in the series of those behind it."""


def with_series(event: Event) -> Event:
    """Give the event with every counted phrase of the series its victims stand in.

    Only people killed or wounded are counted in series; a series must hold an "and", and begin a clause when it is the
    subject.
    """
    if event.harm not in CASUALTIES or event.kind not in {"verb", "violence", "noun", "background"}:
        return event
    auxiliary = next(iter(children(event.trigger, {"auxpass", "aux"})), None)
    passive = auxiliary is not None and auxiliary.lower_ in {"was", "were", "are", "been"}
    died = auxiliary is None and _has_died(event.trigger)
    if passive and all(victim.i > event.trigger.i and victim.dep_ == "attr" for victim in event.victims):
        passive, series = False, _objects(event)  # "killed were *the chief, his two wives and a guard*"
    elif passive or died:
        series = _subjects(auxiliary if auxiliary is not None else event.trigger)
    else:
        series = _objects(event)
    if event.trigger.dep_ == "acl" and event.trigger.tag_ == "VBN" and auxiliary is None:
        series = _subjects(event.trigger, _TELLING)
    found = series + _companions(event)
    known = {int(token.i) for victim in event.victims for token in (victim, *victim.conjuncts)}
    fresh = [head for head in found if head.i not in known and not any(_holds(v, head) for v in event.victims)]
    added = tuple(head for head in fresh if not any(_is_part(victim, head) for victim in event.victims))
    if not added:
        return event
    misread = (passive or died) and bool(series)
    kept = tuple(
        victim
        for victim in event.victims
        if not misread
        or victim in found
        or _is_counted(victim)
        or _is_before_kin(victim, series[0])
        or (died and victim.pos_ == "PROPN")
    )
    return replace(event, victims=tuple(sorted({*kept, *added, *[f for f in found if f.i in known]}, key=_place)))


def _has_died(verb: Token) -> bool:
    return verb.tag_ == "VBD" and lemma(verb) in words("harms", "dying", "killed")


def _is_before_kin(victim: Token, first: Token) -> bool:
    """As in "*the mayor*, his wife, and three guards were killed": kin taken for who the first is."""
    begins = _owner_of_some(first) or first.left_edge
    one = victim.ent_type_ == "PERSON" or (victim.tag_ == "NN" and is_people(victim))
    owned = begins.lower_ in OWNERS and one
    before = first.left_edge
    return owned and before.i == victim.i + 2 and before.nbor(-1).text == ","


def _owner_of_some(some: Token) -> Token | None:
    """As in "two of *his* sons"."""
    behind = some.doc[some.i + 1 : some.i + 3]
    held = len(behind) > 1 and is_number(some) and behind[0].lower_ == "of" and behind[1].lower_ in OWNERS
    return behind[1] if held else None


def _is_part(victim: Token, head: Token) -> bool:
    """As in "20 people, including eight women, and *four men* were killed": parts of those told of before."""
    between = " ".join(str(token.lower_) for token in victim.doc[victim.i + 1 : head.i])
    is_bound = "up to" in between[-_BOUND:]
    told = any(word in _PARTING for word in between.split()) or _is_in_an_aside(victim, head)
    return _is_counted(victim) and not is_bound and told


def _is_in_an_aside(victim: Token, head: Token) -> bool:
    """As in "seven people of one family - a father, mother and *five children* - were killed"."""
    opened = [token for token in victim.doc[victim.i + 1 : head.i] if token.text in _DASHES]
    after = head.doc[head.right_edge.i + 1].text if head.right_edge.i + 1 < len(head.doc) else ""
    told = len(opened) == 1 and opened[0].nbor(1).lower_ not in {"and", "plus"}
    return bool(told and after == opened[0].text)


def _place(token: Token) -> int:
    return int(token.i)


def _holds(victim: Token, head: Token) -> bool:
    """As in "dozens of *soldiers*": the people are already reached through their quantifier."""
    return any(thing.i == head.i for prep in children(victim, {"prep"}) for thing in children(prep, {"pobj"}))


def _is_counted(victim: Token) -> bool:
    return bool(victim.pos_ == "NUM") or any(is_number(child) for child in children(victim, {"nummod"}))


def _companions(event: Event) -> list[Token]:
    """As in "a commander was killed *along with 4 of his fighters*": those counted after who died first."""
    trigger, doc = event.trigger, event.trigger.doc
    before = [victim for victim in event.victims if victim.i < trigger.i]
    for place in (*before, trigger) if before else ():
        after = [t.lower_ for t in doc[place.i + 1 : place.i + 4] if t.text != ","][:2]
        if after not in (["along", "with"], ["together", "with"]) and after[:1] != ["alongside"]:
            continue
        at = int(place.i) + (2 if after[:1] == ["alongside"] else 3) + (doc[place.i + 1].text == ",")
        if at + 1 < len(doc) and doc[at].lower_ in OWNERS and is_number(doc[at + 1]):
            at += 1
        head = _counted_at(doc[at]) if at < len(doc) else None
        if head is not None:
            return [head]
    return []


def _is_company(head: Token) -> bool:
    """As in "along with his *companion*"; nobody's soul dies besides them."""
    return is_people(head) and lemma(head) != "soul"


def _has_article(victim: Token) -> bool:
    return any(child.lower_ in _ARTICLES for child in children(victim, {"det"}))


def _leads_on(victim: Token) -> bool:
    """Whether a series can go on after a victim: one counted, one with an article, one named."""
    named = victim.pos_ == "PROPN" and victim.ent_type_ == "PERSON"
    named = named or (victim.tag_ == "NN" and any(name.ent_type_ == "PERSON" for name in children(victim, {"appos"})))
    return _is_counted(victim) or _has_article(victim) or named or _is_before_own_kin(victim)


def _is_before_own_kin(victim: Token) -> bool:
    """As in "killed the *chief*, his son and two guards"."""
    behind = victim.doc[victim.i + 1 : victim.i + 3]
    if victim.tag_ != "NN" or len(behind) < len((",", "his")) or behind[0].text != ",":
        return False
    return behind[1].lower_ in OWNERS and lemma(behind[1].head) in words("statuses", "relatives")


def _behind_brackets(victim: Token, end: int) -> int:
    """Where the words go on behind somebody: behind the name in brackets, where one stands there."""
    doc, at = victim.doc, int(victim.i) + 1
    if at >= end or doc[at].text != "(":
        return at
    return next((i + 1 for i in range(at, min(end, at + LONGEST_ASIDE)) if doc[i].text == ")"), at)


def _subjects(auxiliary: Token, bounds: frozenset[str] = frozenset()) -> list[Token]:
    """The heads of the series that ends right before the auxiliary; none unless it begins a clause."""
    floor = sentence_start(auxiliary)
    at = _before_asides(auxiliary, floor)
    found: list[Token] = []
    joined = False
    while True:
        phrase = _phrase_before(auxiliary, at, floor)
        if phrase is None:
            break
        head, first = phrase
        if not _is_said_of_others(auxiliary.doc, first):
            found.insert(0, head)
        at = first
        before = auxiliary.doc[at - 1] if at > floor else None
        if before is None or before.lower_ not in _JOINING:
            joined = joined and (before is None or before.lower_ in _BOUNDS | bounds)
            break
        joined = joined or before.lower_ != ","
        while at > floor and auxiliary.doc[at - 1].lower_ in _JOINING:
            at -= 1
    return found if joined and len(found) > 1 else []


def _is_said_of_others(doc: Doc, first: int) -> bool:
    """As in "a cook, *also a driver*, and a guard": what else the one before is."""
    before = [token.lower_ for token in doc[max(0, first - 2) : first]]
    return before == [",", "also"] and doc[first].lower_ in _ARTICLES


def _before_asides(auxiliary: Token, floor: int) -> int:
    """Where the subject ends: before adverbs and brackets that stand in front of the auxiliary."""
    doc, at = auxiliary.doc, int(auxiliary.i)
    while at > floor and doc[at - 1].pos_ == "ADV":
        at -= 1
    if at > floor and doc[at - 1].text in {")", "]"}:
        return next((i for i in range(at - 1, max(floor, at - LONGEST_ASIDE), -1) if doc[i].text in {"(", "["}), at)
    return at


def _before_commas(auxiliary: Token, end: int, floor: int) -> int:
    """Where the subject ends before an aside between commas: "at least one*, and possibly up to three,* were"."""
    doc = auxiliary.doc
    if end - 1 <= floor or doc[end - 1].text != ",":
        return end
    first = next((i for i in range(end - 2, max(floor, end - LONGEST_ASIDE), -1) if doc[i].text == ","), None)
    return first if first is not None and (doc[first + 1].lower_ in _ASIDES or _tells_of_some(doc, first + 1)) else end


def _tells_of_some(doc: Doc, at: int) -> bool:
    """As in "three, *one of whom* is a minor, were hurt"."""
    behind = doc[at + 1 : at + 3]
    return is_number(doc[at]) and len(behind) > 1 and behind[0].lower_ == "of" and behind[1].lower_ in {"whom", "them"}


def subject_before(verb: Token) -> tuple[Token, ...]:
    """Give the counted people right before a passive whose subject the parser did not find; none when they are not."""
    auxiliary = next(iter(children(verb, {"auxpass"})), None)
    if auxiliary is None or verb.dep_ == "pcomp" or children(verb, {"nsubjpass", "csubjpass", "dobj"}):
        # whoever stands before "before being shot" suffered another harm
        return ()
    floor = sentence_start(auxiliary)
    told = _before_asides(auxiliary, floor)
    end = _before_commas(auxiliary, told, floor)
    if end < told and end > floor and auxiliary.doc[end - 1].pos_ == "NUM" and is_number(auxiliary.doc[end - 1]):
        # "two were killed and *four*, including a child, were hurt"
        return (auxiliary.doc[end - 1],)
    phrase = _phrase_before(auxiliary, end, floor)
    series = _subjects(auxiliary) if phrase is not None else []
    # of a series the first, to which the parse or the series joins the others
    return (series[0] if phrase[0] in series else phrase[0],) if phrase is not None else ()


def subject_of_death(verb: Token) -> tuple[Token, ...]:
    """As in "raided the post and *two guards* from the port *died*", where the raiders are taken for those who died.

    Or "20 soldiers (18, rebels said) *died*", where a bracket stands between.
    """
    floor = sentence_start(verb)
    is_behind = verb.i > floor and verb.nbor(-1).text in {")", "]"}
    if is_behind and verb.tag_ == "VBD" and not children(verb, {"nsubj", "aux"}):
        phrase = _phrase_before(verb, _before_asides(verb, floor), floor)
        return (phrase[0],) if phrase is not None else ()
    if verb.dep_ != "conj" or verb.tag_ != "VBD" or children(verb, {"nsubj", "nsubjpass", "dobj", "aux"}):
        return ()
    doc, at = verb.doc, int(verb.i) - 1
    while at > sentence_start(verb) and doc[at].lower_ != "and":
        at -= 1
    first = doc[at + 1]
    if at <= verb.head.i or first.i >= verb.i or not (is_number(first) or first.lower_ in _ARTICLES):
        return ()
    head = first.head
    counted = first.i < head.i < verb.i and head.pos_ in _NOUNS and is_people(head)
    return (head,) if counted and not any(t.pos_ in {"VERB", "AUX"} for t in _between(head, verb)) else ()


def _between(head: Token, verb: Token) -> list[Token]:
    return [token for token in head.doc[head.i + 1 : verb.i] if token.lower_ not in _PARTING]


def subject_of_state(state: Token) -> tuple[Token, ...]:
    """Give the counted people right before "were slain", where the parser found no subject."""
    be = state.head
    if state.dep_ != "acomp" or state.tag_ != "VBN" or be.pos_ != "AUX":
        return ()
    if children(be, {"nsubj", "nsubjpass"}):
        return tuple(children(be, {"nsubj", "nsubjpass"}))
    series = _subjects(be)
    phrase = _phrase_before(be, _before_asides(be, sentence_start(be)), sentence_start(be))
    return tuple(series) or ((phrase[0],) if phrase is not None else ())


def _phrase_before(near: Token, end: int, floor: int) -> tuple[Token, int] | None:
    """The head and first word of the counted phrase of people that ends before ``end``."""
    doc = near.doc
    head: Token | None = None
    for at in range(end - 1, max(floor, end - LONGEST_PHRASE) - 1, -1):
        token = doc[at]
        if token.lower_ == "and" and head is not None and doc[at - 1].pos_ in _NOUNS and is_people(doc[at - 1]):
            head = None
            continue
        if token.pos_ in {"VERB", "AUX", "PUNCT", "CCONJ"} and token.text != "-" and token.tag_ not in {"VBN", "HYPH"}:
            return None
        if token.lower_ in _BEHIND_PEOPLE:
            head = None
        if token.lower_ in _STATES and head is None:
            return None
        if head is None and token.pos_ in _NOUNS:
            head = token
        owned = token.lower_ in OWNERS and head is not None and is_kin(head)
        if head is not None and (is_number(token) or token.lower_ in _ARTICLES or owned) and token.pos_ != "PROPN":
            if not is_people(head) or token.i >= head.i:
                return None
            first = number_start(token) if is_number(token) else int(token.i)
            some = doc[first - 2] if first - 2 >= floor and doc[first - 1].lower_ == "of" else None
            if owned and some is not None and is_number(some):
                return some, number_start(some)
            bending = _BENDING | OWNERS if is_kin(head) else _BENDING
            while first > floor and doc[first - 1].lower_ in bending:
                first -= 1
            return head, first
    return None


def _objects(event: Event) -> list[Token]:
    """The heads of the counted phrases that go on after the last victim: "killed 2 soldiers, 3 guards and a cook"."""
    last = max((token for victim in event.victims for token in (victim, *victim.conjuncts)), key=_place, default=None)
    told = event.trigger.pos_ == "VERB" and event.trigger.dep_ not in {"amod", "acl"}
    # "learned of the death of two nurses *and one driver*", where the driver is joined to the verb
    told = told or (event.trigger.pos_ == "NOUN" and last is not None and last.dep_ == "pobj")
    if not told or last is None or last.i < event.trigger.i or not _leads_on(last):
        return []
    found: list[Token] = []
    doc, end = last.doc, sentence_end(last)
    at = _behind_brackets(last, end)
    while at < end and (doc[at].lower_ in _JOINING or _is_as_well(doc, at)):
        at += len(_AS_WELL) if _is_as_well(doc, at) else 0
        while at < end and doc[at].lower_ in _JOINING | _BENDING:
            at += 1
        head = _counted_at(doc[at]) if at < end else None
        kin = head is not None and doc[at].dep_ == "poss" and last.tag_ in {"NN", "NNP"}
        listed = head is not None and (kin or _is_another_kind(last, doc[at], head) or _is_last_but_one(found, head))
        if doc[at - 1].text == "," and not listed:
            break
        if at < end and doc[at - 1].lower_ == "also" and doc[at - 2].lower_ != "and" and not is_number(doc[at]):
            break  # "killed a teacher, *also a father* of two"
        after = head.i + 1 if head is not None else end
        then = _behind_clause(doc, after, end)
        goes_on = then < end and doc[then].pos_ in {"VERB", "AUX", "ADV"} and not _is_as_well(doc, then)
        if head is None or goes_on or (head.dep_.startswith("nsubj") and head.head.nbor(-1).lower_ != "and"):
            break
        found.append(head)
        at = after
    return found


def _behind_clause(doc: Doc, at: int, end: int) -> int:
    """Where the words go on behind "*, who saw it,*"; where they are for any others."""
    if at + 1 >= end or doc[at].text not in ",(" or doc[at + 1].lower_ not in {"who", "whom", "whose"}:
        return at
    return next((i + 1 for i in range(at + 2, min(end, at + LONGEST_ASIDE)) if doc[i].text in ",)"), at)


def _is_as_well(doc: Doc, at: int) -> bool:
    return tuple(token.lower_ for token in doc[at : at + len(_AS_WELL)]) == _AS_WELL


def _is_last_but_one(found: Sequence[Token], head: Token) -> bool:
    """As in "the chief, his son, *a griot* and two guards": no mark closes it, so nobody is told to be a griot."""
    behind = head.doc[head.i + 1] if head.i + 1 < len(head.doc) else None
    return bool(found) and behind is not None and (behind.lower_ == "and" or _is_as_well(head.doc, behind.i))


def _is_another_kind(whole: Token, number: Token, head: Token) -> bool:
    """Whether a comma goes on to other people: "one soldier, six guards", unlike "three people, a man and a boy"."""
    general = lemma(whole) in words("statuses", "generic") or lemma(whole) == "civilian" or whole.pos_ == "NUM"
    return not general and is_number(number) and head.pos_ in _NOUNS


def _counted_at(number: Token) -> Token | None:
    """The noun of people a number or article at this place counts; "three of his brothers" are counted by "three"."""
    if number.dep_ == "poss" and number.lower_ in OWNERS:
        beside = number.i and number.nbor(-1).lower_ == "with" and number.head.tag_ == "NN" and _is_company(number.head)
        return number.head if beside or lemma(number.head) in words("statuses", "relatives") else None
    if not (is_number(number) or number.lower_ in _ARTICLES):
        return None
    things = [thing for prep in children(number, {"prep"}) for thing in children(prep, {"pobj"})]
    if things and number.beside() == "of":
        return number if things[0].pos_ in _NOUNS and is_people(things[0]) and not part_cue(things[0]) else None
    head = number.head
    within = number.i < head.i < number.i + LONGEST_PHRASE
    named = head.pos_ == "PROPN" and is_number(number) and head.ent_type_ in {"", "NORP", "PERSON"}
    return head if within and head.pos_ in _NOUNS and (named or is_people(head)) else None

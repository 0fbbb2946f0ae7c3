"""Who is meant, where the parse hangs a participle on the noun nearest to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_GROUPS = frozenset({"army", "faction", "force", "front", "gang", "group", "militia", "movement", "party", "wing"})
_FAREWELLS = frozenset({"funeral", "burial", "memorial", "vigil", "wake", "procession", "ceremony", "tribute"})
_OF = frozenset({"of", "for", "to"})
_LEADS = frozenset({"of", "from", "with", "for", "at"})

_SUPPOSING = frozenset({"think", "believe", "presume", "fear", "assume", "suppose", "feign", "say", "report"})
"""What is said of people who may live: "found a cook and a clerk, all *thought* dead"."""


def meant(victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """Give the heads of those meant by ``victims``.

    "2 nurses from different clinics taken and found dead" is about the nurses, "1 nurse and 4 guards killed" about
    both, "a nurse was among those killed" about the nurse.
    """
    if any(children(one, {"neg"}) for victim in victims for one in _with_number(victim)):
        victims = _those_but(victims)
    if len(victims) != 1:
        victims = _with_those_behind_the_name(victims) if len(victims) == len(("one", "name")) else victims
        return tuple(one for at, one in enumerate(victims) if not at or not _names_the_one_before(victims[at - 1], one))
    victim = victims[0]
    if (
        victim.lower_ in {"all", "both", "each"}
        and victim.head.dep_ == "relcl"
        and children(victim.head.head, {"conj"})
        and lemma(victim.head) not in _SUPPOSING
    ):
        # "found a miller, his wife and a clerk, *all* shot dead"
        return (victim.head.head,)
    return (
        _pair_of_headline(victim)
        or _among(victim)
        or _struck(victim)
        or _buried(victim)
        or _above_including(victim)
        or _led_by(victim)
        or (_first_of_fragment(_counted_above(victim)),)
    )


def _with_those_behind_the_name(victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """As in "killed the chief of Tervo, *Omar Haddad, and a clerk*", where the name is taken for a second victim."""
    one, name = victims
    if name.ent_type_ != "PERSON" or one.tag_ != "NN" or name.dep_ != "dobj":
        return victims
    first, after = name.left_edge, name.doc[name.i + 1 : name.i + 3]
    beside = first.i == one.right_edge.i + 2 and first.nbor(-1).text == "," and bool(children(one, {"det", "poss"}))
    listed = len(after) > 1 and after[0].text == "," and (after[1].lower_ == "and" or is_number(after[1]))
    if not beside or not listed or not is_people(one):
        return victims
    return (one, *(other for other in children(name, {"conj"}) if other.pos_ == "NOUN"))


def _those_but(victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """As in "not the mayor but *his guard* was killed": who suffered it instead of the first."""
    denied = [
        one for one in victims if any(map(_denies, (no for n in _with_number(one) for no in children(n, {"neg"}))))
    ]
    denied = [one for one in denied if any(but.lower_ == "but" for but in children(one, {"cc"}))]
    rest = [one for one in victims if one not in denied]
    rest += [other for one in denied for other in children(one, {"conj"}) if other.i > one.i and other not in rest]
    return tuple(rest) if denied and rest else victims


def _with_number(one: Token) -> list[Token]:
    """As in "not *one* guard but two were killed", where the number is denied."""
    return [one, *(number for number in children(one, {"nummod"}) if number.lower_ == "one")]


def _denies(no: Token) -> bool:
    """Whether a "not" denies; "not *only*", "not *just*" tell of one more."""
    return no.lower_ == "not" and no.beside() not in {"only", "just", "merely", "simply", "alone", "solely"}


def _names_the_one_before(one: Token, name: Token) -> bool:
    """As in "my cousin *Hasan* was hit", where the parse takes the name for a second subject."""
    beside = name.pos_ == "PROPN" and name.left_edge.i == one.i + 1
    return beside and one.pos_ == "NOUN" and one.tag_ == "NN" and bool(children(one, {"poss"}))


def _among(victim: Token) -> tuple[Token, ...]:
    """The subject of "was among those killed" or "is one of the dead"."""
    prep = victim.head
    one_of = prep.lower_ == "of" and prep.head.lower_ == "one" and prep.head.dep_ == "attr" and not _is_counted(victim)
    below = prep.head if one_of else prep
    if victim.dep_ != "pobj" or not (one_of or prep.lower_ in {"among", "amongst"}) or below.head.pos_ != "AUX":
        return ()
    subjects = [subject for subject in children(below.head, {"nsubj"}) if subject.i < prep.i]
    if one_of:
        return tuple(subject for subject in subjects if subject.tag_ in {"NN", "NNP"} and victim.lower_ in _THOSE)
    return tuple(subject for subject in subjects if is_people(subject) or _is_counted(subject))


_THOSE = frozenset({"those", "dead", "victims", "killed", "fatalities", "wounded", "injured"})


def _pair_of_headline(victim: Token) -> tuple[Token, ...]:
    """As in the headline "*Nurse, two drivers* killed in Ronda", where a comma stands for "and".

    A comma behind them too makes the second say who the first is: "Nurse, mother of two, killed".
    """
    first = victim.head
    opens = victim.dep_ == "appos" and first.head.i == first.i and first.i == sentence_start(first)
    told = opens and any(clause.i == victim.i + 1 for clause in children(victim, {"acl"}))
    bare = told and first.tag_ in {"NN", "NNP"} and not children(first, {"det", "poss", "nummod"}) and is_people(first)
    return (first, victim) if bare and victim.doc[victim.left_edge.i - 1].text == "," else ()


def _struck(victim: Token) -> tuple[Token, ...]:
    """As in "a clerk was struck by shots fired from a car and died": the one struck, not the shots."""
    if victim.dep_ != "pobj" or victim.head.dep_ != "agent" or is_people(victim):
        return ()
    return tuple(subject for subject in children(victim.head.head, {"nsubjpass"}) if is_people(subject))


def _buried(victim: Token) -> tuple[Token, ...]:
    """As in "the funeral of *a clerk*, killed on Monday": whose funeral it is."""
    if lemma(victim) not in _FAREWELLS or not children(victim, {"acl", "relcl"}):
        return ()
    return tuple(one for prep in children(victim, {"prep"}) if prep.lower_ in _OF for one in children(prep, {"pobj"}))


def _above_including(victim: Token) -> tuple[Token, ...]:
    """As in "10 fighters *including* 2 commanders perished", where the verb is hung on the part.

    A comma that opens the aside must close it too: "four people, *including a child*, shot dead".
    """
    lead = victim.head
    if victim.dep_ != "pobj" or lead.lower_ != "including" or not lead.i:
        return ()
    closed = any(clause.left_edge.nbor(-1).text == "," for clause in children(victim, {"acl"}))
    if lead.nbor(-1).text == "," and not closed:
        return ()
    return (lead.head,) if _is_counted(lead.head) and is_people(lead.head) and children(victim, {"acl"}) else ()


def _led_by(victim: Token) -> tuple[Token, ...]:
    """As in "three people, among them *a pastor*, killed", "a leader of *the group*, who was killed"."""
    if victim.dep_ == "appos" and children(victim, {"acl"}) and _is_counted(victim.head) and is_people(victim.head):
        asides = [prep for prep in children(victim, {"prep"}) if prep.lower_ in {"among", "amongst"}]
        return (victim.head,) if asides and asides[0].i < victim.i else ()
    if victim.dep_ != "pobj" or victim.head.lower_ != "of" or lemma(victim) not in _GROUPS:
        return ()
    leader = victim.head.head
    said_of_one = any(
        one.lower_ == "who" and any(helper.lower_ == "was" for helper in children(clause, {"auxpass", "aux"}))
        for clause in children(victim, {"relcl"})
        for one in children(clause, {"nsubj", "nsubjpass"})
    )
    return (leader,) if said_of_one and leader.tag_ in {"NN", "NNP"} and is_people(leader) else ()


def _counted_above(victim: Token) -> Token:
    """The counted people a phrase belongs to, when the phrase itself names none."""
    prep = victim.head
    if victim.dep_ != "pobj" or prep.lower_ not in _LEADS or not children(victim, {"acl"}):
        return victim
    above: Token = prep.head
    bare = lemma(victim) in _bodies() and above.tag_ == "NN" and not children(above, {"det"})
    holds = above.pos_ in {"NOUN", "PROPN"} and is_people(above) and (_is_counted(above) or bare)
    body = not is_people(victim) or victim.pos_ == "PROPN" or lemma(victim) in _bodies()
    return above if holds and body and not is_number(above) else victim


def _bodies() -> frozenset[str]:
    return words("harms", "property", "context") | {
        "agency",
        "organisation",
        "organization",
        "charity",
        "company",
        "ngo",
        "ingo",
        "nngo",
    }


def _first_of_fragment(victim: Token) -> Token:
    """The first of joined people in a sentence without a verb, when only the last has the participle."""
    first = victim
    told = children(victim, {"acl"})
    while first.dep_ == "conj" and first.head.pos_ in {"NOUN", "PROPN"} and first.head.i < first.i:
        first = first.head
        told += [clause for clause in children(first, {"acl"}) if clause.i > victim.i and first.dep_ == "conj"]
    ended = first.head.i > victim.i and any(t.text in {";", ":"} for t in first.doc[victim.i : first.head.i])
    fragment = (first.dep_ in {"ROOT", "dep"} or ended) and first is not victim and bool(told)
    return (
        first
        if fragment and (_is_counted(first) or _opens_note(first)) and not children(first, {"acl", "relcl", "appos"})
        else victim
    )


def _opens_note(noun: Token) -> bool:
    """As in the note "*Health worker*, his wife and two children killed": one person, without an article."""
    bare = noun.tag_ == "NN" and not children(noun, {"det", "poss"}) and noun.left_edge.i == sentence_start(noun)
    return bare and is_people(noun)


def _is_counted(noun: Token) -> bool:
    return any(
        is_number(child) or (child.dep_ == "det" and child.lower_ in {"a", "an", "one"})
        for child in noun.children
        if child.i < noun.i
    )


def possessors(victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """Give whose body is hurt: "injured *his* foot", "burned the *clerk's* fingers", "the hands of *a clerk*"."""
    parts = words("harms", "body_parts", "wounds")
    found: list[Token] = []
    for victim in victims:
        part = lemma(victim).split("/")[0] in parts
        of = [prep for prep in children(victim, {"prep"}) if prep.lower_ == "of"] if part else []
        people = [one for prep in of for one in children(prep, {"pobj"}) if is_people(one)]
        owners = (children(victim, {"poss"}) if part else []) or (people if lemma(victim) != "body" else [])
        found += owners or [victim]
    return tuple(found)

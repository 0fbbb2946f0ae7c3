"""Who stands accused of a harm, owns up to it or denies it: the verbs above the word that tells of the harm."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Accusation

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_BLAMING = frozenset(
    {"accuse", "blame", "charge", "suspect", "implicate", "indict", "convict", "sentence", "prosecute"}
)
_LAYING = frozenset({"attribute", "ascribe", "impute", "pin", "blame"})
"""Verbs that lay a deed to somebody: "the murder was attributed *to the militia*", "blamed *on* it"."""
_DOING = frozenset(
    {
        "order",
        "command",
        "direct",
        "authorise",
        "authorize",
        "commit",
        "oversee",
        "supervise",
        "lead",
        "organise",
        "organize",
    }
)
"""Verbs for one's part in a deed: "accused of *ordering* the killing"."""
_TAKING = frozenset({"claim", "assume", "take", "accept", "avow"})
_OWNING = frozenset({"admit", "acknowledge", "confess", "concede", "recognize", "recognise"})
_DENYING = frozenset({"deny", "reject", "disclaim", "refute", "repudiate"})
_SHARES = frozenset(
    {
        "responsibility",
        "involvement",
        "participation",
        "role",
        "part",
        "authorship",
        "guilt",
        "blame",
        "hand",
        "complicity",
    }
)
_WRITTEN = frozenset(
    {"leaflet", "communique", "communiqué", "statement", "letter", "message", "pamphlet", "note", "document", "call"}
)
_OF_ITSELF = frozenset({"say", "claim", "announce", "declare", "admit", "confirm", "boast", "state", "insist"})
"""Verbs by which a body tells of its own deeds; who suspects or believes tells of another's."""
_STEPS = 7


def accused_of(trigger: Token) -> list[tuple[Token, Accusation]]:
    """Give those whom the verbs above ``trigger`` make answerable for the harm, each with how they stand."""
    below = trigger
    for head in govern(trigger, _STEPS):
        found = [
            (who, how) for actor, how in _answerable(head, below) for who in _who_speaks(actor) if who.i != trigger.i
        ]
        if found:
            return [(joined, how) for who, how in found for joined in (who, *_joined(who))]
        if head.dep_ == "pcomp" and lemma(head) in _DOING:
            below = head
            continue
        shared = below.dep_ == "conj" and head.tag_ == below.tag_ == "VBG"
        if (head.pos_ in {"VERB", "AUX"} and not shared) or below.dep_ in {"advcl", "parataxis"}:
            break
        below = head
    return _blamed_beside(trigger) or _accused_of_doing(trigger)


def _accused_of_doing(trigger: Token) -> list[tuple[Token, Accusation]]:
    """As in "accused by the mayor and by survivors *of killing* six", whatever the parse hangs "of" on."""
    first = trigger.head if trigger.dep_ == "conj" and trigger.tag_ == "VBG" else trigger
    if first.dep_ != "pcomp" or first.head.lower_ not in {"of", "with"}:
        return []
    for head in govern(first.head, _STEPS):
        if head.pos_ == "VERB":
            accused = _accused(head) if lemma(head) in _BLAMING else []
            return [(one, Accusation.ACCUSED) for actor in accused for one in (actor, *_joined(actor))]
    return []


def _blamed_beside(trigger: Token) -> list[tuple[Token, Accusation]]:
    """As in "six were killed, a union said, *blaming fighters* of the Front": behind who says it."""
    for head in govern(trigger, _STEPS):
        clauses = [one for one in children(head, {"advcl"}) if one.tag_ == "VBG" and lemma(one) in {"blame", "accuse"}]
        if clauses and lemma(head) in words("reporting", "verbs"):
            blamed = [actor for clause in clauses for actor in children(clause, {"dobj"})]
            return [(one, Accusation.ACCUSED) for actor in blamed for one in (actor, *_joined(actor))]
    return []


def _joined(actor: Token) -> list[Token]:
    return [other for other in actor.conjuncts if other.i > actor.i and other.pos_ in {"NOUN", "PROPN"}]


def _who_speaks(actor: Token) -> list[Token]:
    """As in "the front left leaflets claiming it", "a *front* communiqué": whoever stands behind a written word."""
    if lemma(actor) not in _WRITTEN:
        return [actor]
    owners = [c for c in children(actor, {"compound", "nmod", "poss"}) if c.ent_type_ == "ORG" or c.pos_ == "NOUN"]
    return owners[-1:] or (subjects_of(actor.head) if actor.dep_ == "dobj" else [])


def _answerable(head: Token, below: Token) -> Iterator[tuple[Token, Accusation]]:
    word = lemma(head)
    if head.pos_ in {"VERB", "AUX"}:
        if word in _BLAMING and below.dep_ in {"prep", "pcomp", "xcomp"}:
            yield from ((actor, Accusation.ACCUSED) for actor in _accused(head))
        if word in _BLAMING and below.dep_ in {"dobj", "nsubjpass"} and children(below, {"prep"}):
            yield below, Accusation.ACCUSED
        if word in _LAYING and below.dep_ in {"dobj", "nsubjpass"}:
            yield from ((actor, Accusation.ACCUSED) for actor in behind_lead(head, {"to", "on"}))
        if below.dep_ == "ccomp" and word in _OWNING | _DENYING and _is_of_the_speaker(below, head):
            standing = Accusation.ADMITTED if word in _OWNING else Accusation.DENIED
            yield from ((actor, standing) for actor in subjects_of(head))
        if below.dep_ in {"dobj", "xcomp", "prep"} and _own_deed(below):
            yield from ((actor, standing) for actor, standing in _owners(head, word, below))
    if word == "be" and below.lower_ == "behind" and below.dep_ == "prep":
        yield from _behind(head)
    if word == "responsible" or (head.pos_ == "ADJ" and word in {"guilty", "answerable"}):
        yield from _responsible(head)


def _is_of_the_speaker(deed: Token, saying: Token) -> bool:
    """As in "the army admitted *it* killed three": a body that speaks of itself; "he" may be anybody."""
    doers = [str(one.lower_) for one in children(deed, {"nsubj"})]
    speakers = subjects_of(saying)
    is_many = any(one.tag_ in {"NNS", "NNPS"} for one in speakers)
    return bool(speakers) and doers == ["they" if is_many else "it"]


def _behind(verb: Token) -> Iterator[tuple[Token, Accusation]]:
    """As in "the column said it *was behind* the attack", which claims it, and "police say it was behind it"."""
    denied = bool(children(verb, {"neg"}))
    for actor in subjects_of(verb):
        own = own_speakers(actor, verb)
        yield from ((speaker, Accusation.DENIED if denied else Accusation.CLAIMED) for speaker in own)
        if actor.pos_ != "PRON" and not denied:
            yield actor, Accusation.ALLEGED


def own_speakers(actor: Token, verb: Token) -> list[Token]:
    """Give who speaks of themselves: "*the column* said it was behind the attack"; who suspects speaks of others."""
    own = actor.lower_ in {"it", "they", "he", "she", "we"} and verb.dep_ == "ccomp"
    return subjects_of(verb.head) if own and lemma(verb.head) in _OF_ITSELF else []


def _own_deed(below: Token) -> bool:
    """Whether what is claimed or denied is one's own part in it."""
    if below.dep_ == "prep":
        return any(_own_deed(thing) for thing in children(below, {"pobj", "pcomp"}))
    if below.dep_ in {"dobj", "pobj"}:
        return lemma(below) in _SHARES or lemma(below) in words("harms", "nouns", "killed")
    return below.dep_ in {"xcomp", "pcomp"}


def _owners(head: Token, word: str, below: Token) -> Iterator[tuple[Token, Accusation]]:
    share = lemma(below) in _SHARES
    standing = (
        Accusation.CLAIMED
        if word in _TAKING and share
        else Accusation.ADMITTED
        if word in _OWNING
        else Accusation.DENIED
        if word in _DENYING and (share or below.dep_ == "xcomp")
        else None
    )
    if standing is not None:
        yield from ((actor, standing) for actor in subjects_of(head))


def _accused(verb: Token) -> list[Token]:
    if children(verb, {"nsubjpass", "auxpass"}):
        return subjects_of(verb)
    if verb.dep_ in {"acl", "relcl"} and verb.tag_ == "VBN" and not children(verb, {"nsubj", "dobj"}):
        return [verb.head]
    return children(verb, {"dobj"})


def subjects_of(verb: Token) -> list[Token]:
    """Give the subjects of a verb, or of the verb whose clause it is joined to."""
    for link in (verb, *govern(verb, 4)):
        subjects = children(link, {"nsubj", "nsubjpass"})
        if subjects:
            relative = subjects[0].lower_ in {"who", "which", "that"} and link.dep_ == "relcl"
            return [link.head] if relative else subjects
        if link.dep_ in {"acl", "relcl"} and link.head.pos_ in {"NOUN", "PROPN"}:
            return [link.head]
        if link.dep_ not in {"conj", "xcomp", "advcl", "ccomp"}:
            break
    return []


def behind_lead(verb: Token, preps: set[str]) -> list[Token]:
    """Give what stands behind a preposition of the verb's, or of its object's where the parse hangs it there."""
    held = [prep for prep in children(verb, {"prep", "dative"}) if prep.lower_ in preps]
    # "blamed the deaths of five clerks *on the army*", hung on the clerks
    held = held or [one for thing in children(verb, {"dobj"}) for one in thing.subtree if _leads_to_blame(one, preps)]
    return [thing for prep in held for thing in children(prep, {"pobj"})]


def _leads_to_blame(prep: Token, preps: set[str]) -> bool:
    return prep.lower_ in preps and prep.pos_ == "ADP" and prep.head.dep_ in {"pobj", "dobj"}


def _responsible(word: Token) -> Iterator[tuple[Token, Accusation]]:
    """As in "the militia is responsible for it", "they hold the militia responsible for it"."""
    verb = word.head
    if lemma(verb) == "be" and word.dep_ in {"acomp", "attr"}:
        yield from ((actor, Accusation.ALLEGED) for actor in subjects_of(verb))
    elif lemma(verb) in {"hold", "consider", "make", "find"}:
        held = children(verb, {"dobj"}) or children(word, {"nsubj"}) or children(verb, {"nsubjpass"})
        yield from ((actor, Accusation.ACCUSED) for actor in held)

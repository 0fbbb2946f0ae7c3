"""What is done to a part of somebody's body: an arm broken, an ear cut off, a hand blown off, an eye lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.felled import is_killing
from sijill.extract.english.harms.hurt_people import injury_of, is_somebody, phrases
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.harms.throats import CUTTING, is_taken_off
from sijill.extract.english.harms.wounds_in_notes import one_more_who_broke
from sijill.extract.english.names.name_evidence import is_person_noun
from sijill.extract.english.words.grammar import OWNERS, children, govern, is_passive, lemma, verb_victims
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_SENSES = frozenset({"hearing", "sight", "eyesight", "vision", "blood", "memory", "breathing", "respiratory", "nerve"})
_TROUBLES = frozenset({"loss", "problem", "difficulty", "damage", "impairment", "trouble"})
_ONLY_OWN = frozenset({"body", "head", "face", "mouth", "back", "side", "neck", "skin", "hand", "arm", "nerve"})
"""Parts that are lost in a figure of speech ("lost face", "lost his head"), or that are weapons ("lost arms")."""
_MARKING = frozenset({"bite", "burn", "whip", "scratch", "strangulation", "ligature"})
_BEFORE_THIS = frozenset({"earlier", "previous", "past", "former"})
_OF = frozenset({"of"})
_OFF = frozenset({"of", "off", "from"})
_SOME = frozenset({"both", "part", "piece", "tip", "all", "most", "half", "some", "one", "several", "bit", "end"})
"""What is said of parts before they are named: "*both* of his legs", "*part* of a hostage's ear"."""
_PULLED = frozenset({"fingernail", "toenail", "nail", "tooth", "eye", "eyeball", "tongue"})
"""What is pulled, poked or knocked out of somebody."""
_ENTERING = frozenset(
    {"pass", "go", "lodge", "enter", "rip", "tear", "penetrate", "slice", "plough", "plow", "exit", "embed"}
)
_PIERCING = _ENTERING | {"remove", "extract", "dig", "smash", "break", "drive", "run", "roll"}
_INTO = frozenset({"through", "in", "into"})
_SHOT = frozenset(
    {"bullet", "shrapnel", "round", "fragment", "pellet", "splinter", "arrow", "knife", "blade", "shard"}
    | {"nail", "glass", "bearing", "screw"}
)
_TWISTED = frozenset({"ankle", "knee", "wrist", "leg", "foot"})
"""What is twisted and hurts; an arm is twisted in a figure of speech too."""
_TORN = frozenset({"ligament", "muscle", "tendon", "cartilage", "retina"})
_BREAKING = frozenset({"break", "fracture", "tear", "twist", "sprain", "dislocate", "crack", "rupture"})
_BONES = frozenset({"bone", "rib", "finger", "toe", "tooth", "vertebra"})
_WITHIN = frozenset({"in"})
_FALLS = frozenset(
    {"fall", "leap", "jump", "throw", "crash", "overturn", "flee", "slip", "stumble", "trip", "collapse", "run"}
)
_BURSTING = frozenset({"burst", "rupture", "shatter", "collapse"})
_OWN_HABITS = {"bite": {"lip", "tongue", "nail", "hand"}, "scratch": {"head", "chin", "ear"}, "cut": {"tooth"}}
"""What is done to a part of one's own body without harm."""


_PICTURES = frozenset(
    {"billboard", "poster", "portrait", "picture", "photo", "photograph", "banner", "mural", "painting", "placard"}
)


def part_event(token: Token) -> Event | None:
    """Give the injury told by what is done to a part of somebody's body, or ``None``."""
    if token.pos_ == "NOUN":
        return _lost_part(token) or _part_hurt(token)
    if token.pos_ not in {"VERB", "ADJ"}:
        return None
    owners = _pierced(token) or (_whose_body(token) if _harms(token) else ())
    owners = tuple(one for one in owners if _has_a_body(one))
    if not owners or is_irrealis(token):
        return None
    if lemma(token.head) == "have" and token.dep_ == "ccomp" and is_irrealis(token.head):
        return None  # "the court *sentenced* a thief *to have* his hand cut off"
    return Event(Harm.INJURED, token, owners, is_negated(token, owners), "care")


def _has_a_body(owner: Token) -> bool:
    """Whether it is somebody, and no beast, statue, machine or band: no "*the crane's* arm", "*the party's* arm"."""
    if is_person_noun(owner) and lemma(owner) not in words("harms", "bodiless", "wounds"):
        return True
    bodiless = words("harms", "bodiless", "wounds") | words("harms", "property", "context")
    places = owner.ent_type_ in {"GPE", "LOC", "FAC", "ORG"}
    return not (places or owner.lower_ == "its" or lemma(owner) in bodiless | words("statuses", "animals"))


def is_part(thing: Token) -> bool:
    """Whether a word is a part of the body."""
    return lemma(thing) in words("harms", "body_parts", "wounds")


def whole_people(victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """Give who dies, where a part of them is taken for it: "*a clerk* had both legs blown off and died"."""
    held = [one.head if one.dep_ == "dobj" else one.head.head for one in victims if is_part(one)]
    had = [have for have in held if lemma(have) == "have"]
    owners = tuple(one for have in had[:1] for one in children(have, {"nsubj"}))
    return owners if owners and len(victims) == 1 else victims


def _lost_part(noun: Token) -> Event | None:
    """As in "a guard *lost a leg*", "lost his sight", "lost two of his fingers"."""
    held = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" and _is_some(noun.head.head) else noun
    costing = _cost(noun)
    if costing:
        return injury_of(noun, costing, kind="noun")
    lost = held.dep_ == "dobj" and lemma(held.head) == "lose" and not is_irrealis(held.head)
    if not lost or not (is_part(noun) or lemma(noun) in {"sight", "eyesight", "hearing", "consciousness", "limb"}):
        return None
    if any(t.lower_ in _BEFORE_THIS for t in held.head.subtree) and any(t.lower_ == "had" for t in held.head.children):
        return None  # "he had lost a leg in an *earlier* war"
    if any(not is_somebody(one) for one in phrases(noun, _OF)):
        return None  # "lost *sight of* the car"
    told = children(noun, {"poss", "nummod", "det", "amod"})
    if lemma(noun) in _ONLY_OWN and not (lemma(noun) in {"hand", "arm"} and told):
        return None
    return injury_of(noun, verb_victims(held.head, dying=True), kind="noun")


def _cost(noun: Token) -> tuple[Token, ...]:
    """As in "the bomb cost *a driver* his sight", "both legs"; not "cost the party an arm and a leg"."""
    verb = noun.head.head if noun.dep_ == "appos" else noun.head
    if lemma(verb) != "cost":
        return ()
    blows = any(lemma(one) in words("harms", "blows", "wounds") for one in children(verb, {"nsubj"}))
    if not blows or is_irrealis(verb) or not (is_part(noun) or noun.lower_ in _SENSES):
        return ()
    return tuple(one for one in children(verb, {"dative", "dobj"}) if one is not noun and is_somebody(one))


def _is_some(token: Token) -> bool:
    return token.lower_ in _SOME or is_number(token)


def is_broken_part(noun: Token) -> bool:
    """As in "suffered *a broken arm*", "left him with a black eye", "*bite marks*"."""
    if not is_part(noun) and lemma(noun) not in {"eye", "mark"}:
        return False
    beside = {child.lower_ for child in children(noun, {"amod", "compound", "nmod"})}
    black = (lemma(noun) == "eye" and "black" in beside) or (lemma(noun) == "mark" and bool(beside & _MARKING))
    states = words("harms", "broken", "wounds")
    return black or (is_part(noun) and bool(beside & states))


def _part_hurt(noun: Token) -> Event | None:
    """As in the note "a clerk's *hand broken* by guards"."""
    states = words("harms", "broken", "wounds")
    hurt = is_part(noun) and any(verb.lower_ in states for verb in children(noun, {"acl"}))
    if not hurt or lemma(noun.head) == "have":
        return None
    return injury_of(noun, tuple(children(noun, {"poss"})), kind="noun")


def is_sense_lost(noun: Token) -> bool:
    """As in "suffered *hearing loss*", "*breathing problems*", "*damage* to his eyes"."""
    if lemma(noun) not in _TROUBLES:
        return False
    before = [child for child in (*noun.children, noun.head) if child.i < noun.i]
    behind = phrases(noun, frozenset({"to", "of", "in", "with"}))
    senses = any(one.lower_ in _SENSES for one in (*before, *behind))
    return senses or any(map(is_part, (*children(noun, {"compound"}), *behind)))


def _harms(verb: Token) -> bool:
    """Whether a verb does harm to a part of a body: by itself, or with "off" or "out" behind it."""
    word = lemma(verb)
    if word in words("harms", "harming", "wounds") or (word == "tear" and _parts(verb, _TORN)):
        return True
    if word not in words("harms", "tearing", "wounds") | words("harms", "pulling", "wounds") | {"run", "take"}:
        return False
    holders = [verb, *children(verb, {"dobj"})]
    off = {child.lower_ for holder in holders for child in holder.children}
    if word in words("harms", "tearing", "wounds") and off & {"off", "away"}:
        return True
    if word == "run":
        # "a pupil's leg was *run over*"
        return is_passive(verb) and "over" in {token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 2]}
    if word == "take" and "off" in off:
        # "the explosion *took off* the hand of a fisherman"
        return any(lemma(one) in words("harms", "blows", "wounds") for one in children(verb, {"nsubj"}))
    return word in words("harms", "pulling", "wounds") and bool(off & {"out", "off"}) and _parts(verb, _PULLED) != []


def _parts(verb: Token, wanted: frozenset[str] | None = None) -> list[Token]:
    """The parts of a body that the verb is done to: its object, its passive subject, what "had" them harmed."""
    things = children(verb, {"dobj", "nsubjpass"})
    things += [other for thing in things for other in thing.conjuncts if other.i > thing.i]
    had = lemma(verb.head) == "have"
    things += children(verb, {"nsubj"}) if had and verb.tag_ != "VBG" and verb.dep_ == "ccomp" else []
    things += [verb.head] if verb.dep_ == "acl" and verb.head.dep_ == "dobj" and lemma(verb.head.head) == "have" else []
    if verb.dep_ == "acomp" and lemma(verb.head) == "be":
        things += children(verb.head, {"nsubj"})
    if verb.dep_ == "xcomp" and had:
        # "his leg *had to be amputated*"
        things += children(verb.head, {"nsubj"})
    things += _joined_or_bursting(verb) if not things else []
    things += [part for thing in things if _is_some(thing) for part in phrases(thing, _OF)]
    return [thing for thing in things if (lemma(thing) in wanted if wanted is not None else is_part(thing))]


def _joined_or_bursting(verb: Token) -> list[Token]:
    """As in "his leg was trapped and *broken*", "a boy's eardrums *burst*", and the note "driver's arm *broken*"."""
    if verb.dep_ == "conj" and is_passive(verb.head) and not children(verb, {"nsubj"}):
        return children(verb.head, {"nsubjpass"})
    bare = lemma(verb) in _BURSTING or verb.tag_ == "VBN"
    return children(verb, {"nsubj"}) if bare and not children(verb, {"dobj", "aux"}) else []


def _whose_body(verb: Token) -> tuple[Token, ...]:
    """As in "burned *the clerk's* fingers", "severed the hand of *a guard*", "*his* leg was amputated"."""
    parts = [part for part in _parts(verb) if not is_taken_off(part) and not _is_habit(verb, part)]
    if lemma(verb) == "mutilate":
        parts = [part for part in parts if lemma(part) != "body"]
    own = [part for part in parts if lemma(part) != "throat"]
    hurt = own if lemma(verb) in CUTTING else parts
    if _is_of_a_picture(verb, parts) or (
        lemma(verb) in words("harms", "pulling", "wounds") and any(map(_is_dentist, children(verb, {"nsubj", "agent"})))
    ):
        return ()
    more = one_more_who_broke(verb, own) if lemma(verb) in _BREAKING and not is_passive(verb) else ()
    if more:
        return more
    owned = [owner for part in hurt for owner in children(_first_of(part), {"poss"})]
    had = _who_had(verb) if parts else []
    if had and all(owner.lower_ in OWNERS for owner in owned):
        return tuple(had)
    of = [one for part in own for one in phrases(part, _OFF) if is_somebody(one) and not _is_operated_on(verb, one)]
    of += [one for one in phrases(verb, frozenset({"off"})) if own and is_people(one)]
    theirs = [owner for owner in owned if owner.lower_ == "their" and _they(owner) is owner]
    if theirs and lemma(verb) in _BREAKING and not is_passive(verb) and _in_a_fall(verb):
        return tuple(one for one in _doers(verb) if is_somebody(one))
    return tuple(_they(owner) for owner in owned) or tuple(of) or _who_broke_it(verb, own)


def _is_dentist(doer: Token) -> bool:
    return lemma(doer) in words("harms", "healers", "wounds") | {"dentist"}


def _is_of_a_picture(verb: Token, parts: list[Token]) -> bool:
    """As in "slashed the faces of two ministers *on billboards*"."""
    owners = [one for part in parts for one in phrases(part, _OFF)]
    shown = [one for holder in (verb, *parts, *owners) for one in phrases(holder, frozenset({"on", "in", "from"}))]
    return any(lemma(one) in _PICTURES for one in shown)


def _first_of(part: Token) -> Token:
    """As in "broke *her* glasses and nose": who owns the first of two owns the second."""
    return part.head if part.dep_ == "conj" and not children(part, {"poss", "det", "prep"}) else part


def _who_broke_it(verb: Token, parts: list[Token]) -> tuple[Token, ...]:
    """As in "*an officer* broke a finger in the scuffle", "aid worker breaks arm": a bone of one's own."""
    bare = [part for part in parts if part.dep_ == "dobj" and not phrases(part, _OFF)]
    bare = [
        part
        for part in bare
        if part.tag_ == "NN" or any(child.lower_ == "both" for child in part.children) or _is_own(verb, part)
    ]
    if lemma(verb) not in _BREAKING or not bare or is_passive(verb):
        return ()
    return tuple(one for one in _doers(verb) if is_somebody(one) and one.tag_ in {"NN", "NNP", "PRP"})


def _is_own(verb: Token, part: Token) -> bool:
    """As in "broke bones *in his hand*", "broke ribs *when he fell*": bones of one's own."""
    inside = [one for one in phrases(verb, _WITHIN) + phrases(part, _WITHIN) if is_part(one)]
    own = any(own.lower_ in OWNERS for one in inside for own in children(one, {"poss"}))
    return lemma(part) in _BONES and (own or _in_a_fall(verb))


def _in_a_fall(verb: Token) -> bool:
    """As in "broke their legs *when they leapt* from the window", "broke a rib *in the fall*"."""
    return any(lemma(one) in _FALLS for one in verb.subtree if one.i > verb.i)


def _doers(verb: Token) -> list[Token]:
    """As in "*a clerk* jumped to escape gunmen and broke both ankles": the subject, or that of a verb above."""
    own = children(verb, {"nsubj"})
    above = [one for head in govern(verb, 3) for one in children(head, {"nsubj"})] if verb.dep_ == "conj" else []
    return own or above[:1]


def _is_operated_on(verb: Token, owner: Token) -> bool:
    """As in "*the doctor amputated* the leg of a diabetic *patient*"."""
    healing = any(lemma(one) in words("harms", "healers", "wounds") for one in children(verb, {"nsubj"}))
    return healing and lemma(owner) == "patient"


def _who_had(verb: Token) -> list[Token]:
    """As in "*a driver* had two fingers severed", "*two officers* had their legs broken"."""
    have = verb.head if verb.dep_ in {"ccomp", "xcomp"} else verb.head.head
    told = lemma(have) == "have" and verb.tag_ == "VBN" and verb.dep_ in {"ccomp", "acl"}
    told = told and not any(is_killing(other) for other in verb.conjuncts)
    return [one for one in verb_victims(have, dying=True) if is_somebody(one)] if told else []


def _they(owner: Token) -> Token:
    """As in "threw acid at *two women*, burning *their* faces": the last people counted before, who did not do it.

    And as in "*a woman* whose leg was shattered".
    """
    if owner.lower_ == "whose":
        return next((head.head for head in govern(owner, 3) if head.dep_ in {"relcl", "acl"}), owner)
    if owner.lower_ != "their":
        return owner
    before = [one for one in owner.doc[sentence_start(owner) : owner.i] if is_people(one) and children(one, {"nummod"})]
    above = list(govern(owner, 6))
    doers = {int(one.i) for head in above for one in phrases(head, frozenset({"by"}))}
    doers |= {int(one.i) for head in above if not is_passive(head) for one in children(head, {"nsubj"})}
    hurt = [one for one in before if one.i not in doers]
    return hurt[-1] if hurt else owner


def _is_habit(verb: Token, part: Token) -> bool:
    own = any(owner.lower_ in OWNERS for owner in children(part, {"poss"}))
    if lemma(verb) == "twist" and lemma(part) not in _TWISTED:
        return True
    active = not is_passive(verb) and not any(child.lower_ == "off" for child in verb.children)
    return own and active and lemma(part) in _OWN_HABITS.get(lemma(verb), set())


def _pierced(verb: Token) -> tuple[Token, ...]:
    """As in "a bullet passed through the hand of *a driver*", "removed shrapnel from *his* neck"."""
    if lemma(verb) not in _PIERCING:
        return ()
    missiles = [*children(verb, {"nsubj", "nsubjpass"}), *([verb.head] if verb.dep_ == "acl" else [])]
    things = children(verb, {"dobj", "nsubjpass"})
    if lemma(verb) in _ENTERING and any(lemma(one) in _SHOT for one in missiles):
        met = [*phrases(verb, _INTO), *children(verb, {"dobj"})]
    elif lemma(verb) in {"remove", "extract", "dig"} and any(lemma(one) in _SHOT for one in (*things, *missiles)):
        met = [one for holder in (verb, *things) for one in phrases(holder, frozenset({"from"}))]
    elif lemma(verb) in {"smash", "break"} and any(
        lemma(one) in words("harms", "missiles", "wounds") for one in things
    ):
        # "smashed a bottle over the head of a policeman"
        met = [one for holder in (verb, *things) for one in phrases(holder, frozenset({"over", "on", "against"}))]
    elif lemma(verb) in {"drive", "run", "roll"}:
        met = phrases(verb, frozenset({"over"}))
    else:
        return ()
    parts = [part for part in met if is_part(part)]
    owned = [_they(owner) for part in parts for owner in children(part, {"poss"})]
    return tuple(owned or [one for part in parts for one in phrases(part, _OF) if is_somebody(one)])

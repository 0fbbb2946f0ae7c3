"""People lost: by an armed force ("a rival militia *lost* four men"), by their own ("we *lost* four neighbours")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.victims.joined_people import people_of
from sijill.extract.english.victims.other_losers import are_gone_alive, is_side_of_men, lost_in_turn
from sijill.extract.english.victims.told_about import noun_victims
from sijill.extract.english.words.grammar import children, govern, lemma, verb_victims
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm, Status

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

KIND = "loss"
"""The kind of the events read here: who stands before the verb suffers it."""
_BANDS = "militia faction guerrilla rebel insurgent gang wing cell band cartel clan mujahideen"
_UNITS = (
    "army police brigade battalion regiment platoon company squad patrol garrison navy gendarmerie division military "
    "corps troop unit force guard coastguard"
)
_FORCES = {
    **dict.fromkeys(_BANDS.split(), Status.COMBATANT),
    **dict.fromkeys(_UNITS.split(), Status.SECURITY),
}
_ARMED = frozenset({"armed", "militant", "rebel", "jihadist", "insurgent", "guerrilla", "rival", "separatist"})
_MANY = frozenset({"dozen", "score", "hundred", "thousand", "million"})
_PUTTING = frozenset({"put", "place", "estimate", "give", "set"})
_DEADLY = frozenset(
    {"attack", "raid", "strike", "blast", "explosion", "bombing", "shelling", "shooting", "clash", "fire"}
)
_OF_THINGS = frozenset({"financial", "economic", "material", "monthly", "annual", "territorial", "heavy"})
_GROUPS = frozenset({"group", "force", "movement", "organisation", "organization", "side", "front", "alliance"})


def loss_event(verb: Token) -> Event | None:
    """Give the killing told as a loss of people, by an armed force or by their own, or ``None``."""
    if verb.pos_ != "VERB" or lemma(verb) != "lose" or is_irrealis(verb) or are_gone_alive(verb):
        return None
    held = [thing for thing in children(verb, {"dobj"}) if is_people(thing) or _counted(thing)]
    if losing_status(verb) is not Status.UNKNOWN:
        lost, kind = tuple(thing for thing in held if children(thing, {"nummod"}) or _are_their_own(thing)), KIND
        lost = tuple(thing for thing in lost if not _is_admitted(verb) or _are_lost_for_good(verb, thing))
        lost = lost or tuple(lost_in_turn(verb))
    else:
        bereaved = _is_bereaved(verb) or _is_under_attack(verb)
        lost = tuple(thing for thing in held if (_is_mourned(thing) and bereaved) or is_side_of_men(verb, thing))
        kind = "verb"
    return Event(Harm.KILLED, verb, lost, is_negated(verb, lost), kind) if lost else None


def losses_put(noun: Token) -> Event | None:
    """Give the killing told as losses of an armed force: "the army *put its losses at* three"."""
    verb = noun.head
    if noun.lower_ != "losses" or noun.dep_ != "dobj" or lemma(verb) not in _PUTTING or not children(noun, {"poss"}):
        return None
    if losing_status(verb) is Status.UNKNOWN or is_irrealis(verb) or _OF_THINGS & {t.lower_ for t in noun.lefts}:
        return None
    at = [prep for link in (verb, noun) for prep in children(link, {"prep"}) if prep.lower_ == "at"]
    lost = tuple(thing for prep in at for thing in children(prep, {"pobj"}) if thing.like_num or _is_mourned(thing))
    lost = tuple(
        thing for thing in lost if thing.ent_type_ not in {"MONEY", "PERCENT"} and not _is_of_a_firm(verb, thing)
    )
    return Event(Harm.KILLED, verb, lost, is_negated(verb, lost), KIND) if lost else None


def _is_of_a_firm(verb: Token, number: Token) -> bool:
    """As in "the company put its losses at three million": no people without a word for them."""
    return number.like_num and any(lemma(one) == "company" for one in children(verb, {"nsubj"}))


def _counted(number: Token) -> bool:
    """As in "*four* of our neighbours", "*seven* of its members", "*two* of their own"."""
    counted = people_of(number)
    return _are_their_own(number) or (number.like_num and counted is not number and is_people(counted))


def _are_their_own(number: Token) -> bool:
    counted = people_of(number)
    return number.like_num and counted.lower_ == "own" and bool(children(counted, {"poss"}))


def _is_bereaved(verb: Token) -> bool:
    """Whether people lose their own, and not out of sight: no factory its workers, nobody a child *in a crowd*."""
    places = [place for prep in children(verb, {"prep"}) for place in children(prep, {"pobj"})]
    if any(lemma(place) in words("harms", "out_of_sight", "lost") for place in places):
        return False
    mourning = words("harms", "bereaved", "lost") | words("statuses", "relatives")
    subjects = children(verb, {"nsubj"})
    return any({lemma(one), one.lower_} & mourning or one.ent_type_ == "PERSON" for one in subjects)


def _is_under_attack(verb: Token) -> bool:
    """As in "the agency lost two drivers *in the ambush*"."""
    attacks = words("harms", "fallen_in", "context") | {
        "bombing",
        "blast",
        "explosion",
        "strike",
        "airstrike",
        "massacre",
        "bombardment",
        "shelling",
        "shooting",
        "raid",
        "ambush",
        "attack",
    }
    leads = [prep for prep in children(verb, {"prep"}) if prep.lower_ in {"in", "during", "to"}]
    return any(lemma(thing) in attacks for prep in leads for thing in children(prep, {"pobj"}))


def _is_mourned(thing: Token) -> bool:
    """Whether it is kin, somebody named as one's own, or counted people; no "we lost *a true friend*"."""
    own = lemma(thing) in words("harms", "near", "lost") and bool(children(thing, {"poss"}))
    kin = (words("harms", "kin", "lost") | words("statuses", "relatives")) - {"family"}
    return own or lemma(thing) in kin or bool(children(thing, {"nummod"})) or thing.like_num


_ADMITTING = frozenset({"admit", "acknowledge", "confirm", "report", "concede"})


def _is_admitted(verb: Token) -> bool:
    return verb.dep_ == "xcomp" and verb.tag_ == "VBG" and lemma(verb.head) in _ADMITTING


def _are_lost_for_good(verb: Token, lost: Token) -> bool:
    """As in "admitted losing *three men*"; no "two prisoners", no soldiers "who were captured" or lost in a crowd."""
    own = words("statuses", "security") | words("statuses", "combatant") | {"man", "member"}
    places = [place for one in (verb, lost) for prep in children(one, {"prep"}) for place in children(prep, {"pobj"})]
    sight = any(lemma(place) in words("harms", "out_of_sight", "lost") | {"crowd"} for place in places)
    told = _are_their_own(lost) or lemma(people_of(lost)) in own - {"suspect"}
    return told and not sight and not children(lost, {"relcl", "acl", "appos"})


def _subjects(verb: Token) -> list[Token]:
    """Who does it, told once for verbs joined by "and": "*the rebels* killed ten soldiers and *lost* three"."""
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB" and not children(verb, {"nsubj", "nsubjpass"}):
        verb = verb.head
    found = children(verb, {"nsubj"}) if not children(verb, {"nsubjpass"}) else []
    if not found and _is_admitted(verb):
        return [
            one for one in children(verb.head, {"nsubj"}) if lemma(one) != "company"
        ]  # "the army *admitted losing* three men"
    own = [one for one in found if one.lower_ in {"it", "they"}]
    if own and verb.dep_ == "ccomp" and lemma(verb.head) in words("reporting", "verbs"):
        # "the army said *it* killed eleven and lost two"
        return children(verb.head, {"nsubj"})
    return found


def claimed_people(verb: Token) -> Event | None:
    """Give the killing of "the second raid *claimed three people*", where people stand for their lives."""
    if lemma(verb) != "claim" or verb.pos_ != "VERB" or is_irrealis(verb):
        return None
    deadly = words("harms", "fallen_in", "context") | _DEADLY
    if not any(lemma(one) in deadly for one in children(verb, {"nsubj"})):
        return None
    held = children(verb, {"dobj"})
    taken = tuple(one for one in held if (is_people(one) and children(one, {"nummod"})) or _counted(one))
    return Event(Harm.KILLED, verb, taken, is_negated(verb, taken)) if taken else None


def losing_status(verb: Token) -> Status:
    """Give the status of the force that loses people; unknown for a family, a village or anybody else."""
    for subject in _subjects(verb):
        beside = [str(child.lower_) for child in children(subject, {"amod", "compound"})]
        if _ARMED & set(beside) and lemma(subject) in _GROUPS:
            return Status.COMBATANT
        status = _FORCES.get(lemma(subject))
        if status is None and lemma(subject) in words("statuses", "combatant"):
            status = Status.COMBATANT
        if status is None and lemma(subject) in words("statuses", "security"):
            status = Status.SECURITY
        if status is not None:
            return status
    return Status.UNKNOWN


def _many_lives(lives: Token) -> Token | None:
    """The verb of "*claimed* tens of thousands of lives", where the number is taken for what was claimed."""
    number = lives.head.head if lives.dep_ == "pobj" and lives.head.lower_ == "of" else None
    if number is None or lemma(number) not in _MANY or number.dep_ != "dobj":
        return None
    verb: Token = number.head
    return verb if lemma(verb) in {"claim", "cost", "take"} and not is_irrealis(verb) else None


def lives_event(token: Token) -> Event | None:
    """Give the killing told by lives lost, claimed or ended, or ``None``."""
    if _is_paid_with(token):
        victims = verb_victims(token.head.head, dying=True)
        return Event(Harm.KILLED, token, victims, is_negated(token.head.head, victims)) if victims else None
    if lemma(token) in {"death", "end", "last", "martyrdom"} and token.dep_ == "dobj":
        return _met(token)
    if lemma(token) == "life" and token.dep_ == "dobj" and lemma(token.head) in _GIVING:
        return _given(token)
    if lemma(token) == "life" and token.dep_ == "pobj" and lemma(token.head.head) in _FIGHTING:
        return _fought_for(token)
    if token.lower_ == "loss":
        return _told_in_sorrow(token)
    if lemma(token) != "life":
        return None
    if token.dep_ == "pobj" and lemma(token.head.head) == "loss" and children(token, {"nummod"}):
        return Event(Harm.KILLED, token, (token,), is_negated(token, (token,)))
    if many := _many_lives(token):
        return Event(Harm.KILLED, token, (token,), is_negated(many, (token,)))
    if lemma(token.head) not in {"claim", "cost", "take", "lose", "forfeit", "end"} or is_irrealis(token.head):
        return None
    if lemma(token.head) == "end" and token.dep_ != "dobj":
        return None
    if lemma(token.head) in {"lose", "forfeit"}:
        victims = verb_victims(token.head, dying=True)
    else:
        victims = noun_victims(token) or ((token,) if children(token, {"nummod"}) else ())
    return Event(Harm.KILLED, token, victims, is_negated(token.head, victims)) if victims else None


def _fought_for(life: Token) -> Event | None:
    """As in "two more *are fighting for their lives*": they are hurt, and badly."""
    verb = life.head.head
    if life.head.lower_ != "for" or not children(life, {"poss"}) or is_irrealis(verb):
        return None
    victims = tuple(one for one in verb_victims(verb, dying=True) if is_people(one) or one.lower_ == "more")
    return Event(Harm.INJURED, life, victims, is_negated(verb, victims)) if victims else None


def _told_in_sorrow(loss: Token) -> Event | None:
    """As in "we announce *the loss of four colleagues* in a strike"; not "the loss of two staff positions"."""
    telling = [lemma(head) for head in govern(loss, 3)]
    of = [thing for prep in children(loss, {"prep"}) if prep.lower_ == "of" for thing in children(prep, {"pobj"})]
    lost = tuple(thing for thing in of if is_people(thing) and lemma(thing) not in words("statuses", "relatives"))
    lost = tuple(thing for thing in lost if _is_mourned(thing))
    if not lost or not any(word in _SORROW for word in telling) or is_irrealis(loss.head):
        return None
    return Event(Harm.KILLED, loss, lost, is_negated(loss, lost), "noun")


_FIGHTING = frozenset({"fight", "battle", "struggle"})
_SORROW = frozenset(
    {
        "announce",
        "admit",
        "acknowledge",
        "concede",
        "mourn",
        "confirm",
        "grieve",
        "sadden",
        "devastate",
        "report",
        "shock",
        "regret",
        "share",
    }
)


def _given(life: Token) -> Event | None:
    """As in "a constable *laid down his life* in the clash"; not "gave her life to teaching"."""
    verb = life.head
    own = any(one.lower_ in {"his", "her", "their"} for one in children(life, {"poss"}))
    aimed = [prep.lower_ for one in (verb, life) for prep in children(one, {"prep", "dative"})]
    fought = [one for one in children(verb, {"xcomp", "advcl"}) if lemma(one) not in _FIGHTING | {"defend", "protect"}]
    aims = fought or any(one.lower_ == "back" for one in verb.children)
    if not own or aims or is_irrealis(verb) or set(aimed) & {"to", "for"}:
        return None
    victims = tuple(one for one in verb_victims(verb, dying=True) if is_people(one))
    return Event(Harm.KILLED, verb, victims, is_negated(verb, victims)) if victims else None


_MEETING = {"death": "meet", "end": "meet", "last": "breathe", "martyrdom": "attain embrace achieve"}
_GIVING = frozenset({"lay", "lie", "give", "sacrifice"})


def _met(death: Token) -> Event | None:
    """As in "five clerks *met their deaths* in the blast", "a guard *breathed his last* in hospital"."""
    verb = death.head
    owned = children(death, {"poss"}) or lemma(death) == "martyrdom"
    if lemma(verb) not in _MEETING[lemma(death)].split() or not owned or is_irrealis(verb):
        return None
    if children(death, {"prep"}) and lemma(death) not in {"last", "martyrdom"}:
        return None
    victims = tuple(one for one in verb_victims(verb, dying=True) if is_people(one))
    return Event(Harm.KILLED, verb, victims, is_negated(verb, victims)) if victims else None


def _is_paid_with(life: Token) -> bool:
    """As in "two nurses paid *with their lives*"."""
    with_it = lemma(life) == "life" and life.dep_ == "pobj" and life.head.lower_ == "with"
    paid = with_it and lemma(life.head.head) == "pay" and not is_irrealis(life.head.head)
    return paid and bool(children(life, {"poss"}))

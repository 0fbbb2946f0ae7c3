"""People hurt, without the word: wounds suffered, care received, blows, illness brought on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.counting.one_person import follows_a_thing, is_one_who_suffered
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.hurt_parts import is_broken_part, is_sense_lost, part_event
from sijill.extract.english.harms.hurt_people import injury_of, phrases
from sijill.extract.english.harms.reality import is_irrealis
from sijill.extract.english.harms.stricken import is_bleeding, is_burned_or_left, is_gassed, is_ill, left_stricken
from sijill.extract.english.harms.struck import is_attacked_with, is_doused, is_struck, run_over, splashed
from sijill.extract.english.victims.holders import meant
from sijill.extract.english.words.grammar import children, govern, is_passive, lemma, verb_victims
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_TO_CARE = frozenset({"to", "in", "into", "at"})
_BODIES = frozenset({"body", "corpse", "remains", "dead", "dog", "animal"})
_STAYING = frozenset({"be", "remain", "remains", "stay", "lie"})
_DEALING = frozenset({"inflict", "cause", "result", "leave", "deal", "give"})
_DEALT_TO_THINGS = frozenset(
    {"blow", "shock", "cut", "trauma", "bullet", "shrapnel", "inhalation", "scratch", "damage"}
)
_ONTO = frozenset({"on", "upon", "to"})
_SENDING = frozenset({"send", "put", "land", "leave"})
_ENDING = frozenset({"end", "land", "wind"})
_MENTAL = frozenset(
    {"psychological", "emotional", "mental", "invisible", "moral", "financial", "economic", "political"}
)
_LEADS = frozenset({"with", "for", "despite", "from"})
_HARDLY = frozenset({"hardly", "barely", "scarcely", "not", "without", "never"})
_GRAVE = frozenset({"critical", "serious", "grave", "severe", "stable"})


def wound_event(token: Token) -> Event | None:
    """Give the event of somebody hurt that a noun of a wound or a verb of care, blows or illness tells of."""
    if token.pos_ == "NOUN":
        return _suffered(token) or _dealt(token) or part_event(token)
    if token.pos_ not in {"VERB", "AUX", "ADJ"}:
        return None
    done = any(tells(token) for tells in _TELLING)
    met = splashed(token) or run_over(token) or left_stricken(token) or _suffering_it(token)
    if (done or met) and is_irrealis(token):
        return None
    return injury_of(token, meant(_sufferers(token)) if done else ()) or injury_of(token, met) or part_event(token)


def _word(key: str) -> frozenset[str]:
    return words("harms", key, "wounds")


def _sufferers(verb: Token) -> tuple[Token, ...]:
    """Whom the verb is about: the passive subject, the object, or the subject of a verb that has neither."""
    if is_passive(verb) or children(verb, {"dobj"}):
        own = children(verb, {"nsubj"}) if verb.tag_ == "VBN" and not children(verb, {"nsubjpass", "dobj"}) else []
        mine = lemma(verb) in _word("contracting") | _word("treating")
        return tuple(own) or verb_victims(verb, dying=mine)
    return verb_victims(verb, dying=True)


def _suffered(noun: Token) -> Event | None:
    """As in "suffered gunshot wounds", "was left with burns", "escaped with minor injuries".

    In "one was killed and three *suffered* burns" the verb is taken for a participle before the noun.
    """
    told_so = lemma(noun) in _word("hurts") or is_broken_part(noun) or is_sense_lost(noun) or _is_taken(noun)
    if not told_so or _is_of_the_mind(noun):
        return None
    told = [verb for verb in children(noun, {"amod"}) if lemma(verb) in _word("suffering") - {"escape"}]
    sufferers = tuple(one for verb in told for one in children(verb, {"nsubj", "npadvmod"}) if one.i < verb.i)
    sufferers = sufferers or tuple(one for verb in told for one in _before(verb) if one.head in {noun, verb})
    sufferers = sufferers or (_around_aside(noun) if told else ())
    if sufferers and not is_irrealis(told[0]):
        return injury_of(noun, sufferers, kind="noun")
    borne = _borne_by(noun)
    if borne is not None:
        return injury_of(noun, (borne,), kind="noun")
    if noun.dep_ == "pobj" and noun.head.lower_ == "to" and noun.head.head.dep_ == "dobj":
        return _range_of_wounds(noun, noun.head.head.head)
    lying = _lies_with(noun)
    if lying is not None and not is_irrealis(lying):
        return injury_of(noun, tuple(children(lying, {"nsubj"})), kind="noun")
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in _LEADS else noun.head
    verb = verb.head if noun.dep_ == "pobj" and lemma(verb.head) == "treat" and verb.dep_ == "dobj" else verb
    verb = verb.head if verb.tag_ == "VBG" and verb.dep_ == "xcomp" and is_sense_lost(noun) else verb
    suffering = lemma(verb) in _word("suffering") or _is_taken(noun) or _gets_away(verb) or _arrives(verb, noun)
    if noun.dep_ not in {"dobj", "pobj"} or verb.pos_ != "VERB" or not suffering:
        return None
    if is_irrealis(verb) or (noun.dep_ == "pobj" and not _takes(verb, noun.head.lower_)):
        return None
    if any(word.lower_ in _HARDLY for word in noun.doc[verb.i + 1 : noun.i]) or (
        _gets_away(verb) and phrases(noun, frozenset({"of"}))
    ):
        return None  # "emerged with *hardly* a scratch", "got away with a cut *of the money*"
    if lemma(verb) in ({"escape", "treat"} if noun.dep_ == "dobj" else {"get"}) and not _gets_away(verb):
        return None  # "narrowly *escaped injury*", "a nurse *treated* the wound"
    held = children(verb, {"dobj"}) if noun.dep_ == "pobj" else []
    victims = tuple(held) or verb_victims(verb, dying=True)
    fatal = any(child.lower_ in _word("fatal") for child in noun.children)
    return injury_of(noun, victims, Harm.KILLED if fatal else Harm.INJURED, "noun")


def _suffering_it(verb: Token) -> tuple[Token, ...]:
    """As in "suffered *swelling* to his face", "suffered internal *bleeding*", taken for a deed."""
    told = verb.tag_ == "VBG" and verb.dep_ == "xcomp" and verb.lower_ in _word("hurts")
    suffered = told and lemma(verb.head) in _word("suffering") and not is_irrealis(verb.head)
    return verb_victims(verb.head, dying=True) if suffered else ()


def _is_of_the_mind(noun: Token) -> bool:
    """As in "suffered *shock*", "left with *psychological* scars": no injury, unless it is treated."""
    told = {child.lower_ for child in children(noun, {"amod", "compound"})}
    mental = bool(told & _MENTAL) or (lemma(noun) == "shock" and not told & {"electric", "electrical"})
    cared = {"treat", "hospitalize", "hospitalise", "admit", "take"}
    return mental and not any(lemma(head) in cared for head in govern(noun, 3))


def _takes(verb: Token, lead: str) -> bool:
    """Whether a verb tells of wounds by a preposition: "suffered *from* inhalation", "received six *with* wounds"."""
    if lead == "from":
        return lemma(verb) == "suffer"
    return lemma(verb) != "suffer" and (lemma(verb) != "receive" or (lead == "with" and bool(children(verb, {"dobj"}))))


def _arrives(verb: Token, noun: Token) -> bool:
    """As in "two clerks *arrived with* gunshot wounds", "were *pulled* from the rubble *with* broken bones"."""
    led = noun.dep_ == "pobj" and noun.head.lower_ == "with" and lemma(verb) in _word("arriving")
    return led and (is_passive(verb) or not children(verb, {"dobj"}) or lemma(verb) == "receive")


def _gets_away(verb: Token) -> bool:
    """As in "*got away* with a few bruises", "*came out* with a black eye"."""
    ways = {child.lower_ for child in verb.children}
    return lemma(verb) in {"get", "come", "walk", "emerge"} and bool(ways & {"away", "off", "out"})


def _dealt(noun: Token) -> Event | None:
    """As in "inflicted knife wounds *on two shopkeepers*", "resulted in a head injury *to one guard*"."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "in" else noun.head
    if lemma(verb) not in _DEALING or noun.dep_ not in {"dobj", "pobj", "nsubjpass"}:
        return None
    hurts = lemma(noun) in _word("hurts") and lemma(noun) not in _DEALT_TO_THINGS
    if not (hurts or lemma(noun) in words("harms", "nouns", "injured")) or is_irrealis(verb):
        return None
    met = [one for holder in (noun, verb) for one in phrases(holder, _ONTO) if one.i > noun.i]
    parts = [one for one in met if lemma(one) in _word("body_parts")]
    owners = [one for part in parts for one in (*children(part, {"poss"}), *phrases(part, frozenset({"of"})))]
    return injury_of(noun, tuple(one for one in (*met, *owners) if one not in parts), kind="noun")


def _lies_with(noun: Token) -> Token | None:
    """As in "a colleague *is* in hospital with burns"; "is in Velsk with burns unit staff" has no place of care."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "with":
        return None
    verb = next((above for above in noun.ancestors if above.pos_ in {"AUX", "VERB"}), None)
    if verb is None or lemma(verb) not in _STAYING or verb.i > noun.i:
        return None
    places = [
        thing for prep in children(verb, {"prep"}) for thing in children(prep, {"pobj"}) if prep.lower_ in _TO_CARE
    ]
    return verb if any(lemma(place) in _word("care_places") for place in places) else None


def _is_taken(noun: Token) -> bool:
    """As in "a nurse *took a bullet to the shoulder*", "in the back"; not "took a bullet from the floor"."""
    if noun.dep_ != "dobj" or lemma(noun.head) != "take" or lemma(noun) not in _word("taken"):
        return False
    leads = frozenset({"to", "in"})
    return any(lemma(part) in _word("body_parts") for part in phrases(noun.head, leads) + phrases(noun, leads))


def _borne_by(noun: Token) -> Token | None:
    """As in "a shell hit the clinic: *two nurses with shrapnel wounds*"."""
    bearer = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "with" else None
    if bearer is None or lemma(bearer) in _BODIES or not (is_people(bearer) or is_number(bearer)):
        return None
    killed = any(
        lemma(verb) in words("harms", "verbs", "killed") | {"die", "find"} for verb in (bearer.head, *bearer.children)
    )
    counted = is_number(bearer) or bool(children(bearer, {"nummod"}))
    return bearer if counted and not killed else None


def _before(verb: Token) -> tuple[Token, ...]:
    """As in "another *civilian* sustained injuries", where the noun, too, is taken for a word before the wounds."""
    before = verb.doc[verb.i - 1 : verb.i] if verb.i else ()
    if before and _is_bare_number(before[0], verb.head):
        return (before[0],)
    people = [one for one in before if one.dep_ in {"amod", "compound", "nmod"} and is_people(one)]
    return tuple(people or [one for one in before if is_one_who_suffered(one)])


def _is_bare_number(number: Token, wounds: Token) -> bool:
    """As in "three died and *another five* sustained cuts"; not "had three sustained cuts"."""
    lead = number.doc[number.i - 1].lower_ if number.i else ""
    fell = lemma(wounds.head) in words("harms", "dying", "killed")
    if not (wounds.dep_ == "conj" and wounds.head.pos_ == "VERB") and not (wounds.dep_ == "dobj" and fell):
        return False
    if follows_a_thing(number):
        return False
    return number.head is wounds and is_number(number) and lead in {"another", "and", "while", ",", "other", "least"}


def _around_aside(noun: Token) -> tuple[Token, ...]:
    """As in "*four clerks*, including a boy, sustained injuries", where the injuries are taken for who the boy is."""
    part = noun.head
    held = any(lead.lower_ == "including" for lead in children(part, {"prep"}))
    if noun.dep_ == "appos" and held and children(part, {"nummod"}):
        return (part,)  # "two died, and *five others*, including the driver, sustained injuries"
    lead = part.head if noun.dep_ == "appos" and part.dep_ == "pobj" else noun
    whole = lead.head if lead.lower_ == "including" and lead.i and lead.nbor(-1).text == "," else None
    return (whole,) if whole is not None and is_people(whole) else ()


def _range_of_wounds(noun: Token, verb: Token) -> Event | None:
    """As in "received moderate to severe burns", where the first adjective is taken for the object."""
    if lemma(verb) not in _word("suffering") or is_irrealis(verb) or children(verb, {"dobj"})[0].pos_ != "ADJ":
        return None
    return injury_of(noun, verb_victims(verb, dying=True), kind="noun")


def _is_care_place(noun: Token) -> bool:
    if lemma(noun) in _word("care_places"):
        return True
    if noun.lower_ == "suffering":  # "was taken to *hospital suffering* from shock"
        return any(lemma(child) in _word("care_places") for child in children(noun, {"compound"}))
    return any(
        child.lower_ in _word("care_place_words") | {"burn", "burns"} for child in noun.children if child.i < noun.i
    )


def _is_cared_for(verb: Token) -> bool:
    """As in "was rushed to hospital", "medically evacuated", "treated by a doctor", "received surgery"."""
    word = lemma(verb)
    if _is_sent_to_care(verb):
        return True
    if word in _word("carrying"):
        passive = is_passive(verb) or bool(children(verb, {"nsubjpass"}))
        medical = any(child.lower_ == "medically" for child in verb.children)
        places = phrases(verb, _TO_CARE)
        return passive and (medical or any(map(_is_care_place, places)) or _is_for_treatment(verb))
    if word in _word("medevac") or verb.lower_ in _word("medevac"):
        return True
    if word == "treat" and is_passive(verb):
        healed = any(lemma(t) in _word("healers") for t in phrases(verb, frozenset({"by"})))
        ails = any(thing.pos_ == "NOUN" for thing in phrases(verb, frozenset({"for"})))
        return healed or ails or any(map(_is_care_place, phrases(verb, _TO_CARE)))
    if word in _word("treating"):
        return any(_is_treatment(thing) for thing in children(verb, {"dobj"}))
    if word in _STAYING or word in {"leave", "list"}:
        return any(map(_is_grave_state, phrases(verb, frozenset({"in"}))))
    return _is_kept_in_care(verb) or (word in _word("recovering") and any(map(_is_care_place, phrases(verb, _TO_CARE))))


def _is_sent_to_care(verb: Token) -> bool:
    """As in "the blast *sent two clerks to hospital*", "*put* him *in hospital*"; the ministry sends doctors there."""
    if lemma(verb) not in _SENDING:
        return False
    blows = any(lemma(one) in _word("blows") for one in children(verb, {"nsubj"}))
    held = [verb, *children(verb, {"dobj"})]
    places = [place for one in held for place in phrases(one, _TO_CARE)]
    aims = [aim for aim in children(verb, {"xcomp", "advcl"}) if lemma(aim) in {"visit", "help", "see", "meet"}]
    blows = blows and not aims
    return blows and any(map(_is_care_place, places))


def _is_kept_in_care(verb: Token) -> bool:
    """As in "*ended up in hospital*", "*spent three days in* a hospital"."""
    if lemma(verb) not in _ENDING and lemma(verb) != "spend":
        return False
    held = [verb, *children(verb, {"npadvmod", "dobj"})]
    cared = any(_is_care_place(place) for one in held for place in phrases(one, frozenset({"in"})))
    spent = lemma(verb) == "spend" and any(one.ent_type_ in {"DATE", "TIME"} for one in held[1:])
    ended = lemma(verb) in _ENDING and any(child.lower_ == "up" for child in verb.children)
    return cared and (spent or ended)


def _is_grave_state(noun: Token) -> bool:
    """As in "is *in critical condition*", "remain *in intensive care*", "in a coma"."""
    if lemma(noun) == "coma":
        return True
    told = {child.lower_ for child in noun.children}
    return (lemma(noun) == "condition" and bool(told & _GRAVE)) or (lemma(noun) == "care" and "intensive" in told)


def _is_for_treatment(verb: Token) -> bool:
    return any(_is_treatment(thing) for thing in phrases(verb, frozenset({"for"})))


def _is_treatment(noun: Token) -> bool:
    medical = any(child.lower_ in {"medical", "hospital", "emergency", "first"} for child in noun.children)
    if lemma(noun) in {"aid", "operation"}:
        return medical
    return lemma(noun) in _word("treatments") or (
        medical and lemma(noun) in {"attention", "care", "help", "assistance"}
    )


_TELLING = (_is_cared_for, is_struck, is_attacked_with, is_doused, is_ill, is_gassed, is_burned_or_left, is_bleeding)
"""What tells, each of a verb, that whoever it is about is hurt."""

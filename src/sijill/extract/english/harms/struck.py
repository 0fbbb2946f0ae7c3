"""People struck: by a bullet or a stone, in the head, with a hatchet, by a car, by acid thrown at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number
from sijill.extract.english.harms.felled import is_killing
from sijill.extract.english.harms.hurt_people import is_somebody, phrases
from sijill.extract.english.words.grammar import children, is_passive, is_told_as_new, lemma
from sijill.extract.english.words.sentences import sentence_end
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

FIERCELY = frozenset({"violently", "brutally", "savagely", "viciously", "severely", "badly", "physically"})
"""How badly somebody is attacked or burned."""
_BY = frozenset({"by", "with", "in"})
_INTO_BODY = frozenset({"in", "on", "across", "over", "above", "below"})
_PIECES = frozenset({"piece", "splinter", "shard", "fragment", "hail", "sliver", "butt", "burst", "spray", "volley"})
"""What is of a missile and strikes as it does: "a *piece* of shrapnel"."""
_CAUGHT_IN = frozenset({"crossfire", "cross-fire", "gunfire", "shelling", "shrapnel"})
"""What hurts whoever is caught in it; who is caught in a jeep, or with a knife, is arrested."""
_SAFE_DEEDS = frozenset({"take", "escape", "hide", "flee", "shelter", "manage", "run", "withdraw", "evacuate"})
_SPLINTERS = frozenset(
    {"bullet", "shrapnel", "stone", "rock", "splinter", "pellet", "fragment", "debris", "canister", "dart", "arrow"}
    | {"glass", "cartridge", "brick", "bottle", "projectile", "shard", "spear"}
)
_VEHICLES = frozenset({"car", "truck", "van", "lorry", "bus", "motorcycle", "jeep", "vehicle", "pickup", "minibus"})
_HARD = frozenset({"hard", "hardest", "harder", "badly", "worst"})
_FIRE = frozenset({"fire", "shoot", "shot", "shooting", "gunfire", "bullet", "sniper", "shell", "shelling", "gunman"})
_UNHURT = frozenset({"unharmed", "unhurt", "uninjured", "unscathed"})
_OUTCOME = 50
"""How somebody attacked came out of it is told within so many words (words)."""
_DOUSING = frozenset({"douse", "splash", "spray", "drench", "spatter", "splatter", "attack", "burn", "scald"})
_THROWING = frozenset({"throw", "hurl", "fling", "toss", "pour", "splash", "spray", "squirt", "cast"})
_CAUSTIC = frozenset({"acid", "vitriol", "lye"})
_ONTO = frozenset({"at", "on", "in", "over", "onto", "into", "upon"})


def is_struck(verb: Token) -> bool:
    """Whether a verb tells of somebody hit: "hit by a stray bullet", "struck in the head", "*run over* by a bus"."""
    if lemma(verb) in {"run", "mow", "knock"}:
        return _is_felled(verb) if is_passive(verb) else _runs_down(verb)
    if lemma(verb) not in words("harms", "hitting", "wounds"):
        return False
    if not is_passive(verb):
        return _strikes(verb)
    if lemma(verb) == "catch":
        safe = any(lemma(deed) in _SAFE_DEEDS for deed in children(verb, {"conj"}))
        fire = any(lemma(one) in _CAUGHT_IN for one in phrases(verb, frozenset({"in"})))
        shot = any(lemma(one) in _SPLINTERS for one in phrases(verb, frozenset({"by"})))
        return not safe and (fire or shot)
    if lemma(verb) == "strike" and any(child.lower_ == "off" for child in verb.children):
        return False
    with_missile = any(map(_is_missile, phrases(verb, _BY)))
    return with_missile or _is_into_body(verb) or _is_hit_under_fire(verb)


def _is_hit_under_fire(verb: Token) -> bool:
    """As in "gunmen opened fire; *two guards were hit*", "a clerk was *grazed*"; not "two clerks were hit hard"."""
    told = [one for one in children(verb, {"nsubjpass"}) if is_told_as_new(one) and is_somebody(one)]
    if not told or not children(verb, {"auxpass"}) or phrases(verb, frozenset({"by", "with"})):
        return False
    if lemma(verb) == "graze":
        return True
    hard = any(child.lower_ in _HARD for child in children(verb, {"advmod"}))
    near = verb.doc[max(0, verb.i - _OUTCOME) : sentence_end(verb)]
    return lemma(verb) in {"hit", "strike"} and not hard and any(lemma(one) in _FIRE for one in near)


def _is_felled(verb: Token) -> bool:
    """As in "was *run over*", "*run down* by a car", "*run through* with a sword", "*knocked out* with a gun butt"."""
    after = verb.doc[verb.i + 1 : verb.i + 2]
    way = after[0].lower_ if after else ""
    if way == "over" and lemma(verb) == "run":
        return True
    met = [*phrases(verb, _BY), *(one for prep in children(verb, {"prep"}) for one in phrases(prep, _BY))]
    armed = any(_is_missile(one) or lemma(one) in words("harms", "blades", "wounds") for one in met)
    return armed and way in {"down", "through", "out", "over"}


def _runs_down(verb: Token) -> bool:
    """As in "ran down *three pedestrians* with a van", "a truck ran over a guard"; not a thief run down by police."""
    way = bool({child.lower_ for child in children(verb, {"prt"})} & {"over", "down"})
    vehicles = [*phrases(verb, _BY), *children(verb, {"nsubj"})]
    hit = any(map(is_somebody, children(verb, {"dobj"}))) and not _kills_too(verb)
    return way and hit and any(lemma(one) in _VEHICLES for one in vehicles)


def run_over(verb: Token) -> tuple[Token, ...]:
    """Give whom a vehicle goes over, told behind the preposition: "ran *over a pedestrian* with a van"."""
    if lemma(verb) not in {"run", "drive", "roll"} or is_passive(verb) or _kills_too(verb):
        return ()
    vehicles = any(lemma(one) in _VEHICLES for one in (*phrases(verb, _BY), *children(verb, {"nsubj"})))
    met = phrases(verb, frozenset({"over"}))
    return tuple(one for one in met if vehicles and is_somebody(one) and one.pos_ == "NOUN")


def _strikes(verb: Token) -> bool:
    """As in "a stray bullet *grazed* a cook", "a man *cut* a guard on the arm"."""
    hurt = [thing for thing in children(verb, {"dobj"}) if lemma(thing) not in words("harms", "body_parts", "wounds")]
    if not any(is_somebody(one) or _is_partner(one) for one in hurt) or _kills_too(verb):
        return False
    vehicles = _VEHICLES if lemma(verb) in {"hit", "strike"} else frozenset()
    missiles = any(lemma(one) in _SPLINTERS | vehicles for one in _doers(verb))
    missiles = missiles and not any(lemma(one) in _DEMANDS for one in phrases(verb, frozenset({"with"})))
    return missiles or (lemma(verb) != "catch" and any(map(_is_into_body, (verb, *hurt))))


_DEMANDS = frozenset({"fine", "bill", "fee", "tax", "ban", "charge", "lawsuit", "sanction", "price", "fare"})
"""What people are hit with that hurts nobody: "hitting its driver *with a fine*"."""


def _is_partner(one: Token) -> bool:
    """As in "grazing *his partner*"."""
    return one.lower_ == "partner" and any(own.lower_ in {"his", "her"} for own in children(one, {"poss"}))


def _doers(verb: Token) -> list[Token]:
    """As in "*the car* mounted the pavement and hit three people": the subject of the verb it is joined to."""
    own = children(verb, {"nsubj"})
    joined = verb.dep_ == "conj" or (verb.dep_ == "advcl" and verb.tag_ == "VBG")
    return own or (children(verb.head, {"nsubj"}) if joined else [])


def _kills_too(verb: Token) -> bool:
    return any(is_killing(other) for other in (*verb.conjuncts, *children(verb, {"advcl", "conj"})))


def _is_into_body(word: Token) -> bool:
    return any(lemma(t) in words("harms", "body_parts", "wounds") for t in phrases(word, _INTO_BODY))


def _is_missile(thing: Token) -> bool:
    """Whether something strikes and hurts, or is of what does: "shrapnel", "a *piece* of shrapnel"."""
    missiles = words("harms", "missiles", "wounds")
    of = phrases(thing, frozenset({"of"})) if lemma(thing) in _PIECES else []
    return lemma(thing) in missiles or any(lemma(one) in missiles for one in of)


def is_attacked_with(verb: Token) -> bool:
    """Whether somebody is attacked with a weapon of the hand: "attacked at the mill with a hatchet"."""
    if lemma(verb) not in words("harms", "attacking", "wounds") or not (is_passive(verb) or children(verb, {"dobj"})):
        return False
    after = verb.doc[verb.i + 1 : min(sentence_end(verb), verb.i + 10)]
    if any(child.lower_ in FIERCELY for child in verb.children) and is_passive(verb):
        return True
    if _came_out_unhurt(verb) or _outcome_is_told(verb):
        return False
    preps = [t for t in after if t.lower_ == "with" and t.dep_ == "prep"]
    return any(
        lemma(thing) in words("harms", "blades", "wounds") for prep in preps for thing in children(prep, {"pobj"})
    )


def _came_out_unhurt(verb: Token) -> bool:
    """As in "attacked a guard with a machete. *The guard was unharmed*"."""
    attacked = {lemma(one) for one in (*children(verb, {"dobj"}), *children(verb, {"nsubjpass"}))}
    after = verb.doc[verb.i + 1 : verb.i + _OUTCOME]
    unhurt = [token for token in after if token.lower_ in _UNHURT and token.dep_ in {"acomp", "oprd", "advcl"}]
    return any(lemma(one) in attacked for state in unhurt for one in children(state.head, {"nsubj", "nsubjpass"}))


def _outcome_is_told(verb: Token) -> bool:
    """As in "attacked four guards with an axe. *Two guards were wounded*": how many of several it hurt is told."""
    attacked = [one for one in (*children(verb, {"dobj"}), *children(verb, {"nsubjpass"})) if one.tag_ == "NNS"]
    fates = words("harms", "verbs", "killed") | words("harms", "verbs", "injured")
    after = verb.doc[verb.i + 1 : verb.i + _OUTCOME] if attacked else ()
    told = [one for deed in after if lemma(deed) in fates for one in children(deed, {"nsubjpass", "nsubj"})]
    nouns = {lemma(one) for one in attacked}
    return any(children(one, {"nummod"}) and (is_number(one) or lemma(one) in nouns) for one in told)


def is_doused(verb: Token) -> bool:
    """Whether somebody is doused with acid; petrol alone hurts nobody."""
    with_it = phrases(verb, frozenset({"with", "by"})) if lemma(verb) in _DOUSING else []
    return any(lemma(one) in _CAUSTIC for one in with_it) and (is_passive(verb) or bool(children(verb, {"dobj"})))


def splashed(verb: Token) -> tuple[Token, ...]:
    """Give at whom acid is thrown: "threw acid *at two women*", "*in the face of a pupil*"; not at a car."""
    thrown = children(verb, {"dobj", "nsubjpass"}) if lemma(verb) in _THROWING else []
    if not any(lemma(one) in _CAUSTIC for one in thrown) or any(lemma(one) == "miss" for one in verb.conjuncts):
        return ()
    holders = [verb, *thrown]
    met = [one for holder in holders for one in phrases(holder, _ONTO)]
    parts = [one for one in met if lemma(one) in words("harms", "body_parts", "wounds")]
    owners = [one for part in parts for one in (*children(part, {"poss"}), *phrases(part, frozenset({"of"})))]
    return tuple(one for one in (*met, *owners) if one not in parts and is_somebody(one))

"""Killings told by how people were felled: shot down, hanged, fallen in battle, put out of action."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbered_shares import share_to_death
from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.done_away import are_people, is_done_away, is_taken_alive
from sijill.extract.english.harms.stifled import is_no_drowning, is_stifled
from sijill.extract.english.words.grammar import children, has_word_near, is_told_as_new, lemma, verb_victims
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_FROM_A_HEIGHT = frozenset({"from", "off", "down", "into", "over", "ill", "sick", "unconscious"})
"""As in "fell *from* a roof during the raid", which is no death in battle."""
_ACTION = (["action"], ["combat"])
_BODIES = frozenset({"body", "corpse"})
_OUTSIDE_THE_LAW = frozenset({"summarily", "extrajudicially", "extra-judicially"})
"""As in "were *summarily* shot", which is put for executed."""


_LIVE = frozenset(
    {"cable", "wire", "fence", "current", "line", "lightning", "pole", "grid", "electricity", "which", "that"}
)
"""What kills people by its current; whoever else "electrocutes" somebody torments them."""

_DENIED = frozenset({"not", "n't", "non", "never", "nor", "neither", "none"})


def is_killing(token: Token) -> bool:
    """Whether a verb tells of a killing or a death, by itself or with the words beside it."""
    word = lemma(token)
    if is_no_drowning(token):
        return False
    if word in words("harms", "verbs", "killed") or word in words("harms", "dying", "killed"):
        return word != "electrocute" or not _is_torment(token)
    if word == "pass":
        return has_word_near(token, {"away"}, 1)
    if word == "gun" and (has_word_near(token, {"down"}, 2) or any(c.lower_ == "down" for c in token.children)):
        return True
    if word == "blow" and _is_blown_up(token):
        return True
    if word in words("harms", "with_fatal", "killed") and _turns_fatal(token):
        return True
    return is_felled(token) or is_done_away(token) or is_stifled(token)


def _is_blown_up(verb: Token) -> bool:
    """As in "a farmer *was blown up* by a mine"; not a bridge, nor who is blown off their feet."""
    up = any(child.lower_ == "up" for child in children(verb, {"prt", "advmod"}))
    return up and any(is_people(one) and one.pos_ != "PROPN" for one in children(verb, {"nsubjpass"}))


def _is_torment(verb: Token) -> bool:
    """As in "interrogators *electrocuted* her", "was *electrocuted* and beaten": done to torment, by people."""
    doers = children(verb, {"nsubj"})
    beside = [*verb.conjuncts, *([verb.head] if verb.dep_ == "conj" else [])]
    violent = words("harms", "violent", "injured") | words("harms", "verbs", "tortured") | {"hang", "burn"}
    by_people = any(lemma(one) not in _LIVE for one in doers)
    return by_people or any(lemma(other) in violent for other in beside)


def is_beating(token: Token) -> bool:
    """As in "guards *beat* to death a man", "police *gun* down a man", where the verb is taken for a noun."""
    if token.pos_ != "NOUN":
        return False
    if lemma(token) == "gun" and any(child.lower_ == "down" for child in children(token, {"prt"})):
        return bool(children(token, {"dobj"}))
    after = [t.lower_ for t in token.doc.tokens[token.i + 1 : token.i + 3]]
    return after == ["to", "death"] and bool(children(token, {"nsubj", "dobj"}))


def _joined_objects(verb: Token) -> list[Token]:
    """As in "shot the pastor and the clerk *dead*", "shot two of them *dead*": the state is taken for theirs."""
    things = children(verb, {"dobj"})
    joined = [other for thing in things for other in children(thing, {"conj"}) if other.pos_ == "ADJ"]
    return joined + [state for thing in things for state in children(thing, {"amod"}) if state.i > thing.i]


def _joined_states(verb: Token) -> list[Token]:
    """As in "was found bound and *dead*": how somebody was found, told behind another state."""
    if lemma(verb) not in {"find", "leave"}:
        return []
    states = [one for one in children(verb, {"oprd", "acomp", "advcl", "ccomp"}) if one.i > verb.i]
    return [state for one in states for state in one.conjuncts if state.tag_ == "JJ"]


def object_of_clause(verb: Token) -> tuple[Token, ...]:
    """As in "shoot *the driver* dead", "killing *the two men* planting it": the parse makes them a subject."""
    states = [state for state in children(verb, {"ccomp"}) if state.lower_ in {"dead", "alive"} or state.tag_ == "VBG"]
    found = [one for state in states for one in children(state, {"nsubj"}) if verb.i < one.i < state.i]
    near = [one for one in found if one.left_edge.i == verb.i + 1]
    return tuple(one for one in near if is_people(one) or children(one, {"nummod"}))


def _turns_fatal(token: Token) -> bool:
    if any(
        child.lower_ in {"dead", "fatally", "mortally", "lifeless"} and not _is_not_so(child)
        for child in (*token.children, *_joined_objects(token), *_joined_states(token))
    ):
        return True
    after = [t.lower_ for t in token.doc[token.i + 1 : token.i + 9]]
    if any(word.startswith("execution") for word in after[:4]):
        return True
    before = [t.lower_ for t in token.doc[max(0, token.i - 2) : token.i]]
    fatal = bool({"fatally", "mortally"} & set(before))
    fatal = fatal and not _DENIED & {t.lower_ for t in token.doc[max(0, token.i - 4) : token.i]}
    if fatal or after[:1] == ["dead"] or _is_by_a_squad(token):
        return True
    if lemma(token) == "shoot" and _is_put_against_a_wall(token):
        return True
    if lemma(token) == "hack" and "down" in after[:1] and any(map(is_people, verb_victims(token))):
        return True
    if lemma(token) == "hack" and any(pair in {("to", "pieces"), ("to", "bits")} for pair in pairwise(after)):
        return any(map(is_people, verb_victims(token)))
    if lemma(token) == "shoot" and _OUTSIDE_THE_LAW & set(before + after[:1]):
        return True
    if lemma(token) in {"burn", "burnt"} and "alive" in after[:5]:
        return True
    if lemma(token) == "strangle" and lemma(token.head) in {"find", "discover"}:
        return True
    if lemma(token) in {"find", "leave"}:
        return False
    ends = [end for prep in children(token, {"prep"}) if prep.lower_ == "to" for end in children(prep, {"pobj"})]
    if lemma(token) in {"kick", "drag", "squeeze"} and not any(map(is_people, verb_victims(token))):
        return False
    near = bool({"close", "closer", "near", "nearer", "nearly"} & set(after))
    told = (any(pair == ("to", "death") for pair in pairwise(after)) and not near) or any(
        end.lower_ == "death" for end in ends
    )
    return told and not any(share_to_death(one) for one in token.doc[token.i + 1 : token.i + 9])


def _is_not_so(word: Token) -> bool:
    """As in "stabbed, *not* fatally", "*non*-fatally shot"."""
    before = [one.lower_ for one in word.doc[max(0, word.i - 2) : word.i] if one.text != ","]
    return bool(_DENIED & set(before)) or any(child.dep_ == "neg" for child in word.children)


def _is_by_a_squad(verb: Token) -> bool:
    """As in "shot *by a firing squad*", "a death squad shot two": whoever stands before it dies."""
    agents = [thing for by in children(verb, {"agent"}) for thing in children(by, {"pobj"})]
    squads = [one for one in (*agents, *children(verb, {"nsubj"})) if lemma(one) == "squad"]
    return lemma(verb) == "shoot" and any(child.lower_ == "firing" for one in squads for child in one.children)


_BOUND = frozenset({"line", "tie", "bind", "blindfold", "kneel", "abduct", "kidnap", "seize", "handcuff", "execute"})


def _is_put_against_a_wall(verb: Token) -> bool:
    """As in "lined up three men and *shot them in the back of the head*": nobody is said to have lived."""
    heads = [
        thing
        for prep in children(verb, {"prep"})
        if prep.lower_ == "in"
        for back in children(prep, {"pobj"})
        if back.lower_ in {"back", "nape"}
        for of in children(back, {"prep"})
        for thing in children(of, {"pobj"})
    ]
    beside = {lemma(one) for one in (*verb.conjuncts, *verb.subtree, verb.head)}
    return any(lemma(one) in {"head", "neck", "skull"} for one in heads) and bool(beside & _BOUND)


def behind_death(verb: Token) -> tuple[Token, ...]:
    """As in "a mob burned to death *a couple*", "burning to death *a couple* and their baby": no day, but people."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 4]]
    if after[1:] in (["couple", "dead"], ["family", "dead"], ["trio", "dead"], ["pair", "dead"]):
        # "shot *a couple* dead"
        return (verb.doc[verb.i + 2],)
    if after[:2] != ["to", "death"] or children(verb, {"nsubjpass", "auxpass", "dobj"}):
        return ()
    told = [one for one in children(verb, {"npadvmod"}) if one.left_edge.i == verb.i + 3]
    return tuple(one for one in told if is_people(one) or one.lower_ in {"couple", "family"})


_FELLING = frozenset({"shoot", "fall", "riddle", "finish", "butcher", "neutralise", "neutralize", "put"}) | frozenset(
    {"blow", "tear", "rip", "cut", "slice", "string", "burn", "burnt", "char"}
)
"""The verbs that other words make tell of people felled."""


def is_felled(token: Token) -> bool:
    """Whether a verb tells of people felled, as in "was shot down", "was hanged", "fell in the battle"."""
    hanged = lemma(token) in words("harms", "with_people", "killed")
    if not hanged and lemma(token) not in _FELLING:
        return False
    down = lemma(token) == "shoot" and has_word_near(token, {"down"}, 1)
    suffering = children(token, {"dobj", "nsubjpass"}) or _said_of(token)
    if lemma(token) == "string":
        up = any(child.lower_ == "up" for child in children(token, {"prt", "advmod"}))
        return up and not is_hung_by_limbs(token) and any(map(is_people, suffering))
    if hanged:
        suffering = _hanged_before(token, suffering)
        return not is_hung_by_limbs(token) and any(
            (child.pos_ != "PRON" or found_so(token)) and lemma(child) not in words("harms", "hung", "context")
            for child in suffering
        )
    if lemma(token) == "fall":
        return _falls_in_battle(token) or _falls_victim(token)
    if lemma(token) == "riddle":
        return _is_riddled(token) and any(is_people(child) or child.ent_type_ == "PERSON" for child in suffering)
    if lemma(token) == "finish" and any(child.lower_ == "off" for child in children(token, {"prt"})):
        return any(is_people(child) or child.ent_type_ == "PERSON" for child in suffering)
    if lemma(token) == "butcher":
        return any(map(is_people, map(_counted, suffering)))
    neutral = lemma(token) in {"neutralise", "neutralize"} and not is_taken_alive(token)
    neutralised = neutral or _is_put_out_of_action(token)
    if _is_put_to_death(token):
        return any(are_people(one) and lemma(one) not in _BODIES for one in verb_victims(token))
    if _is_blown_apart(token) or _is_burnt_away(token):
        return any(is_people(one) and lemma(one) not in _BODIES for one in verb_victims(token))
    return (down or neutralised) and any(is_people(child) for child in suffering)


def _counted(noun: Token) -> Token:
    """As in "butchered *a lot of them*": whom the word counts."""
    of = [thing for prep in children(noun, {"prep"}) if prep.lower_ == "of" for thing in children(prep, {"pobj"})]
    return of[0] if lemma(noun) == "lot" and of else noun


_CEILINGS = frozenset({"ceiling", "pipe", "hook", "roof", "wall", "bar"})


def _hanged_before(verb: Token, suffering: list[Token]) -> list[Token]:
    """As in "kidnapped three men and *hanged them*", "were abducted and *hanged*": whom the verb before is about."""
    if verb.dep_ != "conj" or verb.lower_ == "hung" or any(child.pos_ != "PRON" for child in suffering):
        return suffering
    held = [thing for prep in children(verb, {"prep"}) for thing in children(prep, {"pobj"})]
    if any(lemma(thing) in _CEILINGS for thing in held):
        return suffering
    return [one for one in verb_victims(verb) if are_people(one)]


def is_hung_by_limbs(verb: Token) -> bool:
    """As in "hanged him *by his wrists*", which torments and does not kill; who is hanged by the neck dies."""
    holders = [verb, *children(verb, {"dobj", "nsubjpass"})]
    preps = [prep for holder in holders for prep in children(holder, {"prep", "agent"})]
    held = [thing for prep in preps for thing in children(prep, {"pobj"})]
    limbs = words("harms", "body_parts", "wounds") - {"neck", "throat", "head"}
    return any(lemma(thing) in limbs for thing in held)


def _said_of(verb: Token) -> list[Token]:
    """As in "*ten fighters* are said to have been eliminated", "saw *four men* hanged"."""
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and is_people(verb.head):
        return [verb.head]
    if found_so(verb):
        return list(found_so(verb))
    return children(verb.head, {"nsubjpass"}) if verb.dep_ == "xcomp" and children(verb, {"auxpass"}) else []


def found_so(verb: Token) -> tuple[Token, ...]:
    """As in "was *found hanged*", "found *hanging* from a tree": who was found."""
    if (
        lemma(verb) != "hang"
        or lemma(verb.head) not in {"find", "discover"}
        or verb.dep_ not in {"xcomp", "oprd", "advcl"}
    ):
        return ()
    out = any(child.lower_ in {"out", "around", "on"} for child in verb.children)
    return tuple(one for one in children(verb.head, {"nsubjpass", "dobj"}) if is_people(one) and not out)


def is_of_putting(noun: Token) -> bool:
    """As in "was put *to death*", where the death is told by the verb."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "to" and lemma(noun.head.head) == "put"


def _is_put_to_death(verb: Token) -> bool:
    """As in "called three men out and *put them to death*"."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 9]]
    return lemma(verb) == "put" and any(pair == ("to", "death") for pair in pairwise(after)) and "end" not in after


def _is_blown_apart(verb: Token) -> bool:
    """As in "a herder was *blown apart* by a mine", "*torn to pieces*"; not "blown up", which some live through."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]]
    told = after[:1] == ["apart"] or after in (["to", "pieces"], ["to", "bits"], ["to", "shreds"])
    halved = lemma(verb) == "cut" and after in (["in", "half"], ["in", "two"])
    told = told or (halved and bool(children(verb, {"agent"})))
    limb = any(lemma(one) in words("harms", "body_parts", "wounds") for one in children(verb, {"nsubjpass"}))
    return (
        lemma(verb) in {"blow", "tear", "rip", "cut", "shoot", "slice"}
        and told
        and bool(children(verb, {"auxpass"}))
        and not limb
    )


def _is_burnt_away(verb: Token) -> bool:
    """As in "three people were *burnt beyond recognition*", "burned to ashes"."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 4]]
    to, third = after[:2], after[2:]
    told = to in (["beyond", "recognition"], ["to", "ashes"], ["to", "cinders"], ["to", "a"], ["at", "the"])
    if to[1:] in (["a"], ["the"]):
        told = told and bool({"crisp", "cinder", "stake"}.intersection(third))
    return lemma(verb) in {"burn", "burnt", "char"} and told


def _falls_victim(verb: Token) -> bool:
    """As in "a nurse *fell victim to* cross fire", "to an ambush"; not to a fraud."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 8]]
    fatal = words("harms", "fallen_in", "context") | {"bullets", "crossfire", "shells", "bomb", "mine", "assassins"}
    fatal |= words("harms", "fire", "done_away") | {"gunmen", "snipers", "killers", "explosive", "airstrikes", "mines"}
    told = after[:2] in (["victim", "to"], ["victims", "to"])
    return told and any(word in fatal for word in after[2:]) and bool(children(verb, {"nsubj"}))


def _is_riddled(verb: Token) -> bool:
    """As in "the judge was *riddled with bullets*"."""
    leads = [prep for prep in children(verb, {"prep", "agent"}) if prep.lower_ in {"with", "by"}]
    return any(lemma(thing) in {"bullet", "gunfire"} for prep in leads for thing in children(prep, {"pobj"}))


_NOT_IN_BATTLE = frozenset(
    {"asleep", "behind", "ill", "sick", "off", "over", "down", "out", "silent", "back", "short", "apart", "unconscious"}
)
"""As in "fell *asleep* on the line", "fell *behind*": nobody killed."""


def _falls_in_battle(verb: Token) -> bool:
    """As in "thirty soldiers *fell in the battle*", "fell to enemy fire": people, no town."""
    fatal = words("harms", "fallen_in", "context")
    leads = [prep for prep in children(verb, {"prep"}) if prep.lower_ in {"in", "during", "to", "on", "under"}]
    told = any(lemma(thing) in fatal for prep in leads for thing in children(prep, {"pobj"}))
    told = told and not any(child.lower_ in _FROM_A_HEIGHT for child in verb.children)
    after = {token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 2]}
    told = told and not after & _NOT_IN_BATTLE
    return told and any(is_people(child) and child.ent_type_ != "GPE" for child in children(verb, {"nsubj"}))


def _is_put_out_of_action(verb: Token) -> bool:
    """As in "six fighters were *put out of action*", a headquarters' word for killed."""
    if lemma(verb) != "put":
        return False
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 8]]
    return any(after[at : at + 2] == ["out", "of"] and after[at + 2 : at + 3] in _ACTION for at in range(len(after)))


_FATAL = frozenset({"fatal", "deadly", "lethal", "mortal"})
_DEEDS = frozenset({"shooting", "stabbing", "beating", "poisoning", "clubbing", "stoning", "knifing", "bludgeoning"})
_SURE_DEEDS = frozenset({"strangling", "strangulation", "decapitation", "garrotting", "butchering", "impalement"})
_TRIED = frozenset(
    {"charge", "acquit", "convict", "accuse", "trial", "sentence", "indict", "acquittal", "conviction", "plead"}
    | {"court", "judge", "jury", "appeal", "prosecute", "guilty", "film", "novel", "documentary", "plaque"}
)
"""Where such words stand, the deed is an older one, or has yet to be done."""
_ARMIES_DEEDS = frozenset(
    {"elimination", "liquidation", "neutralisation", "neutralization", "annihilation", "demise", "downing", "martyrdom"}
)
"""What headquarters and newspapers call the deaths of fighters and soldiers."""
_EVERY_DEED = _DEEDS | _SURE_DEEDS | _ARMIES_DEEDS | {"hanging", "drowning"}


def _is_reported(deed: Token) -> bool:
    """As in "announced *the elimination of* a commander"; not "aims at" it, nor "from the list"."""
    verb = deed.head if deed.dep_ in {"dobj", "nsubj", "nsubjpass"} else deed.head.head
    told = words("reporting", "verbs") | {"announce", "report", "result", "lead", "end", "confirm", "publish", "hail"}
    things = [thing for prep in children(deed, {"prep"}) for thing in (prep, *children(prep, {"pobj"}))]
    left_out = any(prep.lower_ == "from" for thing in things for prep in (thing, *children(thing, {"prep"})))
    return (lemma(verb) in told or deed.dep_ == "ROOT") and not left_out


def _took_place(deed: Token) -> bool:
    """As in "*the hanging* of two men was carried out", "reported the drowning of two"; not one due or stayed."""
    if lemma(deed) not in {"hanging", "drowning"}:
        return False
    verb = deed.head
    if deed.dep_ == "pobj":
        return verb.lower_ in {"after", "following"} and verb.dep_ == "prep"
    if any(aux.tag_ == "MD" or aux.lower_ in {"to", "not", "n't"} for aux in children(verb, {"aux", "neg"})):
        return False
    done = {"report", "happen", "occur"} | ({"witness", "follow"} if deed.dep_ == "dobj" else set())
    carried = lemma(verb) in {"carry", "take"} and any(child.lower_ in {"out", "place"} for child in verb.children)
    return deed.dep_ in {"nsubj", "nsubjpass", "dobj"} and (lemma(verb) in done or carried) and verb.tag_ != "VBG"


def fatal_deed(noun: Token) -> tuple[Token, ...]:
    """Give whom a deed killed that a noun tells of: "the *fatal shooting* of a driver", "the strangling of two"."""
    if lemma(noun) not in _EVERY_DEED:
        return ()
    fatal = any(child.lower_ in _FATAL for child in children(noun, {"amod"}))
    told = lemma(noun) in _SURE_DEEDS | _ARMIES_DEEDS or _took_place(noun) or (fatal and lemma(noun) in _DEEDS)
    if not told:
        return ()
    sentence = noun.doc[sentence_start(noun) : sentence_end(noun)]
    if lemma(noun) not in _ARMIES_DEEDS and any(lemma(one) in _TRIED for one in sentence):
        return ()
    of = [thing for prep in children(noun, {"prep"}) if prep.lower_ == "of" for thing in children(prep, {"pobj"})]
    if lemma(noun) in _ARMIES_DEEDS:
        fought = words("statuses", "combatant") | words("statuses", "security") | words("harms", "fought", "done_away")
        of = [one for one in of if lemma(one) in fought - {"suspect"} and is_told_as_new(one) and _is_reported(noun)]
    return tuple(one for one in of if is_people(one) or lemma(one) == "commander")

"""Who does what to whom in a parsed English sentence: governors, victims of a verb, victims of a noun."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sijill.extract.english.words.syntax import OWNERS as OWNERS
from sijill.extract.english.words.syntax import SUBJECTS as SUBJECTS
from sijill.extract.english.words.syntax import children as children
from sijill.extract.english.words.syntax import govern as govern
from sijill.extract.english.words.syntax import has_word_near as has_word_near
from sijill.extract.english.words.syntax import is_one_of_those
from sijill.extract.english.words.syntax import is_told_as_new as is_told_as_new
from sijill.extract.english.words.syntax import lemma as lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_OF_A_BODY = frozenset({"member", "employee", "worker", "driver", "guard", "volunteer", "director", "head", "staffer"})
_WORKING = frozenset({"employ", "contract", "hire", "fund", "run", "engage", "recruit"})
_RELATIVE = frozenset({"who", "whom", "that", "which"})
_MANNERS = frozenset({"style", "fashion", "times", "twice"})
_AGAINST_PEOPLE = frozenset({"displace", "abduct", "kidnap", "maim", "rape", "torture", "detain", "arrest"})
"""What else is done to people, beside a killing: "killing and *displacing* villagers"."""
_REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})


def referent(token: Token) -> Token:
    """Give the noun a relative pronoun stands for; any other token is itself."""
    if token.lower_ in _RELATIVE:
        for verb in govern(token, 4):
            if verb.dep_ in {"relcl", "acl"}:
                head: Token = verb.head
                return _described(head) if token.lower_ in {"who", "whom"} else head
        if token.lower_ == "who" and token.i > 1 and token.nbor(-1).text == "," and token.nbor(-2).dep_ == "dobj":
            return token.nbor(-2)
    return token


def _described(noun: Token) -> Token:
    """As in "Noor Haddad, a judge of the *court*, who was shot": the person, when the noun only describes them.

    And as in "*three* of the attackers who were killed": as many as the sentence tells of.
    """
    while noun.ent_type_ == "ORG" and noun.dep_ == "pobj" and noun.head.head.pos_ in {"NOUN", "PROPN"}:
        noun = noun.head.head  # "a volunteer with the Red Cross, who was shot": no body is shot
    of = noun.head if noun.dep_ == "pobj" else noun
    if noun.tag_ == "NNS" and of.lower_ == "of" and of.head.pos_ == "NUM" and not children(noun, {"nummod"}):
        return of.head
    apposed = of.head if of.dep_ == "prep" and of.lower_ in {"of", "for", "in", "at"} else of
    if apposed.dep_ == "appos" and apposed.i != noun.i and apposed.head.ent_type_ == "PERSON":
        person: Token = apposed.head
        return person
    return noun


def is_passive(verb: Token) -> bool:
    """Whether a verb form is passive: it has a passive auxiliary or subject, or is a bare past participle of a noun."""
    if children(verb, {"auxpass", "nsubjpass", "agent"}):
        return True
    return bool(
        verb.tag_ == "VBN"
        and not any(c.dep_ == "aux" and c.lower_ in {"have", "has", "had", "'ve"} for c in verb.children)
    )


_BENDING = frozenset({"around", "about", "over", "nearly", "approximately"})
MEASURES = frozenset(
    {"km", "kilometre", "kilometer", "mile", "metre", "meter", "yard", "north", "south", "east", "west", "outskirts"}
    | {"northeast", "northwest", "southeast", "southwest"}
)
"""What says how far and in which direction a place lies: "shot and killed *20 metres north* of the gate"."""
_MEASURES = frozenset({"DATE", "TIME", "QUANTITY", "MONEY", "PERCENT"})


def verb_victims(verb: Token, dying: bool = False, passive_first: bool = False) -> tuple[Token, ...]:
    """Give the heads of those to whom the verb happens.

    Args:
        verb: The verb.
        dying: Whether its *subject* suffers ("died", "fled").
        passive_first: Whether a bare subject of a transitive verb is left out.
    """
    own = _own_victims(verb, dying)
    if own:
        return tuple(referent(victim) for victim in own)
    raised = _raised_subjects(verb) or _before_being(verb) or _believed_dead(verb) or _before_dying(verb)
    if raised:
        return tuple(referent(victim) for victim in raised)
    if verb.dep_ == "conj" and verb.tag_ == "VBD" and not (dying or passive_first) and not is_passive(verb.head):
        following = _following_victims(verb)
        if following:
            return following
    if verb.tag_ == "VBG" and not (dying or passive_first):
        following = _shared_harm(verb)
        if following:
            return following
    if verb.dep_ in {"conj", "advcl", "xcomp"} and _joined_to(verb).pos_ in {"VERB", "AUX", "ADJ"}:
        return _shared_victims(verb, dying)
    if dying or passive_first:
        return ()
    return _following_victims(verb)


def _up_to(verb: Token) -> list[Token]:
    """As in "killing *up to two civilians*", where the bound is taken for a particle and a preposition of the verb."""
    leads = [prep for prep in children(verb, {"prep"}) if prep.lower_ == "to" and prep.i == verb.i + 2]
    bounds = [prep for prep in leads if verb.doc[verb.i + 1].lower_ == "up"]
    told = [thing for prep in bounds for thing in children(prep, {"pobj"}) if children(thing, {"nummod"})]
    return told or _roughly(verb)


def _roughly(verb: Token) -> list[Token]:
    """As in "killing *around 12* of them", where the word that bends the number is taken for a preposition."""
    leads = [prep for prep in children(verb, {"prep"}) if prep.i == verb.i + 1 and prep.lower_ in _BENDING]
    things = [thing for prep in leads for thing in children(prep, {"pobj"}) if thing.ent_type_ not in _MEASURES]
    return [thing for thing in things if thing.pos_ == "NUM" or children(thing, {"nummod"})]


def _shown_at_work(verb: Token) -> list[Token]:
    """As in "killed *guard Noor Haddad* watching a bridge", where the parse takes the one killed for who does more."""
    harming = (
        words("harms", "verbs", "killed") | words("harms", "verbs", "injured") | words("harms", "with_fatal", "killed")
    )
    if lemma(verb) not in harming:
        return []
    clauses = [clause for clause in children(verb, {"advcl", "ccomp"}) if clause.tag_ == "VBG"]
    active = bool(_subjects(verb, {"nsubj"}) or verb.dep_ == "conj") and not children(verb, {"auxpass", "nsubjpass"})
    doers = [doer for clause in clauses for doer in children(clause, {"nsubj"})]
    return [doer for doer in doers if active and doer.left_edge.i == verb.i + 1 and not children(doer, {"prep"})]


def _taken_for_teller(verb: Token) -> list[Token]:
    """As in "*killing 13 people*, among them two cooks, the mayor said", where they are taken for who says it."""
    if verb.tag_ != "VBG":
        return []
    tellers_above = [head for head in govern(verb, 3) if lemma(head) in words("reporting", "verbs") and head.i > verb.i]
    subjects = [one for head in tellers_above for one in children(head, {"nsubj"})]
    return [one for one in subjects if is_object_of_harm(one) and one.left_edge.i == verb.i + 1]


def is_object_of_harm(noun: Token) -> bool:
    """Whether a noun stands right behind a participle of harm: "killing *13 people*, the mayor said"."""
    first = noun.left_edge
    before = first.nbor(-1) if first.i else first
    harming = words("harms", "verbs", "killed") | words("harms", "verbs", "injured")
    return first.i > 0 and before.tag_ == "VBG" and lemma(before) in harming


def _own_victims(verb: Token, dying: bool) -> list[Token]:
    passive = [_who_works(one) for one in _subjects(verb, {"nsubjpass", "csubjpass"})]
    things = [thing for thing in children(verb, {"dobj", "obj"}) if lemma(thing) not in MEASURES]
    objects = [thing for thing in things if thing.lower_ not in _MANNERS] or [
        thing for thing in children(verb, {"npadvmod"}) if thing.ent_type_ == "PERSON" and thing.i > verb.i
    ]
    if passive:
        return passive
    objects = objects or _up_to(verb) or _shown_at_work(verb) or _taken_for_teller(verb)
    if verb.dep_ == "ccomp" and children(verb, {"auxpass"}) and not children(verb, {"nsubj"}):
        return [thing for thing in children(verb.head, {"dobj"}) if thing.i < verb.i][:1]
    if dying:
        subjects = _subjects(verb, {"nsubj"})
        if subjects:
            return subjects
        return (
            [verb.head] if verb.dep_ in {"acl", "relcl"} and verb.head.pos_ in {"NOUN", "PROPN", "NUM", "PRON"} else []
        )
    if objects:
        return _reflexive_to_subject(verb, _pronoun_to_object(verb, objects))
    if verb.tag_ in {"VBN", "VBD"} or verb.pos_ == "ADJ":
        if verb.dep_ == "acl" or (verb.dep_ == "amod" and verb.head.pos_ in {"NOUN", "PROPN"}):
            return [_whole_phrase(verb)]
        subjects = [s for s in _subjects(verb, {"nsubj"}) if not _is_actor_of(verb)]
        if subjects:
            return subjects
    if verb.tag_ == "VBN" and verb.dep_ == "ROOT":
        return [noun for noun in children(verb, {"nmod"}) if noun.i < verb.i and noun.pos_ in {"NOUN", "PROPN"}][:1]
    return []


def _who_works(clause: Token) -> Token:
    """As in "*six members* of the team working at the hospital were killed", where the clause is the subject."""
    at_work = clause.dep_ == "csubjpass" and clause.tag_ == "VBG"
    return next(iter(children(clause, {"nsubj"})), clause) if at_work else clause


def _whole_phrase(verb: Token) -> Token:
    """As in the note "*Staff member* of a partner's clinic *beaten*": who leads it, not whose they are."""
    noun: Token = verb.head
    employed = noun.head.head if noun.dep_ == "pobj" and noun.head.dep_ == "agent" else None
    if employed is not None and employed.dep_ == "acl" and lemma(employed) in _WORKING and verb.dep_ == "acl":
        staff: Token = employed.head
        return staff
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and verb.dep_ == "acl" and noun.tag_ in {"NN", "NNP"}:
        above: Token = noun.head.head
        leads = above.head.i == above.i and above.tag_ == "NN" and not children(above, {"det"})
        return above if leads and lemma(above) in _OF_A_BODY else noun
    return noun


def _raised_subjects(verb: Token) -> list[Token]:
    """As in "seven reported to have been *killed*", "one woman detained was *executed*": the subject one verb up."""
    above = verb.head
    if not children(verb, {"auxpass"}) or above.pos_ != "VERB" or children(above, {"dobj", "nsubjpass"}):
        return []
    to_be = verb.dep_ == "xcomp" and any(child.lower_ == "to" for child in children(verb, {"aux"}))
    detained = (
        verb.dep_ == "ccomp" and above.tag_ in {"VBD", "VBN"} and not children(verb, {"mark"}) and above.i < verb.i
    )
    detained = detained and lemma(above) not in words("reporting", "verbs")
    bare = all(token.pos_ in {"AUX", "PART", "ADV"} for token in verb.doc[above.i + 1 : verb.i])
    return children(above, {"nsubj"}) if (to_be or detained) and bare else []


def _believed_dead(verb: Token) -> list[Token]:
    """As in "88 *prisoners* believed to have died in detention": whom the belief is about."""
    above = verb.head
    held = verb.dep_ == "xcomp" and above.dep_ == "acl" and above.tag_ == "VBN"
    return [above.head] if held and any(child.lower_ == "have" for child in children(verb, {"aux"})) else []


def _before_dying(verb: Token) -> list[Token]:
    """As in "*two* of the five people shot *died*", where the parse takes "shot" for what the two did."""
    shot = verb.head
    wounded = words("harms", "violent", "injured") | words("harms", "verbs", "injured")
    if verb.dep_ != "ccomp" or shot.i != verb.i - 1 or lemma(shot) not in wounded or children(verb, {"nsubj", "mark"}):
        return []
    return children(shot, {"nsubj"}) if lemma(verb) in words("harms", "dying", "killed") else []


def _before_being(verb: Token) -> list[Token]:
    """As in "*a man* stabbed three people *before being shot and killed*": the subject of the clause it hangs on."""
    first = verb.head if verb.dep_ == "conj" and verb.tag_ == "VBN" else verb
    being = any(child.lower_ == "being" for child in children(first, {"auxpass"}))
    lead = first.head if being and first.dep_ == "pcomp" else None
    if lead is None or lead.lower_ not in {"before", "after"} or lead.head.pos_ != "VERB":
        return []
    for link in (lead.head, *govern(lead.head, 4)):
        subjects = children(link, {"nsubj", "nsubjpass"})
        if subjects or link.dep_ not in {"conj", "advcl", "xcomp"}:
            return subjects
    return []


def _subjects(verb: Token, deps: Collection[str]) -> list[Token]:
    """The subjects of a verb; of two that only a comma parts, as in telegraphic notes, the nearer is its own."""
    found = children(verb, deps)
    if len(found) < 2 or found[-1].i > verb.i or children(found[-1], {"cc"}):
        return found
    if any(state.lower_ == "dead" and state.i > found[0].i for state in children(found[0], {"amod"})):
        # "left four traders dead and a driver wounded"
        return found[1:]
    before = found[-1].left_edge.nbor(-1).text
    if is_one_of_those(found[-1]):
        return found[:-1]
    headed = before == ":" and bool(children(found[-1], {"nummod", "poss", "det"}))
    return found[-1:] if headed or before in {",", ";"} else found


def _is_actor_of(verb: Token) -> bool:
    at = any(c.dep_ == "prep" and c.lower_ == "at" and c.i == verb.i + 1 for c in verb.children)
    own = any(c.lower_ not in _MANNERS for c in children(verb, {"dobj", "ccomp"}))
    return own or _shares_object(verb) or (verb.tag_ == "VBD" and at)


def _shares_object(verb: Token) -> bool:
    """As in "the army *killed* or captured 14 rebels": the object stands with the verb joined on."""
    told = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and not children(verb, {"aux", "auxpass"}))
    return told and any(
        other.tag_ in {"VBD", "VBN"} and children(other, {"dobj"}) and not children(other, {"nsubj"})
        for other in children(verb, {"conj"})
    )


def _pronoun_to_object(verb: Token, objects: list[Token]) -> list[Token]:
    """As in "arrested two men and executed *them*": the object of the verb joined before.

    In "entered the house of a clerk and shot *him*" it is not the house.
    """
    if verb.dep_ == "conj" and all(thing.lower_ in {"them", "him", "her"} for thing in objects):
        before = [thing for thing in children(verb.head, {"dobj", "nsubjpass"}) if thing.pos_ in {"NOUN", "PROPN"}]
        single = any(thing.lower_ != "them" for thing in objects)
        return [one for thing in before for one in (_owners_of(thing) if single else [thing])] or _those(verb, objects)
    return _those(verb, objects)


def _those(verb: Token, objects: list[Token]) -> list[Token]:
    """As in "ambushed *four clerks*, tying them up and executing *them*": the counted people of the verbs above."""
    if verb.dep_ not in {"conj", "advcl"} or any(thing.lower_ != "them" for thing in objects):
        return objects
    for link in govern(verb, 4):
        held = [thing for thing in children(link, {"dobj"}) if thing.lower_ != "them"]
        if held:
            return [one for one in held if one.tag_ in {"NNS", "NNPS"} and children(one, {"nummod"})] or objects
    return objects


def _owners_of(thing: Token) -> list[Token]:
    """Give whose building or vehicle it is, nobody for a place, and people themselves."""
    if thing.ent_type_ in {"GPE", "LOC", "FAC"}:
        return []
    if lemma(thing) not in words("harms", "property", "context"):
        return [thing]
    of = [one for prep in children(thing, {"prep"}) if prep.lower_ == "of" for one in children(prep, {"pobj"})]
    owners = [one for one in (*children(thing, {"poss"}), *of) if one.pos_ in {"NOUN", "PROPN"}]
    return [one for one in owners if one.ent_type_ not in {"GPE", "LOC", "FAC", "DATE"}]


def _reflexive_to_subject(verb: Token, objects: list[Token]) -> list[Token]:
    """As in "killed *himself* and five others": the subject, and whoever is joined to the reflexive."""
    if all(thing.lower_ in _REFLEXIVE for thing in objects):
        joined = [other for thing in objects for other in children(thing, {"conj"})]
        for link in (verb, *govern(verb, 6)):
            subjects = children(link, {"nsubj"})
            if subjects:
                return [doer(subjects), *joined]
    return objects


def doer(subjects: list[Token]) -> Token:
    """Give who of several subjects does it: in the note "*Aleb, March 3: a bomber* killed himself" not the place."""
    return next((one for one in subjects if one.ent_type_ not in {"GPE", "LOC", "FAC", "DATE"}), subjects[0])


def _joined_to(verb: Token) -> Token:
    """The verb it is joined to; an adverb between ("held overnight and beaten") is looked through."""
    return verb.head.head if verb.head.pos_ == "ADV" else verb.head


def _shared_victims(verb: Token, dying: bool) -> tuple[Token, ...]:
    """As in "Ambushed and killed": the victims of the verb it is joined to, when both stand in the same voice."""
    head = _joined_to(verb)
    if verb.dep_ == "conj" and (is_passive(verb) or dying or verb.tag_ == "VBD"):
        shared = _own_victims(head, dying)
        if children(verb, {"auxpass"}) and not is_passive(head):
            shared = _active_subject(head) or shared
        if verb.tag_ == "VBD" and not dying and not is_passive(head) and not children(head, {"dobj"}):
            shared = shared if not children(head, {"nsubj"}) or not children(verb, {"prep"}) else []
        if not shared and head.dep_ in {"conj", "xcomp", "advcl"}:
            return _shared_victims(head, dying)
        if not shared and dying:
            shared = children(head, {"nsubj", "nsubjpass"})
        return tuple(referent(victim) for victim in shared)
    if verb.dep_ == "xcomp" and head.dep_ == "conj" and is_passive(head):
        return verb_victims(head)
    if dying or is_passive(verb):
        return tuple(
            referent(victim) for victim in children(head, {"nsubjpass"} if not dying else {"nsubj", "nsubjpass"})
        )
    return ()


def _active_subject(verb: Token) -> list[Token]:
    """As in "*a man* killed three, wounded one and was shot": the subject of the first of the verbs joined."""
    while verb.dep_ == "conj" and not children(verb, {"nsubj"}) and verb.head.pos_ == "VERB":
        verb = verb.head
    return children(verb, {"nsubj"})


def _following_victims(verb: Token) -> tuple[Token, ...]:
    """The objects of a verb joined on after this one: "killed and wounded five"."""
    for other in children(verb, {"conj"}):
        objects = children(other, {"dobj"})
        if objects and other.pos_ == "VERB" and not children(other, {"nsubj", "nsubjpass"}):
            return tuple(objects)
    return ()


def _shared_harm(verb: Token) -> tuple[Token, ...]:
    """As in "hit a depot, *killing* and injuring *dozens*": one object for two harms, not "killing and looting"."""
    harms = words("harms", "verbs", "killed") | words("harms", "verbs", "injured") | _AGAINST_PEOPLE
    joined = verb.doc[verb.i + 2] if verb.i + 2 < len(verb.doc) else verb
    shared = joined.dep_ == "conj" and joined.head.i == verb.i and verb.nbor(1).lower_ in {"and", "or"}
    return _following_victims(verb) if shared and lemma(joined) in harms else ()


def _is_included(token: Token) -> bool:
    """As in "including two clerks and another *nine people* were hurt": joined to those who are included."""
    first = next((one for one in (token.head, token.head.head) if one.dep_ == "pobj"), None)
    others = any(child.lower_ in {"another", "other"} for child in token.children)
    return others and first is not None and first.head.lower_ == "including"


def opens_clause(token: Token) -> bool:
    """Whether what is joined to an object is the subject of what follows: "killed a man and *two women* were hurt"."""
    after = token.doc[token.right_edge.i + 1] if token.right_edge.i + 1 < len(token.doc) else None
    of_object = token.dep_ == "conj" and (token.head.dep_ == "dobj" or _is_included(token))
    if not of_object or after is None:
        return False
    return (after.dep_ in {"aux", "auxpass"} and after.head.i > after.i) or _is_verb_of_its_own(token, after)


def _is_verb_of_its_own(token: Token, after: Token) -> bool:
    """As in "killed three farmers and *two herders sustained* injuries": a verb joined on that has no subject yet."""
    finite = (
        after.dep_ == "conj" and after.tag_ in {"VBD", "VBZ", "VBP"} and not children(after, {"nsubj", "nsubjpass"})
    )
    return finite and any(above.i == after.head.i for above in token.ancestors)

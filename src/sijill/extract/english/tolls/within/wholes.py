"""Inside which other number each number of a text stands: the recognisers, and the order in which they are asked."""

from __future__ import annotations

from typing import NamedTuple

from sijill.extract.english.tolls.within.among import (
    among_a_number,
    among_the_dead,
    led_in_by_including,
)
from sijill.extract.english.tolls.within.bodies import bodies_by_name, bodies_of_the_dead, carried_away
from sijill.extract.english.tolls.within.by_name import (
    led_the_dead,
    named_behind,
    named_under_heading,
    some_of_the_dead,
)
from sijill.extract.english.tolls.within.headline import told_below_headline
from sijill.extract.english.tolls.within.hurt import (
    beside_some_of_the_hurt,
    died_of_all_the_hurt,
    how_one_was_hurt,
    hurt_before,
)
from sijill.extract.english.tolls.within.later_totals import brought_to, made_up, risen_by, tallied
from sijill.extract.english.tolls.within.manifold import killed_manifold
from sijill.extract.english.tolls.within.news import of_the_news
from sijill.extract.english.tolls.within.one_by_one import (
    apposed,
    named_next,
    of_the_pair,
    one_of_two,
    with_the_nth,
)
from sijill.extract.english.tolls.within.out_of_the_dead import out_of_the_dead
from sijill.extract.english.tolls.within.pointing_back import pointed_back_to
from sijill.extract.english.tolls.within.split_up import split_up
from sijill.extract.english.tolls.within.told import Recogniser, Told, each
from sijill.extract.english.tolls.within.told_anew import told_anew
from sijill.extract.english.tolls.within.witness import kin_of_a_witness


class Rule(NamedTuple):
    """A recogniser with the reason it gives.

    Attributes:
        because: Why a number stands inside another, in words.
        asks: What recognises it.
    """

    because: str
    asks: Recogniser


RULES = (
    Rule("the text splits the larger number up", each(split_up)),
    Rule("a witness tells of their own dead", each(kin_of_a_witness)),
    Rule("they are said to be among the dead", each(among_the_dead)),
    Rule("a tally behind sums them up", tallied),
    Rule("a total behind is made up of them", made_up),
    Rule("they are who a manifold killing killed", killed_manifold),
    Rule("the toll rose by them", each(risen_by)),
    Rule("they are the ones who died of the hurt", each(died_of_all_the_hurt)),
    Rule("the hurt are told again with who of them died", each(hurt_before)),
    Rule("the last of the dead is counted out", with_the_nth),
    Rule("one and the other are the two", each(one_of_two)),
    Rule("bodies are carried away", each(carried_away)),
    Rule("a name alone is told next", each(named_next)),
    Rule("one of a pair is described", each(of_the_pair)),
    Rule("the bodies of those dead are named", bodies_by_name),
    Rule("those dead are described", apposed),
    Rule("a name is told behind", each(named_behind)),
    Rule("a heading lists their names", each(named_under_heading)),
    Rule("a leader is told of among his dead", each(led_the_dead)),
    Rule("their killing is spoken of as known", each(some_of_the_dead)),
    Rule("the story below a headline tells it again", each(told_below_headline)),
    Rule("they are told of out of all the dead", each(out_of_the_dead)),
    Rule("they are said to be among a number", each(among_a_number)),
    Rule("a statement opens with their death", each(of_the_news)),
    Rule("they were told of before", each(pointed_back_to)),
    Rule("the same voice told more later", told_anew),
    Rule("they brought the total to more", each(brought_to)),
    Rule("bodies are of those told of as dead", each(bodies_of_the_dead)),
    Rule("others beside them are some of the hurt", each(beside_some_of_the_hurt)),
    Rule("how one of the hurt was hurt is told behind them", each(how_one_was_hurt)),
    Rule("they are led in by the word including", led_in_by_including),
)
"""In the order in which they are asked: what the words say outright first, what is only likely behind it."""


def wholes(told: Told) -> dict[str, str]:
    """Give, for each number that stands inside another, the id of that one; the first rule that answers decides.

    No number stands inside one that stands inside it: else nobody would be counted.

    Args:
        told: The numbers of a text; what is found out is entered there.
    """
    for rule in RULES:
        for part, whole in rule.asks(told):
            if part not in told.known and not told.is_inside(whole, part):
                told.known[part] = whole
    return told.known

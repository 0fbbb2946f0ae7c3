"""Remembered: the same table is estimated once."""

from sijill.estimate.captures import Captures
from sijill.estimate.remembered import Remembered, table_digest
from sijill.model.estimates import Estimate, Total


def table(people, **more):
    return Captures(("a", "b"), ((1, people), (3, 2)), **more)


def test_the_same_table_is_estimated_once():
    made = []

    def estimates(captures):
        made.append(captures)
        n = captures.documented
        return [Estimate("invented", n, Total(n, n, n, n, 0.95), "it is so")]

    held = Remembered(estimates)
    assert [held(table(people))[0].documented for people in (5, 6, 5, 5)] == [7, 8, 7, 7]
    assert (held.asked, held.made, len(made)) == (4, 2, 2)


def test_whatever_changes_an_estimate_changes_the_digest():
    tables = [table(5), table(6), table(5, stratum=(("sex", "male"),)), table(5, same_origin=(("a", "b"),))]
    assert len({table_digest(one) for one in tables}) == 4

"""Kept draws: most records told once, the others draw by draw, and nothing lost."""

import numpy as np

from sijill.link.draws import Draws
from sijill.link.kept_draws import draws_body


def rebuilt(body, ids):
    """The person of each record in each draw, told by the first record of its group."""
    people = {one: [one] * body["draws"] for one in ids}
    for group in body["together"]:
        for one in group:
            people[one] = [group[0]] * body["draws"]
    for draw, first in enumerate(body["first"]):
        for one, at in zip(body["moving"], first, strict=True):
            people[one][draw] = body["moving"][at]
    return people


def test_the_draws_can_be_made_again_from_what_is_kept():
    rng = np.random.default_rng(4)
    records = tuple(("list", f"{at:02}") for at in range(40))
    first = np.tile(np.arange(40), (7, 1))
    first[:, 1] = 0
    for draw in range(7):
        for at in range(10, 20):
            first[draw, at] = at if rng.random() < 0.5 else 10
    first[:, 21], first[3:, 22] = 20, 20
    ids = {key: f"record-{key[1]}" for key in records}
    body = draws_body(Draws(records, first), ids)
    people = rebuilt(body, ids.values())
    for at, key in enumerate(records):
        assert people[ids[key]] == [ids[records[one]] for one in first[:, at]]


def test_records_that_are_always_grouped_alike_are_told_once():
    first = np.array([[0, 0, 2, 3, 3], [0, 0, 2, 3, 4]])
    records = tuple(("list", name) for name in "abcde")
    body = draws_body(Draws(records, first), {key: key[1] for key in records})
    assert body == {"draws": 2, "together": [["a", "b"]], "moving": ["d", "e"], "first": [[0, 0], [0, 1]]}

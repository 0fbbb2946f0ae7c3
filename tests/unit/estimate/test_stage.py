"""The stage: what of a workspace's records is in the estimates, and what is told of the others."""

from sijill.estimate.stage import nameless, shared_origins, value_of


def record(name=None, **parts):
    return {"list": "hospital", "name": name, "name_ar": None, "given": None, "father": None, "family": None, **parts}


def test_records_without_any_name_are_counted_by_list():
    rows = [
        record(),
        record(""),
        record("Unidentified male"),
        record("Nabil Qarmo"),
        record(given="Nabil"),
        record(name_ar="نبيل"),
        record(list="mosque"),
        record(list="text:ab12"),
    ]
    assert nameless(rows) == {"hospital": 3, "mosque": 1}


def test_lists_of_which_one_republishes_the_other_share_an_origin():
    sources = [
        {"id": "s1", "name": "hospital", "republishes": []},
        {"id": "s2", "name": "mosque", "republishes": ["s1"]},
        {"id": "s3", "name": "agency", "republishes": ["s1"]},
    ]
    assert shared_origins(sources, ["hospital", "mosque"]) == [["hospital", "mosque"]]


def test_an_age_that_may_be_either_is_in_no_band():
    ages = [{"age_low": low, "age_high": high} for low, high in ((3, 9), (18, 40), (15, 20), (None, 9))]
    assert [value_of(row, "age") for row in ages] == ["child", "adult", None, None]


def test_a_death_that_may_lie_in_two_months_is_in_neither():
    days = [("2031-11-06", "2031-11-06"), ("2031-11-06", None), ("2031-11-28", "2031-12-02"), (None, "2031-12-02")]
    rows = [{"died_from": first, "died_to": last} for first, last in days]
    assert [value_of(row, "month") for row in rows] == ["2031-11", "2031-11", None, None]
    assert [value_of(row, "year") for row in rows] == ["2031", "2031", "2031", None]


def test_a_status_is_read_of_victims_and_of_records_and_unknown_is_not_known():
    rows = [{"body": {"status": "civilian"}}, {"status": "combatant", "body": {}}, {"body": {"status": "unknown"}}]
    assert [value_of(row, "status") for row in rows] == ["civilian", "combatant", None]

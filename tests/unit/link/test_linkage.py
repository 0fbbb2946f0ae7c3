"""Records in, pairs and victims out."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from sijill.errors import Refusal
from sijill.link.clusters import clusters
from sijill.link.judged import Judged
from sijill.link.linkage import SUPPORT, Linkage, Options, link
from sijill.link.tables import links_csv, model_json, pairs_csv
from sijill.model.dates import DateRange
from sijill.model.victims import Age, Judgement, Verdict, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex

NOTHING = Judged((), (), ())

GIVEN = {
    Sex.FEMALE: (
        ("أمل", "Amal"), ("ريم", "Reem"), ("سلمى", "Salma"), ("هدى", "Huda"), ("نور", "Nour"), ("ليلى", "Layla"),
        ("منى", "Muna"), ("رنا", "Rana"), ("سميرة", "Samira"), ("فاطمة", "Fatima"), ("زينب", "Zaynab"),
        ("دلال", "Dalal"),
    ),
    Sex.MALE: (
        ("عمر", "Omar"), ("كريم", "Karim"), ("سامي", "Sami"), ("فارس", "Faris"), ("نبيل", "Nabil"), ("ماهر", "Maher"),
        ("محمود", "Mahmoud"), ("بلال", "Bilal"), ("طارق", "Tariq"), ("وليد", "Walid"), ("جمال", "Jamal"),
        ("رامي", "Rami"),
    ),
}  # fmt: skip
FAMILY = tuple(
    zip(
        ("نصر", "حداد", "عزيز", "خوري", "زيدان", "بركات", "شاهين", "قاسم", "درويش", "منصور", "سليمان", "حمدان"),
        ("Nasr", "Haddad", "Aziz", "Khoury", "Zaydan", "Barakat", "Shahin", "Qasim", "Darwish", "Mansour", "Sulayman",
         "Tahhan"),
        strict=True,
    )
)  # fmt: skip


@pytest.fixture(autouse=True)
def _small_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    """A smaller sample of random pairs: these lists have few to draw from."""
    monkeypatch.setattr("sijill.link.evidence.SAMPLE", 20_000)


def people(families: int, seed: int) -> list[tuple[tuple[str, str], Sex, int]]:
    """Invented families: brothers and sisters share father, grandfather and family name."""
    rng = Random(seed)
    made = {}
    for _ in range(families):
        father, grandfather = rng.choice(GIVEN[Sex.MALE]), rng.choice(GIVEN[Sex.MALE])
        family = rng.choice(FAMILY)
        for _ in range(rng.randint(1, 4)):
            sex = rng.choice((Sex.FEMALE, Sex.MALE))
            parts = (rng.choice(GIVEN[sex]), father, grandfather, family)
            name = (" ".join(part[0] for part in parts), " ".join(part[1] for part in parts))
            made.setdefault(name, (sex, rng.randint(0, 80)))
    return [(name, sex, age) for name, (sex, age) in made.items()]


def record(list_name: str, number: int, name: str, sex: Sex | None = None, age: int | None = None) -> VictimRecord:
    written = WrittenName(full_ar=name) if name[0] > "\u0600" else WrittenName(full=name)
    return VictimRecord(list_name, str(number), written, sex, None if age is None else Age.of(age))


def two_lists(seed: int, shared: float, latin: bool) -> tuple[list[VictimRecord], set[str]]:
    """Two lists of invented people; an id is the person's number, so the truth is known."""
    rng = Random(seed)
    first, second, both = [], [], set()
    for number, (name, sex, age) in enumerate(people(220, seed)):
        on_both = rng.random() < shared
        if on_both or rng.random() < 0.5:
            first.append(record("a", number, name[0], sex, age))
        if on_both or not first or first[-1].id != str(number):
            second.append(record("b", number, name[1] if latin else name[0], sex, age + rng.choice((0, 0, 0, 1))))
        if on_both:
            both.add(str(number))
    return first + second, both


def linked(found: Linkage) -> set[tuple[str, str]]:
    return {(group[0][1], group[1][1]) for group in found.clusters if len(group) == 2}


@pytest.mark.parametrize("latin", [False, True], ids=["one script", "two scripts"])
@pytest.mark.parametrize("shared", [0.5, 0.15])
def test_people_are_found_among_their_brothers_and_sisters(latin: bool, shared: float) -> None:
    records, both = two_lists(4, shared, latin)
    said = linked(link(records, options=Options(across_lists=True, seed=1)))
    true = {(number, number) for number in both}
    assert len(said & true) / len(said) > 0.92
    assert len(said & true) / len(true) > 0.95


def test_probabilities_mean_what_they_say() -> None:
    records, both = two_lists(6, 0.4, False)
    found = link(records, options=Options(across_lists=True))
    expected = sum(pair.probability for pair in found.pairs)
    assert expected == pytest.approx(len(both), rel=0.1)


def test_the_same_records_in_any_order_give_the_same_bytes() -> None:
    records, _ = two_lists(5, 0.4, True)
    shuffled = list(records)
    Random(1).shuffle(shuffled)
    order = sorted(one.key for one in records)
    one, other = (link(some, options=Options(across_lists=True, seed=3)) for some in (records, shuffled))
    assert links_csv(one, order) == links_csv(other, order)
    assert pairs_csv(one) == pairs_csv(other)
    assert model_json(one) == model_json(other)


@pytest.mark.parametrize("across", [False, True])
def test_threads_and_compiled_loops_change_no_byte(across: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    records, _ = two_lists(seed=12, shared=0.6, latin=True)
    monkeypatch.setattr("sijill.link.levels.SMALL", 100)
    monkeypatch.setattr("sijill.link.levels.AT_ONCE", 500)

    def told() -> list[bytes | dict[str, object]]:
        found = link(records, options=Options(across_lists=across))
        return [links_csv(found, [(one.list_name, one.id) for one in records]), pairs_csv(found), model_json(found)]

    monkeypatch.setattr("sijill.link.engine.THREADS", 1)
    alone = told()
    for threads, long in ((4, 10**9), (1, 1), (4, 1)):
        monkeypatch.setattr("sijill.link.engine.THREADS", threads)
        monkeypatch.setattr("sijill.link.engine.LONG", long)
        assert told() == alone


def test_one_list_with_repeated_people_is_deduplicated() -> None:
    base = [record("a", at, name[1], sex, age) for at, (name, sex, age) in enumerate(people(150, 8))]
    again = [
        record("a", 1000 + at, one.name.full or "", one.sex, (one.age or Age.of(0)).low)
        for at, one in enumerate(base[:60])
    ]
    found = link([*base, *again])
    groups = [group for group in found.clusters if len(group) > 1]
    right = sum(abs(int(group[1][1]) - int(group[0][1])) == 1000 for group in groups if len(group) == 2)
    assert right >= 57
    assert len(groups) <= 63


def test_three_rows_a_list_are_enough() -> None:
    records = [
        record("a", 1, "Amal Karim Nasr", None, 34),
        record("a", 2, "Reem Sami Haddad", None, 5),
        record("a", 3, "Omar Nabil Aziz", None, 40),
    ]
    records += [
        record("b", 7, "أمل كريم نصر", None, 34),
        record("b", 8, "ريم سامي حداد", None, 6),
        record("b", 9, "سلمى ماهر خوري", None, 22),
    ]
    found = link(records, options=Options(across_lists=True))
    assert linked(found) == {("1", "7"), ("2", "8")}
    assert found.model.rests_on_stated


def test_a_list_against_itself_finds_each_record() -> None:
    some = people(40, 2)
    records = [record(name, at, one[1], sex, age) for name in "ab" for at, (one, sex, age) in enumerate(some)]
    said = linked(link(records, options=Options(across_lists=True)))
    assert said == {(str(at), str(at)) for at in range(len(some))}


@pytest.mark.parametrize("across", [False, True])
def test_empty_lists_and_a_single_record_are_no_error(across: bool) -> None:
    options = Options(across_lists=across)
    assert link([], options=options).clusters == ()
    assert link([record("a", 1, "Amal Nasr")], options=options).clusters == ((("a", "1"),),)
    assert len(link([record("a", 1, "Amal Nasr"), record("a", 2, "Rim Aziz")], options=options).clusters) == 2


def test_records_without_names_are_never_linked_by_name() -> None:
    records = [
        VictimRecord(name, str(at), WrittenName("Unknown"), Sex.MALE, Age.of(30)) for name in "ab" for at in range(5)
    ]
    found = link(records, options=Options(across_lists=True))
    assert all(len(group) == 1 for group in found.clusters)


def test_a_thousand_equal_names_do_not_flood_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sijill.link.blocking.FEWEST_ALLOWED", 10_000)
    records = [record("a", at, "Amal Karim Nasr", Sex.FEMALE, at % 90) for at in range(1000)]
    found = link(records)
    assert ("given_key", "family") in [rule.columns for rule in found.left_out]
    assert found.compared <= 3 * 60_000


def test_judgements_are_obeyed_and_told_in_the_pairs() -> None:
    records, _ = two_lists(7, 0.4, False)
    free = link(records, options=Options(across_lists=True))
    joined = next(pair for pair in free.pairs if pair.decision == "linked")
    apart = (("a", records[0].id), next(one.key for one in reversed(records) if one.id != records[0].id))
    judged = [
        Judgement.between(joined.left, joined.right, Verdict.DIFFERENT, "p1"),
        Judgement.between(*apart, Verdict.SAME, "p1"),
    ]
    found = link(records, judgements=judged, options=Options(across_lists=True))
    group = {key: at for at, keys in enumerate(found.clusters) for key in keys}
    assert group[joined.left] != group[joined.right]
    assert group[apart[0]] == group[apart[1]]
    decisions = {(pair.left, pair.right): (pair.probability, pair.decision) for pair in found.pairs}
    assert decisions[joined.left, joined.right] == (0.0, "judged_different")
    assert decisions[apart[0], apart[1]] == (1.0, "judged_same")


def test_a_judgement_about_records_that_are_not_there_is_passed_over() -> None:
    judgement = Judgement.between(("x", "1"), ("y", "2"), Verdict.SAME, "p1")
    assert len(link([record("a", 1, "Amal Nasr")], judgements=[judgement]).clusters) == 1


def test_two_records_of_one_id_are_refused() -> None:
    with pytest.raises(Refusal):
        link([record("a", 1, "Amal Nasr"), record("a", 1, "Rim Aziz")])


@pytest.mark.parametrize("threshold", [0.0, 1.1, float("nan")])
def test_a_threshold_outside_its_range_is_refused(threshold: float) -> None:
    with pytest.raises(Refusal):
        Options(threshold=threshold)


def test_a_threshold_of_1_links_only_what_is_judged() -> None:
    records, _ = two_lists(7, 0.4, False)
    strict = link(records, options=Options(threshold=1.0, across_lists=True))
    loose = link(records, options=Options(threshold=0.5, across_lists=True))
    assert len(linked(strict)) == 0 < len(linked(loose))


def test_brothers_and_sisters_who_died_together_are_not_one_person() -> None:
    rng = Random(11)
    day = DateRange.on(date(2031, 11, 7))
    records = []
    for number, (name, sex, age) in enumerate(people(120, 11)):
        home = name[0].split(" ", 1)[1]
        written = WrittenName(full_ar=name[0])
        place = f"قرية {FAMILY[sum(map(ord, home)) % len(FAMILY)][0]}"
        records.append(
            VictimRecord(rng.choice("ab"), str(number), written, sex, Age.of(age % 12), died=day, place=place)
        )
    found = link(records, options=Options(across_lists=True))
    assert all(len(group) == 1 for group in found.clusters)


def test_what_kin_share_speaks_for_one_person_only_under_one_given_name() -> None:
    day, lineage = DateRange.on(date(2031, 11, 7)), "كريم سامي نصر"
    records, _ = two_lists(9, 0.4, False)
    base = VictimRecord(
        "a", "one", WrittenName(full_ar=f"أمل {lineage}"), Sex.FEMALE, Age.of(9), died=day, place="Qadmus"
    )
    twin = VictimRecord(
        "b", "twin", WrittenName(full_ar=f"أمل {lineage}"), Sex.FEMALE, Age.of(9), died=day, place="Qadmus"
    )
    sister = VictimRecord(
        "b", "sister", WrittenName(full_ar=f"دلال {lineage}"), Sex.FEMALE, Age.of(9), died=day, place="Qadmus"
    )
    found = link([*records, base, twin, sister], options=Options(across_lists=True))
    weight = {(pair.left[1], pair.right[1]): pair.weight for pair in found.pairs}
    assert (base.key, twin.key) in found.clusters
    assert ("one", "sister") not in weight or weight["one", "sister"] < weight["one", "twin"] - 15


def test_a_judgement_inside_the_only_list_is_obeyed_where_a_person_stands_once() -> None:
    some = [record("a", at, name, Sex.FEMALE, 9) for at, name in enumerate(("Amal Nasr", "Amal Nasr", "Rim Aziz"))]
    judged = [Judgement.between(("a", "0"), ("a", "1"), Verdict.SAME, "p1")]
    found = link(some, judgements=judged, options=Options(across_lists=True))
    assert found.clusters == ((("a", "0"), ("a", "1")), (("a", "2"),))


def test_a_record_that_meets_one_in_six_of_a_group_joins_it_and_one_in_ten_does_not() -> None:
    for others, is_joined in ((6, True), (10, False)):
        group = [("a", f"{at:02d}") for at in range(others)]
        pairs = [(one, other, 0.99) for at, one in enumerate(group) for other in group[at + 1 :]]
        pairs.append((group[0], ("b", "1"), 0.98))
        found = clusters([*group, ("b", "1")], pairs, pairs, NOTHING, SUPPORT * Options().threshold, False)
        assert (len(found) == 1) is is_joined

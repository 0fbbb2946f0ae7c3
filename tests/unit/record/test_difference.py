"""What a new release of a list changed, person by person; everybody here is invented."""

from __future__ import annotations

import random

from sijill.lists.reading import read_list
from sijill.record.difference import counts, difference
from sijill.record.difference_tables import difference_csv, reasons_of, said, unanswered
from sijill.record.rows import records_of

GIVEN = ["Zayd", "Nouh", "Rakan", "Salwa", "Tamer", "Wafa", "Yamen", "Zuhair", "Lubna", "Ghada", "Hatem", "Jihan"]
FATHERS = ["Fawzi", "Munir", "Shadi", "Bassel", "Qusay", "Rafiq", "Taleb", "Wajdi", "Yazan", "Jalal"]
FAMILIES = ["Torbal", "Mashnuq", "Dabliz", "Karhani", "Zilfo", "Burqan", "Shamtun", "Halqim"]


def recorded(text, file="list.csv"):
    return records_of(read_list(text.encode(), file), "list")


def between(old, new, head="id,name,sex,age,birth_date"):
    return difference(recorded(f"{head}\n{old}"), recorded(f"{head}\n{new}"))


def kinds(found):
    return [(change.kind, change.id_before, change.id_after, change.field) for change in found.changes]


def test_what_stands_on_one_release_only_is_withdrawn_or_added_and_a_withdrawal_asks_why():
    found = between("1,Zayd Fawzi Torbal,M,30,\n", "2,Salwa Munir Dabliz,F,8,\n")
    assert kinds(found) == [("withdrawn", "1", None, None), ("added", None, "2", None)]
    assert [change.asks for change in found.changes] == [True, False]
    assert unanswered(found, {}) == 1
    assert unanswered(found, {"1": "found alive"}) == 0


def test_a_name_written_otherwise_is_respelt_and_other_values_are_changed():
    found = between("1,Zayd Fawzi Torbal,M,30,\n", "1,Zaid Fawzi Torbal,M,31,1990-05-02\n")
    assert kinds(found) == [
        ("respelt", "1", "1", "name"),
        ("changed", "1", "1", "age"),
        ("changed", "1", "1", "birth_date"),
    ]
    assert counts(found)["changed"] == 1
    assert [change.note for change in found.changes] == ["", "", "filled in"]


def test_a_date_written_in_another_order_is_no_change():
    found = between("1,Zayd Fawzi Torbal,M,30,2021-11-16\n", "1,Zayd Fawzi Torbal,male,30,16/11/2021\n")
    assert found.changes == ()
    assert found.unchanged == 1


def test_hamza_alone_is_said_to_be_nothing_else():
    found = between("1,أيمن فوزي طربل,,,\n", "1,ايمن فوزي طربل,,,\n")
    assert [change.note for change in found.changes] == ["written otherwise, nothing else"]


def test_somebody_whose_number_changed_is_renumbered_and_neither_gone_nor_new():
    found = between("1,Zayd Fawzi Torbal,M,30,1990-05-02\n", "9,Zayd Fawzi Torbal,M,31,1990-05-02\n")
    assert kinds(found) == [("renumbered", "1", "9", None), ("changed", "1", "9", "age")]


def test_one_name_with_another_birth_sex_or_mother_is_not_taken_for_the_same_person():
    head = "id,name,sex,age,birth_date,mother_name"
    for new in ("M,30,1991-05-02,Rima", "F,30,1990-05-02,Rima", "M,30,1990-05-02,Wafa"):
        found = between("1,Zayd Fawzi Torbal,M,30,1990-05-02,Rima\n", f"9,Zayd Fawzi Torbal,{new}\n", head)
        assert [change.kind for change in found.changes] == ["withdrawn", "possibly_renumbered", "added"], new


def test_the_first_of_january_stands_for_a_year():
    found = between("1,Zayd Fawzi Torbal,M,,1990-01-01\n", "9,Zayd Fawzi Torbal,M,,1990-05-02\n")
    assert next(change.kind for change in found.changes) == "renumbered"
    other = between("1,Zayd Fawzi Torbal,M,,1990-01-01\n", "9,Zayd Fawzi Torbal,M,,1993-05-02\n")
    assert "renumbered" not in [change.kind for change in other.changes]


def test_two_people_of_one_name_are_left_to_a_person():
    found = between("1,Zayd Fawzi Torbal,M,30,\n", "8,Zayd Fawzi Torbal,M,30,\n9,Zayd Fawzi Torbal,M,30,\n")
    assert counts(found)["renumbered"] == 0
    assert counts(found)["possibly_renumbered"] == 2


def test_placeholders_and_single_names_are_never_recognised():
    for name in ("wife of Zayd Fawzi", "Martyr 6000", "Zayd", "زوجة زيد فوزي"):
        found = between(f"1,{name},,,\n", f"9,{name},,,\n")
        assert [change.kind for change in found.changes] == ["withdrawn", "added"], name


def test_an_id_that_names_somebody_else_now_is_told_and_not_called_respelt():
    found = between("1,Zayd Fawzi Torbal,M,30,\n", "1,Salwa Munir Dabliz,F,8,\n")
    assert [change.kind for change in found.changes] == ["withdrawn", "number_reused", "added"]
    assert (found.changes[1].before, found.changes[1].after) == ("Zayd Fawzi Torbal", "Salwa Munir Dabliz")


def test_a_placeholder_that_gets_a_name_keeps_its_person():
    found = between("1,Unknown,M,,\n2,child of Zayd Fawzi,,,\n", "1,Zayd Fawzi Torbal,M,,\n2,Salwa Zayd Fawzi,,,\n")
    assert {change.kind for change in found.changes} == {"respelt"}


def people(count, seed=3):
    chance = random.Random(seed)
    names = [f"{a} {b} {c} {d}" for a in GIVEN for b in FATHERS for c in FATHERS[:5] for d in FAMILIES]
    return [(name, chance.choice("MF"), chance.randint(0, 90)) for name in chance.sample(names, count)]


def as_rows(told):
    return "".join(f"{ident},{name},{sex},{age},\n" for ident, (name, sex, age) in told)


def test_row_numbers_for_ids_are_noticed_and_the_people_found_again():
    held = people(300)
    moved = held[5:]
    random.Random(9).shuffle(moved)
    found = between(as_rows(enumerate(held, 1)), as_rows(enumerate(moved, 1)))
    assert any("row numbers" in warning for warning in found.warnings)
    assert counts(found)["withdrawn"] <= 8
    assert counts(found)["renumbered"] >= 290


def test_where_chance_explains_the_matches_nobody_is_called_renumbered():
    # two hundred people share forty names of two parts, so a namesake among the new proves nothing
    chance = random.Random(4)
    names = [f"{a} {b}" for a in GIVEN[:8] for b in FAMILIES[:5]]
    old = [(f"o{n}", (chance.choice(names), "M", "")) for n in range(200)]
    new = [*old[:120], *((f"n{n}", (chance.choice(names), "M", "")) for n in range(90))]
    found = between(as_rows(old), as_rows(new))
    assert counts(found)["renumbered"] == 0
    assert not any(chance.is_believed for chance in found.chances)
    assert all(chance.control >= 100 and chance.control_matched > 0 for chance in found.chances)


def test_the_same_rule_on_a_list_of_distinct_people_is_believed_and_measured():
    held = people(400)
    old = [(f"o{n}", one) for n, one in enumerate(held[:300])]
    new = [*old[:250], *((f"n{n}", one) for n, one in enumerate(held[260:400]))]
    found = between(as_rows(old), as_rows(new))
    assert (counts(found)["renumbered"], counts(found)["withdrawn"], counts(found)["added"]) == (40, 10, 100)
    [chance] = found.chances
    assert (chance.matched, chance.control, chance.control_matched) == (40, 250, 0)


def test_the_order_of_rows_changes_nothing():
    held = people(200)
    old = [(f"o{n}", one) for n, one in enumerate(held[:150])]
    new = [(f"n{n}", one) for n, one in enumerate(held[50:])]
    told = [
        sorted(change[:4] for change in kinds(between(as_rows(a), as_rows(b))))
        for a, b in ((old, new), (old[::-1], new[::-1]))
    ]
    assert told[0] == told[1]


def test_two_files_with_no_common_id_are_questioned():
    found = between("1,Zayd Fawzi Torbal,,,\n", "9,Salwa Munir Dabliz,,,\n")
    assert any("no id stands on both" in warning for warning in found.warnings)


def test_the_table_can_be_filled_in_and_read_back_and_no_cell_is_run():
    found = between("+1,Zayd Fawzi Torbal,,,\n", "9,Salwa Munir Dabliz,,,\n")
    text = difference_csv(found, {})
    assert "'+1" in text
    filled = text.replace("taken off the list?,", "taken off the list?,listed twice")
    assert reasons_of(filled, "difference.csv") == {"+1": "listed twice"}
    assert "listed twice" in difference_csv(found, reasons_of(filled, "f"))
    assert "ask for a reason" in said(found, {})


def test_a_release_in_other_digits_withdraws_nobody_and_says_so():
    before, after = (
        records_of(read_list(text.encode(), "list.csv"), "a list")
        for text in (
            "id,name\n1,Amal Khalil Nasr\n2,Rim Said Haddad\n",
            "id,name\n١,Amal Khalil Nasr\n٢,Rim Said Hadad\n",
        )
    )
    found = difference(before, after)
    assert [(change.kind, change.id_before, change.id_after) for change in found.changes] == [("respelt", "2", "٢")]
    assert found.unchanged == 1
    assert found.warnings == ("2 ids are written with digits of another script than before: they are the same ids",)

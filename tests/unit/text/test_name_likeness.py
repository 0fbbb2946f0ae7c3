"""How alike two names are: the given name decides, the lineage is one."""

import pytest

from sijill.text.known_names import known_apart, known_same
from sijill.text.name_likeness import lineage_likeness, name_likeness, part_likeness
from sijill.text.name_parts import name_parts

ONE_PERSON = [
    ("Karim Sami Omar Haddad", "كريم سامي عمر حداد"),
    ("Youssef Chaouki El Haddad", "يوسف شوقي الحداد"),
    ("Djamel Abderrahmane", "Gamal Abdel Rahman"),
    ("Kacem Noureddine", "قاسم نور الدين"),
    ("Aïcha Choukri", "Aysha Shukri"),
    ("Mhd Karim Haddad", "Mohammed Karim Haddad"),
    ("Xalid Cemîl", "خالد جميل"),
    ("Хасан Азиз", "Hasan Aziz"),
    ("חאלד חדאד", "خالد حداد"),
    ("عبدالله سامي الحداد", "عبد هللا سامي الحداد"),
    ("علاء سامي الاسمر", "عالء سامي االسمر"),
    ("كريم سامي عمر الحداد", "كريم الحداد"),
    ("Haddad, Karim Sami", "Karim Sami Haddad"),
    ("Haddad Karim Sami", "Karim Sami Haddad"),
    ("كريم (ابو عمر) سامي الحداد", "كريم سامي الحداد"),
    ("Nadim (or Samir) Haddad", "Samir Haddad"),
    ("Nadia Haddad (Darwish)", "Nadia Sami Darwish"),
    ("خديجة نبيل ابو شعر", "خديجه نبيل ابوشعر"),
    ("كر يم سامي الحداد", "كريم سامي الحداد"),
    ("كريمسامي الحداد", "كريم سامي الحداد"),
    ("كريم ساميالحداد 14", "كريم سامي الحداد"),
    ("Karim ibn Sami al-Haddad", "Karim Sami Haddad"),
    ("Karim Bouchaar", "كريم أبو شعر"),
]
SIBLINGS = [
    ("Hassan", "Hussein"), ("حسن", "حسين"), ("Hassan", "حسين"), ("Mohammed", "Mahmoud"), ("محمد", "محمود"),
    ("Mohamed", "محمود"), ("Salem", "Saleh"), ("سالم", "سليم"), ("صالح", "سالم"), ("Sami", "Samir"), ("سامي", "سمير"),
    ("Abd al-Rahman", "Abd al-Rahim"), ("عبد الكريم", "عبد الحكيم"), ("Abdelkader", "عبد الناصر"), ("Nour", "Noura"),
    ("نور", "نورا"), ("Amir", "Amira"), ("Karim", "كريمة"), ("Ahmed", "Mohammed"), ("مريم", "ريم"), ("Omar", "عمار"),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), ONE_PERSON)
def test_two_writings_of_one_name_are_alike(first: str, second: str) -> None:
    assert name_likeness(first, second) > 0.75


@pytest.mark.parametrize(("first", "second"), SIBLINGS)
def test_siblings_are_not_alike_however_alike_their_given_names(first: str, second: str) -> None:
    lineage = "سامي عمر الحداد" if first[0] > "z" else "Sami Omar al-Haddad"
    other = "سامي عمر الحداد" if second[0] > "z" else "Sami Omar al-Haddad"
    assert name_likeness(f"{first} {lineage}", f"{second} {other}") < 0.75


def test_cousins_are_less_alike_than_a_name_that_leaves_parts_out() -> None:
    cousin = name_likeness("كريم سامي عمر الحداد", "كريم نبيل عمر الحداد")
    shorter = name_likeness("كريم سامي عمر الحداد", "كريم سامي الحداد")
    assert cousin < 0.8 < shorter


def test_a_given_name_alone_is_not_enough_beside_a_whole_name() -> None:
    assert name_likeness("Karim", "Karim Sami Haddad") < 0.75


def test_strangers_of_one_given_name_are_not_alike() -> None:
    assert name_likeness("Karim Sami Haddad", "Karim Nabil Darwish") < 0.35


def test_a_kunya_alone_is_compared_with_the_kunya() -> None:
    same = name_likeness("Abu Ali al-Halabi", "Karim (Abu Ali) al-Halabi")
    assert same > 0.75 > name_likeness("Abu Ali al-Halabi", "Karim (Abu Omar) al-Halabi")


def test_an_unnamed_child_is_not_its_mother() -> None:
    assert name_likeness("ابن سلمى نبيل الحداد", "سلمى نبيل الحداد") <= 0.5


def test_lineages_are_compared_in_their_order() -> None:
    lineage, turned = name_parts("Sami Omar Haddad"), name_parts("Haddad Omar Sami")
    assert lineage_likeness(lineage, lineage) == 1.0
    assert lineage_likeness(lineage, turned) < 0.5


def test_nothing_is_alike_to_no_name() -> None:
    assert name_likeness("", "Karim") == 0.0
    assert name_likeness("12", "") == 0.0


def test_the_table_of_names_tells_two_known_names_apart() -> None:
    hasan, husayn, unknown = (name_parts(name)[0] for name in ("Hassan", "حسين", "Qzmt"))
    assert known_same(hasan, husayn) is False
    assert known_same(hasan, unknown) is None
    assert known_apart(name_parts("Mehmoud")[0], name_parts("محمد")[0])


def test_an_abu_left_out_costs_little_and_an_abd_much() -> None:
    abu, abd, bare = (name_parts(name)[0] for name in ("Abu Hakim", "Abd al-Hakim", "Hakim"))
    assert part_likeness(abd, bare) < 0.8 < part_likeness(abu, bare)

"""Lists that are broken in the ways lists are broken: never a silent wrong reading."""

from sijill.lists.reading import read_list
from sijill.record.rows import records_of


def recorded(text):
    return records_of(read_list(text.encode(), "l.csv"), "l")


def noted(found):
    return [(note.row, note.column, note.code, note.done) for note in found.notes]


def test_a_failed_formula_is_no_name_and_no_age():
    found = recorded("id,name,age\n1,#REF!,#VALUE!\n")
    assert found.records[0].name.full is None
    assert ("record.formula-failed", "value_unknown") in [(code, done) for _, _, code, done in noted(found)]


def test_a_formula_for_an_id_refuses_the_row():
    found = recorded("id,name\n=1+1,Zayd Torbal\n2,Salwa Dabliz\n")
    assert [record.id for record in found.records] == ["2"]
    assert found.refused == 1


def test_an_id_kept_as_text_by_a_formula_is_its_text():
    assert recorded('id,name\n"=""007""",Zayd Torbal\n').records[0].id == "007"


def test_a_rounded_id_is_noted():
    assert noted(recorded("id,name\n8.04E+08,Zayd Torbal\n")) == [(2, "id", "record.rounded-id", "kept")]


def test_twice_encoded_arabic_is_no_name():
    broken = "زيد طربل".encode().decode("cp1252", "replace")
    found = recorded(f"id,name\n1,{broken}\n2,Øystein Ås\n")
    assert [record.name.full for record in found.records] == [None, "Øystein Ås"]
    assert (2, "name", "record.misread", "value_unknown") in noted(found)


def test_a_list_whose_names_are_all_empty_is_questioned_once_as_a_whole():
    found = recorded("id,name,other\n1,,Zayd\n2,,Salwa\n")
    assert noted(found)[0] == (0, "name", "record.no-names", "kept")
    assert "--map name=" in found.notes[0].why


def test_a_list_of_the_unidentified_is_not():
    assert "record.no-names" not in [code for _, _, code, _ in noted(recorded("id,name\n1,unknown\n2,unknown\n"))]


def test_headers_without_a_row_are_told():
    assert noted(recorded("id,name\n")) == [(0, "", "record.no-rows", "kept")]


def test_two_columns_with_the_header_of_a_name_are_told():
    found = recorded("id,name,name\n1,Zayd Torbal,Salwa Dabliz\n")
    assert noted(found) == [(0, "name", "record.repeated-header", "kept")]
    assert "place 2 is read as name" in found.notes[0].why
    assert noted(recorded("id,name,other,other\n1,Zayd Torbal,a,b\n")) == []

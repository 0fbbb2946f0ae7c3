"""Lists that are broken in the ways lists are broken: never a silent wrong reading."""

import pytest

from sijill.errors import InputRefused
from sijill.lists.bulk import read_columns
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


def refused(data, file):
    with pytest.raises(InputRefused) as found:
        read_list(data, file)
    assert found.value.next_step
    return found.value


@pytest.mark.parametrize("sign", [",", "\t", ";"])
def test_a_quote_left_open_takes_no_rows_with_it_in_silence(sign):
    rows = ["id,name,age", "1,Zayd Torbal,3", '2,"Abu Ali Dabliz,4', "3,Rim Said,5", '4,Omar "Abu X" Issa,6']
    for held in (rows, rows[:4]):
        error = refused("\n".join(held).replace(",", sign).encode(), "l.csv")
        assert error.code == "record.unreadable"
        assert "line 3" in error.got


def test_quotes_left_open_that_close_one_another_are_told():
    found = recorded('id,name,place\n1,"Zayd,Homs\n2,Rim Said",Homs\n3,"Omar\nIssa",Homs\n')
    assert (2, "", "record.lines-in-a-cell", "kept") in noted(found)
    assert [row for row, _, code, _ in noted(found) if code == "record.lines-in-a-cell"] == [2]


def test_headers_that_stand_again_are_no_row():
    text = "id,name\n1,Zayd Torbal\nid,name\n2,Rim Said\n"
    found = recorded(text)
    assert [record.id for record in found.records] == ["1", "2"]
    assert noted(found) == [(3, "", "record.headers-again", "row_refused")]
    assert read_columns(text.encode(), "l.csv") is None


def test_values_inside_values_are_no_name_and_no_age():
    lines = '{"id": 1, "name": {"given": "Zayd"}, "age": [3, 4], "seen": ["a"]}\n{"id": 2, "name": "Rim\u2028Said"}'
    found = records_of(read_list(lines.encode(), "l.jsonl"), "l")
    assert [record.name.full for record in found.records] == [None, "Rim\u2028Said"]
    nested = [(row, column, done) for row, column, code, done in noted(found) if code == "record.nested-value"]
    assert nested == [(1, "age", "value_unknown"), (1, "name", "value_unknown")]
    told = records_of(read_list(lines.encode(), "l.jsonl", {"extra.seen": "seen"}), "l")
    assert (1, "seen", "record.nested-value", "value_unknown") in noted(told)


def test_a_key_that_stands_twice_refuses_its_line():
    found = records_of(read_list(b'{"id": 1, "id": 2, "name": "Zayd"}\n{"id": 3, "name": "Rim"}', "l.jsonl"), "l")
    assert [record.id for record in found.records] == ["3"]
    assert (1, "", "record.bad-line", "row_refused") in noted(found)


def test_a_whole_number_that_was_rounded_to_a_float_is_noted():
    found = records_of(read_list(b'{"id": 1.5e20, "name": "Zayd"}\n{"id": 8.04e8, "name": "Rim"}', "l.jsonl"), "l")
    assert [record.id for record in found.records] == ["1.5E+20", "804000000"]
    assert [(row, code) for row, _, code, _ in noted(found)] == [(1, "record.rounded-id")]


def test_json_that_is_not_in_lines_is_refused_with_what_to_do():
    for text in ('[{"id": 1, "name": "Zayd"}]', '{\n"id": 1,\n"name": "Zayd"\n}'):
        assert "on a line of its own" in refused(text.encode(), "l.json").next_step


def test_commas_in_a_file_that_is_called_tsv_are_found_out():
    assert read_list(b"id,name\n1,Zayd\n", "l.tsv").delimiter == ","
    assert read_list("\ufeffid\tname\n1\tZayd, of Homs\n".encode("utf-16-le"), "l.tsv").delimiter == "\t"

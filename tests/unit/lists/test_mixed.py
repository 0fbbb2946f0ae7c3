"""Lines of several encodings in one file."""

import pytest

from sijill.lists.encodings import decoded
from sijill.lists.reading import read_list

UTF8 = "id,name\n1,زيد طربل\n2,سلوى دبليز\n"


@pytest.mark.parametrize(
    ("line", "encoding"), [("3,نوح كرهاني\n", "cp1256"), ("3,نوح كرهاني\n", "iso8859_6"), ("3,René Torbal\n", "cp1252")]
)
def test_a_pasted_line_is_read_in_its_own_encoding_and_noted_with_its_row(line, encoding):
    table = read_list(UTF8.encode() + line.encode(encoding) + "4,وفاء\n".encode(), "l.csv")
    assert [row.get("name") for row in table.rows] == ["زيد طربل", "سلوى دبليز", line[2:].strip(), "وفاء"]
    assert [(note.row, note.code, note.value) for note in table.notes] == [(4, "record.mixed-encodings", encoding)]


def test_one_damaged_byte_never_turns_the_other_lines_into_another_script():
    data = UTF8.encode().replace("ل".encode(), b"\xff", 1)
    told = decoded(data)
    assert "سلوى دبليز" in told.text
    assert told.foreign == ((2, "utf-8"),)
    assert told.text.count("\ufffd") == 1


def test_a_file_of_one_old_encoding_is_not_called_mixed():
    told = decoded("id,name\n1,زيد طربل\n2,سلوى دبليز\n".encode("cp1256"))
    assert (told.encoding, told.foreign) == ("cp1256", ())
    assert "سلوى" in told.text


def test_json_lines_of_mixed_encodings_are_noted_too():
    data = '{"id": 1, "name": "زيد طربل"}\n'.encode() + '{"id": 2, "name": "نوح كرهاني"}\n'.encode("cp1256")
    table = read_list(data, "l.jsonl")
    assert [row.get("name") for row in table.rows] == ["زيد طربل", "نوح كرهاني"]
    assert [note.code for note in table.notes] == ["record.mixed-encodings"]

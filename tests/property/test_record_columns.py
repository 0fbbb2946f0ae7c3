"""Lists read column by column give what they give row by row."""

from __future__ import annotations

import random
from datetime import date

import pytest

from sijill.lists.bulk import read_columns
from sijill.lists.reading import read_list
from sijill.model.victims import VictimRecord
from sijill.record.columns import columns_of
from sijill.record.rows import records_of

CELLS = {
    "id": ["a1", "a1", " b3 ", '="007"', "8.04E+08", "=A1", "#REF!", "x\u202ey", "Err:502"],
    "name": [
        "Amal Nasr", "أمل نصر", "Unknown", "wife of Karim", "", " Rim  Aziz ", "=X", "martyr 6000", "Ø£Ù…Ù„ ", "E name",
        "e", "Nasr, Amal", "bad\ufffd", "x", "ء", "مجهول الهوية", "Amal\u202eNasr",
    ],
    "name_ar": ["", "أمل", "Rim", "مجهول", "زوجة كريم"],
    "given_name": ["Amal", "", "wife of X", "unknown"],
    "family_name": ["Nasr", "", "?"],
    "list": ["", "L1", "unknown"],
    "sex": ["f", "m", "male", "", "?", "zz", "=f"],
    "age": ["3", "30", "8 months", "-4", "abc", "", "20s", "150", "#####"],
    "birth_date": ["1990-02-03", "03/04/1990", "13/04/1990", "1990", "", "unknown", "2999", "1445", "bad"],
    "death_date": ["2024-01-01", "1980-01-01", "02/30/2024", "", "1/2/2024"],
    "place": ["Homs", " homs", "", "?", "=1", "x\x07y"],
    "status": ["civilian", "fighter", "", "zz", "civilian fighter"],
    "cause": ["shot", "airstrike", "", "shot and airstrike"],
    "ward": ["W1", "", "unknown"],
}  # fmt: skip
NAMED = {"name", "name_ar", "given_name", "family_name"}


def made(rng: random.Random) -> tuple[bytes, dict[str, str]]:
    """A list of some columns in some dialect, and its mapping."""
    fields = ["id", *rng.sample([field for field in CELLS if field != "id"], rng.randint(2, 9))]
    fields += [] if NAMED & set(fields) else ["name"]
    usual, delimiter = rng.random(), rng.choice(",;\t")
    rows = [fields]
    for at in range(rng.randint(1, 40)):
        cells = [CELLS[field][0] if rng.random() < usual else rng.choice(CELLS[field]) for field in fields]
        rows.append([f"r{at}" if rng.random() < 0.9 else cells[0], *cells[1:]])
    quote = rng.random() < 0.5
    text = "\n".join(
        delimiter.join(f'"{cell}"' if quote and '"' not in cell else cell.replace(delimiter, " ") for cell in row)
        for row in rows
    )
    text = text.replace("\n", rng.choice(["\n", "\n", "\r\n"])) + rng.choice(["", "\n"])
    return rng.choice([b"", b"\xef\xbb\xbf"]) + text.encode(), {"extra.ward": "ward"} if "ward" in fields else {}


def held(record: VictimRecord) -> tuple[object, ...]:
    days = (record.birth, record.died)
    return (record.key, record.name, record.sex, record.age, *days, record.place, record.admin1, record.extra)


def test_a_list_read_by_column_is_the_list_read_by_row() -> None:
    read = 0
    for seed in range(150):
        rng = random.Random(seed)
        data, mapping = made(rng)
        today = rng.choice([None, date(2025, 1, 1)])
        columns = read_columns(data, "l.csv", mapping)
        if columns is None:
            continue
        read += 1
        table = read_list(data, "l.csv", mapping)
        by_row, by_column = records_of(table, "l", today), columns_of(columns, "l", today)
        records = by_column.records
        assert [held(records.record(at)) for at in range(len(records))] == [held(one) for one in by_row.records]
        assert by_column.notes == by_row.notes
        assert (len(columns), columns.table.columns) == (len(table.rows), table.columns)
    assert read > 100


@pytest.mark.parametrize(
    "text",
    [
        "A list of 2025\nid,name\na1,Amal Nasr\n",
        "id,name\na1,Amal Nasr\n\na2,Rim Aziz\n",
        'id,name\na1,"Amal\nNasr"\na2,Rim Aziz\n',
        'id,name\na1,Amal "Abu Rim" Nasr\n',
        "id,name\na1,Amal Nasr,x\n",
        "id,name\na1\n",
        "id,name\n,Amal Nasr\n",
        "id,name\ra1,Amal Nasr\r",
        "id,number,name\na1,b1,Amal Nasr\n",
        "place,age\nHoms,3\n",
        '{"id": "a1", "name": "Amal Nasr"}\n{"id": "a2", "name": "Rim"}\n',
    ],
)
def test_any_other_list_is_left_to_the_careful_reader(text: str) -> None:
    assert read_columns(text.encode(), "l.csv") is None


def test_bytes_of_another_encoding_are_left_to_the_careful_reader() -> None:
    assert read_columns("id,name,note\na1,Amal Nasr,é\n".encode("cp1252"), "l.csv") is None

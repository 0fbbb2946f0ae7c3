"""Lists in a workspace: names from parts, later releases of one list, rows held by two documents."""

import pytest

from sijill.errors import UsageError
from sijill.lists.reading import read_list
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.record import stage
from sijill.record.entries import record_row
from sijill.record.rows import records_of
from sijill.store.settings import Settings


def rows_of(text):
    recorded = records_of(read_list(text.encode(), "list.csv"), "A list")
    return [record_row(one, "d", 2, lambda surface: None, lambda kind, anchor: anchor) for one in recorded.records]


def test_a_fathers_name_alone_is_nobodys_name():
    (row,) = rows_of("id,الاسم,اسم الأب\n1,يوسف قاسم حدار,قاسم\n")
    assert row["name"] is None
    assert row["name_ar"] == "يوسف قاسم حدار"
    assert row["father"] == "قاسم"


def test_a_whole_name_is_put_together_from_its_parts():
    (row,) = rows_of("id,given name,father name,family name\n1,Adib,Marwan,Karmo\n")
    assert row["name"] == "Adib Marwan Karmo"


def preserved(workspace, tmp_path, name, text, **told):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    preserve_files(workspace, [path], metadata=Metadata(kind="list", country="SY", **told))


def test_a_later_list_of_the_same_outlet_stands_in_for_the_earlier_and_the_run_says_so(workspace, tmp_path):
    later = "id,name\nA1,Adib Marwan Karmo\nA9,Nour Said Halloum\n"
    preserved(workspace, tmp_path, "a2.csv", later, outlet="Sahel Observatory for Human Rights", published="2031-11-20")
    summary = stage.run(workspace)
    held = {row["row_id"] for row in workspace.derived.rows("victim_record", list="Sahel Observatory for Human Rights")}
    assert held == {"A1", "A9"}
    assert any("a later list of the same outlet" in note for note in summary.notes)


def test_a_row_that_two_documents_hold_is_recorded_once_and_noted(workspace, tmp_path):
    for name, outlet in (("one.csv", "One"), ("two.csv", "Two")):
        preserved(
            workspace,
            tmp_path,
            name,
            f"id,name,list\n7,Adib Marwan Karmo,Shared\n8,{outlet} Nobody,Own {outlet}\n",
            outlet=outlet,
        )
    stage.run(workspace)
    assert len(workspace.derived.rows("victim_record", list="Shared")) == 1
    assert [row["code"] for row in workspace.derived.rows("row_report", column_name="id")] == ["record.held-elsewhere"]


def test_no_cell_of_a_doubtful_row_and_no_header_stands_in_the_row_report(workspace, tmp_path):
    rows = "id,name,age,death_date\n7,Adib Karmo,Canary of Jableh,2031-11-06\n7,Salma Canary,5,the day of Canary\n"
    preserved(workspace, tmp_path, "a.csv", rows, outlet="A list")
    preserved(workspace, tmp_path, "b.csv", "Zorvan Canary,Tarquan Canary\n1,2\n3,4\n", outlet="B list")
    summary = stage.run(workspace)
    notes = workspace.derived.rows("row_report")
    assert {note["code"] for note in notes} >= {"record.bad-age", "record.duplicate-id"}
    assert "Canary" not in str(notes)
    assert "Canary" not in str(summary)


OUTLET = "Sahel Observatory for Human Rights"


def with_second_release(workspace, tmp_path):
    stage.run(workspace)
    later = "id,name,sex,age,date of death,place\nA1,Adib Marwan Karmou,male,31,2031-11-06,Jableh\n"
    later += "A8,Maher Nadim Sabbur,male,9,2031-11-07,Latakia\nA9,Nour Said Halloum,,,,\n"
    later += "A2,Salma Fadel Dayoub,female,44,2031-11-06,Jableh\n"
    preserved(workspace, tmp_path, "a2.csv", later, outlet=OUTLET, published="2031-11-20")
    return stage.run(workspace)


def test_a_new_release_of_a_list_is_kept_as_a_difference_without_a_name(workspace, tmp_path):
    with_second_release(workspace, tmp_path)
    changes = workspace.derived.rows("list_change")
    assert sorted(str(row["kind"]) for row in changes) == ["added", "renumbered", "respelt", "withdrawn"]
    [moved] = [row for row in changes if row["kind"] == "renumbered"]
    assert moved["record_after"] in {row["id"] for row in workspace.derived.rows("victim_record", row_id="A8")}
    assert "Karmou" not in str(changes)
    assert "Sabbur" not in str(changes)


def test_a_withdrawal_waits_until_somebody_says_why(workspace, tmp_path):
    from sijill.record.releases import unexplained
    from sijill.store.decisions import explain_withdrawal

    summary = with_second_release(workspace, tmp_path)
    assert any("taken off a list" in note for note in summary.notes)
    [waiting] = unexplained(workspace)
    explain_withdrawal(workspace, str(waiting["record_before"]), "twice", "the same as row 3 of the committee")
    assert unexplained(workspace) == []
    assert not any("taken off a list" in note for note in stage.run(workspace).notes)


def test_only_a_withdrawn_row_can_be_explained(workspace, tmp_path):
    import pytest

    from sijill.errors import UsageError
    from sijill.store.decisions import explain_withdrawal

    with_second_release(workspace, tmp_path)
    with pytest.raises(UsageError) as refused:
        explain_withdrawal(workspace, "rec-nobody", "twice", "no such row")
    assert refused.value.code == "decide.no-item"


def test_an_unchanged_release_is_not_done_again(workspace, tmp_path):
    with_second_release(workspace, tmp_path)
    assert stage.run(workspace).did == 0


def with_columns(workspace, *lines):
    workspace.settings = Settings({"record.columns": lines})
    return stage.run(workspace)


def test_headers_of_ones_own_are_told_for_one_list_and_not_for_another(workspace, tmp_path):
    text = "nr,who was killed\n1,Adib Karmo\n"
    preserved(workspace, tmp_path, "a.csv", text, outlet="A list")
    preserved(workspace, tmp_path, "b.csv", text.replace("1,", "2,"), outlet="B: list")
    told = [f"{name}: {pair}" for name in ("A list", "B: list") for pair in ("id = nr", "name = who was killed")]
    with_columns(workspace, *told[:2])
    assert [row["name"] for row in workspace.derived.rows("victim_record", list="A list")] == ["Adib Karmo"]
    assert workspace.derived.rows("victim_record", list="B: list") == []
    with_columns(workspace, *told)
    assert [row["row_id"] for row in workspace.derived.rows("victim_record", list="B: list")] == ["2"]
    before = workspace.derived.stamps("record")
    with_columns(workspace, *told)
    assert workspace.derived.stamps("record") == before


@pytest.mark.parametrize("line", ["A list id = nr", "A list: id nr"])
def test_a_line_of_columns_in_another_shape_is_refused_by_its_shape(workspace, tmp_path, line):
    preserved(workspace, tmp_path, "a.csv", "nr,name\n1,Adib Karmo\n", outlet="A list")
    with pytest.raises(UsageError) as refused:
        with_columns(workspace, line)
    assert refused.value.code == "record.bad-columns"


def test_a_record_in_other_digits_is_the_same_record_and_keeps_what_was_written(workspace, tmp_path):
    preserved(workspace, tmp_path, "one.csv", "id,name\n12,Adib Marwan Karmo\n13,Rana Issa Marouf\n", outlet="A list")
    stage.run(workspace)
    before = {row["row_id"]: row["id"] for row in workspace.derived.rows("victim_record", list="A list")}
    text = "id,name\n١٢,Adib Marwan Karmo\n"
    preserved(workspace, tmp_path, "two.csv", text, outlet="A list", published="2031-11-20")
    stage.run(workspace)
    [row] = workspace.derived.rows("victim_record", list="A list")
    assert (row["row_id"], row["id"]) == ("12", before["12"])
    assert row["body"]["id_as_written"] == "١٢"
    assert [row["kind"] for row in workspace.derived.rows("list_change")] == ["withdrawn"]


def test_a_birth_to_come_is_compared_and_told_nowhere(workspace, tmp_path):
    text = "id,name,date of birth,date of death\n1,Adib Karmo,2094-06-24,\n2,Rana Marouf,1994-06-24,2094-06-24\n"
    preserved(workspace, tmp_path, "one.csv", text, outlet="A list")
    stage.run(workspace)
    rows = {row["row_id"]: row for row in workspace.derived.rows("victim_record", list="A list")}
    assert (rows["1"]["birth_date"], rows["1"]["body"]["birth"]) == (None, ["2094-06-24", "2094-06-24"])
    assert (rows["2"]["birth_date"], rows["2"]["died_from"]) == ("1994-06-24", None)
    assert len(workspace.derived.rows("row_report", code="record.future-date")) == 2

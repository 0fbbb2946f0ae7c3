"""A list that would not fit is refused before it is read."""

import pytest

from sijill.errors import InputRefused
from sijill.lists.memory import free_bytes, needed_bytes, refuse_what_does_not_fit


def test_a_list_that_needs_more_than_is_free_is_refused_with_both_figures():
    with pytest.raises(InputRefused) as refused:
        refuse_what_does_not_fit("l.csv", 4_000_000_000, 8_000_000_000)
    assert refused.value.code == "record.too-large"
    assert "8.0 GB" in refused.value.sentence


def test_what_fits_and_what_nobody_knows_goes_on():
    refuse_what_does_not_fit("l.csv", 1_000, needed_bytes(1_000))
    refuse_what_does_not_fit("l.csv", 10**12, None)


def test_the_tighter_of_machine_and_group_counts(tmp_path):
    (tmp_path / "meminfo").write_text("MemTotal: 9 kB\nMemAvailable:  4000 kB\n", encoding="ascii")
    assert free_bytes(tmp_path / "meminfo", tmp_path) == 4_096_000
    (tmp_path / "memory.max").write_text("1000000\n", encoding="ascii")
    (tmp_path / "memory.current").write_text("400000\n", encoding="ascii")
    assert free_bytes(tmp_path / "meminfo", tmp_path) == 600_000
    (tmp_path / "memory.max").write_text("max\n", encoding="ascii")
    assert free_bytes(tmp_path / "meminfo", tmp_path) == 4_096_000
    assert free_bytes(tmp_path / "none", tmp_path / "none") is None

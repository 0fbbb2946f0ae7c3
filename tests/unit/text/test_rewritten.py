"""A text with characters replaced leads back to the printed ones."""

from hypothesis import given
from hypothesis import strategies as st

from sijill.text.rewritten import Change, rewritten


def test_what_was_taken_out_lies_in_no_word_beside_it() -> None:
    made = rewritten("<p>ten</p> men", [Change(0, 3), Change(6, 10)])
    assert made.text == "ten men"
    assert [made.printed(0, 3), made.printed(4, 7), made.printed(0, 7)] == [(3, 6), (11, 14), (3, 14)]


def test_a_replacement_is_never_cut() -> None:
    made = rewritten("a&nbsp;b", [Change(1, 7, " ")])
    assert made.text == "a b"
    assert made.printed(1, 2) == (1, 7)
    assert made.printed(2, 3) == (7, 8)


@given(
    st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 5), st.text(max_size=3)), max_size=6)
)
def test_every_character_kept_leads_back_to_itself(text: str, asked: list[tuple[int, int, str]]) -> None:
    changes = [Change(at, min(len(text), at + size), words) for at, size, words in asked if at < len(text) and size]
    made = rewritten(text, changes)
    new = [at for at in range(len(made.text)) if not _is_new(made.starts, made.changes, at)]
    kept = [at for at in range(len(text)) if not any(one.start <= at < one.end for one in made.changes)]
    assert [made.printed(at, at + 1) for at in new] == [(at, at + 1) for at in kept]


def _is_new(starts: tuple[int, ...], changes: tuple[Change, ...], at: int) -> bool:
    return any(start <= at < start + len(one.words) for start, one in zip(starts, changes, strict=True))

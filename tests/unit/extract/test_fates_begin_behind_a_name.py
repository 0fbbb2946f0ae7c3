"""What stands behind a name is asked where the name ends, so every such pattern begins there."""

from sijill.extract.english.names.name_fates import _after

BEHIND = [
    "x, 34, was killed",
    "x’s brother",
    "x (34), a resident, died",
    "and x family",
    "x.",
    "x, who was killed",
    "x”",
]


def test_patterns_for_what_stands_behind_a_name_find_nothing_later_on() -> None:
    assert len(_after()) > 20
    for cue, pattern in _after().items():
        for text in (told[at:] for told in BEHIND for at in range(len(told))):
            found = pattern.search(text)
            assert found is None or pattern.match(text) is not None, (cue, text)

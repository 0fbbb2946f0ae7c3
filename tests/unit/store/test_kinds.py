import pytest

from sijill.errors import UsageError
from sijill.store.kinds import ALL, KINDS, TYPES, kind_named


def test_every_kind_has_one_name_an_explanation_and_known_types() -> None:
    assert len(KINDS) == len(ALL)
    for kind in ALL:
        assert kind.explanation.endswith(".")
        assert {field.holds for field in kind.fields} <= set(TYPES)


def test_no_personal_text_has_a_place_in_a_body() -> None:
    personal = {"quote", "reason", "before", "after", "url", "file_name", "note"}
    for kind in ALL:
        assert not personal & {field.name for field in kind.fields}
    named = [kind.name for kind in ALL if any(field.name == "name" for field in kind.fields)]
    # A key's name stands in every head it signs; an authority is an organisation.
    assert named == ["key.added", "authority.added", "source.described"]


def test_kinds_of_one_table_call_their_subject_the_same() -> None:
    subjects: dict[str, set[str]] = {}
    for kind in ALL:
        subjects.setdefault(kind.table or kind.name, set()).add(kind.subject)
    assert all(len(names) == 1 for names in subjects.values())


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(UsageError) as refused:
        kind_named("claim.guessed")
    assert refused.value.code == "ledger.unknown-kind"


@pytest.mark.parametrize(
    ("kind", "body", "seals", "told"),
    [
        ("claim.decided", {"verdict": "maybe"}, {}, "not one of accepted"),
        ("claim.decided", {}, {}, "verdict is missing"),
        ("claim.decided", {"verdict": "accepted", "quote": "said"}, {}, "quote is not a field"),
        ("claim.decided", {"verdict": "accepted"}, {"name": "a"}, "name is not a sealed field"),
        ("claim.decided", {"verdict": "accepted", "claim": "another"}, {}, "not the subject"),
        ("document.preserved", {"size": "12"}, {}, "size is str"),
        ("document.preserved", {"size": True}, {}, "size is bool"),
        ("clearance.decided", {"verdict": "cleared", "second": 1}, {}, "second is int"),
        ("document.preserved", {"size": 1, "outlet": "a\nb"}, {}, "outlet is not one line"),
        ("document.preserved", {"size": 1, "outlet": "Q" * 4001}, {}, "outlet is not one line"),
    ],
)
def test_a_body_that_the_kind_does_not_say_is_refused(
    kind: str, body: dict[str, object], seals: dict[str, str], told: str
) -> None:
    with pytest.raises(UsageError, match=told) as refused:
        kind_named(kind).check("subject", body, seals)  # type: ignore[arg-type]
    assert refused.value.code == "ledger.bad-body"


def test_a_body_may_repeat_its_subject() -> None:
    kind_named("claim.decided").check("claim-a", {"verdict": "accepted", "claim": "claim-a"}, {"reason": "why"})


@pytest.mark.parametrize("subject", ["Salma Dayoub", "Salma", "سلمى", "", " claim-a", "claim-a\n"])
def test_a_name_is_no_subject_and_is_not_repeated(subject: str) -> None:
    with pytest.raises(UsageError, match="no hash, id or code") as refused:
        kind_named("consent.recorded").check(subject, {"purpose": "keep", "state": "given"}, {})
    assert not subject.strip() or subject not in str(refused.value)

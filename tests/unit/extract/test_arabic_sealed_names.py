"""The names of Arabic witnesses are sealed whole and no further, and sealed where they stand shorter."""

import pytest

from sijill.extract.read import read


def _sealed(text: str) -> set[str]:
    return {span.quote for flag in read(text, id="t", language="ar").protection for span in flag.spans}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            'وقال الشاب رامي النجار للجريدة الجديدة: "كنت في الحقل حين سقطت القذيفة على بيت جيراني وقتلتهم جميعا".',
            "رامي النجار",
        ),
        ("هذه شهادة الطفلة ليان التي فقدت بيتها، ليان قالت إن القصف بدأ فجرا.", "ليان"),
        ("سامر خالد سمور مزارع يحكي لنا شهادته ويقول إن الجنود دخلوا القرية.", "سامر خالد سمور"),
    ],
)
def test_a_witness_is_sealed_by_the_whole_name_and_no_more(text: str, name: str) -> None:
    sealed = _sealed(text)
    assert name in sealed
    assert not any(quote.startswith(name + " ") for quote in sealed)


def test_a_witness_is_sealed_where_the_name_stands_shorter() -> None:
    text = (
        'وقال الشاهد سامر خالد الحداد: "رأيت الجنود يدخلون القرية ويطلقون النار على الناس".\n'
        "وتقول الجارة إن سامر خالد كان معها في القبو."
    )
    assert {"سامر خالد الحداد", "سامر خالد"} <= _sealed(text)


def test_a_child_who_speaks_is_sealed_at_every_place() -> None:
    text = "هذه شهادة الطفلة ليان التي فقدت بيتها. وقالت ليان إن القصف بدأ فجرا. ثم بكت ليان."
    flags = read(text, id="t", language="ar").protection
    assert {text.index("ليان"), text.index("ليان إن"), text.rindex("ليان")} <= {s.start for f in flags for s in f.spans}

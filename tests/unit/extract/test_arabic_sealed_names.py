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


def test_a_witness_is_sealed_where_the_given_name_stands_alone() -> None:
    text = "قالت سوسن البيطار، وهي ممرضة، إنها رأت ثلاثة قتلى. وهربت سوسن إلى بيت أختها، وجاؤوا لسوسن ليلا."
    assert {span.start for flag in read(text, id="t").protection for span in flag.spans} >= {
        text.index("سوسن إلى"),
        text.rindex("سوسن"),
    }


def test_another_person_of_the_same_given_name_is_not_sealed_with_a_witness() -> None:
    text = 'وقال الشاهد سامر الحداد: "رأيت الجنود يطلقون النار على الناس". وقتل سامر خالد في السوق.'
    assert text.rindex("سامر") not in {span.start for flag in read(text, id="t").protection for span in flag.spans}


def test_whoever_is_named_beside_sexual_violence_is_sealed_everywhere() -> None:
    text = "اغتصب مسلحان الفتاة رنيم الشامي في القرية. ونقلت رنيم إلى المستشفى. وقتل رجلان."
    people = {person.name: person for person in read(text, id="t").people}
    assert people["رنيم الشامي"].protect
    assert text.rindex("رنيم") in {s.start for s in people["رنيم الشامي"].spans}


def test_nobody_is_sealed_for_a_name_in_a_sentence_about_something_else() -> None:
    assert not read("قتل رجلان في القرية. ونقلت رنيم إلى المستشفى.", id="t").people

"""Lines broken at a width are told from lists, in scripts with capitals and without."""

import textwrap

import pytest

from sijill.text.wrapping import breaks_within

PROSE = (
    "On Monday gunmen stopped a bus near Velsk and shot 14 passengers, most of them traders on their way to market. "
    "Two boys who hid beneath the seats were found alive by villagers the next morning. The district council said that "
    "nobody had claimed the attack, and asked the army to send a patrol to the road."
)
ARABIC = (
    "أوقف مسلحون يوم الاثنين حافلة قرب بلدة دوار وأطلقوا النار على ركابها، وكان معظمهم من التجار في طريقهم إلى السوق. "
    "وعثر الأهالي صباح اليوم التالي على صبيين اختبآ تحت المقاعد، وقال المجلس المحلي إن أحدا لم يعلن مسؤوليته عن الهجوم"
)


@pytest.mark.parametrize("width", [40, 52, 66, 72])
@pytest.mark.parametrize("prose", [PROSE, ARABIC, PROSE.upper()])
def test_every_line_end_of_wrapped_prose_is_within_its_paragraph(prose: str, width: int) -> None:
    text = textwrap.fill(prose, width)
    within = breaks_within(text)
    ends = {at for at, letter in enumerate(text) if letter == "\n"}
    assert len(within) >= 0.8 * len(ends)
    assert within <= ends


def test_paragraphs_stay_apart() -> None:
    text = f"{textwrap.fill(PROSE, 60)}\n\n{textwrap.fill(PROSE, 60)}"
    blank = text.index("\n\n")
    assert breaks_within(text)
    assert not {blank, blank + 1} & breaks_within(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dead:\nOmar Haddad\nNoor Salem\nYara Darwish\nSami Khoury",
        "Omar Haddad, 34, a baker from the northern quarter\nNoor Salem, 9\nYara Darwish, 41, teacher\nSami Khoury, 70",
        "1. Two men were shot on the road north of the town\n2. A girl was hurt by a mine close to the river bank\n"
        "3. Four houses were burnt in the night after the raid",
        "Army raid near Velsk leaves four dead\nThe army denied it.",
        "Five were killed.\nTwo were hurt.\nThe road is shut.",
        "- two men shot dead near the old mill of Velsk\n- one woman hurt by a mine by the river\n- a house burnt",
        "قتل رجلان على الطريق شمال البلدة\nأصيبت فتاة بلغم قرب ضفة النهر مساء أمس الأحد\nأحرقت أربعة منازل",
        PROSE,
        "",
    ],
)
def test_lists_notes_and_long_lines_are_left_alone(text: str) -> None:
    assert not breaks_within(text)


@pytest.mark.parametrize(
    "text",
    [
        "The army reportedly arrested and shot seven men\nnear Velsk and burnt three houses.",
        "Rebels attacked the post on Monday and killed\n6 guards, the governor said",
        "Two nurses of the Durava Red\nCrescent were hurt when a shell\nhit their car.",
    ],
)
def test_a_sentence_of_two_or_three_lines_is_one(text: str) -> None:
    assert len(breaks_within(text)) == text.count("\n")


def test_a_short_last_line_ends_its_paragraph() -> None:
    text = f"{textwrap.fill(PROSE, 70)}\nKilled: 14\n{textwrap.fill(PROSE, 70)}"
    at = text.index("\nKilled")
    assert at not in breaks_within(text)

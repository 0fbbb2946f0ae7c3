"""Losses denied, harm undergone, who was told by whom, and names that are prepositions. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Voice


def claims(text: str, harm: Harm | None = None) -> list[Claim]:
    found = read(text, id="ar", published=date(2025, 3, 9), country="SY").claims
    return [c for c in found if harm is None or c.harm is harm]


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("قصفت الطائرات القرية ولم يصب أي مدني.", Harm.INJURED),
        ("سقطت القذائف في الحقول دون وقوع إصابات.", Harm.INJURED),
        ("اقتصرت الأضرار على الماديات بلا إصابات.", Harm.INJURED),
        ("لم ترد أنباء عن إصابات بين الأهالي.", Harm.INJURED),
        ("انفجرت العبوة ولم تسجل أي خسائر بشرية.", Harm.KILLED),
        ("سقط صاروخ من دون خسائر في الأرواح.", Harm.KILLED),
        ("ولم يمت أحد في الحريق.", Harm.KILLED),
    ],
)
def test_a_loss_that_is_denied_is_a_denied_claim(text: str, harm: Harm) -> None:
    assert [(c.harm, c.negated) for c in claims(text)] == [(harm, True)]


@pytest.mark.parametrize(
    "text",
    ["قصف عنيف على القرية دون معرفة حجم الخسائر البشرية.", "يصب النهر في البحيرة.", "وقعت خسائر بشرية لم يعرف عددها."],
)
def test_losses_nobody_knows_of_are_not_denied(text: str) -> None:
    assert not [c for c in claims(text) if c.negated or c.harm is Harm.INJURED]


@pytest.mark.parametrize(
    ("text", "harm", "count"),
    [
        ("تعرض 6 منهم للتعذيب.", Harm.TORTURED, 6),
        ("تعرض شابان للضرب والتعذيب على يد عناصر الحاجز.", Harm.TORTURED, 2),
        ("وتعرضت ثلاث نساء للاختطاف قرب السوق.", Harm.MISSING, 3),
        ("خضع خمسة معتقلين للتعذيب في الفرع.", Harm.TORTURED, 5),
    ],
)
def test_what_people_undergo_is_the_harm(text: str, harm: Harm, count: int) -> None:
    assert [(c.harm, c.count.low) for c in claims(text)] == [(harm, count)]


def test_some_of_the_detained_were_tortured_not_detained_again() -> None:
    found = claims("اعتقلت القوات 20 رجلا وتعرض 6 منهم للتعذيب.")
    assert [(c.harm, c.count.low) for c in found] == [(Harm.DETAINED, 20), (Harm.TORTURED, 6)]


@pytest.mark.parametrize("place", ["المدرسة", "المسجد الكبير", "ساتر ترابي", "جدار البيت", "المبنى البلدي"])
def test_behind_a_place_is_nobody_called_khalaf(place: str) -> None:
    assert [c.victims.names for c in claims(f"قتل رجل خلف {place} برصاص قناص.", Harm.KILLED)] == [()]


@pytest.mark.parametrize("name", ["خلف محمد الجاسر", "خلف العلي", "خلف الهزاع"])
def test_khalaf_is_a_name_before_a_family(name: str) -> None:
    assert [c.victims.names for c in claims(f"قتل المدني {name} برصاص قناص.", Harm.KILLED)] == [(name,)]


def test_tens_of_others_keep_their_word() -> None:
    found = claims("قتل ثلاثة مدنيين وأصيب عشرات آخرون.", Harm.INJURED)
    assert [(c.count.modifier, c.count.as_printed) for c in found] == [("tens", "عشرات")]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("أخبرني جاري أن ثلاثة رجال قتلوا عند الحاجز.", ("جاري",)),
        ("وأخبرني أحد الجيران أن ثلاثة رجال قتلوا عند الحاجز.", ("أحد الجيران",)),
        ("سمعت من أقاربي أن ثلاثة رجال أعدموا في الساحة.", ("أقاربي",)),
        ("قيل لي إن أخي قتل في السجن.", ()),
        ("وقال حسن الراعي إنه سمع أن ثلاثة رجال قتلوا.", ("حسن الراعي",)),
    ],
)
def test_what_the_speaker_was_told_is_hearsay(text: str, chain: tuple[str, ...]) -> None:
    found = claims(text, Harm.KILLED)
    assert [(c.attribution.hearsay, c.attribution.chain) for c in found] == [(True, chain)]


def test_what_the_speaker_saw_is_first_hand() -> None:
    found = claims("قال حسن الراعي إن ثلاثة رجال قتلوا أمام بيته.", Harm.KILLED)
    assert [(c.attribution.hearsay, c.attribution.chain, c.attribution.voice) for c in found] == [
        (False, ("حسن الراعي",), Voice.INDIRECT)
    ]


@pytest.mark.parametrize(
    "text",
    ["وقال حسن الراعي إنه سمع أن ثلاثة من جيرانه قتلوا.", 'قال حسن الراعي: "أخبروني أن ابني قتل على الحاجز".'],
)
def test_a_speaker_is_not_among_the_dead(text: str) -> None:
    assert [c.victims.names for c in claims(text, Harm.KILLED)] == [()]


def test_who_told_the_speaker_is_a_witness() -> None:
    found = read(
        "أخبرتني الممرضة هالة النجار أن طفلين قتلا في المشفى.", id="w", published=date(2025, 3, 9), country="SY"
    )
    assert [flag.who for flag in found.protection] == ["هالة النجار"]


@pytest.mark.parametrize("mark", ["1- {}", "1_ {}", "١) {}", "• {}", "1. {}"])
def test_each_line_of_a_list_of_the_dead_is_a_named_victim(mark: str) -> None:
    names = ("أحمد محمود الصالح", "مريم العلي", "يوسف أحمد الصالح")
    text = "شهداء السوق:\n" + "\n".join(mark.format(name) for name in names)
    assert names in [c.victims.names for c in claims(text, Harm.KILLED)]


def test_a_heading_is_no_line_of_its_list() -> None:
    found = claims("وثقنا أسماء المعتقلين:\n1- محمد خالد العمر\n2- سعاد أحمد الخليل", Harm.DETAINED)
    assert [c.victims.names for c in found] == [("محمد خالد العمر", "سعاد أحمد الخليل")]


def test_a_target_is_no_part_of_the_name_of_a_force() -> None:
    found = claims("قصفت الطائرات القرية وقتل مدني.", Harm.KILLED)
    assert [p.surface for p in found[0].alleged_perpetrators] == ["الطائرات"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("شاهد ثلاثة أطفال بين القتلى في المستشفى.", [(Harm.KILLED, 3, 3)]),
        ("سقط عشرون شخصا بين القتلى والجرحى.", [(Harm.KILLED, None, 20), (Harm.INJURED, None, 20)]),
        ("سقط عشرون شخصا بين قتيل وجريح.", [(Harm.KILLED, None, 20), (Harm.INJURED, None, 20)]),
        ("وما زال سبعة رجال في عداد المفقودين.", [(Harm.MISSING, 7, 7)]),
        ("ثلاث نساء في عداد القتلى.", [(Harm.KILLED, 3, 3)]),
    ],
)
def test_people_among_the_dead_are_dead_and_between_dead_and_hurt_are_either(
    text: str, told: list[tuple[Harm, int | None, int]]
) -> None:
    assert [(c.harm, c.count.low, c.count.high) for c in claims(text)] == told


@pytest.mark.parametrize("text", ["قتل العمال وعددهم 6 في القصف.", "قتل أفراد العائلة وعددهم ستة في القصف."])
def test_people_are_as_many_as_they_are_said_to_number(text: str) -> None:
    assert [(c.count.low, c.count.high) for c in claims(text, Harm.KILLED)] == [(6, 6)]


def test_none_of_them_hurt_is_a_denied_claim() -> None:
    assert [(c.harm, c.negated) for c in claims("قصفت البلدة ولم يصب أي من المسعفين.")] == [(Harm.INJURED, True)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قتل علي وحسن الجاسم في القصف.", ["علي", "حسن الجاسم"]),
        ("استشهد كل من علي وحسن وسمير الجاسم.", ["علي", "حسن", "سمير الجاسم"]),
    ],
)
def test_given_names_that_share_a_family_name_are_as_many_people(text: str, names: list[str]) -> None:
    (claim,) = claims(text, Harm.KILLED)
    assert list(claim.victims.names) == names
    assert claim.count.low == len(names)


@pytest.mark.parametrize("text", ["أسفر التفجير عن سقوط 8 قتلى و12 جريحا.", "أسفر التفجير عن 8 قتلى و12 جريحا."])
def test_the_dead_of_a_blast_are_no_property(text: str) -> None:
    assert [(c.harm, c.count.low) for c in claims(text)] == [(Harm.KILLED, 8), (Harm.INJURED, 12)]


def test_bodies_are_as_many_as_the_people_whose_they_are() -> None:
    assert [(c.harm, c.count.low) for c in claims("عثر الأهالي على جثث أربعة رجال في بئر.")] == [(Harm.KILLED, 4)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بلغت حصيلة الهجوم خمسة قتلى وأحد عشر جريحا.", [(Harm.KILLED, 5), (Harm.INJURED, 11)]),
        ("قتل شابان وأصيب ثالث.", [(Harm.KILLED, 2), (Harm.INJURED, 1)]),
    ],
)
def test_and_eleven_is_no_ten_and_a_third_is_one_more(text: str, told: list[tuple[Harm, int]]) -> None:
    assert [(c.harm, c.count.low) for c in claims(text)] == told

"""Minors, helpers, shelters, households and sexual violence, worded in many ways, in English and Arabic."""

from __future__ import annotations

import pytest

from sijill.extract.read import read

SEALED = [
    ("a minor not said to be dead", "Sara", "Her daughter Sara, 9, survived with burns to both arms."),
    ("a minor not said to be dead", "Hadi", "A 14-year-old boy, Hadi Nasser, was wounded in the leg."),
    ("a minor not said to be dead", "Lina", "Lina Shami, aged six, was pulled alive from the rubble."),
    ("a minor not said to be dead", "Omar", "Soldiers detained Omar Fadel, 16, at the checkpoint."),
    ("a minor not said to be dead", "Amal", "The seven-year-old Amal Zidan lost her mother in the strike."),
    ("a minor not said to be dead", "Yasin", "Yasin, a boy of ten, told us that he hid under the bed."),
    ("a minor not said to be dead", "Rami", "Among the missing is Rami Tawil (13)."),
    ("a minor not said to be dead", "Huda", "The baby, Huda Mansour, eight months old, was treated for smoke."),
    ("a minor not said to be dead", "Ziad", "Ziad Harb, a 17 year old student, saw the men come in."),
    ("a minor not said to be dead", "", "A girl of twelve told the investigators what the soldiers had done."),
    ("helpers at risk of reprisal", "", "Our neighbours hid us in their cellar for three days."),
    ("helpers at risk of reprisal", "Abu Karim", "Abu Karim sheltered eleven women in his bakery."),
    ("helpers at risk of reprisal", "Nasrin Bakr", "Nasrin Bakr smuggled two wounded men past the checkpoint."),
    ("helpers at risk of reprisal", "", "A Sunni family took us in and gave us food."),
    ("says where people at risk shelter", "", "The survivors are now staying at a school in the Rawda district."),
    ("says where people at risk shelter", "", "Twenty families have taken refuge in the church of the next village."),
    ("says where people at risk shelter", "", "We are hiding in the basement of the bakery on Mill Street."),
    ("about sexual violence", "", "Two soldiers raped her in front of her children."),
    ("about sexual violence", "", "She said that the guards sexually abused the detainees."),
    ("about sexual violence", "", "Three women were assaulted by the fighters, who forced them to undress."),
    ("about sexual violence", "", "He told the commission that he had been violated with a stick."),
    (
        "a minor not said to be dead",
        "Jana",
        "Doctors amputated the left hand of Jana Sleiman, who turned eleven last month.",
    ),
    ("a minor not said to be dead", "Fadi", "Fadi Aoun, a schoolboy, watched from the stairs."),
    ("a minor not said to be dead", "Mira", "Mira Khoury was nine when the soldiers came; she lives abroad now."),
    ("a minor not said to be dead", "Tamim", "The only survivor is four-year-old Tamim."),
    ("a minor not said to be dead", "Rasha", "Their youngest, Rasha, is still in intensive care at the age of three."),
    ("a minor not said to be dead", "Dima", "Dima Saab (aged 15) and her father were taken away in a van."),
    ("a minor not said to be dead", "", "Both girls, eight and ten, were treated for shock."),
    ("a minor not said to be dead", "Iyad", "Iyad, in seventh grade, told his teacher what he had seen."),
    ("a minor not said to be dead", "Basel", "The teenager Basel Rizk was beaten by the guards."),
    ("helpers at risk of reprisal", "", "A priest opened his house to forty people."),
    ("helpers at risk of reprisal", "Huda Kassem", "Huda Kassem gave shelter to the nurses for a week."),
    ("helpers at risk of reprisal", "", "A Christian neighbour let them stay in his attic."),
    ("helpers at risk of reprisal", "Nabil", "Nabil Daher risked his life to get the wounded across the river."),
    ("says where people at risk shelter", "", "They have been hiding since Monday in a farmhouse near the old mill."),
    ("says where people at risk shelter", "", "The displaced are being put up in the boys' school in Tal Amara."),
    ("about sexual violence", "", "Guards threatened to rape his wife if he did not confess."),
    ("about sexual violence", "", "She became pregnant after being held by the fighters for a month."),
    ("about sexual violence", "", "They touched her breasts while searching her."),
    ("a minor not said to be dead", "سارة", "نجت ابنتها سارة (9 سنوات) مع حروق في ذراعيها."),
    ("a minor not said to be dead", "هادي", "أصيب الطفل هادي ناصر البالغ من العمر 14 عاماً في ساقه."),
    ("a minor not said to be dead", "لينا", "انتشلت لينا شامي ذات الأعوام الستة حية من تحت الأنقاض."),
    ("a minor not said to be dead", "عمر", "اعتقل الجنود عمر فاضل (16 عاماً) على الحاجز."),
    ("a minor not said to be dead", "أمل", "فقدت أمل زيدان ابنة السابعة والدتها في القصف."),
    ("a minor not said to be dead", "رامي", "ومن بين المفقودين رامي طويل، 13 سنة."),
    ("a minor not said to be dead", "هدى", "عولجت الرضيعة هدى منصور ذات الثمانية أشهر من الاختناق."),
    ("a minor not said to be dead", "", "روت طفلة في الثانية عشرة للمحققين ما فعله الجنود."),
    ("helpers at risk of reprisal", "", "جيراننا خبأونا في القبو ثلاثة أيام."),
    ("helpers at risk of reprisal", "أبو كريم", "آوى أبو كريم إحدى عشرة امرأة في مخبزه."),
    ("helpers at risk of reprisal", "نسرين بكر", "هرّبت نسرين بكر جريحين عبر الحاجز."),
    ("says where people at risk shelter", "", "يقيم الناجون الآن في مدرسة بحي الروضة."),
    ("says where people at risk shelter", "", "لجأت عشرون عائلة إلى كنيسة القرية المجاورة."),
    ("says where people at risk shelter", "", "نختبئ في قبو المخبز في شارع الطاحون."),
    ("about sexual violence", "", "اغتصبها جنديان أمام أطفالها."),
    ("about sexual violence", "", "قالت إن الحراس اعتدوا جنسياً على المعتقلات."),
    ("about sexual violence", "", "تحرش المقاتلون بثلاث نساء وأجبروهن على خلع ملابسهن."),
    ("a minor not said to be dead", "جنى", "بتر الأطباء يد جنى سليمان التي أتمت الحادية عشرة الشهر الماضي."),
    ("a minor not said to be dead", "فادي", "فادي عون، وهو تلميذ في المدرسة، راقب ما جرى من الدرج."),
    ("a minor not said to be dead", "رشا", "صغراهم رشا (3 سنوات) لا تزال في العناية المركزة."),
    ("a minor not said to be dead", "ديما", "اقتيدت ديما صعب، 15 عاماً، مع والدها في سيارة."),
    ("a minor not said to be dead", "باسل", "تعرض الفتى باسل رزق للضرب على يد الحراس."),
    ("a minor not said to be dead", "يزن", "القاصر يزن حداد ما زال محتجزاً."),
    ("a minor not said to be dead", "نور", "الرضيع نور ما زال حياً."),
    ("helpers at risk of reprisal", "", "فتح كاهن بيته لأربعين شخصاً."),
    ("helpers at risk of reprisal", "هدى قاسم", "استضافت هدى قاسم الممرضات أسبوعاً."),
    ("helpers at risk of reprisal", "", "سمح لهم جار مسيحي بالبقاء في عليّته."),
    ("says where people at risk shelter", "", "يختبئون منذ الاثنين في مزرعة قرب الطاحون القديم."),
    ("about sexual violence", "", "هدده الحراس باغتصاب زوجته إن لم يعترف."),
    ("about sexual violence", "", "لمسوا صدرها أثناء التفتيش."),
    ("about sexual violence", "", "أجبروا الرجال على الوقوف عراة أمام بعضهم."),
    ("a minor not said to be dead", "Rami Sader", "The 11-year-old, Rami Sader, hid behind the well."),
    ("a minor not said to be dead", "Ei Mon", "A pupil in the fifth grade, Ei Mon, was hit in the shoulder."),
    ("a minor not said to be dead", "Lea", "Lea Haddad, a ninth-grade pupil, was beaten."),
    ("a minor not said to be dead", "سدرة المحمود", "نجت الطفلة سدرة المحمود من القصف."),
    ("held by somebody, and not said to be dead", "Jalal Qasim", "Jalal Qasim has been held without charge since May."),
    ("held by somebody, and not said to be dead", "Jalal Qasim", "Men in masks took Jalal Qasim from his shop."),
    ("held by somebody, and not said to be dead", "جلال قاسم", "لا يزال جلال قاسم معتقلاً منذ أيار."),
    ("held by somebody, and not said to be dead", "جلال قاسم", "خطف مسلحون المهندس جلال قاسم يوم الأحد."),
    ("in hiding, or works in secret", "Mona Sabri", "Mona Sabri runs a secret school for girls."),
    ("in hiding, or works in secret", "Tin Aye", "Nurse Tin Aye, who is in hiding, stitched the wounds."),
    ("helpers at risk of reprisal", "Issa Diallo", "They were smuggled out by a driver, Issa Diallo."),
    ("a source, sealed until cleared", "Hani Zein", "Our contact in the town, Hani Zein, passed us the list."),
    ("a witness, sealed until cleared", "ميساء", "وقالت ميساء إن أربعة قتلوا."),
    ("tells how to reach or find somebody", "", "Her number is +963 955 010 203."),
]
OPEN = [
    "The governor, Adel Rahman, said 12 people were killed, among them a 9-year-old boy.",
    "Nour Haddad, 11, was killed in the strike.",
    "Shells fell near a school in the Rawda district and killed four people.",
    "Karim Odeh, 43, a farmer, was shot dead at the gate of his orchard.",
    "The baby milk factory in Rif was hit twice.",
    "Colonel Hani Dib ordered the raid on the village.",
    "قال المحافظ عادل رحمن إن 12 شخصاً قتلوا بينهم طفل في التاسعة.",
    "قتلت نور حداد (11 عاماً) في الغارة.",
    "سقطت قذائف قرب مدرسة في حي الروضة وقتل أربعة أشخاص.",
    "قتل كريم عودة (43 عاماً) وهو مزارع عند باب بستانه.",
    "قصف مصنع حليب الأطفال في الريف مرتين.",
    "أمر العقيد هاني ديب بمداهمة القرية.",
    "Children aged 5 to 17 made up 30 of the 112 dead.",
    "The prisoner Hadi Nasser died under torture in 2031.",
    "توفي المعتقل هادي ناصر تحت التعذيب.",
    "قالت حماس إن أربعة قتلوا.",
]


@pytest.mark.parametrize(("reason", "who", "text"), SEALED)
def test_who_is_at_risk_is_sealed_however_it_is_worded(reason: str, who: str, text: str) -> None:
    flags = [flag for flag in read(text, id="t", country="SY").protection if flag.reason == reason]
    assert any(who in flag.who or any(who in span.quote for span in flag.spans) for flag in flags)


@pytest.mark.parametrize("text", OPEN)
def test_nobody_is_sealed_where_nobody_is_at_risk(text: str) -> None:
    assert not read(text, id="t", country="SY").protection


@pytest.mark.parametrize(
    "text",
    [
        "Abu Karim sheltered eleven women in his bakery.",
        "The seven-year-old Amal Zidan lost her mother in the strike.",
        "The hospital of Dr Rami Tawil received nine bodies on Friday.",
    ],
)
def test_whoever_lost_or_saved_somebody_is_accused_of_nothing(text: str) -> None:
    assert not [who for claim in read(text, id="t", country="SY").claims for who in claim.alleged_perpetrators]


def test_a_living_child_is_sealed_and_a_dead_child_of_the_same_age_is_not() -> None:
    text = "Lina Shami, aged six, was pulled alive from the rubble. Nour Haddad, aged six, was killed."
    sealed = {flag.who for flag in read(text, id="t", country="SY").protection}
    assert "Lina Shami" in sealed
    assert "Nour Haddad" not in sealed


def test_an_age_after_the_name_outweighs_a_word_before_it() -> None:
    reading = read("His boy Karim Odeh, 34, was wounded in the leg.", id="t", country="SY")
    assert "Karim Odeh" not in {flag.who for flag in reading.protection}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nadia Qarmo, who asked not to be named, saw it. Nadia's husband, Talal, stood beside her.", "Talal"),
        ("Nadia Qarmo, who asked not to be named, saw it. Her brother Wael Qarmo was wounded.", "Wael Qarmo"),
    ],
)
def test_a_named_relative_of_a_protected_person_is_sealed(text: str, name: str) -> None:
    assert {person.name for person in read(text, id="t").people if person.protect} >= {name}


def test_a_relative_of_an_official_is_not_sealed_as_a_household() -> None:
    text = "Governor Nadia Qarmo opened the bridge. Nadia's husband, Talal, stood beside her."
    assert not any(flag.reason.startswith("household") for flag in read(text, id="t").protection)


def test_a_street_where_somebody_hid_is_sealed_and_one_that_was_hit_is_not() -> None:
    hid = read("Nadia hid the wounded in her cellar at 12 Cedar Street.", id="t").protection
    assert "12 Cedar Street" in {span.quote for flag in hid for span in flag.spans}
    assert not read("A shell struck 12 Cedar Street and killed two men.", id="t").protection

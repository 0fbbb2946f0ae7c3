"""Kinds of texts with lines: what is one sentence is read as one, and what is a list stays a list."""

from __future__ import annotations

import pytest

from sijill.text.legible import legible
from sijill.text.wrapping import breaks_within, page_breaks, quote_marks

BROKEN = {
    "numbered wrapped": (
        "1. Two men were shot on the road north of the town~"
        "by men in uniform, who took their motorbike and the~"
        "money they carried.\n"
        "2. A girl was hurt by a mine close to the river bank~"
        "and was carried to the clinic of Talin, where she is~"
        "said to be stable.\n"
        "3. Four houses were burnt in the night after the~"
        "raid."
    ),
    "bullets wrapped": (
        "- Two men were shot on the road north of the town by~"
        "men in uniform, who took their motorbike and the~"
        "money they carried\n"
        "- A girl was hurt by a mine close to the river bank~"
        "and was carried to the clinic of Talin, where she is~"
        "said to be stable\n"
        "- Four houses were burnt in the night after the raid"
    ),
    "quoted mail": (
        "> On Monday gunmen stopped a bus near Velsk and shot~"
        "> fourteen passengers, most of them traders on their~"
        "> way to market. Two boys who hid beneath the seats~"
        "> were found alive by villagers."
    ),
    "quoted mail with answer": (
        "> On Monday gunmen stopped a bus near Velsk and shot~"
        "> fourteen passengers, most of them traders on their~"
        "> way to market. Two boys who hid beneath the seats~"
        "> were found alive by villagers.\n"
        "I was told it was sixteen.\n"
        "\n"
        "Best, Omar"
    ),
    "mail signature": (
        "The clinic counted three dead and seven wounded after~"
        "the strike on the depot, and asks for blood of every~"
        "group. The road from Talin is closed, so donors should~"
        "come by the river.\n"
        "\n"
        "Noor Salem\n"
        "Coordinator, Talin clinic\n"
        "Velsk"
    ),
    "short note wrapped": ("Armed men abducted two drivers of an aid~agency near Velsk."),
    "note wrapped upper": ("Two staff of an INGO~were hurt when 3 UN~vehicles were shot at."),
    "note month": ("The clerk was shot dead in his house on 12~December, his brother said."),
    "note month after": ("The clerk was shot dead in his house on December~12, his brother said."),
    "age at line start": (
        "Among those who died in the strike on the house were Omar~"
        "39-year-old brother of the owner, his wife and the two~"
        "12-year-old girls who had come to visit them from the~"
        "village on the other side of the river."
    ),
    "dash at line start": (
        "The strike hit the house at night, and all the family~"
        "– father, mother and the three sons – were killed in it,~"
        "a neighbour said. The roof of the next house fell in~"
        "and hurt an old man."
    ),
    "pdf page number": (
        "The commission heard from nine witnesses that soldiers came~"
        "to the village at dawn and separated the men from the women,\n"
        "\n"
        "14\n"
        "\n"
        "who were taken to the school. The men were shot behind the~"
        "mill."
    ),
    "hyphen": (
        "The shelling of the old town killed at least nine civil-~"
        "ians and hurt many more, among them three nurses of the~"
        "clinic who had run out to help."
    ),
    "hyphen compound": ("Rebels shot at the car of a well-~known judge and hurt his driver."),
    "ragged wrap": (
        "The council of Velsk said that on Monday men in uniform~"
        "came to the village and asked for the teacher,~"
        "who had spoken on the radio about the bus. When~"
        "his wife said that he was in town they beat her and her~"
        "brother and burnt the house. The teacher was~"
        "found dead on the road to Talin two days later, with~"
        "the marks of ropes on his hands."
    ),
    "ragged with paragraphs by indent": (
        "   The council of Velsk said that on Monday men in uniform~"
        "came to the village and asked for the teacher.\n"
        "   His wife said that he was in town. They beat her and~"
        "her brother and burnt the house. The teacher was found~"
        "dead on the road to Talin two days later."
    ),
    "long paragraphs broken at comma": (
        "The shelling of Ordan has killed forty people since Thursday,~including twelve children, doctors said."
    ),
    "subtitle lines of film": (
        "They came at four in the morning~and took my son from his bed.\nI never saw him again."
    ),
    "ar wrapped no little words": (
        "قصفت قوات الاحتلال صباح اليوم قرية دوار الآهلة بالسكان جنوب مدينة~"
        "الرمل، وأصيب ثمانية مواطنين بينهم ستة أطفال وثلاث نساء بجروح بعضها~"
        "خطيرة نقلوا جميعا بسيارات الأهالي لتلقي العلاج بمشفى المدينة، مصدر~"
        "محلي أكد ذلك لمراسلنا."
    ),
    "ar wrapped paragraphs": (
        "أعلن المجلس المحلي في بلدة دوار مقتل أربعة مدنيين بقصف مدفعي استهدف~"
        "السوق الشعبي وسط البلدة صباح الأحد.\n"
        "\n"
        "وأكد الدفاع المدني إصابة تسعة أشخاص آخرين بينهم طفلان وامرأة، نقلوا~"
        "جميعهم بسيارات الإسعاف لتلقي العلاج.\n"
        "\n"
        "وتشهد المنطقة تصعيدا عسكريا متواصلا منذ مطلع الشهر الجاري أسفر عنه~"
        "نزوح مئات العائلات."
    ),
    "ar off": ("قالت غرفة طوارئ القصب، إن~القصف أسفر عن مقتل سبعة مدنيين في السوق."),
    "shouted wrap": (
        "   GUNMEN STOPPED A BUS NEAR VELSK ON MONDAY AND SHOT FOURTEEN~"
        "PASSENGERS, MOST OF THEM TRADERS ON THEIR WAY TO THE MARKET.~"
        "TWO BOYS WHO HID BENEATH THE SEATS WERE FOUND ALIVE BY~"
        "VILLAGERS THE NEXT MORNING, THE COUNCIL OF THE DISTRICT~"
        "SAID. THE ARMY HAS SENT A PATROL TO THE ROAD."
    ),
    "timeline wrapped": (
        "4 May - Two men were shot at the bridge of Velsk by~"
        "masked men who had followed them from the market.\n"
        "6 May - A girl was hurt by a mine beside the road to~"
        "Talin and lost a foot.\n"
        "9 May - Four houses were burnt at Sarn."
    ),
    "whatsapp broken sentence": (
        "Update from the hospital of Talin, we have now received\n"
        "seven wounded and two dead from the market, more are~"
        "on the way\n"
        "\n"
        "Please share and ask for blood"
    ),
}
"""A tilde for each line end inside a sentence."""
KEPT = {
    "names with detail, long lines": (
        "The dead of 4 May, as told by their families:\n"
        "Omar Haddad, 34, a baker from the northern quarter of the town of Velsk\n"
        "Noor Salem, 9, a pupil of the second school of Velsk, sister of Yara\n"
        "Yara Darwish, 41, teacher of the same school, shot at the gate on Monday\n"
        "Sami Khoury, 70, a farmer from the hill above the river, shot in his field"
    ),
    "list with commas": ("Among the dead are:\nOmar Haddad, 34, a baker,\nNoor Salem, 9,\nYara Darwish, 41, a teacher"),
    "numbered": (
        "1. Two men were shot on the road north of the town\n"
        "2. A girl was hurt by a mine close to the river bank\n"
        "3. Four houses were burnt in the night after the raid\n"
        "4. A clerk was taken from his home and has not been seen"
    ),
    "bullets small letters same length": (
        "- two men shot dead near the old mill of Velsk by rebels\n"
        "- one woman hurt by a mine beside the river near the ford\n"
        "- a house burnt in the night and two goats taken from it\n"
        "- four men held at the checkpoint and later let go again"
    ),
    "table": ("Village;Killed;Injured\nSarn;3;7\nVelk;2;0\nMorva;0;1"),
    "table aligned": (
        "Village        Killed   Injured   Houses burnt\n"
        "Sarn                3         7              2\n"
        "Velk                2         0              0\n"
        "Morva               0         1             11"
    ),
    "key and value": ("Date: 4 May 2031\nPlace: Velsk\nKilled: 3\nWounded: four\nSource: the town council"),
    "key and value long": (
        "Incident: armed men stopped a bus on the road to Talin\n"
        "Victims: two traders and a nurse of the clinic, killed\n"
        "Reported by: a driver of the transport union of Velsk\n"
        "Action: the district asked the army to send a patrol"
    ),
    "chat": (
        "[09:14] Omar: they hit the market again\n"
        "[09:15] Noor: how many\n"
        "[09:15] Omar: at least three dead and\n"
        "[09:16] Omar: the baker is one of them"
    ),
    "chat export": (
        "04/05/2031, 09:14 - Omar H: they hit the market again\n"
        "04/05/2031, 09:15 - Noor S: how many were hurt this time\n"
        "04/05/2031, 09:15 - Omar H: three dead, the baker is one\n"
        "04/05/2031, 09:17 - Noor S: is the road to the clinic open"
    ),
    "poem": (
        "The river took the boats that night\n"
        "And nobody came back to say\n"
        "Where all the sons of Velsk had gone\n"
        "When morning came and it was day"
    ),
    "slogans": ("Stop the killing\nBring them home\nJustice for Velsk\nNo more checkpoints"),
    "placard long": (
        "WE WANT THE TRUTH ABOUT THE BUS\n"
        "WE WANT OUR SONS BACK FROM MORVA\n"
        "WE WANT THE ARMY OUT OF THE TOWN\n"
        "WE WANT A JUDGE WHO IS NOT AFRAID"
    ),
    "signature without blank": ("Two were killed.\nOmar Haddad\nField officer\nVelsk"),
    "address block": ("Hospital of Talin\n12 River Street\nVelsk 4711\nTel. 933 555"),
    "headline ending in number": ("Raid on village kills four\nPolice say the men came from over the border."),
    "headline long subtitle": (
        "Three nurses shot at a checkpoint on the road to Talin\n"
        "Council asks for an inquiry; the army says it was fired on first\n"
        "The three were on their way home from a night shift, their matron said."
    ),
    "headlines list": (
        "Raid near Velsk leaves four dead and a dozen hurt, council says\n"
        "Army denies it shelled the market of Talin on Sunday morning\n"
        "Nurses ask for safe roads after the third ambush in a month\n"
        "Morva bridge is shut again after a mine is found beneath it"
    ),
    "facebook no stops": ("two boys were shot at the bridge\nthey are in the clinic now\npray for them"),
    "paragraphs not blank": (
        "On Monday men in uniform came to the village of Sarn.\n"
        "They asked for the teacher and beat his wife.\n"
        "The teacher was found dead on Wednesday."
    ),
    "two long paragraphs": (
        "On Monday men in uniform came to the village of Sarn and asked for the teacher, who had spoken "
        "on the radio about the bus and the men who had stopped it.\n"
        "His wife said that he was in town, and they beat her and her brother and burnt the house "
        "before they left for Talin on the river road at about noon."
    ),
    "ar names": ("شهداء القصف:\nمحمد أحمد سالم\nنور خالد دواري\nسامي حسن خوري\nليلى عمر حداد"),
    "ar names long": (
        "أسماء ضحايا القصف على بلدة دوار كما وثقها المجلس المحلي\n"
        "الطفل محمد أحمد سالم الدواري من أهالي الحي الشمالي\n"
        "الطفلة نور خالد حسن الدواري من أهالي حي السوق القديم\n"
        "السيدة ليلى عمر حداد الدواري وهي معلمة في المدرسة\n"
        "الشاب سامي حسن خوري من أهالي القرية المجاورة للبلدة\n"
        "الرجل عمر سعيد سالم وهو صاحب المخبز في حي السوق"
    ),
    "ar items": ("قتل رجلان على الطريق شمال البلدة\nأصيبت فتاة بلغم قرب ضفة النهر مساء أمس الأحد\nأحرقت أربعة منازل"),
    "ar numbered": (
        "1- محمد أحمد سالم، 34 عاما، من أهالي الحي الشمالي في البلدة\n"
        "2- نور خالد دواري، 9 أعوام، تلميذة في المدرسة الثانية\n"
        "3- سامي حسن خوري، 70 عاما، مزارع من القرية المجاورة"
    ),
    "ar headline": ("قتلى في قصف على سوق دوار\nقال المجلس المحلي إن ثلاثة مدنيين قتلوا."),
    "shouted headlines": (
        "FOUR DEAD AFTER RAID ON VELSK MARKET\n"
        "ARMY DENIES SHELLING TALIN ON SUNDAY\n"
        "NURSES ASK FOR SAFE ROADS TO MORVA\n"
        "MORVA BRIDGE SHUT AGAIN AFTER A MINE"
    ),
    "shouted names": (
        "OMAR HADDAD, 34, BAKER FROM VELSK\n"
        "NOOR SALEM, 9, PUPIL FROM THE SCHOOL\n"
        "YARA DARWISH, 41, TEACHER FROM MORVA\n"
        "SAMI KHOURY, 70, FARMER FROM TALIN"
    ),
    "timeline": (
        "4 May: two men shot at the bridge of Velsk by masked men\n"
        "6 May: a girl hurt by a mine beside the road to Talin\n"
        "9 May: four houses burnt at Sarn, nobody was hurt there\n"
        "12 May: a clerk taken from his home and not seen since"
    ),
    "csv text quoted": (
        '"Omar Haddad","34","killed near the old mill of Velsk"\n'
        '"Noor Salem","9","killed near the old mill of Velsk"\n'
        '"Yara Darwish","41","hurt near the bridge of Talin"'
    ),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_sentences_are_put_together_and_paragraphs_are_not(kind: str) -> None:
    within = {at for at, letter in enumerate(BROKEN[kind]) if letter == "~"}
    assert breaks_within(BROKEN[kind].replace("~", "\n")) == within


@pytest.mark.parametrize("kind", KEPT)
def test_each_line_of_a_list_stays_one(kind: str) -> None:
    assert not breaks_within(KEPT[kind])


def test_the_marks_of_quoted_mail_are_not_read() -> None:
    made = legible("> The clinic counted three dead\n> and nine hurt after the strike.")
    assert made is not None
    assert made.text == "The clinic counted three dead and nine hurt after the strike."


@pytest.mark.parametrize("text", ["> 10 killed\n> 20 hurt", "> The clinic counted three dead.", "3 > 2\nand 4 > 3"])
def test_a_sign_for_more_than_is_kept(text: str) -> None:
    assert not list(quote_marks(text))


PAGE = (
    "The commission heard that soldiers came to the village at dawn and separated the men from the women,\n\n14\n\n"
    "who were taken to the school. The men were shot behind the mill."
)


@pytest.mark.parametrize("number", ["14", "- 14 -", "Page 14"])
def test_the_number_of_a_page_does_not_end_a_sentence(number: str) -> None:
    made = legible(PAGE.replace("14", number))
    assert made is not None
    assert "from the women, who were taken" in made.text


@pytest.mark.parametrize(
    "text",
    ["killed\n\n14\n\nwounded\n\n6", PAGE.replace("women,", "women."), PAGE.replace("who were", "They were")],
)
def test_a_number_in_a_line_of_its_own_is_kept(text: str) -> None:
    assert not list(page_breaks(text))


def test_a_word_that_a_line_end_cuts_is_one_word() -> None:
    made = legible("The shelling killed at least nine civil-\nians in the old town.")
    assert made is not None
    assert made.text == "The shelling killed at least nine civilians in the old town."


def test_the_room_that_the_first_line_of_a_paragraph_is_set_in_by_counts_as_its_own() -> None:
    paragraph = (
        "   Gunmen stopped a bus near Velsk on Monday and shot fourteen\n"
        "passengers, most of them traders on their way to the market.\n"
        "Two boys who hid beneath the seats were found alive there by\n"
        "villagers the next morning."
    )
    text = f"{paragraph}\n\n{paragraph}"
    assert len(breaks_within(text)) == text.count("\n") - 2
    assert len(breaks_within(text.upper())) == text.count("\n") - 2

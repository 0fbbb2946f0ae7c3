"""Requests not to be named that no phrase holds: signals for and against them are weighed, and who asks is hidden."""

from __future__ import annotations

from pathlib import Path

import pytest

from sijill.extract.read import read
from sijill.extract.request_signals import candidates, signals_of, weighed, weights
from sijill.model.mentions import ProtectionFlag
from sijill.text.arabic import fold_letters

REASON = "asked not to be named"
MADE = [
    tuple(line.split(" | ", 3))
    for line in (Path(__file__).parent / "made_requests.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def _asked(text: str) -> list[ProtectionFlag]:
    return [flag for flag in read(text, id="t", country="SY").protection if flag.reason == REASON]


def _hidden(text: str) -> set[str]:
    return {span.quote for flag in read(text, id="t", country="SY").protection for span in flag.spans}


def _is_noticed(language: str, text: str) -> bool:
    return weighed(fold_letters(text) if language == "arabic" else text, language).total > 0


def test_nine_in_ten_made_requests_are_noticed_by_the_sum_alone() -> None:
    noticed = [_is_noticed(language, text) for _, language, who, text in MADE if who != "-"]
    assert sum(noticed) >= 0.88 * len(noticed)


def test_few_texts_in_which_nobody_asks_are_taken_for_requests() -> None:
    wrong = [_is_noticed(language, text) for _, language, who, text in MADE if who == "-"]
    assert sum(wrong) <= 0.07 * len(wrong)


def test_every_signal_has_a_weight_and_every_weight_a_signal() -> None:
    families: dict[str, list[tuple[int, int]]] = {name: [] for name in _families()}
    assert set(signals_of(families)) == set(weights()) - {"start", "rules"}


def _families() -> set[str]:
    import tomllib

    path = Path(__file__).parents[3] / "src/sijill/data/lexicons/request_signals.toml"
    held = tomllib.loads(path.read_text(encoding="utf-8"))
    english, arabic = ({name for name, ways in held[key].items() if isinstance(ways, list)} for key in LANGUAGES)
    assert english == arabic
    return english


LANGUAGES = ("english", "arabic")


def test_danger_told_in_the_sentence_beside_speaks_for_a_request() -> None:
    asked = "We left out his name."
    alone = candidates([asked, "He sells shoes."], 0, "english")
    beside = candidates([asked, "They would kill him."], 0, "english")
    assert not any(one["danger near by"] for one in alone)
    assert all(one["danger near by"] for one in beside)


@pytest.mark.parametrize(
    ("hidden", "text"),
    [
        ("Nadra", "We have changed her name to protect her. Nadra lost three children in the strike on Wadi."),
        (
            "Yusuf Omar",
            "Interviewees' names have been withheld. Yusuf Omar said that six of his relatives were killed.",
        ),
        ("Jawad Rahimi", "Jawad Rahimi (name changed), a former prosecutor, said that two guards had been murdered."),
        ("One of the drivers", "One of the drivers agreed to speak only if his name was not mentioned."),
        ("Leila Karim", "The agency is not naming Leila Karim, a midwife, because she fears retribution."),
        ("Abu al-Majd", "An activist, using the pseudonym Abu al-Majd, reported nine dead."),
        ("Amina Nasser", "Her identity must not be revealed, said the lawyer of Amina Nasser."),
        ("مريم", "تقول مريم (اسم مستعار) إن مسلحين قتلوا زوجها."),
        ("نادية", "تم تغيير الأسماء حفاظاً على سلامة الشهود. وقالت نادية إن ثلاثة من أطفالها قتلوا."),
        ("خليل العبد الله", "الشاهد خليل العبد الله يرجو عدم الإشارة إليه بالاسم."),
        ("سلوى", "لن ننشر الاسم الكامل لسلوى لأنها تخشى الاعتقال."),
        ("نور", "قالت الناشطة، التي تستخدم اسم نور حفاظاً على سلامتها، إن عشرين قتلوا."),
        ("صحفي", "قال صحفي محلي نتحفظ على اسمه لأسباب تتعلق بسلامته إنه أحصى 23 جثة على الطريق."),
        ("دبلوماسي", "وقال دبلوماسي طلب عدم نشر اسمه إن الهجوم أودى بحياة 20 شخصاً."),
        ("The baker", "The baker's name has been left off this page. So has the name of his street."),
        ("the father", "We met the father in a car park. No names, those were the terms."),
        ("Samira", "In this account she is Samira. She lives two streets from the men who did it."),
        ("Hazem", "Hazem (he has family on the other side of the line and we have given him this name) buried two."),
        ("the man", "The paper is withholding the name of the man who filmed the killings, to shield him."),
        ("the paramedic", '"If my name gets out they will come for my kids," the paramedic wrote to us.'),
        (
            "The former guard",
            "The former guard talked for hours. He has asked us to blur the dates, the gate and himself.",
        ),
        ("الخباز", "أسقطنا اسم الخباز من هذه الصفحة كما أسقطنا اسم شارعه."),
        ("سميرة", "اسمها في هذه الرواية سميرة، وهي تسكن على بعد شارعين ممن فعلوها."),
        ("كندة", "قالت كندة (تم تغيير الاسم)، وهي أم لأربعة، إن الرجال دخلوا البيت قرابة الخامسة صباحاً."),
        ("نور", "طالبة جامعية طلبت أن نستخدم اسمها الأوسط، نور، قالت إن شقيقها لم يُر منذ الخميس."),
    ],
)
def test_whoever_asks_in_words_of_their_own_is_hidden(hidden: str, text: str) -> None:
    flags = _asked(text)
    assert any(hidden in span.quote for flag in flags for span in flag.spans), flags


def test_a_note_that_names_are_changed_hides_every_private_person_named() -> None:
    text = "Names have been changed. Firas, 19, hid under the stairs while his father was taken. Firas is abroad."
    spans = [span for flag in _asked(text) for span in flag.spans if span.quote == "Firas"]
    assert len(set(spans)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The list of the dead, with names, ages and fathers' names, was pinned to the door of the mosque.",
        "The group did not identify the victims or say when they were killed.",
        "A man whose name was not known was found dead beside the canal.",
        "The commander, known by the alias Abu Sakhr, was killed in the strike on Monday.",
        "Sami Khoury was shot for refusing to give the soldiers his name.",
        "The suspect had lived in the town under an assumed name since the war.",
        "The army withheld the names of the soldiers killed until their families had been told.",
        "لم تحدد الجماعة هوية الضحايا ولم تذكر متى قتلوا.",
        "عُثر قرب القناة على جثة رجل مجهول الهوية.",
        "فرّ الآلاف خوفاً من الانتقام بعد دخول الجيش البلدة.",
        "عاش المشتبه به في البلدة باسم مستعار منذ الحرب.",
        "قُتل شقيقها نبيل حداد لأن اسمه كان على قائمة.",
    ],
)
def test_the_dead_the_unknown_and_the_hunted_have_asked_for_nothing(text: str) -> None:
    assert not _asked(text)


@pytest.mark.parametrize(
    ("hidden", "text"),
    [
        ("The midwife", "The midwife said she had delivered two babies that night."),
        ("A mechanic", "A mechanic who would give us nothing but his trade saw the van stop outside the school."),
        ("Ziad", "My friend Ziad (you won't find him under that one) drove past the bodies on the 7th, he told us."),
        ("القابلة", "قالت القابلة إنها ولّدت طفلين تلك الليلة."),
        ("نضال", "نضال، وأمه تناديه بغير هذا، ما زال يحتفظ بالشظايا، كما قال لنا."),
    ],
)
def test_whoever_told_the_writer_something_is_hidden_however_it_is_worded(hidden: str, text: str) -> None:
    assert any(hidden in quote for quote in _hidden(text))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said that 12 people were killed.",
        "A spokesman for the army said the road was closed.",
        "قال المحافظ إن اثني عشر شخصاً قتلوا.",
        "نقل المصابين إلى المشفى مسعفان بين المدنيين.",
    ],
)
def test_an_office_is_no_source_to_hide(text: str) -> None:
    assert not [flag for flag in read(text, id="t", country="SY").protection if "source" in flag.reason]


def test_what_is_told_weighs_nothing_against_who_tells_it() -> None:
    said = weighed(fold_letters("قال أبو خالد، الذي اكتفى بذكر كنيته لأسباب أمنية، إن القصف قتل عشرة."), "arabic")
    assert said.total > 0
    assert not _is_noticed("english", "The soldier was killed; his name was withheld.")

"""Claims of Arabic sentences; spans lie in the printed script. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status, VerificationState, Voice


def claims(text: str, harm: Harm | None = None) -> list[Claim]:
    found = read(text, id="ar", published=date(2025, 3, 9), country="SY")
    assert found.language == "ar"
    for claim in found.claims:
        assert text[claim.span.start : claim.span.end] == claim.span.quote
    return [c for c in found.claims if harm is None or c.harm is harm]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("قُتل ثلاثة مدنيين بقصف على المدينة.", 3, 3),
        ("استشهد طفلان في القصف.", 2, 2),
        ("مقتل امرأة برصاص مجهولين.", 1, 1),
        ("سقط 12 قتيلاً و30 جريحاً.", 12, 12),
        ("مقتل أكثر من ٦٠ مدنياً في القصف.", 60, None),
        ("ما لا يقل عن خمسة وعشرين شهيداً سقطوا.", 25, None),
        ("لقي أربعة أشخاص مصرعهم.", 4, 4),
        ("فقدان خمسة مدنيين لحياتهم بقصف.", 5, 5),
    ],
)
def test_counts_of_the_killed(text: str, low: int | None, high: int | None) -> None:
    found = claims(text, Harm.KILLED)
    assert [(c.count.low, c.count.high) for c in found] == [(low, high)]


def test_killed_and_injured_are_told_apart() -> None:
    found = claims("استشهاد ثلاثة مواطنين وإصابة خمسة آخرين.")
    assert [(c.harm, c.count.low) for c in found] == [(Harm.KILLED, 3), (Harm.INJURED, 5)]


def test_one_number_for_both_harms_counts_neither() -> None:
    found = claims("مقتل وإصابة 7 مدنيين.", Harm.KILLED)
    assert [(c.count.low, c.count.high, c.count.modifier) for c in found] == [(None, 7, "killed_or_injured")]


@pytest.mark.parametrize("text", ["لم يقتل أحد من المدنيين.", "نجا ثلاثة مدنيين من محاولة اغتيال شخص واحد."])
def test_a_denied_death_is_no_death(text: str) -> None:
    assert not [c for c in claims(text, Harm.KILLED) if not c.negated]


@pytest.mark.parametrize(
    ("victims", "status"),
    [("مدنيين", Status.CIVILIAN), ("جنود", Status.SECURITY), ("مسلحين", Status.COMBATANT), ("أشخاص", Status.UNKNOWN)],
)
def test_status_is_as_stated(victims: str, status: Status) -> None:
    assert claims(f"قُتل خمسة {victims} في الهجوم.")[0].victims.status is status


def test_the_observatory_is_the_first_speaker() -> None:
    claim = claims("قال المرصد السوري لحقوق الإنسان إن ثلاثة مدنيين قتلوا، ومقتل 4 مدنيين في بانياس.", Harm.KILLED)[-1]
    assert claim.attribution.chain[0] == "Syrian Observatory for Human Rights"
    assert claim.attribution.voice is Voice.INDIRECT
    assert [p.name for p in claim.places] == ["Baniyas"]


def test_what_could_not_be_checked_is_unverified() -> None:
    claim = claims("مقتل 14 مدنياً في القصف.\nولم يتسن التحقق من العدد بشكل مستقل.")[0]
    assert claim.verification.state is VerificationState.UNVERIFIED


def test_a_weekday_is_read_against_the_day_of_publication() -> None:
    assert claims("قتل ثلاثة مدنيين يوم الخميس.")[0].when.days.first == date(2025, 3, 6)


def test_a_named_victim_keeps_the_name() -> None:
    assert claims("استشهد الشاب سامر نبيل حداد برصاص قناص.")[0].victims.names == ("سامر نبيل حداد",)


def test_who_asked_not_to_be_named_is_flagged() -> None:
    found = read("قال أبو سامر، الذي طلب عدم ذكر اسمه، إن المنزل احترق.", id="p")
    assert [f.reason for f in found.protection] == ["asked not to be named"]
    assert "سامر" in found.protection[0].spans[0].quote


def test_quoted_speech_has_its_speaker() -> None:
    found = read("وقال سامر حداد: «رأيت الجنود يدخلون إلى الحي في الصباح الباكر».", id="q")
    assert found.testimony[0].speaker == "سامر حداد"


def test_joined_singles_are_more_victims_and_a_number_holds_its_kinds() -> None:
    assert [c.count.low for c in claims("قتلت طفلة وامرأة في القصف.", Harm.KILLED)] == [1, 1]
    assert [c.count.low for c in claims("سقط ثلاثة شهداء و17 جريحاً.", Harm.KILLED)] == [3]


def test_a_number_before_its_verb_is_its_own() -> None:
    found = claims("وأضاف المسعفون أن 5 عمال قُتلوا وأُصيب 15 شخصاً.")
    assert [(c.harm, c.count.low) for c in found] == [(Harm.KILLED, 5), (Harm.INJURED, 15)]


def test_what_led_to_a_killing_does_not_deny_it() -> None:
    assert not claims("قصفت الطائرات المدينة ما أدى لمقتل 3 مدنيين.", Harm.KILLED)[0].negated


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("سقط قتلى وجرحى في صفوف ميليشيا الحرس.", "combatant"),
        ("أسفر الهجوم عن مقتل خمسة في صفوف الجيش.", "security"),
        ("قُتل 4 من صفوف الفصائل.", "combatant"),
        ("سقط خمسة قتلى في صفوف المدنيين.", "civilian"),
        ("سقط خمسة قتلى في صفوف الواقفين.", "unknown"),
    ],
)
def test_people_have_the_status_of_those_in_whose_ranks_they_fell(text: str, status: str) -> None:
    assert {claim.victims.status.value for claim in read(text, id="r", language="ar").claims} == {status}

"""Which words of an Arabic sentence are the source's, and which body they mean. Everything here is invented."""

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm


def claim(text: str) -> Claim:
    return next(c for c in reversed(read(text, id="n", language="ar").claims) if c.harm is Harm.KILLED)


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("وفقا لما أفادته وكالة القصب قتل سبعة مدنيين في البلدة.", ("وكالة القصب",)),
        ("قتل سبعة مدنيين حسب ما أعلنت عنه بلدية القصب.", ("بلدية القصب",)),
        ("أفادت المفوضية بارتفاع عدد القتلى إلى سبعة أشخاص.", ("المفوضية",)),
        ('أفادت الوكالة بـ"مقتل سبعة مدنيين في البلدة".', ("الوكالة",)),
        ("وقال الحزب إنهما قتلا سبعة مدنيين في البلدة.", ("الحزب",)),
        ("وقالت لجان القصب إن البلدة هوجمت.\nوتابعت : قتل سبعة مدنيين في الهجوم.", ("لجان القصب",)),
        ("مصادر محلية أفادت بأن سبعة مدنيين قتلوا في البلدة.", ("مصادر محلية",)),
        ("قال الناطق باسم قيادة عمليات القصب العميد سمير خالد إن سبعة مدنيين قتلوا.", ("قيادة عمليات القصب",)),
        (
            "نقلت صحيفة «القصب» المحلية عن مدير المستشفى أن سبعة مدنيين قتلوا.",
            ("مدير المستشفى", "صحيفة «القصب» المحلية"),
        ),
        ("وقال بيان صادر عن قوات القصب إن سبعة مدنيين قتلوا في البلدة.", ("قوات القصب",)),
        ("وثقت مفوضية حقوق الإنسان في العراق مقتل سبعة مدنيين.", ("مفوضية حقوق الإنسان",)),
        ("قالت هيئة القصب إنها تعرضت لهجوم.\nوذكر بيان للهيئة أن الهجوم أسفر عن مقتل سبعة.", ("هيئة القصب",)),
        ("اصدرت هيئة الحشد القصبي بيانا.\nوقالت الهيئة إن سبعة مدنيين قتلوا.", ("هيئة الحشد القصبي",)),
        # a body with a short name that another country's shares
        ("قال الدفاع المدني في بيروت إن سبعة مدنيين قتلوا في غارة على لبنان.", ("الدفاع المدني",)),
        ("قال الدفاع المدني إن سبعة مدنيين قتلوا في غارة على ريف إدلب.", ("Syrian Civil Defence",)),
        ("قصف على ولاية الجزيرة\nقتل سبعة مدنيين في القرية.", ()),
        ("قناة الجزيرة\nقتل سبعة مدنيين في القرية.", ("Al Jazeera",)),
    ],
)
def test_the_source_is_told_apart_from_what_it_tells(text: str, chain: tuple[str, ...]) -> None:
    assert claim(text).attribution.chain == chain


def test_somebodys_death_says_nothing() -> None:
    text = "أصيب فتى برصاصة ونقل إلى المستشفى حيث أعلن استشهاده."
    assert all(c.attribution.chain == () for c in read(text, id="n", language="ar").claims)

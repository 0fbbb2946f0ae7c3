"""Names of the dead in Arabic news: rolls, papers of death, families' names. Everybody here is invented."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def names(text: str) -> list[str]:
    told = [c for c in read(text, id="n", language="ar").claims if c.harm is Harm.KILLED and not c.negated]
    return sorted({name for claim in told for name in claim.victims.names})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # whom a force killed "are"
        (
            "والصحفيون الثلاثة الذين قتلهم الجيش، هم: ريما سالم، وسمير خالد، وعلي القصبي، وقد وثق مقتلهم.",
            ["ريما سالم", "سمير خالد", "علي القصبي"],
        ),
        ("والصحفيون الثلاثة الذين التقاهم الوزير، هم: ريما سالم، وسمير خالد، وعلي القصبي.", []),
        # a first name alone opens a roll
        (
            "وذكرت المنظمة أن الضحايا، وهم إيناس (معلمة)، وسمير القصبي (66 عاما)، وعلي الساحلي (57 عاما)، توفوا.",
            ["سمير القصبي", "علي الساحلي"],
        ),
        # a mine went off under somebody
        (
            "استشهد طفل في القصب جراء لغم.\nوقالت مصادر إن لغما انفجر بالطفل (سمير محمد خالد ـ 10 أعوام).",
            ["سمير محمد خالد"],
        ),
        ("أصيب طفل في القصب جراء لغم.\nوقالت مصادر إن لغما انفجر بالطفل (سمير محمد خالد ـ 10 أعوام).", []),
        # known "by the name of"
        ("الطفل المتوفى تم تحديده باسم سمير ناصر علي (12 عامًا).", ["سمير ناصر علي"]),
        # a paper certifies a death
        ('سلم السجل المدني بيان وفاة لعائلة الشاب "سمير قاسم علي" من القصب.', ["سمير قاسم علي"]),
        ('سلم السجل المدني بيان ولادة لعائلة الشاب "سمير قاسم علي" من القصب.', []),
        # among them, who, and who else
        (
            "وذكر أن أكثرهم ماتوا في الهجوم، بينهم الطفلة ليلى الزين من قرية القصب (عامان) التي ارتقت قرب جدتها،"
            " والستيني عامر فهد الكروم الذي قضى بجانب ابنه، عدا الممرضين نادر القصبي، وخالد سالم.",
            ["خالد سالم", "عامر فهد الكروم", "ليلى الزين", "نادر القصبي"],
        ),
        # mourned with an office
        (
            'ونعت الحركة في بيان "القيادي في كتائب القصب سمير عطا الله علي وثلاثة من أفراد أسرته".',
            ["سمير عطا الله علي"],
        ),
        # a family's name alone of somebody told of as wounded
        (
            "أصيب الصحفي سمير القصبي بشظايا في الساحل.\nوقالت المصادر إن القصبي توفي متأثرا بجراحه.",
            ["سمير القصبي"],
        ),
        ("أصيب الصحفي سمير القصبي بشظايا في الساحل.\nوقالت المصادر إن الخوري توفي متأثرا بجراحه.", []),
        # a numbered list goes on past a line that is no whole name
        (
            "أسماء الضحايا فقط:\n1- سمير خالد حسن\n2- الشيخ أزرق\n3- ريما سالم علي\n4- علي القصبي",
            ["ريما سالم علي", "سمير خالد حسن", "علي القصبي"],
        ),
        # anger is nobody's name, nor is whose house it was
        ("وأثار اغتيال سمير غضب الناشطين، حيث رشق المتظاهرون منزل محافظ القصب أسعد الساحلي بالحجارة.", []),
        # "left" is no Khalaf
        ("وتبنت الجماعة الهجوم على القصب الذي خلف العديد من الضحايا.", []),
    ],
)
def test_who_is_named(text: str, found: list[str]) -> None:
    assert names(text) == found

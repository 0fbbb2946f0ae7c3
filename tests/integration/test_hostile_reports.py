"""Reports that try to mislead, read from their words: each with what the figure of the dead must say."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from datetime import date

import pytest

from sijill.corroborate.claims import Around, tolls_of_claims
from sijill.corroborate.gathered import gathered
from sijill.corroborate.pages import Page
from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.rules import DEFAULT, rule_named
from sijill.extract.pseudonyms import ReadDocument
from sijill.extract.read import Asked
from sijill.extract.rows import tables_of
from sijill.extract.workers import readings
from sijill.model.vocabulary import Harm

OBS = "the Sahel Observatory for Human Rights"
CASES = {
    "an outlet quotes its own correspondent": (
        [
            (
                "Gull Post",
                7,
                "en",
                "At least 12 people were killed in Safita on 6 November, a correspondent of the Gull Post said.",
            ),
            (
                "Gull Post",
                8,
                "en",
                "The Gull Post reported on Friday that 12 people had been killed in Safita on 6 November.",
            ),
        ],
        (12, None, 1),
    ),
    "two outlets name each other": (
        [
            ("Alpha News", 7, "en", "12 people were killed in Safita on 6 November, Beta Post reported."),
            ("Beta Post", 7, "en", "12 people were killed in Safita on 6 November, Alpha News reported."),
        ],
        (12, 12, 1),
    ),
    "one origin's toll grows in three outlets": (
        [
            ("Gull Post", 7, "en", f"{OBS} said 5 people were killed in Safita on 6 November."),
            ("Quarry Times", 8, "en", f"{OBS} said 9 people were killed in Safita on 6 November."),
            ("Harbour Wire", 9, "en", f"{OBS} said 14 people were killed in Safita on 6 November."),
        ],
        (14, 14, 1),
    ),
    "two bodies tell the same number": (
        [
            ("Gull Post", 7, "en", "The Safita Local Council said 14 people were killed in Safita on 6 November."),
            (
                "Quarry Times",
                7,
                "en",
                "The Tartus National Hospital said 14 people were killed in Safita on 6 November.",
            ),
        ],
        (14, 14, 2),
    ),
    "one page mixes two origins": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 20 people were killed in Safita on 6 November. The Tartus National "
                "Hospital said 17 people were killed in Safita on 6 November.",
            ),
        ],
        (17, 20, 2),
    ),
    "two outlets each mix two origins": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 20 people were killed in Safita on 6 November. The Tartus National "
                "Hospital said 17 people were killed in Safita on 6 November.",
            ),
            (
                "Quarry Times",
                8,
                "en",
                "The Tartus National Hospital put the number of people killed in Safita on 6 "
                f"November at 17, while {OBS} said 20 people were killed there.",
            ),
        ],
        (17, 20, 2),
    ),
    "an Arabic page credits an agency at its head": (
        [
            (
                "وكالة مرسى للأنباء",
                7,
                "ar",
                "قال مرصد الساحل لحقوق الإنسان إن 20 شخصا قتلوا في صافيتا في 6 تشرين الثاني. "
                "واحترق 17 منزلا في حي كاميسول.",
            ),
            ("صحيفة النورس", 8, "ar", "صافيتا (وكالة مرسى للأنباء) - قُتل 20 شخصا في صافيتا في 6 تشرين الثاني."),
        ],
        (20, 20, 1),
    ),
    "a page is translated and translated back": (
        [
            (
                "Harbour Wire",
                7,
                "en",
                f"{OBS} said 31 people were killed in Safita on 6 November. Fire destroyed 17 "
                "houses in the Kamisul quarter. A column of 14 trucks came down the Lushinar "
                "road.",
            ),
            (
                "صحيفة النورس",
                8,
                "ar",
                "قُتل 31 شخصا في صافيتا في 6 تشرين الثاني. وأتت النيران على 17 منزلا في حي "
                "كاميسول. ودخل رتل من 14 شاحنة من لوشينار.",
            ),
            (
                "Quarry Times",
                9,
                "en",
                "31 people were killed in Safita on 6 November. You can see 17 homes burn in "
                "Kamisul. From Lushinar came 14 trucks.",
            ),
        ],
        (31, 31, 1),
    ),
    "the source withdraws its number": (
        [
            ("Gull Post", 7, "en", f"{OBS} said 30 people were killed in Safita on 6 November."),
            ("Gull Post", 8, "en", f"{OBS} withdrew its report that 30 people were killed in Safita on 6 November."),
        ],
        None,
    ),
    "a party denies the number": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 30 people were killed in Safita on 6 November. The army denied that "
                "30 people were killed in Safita.",
            ),
        ],
        (30, 30, 1),
    ),
    "families stand beside people": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 5 people were killed in Safita on 6 November and 12 families were displaced.",
            ),
        ],
        (5, 5, 1),
    ),
    "children are included": (
        [
            ("Gull Post", 7, "en", f"{OBS} said 20 people were killed in Safita on 6 November, including 4 children."),
        ],
        (20, 20, 1),
    ),
    "others died in addition elsewhere": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 15 people were killed in Safita on 6 November. In addition, 3 people "
                "were killed in Baniyas.",
            ),
        ],
        (15, 15, 1),
    ),
    "a year and a day stand beside the number": (
        [
            ("Gull Post", 7, "en", f"On 6 November 2031, {OBS} said, 12 people were killed in Safita."),
        ],
        (12, 12, 1),
    ),
    "a correction repeats the wrong number": (
        [
            ("Gull Post", 7, "en", "52 people were killed in Safita on 6 November, the Safita Local Council said."),
            (
                "Gull Post",
                8,
                "en",
                "Correction: An earlier version of this article said that 52 people were killed "
                "in Safita on 6 November. The Safita Local Council said 25 people were killed in "
                "Safita on 6 November.",
            ),
        ],
        (25, 25, 1),
    ),
    "another toll covers a longer period": (
        [
            ("Gull Post", 7, "en", f"{OBS} said 90 people have been killed in Safita since 1 November."),
            (
                "Quarry Times",
                7,
                "en",
                "The Tartus National Hospital said 12 people were killed in Safita on 6 November.",
            ),
        ],
        (12, 12, 1),
    ),
    "the origin lowers its toll": (
        [
            ("Gull Post", 7, "en", f"{OBS} said 20 people were killed in Safita on 6 November."),
            ("Gull Post", 9, "en", f"{OBS} lowered its toll: 16 people were killed in Safita on 6 November, it said."),
        ],
        (16, 16, 1),
    ),
    "five outlets print one text": (
        [
            (
                "Gull Post",
                7,
                "en",
                "Some 12 people were killed in Safita on 6 November. Fire destroyed 17 houses in "
                "the Kamisul quarter. Some 26 families took shelter in the Dutarin school.",
            ),
            (
                "Quarry Times",
                7,
                "en",
                "Some 12 people were killed in Safita on 6 November. Fire destroyed 17 houses in "
                "the Kamisul quarter. Some 26 families took shelter in the Dutarin school.",
            ),
            (
                "Alpha News",
                7,
                "en",
                "Some 12 people were killed in Safita on 6 November. Fire destroyed 17 houses in "
                "the Kamisul quarter. Some 26 families took shelter in the Dutarin school.",
            ),
            (
                "Beta Post",
                8,
                "en",
                "Some 12 people were killed in Safita on 6 November. Fire destroyed 17 houses in "
                "the Kamisul quarter. Some 26 families took shelter in the Dutarin school.",
            ),
            (
                "Hill Herald",
                8,
                "en",
                "Some 12 people were killed in Safita on 6 November. Fire destroyed 17 houses in "
                "the Kamisul quarter. Some 26 families took shelter in the Dutarin school.",
            ),
        ],
        (12, 12, 1),
    ),
    "two of the wounded die later": (
        [
            (
                "Gull Post",
                7,
                "en",
                "The Tartus National Hospital said 12 people were killed in Safita on 6 November and 10 were wounded.",
            ),
            (
                "Gull Post",
                9,
                "en",
                "Two of the wounded have since died, and 14 people were killed in Safita on 6 "
                "November, the Tartus National Hospital said.",
            ),
        ],
        (14, 14, 1),
    ),
    "a number has no lower end": (
        [
            ("Gull Post", 7, "en", f"{OBS} said up to 30 people were killed in Safita on 6 November."),
        ],
        (None, 30, 1),
    ),
    "an old massacre is recalled": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 8 people were killed in Safita on 6 November. In 1982, 3,000 people were killed in Hama.",
            ),
        ],
        (8, 8, 1),
    ),
    "somebody warns of a greater number": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 8 people were killed in Safita on 6 November. The mayor warned that "
                "500 people could be killed.",
            ),
        ],
        (8, 8, 1),
    ),
    "another counts fighters": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 40 civilians were killed in Safita on 6 November. The Defence "
                "Ministry said 44 fighters were killed in Safita on 6 November.",
            ),
        ],
        (40, 40, 1),
    ),
    "a spokesman speaks for the council": (
        [
            ("Gull Post", 7, "en", "The Safita Local Council said 12 people were killed in Safita on 6 November."),
            (
                "Quarry Times",
                7,
                "en",
                "A spokesman for the Safita Local Council said 12 people were killed in Safita on 6 November.",
            ),
        ],
        (12, 12, 1),
    ),
    "an Arabic agency carries it from the observatory": (
        [
            (
                "صحيفة النورس",
                7,
                "ar",
                "نقلت وكالة مرسى للأنباء عن مرصد الساحل لحقوق الإنسان قوله إن 20 شخصا قتلوا في "
                "صافيتا في 6 تشرين الثاني.",
            ),
            ("صحيفة المحجر", 7, "ar", "قال مرصد الساحل لحقوق الإنسان إن 20 شخصا قتلوا في صافيتا في 6 تشرين الثاني."),
        ],
        (20, 20, 1),
    ),
    "a number is written in Arabic words": (
        [
            (
                "صحيفة النورس",
                7,
                "ar",
                "قال مرصد الساحل لحقوق الإنسان إن اثني عشر شخصا قتلوا في صافيتا في 6 تشرين الثاني.",
            ),
            ("Gull Post", 8, "en", f"{OBS} said 12 people were killed in Safita on 6 November."),
        ],
        (12, 12, 1),
    ),
    "some of the dead are told apart": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 12 people were killed in Safita on 6 November. Three of the 12 dead were women.",
            ),
        ],
        (12, 12, 1),
    ),
    "a rise brings the total to a number": (
        [
            ("Gull Post", 7, "en", f"{OBS} said 20 people were killed in Safita since 5 November."),
            (
                "Gull Post",
                8,
                "en",
                f"{OBS} said 5 more people were killed in Safita on Friday, bringing the total since 5 November to 25.",
            ),
        ],
        (25, 25, 1),
    ),
    'a body says "we" on its own page': (
        [
            ("Safita Local Council", 7, "en", "We counted 100 people killed in Safita on 6 November."),
            ("Gull Post", 7, "en", "The Interior Ministry said 100 people were killed in Safita on 6 November."),
        ],
        (100, 100, 2),
    ),
    "somebody unnamed tells of more": (
        [
            (
                "Gull Post",
                7,
                "en",
                "Activists said 50 people were killed in Safita on 6 November. The Tartus "
                "National Hospital said 12 people were killed in Safita on 6 November.",
            ),
        ],
        (12, 12, 1),
    ),
    "a wire reports, citing the observatory": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"Harbour Wire reported, citing {OBS}, that 20 people were killed in Safita on 6 November.",
            ),
            ("Quarry Times", 7, "en", f"{OBS} said 20 people were killed in Safita on 6 November."),
        ],
        (20, 20, 1),
    ),
    "neighbours had told a resident": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 20 people were killed in Safita on 6 November. A resident said that "
                "neighbours had told him that 60 people were killed in Safita.",
            ),
        ],
        (20, 20, 1),
    ),
    "two places are told in one sentence": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 20 people were killed in Safita on 6 November, and 35 people were "
                "killed in Latakia on 6 November.",
            ),
        ],
        (20, 20, 1),
    ),
    "a building has a number": (
        [
            ("Gull Post", 7, "en", f"{OBS} said a strike on Building 45 in Safita killed 3 people on 6 November."),
        ],
        (3, 3, 1),
    ),
    "a rise is told in Arabic": (
        [
            ("صحيفة النورس", 7, "ar", "قال مرصد الساحل لحقوق الإنسان إن 20 مدنيا قتلوا في صافيتا منذ 5 تشرين الثاني."),
            (
                "صحيفة النورس",
                8,
                "ar",
                "قال مرصد الساحل لحقوق الإنسان إن 5 مدنيين آخرين قتلوا ليرتفع عدد القتلى في "
                "صافيتا منذ 5 تشرين الثاني إلى 25 مدنيا.",
            ),
        ],
        (25, 25, 1),
    ),
    "a party denies it in Arabic": (
        [
            (
                "صحيفة النورس",
                7,
                "ar",
                "قال مرصد الساحل لحقوق الإنسان إن 20 مدنيا قتلوا في صافيتا في 6 تشرين الثاني. "
                "ونفى الجيش مقتل 20 مدنيا في صافيتا.",
            ),
        ],
        (20, 20, 1),
    ),
    "a correction in Arabic says what it is not": (
        [
            ("صحيفة النورس", 7, "ar", "قال المجلس المحلي إن 52 شخصا قتلوا في صافيتا في 6 تشرين الثاني."),
            (
                "صحيفة النورس",
                8,
                "ar",
                "تصحيح: قال المجلس المحلي إن 25 شخصا قتلوا في صافيتا في 6 تشرين الثاني، وليس 52.",
            ),
        ],
        (25, 25, 1),
    ),
    "children and women are included in Arabic": (
        [
            (
                "صحيفة النورس",
                7,
                "ar",
                "قال مرصد الساحل لحقوق الإنسان إن 20 مدنيا قتلوا في صافيتا في 6 تشرين الثاني، بينهم 4 أطفال و3 نساء.",
            ),
        ],
        (20, 20, 1),
    ),
    "dozens of families flee": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 9 people were killed in Safita on 6 November. Dozens of families fled.",
            ),
        ],
        (9, 9, 1),
    ),
    "the number is told again a week later": (
        [
            ("Gull Post", 7, "en", f"{OBS} said 18 people were killed in Safita on 6 November."),
            ("Quarry Times", 12, "en", "Last week 18 people were killed in Safita on 6 November."),
        ],
        (18, 18, 1),
    ),
    "the source gives a new number with the withdrawal": (
        [
            ("Gull Post", 7, "en", f"{OBS} said 30 people were killed in Safita on 6 November."),
            (
                "Gull Post",
                8,
                "en",
                f"{OBS} retracted its figure of 30 dead in Safita on 6 November. It now says 11 "
                "people were killed in Safita on 6 November.",
            ),
        ],
        (11, 11, 1),
    ),
    "the head of the council speaks": (
        [
            ("Gull Post", 7, "en", "The Safita Local Council said 12 people were killed in Safita on 6 November."),
            (
                "Quarry Times",
                7,
                "en",
                "12 people were killed in Safita on 6 November, said the head of the Safita Local Council.",
            ),
        ],
        (12, 12, 1),
    ),
    "the source withdraws its number in Arabic": (
        [
            ("صحيفة النورس", 7, "ar", "قال مرصد الساحل لحقوق الإنسان إن 30 شخصا قتلوا في صافيتا في 6 تشرين الثاني."),
            (
                "صحيفة النورس",
                8,
                "ar",
                "سحب مرصد الساحل لحقوق الإنسان تقريره عن مقتل 30 شخصا في صافيتا في 6 تشرين الثاني.",
            ),
        ],
        None,
    ),
    "two Arabic outlets name each other": (
        [
            ("صحيفة النورس", 7, "ar", "قالت صحيفة المحجر إن 12 شخصا قتلوا في صافيتا في 6 تشرين الثاني."),
            ("صحيفة المحجر", 7, "ar", "قالت صحيفة النورس إن 12 شخصا قتلوا في صافيتا في 6 تشرين الثاني."),
        ],
        (12, 12, 1),
    ),
    "a spokesman speaks in Arabic": (
        [
            (
                "صحيفة النورس",
                7,
                "ar",
                "قال المتحدث باسم الدفاع المدني في صافيتا إن 12 شخصا قتلوا في صافيتا في 6 تشرين الثاني.",
            ),
            ("صحيفة المحجر", 7, "ar", "قال الدفاع المدني في صافيتا إن 12 شخصا قتلوا في صافيتا في 6 تشرين الثاني."),
        ],
        (12, 12, 1),
    ),
    "two rival numbers are each copied in silence": (
        [
            ("Gull Post", 7, "en", f"{OBS} said 20 people were killed in Safita on 6 November."),
            ("Quarry Times", 8, "en", "20 people were killed in Safita on 6 November."),
            ("Alpha News", 8, "en", "The Tartus National Hospital said 17 people were killed in Safita on 6 November."),
            ("Beta Post", 9, "en", "17 people were killed in Safita on 6 November."),
        ],
        (17, 20, 2),
    ),
    "a share of the dead is told": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} said 40 people were killed in Safita on 6 November; 60 percent of them were women.",
            ),
        ],
        (40, 40, 1),
    ),
    "two bodies speak jointly": (
        [
            (
                "Gull Post",
                7,
                "en",
                f"{OBS} and the Tartus National Hospital said 16 people were killed in Safita on 6 November.",
            ),
        ],
        (16, 16, 2),
    ),
    "an Arabic page cites the observatory at its end": (
        [
            ("صحيفة النورس", 7, "ar", "قتل 16 شخصا في صافيتا في 6 تشرين الثاني، نقلا عن مرصد الساحل لحقوق الإنسان."),
            ("صحيفة المحجر", 8, "ar", "أفاد مرصد الساحل لحقوق الإنسان بمقتل 16 شخصا في صافيتا في 6 تشرين الثاني."),
        ],
        (16, 16, 1),
    ),
}
"""What happens: outlet, day of November 2031, language and words of each page, and the low, high and origins wanted."""


def tables(page, reading):
    """The claims of a page as the workspace holds them, with their ids unique to the page."""
    made = tables_of(reading, ReadDocument(page.document, page.document, page.outlet, "SY"), page.text, anchored)
    claims = [{**row, "state": "proposed"} for row in made["claim"]]
    return claims, made["claim_place"], made["claim_source"]


def anchored(kind, anchor):
    return f"{kind}-{hashlib.sha256(anchor.encode()).hexdigest()[:20]}"


def made_of(told):
    """What corroboration makes of pages (outlet, day of November 2031, language, words), read from the words alone."""
    pages = [Page(f"page-{n}", outlet, date(2031, 11, day), text) for n, (outlet, day, _, text) in enumerate(told)]
    asked = [Asked(p.text, p.document, one[2], p.day, "SY") for p, one in zip(pages, told, strict=True)]
    claims, places, sources = [], defaultdict(list), defaultdict(list)
    for page, (_, reading) in zip(pages, readings(asked, 1), strict=True):
        found, where, who = tables(page, reading)
        claims += found
        for rows, held in ((where, places), (who, sources)):
            for row in rows:
                held[row["claim"]].append(row)
    days = {page.document: page.day for page in pages}
    around = Around({p.document: p.outlet for p in pages}, days, places=places, sources=sources)
    tolls = gathered(tolls_of_claims(claims, around), {})
    return corroborate(tolls, rule_named(DEFAULT), lambda anchor: anchor, pages=pages)


@pytest.fixture(scope="module")
def figure_of():
    """The figure of everybody killed in Safita, of several the one on most origins and claims, or ``None``."""

    def figure(told):
        made = made_of(told)
        held = [(s, f) for s, f in made.figures if f.harm is Harm.KILLED and not s.category.group]
        ranked = [("Safita" in s.scope, f.independent_origins, len(f.claims) + len(f.excluded)) for s, f in held]
        return held[ranked.index(max(ranked))][1] if held else None

    return figure


@pytest.mark.parametrize("case", CASES)
def test_the_figure_says_what_the_reports_can_bear_when(figure_of, case):
    told, wanted = CASES[case]
    found = figure_of(told)
    assert (found and (found.low, found.high, found.independent_origins)) == wanted

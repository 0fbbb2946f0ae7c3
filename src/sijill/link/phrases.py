"""Phrases: what each level of each comparison says, in English and in Arabic.

A phrase holds ``{n}``, ``{years}`` or ``{days}`` where a number belongs. The values themselves are set behind it, so
that a phrase can be said without them: of people whose names are held back.
"""

from __future__ import annotations

from collections.abc import Mapping

Both = tuple[str, str]
"""English, Arabic."""

LEVELS: Mapping[str, Mapping[str, Both]] = {
    "given": {
        "written alike": ("the given names are written alike", "الاسم الأول مكتوب بالشكل نفسه"),
        "one consonant key, heard alike": (
            "the given names share their consonants and sound alike",
            "الاسم الأول متفق في الحروف الساكنة وفي النطق",
        ),
        "one consonant key, nearly": (
            "the given names share their consonants and sound nearly alike",
            "الاسم الأول متفق في الحروف الساكنة ومتقارب في النطق",
        ),
        "one consonant key, heard otherwise": (
            "the given names share their consonants and sound somewhat alike",
            "الاسم الأول متفق في الحروف الساكنة ومتقارب بعض الشيء في النطق",
        ),
        "nearly alike in letters, and heard alike": (
            "the given names are nearly alike in letters and in sound",
            "الاسمان الأولان متقاربان في الحروف وفي النطق",
        ),
        "heard alike": ("the given names sound alike", "الاسمان الأولان متفقان في النطق"),
        "nearly alike in letters": (
            "the given names are nearly alike in letters but not in sound",
            "الاسمان الأولان متقاربان في الحروف لا في النطق",
        ),
        "heard nearly alike": ("the given names sound somewhat alike", "الاسمان الأولان متقاربان بعض الشيء في النطق"),
        "two names alike in consonants": (
            "the given names are two names that share all consonants or all but one",
            "الاسمان الأولان مختلفان وإن اتفقت حروفهما الساكنة كلها أو كلها إلا واحدا",
        ),
        "another name": ("the given names are two different names", "الاسمان الأولان مختلفان"),
    },
    "lineage": {
        "one part, alike": (
            "the one further name of the shorter is the family of both",
            "الاسم الآخر الوحيد هو عائلة الاثنين",
        ),
        "one part, nearly in letters": (
            "the one further name and the family are nearly alike in letters",
            "الاسم الآخر الوحيد والعائلة متقاربان في الحروف",
        ),
        "one part, heard alike": (
            "the one further name sounds like one of the other's",
            "الاسم الآخر الوحيد متفق في النطق",
        ),
        "one part, but not the last": (
            "the one further name stands in the other, not as the family",
            "الاسم الآخر الوحيد موجود في الآخر دون أن يكون العائلة",
        ),
        "another single part": ("the one further name is another", "الاسم الآخر الوحيد مختلف"),
        "both of two, written alike": ("the two further names are written alike", "اسما النسب مكتوبان بالشكل نفسه"),
        "both of two, one key": ("the two further names are one, spelt in two ways", "اسما النسب متفقان بتهجئتين"),
        "both of two, heard alike": ("the two further names sound alike", "اسما النسب متفقان في النطق"),
        "both of two in another order or place": (
            "the two further names stand in the other in another order or place",
            "اسما النسب موجودان في الآخر بترتيب أو موضع آخر",
        ),
        "both of two, nearly": ("the two further names are nearly alike", "اسما النسب متقاربان جدًّا"),
        "the last of two": ("of two further names the family agrees", "من اسمي النسب العائلة وحدها متفقة"),
        "the last of two, nearly": (
            "of two further names the family nearly agrees",
            "من اسمي النسب العائلة وحدها متقاربة",
        ),
        "one of two": ("one of two further names agrees", "اسم واحد من اسمي النسب متفق"),
        "another pair of parts": ("the two further names are others", "اسما النسب مختلفان"),
        "whole, written alike": ("father's line and family are written alike", "النسب كله مكتوب بالشكل نفسه"),
        "whole, one key": ("father's line and family are one, spelt in two ways", "النسب كله واحد بتهجئتين"),
        "whole, heard alike": ("father's line and family sound alike", "النسب كله متفق في النطق"),
        "all parts of the shorter": (
            "every further name of the shorter stands in the longer",
            "كل أسماء النسب الأقصر موجودة في الأطول",
        ),
        "most, heard alike": ("most of father's line and family sounds alike", "معظم النسب متفق في النطق"),
        "whole, nearly": ("father's line and family are nearly the same", "النسب كله متقارب جدًّا"),
        "two parts with the last, heard alike": (
            "two further names or more sound alike, mostly with the family",
            "اسمان من النسب أو أكثر متفقان في النطق، والعائلة منها غالبًا",
        ),
        "two parts, heard alike": ("two further names sound alike", "اسمان من النسب متفقان في النطق"),
        "two parts, the last among them": (
            "two further names agree, the family among them",
            "اسمان من النسب متفقان، العائلة منهما",
        ),
        "another part, the last nearly": (
            "one further name agrees and the family nearly",
            "اسم من النسب متفق، والعائلة متقاربة",
        ),
        "two parts without the last": (
            "two further names agree, but not the family",
            "اسمان من النسب متفقان دون العائلة",
        ),
        "one part of more": ("only one of several further names agrees", "اسم واحد فقط من عدة أسماء متفق"),
        "another lineage": ("father's line and family are different", "النسب مختلف"),
    },
    "born": {
        "the same day": ("born on the same day", "يوم الميلاد نفسه"),
        "one digit, or day and month, changed": (
            "the days of birth differ by one digit, or day and month are swapped",
            "تاريخا الميلاد مختلفان برقم واحد أو بتبادل اليوم والشهر",
        ),
        "the same year, and month or day": (
            "born in the same year, month or day the same",
            "سنة الميلاد نفسها مع اتفاق الشهر أو اليوم",
        ),
        "the same day of another year": ("the same day of birth in another year", "يوم الميلاد نفسه في سنة أخرى"),
        "the same month, a day not known": (
            "born in the same month, a day not known",
            "شهر الميلاد نفسه واليوم غير معروف",
        ),
        "the same year, a day not known": (
            "born in the same year, a day not known",
            "سنة الميلاد نفسها واليوم غير معروف",
        ),
        "the same year": ("born in the same year, on another day", "سنة الميلاد نفسها في يوم آخر"),
        "a year apart": ("years of birth one apart", "سنتا الميلاد متتاليتان"),
        "other years": ("born {years} apart", "الفارق بين سنتي الميلاد: {n}"),
        "the same age": ("the same age", "العمر نفسه"),
        "ages that meet": ("the ages as told can be one", "العمران كما ذُكرا يمكن أن يتفقا"),
        "ages a year apart": ("ages one year apart", "الفارق بين العمرين سنة واحدة"),
        "ages up to 3 years apart": ("ages {years} apart", "الفارق بين العمرين بالسنوات: {n}"),
        "ages up to 10 years apart": ("ages {years} apart", "الفارق بين العمرين بالسنوات: {n}"),
        "other ages": ("ages {years} apart", "الفارق بين العمرين بالسنوات: {n}"),
    },
    "sex": {
        "the same": ("the same sex", "الجنس نفسه"),
        "another": ("one is told as a woman, one as a man", "الجنس مختلف"),
    },
    "died": {
        "the same day": ("died on the same day", "يوم الوفاة نفسه"),
        "a day or two apart": ("died {days} apart", "الفارق بين يومي الوفاة بالأيام: {n}"),
        "times that meet": ("the times of death as told can be one", "زمنا الوفاة كما ذُكرا يمكن أن يتفقا"),
        "up to a month apart": ("died {days} apart", "الفارق بين يومي الوفاة بالأيام: {n}"),
        "other times": ("died {days} apart", "الفارق بين يومي الوفاة بالأيام: {n}"),
    },
    "place": {
        "the same": ("the same place", "المكان نفسه"),
        "nearly the same": ("places written nearly alike", "المكانان متقاربان في الكتابة"),
        "the same governorate": ("another place in the same governorate", "مكان آخر في المحافظة نفسها"),
        "another": ("different places", "مكانان مختلفان"),
    },
    "mother": {
        "the same": ("the mothers' names are the same", "اسم الأم نفسه"),
        "nearly the same": ("the mothers' names are nearly the same", "اسما الأم متقاربان"),
        "another": ("the mothers' names are different", "اسما الأم مختلفان"),
    },
}
"""By comparison and label; a column of the user's own has those of ``EXTRA``."""

EXTRA: Mapping[str, Both] = {
    "the same": ("{column}: the same", "{column}: متطابق"),
    "nearly the same": ("{column}: nearly the same", "{column}: متقارب"),
    "another": ("{column}: different", "{column}: مختلف"),
}

UNKNOWN: Mapping[str, Both] = {
    "given": ("a given name is not known", "اسم أول غير معروف"),
    "lineage": ("father's line and family are not known of both", "النسب غير معروف في أحدهما"),
    "born": ("age or birth is not known of both", "العمر أو الميلاد غير معروف في أحدهما"),
    "sex": ("sex is not known of both", "الجنس غير معروف في أحدهما"),
    "died": ("the day of death is not known of both", "يوم الوفاة غير معروف في أحدهما"),
    "place": ("the place is not known of both", "المكان غير معروف في أحدهما"),
    "mother": ("the mother's name is not known of both", "اسم الأم غير معروف في أحدهما"),
}
UNKNOWN_EXTRA: Both = ("{column}: not known of both", "{column}: غير معروف في أحدهما")

AROUND: Mapping[str, Both] = {
    "prior": (
        "two records taken at random are seldom one person",
        "قلّما يكون سجلّان مأخوذان عشوائيًّا شخصًا واحدًا",
    ),
    "overlap": (
        "the lists share people, so that nobody is the less likely answer",
        "القائمتان تشتركان في أشخاص، فيقل احتمال ألّا يكون للسجل نظير",
    ),
    "together": (
        "kin, or people who died together, share several of these at once",
        "الأقارب، أو من قُتلوا معًا، يشتركون في عدة من هذه الأمور دفعة واحدة",
    ),
    "answers": ("what people's answers about other pairs correct", "ما تصححه إجابات الناس عن أزواج أخرى"),
    "rivals": (
        "others on the list fit one of the two, and a person stands there once",
        "في القائمة سجلات أخرى تناسب أحدهما، والشخص يُذكر فيها مرة واحدة",
    ),
}

SPELLING: Mapping[str, Both] = {
    "capitals": ("capitals", "حالة الأحرف اللاتينية"),
    "signs": ("vowel signs or a stretched letter", "التشكيل أو التطويل"),
    "hamza": ("hamza", "الهمزة"),
    "ya": ("ya and alef maqsura", "الياء والألف المقصورة"),
    "ta": ("ta marbuta", "التاء المربوطة"),
    "article": ("the article", "أل التعريف"),
    "gaps": ("a gap or hyphen", "الفراغ أو الوصلة"),
    "accents": ("accents", "علامات الأحرف اللاتينية"),
}
ONLY_BY: Both = ("{what} differ only by {habits}", "{what}: الاختلاف في {habits} فقط")
SCRIPTS: Both = ("{what} are one in two scripts", "{what}: واحد بكتابتين")
NAMED: Mapping[str, Both] = {
    "given": ("the given names", "الاسم الأول"),
    "lineage": ("father's line and family", "النسب"),
}
SPELT_IN_TWO_WAYS = frozenset(
    {
        "written alike", "one consonant key, heard alike", "one consonant key, nearly",
        "one part, alike",
        "both of two, written alike", "both of two, one key", "both of two, heard alike",
        "whole, written alike", "whole, one key", "whole, heard alike",
    }
)  # fmt: skip
"""Levels at which two names are taken for one, so that what differs in writing can be told."""

RARE: Both = ("rare here", "نادر هنا")
COMMON: Both = ("common here", "شائع هنا")

HELD_BACK: Both = ("held back", "محجوب")
JUDGED: Mapping[str, Both] = {
    "judged_same": ("a person judged: the same", "حكم شخص: الشخص نفسه"),
    "judged_different": ("a person judged: different", "حكم شخص: شخصان مختلفان"),
}
NOT_PROPOSED: Both = (
    "no rule proposed this pair, so linking never compared it; the bits are what it would have said",
    "لم تقترح أي قاعدة هذا الزوج فلم يُقارن عند الربط؛ والبتات هي ما كانت المقارنة ستقوله",
)
FAINT: Both = ("with rivals below 0.01", "دون 0.01 مع المنافسين")
SUM: Both = ("bits together: probability {probability}", "مجموع البتات: الاحتمال {probability}")

"""Names of people in Arabic prose and lists: chains of two to five parts after a title, a verb or "they are"."""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib import resources

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.people import Number, is_kin, may_be_his, people_word
from sijill.extract.arabic.words import Word
from sijill.extract.lexicon import listed
from sijill.model.vocabulary import Status
from sijill.text.arabic import fold_letters
from sijill.text.numerals import arabic_number_value

LONGEST = 5
"""A name has at most this many parts, "servant of" and "father of" with what follows counted as one."""
_LETTERS = re.compile(r"[\u0621-\u064a]{2,}")
OPENING = frozenset({"(", "«", "“", '"', "'", "‘", "‹", "[", ":", "/", "-"})
_QUOTES = frozenset({"(", "«", "“", '"', "‹"})
CLOSING = frozenset({")", "»", "”", '"', "'", "’", "›", "]"})
_FIRST = frozenset({"عبد", "ابو"})
_UNCLES = frozenset(
    uncle + whose for uncle in ("عم", "خال", "عمت", "خالت") for whose in ("ه", "ها", "هم", "هما", "هن", "نا", "ي")
)
_REMAINS = frozenset({"جثمانه", "جثمانها", "جثته", "جثتها", "نعشه", "نعشها"})
"""As in "bade farewell to X's *body*": no family is called so."""
_SIBLINGS = frozenset(
    ["الاخوان", "الاخوين", "الشقيقان", "الشقيقين", "الاختان", "الاختين", "الشقيقتان", "الشقيقتين", "الطفلان", "الطفلين"]
)
_CHILD = frozenset({"الطفل", "الطفله", "الرضيع", "الرضيعه"})
_SON_OF = frozenset({"ابن", "بن", "ابنه", "بنت"})
_ORDINALS = frozenset({"الاول", "الثاني", "الثالث", "الاخير", "الاخر", "الاولي", "الثانيه"})
_YEARS = frozenset(["ال", "السنوات", "الاعوام", "العام", "العامين", "السنتين", "الاشهر", "الربيع", "العشرين"])
FAITHS = frozenset({"الدين", "الله", "الهدي", "الاسلام", "الزهرا", "الحق"})
"""Second words of given names of two: "Nur *al-Huda*"."""
_KUNYAS = frozenset({"ام", "ابو"})
_PARENTS = frozenset({"ام", "اب"})
"""As in "*a mother* and her children"; "Umm Walid" is a name."""
_IN = frozenset({"في", "لدي", "باسم", "ب"})
_WHO = frozenset({"الذي", "التي", "اللذان", "اللذين"})
WHICH = _WHO | {"الذين", "اللواتي", "اللاتي", "اللتان", "اللتين", "اللي", "نفسه", "نفسها", "بنفس", "نفس", "مباشر"}
"""What goes on about whoever is named, and is no part of the name."""
_HIS = ("ه", "ها", "هم")
_SPELLED = 10
_MANNERS = frozenset({"بمراسم", "بمشاركه", "بحضور", "بموكب", "بجنازه", "بقافله", "بركب"})
_NO_NAMES = frozenset({"ال", "بين", "وبين", "ضمن"})
_MANY = frozenset({"العديد", "الكثير", "عشرات", "مئات", "عددا"})
_MOVED = "نقل نقلت جري جرت شيع شيعت دفن دفنت وصل وصلت عاد خرج خرجت سقط سقطت ظهر ظهرت"
_OF_WOUNDS = frozenset({"متاثرا", "متاثره"})
_KIN_OF = frozenset({"اخ", "اخت", "اخي", "عم", "خال", "عمه", "خاله", "شقيق", "شقيقه"})
_NO_FIRSTS = frozenset({"معه", "معها", "معهم", "معهما"})
_PARTS_OF_NAMES = frozenset({"ابو", "ام", "ابي", "بن", "ابن", "بنت", "ال", "ولد", "اغا", "بيك", "باشا", "اوغلو"})
_RANKS = frozenset({"الرقيب", "الملازم", "العريف", "المساعد", "الجندي", "رقيب", "ملازم", "عريف", "مساعد", "جندي"})
_OF_THINGS = frozenset({"طالب", "راعي", "حارس", "سايق", "عامل", "تاجر"})
"""Trades that are family names too, and no trades unless it is told of what: "*herder* of sheep"."""
_VERBS = frozenset(_MOVED.split())
"""What is told of somebody right behind the name."""
_AGES = "عاما سنه سنوات اعوام عام اشهر شهرا البالغ البالغه من العمر عمره عمرها يبلغ تبلغ سنين"
AGES = frozenset(_AGES.split())
"""Words of an age that stands behind a name."""


@cache
def _given() -> frozenset[str]:
    text = resources.files("sijill.data").joinpath("names/pairs.csv").read_text(encoding="utf-8")
    known = {form for row in csv.DictReader(text.splitlines()) for form in row["arabic"].split("|")}
    return frozenset(fold_letters(name) for name in {*listed("arabic_names", "given"), *known})


@cache
def name_words(key: str) -> frozenset[str]:
    """Give the folded words of ``key`` in the lists for Arabic names."""
    return frozenset(fold_letters(word) for word in listed("arabic_names", key))


def is_given(word: str) -> bool:
    """Whether a folded word is a given name or begins one ("servant of", "father of")."""
    return word in _given() or word in name_words("joined") or (word.startswith("عبدال") and len(word) > 6)


def start_of_name(word: Word) -> int:
    """Give where a name's first word begins as printed, past the "and" joined to it (folded character)."""
    text = word.text
    joined = text.startswith("و") and not is_given(text) and (len(text) > 3 or is_given(text[1:]))
    joined = joined or (text.startswith("ل") and not is_given(text) and is_given(text[1:]))
    return word.start + joined


def is_title(word: Word) -> bool:
    """Whether a word stands before a name to say who its bearer is ("the young man", "the martyr")."""
    return bool({word.text, word.bare} & name_words("titles"))


def name_at(words: tuple[Word, ...], at: int, stop: int, is_sure: bool) -> tuple[int, int] | None:
    """Give the word positions of the name at ``at``, or ``None``.

    Args:
        words: The sentence.
        at: Where the name may begin; marks before it are passed over.
        stop: Where the search ends.
        is_sure: Whether what stands before says that a name follows: then one of three parts must be known, else one
            of two; in quotation marks none need be.
    """
    while at < stop and (words[at].text in OPENING or is_short_title(words, at) or is_a_grade(words, at)):
        at += 1
    if at < stop and (is_introduction(words, at) or is_a_cousin(words, at) or _is_a_force(words[at].text)):
        return None
    if (
        at + 1 < stop
        and words[at].text in _PARENTS
        and words[at + 1].text[0] == "و"
        and not is_given(words[at + 1].text)
    ):
        return None
    if at + 1 < stop and words[at].text in _PARENTS and words[at + 1].text in arabic_words("status", "qualities"):
        return None
    if at + 1 < stop and words[at].bare[0] in "يت" and words[at + 1].text in _KUNYAS and not is_given(words[at].text):
        return None  # "*relates* Abu Yazan"
    if at + 1 < stop and words[at].text in name_words("behind") and _is_no_family(words[at + 1]):
        return None
    if at + 1 < stop and words[at].text == "بيان" and _is_a_paper(words[at + 1].text):
        return None
    if at + 1 < stop and (words[at].text in _NO_FIRSTS or _is_kin_of_kin(words, at)):
        return None
    if at + 1 < stop and (_is_a_plain_word(words, at) or (words[at].text in _PARENTS and words[at + 1].text in _IN)):
        return None
    end, parts = at, 0
    stop = next((i for i in range(at + 2, min(stop, at + 2 + LONGEST)) if words[i].text in _REMAINS), stop)
    while end < stop and parts < LONGEST and _is_part(words, end, parts):
        office = parts > 1 and people_word(words[end + 1].text) is not None if end + 1 < stop else False
        joins = words[end].text in name_words("joined") and not office
        if joins and end + 1 < stop and _LETTERS.fullmatch(words[end + 1].text):
            end += 1
        end += 1
        parts += 1
    if end > at and words[at].text.startswith("و") and not is_given(words[at].text) and is_given(words[at].text[1:]):
        return None
    if parts < 2 and at >= len(words):
        return None
    if parts < 2:
        by_child = is_sure and parts and words[at].text in {"ابو", "ام"} and at and is_title(words[at - 1])
        by_child = by_child or (is_sure and at > 0 and words[at - 1].bare in _CHILD and _ends_here(words, end))
        siblings = is_sure and at > 0 and words[at - 1].bare in _SIBLINGS
        alone = by_child or (parts and _shares_family(words, end, stop, siblings))
        return (at, end) if alone and is_given(words[at].text) else None
    quoted = is_sure and _is_quoted(words, at, end)
    first = words[at].text[1:] if words[at].text.startswith("و") else words[at].text
    near = {first, *(word.text for word in words[at : min(end, at + (3 if is_sure else 2))])}
    plain = name_words("words_too") - {first}
    return (at, end) if quoted or any(is_given(word) and word not in plain for word in near) else None


def _is_kin_of_kin(words: tuple[Word, ...], at: int) -> bool:
    """As in "*the son of the sister* of X", "the daughter of *his uncle* X": nobody is called so."""
    after = words[at + 1]
    if words[at].text not in _SON_OF:
        return False
    return after.text in _KIN_OF or (after.ends_in_ha and after.text[:-1] in {"عم", "خال", "عمت", "خالت", "اخ", "اخت"})


def _is_a_plain_word(words: tuple[Word, ...], at: int) -> bool:
    """As in "a *nice* (Latif) young man": a name that is a word too, and nothing of a name behind it."""
    if words[at].text not in name_words("words_too"):
        return False
    after, before = words[at + 1].text, words[at - 1] if at else None
    if is_given(after) or after in _SON_OF or (after.startswith("ال") and after.endswith("ي")):
        return False
    titled = before is not None and is_title(before) and before.text.startswith("ال")
    return not (titled and (not after[0].isalpha() or after in AGES or after.startswith("ال")))


def _is_a_paper(text: str) -> bool:
    """As in "*a statement* by four bodies", written like the name Bayan: no family and no given name stands behind."""
    return not (text.startswith("ال") or is_given(text) or not text[0].isalpha())


def _ends_here(words: tuple[Word, ...], at: int) -> bool:
    """Whether nothing of a name stands behind a child's first name: a mark, an age, a cause or a place."""
    text = words[at].text if at < len(words) else "."
    if text in {"،", ","} and at + 1 < len(words) and is_kin(words[at + 1].text):
        return False  # "the child X, *her only son*, lives with"
    return not text[0].isalpha() or text in AGES | _OF_WOUNDS | _SON_OF | _IN | {"ذات", "ذو"} or _is_cause(text)


def _is_a_force(text: str) -> bool:
    """As in "*a raid* killed X", "*the forces* of X": what kills begins no name."""
    return not is_given(text) and text in arabic_words("report", "causes") | arabic_words("status", "perpetrators")


def is_short_title(words: tuple[Word, ...], at: int) -> bool:
    """As in "*d.* X", "*m/* X": a letter for doctor, engineer or teacher before a name."""
    return (
        words[at].text in {"د", "م", "ا"}
        and at + 1 < len(words)
        and words[at + 1].text[0].isalpha() | (words[at + 1].text == "/")
    )


def is_a_grade(words: tuple[Word, ...], at: int) -> bool:
    """As in "sergeant *first* (class) X": a grade behind a rank begins no name."""
    return words[at].text in {"اول", "ثان", "ثاني"} and at > 0 and words[at - 1].bare in _RANKS


def is_called_so(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word for a commander is a name: "Muhammad *Qaid* Ali", "Abduh *Qaid* al-Himyari (50)"."""
    if words[at].text != "قايد" or not at or not is_given(words[at - 1].text):
        return False
    after = words[at + 1].text if at + 1 < len(words) else "."
    family = after.startswith("ال") and after.endswith("ي") and after not in arabic_words("status", "qualities")
    return not after[0].isalpha() or is_given(after) or (family and people_word(after) is None)


def _is_a_family_of(words: tuple[Word, ...], at: int, parts: int) -> bool:
    """Whether a word for one person is a family's name: "Samer *al-Hallaq* (the Barber)"; no "the commander in"."""
    text, given = words[at].text, words[at - 1].text.removeprefix("و")
    held = people_word(text) if text.startswith("ال") else None
    if held is None or held.number is not Number.ONE or held.is_kin or held.is_child or not is_given(given):
        return False
    if held.status in {Status.COMBATANT, Status.SECURITY} or is_title(words[at]):
        return False
    after = words[at + 1].text if at + 1 < len(words) else "."
    qualified = after.startswith("ال") and after not in _WHO
    return not qualified and (parts == 1 or after not in _IN)


def is_introduction(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word with the article says who bears the name behind it: "*the prisoner* Nasser al-Hamad"."""
    bare = words[at].bare if not words[at].text.startswith("ال") else words[at].text
    if not bare.startswith("ال") or len(bare) < 4 or is_given(bare) or at + 1 >= len(words):
        return False
    if at and words[at - 1].text in _FIRST:
        return False  # "Abd *al-Salam* Hamud" is one name
    if bare in FAITHS and at and words[at - 1].text.isalpha() and people_word(words[at - 1].text) is None:
        return False  # "Salah *al-Din* Bilal"
    following = words[at + 1].text
    begins = is_given(following) and following not in name_words("joined") - _FIRST
    begins = begins or is_short_title(words, at + 1)
    return begins or bare in name_words("titles")


def is_a_cousin(words: tuple[Word, ...], at: int) -> bool:
    """As in "the son *of the uncle*", "the son of *his brother*", which begin no name."""
    if words[at].bare not in {"ابن", "ابنا", "ابنه", "بنت"} or at + 1 >= len(words):
        return False
    whose = people_word(words[at + 1].text)
    return (
        words[at + 1].text in name_words("titles")
        or is_an_uncle(words[at + 1].text)
        or bool(whose and (whose.is_kin or may_be_his(words[at + 1].text)))
    )


def is_an_uncle(text: str) -> bool:
    """Whether a folded word is somebody's uncle or aunt: "the son *of their uncle*"."""
    return text in _UNCLES


def _is_quoted(words: tuple[Word, ...], at: int, end: int) -> bool:
    """Whether quotation marks stand around the name, and not around more than it."""
    if not at or words[at - 1].text not in _QUOTES or words[at].text.startswith(("ال", "سي", "ست")):
        return False
    after = words[end].text if end < len(words) else " "
    return after in CLOSING or after in AGES or after[0].isdigit()


def _shares_family(words: tuple[Word, ...], at: int, stop: int, are_siblings: bool) -> bool:
    """As in "Ali *and Hassan al-Jasim*": given names joined by "and", the last of them with what they share."""
    while at < stop:
        at += words[at].text in {"،", ","}
        if at >= stop or not words[at].text.startswith("و") or not is_given(words[at].text[1:]):
            return False
        at += 1
        if at < stop and _is_part(words, at, 1) and not words[at].text.startswith("و"):
            return are_siblings or words[at].text.startswith("ال") or is_given(words[at].text)
    return False


def _is_no_family(word: Word) -> bool:
    """As in "behind *the school*", which is no Khalaf of that family; "Khalaf al-Ali" is."""
    bare = word.text.removeprefix("ال")
    if word.text in _MANY:
        return True
    known = name_words("houses") | name_words("landmarks") | arabic_words("property_destroyed", "things")
    placed = bare in known or word.text in known or bare in arabic_words("report", "causes")
    return not is_given(bare) and (placed or (people_word(word.text) is not None and bare not in name_words("bynames")))


def _is_part(words: tuple[Word, ...], at: int, parts: int) -> bool:
    text = words[at].text
    if text == "علي" and not words[at].ends_in_alef:
        return True
    if parts and text in _SON_OF and at + 1 < len(words) and words[at + 1].text in _ORDINALS | _YEARS:
        return False  # "X, *son of the first*", "X, *aged* (son of) 17"
    if parts and (is_called_so(words, at) or _is_a_family_of(words, at, parts)):
        return True
    if _is_a_name_here(words, at, parts):
        return True
    stops = arabic_words("report", "name_stops") | name_words("naming") | arabic_words("killed", "fate")
    if not _LETTERS.fullmatch(text) or text in stops | WHICH or text in _NO_NAMES or _is_cause(text):
        return False
    if parts and not is_given(text) and 2 < (arabic_number_value(text) or 0) <= _SPELLED:
        return False
    if parts and text.startswith("لل") and not is_given(text):
        # "Samer Haddad to the newspaper": "to the" begins no name
        return False
    if text.startswith("و") and (people_word(text[1:]) or text[1:] in name_words("titles")) and not is_given(text):
        return False
    if text.startswith("و") and parts and (is_given(text[1:]) or harms_told(text) or _is_number(text[1:])):
        return False
    if parts and not is_given(text) and text.startswith(("بال", "وبال")):
        return False
    if parts > 1 and not is_given(text) and text in arabic_words("report", "verbs"):
        return False
    if parts > 1 and (is_calling(words, at) or _ends_in_family(words, at)):
        return False
    if parts and text.startswith("و") and not is_given(text) and text[1:] in stops | AGES:
        return False
    if parts > 1 and not is_given(text) and (_begins_another(words, at) or _is_manner(words[at]) or text in _VERBS):
        return False
    if is_given(text) or text in name_words("bynames"):
        return True
    return not (harms_told(text) or harms_named(text) or people_word(text) is not None)


def _ends_in_family(words: tuple[Word, ...], at: int) -> bool:
    """Whether a family's name stands before, and behind it a word that is no name: "Samir al-Ali *looks* for"."""
    before, text = words[at - 1].text, words[at].text
    family = before.startswith("ال") and before not in name_words("bynames") | name_words("titles")
    return family and not (text.startswith("ال") or is_given(text) or text in _PARTS_OF_NAMES)


def _is_a_name_here(words: tuple[Word, ...], at: int, parts: int) -> bool:
    """As in "the martyr *Madani* (civilian) Ibrahim", "Abd al-Hamid *Imam* (in front) Sabri"."""
    text = words[at].text
    if parts:
        behind = words[at + 1] if text == "امام" and not words[at].is_in_front and at + 1 < len(words) else None
        is_owned = behind is not None and behind.text.endswith(_HIS) and not is_given(behind.text)
        return behind is not None and behind.text[0].isalpha() and not (_is_no_family(behind) or is_owned)
    titled = at > 0 and is_title(words[at - 1]) and words[at - 1].text.startswith("ال")
    return text == "مدني" and titled and at + 1 < len(words) and is_given(words[at + 1].text)


def is_calling(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word tells what somebody is, without the article: "A, *owner* of a shop"; no family's name."""
    text = words[at].text
    if text not in name_words("callings"):
        return False
    if not is_given(text) and text not in name_words("bynames"):
        return True
    after = words[at + 1].text if at + 1 < len(words) else "."
    plain = after[0].isalpha() and after[0] != "و" and not after.startswith(("ال", "بال", "لل"))
    of_things = text in _OF_THINGS and plain and not (is_given(after) or _is_cause(after) or harms_told(after))
    return of_things and after not in arabic_words("report", "name_stops")


def _begins_another(words: tuple[Word, ...], at: int) -> bool:
    """As in "A al-Hajj *and Rani Fayiz*": behind "and" and a name no list holds stands a given name."""
    return words[at].text.startswith("و") and at + 1 < len(words) and is_given(words[at + 1].text)


def _is_manner(word: Word) -> bool:
    """As in "the body of X *with* solemn rites": a noun with "by" or "with" joined to it, and no name."""
    return word.text in _MANNERS or word.text.startswith(("بال", "بمن"))


def _is_number(text: str) -> bool:
    """Whether a word is a number that begins a phrase of its own: "X and *three* others"."""
    return not is_given(text) and arabic_number_value(text) is not None


def _is_cause(text: str) -> bool:
    if text[0] not in "بلا":
        return False
    bare = text[1:] if text[0] in "بل" else text
    causes = arabic_words("report", "causes")
    return bare in causes or (bare.removeprefix("ال") in causes and text[0] != "ا")

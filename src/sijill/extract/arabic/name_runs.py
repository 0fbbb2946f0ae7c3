"""Several names in an Arabic sentence: of those a word of harm tells of, one after the other."""

from __future__ import annotations

from sijill.extract.arabic.denials import excepts
from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.living_kin import is_at_the_hand_of, is_led_by_kin, turns_to_kin
from sijill.extract.arabic.name_rolls import roll_of
from sijill.extract.arabic.names import (
    AGES,
    CLOSING,
    OPENING,
    is_a_cousin,
    is_an_uncle,
    is_given,
    is_introduction,
    is_short_title,
    is_title,
    name_at,
    name_words,
)
from sijill.extract.arabic.people import may_be_his, people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

LONGEST_ASIDE = 4
"""So many words may tell where somebody died, between one name and the next (words)."""
_LED = (
    "الموالي المواليه الموالين الموالون بقياده بزعامه برياسه يقودها يقوده يقودهم يتزعمها يتزعمه المويده المناهضه لانصار"
)
_TOLD_BY = "نقلها نقله رواها يرويها كتبها كتبه اعدها اعده صورها بعدسه تصوير اعداد تحرير"
_WHOSE_OR_BY_WHOM = frozenset([*_LED.split(), *_TOLD_BY.split()])
"""As in "soldiers of the forces *loyal to* President X", "a massacre *as told by* the reporter X"."""
_SPEAKER = 9
"""Who speaks is named in fewer words than this before what they say (words)."""
_THAT = frozenset({"ان", "انه", "انها", "بان", ":", "«", "“", '"'})
_COMMAS = frozenset({"،", ",", "؛"})
_BETWEEN = _COMMAS | {"-", "/", "و"} | CLOSING | OPENING
_WHERE = frozenset({"في", "قرب", "من"})
_SAID = frozenset({"ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", ":", '"', "“", "«", "الذي", "التي", "حيث"})
"""Whoever stands before one of these is who speaks or acts, not who was killed."""
_TELLS = frozenset(
    ["قال", "قالت", "اضاف", "اضافت", "ذكر", "ذكرت", "اكد", "اكدت", "روي", "روت", "اوضح", "اوضحت", "صرح", "صرحت"]
)
_WORDS_OF = frozenset(["شهاده", "روايه", "افاده", "شهادات", "روايات", "تصريح", "تصريحات", "قول"])
_BY = frozenset(["وفق", "حسب", "بحسب", "وفقا", "بناء", "في"]) | {"علي", "ل", "عن"}
_ALIVE = "يزال تزال زالت نجا نجت نجوا نجيا ينج تنج ينجو تنجو يرقد ترقد يتلقي تتلقي العنايه"
_LIVING = frozenset(_ALIVE.split())
"""What is told from one of these on is told of the living."""
_SURVIVORS = frozenset(["الناجون", "الناجين", "الناجيات", "الناجيتان", "الناجيان", "ناجون", "ناجين", "ناجيات"])
"""Whoever is named behind "the survivors are" lives."""
_PRESENCE = frozenset(["بحضور", "بمشاركه", "برئاسه", "بريياسه", "برعايه", "بامامه", "وبحضور", "وبمشاركه"])
"""Whoever was there: "they buried two martyrs *in the presence of* the sheikh X"."""
_PARTICIPLES = (
    "داعي مطالب محمل مشير موكد موضح مضيف معتبر محذر مناشد متهم مبين لافت منوه مستنكر مندد مدين معرب مطالب مذكر مستغرب"
)
_SAYING = frozenset(
    joined + form + ending for form in _PARTICIPLES.split() for ending in ("ا", "ه", "ين") for joined in ("", "و")
)
"""Participles of saying and asking, in agreement with who speaks: "*calling on*", "*accusing*"."""
_TO_YOU = frozenset({"الي", "اليكم", "اليه", "اليها", "اليهم", "الينا"})
"""Written as if with the article: "we mourn *to you* the colleague X"."""
_CROWDS = frozenset({"الميات", "الالاف", "العشرات", "الحشود", "الجموع", "المشيعون"})
"""As in "*hundreds* escorted the medic X": nobody's quality stands behind."""
_HOMES = frozenset({"منزل", "بيت", "مقر", "مكتب", "موكب", "سياره", "مزرعه", "اقامه", "قصر"})
_QUARRELS = frozenset({"خلاف", "شجار", "مشاجره", "نزاع", "عراك", "مشاده", "خصومه", "ثار"})
"""As in "after *a quarrel with* X"."""
_KIN_OF_KIN = frozenset(["عم", "خال", "عمه", "خاله", "شقيق", "شقيقه", "اخ", "اخت", "اخي", "زوج", "زوجه", "صديق", "جار"])
"""As in "the son *of the brother of* X"."""
_TO_HOME = 2
_TOWN = ("السيده", "زينب")
_BEFORE_A_TOWN = frozenset(
    {"في", "بين", "الي", "قرب", "نحو", "منطقه", "محيط", "باتجاه", "وبين", "بلدات", "بلدتي", "طريق"}
)
_MANY_TITLES = ("ين", "ان", "ون")
_COUSINS = frozenset({"العم", "الخال", "العمه", "الخاله"})
"""As in "the son *of the uncle* X": a cousin, who is X."""
_EACH_OF = frozenset({"كل", "من", "كلا", "التاليه", "اسماوهم", "الشهدا", "الضحايا", "التوالي", "علي"})
_CALLED = frozenset({"المدعو", "ويدعي", "يدعي"})


def names_of(words: tuple[Word, ...], trigger: int, stop: int, start: int | None = None) -> tuple[tuple[int, int], ...]:
    """Give the names of those killed by the harm at ``trigger``, told before ``stop``.

    Args:
        words: The sentence.
        trigger: The word of harm.
        stop: Where another harm or another event begins.
        start: Where the subject begins, when it stands before its verb: names told before it are theirs.
    """
    found: list[tuple[int, int]] = []
    if start is not None:
        said = [i for i in range(start) if words[i].text in _SAID or _is_telling(words[i])]
        found += name_run(words, said[-1] + 1 if said else 0, start, False)
        own = [at for at in range(start, trigger) if not (at and is_somebodys(words, at - 1))]
        found += [name for at in own for name in _introduced(words, at, trigger)]
    at = _past_introductions(words, trigger + 1, stop)
    direct = name_at(words, at, stop, at > trigger + 1) if at >= stop or not is_somebodys(words, at) else None
    if direct is not None:
        more = name_run(words, at, stop, at > trigger + 1)
        roll = roll_of(words, at, stop) if len(more) > 1 or _is_listed_on(words, direct[1], stop) else []
        more = roll if len(roll) > len(more) else more
        found += more
        at = more[-1][1] if more else direct[1]
    while at < stop:
        if is_somebodys(words, at):
            at = _past_whose(words, at, stop)
            continue
        if {words[at].text, words[at].bare} & _WHOSE_OR_BY_WHOM or is_at_the_hand_of(words, at):
            at = _past_one_led(words, at, stop)
            continue
        if _begins_speech(words, at):
            at = _past_speaker(words, at, stop)
            continue
        run = _introduced(words, at, stop)
        found += run
        at = run[-1][1] if run else at + 1
    return tuple(dict.fromkeys(found))


def _is_telling(word: Word) -> bool:
    return not is_given(word.text) and bool({word.text, word.bare} & (arabic_words("report", "verbs") | {"قالو"}))


def is_led_by(word: Word) -> bool:
    """Give whether a word leads to who heads a body or was there: "the board*, headed by* the engineer X"."""
    return word.text in _WHOSE_OR_BY_WHOM | _PRESENCE


def _is_listed_on(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether an age, a bracket or kin stands behind the first name, so that others may follow."""
    if at >= stop:
        return False
    if words[at].text in _COMMAS and at + 2 < stop and words[at + 1].text in {"وهو", "وهي"}:
        return True
    return words[at].text in OPENING - {":"} or words[at].text[0].isdigit() or words[at].text.startswith("و")


def _begins_speech(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word hands on to who tells: "*and* his brother *said* that", "by the *testimony* of his wife"."""
    told = words[at].bare in _TELLS or words[at].text in _TELLS
    testified = words[at].text in _WORDS_OF and at > 0 and words[at - 1].text in _BY
    return told or testified


def _past_one_led(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past the name of whom a force is loyal to or led by, or who brought the news."""
    for first in range(at + 1, min(stop, at + LONGEST_ASIDE)):
        if words[first].text in _COMMAS:
            break
        one = name_at(words, first, stop, True) if is_given(words[first].text) else None
        if one is not None and one[0] == first:
            return one[1]
    return at + 1


def _past_speaker(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past who tells: to "that", or to the next comma behind "by the testimony of"."""
    ends = _SAID if words[at].text not in _WORDS_OF else _COMMAS
    return next((i + 1 for i in range(at + 1, stop) if words[i].text in ends), stop)


def _introduced(words: tuple[Word, ...], at: int, stop: int) -> list[tuple[int, int]]:
    """The names that the word at ``at`` leads to: a title, "called", "namely", kin, a colon."""
    text, bare = words[at].text, words[at].bare
    begins = is_title(words[at]) or bool({text, bare} & name_words("naming")) or is_introduction(words, at)
    lists = bool({text, bare} & name_words("listing")) or (text == ":" and _opens_names(words, at + 1, stop))
    held = people_word(bare) or people_word(text)
    if not (begins or lists or held is not None) or _names_a_house(words, at):
        return []
    if lists or begins or bare.endswith(_MANY_TITLES):
        run = name_run(words, past_marks(words, at + 1, stop, lists), stop, begins and not lists)
        roll = roll_of(words, at + 1, stop) if lists else []
        return roll if len(roll) > len(run) else run
    one = name_at(words, at + 1, stop, False)
    return [one] if one is not None else []


def _opens_names(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether names stand behind a colon: a given name first, or a title."""
    return at < stop and (is_given(words[at].text) or is_title(words[at]))


def _past_introductions(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past "the prisoner", "the two teachers", "God willing", where a name follows them."""
    while at < stop:
        if _is_god_willing(words, at):
            at += 2
        elif is_introduction(words, at) and not is_title(words[at]):
            at += 1
        else:
            break
    return at


def is_somebodys(words: tuple[Word, ...], at: int) -> bool:
    """Whether the word at ``at`` is somebody's kin or driver, so that the name behind it is not of who was harmed."""
    word = words[at]
    if is_led_by_kin(words, at):
        return True
    if word.ends_in_ha or not {word.text, word.bare} & name_words("of_whom") or at + 1 >= len(words):
        return False
    after = words[at + 1]
    if after.text in _COUSINS or is_an_uncle(after.text):
        return False
    return not after.text.startswith("ال") or is_title(after) or is_introduction(words, at + 1)


def _past_whose(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past the name of whose kin somebody is."""
    after = at + 1
    while after < stop - 1 and words[after].text in _KIN_OF_KIN:
        after += 1
    after = past_marks(words, after, stop, False)
    while after < stop and is_introduction(words, after):
        after += 1
    named = name_at(words, after, stop, True)
    return named[1] if named is not None else at + 1


def _names_a_house(words: tuple[Word, ...], at: int) -> bool:
    """Whether a title begins the name of a mosque, street or village, or is a quality of the word before it."""
    before = words[at - 1] if at else None
    if before is None:
        return False
    bare = before.bare.removeprefix("ب").removeprefix("ل")
    passed = arabic_words("report", "times") | arabic_words("killed", "fate")
    defined = before.text.startswith("ال") and before.text not in passed | _TO_YOU | _CROWDS
    quality = defined and people_word(before.text) is None and words[at].text.startswith("ال")
    agrees = not before.text.endswith("ه") or words[at].text.endswith("ه")
    quality = quality and agrees and words[at].text not in name_words("no_qualities")
    houses = name_words("houses")
    if _is_home_of_office(words, at) or _is_the_town(words, at):
        return True
    return bare in houses or before.bare in houses or (quality and not is_title(before))


def _is_the_town(words: tuple[Word, ...], at: int) -> bool:
    """As in "between *al-Sayyida Zaynab* and Tervo": a town bears the name of a lady."""
    named = at + 1 < len(words) and (words[at].text, words[at + 1].text) == _TOWN
    return named and words[at - 1].text in _BEFORE_A_TOWN


def _is_home_of_office(words: tuple[Word, ...], at: int) -> bool:
    """As in "an attack on *the house of the minister of X*, A": whoever holds the office owns the house."""
    if at < _TO_HOME or words[at - _TO_HOME].bare not in _HOMES:
        return False
    office = words[at - 1].text
    return office.isalpha() and not office.startswith(("ال", "ب", "ل")) and words[at].text.startswith("ال")


def past_marks(words: tuple[Word, ...], at: int, stop: int, lists: bool) -> int:
    """Give where a name may begin: past marks, titles, and "each of" or "called"."""
    while at < stop and (_is_god_willing(words, at) or _is_passed(words, at, _EACH_OF if lists else _CALLED)):
        at += 1 + _is_god_willing(words, at)
    return at


def _is_god_willing(words: tuple[Word, ...], at: int) -> bool:
    """As in "the martyr, *God willing*, X"."""
    return words[at].text == "باذن" and at + 1 < len(words) and words[at + 1].text == "الله"


def _is_passed(words: tuple[Word, ...], at: int, passed: frozenset[str]) -> bool:
    word = words[at]
    if is_short_title(words, at):
        return True
    if word.text == "علي" and not word.ends_in_alef:
        return False
    return (
        word.text in passed or word.text in OPENING or word.text in name_words("titles") or is_introduction(words, at)
    )


def name_run(words: tuple[Word, ...], at: int, stop: int, is_sure: bool) -> list[tuple[int, int]]:
    """Give the names one after the other from ``at``, parted by commas, "and", titles, kin, ages and places.

    Args:
        words: The sentence.
        at: Where the first may begin.
        stop: Where the search ends.
        is_sure: Whether what stands before says that a name follows.
    """
    found: list[tuple[int, int]] = []
    while at < stop:
        sure = (is_sure and not found) or (at > 0 and is_title(words[at - 1]))
        one = name_at(words, at, stop, sure)
        if one is None and words[at].text.startswith("و") and len(words[at].text) > 2:
            bare = Word(words[at].text[1:], words[at].start + 1, words[at].end)
            one = name_at((*words[:at], bare, *words[at + 1 :]), at, stop, False)
        if one is None:
            break
        found.append(one)
        at = _past_place(words, _past_separators(words, one[1], stop), stop)
        if at == one[1] and not (at < stop and words[at].text.startswith("و")):
            break
    return found


def _past_place(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past where somebody died, when another name follows: "A *in Duma* and B in Harasta"; else ``at``."""
    if at >= stop or words[at].text not in _WHERE:
        return at
    for end in range(at + 2, min(stop, at + LONGEST_ASIDE + 1)):
        word = words[end]
        if harms_told(word.text) or harms_named(word.text) or {word.text, word.bare} & arabic_words("report", "verbs"):
            return at
        begins = end + 1 if word.text in _COMMAS else end
        if begins < stop and (begins > end or word.text.startswith("و")) and _is_next(words, begins, stop):
            return begins
    return at


def _is_next(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether a whole name of a known given name begins at ``at``, with or without "and"."""
    text = words[at].text
    bare = Word(text[1:], words[at].start + 1, words[at].end) if text.startswith("و") and len(text) > 2 else words[at]
    if is_title(bare) or not is_given(bare.text) or text == bare.text == "و":
        return is_title(bare)
    return name_at((*words[:at], bare, *words[at + 1 :]), at, stop, False) is not None


def _past_separators(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past commas, ages, closing marks, titles and kin, to where the next name may begin."""
    while at < stop:
        text, bare = words[at].text, words[at].bare
        if at + 1 < stop and is_a_cousin(words, at):
            at += 2
            continue
        if is_somebodys(words, at) or (text == "من" and (at + 1 >= stop or words[at + 1].text != "العمر")):
            break
        held = people_word(bare)
        kin = held is not None and (held.is_kin or (words[at].ends_in_ha and may_be_his(bare)))
        between = text in _BETWEEN or text in AGES or text[0].isdigit()
        if (
            not (between or is_title(words[at]) or kin)
            or is_given(text)
            or (text.startswith("و") and is_given(text[1:]))
        ):
            break
        at += 1
    return at


def past_age(words: tuple[Word, ...], at: int) -> int:
    """Give the position past an age that stands behind a name, in brackets or without."""
    end = at
    while end < len(words) and (words[end].text in AGES | CLOSING | OPENING | {"–"} or words[end].text[0].isdigit()):
        end += 1
    return end if end == at or any(word.text[0].isdigit() for word in words[at:end]) else at


def stop_of_names(words: tuple[Word, ...], trigger: int, after: int) -> int:
    """Give where the names of the killed end: at the next word of another harm, or of the next event."""
    for at in range(trigger + 1, after):
        other = (harms_told(words[at].text) | harms_named(words[at].text)) - {Harm.KILLED, Harm.RESCUED}
        tortured = other == {Harm.TORTURED} and (words[at - 1].text == "تحت" or bool(harms_named(words[at - 1].bare)))
        if (other and not tortured and not is_given(words[at].text)) or words[at].text in _LIVING | _PRESENCE:
            return at
        if words[at].bare in _SURVIVORS or excepts(words, at):
            return at
        if words[at].text == "مع" and {word.text for word in words[at - 2 : at]} & _QUARRELS:
            return at
        if _turns_to_speaker(words, at, after) or _says_besides(words, at) or turns_to_kin(words, at, after):
            return at
    return after


def _says_besides(words: tuple[Word, ...], at: int) -> bool:
    """As in "six were killed*, calling on* the commander X": whoever is spoken to is none of the dead."""
    return words[at].text in _SAYING and (words[at - 1].text in _COMMAS | CLOSING or words[at].text.startswith("و"))


def _turns_to_speaker(words: tuple[Word, ...], at: int, after: int) -> bool:
    """As in "490 were killed *and X said that*": who speaks next is none of the dead."""
    joined = words[at].text.startswith("و") or words[at - 1].text in _COMMAS
    if not joined or not {words[at].text, words[at].bare} & arabic_words("report", "verbs") or is_given(words[at].text):
        return False
    return any(word.text in _THAT for word in words[at + 1 : min(after, at + 1 + _SPEAKER)])

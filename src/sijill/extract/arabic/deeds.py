"""What Arabic verbs of killing say by their form: who did it, that there were two, that it is a sentence of a court."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from sijill.extract.arabic.bare_numbers import bare_number
from sijill.extract.arabic.forms import forms, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.numbers import counts_things, number_found
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.sentenced import is_wished
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Status
from sijill.text.numerals import arabic_number_value

_PUT_DOWN = frozenset({"القضا", "القضاء", "بالقضا", "بالقضاء"})
_ENDED = frozenset({"قضي", "قضت", "قضوا", "يقضي", "تقضي"})
_UPON = "علي"
_REACH = 5
"""Whom something put an end to stands within so many words behind the verb (words)."""
_SENTENCES = frozenset({"حبس", "سجن", "اعدام", "براءه", "تغريم", "تعويض", "تبرئه", "حبسه", "سجنه", "الزام"})
_ROSE = frozenset({"ارتقي", "ارتقت", "ارتقوا", "ارتقاء", "ارتقا", "يرتقي", "ترتقي"})
_ON_HIGH = frozenset(
    {"السما", "السماء", "العلي", "العلا", "العليا", "العلياء", "عليا", "ربه", "ربها", "ربهم", "الرفيق", "جوار"}
    | {"الله", "جنات", "رحمه", "رحمته", "جانب", "بارئه", "باريها", "باريه", "خالقه"}
)
_HIMSELF = frozenset({"نفسه", "نفسها"})
_PARTING = frozenset({"رحيل", "رحل", "رحلت", "برحيل"})
_OF_WOUNDS = frozenset({"متاثرا", "متاثره", "شهيدا", "شهيده"})
_WIPED = frozenset({"اباده", "بابادة", "مسح", "محو", "شطب"})
_FAMILIES = frozenset({"عايله", "اسره"})
_BURNED = frozenset({"حرق", "احرق", "احراق", "احرقوا", "احرقت", "حرقوا", "حرقت", "دفن", "دفنوا"})
_ALIVE = frozenset({"احيا", "احياء", "حيا", "حيه"})
_SPENT_NEAR = 3
_TIMES = (
    "ليلته ليلتها ليلتهم ليلتنا ليلهم ليلتين ايامه ايامهم عطلته عطلتهم وقته وقتهم ساعاتهم سنتين شهرين عامين يومين "
    "اسبوعين محكوميته عقوبته اجازته يومه يومهم نهاره نهارهم طفولته حاجته"
)
_SPENT = frozenset(_TIMES.split())
_MANY_TIMES = frozenset({"سنوات", "اشهر", "ايام", "اسابيع", "ليال", "ليالي", "اعوام", "ساعات"})
_AGO = frozenset({"منذ", "قبل", "بعد", "خلال", "ثاني", "اول"})
_IN_JAIL = frozenset({"السجن", "السجون", "المعتقل", "سجون", "سجن"})
_VIOLENT = (
    "تعذيب قصف غاره غارات رصاص لغم الغام قذيفه قذايف انفجار تفجير عبوه صاروخ صواريخ برميل براميل قنص قناص جوع جوعا "
    "جراء جرا اثر متاثرا متاثره متاثرين اشتباك اشتباكات هجوم طلق نار غرق غرقا برد بردا حريق مجزره اعدام شظايا"
)
VIOLENCE = frozenset(_VIOLENT.split())
_NOT_BY = frozenset({"بعد", "عقب", "من", "وسط", "رغم"})
_AT_LAW = ("محكم", "قاض", "قضاه", "جنايات")
_CONDEMNING = (
    "يدين تدين ادان ادانت ادانوا ندين ادانه ندد نددت يندد تندد تنديد استنكر استنكرت يستنكر تستنكر نستنكر استنكار شجب "
    "شجبت"
)
_CONDEMNS = frozenset(_CONDEMNING.split())
_COURTS = ("محكم", "قاضي", "قضا", "غرفه", "نياب", "جنايات")
_SENTENCE = frozenset({"حكم", "حكما", "احكام", "احكاما", "احكامها", "حكمها", "حكمه", "عقوبه", "محكوم"})
_BY_KILLING = frozenset({"بقتل", "باغتيال", "بمقتل", "بتصفيه"})
_CONVICTING = "ادان ادانت تدين يدين ادين ادينت مدان اتهم اتهمت تتهم برا برات تبري تحاكم يحاكم حاكمت"
_CONVICTS = frozenset(_CONVICTING.split())
_RULING = (
    "قضت قضي حكم حكمت ايد ايدت صادق صادقت امر امرت اقر اقرت طالب طالبت اصدر اصدرت تقضي يقضي تطالب يطالب ثبتت نقضت الغت "
    "خففت ستقضي"
)
_RULED = frozenset(_RULING.split())
"""What courts and prosecutors do: "a court *ruled for* the execution of three"."""
_CARRIED_OUT = frozenset({"تنفيذ", "نفذ", "نفذت", "نفذوا", "ينفذ", "تنفذ"})
_BEFORE = 4
"""A sentence of a court is named within so many words before what it is (words)."""
_ACTIVE = frozenset({"اغتال", "اغتالت", "اغتالوا", "يغتال", "يغتالون", "تغتال"})
_DUALS = frozenset(
    {"استشهدا", "استشهدتا", "قتلا", "قتلتا", "توفيا", "توفيتا", "قضيا", "ماتا", "ماتتا", "اصيبا", "اصيبتا"}
)
OPENERS = frozenset({"ان", "بان", "وان", "كان", "،", ",", "-", "–", "(", "«", '"', ":"})
"""What a subject before its verb follows."""
_PLURALS = ("وا", "ون")
_OF_THEM = frozenset({"منهم", "منهن"})
_EVERYONE = frozenset({"كل", "جميع"})
_NUMBERING = frozenset({"وعددهم", "عددهم", "وعددهن", "عددهن"})
_SPOKEN = frozenset(
    {"انصابوا", "انصابو", "انجرحوا", "انجرحو", "اتصابوا", "اتصابو", "ماتو", "اتقتلوا", "انقتلوا", "انقتلو"}
)
"""Verbs of everyday speech, which know no dual: "and *two were hurt*"."""
_BEFELL = frozenset({"استشهدوا", "استشهدو", "توفوا", "ماتوا", "ماتو", "اصيبوا", "جرحوا", "انصابوا", "انجرحوا"})
"""Verbs of what befalls their subject, whoever it is: "*five of the crew* died"."""
_RIDDEN = frozenset({"سياره", "سيارات", "دراجه", "حافله", "شاحنه"})
_TO_US = frozenset({"لينا", "النا", "لنا", "عندنا", "انه", "انو"})
_ALL_OF_THEM = frozenset({"كلهم", "جميعهم", "كلن", "كلهن", "جميعهن", "جميعا"})
_THEIR_KILLING = frozenset({"قتلهم", "بقتلهم", "اعدامهم", "باعدامهم"})
_GONE = frozenset({"راح", "راحت", "راحوا", "راحو"})
_FEWEST = 3
_TWO_NAMES = 2
_LIKE = frozenset({"منسقه", "منظمه", "ممنهجه", "متكرره", "متفرقه", "متعمده", "مشتركه"})
_MEMBERS = 12
"""Of whom people are is told in fewer words than this (words)."""


def put_down(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whom forces or a bullet "put an end to": "*put down* four fighters"; people in general are none."""
    if words[at].bare in _PUT_DOWN:
        upon = at + 1
    elif words[at].bare in _ENDED:
        upon = next((i for i in range(at + 1, min(len(words), at + 1 + _REACH)) if words[i].text == _UPON), 0)
        between = words[max(0, at - 2) : upon] if upon else ()
        if not upon or any(_is_of_a_court(word) or word.text in {"،", ","} for word in between):
            return None
    else:
        return None
    if upon + 1 >= len(words) or words[upon].text != _UPON:
        return None
    phrase = phrase_at(words, upon + 1)
    return phrase if phrase is not None and (phrase.is_counted or not phrase.definite) else None


def spends_time(words: tuple[Word, ...], at: int) -> bool:
    """As in "*spent their night* in the open", "the court *ruled* that he be jailed": the verb of passing away.

    The time is the verb's object, behind it or behind its subject; who passed away by violence died.
    """
    if words[at].bare not in _ENDED | {"قضيا"}:
        return False
    near = words[at + 1 : at + 1 + _SPENT_NEAR]
    ruled = any(word.text[0] == "ب" and word.text[1:].removeprefix("ال") in _SENTENCES for word in near)
    if ruled and any(_is_at_law(word) for word in (*words[max(0, at - _REACH) : at], *near[:1])):
        return True
    if _is_by_violence(words, at):
        return False
    told = near[0].text in _SPENT if near else False
    behind = len(near) > 1 and not near[0].text.startswith("ب")
    told = told or (behind and near[1].text in _SPENT)
    jailed = any(a.text == "في" and b.text in _IN_JAIL for a, b in pairwise(words[at + 1 : at + 3 + _SPENT_NEAR]))
    years = behind and near[1].text not in _AGO and any(word.text in _MANY_TIMES for word in near[1:])
    return told or (years and jailed)


def _is_at_law(word: Word) -> bool:
    return word.bare.removeprefix("ال").startswith(_AT_LAW)


def _is_by_violence(words: tuple[Word, ...], at: int) -> bool:
    """Whether what kills is named behind a verb: not "*after* the shelling", "*under* the shelling"."""
    for position in range(at + 1, len(words)):
        text = words[position].text
        bare = text if text in VIOLENCE else text.removeprefix("ب").removeprefix("ال")
        if bare in VIOLENCE:
            before = words[position - 1].text
            aside = before in _NOT_BY or (before == "تحت" and bare != "تعذيب")
            if not aside:
                return True
    return False


def _is_rising(words: tuple[Word, ...], at: int) -> bool:
    """As in "*rose to the first team*": "to" right behind the verb or its subject, and nothing of death behind it."""
    subject = 1 + (at + 2 < len(words) and words[at + 1].text.startswith("ال") and words[at + 2].text.startswith("ال"))
    to = next((i for i in range(at + 1, min(len(words) - 1, at + 2 + subject)) if words[i].text == "الي"), 0)
    if not to or _is_by_violence(words, at):
        return False
    return words[to + 1].text not in _ON_HIGH and not is_one_of(words[to + 1], "killed", "people")


def is_other_than_death(words: tuple[Word, ...], at: int) -> bool:
    """As in "*rose* to the first team", "hanged *himself*", "*spent* the night": no death, or nobody else's deed."""
    if spends_time(words, at):
        return True
    if words[at].bare in _ROSE:
        return _is_rising(words, at)
    if not is_one_of(words[at], "killed", "before"):
        return False
    own = next((i for i in range(at + 1, min(len(words), at + _SPENT_NEAR + 1)) if words[i].text in _HIMSELF), 0)
    if not own or words[own - 1].text.startswith("ال"):
        return False  # "in *the attack itself*"
    if any(word.text == "في" or word.text.startswith(("بال", "في")) for word in words[at + 1 : own]):
        return False
    return not (own + 1 < len(words) and words[own + 1].text.startswith("و"))


def wiped_out(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the family of "the *wiping out of a family* of six", of whom a number tells."""
    if words[at].bare not in _WIPED:
        return None
    phrase = phrase_at(words, at + 1)
    counted = phrase is not None and phrase.count_words is not None and phrase.count is not None
    return phrase if phrase is not None and counted and _FAMILIES & {phrase.noun} else None


def departed(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the one of "*the parting* of the medic X, of his wounds": parting alone is no death."""
    if words[at].bare not in _PARTING:
        return None
    phrase = phrase_at(words, at + 1)
    near = words[at + 1 : at + _MEMBERS]
    of_wounds = any(word.text in _OF_WOUNDS for word in near)
    return phrase if of_wounds and phrase is not None and phrase.count == Count(1, 1) else None


def burned_alive(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whom "they burned *four people* alive"."""
    phrase = phrase_at(words, at + 1) if words[at].bare in _BURNED else None
    if phrase is None or phrase.count is None or phrase.last >= len(words) or words[phrase.last].text not in _ALIVE:
        return None
    return phrase


def is_condemned(words: tuple[Word, ...], at: int, phrase: Phrase) -> bool:
    """As in "*condemns the killing of* the civilians", "*the dying of* the patients": nobody new is told of."""
    many = phrase.definite and phrase.count is not None and phrase.count.low is None
    if many and words[at].bare.removeprefix("ب").removeprefix("ل") == "موت":
        return True
    return many and any(forms(word.text) & _CONDEMNS for word in words[max(0, at - _BEFORE) : at])


def is_sentenced(words: tuple[Word, ...], at: int) -> bool:
    """Whether an execution at ``at`` is what a court sentenced people to, and not told as carried out."""
    if words[at].text in _BY_KILLING:
        near = words[max(0, at - _BEFORE - 2) : at]
        return any(_is_of_a_court(word) for word in near) and any(forms(word.text) & _CONVICTS for word in near)
    if words[at].bare.removeprefix("ب").removeprefix("ال") not in {"اعدام", "اعداما"}:
        return False
    before = words[max(0, at - _BEFORE) : at]
    done = any(word.bare in _CARRIED_OUT for word in words[max(0, at - _BEFORE - 2) : at])
    done = done or any(word.bare in _CARRIED_OUT for word in words[at + 1 : at + _MEMBERS])
    done = done and not is_wished(words[max(0, at - _BEFORE - 2) : at])
    ruled = any(_is_of_a_court(word) for word in before) and any(word.bare in _RULED for word in before)
    return not done and (ruled or any(word.bare.removeprefix("ال") in _SENTENCE for word in before))


def are_acts_of_a_kind(words: tuple[Word, ...], at: int) -> bool:
    """As in "*coordinated assassinations*", "a *similar* killing": the word behind says what the act was like."""
    behind = words[at + 1] if at + 1 < len(words) else None
    return behind is not None and behind.text in _LIKE


def two_themselves(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give two told of by their families' names before a verb in the dual: "that *Haddad and Khoury* were hurt"."""
    if words[at].bare not in _DUALS or at < _TWO_NAMES:
        return None
    first, second = words[at - 2], words[at - 1]
    opens = at == _TWO_NAMES or words[at - 3].text in OPENERS
    plain = first.text.isalpha() and people_word(first.text) is None and people_word(second.text[1:]) is None
    if not (opens and plain and second.text.startswith("و") and len(second.text) > _FEWEST):
        return None
    return Phrase(at - 2, at, Count(2, 2), (at - 2, at), Status.UNKNOWN, None, "", True, head=at - 1)


def is_done_to_others(word: Word) -> bool:
    """Whether a verb has another form for those who suffer it, so that who stands before it did it."""
    return word.bare in _ACTIVE


def two_by_verb(words: tuple[Word, ...], at: int, phrase: Phrase | None) -> Phrase | None:
    """Give who stands joined on before a verb in the dual as two: "the mayor *and his son* were (both) killed"."""
    if phrase is None or words[at].bare not in _DUALS or phrase.count_words is not None or phrase.last != at:
        return phrase
    joined = words[phrase.first].text.startswith("و") and people_word(words[phrase.first].text) is None
    alone = phrase.count is not None and phrase.count.low == 1
    return replace(phrase, count=Count(2, 2)) if alone and joined else phrase


def number_before(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give a bare number right before a plural verb: "that *three* were killed", "eight dead *and seven* were hurt"."""
    both = words[at].bare in _DUALS
    if at < 1 or not (both or words[at].text.endswith(_PLURALS)):
        return None
    for first in range(max(0, at - _REACH), at):
        opens = first == 0 or words[first - 1].text in OPENERS
        found = number_found(words, first) if opens or words[first].text.startswith("و") else None
        all_of = arabic_number_value(words[first].text.removeprefix("ال")) if opens and first == at - 1 else None
        if all_of is not None and words[first].text.startswith("ال") and _FEWEST <= all_of <= _MEMBERS:
            counted = (first, at)
            return Phrase(first, at, Count(all_of, all_of), counted, Status.UNKNOWN, None, "", True, head=first)
        spoken = found is not None and words[first].text.startswith("و") and words[at].bare in _SPOKEN
        if found is None or (found.count.low or 0) < (_TWO_NAMES if both or spoken else _FEWEST):
            continue
        if found.last + (found.last < at and words[found.last].text in _OF_THEM) == at:
            return Phrase(first, at, found.count, (found.first, found.last), Status.UNKNOWN, None, "", head=at - 1)
    return None


def all_of_them(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whom "they killed *everyone in the house, who numbered eleven*", the number behind."""
    if at + 3 >= len(words) or not is_one_of(words[at], "killed", "acts") or words[at + 1].text not in _EVERYONE:
        return None
    for number_at in range(at + 2, min(len(words) - 1, at + _MEMBERS)):
        if words[number_at].text in _NUMBERING:
            found = number_found(words, number_at + 1)
            if found is not None and found.count.low is not None:
                counted = (found.first, found.last)
                return Phrase(at + 1, found.last, found.count, counted, Status.UNKNOWN, None, "", head=at + 1)
    return None


def all_before(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whom "four youths of the team, *all of them* were killed", "everyone in the house, *eleven*, was killed"."""
    gone = words[at].bare in _GONE and at + 1 < len(words) and _is_by_attack(words[at + 1])
    if not (gone or (words[at].text.endswith("وا") and is_one_of(words[at], "killed", "before"))):
        return None
    if at and words[at - 1].text in _ALL_OF_THEM:
        for first in range(at - 2, max(-1, at - _MEMBERS), -1):
            phrase = phrase_at(words, first)
            counted = phrase is not None and phrase.count_words is not None and phrase.count_words[0] == first
            if phrase is not None and counted and not phrase.definite:
                return phrase
        return None
    end = at - 1 if words[at - 1].text in {"،", ","} else at
    for number_at in range(max(1, end - _REACH), end):
        if words[number_at - 1].text in _NUMBERING and (found := number_found(words, number_at)) is not None:
            opens = [i for i in range(max(0, number_at - _MEMBERS), number_at) if words[i].bare in _EVERYONE]
            if opens and found.last == end and found.count.low is not None:
                counted_at = (found.first, found.last)
                return Phrase(opens[0], end, found.count, counted_at, Status.UNKNOWN, None, "", head=opens[0])
    return None


def one_gone(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whose kin is "gone" by an attack, told before the verb: "*my brother* is gone in the shelling"."""
    if words[at].bare not in _GONE or not at or at + 1 >= len(words) or not _is_by_attack(words[at + 1]):
        return None
    if at + 2 < len(words) and words[at + 2].text.startswith("ي"):
        return None  # "went in the raid *to help* people"
    phrase = next(
        (p for i in range(max(0, at - 3), at) if (p := phrase_at(words, i)) is not None and p.last == at), None
    )
    return phrase if phrase is not None and phrase.count is not None and phrase.count.low is not None else None


def _is_by_attack(word: Word) -> bool:
    cause = word.text[1:].removeprefix("ال")
    return word.text[0] == "ب" and cause in arabic_words("report", "causes") - _RIDDEN


def killed_by_them(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whom "they" killed, the doers joined to the noun: "during *their killing of 20 children*"."""
    if words[at].bare not in _THEIR_KILLING or at + 1 >= len(words):
        return None
    phrase = phrase_at(words, at + 1)
    return phrase if phrase is not None and phrase.is_counted and not phrase.definite else None


def gone_by(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give who is "gone" by an attack, as people say: "*five of the neighbours* are gone in the shelling"."""
    if words[at].bare not in _GONE or at + 2 >= len(words):
        return None
    phrase = phrase_at(words, at + 1) or bare_number(words, at + 1)
    if phrase is None or phrase.count is None or phrase.count.low is None or phrase.definite:
        return None
    causes = arabic_words("report", "causes")
    behind = words[phrase.last : phrase.last + _REACH]
    return phrase if any(w.text[0] == "ب" and w.text[1:].removeprefix("ال") in causes for w in behind) else None


def members_before(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give "seven *of the forces of* X and Y" before their verb in the plural: no noun but of whom they are."""
    if not (words[at].text.endswith(_PLURALS) or words[at].bare in _BEFELL):
        return None
    bodies = arabic_words("status", "forces") | arabic_words("status", "bodies_of_men")
    befell = words[at].bare in _BEFELL or _is_suffered(words, at)
    for first in range(max(0, at - _MEMBERS), at - 1):
        told = bare_number(words, first)
        opened = first == 0 or words[first - 1].text in {"ان", "بان", "وان", "،", ","}
        opened = opened or (befell and words[first - 1].text in _TO_US)
        if told is None or not opened or not (befell or told.noun.removeprefix("ال") in bodies):
            continue
        if counts_things(told.noun) or told.noun == "":
            continue
        if told.last <= at and all(word.text.isalpha() for word in words[told.last : at]):
            return told
    return None


def _is_suffered(words: tuple[Word, ...], at: int) -> bool:
    """As in "nine of one tribe *were killed in an attack*": no object follows the verb, which may be active too."""
    after = words[at + 1].text if at + 1 < len(words) else "."
    follows = after[0] == "ب" or not after[0].isalnum() or after in arabic_words("report", "after_number")
    return words[at].bare in {"قتلوا", "قتلو"} and follows


def past_rank(words: tuple[Word, ...], at: int) -> int:
    """Where a phrase goes on behind a rank: "an officer *of the rank of major* and five policemen"; else ``at``."""
    if at + 1 >= len(words) or words[at].text != "برتبه":
        return at
    after = at + 2
    return after + 1 if after < len(words) and words[after].text in arabic_words("status", "rank_ordinals") else after


def _is_of_a_court(word: Word) -> bool:
    return word.bare.removeprefix("ال").startswith(_COURTS) or word.bare.removeprefix("ال") in _SENTENCE

"""Tolls in Arabic: "the number of the dead rose to 46"."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_named, harms_told, is_one_of
from sijill.extract.arabic.joined import mixed
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.numbers import counts_things, number_found
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.statuses import status_between
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status

FARTHEST = 32
"""A toll's number stands within this many words of the word for the toll (words)."""
_SPEAKER = 6
"""Who says that something is so is named in fewer words than this (words)."""
_RAISED_BY = 4
"""Who raised a toll is named in fewer words than this: "*local pages raised* the number to 16" (words)."""
_THEIR_DEATHS = 6
"""Those counted are told by their deaths within so many words: "the number of those *whose killing* was checked"."""
_LABELS = 2
_RAISED = 12
"""A toll that rose stands within so many words before the number: "*the toll of the shelling* of X *rose* to 3"."""
_ADDED = frozenset({"الاضافه", "اضافه"})
"""As in "the dead reached 140 *in addition* to more than 200 wounded": of others."""
_BY_DEATH = ("بوفات", "بمقتل", "باستشهاد", "بموت", "برحيل", "بارتقا")
_WHY = frozenset({"بعد", "اثر", "عقب", "مع"})
_WHO = frozenset({"الذين", "اللواتي", "اللذين", "ممن"})
OVERALL = frozenset({"الكلي", "الكليه", "الاجمالي", "الاجماليه"})
"""As in "the *overall* number of the martyrs"."""
_ITS_TOLL = frozenset({"حصيلته", "حصيلتها", "احصاييته", "احصاييتها"})
_ONE_OF_SEVERAL = frozenset({"الاول", "الاولي", "الثاني", "الثانيه", "الثالث", "الثالثه", "احدهما", "احداهما"})
_CASES = {Harm.KILLED: "deaths", Harm.INJURED: "injuries"}
_TOLL_HARMS = (Harm.KILLED, Harm.INJURED, Harm.MISSING, Harm.DETAINED, Harm.DISPLACED)


def toll_at(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    """Give the harm and phrase of a toll told by the word at ``at`` ("number", "toll"), or ``None``."""
    if at + 1 >= len(words):
        return None
    forms = {words[at].text, words[at].bare, words[at].bare.removeprefix("ب").removeprefix("ل")}
    if words[at + 1].text in OVERALL:
        forms = forms | {words[at].bare.removeprefix("ال")}
    is_toll = bool(forms & arabic_words("report", "tolls"))
    ahead = _reached_before(words, at) if is_toll else None
    if ahead is not None:
        return ahead
    again = _harm_counted_before(words, at) or _of_the_dead(words, at) or _raised_by_death(words, at)
    if not is_toll and again is None:
        return _bare_toll(words, at)
    harm = _toll_harm(words[at + 1 : at + 4]) or again
    told_of = _of_those_who(words, at) if harm is None else None
    harm = harm or told_of
    if harm is None:
        return None
    if is_toll and words[at + 1].text == "من" and at + 2 < len(words) and words[at + 2].text.startswith("ال"):
        return None
    start = at + 1 if again is not None and number_found(words, at + 1) is not None else at + 2
    found = _counted(words, at + 2) if _of_the_dead(words, at) else _value(words, start)
    risen = at > 0 and words[at + 1].text == "من" and _rises(words[at - 1])
    if found is None or (told_of is not None and not (risen or _is_reached(words, found[2]))):
        return None
    count, number, first, after = found
    noun = phrase_at(words, number)
    named = harms_named(noun.noun) if noun is not None else frozenset()
    if named and harm not in named:
        return None
    last = mixed(words, noun).last if noun is not None else after
    status = status_between(words, at + 1, min(first, at + 4, _until_act(words, at + 2)))
    if status is Status.UNKNOWN and noun is not None:
        status = noun.status
    if harm is Harm.KILLED and _is_of_both(words, at):
        count = Count(None, count.high or count.low, count.as_printed, "killed_or_injured")
    return harm, Phrase(at, last, count, (first, after), status, None, words[at + 1].text)


def _is_of_both(words: tuple[Word, ...], at: int) -> bool:
    """As in "the number *of dead and wounded* of X rose to 23": one number for both."""
    near = words[at + 1 : at + 4]
    dead = next((i for i, word in enumerate(near[:-1]) if Harm.KILLED in harms_named(word.text)), None)
    if dead is None or not near[dead + 1].text.startswith("و"):
        return False
    return Harm.INJURED in harms_named(near[dead + 1].bare)


def _of_the_dead(words: tuple[Word, ...], at: int) -> Harm | None:
    """As in "*the toll that* the council recorded reached 12 civilians": a toll of nobody else is of the dead."""
    told = words[at].bare == "الحصيله" and words[at + 1].text == "التي"
    told = told or (words[at].bare in _ITS_TOLL and words[at + 1].text == "الي")
    others = {harm for word in words[at + 1 :] for harm in harms_named(word.text)} - {Harm.KILLED}
    return Harm.KILLED if told and not others else None


def _raised_by_death(words: tuple[Word, ...], at: int) -> Harm | None:
    """As in "the toll of the shelling rose to 10 *after the death of* two": a toll that deaths raise is of the dead."""
    of = words[at + 1].text.removeprefix("ال")
    if words[at].bare.removeprefix("ال") not in arabic_words("report", "tolls"):
        return None
    if _is_by_it(words, at):
        return Harm.KILLED
    if words[at + 1].text != "الي" and of not in arabic_words("report", "causes"):
        return None  # of prisoners, of points, of a team
    for to in range(at + 1, min(len(words) - 3, at + FARTHEST)):
        number = number_found(words, to + 1) if words[to].text == "الي" else None
        if number is None or number.last + 1 >= len(words) or words[number.last].text not in _WHY:
            continue
        led = words[number.last + 1 : number.last + 4]
        died = Harm.KILLED in harms_told(led[0].text) or any(
            Harm.KILLED in harms_named(word.text) and word.text.startswith("جث") for word in led
        )
        return Harm.KILLED if died else None
    return None


def _is_by_it(words: tuple[Word, ...], at: int) -> bool:
    """As in "*and by his death* the toll rises *to* three", with nothing behind but who they are."""
    near = words[max(0, at - _RAISED_BY) : at]
    died = any(w.bare.startswith(_BY_DEATH) and w.bare.endswith(("ه", "ها", "هم", "هما")) for w in near)
    number = number_found(words, at + 2) if words[at + 1].text == "الي" and at + 2 < len(words) else None
    if not died or number is None:
        return False
    rest = words[number.last :]
    return not rest or not rest[0].text.isalpha() or Harm.KILLED in harms_named(rest[0].text)


def _is_reached(words: tuple[Word, ...], first: int) -> bool:
    """Whether a number is what a toll comes to: "reached 12", "to 12", "at more than 12"."""
    before = words[first - 1]
    return before.text == "الي" or words[first].text.startswith("ب") or _rises(before)


def _rises(word: Word) -> bool:
    """Whether a word beside one for a toll says that it rose, or what it has become."""
    return is_one_of(word, "report", "rising") or is_one_of(word, "report", "become")


def _of_those_who(words: tuple[Word, ...], at: int) -> Harm | None:
    """As in "the number of *civilians who were killed* since March": the harm of the clause behind those counted."""
    if words[at + 1].text == "من":
        near = (word for word in words[at + 2 : at + 2 + _THEIR_DEATHS] if word.text.endswith(("هم", "هن", "وا")))
        return next((harm for word in near for harm in _TOLL_HARMS if harm in _told_by(word)), None)
    who = next((i for i in range(at + 1, min(len(words) - 1, at + 4)) if words[i].text in _WHO), None)
    told = harms_told(words[who + 1].text) if who is not None else frozenset()
    return next((harm for harm in _TOLL_HARMS if harm in told), None)


def _told_by(word: Word) -> frozenset[Harm]:
    """As in "of *their killing*", "who *were killed*"."""
    return harms_told(word.text.removesuffix("هم").removesuffix("هن"))


def swells(words: tuple[Word, ...], at: int, toll: int, harm: Harm) -> bool:
    """Whether a death at word ``at`` is why the toll told before it rose: "rose to 15 *after the death of* two"."""
    raised = range(max(0, toll - _RAISED), max(0, toll - 3))
    start = next((i for i in raised if _rises(words[i]) and _is_toll(words[i + 1])), max(0, toll - 3))
    near = words[start:at]
    rose = any(is_one_of(word, "report", key) for word in near for key in ("rising", "risen"))
    passed = {"ان"} | arabic_words("report", "recovering")
    before = next((word.text for word in reversed(words[max(0, at - 4) : at]) if word.text not in passed), "")
    return harm is Harm.KILLED and rose and toll < at and before in _WHY


def _is_toll(word: Word) -> bool:
    return word.bare.removeprefix("ال") in arabic_words("report", "tolls")


def is_of_one_of_several(words: tuple[Word, ...], phrase: Phrase, toll: Phrase) -> bool:
    """As in "17 died in two blasts, *the first* killed ten": what one of several attacks did is of them all."""
    low, whole = (one.count.low if one.count is not None else None for one in (phrase, toll))
    if low is None or whole is None or low >= whole or toll.last > phrase.first:
        return False
    between = range(toll.last + 1, phrase.first)
    return any(words[i].bare in _ONE_OF_SEVERAL and words[i - 1].text in {"،", ",", ":"} for i in between)


def is_told_how(words: tuple[Word, ...], phrase: Phrase, toll: Phrase) -> bool:
    """As in "five medics were killed, *as five medics were killed* today in raids": the same people told again."""
    low, whole = (one.count.low if one.count is not None else None for one in (phrase, toll))
    alike = low is not None and low == whole and low > 1 and phrase.noun == toll.noun != ""
    between = words[toll.last : phrase.first] if toll.last <= phrase.first else ()
    return alike and any(word.text in {"حيث", "اذ"} for word in between)


def are_the_dead(words: tuple[Word, ...], phrase: Phrase, whole: Phrase) -> bool:
    """Whether "*the two dead*" behind a number are as many: "two were killed, *the two dead* were buried"."""
    low, number = (one.count.low if one.count is not None else None for one in (phrase, whole))
    held = (word.text for word in words[phrase.first : phrase.last])
    named = any(text.startswith("ال") and Harm.KILLED in harms_named(text.removeprefix("ال")) for text in held)
    return named and low is not None and low == number and whole.last <= phrase.first


def is_of_a_toll(words: tuple[Word, ...], phrase: Phrase, toll: Phrase) -> bool:
    """Whether a number behind a toll is of it, told by place: "21 dead, 8 in X *and six martyrs in Y*"."""
    placed = phrase.last < len(words) and words[phrase.last].text == "في"
    placed = placed or (phrase.count_words is not None and words[phrase.count_words[0] - 1].text == "(")
    low, whole = (one.count.low if one.count is not None else None for one in (phrase, toll))
    return placed and toll.last <= phrase.first and low is not None and whole is not None and low < whole


def _reached_before(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    """As in "to nine rose *the number of the dead*": the number stands between the verb and who fell."""
    harm = _toll_harm(words[at + 1 : at + 3]) or _of_those_who(words, at)
    if harm is None or not words[at].text.isalpha() or words[at].text != words[at].bare:
        return None
    for first in range(max(0, at - 4), at):
        number = number_found(words, first)
        led = first > 1 and words[first - 1].text == "الي" and _rises(words[first - 2])
        if led and number is not None and number.last == at:
            status = status_between(words, at + 1, min(len(words), at + 4))
            counted = (number.first, number.last)
            return harm, Phrase(first, at + 2, number.count, counted, status, None, words[at + 1].text, head=at + 1)
    return None


def _bare_toll(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    """As in "the dead: 7", "the wounded 12": the number right after who fell."""
    bare = words[at].bare
    if not bare.startswith("ال") and not _is_label(words, at):
        return None
    named = [harm for harm in _TOLL_HARMS if bare.removeprefix("ال") in arabic_words(harm.value, "people")]
    if not named:
        return None
    start = at + 1 if words[at + 1].text != ":" else at + 2
    number = number_found(words, start) if start < len(words) else None
    if number is None or (phrase_at(words, start) is not None and not _is_label(words, at)):
        return None
    if number.last < len(words) and counts_things(words[number.last].text):
        return None
    return named[0], Phrase(
        at, number.last, number.count, (number.first, number.last), Status.UNKNOWN, None, bare, head=at
    )


def _is_label(words: tuple[Word, ...], at: int) -> bool:
    """As in "*martyrs: 3* wounded: 10": one of two or more such labels, each with its number behind it."""
    if not _has_number_behind(words, at):
        return False
    labels = [i for i in range(len(words)) if _has_number_behind(words, i)]
    first = labels[0]
    return len(labels) >= _LABELS and (first == 0 or number_found(words, first - 1) is None)


def _has_number_behind(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word for the dead or wounded has a number in digits behind it, with or without a colon."""
    start = at + 2 if at + 1 < len(words) and words[at + 1].text == ":" else at + 1
    if start >= len(words) or not words[start].text.isdigit():
        return False
    return bool(harms_named(words[at].text) & {Harm.KILLED, Harm.INJURED, Harm.MISSING})


def _until_act(words: tuple[Word, ...], at: int) -> int:
    """Where the words for who fell end: at the bombing, attack or place that follows."""
    acts = arabic_words("status", "perpetrators") - arabic_words("status", "armed_groups")
    return next((i for i in range(at, len(words)) if words[i].text in acts), len(words))


def _toll_harm(near: tuple[Word, ...]) -> Harm | None:
    for harm in _TOLL_HARMS:
        told = arabic_words(harm.value, "people") | arabic_words("cases", _CASES.get(harm, "case"))
        if any({w.text, w.text.removeprefix("ال"), w.text.removeprefix("لل")} & told for w in near):
            return harm
    return None


def _harm_counted_before(words: tuple[Word, ...], at: int) -> Harm | None:
    """As in "25 were killed, while the ministry said that *the number reached* 30": the one harm told before it."""
    bare = words[at].bare
    if not at or not bare.startswith("ال") or bare.removeprefix("ال") not in arabic_words("report", "tolls"):
        return None
    before = words[max(0, at - _RAISED_BY) : at] if words[at + 1].text == "الي" else words[at - 1 : at]
    if not any(_rises(word) for word in (*before, words[at + 1])):
        return None
    told = {
        harm for word in words[:at] for harm in harms_told(word.text) | harms_named(word.text) if harm in _TOLL_HARMS
    }
    return next(iter(told)) if len(told) == 1 else None


def _counted(words: tuple[Word, ...], start: int) -> tuple[Count, int, int, int] | None:
    """The first number that stands before people: "in Safita on 22 December *12 civilians*"."""
    for at in range(start, min(len(words), start + FARTHEST)):
        number = number_found(words, at)
        if number is not None and phrase_at(words, at) is not None:
            return number.count, at, at, number.last
    return None


def _is_said(words: tuple[Word, ...], at: int) -> bool:
    """Whether somebody says that something is so: "the number of the dead, *as the corps said that* five"."""
    verb = bool({words[at].text, words[at].bare} & arabic_words("report", "verbs"))
    return verb and any(word.text in {"ان", "بان"} for word in words[at + 1 : at + 1 + _SPEAKER])


def _value(words: tuple[Word, ...], start: int) -> tuple[Count, int, int, int] | None:
    """The number a toll reaches: the one after "to", else the first that is not where it came from."""
    found: list[tuple[bool, Count, int, int, int]] = []
    position = start
    while position < min(len(words), start + FARTHEST):
        number = number_found(words, position)
        if number is None and not found and _is_said(words, position):
            break
        if number is None:
            position += 1
            continue
        rises = [i for i in range(position, number.last) if words[i].text == "الي"]
        if rises and (risen := number_found(words, rises[0] + 1)) is not None:
            number = risen
            position = risen.first
        before = words[position - 1].text
        if found and words[position - 2].bare.removeprefix("ب") in _ADDED:
            break
        counted = words[number.last].text if number.last < len(words) else ""
        things = counts_things(counted) and counted not in arabic_words("cases", "case")
        one_of = words[number.number].text in {"احد", "احدي"}
        if before not in arabic_words("report", "former") and not things and not one_of:
            reached = before == "الي" or words[position].text in {"لاكثر", "لنحو", "لقرابه"}
            found.append((reached, number.count, position, position, number.last))
        position = number.last
    best = next((row for row in found if row[0]), found[0] if found else None)
    return best[1:] if best is not None else None


TOLD_AGAIN = (is_of_one_of_several, is_told_how, are_the_dead)
"""How a number may be of people whom a number before it told of."""

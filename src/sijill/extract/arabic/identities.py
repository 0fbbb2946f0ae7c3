"""Who the dead of an Arabic text were, told apart from their deaths: "the father is X", "the second victim, Y"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sijill.extract.arabic.alive import lives_on
from sijill.extract.arabic.called_otherwise import surely_lives
from sijill.extract.arabic.fallen_names import named_at
from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.incidents import Told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.listed_claims import ListedClaim, claim_of_lines
from sijill.extract.arabic.lists import NameLine
from sijill.extract.arabic.name_rolls import roll_of, unknown_name
from sijill.extract.arabic.name_runs import stop_of_names
from sijill.extract.arabic.names import AGES, CLOSING, OPENING, is_given, is_title, name_words
from sijill.extract.arabic.people import is_kin, people_word
from sijill.extract.arabic.profiles import lives_told
from sijill.extract.arabic.ranks import status_of_titles
from sijill.extract.arabic.remembered import known_as, remembered
from sijill.extract.arabic.told_dead import FIGHTERS
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.extract.placed import Placed
from sijill.model.claims import Claim
from sijill.model.vocabulary import UNDER_ARMS, Harm
from sijill.text.arabic import fold_letters
from sijill.text.numerals import arabic_number_value

NEAR = 6
"""Who the dead were is told within so many sentences behind a death, or in its own (sentences)."""
_DEAD = (
    "القتيل القتيله القتيلان القتيلين القتيلتان القتيلتين القتلي الضحيه الضحيتان الضحيتين الضحايا المغدور المغدوره "
    "الفقيد الفقيده المتوفي المتوفاه الشهيد الشهيده الشهيدان الشهيدين الشهيدتان الشهيدتين الشهدا"
)
_THE_DEAD = frozenset(_DEAD.split())
_CALLED_DEAD = frozenset({"الضحيه", "المغدور", "المغدوره", "الفقيد", "الفقيده"})
"""Words for the dead behind which a name may stand at once."""
_ORDER = (
    "الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه الاخر الاخري الاخير الاخيره "
    "الاثنان الاثنين الثلاثه الاربعه الخمسه السته السبعه الثمانيه الوحيد الوحيده"
)
_ORDINALS = frozenset(_ORDER.split())
_IS = "هو هي هما هم هن فهو فهي فهما فهم يدعي تدعي ويدعي وتدعي اسمه اسمها واسمه واسمها يسمي تسمي"
_LINKS = frozenset(_IS.split())
_CALLS = _LINKS - frozenset(["هو", "هي", "هما", "هم", "هن", "فهو", "فهي", "فهما", "فهم"])
_OPENS = frozenset({"،", ",", "؛", ":", "-", "–", "ان", "بان", "وان", "اما", "واما", "حيث", "فان"})
_OF_THEM = frozenset({"احد", "احدي", "هويه", "اسم", "من", "بين"})
_OF_NTH = "اولهم ثانيهم ثالثهم رابعهم خامسهم سادسهم سابعهم ثامنهم تاسعهم عاشرهم اولهما ثانيهما اخرهم"
_NTH = frozenset(_OF_NTH.split())
_MANY_DEAD = frozenset({"القتلي", "الضحايا", "الشهدا"})
_MARKS = frozenset({"،", ",", ":", "-", "–", "(", "/"})
_PRONOUNS = ("هما", "هم", "هن", "ها", "ه")
_ENDINGS = ("ان", "ين", "ون")
_HIS_OR_HERS = frozenset({"ابنه", "جده", "والده"})
"""Written alike: "his son" and "a daughter"."""
_OTHER_FATES = frozenset({Harm.INJURED, Harm.RESCUED, Harm.DETAINED, Harm.MISSING})
_OF_KIN = (
    "الاب الام الزوج الزوجه الابن الابنه البنت الاخ الاخت الجد الجده الطفل الطفله الرضيع الرضيعه العم العمه الخال "
    "الخاله"
)
_KIN = frozenset(_OF_KIN.split())
_HELD = frozenset({"اوقفته", "اوقفتها", "القبض", "موقوف", "التحقيق"})
_NAMES = frozenset({"اسما", "اسماء"})
_OF_OTHERS = (
    "الجرحي المصابين المعتقلين المفقودين الناجين الاسري الشهود المتهمين المطلوبين الفايزين المشاركين والجرحي والمصابين"
)
_NOT_OF_THE_DEAD = frozenset(_OF_OTHERS.split())
_ON_RECORD = (
    "توثيقها توثيقهم وثقت وثقناها وثقتها عرفت تاكدت وردت وردتنا وصلتنا وصلت حصلنا التاليه الاوليه المتوفره الموثقه"
)
_RECORDED = frozenset(_ON_RECORD.split())
_SO_FAR = frozenset(
    ["حتي", "الان", "اللحظه", "الساعه", "لحد", "الينا", "لدينا", "منها", "من", "الضحايا", "الشهدا", "القتلي", "بعد"]
)
_ANYBODY = frozenset({"شخص", "اشخاص", "فرد", "افراد", "عايل", "اسر", "عناصر", "عنصر", "مسلح", "قوات", "مقاتل"})
"""Whom no identity is told of: persons as such, and those under arms."""


def identified_claims(
    held: ArabicText, told: Sequence[Told], outlet: str | None, named: Sequence[Claim]
) -> Iterator[ListedClaim]:
    """Give the claims of those whom a text names by what they were to a death it told of.

    Whoever shares a word with somebody hurt, taken or saved ("the youth") is not named by it.

    Args:
        held: The text.
        told: The claims its sentences make, in reading order.
        outlet: Who publishes it.
        named: The claims of its lists of names.
    """
    dead = [t for t in told if t.claim.harm is Harm.KILLED and not (t.claim.negated or t.claim.when.historical)]
    if not dead:
        return
    for lives in lives_told(held, told) if not named else ():
        claim = claim_of_lines(held, Harm.KILLED, lives, outlet)
        yield ListedClaim(Placed(claim, lives[0].sentence.paragraph, False, True), lives[0].sentence)
        return
    known = {fold_letters(name) for one in (*(t.claim for t in told), *named) for name in one.victims.names}
    others = _roles(t.claim for t in told if t.claim.harm in _OTHER_FATES and not t.claim.negated)
    roles = _roles(t.claim for t in dead) - others
    several = _roles(t.claim for t in dead if t.claim.count.high != 1) - others
    near = {t.sentence.index + on for t in dead for on in range(NEAR + 1)}
    here = defaultdict(list)
    for one in dead:
        here[one.sentence.index].append(one)
    for sentence in held.sentences:
        if sentence.index not in near or any(word.text in FIGHTERS for word in sentence.words):
            continue
        names = _identified(sentence.words, roles, several) or [*remembered(sentence.words)]
        names = names or _known_as(sentence, here[sentence.index])
        names = [] if any(harms_told(w.text) & {Harm.DETAINED} or w.text in _HELD for w in sentence.words) else names
        names = [name for name in names if not _is_armed(sentence.words, name)]
        names = [] if any(_lives(sentence.words, name) for name in names) else names
        names = [name for name in names if _folded(sentence.words, name) not in known]
        if names:
            known |= {_folded(sentence.words, name) for name in names}
            lines = [NameLine(sentence, *name) for name in names]
            claim = claim_of_lines(held, Harm.KILLED, lines, outlet)
            yield ListedClaim(Placed(claim, sentence.paragraph, False, True), sentence)


def _lives(words: tuple[Word, ...], name: tuple[int, int]) -> bool:
    """Whether a text goes on to tell of a living bearer; whoever is called dead may have told or filmed before."""
    called = any(word.bare in _THE_DEAD for word in words[: name[0]])
    return surely_lives(words, name[1]) if called else lives_on(words, name[1])


def _known_as(sentence: ArabicSentence, here: Sequence[Told]) -> list[tuple[int, int]]:
    """What the one is known as whose death without a name the sentence tells of."""
    one = len(here) == 1 and here[0].claim.count.low == here[0].claim.count.high == 1
    return [*known_as(sentence.words, here[0].trigger)] if one and not here[0].claim.victims.names else []


def _is_armed(words: tuple[Word, ...], name: tuple[int, int]) -> bool:
    """Whether a rank stands before a name: whoever bears it is none of the civilians told of."""
    return status_of_titles(words, name[0]) in UNDER_ARMS


def _folded(words: tuple[Word, ...], name: tuple[int, int]) -> str:
    first = words[name[0]].text
    first = first[1:] if first.startswith("و") and not is_given(first) else first
    return " ".join([first, *(word.text for word in words[name[0] + 1 : name[1]])])


def _roles(claims: Iterator[Claim]) -> frozenset[str]:
    """What people were, by the words that count or name them: "a *girl student* and two *women*"."""
    words = {word for claim in claims for word in _meant(fold_letters(claim.victims.surface).split())}
    told = {word: role for word in words if (role := _role(word)) is not None}
    either = {role + "ه" for word, role in told.items() if _is_of_both_sexes(word) and not role.endswith("ه")}
    return frozenset(told.values()) | either | {word[:-1] for word in words if word in _HIS_OR_HERS}


def _meant(words: list[str]) -> Iterator[str]:
    """The words of a surface but for who killed his own: "a *husband* (killed) his wife"."""
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else ""
        if not (is_kin(after) and after.endswith(("ته", "تها")) and people_word(word) is not None):
            yield word


def _is_of_both_sexes(word: str) -> bool:
    """Whether a word for several people is masculine, so that women may be among them."""
    return _is_many(word) or word.endswith(("ان", "ين", "ون", "يه", "يها"))


def _role(text: str) -> str | None:
    """One form of a word for people, without "and", article, number and whose they are; ``None`` for other words.

    A woman's word keeps its ending: a wife is no husband.
    """
    if people_word(text) is None and text[0] in "وف":
        text = text[1:]
    if people_word(text) is None and people_word(text.removeprefix("ال")) is None:
        return None
    owned = not text.startswith("ال")
    text = text.removeprefix("ال")
    if owned and is_kin(text):
        text = next(
            (text.removesuffix(end) for end in _PRONOUNS if text.endswith(end) and len(text) > len(end) + 1), text
        )
    text = next((text.removesuffix(end) for end in _ENDINGS if text.endswith(end) and len(text) > len(end) + 1), text)
    text = text[:-1] if text[-1] in "اي" and len(text) > 2 else text
    text = text.removesuffix("ات") + "ه" if text.endswith("ات") and len(text) > 3 else text
    text = text[:-1] + "ه" if text[-1] == "ت" and len(text) > 2 else text
    return text if text not in _ANYBODY else None


def _identified(words: tuple[Word, ...], roles: frozenset[str], several: frozenset[str]) -> list[tuple[int, int]]:
    """The names of a sentence behind "the father is", "the second victim,", "among the civilians the reporter"."""
    found: list[tuple[int, int]] = []
    for at in range(len(words) - 1):
        if found and at < found[-1][1]:
            continue
        bare = words[at].bare if words[at].text[0] in "وف" else words[at].text
        if not bare.startswith("ال") or is_given(bare):
            continue
        is_dead, role = bare in _THE_DEAD, _role(bare)
        if not (is_dead or role in (several if _is_many(bare) else roles)) or not _opens(words, at, is_dead):
            continue
        found += _behind(words, at, bare, bool(found))
    return found or _of_order(words) or _of_names_told(words)


def _of_order(words: tuple[Word, ...]) -> list[tuple[int, int]]:
    """As in "and *the fourth of them* the guard X", "in the first *coffin* X", "among the victims a grocer*, X,*"."""
    found: list[tuple[int, int]] = []
    for at, word in enumerate(words[:-2]):
        coffin = word.text == "النعش" and at > 0 and words[at - 1].text in {"في", "ففي", "وفي"}
        if (word.bare in _NTH and _is_of_the_dead(words, at)) or coffin:
            first = at + 1 + (coffin and words[at + 1].text in _ORDINALS)
            while first < len(words) - 1 and words[first].text.startswith("ال") and not is_given(words[first].text):
                first += 1
            name = named_at(words, first) if not is_kin(words[first].text) else None
            found += [name] if name is not None else []
            continue
        among = word.text in _MANY_DEAD and at > 0 and words[at - 1].bare in {"بين", "من", "ومن"}
        first = at + 1 + (words[at + 1].text in {"ايضا", "كذلك"})
        if among and first < len(words) and words[first].text in name_words("callings"):
            comma = next((i for i in range(first, min(len(words) - 1, first + 4)) if words[i].text in {"،", ","}), None)
            name = named_at(words, comma + 1) if comma is not None else None
            if name is not None and name[0] == (comma or 0) + 1 and _closes(words, name[1]):
                found.append(name)
    return found


def _is_of_the_dead(words: tuple[Word, ...], at: int) -> bool:
    """Whether "the first of them" opens a sentence, or is told of the dead: "three teachers killed, *the first* X"."""
    told = {harm for word in words[:at] for harm in harms_told(word.text) | harms_named(word.text)}
    return at == 0 or (Harm.KILLED in told and not told & _OTHER_FATES)


def _of_names_told(words: tuple[Word, ...]) -> list[tuple[int, int]]:
    """As in "of *the names* of the victims A and B", "*the names* recorded so far: A, B"; no other list's names."""
    for at, word in enumerate(words[:-2]):
        if word.bare.removeprefix("ال") not in _NAMES or any(w.text in name_words("other_lists") for w in words[:at]):
            continue
        near = range(at + 1, min(len(words) - 1, at + NEAR + 1))
        recorded = word.bare.startswith("ال") and any(_is_recorded(words, i) for i in near)
        dead = recorded or any(words[i].text in _THE_DEAD for i in near)
        first = next((i + 1 for i in near if words[i].text == ":" or words[i].text in _THE_DEAD), None)
        others = name_words("other_lists") | _NOT_OF_THE_DEAD
        if not dead or first is None or any({w.text, w.bare} & others for w in words[at:first]):
            continue
        first += words[first].text == ":"
        names = roll_of(words, first, stop_of_names(words, at, len(words))) if first < len(words) else []
        if names and is_given(words[names[0][0]].text.removeprefix("و")):
            return names
    return []


def _is_recorded(words: tuple[Word, ...], at: int) -> bool:
    """As in "the names *that reached us so far:*", and not "that stood in the indictment:"."""
    colon = next((i for i in range(at, min(len(words), at + NEAR)) if words[i].text == ":"), None)
    between = words[at + 1 : colon] if colon is not None else ()
    return words[at].text in _RECORDED and colon is not None and all(word.text in _SO_FAR for word in between)


def _opens(words: tuple[Word, ...], at: int, is_dead: bool) -> bool:
    """Whether the word at ``at`` is nobody's kin or friend: it opens what is said, or is one of several."""
    if at == 0 or words[at].text[0] in "وف":
        return at == 0 or not _is_construct(words[at - 1])
    before = words[at - 1]
    if before.text in _OPENS | OPENING or before.text in arabic_words("report", "times"):
        return True
    if before.bare in _OF_THEM:
        return True
    return is_dead and not _is_construct(before) and before.text not in {"قبل", "يد", "باسم"}


def _is_construct(word: Word) -> bool:
    """As in "the *father of* the victim", "the victim's *killer*": whoever is named behind is another."""
    if word.text.startswith("ال") or not word.text.isalpha():
        return False
    owned = name_words("of_whom") | name_words("men_of") | name_words("named_after") | name_words("callings")
    return people_word(word.bare) is not None or bool({word.text, word.bare} & owned)


def _behind(words: tuple[Word, ...], at: int, bare: str, goes_on: bool) -> list[tuple[int, int]]:
    """The names that who they were leads to: past "the second", "is", "three brothers," and marks."""
    first = at + 1
    while first < len(words) and (words[first].text in _ORDINALS or words[first].text in _THE_DEAD):
        first += 1
    ordered = first > at + 1
    if first < len(words) and bare.endswith(("ان", "ين")) and _role(words[first].text) and not is_title(words[first]):
        first += 1  # "the two dead *are brothers*, namely"
    if first >= len(words) - 1:
        return []
    linked = words[first].text in _LINKS
    if linked:
        return _named(words, _past_group(words, first + 1), at, bare, words[first].text in _CALLS)
    among = at > 0 and words[at - 1].bare == "بين" and (_is_many(bare) or bare in _THE_DEAD)
    elliptic = goes_on and words[at].text.startswith("و")
    marked = words[first].text in _MARKS
    direct = bare in _CALLED_DEAD or (bare in _THE_DEAD and ordered)
    if not (direct or elliptic or among) or (marked and not (direct and ordered)):
        return []
    name = named_at(words, first + marked)
    return [name] if name is not None and (not marked or _closes(words, name[1])) else []


def _past_group(words: tuple[Word, ...], at: int) -> int:
    """Past "three brothers," before the names."""
    if at + 2 < len(words) and arabic_number_value(words[at].text) is not None and _role(words[at + 1].text):
        return at + 2 + (words[at + 2].text in _MARKS)
    return at


def _named(words: tuple[Word, ...], first: int, at: int, bare: str, is_called: bool) -> list[tuple[int, int]]:
    """The name of one, or the roll of several; a first name alone where it says what somebody is called."""
    if first >= len(words):
        return []
    one = named_at(words, first)
    many = bare.endswith(("ان", "ين", "ون")) or bare in {"القتلي", "الضحايا", "الشهدا"} or _is_many(bare)
    if many:
        roll = roll_of(words, first, stop_of_names(words, at, len(words)))
        return roll or ([one] if one is not None else [])
    if one is not None:
        return [one]
    unknown = unknown_name(words, first, len(words)) if is_called or is_kin_noun(bare) else None
    if unknown is not None and not any(_tells_who(word) for word in words[slice(*unknown)]):
        return [unknown]
    alone = is_called and is_given(words[first].text) and _closes(words, first + 1)
    return [(first, first + 1)] if alone else []


def is_kin_noun(bare: str) -> bool:
    """Whether a word with the article is for one of kin: "the father", "the wife"."""
    return bare in _KIN


def _tells_who(word: Word) -> bool:
    """Whether a word tells what somebody was, so that it is part of no name: "*breadwinner* of *the* family"."""
    return word.text.startswith("ال") or word.text in name_words("callings") | name_words("of_whom")


def _is_many(bare: str) -> bool:
    held = people_word(bare)
    return held is not None and held.number.value != "one"


def _closes(words: tuple[Word, ...], at: int) -> bool:
    return at >= len(words) or words[at].text in _MARKS | CLOSING | AGES or words[at].text[0].isdigit()

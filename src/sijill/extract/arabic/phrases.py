"""Arabic noun phrases of victims: number, noun, status, sex."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sijill.extract.arabic.callings import calling_of, status_of_calling
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import is_called_so, is_given
from sijill.extract.arabic.numbers import NumberFound, number_found
from sijill.extract.arabic.people import Number, PeopleWord, is_kin, may_be_his, people_word
from sijill.extract.arabic.statuses import is_of_force, status_of, with_force
from sijill.extract.arabic.words import Word, has_dual_sign
from sijill.model.counts import Count
from sijill.model.vocabulary import Sex, Status
from sijill.text.numerals import arabic_number_value

_THOUSANDS = "الاف"
_TWO = frozenset({"اثنين", "اثنان", "اثنتين", "اثنتان"})
_ONE_OF = frozenset({"احد", "احدي"})
_LONGEST = 4
"""A phrase has at most this many words of people after its head (words)."""
_COLLECTIVE = frozenset({"عايله", "اسره", "عوايل", "عايلات", "اسر"})
_NUMBERING = frozenset({"وعددهم", "عددهم", "وعددهن", "عددهن", "وعددها", "عددها"})
_SIZED = frozenset({"مكونه", "مولفه", "تتالف", "تتكون", "من", "كامله", "باكملها", "بكاملها", "باسرها"})
NO_PEOPLE = frozenset({"عدد", "عددا", "مجموعه", "العديد", "الكثير", "كثير"})
"""What stands before some people or cases whom no number counts: "a number of", "many"."""
_OF_THEM = frozenset({"منهم", "منهن"})
_SONS = frozenset({"ابنا", "اولاد", "بنات", "ولاد"})
"""As in "the four *sons of my uncle*"."""
_ELDERS = frozenset({"اب", "جد"})
"""Written like a month and like an effort: people only with family joined on."""
_TWO_OF = frozenset({"رجلي", "رجلا", "عنصري", "ضابطي", "ضابطا", "جنديي", "شرطيي"})
"""The dual before whose men they are: "*two men of* the police"."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A victim phrase: positions in the sentence, its count, who they are.

    Attributes:
        first: First word.
        last: One past the last word.
        count: How many; ``None`` when nothing is known of it.
        count_words: Where the number stands, when there is one.
        status: As stated.
        sex: As stated.
        noun: The head, folded.
        definite: Whether the head has an article or a pronoun: somebody told of before.
        is_child: Whether the head names children.
        head: Position of the head.
    """

    first: int
    last: int
    count: Count | None
    count_words: tuple[int, int] | None
    status: Status
    sex: Sex | None
    noun: str
    definite: bool = False
    is_child: bool = False
    head: int = -1

    @property
    def is_counted(self) -> bool:
        """Whether a number or a dual says how many."""
        return self.count_words is not None or (self.count is not None and (self.count.low or 0) > 1)


def phrase_at(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the victim phrase that begins at word ``at``: [modifier] [number] noun, or a noun alone."""
    if at >= len(words):
        return None
    if words[at].bare in NO_PEOPLE and at + 1 < len(words):
        return _some(words, at)
    if words[at].text in _TWO_OF and at + 1 < len(words) and is_of_force(words[at + 1]):
        status = status_of_calling(words, at) or Status.SECURITY
        return Phrase(at, at + 2, Count(2, 2), (at, at + 1), status, None, words[at].text, head=at)
    number = number_found(words, at)
    one_of = number is not None and number.last == number.number + 1 and words[number.number].text in _ONE_OF
    if number is not None and one_of and number.last < len(words):
        return _one_of(words, at, number)
    if number is not None and _is_a_crowd(words, number):
        return None
    head = number.last if number is not None else at
    head += number is not None and _is_in_quotes(words, number)
    if number is not None and head + 1 < len(words) and _is_passed(words, head):
        head += 1
    if head >= len(words):
        return None
    noun = calling_of(words, head) or people_word(words[head].text)
    noun = noun or (people_word(words[head].bare) if number is None else None)
    nobody = words[head].is_in_front or (words[head].text in _ELDERS and not _has_family(words, head))
    if noun is None or nobody or _is_quality_of(words, head) or is_called_so(words, head):
        return None
    return _phrase(words, at, number, head, noun)


def _phrase(words: tuple[Word, ...], at: int, number: NumberFound | None, head: int, noun: PeopleWord) -> Phrase:
    end = _noun_end(words, head)
    last = with_force(words, head, end)
    spelled = (number.first, number.last) if number is not None else None
    count = number.count if number is not None else None
    text = words[head].bare if people_word(words[head].text) is None else words[head].text
    definite = text.startswith("ال") or noun.is_kin
    if count is None:
        count, spelled, last = _own_number(words, head, last, noun)
    if count is not None and count.high is not None and count.modifier is None and _at_least(words, last):
        count = replace(count, high=None, modifier="at_least")
    sex = None if words[head].ends_in_ha and may_be_his(words[head].bare) else noun.sex
    return Phrase(at, last, count, spelled, status_of(words, head, end, noun), sex, text, definite, noun.is_child, head)


def _is_in_quotes(words: tuple[Word, ...], number: NumberFound) -> bool:
    """As in "«44» martyrs", "(44) martyrs": the number alone between marks."""
    first, last = number.first, number.last
    if last + 1 >= len(words) or not first or last - first > 1:
        return False
    return (words[first - 1].text, words[last].text) in {("«", "»"), ("(", ")"), ('"', '"'), ("“", "”")}


def _is_quality_of(words: tuple[Word, ...], at: int) -> bool:
    """As in "the *military* security branch", "*civil* defence": an adjective of the body before it, nobody."""
    text, before = words[at].text, words[at - 1].bare if at else ""
    if not (text.startswith("ال") and text.endswith(("ي", "يه")) and before.startswith("ال")):
        return False
    if at + 1 < len(words) and is_given(words[at + 1].text):
        return False
    body = before.removeprefix("ال")
    return people_word(before) is None and body in (arabic_words("status", "forces") | arabic_words("speech", "bodies"))


def has_article(number: str) -> bool:
    """Whether a vague number has the article; the word for thousands begins with its letters."""
    return number.startswith("ال") and number != _THOUSANDS


def _is_a_crowd(words: tuple[Word, ...], number: NumberFound) -> bool:
    """As in "*thousands* carried bodies": a vague number with the article counts nothing but "of" some people."""
    vague = has_article(words[number.number].text) and number.count.high is None
    return vague and number.last < len(words) and people_word(words[number.last].text) is not None


def _is_passed(words: tuple[Word, ...], at: int) -> bool:
    """As in "three *of the* men", "two *cases of*", "15 *individual* civilians"."""
    if words[at].text == "فردا":
        return people_word(words[at + 1].text) is not None
    return words[at].text in {"من", "حالات", "حاله"}


def _at_least(words: tuple[Word, ...], last: int) -> bool:
    """As in "8 killed *at least*"."""
    return [word.text for word in words[last : last + 2]] == ["علي", "الاقل"]


def _has_family(words: tuple[Word, ...], head: int) -> bool:
    """As in "a father and his children": not the month of the same letters."""
    return (
        head + 1 < len(words)
        and words[head + 1].text.startswith("و")
        and (people_word(words[head + 1].text[1:]) or arabic_number_value(words[head + 1].text[1:])) is not None
    )


def _own_number(
    words: tuple[Word, ...], head: int, last: int, noun: PeopleWord
) -> tuple[Count | None, tuple[int, int] | None, int]:
    """How many a noun without a number before it stands for: its form, "two" after it, "the three children"."""
    if words[head].text in _SONS and last < len(words) and is_kin(words[last].text):
        last += 1
    following = words[last].text if last < len(words) else ""
    kin = people_word(words[last - 1].text) if words[head].text in _SONS else None
    value = arabic_number_value(following.removeprefix("ال")) if kin is not None and kin.is_kin else None
    if value is not None and following.startswith("ال"):
        return Count(value, value, following), (last, last + 1), last + 1
    if following in _TWO:
        return Count(2, 2, f"{words[head].text} {following}"), (head, last + 1), last + 1
    if noun.number is Number.ONE:
        sized = _size_of_family(words, head, last)
        return sized if sized is not None else (Count(1, 1), None, last)
    if noun.number is Number.TWO or (noun.number is Number.TWO_OR_MANY and has_dual_sign(words[head])):
        return Count(2, 2, words[head].text), (head, head + 1), last
    if following.startswith("ال") and (value := arabic_number_value(following.removeprefix("ال"))) is not None:
        return Count(value, value, following), (last, last + 1), last + 1
    owned = _number_past_owner(words, head, last)
    if owned is not None:
        return owned
    behind = _number_behind(words, head, last)
    if behind is not None:
        return behind
    sized = _size_of_family(words, head, last) or _numbered(words, last)
    return sized if sized is not None else (Count(None, None), None, last)


def _number_past_owner(words: tuple[Word, ...], head: int, last: int) -> tuple[Count, tuple[int, int], int] | None:
    """As in "the car's *three* passengers", the number with its article behind what they are of."""
    if last + 1 >= len(words) or words[head].text.startswith("ال") or not words[last].text.startswith("ال"):
        return None
    following = words[last + 1].text
    value = arabic_number_value(following.removeprefix("ال")) if following.startswith("ال") else None
    if value is None or not 2 < value < 11 or people_word(words[last].text) is not None:
        return None
    return Count(value, value, following), (last + 1, last + 2), last + 2


def _number_behind(words: tuple[Word, ...], head: int, last: int) -> tuple[Count, tuple[int, int], int] | None:
    """As in "*martyrs six*", the number word behind a plural without an article."""
    if last >= len(words) or words[head].text.startswith("ال") or not words[last].text.isalpha():
        return None
    value = arabic_number_value(words[last].text)
    following = words[last + 1] if last + 1 < len(words) else None
    if value is None or not 2 < value < 11 or (following is not None and people_word(following.text) is not None):
        return None
    return Count(value, value, words[last].text), (last, last + 1), last + 1


def _numbered(words: tuple[Word, ...], last: int) -> tuple[Count | None, tuple[int, int] | None, int] | None:
    """As in "the workers, *who number six*"."""
    for at in range(last, min(len(words) - 1, last + 3)):
        if words[at].text in _NUMBERING:
            number = number_found(words, at + 1)
            if number is not None and number.count.low is not None:
                return number.count, (number.first, number.last), number.last
        if words[at].text in {"و", "،", ",", "البالغ"} or (at == last and words[at].text.startswith("ال")):
            continue
        break
    return None


def _size_of_family(
    words: tuple[Word, ...], head: int, last: int
) -> tuple[Count | None, tuple[int, int] | None, int] | None:
    """As in "a family of five": the number after "made up of"."""
    if words[head].text.removeprefix("ال") not in _COLLECTIVE:
        return None
    at = next((i for i in range(last, last + 4) if i >= len(words) or words[i].text not in _SIZED), last + 4)
    found = number_found(words, at) if last < at < len(words) else None
    if found is None or not (found.last < len(words) and people_word(words[found.last].text)):
        return None
    return found.count, (found.first, found.last), found.last + 1


def _some(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "a number of civilians", "many of them": people, without a number."""
    start = at + 1
    while start < min(len(words), at + 3) and words[start].text in {"من", "كبير", "غير"}:
        start += 1
    if start < len(words) and words[start].text in _OF_THEM:
        return Phrase(at, start + 1, Count(None, None), None, Status.UNKNOWN, None, "", head=start)
    noun = people_word(words[start].text) if start < len(words) else None
    if noun is None:
        return None
    end = _noun_end(words, start)
    status = status_of(words, start, end, noun)
    return Phrase(at, end, Count(None, None), None, status, noun.sex, words[start].text, False, noun.is_child, start)


def _one_of(words: tuple[Word, ...], at: int, number: NumberFound) -> Phrase | None:
    """As in "one of the civilians", "one of the elders of the town"."""
    noun = people_word(words[number.last].text)
    if noun is None or noun.number is Number.ONE:
        return None
    end = _noun_end(words, number.last)
    status = status_of(words, number.last, end, noun)
    head = words[number.last].text
    return Phrase(at, end, Count(1, 1), None, status, noun.sex, head, False, noun.is_child, number.last)


def _noun_end(words: tuple[Word, ...], at: int) -> int:
    """The end of a noun with the words for people or qualities that follow it."""
    last = at
    qualities = arabic_words("status", "qualities")
    while last + 1 < len(words) and last < at + _LONGEST:
        following = words[last + 1].text
        held, head = people_word(following), people_word(words[at].text)
        agrees = held is not None and (head is None or _agrees(words[at].text, head, following, held))
        apart = words[at].text.startswith("ال") and not following.startswith(("ال", "وال"))
        if following not in qualities and (not agrees or apart or _is_joined(words[last + 1])):
            break
        if following == "واحد" and last + 2 < len(words) and _is_one_joined(words[last + 2]):
            break
        last += 1
    return last + 1


def _is_one_joined(word: Word) -> bool:
    """As in "three soldiers *and eleven* others", "*and one of* the gunmen": spelled like "one soldier"."""
    return word.text in {"عشر", "عشره"} or (word.text.startswith("ال") and people_word(word.text) is not None)


def _agrees(text: str, head: PeopleWord, following_text: str, following: PeopleWord) -> bool:
    """Whether two words for people tell of the same ones: of one, of several, "23 persons missing".

    A subject and an object are not the same: "*gunmen* killed *two men*" has them side by side.
    """
    if text.endswith(("ون", "ان")) and following_text.endswith("ين"):
        return False
    if (head.number is Number.ONE) == (following.number is Number.ONE):
        return True
    return head.number is Number.ONE and text.endswith("ا")


def _is_joined(word: Word) -> bool:
    return word.text.startswith("و") and people_word(word.bare) is not None


def are_two_or_more(words: tuple[Word, ...], phrase: Phrase) -> bool:
    """Whether a noun without a number, printed without vowels, is a dual or a plural: two people at least."""
    noun = calling_of(words, phrase.head) or people_word(phrase.noun)
    alone = phrase.first == phrase.head and phrase.count_words is None and not phrase.definite
    written = words[phrase.head].text.removeprefix("و") == phrase.noun.removeprefix("و")
    return alone and noun is not None and noun.number is Number.TWO_OR_MANY and written


def uncounted(phrase: Phrase) -> Phrase:
    """Give the phrase without its number, as in "any civilian"."""
    return replace(phrase, count=None, count_words=None)

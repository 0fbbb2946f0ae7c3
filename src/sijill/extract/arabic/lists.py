"""Lists of names, a line each, under a heading or below a toll: "names of the dead"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from sijill.extract.arabic.announced import are_of_mixed_fates
from sijill.extract.arabic.forms import harms_named, harms_told, is_one_of
from sijill.extract.arabic.kin_names import is_kin_told, kin_named
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.list_headings import is_over_others, tells_no_names
from sijill.extract.arabic.names import AGES, is_given, is_title, name_at, name_words
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.model.vocabulary import Harm

FEWEST = 2
OPENING = 3
"""The headline and the reporter's name stand among so many first sentences (sentences)."""
LONGEST_LABEL = 4
"""A heading such as "names of the dead" has at most so many words; a headline has more (words)."""
LONGEST_LINE = 14
"""A line of a list has at most this many words (words)."""
MOST_BEFORE = 3
"""Before the name stand at most so many words and marks of a line (words)."""
_MARKS = frozenset({"-", "–", "—", "•", "*", "●", "▪"})
_FIELDS = frozenset({"–", "-", "—", "|", "/"})
_OF_TELLERS = "مراسل مراسله مصور مصوره محرر محرره تحرير اعداد تصوير كاتب كاتبه مترجم ترجمه مدقق مونتاج"
_TELLERS = frozenset(_OF_TELLERS.split())
_UNNAMED = frozenset({"مجهول", "مجهوله", "مجهولي", "مجهولين"})
_NAMING = frozenset({"اسما", "اسماء", "هم", "وهم", "الاتي", "كالاتي", "كالتالي", "التاليه"})
_LONGEST_NAME = 5
"""A name that no list holds has at most so many words in a line (words)."""
_SURE_PART = 0.4
"""A name takes up at least this part of its line (share)."""


@dataclass(frozen=True, slots=True)
class NameLine:
    """One line of a list: its sentence and the name's word positions."""

    sentence: ArabicSentence
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class NamesListed:
    """A list: its lines, the harm its heading tells of (``None`` without a heading), lines of people without a name."""

    lines: tuple[NameLine, ...]
    harm: Harm | None
    heading: ArabicSentence | None
    unnamed: int = 0

    @property
    def paragraphs(self) -> frozenset[int]:
        """The paragraphs it takes up."""
        return frozenset(line.sentence.paragraph for line in self.lines)


def listed_names(held: ArabicText) -> tuple[NamesListed, ...]:
    """Give the lists of names in reading order: two or more lines on end, or one under a heading of the dead."""
    found: list[NamesListed] = []
    run: list[NameLine] = []
    unnamed = waiting = missed = 0
    sure = False
    heading: ArabicSentence | None = None
    before: ArabicSentence | None = None
    for sentence in [*held.sentences, None]:
        if sentence is not None and not any(word.text[0].isalpha() for word in sentence.words):
            continue
        if sentence is not None and run and _is_nobody(sentence):
            waiting += 1
            continue
        under = run[-1].sentence if run and sure else before
        sure = sure if run else _is_heading_of_dead(before)
        line = _line(sentence, sure and under is not None) if sentence is not None else None
        if line is not None and not sure and _is_told(line, before):
            line = None
        elif line is None and sentence is not None and (run or _heading_harm(before) is Harm.KILLED):
            line = _marked_line(sentence) or (_first_name_line(sentence) if run and sure else None)
        lines = [line] if line is not None else _kin_lines(sentence) if run and sentence is not None else []
        goes_on = sure or (run and _is_next_in_number(run[-1].sentence, sentence, missed))
        if not lines and run and goes_on and sentence is not None and sentence.words[0].text.isdigit():
            missed += 1
            continue
        missed = 0
        if lines:
            heading = before if not run else heading
            run += lines
            unnamed, waiting = (unnamed + waiting) if len(run) > 1 else 0, 0
        else:
            found += [replace(one, unnamed=unnamed + waiting) for one in _closed(run, heading)]
            run, unnamed, waiting = [], 0, 0
        before = sentence
    return tuple(found)


def _is_next_in_number(last: ArabicSentence, sentence: ArabicSentence | None, missed: int) -> bool:
    """Whether a line has the number behind that of the list's last line, so that the list goes on past it."""
    if sentence is None or not (last.words[0].text.isdecimal() and sentence.words[0].text.isdecimal()):
        return False
    return int(sentence.words[0].text) == int(last.words[0].text) + 1 + missed


def _is_heading_of_dead(heading: ArabicSentence | None) -> bool:
    """As in "the names of the martyrs are:": a line that ends in a colon and says that the dead are named."""
    if heading is None or heading.words[-1].text != ":" or _heading_harm(heading) is not Harm.KILLED:
        return False
    names = any(word.bare in _NAMING or word.bare.removeprefix("ب").startswith("اسما") for word in heading.words)
    return names and not are_of_mixed_fates(heading.words)


def _is_told(line: NameLine, before: ArabicSentence | None) -> bool:
    """Whether a line goes on telling: "Two men were killed. *Karim Haddad escaped*" is no list of the dead."""
    words = line.sentence.words
    rest = [word for word in (*words[: line.first], *words[line.last :]) if word.text[0].isalpha()]
    if rest and before is not None and before.paragraph == line.sentence.paragraph and before.words[-1].text != ":":
        return True
    ahead = [word for word in words[: line.first] if word.text[0].isalpha()]
    opens = words[line.first].text
    begins = opens[0] == "و" and not is_given(opens) and not is_given(opens[1:])
    return begins or any(word.text[0] == "و" or harms_told(word.text) for word in ahead if not is_title(word))


def _line(sentence: ArabicSentence, is_sure: bool = False) -> NameLine | None:
    words = sentence.words
    letters = [i for i, word in enumerate(words) if word.text[0].isalpha()]
    if not 2 <= len(letters) <= LONGEST_LINE * (1 + is_sure) or letters[0] > 4 or words[-1].text == ":":
        return None
    start = _past_role(words, letters[0]) if is_sure else letters[0]
    held = name_at(words, start, len(words), True) or name_at(words, _past_titles(words, start), len(words), True)
    if held is None or held[0] - start > MOST_BEFORE:
        return None
    if any(word.text in name_words("men_of") for word in words[start : held[0] + 1]):
        return None
    if (held[1] - held[0]) / len(letters) < _SURE_PART and not (
        (is_sure and _is_of_one(words, held)) or is_record(words, held)
    ):
        return None
    told = any(harms_told(word.text) & {Harm.KILLED, Harm.INJURED, Harm.DETAINED} for word in words[held[1] :])
    return None if told or any(word.text == ":" for word in words[: held[1]]) else NameLine(sentence, *held)


def is_record(words: tuple[Word, ...], name: tuple[int, int]) -> bool:
    """Give whether a line is a name and fields parted by dashes behind it: "Samir al-Ali – farmer – 55 years"."""
    if name[1] >= len(words) or words[name[1]].text not in _FIELDS or not is_given(words[name[0]].text):
        return False
    rest = words[name[1] :]
    if any({word.text, word.bare} & arabic_words("report", "verbs") or word.text == ":" for word in rest):
        return False
    firsts = [b.text for a, b in pairwise(rest) if a.text in _FIELDS]
    aged = any(word.text in AGES - {"من"} for word in rest)
    return aged or any(first in name_words("callings") | {"من", "مواليد", "تولد"} for first in firsts)


def _are_of_who_told(run: list[NameLine]) -> bool:
    """As in "Samir al-Ali – *editor*" on every line: those who made the report."""
    return all(
        any(word.text in _TELLERS for word in line.sentence.words[line.last : line.last + 3])
        or any(word.text in _TELLERS for word in line.sentence.words[: line.first])
        for line in run
    )


def _past_role(words: tuple[Word, ...], start: int) -> int:
    """Past a title and what qualifies it, to a given name: "the *free* photographer X"."""
    at = start
    while (
        at < min(len(words) - 1, start + MOST_BEFORE)
        and words[at].text.startswith("ال")
        and not is_given(words[at].text)
    ):
        at += 1
    return at if is_given(words[at].text) else start


def _is_of_one(words: tuple[Word, ...], name: tuple[int, int]) -> bool:
    """Whether a line tells who somebody was behind a whole name, and of nothing that was said."""
    speaks = any({word.text, word.bare} & arabic_words("report", "verbs") for word in words[name[1] :])
    return name[1] - name[0] > 1 and is_given(words[name[0]].text) and not speaks


def _marked_line(sentence: ArabicSentence) -> NameLine | None:
    """A line of a list behind a dash or a number, whose first name no list of names holds: "- Turki al-Mulhim"."""
    words = sentence.words
    marked = words[0].text in _MARKS or words[0].text.isdigit()
    first = next((i for i, word in enumerate(words) if word.text[0].isalpha()), 0)
    end = next((i for i in range(first, len(words)) if not words[i].text.isalpha()), len(words))
    told = words[first:end]
    closed = end == len(words) or words[end].text in {"(", "،", ","}
    if not marked or not closed or not 2 <= len(told) <= _LONGEST_NAME or not told[-1].text.startswith("ال"):
        return None
    plain = not any(people_word(w.text) or harms_told(w.text) or harms_named(w.text) or is_title(w) for w in told)
    return NameLine(sentence, first, end) if plain and not told[0].text.startswith("ال") else None


def _first_name_line(sentence: ArabicSentence) -> NameLine | None:
    """A line of a list that gives a first name alone, with a bracket behind it: "- the child Rim (their daughter)"."""
    words = sentence.words
    first = next((i for i, word in enumerate(words) if word.text[0].isalpha() and not is_title(word)), len(words))
    closed = first + 1 < len(words) and words[first + 1].text == "(" and words[-1].text == ")"
    return NameLine(sentence, first, first + 1) if closed and is_given(words[first].text) else None


def _kin_lines(sentence: ArabicSentence) -> list[NameLine]:
    """A line of a list that tells of the kin of whom the line above names: "- his wife: A", "- his sons: B, C"."""
    words = sentence.words
    start = next((i for i, word in enumerate(words) if word.text[0].isalpha()), 0)
    if not is_kin_told(words, start) or len(words) > 2 * LONGEST_LINE or any(harms_told(word.text) for word in words):
        return []
    first = start + 1
    while first < len(words) and (words[first].text == ":" or is_title(words[first])):
        first += 1
    whole = name_at(words, first, len(words), True)
    if whole is not None and whole[1] - whole[0] > 1:
        return [NameLine(sentence, *whole)]
    return [NameLine(sentence, *name) for kin in kin_named(words, start, len(words)) for name in kin.names]


def _is_nobody(sentence: ArabicSentence) -> bool:
    """Whether a line of a list tells of somebody without a name: "- of unknown identity"."""
    words = [word for word in sentence.words if word.text[0].isalpha()]
    return 0 < len(words) <= LONGEST_LABEL + 1 and any(word.text in _UNNAMED for word in words)


def _past_titles(words: tuple[Word, ...], start: int) -> int:
    """Past one word before a name, or past two where both say who somebody is: "the martyr child / ..."."""
    titles = words[start : start + 2]
    both = len(titles) == 2 and all(is_title(word) for word in titles)
    return start + 1 + both


def _closed(run: list[NameLine], heading: ArabicSentence | None) -> list[NamesListed]:
    harm = _heading_harm(heading)
    if heading is not None and (is_over_others(heading.words) or (harm is None and tells_no_names(heading.words))):
        return []
    if heading is not None and harm is Harm.KILLED and are_of_mixed_fates(heading.words):
        return []
    if run and (heading is None or heading.words[-1].text != ":") and _are_of_who_told(run):
        return []
    if len(run) < FEWEST and (harm is None or _is_headline(heading)):
        return []
    if len(run) == 1 and heading is not None and heading.words[-1].text != ":":
        # one line below a line of the dead may go on telling: "A buried his daughter"
        first = run[0].sentence.words[run[0].first].text
        return [NamesListed(tuple(run), harm, heading)] if is_given(first.removeprefix("و")) else []
    return [NamesListed(tuple(run), harm, heading if harm is not None else None)]


def _is_headline(heading: ArabicSentence | None) -> bool:
    """Whether the one name below is a byline: a whole line of words that opens the text and ends in no colon."""
    return (
        heading is not None
        and heading.index < OPENING
        and len(heading.words) > LONGEST_LABEL
        and heading.words[-1].text != ":"
    )


def _heading_harm(heading: ArabicSentence | None) -> Harm | None:
    """The harm of a short line, or of one that ends in a colon, right above a list."""
    if heading is None or (len(heading.words) > 12 and heading.words[-1].text != ":"):
        return None
    told: set[Harm] = set()
    for word in heading.words:
        told |= harms_named(word.text) | harms_named(word.text.removeprefix("ال")) | harms_told(word.text)
        told |= {Harm.KILLED} if is_one_of(word, "killed", "fallen_to") else set()
    return next((harm for harm in (Harm.KILLED, Harm.INJURED, Harm.DETAINED, Harm.MISSING) if harm in told), None)

"""Parts of the names of many records: each different name, or where names are plain each different word, read once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Levenshtein

from sijill.link.keys import part_key
from sijill.link.marked_names import NEVER_ALONE, OFFICES, is_marked, parts_of_marked
from sijill.lists.words import cell_key, is_unknown, placeholder_words, stands_for_another, words_for
from sijill.model.victim_columns import Coded, Codes, VictimColumns
from sijill.text.arabic import fold_letters
from sijill.text.letters import plain_letters
from sijill.text.name_words import ARTICLES, FATHERS
from sijill.text.names import folded_alone, name_tokens
from sijill.text.word_columns import words_of

TITLES_AND_NAMES = frozenset({"sheikh", "shaykh", "sheik", "hajj", "haji", "haj", "السيد", "الشيخ", "الحاج"})
"""Titles that are family and fathers' names too."""

NOT_KNOWN = frozenset(map(cell_key, ["unknown", "unk", "unidentified", "unnamed", "مجهول", "مجهولة"]))
"""Words in place of a part of a name that nobody knows."""

_CARE = NOT_KNOWN | words_for("others").keys()

NEEDS_CARE = frozenset(
    way
    for word in _CARE
    for way in (word, re.sub("ه$", "ة", word), re.sub("^وا", "وأ", word), re.sub("^وا", "وإ", word))
)
"""The same words and those for others, as they are written; cheap to look for."""

ALLAH = frozenset({"allah", "ullah", "الله"})

Places = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """The folded parts of names, the given name first (``""`` where only the others are known).

    Attributes:
        tokens: Every different part.
        codes: The parts of all names in their order, as places among ``tokens``.
        starts: Where those of each name begin, and at the end where the last ones end (names + 1,).
    """

    tokens: Sequence[str]
    codes: Codes
    starts: Places

    @property
    def lengths(self) -> Places:
        """How many parts each name has (names,)."""
        return np.diff(self.starts)

    def of(self, at: int) -> tuple[str, ...]:
        """The parts of one name."""
        return tuple(self.tokens[code] for code in self.codes[self.starts[at] : self.starts[at + 1]])


def letters_only(written: str) -> tuple[str, ...]:
    """The folded parts of a written name that hold a letter."""
    return tuple(token for token in name_tokens(written) if any(map(str.isalpha, token)))


def name_read(written: str) -> tuple[str, ...]:
    """The folded parts of a name; ``""`` stands for a given name of which only the initial is told.

    Words that say a part is not known, and what follows an *and*, are no parts of it.
    """
    written = plain_spelling(written)
    own = written if NEEDS_CARE.isdisjoint(written.casefold().split()) else own_words(written)
    told = parts_of_marked(own) if is_marked(own) else ()
    return told or unmarked_parts(own)


_KURDISH = str.maketrans("ێۆڵڕ", "يولر")
_KURDISH_LATIN = str.maketrans({"c": "j", "ç": "ch", "ş": "sh", "x": "kh", "C": "J", "Ç": "Ch", "Ş": "Sh", "X": "Kh"})
_KURDISH_SIGNS = frozenset("êîûşğıÊÎÛŞĞİ")
_CHAT = {"2": "", "3": "a", "5": "kh", "6": "t", "7": "h"}
_DOCTOR = re.compile(r"^\s*[دمأ]\s*[./]?\s+(?=[^\W\d_]{3,}\s+\S)")
"""Doctor, engineer and teacher in one letter, before two words or more."""

_CUT = re.compile(r"(?<=\w)\s+[أا]بو\s*$")
"""The beginning of a name that was cut off."""

_IN_WORDS = re.compile(r"[a-zA-Z']*[a-zA-Z][235-7](?![\d])[a-zA-Z'235-7]*|[357][a-zA-Z'235-7]+")


def plain_spelling(written: str) -> str:
    """A name in the letters in which other lists write it: Kurdish, chat digits, and a family in capitals put last.

    >>> plain_spelling("Cemîl Xalid"), plain_spelling("Mo7ammed 3li"), plain_spelling("BEN ALI Nadia")
    ('Jemîl Khalid', 'Mohammed ali', 'Nadia BEN ALI')
    """
    if not written.isascii():
        if not _KURDISH_SIGNS.isdisjoint(written):
            written = written.translate(_KURDISH_LATIN)
        written = _CUT.sub("", _DOCTOR.sub("", plain_kurdish(written)))
    elif any(map(str.isdigit, written)):
        written = _IN_WORDS.sub(_without_digits, written)
    return _family_last(written)


def _without_digits(word: re.Match[str]) -> str:
    plain = re.sub(r"3(?=[aeiouAEIOU])|(?<=[aeiouAEIOU])3", "", word[0])
    return "".join(_CHAT.get(letter, letter) for letter in plain)


def _family_last(written: str) -> str:
    """``KHALIL Nadia`` turned round: in capitals, and first, stands the family name."""
    words = written.split()
    end = next((at for at, word in enumerate(words) if not (word.isupper() and len(word) > 1 and "." not in word)), 0)
    if not end or len(words) > end + 2 or any(word.isupper() or not word[:1].isupper() for word in words[end:]):
        return written
    return " ".join([*words[end:], *words[:end]])


def plain_kurdish(written: str) -> str:
    """Kurdish in Arabic letters as Arabic spells it, where the short vowels are not written.

    >>> plain_kurdish("شێرکۆ ئەحمەد"), plain_kurdish("ئاراس حەمە")
    ('شيرکو احمد', 'اراس حمه')
    """
    if not any(letter in written for letter in "ێۆڵڕەئ"):
        return written
    carried = re.sub(r"(?<!\w)ئ(?=ا)", "", written)
    carried = re.sub(r"(?<!\w)ئە?(?=\w)", "ا", carried)
    return re.sub(r"ە(?=\w)", "", carried).replace("ە", "ه").translate(_KURDISH)


def own_words(written: str) -> str:
    """A written name without words for what is not known, and without others who are named behind it.

    >>> own_words("Karim unknown Dib"), own_words("Karim Dib and family")
    ('Karim Dib', 'Karim Dib')
    """
    words, keys = written.split(), [cell_key(word) for word in written.split()]
    end = next((at for at, key in enumerate(keys) if at and key in words_for("others")), len(words))
    return " ".join(word for word, key in zip(words[:end], keys, strict=False) if key not in NOT_KNOWN)


def plain_word(word: str) -> str:
    """A word in plain letters, without what parts it from others and without a Latin article."""
    return re.sub(r"^(?:al|el|as|ash)-", "", plain_letters(word).strip("-.,"))


def unmarked_parts(written: str) -> tuple[str, ...]:
    """The folded parts of a name without marks; a title that stands in the middle or at the end is a name.

    *Allah* behind a part of the lineage is the second half of it (``Ata Allah``).
    """
    words = written.split()
    first = next((at for at, word in enumerate(words) if plain_word(word) not in TITLES_AND_NAMES), len(words))
    runs: list[list[str]] = [words[:first], []]
    for word in words[first:]:
        if plain_word(word) in TITLES_AND_NAMES:
            if runs[-1] and plain_word(runs[-1][-1]) in ARTICLES:
                runs[-1].pop()
            runs += [[plain_word(word)], []]
        else:
            runs[-1].append(word)
    parts: list[str] = list(letters_only(" ".join(runs[0] + runs[1])))
    for run in runs[2:]:
        told = letters_only(" ".join(run)) if run else ()
        is_joined = bool(parts) and parts[-1] in FATHERS and bool(told)
        parts = [*parts[:-1], parts[-1] + told[0], *told[1:]] if is_joined else [*parts, *told]
    at = 2
    while at < len(parts):
        if parts[at] in ALLAH:
            parts[at - 1 : at + 1] = [parts[at - 1] + parts[at]]
        else:
            at += 1
    return tuple(parts)


def is_no_name(written: str) -> bool:
    """Whether a written name says that none is known, or names somebody else."""
    return is_unknown(written) or stands_for_another(written)


def given_first(full: str) -> str:
    """``Family, Given`` turned round."""
    family, comma, given = full.replace("،", ",").partition(",")
    return f"{given} {family}" if comma and given.strip() and "," not in given else full


def prefers_arabic(columns: VictimColumns) -> bool:
    """Whether at least as many of the records have a name in Arabic script as in Latin."""
    return int((columns.full_ar.codes >= 0).sum()) >= int((columns.full.codes >= 0).sum())


class _Vocabulary:
    """The different parts, numbered as they come."""

    def __init__(self) -> None:
        self.place = {"": 0}

    def parts(self, texts: Sequence[str], read: Callable[[str], tuple[str, ...]]) -> tuple[Codes, Places]:
        """The parts of each text, as codes and their starts; ``read`` reads a text that is not plain."""
        words = words_of(texts)
        folded = [self._alone(word) for word in words.words]
        is_alone = np.array([token is not None for token in folded], dtype=np.bool_)
        # capitals may put the family first
        is_turned = np.array([text[:2].isupper() and not text.isupper() for text in texts], dtype=np.bool_)
        is_easy = words.every(is_alone) & ~is_turned
        code_of_word = np.array([0 if token is None else self._code(token) for token in folded], dtype=np.int32)
        lengths = np.where(is_easy, np.diff(words.starts), 0)
        hard = np.flatnonzero(~is_easy)
        read_hard = [[self._code(token) for token in read(texts[at])] for at in hard.tolist()]
        lengths[hard] = [len(one) for one in read_hard]
        starts = np.concatenate([[0], np.cumsum(lengths)])
        codes = np.zeros(int(starts[-1]), dtype=np.int32)
        easy = np.flatnonzero(is_easy)
        codes[_ranges(starts[easy], lengths[easy])] = code_of_word[
            words.codes[_ranges(words.starts[easy], lengths[easy])]
        ]
        codes[_ranges(starts[hard], lengths[hard])] = [code for one in read_hard for code in one]
        return codes, starts

    def _alone(self, word: str) -> str | None:
        # Kurdish letters change the others of the name, and an office is none of its parts
        is_read_with_others = len(word) < 3 or fold_letters(word) in OFFICES or not _KURDISH_SIGNS.isdisjoint(word)
        if not word.isascii() and is_read_with_others:
            return None
        token = folded_alone(plain_kurdish(word))
        if (
            token is None
            or token in NEVER_ALONE
            or token in ALLAH
            or not token.isalpha()
            or cell_key(word) in placeholder_words()
        ):
            return None
        return token

    def _code(self, token: str) -> int:
        return self.place.setdefault(token, len(self.place))


def _ranges(starts: Places, lengths: Places) -> Places:
    """The numbers ``start`` to ``start + length`` of each, one after another."""
    ends = np.cumsum(lengths)
    return np.arange(int(ends[-1]) if len(ends) else 0) + np.repeat(starts - ends + lengths, lengths)


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """For each record a run of parts: where it begins among the codes, and how long it is."""

    starts: Places
    lengths: Places

    def where(self, holds: Flags) -> _Piece:
        return _Piece(self.starts, np.where(holds, self.lengths, 0))


def parts_of_names(columns: VictimColumns, prefer_arabic: bool) -> Parts:
    """The parts of each record's name; none for a name that is no name, or stands for another person.

    The whole name is read first, in the preferred script where there are two; where it has one part or none, the given,
    father's and family names that stand in columns of their own.
    """
    first, second = (columns.full_ar, columns.full) if prefer_arabic else (columns.full, columns.full_ar)
    texts = [*first.values, *second.values]
    full = np.where(first.codes >= 0, first.codes, np.where(second.codes >= 0, second.codes + len(first.values), -1))
    vocabulary = _Vocabulary()
    pieces = [vocabulary.parts(texts, lambda text: () if is_no_name(text) else name_read(given_first(text)))]
    apart = (columns.given, columns.father, columns.family)
    pieces += [vocabulary.parts(column.values, name_read) for column in apart]
    # one code 0, an empty part, stands behind all others
    codes = np.concatenate([*(codes for codes, _ in pieces), np.zeros(1, dtype=np.int32)])
    before = np.concatenate([[0], np.cumsum([len(codes) for codes, _ in pieces])])
    whole, given, father, family = (
        _piece(held, starts + begin)
        for held, (_, starts), begin in zip((full, *(one.codes for one in apart)), pieces, before[:-1], strict=True)
    )
    return _put_together(columns, full >= 0, (whole, given, father, family), codes, tuple(vocabulary.place))


def _piece(held: Codes, starts: Places) -> _Piece:
    if len(starts) < 2:
        return _Piece(np.zeros(len(held), dtype=np.int64), np.zeros(len(held), dtype=np.int64))
    return _Piece(starts[:-1][held], np.where(held >= 0, np.diff(starts)[held], 0))


def _put_together(
    columns: VictimColumns, has_full: Flags, pieces: Sequence[_Piece], codes: Codes, tokens: Sequence[str]
) -> Parts:
    whole, given, father, family = pieces
    has_given, has_family = columns.given.codes >= 0, columns.family.codes >= 0
    is_whole = has_full & ((whole.lengths > 1) | ~has_given)
    is_blank = ~is_whole & has_given & _in_column(columns.given, is_no_name)
    in_parts = ~is_whole & ~is_blank
    # a whole name of one part, or none, is followed by the family name where that stands apart
    is_followed = is_whole & (whole.lengths < 2) & ~has_given & has_family
    no_given = (in_parts & ~has_given) | (is_followed & (whole.lengths == 0))
    empty = _Piece(np.full(len(has_full), len(codes) - 1), no_given.astype(np.int64))
    begin = whole.where(is_whole)
    more = not_held(begin, father, codes, tokens)
    run = [
        empty,
        _Piece(begin.starts, np.minimum(begin.lengths, 1)),
        given.where(in_parts),
        _Piece(father.starts, np.where(in_parts, father.lengths, more)),
        _Piece(begin.starts + 1, np.maximum(begin.lengths - 1, 0)),
        family.where(in_parts | is_followed),
    ]
    starts = np.stack([piece.starts for piece in run], axis=1).ravel()
    lengths = np.stack([piece.lengths for piece in run], axis=1)
    ends = np.concatenate([[0], np.cumsum(lengths.sum(axis=1))])
    return Parts(tokens, codes[_ranges(starts, lengths.ravel())], ends)


def not_held(whole: _Piece, father: _Piece, codes: Codes, tokens: Sequence[str]) -> Places:
    """How many of the father's names, from the first on, stand nowhere behind the first part of the whole name.

    Where his name has a column of its own many lists leave it out of the whole name, and others write it twice.
    """
    count = np.where(whole.lengths > 0, father.lengths, 0)
    for at in range(int(count.max(initial=0))):
        asked = np.flatnonzero(count > at)
        for part in range(1, int(whole.lengths[asked].max(initial=0))):
            here = asked[(whole.lengths[asked] > part) & (count[asked] > at)]
            held = _are_alike(codes[father.starts[here] + at], codes[whole.starts[here] + part], tokens)
            count[here[held]] = at
    return count


def _are_alike(first: Codes, second: Codes, tokens: Sequence[str]) -> Flags:
    """Whether two folded parts may be spellings of one name: their keys are alike but for a letter of four (pairs,)."""
    both, place = np.unique(first.astype(np.int64) * len(tokens) + second, return_inverse=True)
    keys = [tuple(part_key(tokens[at]) for at in divmod(pair, len(tokens))) for pair in both.tolist()]
    alike = [a == b or (min(len(a), len(b)) >= 4 and Levenshtein.distance(a, b) <= 1) for a, b in keys]
    return np.array(alike, dtype=np.bool_)[place]


def _in_column(column: Coded[str], holds: Callable[[str], bool]) -> Flags:
    told = np.array([*(holds(value) for value in column.values), False], dtype=np.bool_)
    return told[column.codes]

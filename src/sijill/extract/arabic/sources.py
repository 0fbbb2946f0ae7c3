"""Who says so in an Arabic sentence, and the outlet the text names."""

from __future__ import annotations

from sijill.extract.arabic.bodies_that_speak import is_condemned, issued_by, mourns_first, past_quoted_name
from sijill.extract.arabic.forms import harms_named, harms_told, is_one_of
from sijill.extract.arabic.hearsay import is_hearsay, told_by
from sijill.extract.arabic.known_bodies import are_meant
from sijill.extract.arabic.known_names import known_names, organisations_in
from sijill.extract.arabic.lexicon import arabic_phrases, arabic_words
from sijill.extract.arabic.mourned import begins_mourned
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.report_verbs import is_report_verb
from sijill.extract.arabic.rivals import verb_of_rival
from sijill.extract.arabic.said_otherwise import in_bracket, passed_on
from sijill.extract.arabic.seats import seat_behind
from sijill.extract.arabic.source_words import (
    OF_A_PLACE,
    body_named,
    had_said,
    has_owner,
    is_no_source,
    is_of_a_place,
    is_of_what,
    is_told_or_told_to,
    is_without_subject,
    past_paper,
    spoken_for,
    without_to,
)
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.extract.lexicon import Organisation
from sijill.model.claims import Attribution
from sijill.model.vocabulary import Voice
from sijill.text.arabic import fold_letters

MOST_SOURCES = 200
"""Of so many sources the fullest name is looked for in the text (sources)."""
LONGEST_TURN = 12
"""Who denies and then says stands within so many words before the second verb (words)."""
_LED = frozenset({"وفقا", "طبقا", "استنادا", "تبعا", "نقلا"})
"""Words of attribution whose source has a particle joined to it."""
_TELLING = frozenset({"ان", "بان", "انه", "انها", "انهم", "بانه", "بانها", "بانهم"})
_IN_A_STATEMENT = frozenset({"في", "بيان", "بيانها", "بيانه", "البيان", "تصريح", "وقت", "لاحق", "له", "لها", "ايضا"})
"""What may stand between a verb of report that goes on and "that": "and explained *in a statement* that"."""
_SAME = frozenset({"المصدر", "المصادر", "ذاته", "نفسه", "البيان", "التقرير"})
"""How a text points back to whoever spoke before."""
_PASSED = frozenset(["ما", "لما", "ل", "عن", "عنه", "عنها", "الي", "به", "بها", "فيه", "فيها", '"', "“", "«", "(", ":"])
"""What may stand between a word of attribution and the source: "according to *what* X announced *of it*"."""
_HEARD = frozenset({"سمع", "سمعوا", "علم", "علموا"})
_BUT = frozenset({"لكن", "ولكن", "بينما", "فيما"})
_RIVAL = 6
"""A rival source is named in fewer words than this (words)."""
_TO_A_BODY = frozenset({"لوكاله", "لصحيفه", "لقناه", "لموقع", "لمنظمه", "لاذاعه", "لشبكه"})
_COUNCILS = frozenset({"مؤتمر", "موتمر", "ملتقي", "منتدي", "تحالف", "منبر", "لجان", "غرفه", "جامعه", "مركز"})
_CONDEMNING = frozenset({"ادان", "ادانت", "استنكر", "استنكرت", "ندد", "نددت", "شجب", "شجبت", "دان", "دانت"})
_THAT = frozenset({"ذلك", "هذا", "هذه"})
_WHILE = frozenset({"فيما", "بينما", "وفيما", "وبينما", "حين", "لكن", "ولكن"})


def _bodies_in(text: ArabicText, words: str) -> list[tuple[int, Organisation]]:
    """The known organisations named in folded words of a text, as the text means them."""
    return are_meant(text.folded.text, words, organisations_in(words))


def sentence_words(sentence: ArabicSentence) -> str:
    """Give the sentence's folded words, one space between."""
    return " ".join(word.text for word in sentence.words)


def outlet_in(text: ArabicText) -> str | None:
    """Give the outlet named in the first lines (a masthead) or last (a signature), or ``None``."""
    edges = [s for s in text.sentences if s.index < 4 or s.index >= len(text.sentences) - 2]
    for sentence in edges:
        held = [org for _, org in _bodies_in(text, sentence_words(sentence)) if org.kind == "outlet"]
        if held and len(sentence.words) <= 6:
            return held[0].name
    return None


def attributions(text: ArabicText, outlet: str | None) -> tuple[Attribution, ...]:
    """Give the attribution of each sentence; who "added" or "the same source" is, is who spoke before.

    A verb of report or "according to" names the source; else the words are the narrator's.
    """
    found: list[Attribution] = []
    fullest: dict[str, str] = {}
    last: str | None = None
    for sentence in text.sentences:
        speaker = _speaker(text, sentence)
        if speaker is not None and speaker.split()[0] in _SAME:
            speaker = last or speaker
        elif speaker is None and _goes_on(sentence):
            speaker = last
        full = spoken_for(without_to(speaker)) if speaker is not None else None
        if full is not None:
            full = _by_whole_name(full, fullest)
            if full not in fullest:
                many = len(fullest) > MOST_SOURCES
                fullest[full] = full if many else _as_known(text, _in_full(text, full), full)
            full = fullest[full]
        last = full or last
        passed = tuple(_known_as(text, name) for name in passed_on(text, sentence))
        found.append(_attribution(sentence, full, outlet, passed))
        last = passed[0] if passed else last
    return tuple(found)


def _by_whole_name(name: str, known: dict[str, str]) -> str:
    """The person named in full before, of whom a source now tells by the family's name: "added *Haddad*"."""
    if " " in name:
        return name
    told = [full for full in list(known)[:MOST_SOURCES] if full.endswith(" " + name)]
    return told[0] if len(told) == 1 and is_given(fold_letters(told[0].split()[0])) else name


def _as_known(text: ArabicText, name: str, said: str) -> str:
    """The organisation that the fuller name of a source told by one word begins with, else the name."""
    known = _bodies_in(text, fold_letters(name)) if name != said else []
    return known[0][1].name if known and known[0][0] == 0 else name


def _known_as(text: ArabicText, name: str) -> str:
    """The organisation a source is known as, else its fuller name in the text."""
    known = _bodies_in(text, fold_letters(name))
    return known[0][1].name if known else _in_full(text, name)


def said_at(text: ArabicText, sentence: ArabicSentence, at: int, said: Attribution, outlet: str | None) -> Attribution:
    """Give who says the harm at word ``at``: another than the sentence's when "while the council said that" parts it.

    What one source says is never put into the mouth of its rival.
    """
    cuts = [i for i in range(1, len(sentence.words) - 1) if _turns_to_another(sentence, i)]
    if not cuts:
        return said
    start = max((cut for cut in cuts if cut <= at), default=0)
    end = min((cut for cut in cuts if cut > at), default=len(sentence.words))
    own = ArabicSentence(sentence.index, sentence.paragraph, sentence.words[start:end])
    speaker = _speaker(text, own)
    if start and (verb := verb_of_rival(sentence.words, start)):
        speaker = text.span(sentence.words[start].start, sentence.words[verb - 1].end).quote
    elif speaker is None and start:
        speaker = _before_verb(text, sentence, start)
    if speaker is None or speaker.split()[0] in _SAME:
        return said if start else _attribution(own, None, outlet)
    return _attribution(own, spoken_for(speaker), outlet)


def _before_verb(text: ArabicText, sentence: ArabicSentence, at: int) -> str | None:
    """Who stands before the first of two verbs: "but *the army* denied that and said that"."""
    words = sentence.words
    if at + 1 >= len(words) or words[at + 1].text not in {"ان", "بان"}:
        return None
    turns = [i for i in range(max(0, at - LONGEST_TURN), at) if words[i].text in _WHILE]
    verbs = arabic_words("report", "verbs") | arabic_words("report", "denying")
    for turn in turns[-1:]:
        verb = next((i for i in range(turn + 1, at) if {words[i].text, words[i].bare} & verbs), None)
        if verb is None:
            return text.span(words[turn + 1].start, words[at - 1].end).quote if turn + 1 < at else None
        if turn + 1 < verb:
            return text.span(words[turn + 1].start, words[verb - 1].end).quote
        named = _until_stop(text, sentence, verb + 1)
        return named or None
    return None


def _turns_to_another(sentence: ArabicSentence, at: int) -> bool:
    """Whether a clause of another source begins at a word: "while ... said that", "and according to"."""
    words = sentence.words
    according = arabic_words("report", "according")
    if words[at].text not in according and words[at].text[:1] == "و" and words[at].text[1:] in according:
        return True
    verbs = arabic_words("report", "verbs") | arabic_words("report", "denying")
    if verb_of_rival(words, at):
        return True
    after = words[at + 1 : at + 8]
    tells = any(word.text in _TELLING for word in after)
    if words[at - 1].text in _WHILE and {words[at].text, words[at].bare} & verbs:
        return tells or any(word.text in {"عن", "الي"} or _is_harm(word.text.removeprefix("ب")) for word in after)
    if not tells:
        return False
    opened = any(word.text in _WHILE or word.text.removeprefix("ف") in _WHILE for word in words[: max(0, at - 1)])
    if _is_said_by_rival(sentence, at):
        return True
    if words[at - 1].text in {"،", ","} and opened and {words[at].text, words[at].bare} & verbs:
        return True
    return words[at].text.startswith("و") and words[at].text not in verbs and words[at].text[1:] in verbs


def _is_said_by_rival(sentence: ArabicSentence, at: int) -> bool:
    """As in "but *a military source said that*": who stands between "but" and the verb."""
    words = sentence.words
    verb = {words[at].text, words[at].bare} & arabic_words("report", "verbs") and words[at + 1].text in _TELLING
    near = range(max(1, at - _RIVAL), at - 1)
    return bool(verb) and any(words[i].text in _BUT and words[i - 1].text in {"،", ","} for i in near)


def _is_harm(text: str) -> bool:
    return bool(harms_named(text) or harms_told(text))


def _goes_on(sentence: ArabicSentence) -> bool:
    """Whether a sentence begins with a verb of report without a subject: "and added that"."""
    if len(sentence.words) < 2 or not is_report_verb(sentence.words, 0):
        return False
    told = next((word.text for word in sentence.words[1:7] if word.text not in _IN_A_STATEMENT), "")
    return told in {"ان", "بان", "الي", "انه", "انها", "بانه", ":"}


def _attribution(
    sentence: ArabicSentence, full: str | None, outlet: str | None, passed: tuple[str, ...] = ()
) -> Attribution:
    told = f" {sentence_words(sentence)} "
    hearsay = is_hearsay(told.strip())
    if passed:
        named = [spoken_for(name) for name in passed]
        return Attribution(tuple(dict.fromkeys([*named, *([outlet] if outlet else [])])), Voice.INDIRECT, hearsay)
    if full is not None:
        return Attribution(tuple(dict.fromkeys(name for name in (full, outlet) if name)), Voice.INDIRECT, hearsay)
    chain = (outlet,) if outlet else ()
    if any(f" {phrase} " in told for phrase in arabic_phrases("report", "agentless")):
        return Attribution(chain, Voice.AGENTLESS, hearsay)
    return Attribution(chain, Voice.NARRATOR, hearsay)


def _speaker(text: ArabicText, sentence: ArabicSentence) -> str | None:
    mourning = mourns_first(text, sentence)
    if mourning:
        return mourning
    leads = arabic_words("report", "according") | arabic_words("report", "denying")
    headed = had_said(text, sentence.words) or issued_by(text, sentence) or _before_colon(text, sentence)
    for at, word in enumerate(sentence.words):
        learned = _who_heard(text, sentence, at)
        if learned is not None:
            return learned
        heard = told_by(sentence.words, at)
        if heard is None and not ({word.text, word.bare} & leads or is_report_verb(sentence.words, at)):
            continue
        start = heard or past_paper(sentence.words, _past_verb(sentence, at + 1))
        if start >= len(sentence.words) or (heard is None and is_without_subject(sentence.words, at)):
            continue
        after = " ".join(w.text for w in sentence.words[start : start + 8])
        held = [org for offset, org in _bodies_in(text, after) if offset < 30 and not _is_inside_name(after, offset)]
        if is_given(sentence.words[start].text) and not any(offset == 0 for offset, _ in organisations_in(after)):
            held = []
        if held and _is_told_to(after):
            held = []
        named = held[0].name if held else _until_stop(text, sentence, start)
        if named and not is_no_source(named):
            return named
    if headed:
        return headed
    apart = _condemned_by(text, sentence) or _ahead_of_verb(text, sentence) or in_bracket(text, sentence)
    if apart:
        return apart
    before = _bodies_in(text, sentence_words(sentence))
    told = before and any(is_report_verb(sentence.words, at) for at in range(len(sentence.words)))
    return before[0][1].name if told else None


def _ahead_of_verb(text: ArabicText, sentence: ArabicSentence) -> str | None:
    """As in "*local sources* reported that": who opens a sentence right before a verb of report."""
    words = sentence.words
    verb = next((i for i in range(1, min(len(words) - 1, _RIVAL)) if is_report_verb(words, i)), None)
    if verb is None or words[verb + 1].text not in _TELLING or words[0].text.removeprefix("ال") not in OF_A_PLACE:
        return None
    if any(_is_harm(word.text) or not word.text[0].isalpha() for word in words[:verb]):
        return None
    return text.span(words[0].start, words[verb - 1].end).quote


def _condemned_by(text: ArabicText, sentence: ArabicSentence) -> str | None:
    """As in "*the network of journalists* condemned the killing of": a body that opens a sentence by condemning."""
    words = sentence.words
    dated = 3 if any(word.text in {"-", "–", ":", "/"} for word in words[1:3]) else 2
    verb = next((i for i in range(dated) if i + 1 < len(words) and words[i].bare in _CONDEMNING), None)
    if verb is None:
        return None
    head = words[verb + 1].text.removeprefix("ال")
    bodies = (
        arabic_words("speech", "bodies") | _COUNCILS | {"نقابه", "رابطه", "جمعيه", "بعثه", "مفوضيه", "نقابات", "منظمات"}
    )
    after = " ".join(word.text for word in words[verb + 1 : verb + 6])
    known = next((one.name for offset, one in _bodies_in(text, after) if offset == 0), None)
    return known or ((_until_stop(text, sentence, verb + 1) or None) if head in bodies else None)


def _is_told_to(after: str) -> bool:
    """Whether those before "to" say it: "local sources said *to the agency* X that"."""
    words = after.split()
    to = next((i for i, word in enumerate(words[:6]) if i and word in _TO_A_BODY), 0)
    return bool(to) and not any(organisations_in(" ".join(words[:to])))


def _is_inside_name(after: str, offset: int) -> bool:
    """Whether a known name of one word stands behind a noun: "the conference *of X*" is another body, "to X" none."""
    before, name = after[:offset].split(), after[offset:].split()[:1]
    alone = bool(name) and name[0].startswith("ال") and any(name[0] == known for known, _ in known_names())
    return alone and bool(before) and before[-1] in arabic_words("speech", "bodies") | _COUNCILS


def _who_heard(text: ArabicText, sentence: ArabicSentence, at: int) -> str | None:
    """As in "*Samer* heard from his cousin that": who passes on what they heard."""
    words = sentence.words
    if words[at].bare not in _HEARD:
        return None
    end = next((i for i in range(at + 2, min(len(words), at + 6)) if words[i].text == "من"), None)
    told = end is not None and any(word.text in {"ان", "انه", "انها", "بان"} for word in words[end : end + 6])
    return text.span(words[at + 1].start, words[end - 1].end).quote if end is not None and told else None


def _past_verb(sentence: ArabicSentence, at: int) -> int:
    """As in "according to what *the council announced*": past "what" and its verb."""
    verbs = arabic_words("report", "verbs")
    while at < len(sentence.words) and (
        sentence.words[at].text in _PASSED
        or {sentence.words[at].text, sentence.words[at].bare} & verbs
        or (sentence.words[at].text.endswith("ه") and sentence.words[at].text.removesuffix("ه") in verbs)
    ):
        at += 1
    return at


def _before_colon(text: ArabicText, sentence: ArabicSentence) -> str | None:
    """As in "The council: 52 dead": who a headline begins with, unless it is a label ("urgent")."""
    at = next((i for i, word in enumerate(sentence.words[:6]) if word.text == ":"), 0)
    if not sentence.words[0].text[0].isalnum() and sentence.words[0].text in {"•", "-", "*", "–"}:
        return None
    if not 0 < at <= 5 or any(word.text in arabic_words("report", "labels") for word in sentence.words[:at]):
        return None
    if is_no_source(sentence.words[0].text) or (at == 1 and is_report_verb(sentence.words, 0)):
        return None
    if any(harms_named(word.text) or harms_told(word.text) for word in sentence.words[:at]):
        return None
    named = [org for _, org in _bodies_in(text, " ".join(word.text for word in sentence.words[:at]))]
    if named:
        return named[0].name
    return text.span(sentence.words[0].start, sentence.words[at - 1].end).quote


def _until_stop(text: ArabicText, sentence: ArabicSentence, at: int) -> str:
    """The printed words of a source: up to a stop, a day, or a word of harm."""
    stops = arabic_words("report", "source_stops")
    harms = arabic_words("killed", "before") | arabic_words("injured", "before") | arabic_words("detained", "before")
    stops = stops | arabic_words("report", "responsibility")
    accuses = at > 0 and is_one_of(sentence.words[at - 1], "blame", "accusing")
    end = at
    for word in sentence.words[at : at + 8]:
        harm = {word.text, word.text.removeprefix("ب"), word.bare} & harms
        if word.text in {"في", "من"} and end == at + 1 and is_of_a_place(sentence.words, at):
            end += 2 + has_owner(sentence.words, end + 1)
            break
        if seat := seat_behind(sentence.words, at, end):
            end += seat
            break
        opened = word.text.startswith("فال") or (word.text[0] == "ل" and word.text[1:].isascii() and end > at)
        if (
            opened
            or (end > at and is_told_or_told_to(word))
            or word.text in _THAT
            or word.text in stops
            or word.bare in stops
            or is_of_what(word, stops)
            or (end > at and (is_condemned(word) or word.text in _LED))
            or harm
            or not word.text[0].isalpha()
        ):
            end = past_quoted_name(sentence.words, end) if end == at + 1 else end
            break
        if accuses and end > at and is_one_of(word, "blame", "forces"):
            break
        if end > at > 0 and begins_mourned(sentence.words, at - 1, end):
            break
        end += 1
    if end == at:
        return ""
    first = sentence.words[at]
    led = first.text.startswith("ل") and at > 0 and sentence.words[at - 1].text in _LED and len(first.text) > 3
    if led and first.text.startswith("لل"):
        led = False
    return text.span(first.start + led, sentence.words[end - 1].end).quote


def _in_full(text: ArabicText, name: str) -> str:
    """The longer name of a source told by one word ("the ministry"), where the text gives it."""
    if " " in name or not name.startswith("ال"):
        return name
    stem = fold_letters(name).removeprefix("ال")
    according = arabic_words("report", "according")
    for sentence in text.sentences:
        for at, word in enumerate(sentence.words):
            if not ({word.text, word.bare} & according or is_report_verb(sentence.words, at)):
                continue
            start = _past_verb(sentence, at + 1)
            if start < len(sentence.words) and sentence.words[start].text.removeprefix("ال") == stem:
                full = _until_stop(text, sentence, start)
                if " " in full:
                    return full
    return next((full for sentence in text.sentences if (full := body_named(text, sentence, stem))), name)

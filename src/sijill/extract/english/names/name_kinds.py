"""Whose a name is: every mention of a name is weighed together, and the parser's entities are set right by it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from sijill.extract.english.names.alike_index import AlikeIndex
from sijill.extract.english.names.capitals import NameRun, name_runs
from sijill.extract.english.names.name_evidence import STRONG, Evidence, evidence_of
from sijill.extract.english.names.name_lists import NameList, entries_of
from sijill.extract.english.names.shared_surnames import WHERE, sharing_a_surname
from sijill.extract.english.sources.outlet import publishers
from sijill.extract.english.words.word_stock import is_given, is_known_given
from sijill.text.same_name import same_part

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Doc
    from sijill.text.places import Gazetteer

Key = tuple[str, ...]
_TWO = 2


def settle_names(parsed: Parsed, table: Gazetteer, lists: tuple[NameList, ...] = ()) -> None:
    """Set the entities of ``parsed`` right, in place: people, places and organisations by all that the text says.

    A name that anywhere acts as a person (title, age, trade, relative, "who") is a person everywhere; else the words of
    the name (an organisation's, a place's) and what stands around it decide; else the parser's word stays.
    """
    doc = parsed.doc
    runs = [run for run in name_runs(doc) if not any(held.holds(doc[run.first].idx) for held in lists)]
    evidence = _gathered(parsed, runs, table)
    kinds = {key: _kind(found) for key, found in evidence.items()}
    kinds |= {key: "PERSON" for key, kind in kinds.items() if kind is None and _is_called(key, evidence[key])}
    _lend_to_parts(kinds, evidence)
    for run in _between_people(doc, runs, kinds):
        kinds[run.parts] = "PERSON" if evidence[run.parts].place < STRONG else kinds[run.parts]
    for run in sharing_a_surname(
        doc, runs, lambda run: _is_persons(doc, run, kinds), lambda run: _is_free(run, evidence)
    ):
        kinds[run.parts] = "PERSON"
    settled = [(run, kinds[run.parts]) for run in runs if kinds[run.parts] is not None]
    _replace(doc, [(run.first, run.last, kind) for run, kind in settled if kind] + _listed(doc, lists))


def _gathered(parsed: Parsed, runs: list[NameRun], table: Gazetteer) -> dict[Key, Evidence]:
    doc = parsed.doc
    outlets = {name.lower() for name in publishers(parsed.plain)}
    evidence: dict[Key, Evidence] = {}
    for run in runs:
        name = doc[run.first : run.last].text
        found = evidence_of(doc, run)
        if run.parts not in evidence:
            match = table.lookup(name)
            found += Evidence(place=0 if match is None else 1 + match.exact)
            found += Evidence(organisation=STRONG * (name.lower().removeprefix("the ") in outlets))
            begins = any(outlet.startswith(name.lower() + " ") for outlet in outlets)
            found += Evidence(organisation=STRONG * (begins and match is None and len(run.parts) == 1))
        evidence[run.parts] = evidence.get(run.parts, Evidence()) + found
    return _with_lists(doc, runs, evidence)


def _with_lists(doc: Doc, runs: list[NameRun], evidence: dict[Key, Evidence]) -> dict[Key, Evidence]:
    """Names in a row of places are places: "in A, B and C"."""
    for before, run in pairwise(runs):
        between = doc[before.last : run.first].text.strip()
        if (
            between in {",", "and", ", and", "or"}
            and not _is_a_home(doc, before)
            and evidence[before.parts].place >= 2 > evidence[before.parts].person
            and not _begins_with_kin(doc, before, run, evidence)
        ):
            evidence[run.parts] += Evidence(place=2)
    return evidence


def _begins_with_kin(doc: Doc, before: NameRun, run: NameRun, evidence: dict[Key, Evidence]) -> bool:
    """As in "*Ano* and Tarik Belim", a place's name too: somebody's full name ends the row, and does or suffers it."""
    if (
        len(before.parts) > 1
        or len(run.parts) < _TWO
        or evidence[before.parts].place >= STRONG
        or evidence[run.parts].place
    ):
        return False
    lead = doc[before.first - 1] if before.first else None
    acts = run.last < len(doc) and doc[run.last].pos_ in {"AUX", "VERB"}
    suffers = lead is not None and lead.pos_ == "VERB" and lead.tag_ != "VBG"
    if (lead is not None and lead.lower_ in WHERE) or not (acts or suffers):
        return False
    return all(token.ent_type_ == "PERSON" for token in doc[run.first : run.last])


def _is_a_home(doc: Doc, run: NameRun) -> bool:
    """As in "Omar Haddad *of Velsk* and Noor Salem": where somebody is from begins no row of places."""
    return run.first > 1 and doc[run.first - 1].lower_ in {"of", "from"} and doc[run.first - 2].ent_type_ == "PERSON"


def _kind(found: Evidence) -> str | None:
    if found.organisation >= 4 and found.person < 2 * STRONG:
        return "ORG"
    if found.person >= STRONG and found.person >= found.organisation and 2 * found.person > found.place:
        return "PERSON"
    if found.organisation >= STRONG - 1 and found.organisation > found.place:
        return "ORG"
    if found.place >= 2 and found.place >= found.person:
        return "GPE"
    return "PERSON" if found.person >= 2 else None


def _is_called(key: Key, found: Evidence) -> bool:
    """Whether a name nothing else tells the kind of begins as a person's does: the parser may take it for a place's."""
    return len(key) > 1 and is_known_given(key[0]) and not found.place and not found.organisation


def _lend_to_parts(kinds: dict[Key, str | None], evidence: dict[Key, Evidence]) -> None:
    """One part of a person's name stands for the person, unless it is a place's in its own right.

    A name that nothing tells the kind of is a person's where its last part is another person's: kin are named together.
    """
    whole = [key for key, kind in kinds.items() if kind == "PERSON" and len(key) > 1]
    callings = AlikeIndex(with_slips=False)
    called = [part for long in whole for part in _calling(long)]
    for number, part in enumerate(called):
        callings.add(part, number)
    for key, kind in kinds.items():
        free = kind != "PERSON" and evidence[key].place < STRONG and evidence[key].organisation < STRONG
        if free and len(key) == 1 and any(same_part(key[0], called[at]) for at in callings.near(key[0])):
            kinds[key] = "PERSON"
    families = {key[-1] for key in whole}
    for key, kind in kinds.items():
        if kind is None and len(key) > 1 and key[-1] in families:
            kinds[key] = "PERSON"
    single = {key[0] for key, kind in kinds.items() if kind == "PERSON" and len(key) == 1}
    for key, kind in kinds.items():
        if kind is None and len(key) > 1 and key[-1] in single:
            kinds[key] = "PERSON"


def _between_people(doc: Doc, runs: list[NameRun], kinds: dict[Key, str | None]) -> Iterator[NameRun]:
    """Names of several parts that stand in one row between two people's: "Omar Haddad, *Sandi Velan* and Noor"."""
    for before, run, after in zip(runs, runs[1:], runs[2:], strict=False):
        joints = {doc[one.last : two.first].text.strip() for one, two in ((before, run), (run, after))}
        untold = joints <= {",", "and", ", and"} and len(run.parts) > 1 and kinds[run.parts] in {None, "GPE"}
        if untold and _is_persons(doc, before, kinds) and _is_persons(doc, after, kinds):
            yield run


def _is_persons(doc: Doc, run: NameRun, kinds: dict[Key, str | None]) -> bool:
    named = all(token.ent_type_ == "PERSON" for token in doc[run.first : run.last])
    return len(run.parts) > 1 and (kinds[run.parts] == "PERSON" or (kinds[run.parts] is None and named))


def _is_free(run: NameRun, evidence: dict[Key, Evidence]) -> bool:
    """Whether a name of one part is surely neither a place's nor an organisation's."""
    found = evidence[run.parts]
    return not found.organisation and (found.place < STRONG or is_known_given(run.parts[0]))


def _calling(name: Key) -> Key:
    """The parts a person may be called by alone: the first and the last; of a Spanish name every family name."""
    return name if is_given(name[0]) else (name[0], name[-1])


def _listed(doc: Doc, lists: tuple[NameList, ...]) -> list[tuple[int, int, str]]:
    """The names of lists, each a person's."""
    found = []
    for entry in entries_of(lists):
        piece = doc.char_span(entry.start, entry.end, alignment_mode="expand")
        if piece is not None:
            found.append((int(piece.start), int(piece.end), "PERSON"))
    return found


def _replace(doc: Doc, settled: list[tuple[int, int, str]]) -> None:
    taken = {i for first, last, _ in settled for i in range(first, last)}
    kept = [ent for ent in doc.ents if not any(i in taken for i in range(ent.start, ent.end))]
    doc.set_ents([*[(ent.start, ent.end, ent.label_) for ent in kept], *settled])

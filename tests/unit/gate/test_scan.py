"""The last look: what must not leave is found, and nothing else."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote as percent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.errors import PublicationStopped, Refusal
from sijill.gate import Guarded, scan
from sijill.text.same_name import spellings

WITNESS = Guarded("person-1", "Amjad Ramez")
SHORT = Guarded("person-2", "Ali")
DEAD = Guarded("victim-9", "Samer Nahhas", is_living=False)
SERVANT = Guarded("person-3", "Abd al-Rahman Nimr")
NAMES = ("Amjad Ramez", "Abd al-Rahman Nimr", "Salah al-Din Qasim", "Fatima Haddad", "أمجد رامز", "عبد الرحمن نمر")


def found(text: str | bytes, *guarded: Guarded, name: str = "page.txt", allowed: tuple[str, ...] = ()) -> list[str]:
    data = text.encode() if isinstance(text, str) else text
    return [finding.item for finding in scan({name: data}, guarded, allowed)]


@pytest.mark.parametrize(
    "leak",
    [
        "Amjad Ramez",
        "AMJAD RAMEZ",
        "amjad ramez said so",
        "Rames, Amjad",
        "Amjad M. Rames",
        "Amjad bin Khalid Rames",
        "amjad-rames",
        "amjad_rames",
        "amjadrames",
        "@AmjadRames",
        "Ámjad Rámés",
        "Am\u00adjad Ra\u200bmes",
        "Ａｍｊａｄ Ｒａｍｅｓ",
        "Amjad\u00a0Rames’s car",
        "أمجد رامز",
        "أَمْجَد رَامِز",
        "أمجـــد رامز",
        "امجد رامز",
        "قال لأمجد رامز",
        "وأمجد الرامز",
        "Amjed Ramiz",
    ],
)
def test_a_sealed_name_is_found_in_every_way_it_may_be_written(leak: str) -> None:
    assert found(f"He spoke. {leak} was there.", WITNESS) == ["person-1"]


@pytest.mark.parametrize(
    "leak",
    [
        "Abdul Rahman Nimr",
        "Abdulrahman Nimr",
        "Abd-el-Rahman Nimr",
        "abdurrahman nimr",
        "عبدالرحمن نمر",
        "عبد الرحمن النمر",
    ],
)
def test_a_joined_name_is_found_however_it_is_joined(leak: str) -> None:
    assert found(f"He spoke. {leak} was there.", SERVANT) == ["person-3"]


def encodings(name: str) -> dict[str, tuple[str, str]]:
    numeric = "".join(f"&#{ord(character)};" for character in name)
    return {
        "plain": ("a.txt", f"x {name} y"),
        "html": ("a.html", f"<p>x {html.escape(name)} y</p>"),
        "numeric entities": ("a.html", f"<p>{numeric}</p>"),
        "entities twice": ("a.html", f"<p>{html.escape(numeric)}</p>"),
        "attribute": ("a.html", f'<img alt="{name}">'),
        "single quotes": ("a.html", f"<img data-who='{name}'>"),
        "comment": ("a.html", f"<!-- {name} --><p>x</p>"),
        "inline markup": ("a.html", f"<p>{name[:2]}<b>{name[2:]}</b></p>"),
        "table cells": ("a.html", "<tr>" + "".join(f"<td>{part}</td>" for part in name.split(" ", 1)) + "</tr>"),
        "link": ("a.html", f'<a href="/people/{percent(name)}">x</a>'),
        "query": ("a.html", f"<a href='?q={name.replace(' ', '+')}'>x</a>"),
        "json": ("a.json", json.dumps({"who": name})),
        "json key": ("a.geojson", json.dumps({name: 1}, ensure_ascii=False)),
        "json lines": ("a.jsonl", json.dumps({"n": 1}) + "\n" + json.dumps({"who": [name]})),
        "json in html": ("a.html", f"<script type='application/json'>{json.dumps({'who': name})}</script>"),
        "script": ("a.js", f"const who = {json.dumps(name)};"),
        "csv": ("a.csv", f"id,who\n1,{name}\n"),
        "csv columns": ("a.csv", "given,family\n" + ",".join(name.split(" ", 1)) + "\n"),
        "base64": ("a.html", f'<img src="data:text/plain;base64,{base64.b64encode(name.encode()).decode()}">'),
        "hexadecimal": ("a.txt", name.encode().hex()),
        "svg": ("a.svg", f"<svg><title>{name}</title></svg>"),
        "style": ("a.css", f'.x::after {{ content: "{name}"; }}'),
        "name that lies": ("a.json", f"not json at all: {name}"),
    }


@pytest.mark.parametrize("how", sorted(encodings("a b")))
@pytest.mark.parametrize("name", NAMES)
def test_a_sealed_name_is_found_in_every_encoding(name: str, how: str) -> None:
    file, text = encodings(name)[how]
    assert found(text, Guarded("person-1", name), name=file) == ["person-1"]


@pytest.mark.parametrize("how", sorted(encodings("a b")))
def test_a_clean_file_of_every_kind_passes(how: str) -> None:
    file, text = encodings("Nobody Known")[how]
    assert found(text, WITNESS, SHORT, DEAD, SERVANT, name=file) == []


def test_a_name_in_the_name_of_a_file_is_found() -> None:
    (finding,) = scan({"people/amjad-rames.html": b"<p>x</p>"}, [WITNESS])
    assert (finding.item, finding.why) == ("person-1", "file name")


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(NAMES), st.data())
def test_every_spelling_the_language_knows_is_found(name: str, data: st.DataObject) -> None:
    spelling = data.draw(st.sampled_from(sorted(spellings(name))))
    before = data.draw(st.sampled_from(["", "Then ", "«", "قال ", "(", '{"who": "']))
    assert found(f"{before}{spelling}", Guarded("person-1", name)) == ["person-1"]


CASES = st.sampled_from([str.upper, str.lower, str.title, lambda name: name])


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(NAMES), CASES, st.sampled_from(sorted(encodings("a b"))))
def test_no_mix_of_case_and_encoding_hides_a_name(name: str, case: object, how: str) -> None:
    file, text = encodings(case(name))[how]  # type: ignore[operator]
    assert found(text, Guarded("person-1", name), name=file) == ["person-1"]


def test_a_short_sealed_name_is_found_in_a_sentence() -> None:
    for sentence in ("Then Ali said it.", "قال علي إنهم جاؤوا", "ALI SAID IT", "then ali said it"):
        assert found(sentence, SHORT) == ["person-2"]


def test_the_same_given_name_inside_a_cleared_name_is_no_leak() -> None:
    assert found("Ali Hassan Omar was killed.", SHORT, allowed=("Ali Hassan Omar",)) == []
    assert found("id,name\n1,Ali Hassan Omar\n", SHORT, name="a.csv", allowed=("Ali Hassan Omar",)) == []
    assert found("قُتل علي حسن عمر", SHORT, allowed=("علي حسن عمر",)) == []


def test_a_column_of_given_names_is_excused_only_by_the_cleared_name_beside_it() -> None:
    allowed = ("Ali Hassan Omar",)
    assert found("name,given\nAli Hassan Omar,Ali\n", SHORT, name="a.csv", allowed=allowed) == []
    assert found("speaker,words\nAli,They came\n", SHORT, name="a.csv", allowed=allowed) == ["person-2"]
    row = "<tr><td>Ali Hassan Omar</td><td>Ali</td></tr>"
    assert found(f"<table>{row}</table>", SHORT, name="a.html", allowed=allowed) == []
    assert found(f"<table>{row}<tr><td>Ali</td></tr></table>", SHORT, name="a.html", allowed=allowed) == ["person-2"]


def test_a_cleared_namesake_excuses_his_own_field_but_not_a_sentence_about_a_living_person() -> None:
    allowed = ("Amjad Rames",)
    assert found("<td>Amjad Rames</td>", Guarded("p", "Amjad Rames"), name="a.html", allowed=allowed) == []
    assert found("Amjad Rames told us so.", Guarded("p", "Amjad Rames"), allowed=allowed) == ["p"]


def test_the_dead_who_wait_for_a_basis_do_not_stop_a_namesake_who_has_one() -> None:
    assert found("Samer Nahhas was killed.", DEAD, allowed=("Samer Nahhas",)) == []
    assert found("Samer Nahhas was killed.", DEAD) == ["victim-9"]


@pytest.mark.parametrize(
    "innocent",
    [
        "على الطريق إلى القرية",
        "وعلى الرغم من ذلك",
        "all the people, also those on the line",
        "Allied forces alike",
        "fair rames for all",
        "Amjad said that they came. Nobody else did. Fair is fair.",
        "the alibi of Alice in Algiers",
    ],
)
def test_ordinary_words_are_not_taken_for_a_name(innocent: str) -> None:
    assert found(innocent, SHORT, WITNESS) == []


def test_said_is_a_word_and_said_is_a_name() -> None:
    said = Guarded("p", "Said")
    assert found("they said nothing was left", said) == []
    assert found("a man called Said was there", said) == ["p"]
    assert found("سعيد كان هناك", said) == ["p"]


def test_a_protected_phrase_is_found_as_it_stands() -> None:
    shelter = Guarded("words-1", "a school in the northern quarter", is_phrase=True)
    assert found("<p>taken to A  school, in the northern <i>quarter</i>.</p>", shelter, name="a.html") == ["words-1"]
    assert found("a school in the southern quarter", shelter) == []


def test_a_finding_and_a_guarded_name_never_show_the_name() -> None:
    (finding,) = scan({"a.txt": b"Amjad Ramez"}, [WITNESS])
    assert "Ramez" not in repr(finding)
    assert "Ramez" not in repr(WITNESS)


def test_a_kind_of_file_that_cannot_be_searched_stops_the_release() -> None:
    for name, data in {"a.pdf": b"%PDF", "a.zip": b"PK", "a.txt": b"\xff\xfe\xff", "a.png": b"no picture"}.items():
        with pytest.raises(PublicationStopped) as stopped:
            scan({name: data}, [WITNESS])
        assert stopped.value.code == "gate.unreadable-file"


def test_a_guarded_name_needs_letters() -> None:
    with pytest.raises(Refusal):
        Guarded("p", "12")


def test_a_planted_leak_is_found_among_many_clean_files() -> None:
    files = {f"page-{number}.html": b"<p>Four people were killed.</p>" * 50 for number in range(40)}
    assert scan(files, [WITNESS, SHORT, DEAD]) == ()
    files["page-17.html"] += "<p>told by أمجد رامز</p>".encode()
    assert [finding.file for finding in scan(files, [WITNESS, SHORT, DEAD])] == ["page-17.html"]


def test_two_cleared_people_side_by_side_are_not_a_third() -> None:
    allowed = ("Rami Walid Tabbal", "Hani Omar Barakat")
    dead = Guarded("victim-1", "Walid Tabbal Omar", is_living=False)
    page = "<li><b>Rami Walid Tabbal</b><b>Hani Omar Barakat</b></li>"
    assert found(page, dead, Guarded("victim-2", "Tabbal Hani"), name="a.html", allowed=allowed) == []


def test_names_in_two_scripts_without_a_space_are_two_names() -> None:
    page = "<li><bdi>أمجد رامز</bdi><bdi>Amjad Rames</bdi></li>"
    assert found(page, Guarded("p", "Amjad Rames"), name="a.html") == ["p"]
    assert found("<li><b>Rami Tabbal</b><b>Amjad Rames</b></li>", Guarded("p", "Amjad Rames"), name="a.html") == ["p"]


def test_an_escaped_cleared_name_is_still_cleared() -> None:
    dead = Guarded("victim-1", "Osama Asad", is_living=False)
    assert found("<p>Ziad Osama As&#39;ad</p>", dead, name="a.html", allowed=("Ziad Osama As'ad",)) == []


def test_letters_that_make_a_name_by_chance_in_a_hash_are_none():
    from sijill.gate.guarded import Guarded
    from sijill.gate.scan import scan

    guarded = [Guarded("person-x", "Deeb", True)]
    digest = "1deeb2" + "0" * 58
    assert scan({"manifest.json": f'{{"claims/claim-2deeb34567abcdef.html": "{digest}"}}'.encode()}, guarded) == ()
    assert scan({"manifest.json": f'{{"{digest}": "told by Deeb"}}'.encode()}, guarded) != ()
    assert scan({"page.html": b"<p>x-2deeb34567abcdef</p> deeb2"}, [Guarded("person-x", "deeb", True)]) != ()

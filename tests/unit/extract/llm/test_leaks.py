"""No name of a sealed person reaches the server, in any spelling that stands in the text; nor do sealed words."""

import re
from datetime import date

import pytest

from sijill.extract.model_reader.sealing import Sealed
from sijill.extract.model_reader.sentences import sentences_of
from sijill.extract.read import read
from sijill.gate.guarded import Guarded
from sijill.model.mentions import PersonFound, PersonVariant
from sijill.model.readings import Reading
from sijill.model.spans import Span


def sent(server, model, text, elsewhere=()):
    rules = read(text, id="a", published=date(2031, 11, 9), country="SY")
    model(elsewhere=elsewhere).read(text, rules, "SY")
    return rules, b"\n".join(server.raw).decode()


def test_every_spelling_of_a_sealed_name_stays_in_the_process(server, model, fake):
    rules, out = sent(server, model, fake.TEXT)
    sealed = [variant.surface for person in rules.people if person.protect for variant in person.variants]
    assert {"Nabil Qarmo", "Qarmo", "NABIL QARMO"} <= set(sealed)
    for name in (*sealed, "Nabil", "Nabeel", "Karmo"):
        assert name.casefold() not in out.casefold()
    assert "his cousin" not in out
    assert "The Harbour Monitor said more than 31" in out


@pytest.mark.parametrize(
    "mention",
    ["Nabil Qarmo", "nabil qarmo", "NABIL QARMO", "Nabeel Qarmu", "Qarmo, Nabil", "Nabil al-Qarmo", "نبيل قرمو",
     "@NabilQarmo", "Nabil\u00a0Qarmo", "Nabil\nQarmo", "Na\u200bbil Qarmo", "Nabil Qarmo’s", "nabilqarmo"],
)  # fmt: skip
def test_a_name_sealed_in_another_document_stays_too(server, model, mention):
    text = f"Five men were killed in Jableh. The paper was signed by {mention} that night, the council said."
    _, out = sent(server, model, text, (Guarded("person-1", "Nabil Qarmo"),))
    plain = re.sub(r"[^a-zء-ي]", "", out.casefold())
    assert "qarm" not in plain
    assert "قرمو" not in plain
    assert "Five men were killed in Jableh" in out


def test_words_about_sexual_violence_and_places_of_shelter_stay(server, model):
    text = (
        "Five men were killed in Jableh. A woman was raped by gunmen, the council said.\n\n"
        '"We hid in the basement of a school in the old quarter," said Rima Sabbagh, a nurse.'
    )
    _, out = sent(server, model, text)
    for words in ("raped", "Rima", "Sabbagh"):
        assert words not in out
    assert "Five men were killed in Jableh" in out


def test_what_is_sealed_is_covered_where_it_stands_even_if_no_gate_knew_it():
    text = "GRACE fled. Six men, three of them raped, were found."
    span = Span.of(text, 0, 5)
    person = PersonFound("GRACE", (PersonVariant("GRACE", (span,)),), protect=True)
    veil = Sealed(text, Reading("a", "en", people=(person,))).veil(sentences_of(text))
    assert "GRACE" not in veil.text
    assert "raped" not in veil.text
    assert veil.text.endswith("fled. [words withheld]")


def test_words_withheld_are_no_quote(server, model, fake):
    text = "Five men were killed in Jableh. A woman was raped by gunmen."
    server.answers = [fake.answer(fake.claim("[words withheld]", "tortured"))]
    rules = read(text, id="a", country="SY")
    reading, report = model().read(text, rules, "SY")
    assert reading == rules
    assert report.discarded["invented"] == 1


def test_the_same_person_has_the_same_stand_in_in_every_chunk(server, model):
    filler = "The road was closed for hours. " * 30
    text = "\n\n".join(
        f'"I saw them fire at the crowd," said Nabil Qarmo, a resident, who asked not to be named. {filler}'
        for _ in range(9)
    )
    _, out = sent(server, model, text)
    assert len(server.asked) > 1
    assert "Qarmo" not in out
    names = set(re.findall(r"crowd,\\\" said (\w+ \w+)", out))
    assert len(names) == 1


def test_a_quote_over_a_stand_in_comes_back_with_the_true_name(server, model, fake):
    text = '"They shot at us," said Nabil Qarmo, a witness who asked not to be named. Nabil Qarmo lost a leg there.'
    rules = read(text, id="a", country="SY")
    server.answers = [lambda handler: handler.reply(server.completion(fake.answer()))]
    reader = model()
    reader.read(text, rules, "SY")
    stand_in = re.search(r"said (\w+ \w+), a witness", server.text_sent())
    assert stand_in is not None
    server.answers = [fake.answer(fake.claim(f"{stand_in[1]} lost a leg there", "injured", names=[stand_in[1]]))]
    reading, report = reader.read(text, rules, "SY")
    claims = [one for one in reading.claims if one.method.is_model]
    assert report.discarded.total() == 0
    for claim in claims:
        assert claim.span.quote == "Nabil Qarmo lost a leg there"
        assert claim.victims.names == ("Nabil Qarmo",)
    assert report.kept + report.agreed == 1


def test_a_speaker_in_arabic_is_not_named_to_the_server(server, model):
    text = "قال نبيل قرمو: «دخلوا شارعنا عند الفجر وأحرقوا بيتين أمام أعيننا». قتل خمسة مدنيين في جبلة."
    _, out = sent(server, model, text)
    assert "قرمو" not in out
    assert "خمسة مدنيين" in out


def test_a_chunk_a_name_cannot_be_taken_out_of_is_not_sent(server, model, monkeypatch):
    from sijill.extract.model_reader.sealing import Sealed

    monkeypatch.setattr(Sealed, "is_in", lambda self, words: True)
    text = "Five men were killed in Jableh."
    rules = read(text, id="a", country="SY")
    reading, report = model().read(text, rules, "SY")
    assert (reading, report.withheld, server.asked) == (rules, 1, [])


def test_a_part_of_a_sealed_name_stays_in_either_script(server, model):
    text = (
        "Samira Baytar, who asked not to be named, said three men were killed in Jableh.\n"
        "قالت سميرة بيطار، التي طلبت عدم ذكر اسمها، إن رجلين قُتلا. وهربت سميرة."
    )
    _, out = sent(server, model, text)
    for name in ("Samira", "Baytar", "سميرة", "بيطار"):
        assert name not in out


def test_an_ordinary_word_spelled_like_a_part_of_a_sealed_name_is_told(server, model):
    text = "Sawsan Baker, who asked not to be named, said a baker and two cooks were killed in Jableh."
    _, out = sent(server, model, text)
    assert "a baker and two cooks were killed" in out
    assert "Baker" not in out

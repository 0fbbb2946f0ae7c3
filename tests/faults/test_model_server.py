"""Whatever a model's server does, the rules' reading is there whole, and what went wrong has a code."""

from datetime import date

import pytest

from sijill.extract.read import read


@pytest.fixture
def rules(fake):
    return read(fake.TEXT, id="a", published=date(2031, 11, 9), country="SY")


def failed(server, model, fake, rules, *answers, seconds=5.0):
    server.answers = list(answers)
    reading, report = model(seconds=seconds).read(fake.TEXT, rules, "SY")
    assert reading == rules
    assert not report.is_whole
    assert report.kept == 0
    (code,) = report.failed
    assert code in report.line
    return code


def half(handler):
    handler.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"choices": [{"mess')


def test_a_server_that_hangs_is_left_and_not_asked_again(server, model, fake, rules):
    assert failed(server, model, fake, rules, lambda handler: server.wait(20), seconds=0.3) == "gate.timed-out"
    assert len(server.raw) == 1


def test_an_answer_cut_in_the_wire_is_asked_for_twice(server, model, fake, rules):
    assert failed(server, model, fake, rules, half) == "gate.cut-off"
    assert len(server.raw) == 2


def test_half_a_json_is_asked_for_twice_and_then_given_up(server, model, fake, rules):
    words = fake.answer(fake.claim("more than 31 villagers were killed"))[:40]
    assert failed(server, model, fake, rules, words) == "extract.model-not-json"
    assert len(server.raw) == 2
    assert "not JSON" in server.asked[1]["messages"][-1]["content"]


def test_half_a_json_mended_on_the_second_asking_is_taken(server, model, fake, rules):
    whole = fake.answer(fake.claim("Forty-two families left their homes", "displaced", source="the town council"))
    server.answers = [whole[:30], whole]
    reading, report = model().read(fake.TEXT, rules, "SY")
    assert report.is_whole
    assert reading.claims[: len(rules.claims)] == rules.claims
    assert report.proposed == 1


@pytest.mark.parametrize("status", [500, 502, 503, 429])
def test_a_server_that_fails_is_asked_twice(server, model, fake, rules, status):
    assert failed(server, model, fake, rules, status) == "extract.model-failed"
    assert len(server.raw) == 2


def test_a_server_that_fails_once_is_forgiven(server, model, fake, rules):
    server.answers = [500, fake.answer()]
    _, report = model().read(fake.TEXT, rules, "SY")
    assert report.is_whole


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_question_that_is_refused_is_asked_once(server, model, fake, rules, status):
    assert failed(server, model, fake, rules, status) == "extract.model-refused-question"
    assert len(server.raw) == 1


def test_a_model_that_refuses_is_told_of(server, model, fake, rules):
    def refuses(handler):
        handler.reply(server.completion("", refusal="I will not."))

    assert failed(server, model, fake, rules, refuses) == "extract.model-refused"


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b'{"choices": []}', b'{"choices": [{"message": {}}]}', b'{"choices": "abc"}', b"\xff"],
)
def test_what_is_no_completion_is_told_of(server, model, fake, rules, body):
    assert failed(server, model, fake, rules, lambda h: h.reply(body)) == "extract.model-unreadable"


def test_a_redirect_is_told_of_and_not_followed(server, model, fake, rules):
    def away(handler):
        handler.reply(b"", status=307, Location="http://10.0.0.1/v1/chat/completions")

    assert failed(server, model, fake, rules, away) == "gate.redirected"


def test_a_server_that_knows_no_schema_is_asked_without_one(server, model, fake, rules):
    server.answers = [lambda h: h.reply(b'{"error": "unknown field response_format"}', status=400), fake.answer()]
    _, report = model().read(fake.TEXT, rules, "SY")
    assert report.is_whole
    assert "response_format" not in server.asked[1]


def test_a_server_that_ignores_the_schema_is_checked_here(server, model, fake, rules):
    server.answers = ['{"claims": [{"text": "9000 dead", "number": 9000}, {"quote": 7, "harm": "killed"}]}']
    reading, report = model().read(fake.TEXT, rules, "SY")
    assert reading == rules
    assert report.discarded["schema"] == 2


def test_prose_instead_of_json_is_no_reading(server, model, fake, rules):
    assert failed(server, model, fake, rules, "There were 9000 dead.") == "extract.model-not-json"


def test_after_three_questions_without_an_answer_no_more_are_sent(server, model, fake):
    text = "\n\n".join(f"Paragraph {n}. " + "Five men were killed in Jableh. " * 30 for n in range(24))
    rules = read(text, id="long", country="SY")
    server.answers = [404]
    reading, report = model().read(text, rules, "SY")
    assert len(server.raw) == 3
    assert report.failed["extract.model-given-up"] > 2
    assert reading == rules

"""Authorities of time asked through the gateway: what is an answer, and who is never asked."""

import pytest

from sijill.errors import StageFailed
from sijill.preserve.web.gateway import Gateway
from sijill.preserve.web.time_stamp import stamped

HERE = Gateway(may_reach_here=True)


def test_what_an_authority_answers_is_given_as_it_came(tsa):
    with tsa.Served(lambda request: request[::-1]) as served:
        assert stamped(HERE, served.url, b"request") == b"tseuqer"


def test_an_authority_on_this_machine_is_asked_in_tests_alone(tsa):
    asked = []
    with tsa.Served(asked.append) as served, pytest.raises(StageFailed) as refused:
        stamped(Gateway(), served.url, b"request")
    assert (refused.value.code, asked) == ("anchor.no-answer", [])


@pytest.mark.parametrize(
    ("kind", "status", "body"),
    [
        ("text/html", 200, b"<html>"),
        ("application/timestamp-reply", 302, b""),
        ("application/timestamp-reply", 500, b""),
        ("application/timestamp-reply", 200, b"x" * 70_000),
    ],
)
def test_what_is_no_answer_is_told_as_none(tsa, kind, status, body):
    with tsa.Served(lambda request: body, kind, status) as served, pytest.raises(StageFailed) as refused:
        stamped(HERE, served.url, b"request")
    assert refused.value.code == "anchor.no-answer"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "gopher://127.0.0.1/", "http://", "127.0.0.1", ""])
def test_only_http_addresses_are_asked(url):
    with pytest.raises(StageFailed):
        stamped(HERE, url, b"request")

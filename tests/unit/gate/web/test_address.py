"""Addresses are read in one way or not at all."""

from __future__ import annotations

import pytest

from sijill.errors import InputRefused
from sijill.gate.web.address import web_address


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("https://news.example.org", "https://news.example.org/"),
        ("HTTP://News.Example.ORG:80/A/b?c=D#part", "http://news.example.org/A/b?c=D"),
        ("https://news.example.org:8443/", "https://news.example.org:8443/"),
        ("https://news.example.org./x", "https://news.example.org/x"),
        ("https://news.example.org?x=1", "https://news.example.org/?x=1"),
        ("https://مثال.إختبار/خبر", "https://xn--mgbh0fb.xn--kgbechtv/%D8%AE%D8%A8%D8%B1"),
        ("https://bücher.example.org/", "https://xn--bcher-kva.example.org/"),
        ("https://news.example.org/a%20b/%D8%AE", "https://news.example.org/a%20b/%D8%AE"),
        ("https://news.example.org/a|b<c>", "https://news.example.org/a%7Cb%3Cc%3E"),
        ("http://93.184.215.14/", "http://93.184.215.14/"),
        ("http://[2606:4700:0:0::1]/", "http://[2606:4700::1]/"),
        ("https://under_score.example.org/", "https://under_score.example.org/"),
    ],
)
def test_an_address_is_normalised(written, read):
    assert web_address(written).url == read


@pytest.mark.parametrize(
    ("reference", "leads_to"),
    [
        ("/b?x", "https://news.example.org/b?x"),
        ("c d", "https://news.example.org/2025/c%20d"),
        ("//other.example.org/", "https://other.example.org/"),
        ("http://other.example.org:8080", "http://other.example.org:8080/"),
        ("/خبر", "https://news.example.org/%D8%AE%D8%A8%D8%B1"),
        ("#part", "https://news.example.org/2025/a"),
    ],
)
def test_a_redirect_is_read_from_where_it_stands(reference, leads_to):
    assert web_address("https://news.example.org/2025/a").joined(reference).url == leads_to


@pytest.mark.parametrize(
    "written",
    ["https://faß.example.org/", "https://ﬁle.example.org/", "https://a\u200cb.example.org/", "https://" + "a" * 3000],
)
def test_what_programs_read_in_two_ways_is_refused(written):
    with pytest.raises(InputRefused, match=r"address|host name"):
        web_address(written)

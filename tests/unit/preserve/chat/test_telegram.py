# ruff: noqa: E501 - lines of a page as Telegram writes it
"""Telegram's exports: result.json and messages.html."""

from __future__ import annotations

import json

import pytest

from sijill.errors import InputRefused
from sijill.preserve import media
from sijill.preserve.chat.telegram import read_export, read_export_page

MESSAGES = [
    {"id": 1, "type": "service", "date": "2031-03-13T06:00:00", "date_unixtime": "1931137200", "actor": "Hill watch",
     "action": "create_channel", "text": ""},
    {"id": 2, "type": "message", "date": "2031-03-13T06:11:00", "date_unixtime": "1931137860", "from": "Hill watch",
     "from_id": "channel1", "forwarded_from": "Sample Post", "photo": "photos/photo_1.jpg", "width": 9, "height": 9,
     "text": ["Two shells near ", {"type": "bold", "text": "the mill"}, ", ",
              {"type": "text_link", "text": "film", "href": "https://clip.example/1"}, "."]},
    {"id": 3, "type": "message", "date": "2031-03-13T06:12:00", "from": "Sample One", "reply_to_message_id": 2,
     "edited": "2031-03-13T06:13:00", "file": "(File not included. Change data exporting settings to download.)",
     "media_type": "video_file", "text": "Three wounded"},
]  # fmt: skip
ONE = {"name": "Hill watch", "type": "public_channel", "id": 1, "messages": MESSAGES}
PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body>
<div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold"> Hill watch </div></div></div>
<div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">13 March 2031</div></div>
<div class="message default clearfix" id="message2"><div class="body">
<div class="pull_right date details" title="13.03.2031 06:11:00 UTC+03:00">06:11</div>
<div class="from_name">Hill watch </div>
<div class="forwarded body"><div class="from_name">Sample Post <span class="date details" title="12.03.2031 06:11:00"> 12.03.2031</span></div>
<div class="media_wrap clearfix"><a class="photo_wrap" href="photos/photo_1.jpg"><img src="photos/photo_1_thumb.jpg"/></a></div>
<div class="text">Two shells near <strong>the mill</strong>.<br>One wounded &amp; one missing.</div></div></div></div>
<div class="message default clearfix joined" id="message3"><div class="body">
<div class="pull_right date details" title="13.03.2031 06:12:00 UTC+03:00">06:12</div>
<div class="reply_to details">In reply to <a href="#go_to_message2">this message</a></div>
<div class="text">ثلاثة جرحى</div></div></div>
</div></div></div></body></html>"""


def test_the_messages_of_a_chat_are_read():
    chat = read_export(json.dumps(ONE).encode())
    assert chat.name == "Hill watch"
    service, first, second = chat.messages
    assert (service.note, service.author) == ("create_channel", "Hill watch")
    assert first.words == "Two shells near the mill, film (https://clip.example/1)."
    assert (first.key, first.author, first.forwarded_from, first.day) == (
        "2",
        "Hill watch",
        "Sample Post",
        "2031-03-13",
    )
    assert first.at == "2031-03-13T06:11:00 (where it was exported), 2031-03-13T03:11:00Z"
    assert first.files == ("photos/photo_1.jpg",)
    assert (second.answers, second.edited, second.files) == ("2", "2031-03-13T06:13:00", ())
    assert second.note == "video_file, its file is not there"


def test_all_chats_of_an_account_are_read_under_their_names():
    told = {"about": "x", "chats": {"list": [ONE, {**ONE, "name": "Other", "type": "personal_chat"}]}}
    chat = read_export(json.dumps(told).encode())
    assert [one.key for one in chat.messages][:4] == ["Hill watch 1", "Hill watch 2", "Hill watch 3", "Other 1"]
    assert chat.messages[2].answers == "Hill watch 2"


def test_the_page_of_an_export_tells_the_same():
    chat = read_export_page(PAGE.encode())
    assert chat.name == "Hill watch"
    service, first, second = chat.messages
    assert service.words == "13 March 2031"
    assert first.words == "Two shells near the mill.\nOne wounded & one missing."
    assert (first.author, first.forwarded_from, first.at) == ("Hill watch", "Sample Post", "2031-03-13T06:11:00+03:00")
    assert first.files == ("photos/photo_1.jpg",)
    assert (second.author, second.answers, second.words) == ("Hill watch", "2", "ثلاثة جرحى")


def test_exports_are_known_by_their_content():
    assert media.media_type(json.dumps(ONE).encode(), "json") == media.TELEGRAM
    assert media.media_type(json.dumps(ONE, indent=1).encode(), "") == media.TELEGRAM
    assert media.media_type(PAGE.encode(), "html") == media.TELEGRAM_PAGE
    assert media.media_type(b'{"messages": [{"type": "note"}]}', "json") == media.JSON


@pytest.mark.parametrize("data", [b"[]", b'{"messages": 3}', b"{", b"[" * 100_000, b'"x"', b"\xff\xfe"])
def test_a_broken_export_is_refused(data):
    with pytest.raises(InputRefused):
        read_export(data)


def test_values_of_other_kinds_are_passed_over():
    odd = {"type": "message", "id": {"a": 1}, "date": 7, "date_unixtime": "9" * 40, "text": [1, None, {"text": ["x"]}],
           "photo": ["a"], "from": None, "poll": "x", "location_information": []}  # fmt: skip
    chat = read_export(json.dumps({"name": 3, "type": "private_group", "messages": [odd, "x", None, [1]]}).encode())
    assert len(chat.messages) == 1
    assert chat.messages[0].words == ""

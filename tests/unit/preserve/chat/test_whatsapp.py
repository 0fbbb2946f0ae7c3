"""WhatsApp's exports: what iOS and Android write, in English and Arabic."""

from __future__ import annotations

import pytest

from sijill.errors import InputRefused
from sijill.preserve import media
from sijill.preserve.chat.whatsapp import read_chat
from sijill.preserve.quality import DAY_OR_MONTH

IOS = (
    "\u200e[13/03/2031, 06:11:22] Hill watch: \u200eMessages and calls are end-to-end encrypted.\n"
    "[13/03/2031, 06:12:00] Sample One: Two shells near the mill.\nOne wounded.\n"
    "\u200e[13/03/2031, 06:14:09] ~\u202fSample Two: \u200e<attached: 00000012-PHOTO-2031-03-13-06-14-09.jpg>\n"
    "[13/03/2031, 06:15:00] Sample One: \u200eimage omitted\n"
    "[13/03/2031, 06:16:00] Sample One: \u200eThis message was deleted.\n"
    "[13/03/2031, 06:17:00] Sample Two: Three: two men, one girl. \u200e<This message was edited>\n"
)
ANDROID = (
    "3/13/31, 6:11\u202fPM - Sample One created group \u201cHill watch\u201d\n"
    "3/13/31, 6:12\u202fPM - Sample One: Two shells near the mill.\n"
    "3/14/31, 12:05\u202fAM - Sample Two: IMG-20310314-WA0003.jpg (file attached)\nThe mill\n"
    "3/14/31, 12:06\u202fAM - Sample Two: <Media omitted>\n"
)
ARABIC = (
    "\u200f١٣\u200f/٣\u200f/٢٠٣١، ٦:١١ ص - عينة أولى: قذيفتان قرب الطاحونة\n"
    "\u200f١٣\u200f/٣\u200f/٢٠٣١، ٦:١٢ م - عينة ثانية: <تم استبعاد الوسائط>\n"
    "\u200f١٤\u200f/٣\u200f/٢٠٣١، ١٢:٠٥ ص - عينة ثانية: IMG-20310314-WA0003.jpg (الملف مرفق)\n"
    "\u200f١٤\u200f/٣\u200f/٢٠٣١، ١٢:٠٦ ص - عينة ثانية: تم حذف هذه الرسالة\n"
)


def test_what_ios_writes_is_read():
    chat = read_chat(IOS.encode(), "Hill watch")
    assert [one.author for one in chat.messages] == [
        "Hill watch", "Sample One", "Sample Two", "Sample One", "Sample One", "Sample Two"
    ]  # fmt: skip
    assert chat.messages[1].words == "Two shells near the mill.\nOne wounded."
    assert (chat.messages[1].at, chat.messages[1].day) == ("2031-03-13 06:12:00", "2031-03-13")
    assert chat.messages[2].files == ("00000012-PHOTO-2031-03-13-06-14-09.jpg",)
    assert chat.messages[2].words == ""
    assert chat.messages[3].note == "its file was left out"
    assert chat.messages[4].note == "deleted by its author"
    assert chat.messages[5].edited
    assert chat.messages[5].words == "Three: two men, one girl."


def test_what_android_writes_is_read_with_the_month_first():
    chat = read_chat(ANDROID.encode())
    assert [one.at for one in chat.messages] == [
        "2031-03-13 18:11", "2031-03-13 18:12", "2031-03-14 00:05", "2031-03-14 00:06"
    ]  # fmt: skip
    assert (chat.messages[0].author, chat.messages[0].note) == ("", "a note of WhatsApp's own")
    assert (chat.messages[2].words, chat.messages[2].files) == ("The mill", ("IMG-20310314-WA0003.jpg",))
    assert chat.messages[3].note == "its file was left out"


def test_what_an_arabic_telephone_writes_is_read():
    chat = read_chat(ARABIC.encode())
    assert [one.at for one in chat.messages] == [
        "2031-03-13 06:11", "2031-03-13 18:12", "2031-03-14 00:05", "2031-03-14 00:06"
    ]  # fmt: skip
    assert chat.messages[0].author == "عينة أولى"
    assert chat.messages[0].words == "قذيفتان قرب الطاحونة"
    assert chat.messages[1].note == "its file was left out"
    assert chat.messages[2].files == ("IMG-20310314-WA0003.jpg",)
    assert chat.messages[3].note == "deleted by its author"


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (("05/03/2031", "06/03/2031", "02/04/2031"), "2031-03-05"),
        (("03/05/2031", "03/06/2031", "04/02/2031"), "2031-03-05"),
        (("2031-03-05", "2031-03-06"), "2031-03-05"),
        (("5.3.31", "6.3.31", "13.3.31"), "2031-03-05"),
    ],
)
def test_the_order_of_day_and_month_is_found_from_the_sequence(days, first):
    chat = read_chat("".join(f"[{day}, 10:00:00] Sample: word\n" for day in days).encode())
    assert chat.messages[0].day == first


def test_no_day_is_given_where_both_orders_fit():
    chat = read_chat(b"[05/06/2031, 10:00:00] Sample: one\n[05/06/2031, 10:01:00] Sample: two\n")
    assert chat.notes == (DAY_OR_MONTH,)
    assert [(one.day, one.at) for one in chat.messages] == [("", "5/6/2031 10:00:00"), ("", "5/6/2031 10:01:00")]


@pytest.mark.parametrize("text", [IOS, ANDROID, ARABIC])
def test_a_chat_is_known_by_its_lines(text):
    assert media.media_type(text.encode(), "txt") == media.WHATSAPP


def test_a_long_chat_that_begins_with_a_bracket_is_no_json():
    assert media.media_type(b"[13/03/2031, 06:12:00] A: x\n" * 60_000, "txt") == media.WHATSAPP


@pytest.mark.parametrize(
    "text",
    [
        "On 13/03/2031, 06:11 - as she says - two shells fell.\nNothing else is known.\n",
        "2031-03-13 06:11:22 ERROR: disk full\n2031-03-13 06:11:23 INFO: stopped\n",
        "[2031-03-13 06:11:22] server: up\n[2031-03-13 06:11:23] server: down\n",
        "day,place\n13/03/2031,Wadi Qamar\n14/03/2031,Merj\n",
    ],
)
def test_other_texts_with_days_are_no_chats(text):
    assert media.media_type(text.encode(), "txt") != media.WHATSAPP


def test_a_text_without_a_message_is_refused():
    with pytest.raises(InputRefused, match="no line begins a message"):
        read_chat(b"nothing of the kind")

"""Submissions as XML: each answer by the whole way to it, in a form's words; nothing is expanded or fetched."""

from __future__ import annotations

import pytest

from sijill.errors import InputRefused
from sijill.preserve import media
from sijill.preserve.chat.form import Form
from sijill.preserve.chat.instance import MOST_ANSWERS, read_instances
from sijill.preserve.stage import preserve_files

FORM = Form(
    "loss_1",
    "Loss of life",
    {"name": "Name of the person", "fate": "What happened", "kin_name": "Name of the relative"},
    {"fate": "fates"},
    {"fates": {"killed": "Killed"}},
)
SUBMISSION = """<?xml version='1.0' ?>
<data xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" id="loss_1" version="4">
  <start>2031-03-13T10:00:00.000+03:00</start><today>2031-03-13</today>
  <victim><name>سامي المثال</name><fate>killed</fate><place>33.51 36.29 0 5</place></victim>
  <kin jr:template=""><kin_name/></kin>
  <kin><kin_name>Sample Two</kin_name></kin>
  <kin><kin_name>Sample &lt;Three&gt;</kin_name><phones><phone>1</phone><phone>2</phone></phones></kin>
  <photo>17.jpg</photo>
  <note>first line
second line</note>
  <orx:meta><orx:instanceID>uuid:aa-1</orx:instanceID><orx:instanceName>x</orx:instanceName></orx:meta>
</data>"""


def test_answers_are_called_by_the_whole_way_to_them_and_what_is_repeated_is_numbered():
    (message,) = read_instances(SUBMISSION.encode()).messages
    assert message.words.splitlines() == [
        "victim/name: سامي المثال",
        "victim/fate: killed",
        "victim/place: 33.51 36.29 0 5",
        "kin[1]/kin_name: Sample Two",
        "kin[2]/kin_name: Sample <Three>",
        "kin[2]/phones/phone[1]: 1",
        "kin[2]/phones/phone[2]: 2",
        "photo: 17.jpg",
        "note: first line",
        "second line",
    ]
    assert (message.key, message.day, message.files) == ("uuid:aa-1", "2031-03-13", ("17.jpg",))


def test_a_submission_is_read_in_the_words_of_the_form_it_names():
    conversation = read_instances(SUBMISSION.encode(), [Form("other"), FORM])
    assert conversation.name == "Loss of life"
    assert "Name of the person: سامي المثال\nWhat happened: Killed" in conversation.messages[0].words
    assert "Name of the relative: Sample Two" in conversation.messages[0].words


def test_a_submission_in_a_server_s_envelope_and_several_in_one_are_read():
    inner = SUBMISSION.partition("?>")[2]
    envelope = (
        f'<submission xmlns="x"><data>{inner}</data><mediaFile><filename>17.jpg</filename></mediaFile></submission>'
    )
    assert len(read_instances(envelope.encode()).messages) == 1
    several = f"<submissions>{inner}{inner.replace('aa-1', 'aa-2')}</submissions>"
    assert [one.key for one in read_instances(several.encode()).messages] == ["uuid:aa-1", "uuid:aa-2"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_submission_is_known_by_its_content_in_any_encoding_of_unicode(encoding):
    data = SUBMISSION.encode(encoding)
    assert media.media_type(data, "xml") == media.INSTANCE
    assert "سامي" in read_instances(data).messages[0].words


@pytest.mark.parametrize(
    "other",
    [
        b"<html id='x'><head><title>t</title></head><body>no submission</body></html>",
        b"<svg id='x'><path/></svg>",
        b"<h:html xmlns:h='x'><model><instance><data id='x'><meta><instanceID/></meta></data></instance></model>",
        b"<rss><channel><item>instanceID</item></channel></rss>",
    ],
)
def test_other_markup_is_no_submission(other):
    assert media.media_type(other, "xml") != media.INSTANCE


BOMB = (
    '<!DOCTYPE data [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<data id="loss_1"><name>&b;</name><meta><instanceID>1</instanceID></meta></data>'
)
ABROAD = '<!DOCTYPE data SYSTEM "http://127.0.0.1:9/x.dtd"><data id="x"><meta><instanceID>1</instanceID></meta></data>'
FILE = BOMB.replace('<!ENTITY a "aaaaaaaaaa">', '<!ENTITY a SYSTEM "file:///etc/hostname">')


@pytest.mark.parametrize("hostile", [BOMB, ABROAD, FILE])
def test_a_document_type_is_refused_before_anything_is_expanded_or_fetched(hostile):
    assert media.media_type(hostile.encode(), "xml") == media.INSTANCE
    with pytest.raises(InputRefused) as refused:
        read_instances(hostile.encode())
    assert refused.value.code == "preserve.bomb"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ('<data id="x"><name>', "preserve.unreadable"),
        ("<data><name/></data>", "preserve.unreadable"),
        ("<?xml version='1.0' encoding='no-such'?><data id='x'/>", "preserve.unreadable"),
        ('<data id="x">' + "<a>" * 100 + "</a>" * 100 + "</data>", "preserve.bomb"),
        ("<a>" * 100_000, "preserve.bomb"),
        ('<data id="x">' + "<a/>" * (MOST_ANSWERS + 1) + "</data>", "preserve.bomb"),
        ('<data id="x" encrypted="yes"><base64EncryptedKey>AA</base64EncryptedKey></data>', "preserve.encrypted"),
    ],
)
def test_what_is_broken_nested_too_deeply_or_encrypted_is_refused_with_what_to_do(data, code):
    with pytest.raises(InputRefused) as refused:
        read_instances(data.encode())
    assert refused.value.code == code
    assert refused.value.wanted


def test_a_submission_s_files_beside_it_are_kept_with_it(workspace, tmp_path):
    folder = tmp_path / "instances" / "uuidaa-1"
    folder.mkdir(parents=True)
    (folder / "submission.xml").write_text(SUBMISSION, encoding="utf-8")
    (folder / "17.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
    summary = preserve_files(workspace, [str(folder / "submission.xml")])
    assert not summary.refusals
    export, message, photo = summary.documents
    assert (export.media_type, message.media_type, photo.media_type) == (media.INSTANCE, media.MESSAGE, "image/jpeg")
    assert "preserve.file-not-with-it" not in export.quality
    assert "victim/name: سامي المثال".encode() in workspace.blobs.get(message.sha256)


def test_an_encrypted_or_hostile_submission_is_kept_as_evidence(workspace, tmp_path):
    locked = tmp_path / "locked.xml"
    locked.write_text('<data id="x" encrypted="yes"><base64EncryptedKey>AA</base64EncryptedKey></data>')
    bomb = tmp_path / "bomb.xml"
    bomb.write_text(BOMB)
    summary = preserve_files(workspace, [str(locked), str(bomb)])
    assert [set(one.quality) & {"preserve.encrypted", "preserve.bomb"} for one in summary.documents] == [
        {"preserve.encrypted"},
        {"preserve.bomb"},
    ]
    assert [one.error.code for one in summary.refusals] == ["preserve.bomb"]

"""Submissions of KoboToolbox and ODK: JSON as their servers hand it over, CSV or XLSX as they export it.

XML, as collectors and servers keep it, is read by :mod:`sijill.preserve.chat.instance` into the same rows.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from sijill.errors import InputRefused
from sijill.preserve.chat.form import Form, fitting
from sijill.preserve.chat.message import Conversation, Message
from sijill.preserve.chat.pieces import json_read, stated
from sijill.preserve.decoding import decode
from sijill.preserve.quality import UNREADABLE

_KEYS = ("meta/instanceID", "instanceID", "_uuid", "__id", "KEY", "meta-instanceID", "_id")
_TIMES = ("_submission_time", "submissionDate", "SubmissionDate", "__system/submissionDate", "end", "start", "today")
_AUTHORS = ("_submitted_by", "submitterName", "__system/submitterName", "SubmitterName", "username", "enumerator")
_NOT_ANSWERS = re.compile(
    r"(?:^_|(?:^|[/-])(?:meta|formhub|__system|__id|instanceID|deviceid|subscriberid|simserial|phonenumber|audit)(?:$|[/-])|"
    r"^(?:start|end|today|username|SubmissionDate|SubmitterName|SubmitterID|KEY|PARENT_KEY|SET-OF|AttachmentsPresent|"
    r"AttachmentsExpected|Status|ReviewState|DeviceID|Edits|FormVersion)$)"
)
_FILE = re.compile(
    r"[^/\\\s]+\.(?:jpe?g|png|gif|webp|heic|mp4|3gpp?|mov|m4a|amr|mp3|ogg|wav|aac|pdf|docx?|xlsx?)", re.I
)
_ATTACHED = re.compile(r"_attachments\[\d+\]/filename\Z")
_MARKS = frozenset({"_submission_time", "_uuid", "_xform_id_string", "formhub/uuid", "__system", "SubmissionDate"})
"""Names that only submissions have; two of them, or one with a key, say what a table is."""
_DEEPEST = 20


def looks_like_submissions(names: Sequence[str]) -> bool:
    """Whether the names of a table's columns, or of an object's members, are those of submissions."""
    held = {name.strip() for name in names}
    return len(held & _MARKS) >= 2 or bool(held & _MARKS and held & set(_KEYS))


def read_submissions(data: bytes, forms: Sequence[Form] = ()) -> Conversation:
    """Give the submissions of a server's JSON: a list, or an object with ``results`` or ``value``.

    Raises:
        InputRefused: ``preserve.unreadable``, ``preserve.bomb``.
    """
    told = json_read(data)
    if isinstance(told, Mapping) and not looks_like_submissions(list(told)):
        told = told.get("results", told.get("value"))
    rows = [told] if isinstance(told, Mapping) else told
    if not isinstance(rows, list):
        raise InputRefused(UNREADABLE, "it holds no submission", "submissions as the server exports them")
    flat = [dict(_flat(row)) for row in rows if isinstance(row, Mapping)]
    return conversation_of_rows(flat, forms)


def read_submission_table(data: bytes, forms: Sequence[Form] = ()) -> Conversation:
    """Give the submissions of an exported CSV file.

    Raises:
        InputRefused: ``preserve.unreadable``, ``preserve.bomb``.
    """
    text = decode(data).text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    except csv.Error as error:
        raise InputRefused(UNREADABLE, f"the table is broken: {error}", "a whole export", "export it again") from error
    return submissions_of_rows(rows, forms)


def submissions_of_rows(rows: Sequence[Sequence[str]], forms: Sequence[Form] = ()) -> Conversation:
    """Give a submission for each row under a header."""
    header = [cell.strip() for cell in rows[0]] if rows else []
    held = [dict(zip(header, row, strict=False)) for row in rows[1:] if any(cell.strip() for cell in row)]
    return conversation_of_rows(held, forms)


def _flat(told: Mapping[str, object], before: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """Each answer under the whole way to it; what is repeated is numbered."""
    for name, value in told.items():
        path = f"{before}{name}"
        if depth > _DEEPEST:
            return
        if isinstance(value, Mapping):
            yield from _flat(value, f"{path}/", depth + 1)
        elif isinstance(value, list):
            for number, one in enumerate(value, start=1):
                part = one if isinstance(one, Mapping) else {"": one}
                yield from _flat(part, f"{path}[{number}]/", depth + 1)
        else:
            yield path.removesuffix("/"), stated(value)


def conversation_of_rows(rows: Sequence[Mapping[str, str]], forms: Sequence[Form]) -> Conversation:
    """Give a submission for each row of answers by the way to them, in the words of the form that fits."""
    name = next((row[key] for row in rows[:1] for key in ("_xform_id_string", "__xform_id") if row.get(key)), "")
    asked = [question for row in rows[:1] for question in row if not _NOT_ANSWERS.search(question)]
    labelled = fitting(forms, name, asked)
    messages = [_submission(row, number, labelled) for number, row in enumerate(rows, start=1)]
    return Conversation("form", labelled.title if labelled and labelled.title else name, tuple(messages))


def _submission(row: Mapping[str, str], number: int, form: Form | None) -> Message:
    at = _first(row, _TIMES)
    day = re.match(r"\d{4}-\d\d-\d\d", at)
    answers = [(name, value) for name, value in row.items() if value.strip() and not _NOT_ANSWERS.search(name)]
    said = [(form.asked(name), form.chosen(name, value)) if form else (name, value) for name, value in answers]
    files = [value for _, value in answers if _FILE.fullmatch(value)]
    files += [value.rpartition("/")[2] for name, value in row.items() if _ATTACHED.match(name)]
    return Message(
        _first(row, _KEYS) or str(number),
        "\n".join(f"{name}: {value}" for name, value in said),
        at=at,
        day=day[0] if day else "",
        author=_first(row, _AUTHORS),
        files=tuple(dict.fromkeys(files)),
    )


def _first(row: Mapping[str, str], names: Sequence[str]) -> str:
    return next((row[name].strip() for name in names if row.get(name, "").strip()), "")

"""Form: what an XLSForm asks, so that a submission can be read in the words in which it was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import cast

_NOT_ASKED = frozenset(
    {
        "begin",
        "end",
        "begin_group",
        "end_group",
        "begin_repeat",
        "end_repeat",
        "calculate",
        "start",
        "today",
        "deviceid",
    }
)


@dataclass(frozen=True)
class Form:
    """A form of questions.

    Attributes:
        name: Its id, which submissions name.
        title: What people call it.
        asked_as: Question's name to its words.
        lists: Question's name to the list its answers come from.
        choices: List to answer's name to its words.
    """

    name: str = ""
    title: str = ""
    asked_as: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def asked(self, path: str) -> str:
        """Give the words of the question at ``path``, or the path."""
        return self.asked_as.get(_last(path), path)

    def chosen(self, path: str, value: str) -> str:
        """Give an answer in words; several chosen ones are parted by commas."""
        words = self.choices.get(self.lists.get(_last(path), ""), {})
        parts = value.split()
        return ", ".join(words[part] for part in parts) if parts and all(part in words for part in parts) else value

    def as_json(self) -> dict[str, object]:
        """The shape in which a form is kept."""
        return asdict(self)


def form_from(told: Mapping[str, object]) -> Form:
    """Give the form that :meth:`Form.as_json` told."""
    lists = cast("dict[str, dict[str, str]]", told["choices"])
    words = {name: cast("dict[str, str]", told[name]) for name in ("asked_as", "lists")}
    return Form(str(told["name"]), str(told["title"]), words["asked_as"], words["lists"], lists)


def form_of(sheets: Mapping[str, Sequence[Sequence[str]]]) -> Form | None:
    """Give the form of an XLSForm's sheets, or ``None`` for a workbook that is none."""
    survey = _rows(sheets.get("survey", ()))
    if not survey or not {"type", "name"} <= set(survey[0]):
        return None
    settings = next(iter(_rows(sheets.get("settings", ()))), {})
    asked: dict[str, str] = {}
    lists: dict[str, str] = {}
    for row in survey:
        kind = row.get("type", "").split()
        if not kind or not row.get("name") or kind[0] in _NOT_ASKED:
            continue
        asked[row["name"]] = _label(row) or row["name"]
        if kind[0].startswith("select") and len(kind) > 1:
            lists[row["name"]] = kind[1]
    choices: dict[str, dict[str, str]] = {}
    for row in _rows(sheets.get("choices", ())):
        held = choices.setdefault(row.get("list_name") or row.get("list name", ""), {})
        held[row.get("name", "")] = _label(row) or row.get("name", "")
    return Form(settings.get("form_id", ""), settings.get("form_title", ""), asked, lists, choices)


def fitting(forms: Sequence[Form], name: str, questions: Sequence[str]) -> Form | None:
    """Give the form that a submission names, or whose questions most of its answers are to; the last of several."""
    if name:
        return next((form for form in reversed(forms) if form.name == name), None)
    asked = {_last(question) for question in questions}
    most = max(forms, key=lambda form: len(asked & set(form.asked_as)), default=None)
    return most if most is not None and 2 * len(asked & set(most.asked_as)) >= len(asked) > 0 else None


def _rows(sheet: Sequence[Sequence[str]]) -> list[dict[str, str]]:
    header = [cell.strip() for cell in sheet[0]] if sheet else []
    return [dict(zip(header, (cell.strip() for cell in row), strict=False)) for row in sheet[1:] if any(row)]


def _label(row: Mapping[str, str]) -> str:
    """The label without a language, or the first with one."""
    return row.get("label") or next((value for name, value in row.items() if name.startswith("label") and value), "")


def _last(path: str) -> str:
    return path.rpartition("/")[2].partition("[")[0]

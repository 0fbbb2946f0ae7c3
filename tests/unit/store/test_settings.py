import re
from pathlib import Path

import pytest

from sijill.errors import UsageError
from sijill.store.settings import BY_NAME, SETTINGS, Settings, read_settings


def written(tmp_path: Path, words: str) -> Settings:
    path = tmp_path / "sijill.toml"
    path.write_text(words, encoding="utf-8")
    return read_settings(path)


def test_every_default_fits_its_own_setting_and_is_explained() -> None:
    for setting in SETTINGS:
        assert setting.checked(setting.default) == setting.default
        assert setting.explanation[0].isupper()
        assert setting.explanation.endswith(".")
    assert len(BY_NAME) == len(SETTINGS)


def test_the_file_explains_every_setting_and_reads_back_as_it_was(tmp_path: Path) -> None:
    changed = Settings({"link.threshold": 0.8, "publish.languages": ("ar",), "publish.title": 'سجل "الساحل"'})
    toml = changed.as_toml()
    assert written(tmp_path, toml) == changed
    for setting in SETTINGS:
        assert f"# {setting.explanation} ({setting.wanted})\n{setting.name.split('.')[1]} = " in toml


def test_an_empty_file_is_all_defaults(tmp_path: Path) -> None:
    settings = written(tmp_path, "")
    assert settings == Settings()
    assert len(settings) == len(list(settings)) == len(SETTINGS)
    assert settings.integer("protect.smallest_cell") == 5
    assert settings.number("link.threshold") == 0.9
    assert settings.flag("extract.remote") is False
    assert settings.text("store.url") == ""
    assert settings.texts("publish.languages") == ("en", "ar")


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("[link]\nthreshhold = 0.8", "did you mean link.threshold"),
        ("threshold = 0.8", "did you mean link.threshold"),
        ("[xyz]\nqqqqqq = 1", "the settings are"),
    ],
)
def test_an_unknown_key_is_refused_with_the_nearest_there_is(tmp_path: Path, words: str, hint: str) -> None:
    with pytest.raises(UsageError, match=re.escape(hint)) as refused:
        written(tmp_path, words)
    assert refused.value.code == "settings.unknown-key"


@pytest.mark.parametrize(
    "words",
    [
        "[link]\nthreshold = 1.5",
        "[link]\nthreshold = '0.9'",
        "[link]\nthreshold = true",
        "[link]\nengine = 'spork'",
        "[run]\nthreads = 0",
        "[run]\nthreads = 1.5",
        "[extract]\nremote = 1",
        "[publish]\nlanguages = ['en', 'xx']",
        "[publish]\nlanguages = 'en'",
        "[publish]\nlanguages = [1]",
    ],
)
def test_a_value_that_makes_no_sense_is_refused_by_name(tmp_path: Path, words: str) -> None:
    with pytest.raises(UsageError) as refused:
        written(tmp_path, words)
    assert refused.value.code == "settings.bad-value"
    assert words.split("]")[0].strip("[") in str(refused.value)


@pytest.mark.parametrize("words", ["[link", "a = ", "\ufeff = 1"])
def test_a_file_that_is_no_toml_is_refused(tmp_path: Path, words: str) -> None:
    with pytest.raises(UsageError) as refused:
        written(tmp_path, words)
    assert refused.value.code == "settings.unreadable"


def test_a_password_in_a_setting_is_not_shown(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as refused:
        written(tmp_path, "[store]\nurl = ['postgresql://u:secret@h/d']")
    assert "secret" not in str(refused.value)
    assert not BY_NAME["store.url"].is_logged


def test_a_stage_digest_changes_with_its_own_settings_only() -> None:
    before, after = Settings(), Settings({"link.threshold": 0.8})
    assert before.digest("link") != after.digest("link")
    assert before.digest("extract") == after.digest("extract")
    assert before.digest("extract", "run") != before.digest("extract")


@pytest.mark.parametrize(
    "words",
    [
        "[run]\nlanguage = 'ar'",
        "[preserve]\ntimestamp_authority = 'https://tsa.example'",
        "[extract]\npolicy = 'acled'",
        "[link]\nengine = 'spark'",
        "[protect]\ntwo_people = false",
    ],
)
def test_what_this_version_cannot_do_is_refused_and_not_passed_over(tmp_path: Path, words: str) -> None:
    with pytest.raises(UsageError) as refused:
        written(tmp_path, words)
    assert refused.value.code == "settings.not-in-this-version"


def test_every_setting_is_read_somewhere_or_refuses_another_value() -> None:
    import re

    import sijill

    source = Path(sijill.__file__).parent
    code = "\n".join(path.read_text(encoding="utf-8") for path in source.rglob("*.py") if path.name != "settings.py")
    read = set(re.findall(r"[\"']([a-z]+\.[a-z_]+)[\"']", code))
    idle = {one.name for one in SETTINGS if one.name not in read and not one.only and one.words != (one.default,)}
    assert idle == {"run.threads"}, "a setting that changes nothing must say so"


def test_a_digest_of_one_setting_does_not_depend_on_its_neighbours() -> None:
    one, other = Settings({"run.threads": 2}), Settings({"run.threads": 1})
    assert one.digest("link", "run.seed") == other.digest("link", "run.seed")
    assert one.digest("run") != other.digest("run")
    assert Settings({"run.seed": 5}).digest("link", "run.seed") != one.digest("link", "run.seed")

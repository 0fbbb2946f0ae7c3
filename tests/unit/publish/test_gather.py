"""A release names every rule and model it rests on, with its version."""

from types import SimpleNamespace

from sijill.publish.gather import _rules


def test_a_models_name_with_a_slash_or_a_space_stays_whole():
    claims = [SimpleNamespace(method=method) for method in ("rules 3", "llm:Org/Tiny 7b ab12", "rules 3")]
    figures = [SimpleNamespace(rule="latest/1")]
    told = [(rule.name, rule.version) for rule in _rules(figures, [], claims, "public/1")]
    assert told == [("latest", "1"), ("llm:Org/Tiny 7b", "ab12"), ("public", "1"), ("rules", "3")]

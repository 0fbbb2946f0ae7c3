"""Draws of the links in a workspace: kept until the records are linked anew, and carried into the estimates."""

import pytest

from sijill import pipeline
from sijill.estimate.carried import carried_estimates
from sijill.estimate.kept_draws import kept_draws
from sijill.estimate.stage import captures, is_nameless, value_of
from sijill.link.kept_draws import keep_draws
from sijill.store.workspace import Workspace


def pooled_rows(workspace):
    rows = workspace.derived.rows("estimate")
    return {
        (row["stratum"], row["method"]): row["body"]["diagnostics"]["pooled"]
        for row in rows
        if "pooled" in row["body"]["diagnostics"]
    }


def with_settings(workspace, **changed):
    root = workspace.root
    workspace.close()
    path = root / "sijill.toml"
    text = path.read_text(encoding="utf-8")
    for old, new in changed.values():
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    return Workspace.open(root)


def test_draws_that_are_kept_make_the_estimates_pooled(carried):
    assert kept_draws(carried) is None
    assert pooled_rows(carried) == {}
    keep_draws(carried, 12)
    assert kept_draws(carried)["draws"] == 12
    (estimate,) = pipeline.run(carried, ["estimate"])
    assert estimate.did == 1
    assert pooled_rows(carried)["everybody", "chao"]["linkages"] == 12
    assert pipeline.run(carried, ["link", "estimate"])[1].did == 0


def test_methods_that_take_long_say_that_they_take_links_for_certain(carried):
    keep_draws(carried, 12)
    pipeline.run(carried, ["estimate"])
    told = {
        row["method"]: [warning["code"] for warning in row["body"]["warnings"]]
        for row in carried.derived.rows("estimate")
    }
    assert "estimate.links-as-certain" in told["latent-class"]
    assert "estimate.links-as-certain" not in told["graphs"]


def test_the_setting_makes_draws_and_new_links_new_ones(carried):
    with with_settings(carried, draws=("draws = 0", "draws = 12")) as workspace:
        pipeline.run(workspace)
        before = kept_draws(workspace)
        assert before["draws"] == 12
        assert [one.did for one in pipeline.run(workspace)] == [0] * len(pipeline.STAGES)
        workspace.derived.drop("link", "all")
        workspace.derived.drop("link", "draws")
        pipeline.run(workspace)
        assert kept_draws(workspace) == before


def test_draws_of_other_links_are_not_used(carried):
    keep_draws(carried, 12)
    with with_settings(carried, threshold=("threshold = 0.9", "threshold = 1.0")) as workspace:
        pipeline.run(workspace, ["link"])
        assert "draws" not in workspace.derived.stamps("link") or kept_draws(workspace) is not None
        pipeline.run(workspace, ["estimate"])


def test_a_person_found_alive_is_in_no_draw(carried):
    keep_draws(carried, 12)
    before = carried_estimates(carried, captures(carried, ()), (), value_of, is_nameless)
    victim = next(row for row in carried.derived.rows("victim") if not row["alive"])
    from sijill.store.decisions import mark_found_alive

    mark_found_alive(carried, str(victim["id"]), "seen in town")
    pipeline.run(carried, ["link"])
    keep_draws(carried, 12)
    after = carried_estimates(carried, captures(carried, ()), (), value_of, is_nameless)
    fewer = [one.diagnostics["pooled"]["documented"]["median"] for made in (before, after) for one in made[:1]]
    assert fewer[1] == pytest.approx(fewer[0] - 1, abs=0.5)


def test_values_that_are_missing_are_imputed_where_the_settings_say_so(carried):
    changed = {"impute": ("impute = 0", "impute = 10"), "by": ("by = []", 'by = ["sex"]')}
    with with_settings(carried, **changed) as workspace:
        pipeline.run(workspace, ["estimate"])
        assert pooled_rows(workspace)["sum over: sex", "chao"]["imputations"] == 10

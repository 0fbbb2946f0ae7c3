"""Plain Splink as a competent user sets it up: ``python bench/link_plain.py FOLDER OUT``; ``link.py`` runs it beside.

Names are parted into tokens; each is compared with its frequencies, with age, sex, town and day of death; blocking
and training as in Splink's tutorial; groups are the connected pairs of 0.99 or more. Splink's single best links, which
hold a person once a list, took over a minute and 9.7 GB for 10,000 records of three lists, so they are not used.
"""

from __future__ import annotations

import sys
from pathlib import Path

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

LISTS = ("a", "b", "c")
TOKENS = """
select id, '{name}' as source_dataset, lower(n[1]) as given, case when len(n) > 2 then lower(n[2]) end as father,
       case when len(n) > 3 then lower(n[3]) end as grandfather, lower(n[-1]) as family, sex, cast(age as int) as age,
       place, cast(death_date as varchar) as died
from (select *, string_split(name, ' ') as n from read_csv('{file}', all_varchar = true))
"""
RULES = (
    ("given", "family"),
    ("given", "father", "grandfather"),
    ("father", "grandfather", "family"),
    ("given", "died"),
    ("family", "age", "place"),
    ("given", "father", "age"),
)


def settings() -> SettingsCreator:
    """Settings of the kind Splink's documentation teaches."""
    names = [
        cl.JaroWinklerAtThresholds(part, [0.92, 0.8]).configure(term_frequency_adjustments=True)
        for part in ("given", "father", "grandfather", "family")
    ]
    age = cl.CustomComparison(
        output_column_name="age",
        comparison_levels=[
            {"sql_condition": "age_l is null or age_r is null", "label_for_charts": "null", "is_null_level": True},
            {"sql_condition": "age_l = age_r", "label_for_charts": "same"},
            {"sql_condition": "abs(age_l - age_r) <= 1", "label_for_charts": "1"},
            {"sql_condition": "abs(age_l - age_r) <= 5", "label_for_charts": "5"},
            {"sql_condition": "ELSE", "label_for_charts": "other"},
        ],
    )
    return SettingsCreator(
        link_type="link_only",
        unique_id_column_name="id",
        comparisons=[
            *names,
            age,
            cl.ExactMatch("sex"),
            cl.ExactMatch("place").configure(term_frequency_adjustments=True),
            cl.LevenshteinAtThresholds("died", 1),
        ],
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in RULES],
    )


def main(folder: Path, out: Path) -> None:
    """Link the lists of ``folder``; write ``links.csv`` (list, id, victim_id) and ``pairs.csv`` into ``out``."""
    connection = duckdb.connect(":memory:")
    connection.execute("set threads = 2")
    api = DuckDBAPI(connection=connection)
    tables = [
        api.register(
            connection.sql(TOKENS.format(name=name, file=folder / f"{name}.csv")).to_arrow_table(),
            dataset_display_name=name,
        )
        for name in LISTS
    ]
    linker = Linker(tables, settings(), log_level=None)
    sure = [block_on("given", "father", "grandfather", "family", "age")]
    linker.training.estimate_probability_two_random_records_match(sure, recall=0.5)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("given", "family"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("father", "died"))
    scored = linker.inference.predict(threshold_match_probability=0.01)
    linked = linker.clustering.cluster_pairwise_predictions_at_threshold(scored, threshold_match_probability=0.99)
    out.mkdir(parents=True, exist_ok=True)
    chosen = "source_dataset_l as list_a, id_l as id_a, source_dataset_r as list_b, id_r as id_b, match_probability"
    for name, query in (
        ("links", f"select source_dataset as list, id, cluster_id as victim_id from {linked.physical_name}"),
        ("pairs", f"select {chosen} as probability from {scored.physical_name}"),
    ):
        connection.execute(f"copy ({query}) to '{out / name}.csv' (header)")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

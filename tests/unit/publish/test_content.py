"""What the pages may be given: nothing unreviewed, nothing that leads nowhere, no name without a basis."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sijill.errors import Refusal
from sijill.model.counts import Count
from sijill.publish.content import Head, SiteContent
from sijill.publish.evidence import Decision, Point
from sijill.publish.findings import EstimateEntry, Excluded, Memorial, VictimEntry


def test_a_figure_nobody_accepted_is_refused(coast: SiteContent) -> None:
    with pytest.raises(Refusal, match="not accepted by a person"):
        replace(coast.figures[0], review=Decision("rejected", 1, "a-0001"))


def test_a_figure_without_people_or_rule_is_refused(coast: SiteContent) -> None:
    with pytest.raises(Refusal, match="whom it counts"):
        replace(coast.figures[0], category="")
    with pytest.raises(Refusal, match="whom it counts"):
        replace(coast.figures[0], rule="")


def test_a_figure_that_leads_to_no_chain_is_refused(coast: SiteContent) -> None:
    with pytest.raises(Refusal, match="chain-office"):
        replace(coast, chains=coast.chains[:1])


def test_a_chain_that_leads_to_no_claim_is_refused(coast: SiteContent) -> None:
    with pytest.raises(Refusal, match="claim-1"):
        replace(coast, claims=coast.claims[1:])


def test_what_is_left_out_is_still_shown(coast: SiteContent) -> None:
    figure = replace(coast.figures[0], excluded=(Excluded("claim-99", "no reason"),))
    with pytest.raises(Refusal, match="claim-99"):
        replace(coast, figures=(figure,))


def test_an_item_stands_once(coast: SiteContent) -> None:
    with pytest.raises(Refusal, match="once"):
        replace(coast, claims=coast.claims + coast.claims[:1])


def test_a_record_without_a_title_is_refused(coast: SiteContent) -> None:
    with pytest.raises(Refusal, match="title"):
        replace(coast, title=" ")


@pytest.mark.parametrize("languages", [(), ("en", "en")])
def test_a_site_speaks_different_languages(coast: SiteContent, languages: tuple[str, ...]) -> None:
    with pytest.raises(Refusal, match="speaks"):
        replace(coast, languages=languages)


@pytest.mark.parametrize("ident", ["", "../claim", "a/b", "a b", ".hidden", "a..b", "a\nb"])
def test_an_id_that_could_leave_the_folder_is_refused(coast: SiteContent, ident: str) -> None:
    with pytest.raises(Refusal, match="the id of a claim"):
        replace(coast.claims[0], id=ident)


def test_a_name_without_a_basis_is_refused() -> None:
    with pytest.raises(Refusal, match="has no basis"):
        VictimEntry("victim-1", "Salma Idris", "", "because", 3)
    with pytest.raises(Refusal, match="without a name"):
        VictimEntry("victim-1", "", "", "family_consent", 3)


def test_a_point_without_a_claim_is_refused() -> None:
    with pytest.raises(Refusal, match="rests on a claim"):
        Point("2031-04-05", Count(1, 1), ())


@pytest.mark.parametrize(("size", "root"), [(-1, "0" * 64), (3, "0" * 63), (3, "Z" * 64)])
def test_a_head_that_is_no_head_is_refused(size: int, root: str) -> None:
    with pytest.raises(Refusal, match="a head is"):
        Head(size, root)


def test_the_withheld_are_counted() -> None:
    assert Memorial((), 12).people == 12


def test_nobody_undocumented_is_less_than_none() -> None:
    estimate = EstimateEntry("e", "all", "chao", 100, 90, 110, 130, "0.95", "")
    assert estimate.undocumented == Count(0, 30)
    assert replace(estimate, low=None, median=None, high=None).undocumented == Count(None, None)

"""Free text of categories, scopes, hedges, origins, outlets and details is mapped by rule."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.corroborate.categories import category_of
from sijill.corroborate.details import sums_of
from sijill.corroborate.hedges import hedge_of
from sijill.corroborate.origins import GOVERNMENT, origins_of, own_words
from sijill.corroborate.outlets import Outlet, outlet_of
from sijill.corroborate.periods import period_of
from sijill.corroborate.scopes import scope_of
from sijill.corroborate.toll import Part, Reach
from sijill.model.sources import SourceKind

WEDNESDAY = date(2031, 11, 12)
WIRE = Outlet("Harbour Wire")


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("civilians killed", "civilians, killed"),
        ("Villagers massacred", "civilians, killed"),
        ("people killed (total)", "people, killed"),
        ("death toll", "people, killed"),
        ("police officers wounded", "security forces, injured"),
        ("pro-council gunmen killed", "combatants (pro-council), killed"),
        ("Soldiers and militiamen killed", "people of several kinds, killed"),
        ("women and children killed", "women and children, killed"),
        ("non-combatants dead", "civilians, killed"),
        ("detainees executed", "people, killed"),
        ("civilians killed by government soldiers", "civilians, killed"),
        ("people killed, including 10 children", "people, killed"),
        ("villagers displaced", "civilians, displaced"),
        ("قتلى مدنيون", "civilians, killed"),
        ("مقتل عناصر الأمن", "security forces, killed"),
    ],
)
def test_a_category_is_mapped(words, label):
    assert category_of(words).category.label == label


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("casualties", "dead and wounded together"),
        ("killed and wounded", "dead and wounded together"),
        ("houses burned", "not people"),
        ("families displaced", "not people"),
        ("police officers", "does not say what happened"),
    ],
)
def test_a_category_that_counts_no_people_of_one_harm_is_not_mapped(words, why):
    assert category_of(words).category is None
    assert why in category_of(words).how


@pytest.mark.parametrize(
    ("words", "first", "last", "reach"),
    [
        ("since Thursday", date(2031, 11, 6), WEDNESDAY, Reach.SINCE),
        ("since 6 November", date(2031, 11, 6), WEDNESDAY, Reach.SINCE),
        ("from 2031-11-06", date(2031, 11, 6), WEDNESDAY, Reach.SINCE),
        ("since Wednesday", date(2031, 11, 5), WEDNESDAY, Reach.SINCE),
        ("Friday-Saturday", date(2031, 11, 7), date(2031, 11, 8), Reach.WINDOW),
        ("between 6 November and 9 November", date(2031, 11, 6), date(2031, 11, 9), Reach.WINDOW),
        ("6-9 November", date(2031, 11, 6), date(2031, 11, 9), Reach.WINDOW),
        ("48 hours", date(2031, 11, 10), WEDNESDAY, Reach.WINDOW),
        ("three days", date(2031, 11, 9), WEDNESDAY, Reach.WINDOW),
        ("past 24 hours", date(2031, 11, 11), WEDNESDAY, Reach.INCREMENT),
        ("on Friday", date(2031, 11, 7), date(2031, 11, 7), Reach.DAY),
        ("December 24", date(2030, 12, 24), date(2030, 12, 24), Reach.DAY),
        ("since 2019", date(2019, 1, 1), WEDNESDAY, Reach.SINCE),
        ("March 2031", date(2031, 3, 1), date(2031, 3, 31), Reach.WINDOW),
        ("cumulative", None, WEDNESDAY, Reach.SINCE),
        ("the valley", None, None, Reach.NOT_STATED),
        ("31 February", None, None, Reach.NOT_STATED),
    ],
)
def test_the_days_of_a_scope_are_read_from_the_day_of_the_report(words, first, last, reach):
    period = period_of(words.casefold(), WEDNESDAY)
    assert (period.first, period.last, period.reach) == (first, last, reach)


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("Syrian coast cumulative", ("coast",)),
        ("coastal Syria", ("coast",)),
        ("~30 massacres, Friday-Saturday", ()),
        ("Latakia and Tartus, since Thursday", ("latakia", "tartus")),
        ("nationwide", ()),
        ("Homs province", ("homs",)),
        ("Homs city", ("homs city",)),
        ("northern Gaza", ("northern gaza",)),
    ],
)
def test_what_is_left_of_a_scope_names_the_place(words, keys):
    assert scope_of(words, WEDNESDAY).keys == keys


def test_a_source_that_could_not_verify_a_video_says_nothing_of_the_number():
    assert hedge_of("at least; the agency could not independently verify the video").verification.value == "not_stated"
    assert hedge_of("the agency could not independently verify the number of deaths").verification.value == "unverified"
    assert hedge_of("unconfirmed").verification.value == "unverified"
    assert hedge_of("independently verified").verification.value == "verified"
    assert hedge_of("not independently verified").verification.value == "unverified"


def test_said_to_be_confirmed_is_no_statement_of_having_checked():
    assert hedge_of("confirmed; at least").verification.value == "not_stated"


def test_what_could_exceed_a_number_opens_nothing():
    hedge = hedge_of("has risen to; could exceed 1,000")
    assert not hedge.open_above
    assert not hedge.open_below


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("more than", "open_above"),
        ("ما لا يقل عن", "open_above"),
        ("up to", "open_below"),
        ("revised down", "correction"),
        ("retracted", "retraction"),
        ("denied", "denial"),
        ("third-hand", "third_hand"),
    ],
)
def test_a_hedge_bends_a_number(words, field):
    assert getattr(hedge_of(words), field)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("SOHR", "Syrian Observatory for Human Rights"),
        ("SOHR (director)", "Syrian Observatory for Human Rights"),
        ("the Syrian Observatory of Human Rights", "Syrian Observatory for Human Rights"),
        ("المرصد السوري لحقوق الإنسان", "Syrian Observatory for Human Rights"),
        ("Reuters citing SNHR", "Syrian Network for Human Rights"),
        ("Interior Ministry", "Interior Ministry"),
        ("Ministry of the Interior", "Interior Ministry"),
        ("وزارة الداخلية", "Interior Ministry"),
        ("official toll (government)", GOVERNMENT),
        ("the authorities", GOVERNMENT),
        ("River Observatory for Human Rights", "River Observatory for Human Rights"),
        ("Tartus National Hospital", "Tartus National Hospital"),
        ("", "Harbour Wire"),
        ("Harbour Wire", "Harbour Wire"),
    ],
)
def test_an_origin_has_one_name(words, name):
    (origin,) = origins_of(words, WIRE)
    assert origin.name == name
    assert origin.is_named


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("field sources in the hills", SourceKind.UNKNOWN),
        ("eyewitnesses", SourceKind.WITNESS),
        ("two security officials", SourceKind.STATE),
        ("Hospital sources", SourceKind.MEDICAL),
        ("sources close to SOHR", SourceKind.UNKNOWN),
        ("شهود عيان", SourceKind.WITNESS),
    ],
)
def test_whoever_is_only_described_is_not_named(words, kind):
    (origin,) = origins_of(words, WIRE)
    assert not origin.is_named
    assert origin.kind is kind
    assert "Harbour Wire" in origin.name


def test_a_figure_handed_on_keeps_its_first_speaker():
    (origin,) = origins_of("eyewitnesses via Fox News and NYT", WIRE)
    assert origin.relays == ("Fox News", "The New York Times")
    assert origins_of("hospital sources told AFP", WIRE)[0].relays == ("Agence France-Presse",)


def test_two_known_organisations_joined_are_two_origins():
    assert [each.name for each in origins_of("SNHR and SOHR", WIRE)] == [
        "Syrian Network for Human Rights",
        "Syrian Observatory for Human Rights",
    ]


def test_a_ministry_that_publishes_itself_is_no_medium():
    assert own_words("وزارة الداخلية").kind is SourceKind.STATE
    assert own_words("Harbour Wire").kind is SourceKind.MEDIA


def test_an_outlet_says_whom_it_copies_and_who_copied_it():
    assert outlet_of("example.org citing BBC News").cites == ("BBC",)
    assert outlet_of("River News (copy example.net)") == Outlet("River News", (), "example.net")
    assert outlet_of("BBC News video (transcript)").name == "BBC"


def test_a_detail_lists_parts_rises_and_groups():
    main, north, rise = sums_of(
        "North 1,060 (10 women, 5 children); South 31; 47 massacres; +158 that day = A 49 + B 109"
    )
    assert main.parts == (Part("North", 1060), Part("South", 31))
    assert north.parts == (Part("women", 10), Part("children", 5))
    assert rise.is_increment
    assert (rise.total, rise.parts) == (158, (Part("A", 49), Part("B", 109)))


@pytest.mark.parametrize("detail", ["", "unnamed sources", "of which civilians at least 745", "47 massacres"])
def test_a_detail_without_parts_gives_none(detail):
    assert sums_of(detail) == ()


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("the health ministry and the Sahel Observatory", ["Health Ministry", "Sahel Observatory"]),
        ("وزارة الصحة ومرصد الساحل", ["Health Ministry", "مرصد الساحل"]),
        ("Ministry of Health and Population", ["Health Ministry"]),
        ("Sahel Center for Justice and Accountability", ["Sahel Center for Justice and Accountability"]),
        ("the Tamir Hospital, and Tamir Hospital", ["Tamir Hospital"]),
    ],
)
def test_bodies_joined_by_and_are_the_several_that_are_named(words, names):
    assert [origin.name for origin in origins_of(words, Outlet("Gull Post"))] == names


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("a spokesman for the Rabazir Local Council", "Rabazir Local Council"),
        ("the director of the Rabazir Field Hospital", "Rabazir Field Hospital"),
        ("A statement by the Sahel Relief Committee", "Sahel Relief Committee"),
        ("director of photography", "director of photography"),
    ],
)
def test_whoever_speaks_for_a_body_is_the_body(words, name):
    assert origins_of(words, WIRE)[0].name == name

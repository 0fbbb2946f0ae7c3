"""Placing: which tolls of an event count in the same place, whatever it is called and however it is spelt."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sijill.corroborate.toll import Category, Reach, Toll
from sijill.corroborate.written import groups_of_names, label_of, written_groups
from sijill.text.place_names import AS_WRITTEN
from sijill.text.place_spellings import clearly_unlike, place_bucket

Form = tuple[str, ...]
WRITTEN = "written:"
"""Begins the part of a form that stands for a place as written."""


def places_joined(tolls: Sequence[Toll]) -> dict[str, str]:
    """Each toll's place in words; spellings of one place are one, and no place joins the only one there is."""
    spelt: dict[Form, set[str]] = defaultdict(set)
    one_form = _spellings({key for toll in tolls for key in toll.scope.keys})
    forms = {toll.id: tuple(sorted({one_form[key] for key in toll.scope.keys})) for toll in tolls}
    wider = _wider_forms(tolls, forms)
    forms = {toll: wider.get(form, form) for toll, form in forms.items()}
    forms |= _whole_units(tolls, forms)
    forms |= _villages_apart(tolls, forms)
    forms |= _villages_beside(tolls, forms)
    if not any(forms.values()):
        forms = {toll.id: (WRITTEN,) if toll.scope.written else () for toll in tolls}
    for toll in tolls:
        if forms[toll.id]:
            spelt[forms[toll.id]].add(" and ".join(toll.scope.places))
    labels = {form: min(names, key=lambda name: (-len(name), name)) for form, names in spelt.items()}
    labels |= _labels_as_written(tolls, forms)
    own = _only_place_of(tolls, forms)
    everywhere = set(labels)
    out = {}
    for toll in tolls:
        form = forms[toll.id]
        if not form and len(everywhere) == 1:
            form = min(everywhere)
        elif not form:
            form = () if _is_beside_another(toll, tolls) else own.get((toll.origin.name, toll.mapped.harm.value), ())
        out[toll.id] = labels.get(form, "place not stated")
    return out


def _villages_apart(tolls: Sequence[Toll], forms: Mapping[str, Form]) -> dict[str, Form]:
    """Tolls of one village each, where others told in the same known place are of another."""
    by_form: dict[Form, list[Toll]] = defaultdict(list)
    for toll in tolls:
        by_form[forms[toll.id]].append(toll)
    return {
        toll: (*form, f"{WRITTEN}{group}")
        for form, here in by_form.items()
        for toll, group in written_groups(here).items()
    }


def _villages_beside(tolls: Sequence[Toll], forms: Mapping[str, Form]) -> dict[str, Form]:
    """Tolls at a place as written that a document tells of beside a known place: it is another than that one.

    As in "attacked the village of X ... the hospital in Y said". All who write it alike mean the same.
    """
    known: dict[str, set[str]] = defaultdict(set)
    for toll in tolls:
        if toll.scope.keys:
            known[toll.document].update(toll.scope.places)
    loose = [toll for toll in tolls if toll.scope.written and not forms[toll.id]]
    group = groups_of_names([toll.scope.written for toll in loose])
    apart = {
        id(group[toll.scope.written[0]])
        for toll in loose
        if known[toll.document]
        and all(clearly_unlike(name, place) for name in toll.scope.written for place in known[toll.document])
    }
    found: dict[str, Form] = {}
    for toll in loose:
        names = group[toll.scope.written[0]]
        if id(names) in apart:
            found[toll.id] = (f"{WRITTEN}{place_bucket(min(names))}",)
    return found


def _labels_as_written(tolls: Sequence[Toll], forms: Mapping[str, Form]) -> dict[Form, str]:
    """The names of places that no gazetteer knows, with the unit around them where one is told."""
    named: dict[Form, Counter[str]] = defaultdict(Counter)
    around: dict[Form, set[str]] = defaultdict(set)
    for toll in tolls:
        if any(part.startswith(WRITTEN) for part in forms[toll.id]):
            named[forms[toll.id]][", ".join(toll.scope.written)] += 1
            around[forms[toll.id]].update(toll.scope.places)
    return {form: ", ".join([f"{label_of(names)}{AS_WRITTEN}", *sorted(around[form])]) for form, names in named.items()}


def _is_beside_another(toll: Toll, tolls: Sequence[Toll]) -> bool:
    """Whether its origin tells another number of such people on the same day, with a place: then it counts more."""
    return any(
        other.scope.keys and other.day == toll.day and other.low != toll.low and other.origin.name == toll.origin.name
        for other in tolls
        if other.category == toll.category
    )


def _wider_forms(tolls: Sequence[Toll], forms: Mapping[str, Form]) -> dict[Form, Form]:
    """Shorter ways of naming a wider place: a part is never greater than its whole, so what is not less is the whole.

    An origin that told a number for several places and then tells no smaller one for some of them has only named the
    same place more shortly. If any origin tells a smaller number for them, they are a part, and stay apart.
    """
    told: dict[tuple[str, Category], list[Toll]] = defaultdict(list)
    for toll in sorted(tolls, key=lambda each: (each.day, each.id)):
        if forms[toll.id] and toll.low is not None and toll.scope.reach is not Reach.INCREMENT:
            told[toll.origin.name, toll.mapped.of_any_party].append(toll)
    same: dict[Form, Form] = {}
    parts: set[tuple[Form, Form]] = set()
    for series in told.values():
        for at, toll in enumerate(series):
            for earlier in series[:at]:
                narrow, wide = forms[toll.id], forms[earlier.id]
                if set(narrow) < set(wide) and (toll.low or 0) >= (earlier.low or 0):
                    same.setdefault(narrow, wide)
                elif set(narrow) < set(wide):
                    parts.add((narrow, wide))
    kept = {narrow: wide for narrow, wide in same.items() if (narrow, wide) not in parts}
    # each step names strictly more places, so following them ends
    return {narrow: _widest(narrow, kept) for narrow in kept}


def _whole_units(tolls: Sequence[Toll], forms: Mapping[str, Form]) -> dict[str, Form]:
    """Tolls for a place inside a unit that do not lie below their origin's earlier number for the whole unit."""
    found: dict[str, Form] = {}
    whole: dict[tuple[str, Category], list[Toll]] = defaultdict(list)
    for toll in sorted(tolls, key=lambda each: (each.day, each.id)):
        series = whole[toll.origin.name, toll.mapped.of_any_party]
        if toll.low is None or not forms[toll.id]:
            continue
        holding = [each for each in series if set(toll.scope.within) & set(forms[each.id])]
        if holding and toll.low >= max(each.low or 0 for each in holding) and toll.document != holding[-1].document:
            found[toll.id] = forms[holding[-1].id]
        series.append(toll)
    return found


def _widest(form: Form, wider: Mapping[Form, Form]) -> Form:
    while form in wider:
        form = wider[form]
    return form


def _only_place_of(tolls: Sequence[Toll], forms: Mapping[str, Form]) -> dict[tuple[str, str], Form]:
    named: dict[tuple[str, str], set[Form]] = defaultdict(set)
    for toll in tolls:
        if forms[toll.id]:
            named[toll.origin.name, toll.mapped.harm.value].add(forms[toll.id])
    return {origin: min(places) for origin, places in named.items() if len(places) == 1}


def _spellings(keys: Iterable[str]) -> dict[str, str]:
    """Each key and the first key, in order, that is a spelling of the same place."""
    from sijill.text.place_names import alike

    chosen: list[str] = []
    found: dict[str, str] = {}
    for key in sorted(keys):
        known = next((each for each in chosen if alike(each, key)), None)
        found[key] = known or key
        if known is None:
            chosen.append(key)
    return found

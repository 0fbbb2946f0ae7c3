"""Poisson log-linear fits of many models to many tables, compiled: Newton's method with a proof for each fit.

A pattern's log mean is the sum of the coefficients of the terms it holds, so sums over subsets and supersets of lists
replace every matrix product. A term whose lists share nobody is at minus infinity: its patterns and the larger terms
leave the fit (the extended maximum of Chan, Silverman and Vincent 2021).

Each fit ends with a verdict on its maximum. *Proved there*: with ``s`` the Newton decrement and ``m`` the least fitted
mean, a pattern's leverage is at most 1, so the log mean moves by at most ``t / sqrt(m)`` on the ellipsoid of radius
``t`` in the metric of the information; the likelihood is lower everywhere on the one of radius ``sqrt(m)`` when
``s < exp(-1) sqrt(m)``, so that a single finite maximum lies inside. *Proved absent*: a direction along which no mean
of a pattern with people changes, no other rises and one falls. *Not known* is left to linear programming.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sijill.compiling import compiled_as, linked_as

Floats = NDArray[np.float64]
Masks = NDArray[np.int64]
Flags = NDArray[np.bool_]
Verdicts = NDArray[np.int8]

ABSENT, PROVED, UNKNOWN = 0, 1, 2
"""Verdicts."""

STEPS = 60
"""Newton steps before a fit is given up."""

TOLERANCE = 1e-7
"""Largest change of a log mean at which a fit has arrived; the error that is left is its square."""

LONGEST = 3.0
"""Largest change of a log mean in one step: a longer one is shortened, as Newton overshoots from afar."""

SHARE = 0.13
"""A squared decrement below this share of the least mean proves the maximum; exp(-2) is 0.1353."""

SMALLEST = 1e-10
"""Below such a mean (persons) the decrement is rounding error and proves nothing."""

PIVOT = 1e-10
"""A pivot smaller than this part of its diagonal leaves open whether the coefficients can be told apart."""

FLAT = 1e-7
"""What counts as no change along a direction, of a largest change of 1."""


@linked_as("void(float64[::1], int64)")
def superset_sums(values: Floats, lists: int) -> None:
    """Turn each value, by mask, into the sum over the masks that hold its lists, in place."""
    for place in range(lists):
        bit = 1 << place
        for mask in range(1 << lists):
            if not mask & bit:
                values[mask] += values[mask | bit]


@linked_as("void(float64[::1], int64)")
def subset_sums(values: Floats, lists: int) -> None:
    """Turn each value, by mask, into the sum over the masks whose lists it holds, in place."""
    for place in range(lists):
        bit = 1 << place
        for mask in range(1 << lists):
            if mask & bit:
                values[mask] += values[mask ^ bit]


@linked_as("float64(float64[:, ::1], int64)")
def factored(matrix: Floats, size: int) -> float:
    """Cholesky's factor in the lower half, in place; the smallest pivot as a part of its diagonal.

    A pivot that is not positive is replaced, so that a step can still be taken.
    """
    least = 1.0
    for i in range(size):
        for j in range(i):
            value = matrix[i, j]
            for k in range(j):
                value -= matrix[i, k] * matrix[j, k]
            matrix[i, j] = value / matrix[j, j]
        diagonal = matrix[i, i]
        pivot = diagonal
        for k in range(i):
            pivot -= matrix[i, k] * matrix[i, k]
        least = min(least, pivot / diagonal if diagonal > 0.0 else 0.0)
        matrix[i, i] = np.sqrt(max(pivot, 1e-13 * diagonal, 1e-300))
    return least


@linked_as("void(float64[:, ::1], float64[::1], int64)")
def solve(factor: Floats, right: Floats, size: int) -> None:
    """Solve with Cholesky's factor, in place of the right side."""
    for i in range(size):
        value = right[i]
        for k in range(i):
            value -= factor[i, k] * right[k]
        right[i] = value / factor[i, i]
    for i in range(size - 1, -1, -1):
        value = right[i]
        for k in range(i + 1, size):
            value -= factor[k, i] * right[k]
        right[i] = value / factor[i, i]


@linked_as("void(float64[::1], int64[::1], int64, float64[:, ::1])")
def gathered(sums: Floats, terms: Masks, size: int, matrix: Floats) -> None:
    """The information matrix: at two terms, the sum of the means of the patterns that hold both."""
    for i in range(size):
        for j in range(i + 1):
            matrix[i, j] = sums[terms[i] | terms[j]]


@linked_as("void(float64[::1], int64[::1], int64, float64[::1], int64)")
def spread(coefficients: Floats, terms: Masks, size: int, logs: Floats, lists: int) -> None:
    """Log means by mask from the coefficients."""
    for mask in range(1 << lists):
        logs[mask] = 0.0
    for i in range(size):
        logs[terms[i]] = coefficients[i]
    subset_sums(logs, lists)


@linked_as(
    "void(float64[::1], boolean[::1], int64[::1], int64, int64, float64[::1], float64[::1], float64[:, ::1], "
    "float64[::1])"
)
def begin(
    table: Floats,
    gone: Flags,
    terms: Masks,
    size: int,
    lists: int,
    sums: Floats,
    other: Floats,
    matrix: Floats,
    coefficients: Floats,
) -> None:
    """Coefficients of a weighted fit to the logs of the table."""
    cells = 1 << lists
    sums[0] = other[0] = 0.0
    for mask in range(1, cells):
        weight = 0.0 if gone[mask] else table[mask] + 0.5
        sums[mask] = weight
        other[mask] = weight * np.log(weight) if weight > 0.0 else 0.0
    superset_sums(sums, lists)
    superset_sums(other, lists)
    gathered(sums, terms, size, matrix)
    for i in range(size):
        coefficients[i] = other[terms[i]]
    factored(matrix, size)
    solve(matrix, coefficients, size)


@linked_as("boolean(float64[::1], float64[::1], boolean[::1], float64, float64)")
def leads_away(change: Floats, table: Floats, gone: Flags, largest: float, within: float) -> bool:
    """Whether a step changes no pattern with people, raises none, by ``within`` of its largest change."""
    falls = False
    for mask in range(1, len(table)):
        if gone[mask]:
            continue
        part = change[mask] / largest
        if part > within or (table[mask] > 0.0 and part < -within):
            return False
        falls = falls or part < -0.5
    return falls


@linked_as("void(int64[::1], int64, float64[::1], boolean[::1], int64)")
def leave_out(model: Masks, size: int, margins: Floats, gone: Flags, lists: int) -> None:
    """Mark the patterns and terms that hold a term of the model whose lists share nobody."""
    some_gone = False
    for mask in range(1 << lists):
        gone[mask] = False
    for i in range(size):
        if margins[model[i]] == 0.0:
            gone[model[i]] = True
            some_gone = True
    if some_gone:
        for place in range(lists):
            for mask in range(1 << lists):
                if mask >> place & 1 and gone[mask ^ (1 << place)]:
                    gone[mask] = True


@linked_as("float64(float64[::1], boolean[::1], float64[::1])")
def fitted_means(logs: Floats, gone: Flags, means: Floats) -> float:
    """Write the means of the observable patterns; the least of them."""
    least = np.inf
    means[0] = 0.0
    for mask in range(1, len(logs)):
        means[mask] = 0.0
        if not gone[mask]:
            means[mask] = np.exp(min(max(logs[mask], -60.0), 60.0))
            least = min(least, means[mask])
    return float(least)


@linked_as("float64(float64[::1], int64[::1], int64, float64[::1], float64[::1], boolean[::1])")
def likelihood_of(coefficients: Floats, terms: Masks, size: int, margins: Floats, logs: Floats, gone: Flags) -> float:
    """The log-likelihood, without what depends on the table alone."""
    likelihood = 0.0
    for i in range(size):
        likelihood += coefficients[i] * margins[terms[i]]
    for mask in range(1, len(logs)):
        if not gone[mask]:
            likelihood -= np.exp(min(logs[mask], 60.0))
    return likelihood


@linked_as(
    "Tuple((int64, float64))(float64[::1], float64[::1], boolean[::1], int64[::1], int64, int64, "
    "float64[::1], float64[::1], float64[::1], float64[::1], float64[:, ::1], float64[::1])"
)
def newton(
    table: Floats,
    margins: Floats,
    gone: Flags,
    terms: Masks,
    size: int,
    lists: int,
    coefficients: Floats,
    sums: Floats,
    logs: Floats,
    change: Floats,
    matrix: Floats,
    step: Floats,
) -> tuple[int, float]:
    """Fit one model to one table from ``coefficients``, in place.

    Returns:
        ``(verdict, log_likelihood)``.
    """
    cells = 1 << lists
    spread(coefficients, terms, size, logs, lists)
    verdict, arrived = UNKNOWN, False
    for _ in range(STEPS):
        least = fitted_means(logs, gone, sums)
        superset_sums(sums, lists)
        gathered(sums, terms, size, matrix)
        for i in range(size):
            step[i] = margins[terms[i]] - sums[terms[i]]
        pivot = factored(matrix, size)
        solve(matrix, step, size)
        decrement = 0.0
        for i in range(size):
            decrement += step[i] * (margins[terms[i]] - sums[terms[i]])
        spread(step, terms, size, change, lists)
        largest = 0.0
        for mask in range(1, cells):
            if not gone[mask]:
                largest = max(largest, abs(change[mask]))
        if pivot > PIVOT and least > SMALLEST and decrement < SHARE * least:
            verdict = PROVED
        times = min(1.0, LONGEST / max(largest, 1e-300))
        if verdict != PROVED and largest > 0.5 and least < 0.1 and leads_away(change, table, gone, largest, 0.01):
            if leads_away(change, table, gone, largest, FLAT):
                return ABSENT, -np.inf
            times = LONGEST / largest
        for i in range(size):
            coefficients[i] += times * step[i]
        for mask in range(cells):
            logs[mask] += times * change[mask]
        if largest < TOLERANCE:
            arrived = True
            break
    if not arrived:
        verdict = UNKNOWN
    return verdict, likelihood_of(coefficients, terms, size, margins, logs, gone)


@compiled_as(
    "void(int64[:, ::1], int64[::1], float64[:, ::1], boolean[::1], float64[:, ::1], int64, float64[:, ::1], "
    "float64[:, ::1], float64[:, ::1], int8[:, ::1])"
)
def fit_models(
    models: Masks,
    sizes: Masks,
    starts: Floats,
    started: Flags,
    tables: Floats,
    lists: int,
    fitted: Floats,
    unlisted: Floats,
    likelihood: Floats,
    verdicts: Verdicts,
) -> None:
    """Fit every model to every table.

    Args:
        models: Terms as masks, int array (models, most terms), the first of each 0.
        sizes: How many terms each model has, int array (models,).
        starts: Coefficients to begin from, array (models, most terms).
        started: Which models have such, bool array (models,).
        tables: People by mask, array (tables, 2^lists); mask 0 is not looked at.
        lists: How many lists.
        fitted: Coefficients of the last table, array (models, most terms), out; with no rows they are not kept.
        unlisted: Log of the fitted people on no list, array (tables, models), out.
        likelihood: Log-likelihood without what depends on the table alone, array (tables, models), out.
        verdicts: On the maximum, int8 array (tables, models), out.
    """
    cells, most = 1 << lists, models.shape[1]
    margins, sums, other, change = np.zeros(cells), np.zeros(cells), np.zeros(cells), np.zeros(cells)
    gone = np.zeros(cells, dtype=np.bool_)
    matrix, step, coefficients = np.zeros((most, most)), np.zeros(most), np.zeros(most)
    terms = np.zeros(most, dtype=np.int64)
    for row in range(len(tables)):
        table = tables[row]
        margins[0] = 0.0
        for mask in range(1, cells):
            margins[mask] = table[mask]
        superset_sums(margins, lists)
        for at in range(len(models)):
            leave_out(models[at], sizes[at], margins, gone, lists)
            size = 0
            for i in range(sizes[at]):
                if not gone[models[at, i]]:
                    terms[size] = models[at, i]
                    coefficients[size] = starts[at, i]
                    size += 1
            if not started[at]:
                begin(table, gone, terms, size, lists, sums, other, matrix, coefficients)
            verdict, found = newton(
                table, margins, gone, terms, size, lists, coefficients, sums, other, change, matrix, step
            )
            verdicts[row, at], likelihood[row, at], unlisted[row, at] = verdict, found, coefficients[0]
            if len(fitted) and row == len(tables) - 1:
                place = 0
                for i in range(sizes[at]):
                    if not gone[models[at, i]]:
                        fitted[at, i] = coefficients[place]
                        place += 1

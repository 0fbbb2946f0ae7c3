"""Learners of which lists a person stands on, given what is known of them; cross-fitted and combined."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sijill.errors import UsageError

Floats = NDArray[np.float64]

FOLDS = 5
"""Parts of the people; each is told by learners that never saw it."""

LEARNERS = ("logistic", "boosting", "forest")
"""What can be learnt with; ``all`` combines them."""


def learned_chances(features: Floats, classes: NDArray[np.int64], learner: str, seed: int) -> Floats:
    """The chance of each class for each person, told by learners that did not see the person.

    Learners are combined with the weights at which they tell the classes of unseen people best (van der Laan, Polley
    and Hubbard 2007).

    Args:
        features: Array (people, features).
        classes: Class of each person, array (people,), from 0.
        learner: One of :data:`LEARNERS`, or ``all``.
        seed: Of folds and learners.

    Returns:
        Array (people, classes); rows add to 1.

    Raises:
        UsageError: ``estimate.no-covariates-extra`` when scikit-learn is not installed.
    """
    _require()
    from threadpoolctl import threadpool_limits

    names = LEARNERS if learner == "all" else (learner,)
    many = int(classes.max()) + 1
    told = np.zeros((len(names), len(classes), many))
    fold = _folds(classes, FOLDS, np.random.default_rng(seed))
    # one thread: sums are then added in the same order everywhere
    with threadpool_limits(1):
        for number in range(FOLDS):
            seen = fold != number
            for at, name in enumerate(names):
                told[at, ~seen] = _told(name, features[seen], classes[seen], features[~seen], many, seed)
    weights = _weights(told[:, np.arange(len(classes)), classes].T)
    return np.asarray(np.tensordot(weights, told, axes=1))


def _require() -> None:
    try:
        import sklearn  # noqa: F401
    except ImportError as error:
        raise UsageError(
            "estimate.no-covariates-extra",
            f"{error.name} is not installed",
            "the extra [covariates]",
            "pip install 'sijill[covariates]'",
        ) from None


def _folds(classes: NDArray[np.int64], folds: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """A fold for each person, each class spread evenly over them."""
    fold = np.zeros(len(classes), dtype=np.int64)
    begin = 0
    for one in np.unique(classes):
        places = np.flatnonzero(classes == one)
        fold[rng.permutation(places)] = (np.arange(len(places)) + begin) % folds
        begin += len(places)
    return fold


def _weights(likely: Floats) -> Floats:
    """The share of each learner at which the classes of people it did not see are likeliest, array (learners,).

    Args:
        likely: The chance each learner gave to each person's own class, array (people, learners).
    """
    likely = np.maximum(likely, 1e-6)
    weights = np.full(likely.shape[1], 1.0 / likely.shape[1])
    # the likelihood of a mixture is concave in its weights: these steps climb to its top
    for _ in range(500):
        parts = likely * weights
        weights = (parts / parts.sum(axis=1, keepdims=True)).mean(axis=0)
    return np.asarray(weights)


def _told(name: str, seen: Floats, classes: NDArray[np.int64], unseen: Floats, many: int, seed: int) -> Floats:
    model = _MODELS[name](seed)
    model.fit(seen, classes)
    told = np.zeros((len(unseen), many))
    told[:, model.classes_] = model.predict_proba(unseen)
    return told


def _logistic(seed: int) -> Any:
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import PolynomialFeatures, StandardScaler

    return make_pipeline(
        PolynomialFeatures(2, include_bias=False), StandardScaler(), LogisticRegression(C=0.1, max_iter=2000)
    )


def _boosting(seed: int) -> Any:
    from sklearn.ensemble import HistGradientBoostingClassifier

    return HistGradientBoostingClassifier(
        max_iter=100,
        learning_rate=0.05,
        max_leaf_nodes=6,
        min_samples_leaf=40,
        l2_regularization=5.0,
        early_stopping=False,
        random_state=seed,
    )


def _forest(seed: int) -> Any:
    from sklearn.ensemble import RandomForestClassifier

    return RandomForestClassifier(100, min_samples_leaf=30, max_features="sqrt", random_state=seed)


_MODELS: dict[str, Callable[[int], Any]] = {"logistic": _logistic, "boosting": _boosting, "forest": _forest}

"""Settings of the methods, as ``--set METHOD.NAME=VALUE`` gives them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sijill.errors import UsageError


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set; the defaults are what the method's source says or the measured need.

    Attributes:
        max_order: Largest term of a log-linear model (lists), or ``None``: 2 for three lists, 3 for four, 2 above.
        weights: How models are weighed in the average: ``bic`` or ``aic``.
        bootstraps: Bootstrap tables of ``log-linear`` (>= 200).
        bootstrap_models: Models that are selected among again in each bootstrap table, the best in the table first.
        max_models: Above so many models ``log-linear`` is not made.
        delta: Prior count of each pattern for ``graphs`` (persons), or ``None``: 2^-lists.
        cap: Most people on no list that ``graphs`` looks at, in times the documented.
        threshold: The chance below which an overlap of two lists surprises ``sparse``.
        sparse_bootstraps: Bootstrap tables of ``sparse`` (>= 200).
        learner: What ``doubly-robust`` learns with: ``logistic``, ``boosting``, ``forest``, or ``all`` combined.
        xi: How much likelier than the highest-order odds say it is to be on no list; 1 is no such interaction.
        classes: Most classes of ``latent-class``.
        prior: Named prior of ``latent-class``, from which the next four depart.
        alpha_shape: Shape of the gamma distribution of alpha, which says how fast classes become rare, or ``None``.
        alpha_rate: Rate of it, or ``None``.
        hit: First number of the beta distribution of a class's chance to be on a list, or ``None``.
        miss: Second number of it, or ``None``.
        latent_cap: Most people on no list that ``latent-class`` looks at, in times the documented.
        chains: Chains of ``latent-class``.
        draws: Effective draws at which its chains stop once they agree.
        sweeps: Most sweeps of one chain.
        sampler: Whether plain chains come first (``auto``) or tempered ones at once (``tempered``).
    """

    max_order: int | None = None
    weights: str = "bic"
    bootstraps: int = 1000
    bootstrap_models: int = 2_000
    max_models: int = 40_000
    delta: float | None = None
    cap: int = 30
    threshold: float = 0.02
    sparse_bootstraps: int = 1000
    learner: str = "all"
    xi: float = 1.0
    classes: int = 10
    prior: str = "lcmcr"
    alpha_shape: float | None = None
    alpha_rate: float | None = None
    hit: float | None = None
    miss: float | None = None
    latent_cap: float = 20.0
    chains: int = 4
    draws: int = 1000
    sweeps: int = 400_000
    sampler: str = "auto"

    @classmethod
    def parse(cls, options: Iterable[str]) -> Settings:
        """The settings told by ``METHOD.NAME=VALUE`` options, the last of a name winning.

        Raises:
            UsageError: ``usage.set`` for an option of another shape, an unknown name or a value out of range.
        """
        told: dict[str, str] = {}
        for option in options:
            name, sign, value = option.partition("=")
            if not sign or name.strip() not in KNOWN:
                raise UsageError(
                    "usage.set",
                    f"--set {option}",
                    f"METHOD.NAME=VALUE, one of {', '.join(KNOWN)}",
                    "--set help explains them",
                )
            told[name.strip()] = value.strip()
        settings = cls()
        for name, value in told.items():
            settings = _with(settings, name, value)
        return settings


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its field, what it means, and what it may be.

    Attributes:
        field: Attribute of :class:`Settings`.
        explained: In one sentence.
        low: Smallest value, for numbers.
        high: Largest value, for numbers.
        is_whole: Whether only whole numbers will do.
        choices: Words it may be; empty for numbers.
    """

    field: str
    explained: str
    low: float = 0.0
    high: float = math.inf
    is_whole: bool = True
    choices: tuple[str, ...] = ()

    @property
    def wanted(self) -> str:
        """What it may be, in words."""
        if self.choices:
            return " or ".join(self.choices)
        ends = f"from {self.low:g} to {self.high:g}" if math.isfinite(self.high) else f"of {self.low:g} or more"
        return f"a {'whole ' if self.is_whole else ''}number {ends}"


KNOWN: dict[str, Setting] = {
    "doubly-robust.learner": Setting(
        "learner", "What it learns with, all of them combined [all].", choices=("all", "logistic", "boosting", "forest")
    ),
    "graphs.cap": Setting("cap", "Most people on no list looked at, in times the documented [30].", 2, 10_000),
    "graphs.delta": Setting("delta", "Prior count of each pattern [2^-lists].", 1e-6, 1e3, is_whole=False),
    "latent-class.alpha_rate": Setting("alpha_rate", "Rate of alpha's gamma prior [0.25].", 1e-6, 1e6, is_whole=False),
    "latent-class.alpha_shape": Setting(
        "alpha_shape", "Shape of alpha's gamma prior [0.25].", 1e-6, 1e6, is_whole=False
    ),
    "latent-class.cap": Setting(
        "latent_cap", "Most people on no list looked at, in times the documented [20].", 0.1, 10_000, is_whole=False
    ),
    "latent-class.chains": Setting("chains", "Chains, each from a start of its own [4].", 4, 64),
    "latent-class.classes": Setting("classes", "Most kinds of people [10].", 2, 50),
    "latent-class.draws": Setting("draws", "Effective draws at which chains that agree stop [1000].", 100, 1_000_000),
    "latent-class.hit": Setting("hit", "First number of the beta prior of a chance [1].", 1e-3, 1e6, is_whole=False),
    "latent-class.miss": Setting("miss", "Second number of that beta prior [1].", 1e-3, 1e6, is_whole=False),
    "latent-class.prior": Setting("prior", "Named prior: the R package's defaults [lcmcr].", choices=("lcmcr",)),
    "latent-class.sampler": Setting(
        "sampler", "Plain chains first, or tempered at once [auto].", choices=("auto", "tempered")
    ),
    "latent-class.sweeps": Setting("sweeps", "Most sweeps of one chain [400000].", 1000, 1_000_000_000),
    "log-linear.bootstrap_models": Setting(
        "bootstrap_models", "Models selected among again in each bootstrap table, best first [2000].", 1, 100_000
    ),
    "log-linear.bootstraps": Setting("bootstraps", "Bootstrap tables [1000].", 200, 100_000),
    "log-linear.max_models": Setting("max_models", "Above so many models no estimate is made [40000].", 1, 1_000_000),
    "log-linear.max_order": Setting("max_order", "Largest term, in lists [one less than lists; 2 from 5 on].", 1, 15),
    "log-linear.weights": Setting("weights", "What the average weighs models by [bic].", choices=("bic", "aic")),
    "no-highest-order.xi": Setting(
        "xi", "How far the assumption is off: 1 is not at all [1].", 1e-6, 1e6, is_whole=False
    ),
    "sparse.bootstraps": Setting("sparse_bootstraps", "Bootstrap tables [1000].", 200, 100_000),
    "sparse.threshold": Setting(
        "threshold", "The chance below which an overlap surprises [0.02].", 1e-12, 0.5, is_whole=False
    ),
}  # fmt: skip
"""Every setting by its name on the command line."""


def settings_help() -> dict[str, str]:
    """Each setting's name with what it means and what it may be."""
    return {name: f"{setting.explained} Wanted: {setting.wanted}." for name, setting in KNOWN.items()}


def _with(settings: Settings, name: str, value: str) -> Settings:
    setting = KNOWN[name]
    if setting.choices:
        good: str | float | None = value if value in setting.choices else None
    else:
        good = _number(value, setting)
    if good is None:
        raise UsageError("usage.set", f"--set {name}={value}", setting.wanted, "--set help explains them")
    return replace(settings, **{setting.field: good})  # type: ignore[arg-type]


def _number(value: str, setting: Setting) -> float | None:
    try:
        number = int(value) if setting.is_whole else float(value)
    except ValueError:
        return None
    return number if setting.low <= number <= setting.high else None

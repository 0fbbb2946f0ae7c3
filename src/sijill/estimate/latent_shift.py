"""Shifts of people between two classes that leave what the lists show of them nearly as it was.

Along these the posterior of a latent-class model is flat: a large class a little harder to find looks like a small one
much harder to find. A shift goes along it in one leap.
"""

from __future__ import annotations

import numpy as np

from sijill.compiling import linked
from sijill.estimate.latent_state import (
    LIKELIHOOD,
    LOGIT,
    PRIOR,
    STICK,
    STICKS,
    WEIGHT,
    Problem,
    State,
    Work,
    logit_of_beta,
    set_class,
    set_mix,
    set_weights,
    sigmoid,
    softplus,
)

EDGE = 1e-12
"""Chances nearer to 0 or 1 are left to other moves."""


@linked
def _log_stretch(state: State, first: int, last: int) -> float:
    """Log of how weights ``first`` to ``last`` stretch with their sticks' logits, but for what lies before them."""
    left, total = 0.0, 0.0
    for k in range(first, min(last, len(state.classes) - 3) + 1):
        stick = state.classes[k, STICK]
        rest = softplus(stick)
        total += left + stick - 2.0 * rest
        left -= rest
    return total


@linked
def _moved(state: State, other: State, first: int, second: int, share: float) -> bool:
    """Gives ``second`` a share of what both classes hold, by the sticks from ``first`` to ``second``."""
    classes = len(state.classes) - 1
    both = state.classes[first, WEIGHT] + state.classes[second, WEIGHT]
    beyond = 0.0
    for k in range(second + 1, classes):
        beyond += state.classes[k, WEIGHT]
    if beyond < 1e-200 and second < classes - 1:
        return False
    for k in range(second, first - 1, -1):
        weight = state.classes[k, WEIGHT]
        if k == second:
            weight = both * share
        elif k == first:
            weight = both * (1.0 - share)
        if k < classes - 1:
            if weight < 1e-200:
                return False
            other.classes[k, STICK] = np.log(weight) - np.log(beyond)
        beyond += weight
    return True


@linked
def shift(
    rng: np.random.Generator, state: State, other: State, problem: Problem, heat: float, keep_pairs: bool, work: Work
) -> float:
    """Proposes a shift of the two classes chosen in ``other``, which equals ``state``; its log ratio or minus infinity.

    With ``keep_pairs`` the overlaps of two lists are kept; else one class takes new chances from the prior and only the
    sizes of lists are kept.
    """
    first, second = min(work.chosen[0], work.chosen[1]), max(work.chosen[0], work.chosen[1])
    first_weight, second_weight = state.classes[first, WEIGHT], state.classes[second, WEIGHT]
    if not (first_weight > 1e-200 and second_weight > 1e-200):
        return -np.inf
    share = second_weight / (first_weight + second_weight)
    logit = np.log(second_weight) - np.log(first_weight)
    logit += rng.standard_normal() * (0.5 if rng.random() < 0.5 else 2.5)
    new = sigmoid(logit)
    spread, new_spread = share * (1.0 - share), new * (1.0 - new)
    if not (spread > 0.0 and new_spread > 0.0) or not _moved(state, other, first, second, new):
        return -np.inf
    lists, whole = len(problem.patterns), len(state.classes) - 1
    if not keep_pairs and rng.random() < 0.5:
        renewed, kept = first, second
        share, new = 1.0 - share, 1.0 - new
    else:
        renewed, kept = second, first
    ratio = np.log(new_spread / spread)
    stretch = np.sqrt(spread / new_spread)
    for j in range(lists):
        old_kept, old_renewed = state.classes[kept, LOGIT + lists + j], state.classes[renewed, LOGIT + lists + j]
        if not (EDGE < old_kept < 1.0 - EDGE and EDGE < old_renewed < 1.0 - EDGE):
            return -np.inf
        mean = (1.0 - share) * old_kept + share * old_renewed
        if keep_pairs:
            apart = (old_renewed - old_kept) * stretch
            new_renewed = mean + (1.0 - new) * apart
        else:
            new_renewed = sigmoid(logit_of_beta(rng, problem.hit, problem.miss))
        new_kept = (mean - new * new_renewed) / (1.0 - new)
        if not (EDGE < new_kept < 1.0 - EDGE and EDGE < new_renewed < 1.0 - EDGE):
            return -np.inf
        other.classes[kept, LOGIT + j] = np.log(new_kept / (1.0 - new_kept))
        other.classes[renewed, LOGIT + j] = np.log(new_renewed / (1.0 - new_renewed))
        # prior densities are of logits here: undone for what moves as a chance
        ratio += np.log(old_kept * (1.0 - old_kept) / (new_kept * (1.0 - new_kept)))
        if keep_pairs:
            ratio += np.log(stretch) + np.log(old_renewed * (1.0 - old_renewed) / (new_renewed * (1.0 - new_renewed)))
        else:
            ratio += np.log((1.0 - share) / (1.0 - new))
    for k in (first, second):
        set_class(other, problem, k)
    set_weights(other, problem)
    set_mix(other, problem)
    ratio += other.classes[kept, PRIOR] - state.classes[kept, PRIOR]
    if keep_pairs:
        ratio += other.classes[renewed, PRIOR] - state.classes[renewed, PRIOR]
    ratio += other.classes[whole, STICKS] - state.classes[whole, STICKS]
    ratio += _log_stretch(state, first, second) - _log_stretch(other, first, second)
    return float(ratio + heat * (other.classes[whole, LIKELIHOOD] - state.classes[whole, LIKELIHOOD]))

"""Nodes for sums over whole numbers: no mass is lost, however narrow or wide it lies."""

import numpy as np
import pytest

from sijill.estimate.quadrature import finer, node_weights, refined


def summed(log, most):
    nodes, values = refined(lambda at: log(at)[None], most)
    numbers, places, shares = finer(nodes, values[0])
    logs = (values[0][places] * shares).sum(axis=1)
    return float(np.exp(logs) @ node_weights(numbers)), nodes


@pytest.mark.parametrize("most", [2, 3, 12, 13, 100, 100_000, 30_000_000_000])
def test_nodes_are_whole_numbers_from_one_to_the_most_and_stand_for_all(most):
    nodes, _ = refined(lambda at: np.zeros((1, len(at))), most)
    assert nodes[0] == 1
    assert nodes[-1] == most
    assert (np.diff(nodes) > 0).all()
    assert (nodes == np.round(nodes)).all()
    assert node_weights(nodes).sum() == pytest.approx(most)


@pytest.mark.parametrize("middle", [1.0, 7.0, 30.0, 1_000.0, 54_321.0, 9_999_000.0])
@pytest.mark.parametrize("width", [2.0, 40.0, 9_000.0])
def test_a_bell_is_summed_wherever_it_lies(middle, width):
    most = 10_000_000
    found, _ = summed(lambda at: -(((at - middle) / width) ** 2) / 2, most)
    near = np.arange(max(1.0, middle - 40 * width), min(most, middle + 40 * width) + 1)
    assert found == pytest.approx(np.exp(-(((near - middle) / width) ** 2) / 2).sum(), rel=2e-4)


def test_two_bells_far_apart_are_both_found():
    def log(at):
        return np.logaddexp(-(((at - 50) / 3) ** 2) / 2, -(((at - 2e6) / 900) ** 2) / 2 + np.log(3 / 900))

    found, _ = summed(log, 10_000_000)
    assert found == pytest.approx(2 * 3 * np.sqrt(2 * np.pi), rel=1e-3)


def test_the_mass_of_small_numbers_is_not_lost():
    # one over the square: 61 of 100 parts lie at 1
    found, nodes = summed(lambda at: -2 * np.log(at), 3_000_000)
    assert found == pytest.approx(np.pi**2 / 6 - 1 / 3_000_000, rel=1e-5)
    assert len(nodes) < 200

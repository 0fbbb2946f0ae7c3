"""What estimators are busy with is drawn for a person at a terminal, and for nobody else."""

import io
import sys

import pytest

from sijill.cli.estimate_progress import shown
from sijill.cli.options import Talk
from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.progress import silent
from sijill.estimate.settings import Settings


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(("error", "talk"), [(io.StringIO(), Talk()), (Terminal(), Talk(quiet=True))])
def test_nothing_is_drawn_where_no_person_waits_or_quiet_was_asked_for(monkeypatch, error, talk):
    monkeypatch.setattr(sys, "stderr", error)
    with shown(talk) as say:
        assert say is silent
    assert error.getvalue() == ""


def test_a_person_at_a_terminal_reads_what_is_being_done(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", error := Terminal())
    with shown(Talk()) as say:
        say("latent-class: chains", 0.5)
    assert "latent-class: chains" in error.getvalue()


def test_every_method_says_that_it_is_at_work_and_long_ones_how_far():
    captures = Captures.counted("abc", [(1, 90), (2, 80), (4, 70), (3, 20), (5, 18), (6, 17), (7, 6)])
    told = []
    settings = Settings(bootstraps=200, sweeps=1000)
    made = estimate_all(captures, settings=settings, progress=lambda words, share: told.append((words, share)))
    assert {one.method for one in made} <= {words for words, _ in told}
    assert ("log-linear: bootstrap tables", 1.0) in told
    assert ("latent-class: chains", 1.0) in told
    assert made == estimate_all(captures, settings=settings)

"""Many texts on every core: the same answers, in order, whatever the number of processes."""

import json
import os
import subprocess
import sys
import textwrap
import time
from itertools import count
from pathlib import Path

import pytest

from sijill.errors import SijillError, StageFailed
from sijill.extract import workers
from sijill.extract.batch import MOST_TEXTS, answers
from sijill.extract.read import Asked
from sijill.extract.workers import answered, readings
from sijill.policies.policy import policy_named

TOLD = ["Two men were killed in Homs.", "He was not killed.", "قتل ثلاثة مدنيين في حمص.", "Nobody came.", "Five dead."]


def lines(many: int) -> list[bytes]:
    return [json.dumps({"id": str(n), "text": f"{TOLD[n % len(TOLD)]} {n} left."}).encode() for n in range(many)]


def test_two_processes_answer_as_one_does_and_in_order() -> None:
    asked = [*lines(MOST_TEXTS + 3), b"{not json", b'{"id": "bad", "text": "\xff"}']
    alone, shared = list(answered(asked, "ucdp", 1)), list(answered(asked, "ucdp", 2))
    assert alone == shared
    assert [one.refused for one in alone][-2:] == [True, True]
    assert [json.loads(one.line)["id"] for one in alone[:3]] == ["0", "1", "2"]


def test_a_line_that_is_not_utf8_is_refused_and_the_rest_goes_on() -> None:
    said = [json.loads(one.line) for one in answered([b'{"id": "x", "text": "\xff"}', *lines(1)])]
    assert said[0]["error"]["code"] == "extract.not-utf8"
    assert said[1]["id"] == "0"


def test_lines_are_read_as_they_are_needed() -> None:
    taken = count()
    asked = (line for line in lines(20 * MOST_TEXTS) if next(taken) >= 0)
    next(iter(answered(asked, None, 1)))
    assert next(taken) < 4 * MOST_TEXTS


def test_a_process_that_ends_is_told_with_a_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_read_there", ends)
    with pytest.raises(StageFailed) as failed:
        list(answered(lines(MOST_TEXTS + 1), None, 2))
    assert failed.value.code == "extract.process-ended"
    assert "--jobs 1" in failed.value.sentence


def ends(group: object, policy: object) -> None:
    os._exit(1)


def test_texts_are_read_on_every_core_as_on_one() -> None:
    asked = [Asked(f"{TOLD[n % len(TOLD)]} {n} left.", str(n)) for n in range(MOST_TEXTS + 2)]
    asked.append(Asked("Hola", "es", "es"))
    alone, shared = list(readings(asked, 1)), list(readings(asked, 2))
    assert alone[:-1] == shared[:-1]
    assert [str(made[-1][1]) for made in (alone, shared)] == [str(alone[-1][1])] * 2
    assert isinstance(alone[-1][1], SijillError)


SLOW = """
import json, multiprocessing
from sijill.extract.workers import answered
lines = (json.dumps({"id": str(n), "text": "Two men were killed."}) for n in iter(int, 1))
for one in answered(lines, None, 2):
    print(",".join(str(child.pid) for child in multiprocessing.active_children()), flush=True)
"""


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked up in /proc")
def test_no_reading_process_outlives_the_one_that_began_it(tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text("if __name__ == '__main__':\n" + textwrap.indent(SLOW, "    "))
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True) as began:
        assert began.stdout is not None
        children = [int(pid) for pid in began.stdout.readline().split(",")]
        began.kill()
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in children) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert children
    assert not [pid for pid in children if Path(f"/proc/{pid}").exists()]


def test_a_text_is_read_alike_alone_and_together() -> None:
    asked = [line.decode() for line in lines(30)]
    together = list(answers(asked, policy_named("ucdp")))
    alone = [one for line in asked for one in answers([line], policy_named("ucdp"))]
    assert together == alone

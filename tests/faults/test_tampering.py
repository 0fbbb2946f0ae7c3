"""Ten kinds of tampering with bundles: none is accepted, and a finding names what was tampered with."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from sijill.preserve.verify import verify
from sijill.store.heads import Head

ROOT = Path(__file__).resolve().parents[2]
SHORT, LONG = 300, 10_000
AGREED_SHORT, AGREED_LONG = 60, 1_000
EXITS = {"intact": 0, "altered": 4, "unreadable": 3, "unproven": 6}


def test_honest_bundles_are_intact_in_every_form(bundles, attacks, tmp_path: Path) -> None:
    for number, base in enumerate(bundles):
        folder = tmp_path / str(number)
        attacks.write_files(folder, base.files)
        for held in ({}, {"held": [base.key]}, {"head": base.head, "held": [base.key]}):
            told = verify(folder, **held)
            assert told.verdict == "intact", (base.name, told.findings[:3])
    assert {base.name.partition("-")[0] for base in bundles} == {"whole", "all", "chosen", "sealed"}
    assert any("withheld" in base.files for base in bundles)
    assert any("seals" in base.files for base in bundles)
    assert any(len(base.heads) and any("consistency/" in name for name in base.files) for base in bundles)


def attacked(bundles, attacks, folder: Path, count: int, check) -> Counter[str]:
    """Do ``count`` attacks, evenly of every kind, and give what ``check`` says of each."""
    chance, told = random.Random(20310504), Counter[str]()
    written: dict[str, dict[str, bytes]] = {}
    for number in range(count):
        base, attack = attacks.drawn(attacks.KINDS[number % len(attacks.KINDS)], bundles, chance)
        place = folder / f"{bundles.index(base)}"
        attacks.write_files(place, attack.files, written.get(place.name))
        written[place.name] = attack.files
        told[check(base, attack, place)] += 1
    return told


def found(base, attack, place: Path) -> str:
    verdict = verify(place, head=base.head, held=[base.key])
    if verdict.verdict == "intact":
        return f"accepted: {attack.kind}"
    assert verdict.exit_code != 0
    if not any(re.search(attack.names, finding.where) for finding in verdict.findings):
        return f"misnamed: {attack.kind} {base.name} {attack.names}: {[one.where for one in verdict.findings[:4]]}"
    return attack.kind


def none_accepted(bundles, attacks, folder: Path, count: int) -> None:
    told = attacked(bundles, attacks, folder, count, found)
    assert {kind: number for kind, number in told.items() if ":" in kind} == {}
    assert len(told) == 10
    assert sum(told.values()) == count


def test_no_attack_is_accepted_and_a_finding_names_the_item(bundles, attacks, tmp_path: Path) -> None:
    none_accepted(bundles, attacks, tmp_path, SHORT)


@pytest.mark.slow
def test_no_attack_of_ten_thousand_is_accepted(bundles, attacks, tmp_path: Path) -> None:
    none_accepted(bundles, attacks, tmp_path, LONG)


def test_without_hashing_documents_again_swapped_ones_would_pass(
    bundles, attacks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sijill.preserve.check_bundle.file_hash", lambda files, name: name.partition("/")[2])
    told = attacked(bundles, attacks, tmp_path, SHORT, found)
    assert told["accepted: swapped blob"] == SHORT // 10


def test_a_fork_is_without_fault_until_somebody_holds_the_key(bundles, attacks, tmp_path: Path) -> None:
    base, attack = attacks.drawn(attacks.re_signed_fork, bundles, random.Random(3))
    attacks.write_files(tmp_path, attack.files)
    assert verify(tmp_path).verdict == "intact"
    assert verify(tmp_path, held=[base.key]).verdict == "altered"


def test_a_roll_back_is_without_fault_until_somebody_holds_a_head(bundles, attacks, tmp_path: Path) -> None:
    base, attack = attacks.drawn(attacks.roll_back, bundles, random.Random(3))
    attacks.write_files(tmp_path, attack.files)
    assert verify(tmp_path, held=[base.key]).verdict == "intact"
    assert verify(tmp_path, held=[base.key], head=base.head).verdict == "altered"


def second(place: Path, base, head: Head | None, keys: bool) -> tuple[str, int]:
    """What the verifier in JavaScript says."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not on this machine")
    options = ["--head", head.mark] if head else []
    options += ["--key", base.key.line] if keys else []
    done = subprocess.run(
        [node, str(ROOT / "tools" / "verify.mjs"), str(place), *options], capture_output=True, text=True, check=False
    )
    assert not done.stderr, done.stderr
    return json.loads(done.stdout)["verdict"], done.returncode


def agree(bundles, attacks, folder: Path, count: int) -> Counter[str]:
    """Ask both verifiers about honest and attacked bundles in turn, with all, some or nothing held."""
    chance, told = random.Random(7), Counter[str]()
    for number in range(count):
        base, attack = attacks.drawn(attacks.KINDS[number // 2 % len(attacks.KINDS)], bundles, chance)
        files = attack.files if number % 2 else base.files
        if not number % 2 and chance.random() < 0.2:
            files = attacks.without_cosignatures(files)
        place = folder / str(number)
        attacks.write_files(place, files)
        head = chance.choice((None, base.head, *base.heads))
        keys = chance.random() < 0.7
        ours = verify(place, head=head, held=[base.key] if keys else ())
        theirs, code = second(place, base, head, keys)
        assert (theirs, code) == (ours.verdict, EXITS[ours.verdict]), (place, base.name, attack.kind, ours.findings[:3])
        told[ours.verdict] += 1
        shutil.rmtree(place)
    return told


def test_the_second_verifier_agrees_on_good_and_bad_bundles(bundles, attacks, tmp_path: Path) -> None:
    told = agree(bundles, attacks, tmp_path, AGREED_SHORT)
    assert min(told["intact"], told["altered"]) > AGREED_SHORT / 5


@pytest.mark.slow
def test_the_second_verifier_agrees_on_a_thousand_bundles(bundles, attacks, tmp_path: Path) -> None:
    told = agree(bundles, attacks, tmp_path, AGREED_LONG)
    assert min(told["intact"], told["altered"]) > AGREED_LONG / 5
    assert told["unproven"]


def test_the_second_verifier_is_short_and_needs_node_alone() -> None:
    written = (ROOT / "tools" / "verify.mjs").read_text(encoding="utf-8").splitlines()
    assert len(written) <= 150
    assert {line.rpartition("from ")[2] for line in written if line.startswith("import ")} == {
        "'node:crypto';",
        "'node:fs';",
        "'node:path';",
    }

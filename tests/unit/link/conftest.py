"""A workspace with two lists of invented people, linked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from sijill.link.clusters import clusters
from sijill.link.found import Pair
from sijill.link.judged import Judged, Key
from sijill.link.linkage import SUPPORT, Linkage, Options
from sijill.link.training import Model

MEN = ("Omar", "Karim", "Sami", "Faris", "Nabil", "Maher", "Bilal", "Tariq", "Walid", "Jamal", "Rami", "Hani")
FAMILIES = ("Tellawi", "Qarnut", "Zaytan", "Shabut", "Darwani")


def two_files(folder: Path, seed: int, count: int) -> list[Path]:
    """Brothers and namesakes on two lists; a person's number is in both ids, so that the truth is known."""
    chance = Random(seed)
    rows: dict[str, list[str]] = {"hospital": [], "activists": []}
    for number in range(count):
        given, father, family = chance.choice(MEN), chance.choice(MEN[:5]), chance.choice(FAMILIES)
        age = chance.randint(5, 40)
        for name, held in rows.items():
            if chance.random() < 0.75:
                told = given.replace("i", "ee", 1) if chance.random() < 0.3 else given
                years = "" if chance.random() < 0.3 else str(age + chance.choice((0, 0, 1)))
                held.append(f"{name[0]}{number},{told} {father} {family},male,{years}\n")
    files = []
    for name, held in rows.items():
        files.append(folder / f"{name}.csv")
        files[-1].write_text("id,name,sex,age\n" + "".join(held), encoding="utf-8")
    return files


@pytest.fixture(scope="session")
def linked_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the linked workspace; copy it before changing it."""
    from sijill import pipeline
    from sijill.preserve.metadata import Metadata
    from sijill.preserve.stage import preserve_files
    from sijill.store.workspace import Workspace

    inbox = tmp_path_factory.mktemp("lists")
    with Workspace.create(inbox / "case") as workspace:
        for file in two_files(inbox, 5, 120):
            preserve_files(workspace, [file], metadata=Metadata(country="SY", outlet=file.stem, kind="list"))
        pipeline.run(workspace)
    return inbox / "case"


@pytest.fixture
def case(linked_folder: Path, tmp_path: Path) -> Iterator[object]:
    """A copy of the linked workspace."""
    import shutil

    from sijill.store.workspace import Workspace

    shutil.copytree(linked_folder, tmp_path / "case")
    with Workspace.open(tmp_path / "case") as held:
        yield held


NOTHING = Judged((), (), ())
MODEL = Model((), (), (), 0.0, 0, True, False)


@pytest.fixture
def told() -> Callable[..., Linkage]:
    """A linkage with given probabilities, grouped as linking groups."""

    def made(scored: dict[tuple[Key, Key], float], across: bool = False, judged: Judged = NOTHING) -> Linkage:
        options = Options(across_lists=across)
        keys = sorted({key for pair in scored for key in pair})
        pairs = [(*pair, share) for pair, share in sorted(scored.items())]
        likely = [pair for pair in pairs if pair[2] >= options.threshold]
        groups = clusters(keys, pairs, likely, judged, SUPPORT * options.threshold, across)
        home = {key: at for at, group in enumerate(groups) for key in group}
        found = tuple(
            Pair(one, other, share, 0.0, "linked" if home[one] == home[other] else "apart")
            for one, other, share in pairs
        )
        return Linkage(found, tuple(map(tuple, groups)), MODEL, (), (), (), 0, (), options)

    return made

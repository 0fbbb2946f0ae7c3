"""Pictures found again: made pictures as they come back, and pictures that are others."""

from __future__ import annotations

import importlib.util
import io
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from sijill.errors import InputRefused
from sijill.preserve.quality import LOOKS_LIKE
from sijill.preserve.recorded import likeness
from sijill.preserve.recorded.likeness import looks_alike
from sijill.preserve.recorded.picture import picture_facts
from sijill.preserve.stage import preserve_files
from sijill.store.workspace import Workspace


def beside(name: str):
    spec = importlib.util.spec_from_file_location(f"recorded_{name}", Path(__file__).with_name(f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


pictures = beside("made_pictures")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "case") as made:
        yield made


def prints(data: bytes) -> list[bytes]:
    return [bytes.fromhex(one) for one in picture_facts(data)["fingerprints"]]


def measured(seeds: range) -> tuple[float, float, dict[str, int]]:
    """Share of re-uploads found, share of other pictures taken for one, and what was missed, by what was done."""
    first = {seed: prints(pictures.jpeg(pictures.made(seed), 92)) for seed in seeds}
    found, missed = 0, {}
    for seed in seeds:
        for done, data in pictures.again(pictures.made(seed), seed + 9000):
            is_found = looks_alike(first[seed], prints(data))
            found += is_found
            missed[done] = missed.get(done, 0) + (not is_found)
    pairs = list(itertools.combinations(first.values(), 2))
    false = sum(looks_alike(one, other) for one, other in pairs)
    return found / (len(seeds) * len(missed)), false / len(pairs), missed


def test_re_uploads_are_found_and_other_pictures_are_not():
    found, false, missed = measured(range(500, 510))
    print(found, false, missed)
    assert found >= 0.95, missed
    assert false <= 0.01


@pytest.mark.slow
def test_many_re_uploads_are_found_and_other_pictures_are_not():
    found, false, missed = measured(range(1000, 1100))
    print(f"\n900 re-uploads of 100 pictures: {found:.3f} found; 4,950 pairs of others: {false:.4f} alike; {missed}")
    assert found >= 0.95, missed
    assert false <= 0.01


def test_without_the_parts_pictures_that_were_cut_are_lost(monkeypatch):
    """The control: with the whole alone, cutting a tenth off loses more of them."""
    wholes, cuts = [], []
    for seed in range(500, 510):
        wholes.append(prints(pictures.jpeg(pictures.made(seed), 92)))
        cuts.append(prints(dict(pictures.again(pictures.made(seed), seed + 9000))["cut at its sides"]))
    with_parts = sum(map(looks_alike, wholes, cuts))
    alone = sum(looks_alike(one[:1], other[:1]) for one, other in zip(wholes, cuts, strict=True))
    assert alone < with_parts


def test_a_plain_area_has_no_fingerprint():
    assert prints(pictures.jpeg(Image.new("RGB", (300, 200), (90, 90, 90)))) == []
    assert not looks_alike([], [b"0" * 32])


def test_a_picture_of_too_many_pixels_is_not_opened():
    held = io.BytesIO()
    Image.new("1", (9000, 9000)).save(held, "PNG")
    with pytest.raises(InputRefused, match="9000 by 9000 pixels"):
        picture_facts(held.getvalue())


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + b"0" * 40, b"\xff\xd8\xff\xe0" + b"1" * 99, b"GIF89a"])
def test_a_damaged_picture_is_refused(data):
    with pytest.raises(InputRefused, match="damaged"):
        picture_facts(data)


def test_what_exif_states_is_kept_as_stated():
    exif = Image.Exif()
    exif[271], exif[306] = "Sample Camera", "2031:03:13 06:11:00"
    facts = picture_facts(pictures.jpeg(pictures.made(1), exif=exif))
    assert facts["stated"] == {"DateTime": "2031:03:13 06:11:00", "Make": "Sample Camera"}
    assert (facts["width"], facts["height"], facts["format"]) == (600, 800, "JPEG")


def test_a_picture_that_comes_back_is_told_and_stays_a_document_of_its_own(workspace, tmp_path):
    (tmp_path / "first.jpg").write_bytes(pictures.jpeg(pictures.made(3), 92))
    (tmp_path / "other.jpg").write_bytes(pictures.jpeg(pictures.made(4), 92))
    (tmp_path / "again.jpg").write_bytes(dict(pictures.again(pictures.made(3), 1))["recompressed"])
    first, other = preserve_files(workspace, [tmp_path / "first.jpg", tmp_path / "other.jpg"]).documents
    (again,) = preserve_files(workspace, [tmp_path / "again.jpg"]).documents
    assert other.looks_like == ()
    assert again.looks_like == (first.sha256,)
    assert LOOKS_LIKE in again.quality
    assert again.as_json()["looks_like"] == [first.sha256]
    assert again.sha256 != first.sha256
    assert LOOKS_LIKE in workspace.facts.document(again.sha256)["quality"]


def test_the_limit_lies_between_re_uploads_and_others():
    assert 40 < likeness.ALIKE < 80

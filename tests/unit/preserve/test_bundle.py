"""Bundles as zips, what is held back, and what is refused."""

import io
import zipfile
from pathlib import Path

import pytest

from sijill.errors import IntegrityError, UsageError
from sijill.preserve.bundle import Wish, export_bundle
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.preserve.verify import verify
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.workspace import Workspace


@pytest.fixture
def case(tmp_path: Path):
    with Workspace.create(tmp_path / "case") as workspace:
        for name, tier in (("open.txt", "internal"), ("closed.txt", "confidential")):
            (tmp_path / name).write_text(f"An invented report, {name}.\n")
            known = Metadata(country="SY")
            preserve_files(workspace, [str(tmp_path / name)], tier=tier, metadata=known, are_invented=True)
        import secrets

        yield (
            workspace,
            HeadSigner(workspace.ledger, tmp_path / "case" / "log", Keyring(tmp_path / "k", "", secrets.token_bytes)),
        )


def test_a_zip_is_checked_where_it_lies_and_holds_back_what_is_confidential(case, tmp_path: Path) -> None:
    workspace, signer = case
    made = export_bundle(workspace, signer, tmp_path / "b.zip", Wish(), "1")
    told = verify(tmp_path / "b.zip")
    assert told.verdict == "intact"
    assert (told.checked["documents"], told.checked["documents_withheld"]) == (made.documents, len(made.withheld))
    assert made.withheld
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert b"closed.txt" not in b"".join(archive.read(name) for name in archive.namelist())
    actions = [row["action"] for row in workspace.facts.rows("custody_event")]
    assert actions.count("exported") == made.documents
    assert export_bundle(workspace, signer, tmp_path / "all.sijill", Wish(with_confidential=True), "1").withheld == ()


def test_a_damaged_zip_is_not_intact(case, tmp_path: Path) -> None:
    export_bundle(*case, tmp_path / "b.zip", Wish(), "1")
    raw = (tmp_path / "b.zip").read_bytes()
    for size in (0, 30, len(raw) // 2, len(raw) - 1):
        (tmp_path / "cut.zip").write_bytes(raw[:size])
        assert verify(tmp_path / "cut.zip").verdict != "intact"


def test_what_a_bundle_cannot_hold_is_refused_before_anything_is_logged(case, tmp_path: Path) -> None:
    workspace, signer = case
    size = workspace.ledger.size
    (tmp_path / "there").mkdir()
    for target, wish in ((tmp_path / "there", Wish()), (tmp_path / "new", Wish(disclosed=((0, "reason"),)))):
        with pytest.raises(UsageError):
            export_bundle(workspace, signer, target, wish, "1")
    assert workspace.ledger.size == size
    assert not (tmp_path / "new").exists()


def test_what_an_earlier_try_left_never_goes_along(case, tmp_path: Path) -> None:
    left = tmp_path / ".unfinished-bundle" / "documents"
    left.mkdir(parents=True)
    (left / "closed").write_text("held back")
    (tmp_path / ".unfinished-b.zip").write_text("half a zip")
    export_bundle(*case, tmp_path / "bundle", Wish(), "1")
    export_bundle(*case, tmp_path / "b.zip", Wish(), "1")
    assert not (tmp_path / "bundle" / "documents" / "closed").exists()
    assert verify(tmp_path / "bundle").verdict == verify(tmp_path / "b.zip").verdict == "intact"


@pytest.mark.parametrize("name", ["bundle", "b.zip"])
def test_an_altered_document_leaves_no_bundle_and_nothing_half_written(case, tmp_path: Path, name: str) -> None:
    workspace, _ = case
    place = next(path for path in sorted(workspace.blobs.tree.glob("*/*")) if b"open.txt" in path.read_bytes())
    place.write_bytes(place.read_bytes().replace(b"An", b"No"))
    with pytest.raises(IntegrityError) as refused:
        export_bundle(*case, tmp_path / name, Wish(), "1")
    assert refused.value.code == "blob.altered"
    assert not [path for path in tmp_path.iterdir() if name in path.name]


def hostile(path: Path, of: Path, change) -> Path:
    """A zip of the same files that ``change`` (given the archive, and each name with its bytes) writes otherwise."""
    with zipfile.ZipFile(of) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        change(new, [(name, old.read(name)) for name in old.namelist()])
    return path


def all_and(*more):
    def change(new, files):
        for name, data in [*files, *more]:
            new.writestr(name, data)

    return change


def links(new, files):
    for name, data in files:
        info = zipfile.ZipInfo(name)
        info.external_attr = (0o120777 if name.startswith("documents/") else 0o100644) << 16
        new.writestr(info, data)


def second_name(new, files):
    for name, data in files:
        info = zipfile.ZipInfo(name)
        if name == "README.txt":
            info.extra = b"\x75\x70" + (14).to_bytes(2, "little") + b"\x01\x00\x00\x00\x00entries.x"
        new.writestr(info, data)


def packed_otherwise(new, files):
    for name, data in files:
        new.writestr(name, data, zipfile.ZIP_LZMA)


@pytest.mark.parametrize(
    "change",
    [
        all_and(("../../evil", b"x")),
        all_and(("evil/", b"")),
        all_and(("../evil/", b"")),
        all_and(("documents\\..\\evil", b"x")),
        all_and(("./entries", b"x")),
        all_and(("entrie\u0301s", b"x")),
        all_and(("documents/", b"hidden")),
        links,
        second_name,
        packed_otherwise,
    ],
)
def test_what_another_program_would_unpack_otherwise_is_a_file_nobody_named(case, tmp_path: Path, change) -> None:
    export_bundle(*case, tmp_path / "b.zip", Wish(), "1")
    told = verify(hostile(tmp_path / "h.zip", tmp_path / "b.zip", change))
    assert told.verdict == "altered"
    assert "unknown file" in {one.what for one in told.findings}


def test_a_zip_with_bytes_before_between_or_after_its_files_or_a_comment_is_unreadable(case, tmp_path: Path) -> None:
    export_bundle(*case, tmp_path / "b.zip", Wish(), "1")
    raw, path = (tmp_path / "b.zip").read_bytes(), tmp_path / "h.zip"

    def added(name, data):
        path.write_bytes(raw)
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(name, data)
            archive.filelist.pop()
            del archive.NameToInfo[name]
        return path.read_bytes()

    for other in (b"#!/bin/sh\n" + raw, raw + b"PK", raw + raw, raw[:-2] + b"\x02\x00hi", added("hidden", b"x")):
        path.write_bytes(other)
        assert verify(path).verdict == "unreadable"


def test_a_zip_made_again_by_a_common_program_is_intact(case, tmp_path: Path) -> None:
    export_bundle(*case, tmp_path / "b.zip", Wish(), "1")
    folders = [("documents/", b""), ("checkpoints/", b"")]

    def as_streamed(new, files):
        for name, data in files:
            with new.open(zipfile.ZipInfo(name), "w") as file:
                file.write(data)

    assert verify(hostile(tmp_path / "h.zip", tmp_path / "b.zip", all_and(*folders))).verdict == "intact"
    assert verify(hostile(tmp_path / "s.zip", tmp_path / "b.zip", as_streamed)).verdict == "intact"

    class Unseekable(io.RawIOBase):
        def __init__(self):
            self.kept = io.BytesIO()

        def writable(self):
            return True

        def write(self, data):
            return self.kept.write(data)

    pipe = Unseekable()
    with zipfile.ZipFile(tmp_path / "b.zip") as old, zipfile.ZipFile(pipe, "w") as new:
        as_streamed(new, [(name, old.read(name)) for name in old.namelist()])
    (tmp_path / "p.zip").write_bytes(pipe.kept.getvalue())
    assert verify(tmp_path / "p.zip").verdict == "intact"

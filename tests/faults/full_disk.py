"""Fill a small file system with documents until it is full, look at what was acknowledged, free space, go on."""

import sys
from pathlib import Path

from sijill.errors import SijillError
from sijill.preserve.stage import preserve_files
from sijill.preserve.verify import verify
from sijill.store.workspace import Workspace

SPARE, DOCUMENT = 400_000, 60_000


def main(folder):
    (folder / "spare").write_bytes(bytes(SPARE))
    file, kept, is_full = Path("/dev/shm") / f"sijill-{folder.name}.txt", [], False
    with Workspace.create(folder / "case") as workspace:
        try:
            while not is_full:
                file.write_text(f"Invented report {len(kept)}.\n" + "x" * DOCUMENT)
                try:
                    kept += [one.sha256 for one in preserve_files(workspace, [file]).documents]
                except (SijillError, OSError) as error:
                    is_full = "full" in str(error) or "No space" in str(error)
                    print("full" if is_full else repr(error))
            print(told(folder, workspace, kept))
            (folder / "spare").unlink()
            kept += [one.sha256 for one in preserve_files(workspace, [file]).documents]
        finally:
            file.unlink()
    print("resumed")
    with Workspace.open(folder / "case") as workspace:
        print(told(folder, workspace, kept))


def told(folder, workspace, kept):
    entered = {one.subject for one in workspace.ledger.entries()}
    there = all(sha256 in entered and workspace.blobs.get(sha256) for sha256 in kept)
    found = verify(folder / "case")
    return found.verdict if there else f"lost; {found.findings}"


main(Path(sys.argv[1]))

"""A child that preserves files and runs stages, printing each ledger index once it is durable; made to be killed."""

import json
import sys
from pathlib import Path

from sijill import pipeline
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.store.workspace import Workspace


def main(root, inbox):
    with Workspace.open(Path(root)) as workspace:
        for name, told in json.loads((Path(inbox) / "told.json").read_text()).items():
            metadata = Metadata(country="SY", language="en", **told)
            (kept,) = preserve_files(workspace, [Path(inbox) / name], metadata=metadata).documents
            print(kept.ledger_index, kept.sha256, flush=True)
        print("preserved", flush=True)
        pipeline.run(workspace, say=lambda line: print("stage", line.split()[0], flush=True))
    print("finished", flush=True)


main(*sys.argv[1:])

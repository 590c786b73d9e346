"""One build a process: edits to content, templates and Python all show, with nothing cached.

MkDocs keeps hook code for the life of its process. A process forked from one that has already
imported MkDocs (see preload) costs a few milliseconds and starts from our files as they are.
"""

import multiprocessing
import shutil
import sys
import traceback
from pathlib import Path


class Builds:
    """The builds of one project. site: the last good one. message: why the newest failed."""

    def __init__(self, root, folder):
        self.root, self.folder = Path(root), Path(folder)
        self.site, self.message, self.version = None, None, 0
        self.context = multiprocessing.get_context("forkserver")
        self.context.set_forkserver_preload(["preview.preload"])

    def run(self):
        """Build once. Keeps the last good site when the build fails."""
        self.version += 1
        target = self.folder / str(self.version)
        ours, theirs = self.context.Pipe(duplex=False)
        process = self.context.Process(target=build, args=(self.root, target, theirs))
        process.start()
        theirs.close()
        try:
            self.message = ours.recv()
        except EOFError:
            self.message = (
                "Pembangunan berhenti mendadak; lihat pesan di terminal.\n"
                "The build stopped suddenly; see the message in the terminal."
            )
        process.join()
        if self.message is None:
            old, self.site = self.site, target
            if old:
                shutil.rmtree(old, ignore_errors=True)


def build(root, target, connection):
    """Build `root` into `target`; send None, or the message that says what is wrong."""
    connection.send(_build(root, target))
    connection.close()


def _build(root, target):
    sys.path.insert(0, str(root))
    try:
        from engine.build import build as engine_build
        from engine.messages import explain

        try:
            engine_build(root, target)
        except Exception as error:
            return explain(error, root)
    except Exception as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = getattr(error, "filename", None) or frame.filename
        line = getattr(error, "lineno", None) or frame.lineno
        return f"{place}:{line}: kode situs galat. / the site's code fails.\n    {error!r}"
    return None

"""One build a process: edits to content, templates and Python all show, with nothing cached.

MkDocs keeps hook code for the life of its process. A process forked from one that has already
imported MkDocs (see preload) costs a few milliseconds and starts from our files as they are.
"""

import multiprocessing
import shutil
import signal
import sys
from pathlib import Path


class Builds:
    """The builds of one project.

    site: the last good one, and `current` a link to it that stays. message: why the newest
    failed. version: how many have ended.
    """

    def __init__(self, root, folder):
        self.root, self.folder = Path(root), Path(folder)
        self.site, self.message, self.version = None, None, 0
        self.current = self.folder / "current"
        self.process = None
        self.context = multiprocessing.get_context("forkserver")
        self.context.set_forkserver_preload(["preview.preload"])

    def run(self):
        """Build once. Keeps the last good site when the build fails."""
        target = self.folder / str(self.version + 1)
        ours, theirs = self.context.Pipe(duplex=False)
        process = self.context.Process(
            target=build, args=(self.root, target, theirs), daemon=True
        )
        process.start()
        self.process = process
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
            link = self.folder / "next"
            link.symlink_to(target)
            link.replace(self.current)
            if old:
                shutil.rmtree(old, ignore_errors=True)
        self.version += 1


    def stop(self):
        """End the build that is under way, if there is one."""
        if self.process and self.process.is_alive():
            self.process.terminate()
            self.process.join()


def build(root, target, connection):
    """Build `root` into `target`; send None, or the message that says what is wrong."""
    # The terminal sends Ctrl+C to everybody; the preview itself ends what is under way.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection.send(_build(root, target))
    connection.close()


def _build(root, target):
    sys.path.insert(0, str(root))
    try:
        from engine.build import build as engine_build
        from engine.messages import explain
    except Exception as error:  # noqa: BLE001 - our own code does not even import
        from loop_site import code_faults

        return code_faults.told(error, root)
    try:
        engine_build(root, target)
    except Exception as error:  # noqa: BLE001 - whatever it is, the preview must go on
        return explain(error, root)
    return None

"""One build a process: edits to content, templates and Python all show, with nothing cached.

MkDocs keeps hook code for the life of its process. A process forked from one that has already
imported MkDocs (see preload) costs a few milliseconds and starts from our files as they are.
"""

import multiprocessing
import shutil
import signal
import sys
import threading
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
        self.process, self.beside = None, None
        self.desk, self.desk_lock = (None, None), threading.Lock()
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

    def editors_desk(self):
        """{address: bytes} of the editor's desk as things stand after the newest build.

        A text instead where it cannot be made. It takes seconds, so one is made at a time.
        """
        with self.desk_lock:
            version, made = self.desk
            if version != self.version:
                version = self.version
                made = self._apart(make_desk, self.root, self.site)
                self.desk = version, made
            return made

    def _apart(self, work, *given):
        """What `work` sends from a process of its own; None where that ends without a word."""
        ours, theirs = self.context.Pipe(duplex=False)
        process = self.context.Process(target=work, args=(*given, theirs), daemon=True)
        process.start()
        self.beside = process
        theirs.close()
        try:
            return ours.recv()
        except EOFError:
            return None
        finally:
            process.join()

    def stop(self):
        """End the build and the desk that are under way, if there are any."""
        for process in filter(None, (self.process, self.beside)):
            if process.is_alive():
                process.terminate()
                process.join()


def build(root, target, connection):
    """Build `root` into `target`; send None, or the message that says what is wrong."""
    # The terminal sends Ctrl+C to everybody; the preview itself ends what is under way.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection.send(_build(root, target))
    connection.close()


def make_desk(root, site, connection):
    """Send the files of the desk of `root`, or the message that says why there are none."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection.send(_desk(root, site))
    connection.close()


def _desk(root, site):
    sys.path.insert(0, str(root))
    try:
        from engine import desk
        from engine.messages import explain
        from loop_site import clock
    except Exception as error:  # noqa: BLE001 - our own code does not even import
        from loop_site import code_faults

        return code_faults.told(error, root)
    editor = bool(site) and (site / "admin/index.html").is_file()
    try:
        return desk.files(root, clock.now(), editor, preview=True)
    except Exception as error:  # noqa: BLE001 - whatever it is, the preview must go on
        return explain(error, root)


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

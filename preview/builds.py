"""One build a process: edits to content, templates and Python all show, with nothing cached.

MkDocs keeps hook code for the life of its process. A process forked from one that has already
imported MkDocs (see preload) costs a few milliseconds and starts from our files as they are.
"""

import multiprocessing
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path


class Builds:
    """The builds of one project.

    site: the last good one, and `current` a link to it that stays. newer: address -> bytes of pages
    that were saved since. message: why the newest failed. version: how many have ended.
    """

    def __init__(self, root, folder):
        self.root, self.folder = Path(root), Path(folder)
        self.site, self.message, self.version, self.number = None, None, 0, 0
        self.newer, self.glimpses, self.older = {}, 0, None
        self.current = self.folder / "current"
        self.process, self.beside, self.standby = None, None, None
        self.turn = threading.Lock()  # of whoever uses or replaces the process that stands by
        self.desk, self.desk_lock = (None, None), threading.Lock()
        self.context = multiprocessing.get_context("forkserver")
        self.context.set_forkserver_preload(["preview.preload"])

    def run(self):
        """Build once. Keeps the last good site when the build fails."""
        self.number += 1
        target, glimpses = self.folder / str(self.number), self.glimpses
        made = self._start(build, self.root, target, self.older)
        self.process = made[0]
        try:
            self.message = made[1].recv()
        except EOFError:
            self.message = (
                "Pembangunan berhenti mendadak; lihat pesan di terminal.\n"
                "The build stopped suddenly; see the message in the terminal."
            )
        if self.message is None:
            self.forget()
        with self.turn:
            if self.message is None:
                self.standby = made
                self.older, self.site = self.site, target
                link = self.folder / "next"
                link.symlink_to(target)
                link.replace(self.current)
            # What was saved before this build began, it has seen.
            self.newer = {at: one for at, one in self.newer.items() if one[0] > glimpses}
        if self.message is not None:
            made[0].join()
        self.version += 1

    def glimpse(self, paths):
        """Have the pages of the saved files `paths` ("docs/…") shown before the site is built.

        True where that was possible; where it was not, only a build will tell.
        """
        with self.turn:
            if not self.standby:
                return False
            self.glimpses += 1
            try:
                self.standby[1].send(sorted(paths))
                pages = self.standby[1].recv()
            except (OSError, EOFError):
                self._end()
                return False
            if pages is None:
                return False
            self.newer |= {address: (self.glimpses, content) for address, content in pages.items()}
        self.version += 1
        return True

    def forget(self):
        """End the process that can show pages at once, for what it has read no longer holds."""
        with self.turn:
            self._end()

    def _end(self):
        standby, self.standby = self.standby, None
        if standby:
            standby[1].close()
            standby[0].terminate()
            standby[0].join()

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
        self.beside, ours = self._start(work, *given)
        try:
            return ours.recv()
        except EOFError:
            return None
        finally:
            self.beside.join()

    def _start(self, work, *given):
        """(process of its own that does `work`, connection to it)."""
        ours, theirs = self.context.Pipe()
        process = self.context.Process(target=work, args=(*given, theirs), daemon=True)
        process.start()
        theirs.close()
        return process, ours

    def stop(self):
        """End the build and the desk that are under way, if there are any."""
        self.forget()
        for process in filter(None, (self.process, self.beside)):
            if process.is_alive():
                process.terminate()
                process.join()


def build(root, target, older, connection):
    """Build `root` into `target`; send None, or the message that says what is wrong.

    older: a site to be used up for it, or None. After a site that is right the process stays, and
    answers lists of saved files with engine.glimpse.pages, until the connection is closed.
    """
    # The terminal sends Ctrl+C to everybody; the preview itself ends what is under way.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    message = _build(root, target, older)
    connection.send(message)
    # Whatever goes wrong here ends the process: the whole build that follows says what it was.
    with suppress(Exception):
        from engine import glimpse

        while message is None:
            connection.send(glimpse.pages(connection.recv()))
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


def _build(root, target, older):
    sys.path.insert(0, str(root))
    try:
        from engine.build import build as engine_build
        from engine.messages import explain
    except Exception as error:  # noqa: BLE001 - our own code does not even import
        from loop_site import code_faults

        return code_faults.told(error, root)
    try:
        engine_build(root, target, older)
    except Exception as error:  # noqa: BLE001 - whatever it is, the preview must go on
        return explain(error, root)
    return None

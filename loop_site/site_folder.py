"""The folder a site is put into, on top of an older one: what is there and right stays as it is.

A file counts as right by its bytes, read and digested; dates and records are not trusted. New bytes
never go into an old file, but into a new one in its place: a server may be sending the old one, and
a copy made of hard links shares it.
"""

import hashlib
import os
import shutil
from functools import cached_property
from pathlib import Path

from .hosting import manifest

FILE, FOLDER = 0o644, 0o755  # whatever umask the build runs under


class SiteFolder:
    """The site in the folder `path` (a Path), which may hold an older one or not be there.

    digests: address -> SHA-256 in hexadecimal of every file that visitors may ask for.
    """

    def __init__(self, path):
        self.path, self.digests, self.names = path, {}, set()

    @cached_property
    def older(self):
        """(addresses of plain files, addresses of folders) that were there at first."""
        files, folders, waiting = set(), set(), [""] if self.path.is_dir() else []
        while waiting:
            folder = waiting.pop()
            folders.add(folder)
            with os.scandir(os.path.join(self.path, folder)) as entries:
                for entry in entries:
                    name = f"{folder}/{entry.name}" if folder else entry.name
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(name)
                    elif entry.is_file(follow_symlinks=False):
                        files.add(name)
                    else:
                        os.unlink(entry.path)
        return files, folders

    def keep(self, name, digest):
        """Whether the file `name` is there with this SHA-256; then it belongs to the new site."""
        if name not in self.older[0] or name in self.names:
            return False
        try:
            with open(os.path.join(self.path, name), "rb") as file:
                content = file.read()
                if hashlib.sha256(content).hexdigest() != digest:
                    return False
                if os.fstat(file.fileno()).st_mode & 0o777 != FILE:
                    os.fchmod(file.fileno(), FILE)
        except OSError:  # somebody else's, or on a disk that fails: made anew, or told then
            return False
        self._note(name, digest, content)
        return True

    def write(self, name, content):
        """Have the bytes `content` at the address `name`; give their SHA-256. Raises OSError."""
        digest = hashlib.sha256(content).hexdigest()
        if not self.keep(name, digest):
            self._clear(name)
            self._make(os.path.dirname(name))
            with open(os.path.join(self.path, name), "xb") as file:
                file.write(content)
                os.fchmod(file.fileno(), FILE)
            self._note(name, digest, content)
        return digest

    def finish(self):
        """Take away what is left of the older site."""
        files, folders = self.older
        for name in files - self.names:
            os.unlink(os.path.join(self.path, name))
        needed = {""}
        for name in self.names:
            while (name := os.path.dirname(name)) not in needed:
                needed.add(name)
        for name in sorted(folders - needed, key=len, reverse=True):
            os.rmdir(os.path.join(self.path, name))
        for name in folders & needed:
            path = os.path.join(self.path, name)
            if os.stat(path).st_mode & 0o777 != FOLDER:
                os.chmod(path, FOLDER)

    def _make(self, folder):
        folders = self.older[1]
        if folder in folders:
            return
        if folder:
            self._make(os.path.dirname(folder))
            self._clear(folder)
        Path(self.path, folder).mkdir(exist_ok=True, parents=not folder)
        folders.add(folder)

    def _clear(self, name):
        """Take away what stands where `name` is to be."""
        files, folders = self.older
        if name in files or name in self.names:
            os.unlink(os.path.join(self.path, name))
            files.discard(name)
        elif name in folders:
            shutil.rmtree(os.path.join(self.path, name))
            for known in files, folders:
                known -= {one for one in known if f"{one}/".startswith(f"{name}/")}

    def _note(self, name, digest, content):
        self.names.add(name)
        if manifest.told(name, content):
            self.digests[name] = digest

"""Names that lose a file on somebody else's computer, or in an address."""

import re
import unicodedata
from pathlib import PurePosixPath

from .. import addresses, documents, pictures
from . import files, rule

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_UNUSABLE = re.compile(r'[<>:"|?*\\\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|[. ]$')
# In a link these begin something else than a name.
_IN_LINKS = re.compile("[#%]")


@rule.rule("project")
def name_reserved(project):
    """A file or folder has a name that Windows keeps for itself; nobody there could open the site.

    Bad:
        docs/artikel/con/index.md
        docs/aux.md
    Good:
        docs/artikel/kontra/index.md
    """
    for path in project.names:
        if RESERVED.fullmatch(path.name):
            yield rule.Found(
                0,
                f"Windows tidak dapat membuka nama `{path.name}`. Beri nama lain.",
                f"Windows cannot open the name `{path.name}`. Give it another one.",
                str(path),
            )


@rule.rule("project")
def name_unusable(project):
    """A file beside the texts has a name that some systems refuse or no address can carry.

    Bad:
        docs/artikel/janji/foto: teras?.jpg
        docs/artikel/janji/Lembar Kerja #2.pdf
    Good:
        docs/artikel/janji/foto teras.jpg
        docs/artikel/janji/lembar-kerja-2.pdf
    """
    for file in project.files:
        text = file.name.lower().endswith(documents.MARKDOWN)
        if text or file.is_hidden or files.is_unknown(file) or not file.place.is_file():
            continue  # its name is told where it is read, or its kind
        # What is not a picture is published under the name it has.
        download = not pictures.is_picture(file.path)
        if _UNUSABLE.search(file.name) or (download and _IN_LINKS.search(file.name)):
            path = PurePosixPath(file.name)
            name = (addresses.fit(path.stem) or "berkas") + path.suffix.strip().lower()
            yield rule.Found(
                0,
                f"Nama ini tidak dapat dipakai di semua komputer dan alamat. Ganti menjadi {name}, "
                "juga di tulisan yang menautkannya.",
                f"This name cannot be used on every computer and in an address. Rename it to {name}, "
                "in texts that link to it too.",
                file.path,
            )


@rule.rule("project")
def names_alike(project):
    """Two names differ only in capitals, or in how an accent is stored: elsewhere they are one.

    Bad:
        docs/artikel/janji/Foto.jpg and docs/artikel/janji/foto.jpg
    Good:
        docs/artikel/janji/foto-1.jpg and docs/artikel/janji/foto-2.jpg
    """
    first = {}
    for path in project.names:
        one = unicodedata.normalize("NFC", str(path)).casefold()
        other = first.setdefault(one, path)
        if other != path and other.parent == path.parent:
            yield rule.Found(
                0,
                f"Di Windows dan macOS nama ini sama dengan {other}, sehingga satu akan hilang. Beri "
                "nama lain, atau hapus salah satunya.",
                f"On Windows and macOS this name is the same as {other}, so one of them would be "
                "lost. Give it another name, or delete one.",
                str(path),
            )

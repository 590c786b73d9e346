"""Where a file of the content is opened for changing: in the editor, or in the repository."""

import re
from dataclasses import dataclass
from urllib.parse import quote

_DATA = re.compile(r"data/(alumni|institute|booking|help)\.yml")
# The editor names an entry after its file, as its configuration's `path` says; a text without an
# Indonesian half is none of its entries.
_ENTRIES = (
    (re.compile(r"docs/artikel/([^/]+/index)\.md"), "articles"),
    (re.compile(r"docs/([^/.]+)\.md"), "pages"),
    (_DATA, "data"),
)


def offered(path):
    """The name under which the editor offers a file of data/; None where it does not."""
    found = _DATA.fullmatch(path)
    return found and found[1]


@dataclass(frozen=True)
class Opening:
    """How files are opened.

    editor: link to the editor's page, None where there is none. repository: `owner/name` on
    GitHub, or None. branch: what the site is built from.
    """

    editor: str | None = None
    repository: str | None = None
    branch: str = "main"

    def leads_to_editor(self, href):
        """Whether a link of `href` leads into the editor."""
        return bool(self.editor) and href.startswith(f"{self.editor}#")

    def href(self, path, readable=True):
        """The link that opens the file `path`, from the project's root; None where none can.

        readable: whether the editor could show it.

        The editor's addresses: https://decapcms.org/docs/ and Sveltia CMS, which keeps to them.
        """
        for pattern, collection in _ENTRIES if self.editor and readable else ():
            if found := pattern.fullmatch(path):
                return f"{self.editor}#/collections/{collection}/entries/{quote(found[1])}"
        if self.repository:
            return f"https://github.com/{self.repository}/edit/{quote(self.branch)}/{quote(path)}"
        return None

"""Show the editor's desk, beside a site or alone: `python -m engine.desk FOLDER`.

It needs no build, so that it can be made while faults stop one.
"""

import os
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from loop_site import clock, code_faults, data_files, styles, texts, writing
from loop_site.desk import collecting, opening, view
from loop_site.languages import LANGUAGES
from loop_site.problems import Faults, as_text

FOLDER = "admin/meja"  # below the editor, so that one rule of a host can guard both
PAGES = {"id": f"{FOLDER}/index.html", "en": f"{FOLDER}/en/index.html"}
LINKS = {"id": "../", "en": "en/"}
POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"


def asked_for():
    """Whether the site is to have the desk: only somebody who locks it asks for that."""
    return os.environ.get("DESK") == "1"


def files(root, now, editor=False, preview=False):
    """{address: bytes} of the desk in each language. Raises Faults while its words are missing.

    editor: whether the editor stands at admin/. preview: the preview puts its script in.
    """
    known, _, problems = data_files.some(root, ["ui"])
    if problems:
        raise Faults(problems)
    found = collecting.collected(root, now)
    environment = Environment(
        loader=FileSystemLoader(root / "overrides"), autoescape=True, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    policy = f"{POLICY}; script-src 'self'; connect-src 'self'" if preview else POLICY
    made = {f"{FOLDER}/desk.css": _style(root).encode()}
    for language, other in zip(LANGUAGES, reversed(LANGUAGES), strict=True):
        say = texts.speaker(known["ui"].root, language)
        way = "../" if language == "id" else "../../"
        made[PAGES[language]] = environment.get_template("desk.html").render(
            desk=view.view(found, say, language, _opening(found.data, way if editor else None)),
            t=say,
            policy=policy,
            editor=way if editor else None,
            style="desk.css" if language == "id" else "../desk.css",
            other={"language": other, "href": LINKS[other]},
        ).encode()
    return made


def _opening(data, editor):
    """How files are opened; the repository stands in the editor's settings, if it is known yet."""
    if data is None:
        return opening.Opening(editor)
    return opening.Opening(editor, data.editor.repository, data.editor.branch)


def _style(root):
    css = root / "overrides/assets/css"
    return styles.bundle(css) + styles.alone(css / "pages/desk.css")


def write(root, folder):
    """Put the desk of the project at `root` into `folder`. Raises Faults, ValueError, OSError."""
    editor = (folder / "admin/index.html").is_file()
    for name, content in files(root, clock.now(), editor).items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        writing.whole(place, content)
    return folder / PAGES["id"]


def main(root, arguments):
    if len(arguments) != 1:
        print(
            "Sebutkan folder situsnya: python -m engine.desk site\n"
            "    Name the folder of the site: python -m engine.desk site",
            file=sys.stderr,
        )
        return 2
    try:
        print(write(root, Path(arguments[0])))
    except Faults as faults:
        print(as_text(faults.problems), file=sys.stderr)
    except Exception as error:  # noqa: BLE001 - ours to mend, told in words
        print(code_faults.told(error, root), file=sys.stderr)
    else:
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main(Path.cwd(), sys.argv[1:]))

"""Make the editor's files out of its packages, with every address of a CDN replaced by our own.

What is replaced is looked for and counted: a version that says it otherwise fails the build
instead of quietly asking somebody else's server.
"""

import json
import re

from .packages import CMS, EditorFault, version

FOLDER = "admin"
BUNDLE = f"{FOLDER}/sveltia/index.js"
ABSENT = "./absent"  # what nobody here needs: maps, PDF previews, colours of code
# Packages Sveltia loads when it needs them: (what its bundle imports, the package's file).
LAZY = {
    "immutable": "immutable/dist/immutable.es.js",
    "exifr/dist/lite.esm.mjs": "exifr/dist/lite.esm.mjs",
    "turndown/lib/turndown.browser.es.js": "turndown/lib/turndown.browser.es.js",
}
# Where it would ask somebody else, and whom it asks instead. Sveltia wants to know whether there is
# a newer Sveltia, and whether GitHub is well; we answer ourselves.
ADDRESSES = {
    "https://unpkg.com/@sveltia/cms": "./cms",
    "https://unpkg.com/@shikijs": ABSENT,
    "https://unpkg.com/@sveltia/ui": ABSENT,
    "https://unpkg.com/${": f"{ABSENT}/${{",
    "https://www.githubstatus.com/api/v2/status.json": "./cms/status.json",
}
# A mistake of its own: whoever saves a text that has one language only, breaks the row of languages.
LANGUAGES = re.compile(
    r"(Object\.values\(\w+\(\w+\)\[\w+\])(\)\.some\(\(\{valid:(\w+)\}\)=>!\3\))"
)
FONTS = ("source-sans-3", "noto-mono", "material-symbols-outlined")
OURS = ("editor.css", "editor.js", "data-format.js", "preview.js", "text-format.js")
LOCALE = "id.json"


def files(root, packages):
    """{address: bytes} of the program below /admin/. Raises EditorFault where a piece is missing.

    packages: the folder they were fetched into.
    """
    cms = packages / CMS
    made = {BUNDLE: _bundle(cms, version(root)).encode()}
    for folder in ("assets", "chunks"):
        for file in sorted((cms / "npm" / folder).iterdir()):
            if file.suffix != ".map":
                made[f"{FOLDER}/sveltia/{folder}/{file.name}"] = _read(file)
    for file in LAZY.values():
        made[f"{FOLDER}/packages/{_named(file)}"] = _read(packages / file)
    for file in sorted((packages / "yaml/browser").rglob("*.js")):
        made[f"{FOLDER}/packages/yaml/{file.relative_to(packages / 'yaml/browser')}"] = _read(file)
    for name in OURS:
        made[f"{FOLDER}/{name}"] = _read(root / "editor" / name)
    made[f"{FOLDER}/locales/{LOCALE}"] = _locale(root, cms)
    made[f"{FOLDER}/cms/package.json"] = json.dumps({"version": version(root)}).encode()
    made[f"{FOLDER}/cms/status.json"] = json.dumps({"status": {"indicator": "none"}}).encode()
    return made


def _bundle(cms, wanted):
    text = _read(cms / "npm/index.js").decode()

    def put(old, new):
        nonlocal text
        if text.count(old) != 1:
            raise _unfit(wanted, old)
        text = text.replace(old, new)

    for name in FONTS:
        there = f"https://cdn.jsdelivr.net/fontsource/fonts/{name}"
        start = text.find(there)
        font = next((cms / "npm/assets").glob(f"{name}-latin-*.woff2"), None)
        if start < 0 or font is None:
            raise _unfit(wanted, there)
        put(text[start : text.find(".woff2", start)] + ".woff2", f"./sveltia/assets/{font.name}")
    for old, new in ADDRESSES.items():
        put(old, new)
    for name, file in LAZY.items():
        put(f"import(`{name}`)", f"import(`../packages/{_named(file)}`)")
    text, mended = LANGUAGES.subn(r"\1??{}\2", text)
    if mended != 1:
        raise _unfit(wanted, LANGUAGES.pattern)
    # The languages of its own buttons: ours beside them.
    words = f"id:async()=>({{default:await(await fetch(`./locales/{LOCALE}`)).json()}})"
    put("{ar:()=>", f"{{{words},ar:()=>")
    put("`ar,bg,ca,cs,da,de,el,", "`id,ar,bg,ca,cs,da,de,el,")
    text = "\n".join(row for row in text.split("\n") if not row.startswith("//# sourceMappingURL="))
    if left := re.search(r"https://(?:unpkg|cdn\.jsdelivr|fonts\.g)[^`'\"\s)]*", text):
        raise _unfit(wanted, left[0])
    return text


def _named(file):
    """Many a server does not know `.mjs`, and a browser runs no module of an unknown kind."""
    return file.replace(".mjs", ".js")


def _locale(root, cms):
    """The editor's words: English where nobody has put them into Indonesian yet."""
    words = json.loads(_read(cms / "locales/en-US.json"))
    for name, text in json.loads(_read(root / f"editor/{LOCALE}")).items():
        *outer, last = name.split(".")
        place = words
        for part in outer:
            place = place.get(part, {})
        if last in place:
            place[last] = text
    return json.dumps(words, ensure_ascii=False, sort_keys=True).encode()


def _read(file):
    try:
        return file.read_bytes()
    except OSError:
        raise EditorFault(
            f"Berkas editor {file.name} tidak ada. Hapus folder .cache/editor, lalu jalankan make "
            f"editor.\n    The editor's file {file.name} is not there. Delete the folder "
            ".cache/editor, then run make editor."
        ) from None


def _unfit(wanted, what):
    return EditorFault(
        f"Sveltia CMS {wanted} tidak lagi memuat `{what}` seperti yang dikenal "
        "loop_site/editor/assembling.py. Sesuaikan di sana, atau kembali ke versi sebelumnya di "
        f"editor/package.json.\n    Sveltia CMS {wanted} no longer has `{what}` as "
        "loop_site/editor/assembling.py knows it. Adapt it there, or go back to the version "
        "before in editor/package.json."
    )

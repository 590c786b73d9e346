"""The editor's packages as npm leaves them, as small as can be: what is looked for is there."""

import json

from loop_site.editor import assembling, packages

FONT = "https://cdn.jsdelivr.net/fontsource/fonts/{}@5.3.0/latin-{}-normal.woff2"
SAYS = "\n".join(
    (
        *(f"url({FONT.format(*font)})" for font in (
            ("source-sans-3:vf", "wght"), ("noto-mono", "400"), ("material-symbols-outlined:vf", "wght"),
        )),
        "a=`https://unpkg.com/@sveltia/cms`,b=`https://unpkg.com/@shikijs`",
        "c=`https://unpkg.com/@sveltia/ui`,d=`https://unpkg.com/${e}`",
        "e=`https://www.githubstatus.com/api/v2/status.json`",
        "f={ar:()=>u(()=>import(`../locales/ar.json`),[])}",
        "g=`ar,bg,ca,cs,da,de,el,en-US`",
        "h=Object.values(i(j)[k]).some(({valid:l})=>!l)",
        *(f"import(`{name}`)" for name in assembling.LAZY),
        "//# sourceMappingURL=index.js.map",
    )
)  # fmt: skip


def fetched(root):
    """Put them where the project at `root` looks for them. Returns the file of the program."""
    folder = packages.place(root)
    cms = folder / packages.CMS
    words = {"save": "Save", "other": "Other", "status": {"draft": "Draft"}}
    written = {
        cms / "package.json": "{}",
        cms / "npm/index.js": SAYS,
        cms / "npm/chunks/react.js": "",
        cms / "npm/chunks/react.js.map": "",
        cms / "locales/en-US.json": json.dumps(words),
        folder / "yaml/browser/index.js": "",
        **{cms / f"npm/assets/{name}-latin-x.woff2": "" for name in assembling.FONTS},
        **{folder / file: "" for file in assembling.LAZY.values()},
    }
    for file, text in written.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return cms / "npm/index.js"

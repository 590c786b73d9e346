"""The script readers get: our small modules in one file, each in a block of its own."""

import rjsmin


def bundle(folder):
    """The modules in `folder` (a Path) by name, each scoped, minified."""
    modules = (file.read_text("utf-8") for file in sorted(folder.glob("*.js")))
    return rjsmin.jsmin("".join(f"{{\n{module}}}\n" for module in modules))


def module(folder):
    """The files in `folder` (a Path) by name as one ECMAScript module of one scope, minified."""
    return rjsmin.jsmin("\n".join(file.read_text("utf-8") for file in sorted(folder.glob("*.js"))))


def inline(file):
    """One constant script as it stands in a page."""
    return file.read_text("utf-8").strip()

"""The script readers get: our small modules in one file, each in a block of its own."""

import json

import rjsmin


def bundle(folder):
    """The modules in `folder` (a Path) by name, each scoped, minified."""
    modules = (file.read_text("utf-8") for file in sorted(folder.glob("*.js")))
    return rjsmin.jsmin("".join(f"{{\n{module}}}\n" for module in modules))


def module(folder, **known):
    """The modules in `folder` by name as one ES module, minified: they share one scope.

    known: constants they are given, by name.
    """
    given = [f"const {name} = {json.dumps(value)}\n" for name, value in known.items()]
    texts = [file.read_text("utf-8") for file in sorted(folder.glob("*.js"))]
    return rjsmin.jsmin("\n".join(given + texts))


def inline(file):
    """One constant script as it stands in a page."""
    return file.read_text("utf-8").strip()

"""Pages from templates, kept without what goes in last: their own text and the style sheet.

A template is given the data that the page's key is made of, and nothing else, so that what is kept
under a key is what the template would make. MkDocs asks Jinja's environment for a template and has
it rendered; `Shells` stands in for that environment.
"""

import json
from functools import cached_property
from pathlib import Path

from jinja2 import TemplateNotFound, meta

from loop_site.cache import as_json, digest
from loop_site.languages import LANGUAGES

# Where a template names what it chooses by its data: any file of the theme's folder.
ANY = "*"
TYPICAL = 10_000  # bytes of a page without its text and style


class Shells:
    """Jinja's environment `env`, whose `get_template` gives templates that keep what they make."""

    def __init__(self, env, build, config):
        self.env, self.kept, self.site = env, build.kept, build.folder
        self.made, self.read = {}, {}
        self.folder = Path(config.theme.custom_dir)
        self.inlined, self.program = build.inlined, build.program
        self.assets = build.assets
        texts = {
            key: [text[language] for language in LANGUAGES]
            for key, text in build.site.data.texts.items()
        }
        shared = as_json([texts, build.assets])
        self.shared = digest("shell", build.program, shared)
        # Whatever else mkdocs.yml has done to a page before it is written.
        settings = Path(config.config_file_path).read_bytes()
        self.whole = digest("page", settings, *self.inlined.values())

    def __getattr__(self, name):
        return getattr(self.env, name)

    def get_template(self, name):
        return self.made.setdefault(name, Shell(self, name))

    def chain(self, name):
        """The digest of the template `name` and of all it extends, includes or imports."""
        found, waiting = {}, [name]
        while waiting:
            one = waiting.pop()
            if one not in found:
                found[one], others = self._source(one)
                waiting += others
        return digest(*(part for one in sorted(found) for part in (one, found[one])))

    def _source(self, name):
        """(source, names of the templates it refers to) of the template `name`."""
        if name not in self.read:
            self.read[name] = self._folder() if name == ANY else self._template(name)
        return self.read[name]

    def _folder(self):
        files = (file for file in sorted(self.folder.rglob("*")) if file.is_file())
        return digest(*(file.read_bytes() for file in files)), []

    def _template(self, name):
        try:
            source, file, _ = self.env.loader.get_source(self.env, name)
        except TemplateNotFound:
            return "", []  # told where it is named, once that is rendered
        key = digest("template", self.program, source)
        kept = self.kept.get(key)
        if kept:
            return source, json.loads(kept)
        referred = meta.find_referenced_templates(self.env.parse(source, name, file))
        others = sorted({other or ANY for other in referred})
        self.kept.put(key, as_json(others).encode())
        return source, others


class Shell:
    """The template `name` of Shells."""

    def __init__(self, shells, name):
        self.shells, self.name = shells, name

    def render(self, context):
        """The whole page; "" where the site has it already. context: MkDocs' own, with what
        templates.fill put under `own`.
        """
        kept, own, page = self.shells.kept, context["own"], context["page"]
        slots = {**self.shells.inlined, "text": page.content}
        data = as_json([own, [name for name, text in slots.items() if text]])
        key = digest(self.recipe, data)
        page.loop_recipe = digest(self.shells.whole, key, page.loop_text)
        page.loop_stands_on += [key, page.loop_recipe]
        if self._written(kept.get(page.loop_recipe), key, page):
            return ""
        if known := kept.get(key):
            shell = known.decode("utf-8", "surrogatepass")
        else:
            shell = self._made(json.loads(data)[0], slots, context["t"])
            kept.put(key, shell.encode("utf-8", "surrogatepass"))
        for name, text in slots.items():
            shell = shell.replace(Slot(name, text).sign, text)
        return shell

    def _written(self, known, key, page):
        """Whether the site has the page already. known: its SHA-256 when it was
        last written, or None."""
        if known is None or not self.shells.site.keep(page.file.dest_uri, known.hex()):
            return False
        self.shells.kept.use(key, TYPICAL)
        page.loop_written = known.hex()
        return True

    @cached_property
    def recipe(self):
        return digest(self.shells.shared, self.name, self.shells.chain(self.name))

    def _made(self, own, slots, say):
        slots = {name: Slot(name, text) for name, text in slots.items()}
        page = {"content": slots.pop("text")}
        assets = {**self.shells.assets, **slots}
        template = self.shells.env.get_template(self.name)
        return template.render(**own, assets=assets, page=page, t=say)


class Slot:
    """Stands in a template for a text that it may print as it is, or ask for whether there is one.

    Anything else would be done to the sign that stands for it: most of that fails here, and a test
    reads the templates for the rest.
    """

    def __init__(self, name, text):
        # No text has a control character: loop_site.text_files puts a space in its place.
        self.sign, self.filled = f"\0{name}\0", bool(text)

    def __bool__(self):
        return self.filled

    def __html__(self):
        return self.sign if self.filled else ""

    def __str__(self):
        raise TypeError("a page's text and style can only be printed with `|safe`")

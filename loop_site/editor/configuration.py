"""Sveltia's configuration, made from our schema, our data and data/editor.yml.

https://sveltiacms.app/en/docs/config-basics
"""

from .. import data_schema, schema
from ..booking.settings import Booking
from ..languages import DEFAULT, LANGUAGES
from . import fields, shapes, slots

LARGEST_PICTURE = 20_000_000  # bytes, before it is made smaller
WIDEST = 2400  # pixels; the build makes what pages show out of it
LONGEST_ADDRESS = 60
I18N = {"structure": "multiple_files", "locales": list(LANGUAGES), "default_locale": DEFAULT}
# What is filled in for every text comes first, then the text; what is rare waits below it.
FIRST = ("title", "description", "slug", "date", "author", "theme", "image", "image_alt")
# What Sveltia tests where the Indonesian half is missing is the word "null".
THERE = r"^(?!null$)."
# No repository yet: Sveltia wants a name even to work in a folder on one's own machine.
NOWHERE = "belum-ada/proyek-ini"
# The files under data/ that staff may change; what each of its parts is.
FILES = {
    "alumni": ("people", data_schema.Alumnus, shapes.keyed),
    "institute": (None, data_schema.Institute, None),
    "booking": (None, Booking, None),
    "help": ("lines", data_schema.HelpLine, shapes.listed),
}


def configuration(settings, words, site_url):
    """The configuration as plain data, in the language of `words`."""
    return {
        "backend": _backend(settings),
        "publish_mode": "editorial_workflow",
        "site_url": site_url,
        "app_title": words.say("title"),
        "logo": {"src": "./mark.svg", "show_in_header": False},
        "show_preview_links": True,
        "media_folder": "docs",
        "public_folder": "/",
        "media_libraries": {
            "default": {
                "config": {
                    "max_file_size": LARGEST_PICTURE,
                    "slugify_filename": True,
                    # Drawn anew, a picture stands upright and says nothing of where it was taken.
                    "transformations": {
                        "raster_image": {
                            "format": "webp", "quality": 85, "width": WIDEST, "height": WIDEST,
                        }
                    },
                }
            },
            "stock_assets": {"providers": []},
        },
        "output": {"omit_empty_optional_fields": True},
        "slug": {
            "encoding": "ascii", "clean_accents": True, "maxlength": LONGEST_ADDRESS,
            "timezone": "local",
        },
        "i18n": {
            **I18N,
            "omit_default_locale_from_file_path": True,
            "omit_default_locale_from_preview_path": True,
            "initial_locales": "all",
        },
        "collections": [articles(words), pages(words), data(words)],
    }


def _backend(settings):
    made = {
        "name": "github",
        "repo": settings.repository or NOWHERE,
        "branch": settings.branch,
        "auth_methods": ["oauth", "token"] if settings.sign_in else ["token"],
        "squash_merges": True,
    }
    if settings.sign_in:
        made["base_url"] = str(settings.sign_in).rstrip("/")
    if settings.api:
        made["api_root"] = str(settings.api).rstrip("/")
    return made


def articles(words):
    """docs/artikel/<slug>/index.md and index.en.md."""
    return {
        "name": "articles",
        "label": words.say("articles"),
        "label_singular": words.say("articles.one"),
        "description": words.say("articles.hint"),
        "icon": "article",
        "folder": "docs/artikel",
        "path": "{{slug}}/index",
        "slug": _slug(words),
        "filter": {"field": "author", "pattern": THERE},  # the list of articles is a page, not one
        "media_folder": "",
        "public_folder": "",
        "preview_path": "artikel/{{slug}}/",
        "summary": "{{title}} · {{date}}",
        "sortable_fields": {
            "fields": ["date", "title"], "default": {"field": "date", "direction": "descending"},
        },
        "format": "loop-text",
        "i18n": True,
        **_markdown(schema.Article, schema.ArticleTranslation, "article", words),
    }


def pages(words):
    """docs/*.md and docs/*.en.md."""
    return {
        "name": "pages",
        "label": words.say("pages"),
        "label_singular": words.say("pages.one"),
        "description": words.say("pages.hint"),
        "icon": "description",
        "folder": "docs",
        "path": "{{slug}}",
        "slug": _slug(words),
        "filter": {"field": "title", "pattern": THERE},
        "delete": False,
        "media_folder": "",
        "public_folder": "",
        "preview_path": "{{slug}}/",
        "format": "loop-text",
        "i18n": True,
        **_markdown(schema.Page, schema.PageTranslation, "page", words),
    }


def data(words):
    """The files under data/ that staff may change."""
    return {
        "name": "data",
        "label": words.say("data"),
        "description": words.say("data.hint"),
        "icon": "tune",
        # At once, without a review: who writes an article must find the alumnus just added.
        "publish_mode": "simple",
        # What it is for shows on many pages, none of which looks like a list of fields.
        "editor": {"preview": False},
        "files": [
            {
                "name": name,
                "label": words.say(name),
                "file": f"data/{name}.yml",
                "format": f"loop-{name}",
                "fields": _file_fields(name, words),
            }
            for name in FILES
        ],
    }


def formats():
    """{name of a format: shape of its file} of the files under data/."""
    return {
        f"loop-{name}": made(model, inside) if made else shapes.shape(model)
        for name, (inside, model, made) in FILES.items()
    }


def _file_fields(name, words):
    inside, model, made = FILES[name]
    found = [fields.field(slot, name, words) for slot in slots.flat(model)]
    if not made:
        return found
    if made is shapes.keyed:
        key = {
            "name": fields.KEY, "label": words.say(f"{name}.key"), "widget": "string",
            "hint": words.say(f"{name}.key.hint"),
            "pattern": [r"^[a-z0-9]+(-[a-z0-9]+)*$", words.say("fault.key")],
        }
        found = [key, *found]
    titled = next(one["name"] for one in found if one["name"] in ("name_id", "name"))
    return [
        {
            "name": inside, "label": words.say(name), "widget": "list",
            "label_singular": words.say(f"{name}.one"), "summary": f"{{{{fields.{titled}}}}}",
            "collapsed": True, "fields": found,
        }
    ]


def _markdown(original, translation, where, words):
    """Fields of a text in both languages. Facts stand in the Indonesian file alone."""
    both = set(translation.model_fields)
    shared = slots.of(original)
    own = [slot for slot in slots.of(translation) if slot.name not in original.model_fields]
    made = {slot.name: fields.field(slot, where, words) for slot in (*shared, *own)}
    for name, one in made.items():
        one["i18n"] = name in both
    for slot in own:
        if slot.required:
            made[slot.name]["required"] = [one for one in LANGUAGES if one != DEFAULT]
    body = {
        "name": "body",
        "label": words.say(f"{where}.body"),
        "hint": words.say(f"{where}.body.hint"),
        # What was written by hand must come back as it was: the rich editor rewrites it.
        "widget": "richtext", "modes": ["raw"], "i18n": True,
    }
    first = [made.pop(name) for name in FIRST if name in made]
    return {"fields": [*first, body, *made.values()]}


def _slug(words):
    return {
        "template": "{{title}}",
        "editable": ["create"],
        "hint": words.say("slug.hint"),
        "pattern": [r"^[a-z0-9]+(-[a-z0-9]+)*$", words.say("fault.key")],
    }

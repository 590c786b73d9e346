"""The pages the receiver makes itself, from templates/; every value in them is escaped."""

from urllib.parse import quote

from jinja2 import Environment, PackageLoader

from . import telling
from .below import at
from .session import FOLDER

_PAGES = Environment(
    autoescape=True, loader=PackageLoader("inbox"), trim_blocks=True, lstrip_blocks=True
)
_PAGES.globals |= {"telling": telling}
_PAGES.filters["in_address"] = lambda text: quote(text, safe="@")


def rendered(name, **values):
    """templates/<name>.html with `values` in it."""
    return _PAGES.get_template(f"{name}.html").render(folder=at(FOLDER), **values)

"""Posts that several tests import, and what the check says of what came of them."""

from loop_site.checks import rehearsal
from tests.loop_site.small import NOW

from .exporting import SITE, post

LONG = "Coaching adalah percakapan yang membantu orang berpikir jernih tentang tujuannya sendiri."
ENGLISH = "Coaching is a conversation that helps people think clearly about a goal of their own."
EN = f"{SITE}/en/a-talk/"


def two(group="pll_1"):
    return (
        post(1, LONG, "Percakapan", "percakapan", language="id", group=group),
        post(2, ENGLISH, "A talk", "a-talk", language="en", group=group, link=EN),
    )


def errors(moving):
    """The errors the check finds in the project."""
    return [p for p in rehearsal.checked(moving.root, NOW)[2] if p.severity == "error"]

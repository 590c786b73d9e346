"""An export of a thousand posts as a WordPress of many years leaves it: every editor, both
languages, pictures, and what must never be published. The same on every machine.
"""

import json
import random
from html import escape

from PIL import Image

from . import corpus

SITE = "https://lama.example"
PICTURES = 40
EDITORS = ("blocks", "classic", "elementor", "builder")
_HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Lama</title><link>{site}</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>{site}</wp:base_blog_url>
<wp:author><wp:author_login>admin</wp:author_login><wp:author_display_name>Redaksi</wp:author_display_name></wp:author>
"""


def write(place, count, weight=1):
    """Write an export of `count` posts, half of them in pairs, to the Path `place`.

    weight: how many times longer than usual a post is.
    """
    with place.open("w", encoding="utf-8") as file:
        file.write(_HEAD.format(site=SITE))
        for number in range(0, count, 2):
            held = f'a:2:{{s:2:"id";i:{number + 1};s:2:"en";i:{number + 2};}}'
            file.write(
                "<wp:term><wp:term_taxonomy>post_translations</wp:term_taxonomy>"
                f"<wp:term_slug>pll_{number}</wp:term_slug>"
                f"<wp:term_description><![CDATA[{held}]]></wp:term_description></wp:term>\n"
            )
        for number in range(PICTURES):
            url = f"{SITE}/wp-content/uploads/2021/foto-{number}.jpg"
            file.write(
                _item(10**6 + number, "attachment", f"foto-{number}", "", url=url, status="inherit")
            )
        for number in range(count):
            file.write(_post(number, weight))
        file.write("</channel></rss>\n")


def uploads(folder):
    """Fill the Path `folder` with the pictures the export shows."""
    (folder / "2021").mkdir(parents=True)
    for number in range(PICTURES):
        noise = Image.effect_noise((800, 600), 40 + number).convert("RGB")
        noise.save(folder / f"2021/foto-{number}.jpg", quality=85)


def _post(number, weight):
    dice = random.Random(number)
    side = number % 2
    status = "private" if number % 100 == 98 else "publish"
    html = "\n".join(_section(dice, side, number) for _ in range(5 * weight))
    editor, meta = (
        EDITORS[number // 2 % len(EDITORS)],
        {"_thumbnail_id": str(10**6 + number % PICTURES)},
    )
    if editor == "blocks":
        html = "".join(
            f"<!-- wp:paragraph -->{part}<!-- /wp:paragraph -->\n" for part in html.split("\n")
        )
    elif editor == "classic":
        html = html.replace("<p>", "").replace("</p>", "\n")
    elif editor == "builder":
        html = f"[vc_row][vc_column][vc_column_text]{html}[/vc_column_text][/vc_column][/vc_row]"
    else:
        widget = {"elType": "widget", "widgetType": "text-editor", "settings": {"editor": html}}
        meta |= {"_elementor_edit_mode": "builder", "_elementor_data": json.dumps([widget])}
    name = f"tulisan-lama-{number}"
    language = ("id", "en")[side]
    terms = (
        ("category", "etika"),
        ("language", language),
        ("post_translations", f"pll_{number - side}"),
    )
    return _item(number + 1, "post", name, html, status=status, meta=meta, terms=terms)


def _section(dice, side, number):
    words = [corpus.paragraph(dice)[side] for _ in range(3)]
    heading = dice.choice(corpus.OBJECTS)[side]
    other = dice.randrange(max(1, number))
    picture = f"{SITE}/wp-content/uploads/2021/foto-{dice.randrange(PICTURES)}-300x225.jpg"
    return (
        f'<h2>{heading.capitalize()}</h2>\n<p>{words[0]} <a href="{SITE}/tulisan-lama-{other}/">{heading}</a></p>\n'
        f"<p><strong>{words[1]}</strong></p>\n<ul><li>{heading}</li><li>{words[2]}</li></ul>\n"
        f'<p><img src="{picture}" alt="{heading}"></p>\n<p><script>alert({number})</script></p>'
    )


def _item(id, kind, name, html, url="", status="publish", meta=(), terms=()):
    html = html.replace("]]>", "")
    held = "".join(
        f'<category domain="{domain}" nicename="{slug}">{slug}</category>' for domain, slug in terms
    )
    held += "".join(
        f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>"
        for key, value in dict(meta).items()
    )
    return (
        "<item><title>Judul "
        f"{escape(name)}</title><link>{SITE}/{name}/</link><dc:creator>admin</dc:creator>"
        f"<content:encoded><![CDATA[{html}]]></content:encoded><wp:post_id>{id}</wp:post_id>"
        "<wp:post_date>2021-03-04 09:30:00</wp:post_date><wp:post_date_gmt>2021-03-04 "
        "02:30:00</wp:post_date_gmt>"
        f"<wp:post_name>{name}</wp:post_name><wp:status>{status}</wp:status><wp:post_type>{kind}</wp:post_type>"
        f"<wp:attachment_url>{url}</wp:attachment_url>{held}</item>\n"
    )

"""sitemap.xml (https://www.sitemaps.org/) with the languages of each page."""

from xml.etree import ElementTree

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"


def xml(views):
    """Bytes of the sitemap: every page meant to be found, lastmod from its content."""
    root = ElementTree.Element("urlset", {"xmlns": SITEMAP, "xmlns:xhtml": XHTML})
    for page in sorted(views.site.pages.values(), key=lambda page: page.url):
        if page.noindex or page.kind == "not-found":
            continue
        url = ElementTree.SubElement(root, "url")
        ElementTree.SubElement(url, "loc").text = views.absolute(page.url)
        if page.modified:
            ElementTree.SubElement(url, "lastmod").text = page.modified.date().isoformat()
        if len(views.site.urls[page.key]) > 1:
            for language, href in views.alternates(page.key):
                attributes = {"rel": "alternate", "hreflang": language, "href": href}
                ElementTree.SubElement(url, "xhtml:link", attributes)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)

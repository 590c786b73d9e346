"""Every address the site mentions on its own host answers, at once."""

from urllib.parse import urljoin

import pytest

from tests.built import documents, links
from tests.built.writing import add_untranslated, built_from

PLACES = {
    "pages": links.in_pages,
    "structured data": links.in_data,
    "feeds": links.in_feeds,
    "sitemap": links.in_sitemap,
}


@pytest.mark.parametrize("place", PLACES)
def test_every_link_leads_to_a_page_without_being_sent_on(built, place):
    old = {built / address / "index.html" for address in documents.old(built)}
    found = links.own(PLACES[place](built, documents.HOST), documents.HOST)
    assert found
    reached = ((link, links.target(built, documents.HOST, link[2])) for link in found)
    assert [link for link, file in reached if file is None or file in old] == []


def test_every_fragment_leads_to_an_id(built):
    assert _lost_fragments(built, documents.HOST) == []


def test_no_page_has_an_id_twice(built):
    for address in documents.addresses(built):
        ids = documents.page(built, address).xpath("//@id")
        assert len(ids) == len(set(ids)), address


def test_every_page_can_be_reached_from_the_home_page(built):
    seen, waiting = set(), [documents.HOST]
    while waiting:
        whole = waiting.pop().partition("#")[0].partition("?")[0]
        file = links.target(built, documents.HOST, whole)
        if whole in seen or not file or file.suffix != ".html":
            continue
        seen.add(whole)
        hrefs = documents.parsed(file).xpath("//a/@href")
        ahead = [urljoin(whole, href) for href in hrefs]
        waiting += [link for link in ahead if link.startswith(documents.HOST)]
    # The thank-you pages follow a sent message; a 404 is where no link leads.
    hidden = {"404.html", "en/404.html", "terima-kasih/", "en/thank-you/"}
    pages = {documents.HOST + page for page in documents.pages(built) if page not in hidden}
    assert pages - seen == set()


def test_site_below_a_folder_of_a_host_links_within_it(project):
    base = "https://contoh.test/loop/"
    add_untranslated(project)
    site = built_from(project, SITE_URL=base.rstrip("/"))
    for place in PLACES.values():
        found = links.own(place(site, base), base)
        assert found
        assert [link for link in found if not links.target(site, base, link[2])] == []
    assert _lost_fragments(site, base) == []


def _lost_fragments(site, base):
    lost = []
    for page, written, whole in links.own(links.in_pages(site, base), base):
        address, _, fragment = whole.partition("#")
        file = links.target(site, base, address)
        if fragment and file and not documents.parsed(file).xpath("//*[@id=$id]", id=fragment):
            lost.append((page, written))
    return lost

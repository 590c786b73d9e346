"""Pages load whole and without a complaint."""

import pytest

from tests.browser.reading import LANGUAGES, front, reader, sees
from tests.pages import KINDS

BOTH = pytest.mark.parametrize("language", LANGUAGES)
HOME = {"id": "", "en": "en/"}


@BOTH
def test_no_page_misses_a_file_or_complains(chromium, served, language):
    with reader(chromium) as page:
        answers = []
        page.on("response", lambda response: answers.append((response.status, response.url)))
        for address in KINDS[language].values():
            page.goto(served.url + address, wait_until="load")
        assert [answer for answer in answers if answer[0] >= 400] == []
        assert page.complaints == []


@BOTH
def test_missing_page_answers_404_in_its_language_and_misses_nothing_else(
    chromium, served, language
):
    with reader(chromium) as page:
        answers = []
        page.on("response", lambda response: answers.append((response.status, response.url)))
        missing = f"{served.url}{HOME[language]}tidak-ada/jauh/sekali"
        page.goto(missing)
        sees(page, missing, language, front("404", language)["title"])
        assert [answer for answer in answers if answer[0] >= 400] == [(404, missing)]
        page.get_by_role("main").get_by_role("link").first.click()
        page.wait_for_url(f"{served.url}{HOME[language]}**/")
        assert page.locator("html").get_attribute("lang") == language

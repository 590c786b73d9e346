"""A text of nothing but one sign, over and over, is judged as soon as any other of its length."""

import time

import pytest

from loop_site.checks import spelling
from loop_site.problems import RULES
from tests.loop_site.checks.texts import text

# A rule that looks through the whole text from every sign needs minutes for these.
MANY, SECONDS = 6000, 5
SIGNS = [
    "[", "[]", "](", "[a](", "[a](<b>)", "[a][b]", "![](", "` ", "`a``", "<", "<a ", '<a b="', "<a lang=x>",
    "<!--", "<!-- a\n", "<div markdown>", "</div>", "*a ", "_a ", "{", "{a=", "{a=}", "(", "> ", "- ", "• a\n",
    "1) a\n", "– a\n", "a\n-\n", "# ", "| ", "\xa0 ", "&nbsp;", "&#106;", "https://", "https://a?utm_a=1&",
    "https://a.", "a", "a ", "Aa. ", "a@", "a/", "a.", "a'", "a-", "=== ", "\t", "\n", "\n\n    a", "```\n",
    "[^1]: a\n", "[a]: b\n", "ada tiga hal: ", "\\`", "facebook ", "Oleh: A ",
]  # fmt: skip


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("sign", SIGNS)
def test_endless_signs_are_judged_in_time(sign, language):
    subject = text(sign * MANY, language)
    start = time.process_time()
    for rule in RULES.values():
        if rule.scope == "text":
            list(rule.find(subject))
            if rule.fix:
                rule.fix(subject)
    assert all(len(word) < 60 for _, word, _ in spelling.words(subject))
    assert time.process_time() - start < SECONDS

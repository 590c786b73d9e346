"""An answer stands there before one would call it waiting."""

import pytest

from tests.browser.searching import ask, opened, says, searcher

# Milliseconds from the last key to the results, by how many times slower the processor is.
LIMITS = {1: 100, 4: 150}
MEASURE = """() => { window.measured = new Promise(done => {
  const dialog = document.querySelector('dialog')
  let from
  dialog.addEventListener('input', () => { from = performance.now() })
  new MutationObserver(() => {
    if (dialog.querySelector('.loop-hit')) done(performance.now() - from)
  }).observe(dialog, { childList: true, subtree: true })
}) }"""


TRIES = 8


def measured(chromium, served, slower):
    """Milliseconds to the first answer, which fetches the index, and to one after it."""
    with searcher(chromium) as page:
        dialog = opened(page, served)
        client = page.context.new_cdp_session(page)
        client.send("Emulation.setCPUThrottlingRate", {"rate": slower})
        for words in ("rahasia", "mendengarkan"):
            ask(dialog, "")
            says(dialog, "search.start")
            page.evaluate(MEASURE)
            page.keyboard.type(words)
            yield page.evaluate("measured")


@pytest.mark.parametrize(("slower", "limit"), LIMITS.items())
def test_answer_comes_soon_after_the_last_key(chromium, served, slower, limit):
    # Other work on the machine can only add to what is measured: the least is the page's own doing.
    best, tries = [], []
    while len(tries) < TRIES and not (best and max(best) <= limit):
        tries.append(list(measured(chromium, served, slower)))
        best = [min(taken) for taken in zip(*tries, strict=True)]
    assert max(best) <= limit, tries

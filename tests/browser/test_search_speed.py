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


@pytest.mark.parametrize(("slower", "limit"), LIMITS.items())
def test_answer_comes_soon_after_the_last_key(chromium, served, slower, limit):
    taken = []
    for _ in range(3):
        with searcher(chromium) as page:
            dialog = opened(page, served)
            client = page.context.new_cdp_session(page)
            client.send("Emulation.setCPUThrottlingRate", {"rate": slower})
            # The first question fetches the index, the second what it still needs.
            for words in ("rahasia", "mendengarkan"):
                ask(dialog, "")
                says(dialog, "search.start")
                page.evaluate(MEASURE)
                page.keyboard.type(words)
                taken.append(page.evaluate("measured"))
    # The machine may be busy with something else once; the best of three is the page's own doing.
    first, second = min(taken[::2]), min(taken[1::2])
    assert max(first, second) <= limit, taken

"""An answer stands there before one would call it waiting."""

import pytest

from tests.browser.searching import opened, searcher

# Milliseconds from the last key to the results, by how many times slower the processor is.
LIMITS = {1: 100, 4: 150}
MEASURE = """() => new Promise(done => {
  const field = document.querySelector('dialog [type=search]')
  let from
  field.addEventListener('input', () => { from = performance.now() })
  new MutationObserver(() => {
    if (document.querySelector('dialog .loop-hit')) done(performance.now() - from)
  }).observe(document.querySelector('dialog'), { childList: true, subtree: true })
})"""


@pytest.mark.parametrize(("slower", "limit"), LIMITS.items())
def test_answer_comes_soon_after_the_last_key(chromium, served, built, slower, limit):
    taken = []
    for _ in range(3):
        with searcher(chromium, built) as page:
            opened(page, served)
            client = page.context.new_cdp_session(page)
            client.send("Emulation.setCPUThrottlingRate", {"rate": slower})
            page.evaluate(f"() => {{ window.measured = ({MEASURE})() }}")
            page.keyboard.type("rahasia")
            taken.append(page.evaluate("measured"))
            client.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    # The machine may be busy with something else once; the best of three is the page's own doing.
    assert min(taken) <= limit, taken

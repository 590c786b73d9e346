"""The whole way of a message in the preview: the form, the receiver, the inbox; no account needed."""

import os
import subprocess
import sys
from urllib.parse import urlencode

from tests.preview.editing import edited, replacing

WHOLE = {
    "page": "en", "name": "Ani", "channel": "email", "email": "ani@contoh.id",
    "message": "Is one session enough?", "consent": "0123456789ab", "adult": "18",
}  # fmt: skip


def inbox(root, *words):
    return subprocess.run(
        [sys.executable, "-m", "inbox", *words], cwd=root, env=os.environ, capture_output=True,
        text=True, check=True,
    ).stdout


def test_message_written_in_the_preview_is_in_the_inbox(running):
    assert 'id="loop-form"' in running.shows("/en/contact/", "loop-form")
    status, headers, _ = running.post("/kirim/", urlencode(WHOLE))
    assert (status, headers["Location"]) == (303, "/en/thank-you/")
    listed = inbox(running.root, "list")
    assert "Ani" in listed
    assert WHOLE["message"] not in listed


def test_incomplete_form_comes_back_with_its_answers(running):
    status, _, page = running.post("/kirim/", urlencode({**WHOLE, "email": ""}))
    assert status == 422
    assert WHOLE["message"] in page
    assert 'href="#email"' in page


def test_words_changed_while_it_runs_are_those_the_receiver_says(running):
    old, new = "Ada yang perlu dibetulkan", "Ada yang masih kurang"
    with edited(running, "data/ui.yml", replacing(old, new)):
        running.shows("/kontak/", new)
        status, _, page = running.post("/kirim/", urlencode({"page": "id", "name": "Budi"}))
        assert (status, new in page) == (422, True)

"""The site as the tests of this folder need it: every road open, the receiver behind the form."""

import pytest

from preview.receiver import Receiver
from tests.browser.writing_to_us import Office
from tests.built.writing import built_from, open_form, open_roads
from tests.conftest import copy_project
from tests.serving import serve


@pytest.fixture(scope="session")
def office(tmp_path_factory):
    """A site with an open form and the receiver behind it, as people meet them."""
    folder = tmp_path_factory.mktemp("office")
    root = copy_project(folder / "project")
    open_form(root, whatsapp="0812-3456-7890", email="halo@contoh.example")
    site = built_from(root)
    database = folder / "inbox.sqlite3"
    receiver = Receiver(root, folder, site, {"INBOX_DATABASE": str(database), "LOOP_PREVIEW": "1"})
    receiver.start()
    try:
        with serve(site, receiver) as server:
            yield Office(server.url, root, database)
    finally:
        receiver.stop()


@pytest.fixture(scope="session")
def roads(tmp_path_factory):
    """That site on 127.0.0.1, and the folder it stands in."""
    root = copy_project(tmp_path_factory.mktemp("roads") / "project")
    open_roads(root)
    site = built_from(root)
    with serve(site) as server:
        server.folder = site
        yield server

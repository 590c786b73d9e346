"""The site with every road to a session open, for what must hold then too."""

import pytest

from tests.built.writing import built_from, open_roads
from tests.conftest import copy_project
from tests.serving import serve


@pytest.fixture(scope="session")
def roads(tmp_path_factory):
    """That site on 127.0.0.1, and the folder it stands in."""
    root = copy_project(tmp_path_factory.mktemp("roads") / "project")
    open_roads(root)
    site = built_from(root)
    with serve(site) as server:
        server.folder = site
        yield server

"""One page of the built site for all questions."""

import pytest

from tests.search.client import Client


@pytest.fixture(scope="session")
def client(chromium, built, served):
    context = chromium.new_context()
    yield Client(context.new_page(), built, served.url)
    context.close()

"""A studio over a small project, asked in this process or met in a browser."""

import shutil
import threading
from types import SimpleNamespace

import pytest
import uvicorn

from studio.server import application
from tests.loop_site.small import ROOT, Small
from tests.preview.running import eventually, free_port


@pytest.fixture
def small(tmp_path):
    small = Small(tmp_path / "small")
    shutil.copyfile(ROOT / "mkdocs.yml", small.root / "mkdocs.yml")
    shutil.copytree(ROOT / "overrides", small.root / "overrides")
    return small.frame()


@pytest.fixture
def studio(small, monkeypatch):
    """The studio on a port of its own: `.url`, `.root`, `.written()`."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795400000")
    port = free_port()
    host = f"127.0.0.1:{port}"
    server = uvicorn.Server(
        uvicorn.Config(application(small.root, host), "127.0.0.1", port, log_level="error")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    eventually(lambda: server.started, "the studio listens")
    before = set((small.root / "docs").rglob("*"))

    def written():
        return sorted(file.name for file in set((small.root / "docs").rglob("*")) - before)

    yield SimpleNamespace(
        url=f"http://{host}/", host=host, port=port, root=small.root, written=written
    )
    server.should_exit = True
    thread.join(10)

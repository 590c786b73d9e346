"""Mozilla's rules on what real nginx sends over TLS, and on what GitHub Pages can send."""

import subprocess

import pytest

from scripts import observatory
from tests.deploy.conftest import WRITERS, hosting_of
from tests.deploy.servers import running
from tests.preview.running import free_port

ENCRYPTED = """
server {{
    listen 127.0.0.1:{port} ssl;
    server_name localhost;
    ssl_certificate {folder}/certificate.pem;
    ssl_certificate_key {folder}/key.pem;
    root {root};
    {more}
}}
server {{
    listen 127.0.0.1:{plain};
    server_name localhost;
    return 301 https://localhost:{port}$request_uri;
}}
"""
# github.io, but not a domain of one's own on it, sends this much and nothing else.
GITHUB = 'index index.html; add_header Strict-Transport-Security "max-age=31556952";'


@pytest.fixture(scope="module", autouse=True)
def there():
    assert observatory.fetch(), "no observatory: it takes npm"


def scored(made, folder, more):
    folder.mkdir(exist_ok=True)
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
         str(folder / "key.pem"), "-out", str(folder / "certificate.pem")],
        check=True, capture_output=True,
    )  # fmt: skip
    port, plain = free_port(), free_port()
    blocks = ENCRYPTED.format(port=port, plain=plain, folder=folder, root=made[1], more=more)
    with running("nginx", folder, made[1], "index index.html;", blocks):
        return observatory.scored(plain, port, folder / "certificate.pem")


def test_with_headers_nothing_is_left_to_do(made, tmp_path):
    told = WRITERS["nginx"](hosting_of(*made))
    (tmp_path / "told.conf").write_text(told, "utf-8")
    result = scored(made, tmp_path / "nginx", f"include {tmp_path}/told.conf;")
    assert result["score"] >= 130, result
    assert [name for name, (_, points) in result["results"].items() if points < 0] == []


def test_without_headers_the_page_says_what_it_can(made, tmp_path):
    result = scored(made, tmp_path / "github", GITHUB)
    assert result["score"] >= 75, result
    assert result["results"]["content-security-policy"][1] > 0

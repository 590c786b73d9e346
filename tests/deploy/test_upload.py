"""Sending to a service: the real script tells plainly what a made-up service answers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.built.writing import built_from
from tests.conftest import copy_project

URL = "https://contoh.example/"
SECRETS = {
    "CLOUDFLARE_API_TOKEN": "rahasia-1", "CLOUDFLARE_ACCOUNT_ID": "a",
    "NETLIFY_AUTH_TOKEN": "rahasia-2", "NETLIFY_SITE_ID": "b",
}  # fmt: skip
REFUSED = {
    "cloudflare": "A request to the Cloudflare API failed. Authentication error [code: 10000]",
    "netlify": "JSONHTTPError: Unauthorized",
}


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    root = copy_project(tmp_path_factory.mktemp("upload") / "project")
    built_from(root, SITE_URL=URL)
    return root


def upload(root, tmp_path, *words, says="https://a1.loop.pages.dev", code=0, **other):
    """What deploy/upload did with a service that says `says`; and what the service was told."""
    npx = tmp_path / "npx"
    npx.write_text(f'#!/bin/sh\necho "$@" >"{tmp_path}/told"\necho "{says}"\nexit {code}\n')
    npx.chmod(0o755)
    surroundings = {
        **os.environ, **SECRETS, "PATH": f"{tmp_path}:{os.environ['PATH']}", "SITE_URL": URL,
        "PYTHON": sys.executable, **other,
    }  # fmt: skip
    surroundings.pop("SOURCE_DATE_EPOCH", None)
    done = subprocess.run(
        [str(root / "deploy/upload"), *words], env=surroundings, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    told = Path(tmp_path, "told")
    return done, told.read_text() if told.exists() else ""


@pytest.mark.parametrize("host", ["cloudflare", "netlify"])
def test_site_is_sent_and_its_address_told(root, tmp_path, host):
    done, told = upload(root, tmp_path, host)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "https://a1.loop.pages.dev")
    assert " site " in told and ("--branch main" in told or "--prod" in told)


@pytest.mark.parametrize("host", ["cloudflare", "netlify"])
def test_preview_is_sent_beside_the_site(root, tmp_path, host):
    _, told = upload(root, tmp_path, host, "pr-7")
    assert "pr-7" in told and "--prod" not in told and "main" not in told


@pytest.mark.parametrize("host", ["cloudflare", "netlify"])
def test_expired_token_is_told_without_the_token(root, tmp_path, host):
    done, _ = upload(root, tmp_path, host, says=REFUSED[host], code=1)
    assert done.returncode == 1
    assert f"The {host} token is refused" in done.stderr and "tetap seperti semula" in done.stderr
    assert not any(secret in done.stderr for secret in ("rahasia-1", "rahasia-2"))


def test_no_network_and_unknown_trouble_are_told_apart(root, tmp_path):
    assert (
        "cannot be reached"
        in upload(root, tmp_path, "netlify", says="getaddrinfo ENOTFOUND", code=1)[0].stderr
    )
    told = upload(root, tmp_path, "netlify", says="Disk quota", code=1)[0].stderr
    assert "Disk quota" in told and "failed" in told


def test_nothing_is_sent_without_its_secret_or_for_another_domain(root, tmp_path):
    for other in ({"NETLIFY_AUTH_TOKEN": ""}, {"SITE_URL": "https://lain.example/"}):
        done, told = upload(root, tmp_path, "netlify", **other)
        assert done.returncode == 1 and told == "" and "Traceback" not in done.stderr


def test_unknown_host_is_told(root, tmp_path):
    assert "deploy/upload cloudflare" in upload(root, tmp_path, "ftp")[0].stderr

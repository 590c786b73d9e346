"""The site's part of an nginx configuration, to be included in its server { … }.

`add_header` in a location hides those outside it, so every value that differs is a variable that
the locations set. nginx starts over for an error page, which is why a 404 below assets/ is not
kept for a year.

https://nginx.org/en/docs/http/ngx_http_headers_module.html
"""

import re
from urllib.parse import quote

from .description import INBOX, PRIVATE

FIRST = """\
# Ditulis oleh make build; perubahan di sini hilang. Sertakan di dalam server { … }.
# Written by make build; changes here are lost. Include it in server { … }.
index index.html;
absolute_redirect off;
server_tokens off;
etag on;
charset utf-8;
charset_types text/css text/plain text/xml text/javascript application/javascript
    application/json application/xml application/atom+xml application/feed+json image/svg+xml;
gzip on;
gzip_static on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 512;
gzip_types text/css text/plain text/xml text/javascript application/javascript application/json
    application/xml application/atom+xml application/feed+json image/svg+xml;
"""
PROXY = """\
    proxy_pass http://unix:{socket}:;
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto $scheme;
    # Pesan tidak pernah menjadi berkas sementara. / Messages never become temporary files.
    client_max_body_size 64k;
    client_body_buffer_size 64k;
    proxy_max_temp_file_size 0;
    # Catatan tanpa alamat pengunjung. / No visitor's address in the log.
    access_log off;
    error_page 502 504 =503 @loop_away;
    # Sebaris ini menahan header halaman statis, yang tidak cocok di sini.
    # This line keeps off the static pages' headers, which do not fit here.
    add_header Strict-Transport-Security "max-age=31536000" always;
"""
SOCKET = "/run/loop-inbox/socket"


def configuration(hosting, socket=SOCKET):
    """The text of the configuration. socket: where the receiver of messages listens."""
    blocks = [FIRST, *_headers(hosting), _errors(hosting, "")]
    blocks += [_moved(hosting, old, new) for old, new in hosting.moved.items()]
    blocks += _asked(hosting)
    # What is shown stands at the address itself, as on hosts that cannot answer 410.
    blocks += [
        _exactly(hosting.path(one), "error_page 410 ${uri}index.html; return 410;")
        for one in hosting.gone
    ]
    blocks += [_exactly(hosting.path(one), "return 404;") for one in PRIVATE]
    # Seen only in place of something else: asked for by name they would answer 200.
    blocks += [
        _exactly(hosting.path(page), f"internal; {_errors(hosting, prefix)}")
        for prefix, page in hosting.not_found.items()
    ]
    blocks += [
        _exactly(hosting.path(address), f'types {{ }} default_type "{kind.partition(";")[0]}";')
        for address, kind in hosting.types.items()
    ]
    blocks += [_inbox(hosting, socket), *_hidden(hosting)]
    blocks += [_language(hosting, prefix) for prefix in hosting.not_found if prefix]
    blocks += [_section(hosting, prefix) for prefix in sorted(hosting.sections)]
    return "\n".join(blocks)


def _headers(hosting):
    for name, value in hosting.headers:
        yield f"set {_variable(name)} {_text(value)};"
    for name, _ in hosting.headers:
        yield f"add_header {name} {_variable(name)} always;"
    own = {name for section in hosting.sections.values() for name in section}
    for name in sorted(own - {name for name, _ in hosting.headers}):
        yield f'set {_variable(name)} "";\nadd_header {name} {_variable(name)} always;'


def _variable(name):
    return f"$loop_{name.lower().replace('-', '_')}"


def _text(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _errors(hosting, prefix):
    return f"error_page 404 {hosting.path(hosting.not_found[prefix])};"


def _exactly(path, does):
    return f"location = {_text(path)} {{ {does} }}"


def _moved(hosting, old, new):
    to = f"return 301 {_text(quote(hosting.path(new)) + '$is_args$args')};"
    return "\n".join(_exactly(hosting.path(one), to) for one in _spellings(old))


def _spellings(address):
    """`address` with and without its last slash."""
    return dict.fromkeys((address, address.removesuffix("/")))


def _asked(hosting):
    """The first page, but for the questions WordPress answered there."""
    asked = "\n".join(
        f"    if ($arg_{name} = {_text(value)}) {{ return 301 {_text(quote(new))}; }}"
        for name, value, new in hosting.questions()
    )
    return [f"location = {_text(hosting.base)} {{\n{asked}\n}}"] if asked else []


def _inbox(hosting, socket):
    names = "|".join(name.strip("/") for name in INBOX)
    # No sign of it may begin a variable.
    away = _text(hosting.away.replace("$", "&#36;"))
    return (
        f"location ~ ^{re.escape(hosting.base)}({names})/ {{\n{PROXY.format(socket=socket)}}}\n"
        f"location @loop_away {{ default_type text/html; return 503 {away}; }}"
    )


def _hidden(hosting):
    """Files whose name begins with a dot, but for .well-known/, which is for everybody."""
    for prefix in sorted(hosting.not_found, key=len, reverse=True):
        start = re.escape(hosting.path(prefix))
        pattern = rf"^{start}(.*/)?\.(?!well-known/)"
        yield f"location ~ {_text(pattern)} {{ {_errors(hosting, prefix)} return 404; }}"


def _language(hosting, prefix):
    return f"location {_text(hosting.path(prefix))} {{ {_errors(hosting, prefix)} }}"


def _section(hosting, prefix):
    own = hosting.below(prefix)
    usual = dict(hosting.headers)
    sets = " ".join(
        f"set {_variable(name)} {_text(value)};"
        for name, value in own.items()
        if value != usual.get(name)
    )
    return f"location {_text(hosting.path(prefix))} {{ {sets} }}"

"""The site's part of a Caddyfile, to be imported into its site block.

https://caddyserver.com/docs/caddyfile/directives#directive-order
"""

import re
from urllib.parse import quote

from .description import INBOX, PRIVATE
from .nginx import SOCKET

FIRST = """\
# Ditulis oleh make build; perubahan di sini hilang. Impor di dalam blok situs.
# Written by make build; changes here are lost. Import it into the site's block.
# route: urutan di sini yang berlaku, apa pun versi Caddy. / The order here counts, in any version.
route {
encode gzip
"""
LAST = """\
@loop_written not method GET HEAD
respond @loop_written 405
file_server {
	precompressed br gzip
}
}
"""
_PLAIN = re.compile(r"[\w./-]+")
PROXY = """\
handle @loop_inbox {{
	request_body {{
		max_size 64KB
	}}
	reverse_proxy unix/{socket}
	header Strict-Transport-Security "max-age=31536000"
}}
# Bila `log` dipakai: / Where `log` is used:
#   log_skip @loop_inbox
"""
# What is shown stands at the address itself, as on hosts that cannot answer 410.
GONE = """\
handle @loop_gone{number} {{
	file_server {{
		status 410
		precompressed br gzip
	}}
}}"""
AWAY = """\
	@loop_away expression {{err.status_code}} in [502, 503, 504]
	handle @loop_away {{
{headers}		header Content-Type "text/html; charset=utf-8"
		respond {page} 503
	}}
"""
ERRORS = """\
	handle {matcher} {{
		rewrite * {page}
		file_server {{
			status {{err.status_code}}
			precompressed br gzip
		}}
	}}
"""


def configuration(hosting, socket=SOCKET):
    """The text of the configuration. socket: where the receiver of messages listens."""
    inbox = " ".join(f"{hosting.path(name)}*" for name in INBOX)
    blocks = [FIRST, f"@loop_inbox path {inbox}", f"@loop_pages not path {inbox}"]
    blocks += [_set("@loop_pages", hosting.headers)]
    for number, prefix in enumerate(sorted(hosting.sections, key=len)):
        blocks += [f"@loop_part{number} path {hosting.path(prefix)}*"]
        blocks += [_set(f"@loop_part{number}", hosting.sections[prefix].items())]
    blocks += [
        f"header {hosting.path(address)} Content-Type {_text(kind)}"
        for address, kind in hosting.types.items()
    ]
    for number, (old, new) in enumerate(hosting.moved.items()):
        blocks += [_exactly(f"@loop_moved{number}", hosting.path(old))]
        blocks += [f"redir @loop_moved{number} {_text(quote(hosting.path(new)))} 301"]
    for number, (name, value, new) in enumerate(hosting.questions()):
        blocks += [f"@loop_asked{number} {{\n\tpath {hosting.base}\n\tquery {name}={value}\n}}"]
        blocks += [f"redir @loop_asked{number} {_text(quote(new))} 301"]
    for number, address in enumerate(hosting.gone):
        blocks += [_exactly(f"@loop_gone{number}", hosting.path(address))]
        blocks += [GONE.format(number=number)]
    blocks += [_absent(hosting), PROXY.format(socket=socket), LAST, _errors(hosting)]
    return "\n".join(blocks)


def _exactly(matcher, path):
    """A matcher for `path` with and without its last slash, whatever signs stand in it."""
    if _PLAIN.fullmatch(path):
        return f"{matcher} path {_text(path)} {_text(path.removesuffix('/'))}"
    # Stars, brackets and percent signs mean something in a path, braces anywhere in a Caddyfile;
    # a regular expression can name every sign by its number.
    pattern = "".join(
        sign if sign.isalnum() or sign == "/" or not sign.isascii() else f"\\x{ord(sign):02x}"
        for sign in path
    )
    return f"{matcher} path_regexp ^{pattern}?$"


def _set(matcher, pairs):
    lines = "".join(f"\t{name} {_text(value)}\n" for name, value in pairs)
    return f"header {matcher} {{\n{lines}}}"


def _text(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _absent(hosting):
    """What is there for hosts or for nobody. Go's regular expressions cannot look ahead."""
    names = [*PRIVATE, *hosting.not_found.values()]
    paths = " ".join(_text(hosting.path(name)) for name in names)
    return (
        f"@loop_private path {paths}\nerror @loop_private 404\n"
        "@loop_hidden {\n\tpath_regexp (^|/)\\.\n"
        "\tnot path_regexp (^|/)\\.well-known(/[^/.][^/]*)*/?$\n}\nerror @loop_hidden 404"
    )


def _errors(hosting):
    """The page of each language, and no promise that an error lasts for ever."""
    usual = dict(hosting.headers)
    own = {name for section in hosting.sections.values() for name in section}
    back = [(name, usual[name]) for name in sorted(own) if name in usual]
    lines = "".join(f"\theader {name} {_text(value)}\n" for name, value in back)
    for prefix in sorted(hosting.not_found, key=len, reverse=True):
        page = hosting.path(hosting.not_found[prefix])
        lines += ERRORS.format(matcher=f"{hosting.path(prefix)}*", page=page)
    given = "".join(f"\t\theader {name} {_text(value)}\n" for name, value in hosting.headers)
    # No sign of it may begin a placeholder.
    page = _text(hosting.away.replace("{", "&#123;"))
    away = AWAY.format(headers=given, page=page)
    return f"handle_errors {{\nroute {{\n\tencode gzip\n{away}{lines}}}\n}}\n"

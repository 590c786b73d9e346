"""`_headers` and `_redirects`, which Cloudflare Pages and Netlify read, each in its own way.

Where several rules fit an address, Cloudflare joins the values of a header with commas unless the
later rule first takes the earlier value away with `! Name`; Netlify takes the value of the longest
rule, and knows no such line. Cloudflare redirects before it looks for a file, Netlify only with
`!`. Both compare an address letter for letter with what the browser sends, so it is written here as
browsers write it; what misses a rule may still find the page that sends readers on, which has its
decoded name. Cloudflare finds the nearest 404.html by itself and knows no questions (`?p=12`).
Neither can answer 410 from a file.

https://developers.cloudflare.com/pages/configuration/headers/
https://docs.netlify.com/routing/headers/
"""

from urllib.parse import quote

from .description import CACHE

# What browsers leave as it is in a path, but for what means something in these files: * and :
# https://url.spec.whatwg.org/#path-percent-encode-set
PLAIN = "/!$&'()+,;=@[]|~"


def files(hosting, netlify=False):
    """{name: bytes} of both files, for Netlify or for Cloudflare Pages."""
    return {
        "_headers": _headers(hosting, netlify).encode(),
        "_redirects": _redirects(hosting, netlify).encode(),
    }


def _headers(hosting, netlify):
    # Both hosts make caches ask again for pages by themselves.
    everywhere = [(name, value) for name, value in hosting.headers if name != CACHE]
    rules = [(hosting.path("*"), [f"{name}: {value}" for name, value in everywhere])]
    for prefix in sorted(hosting.sections, key=len):
        outer = [
            known for known in hosting.sections if prefix.startswith(known) and known != prefix
        ]
        told = {name for name, _ in everywhere}
        told |= {name for known in outer for name in hosting.sections[known]}
        lines = []
        for name, value in hosting.sections[prefix].items():
            lines += [f"! {name}"] if name in told and not netlify else []
            lines += [f"{name}: {value}"]
        rules.append((hosting.path(f"{prefix}*"), lines))
    for address, kind in hosting.types.items():
        rules.append((hosting.path(address), [f"Content-Type: {kind}"]))
    return "".join("\n  ".join([path, *lines]) + "\n" for path, lines in rules)


def _redirects(hosting, netlify):
    moved = "301!" if netlify else "301"
    lines = [
        f"{quote(hosting.path(written), PLAIN)} {quote(hosting.path(new))} {moved}"
        for old, new in hosting.moved.items()
        for written in (old, old.removesuffix("/"))
    ]
    if netlify:
        lines += [
            f"{hosting.base} {name}={value} {quote(new)} 301!"
            for name, value, new in hosting.questions()
        ]
        lines += [
            f"{hosting.path(prefix)}* {hosting.path(page)} 404"
            for prefix, page in hosting.not_found.items()
            if prefix
        ]
    return "".join(f"{line}\n" for line in lines)

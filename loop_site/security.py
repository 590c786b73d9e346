"""What a page may load and run: the Content Security Policy and the headers beside it.

Hashes are taken from our own sources, never from built pages: hashing the output would allow
whatever script somebody managed to put into a text.
https://www.w3.org/TR/CSP3/
"""

import base64
import hashlib


def digest(text):
    """The CSP source of one constant inline script or style."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy(inline, styles, form_target=None):
    """The policy for every page.

    inline: the skeleton's constant scripts; styles: its styles. form_target: where else than here
    the contact form may be sent, an origin.
    """
    forms = " ".join(filter(None, ("'self'", form_target)))
    scripts = " ".join(("'self'", *map(digest, inline)))
    looks = " ".join(("'self'", *map(digest, styles)))
    return (
        f"default-src 'none'; script-src {scripts}; style-src {looks}; "
        f"img-src 'self'; connect-src 'self'; form-action {forms}; base-uri 'none'"
    )


def headers(policy):
    """(name, value) of the headers of every response; framing can only be refused in a header.

    policy: see `policy`; None leaves it out.
    """
    csp = (("Content-Security-Policy", f"{policy}; frame-ancestors 'none'"),) if policy else ()
    return (
        *csp,
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    )


def editor_policy(origins):
    """The policy of the editor's page alone.

    origins: where what staff write is kept. Sveltia writes its styles into the page and shows
    pictures before they are saved; Safari lacks an encoder for WebP and nobody but Safari reads an
    iPhone's HEIC, so both come as WebAssembly.
    """
    kept = " ".join(origins)
    avatars = " https://avatars.githubusercontent.com" if "https://api.github.com" in origins else ""
    return (
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; "
        "style-src 'self' 'unsafe-inline'; font-src 'self'; "
        f"img-src 'self' blob: data:{avatars}; media-src blob:; frame-src 'self' blob:; "
        f"connect-src 'self' blob: data: {kept}; form-action 'self'; base-uri 'self'"
    )


def editor_headers(origins):
    """{name: value} of the headers below the editor's address, where they differ from the site's.

    origins: see `editor_policy`. Signing in with GitHub happens in a window that answers this one.
    """
    return {
        "Content-Security-Policy": f"{editor_policy(origins)}; frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
        "Referrer-Policy": "no-referrer",
        "X-Robots-Tag": "noindex, nofollow",
    }

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

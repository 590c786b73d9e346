"""What may stand in data/editor.yml: where the editor keeps what staff write."""

from typing import Annotated

from pydantic import Field, HttpUrl

from ..values import Plain, Strict


class Settings(Strict):
    """repository: `owner/name` on GitHub; None until the institute has one.

    branch: what the site is built from. sign_in: address of the program that signs staff in with
    GitHub (OAuth); None: they sign in with a token. api: only for a GitHub of one's own.
    """

    repository: Annotated[str, Field(pattern=r"^[\w.-]+/[\w.-]+$")] | None
    branch: Plain = "main"
    sign_in: HttpUrl | None = None
    api: HttpUrl | None = None

    @property
    def origins(self):
        """Where the editor may send what staff write, and fetch what they wrote before."""
        if not self.api:
            return ("https://api.github.com",)
        port = f":{self.api.port}" if self.api.port not in (80, 443) else ""
        return (f"{self.api.scheme}://{self.api.host}{port}",)

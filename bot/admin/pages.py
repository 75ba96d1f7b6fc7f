"""How does a page for operators come about? What people wrote is escaped; nothing comes from elsewhere."""

from pathlib import Path

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.admin.words import Words, language_of, read_words
from bot.house import House

FOLDER = Path(__file__).parent / "pages"
ASSETS = Path(__file__).parent / "assets"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Pages:
    """The pages in every language of operators."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._words = read_words(house.manager.renderer.catalogues)
        self._environment = Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )

    def words(self, request: Request) -> Words:
        """In the language of this browser."""
        return self._words[language_of(request.headers.get("accept-language", ""))]

    def show(self, request: Request, name: str, status: int = 200, **facts: object) -> HTMLResponse:
        """The page filled in."""
        words = self.words(request)
        at = words.moment(self._house.settings.zone, self._house.clock.now())
        page = self._environment.get_template(f"{name}.html")
        written = page.render(words=words, say=words.say, at=at, **facts)
        return HTMLResponse(written, status_code=status, headers=HEADERS)

"""How is an operator spoken to? English or French, as their browser asks; words stand in `locales/`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from babel.numbers import format_percent

from dialogue.rendering.catalogues import LOCALES, Catalogues, read_catalogue
from dialogue.rendering.speaker import Speaker
from dialogue.reply import Visit, When, Where
from dialogue.voice import Language, Register

LANGUAGES = (Language.ENGLISH, Language.FRENCH)  # the first is for everybody else
TODAY, ANOTHER_DAY, ANOTHER_YEAR = "HH:mm", "EEE d MMM, HH:mm", "d MMM y, HH:mm"


def read_words(catalogues: Catalogues) -> "dict[Language, Words]":
    """The words of each language, read once."""
    return {
        language: Words(
            language,
            read_catalogue(LOCALES / language / "operators.po", language),
            Speaker(*[catalogues.book(language, Register.NEUTRAL)] * 2),
        )
        for language in LANGUAGES
    }


def language_of(accepted: str) -> Language:
    """The language of ours that a browser's Accept-Language names first."""
    asked = [one.split(";")[0].strip()[:2].lower() for one in accepted.split(",")]
    return next((Language(one) for one in asked if one in LANGUAGES), LANGUAGES[0])


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the operators' pages in one language; what people are told stands in `speaker`."""

    language: Language
    phrases: dict[str, str]
    speaker: Speaker

    def say(self, key: str, **facts: object) -> str:
        """The phrase with its facts; raises KeyError for a phrase that is not written."""
        return self.phrases[key].format_map(facts)

    def name(self, family: str, code: str) -> str:
        """What a code is called; one that no catalogue knows is shown as it is."""
        return self.phrases.get(f"{family}.{code}", code.replace("_", " "))

    def trade(self, trade: str) -> str:
        """A trade's name."""
        return self.speaker.trade_label(trade)

    def where(self, where: Where) -> str:
        """A place with its town."""
        place = self.speaker.where(where)
        town = where.city if where.city and where.city not in place else None
        return ", ".join(part for part in (place, town) if part)

    def when(self, when: When) -> str:
        """A wanted time."""
        return self.speaker.when(when)

    def visit(self, visit: Visit) -> str:
        """A booking in one line."""
        return self.speaker.capital(self.speaker.visit(visit))

    def percent(self, share: float) -> str:
        """A share of one."""
        return format_percent(share, locale=self.language.value)

    def moment(self, zone: ZoneInfo, now: datetime) -> Callable[[datetime], str]:
        """How moments are written: the hour today, the day as well for others."""

        def written(moment: datetime) -> str:
            local, today = moment.astimezone(zone), now.astimezone(zone)
            form = TODAY if local.date() == today.date() else ANOTHER_DAY
            form = form if local.year == today.year else ANOTHER_YEAR
            return format_datetime(local, form, locale=self.language.value)

        return written

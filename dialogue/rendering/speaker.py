"""What can a template say? The words and filters of one language in one register."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from dialogue.rendering import lists
from dialogue.rendering.amounts import is_free, money_words, number_words
from dialogue.rendering.catalogues import Phrasebook
from dialogue.rendering.clock import clock_words, opening_words
from dialogue.rendering.dates import caption_date, full_date, short_date, weekday_range
from dialogue.rendering.errors import UnsaidFact
from dialogue.rendering.moments import when_words
from dialogue.rendering.places import at_words, where_words
from dialogue.rendering.reasons import reason_words
from dialogue.rendering.typography import elided
from dialogue.rendering.words import Words, as_typed, on_one_line
from dialogue.reply import Because, Candidate, Money, Visit, When, Where
from dialogue.voice import Language


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says keys and facts from `book`, greetings from `greeting_book` (the second language of a mix)."""

    book: Phrasebook
    greeting_book: Phrasebook

    def say(self, key: str, /, **values: object) -> Words:
        """The phrase with its facts filled in; facts are never read again as template or format."""
        return _filled(self.book, key, values)

    def greet(self, key: str, /, **values: object) -> Words:
        """The same in the second language of the mix, for greetings, thanks and openers only."""
        return _filled(self.greeting_book, key, values)

    def where(self, where: Where) -> Words:
        return Words(where_words(self.book, where))

    def at(self, where: Where) -> Words:
        return Words(at_words(self.book, where))

    def when(self, when: When) -> Words:
        return Words(when_words(self.book, when))

    def full_date(self, day: date) -> Words:
        return Words(full_date(self.book, day))

    def weekdays(self, days: tuple[date, date]) -> Words:
        """From the first to the last of a week: "lundi à vendredi"."""
        return Words(weekday_range(self.book, *days))

    def caption_date(self, day: date) -> Words:
        return Words(caption_date(self.book, day))

    def short_date(self, day: date) -> Words:
        return Words(short_date(self.book, day))

    def clock(self, moment: time) -> Words:
        return Words(clock_words(self.book, moment))

    def hours(self, hours: str) -> Words:
        return Words(opening_words(self.book, hours))

    def money(self, money: Money) -> Words:
        return Words(money_words(self.book, money))

    def number(self, number: float) -> Words:
        return Words(number_words(self.book, number))

    def visit_fee(self, money: Money) -> Words:
        """The visit fee, "Déplacement : 2 000 FCFA.", as a sentence of its own."""
        if is_free(money):
            return self.say("fee/none")
        return self.say("fee/visit", fee=self.money(money))

    def trade_person(self, trade: str) -> Words:
        return self.say(f"trade/{trade}/person")

    def trade_label(self, trade: str) -> Words:
        return self.say(f"trade/{trade}/label")

    def trade_service(self, trade: str) -> Words:
        """Who is booked, as inside a sentence: "plombier", "AC and fridge technician"."""
        return Words(_uncapital(self.say(f"trade/{trade}/service")))

    def trade_work(self, trade: str) -> Words:
        return self.say(f"trade/{trade}/work")

    def trade_labels(self, trades: Iterable[str]) -> Words:
        """Trades as a list: "plomberie, électricité, télé et antenne"."""
        return Words(", ".join(_uncapital(self.trade_label(trade)) for trade in trades))

    def job(self, code: str) -> Words:
        """What is to be done; a code that no catalogue knows is shown as an operator wrote it."""
        return (
            self.say(f"job/{code}")
            if self.book.has(f"job/{code}")
            else Words(as_typed(code.replace("_", " ")))
        )

    def reason(self, because: Because) -> Words:
        return Words(reason_words(self.book, because))

    def because(self, reasons: Sequence[Because]) -> Words:
        """Every reason in one clause: "a et que b"."""
        return Words(lists.because_of(self.book, [self.reason(reason) for reason in reasons]))

    def all_of(self, names: Iterable[str]) -> Words:
        return Words(lists.all_of(self.book, [as_typed(name) for name in names]))

    def languages(self, codes: Iterable[str]) -> Words:
        """Languages by their names: "français, anglais et pidgin"."""
        return Words(lists.all_of(self.book, [self.say(f"language/{code}") for code in codes]))

    def one_of(self, names: Iterable[str]) -> Words:
        return Words(lists.one_of(self.book, [as_typed(name) for name in names]))

    def outline(
        self,
        trade: str,
        where: Where | None = None,
        when: When | None = None,
        provider: str | None = None,
    ) -> Words:
        """A booking as far as known: "plombier à Makepe, jeudi 12 mars à 10 h, avec Blaise Ekotto"."""
        service = self.trade_service(trade)
        at = self.at(where) if where else ""
        parts = [
            self.say("outline/service_at", service=service, at=Words(at)) if at else service,
            self.when(when) if when else "",
            self.say("outline/provider", provider=provider) if provider else "",
        ]
        return Words(", ".join(part for part in parts if part))

    def visit(self, visit: Visit) -> Words:
        return self.outline(visit.trade, visit.where, visit.when, visit.provider)

    def candidate(self, candidate: Candidate) -> Words:
        """Who can come: "Serge Mbarga, note 4,7/5, déplacement 3 000 FCFA"."""
        parts = [as_typed(candidate.name)]
        if candidate.rating is not None:
            parts.append(self.say("candidate/rating", rating=self.number(candidate.rating)))
        if candidate.fee is not None and is_free(candidate.fee):
            parts.append(self.say("candidate/no_fee"))
        elif candidate.fee is not None:
            parts.append(self.say("candidate/fee", fee=self.money(candidate.fee)))
        return Words(", ".join(parts))

    def capital(self, text: str) -> Words:
        """The same text with a capital at its start."""
        return Words(text[:1].upper() + text[1:])

    def whole(self, text: str) -> Words:
        """A fact that may not be shortened, such as a link."""
        return Words(on_one_line(text))


def _filled(book: Phrasebook, key: str, values: Mapping[str, object]) -> Words:
    phrase = book.phrase(key)
    if book.language is Language.FRENCH:
        phrase = elided(phrase, values)
    return Words(phrase.format_map({name: _fact(key, phrase, name, value) for name, value in values.items()}))


def _fact(key: str, phrase: str, name: str, value: object) -> object:
    if value is None:
        raise UnsaidFact(key, name)
    if isinstance(value, Words) and value.endswith(".") and f"{{{name}}}." in phrase:
        return value[:-1]  # "at 10 a.m." ends the sentence with its own stop
    return as_typed(value) if isinstance(value, str) else value


def _uncapital(text: str) -> str:
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]

"""How is one reply said in one voice?"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, pass_context
from jinja2.runtime import Context

from dialogue.rendering.amounts import is_free
from dialogue.rendering.catalogues import ROOT, Catalogues
from dialogue.rendering.errors import UnknownTemplate, UnsaidFact
from dialogue.rendering.locale import foreign_name
from dialogue.rendering.speaker import Speaker
from dialogue.rendering.words import LONGEST_CAPTION, as_typed, cut, on_one_line, sentences
from dialogue.reply import Because, Button, Rendered, Reply
from dialogue.voice import Detail, Language, Register, Voice

TEMPLATES = ROOT / "templates"

_FILTERS: Mapping[str, Callable[..., object]] = {
    "all_of": Speaker.all_of,
    "at": Speaker.at,
    "because": Speaker.because,
    "candidate": Speaker.candidate,
    "capital": Speaker.capital,
    "clock": Speaker.clock,
    "date": Speaker.full_date,
    "weekdays": Speaker.weekdays,
    "hours": Speaker.hours,
    "job": Speaker.job,
    "languages": Speaker.languages,
    "money": Speaker.money,
    "number": Speaker.number,
    "one_of": Speaker.one_of,
    "reason": Speaker.reason,
    "short_date": Speaker.short_date,
    "trade_label": Speaker.trade_label,
    "trade_labels": Speaker.trade_labels,
    "trade_person": Speaker.trade_person,
    "trade_service": Speaker.trade_service,
    "trade_work": Speaker.trade_work,
    "visit": Speaker.visit,
    "visit_fee": Speaker.visit_fee,
    "when": Speaker.when,
    "where": Speaker.where,
    "whole": Speaker.whole,
}


class Renderer:
    """Turns replies into words. Built once: reads every catalogue and compiles every template."""

    def __init__(self, catalogues: Catalogues | None = None, templates: Path = TEMPLATES) -> None:
        self.catalogues = catalogues or Catalogues()
        self.environment = _environment(templates)
        self.templates: dict[str, Template] = {
            name.removesuffix(".j2"): self.environment.get_template(name)
            for name in self.environment.list_templates(extensions=["j2"])
        }

    def render(self, reply: Reply, voice: Voice) -> Rendered:
        """The reply in words of this voice; raises when a template, a phrase or a fact is missing."""
        speaker = self._speaker(voice)
        return Rendered(
            text=sentences(self._template(reply.key).render(self._context(reply, speaker, voice))),
            buttons=tuple((button.id, _caption(button, speaker)) for button in reply.buttons),
            news=reply.news,
            key=reply.key,
            asks_location=reply.asks_location,
            asks_contact=reply.asks_contact,
        )

    def reasons(self, because: Sequence[Because], voice: Voice) -> list[str]:
        """Each reason as a clause of its own, for lists beside a conversation."""
        speaker = self._speaker(voice)
        return [str(speaker.reason(one)) for one in because]

    def _speaker(self, voice: Voice) -> Speaker:
        book = self.catalogues.book(voice.language, voice.register)
        return Speaker(book, self.catalogues.book(voice.greets_in or voice.language, voice.register))

    def _template(self, key: str) -> Template:
        try:
            return self.templates[key]
        except KeyError:
            raise UnknownTemplate(key) from None

    def _context(self, reply: Reply, speaker: Speaker, voice: Voice) -> dict[str, object]:
        said = {
            name: None if isinstance(fact, str) and not fact.strip() else fact
            for name, fact in reply.facts.items()
        }
        return {
            **said,
            "speaker": speaker,
            "say": speaker.say,
            "greet": speaker.greet,
            "outline": speaker.outline,
            "say_in": self._say_in(voice.register),
            "again": reply.is_again,
            "followed": reply.is_followed,
            "brief": voice.detail is Detail.SHORT,
            "thorough": voice.detail is Detail.DETAILED,
        }

    def _say_in(self, register: Register) -> Callable[..., str]:
        def say_in(language: str, key: str, /, **values: object) -> str:
            book = self.catalogues.book(Language(language), register)
            return Speaker(book, book).say(key, **values)

        return say_in


def _caption(button: Button, speaker: Speaker) -> str:
    """A button's words: the text or the day it brings, a key with its topic, or a key below `button/`."""
    text, day = button.facts.get("text"), button.facts.get("day")
    if isinstance(text, str):
        return cut(on_one_line(text), LONGEST_CAPTION)
    trade = button.facts.get("trade")
    if isinstance(day, date) and isinstance(trade, str):
        short = f"{speaker.short_date(day)}"
        return f"{cut(str(speaker.trade_label(trade)), LONGEST_CAPTION - len(short) - 1)} {short}"
    if isinstance(day, date):
        return speaker.caption_date(day)
    key = button.label if "/" in button.label else f"button/{button.label}"
    return speaker.say(key, **button.facts)


def _environment(folder: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        finalize=_printed,
    )
    environment.tests["free"] = is_free
    environment.globals["foreign_name"] = foreign_name
    environment.filters |= {name: _spoken(method) for name, method in _FILTERS.items()}
    return environment


def _printed(value: object) -> object:
    """What an expression of a template prints: facts as they were typed, never "None"."""
    if value is None:
        raise UnsaidFact("template", "None")
    return as_typed(value) if isinstance(value, str) else value


def _spoken(method: Callable[..., object]) -> Callable[..., object]:
    @pass_context
    def speak(context: Context, value: object) -> object:
        return method(context["speaker"], value)

    return speak

"""Operators' pages are written in English and French, whole and with nothing left over."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

import pytest

from bot.admin.pages import FOLDER
from bot.admin.words import LANGUAGES, Words, language_of, read_words
from dialogue.attention import Cause
from dialogue.incoming import Delivery, Kind, MediaKind
from dialogue.rendering.catalogues import Catalogues
from dialogue.reply import Where
from dialogue.understanding.meaning import Intent
from dialogue.voice import Language
from preferences.history import Status

WORDS = read_words(Catalogues())
SAID = re.compile(r'say\("([a-z_.]+)"')
FAMILY = re.compile(r'words\.name\("(\w+)"')
NEVER_KEPT = {Kind.TEXT, Kind.STATUS, Kind.REACHABILITY}
CODES = {
    "intent": set(Intent),
    "cause": set(Cause),
    "status": set(Status),
    "language": set(Language),
    "kind": (set(Kind) - NEVER_KEPT) | set(MediaKind) | {"text"},
    "delivery": set(Delivery) | {"waiting", "sending", "unknown", "replaced"},
    "channel": {"telegram", "whatsapp", "console"},
}


def sources() -> Iterator[str]:
    for page in FOLDER.glob("*.html"):
        yield page.read_text(encoding="utf-8")


def said() -> set[str]:
    """The keys that stand whole in a page, and those put together from a code."""
    whole = {key for source in sources() for key in SAID.findall(source) if not key.endswith(".")}
    return whole | {"login.wrong", "login.too_often", "answer.long", "answer.closed", "state.sabi"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_a_page_says_is_written(language: Language) -> None:
    assert said() - set(WORDS[language].phrases) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_name(language: Language) -> None:
    wanted = {f"{family}.{code}" for family, codes in CODES.items() for code in codes}
    assert wanted - set(WORDS[language].phrases) == set()
    families = {family for source in sources() for family in FAMILY.findall(source)}
    assert families == {*CODES, "topic"}


def test_no_word_is_left_over_and_both_languages_tell_the_same_facts() -> None:
    english, french = (WORDS[language].phrases for language in LANGUAGES)
    assert set(english) == set(french)
    named = {key for key in english if key.split(".")[0] in (*CODES, "topic")}
    assert set(english) - said() - named == set()
    for key, phrase in english.items():
        assert facts(phrase) == facts(french[key]), key


def facts(phrase: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(phrase) if name}


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("fr", "fr"),
        ("fr-CM,fr;q=0.9,en;q=0.8", "fr"),
        ("de-DE,de;q=0.9,fr;q=0.5", "fr"),
        ("en-GB,fr;q=0.9", "en"),
        ("*", "en"),
        (",;q=,é", "en"),
    ],
)
def test_the_browser_names_the_language(accepted: str, language: str) -> None:
    assert language_of(accepted) == language


def test_a_place_is_told_with_its_town_once() -> None:
    words = WORDS[Language.ENGLISH]
    assert words.where(Where("Bonamoussadi", "Douala")) == "Bonamoussadi (Douala)"
    assert words.where(Where(None, "Buea")) == "Buea"
    assert "Akwa" in words.where(Where("Akwa", "Douala", "face pharmacie"))


@pytest.mark.parametrize(
    ("moment", "english", "french"),
    [
        (datetime(2026, 4, 7, 8, 5, tzinfo=UTC), "09:05", "09:05"),
        (datetime(2026, 4, 6, 8, 5, tzinfo=UTC), "Mon 6 Apr, 09:05", "lun. 6 avr., 09:05"),
        (datetime(2025, 4, 6, 8, 5, tzinfo=UTC), "6 Apr 2025, 09:05", "6 avr. 2025, 09:05"),
    ],
)
def test_a_moment_is_told_as_short_as_it_is_clear(moment: datetime, english: str, french: str) -> None:
    now, zone = datetime(2026, 4, 7, 22, 30, tzinfo=UTC), ZoneInfo("Africa/Douala")

    def told(words: Words) -> str:
        return words.moment(zone, now)(moment)

    assert (told(WORDS[Language.ENGLISH]), told(WORDS[Language.FRENCH])) == (english, french)


def test_the_pages_hold_no_words_of_their_own() -> None:
    for page in Path(FOLDER).glob("*.html"):
        source = re.sub(r"\{[{%].*?[}%]\}", "", page.read_text(encoding="utf-8"))
        source = re.sub(r"<code>.*?</code>|<[^>]+>", "", source)
        assert re.findall(r"[^\W\d_]{2,}", source) in ([], ["Sabi"]), page.name

"""The catalogues hold every phrase that templates and code can say, and nothing else."""

import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from dialogue.rendering.catalogues import LOCALES, Catalogues, read_catalogue
from dialogue.rendering.reasons import reason_words
from dialogue.rendering.renderer import TEMPLATES
from dialogue.reply import Because, Where
from dialogue.understanding.spots import Spot
from dialogue.voice import Language, Register
from tests.dialogue.rendering.samples import BUTTONS, KNOWN, REASONS, TRADES

CATALOGUES = Catalogues()
# Keys that code or templates put together from a value; everything else stands whole in a template.
FAMILIES = {
    "trade/": {
        f"trade/{trade}/{form}" for trade in TRADES for form in ("person", "label", "service", "work")
    },
    "button/": {f"button/{button}" for button in BUTTONS},
    "job/": {f"job/{job}" for job in ("unblock", "leak", "fault", "service", "gas", "flat_3_rooms")},
    "part/": {f"part/{part}" for part in ("morning", "noon", "afternoon", "evening", "night")},
    "language/": {f"language/{language}" for language in Language},
    "hello/": {f"hello/{part}" for part in ("morning", "afternoon", "evening")},
    "booking/media_kept.": {f"booking/media_kept.{kind}" for kind in ("photo", "voice", "video", "document")},
    "booking/ask_neighbours.": {f"booking/ask_neighbours.{outage}" for outage in ("power", "water")},
    "booking/outage_advice.": {f"booking/outage_advice.{outage}" for outage in ("power", "water")},
    "status/draft.": {f"status/draft.{slot}" for slot in ("place", "time", "provider", "confirm")},
    "why/question.": {
        f"why/question.{asked}" for asked in ("place", "time", "trade", "consent", "phone", "rating")
    },
    "status/none.": {"status/none.whatsapp", "status/none.telegram"},
    "tone/set.": {f"tone/set.{tone}" for tone in Register},
    "detail/set.": {f"detail/set.{detail}" for detail in ("short", "detailed")},
    "spot/": {f"spot/{spot}" for spot in Spot},
    "date/": {f"date/{form}" for form in ("full_no_month", "short_no_month")},
    "clock/half.": {f"clock/half.{half}" for half in ("early", "morning", "afternoon", "evening", "night")},
    "recurrence/": {
        f"recurrence/{unit}.{count}"
        for unit in ("day", "week", "weekdays", "month", "year")
        for count in ("one", "many")
    }
    | {f"recurrence/of_month.{which}" for which in ("first", "second", "third", "fourth", "last")}
    | {"recurrence/monthday.one"},
}


def own_keys(language: Language, register: Register | None = None) -> dict[str, str]:
    name = language if register is None else f"{language}@{register}"
    return read_catalogue(LOCALES / name / "messages.po", language)


def reason_keys() -> set[str]:
    forms = {reason.key for reason in REASONS + KNOWN} - {"register_seen"}
    counted = {form for form in forms if form.startswith("usual_")}
    forms |= {f"{form}.one" for form in counted}
    forms |= {f"register_seen.{register}" for register in Register}
    return {f"reason/{form}" for form in forms}


def keys_in(paths: Iterator[Path], pattern: str) -> set[str]:
    return {key for path in paths for key in re.findall(pattern, path.read_text(encoding="utf-8"))}


def keys_that_can_be_said() -> set[str]:
    quoted = r'"([a-z_]+/[a-z_]+(?:\.[a-z_]+)*)"'
    package = Path(__file__).resolve().parents[3] / "dialogue" / "rendering"
    whole = keys_in(TEMPLATES.rglob("*.j2"), quoted) | keys_in(package.glob("*.py"), quoted)
    return whole.union(*FAMILIES.values()) | reason_keys()


@pytest.mark.parametrize("language", list(Language))
def test_every_language_has_every_phrase_and_no_other(language: Language) -> None:
    held, needed = set(own_keys(language)), keys_that_can_be_said()
    assert sorted(needed - held) == [], "missing"
    assert sorted(held - needed) == [], "never said"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("register", list(Register))
def test_a_register_only_rewords_what_its_language_says(language: Language, register: Register) -> None:
    base, own = own_keys(language), own_keys(language, register)
    assert sorted(set(own) - set(base)) == []
    assert [key for key, phrase in own.items() if phrase == base[key]] == [], "same words twice"


def placeholders(phrase: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(phrase) if name is not None}


# A clock of 24 hours needs other figures than one of 12.
@pytest.mark.parametrize(
    "key", sorted(key for key in own_keys(Language.FRENCH) if not key.startswith("clock/"))
)
def test_a_phrase_tells_the_same_facts_in_every_voice(key: str) -> None:
    told = {frozenset(placeholders(book.phrase(key))) for book in CATALOGUES.books.values()}
    assert len(told) == 1, told


def test_placeholders_are_plain_names() -> None:
    for book in CATALOGUES.books.values():
        for key, phrase in book.phrases.items():
            assert all(name.isidentifier() for name in placeholders(phrase)), key


def test_catalogues_are_written_without_stray_spaces() -> None:
    for book in CATALOGUES.books.values():
        for key, phrase in book.phrases.items():
            assert phrase == phrase.strip(), key
            assert "  " not in phrase, key
            assert "\n" not in phrase, key


# One spelling for each word, of Cameroon and not of Nigeria: the right one stands after the wrong one.
SPELLINGS = {
    "ashia": "assia", "dat": "that", "dis": "this", "de": "dey or di", "dia": "their", "im": "e or am",
    "oga": "boss", "oya": "make we", "plenti": "plenty", "shey": "", "sef": "",
    "sabe": "sabi", "una": "wuna", "weti": "wetin", "wia": "wusai", "wuda": "", "yu": "you",
}  # fmt: skip


def test_pidgin_is_spelt_one_way_and_our_own() -> None:
    for key, phrase in own_keys(Language.PIDGIN).items():
        wrong = set(re.findall(r"[a-z']+", phrase.lower())) & set(SPELLINGS)
        assert not wrong, (key, phrase)
        assert not re.search(
            r"\bwan (make|am|another)\b|\bwant (book|change|cancel|talk|join|stop)\b", phrase
        ), (
            key,
            phrase,
        )


@pytest.mark.parametrize("reason", REASONS, ids=[reason.key for reason in REASONS])
def test_every_reason_follows_because(reason: Because) -> None:
    for (language, _), book in CATALOGUES.books.items():
        clause = reason_words(book, reason)
        assert clause[-1] not in ".!?", clause
        if language is Language.FRENCH:
            assert clause[0] not in "aeiouyhéèêàâîôû", f"parce que + {clause}"


@pytest.mark.parametrize("known", KNOWN, ids=[known.key for known in KNOWN])
def test_what_is_known_names_the_thing_itself(known: Because) -> None:
    named = [str(known.facts[fact]) for fact in ("provider",) if fact in known.facts]
    named += [str(known.facts["where"].area)] if isinstance(known.facts.get("where"), Where) else []
    for book in CATALOGUES.books.values():
        clause = reason_words(book, known)
        assert clause[-1] not in ".!?"
        assert [name for name in named if name not in clause] == []


def test_the_list_of_messages_names_every_template() -> None:
    listed = re.findall(
        r"^\| ([a-z_]+/[a-z_]+) \|", (TEMPLATES / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    templates = {path.relative_to(TEMPLATES).with_suffix("").as_posix() for path in TEMPLATES.rglob("*.j2")}
    assert sorted(listed) == sorted(key for key in templates if not key.startswith("shared/"))

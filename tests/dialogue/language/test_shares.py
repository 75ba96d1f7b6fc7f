import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue.language import address, identify, language_shares, register
from dialogue.language.text import LONGEST_MESSAGE

UNREADABLE = [
    None,
    b"abeg \xff\xfe",
    bytearray(b"bonjour"),
    "",
    "\x00",
    "\ud800\udfff",
    "\n\n\n",
    "\u202e\u202e",
    7,
    "🎉" * 300,
    "'-'",
    "ـ",
]


@pytest.mark.parametrize("text", UNREADABLE)
def test_any_input_has_shares_that_sum_to_one(text: object) -> None:
    assert sum(language_shares(text).values()) == pytest.approx(1.0)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [None, b"bonjour, tu viens ?", 7, ["abeg"], "abeg tu viens " * 80_000])
def test_what_nobody_can_have_written_is_of_no_language(text: object) -> None:
    assert language_shares(text) == {"und": 1.0}  # type: ignore[arg-type]
    assert register(text) == "neutral"  # type: ignore[arg-type]
    assert address(text) is None  # type: ignore[arg-type]
    read = identify(text, names=[(0, 4)])  # type: ignore[arg-type]
    assert (read.languages, read.dominant, read.register) == (("und",), "und", "neutral")


def test_the_longest_message_is_read_as_its_beginning() -> None:
    assert language_shares(("abeg make una come " * 4_000)[:LONGEST_MESSAGE]) == {"pcm": 1.0}


ODD_SHARES = st.one_of(
    st.floats(), st.integers(), st.just(10**400), st.just(-(10**400)), st.booleans(), st.none(), st.text()
)
ODD_PRIORS = st.one_of(
    st.dictionaries(st.sampled_from(["en", "fr", "pcm", "und", "xx"]), ODD_SHARES),
    st.sampled_from([None, "fr", b"fr", 3, ["fr"], object()]),
)
TEXTS = st.one_of(
    st.text(st.characters(codec=None), max_size=60),  # lone surrogates, too
    st.sampled_from(["bonjour", "ok", "abeg come", "yes", "Akwa", "", b"ok", None, "مرحبا أحتاج إلى سباك"]),
)


@given(text=TEXTS, prior=ODD_PRIORS)
@settings(deadline=None, max_examples=300)
def test_no_prior_breaks_a_reading(text: str, prior: object) -> None:
    shares = language_shares(text, prior)  # type: ignore[arg-type]
    assert math.isclose(sum(shares.values()), 1.0)
    assert set(shares) <= {"en", "fr", "pcm"} or shares == {"und": 1.0}
    assert identify(text, prior).languages  # type: ignore[arg-type]
    assert register(text, prior) in ("formal", "neutral", "casual")  # type: ignore[arg-type]


def test_a_share_past_all_numbers_is_one_like_another() -> None:
    assert language_shares("ok", {"fr": 10**400}) == {"fr": 1.0}


@pytest.mark.parametrize(
    "text",
    [
        *("ok", "14h", "1", "👍", "⭐⭐⭐⭐", "Akwa", "677 45 12 90", "zzzz", "", "taxi"),
        *("sdfgh kkpo wxx", "lkjhg pouetz"),
    ],
)
def test_text_without_a_language_is_undetermined(text: str) -> None:
    assert language_shares(text) == {"und": 1.0}


@pytest.mark.parametrize(("text", "language"), [("prblm elec", "fr"), ("frigo gnnn", "fr")])
def test_a_known_word_beside_one_without_vowels_tells_its_language(text: str, language: str) -> None:
    assert set(language_shares(text)) == {language}


def test_text_without_a_language_keeps_the_mix_of_the_conversation() -> None:
    assert language_shares("ok", {"fr": 0.6, "pcm": 0.2}) == pytest.approx({"fr": 0.75, "pcm": 0.25})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("J'ai une fuite d'eau dans la cuisine depuis hier", "fr"),
        ("slt g besoin dun plombier mtn svp", "fr"),
        ("The plumber has not arrived yet", "en"),
        ("Abeg make una send person, pipe don burst", "pcm"),
        ("Wuna fit come look ma gen?", "pcm"),
        ("Bonjour", "fr"),
        ("Hello", "en"),
        ("How na", "pcm"),
    ],
)
def test_one_language_is_one_language(text: str, language: str) -> None:
    assert language_shares(text) == {language: 1.0}


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("Le robinet coule encore, abeg make una come quick", {"fr", "pcm"}),
        ("I need an electrician in Bastos, c'est très urgent", {"en", "fr"}),
        ("I have been waiting since this morning but the man never reach, e no even call", {"en", "pcm"}),
    ],
)
def test_a_mix_holds_both_languages(text: str, languages: set[str]) -> None:
    shares = language_shares(text)
    assert set(shares) == languages
    assert min(shares.values()) >= 0.15


@pytest.mark.parametrize(
    "text", ["Bonjour, I need someone to fix my sink", "Hello, je cherche un plombier à Akwa"]
)
def test_a_greeting_makes_no_mix(text: str) -> None:
    assert len(language_shares(text)) == 1


def test_loans_and_names_make_no_mix() -> None:
    assert language_shares("la clim et le wifi de Jean-Paul à Bonamoussadi ne marchent plus") == {"fr": 1.0}


def test_a_short_doubtful_answer_follows_the_conversation() -> None:
    assert language_shares("tomorrow for ten", {"pcm": 1.0}) == {"pcm": 1.0}


def test_a_long_clear_message_leaves_the_conversation() -> None:
    text = "Je voudrais que le technicien revienne samedi parce que la fuite est revenue dans la douche"
    assert language_shares(text, {"pcm": 1.0}) == {"fr": 1.0}


def test_the_same_text_has_the_same_shares_always() -> None:
    text = "mola la clim est die, abeg come quick"
    assert [language_shares(text) for _ in range(3)] == [language_shares(text)] * 3

import pytest

from dialogue.language import language_shares

UNREADABLE = [
    None,
    b"abeg \xff\xfe",
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


def test_a_megabyte_is_read_as_its_beginning() -> None:
    assert language_shares("abeg make una come " * 60_000) == {"pcm": 1.0}


@pytest.mark.parametrize(
    "text", ["ok", "14h", "1", "👍", "⭐⭐⭐⭐", "Akwa", "677 45 12 90", "zzzz", "", "taxi"]
)
def test_text_without_a_language_is_undetermined(text: str) -> None:
    assert language_shares(text) == {"und": 1.0}


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

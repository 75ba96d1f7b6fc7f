import pytest

from dialogue.language import identify


def test_a_reading_tells_everything_about_the_language() -> None:
    reading = identify("Monsieur, pourriez-vous passer demain à 10 heures ?")
    assert (reading.languages, reading.dominant, reading.register) == (("fr",), "fr", "formal")
    assert (reading.address, reading.variety, reading.foreign) == ("vous", None, None)


@pytest.mark.parametrize(
    "text", ["mola le robinet de la piol est die", "je go au kwat", "gars falla moi un plombier"]
)
def test_camfranglais_is_french_with_a_variety(text: str) -> None:
    reading = identify(text)
    assert (reading.dominant, reading.variety, reading.register) == ("fr", "camfranglais", "casual")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ich brauche morgen früh dringend einen Klempner", "de"),
        ("Hola, necesito un fontanero para mañana por favor", "es"),
        ("مرحبا أحتاج إلى سباك", "ar"),
        ("Привет, мне нужен сантехник завтра", "ru"),
    ],
)
def test_a_language_that_is_none_of_ours_is_named(text: str, code: str) -> None:
    reading = identify(text)
    assert (reading.foreign, reading.languages) == (code, ("und",))


@pytest.mark.parametrize(
    "text", ["Supprimez mon profil", "Non, mettez plutôt vendredi", "Take a nap", "tt de suite", "ok"]
)
def test_our_own_languages_are_never_foreign(text: str) -> None:
    assert identify(text).foreign is None


@pytest.mark.parametrize("text", [None, b"\xff", "", "\ud800", "\x00" * 9, 3.5, "𒀀" * 50, "٣" * 20])
def test_any_input_has_a_reading(text: object) -> None:
    assert identify(text).languages  # type: ignore[arg-type]


def test_names_inside_a_message_speak_no_language() -> None:
    text = "face hotel Akwa Palace"
    read = identify(text, names=[(11, 22)])
    assert read.languages == ("und",)


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, j'ai besoin d'un plombier",
        "je veux parler à quelqu'un",
        "il n'est pas là aujourd'hui",
        "I need someone to repair the tap",
        "abeg make una send person for clean house",
    ],
)
def test_ordinary_sentences_never_ask_the_slow_detector(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("dialogue.language.foreign._detected", lambda said, sure: asked.append(said))
    identify(text)
    assert asked == []

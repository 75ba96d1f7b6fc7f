import pytest

from dialogue.language import identify


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("stop sending me les promos demain", "en"),
        ("I want les rappels again", "en"),
        ("I need femme de ménage at Bastos", "en"),
        ("je veux un plumber for my kitchen", "fr"),
        ("On est à Emana just after the market", "fr"),
        ("I di wait le menuisier depuis, e dey wusai même?", "pcm"),
    ],
)
def test_the_language_of_the_frame_carries_the_mix(text: str, language: str) -> None:
    assert identify(text).dominant == language

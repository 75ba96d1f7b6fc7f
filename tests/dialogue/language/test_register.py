import pytest

from dialogue.language import address, register


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bonjour Monsieur, auriez-vous un plombier disponible demain ?", "formal"),
        ("Je vous prie de bien vouloir annuler ma réservation.", "formal"),
        ("Good morning Sir, I would like to book an electrician.", "formal"),
        ("Kindly reschedule my appointment to Monday.", "formal"),
        ("J'ai besoin d'un plombier à Makepe", "neutral"),
        ("Annulez le rendez-vous s'il vous plaît", "neutral"),
        ("My tap is leaking, please send someone", "neutral"),
        ("Ma tap di leak, abeg send person", "neutral"),
        ("le monsieur n'est pas venu", "neutral"),
        ("slt tu peux venir 2main ?", "casual"),
        ("gars le robinet est die", "casual"),
        ("hey bro can u come 2moro", "casual"),
        ("merci 🙏😂", "casual"),
        ("On peut se tutoyer", "neutral"),
        ("⭐⭐⭐⭐", "neutral"),
    ],
)
def test_the_tone_of_a_message(text: str, expected: str) -> None:
    assert register(text) == expected


def test_a_message_without_tone_keeps_the_tone_of_the_conversation() -> None:
    assert register("demain matin", "casual") == "casual"
    assert register("Je vous prie d'agréer mes salutations", "casual") == "formal"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vous venez quand ?", "vous"),
        ("Envoyez quelqu'un", "vous"),
        ("t'es où", "tu"),
        ("envoie moi un plombier stp", "tu"),
        ("ton plombier est nul", "tu"),
        ("je change de ton", None),
        ("c'est assez loin de chez moi", None),
        ("Je tiens la porte", None),
        ("", None),
    ],
)
def test_tu_and_vous(text: str, expected: str | None) -> None:
    assert address(text) == expected


@pytest.mark.parametrize("text", [None, b"tu \xff", "\ud800", 3, "x" * 100_000])
def test_any_input_has_a_tone(text: object) -> None:
    assert register(text) in ("neutral", "casual")  # type: ignore[arg-type]
    assert address(text) in ("tu", "vous", None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["confirmé", "confirme", "annule le plombier", "montre moi", "envoie moi un plombier", "viens"]
)
def test_a_participle_or_a_bare_order_says_neither_tu_nor_vous(text: str) -> None:
    assert address(text) is None


@pytest.mark.parametrize("text", ["annule stp", "tu peux venir ?", "dis-moi le prix", "je te confirme"])
def test_tu_is_heard_where_it_is_said(text: str) -> None:
    assert address(text) == "tu"

"""Who writes what and when? A thousand people in three languages, some of whom book to the end."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

BOOKINGS = (
    ("Bonjour, j'ai besoin d'un plombier", "Akwa, face pharmacie du Centre", "demain à 14h", "oui", "merci"),
    ("Svp mon clim ne refroidit plus à Bonapriso", "jeudi matin", "c'est combien le déplacement ?", "oui"),
    ("Bonsoir, un électricien à Makepe derrière le marché samedi à 9h", "plutôt 10h", "oui", "non merci"),
    ("Hello, I need an electrician please", "Molyko, opposite the stadium", "Thursday at 2 pm", "yes"),
    ("Good morning, my toilet is leaking in Buea, Bonduma", "tomorrow morning", "why him?", "yes", "thanks"),
    ("How na, ma generator don spoil", "I dey for Mankon Bamenda", "tomorrow for morning", "na so"),
    ("Abeg I wan plumber for Akwa quick quick", "near Total", "today for evening", "yes", "I don see am"),
    (
        "Bjr, je veux un plumber abeg, water dey pour everywhere",
        "Bonamoussadi carrefour Maçon",
        "asap",
        "oui",
    ),
)
SINGLES = (
    ("Bonjour",),
    ("Vous faites quoi exactement ?",),
    ("C'est combien pour déboucher un évier ?",),
    ("Un plombier à Makepe face pharmacie demain à 10h svp",),
    ("Il me faut une femme de ménage à Bonapriso",),
    ("Good afternoon",),
    ("How much for AC servicing?",),
    ("I need someone to fix my fridge in Bonaberi on Saturday",),
    ("What do you know about me?",),
    ("How una dey",),
    ("Wetin una fit do for me?",),
    ("Ma light don go, e dey spark",),
    ("je veux parler à quelqu'un",),
    ("non laisse, merci",),
    ("ok",),
    ("👍",),
)
SHARE_OF_BOOKINGS = 0.2
BETWEEN = 4.0  # seconds from one message of a person to their next


@dataclass(frozen=True, slots=True)
class Saying:
    """One message of one person, as the Bot API posts it."""

    person: int
    body: bytes


def sayings(people: int, most: int, seed: int = 1) -> Sequence[Saying]:
    """At most so many messages of so many people, in the order in which they arrive."""
    random = Random(seed)
    planned = sorted(_planned(random, people, length=most / 20))
    return [
        Saying(person, _update(number, person, text)) for number, (_, person, text) in enumerate(planned)
    ][:most]


def _planned(random: Random, people: int, length: float) -> Iterator[tuple[float, int, str]]:
    for person in range(people):
        talk = random.choice(BOOKINGS if random.random() < SHARE_OF_BOOKINGS else SINGLES)
        begins = random.uniform(0, length)
        for number, text in enumerate(talk):
            yield begins + number * BETWEEN, 7_000_000_000 + person, text


def _update(number: int, person: int, text: str) -> bytes:
    somebody = {"id": person, "is_bot": False, "first_name": f"Ama {person % 1000}", "language_code": "fr"}
    message = {
        "message_id": number + 1,
        "date": 1773126600,
        "chat": {"id": person, "type": "private", "first_name": somebody["first_name"]},
        "from": somebody,
        "text": text,
    }
    return json.dumps({"update_id": number + 1, "message": message}).encode()

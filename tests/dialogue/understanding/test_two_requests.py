"""Two requests in one message: the same two in either order, each with its own place and moment."""

import itertools

import pytest

from dialogue.understanding import Intent, Understanding, understand
from evaluation.two_requests import JOINTS, SENTENCES, WORDS, Single, joined_by, singles

NOW = "2026-03-10T09:20+01:00"
_COUNT = 40  # pairs for each joint


@pytest.fixture(scope="module")
def messages() -> list[Single]:
    return singles()


def told(read: Understanding) -> list[tuple[str, str | None, str | None, str | None]]:
    """Trade, place, day and hour of each request in its order."""
    places, times = (read.place, read.second_place or read.place), (read.time, read.second_time or read.time)
    return [
        (
            trade,
            place and (place.area or place.city),
            time and time.date,
            time and (time.start_time or time.part),
        )
        for trade, place, time in zip(read.categories, places, times, strict=False)
    ]


def test_each_message_asks_for_its_one_trade(messages: list[Single]) -> None:
    wrong = [one.text for one in messages if one.read.categories != [one.trade]]
    assert wrong == []
    assert len({one.trade for one in messages}) > 12


@pytest.mark.parametrize("joint", JOINTS)
def test_two_requests_are_the_same_two_in_either_order(joint: str, messages: list[Single]) -> None:
    joined = joined_by(joint, messages, _COUNT)
    changed = [(one.first.text, one.second.text) for one in joined if not one.is_same]
    assert len(changed) <= (1 if joint == ", " else 0), changed
    both = [one for one in joined if one.has_both]
    assert len(both) >= (1.0 if joint in WORDS else 0.9 if joint in SENTENCES else 0.8) * len(joined)
    mixed_up = [(one.first.text, one.second.text) for one in both if not one.keeps_its_own]
    assert len(mixed_up) <= 1, mixed_up


@pytest.mark.parametrize(
    ("text", "requests"),
    [
        (
            "il me faut un électricien à Bonamoussadi jeudi à 15h, et un peintre à Logpom mercredi à 9h",
            [
                ("electrical", "Bonamoussadi", "2026-03-12", "15:00"),
                ("painting", "Logpom", "2026-03-11", "09:00"),
            ],
        ),
        (
            "my brother wants a welder at Makepe on Friday at 4. we need a gardener in Bonapriso on Sunday",
            [("welding", "Makepe", "2026-03-13", "16:00"), ("gardening", "Bonapriso", "2026-03-15", None)],
        ),
        (
            "find one welder for Makepe Friday for 4 + un jardinier à Bonapriso dimanche matin svp",
            [
                ("welding", "Makepe", "2026-03-13", "16:00"),
                ("gardening", "Bonapriso", "2026-03-15", "morning"),
            ],
        ),
        (
            "un plombier à Akwa demain matin, le portail ne ferme plus à Bali vendredi",
            [("plumbing", "Akwa", "2026-03-11", "morning"), ("welding", "Bali", "2026-03-13", None)],
        ),
        (
            "find me painter for Kumba on Saturday and also a plumber in Limbe now now",
            [("painting", "Kumba", "2026-03-14", None), ("plumbing", "Limbe", "2026-03-10", None)],
        ),
        (
            "I need a cleaner in Molyko on Thursday at 8 + the kitchen sink is leaking",
            [("cleaning", "Molyko", "2026-03-12", "08:00"), ("plumbing", "Molyko", "2026-03-12", "08:00")],
        ),
        (
            "je veux un peintre à Bastos demain plus my tap di leak",
            [("painting", "Bastos", "2026-03-11", None), ("plumbing", "Bastos", "2026-03-11", None)],
        ),
        (
            "le robinet fuit à Bastos, puis vidange du groupe à Logbessou dimanche",
            [("plumbing", "Bastos", "2026-03-15", None), ("generator", "Logbessou", "2026-03-15", None)],
        ),
        (
            "ma clim ne refroidit plus à Bonapriso\ntondre la pelouse à Makepe vendredi",
            [("ac_fridge", "Bonapriso", "2026-03-13", None), ("gardening", "Makepe", "2026-03-13", None)],
        ),
        (
            "un plombier à Akwa demain, un électricien à Douala vendredi",
            [("plumbing", "Akwa", "2026-03-11", None), ("electrical", "Akwa", "2026-03-13", None)],
        ),
    ],
)
def test_each_request_has_what_is_said_of_it(
    text: str, requests: list[tuple[str, str | None, str | None, str | None]]
) -> None:
    assert told(understand(text, NOW)) == requests


@pytest.mark.parametrize(
    "text",
    [
        "ma clim ne refroidit plus, elle fait du bruit",
        "ma machine à laver n'essore plus; le tambour tourne",
        "a pane is broken, I need a glazier",
    ],
)
def test_one_request_stays_one(text: str) -> None:
    assert len(understand(text, NOW).categories) == 1


@pytest.mark.parametrize("text", ["la tôle du toit laisse passer l'eau", "le toit laisse entrer la pluie"])
def test_a_roof_that_lets_water_through_cancels_nothing(text: str) -> None:
    assert understand(text, NOW).intents == [Intent.REQUEST_SERVICE]


def test_without_a_readable_moment_neither_request_has_a_day() -> None:
    read = understand("un plombier à Akwa demain et un électricien à Bali vendredi", "soon")
    assert (read.time, read.second_time) == (None, None)


@pytest.mark.parametrize(
    ("text", "trades"),
    [
        ("I need a plumber in Molyko tomorrow at 10am. Le groupe électrogène refuse de démarrer", 2),
        ("my freezer stopped working yesterday, and get me a carpenter too on Friday", 2),
        ("il me faut un menuisier à Ndokoti, mon congélateur est mort", 2),
        ("envoyez un peintre à Logpom. my toilet est bouché, I dey for Bepanda", 2),
        ("a pane is broken, I need a glazier", 1),
        ("the door no di close, find me one welder", 1),
        ("l'eau coule du plafond, je veux un maçon", 1),
        ("le courant saute et le frigo ne marche plus, envoyez un électricien", 1),
    ],
)
def test_a_trouble_that_nobody_mends_who_is_asked_for_is_another_request(text: str, trades: int) -> None:
    assert len(understand(text, NOW).categories) == trades


TROUBLES = {
    "fr": [
        ("electrical", "une prise de la chambre fait des étincelles"),
        ("carpentry", "il nous faut un menuisier pour une armoire"),
        ("cleaning", "je cherche quelqu'un pour nettoyer l'appartement"),
        ("plumbing", "le lavabo de la douche est bouché"),
        ("masonry", "je veux faire poser des carreaux"),
        ("generator", "mon groupe électrogène ne démarre plus"),
        ("gardening", "il faut tondre la pelouse"),
        ("ac_fridge", "mon congélateur ne congèle plus"),
        ("welding", "la grille de la fenêtre est à souder"),
        ("pest_control", "les souris sont entrées dans la cuisine"),
    ],
    "en": [
        ("electrical", "a socket in the bedroom is sparking"),
        ("carpentry", "we need a carpenter for a wardrobe"),
        ("cleaning", "I want someone to clean the flat"),
        ("plumbing", "the shower drain is clogged"),
        ("masonry", "we want tiles laid in the yard"),
        ("generator", "my generator refuses to start"),
        ("gardening", "the lawn needs mowing"),
        ("ac_fridge", "our freezer stopped freezing"),
        ("welding", "the window bars need welding"),
        ("pest_control", "mice are in the kitchen"),
    ],
    "pcm": [
        ("electrical", "socket for room di spark"),
        ("carpentry", "we need carpenter for wardrobe"),
        ("cleaning", "I wan person for clean ma flat"),
        ("plumbing", "shower hole don block"),
        ("generator", "ma gen no wan start"),
        ("gardening", "bush don grow for yard, e need cut"),
        ("ac_fridge", "freezer no di freeze again"),
        ("pest_control", "arata don full kitchen"),
    ],
}


@pytest.mark.parametrize("joint", [". ", "\n", ", ", " ; "])
@pytest.mark.parametrize("language", TROUBLES)
def test_two_troubles_are_the_same_two_in_either_order(language: str, joint: str) -> None:
    swayed, lost = [], []
    pairs = list(itertools.combinations(TROUBLES[language], 2))
    for (first, one), (second, other) in pairs:
        forth, back = (understand(joint.join(said), NOW).categories for said in ((one, other), (other, one)))
        if set(forth) != set(back):
            swayed.append((one, other, forth, back))
        elif set(forth) != {first, second}:
            lost.append((one, other, forth))
    assert not swayed
    assert len(lost) <= (0.25 if joint == ", " else 0.12) * len(pairs), lost  # what may be one trouble

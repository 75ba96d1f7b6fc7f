"""Is a yes a clear yes? What books, cancels and erases may rest on nothing less."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast

import pytest

from dialogue.acts import Act, acts_in
from dialogue.agreement import is_clear_yes, is_yes
from dialogue.turn import Turn
from dialogue.understanding import Intent, Understanding, understand

NOW = datetime.fromisoformat("2026-03-10T09:20+01:00")
YES = [
    *("oui", "oui merci", "ok", "ok c'est bon", "oui c bon pr moi", "on est ok, go", "vas-y", "c'est good"),
    *(
        "ya c'est bon mola",
        "oui allez-y",
        "oui vite",
        "ça marche",
        "parfait",
        "d'accord",
        "je valide",
        "nickel",
    ),
    *("oui c'est bien ça", "ok pour moi", "oui voilà", "ouais c bon", "aucun souci", "oui pas de souci"),
    *(
        "oui je confirme pour demain à 10h avec Blaise",
        "yes please",
        "yes that works",
        "yes yes yes",
        "go ahead",
    ),
    *(
        "yes book it",
        "sounds good",
        "no problem",
        "yes no problem",
        "yep that's fine",
        "oui yes",
        "yes parfait",
    ),
    *(
        "yes na that one",
        "yes, e correct like that",
        "yes make e run come",
        "na so",
        "book am",
        "I gree",
        "👍",
    ),
    *("sorry i just said yes its correct", "okay thank you", "e correct", "Très bien, je confirme."),
    *(
        "très bien",
        "very good, confirm",
        "great",
        "I don gree",
        "oui envoyez quelqu'un vite",
        "yes o, let him come",
    ),
]
NO_YES = [
    *(
        "yes no",
        "no no yes",
        "don't book it yet",
        "please do not confirm",
        "I never said yes",
        "who said yes",
    ),
    *("confirme pas", "valide pas stp", "j'ai pas dit oui", "ok stop", "c'est bon laisse", "👍👎", "✅❌"),
    *("j'attends le oui de mon mari", "oui si c'est Blaise", "yes if she is free", "oui attends", "ok bye"),
    *("ok donc si je dis oui il vient", "ok je vois", "ok thanks bye", "yeah right", "ok dans mes rêves"),
    *(
        "je vais confirmer ce soir",
        "ok je te dis ça ce soir",
        "yes but can he come at 12",
        "ok mais plus tard",
    ),
    *(
        "ok je te dirai",
        "ok I go see",
        "ok I see",
        "ok j'ai compris",
        "c'est bon pour l'instant",
        "good morning",
    ),
    *("ok good, my neighbour fixed it", "all good, it's fixed now", "ok super, l'eau est revenue"),
    *("parfait ça remarche", "c'est bon, merci, je me débrouille", "oui c'est cher", "yes that is expensive"),
    *(
        "yes I know the price",
        "vas-y doucement",
        "ok merci de patienter",
        "i confirm nothing",
        "make e come with pipe",
    ),
    *("yes my neighbour told me about you", "bien sûr que non", "yes na tomorrow i get wedding"),
    *("oui ?", "ok keep it", "oui mais garde mon adresse", "ok keep am", "d'accord on garde"),
]
CANCELS = [
    "oui",
    "yes",
    "oui annule",
    "yes cancel it",
    "oui annule seulement",
    "yes cancel am",
    "oui merci",
    "confirm",
]
CANCELS_NOTHING = [
    *(
        "ok thanks",
        "ok merci",
        "d'accord merci",
        "okay thank you",
        "oui je veux garder",
        "yes I still want it",
    ),
    *(
        "it's fine",
        "fine",
        "vas-y doucement",
        "yes make e come",
        "ok laisse comme ça",
        "je confirme mon rendez-vous",
        "c'est bon, garde le rendez-vous",
    ),
]


@dataclass
class Heard:
    """As much of a turn as agreement looks at."""

    text: str
    understanding: Understanding
    acts: frozenset[Act]
    now: datetime = NOW
    booking: None = None

    def says(self, *intents: Intent) -> bool:
        return bool({*intents} & {*self.understanding.intents})

    def means(self, *intents: Intent) -> bool:
        return self.understanding.intent in intents


def heard(text: str) -> Turn:
    return cast(Turn, Heard(text, understand(text, NOW), acts_in(text)))


@pytest.mark.parametrize("text", YES)
def test_a_yes_is_heard_with_what_courtesy_adds(text: str) -> None:
    assert is_yes(heard(text))


@pytest.mark.parametrize("text", NO_YES)
def test_a_yes_with_a_no_an_if_or_a_wait_beside_it_is_none(text: str) -> None:
    assert not is_yes(heard(text))


@pytest.mark.parametrize("text", CANCELS)
def test_a_yes_alone_or_with_the_wish_cancels(text: str) -> None:
    assert is_clear_yes(heard(text), Intent.CANCEL)


@pytest.mark.parametrize("text", CANCELS_NOTHING)
def test_thanks_and_whatever_keeps_a_visit_cancel_nothing(text: str) -> None:
    assert not is_clear_yes(heard(text), Intent.CANCEL)

"""Is whoever came last time wanted or refused?"""

import pytest

from dialogue.understanding import Intent, understand

NOW = "2026-03-10T09:20+01:00"


@pytest.mark.parametrize(
    "text",
    [
        "envoyez le menuisier de la fois passée pour un tiroir",
        "je veux Monsieur Paul qui est venu la dernière fois pour la clim",
        "can Mr Ngwa who came last time look at the tap again",
        "make the same woman come clean ma house",
        "pourquoi pas le même plombier, mon évier est bouché",
        "no be this boy, na the one of last time",
        "no be dat woman na the person for last time",
        "vendredi vers 9h avec le même",
        "for Friday morning with the same please",
        "pas lui, plutôt celui de la dernière fois",
        "je préfère que la dame de la dernière fois repasse",
    ],
)
def test_the_last_one_is_wanted(text: str) -> None:
    assert understand(text, NOW).provider_ref == "last"


@pytest.mark.parametrize(
    "text",
    [
        "I need a plumber but not the man from last time",
        "a carpenter please, anybody but the man from last time",
        "un peintre, mais pas le même gars",
        "il me faut un plombier, n'importe qui sauf celui de la dernière fois",
        "I want electrician, no be the same man",
    ],
)
def test_the_last_one_is_refused_and_somebody_else_asked_for(text: str) -> None:
    understood = understand(text, NOW)
    assert understood.intent is Intent.REQUEST_SERVICE
    assert (understood.provider_ref, understood.corrects) == (None, ("provider",))


@pytest.mark.parametrize(
    "text",
    [
        "why do you always propose the same guy?",
        "pourquoi vous me proposez toujours le même gars ?",
        "oublie mon plombier habituel et mes habitudes, on repart de zéro",
        "the man from last time left without finishing",
        "vendredi, mais pas à la même heure",
        "friday with the same price please",
        "un gars de la télé avant 20h, le match commence",
    ],
)
def test_nobody_is_wanted_by_who_asks_why_complains_or_names_an_hour(text: str) -> None:
    assert understand(text, NOW).provider_ref is None

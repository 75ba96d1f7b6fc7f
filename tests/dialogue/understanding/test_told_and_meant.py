"""What is only told, denied or asked about is not wanted; what is a cry is urgent."""

from datetime import datetime

import pytest

from dialogue.language import language_shares
from dialogue.understanding import Danger, Intent, understand

NOW = "2026-03-10T09:20+01:00"


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("au feu!", Danger.FIRE),
        ("house don catch fire", Danger.FIRE),
        ("clim qui goutte sur la prise", Danger.SPARKS),
        ("I was shocked by the fridge", Danger.SPARKS),
        ("le transformateur a explosé", Danger.SPARKS),
    ],
)
def test_a_danger_is_urgent_whatever_is_wanted(text: str, danger: Danger) -> None:
    read = understand(text, NOW)
    assert read.danger == danger
    assert read.urgency == "urgent"


@pytest.mark.parametrize(
    "text",
    [
        "compteur d'eau fuit",
        "do you repair gas leaks?",
        "pas d'odeur de gaz, la cuisinière ne s'allume pas",
        "une recharge de gaz ça tourne autour de combien ?",
    ],
)
def test_what_is_denied_or_asked_about_is_no_danger(text: str) -> None:
    read = understand(text, NOW)
    assert read.danger is None
    assert read.urgency == "none"


@pytest.mark.parametrize("text", ["je suis enfermé dehors avec un bébé", "locked out, stuck outside my flat"])
def test_who_is_locked_out_wants_a_locksmith_now(text: str) -> None:
    read = understand(text, NOW)
    assert (read.category, read.urgency) == ("locksmith", "urgent")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("my phone erased all my data", Intent.UNCLEAR),
        ("oublie mes données", Intent.PRIVACY_DELETE),
        ("efface mon ancienne adresse", Intent.PRIVACY_RESET),
        ("delete my booking", Intent.CANCEL),
        ("Mireille a annulé ?", Intent.ASK_STATUS),
        ("je peux encore annuler si jamais ?", Intent.ASK_STATUS),
        ("je veux qu'on me rappelle", Intent.TALK_TO_HUMAN),
        ('{"intent": "cancel"}', Intent.UNCLEAR),
        ("how much I go pay for that work?", Intent.ASK_PRICE),
    ],
)
def test_the_wish_is_the_one_meant(text: str, intent: Intent) -> None:
    assert understand(text, NOW).intent is intent


def test_a_refused_number_is_not_taken() -> None:
    assert understand("mon numéro n'est pas 677451290 mais 699123456", NOW).phone == "+237699123456"
    assert understand("pas 15k, 10k", NOW).amount == 10_000
    assert understand("budget is 10k not 15k", NOW).amount == 10_000


@pytest.mark.parametrize(
    "now", ["", "garbage", "2026-02-30T09:00+01:00", None, 0, datetime.max, datetime.min]
)
def test_a_moment_that_cannot_be_read_gives_no_time(now: object) -> None:
    read = understand("plombier demain 10h à Akwa", now)  # type: ignore[arg-type]
    assert read.time is None
    assert read.category == "plumbing"
    assert read.place is not None


@pytest.mark.parametrize(
    "prior", [{"fr": "x"}, {"fr": None}, "fr", 5, [], {"fr": float("inf")}, {"fr": -1}, {"fr": float("nan")}]
)
def test_a_prior_that_cannot_be_read_is_none(prior: object) -> None:
    assert language_shares("demain matin", prior) == language_shares("demain matin")  # type: ignore[arg-type]
    assert understand("ok", NOW, prior=prior).languages == ["und"]  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["demain", "no", "for Akwa"])
def test_a_short_answer_keeps_a_settled_mix(text: str) -> None:
    shares = language_shares(text, {"fr": 0.6, "pcm": 0.4})
    assert shares == {"fr": 0.6, "pcm": 0.4}


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("no be light, na wata", "plumbing"),
        ("no be water na light", "electrical"),
        ("it's not the light, it's the water", "plumbing"),
        ("c'est pas le courant, c'est l'eau", "plumbing"),
        ("not an electrician, someone for the generator", "generator"),
    ],
)
def test_what_is_put_in_the_place_of_a_trouble_is_wanted(text: str, trade: str) -> None:
    read = understand(text, NOW)
    assert (read.category, "trade" in read.corrects) == (trade, True)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("the breaker in our house at Nkwen trips every evening, I need an electrician", None),
        ("la lumière saute chaque soir à Akwa, envoyez quelqu'un", None),
        ("the toilet blocks every week, come on Friday", "2026-03-13"),
        ("I need a cleaner every Saturday", "FREQ=WEEKLY;BYDAY=SA"),
    ],
)
def test_how_often_it_breaks_is_no_moment_of_a_visit(text: str, when: str | None) -> None:
    read = understand(text, NOW)
    assert (read.time.iso if read.time else None) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("samedi elle n'est pas là, lundi à 9h ça irait ?", "2026-03-16T09:00+01:00"),
        ("Saturday she is not there, Monday at 9?", "2026-03-16T09:00+01:00"),
        ("Saturday e no dey, make e be Monday 9 o'clock", "2026-03-16T09:00+01:00"),
        ("demain I get exam so après-demain à 13h", "2026-03-12T13:00+01:00"),
        ("I have a burial meeting on Friday, so Thursday at 10", "2026-03-12T10:00+01:00"),
        ("tomorrow I have class till noon so 2pm", "2026-03-11T14:00+01:00"),
        ("jeudi j'ai cours jusqu'à 11h, donc 15h", "2026-03-12T15:00+01:00"),
        ("demain matin, pas aujourd'hui", "2026-03-11T06:00/2026-03-11T12:00"),
    ],
)
def test_what_else_somebody_has_to_do_is_no_moment_of_a_visit(text: str, when: str) -> None:
    read = understand(text, NOW)
    assert read.time is not None
    assert read.time.iso == when


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("I moved from Akwa, I'm now at Bonapriso", "Bonapriso"),
        ("I don pack comot from Bonamoussadi, make e meet me for Logpom", "Logpom"),
        ("j'ai déménagé de Bastos à Mvan", "Mvan"),
        ("I need a truck, we are moving from Akwa to Deido", "Akwa"),
    ],
)
def test_who_has_moved_lives_at_the_new_place(text: str, area: str) -> None:
    read = understand(text, NOW)
    assert read.place is not None
    assert read.place.area == area

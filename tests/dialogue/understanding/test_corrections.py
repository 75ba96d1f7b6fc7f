"""Which part of what was said before does a message replace?"""

import pytest

from dialogue.understanding import Intent, understand

NOW = "2026-03-10T09:20+01:00"


@pytest.mark.parametrize(
    "text",
    [
        "un plombier à Akwa, pas Alain cette fois",
        "plombier demain akwa mais pas alain",
        "un électricien, n'importe qui sauf lui",
        "I need a plumber but not Serge",
        "a cleaner on Friday, anybody except her",
        "plumber for Molyko, no be Blaise",
        "plumber but not him",
    ],
)
def test_a_first_request_may_refuse_a_provider(text: str) -> None:
    understood = understand(text, NOW)
    assert Intent.REQUEST_SERVICE in understood.intents
    assert understood.corrects == ("provider",)


@pytest.mark.parametrize("text", ["pas Alain", "not Serge", "no be Blaise", "sauf lui", "pas lui cette fois"])
def test_a_name_refused_alone_corrects_the_provider(text: str) -> None:
    understood = understand(text, NOW)
    assert understood.intent in (Intent.REJECT, Intent.CHANGE)
    assert understood.corrects == ("provider",)


@pytest.mark.parametrize(
    "text",
    ["un plombier à Akwa, pas demain", "un plombier, pas à Deido", "plumber, not Friday", "pas cher svp"],
)
def test_a_day_a_place_or_a_price_refused_is_nobody(text: str) -> None:
    assert "provider" not in understand(text, NOW).corrects


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("no wait electrician", "electrical"),
        ("non plutôt un électricien", "electrical"),
        ("ah non menuisier", "carpentry"),
        ("I mean electrician", "electrical"),
        ("sorry, plumber", "plumbing"),
        ("attends, un peintre", "painting"),
        ("no, na plumber i want", "plumbing"),
        ("non je voulais dire soudeur", "welding"),
    ],
)
def test_a_trade_after_no_or_wait_replaces_the_trade(text: str, trade: str) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.corrects, understood.category) == (Intent.CHANGE, ("trade",), trade)


@pytest.mark.parametrize("text", ["I need a plumber", "un plombier svp", "no light, I need an electrician"])
def test_a_plain_request_corrects_nothing(text: str) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.corrects) == (Intent.REQUEST_SERVICE, ())


@pytest.mark.parametrize(
    "text",
    [
        *("non je travaille le matin", "pas le matin", "le matin je travaille", "le soir c'est mort"),
        *("l'après-midi je suis pas là", "je suis occupé le soir", "not morning", "I work in the morning"),
        *("I can't in the evening", "morning no good", "no be morning", "I no dey for morning"),
    ],
)
def test_a_time_refused_is_no_time_asked_for(text: str) -> None:
    understood = understand(text, NOW)
    assert understood.intent in (Intent.REJECT, Intent.CHANGE)
    assert (understood.time, understood.corrects) == (None, ("time",))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("je travaille le matin, venez l'après-midi", "afternoon"),
        ("pas le soir, plutôt le matin", "morning"),
        ("evening no good, make e be morning", "morning"),
    ],
)
def test_the_time_named_instead_is_asked_for(text: str, part: str) -> None:
    understood = understand(text, NOW)
    assert understood.time is not None
    assert (understood.intent, understood.corrects, understood.time.part) == (Intent.CHANGE, ("time",), part)


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        *(("no, at home", "place"), ("non, au bureau", "place"), ("Akwa? no, Bonaberi", "place")),
        *(
            ("pas chez moi, au bureau", "place"),
            ("it's Limbe not Buea", "place"),
            ("pardon, Makepe", "place"),
        ),
        *(("I no talk Deido, I talk Akwa", "place"), ("na for house no be for office", "place")),
        *(
            ("j'ai dit jeudi", "time"),
            ("oups, 15h", "time"),
            ("8h non 9h", "time"),
            ("le soir plutôt", "time"),
        ),
        *(("no be 3 o'clock, na 5", "time"), ("j'avais écrit lundi mais c'est mercredi", "time")),
        *(("pas un plombier, un électricien", "trade"), ("sorry the washing machine", "trade")),
        *(("je parlais du chauffe-eau", "trade"), ("I asked for a tiler not a painter", "trade")),
        *(("plutôt Serge", "provider"), ("I go prefer Alain", "provider")),
        *(("a want Comfort, no be Odette", "provider"), ("je préfère Nadège", "provider")),
    ],
)
def test_a_correction_alone_says_what_it_puts_right(text: str, slot: str) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.corrects) == (Intent.CHANGE, (slot,))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Akwa? no, Bonaberi", "Bonabéri"),
        ("Makepe, pardon Logpom", "Logpom"),
        ("Bastos, non, Mendong", "Mendong"),
    ],
)
def test_the_place_named_after_a_no_is_meant(text: str, meant: str) -> None:
    place = understand(text, NOW).place
    assert place is not None
    assert place.area == meant


@pytest.mark.parametrize(
    ("text", "hour"),
    [("8h non 9h", "09:00"), ("no be three o'clock oh, na five", "17:00"), ("10h, pardon, 11h", "11:00")],
)
def test_the_hour_named_after_a_no_is_meant(text: str, hour: str) -> None:
    time = understand(text, NOW).time
    assert time is not None
    assert time.start_time == hour


@pytest.mark.parametrize(
    "text",
    [
        "no light for house",
        "pas d'eau depuis hier",
        "not urgent, Akwa tomorrow",
        "Roumdé, non loin de la mosquée",
    ],
)
def test_a_no_that_takes_nothing_back_corrects_nothing(text: str) -> None:
    assert understand(text, NOW).corrects == ()

"""Which slots take another value, when a message puts one or several right?"""

import pytest

from dialogue.understanding import Intent, Understanding, understand

NOW = "2026-03-10T09:20+01:00"  # a Tuesday
WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = "2026-03-11", "2026-03-12", "2026-03-13", "2026-03-14"
MONDAY, TUESDAY = "2026-03-16", "2026-03-17"


def told(read: Understanding) -> dict[str, str | None]:
    """The new values: a quarter, a day, hour or part of the day, and a trade."""
    when = read.time
    moment = when and (when.date or when.start_time or when.part)
    return {
        "place": read.place and (read.place.area or read.place.ref),
        "time": moment,
        "trade": read.category,
    }


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("pas demain mais jeudi, et à Deido plutôt qu'à Akwa", {"place": "Deido", "time": THURSDAY}),
        ("à Bonabéri et non à Akwa, et jeudi au lieu de lundi", {"place": "Bonabéri", "time": THURSDAY}),
        ("non, plutôt jeudi et à Deido", {"place": "Deido", "time": THURSDAY}),
        ("je me suis trompé, c'est Logpom et samedi", {"place": "Logpom", "time": SATURDAY}),
        ("pas à Akwa jeudi mais à Deido vendredi", {"place": "Deido", "time": FRIDAY}),
        ("remplace Akwa par Deido et jeudi par vendredi", {"place": "Deido", "time": FRIDAY}),
        ("en fait c'est à Logbessou, le 14 et pas le 12", {"place": "Logbessou", "time": SATURDAY}),
        ("changez le jour et le quartier : vendredi à Deido", {"place": "Deido", "time": FRIDAY}),
        ("I meant Bonaberi and Friday, not Akwa and Thursday", {"place": "Bonabéri", "time": FRIDAY}),
        ("not Thursday at Akwa, Friday at Deido", {"place": "Deido", "time": FRIDAY}),
        ("sorry, Makepe, and at 3pm not 10am", {"place": "Makepe", "time": "15:00"}),
        ("switch Thursday to Friday and Akwa to Deido", {"place": "Deido", "time": FRIDAY}),
        ("actually Saturday, and at my office rather than home", {"place": "office", "time": SATURDAY}),
        ("no be Akwa Thursday, na Bonaberi Friday", {"place": "Bonabéri", "time": FRIDAY}),
        ("I made a mistake, na Tuesday and na for Bali", {"place": "Bali", "time": TUESDAY}),
        ("I talk say Deido no be Akwa, and na morning no be evening", {"place": "Deido", "time": "morning"}),
        ("abeg no be Thursday na Friday, et c'est Bonabéri pas Akwa", {"place": "Bonabéri", "time": FRIDAY}),
        (
            "weh j'ai confondu, c'est Ndokoti Friday, no be Bépanda jeudi",
            {"place": "Ndokoti", "time": FRIDAY},
        ),
        ("pas un plombier mais un électricien, et plutôt lundi", {"time": MONDAY, "trade": "electrical"}),
        ("c'est la clim, pas le lavabo, et jeudi pas mercredi", {"time": THURSDAY, "trade": "ac_fridge"}),
        ("I mean the fridge, and Monday not Sunday", {"time": MONDAY, "trade": "ac_fridge"}),
        (
            "not a plumber, an electrician, and not Monday but Tuesday",
            {"time": TUESDAY, "trade": "electrical"},
        ),
        ("no be plumber, na electrician, and make am Friday", {"time": FRIDAY, "trade": "electrical"}),
        ("no be TV na fridge, et plutôt lundi", {"time": MONDAY, "trade": "ac_fridge"}),
        ("je parlais du frigo, et c'est à Makepe, pas à Logpom", {"place": "Makepe", "trade": "ac_fridge"}),
        ("not a painter but a tiler, and Molyko instead of Bonduma", {"place": "Molyko", "trade": "masonry"}),
        (
            "I want carpenter no be welder, and for Nkwen no be Mankon",
            {"place": "Nkwen", "trade": "carpentry"},
        ),
        ("pas la TV, le frigo, and it's Deido not Akwa", {"place": "Deido", "trade": "ac_fridge"}),
    ],
)
def test_two_values_are_put_right_at_once(text: str, values: dict[str, str]) -> None:
    read = understand(text, NOW)
    assert read.corrects == tuple(values)
    assert {slot: told(read)[slot] for slot in values} == values
    assert read.category not in read.refused


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("pas Serge, et pas le matin", "time", None),
        ("plutôt Serge, et jeudi pas mercredi", "time", THURSDAY),
        ("un autre technicien, et plutôt jeudi", "time", THURSDAY),
        ("not Blaise and not in the morning", "time", None),
        ("I'd rather have Alain, and on Friday not Thursday", "time", FRIDAY),
        ("no be Blaise, and make e be Friday no be Thursday", "time", FRIDAY),
        ("no be Blaise, et plutôt l'après-midi", "time", "afternoon"),
        ("pas Serge, et à Deido pas à Akwa", "place", "Deido"),
        ("another cleaner, and it's at Bonapriso, not Akwa", "place", "Bonapriso"),
        ("send another person, and make am Bonaberi no be Akwa", "place", "Bonabéri"),
        ("pas un plombier, un électricien, et pas Serge", "trade", "electrical"),
        ("not Blaise, and I mean an electrician not a plumber", "trade", "electrical"),
        ("no be plumber, na electrician, et pas Blaise", "trade", "electrical"),
    ],
)
def test_somebody_else_and_another_value(text: str, slot: str, value: str | None) -> None:
    read = understand(text, NOW)
    assert read.corrects == (slot, "provider")
    assert told(read)[slot] == value


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("plutôt Serge, et jeudi pas mercredi", "Serge"),
        ("plutôt nadège svp", "nadège"),
        ("pas lui, envoyez Mr Atangana", "Atangana"),
        ("remplacez Serge par Kevin", "Kevin"),
        ("Mireille au lieu d'Odette", "Mireille"),
        ("I'd rather have Alain, and on Friday", "Alain"),
        ("not him, Blaise", "Blaise"),
        ("can I change Serge for Blaise", "Blaise"),
        ("Kevin instead of Serge please", "Kevin"),
        ("no be Serge, na Kevin I want", "Kevin"),
        ("no be Blaise, make Divine come", "Divine"),
        ("I want Comfort no be Odette", "Comfort"),
        ("pas Serge, et pas le matin", None),
        ("another cleaner, not Mireille", None),
        ("pas Blaise. Venez jeudi", None),
        ("jeudi au lieu de Vendredi", None),
        ("Serge non, quelqu'un d'autre", None),
        ("Serge no, Blaise", "Blaise"),
        ("make e come with Serge", None),
    ],
)
def test_who_is_to_come_instead_is_told_by_name(text: str, name: str | None) -> None:
    assert understand(text, NOW).person == name


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("no be Akwa Thursday, na Bonaberi Friday, and no be Blaise", ("place", "time", "provider")),
        ("pas Serge, et jeudi à Deido plutôt que mercredi à Akwa", ("place", "time", "provider")),
        ("not a plumber, an electrician, at Deido not Akwa, Friday not Thursday", ("place", "time", "trade")),
    ],
)
def test_three_values_are_put_right_at_once(text: str, slots: tuple[str, ...]) -> None:
    assert understand(text, NOW).corrects == slots


@pytest.mark.parametrize(
    ("text", "slot", "beside"),
    [
        ("le plombier de demain, à Deido et pas à Akwa", "place", {"time": WEDNESDAY, "trade": "plumbing"}),
        ("jeudi c'est bon, mais à Deido pas à Akwa", "place", {"time": THURSDAY}),
        ("non c'est toujours jeudi mais à Deido", "place", {"time": THURSDAY}),
        ("à Deido pas à Akwa demain", "place", {"time": WEDNESDAY}),
        ("Thursday is fine but at Deido, not Akwa", "place", {"time": THURSDAY}),
        ("change my booking of Friday to Deido", "place", {"time": FRIDAY}),
        ("for tomorrow, na Bonaberi no be Akwa", "place", {"time": WEDNESDAY}),
        ("à Akwa, mais jeudi pas mercredi", "time", {"place": "Akwa"}),
        ("déplace le rendez-vous d'Akwa à vendredi", "time", {"place": "Akwa"}),
        ("le plombier, plutôt jeudi", "time", {"trade": "plumbing"}),
        ("at Akwa but Friday instead of Thursday", "time", {"place": "Akwa"}),
        ("the plumber for Akwa: Friday, not Thursday", "time", {"place": "Akwa", "trade": "plumbing"}),
        ("for Akwa, make am Friday no be Thursday", "time", {"place": "Akwa"}),
        ("toujours à Akwa, but Friday no be Thursday", "time", {"place": "Akwa"}),
        (
            "pas un plombier, un électricien, toujours jeudi à Akwa",
            "trade",
            {"place": "Akwa", "time": THURSDAY},
        ),
        ("on Friday at Deido, electrician not plumber", "trade", {"place": "Deido", "time": FRIDAY}),
        ("for Friday, electrician no be plumber", "trade", {"time": FRIDAY}),
        ("vendredi à Akwa mais pas Serge", "provider", {"place": "Akwa", "time": FRIDAY}),
        ("un autre électricien demain à Deido", "provider", {"place": "Deido", "time": WEDNESDAY}),
        ("Friday at Akwa is good but not Blaise", "provider", {"place": "Akwa", "time": FRIDAY}),
        ("Friday for Akwa, but no be Blaise", "provider", {"place": "Akwa", "time": FRIDAY}),
    ],
)
def test_what_is_only_told_beside_a_correction_is_not_put_right(
    text: str, slot: str, beside: dict[str, str]
) -> None:
    read = understand(text, NOW)
    assert read.corrects == (slot,)
    assert {one: told(read)[one] for one in beside} == beside


@pytest.mark.parametrize(
    "text",
    [
        *("un plombier demain à Akwa", "oui c'est bon pour jeudi à Akwa", "pas urgent, demain à Akwa"),
        *("la clim ne marche pas aujourd'hui, venez demain", "merci, à jeudi"),
        *("a plumber tomorrow at Deido please", "yes, Friday at Deido is fine"),
        *("the AC is not cooling today, send somebody tomorrow", "no light for Bonaberi since Thursday"),
        *("I wan plumber for Bonaberi Friday", "I no sabi Akwa well, plumber for Deido tomorrow"),
        *("ma clim no di cool again, demain à Bali", "replace the lock for tomorrow at Akwa"),
    ],
)
def test_nothing_is_put_right(text: str) -> None:
    assert understand(text, NOW).corrects == ()


def test_a_yes_may_put_something_right() -> None:
    read = understand("oui mais à Deido pas à Akwa", NOW)
    assert (read.intent, read.corrects, told(read)["place"]) == (Intent.CONFIRM, ("place",), "Deido")


@pytest.mark.parametrize(
    "text", ["le matin, pas le soir", "le matin pas le soir", "na morning no be evening"]
)
def test_the_no_between_two_parts_of_the_day_is_of_the_second(text: str) -> None:
    read = understand(text, NOW)
    assert (read.corrects, told(read)["time"]) == (("time",), "morning")


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("vous avez mal noté, c'est Makepe", "place", "Makepe"),
        ("ce n'est pas mon quartier, j'habite Logpom", "place", "Logpom"),
        ("à la maison finalement", "place", "home"),
        ("mauvaise adresse, c'est chez moi", "place", "home"),
        ("you got the place wrong, I'm in Mile 4", "place", "Mile 4"),
        ("that's not my address, I live in Bonaberi", "place", "Bonabéri"),
        ("you mixed up the place, it is Deido", "place", "Deido"),
        ("you mistake the place, I dey for Bonaberi", "place", "Bonabéri"),
        ("dat no be my place, I dey live for Molyko", "place", "Molyko"),
        ("na for Mile 16 I bin mean", "place", "Mile 16"),
        ("sorry wrong place, c'est Deido", "place", "Deido"),
        ("vous vous trompez de jour, j'ai dit samedi", "time", SATURDAY),
        ("mauvais jour, j'avais dit lundi", "time", MONDAY),
        ("you got the day wrong, it's Saturday", "time", SATURDAY),
        ("that's not the time I gave, it's 5pm", "time", "17:00"),
        ("sorry typo 15h", "time", "15:00"),
        ("na Friday I bin mean", "time", FRIDAY),
        ("una mistake the day, na Thursday", "time", THURSDAY),
        ("vous avez la mauvaise heure, it's 3pm", "time", "15:00"),
        ("mauvais métier, je veux un menuisier", "trade", "carpentry"),
        ("vous vous trompez de métier, c'est un peintre que je veux", "trade", "painting"),
        ("je n'ai pas demandé un plombier, je veux un soudeur", "trade", "welding"),
        ("je n'ai plus besoin de l'électricien, c'est un plombier", "trade", "plumbing"),
        ("wrong trade, I want a carpenter", "trade", "carpentry"),
        ("I didn't say plumber, I said painter", "trade", "painting"),
        ("you misunderstood, it's a welder I want", "trade", "welding"),
        ("wrong trade, na painter I want", "trade", "painting"),
        ("I don talk plumber but na carpenter I want", "trade", "carpentry"),
        ("I no need plumber again, na painter", "trade", "painting"),
        ("tu as mal compris, na carpenter I want", "trade", "carpentry"),
    ],
)
def test_who_says_that_a_slot_is_wrong_puts_it_right(text: str, slot: str, value: str) -> None:
    read = understand(text, NOW)
    assert (read.intents, read.corrects) == ([Intent.CHANGE], (slot,))
    assert told(read)[slot] == value


@pytest.mark.parametrize(
    ("text", "city", "area"),
    [
        ("no Akwa, Deido", "Douala", "Deido"),
        ("non Makepe, Bonapriso", "Douala", "Bonapriso"),
        ("no Molyko, Bonduma", "Buea", "Bonduma"),
        ("Bali Douala not Bali Ngaoundéré", "Douala", "Bali"),
        ("Bastos Yaoundé et non Bastos Douala", "Yaoundé", "Bastos"),
        ("no be Bali Ngaoundéré, Bali Douala", "Douala", "Bali"),
        ("no Akwa, Douala", "Douala", "Akwa"),
        ("no, Akwa, Douala", "Douala", "Akwa"),
    ],
)
def test_the_place_that_is_not_refused_is_meant(text: str, city: str, area: str) -> None:
    read = understand(text, NOW)
    assert read.corrects == ("place",)
    assert read.place is not None
    assert (read.place.city, read.place.area) == (city, area)


@pytest.mark.parametrize(
    "text",
    [
        *("not 3pm, 2", "pas 15h, 14", "no be 3pm, na 2", "make it two instead", "make am two instead"),
        *("mets plutôt 10", "pas demain après-demain", "not Thursday Friday", "no Thursday, Friday"),
    ],
)
def test_another_hour_or_day_puts_the_time_right(text: str) -> None:
    read = understand(text, NOW)
    assert (read.intent, read.corrects) == (Intent.CHANGE, ("time",))


@pytest.mark.parametrize(
    "text",
    [
        *("I live in Bonaberi", "j'habite Logpom, un plombier demain", "no water, Akwa", "no light, Deido"),
        *("I no need plumber again", "je n'ai plus besoin du plombier", "no plumber came yesterday"),
        *("not bad, 5", "pas mal, 4", "na Friday I dey free", "c'est un plombier que je veux"),
        *("il y a une erreur sur la facture", "the plumber fitted the wrong tap", "not 3, 4"),
    ],
)
def test_what_only_sounds_like_a_correction_puts_nothing_right(text: str) -> None:
    assert understand(text, NOW).corrects == ()

"""Which questions does a request need? Trade, place, time, each asked alone and with what may be tapped."""

from datetime import timedelta

from dialogue import moments, places_of
from dialogue.proposals import Choice
from dialogue.reply import Button, Fact
from dialogue.state import BookingTopic, HelpTopic, Moment, Reason, Request
from dialogue.topics import people_of_ours, slots
from dialogue.turn import Turn, caption
from preferences import providers

MOST_OPTIONS = 3  # anything else may be typed
NEEDED = {"trade": "trade", "place": "place", "city": "place"}  # what nobody can choose for the person


def ask_trade(turn: Turn, topic: BookingTopic) -> None:
    """Which service?"""
    offered = providers.trades_offered(turn.connection)[:MOST_OPTIONS]
    buttons = [(f"trade:{trade}", Button("", f"trade/{trade}/label")) for trade in offered]
    turn.ask(topic, "trade", "booking/ask_trade", buttons=buttons)


def ask_place(turn: Turn, topic: BookingTopic) -> None:
    """Which quarter, which town, near what? Only what is not known."""
    request = topic.request
    trade = request.trade
    if request.cities:
        buttons = [(f"city:{city}", caption(city)) for city in request.cities[:MOST_OPTIONS]]
        turn.ask(
            topic,
            "city",
            "booking/ask_city",
            {"area": request.area, "cities": tuple(request.cities)},
            buttons=buttons,
        )
    elif request.area or request.latitude is not None:
        typed = request.area or turn.incoming.place_label
        cities = providers.cities_with(turn.connection, trade or "")[:MOST_OPTIONS]
        buttons = [(f"city:{city}", caption(city)) for city in cities]
        turn.ask(topic, "city", "booking/unknown_place", {"typed": typed}, buttons=buttons)
    elif request.city:
        turn.ask(
            topic,
            "place",
            "booking/ask_quarter",
            {"city": request.city, "trade": trade},
            asks_location=True,
        )
    else:
        named = turn.technician(request.provider)
        facts = {"trade": trade, "provider": named.name if named else None}
        known = places_of.rival_spots(turn) if request.spot is None else []
        turn.ask(
            topic,
            "place",
            "booking/ask_place",
            facts,
            buttons=[(f"spot:{one.value}", caption(one.area or one.city or "")) for one in known],
            asks_location=not known,
        )


def insist(turn: Turn, topic: BookingTopic) -> bool:
    """ "I don't know", "skip", of what nobody can choose for them; True when a person is offered instead.

    First why we ask, then what else would do, then somebody of ours: never the same sentence twice.
    """
    topic.passed += 1
    asked = NEEDED[topic.asked or "trade"]
    if topic.passed == 1:
        turn.say("why/question", {"asked": asked})
    elif topic.passed == 2 and asked == "place":
        turn.say("booking/place_otherwise")
    else:
        offer_person(turn, topic)
        return True
    turn.is_repeating = True
    return False


def offer_person(turn: Turn, topic: BookingTopic) -> None:
    """We get no further here: somebody of ours? Who then asks for the same once more gets one."""
    tells_more = turn.understanding.place is not None or turn.understanding.time is not None
    if topic.was_offered_person and not tells_more:
        turn.state.close(topic)
        people_of_ours.call(turn)
        return
    topic.was_offered_person = True
    offer = turn.state.push(HelpTopic(number=turn.state.take_number(), opened_at=turn.now))
    turn.ask(offer, "help", "human/offered", buttons=[("human", "human"), ("book", "book")])


def say_nobody(turn: Turn, topic: BookingTopic) -> None:
    """Nobody (else) does this there: say so precisely, with a way on."""
    request = topic.request
    trade = request.trade or ""
    here = providers.serving(turn.connection, trade, request.city)
    cities = providers.cities_with(turn.connection, trade)
    if here:
        request.refused = []
        request.provider = request.provider or here[0].id  # whom a yes, or another day, then means
        alone = Reason(key="only_one", facts={"city": request.city or ""})
        slots.put_default(request, "provider", alone if len(here) == 1 else Reason(key="available"))
        facts: dict[str, Fact] = {"trade": trade, "provider": here[0].name, "city": request.city}
        facts["when"] = moments.shown(request.when, turn.today) if request.when else None
        turn.ask(
            topic,
            "only",
            "booking/no_other_provider",
            facts,
            buttons=[("keep", "keep"), ("change:time", "change_time"), ("human", "human")],
        )
    elif cities:
        facts_in_city = {"trade": trade, "city": request.city, "cities": cities}
        turn.ask(
            topic,
            "place",
            "booking/no_provider_in_city",
            facts_in_city,
            buttons=[("human", "human"), ("stop", "stop_request")],
        )
    elif topic.asked == "nobody" and not turn.is_repeating:
        offer_person(turn, topic)  # asked for again: the same sentence would help nobody
    else:
        buttons: list[tuple[str, str | Button]] = [("human", "human"), ("stop", "stop_request")]
        turn.ask(topic, "nobody", "booking/no_provider", {"trade": trade}, buttons=buttons)


def ask_time(turn: Turn, topic: BookingTopic, choice: Choice | None = None) -> None:
    """Which day, and which hour? `choice` is who would come, named when the person asked for them."""
    request = topic.request
    if request.when is not None:
        facts = {"when": moments.shown(request.when, turn.today)}
        turn.ask(topic, "time", "booking/ask_day", facts, buttons=_days(turn, request.when))
        return
    is_named = choice is not None and request.provider == choice.technician.id
    turn.ask(
        topic,
        "time",
        "booking/ask_time",
        {
            "trade": request.trade,
            "where": places_of.shown(request),
            "provider": choice.technician.name if choice and is_named else None,
        },
        buttons=_slots(turn),
    )


def _slots(turn: Turn) -> list[tuple[str, str | Button]]:
    """Up to three open slots from now on, as buttons."""
    found: list[tuple[str, str | Button]] = []
    for ahead, label in ((0, "today"), (1, "tomorrow")):
        for part in ("morning", "afternoon"):
            moment = Moment(day=turn.today + timedelta(days=ahead), part=part)
            if _is_possible(turn, moment):
                found.append((f"slot:{moment.day}:{part}", f"{label}_{part}"))
    return found[:MOST_OPTIONS]


def _days(turn: Turn, moment: Moment) -> list[tuple[str, str | Button]]:
    days = [turn.today + timedelta(days=ahead) for ahead in range(4)]
    fitting = [day for day in days if _is_possible(turn, moment.model_copy(update={"day": day}))]
    return [(f"day:{day}", Button("", "day", {"day": day})) for day in fitting[:MOST_OPTIONS]]


def _is_possible(turn: Turn, moment: Moment) -> bool:
    return moments.is_open(moment, turn.hours, turn.now, turn.zone) and not moments.is_past(
        moment, turn.now + timedelta(hours=1), turn.zone
    )


def refuses_time(turn: Turn, topic: BookingTopic) -> bool:
    """Past, too far or closed: says so and asks for another time; True when it did."""
    request = topic.request
    moment = request.when
    if moment is None:
        return False
    facts = {"when": moments.shown(moment, turn.today)}
    if moments.is_past(moment, turn.now, turn.zone):
        request.when, topic.suggested = None, moment
        turn.ask(topic, "time", "booking/past_time", facts, buttons=_slots(turn))
    elif moments.is_too_far(moment, turn.now, turn.zone):
        request.when = None
        turn.ask(topic, "time", "booking/too_far", facts)
    elif not _is_served(turn, request, moment):
        return _offer_opening(turn, topic, moment)
    else:
        return False
    return True


def _is_served(turn: Turn, request: Request, moment: Moment) -> bool:
    is_urgent = request.urgency == "urgent" and request.trade in turn.hours.urgent_trades
    return is_urgent or moments.is_open(moment, turn.hours, turn.now, turn.zone)


def _offer_opening(turn: Turn, topic: BookingTopic, moment: Moment) -> bool:
    """Another moment for the one that is closed, to be agreed to first; False where it is put already.

    Who wants somebody at once, while we are closed, is shown it all for the next opening: one yes is enough.
    """
    upcoming = moments.next_open(moment, turn.hours, turn.now, turn.zone)
    if moment.asap and upcoming is not None:
        topic.request.when = upcoming
        closed: dict[str, Fact] = {"when": moments.shown(moment, turn.today), "now": True}
        turn.say("booking/closed_time", closed | {"hours": None, "next": None})
        return False
    weekday = moments.span(moment, turn.now, turn.zone)[0].astimezone(turn.zone).weekday()
    worked = turn.hours.on(weekday)
    topic.suggested = upcoming
    topic.request.when = None
    turn.ask(
        topic,
        "opening",
        "booking/closed_time",
        {
            "when": moments.shown(moment, turn.today),
            "now": moment.asap,
            "hours": f"{worked[0]:%H:%M}-{worked[1]:%H:%M}" if worked else None,
            "next": moments.shown(upcoming, turn.today),
        },
        buttons=[("opening", "yes"), ("change:time", "change_time")],
    )
    return True

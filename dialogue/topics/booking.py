"""How does a request become a booking? One question at a time, then a summary, then an explicit yes."""

from dialogue import moments, places_of, proposals, views
from dialogue.acts import Act
from dialogue.reply import Reply
from dialogue.state import BookingTopic, Moment, OutageTopic, Request
from dialogue.topics import agreeing, asking, consents, settling, sharing, slots, twice
from dialogue.turn import Turn, caption
from dialogue.understanding.dangers import is_dark
from dialogue.understanding.evidence import tells_of_trouble
from dialogue.understanding.wording import word
from preferences import history
from preferences.history import Booking

OFFERS = ("offer", "network")  # what nobody has asked for yet


def open_booking(turn: Turn, *, request: Request | None = None, changes: int | None = None) -> BookingTopic:
    """Begin a request on top of whatever is being talked about."""
    unfinished = turn.state.booking()
    is_wanted = unfinished is not None and unfinished.changes is None and unfinished.asked not in OFFERS
    if unfinished is not None and is_wanted and unfinished.request.trade:
        turn.state.queue.append(unfinished.request)
    request = request or Request()
    outage = turn.state.topic
    if isinstance(outage, OutageTopic):  # the place was told with the cut
        sharing.inherit_place(request, outage.request)
        turn.state.close(outage)
    if unfinished is not None and unfinished.asked == "network":
        sharing.inherit_place(request, unfinished.request)  # "we are at Biyem-Assi", said of the cut
    return turn.state.push(
        BookingTopic(
            number=turn.state.take_number(),
            opened_at=turn.now,
            request=request,
            changes=changes,
        )
    )


def change_booking(turn: Turn, booking: Booking) -> BookingTopic:
    """Begin to change a booking: the request holds what was agreed."""
    return open_booking(turn, request=agreeing.request_of(booking), changes=booking.id)


def request_service(turn: Turn) -> None:
    """The message asks for a service (or two, or two visits of one): take it in and go on."""
    topic = open_booking(turn)
    halves = twice.parted(turn)
    slots.fill(halves[0] if halves else turn, topic)
    settling.ask_about_unknown(turn, topic.request)
    first, *further = turn.understanding.categories or (topic.request.trade,)
    topic.request.trade = first
    sharing.take_over_waiting(turn.state, topic.request)
    turn.state.queue += [sharing.alongside(topic.request, trade) for trade in further if trade]
    turn.state.queue += [sharing.once_more(topic.request, halves[1])] if halves else []
    _take_apart(turn, topic.request)
    if first == "electrical" and is_dark(word(turn.text)) and Act.HAVE not in turn.acts:
        turn.say("booking/if_neighbours")
    place = len(turn.replies)
    proceed(turn, topic)
    if further and topic.status == "collecting":  # a recap names what comes after it itself
        turn.replies.insert(place, Reply("booking/both", {"trade": first, "then": tuple(further)}))


def _take_apart(turn: Turn, first: Request) -> None:
    """The second of two services may have a moment and a place of its own."""
    read, queue = turn.understanding, turn.state.queue
    if queue and read.second_time is not None:
        queue[-1].when = moments.from_mention(read.second_time)
    if queue and read.second_place is not None:
        places_of.clear(queue[-1])
        places_of.put_named(queue[-1], read.second_place)
    if queue and sharing.is_of_both(turn):
        sharing.share_hour(first, queue[-1])


def proceed(turn: Turn, topic: BookingTopic) -> None:
    """Ask for what is missing, or propose."""
    request = topic.request
    topic.status = "collecting"
    topic.changes, request.changes = topic.changes or request.changes, None
    _leave_what_is_over(turn, topic)
    if request.trade is None:
        return asking.ask_trade(turn, topic)
    settling.fill_usual_place(turn, request)
    settling.settle_town(turn, topic)
    if settling.is_served_nowhere(turn, request):
        return _do_without(turn, topic)
    if not request.has_place:
        return asking.ask_place(turn, topic)
    choices = proposals.ranked(turn, request)
    if not choices:
        return asking.say_nobody(turn, topic)
    if request.when is None and request.urgency == "urgent":
        request.when = Moment(asap=True)
    if not moments.has_day(request.when):
        return _want_time(turn, topic, choices[0])
    if asking.refuses_time(turn, topic):
        return None
    return agreeing.propose(turn, topic, choices)


def _leave_what_is_over(turn: Turn, topic: BookingTopic) -> bool:
    """A visit that is over or called off is changed no more: what was wanted is a request of its own."""
    changed = history.get(turn.connection, topic.changes) if topic.changes is not None else None
    is_over = changed is not None and changed.status != history.Status.CONFIRMED
    if is_over:
        topic.changes = None
    return is_over


def _do_without(turn: Turn, topic: BookingTopic) -> None:
    """Nobody does this there: a way on is offered, or the next service that was asked for goes on."""
    asking.say_nobody(turn, topic)
    if turn.state.queue and topic.changes is None:
        turn.state.close(topic)
        next_in_queue(turn, topic.request)


def _want_time(turn: Turn, topic: BookingTopic, choice: proposals.Choice) -> None:
    """Propose the hour of a settled habit, suggest that of last time where the usual is asked for, or ask."""
    request = topic.request
    # Who waits for the usual day with a leak?
    is_pressing = request.urgency == "urgent" or tells_of_trouble(request.detail)
    usual = proposals.usual_moment(turn, request.trade) if request.when is None and not is_pressing else None
    if usual is None or not (usual[2] or topic.is_usual):
        asking.ask_time(turn, topic, choice)
        return
    moment, reason, is_habit = usual
    request.when = moment
    slots.put_default(request, "time", reason)
    if is_habit:
        agreeing.propose(turn, topic, proposals.ranked(turn, request))
    else:
        agreeing.suggest(turn, topic, choice)


def confirm(turn: Turn, topic: BookingTopic) -> None:
    """The explicit yes: book, ask once whether we may remember, go on with what else was asked for."""
    moment = topic.request.when
    is_late = moment is not None and moments.is_past(moment, turn.now, turn.zone)
    if is_late or _leave_what_is_over(turn, topic) or not agreeing.book(turn, topic):
        proceed(turn, topic)
        return
    if topic.changes is None and not turn.allowed.was_asked and not turn.state.queue:
        consents.ask(turn, topic.request)
    next_in_queue(turn, topic.request)


def other_provider(turn: Turn, topic: BookingTopic) -> None:
    """Not this one: the others, to choose from."""
    request = topic.request
    topic.keep(request)
    slots.refuse_provider(request)
    return offer_others(turn, topic)


def offer_others(turn: Turn, topic: BookingTopic) -> None:
    """Who else could come, where somebody was refused."""
    request = topic.request
    choices = proposals.ranked(turn, request)
    if not choices and len(request.refused) > 1:
        request.refused = []  # all have been refused: there is nobody else, so all are shown
        return offer_providers(turn, topic, proposals.ranked(turn, request))
    if not choices:
        request.provider = request.refused[0] if request.refused else None
        return asking.say_nobody(turn, topic)
    if len(choices) == 1:
        request.provider = choices[0].technician.id
        slots.put_default(request, "provider", choices[0].reasons[0])
        return proceed(turn, topic)
    offer_providers(turn, topic, choices)
    return None


def cheaper_provider(turn: Turn, topic: BookingTopic) -> bool:
    """Somebody whose visit costs less is proposed instead; False when there is nobody."""
    now = turn.technician(topic.request.provider)
    fees = {one.technician.id: one.technician.fee for one in proposals.ranked(turn, topic.request)}
    limit = now.fee if now else None
    cheaper = [one for one, fee in fees.items() if fee is not None and limit is not None and fee < limit]
    if not cheaper:
        return False
    topic.keep(topic.request)
    topic.request.provider = min(cheaper, key=lambda one: fees[one] or 0)
    slots.clear_default(topic.request, "provider")
    proceed(turn, topic)
    return True


def put_right(turn: Turn, topic: BookingTopic, changed: set[str]) -> None:
    """Go on with what the message changed; what it refuses and gives no new value for is asked anew."""
    left = slots.empty_refused(turn, topic.request, changed)
    if "place" in left:
        asking.ask_place(turn, topic)
    elif "time" in left:
        asking.ask_time(turn, topic)
    elif "provider" in left:
        offer_others(turn, topic)
    else:
        proceed(turn, topic)


def offer_providers(turn: Turn, topic: BookingTopic, choices: list[proposals.Choice]) -> None:
    """Who could come, to choose from."""
    request = topic.request
    shown = choices[: asking.MOST_OPTIONS]
    turn.ask(
        topic,
        "provider",
        "booking/choose_provider",
        {"trade": request.trade, "candidates": tuple(proposals.candidate(choice) for choice in shown)},
        buttons=[(f"provider:{one.technician.id}", caption(one.technician.name)) for one in shown],
    )


def drop(turn: Turn, topic: BookingTopic) -> None:
    """The request is not wanted any more: nothing was booked, or a booking stays as it was."""
    turn.state.close(topic)
    if topic.changes is None:
        others = bool(history.live(turn.bookings))
        turn.say("booking/dropped", {"trade": topic.request.trade, "others": others})
    elif (booked := history.get(turn.connection, topic.changes)) is not None:
        turn.say("change/kept", {"visit": views.visit(turn, booked)})


def keep_for_later(turn: Turn, topic: BookingTopic) -> None:
    """Nothing now; it is kept, and its open question is forgotten: a later "ok" agrees to nothing."""
    turn.has_asked = True
    if topic.asked == "opening" and topic.suggested is not None:
        slots.put_moment(topic.request, topic.suggested)
    if topic.asked == "network":
        turn.state.close(topic)  # who waits for the network wants nobody
        turn.say("smalltalk/as_you_wish")
        return
    topic.asked, topic.options, topic.status, topic.put = "later", [], "collecting", None
    if topic.request.trade is None:
        turn.say("smalltalk/as_you_wish")
        return
    turn.say("booking/kept_for_later", {"trade": topic.request.trade})


def repeat(turn: Turn, topic: BookingTopic) -> None:
    """Ask the open question again, in short."""
    match topic.asked:
        case "what":
            agreeing.what_to_change(turn, topic)
        case "opening" if topic.suggested and topic.request.when is None:
            take_opening(turn, topic)  # shown whole, for a yes of its own
        case "offer" | "network" | "later":
            pass  # an offer is not put twice; a yes, a place or a time still takes it up
        case "provider" if topic.request.provider is None:
            offer_providers(turn, topic, proposals.ranked(turn, topic.request))
        case _:
            proceed(turn, topic)


def take_opening(turn: Turn, topic: BookingTopic) -> None:
    """The next moment when the house works, offered after a closed one, becomes the proposal."""
    if topic.suggested is not None:
        slots.put_moment(topic.request, topic.suggested)
    proceed(turn, topic)


def offer(turn: Turn, trade: str, asked: str = "offer", known: Request | None = None) -> None:
    """Beside an answer about a trade (or the network): a yes begins a booking, with what was said of it."""
    topic = open_booking(turn, request=known or Request())
    topic.request.trade = trade
    slots.fill(turn, topic)
    topic.asked = asked
    turn.has_asked = True


def undo(turn: Turn, topic: BookingTopic) -> None:
    """The last change is taken back."""
    topic.go_back()
    proceed(turn, topic)


def skip(turn: Turn, topic: BookingTopic) -> None:
    """ "Any", "you choose": the first that fits; of a service and a place it is said what they are for."""
    request = topic.request
    if topic.asked == "confirm" and Act.UNSURE in turn.acts:
        agreeing.what_to_change(turn, topic)
        return
    own_places = [one.action for one in topic.options if one.action.startswith("spot:")]
    if topic.asked == "provider":
        topic.asked = None
    elif topic.asked == "opening" and topic.suggested is not None:
        slots.put_moment(request, topic.suggested)
    elif topic.asked == "time":
        request.when = slots.any_time(turn, request.when)
    elif topic.asked == "place" and own_places:
        places_of.put_value(turn, request, own_places[0].removeprefix("spot:"))
    elif topic.asked in asking.NEEDED and asking.insist(turn, topic):
        return
    proceed(turn, topic)


def resume(turn: Turn, topic: BookingTopic) -> None:
    """After hours of silence: shall we go on with it? Of a moment that has passed: when else?"""
    request = topic.request
    begun = {"trade": request.trade, "where": places_of.shown(request) if request.has_place else None}
    if request.when is not None and moments.is_past(request.when, turn.now, turn.zone):
        turn.say("booking/begun", begun)
        asking.refuses_time(turn, topic)
        return
    when = moments.shown(request.when, turn.today) if request.when else None
    buttons = [("resume", "resume"), ("stop", "stop_request")]
    turn.ask(topic, "resume", "booking/resume", {**begun, "when": when}, buttons=buttons)


def next_in_queue(turn: Turn, done: Request | None) -> None:
    """Go on with the next service that was asked for, at the same place and time unless told otherwise."""
    if not turn.state.queue:
        return
    request = turn.state.queue.pop(0)
    if done is not None:
        sharing.inherit(request, done)
    topic = turn.state.push(
        BookingTopic(
            number=turn.state.take_number(),
            opened_at=turn.now,
            request=request,
            was_shown=done is not None,  # the recap before this one told how to change it
        )
    )
    turn.say("booking/next_request", {"trade": request.trade})
    proceed(turn, topic)


def act(turn: Turn, topic: BookingTopic, action: str, value: str) -> None:
    """A tapped (or typed) option."""
    request = topic.request
    match action:
        case "trade":
            request.trade = value
        case "city":
            request.city, request.cities = value, []
        case "spot":
            places_of.put_value(turn, request, value)
        case "slot":
            day, part = value.split(":")
            slots.put_moment(request, Moment.model_validate({"day": day, "part": part}))
        case "day":
            known = request.when or Moment()
            slots.put_moment(request, Moment.model_validate({**known.model_dump(), "day": value}))
        case "provider":
            request.provider = value
            slots.clear_default(request, "provider")
        case "opening":
            if topic.suggested:
                slots.put_moment(request, topic.suggested)
        case "keep":
            request.refused = []
        case _:
            return steer(turn, topic, action, value)
    return proceed(turn, topic)


def steer(turn: Turn, topic: BookingTopic, action: str, value: str) -> None:
    """The options that move the request on without filling a slot."""
    match action, value:
        case "confirm", _:
            confirm(turn, topic)
        case "other", _:
            other_provider(turn, topic)
        case "change", _ if topic.request.trade is None:
            proceed(turn, topic)
        case "change", "place":
            topic.keep(topic.request)
            _clear_place(topic.request)
            asking.ask_place(turn, topic)
        case "change", "trade":
            topic.keep(topic.request)
            topic.request.trade, topic.request.provider = None, None
            proceed(turn, topic)
        case "change", "time":
            topic.keep(topic.request)
            topic.request.when = None
            asking.ask_time(turn, topic)
        case "change", _ if topic.request.has_place and topic.request.when:
            agreeing.what_to_change(turn, topic)
        case "stop", _:
            drop(turn, topic)
        case _:
            proceed(turn, topic)


def _clear_place(request: Request) -> None:
    places_of.clear(request)

"""Which world does a story begin in? The demo's providers, hours and prices, and one person with a past."""

from functools import cache

from bot import demo
from bot.simulator.world import Fixtures, PersonEntry, World
from dialogue.understanding.spots import Spot
from tests.telling import wording
from tests.telling.form import one_of
from tests.telling.story import Line, Person, Story, Unreadable
from tests.telling.wording import CONSENTS

SPOTS = tuple(spot.value for spot in Spot)
ADDRESSES = {"whatsapp": "whatsapp:+237677000009", "telegram": "777"}


@cache
def fixtures() -> Fixtures:
    """What operators have set."""
    return demo.operators()


def world_of(story: Story) -> World:
    """The world in which the story begins; raises Unreadable."""
    people = [_person(story)] if story.person.is_known else []
    return World(now=story.now, fixtures=fixtures(), people=people)


def _person(story: Story) -> PersonEntry:
    person = story.person
    setup: dict[str, object] = {"user": "known", "profile": _profile(person, story.past)}
    for name, entries in (("visited", "history"), ("booked", "bookings")):
        setup[entries] = [_visit(line) for line in story.past if line.name == name]
    setup["reminders"] = [_due(line) for line in story.past if line.name == "due"]
    for line in story.past:
        if line.name == "consent":
            setup["consent"] = CONSENTS[one_of(line.number, line.value, CONSENTS, "consent")]
    return PersonEntry.model_validate(
        {"channel": person.channel, "address": ADDRESSES[person.channel], "setup": setup}
    )


def _profile(person: Person, past: tuple[Line, ...]) -> dict[str, object]:
    profile: dict[str, object] = {"name": person.name, "phone": person.phone}
    profile |= {"language": person.language, "formality": person.manner}
    providers: dict[str, str] = {}
    places: dict[str, object] = {}
    for line in past:
        for label, value in known_facts(line) if line.name == "knows" else ():
            if label.startswith("last "):
                trade = wording.trade(line.number, label.removeprefix("last "))
                providers[trade] = wording.provider_id(line.number, value, fixtures())
            elif label == "usual":
                profile["preferred_slots"] = [wording.slot(line.number, value)]
            elif one_of(line.number, label, SPOTS, "thing to know (or “last plumber”, “usual”)") == "home":
                profile["usual_place"] = wording.place(line.number, value).model_dump()
            else:
                places[label] = wording.place(line.number, value).model_dump()
    return {**profile, "providers": providers, "places": places}


def known_facts(line: Line) -> list[tuple[str, str]]:
    """ "home = Akwa; usual = samedi matin" as pairs."""
    pairs = []
    for part in line.value.split(";"):
        label, mark, value = part.partition("=")
        if not mark:
            raise Unreadable(line.number, f"“{part.strip()}” is no known thing. Write “home = Akwa”.")
        pairs.append((label.strip(), value.strip()))
    return pairs


def _visit(line: Line) -> dict[str, object]:
    visit = wording.visit(line.number, line.value)
    if visit.hour is None or ":" not in visit.hour:
        raise Unreadable(line.number, "A visit of the past needs its hour: 2026-03-11 10:00")
    provider = wording.provider_id(line.number, visit.provider, fixtures()) if visit.provider else None
    return {
        "category": visit.trade,
        "provider": provider,
        "place": wording.place(line.number, visit.place).model_dump(),
        "when": f"{visit.day}T{visit.hour}:00+01:00",
        "rating": visit.stars,
    }


def _due(line: Line) -> dict[str, object]:
    trade, _, day = line.value.partition(",")
    day, _ = wording.day_and_hour(line.number, day.strip())
    return {"category": wording.trade(line.number, trade.strip()), "due": day}

"""Does a conversation that was saved as a story come out again as it was?"""

import shutil
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from bot import demo
from bot.simulator.wire import Gesture
from preferences import people
from tests.journeys.phones import Phone, Town
from tests.telling import operators
from tests.telling.form import parse
from tests.telling.playing import Played, play
from tests.telling.story import Pause

TUESDAY = datetime.fromisoformat("2027-03-09T10:00:00+01:00")
HORTENSE, LOIC, ADA = "whatsapp:+237677000001", "700002", "whatsapp:+237677000004"


@pytest.fixture
async def town(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Town]:
    shutil.copy(sqlite_template, tmp_path / "sabi.db")
    opened = Town(f"sqlite:///{tmp_path}/sabi.db")
    opened.load(demo.world(TUESDAY).model_copy(update={"now": TUESDAY}))
    yield opened
    await opened.close()


async def saved(phone: Phone) -> str:
    answer = await phone.town.client.get(f"/simulator/people/{phone.channel}/{phone.address}/story")
    assert answer.status_code == 200, answer.text
    return answer.text


async def played(written: str, template: Path, folder: Path) -> Played:
    shutil.copy(template, folder / "story.db")
    return await play(parse(written), f"sqlite:///{folder}/story.db")


async def talks(phone: Phone, *moves: str | Gesture) -> None:
    for move in moves:
        if isinstance(move, Gesture):
            await phone.does(move)
        elif move.startswith("... "):
            await phone.town.move(move[4:])
            phone.town.sent()
        elif move in phone.captions():
            await phone.taps(move)
        else:
            await phone.says(move)


CASES: dict[str, tuple[str, str, tuple[str | Gesture, ...]]] = {
    "new, with buttons and a visit": (
        "whatsapp",
        "whatsapp:+237677000055",
        (
            "Bonjour, un plombier à Akwa svp",
            "jeudi à 14h",
            "Autre personne",
            "Confirmer",
            "Oui, avec rappels",
            "... 2027-03-12T18:00:00+01:00",
            "5",
        ),
    ),
    "known, with habits": (
        "whatsapp",
        HORTENSE,
        ("Bonjour, la clim ne refroidit plus, quelqu'un demain matin ?", "pourquoi lui ?", "oui"),
    ),
    "known, with a booking to cancel": ("whatsapp", ADA, ("please cancel my booking", "yes")),
    "known, casual, with things sent along": (
        "telegram",
        LOIC,
        (
            Gesture(LOIC, "Loïc", media="voice"),
            "gars, falla moi un électricien demain soir",
            Gesture(LOIC, "Loïc", location=(3.87, 11.52, "")),
            "plus tard",
        ),
    ),
    "nobody understands": (
        "telegram",
        "901",
        ("{{7*7}}", "asdkjh\nqwe", "je veux parler à quelqu'un", "allo ?"),
    ),
    "Pidgin, step by step": (
        "telegram",
        "902",
        (
            "How na",
            "gen no wan start",
            "Up Station Bamenda",
            "... 2027-03-09T12:30:00+01:00",
            "tomorrow",
            "na so",
        ),
    ),
}


@pytest.mark.parametrize("case", CASES)
async def test_a_saved_conversation_is_a_story_that_passes(
    town: Town, sqlite_template: Path, tmp_path: Path, case: str
) -> None:
    channel, address, moves = CASES[case]
    phone = town.phone(channel, address, "Brice")
    await talks(phone, *moves)
    story = await saved(phone)
    again = await played(story, sqlite_template, tmp_path)
    answers = [line.strip() for line in phone.talk if line.startswith("< ")]
    assert again.messages == len([one for one in moves if isinstance(one, Gesture) or one[:4] != "... "]), (
        story
    )
    assert story.count("\n< ") >= len([one for one in answers if one != "<"]), story


async def test_what_an_operator_said_is_in_the_story(
    town: Town, sqlite_template: Path, tmp_path: Path
) -> None:
    phone = town.phone("telegram", "901", "Brice")
    await talks(phone, "un plombier à Akwa", "je veux parler à quelqu'un", "allo ?")
    person = town.house.database.read_now(lambda c: people.find(c, "telegram", "901"))
    assert person is not None
    for line in ("operator: Bonjour,\nici Carine", "operator gives the word back"):
        operators.act(town.house, person.id, Pause(1, line))
    await talks(phone, "demain à 10h")
    story = await saved(phone)
    assert "> allo ?\n< nothing\n\n... operator: Bonjour, ici Carine\n" in story
    await played(story, sqlite_template, tmp_path)


async def test_a_story_holds_on_to_facts_and_not_to_wording(town: Town) -> None:
    phone = town.phone("whatsapp", "whatsapp:+237677000055", "Brice")
    await talks(phone, "Bonjour, un plombier à Akwa jeudi à 14h svp", "Confirmer")
    assert await saved(phone) == (
        "# Brice, 09 March 2027\n"
        "person: Brice, whatsapp\n"
        "now: 2027-03-09 10:00\n"
        "\n"
        "> Bonjour, un plombier à Akwa jeudi à 14h svp\n"
        "< greeting/hello + booking/summary\n"
        "  says: Akwa | Blaise Ekotto | 11 mars\n"
        "  voice: fr\n"
        "\n"
        "> [button Confirmer]\n"
        "< booking/booked + consent/ask\n"
        "  says: Akwa | Blaise Ekotto | 11 mars\n"
        "  voice: fr\n"
        "  booked: plumbing, Akwa, 2027-03-11 14:00, Blaise Ekotto\n"
    )


async def test_of_somebody_who_never_wrote_there_is_no_story(town: Town) -> None:
    for address in (HORTENSE, "whatsapp:+237600000000"):
        answer = await town.client.get(f"/simulator/people/whatsapp/{address}/story")
        assert answer.status_code == 404

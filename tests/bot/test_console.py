"""One can book from a terminal: typed lines come out as Sabi's answers, a number presses a button."""

import io
from collections.abc import Callable
from datetime import datetime

import pytest
from sqlalchemy import select

from bot import console
from bot.clock import MovableClock
from bot.house import House
from bot.settings import Settings
from bot.simulator.world import World, load
from bot.store import Database
from dialogue.reply import Rendered
from preferences.history import Status, history

TUESDAY = datetime.fromisoformat("2026-04-07T10:00:00+01:00")
Talk = Callable[..., str]


@pytest.fixture
def talk(
    database_url: str, world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Talk:
    """Types lines on a Tuesday morning in a house with providers; gives what the terminal showed."""
    settings = Settings(database_url=database_url, gather_seconds=0.0, _env_file=None)  # type: ignore[call-arg]

    def typed(*lines: str, name: str = "me") -> str:
        house = House(settings, public_url="http://127.0.0.1:8000")
        assert isinstance(house.clock, MovableClock)
        house.clock.set(TUESDAY)
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        console.talk(house, name)
        return capsys.readouterr().out

    database = Database(database_url)
    database.write_now(lambda c: load(c, world, TUESDAY, settings.zone))
    database.close()
    return typed


def booked(database_url: str) -> list[tuple[str, str, str, str]]:
    """Trade, town, quarter and status of every booking."""
    database = Database(database_url)
    columns = [history.c[name] for name in ("trade", "city", "area", "status")]
    rows = database.read_now(lambda c: [tuple(row) for row in c.execute(select(*columns))])
    database.close()
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def test_a_plumber_is_booked_in_pidgin(talk: Talk, database_url: str) -> None:
    shown = talk("My tap dey leak for kitchen, abeg send plumber for Akwa tomorrow morning", "1")
    assert "[1] E correct" in shown
    assert "Plumber for Akwa (Douala), tomorrow, Wednesday 8 April" in shown
    assert "I don book am: plumber for Akwa (Douala)" in shown
    assert booked(database_url) == [("plumbing", "Douala", "Akwa", Status.CONFIRMED)]


def test_a_number_presses_the_button_of_that_number(talk: Talk, database_url: str) -> None:
    first, second = talk("Un plombier à Akwa demain à 10h svp", "2").split("[3] Changer")[:2]
    assert "[2] Autre personne" in first
    assert "Vous confirmez" in second
    assert person_named(first) != person_named(second)
    assert booked(database_url) == []


def person_named(summary: str) -> str:
    """Who comes, by a French summary."""
    return summary.split(" avec ")[1].split(".")[0]


def test_a_number_that_no_button_has_is_a_text(talk: Talk, database_url: str) -> None:
    shown = talk("Un plombier à Akwa demain à 10h svp", "9")
    assert shown.count("[1] Confirmer") == 2
    assert booked(database_url) == []


def test_each_name_is_a_person_of_its_own(talk: Talk, database_url: str) -> None:
    talk("Un plombier à Akwa demain à 10h svp", name="Ama")
    talk("1", name="Ben")
    assert booked(database_url) == []
    talk("oui", name="Ama")
    assert booked(database_url) == [("plumbing", "Douala", "Akwa", Status.CONFIRMED)]


def test_an_empty_line_and_the_end_of_input_are_fine(talk: Talk) -> None:
    assert talk().strip() == ">"
    assert "Traceback" not in talk("", "   ")


def test_buttons_are_shown_as_a_numbered_list() -> None:
    assert console.shown(Rendered("Quand ?", (("a", "Demain"), ("b", "Lundi")))) == (
        "Quand ?\n  [1] Demain\n  [2] Lundi"
    )
    assert console.shown(Rendered("Merci.")) == "Merci."

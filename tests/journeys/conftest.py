"""A town per test, on both databases, with a small world."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import yaml
from hypothesis import settings

from bot.simulator.world import Fixtures, World
from tests.journeys.phones import Town

DATA = Path(__file__).parents[1] / "data" / "messages"
NOON = "2026-04-07T10:00:00+01:00"  # a Tuesday morning

settings.register_profile("search")  # other conversations each time: tests/journeys/test_any_conversation.py


@pytest.fixture(scope="session")
def fixtures() -> Fixtures:
    """The providers, hours and prices of the sample dialogues."""
    return Fixtures.model_validate(yaml.safe_load((DATA / "fixtures.yaml").read_text(encoding="utf-8")))


@pytest.fixture
async def town(database_url: str, fixtures: Fixtures) -> AsyncIterator[Town]:
    """A house with nobody known yet."""
    opened = Town(database_url)
    opened.load(World.model_validate({"now": NOON, "fixtures": fixtures.model_dump()}))
    yield opened
    await opened.close()

"""A manager for all tests of the turn, and messages as the channels hand them over."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.simulator.world import Fixtures, World
from dialogue.manager import ConversationManager
from dialogue.rendering import Renderer
from preferences.gazetteer import load_places

DOUALA = ZoneInfo("Africa/Douala")
FIXTURES = Path(__file__).parents[1] / "data" / "messages" / "fixtures.yaml"
MORNING = "2026-04-07T10:00:00+01:00"  # a Tuesday


@pytest.fixture(scope="session")
def manager() -> ConversationManager:
    """The conversation as it is served; it holds nothing between two messages."""
    return ConversationManager(Renderer(), DOUALA, load_places())


@pytest.fixture(scope="session")
def world() -> World:
    """Providers, hours and prices, and nobody known yet."""
    fixtures = Fixtures.model_validate(yaml.safe_load(FIXTURES.read_text(encoding="utf-8")))
    return World.model_validate({"now": MORNING, "fixtures": fixtures.model_dump()})

"""The sample dialogues pass through the Telegram webhook against a Bot API of ours."""

import argparse
import importlib.util
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from tests.journeys import serving

DATA = Path(__file__).parents[1] / "data" / "messages"
FILES = sorted((DATA / "dialogues").glob("*.yaml"))
DIALOGUES = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in FILES]
FIXTURES = yaml.safe_load((DATA / "fixtures.yaml").read_text(encoding="utf-8"))


def _scorer() -> Any:
    specification = importlib.util.spec_from_file_location("score", DATA / "score.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


score = _scorer()


@dataclass
class Hooks:
    """What the scorer asks of the program, over its simulator addresses."""

    address: str

    async def _post(self, path: str, body: dict[str, object]) -> None:
        async with httpx.AsyncClient() as client:
            answer = await client.post(f"{self.address}/simulator/{path}", json=body, timeout=20)
            assert answer.status_code == 200, answer.text

    async def set_now(self, now: str) -> None:
        await self._post("clock", {"now": now})

    async def seed(self, dialogue: dict[str, Any], fixtures: object, chat: int) -> None:
        person = {"channel": "telegram", "address": str(chat), "setup": dialogue["setup"]}
        await self._post("world", {"now": dialogue["now"], "fixtures": fixtures, "people": [person]})

    async def advance(self, now: str, chat: int) -> None:
        await self._post("clock", {"now": now})

    async def event(self, turn: dict[str, str], chat: int) -> None:
        told = {
            "channel": "telegram",
            "address": str(chat),
            "event": turn["bot_event"],
            "ref": turn.get("ref"),
        }
        await self._post("events", told)  # type: ignore[arg-type]

    async def state(self, chat: int) -> dict[str, object]:
        async with httpx.AsyncClient() as client:
            answer = await client.get(f"{self.address}/simulator/people/telegram/{chat}")
        return dict(answer.json()) if answer.status_code == 200 else {}


@pytest.fixture(scope="module")
def bot_api_port() -> int:
    return serving.free_port()


@pytest.fixture(scope="module")
def server(bot_api_port: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("dialogues")
    settings = serving.environment(
        f"sqlite:///{folder}/sabi.db",
        telegram_token="42:token",
        telegram_api_base=f"http://127.0.0.1:{bot_api_port}/bot",
    )
    with serving.served(settings, folder) as address:
        yield address


@pytest.fixture
async def driver(server: str, bot_api_port: int) -> AsyncIterator[Any]:
    bot_api = score.FakeTelegram(bot_api_port)
    await bot_api.start()
    given = argparse.Namespace(base_url=server, path="/webhooks/telegram", secret="", timeout=10.0, quiet=0.3)
    driving = score.Driver(given, bot_api, Hooks(server), FIXTURES)
    yield driving
    await driving.http.close()
    await bot_api.runner.cleanup()


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=[file.stem for file in FILES])
async def test_a_sample_dialogue_passes_whole(dialogue: dict[str, Any], driver: Any) -> None:
    chat = 700_000 + DIALOGUES.index(dialogue)
    log, trace = await driver.dialogue(dialogue, chat)
    wrong = [f"{name}: {why}" for name, passed, why in log if passed is not True]
    shown = "\n".join(f"> {said}\n< {answer}" for said, answer in trace)
    assert log
    assert not wrong, "\n".join([*wrong, shown])

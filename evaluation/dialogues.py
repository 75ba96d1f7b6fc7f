"""How many whole dialogues pass, and how many single expectations? `python -m evaluation.dialogues [FOLDER]`.

The dialogues below tests/data/dialogues were written without sight of the program, its words or its tests;
each set was played once before anything was mended for it, and those first figures stand in its README. They
are played against `sabi serve` through the Telegram webhook, with a Bot API of ours.
"""

import argparse
import asyncio
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from tests.journeys import serving
from tests.journeys.test_dialogues import FIXTURES, Hooks, score

DIALOGUES = Path(__file__).parents[1] / "tests" / "data" / "dialogues"
FIRST_CHAT = 800_000


async def play(files: Sequence[Path]) -> tuple[int, int, int]:
    """Play them; prints what fails and gives whole dialogues, expectations met, expectations."""
    whole = met = checked = 0
    port = serving.free_port()
    with TemporaryDirectory(prefix="sabi-dialogues-") as folder:
        settings = serving.environment(
            f"sqlite:///{folder}/sabi.db",
            telegram_token="42:token",
            telegram_api_base=f"http://127.0.0.1:{port}/bot",
        )
        with serving.served(settings, Path(folder)) as address:
            bot_api = score.FakeTelegram(port)
            await bot_api.start()
            given = argparse.Namespace(
                base_url=address, path="/webhooks/telegram", secret="", timeout=10.0, quiet=0.3
            )
            driver = score.Driver(given, bot_api, Hooks(address), FIXTURES)
            for number, file in enumerate(files):
                dialogue = yaml.safe_load(file.read_text(encoding="utf-8"))
                log, _ = await driver.dialogue(dialogue, FIRST_CHAT + number)
                wrong = [f"{name}: {why}" for name, passed, why in log if passed is not True]
                whole += not wrong
                met, checked = met + len(log) - len(wrong), checked + len(log)
                for line in wrong:
                    print(f"{file.stem}  {line}"[:200])
            await driver.http.close()
            await bot_api.runner.cleanup()
    return whole, met, checked


def main() -> None:
    """Play each set and print its figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, help="dialogues in YAML; without it, our own sets")
    given = parser.parse_args().folder
    for folder in [given] if given else sorted(path for path in DIALOGUES.iterdir() if path.is_dir()):
        files = sorted(folder.glob("*.yaml"))
        whole, met, checked = asyncio.run(play(files))
        share = f"{met} of {checked} expectations ({met / checked:.1%})"
        print(f"{folder.name}: {whole} of {len(files)} whole, {share}")


if __name__ == "__main__":
    main()

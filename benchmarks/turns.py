"""How long does a message take from the webhook to the committed reply, and what does the server use?

    python -m benchmarks.turns [--seconds 75] [--rate 20] [--people 1000] [--database postgresql://...]

The server, the Bot API and this measurement are three processes of one machine. Messages are posted at a
steady rate, whether or not earlier ones were answered. The reply is committed when the webhook answers 200.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from benchmarks.crowd import Saying, sayings
from benchmarks.processes import SABI, Served, free_port, run, served

SECRET = "benchmark"
WARM = 5.0  # seconds, after which a server has seen everything once
TARGETS = {"p99": 50.0, "start": 3.0, "memory": 250.0}


@dataclass(frozen=True, slots=True)
class Measured:
    """One run: seconds from post to 200 in order of posting, with their moments, and processor time."""

    posted_at: Sequence[float]
    answered_in: Sequence[float]
    cpu_per_message: float

    def warm(self) -> list[float]:
        """Those posted once the server was warm."""
        begun = self.posted_at[0] + WARM
        return [took for at, took in zip(self.posted_at, self.answered_in, strict=True) if at >= begun]


def share(values: Sequence[float], part: float) -> float:
    """The value that this part of all lies below, in milliseconds."""
    return sorted(values)[min(int(len(values) * part), len(values) - 1)] * 1000


def spread(values: Sequence[float]) -> str:
    """p50, p95, p99 and the largest."""
    shares = [
        f"{name} {share(values, part):.1f}" for name, part in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99))
    ]
    return f"{' / '.join(shares)} / max {max(values) * 1000:.1f} ms"


async def post_all(server: Served, said: Sequence[Saying], rate: float) -> Measured:
    """Post each at its moment."""
    posted, answered = [0.0] * len(said), [0.0] * len(said)
    headers = {"content-type": "application/json", "X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with httpx.AsyncClient(base_url=server.address, headers=headers, timeout=30) as client:

        async def post(number: int, body: bytes) -> None:
            posted[number] = time.monotonic()
            answer = await client.post("/webhooks/telegram", content=body)
            answered[number] = time.monotonic() - posted[number]
            if answer.status_code != 200:
                raise SystemExit(f"the webhook answered {answer.status_code}")

        used = server.cpu_seconds()
        begun = time.monotonic()
        async with asyncio.TaskGroup() as tasks:
            for number, one in enumerate(said):
                await asyncio.sleep(max(begun + number / rate - time.monotonic(), 0))
                tasks.create_task(post(number, one.body))
        await asyncio.sleep(1)  # the last answers leave
        return Measured(posted, answered, (server.cpu_seconds() - used) / len(said))


def arrived_in(
    said: Sequence[Saying], measured: Measured, arrivals: Mapping[str, Sequence[float]]
) -> list[float]:
    """Seconds from each post to the arrival of its answer: a person's nth message has their nth answer."""
    seen: dict[int, int] = {}
    found = []
    for one, posted in zip(said, measured.posted_at, strict=True):
        number = seen[one.person] = seen.get(one.person, -1) + 1
        times = arrivals.get(str(one.person), ())
        if number < len(times):
            found.append(times[number] - posted)
    return found


def measure_turns(database: str, said: Sequence[Saying], rate: float) -> Measured:
    """The whole product; no run before it warms it up."""
    provider_port, port = free_port(), free_port()
    settings = {
        "SABI_DATABASE_URL": database,
        "SABI_GATHER_SECONDS": "0",
        "SABI_TELEGRAM_TOKEN": "1:benchmark",
        "SABI_TELEGRAM_SECRET": SECRET,
        "SABI_TELEGRAM_API_BASE": f"http://127.0.0.1:{provider_port}/bot",
        "SABI_PUBLIC_URL": f"http://127.0.0.1:{port}",
    }
    run(["migrate"], settings)
    run(["demo", "--fresh"], settings)
    provider = [sys.executable, "-m", "benchmarks.provider", str(provider_port)]
    with (
        served(provider, provider_port, {}),
        served([*SABI, "serve", "--port", str(port)], port, {**settings, "SABI_ENV": "production"}) as server,
    ):
        before = server.memory()
        measured = asyncio.run(post_all(server, said, rate))
        arrivals = httpx.get(f"http://127.0.0.1:{provider_port}/arrivals").json()
        delivered = arrived_in(said, measured, arrivals)
        print(f"start to healthy      {server.started_in:.2f} s (target {TARGETS['start']:.0f})")
        print(f"post to 200           {spread(measured.answered_in)} (target p99 {TARGETS['p99']:.0f})")
        print(f"after {WARM:.0f} s             {spread(measured.warm())}")
        print(f"post to arrival       {spread(delivered)} ({len(delivered)} of {len(said)} answers)")
        print(f"CPU per message       {measured.cpu_per_message * 1000:.1f} ms")
        print(
            f"memory                {before:.0f} -> {server.memory():.0f} MB (target {TARGETS['memory']:.0f})"
        )
    return measured


def measure_floor(database: str, said: Sequence[Saying], rate: float) -> Measured:
    """The same posts to a route that only reads and stores."""
    port = free_port()
    run(["migrate"], {"SABI_DATABASE_URL": database})
    command = [sys.executable, "-m", "benchmarks.floor", str(port), database]
    with served(command, port, {}) as server:
        return asyncio.run(post_all(server, said, rate))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=75)
    parser.add_argument("--rate", type=float, default=20)
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--database", help="an empty PostgreSQL database; default: SQLite in a new folder")
    asked = parser.parse_args()
    said = sayings(asked.people, int(asked.seconds * asked.rate))
    writers = len({one.person for one in said})
    with TemporaryDirectory() as folder:
        here = f"sqlite:///{Path(folder)}"
        print(f"{len(said)} messages of {writers} people at {asked.rate:.0f}/s, {asked.database or 'SQLite'}")
        turns = measure_turns(asked.database or f"{here}/turns.db", said, asked.rate)
        floor = measure_floor(asked.database or f"{here}/floor.db", said[: len(said) // 4], asked.rate)
    print(f"floor, post to 200    {spread(floor.answered_in)}, CPU {floor.cpu_per_message * 1000:.1f} ms")
    ratio = share(turns.answered_in, 0.5) / share(floor.answered_in, 0.5)
    work = turns.cpu_per_message / floor.cpu_per_message
    print(f"turn against floor    {ratio:.1f} x the time at p50, {work:.1f} x the CPU")


if __name__ == "__main__":
    main()

"""What does each step of a turn cost? Milliseconds of processor time per call, median and 99th percentile.

python -m benchmarks.understanding
"""

import statistics
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from benchmarks.crowd import sayings
from bot.channels.telegram import parse_update
from dialogue.language import identify, language_shares, register
from dialogue.rendering import Renderer
from dialogue.reply import Reply
from dialogue.understanding import understand
from dialogue.voice import Voice

ROUNDS = 600


def timed(name: str, work: Callable[[str], object], texts: Sequence[str]) -> None:
    """Run the work on each text and print what it took."""
    work(texts[0])
    taken = []
    for text in texts:
        begun = time.thread_time()
        work(text)
        taken.append((time.thread_time() - begun) * 1000)
    taken.sort()
    print(f"{name:<22} {statistics.median(taken):7.3f} {taken[int(len(taken) * 0.99)]:7.3f} {taken[-1]:7.1f}")


def main() -> None:
    """Measure and print."""
    now = datetime.now(UTC).astimezone(ZoneInfo("Africa/Douala"))
    renderer = Renderer()
    bodies = [one.body.decode() for one in sayings(ROUNDS, ROUNDS)]
    incomings = [parse_update(body.encode()) for body in bodies]
    texts = [incoming.text for incoming in incomings if incoming]
    print(f"{'ms of CPU':<22} {'median':>7} {'p99':>7} {'max':>7}   over {len(texts)} messages")
    timed("parse an update", lambda body: parse_update(body.encode()), bodies)
    timed("language_shares", language_shares, texts)
    timed("register", register, texts)
    timed("identify", identify, texts)
    timed("understand", lambda text: understand(text, now), texts)
    timed("render a reply", lambda _: renderer.render(Reply("unclear/first"), Voice()), texts)


if __name__ == "__main__":
    main()

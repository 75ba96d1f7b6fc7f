"""How do journeys reach a real server? `sabi serve` in a process of its own, on a free port."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

SABI = [sys.executable, "-c", "from bot.cli import app; app()"]
PATIENCE = 60  # seconds: a loaded machine takes its time


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(database_url: str, **more: str) -> dict[str, str]:
    """The environment of a server, with nothing of ours in it but what is given."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SABI_")}
    given = {f"SABI_{name.upper()}": value for name, value in more.items()}
    return {**kept, "SABI_DATABASE_URL": database_url, "SABI_GATHER_SECONDS": "0", **given}


def run(arguments: list[str], settings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run one `sabi` command to its end."""
    return subprocess.run([*SABI, *arguments], env=settings, capture_output=True, text=True, timeout=60)


@contextmanager
def served(settings: dict[str, str], folder: Path) -> Iterator[str]:
    """A migrated, serving house; gives its address."""
    migrated = run(["migrate"], settings)
    assert migrated.returncode == 0, migrated.stderr
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with (folder / "server.log").open("w") as written:
        process = subprocess.Popen(
            [*SABI, "serve", "--port", str(port)], env=settings, stdout=written, stderr=subprocess.STDOUT
        )
        try:
            _wait(address, process, folder / "server.log")
            yield address
        finally:
            process.terminate()
            process.wait(10)


def _wait(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        try:
            if httpx.get(f"{address}/health").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError(f"the server does not answer:\n{log.read_text()}")

"""How is a server started beside the measurement, and what does it use?"""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

PATIENCE = 60.0  # seconds until a server must answer
TICKS = os.sysconf("SC_CLK_TCK")
SABI = [sys.executable, "-c", "from bot.cli import app; app()"]


@dataclass(frozen=True, slots=True)
class Served:
    """A server that answers. `started_in` is from the start of its process to its first healthy answer."""

    port: int
    process: int
    started_in: float

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def cpu_seconds(self) -> float:
        """Processor time so far, all threads."""
        fields = Path(f"/proc/{self.process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self) -> float:
        """Resident memory in MB (10^6 bytes)."""
        written = Path(f"/proc/{self.process}/status").read_text()
        return int(written.partition("VmRSS:")[2].split()[0]) * 1024 / 1e6


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(command: Sequence[str], port: int, settings: Mapping[str, str]) -> Iterator[Served]:
    """Start a server, wait for its health, end it."""
    begun = time.monotonic()
    process = subprocess.Popen(command, env={**os.environ, **settings}, stdout=subprocess.DEVNULL)
    try:
        while not _is_healthy(port):
            if process.poll() is not None or time.monotonic() - begun > PATIENCE:
                raise SystemExit(f"{' '.join(command)} does not answer")
            time.sleep(0.005)
        yield Served(port, process.pid, time.monotonic() - begun)
    finally:
        process.terminate()
        process.wait()


def _is_healthy(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    with suppress(OSError, HTTPException):
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    return False


def run(arguments: Sequence[str], settings: Mapping[str, str]) -> None:
    """One `sabi` command to its end."""
    subprocess.run([*SABI, *arguments], env={**os.environ, **settings}, check=True, stdout=subprocess.DEVNULL)

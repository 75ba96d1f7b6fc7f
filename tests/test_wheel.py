"""Does a wheel of this project, installed elsewhere, serve without the checkout?

The wheel lies in a folder of its own. Python runs with -S, so that an editable install of the checkout is
not seen: the path holds that folder and the dependencies of this environment, nothing else.
"""

import importlib.util
import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

import httpx
import pytest

from tests.journeys.serving import free_port

ROOT = Path(__file__).parents[1]
CARRIED = ("bot", "dialogue", "preferences", "templates", "locales")
SOURCES = {
    ".py",
    ".j2",
    ".po",
    ".tsv",
    ".txt",
    ".yaml",
    ".json",
    ".gz",
    ".ftz",
    ".html",
    ".css",
    ".js",
    ".svg",
}
WHERE = "import bot, dialogue, preferences; print(bot.__file__, dialogue.__file__, preferences.__file__)"
TEMPLATES = "from dialogue.rendering import renderer; print(renderer.__file__)"
OFFLINE = ("hatchling", "No matching distribution", "Could not find a version", "connection")
pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built with the environment's own hatchling where there is one, without any network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", str(ROOT), "--no-deps", "--wheel-dir", str(folder)]
    if importlib.util.find_spec("hatchling"):
        command.append("--no-build-isolation")
    built = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=200)
    if built.returncode and any(sign in built.stderr for sign in OFFLINE):
        pytest.skip("No wheel can be built here: hatchling is not installed and cannot be fetched.")
    assert built.returncode == 0, built.stderr
    (found,) = folder.glob("sabi-*.whl")
    return found


class Installed:
    """The wheel in a folder of its own, and commands run from another one."""

    def __init__(self, wheel: Path, folder: Path) -> None:
        self.packages, self.elsewhere = folder / "packages", folder / "elsewhere"
        self.elsewhere.mkdir(parents=True)
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
        subprocess.run([*command, "--target", str(self.packages), str(wheel)], check=True, timeout=120)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("SABI_", "PYTHON"))}
        path = os.pathsep.join((str(self.packages), sysconfig.get_path("purelib")))
        self.environment = {**kept, "PYTHONPATH": path, "SABI_GATHER_SECONDS": "0"}
        self.sabi = [sys.executable, "-S", str(self.packages / "bin" / "sabi")]

    def python(self, program: str) -> str:
        """What a small program prints."""
        return self._run([sys.executable, "-S", "-c", program])

    def run(self, *arguments: str, typed: str = "") -> str:
        """What a command prints; it must end well."""
        return self._run([*self.sabi, *arguments], typed)

    def _run(self, command: list[str], typed: str = "") -> str:
        done = subprocess.run(
            command,
            cwd=self.elsewhere,
            env=self.environment,
            input=typed,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    @contextmanager
    def served(self) -> Iterator[str]:
        """The address of a running server."""
        port, quiet = free_port(), subprocess.DEVNULL
        command = [*self.sabi, "serve", "--port", str(port)]
        with subprocess.Popen(
            command, cwd=self.elsewhere, env=self.environment, stdout=quiet, stderr=quiet
        ) as server:
            try:
                yield f"http://127.0.0.1:{port}"
            finally:
                server.terminate()


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel, installed, with a migrated database and the demo world."""
    house = Installed(wheel, tmp_path_factory.mktemp("house"))
    assert "up to date" in house.run("migrate")
    assert "loaded" in house.run("demo")
    return house


def test_everything_that_is_served_is_inside(wheel: Path) -> None:
    inside = set(ZipFile(wheel).namelist())
    wanted = {
        path.relative_to(ROOT).as_posix()
        for package in CARRIED
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix in SOURCES and "__pycache__" not in path.parts
    }
    assert {
        "templates/booking/summary.j2",
        "locales/pcm/messages.po",
        "locales/fr/acts.tsv",
        "dialogue/language/model/language.ftz",
        "dialogue/language/model/labeller.json.gz",
        "dialogue/understanding/model/intents.json",
        "bot/migrations/env.py",
        "bot/migrations/versions/0001_the_first_tables.py",
        "bot/simulator/page/index.html",
        "bot/demo.yaml",
        "preferences/gazetteer/quarters.tsv",
    } <= wanted
    assert not wanted - inside


def test_nothing_that_only_the_checkout_needs_is_inside(wheel: Path) -> None:
    roots = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    assert {root for root in roots if not root.endswith(".dist-info")} == set(CARRIED)


def test_the_modules_come_from_the_wheel(installed: Installed) -> None:
    files = installed.python(WHERE).split() + installed.python(TEMPLATES).split()
    assert len(files) == 4
    assert all(Path(file).is_relative_to(installed.packages) for file in files)


def test_a_booking_is_made_in_the_terminal(installed: Installed) -> None:
    said = installed.run("chat", typed="Bonjour, un plombier à Akwa mardi prochain à 10h svp\n1\n")
    assert "Akwa" in said
    assert "[1] Confirmer" in said
    assert "C'est réservé" in said
    assert (installed.elsewhere / "var" / "sabi.db").exists()


def test_the_page_and_the_health_check_are_served(installed: Installed) -> None:
    transport = httpx.HTTPTransport(retries=8)
    with installed.served() as address, httpx.Client(transport=transport, base_url=address) as client:
        assert client.get("/health", timeout=60).json()["status"] == "ok"
        assert "<html" in client.get("/").text.lower()
        assert client.get("/simulator/page/page.js").status_code == 200
        assert client.get("/docs").status_code == 200

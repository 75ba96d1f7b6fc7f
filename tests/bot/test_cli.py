"""Every command says what it did, or in one sentence what is wrong, and ends with a status that tells."""

from pathlib import Path

import pytest
import typer
from sqlalchemy import func, select
from typer.testing import CliRunner, Result

from bot.admin import operators, passwords
from bot.cli import app
from bot.settings import Settings
from bot.simulator.world import Fixtures, World
from bot.store import Database
from preferences import places, providers
from preferences.providers import Technician
from tests.journeys.phones import Town
from tests.journeys.serving import environment, free_port, run, served

TUESDAY = "2026-04-07T10:00:00+01:00"
PASSWORD = "a long enough phrase"
SAMPLE = """\
kind\tname\tcity\tregion\tlat\tlon\tvariants\tsource
city\tBonaville-sur-Mer\tBonaville-sur-Mer\tLittoral\t4.1\t9.6\t\tour own
neighbourhood\tZongotown\tDouala\tLittoral\t4.05\t9.71\tzongo town|zongoton\tour own
village\tMbengwisi\tLimbe\tSud-Ouest\t\t\t\tour own
"""


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No .env of the checkout, no setting of this terminal."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"SABI_{name.upper()}", raising=False)


def sabi(
    *arguments: str, database_url: str = "sqlite:///sabi.db", given: str | None = None, **settings: str
) -> Result:
    """Run a command that sets up no logging, in this process."""
    named = {f"SABI_{name.upper()}": value for name, value in settings.items()}
    surroundings = {"SABI_DATABASE_URL": database_url, **named}
    return CliRunner().invoke(app, arguments, env=surroundings, input=given)


def known_commands(group: typer.Typer = app, path: str = "") -> dict[str, str]:
    """What calls each command, with what it says of itself."""
    known: dict[str, str] = {}
    for one in group.registered_commands:
        assert one.callback
        known[f"{path}{one.name or one.callback.__name__}"] = one.callback.__doc__ or ""
    for inner in group.registered_groups:
        assert isinstance(inner.name, str)
        assert inner.typer_instance
        known[inner.name] = str(inner.typer_instance.info.help)
        known |= known_commands(inner.typer_instance, f"{inner.name} ")
    return known


def test_the_commands_of_the_readme_are_there() -> None:
    wanted = {"serve", "chat", "migrate", "demo", "doctor", "places import"}
    wanted |= {f"reminders {what}" for what in ("list", "add", "preview", "pause", "resume")}
    wanted |= {f"operators {what}" for what in ("list", "add", "password", "remove")}
    assert wanted <= set(known_commands())


@pytest.mark.parametrize("words", ["", *known_commands()])
def test_every_command_explains_itself(words: str) -> None:
    told = sabi(*words.split(), "--help")
    assert told.exit_code == 0
    assert "Usage:" in told.output
    assert not words or known_commands()[words].split()[0] in told.output


def test_migrating_twice_changes_nothing(tmp_path: Path) -> None:
    settings = environment(f"sqlite:///{tmp_path}/new/sabi.db")
    first, second = run(["migrate"], settings), run(["migrate"], settings)
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert first.stdout == second.stdout == "The database is up to date.\n"
    database = Database(settings["SABI_DATABASE_URL"])
    assert database.read_now(places.count) > 400
    database.close()


def test_the_demo_world_is_loaded_once_and_anew_when_asked(database_url: str) -> None:
    assert "is loaded" in sabi("demo", database_url=database_url).output
    database = Database(database_url)
    stranger = Technician("stranger", "Somebody Else", ("fr",), 4.0, 1000)
    database.write_now(lambda c: providers.engage(c, stranger, ["plumbing"], ["Douala"]))
    counted = select(func.count()).select_from(providers.providers)

    def count() -> int:
        return database.read_now(lambda c: c.execute(counted).scalar_one())

    before = count()
    again = sabi("demo", database_url=database_url)
    assert (again.exit_code, count()) == (0, before)
    assert "nothing changed" in again.output
    assert "is loaded" in sabi("demo", "--fresh", database_url=database_url).output
    assert count() == before - 1
    database.close()


def test_production_takes_no_demo_world(database_url: str) -> None:
    told = sabi("demo", database_url=database_url, env="production", public_url="https://sabi.example")
    assert told.exit_code == 2
    assert "development only" in told.output


@pytest.mark.parametrize("command", ["serve", "chat"])
def test_what_needs_tables_says_how_to_make_them(command: str, tmp_path: Path) -> None:
    told = run([command], environment(f"sqlite:///{tmp_path}/empty.db"))
    assert told.returncode == 2
    assert told.stdout == ""
    assert len(told.stderr.splitlines()) == 1
    assert "`sabi migrate`" in told.stderr


@pytest.mark.parametrize("command", ["demo", "reminders list", "places import quarters.tsv"])
def test_work_on_an_empty_database_says_how_to_make_the_tables(command: str, tmp_path: Path) -> None:
    told = sabi(*command.split(), database_url=f"sqlite:///{tmp_path}/empty.db")
    assert told.exit_code == 2
    assert "`sabi migrate`" in told.output


@pytest.mark.parametrize("command", ["serve", "chat", "migrate", "demo", "doctor", "reminders list"])
@pytest.mark.parametrize(("name", "value"), [("timezone", "Africa/Wakanda"), ("gather_seconds", "soon")])
def test_a_malformed_setting_ends_every_command_with_one_sentence(
    command: str, name: str, value: str
) -> None:
    told = sabi(*command.split(), **{name: value})
    assert told.exit_code == 2
    assert len(told.output.splitlines()) == 1
    assert f"SABI_{name.upper()}" in told.output


def test_a_second_server_on_the_same_file_is_refused(tmp_path: Path) -> None:
    settings = environment(f"sqlite:///{tmp_path}/sabi.db")
    with served(settings, tmp_path):
        second = run(["serve", "--port", str(free_port())], settings)
    assert second.returncode == 2
    assert "Another process serves this SQLite file" in second.stderr


def test_the_doctor_finds_a_demo_house_well(sqlite_template: Path, tmp_path: Path) -> None:
    (tmp_path / "sabi.db").write_bytes(sqlite_template.read_bytes())
    settings = environment(f"sqlite:///{tmp_path}/sabi.db")
    empty = run(["doctor"], settings)
    assert empty.returncode == 1
    assert "FAIL  providers: none yet" in empty.stdout
    assert "is loaded" in sabi("demo").output
    well = run(["doctor"], settings)
    assert well.returncode == 0, well.stdout
    assert "FAIL" not in well.stdout
    assert "ok    database: sqlite" in well.stdout
    assert "telegram: simulated: no credentials" in well.stdout


def test_the_doctor_says_what_to_run_on_an_empty_database(tmp_path: Path) -> None:
    told = run(["doctor"], environment(f"sqlite:///{tmp_path}/empty.db"))
    assert told.returncode == 1
    assert "FAIL  database: is not at this program's revision; run `sabi migrate`" in told.stdout


async def test_the_doctor_says_when_somebody_waits_and_nobody_can_answer(database_url: str) -> None:
    town = Town(database_url)
    await town.phone().says("je veux parler à quelqu'un")
    waiting = await town.client.get("/health")
    await town.close()
    assert waiting.json()["people_waiting"] == 1
    told = run(["doctor"], environment(database_url))
    assert "FAIL  operators: none, and 1 waiting; run `sabi operators add NAME`" in told.stdout
    assert sabi("operators", "add", "Awa", database_url=database_url, given=PASSWORD).exit_code == 0
    told = run(["doctor"], environment(database_url))
    assert "ok    operators: 1; 1 waiting" in told.stdout


def test_an_operator_is_added_once_and_kept_without_the_password(database_url: str) -> None:
    told = sabi("operators", "add", "Awa", database_url=database_url, given=PASSWORD)
    assert (told.exit_code, told.output) == (0, "Awa can sign in at /admin.\n")
    again = sabi("operators", "add", "Awa", database_url=database_url, given="another long phrase")
    assert again.exit_code == 2
    assert "already" in again.output
    database = Database(database_url)
    kept = database.read_now(lambda c: operators.find(c, "Awa"))
    database.close()
    assert kept is not None
    assert PASSWORD not in kept.password
    assert passwords.is_right(PASSWORD, kept.password)


@pytest.mark.parametrize("given", ["", "short", "x" * 201])
def test_a_password_has_a_sensible_length(database_url: str, given: str) -> None:
    told = sabi("operators", "add", "Awa", database_url=database_url, given=given)
    assert (told.exit_code, told.output) == (2, "A password has 10 to 200 characters.\n")


def test_operators_are_listed_given_another_password_and_removed(database_url: str) -> None:
    def operators_command(*words: str, given: str = PASSWORD) -> Result:
        return sabi("operators", *words, database_url=database_url, given=given)

    assert "sabi operators add" in operators_command("list").output
    operators_command("add", "Paul")
    operators_command("add", "Awa")
    assert operators_command("list").output == "Awa\nPaul\n"
    assert operators_command("password", "Awa", given="another long phrase").exit_code == 0
    assert operators_command("remove", "Paul").exit_code == 0
    assert operators_command("list").output == "Awa\n"
    for words in (("password", "Paul"), ("remove", "Paul")):
        told = operators_command(*words)
        assert (told.exit_code, told.output) == (2, "There is no operator Paul.\n")


async def test_an_imported_place_is_understood_after_a_restart(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "ours.tsv").write_text(SAMPLE, encoding="utf-8")
    assert "is loaded" in sabi("demo", database_url=database_url).output
    assert "Zongotown (Douala)" not in await said_about_zongotown(database_url)
    told = sabi("places", "import", "ours.tsv", database_url=database_url)
    assert (told.exit_code, told.output) == (0, "3 places imported.\n")
    assert "Zongotown (Douala)" in await said_about_zongotown(database_url)


async def said_about_zongotown(database_url: str) -> str:
    """What a freshly started house answers to somebody who lives there."""
    town = Town(database_url)
    town.load(World.model_validate({"now": TUESDAY, "fixtures": FIXTURES.model_dump()}))
    said = await town.phone().says("Je veux un plombier à Zongotown demain à 10h")
    await town.close()
    return said


FIXTURES = Fixtures.model_validate(
    {"providers": [{"id": "one", "name": "Blaise", "categories": ["plumbing"], "cities": ["Douala"]}]}
)


def test_importing_twice_leaves_each_place_once(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "ours.tsv").write_text(SAMPLE, encoding="utf-8")
    database = Database(database_url)
    before = database.read_now(places.count)
    for _ in range(2):
        assert sabi("places", "import", "ours.tsv", database_url=database_url).exit_code == 0
        assert database.read_now(places.count) == before + 3
    database.close()


@pytest.mark.parametrize(
    ("written", "line", "column"),
    [
        (SAMPLE.replace("9.71", "east"), 3, "lon"),
        (SAMPLE.replace("village\t", "hamlet\t"), 4, "kind"),
        (SAMPLE.replace("\tLimbe\t", "\t\t"), 4, "city"),
        (SAMPLE.replace("kind\t", "sort\t"), 1, "kind"),
    ],
)
def test_a_malformed_file_of_places_names_line_and_column_and_changes_nothing(
    written: str, line: int, column: str, database_url: str, tmp_path: Path
) -> None:
    (tmp_path / "ours.tsv").write_text(written, encoding="utf-8")
    database = Database(database_url)
    before = database.read_now(places.count)
    told = sabi("places", "import", "ours.tsv", database_url=database_url)
    assert told.exit_code == 2
    assert len(told.output.splitlines()) == 1
    assert f"ours.tsv, line {line}, column {column}:" in told.output
    assert database.read_now(places.count) == before
    database.close()


def test_a_file_of_places_that_is_not_there_is_named(database_url: str) -> None:
    told = sabi("places", "import", "nowhere.tsv", database_url=database_url)
    assert told.exit_code == 2
    assert "nowhere.tsv" in told.output

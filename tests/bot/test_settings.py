"""A missing or malformed setting is one clear sentence that names it."""

from pathlib import Path

import pytest

from bot.errors import BadSetting
from bot.settings import Settings, load_settings

EXAMPLE = Path(__file__).parents[2] / ".env.example"


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"SABI_{name.upper()}", raising=False)


def test_everything_has_a_default_in_development() -> None:
    assert load_settings().is_development


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ENV", "staging"),
        ("DATABASE_URL", "mysql://here"),
        ("TIMEZONE", "Africa/Wakanda"),
        ("GATHER_SECONDS", "soon"),
        ("QUIET_HOURS", "at night"),
        ("PUBLIC_URL", "sabi.example"),
        ("REMINDERS_PER_WEEK", "-1"),
        ("TWILIO_API_BASE", "localhost:8082"),
    ],
)
def test_a_malformed_setting_is_named_in_one_sentence(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"SABI_{name}", value)
    with pytest.raises(BadSetting) as told:
        load_settings()
    assert f"SABI_{name}" in str(told.value)
    assert "\n" not in str(told.value)
    assert str(told.value).endswith(".")


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"TWILIO_ACCOUNT_SID": "AC1"}, "SABI_TWILIO_AUTH_TOKEN"),
        ({"ENV": "production"}, "SABI_PUBLIC_URL"),
        (
            {"ENV": "production", "TELEGRAM_TOKEN": "4:2", "PUBLIC_URL": "https://sabi.example"},
            "SABI_TELEGRAM_SECRET",
        ),
    ],
)
def test_a_missing_setting_is_named(
    given: dict[str, str], missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in given.items():
        monkeypatch.setenv(f"SABI_{name}", value)
    with pytest.raises(BadSetting, match=missing):
        load_settings()


def test_the_example_documents_every_setting_with_its_default() -> None:
    lines = [
        line for line in EXAMPLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
    ]
    written = dict(line.split("=", 1) for line in lines)
    assert set(written) == {f"SABI_{name.upper()}" for name in Settings.model_fields}
    known = Settings(_env_file=EXAMPLE)  # type: ignore[call-arg]
    assert known == Settings()


def test_approved_templates_are_read_by_kind_and_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SABI_WHATSAPP_TEMPLATES", "visit.fr=HX1 visit.en=HX2 rating.fr=HX3")
    assert load_settings().approved == {"visit": {"fr": "HX1", "en": "HX2"}, "rating": {"fr": "HX3"}}


def test_a_malformed_template_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SABI_WHATSAPP_TEMPLATES", "visite=HX1")
    with pytest.raises(BadSetting, match="SABI_WHATSAPP_TEMPLATES"):
        load_settings()

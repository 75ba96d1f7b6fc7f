"""The lines of the phrase files, `locales/<language>/phrases/<topic>.tsv`."""

from pathlib import Path

LOCALES = Path(__file__).resolve().parents[2] / "locales"
LANGUAGES = ("fr", "en", "pcm")


def read_rows(language: str, topic: str) -> list[tuple[str, ...]]:
    """The lines of one phrase file, comments and empty lines left out; none when there is no such file."""
    return lines_of(LOCALES / language / "phrases" / f"{topic}.tsv")


def lines_of(path: Path) -> list[tuple[str, ...]]:
    """The fields of each line that says something."""
    if not path.exists():
        return []
    lines = path.read_text("utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line.strip() and not line.startswith("#")]

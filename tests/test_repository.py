"""What may lie in this repository? Only what stands alone, reads well and belongs to the project."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LARGEST = 3_000_000  # bytes
ONE_SCREEN = 60  # lines
PROSE = {".py", ".md", ".toml", ".mako", ".js", ".css", ".html", ".example", ".sh", ""}

# Parts of a pattern in brackets keep it from finding itself here.
FOREIGN = {
    "an address of a package registry": r"pyp[i]\b|python[h]osted|[-_](?:index|find)[-_](?:url|links)\b",
    "a path of somebody's machine": r"(?<![\w.])/(?:wor[k]|hom[e]|roo[t]|User[s])/|\.\./share[d]",
}
TALK = {
    "who wrote it": r"(?i:\bclaud[e]|\banthropi[c]|\bopena[i]|\bchatgp[t]|\bcopilo[t]\b)|\bL[L]M\b|\bA[I]\b",
    "how it was written": r"(?i)\bsub-?agent[s]?\b|\b(?:an|other|coding|parallel|each) agent[s]?\b"
    r"|\bhelper[s]?\b|\b(?:this|last|next|previous|earlier|another) sessio[n]\b",
}

DOCUMENTS = sorted(path for path in ROOT.rglob("*.md") if not path.relative_to(ROOT).parts[0].startswith("."))
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
COMMAND = re.compile(r"^(?:\s{4}|\$ )make (\w+)", re.MULTILINE)

ACCENT = re.compile(r"[àâçéèêëîïôùûÀÂÇÉÈÊËÎÏÔÙÛ]")
PATTERN = re.compile(r"[\[\]|\\^<>]")  # regular expressions and markup are no sentences
SPOKEN = re.compile(r"[.?!…]$")
LONGEST_WITHOUT_TRANSLATION = 6  # words
# Words for operators, in their terminal and in the API's own page, are English and stand in the code.
OPERATORS = {"cli", "console", "diagnosing", "errors", "planning", "settings", "application", "routes"}


@cache
def tracked() -> tuple[Path, ...]:
    """Every file of the repository."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("This is no checkout: there is no list of its files.")
    found = (ROOT / name for name in listed.stdout.split("\0") if name)
    return tuple(path for path in found if path.is_file())


@cache
def texts() -> dict[Path, str]:
    """The text files of the repository."""
    found: dict[Path, str] = {}
    for path in tracked():
        try:
            found[path] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return found


def lines_with(pattern: str, paths: dict[Path, str]) -> list[str]:
    searched = re.compile(pattern)
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path, text in paths.items()
        if searched.search(text)
        for number, line in enumerate(text.splitlines(), 1)
        if searched.search(line)
    ]


@pytest.mark.parametrize("what", FOREIGN)
def test_nothing_points_at_one_place_where_it_was_made(what: str) -> None:
    assert not lines_with(FOREIGN[what], texts())


@pytest.mark.parametrize("what", TALK)
def test_the_project_speaks_of_itself_only(what: str) -> None:
    prose = {path: text for path, text in texts().items() if path.suffix in PROSE}
    assert len(prose) > 100
    assert not lines_with(TALK[what], prose)


def test_no_file_is_heavy() -> None:
    assert not [path for path in tracked() if path.stat().st_size > LARGEST]


def sentences(path: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module that are neither docstrings nor part of a raise."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node.lineno, node.value


def is_for_people(text: str) -> bool:
    """Whether this is something to say: a sentence, or words of one with French accents."""
    words = re.findall(r"\w+", text)
    if PATTERN.search(text) or len(words) < 2:
        return False
    is_long = len(words) > LONGEST_WITHOUT_TRANSLATION
    return bool(ACCENT.search(text)) or (is_long and bool(SPOKEN.search(text.strip())))


def test_words_for_people_live_in_templates_and_locales_only() -> None:
    modules = [
        path
        for package in ("bot", "dialogue")
        for path in (ROOT / package).rglob("*.py")
        if path.stem not in OPERATORS and "migrations" not in path.parts
    ]
    assert len(modules) > 80
    said = [
        f"{path.relative_to(ROOT)}:{line}: {text!r}"
        for path in modules
        for line, text in sentences(path)
        if is_for_people(text)
    ]
    assert not said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Désolé, je cherche", True),
        ("Shall I remember this address for next time?", True),
        ("booking/ask_place", False),
        ("turn.failed", False),
        ("Yaoundé", False),
        (r"(je|tu|il) (veux|veut) (une?|la) clé ?", False),
        ("/webhooks/whatsapp/status", False),
    ],
)
def test_what_counts_as_words_for_people(text: str, expected: bool) -> None:
    assert is_for_people(text) is expected


@pytest.mark.parametrize("package", ["bot", "dialogue", "preferences", "tests"])
def test_every_package_explains_itself_on_one_screen(package: str) -> None:
    written = (ROOT / package / "README.md").read_text(encoding="utf-8")
    assert 15 < len(written.splitlines()) < ONE_SCREEN


def test_every_link_of_the_documents_leads_somewhere() -> None:
    dead = [
        f"{document.relative_to(ROOT)}: {target}"
        for document in DOCUMENTS
        for target in LINK.findall(document.read_text(encoding="utf-8"))
        if not (document.parent / target).exists()
    ]
    assert not dead


def test_every_make_target_of_the_documents_exists() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {
        target for document in DOCUMENTS for target in COMMAND.findall(document.read_text(encoding="utf-8"))
    }
    assert {"run", "test"} <= named
    assert named <= targets


def test_decisions_are_numbered_without_a_gap_and_short() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(path.name[:4]) for path in decisions] == list(range(1, len(decisions) + 1))
    assert decisions
    for path in decisions:
        assert re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", path.name)
        assert len(path.read_text(encoding="utf-8").split()) < 400, path.name

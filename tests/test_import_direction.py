"""bot -> dialogue -> preferences, never back; clock, network, environment and commits only in bot."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BELOW = {
    "bot": {"bot", "dialogue", "preferences"},
    "dialogue": {"dialogue", "preferences"},
    "preferences": {"preferences"},
}
WORLDLY = {
    "fastapi",
    "starlette",
    "uvicorn",
    "httpx",
    "aiohttp",
    "requests",
    "telegram",
    "twilio",
    "socket",
    "asyncio",
}
WORLDLY |= {"random", "secrets", "subprocess"}
WORLDLY_CALLS = {
    "datetime.now",
    "datetime.utcnow",
    "date.today",
    "time.time",
    "time.time_ns",
    "os.environ",
    "os.getenv",
    "connection.commit",
}


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.split(".")[0]


def attributes(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"


@pytest.mark.parametrize("package", BELOW)
def test_imports_go_only_downwards(package: str) -> None:
    forbidden = set(BELOW) - BELOW[package]
    found = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules(package)
        for name in imports(ast.parse(path.read_text(encoding="utf-8")))
        if name in forbidden
    }
    assert modules(package)
    assert not found


@pytest.mark.parametrize("package", ["dialogue", "preferences"])
def test_only_bot_touches_the_world(package: str) -> None:
    trees = {path.relative_to(ROOT): ast.parse(path.read_text(encoding="utf-8")) for path in modules(package)}
    found = {
        f"{path} imports {name}" for path, tree in trees.items() for name in imports(tree) if name in WORLDLY
    }
    found |= {
        f"{path} uses {name}"
        for path, tree in trees.items()
        for name in attributes(tree)
        if name in WORLDLY_CALLS
    }
    assert not found

"""How does pytest find the stories? Every file that ends in .story is one test."""

import asyncio
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot import migrating
from tests.telling.form import read_story
from tests.telling.playing import Mismatch, play
from tests.telling.story import Unreadable


@cache
def _folder() -> TemporaryDirectory[str]:
    """A folder with a migrated database, to be copied for each story."""
    folder = TemporaryDirectory(prefix="sabi-stories-")
    migrating.migrate(f"sqlite:///{folder.name}/template.db")
    return folder


class StoryItem(pytest.Item):
    """One story, played on SQLite."""

    def runtest(self) -> None:
        folder = Path(_folder().name)
        shutil.copy(folder / "template.db", folder / "story.db")
        try:
            asyncio.run(play(read_story(self.path), f"sqlite:///{folder}/story.db"))
        finally:
            for left in folder.glob("story.db*"):
                left.unlink()

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        problem = excinfo.value
        shown = self.path.relative_to(self.config.rootpath)
        if isinstance(problem, Unreadable):
            return f"{shown}, line {problem.line}: {problem.sentence}"
        if isinstance(problem, Mismatch):
            return f"{shown}, line {problem.line}\n{problem}"
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, self.name


class StoryFile(pytest.File):
    """A file that ends in .story."""

    def collect(self) -> Iterator[StoryItem]:
        yield StoryItem.from_parent(self, name=self.path.stem)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> StoryFile | None:
    """Stories are tests."""
    return StoryFile.from_parent(parent, path=file_path) if file_path.suffix == ".story" else None


def pytest_sessionfinish() -> None:
    """Leave no folder behind."""
    if _folder.cache_info().currsize:
        _folder().cleanup()

"""What can be wrong with a list of places?"""

from pathlib import Path


class MalformedPlaces(ValueError):
    """A row of a file of places cannot be read."""

    def __init__(self, path: Path, line: int, column: str, problem: str) -> None:
        super().__init__(f"{path.name}, line {line}, column {column}: {problem}.")
        self.line = line
        self.column = column

"""What was heard of Sabi after a scene, and what was stored of the person then?"""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.reply import Rendered
from dialogue.voice import Voice
from preferences.beliefs import Beliefs
from tests.telling.stage import Standing


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer, and what is stored of the person after it."""

    messages: Sequence[Rendered]
    standing: Standing | None
    beliefs: Beliefs
    voice: Voice | None

    @property
    def text(self) -> str:
        """All that was said."""
        return "\n".join(one.text for one in self.messages)

    @property
    def keys(self) -> list[str]:
        """The keys of all that was said."""
        return [key for one in self.messages for key in one.key.split()]

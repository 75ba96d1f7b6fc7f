"""How does a message stand in the outbox, as text that can be read back?"""

import json
from dataclasses import asdict
from typing import Any

from bot.channels import Template
from dialogue.reply import Rendered


def written(message: Rendered) -> str:
    """The message as JSON."""
    return json.dumps(asdict(message))


def read_message(payload: str) -> Rendered:
    """The message as it was enqueued."""
    return _rendered(json.loads(payload))


def _rendered(read: dict[str, Any]) -> Rendered:
    buttons = tuple((button[0], button[1]) for button in read["buttons"])
    return Rendered(**{**read, "buttons": buttons, "parts": tuple(map(_rendered, read.get("parts", ())))})


def written_template(template: Template | None) -> str | None:
    """A provider's template as JSON; None for a message without one."""
    if template is None:
        return None
    return json.dumps({"content_sid": template.content_sid, "variables": dict(template.variables)})


def read_template(payload: str | None) -> Template | None:
    """The template as it was enqueued."""
    return Template(**json.loads(payload)) if payload else None

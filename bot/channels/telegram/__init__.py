"""How do we talk with Telegram? Updates come in by webhook, messages leave through the Bot API."""

import os

# The library's switch for pauses as timedelta; without it every pause it names raises a warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")

from bot.channels.telegram.sender import TelegramSender
from bot.channels.telegram.updates import is_secret_right, parse_update

__all__ = ["TelegramSender", "is_secret_right", "parse_update"]

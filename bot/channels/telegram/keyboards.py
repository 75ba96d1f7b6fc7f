"""Which keyboard stands below a message on Telegram?"""

from typing import TypeAlias

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from bot.channels.parts import length
from dialogue.reply import Rendered

Markup: TypeAlias = InlineKeyboardMarkup | ReplyKeyboardMarkup

# A phone's row holds about 36 characters before captions are cut off.
_LONGEST_OF_THREE = 10
_LONGEST_OF_TWO = 16


def keyboard(message: Rendered, location_caption: str, contact_caption: str) -> Markup | None:
    """Buttons as an inline keyboard; without any, a keyboard that shares what is asked for."""
    if message.buttons:
        return InlineKeyboardMarkup(_rows(message.buttons))
    asked = []
    if message.asks_location:
        asked.append(KeyboardButton(location_caption, request_location=True))
    if message.asks_contact:
        asked.append(KeyboardButton(contact_caption, request_contact=True))
    return ReplyKeyboardMarkup([asked], resize_keyboard=True, one_time_keyboard=True) if asked else None


def _rows(buttons: tuple[tuple[str, str], ...]) -> list[list[InlineKeyboardButton]]:
    made = [InlineKeyboardButton(caption, callback_data=id) for id, caption in buttons]
    width = _width(buttons)
    return [made[start : start + width] for start in range(0, len(made), width)]


def _width(buttons: tuple[tuple[str, str], ...]) -> int:
    longest = max(length(caption) for _, caption in buttons)
    if longest > _LONGEST_OF_TWO:
        return 1
    return 2 if longest > _LONGEST_OF_THREE or len(buttons) in (2, 4) else 3

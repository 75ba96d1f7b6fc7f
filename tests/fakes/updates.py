"""Telegram updates as they arrive at a webhook, to be sent as JSON.

text_update("Bonjour", chat=777)
press_update("b1", chat=777)
"""

from itertools import count

_numbers = count(1_000_001)
Json = dict[str, object]


def person(chat: int = 777, name: str = "Ama", language: str | None = "fr") -> Json:
    """The sender; in a private chat both have one id."""
    known: Json = {"id": chat, "is_bot": False, "first_name": name}
    return known | {"language_code": language} if language else known


def message(chat: int = 777, *, name: str = "Ama", message_id: int | None = None, **content: object) -> Json:
    """A message in a private chat with any content, as in `message(voice={...})`."""
    return {
        "message_id": next(_numbers) if message_id is None else message_id,
        "date": 1773126600,  # 2026-03-10 07:10 UTC
        "chat": {"id": chat, "type": "private", "first_name": name},
        "from": person(chat, name),
        **content,
    }


def update(update_id: int | None = None, **what: object) -> Json:
    """An update with a new id, as in `update(message=message(text="Bonjour"))`."""
    return {"update_id": next(_numbers) if update_id is None else update_id, **what}


def text_update(text: str, chat: int = 777, name: str = "Ama") -> Json:
    """Somebody writes."""
    return update(message=message(chat, name=name, text=text))


def press_update(button: str, chat: int = 777, name: str = "Ama", caption: str = "Oui") -> Json:
    """Somebody presses a button below a message of ours."""
    keyboard = {"inline_keyboard": [[{"text": caption, "callback_data": button}]]}
    ours: Json = {
        "message_id": next(_numbers),
        "date": 1773126600,
        "chat": {"id": chat, "type": "private", "first_name": name},
        "text": "?",
        "reply_markup": keyboard,
    }
    press: Json = {"id": str(next(_numbers)), "from": person(chat, name), "message": ours}
    return update(callback_query=press | {"chat_instance": "1", "data": button})


def membership_update(status: str, chat: int = 777, kind: str = "private") -> Json:
    """Somebody blocks ("kicked") or unblocks ("member") the bot."""
    ours: Json = {"id": 1, "is_bot": True, "first_name": "Sabi"}
    old, new = ("member", "kicked") if status == "kicked" else ("kicked", status)
    change: Json = {
        "chat": {"id": chat, "type": kind, "first_name": "Ama"},
        "from": person(chat),
        "date": 1773126600,
        "old_chat_member": _member(ours, old),
        "new_chat_member": _member(ours, new),
    }
    return update(my_chat_member=change)


def _member(who: Json, status: str) -> Json:
    return {"user": who, "status": status} | ({"until_date": 0} if status == "kicked" else {})

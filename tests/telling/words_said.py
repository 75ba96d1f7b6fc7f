"""Are the words, the language, the buttons and the question of an answer as a story wants them?"""

from collections.abc import Iterator

from dialogue.language import identify
from dialogue.voice import Register
from tests.telling.form import LANGUAGES, NOTHING, one_of
from tests.telling.heard import Heard
from tests.telling.story import Line
from tests.telling.wording import folded

ASKED = {
    "place": {"place", "city"},
    "time": {"time", "opening", "suggestion"},
    **{
        name: {name}
        for name in (
            "trade", "provider", "confirm", "phone", "consent", "rating", "complaint", "reminder", "resume",
            "which", "what", "cancel", "erase", "help", "neighbours", "city",
        )
    },
}  # fmt: skip
TONES = {
    "tu": {Register.CASUAL},
    "vous": {Register.NEUTRAL, Register.FORMAL},
    **{register.value: {register} for register in Register},
}
ENOUGH_WORDS = 6  # below, a language can hardly be told


def parts(line: Line) -> list[str]:
    """ "a | b" as its parts."""
    return [part.strip() for part in line.value.split("|")]


def says(line: Line, heard: Heard) -> Iterator[str]:
    """All of these words are said."""
    text = folded(heard.text)
    for part in parts(line):
        if folded(part) not in text:
            yield f"“{part}” is missing."


def never(line: Line, heard: Heard) -> Iterator[str]:
    """None of these words is said."""
    text = folded(heard.text)
    for part in parts(line):
        if folded(part) in text:
            yield f"“{part}” must not be said."


def offers(line: Line, heard: Heard) -> Iterator[str]:
    """These buttons are there."""
    captions = [caption for one in heard.messages for _, caption in one.buttons]
    shown = ", ".join(captions) or "no button"
    if line.value == NOTHING:
        if captions:
            yield f"No button was expected, Sabi offered: {shown}."
        return
    for part in parts(line):
        if not any(folded(part) in folded(caption) for caption in captions):
            yield f"A button “{part}” is missing; Sabi offered: {shown}."


def voice(line: Line, heard: Heard) -> Iterator[str]:
    """The languages and the tone are these."""
    languages, *tones = (word.strip() for word in line.value.split(","))
    body, *second = (one_of(line.number, word, LANGUAGES, "language") for word in languages.split("+"))
    spoken = heard.voice
    if spoken is None:
        yield "Nothing is recorded of how it was said."
        return
    recorded = spoken.language.value + (f"+{spoken.greets_in.value}" if spoken.greets_in and second else "")
    if recorded != languages:
        yield f"It should be in {languages}, and is in {recorded}."
    for tone in tones:
        if spoken.register not in TONES[one_of(line.number, tone, TONES, "tone")]:
            yield f"It should be {tone}, and is {spoken.register}."
    found = identify(heard.text)
    if len(heard.text.split()) >= ENOUGH_WORDS and body not in found.languages:
        yield f"It reads like {' and '.join(found.languages)}, not like {body}."


def asks(line: Line, heard: Heard) -> Iterator[str]:
    """This is the question that is asked."""
    topic = heard.standing.state.topic if heard.standing else None
    asked = topic.asked if topic else None
    if line.value == NOTHING:
        if "?" in heard.text:
            yield "It should ask nothing."
        return
    if asked not in ASKED[one_of(line.number, line.value, ASKED, "question")] or "?" not in heard.text:
        yield f"It should ask for the {line.value}, and asks for {asked or NOTHING}."

"""How is somebody greeted, and how do we part? In the language of their own hello, and once."""

from dataclasses import dataclass

from dialogue.acts import Act
from dialogue.reply import Fact
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.word_sets import finder, values_of
from dialogue.voice import Language

EVENING, AFTERNOON, MORNING = 17, 12, 4  # local hours at which another hello is due
_HELLO, _LANGUAGES = finder("hello in"), values_of("hello in")
_OF_THE_EVENING = finder("hello of the evening")


@dataclass(frozen=True, slots=True)
class Hello:
    """The hello of a message: "Bonsoir, je veux un plumber" is French, and of the evening."""

    language: Language
    is_evening: bool


def greet(turn: Turn) -> None:
    """Hello first, then what is needed; no second hello in one conversation, no introduction in a request."""
    if part(turn):
        return
    if Act.HOW_ARE_YOU in turn.acts:
        hello(turn)
        turn.say("smalltalk/well", {"asks": turn.state.topic is None})
    elif turn.state.greeted_at is not None:
        turn.say("greeting/again")
    elif turn.state.topic is not None:
        hello(turn)
    else:
        turn.state.greeted_at = turn.now
        turn.say("greeting/welcome", {**_facts(turn), "known": bool(turn.bookings)})


def hello(turn: Turn) -> None:
    """A short hello before business, once."""
    if turn.state.greeted_at is None:
        turn.state.greeted_at = turn.now
        turn.say("greeting/hello", _facts(turn))


def part(turn: Turn) -> bool:
    """A goodbye to "au revoir", which is no thanks; False when none was said."""
    if Act.GOODBYE not in turn.acts:
        return False
    turn.say("thanks/goodbye")
    return True


def _facts(turn: Turn) -> dict[str, Fact]:
    """Whom, at which part of the day ("bonsoir" is answered so at any hour), and in which language."""
    said = _hello_in(turn.text)
    is_evening = said is not None and said.is_evening
    part_of_day = "evening" if is_evening else _part_of_day(turn)
    return {"name": turn.person.name, "part_of_day": part_of_day, "language": _language(turn, said)}


def _language(turn: Turn, said: Hello | None) -> str | None:
    """That of their hello; None, and so that of the answer, for a "hello" that French and Pidgin say, too."""
    voice = turn.state.voice
    is_of_all = said is not None and said.language is Language.ENGLISH
    if said is None or (is_of_all and Language.ENGLISH not in (voice.language, voice.second)):
        return None
    return said.language.value


def _hello_in(text: str) -> Hello | None:
    spoken = fold(text)
    found = _HELLO.search(spoken)
    if found is None:
        return None
    language = _LANGUAGES.get(" ".join(found[0].split()))
    is_evening = _OF_THE_EVENING.match(spoken, found.start()) is not None
    return Hello(Language(language), is_evening) if language else None


def _part_of_day(turn: Turn) -> str:
    hour = turn.now.astimezone(turn.zone).hour
    return "evening" if hour >= EVENING or hour < MORNING else "afternoon" if hour >= AFTERNOON else "morning"

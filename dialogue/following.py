"""In which language and register do we answer? The person's settled mix, followed turn by turn.

Rules of the language guide: the first message that holds a language settles it; later it changes after
two agreeing messages or one long one; "ok" or "14h" change nothing; an explicit wish always wins.
French goes to tu when the person says tu, writes slang twice or asks; back to vous at once when they
turn formal.
"""

from dialogue import habits
from dialogue.language.register import casualness
from dialogue.state import VoiceMemory
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent
from dialogue.voice import Detail, Language, Register, Voice
from preferences.evidence import Attribute

NEAR = {Language.ENGLISH, Language.PIDGIN}
BODY = 0.75  # share of the dominant language in a settled mix
SHORTEST = 3  # words that weigh more than the language known of a person who answers us
LONG = 6  # words that settle a language alone
LONG_AND_NEAR = 12  # the same between English and Pidgin, which many sentences could be


def follow(turn: Turn) -> Voice:
    """Take this message into account and give the voice of the answer."""
    memory = turn.state.voice
    begin(turn)
    _follow_language(turn, memory)
    _follow_register(turn, memory)
    return current(memory)


def of_the_answer(memory: VoiceMemory, voice: Voice, *, joins_another: bool) -> Voice:
    """One answer speaks one way: what joins an answer that nobody has read yet speaks as that one does."""
    if not joins_another or memory.spoken is None:
        memory.spoken = (voice.language, voice.register, voice.detail, voice.greets_in)
    return Voice(*memory.spoken)


def current(memory: VoiceMemory) -> Voice:
    """The voice that the conversation has settled on."""
    return Voice(
        memory.language or Language.FRENCH,
        memory.register_used or Register.NEUTRAL,
        memory.detail or Detail.NORMAL,
        memory.second,
    )


def prior(memory: VoiceMemory) -> dict[str, float] | None:
    """The conversation's mix as shares, for reading short answers; None before anything is settled."""
    if memory.language is None or not memory.is_from_conversation:
        return None
    if memory.second is None:
        return {memory.language.value: 1.0}
    return {memory.language.value: BODY, memory.second.value: 1 - BODY}


def begin(turn: Turn) -> None:
    """Start from what is known of the person, before this conversation says more."""
    memory = turn.state.voice
    if memory.language is None:
        believed = turn.beliefs.best(Attribute.LANGUAGE)
        hint = (turn.incoming.language_hint or "")[:2]
        known = believed.value if believed else hint
        memory.language = Language(known) if known in tuple(Language) else None
        memory.is_language_stated = bool(believed and believed.stated)
    if memory.register_used is None:
        manner = turn.beliefs.best(Attribute.REGISTER)
        if manner and manner.value in tuple(Register):
            memory.register_used = Register(manner.value)
            memory.is_register_stated = manner.stated
    if memory.detail is None:
        memory.detail = habits.detail_of(turn.beliefs) or Detail.NORMAL


def _follow_language(turn: Turn, memory: VoiceMemory) -> None:
    understood = turn.understanding
    if memory.is_language_stated or understood.dominant not in tuple(Language):
        return
    told = Language(understood.dominant)
    has_facts = understood.time is not None or understood.place is not None
    if understood.intent is Intent.UNCLEAR and not (has_facts and _is_long(turn)):
        # What nobody understands settles no language, and changes none.
        is_told = len(turn.text.split()) >= SHORTEST or memory.language is None
        is_first = is_told and not memory.is_from_conversation and {told, memory.language} != NEAR
        memory.language = told if is_first else memory.language
        return
    others = [name for name in understood.languages if name != told]
    words = len(turn.text.split())
    if words < SHORTEST and turn.means(Intent.GREET) and _is_stranger(turn, memory):
        memory.language = told  # "hi" is answered in English, and settles nothing
        return
    names_a_trade = understood.intent is Intent.REQUEST_SERVICE and understood.category is not None
    is_told_more = words >= SHORTEST or ((words > 1 or names_a_trade) and not turn.state.topics)
    is_new = memory.language is None or (not memory.is_from_conversation and is_told_more)
    is_near = {told, memory.language} == NEAR  # short English is Pidgin too, for who is known to speak it
    if told == memory.language or (is_new and not is_near and not _is_spoken(turn)) or _is_long(turn):
        memory.language, memory.candidate, memory.is_from_conversation = told, None, True
    elif is_near and words < SHORTEST:
        return  # "yes" is Pidgin, too
    elif memory.candidate == told:
        memory.language, memory.candidate = told, None
    else:
        memory.candidate = told
        return
    memory.second = Language(others[0]) if others and others[0] in tuple(Language) else None


def _is_stranger(turn: Turn, memory: VoiceMemory) -> bool:
    """Whether no more is known of the person's language than that of their phone."""
    return not memory.is_from_conversation and turn.beliefs.best(Attribute.LANGUAGE) is None


def _is_spoken(turn: Turn) -> bool:
    """Whether the message holds the language known of the person, whichever carries it."""
    return turn.state.voice.language in turn.understanding.languages and bool(
        turn.beliefs.best(Attribute.LANGUAGE)
    )


def _is_long(turn: Turn) -> bool:
    """Whether the message alone changes the language; one that mixes the settled language in does not."""
    settled = turn.state.voice.language
    is_near = {settled, turn.understanding.dominant} == NEAR
    longest = LONG_AND_NEAR if is_near else LONG
    return len(turn.text.split()) >= longest and settled not in turn.understanding.languages


def _follow_register(turn: Turn, memory: VoiceMemory) -> None:
    understood = turn.understanding
    if memory.is_register_stated or understood.dominant not in tuple(Language):
        return
    if understood.formality == Register.FORMAL or understood.address == "vous":
        memory.register_used, memory.casual_seen = _formal(understood.formality), 0
    elif understood.address == "tu" or understood.variety == "camfranglais":
        memory.register_used, memory.casual_seen = Register.CASUAL, 2
    elif understood.formality == Register.CASUAL:
        memory.casual_seen += 1
        # "Hey, can u ... tmrw?": at once, for nobody is said tu by it.
        is_english = understood.dominant == Language.ENGLISH
        if memory.casual_seen >= 2 or (is_english and casualness(turn.text, understood.shares) >= 2):
            memory.register_used = Register.CASUAL


def _formal(formality: str) -> Register:
    return Register.FORMAL if formality == Register.FORMAL else Register.NEUTRAL

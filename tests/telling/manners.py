"""Which rules does every answer keep, without a story having to say so?"""

import re
from collections.abc import Iterator, Sequence

from dialogue.reply import Rendered
from dialogue.voice import Detail, Language, Voice
from preferences.history import Booking, Status
from tests.telling.wording import folded

LONGEST = 350  # characters
LONGEST_IN_DETAIL = 460  # for those who asked for more
MOST_OPTIONS = 3
# Messages that break a rule, with the reason. Everything else keeps all of them.
LONGER = {
    "why/knows": 450,  # a list of everything that is known
}
MORE_OPTIONS = {
    "rating/ask",  # a mark is 1 to 5
}
MANY_LANGUAGES = ("language/foreign", "language/set")

ADDRESS = re.compile(r"https?://\S+")
QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
VOUS = re.compile(r"\b(vous|votre|vos|vôtres?|veuillez|(?!chez|assez|nez|rez)\w+ez)\b", re.IGNORECASE)
TU = re.compile(r"\b(tu|ton|ta|tes|toi|te)\b|\bt'", re.IGNORECASE)
# Keeps the marks of its own language before a French answer: "Good morning, Ama! Plombier à ..."
HELLO_OF_ANOTHER = re.compile(
    r"^(?:Good (?:morning|afternoon|evening)|Hello|Hi|Hey|You are welcome)\b[^!\u202f]*!"
)
WRONG_SPACE = re.compile(r"[ \u00a0\w.»][;!?](?!\S)|[ \u00a0\w»]:(?=\s)|« | »|[’`]")
UNRENDERED = re.compile(r"[{}]|%\(|\bNone\b|\bUndefined\b|\b[a-z]+/[a-z]+_[a-z]+\b|\bbutton/|\breason/")
YES = re.compile(
    r"\b(oui|ouais|yes|yeah|yep|yup|ok|oka?ey?|d'?accord|dac|c'? ?(est )?(bon|ca|note)|confirm\w*|valide\w*"
    r"|parfait|ca marche|vas-?y|allez-?y|bien sur|je prends|na so|correct|go ahead|book am|book it|sure"
    r"|of course|all good|good|fine|affirmati\w*|volontiers|avec plaisir"
    r"|by all means|proceed|make (e|he|she) come)\b|^(both|les deux|all two)\b"
    r"|👍|✅|^1$|^(le |la )?premi|^the first"
)

NO_OBJECTION = re.compile(
    r"\bn.?(y )?(vois|ai) (pas|aucune?) (d.?)?(inconvenient|objection)s?|no objections?"
)
HARMLESS = re.compile(
    r"no (problem|wahala|worr\w+)|(pas de|aucun|sans) (souci|probleme)s?|never ?mind|i just said yes"
    r"|\b(but|mais),? (tell|dis|dites)\b"  # what follows is for the one who comes
    r"|\b(you|vous|tu) (me )?(ask|demande)[^?]*\?"  # our own question, asked back
    r"|\b(but|mais),? [^.,!?]*\b(account|compte)\b"  # it is not what is asked about
    r"|, (no|non) (for|pour) (the |le |la )?\w+$"  # "yes for the plumber, no for the cleaning"
    r"|\b(stop sending|no more|no send)\b[^.,!?]*\b(promo|advert|reminder)s?\b"  # of our messages
)
AGAINST = re.compile(
    r"\b(no|non|not|never|don'?t|pas|jamais|si|if|mais|but|wait|attend\w*|garde\w*|keep|stop|laisse\w*|unless"
    r"|later|plus tard|bye|ciao|nothing|rien|compris|dirai|see|vois|know|fixed|repaired|instant|cher"
    r"|expensive|neighbour|trouve|remarche|revenue?|debrouille|doucement|patienter|morning|evening|wedding)\b"
    r"|[👎❌🚫]|with pipe"
)


def faults(message: Rendered, voice: Voice | None, typed: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The rules that a message breaks: a name of the rule, and what is wrong.

    `typed` is what the person has written: repeated as it was, it breaks no rule of ours.
    """
    text, keys = ADDRESS.sub("", message.text), set(message.key.split())
    usual = LONGEST_IN_DETAIL if voice and voice.detail is Detail.DETAILED else LONGEST
    longest = max(LONGER.get(key, usual) for key in keys or {""})
    if len(text) > longest:
        yield "length", f"The message has {len(text)} characters; {longest} are the most."
    if text.count("?") > 1:
        yield "question", f"It asks {text.count('?')} questions at once; one is the most."
    if len(message.buttons) > MOST_OPTIONS and not keys & MORE_OPTIONS:
        yield "options", f"It offers {len(message.buttons)} options; {MOST_OPTIONS} are the most."
    yield from _wording(_own_words(text, typed), message, voice)


def _own_words(text: str, typed: Sequence[str]) -> str:
    for said in sorted(filter(None, typed), key=len, reverse=True):
        text = text.replace(said, " ")
    return QUOTED.sub(" ", text)


def _wording(text: str, message: Rendered, voice: Voice | None) -> Iterator[tuple[str, str]]:
    if match := UNRENDERED.search(text):
        yield "mark", f"A mark of a template is left in it: “{match[0]}”."
    if voice is None or voice.language is not Language.FRENCH:
        return
    if any(key in MANY_LANGUAGES for key in message.key.split()):
        return
    tu, vous = TU.search(text), VOUS.search(text)
    if tu and vous:
        yield "address", f"It says “{tu[0]}” and “{vous[0]}” in one message."
    if match := WRONG_SPACE.search(HELLO_OF_ANOTHER.sub("", text)):
        yield "space", f"The space before a French mark is not the narrow one: “{match[0]}”."


def has_changed(before: Sequence[Booking], after: Sequence[Booking]) -> bool:
    """Whether anything was booked, changed or cancelled between two moments."""
    return _agreed(before) != _agreed(after)


def _agreed(bookings: Sequence[Booking]) -> set[tuple[object, ...]]:
    return {
        (
            one.id,
            one.trade,
            one.provider_id,
            one.city,
            one.area,
            one.starts_at,
            one.status == Status.CANCELLED,
        )
        for one in bookings
    }


def is_yes(said: str) -> bool:
    """Whether somebody has said yes in so many words, and nothing that takes it back."""
    plain = HARMLESS.sub(" ", NO_OBJECTION.sub("oui", folded(said)))
    return bool(YES.search(plain)) and not AGAINST.search(plain)

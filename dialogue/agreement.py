"""Is this a clear yes, or a clear no? What books, cancels and erases needs a clear yes."""

from dialogue.acts import Act
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent

SURE = 0.45  # below, a reading of the intent is a guess
SURE_BESIDE = 0.3  # the same where thanks or the wish itself share the message: "yes, merci"
SURE_FIRST = 0.15  # the same where the message begins with a yes: "yes, I am sure, delete it"


# What somebody says who agrees to nothing: "any", "wait", "as before".
NO_YES = frozenset({Act.LATER, Act.DONE, Act.SKIP, Act.UNDO, Act.REPEAT, Act.OTHER})


def is_yes(turn: Turn) -> bool:
    """A yes and nothing beside it: no "no", no question, no "later", no number that could mean more."""
    has_doubt = turn.text.rstrip().endswith("?") or any(character.isdigit() for character in turn.text)
    return (
        (turn.says(Intent.CONFIRM) or (turn.means(Intent.THANKS) and Act.YES in turn.acts))
        and not turn.says(Intent.REJECT, Intent.CANCEL)
        and not has_doubt
        and not turn.acts & NO_YES
        and turn.understanding.confidence >= _needed(turn)
    )


def _needed(turn: Turn) -> float:
    """How sure the reading has to be."""
    if turn.acts & {Act.ASSENT, Act.YES} and Act.BUT not in turn.acts and turn.means(Intent.CONFIRM):
        return SURE_FIRST
    return SURE if len(turn.understanding.intents) < 2 else SURE_BESIDE


def is_no(turn: Turn) -> bool:
    """A no and no yes beside it."""
    return turn.says(Intent.REJECT) and not turn.says(Intent.CONFIRM)

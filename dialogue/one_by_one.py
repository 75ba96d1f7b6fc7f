"""Several wishes in one message, answered one after the other: "parle anglais et envoie un plombier"."""

from dialogue import answers
from dialogue.acts import Act
from dialogue.topics import booking, pricing, wishes
from dialogue.turn import Turn
from dialogue.understanding.meaning import Intent, Wish

SETTINGS = (Intent.SET_LANGUAGE, Intent.SET_TONE, Intent.OPT_OUT, Intent.OPT_IN)
QUESTIONS = (Intent.ASK_PRICE, Intent.ASK_STATUS, Intent.ASK_WHY, Intent.PRIVACY_EXPORT)


def answer_what_asks_nothing(turn: Turn) -> Turn | None:
    """Settle the settings and the questions at once; the turn of what is left, None when that was all.

    A service asked for beside a cancellation or a complaint waits until that is settled.
    """
    said = turn.understanding.wishes
    if any(reply.key == "human/back" for reply in turn.replies):  # "leave am, I need plumber": no person then
        said = [one for one in said if one.intent is not Intent.CANCEL]
    if len(said) < 2 or turn.understanding.danger is not None:
        return turn
    light = [one for one in said if one.intent in SETTINGS] + [one for one in said if one.intent in QUESTIONS]
    rest = [one for one in said if one not in light]
    if light and Act.GREET in turn.acts:
        answers.hello(turn)
    for wish in light:
        _answer(turn, wish, is_last=not rest and wish is light[-1])
    if not rest:
        return None
    if turn.state.topic is None and not wishes.are_several(turn):
        rest = _put_off(turn, rest)
    return (
        turn if len(rest) == len(turn.understanding.wishes) else turn.part(" ".join(one.text for one in rest))
    )


def _answer(turn: Turn, wish: Wish, *, is_last: bool) -> None:
    part = turn.part(wish.text)
    open_request = turn.booking.request.trade if turn.booking else None
    trade = part.understanding.category or turn.understanding.category or open_request
    if wish.intent is Intent.ASK_PRICE and trade is not None and not is_last:
        pricing.tell(part, trade)
    else:
        answers.ANSWERS[wish.intent](part)
    turn.has_asked = turn.has_asked or part.has_asked


def _put_off(turn: Turn, rest: list[Wish]) -> list[Wish]:
    """The services asked for stand in the queue; what has to be settled before them."""
    first = [one for one in rest if one.intent is not Intent.REQUEST_SERVICE]
    if not first or len(first) == len(rest):
        return rest
    for wish in rest:
        if wish not in first:
            part = turn.part(wish.text)
            turn.state.queue += [booking.noted(part, trade) for trade in part.understanding.categories]
    return first

"""What is said of a visit is kept with it: praise, a complaint, that nobody came."""

from collections.abc import Sequence

from dialogue import blame, proposals
from dialogue.acts import Act
from dialogue.topics import consents
from dialogue.turn import Turn
from dialogue.views import provider_name
from preferences import history
from preferences.consent import Purpose
from preferences.history import Booking

LONGEST_COMMENT = 500
COMPLAINT = "complaint"  # what stopped promotions


def keep_comment(turn: Turn, booking: Booking) -> None:
    """What was said stands with the visit."""
    history.revise(turn.connection, booking.id, {"comment": all_said_of(turn, booking)}, turn.now)
    turn.forget_cached()


def keep_complaint(turn: Turn, booking: Booking) -> None:
    """Something went wrong with it; no promotions until that is settled."""
    told = {"complaint": True, "comment": all_said_of(turn, booking)}
    history.revise(turn.connection, booking.id, told, turn.now)
    consents.record(turn, Purpose.PROMOTIONS, False, source=COMPLAINT)


def all_said_of(turn: Turn, booking: Booking) -> str | None:
    """What was said of the visit before, and now."""
    return f"{booking.comment or ''}\n{turn.text}".strip()[:LONGEST_COMMENT] or None


def keep_praise(turn: Turn) -> bool:
    """ "Moussa was great, tell him thanks from us": kept with the last visit of who is named."""
    past = [one for one in turn.bookings if one.starts_at <= turn.now]
    named = proposals.among(turn, turn.text, [one.provider_id for one in past])
    if named is None or not {Act.NEEDLESS, Act.THANKS} <= turn.acts:
        return False
    keep_comment(turn, next(one for one in past if one.provider_id == named.id))
    turn.say("rating/comment_kept")
    return True


def keep_that_nobody_came(turn: Turn, meant: Sequence[Booking]) -> None:
    """ "Nobody came, cancel it": the visit is called off, and the complaint stands with it."""
    due = [one for one in meant if one.starts_at <= turn.now and not one.complaint]
    if len(due) == 1 and blame.is_of_no_visit(turn):
        keep_complaint(turn, due[0])
        turn.forget_cached()
        turn.say("complaint/opened", {"provider": provider_name(turn, due[0])})

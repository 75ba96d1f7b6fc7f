"""Is this a yes to calling off the visit that was asked about, and to no other?

"Shall I cancel the plumber?" - "yes, and the cleaning too", "yes, my cousin does it", "cancel the painter".
"""

import re

from dialogue import proposals
from dialogue.acts import Act, acts_in, clauses_of
from dialogue.agreement import NO_YES, is_clear_yes
from dialogue.assent import is_agreed_to, is_conditional
from dialogue.misgivings import has_doubt, is_said_by_another, is_unsure
from dialogue.state import PickTopic
from dialogue.topics.which_visit import refuses
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Intent
from dialogue.understanding.trades import JOINERS, find_trades, trades_named
from dialogue.understanding.word_sets import finder
from dialogue.understanding.wording import word
from preferences import history
from preferences.history import Booking

AGREEING = frozenset({Act.ASSENT, Act.YES, Act.SURE, Act.CANCELS})  # a clause that says yes, or to cancel
_PUT_RIGHT, _NO_VISIT = finder("puts right"), finder("no visit")
_THE_VISIT, _REMINDERS = finder("bookings", "a visit"), finder("reminders")
_ASKS_IT, _OF_ACCOUNT = finder("you ask it"), finder("what an account holds")
_QUESTION = re.compile(r"\?+")
_WAIT = finder("wait")
SHORT = 3  # words of "oh wait, no"


def is_of_another(turn: Turn, topic: PickTopic, meant: list[Booking]) -> bool:
    """ "Cancel the electrician", of which there are two or none, to "shall I cancel the plumber?": no yes."""
    chosen = history.find(turn.bookings, topic.chosen)
    if chosen is None or not meant or turn.means(Intent.CHANGE) or Act.MOVE in turn.acts:
        return False
    if chosen.id not in [one.id for one in meant]:
        return len(meant) > 1
    parts = [turn.part(one) for one in clauses_of(turn.text)]
    has_yes = any(not trades_named(one.text) and is_clear_yes(one, Intent.CANCEL) for one in parts)
    meaning = [one for one in parts if one.acts & AGREEING or (not has_yes and one.says(Intent.CANCEL))]
    told = [one.text for one in meaning if find_trades(word(one.text)).weight != "symptom"]  # "drop am"
    named = {trade for one in told for trade in trades_named(one)}
    return bool(named) and chosen.trade not in named and not is_agreed_before_more(turn, topic)


def is_of_it(turn: Turn, topic: PickTopic) -> bool:
    """Whether this is a yes to calling off the visit asked about, and names no other."""
    chosen = history.find(turn.bookings, topic.chosen)
    is_yes_to_it = is_clear_yes(turn, Intent.CANCEL) or is_agreed_to(turn, Intent.CANCEL) or is_dropped(turn)
    return (
        is_yes_to_it
        and set(trades_named(turn.text)) <= {chosen and chosen.trade}
        and not names_something_else(turn, topic)
    )


def names_something_else(turn: Turn, topic: PickTopic) -> bool:
    """ "Yes cancel Blaise", "oui annulez les rappels": another person than who comes, or no visit at all."""
    chosen = history.find(turn.bookings, topic.chosen)
    if chosen is None:
        return False
    people = proposals.all_named_in(turn, turn.text, chosen.trade)
    if people and chosen.provider_id not in [one.id for one in people]:
        return True
    parts = [turn.part(one) for one in clauses_of(turn.text)]
    ordered = [one for one in parts if Act.CANCELS in one.acts]  # "yes", before it, is of the same
    meaning = ordered or [one for one in parts if one.acts & AGREEING]
    return bool(meaning) and all(_NO_VISIT.search(fold(one.text)) for one in meaning)


def agrees_to_all(turn: Turn) -> bool:
    """ "Yes, both", and no "but" or "not" beside it."""
    is_doubted = bool(turn.acts & NO_YES) or "?" in turn.text or turn.says(Intent.REJECT)
    return Act.ALL in turn.acts and bool(turn.acts & {Act.ASSENT, Act.YES, Act.SURE}) and not is_doubted


def also_cancelled(turn: Turn, topic: PickTopic) -> Booking | None:
    """ "Oui, et le ménage aussi": a yes of its own, then another visit, and nothing that is wanted of it.

    "Oui, annulez le ménage" means that one alone, and agrees to nothing else.
    """
    first, *more = clauses_of(turn.text) or [""]
    named = [trade for clause in more for trade in trades_named(clause)]
    live = [one for one in history.live(turn.bookings) if one.id != topic.chosen and one.trade in named]
    is_bare = (
        not turn.says(Intent.REQUEST_SERVICE, Intent.CHANGE, Intent.REJECT) and Act.KEEP not in turn.acts
    )
    is_added = Act.ALSO in turn.acts or not JOINERS.isdisjoint(word(turn.text).words)
    is_bare = is_bare and is_added and not has_doubt(turn.text)
    return live[0] if len(live) == 1 and is_bare and is_clear_yes(turn.part(first), Intent.CANCEL) else None


def is_agreed_before_more(turn: Turn, topic: PickTopic) -> bool:
    """ "Yes, and book an electrician for Friday": a yes of its own, then another service."""
    first, *more = clauses_of(turn.text) or [""]
    chosen = history.find(turn.bookings, topic.chosen)
    wanted = turn.understanding.category
    is_more = bool(more) and turn.says(Intent.REQUEST_SERVICE) and chosen is not None
    return (
        is_more
        and wanted not in (None, chosen and chosen.trade)
        and is_clear_yes(turn.part(first), Intent.CANCEL)
    )


def is_beside_another(turn: Turn, yes: Turn, rest: Turn, topic: PickTopic) -> bool:
    """ "Yes, not the cleaner", "yes and move the cleaner to Saturday": the yes is for the one asked about."""
    others = [one for one in history.live(turn.bookings) if one.id != topic.chosen]
    chosen = history.find(turn.bookings, topic.chosen)
    trades = trades_named(rest.text)
    person = proposals.among(turn, rest.text, [one.provider_id for one in others])
    named = [one for one in others if one.trade in trades or (person and one.provider_id == person.id)]
    is_of_chosen = chosen is None or chosen.trade in trades_named(turn.text)
    if (
        len(named) != 1
        or is_of_chosen
        or topic.is_all
        or trades_named(yes.text)
        or names_something_else(yes, topic)
    ):
        return False
    if refuses(rest.text):
        return len(clauses_of(rest.text)) == 1
    own, told = named[0].day, rest.understanding.time
    is_at_another_time = told is not None and told.date not in (None, own and own.isoformat())
    is_wanted = is_at_another_time or bool(rest.acts & {Act.TELL, Act.MOVE, Act.COME})
    is_off = rest.says(Intent.CANCEL, Intent.REJECT) or rest.acts & {Act.CANCELS, Act.DISSENT, Act.NEEDLESS}
    return is_wanted and not is_off and not is_conditional(turn.text) and not has_doubt(turn.text)


def is_agreed_with_a_reason(turn: Turn, topic: PickTopic) -> bool:
    """ "Oui annulez, mon cousin va le faire": no other visit is named, and it was not asked long ago."""
    named = {one.trade for one in history.live(turn.bookings) if one.id != topic.chosen}
    named.intersection_update(trades_named(turn.text))
    is_of_else = bool(named) or turn.is_back_after_hours or names_something_else(turn, topic)
    return not is_of_else and is_agreed_to(_answer_in(turn), Intent.CANCEL)


def _answer_in(turn: Turn) -> Turn:
    """What answers the question: "you ask if I want to cancel? Yes", "yes, but don't touch my account"."""
    *asked, answer = _QUESTION.split(turn.text)
    is_asked_back = len(asked) == 1 and _ASKS_IT.search(fold(asked[0])) is not None and bool(answer.strip())
    clauses = clauses_of(answer if is_asked_back else turn.text)
    of_it = [one for one in clauses if not _spares_the_account(one)]
    if len(of_it) == len(clauses):
        return turn.part(answer) if is_asked_back else turn
    is_kept_too = clauses[-1] in of_it and _THE_VISIT.search(fold(clauses[-1])) is not None
    if is_kept_too or not of_it:
        return turn  # "keep my details and the visit"
    return turn.part(", ".join(of_it))


def _spares_the_account(clause: str) -> bool:
    acts = acts_in(clause)
    is_of_it = _OF_ACCOUNT.search(fold(clause)) is not None and _THE_VISIT.search(fold(clause)) is None
    return is_of_it and bool(acts & {Act.KEEP, Act.BUT}) and not acts & {Act.ASSENT, Act.CONDITION}


def is_of_reminders(turn: Turn) -> bool:
    """ "It is the reminders that I want to stop, not the visit": the visit stays, and is not in doubt."""
    parts = [turn.part(one) for one in clauses_of(turn.text)]
    of_reminders = [one for one in parts if _REMINDERS.search(fold(one.text))]
    others = [one for one in parts if one not in of_reminders]
    is_stopped = any(
        Act.KEEP not in one.acts and (one.means(Intent.OPT_OUT) or Act.CANCELS in one.acts)
        for one in of_reminders
    )
    is_kept = bool(turn.understanding.refused) or any(
        one.acts & {Act.KEEP, Act.DISSENT, Act.BUT} and Act.CANCELS not in one.acts for one in others
    )
    is_left = any(Act.CANCELS in one.acts and _THE_VISIT.search(fold(one.text)) for one in others)
    return is_stopped and is_kept and not is_left and "?" not in turn.text


def is_needless(turn: Turn) -> bool:
    """ "No need to cancel", "no cancel am again": the word stands in the message, and is denied."""
    said = [acts for one in clauses_of(turn.text) if Act.CANCELS in (acts := acts_in(one))]
    return bool(said) and all(Act.BUT in one for one in said)


def wants_somebody_first(turn: Turn) -> bool:
    """ "A manager first, it is the third time that I have to cancel": no yes, and no visit that stays."""
    parts = [turn.part(one) for one in clauses_of(turn.text)]
    is_asked_for = any(one.means(Intent.TALK_TO_HUMAN) and Act.HUMAN in one.acts for one in parts)
    return is_asked_for and not turn.acts & {Act.ASSENT, Act.YES, Act.SURE}


def is_dropped(turn: Turn) -> bool:
    """ "Oui, laissez tomber la peinture": a yes with the wish itself, in whatever words."""
    is_doubted = bool(turn.acts & {Act.KEEP, Act.COME, Act.DISSENT}) or turn.says(Intent.REJECT)
    is_doubted = is_doubted or is_unsure(turn.text) or is_said_by_another(turn.text)
    is_doubted = is_doubted or is_conditional(turn.text)
    is_doubted = is_doubted or turn.says(Intent.ASK_PRICE) or _PUT_RIGHT.search(fold(turn.text)) is not None
    return Act.ASSENT in turn.acts and turn.says(Intent.CANCEL) and not is_doubted


def means_another(turn: Turn, topic: PickTopic) -> bool:
    """ "Wait, no", to the one that was picked of several: which one, then?"""
    is_picked = len(topic.bookings) > 1 and not topic.is_all and topic.purpose == "cancel"
    is_short = len(turn.text.split()) <= SHORT and _WAIT.search(fold(turn.text)) is not None
    return is_picked and is_short and bool(turn.acts & {Act.DISSENT, Act.BUT}) and Act.KEEP not in turn.acts

"""Is what sounds like a complaint about a visit of ours, or the story behind a request?

"It smells since the visitors left, could a plumber come tomorrow?" blames nobody whom we sent.
"""

import re

from dialogue import proposals
from dialogue.acts import Act, clauses_of
from dialogue.turn import Turn
from dialogue.understanding.evidence import tells_of_trouble
from dialogue.understanding.folding import fold
from dialogue.understanding.meaning import Intent
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.rulings import rulings
from dialogue.understanding.word_sets import finder

_SUM = re.compile(r"\b\d{1,3}(?:[ .]\d{3})+\b|\b\d{3,5}\b|\b\d{1,3} ?k\b")
_CHARGED, _OTHER_SUM = finder("was charged"), finder("another sum told")
_WHO_CAME, _NEVER_CAME = finder("of who came"), finder("never came")


def is_of_nobody(turn: Turn) -> bool:
    """ "The tap is spoilt again", "it smells since they left, could a plumber come tomorrow?".

    A trouble for which no visit of ours was, and with others behind them one that says when or where to come.
    """
    read, ruled = turn.understanding, rulings(evidence_of(turn.text, turn.now))
    if read.category is None or any(one.trade == read.category for one in turn.bookings):
        return False
    told = read.time is not None, read.place is not None
    is_asked = any(told) and ("?" in turn.text or tells_of_trouble(turn.text))
    is_asked = is_asked or all(told) or turn.says(Intent.REQUEST_SERVICE)
    if not turn.bookings:
        return is_asked or _is_of_a_thing(turn)
    return is_asked and not ruled & {"damage", "redo"}


def _is_of_a_thing(turn: Turn) -> bool:
    """ "The tap is spoilt", but not "your plumber never came"."""
    named = evidence_of(turn.text, turn.now).trades.weight == "name"
    return not named and tells_of_trouble(turn.text)


def wish_beside(turn: Turn) -> Turn | None:
    """ "Clean the house on Friday at 8, not Mireille, she broke a glass": what is wanted, and by whom not.

    Whoever came and is named is refused in it; the blame is no part of the wish.
    """
    came = proposals.among(turn, turn.text, [one.provider_id for one in turn.bookings])
    if came is None or not proposals.is_refused_in(turn.text, came) or "?" in turn.text:
        return None
    parts = [turn.part(one) for one in clauses_of(turn.text)]
    wanted = [
        one for one in parts if one.means(Intent.REQUEST_SERVICE) and one.understanding.time is not None
    ]
    if not any(one.understanding.category is not None for one in wanted):
        return None
    return turn.part(", ".join(one.text.strip() for one in parts if not one.says(Intent.COMPLAIN)))


def is_of_no_visit(turn: Turn) -> bool:
    """ "No one came", to the question for a mark: neither a mark nor a refusal to give one."""
    return _NEVER_CAME.search(fold(turn.text)) is not None


def is_of_a_sum(turn: Turn) -> bool:
    """ "She took 9000 while you said 2500, what is that?": asks for no price."""
    said = fold(turn.text)
    sums = {re.sub(r"\D", "", one) for one in _SUM.findall(said)}
    has_come = any(one.starts_at <= turn.now for one in turn.bookings)
    is_other = _CHARGED.search(said) is not None and _OTHER_SUM.search(said) is not None
    return len(sums) > 1 and is_other and has_come and turn.booking is None


def asks_why_they_did_so(turn: Turn) -> bool:
    """ "Why did she leave it so, now the wall is wet": more of a complaint, and no question about us."""
    is_of_them = bool(turn.acts & {Act.WHO, Act.THAT_PERSON}) or _WHO_CAME.search(fold(turn.text)) is not None
    return turn.means(Intent.ASK_WHY) and is_of_them and turn.understanding.time is None

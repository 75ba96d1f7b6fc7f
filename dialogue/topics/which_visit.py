"""Which of the visits to come does a message mean: by trade, person, place, day, rank, or by what is kept?"""

import re
from datetime import date

from dialogue import proposals
from dialogue.acts import Act, acts_in, clauses_of, clauses_with
from dialogue.state import PickTopic
from dialogue.topics.changes import PUTS, leaves_it
from dialogue.turn import Turn
from dialogue.understanding.folding import fold
from dialogue.understanding.marks import find_choice
from dialogue.understanding.meaning import Intent, TimeMention
from dialogue.understanding.times import find_time, mentioned
from dialogue.understanding.trades import find_trades, trades_named
from dialogue.understanding.word_sets import any_of, finder, words_of
from dialogue.understanding.wording import word
from preferences import history
from preferences.history import Booking

TWO = 2
_FIRST, _LAST = finder("the earlier"), finder("the last", "the later")
_RATHER, _NONE = finder("rather"), finder("none of them")
_OF_A_DAY = re.compile(
    rf"\b(?:{any_of('before a date')})\s+(\d{{1,2}})(?:st|nd|rd|th|er)?\b(?!\s*[h:])", re.IGNORECASE
)
_PUT_RIGHT = finder("puts right")
_NOT_THAT = re.compile(
    rf"\W*(?:(?:{any_of('before a refusal')})\W+)*"
    rf"(?:{any_of('not', 'except', 'is not', 'not that', 'nor')})\b(?=.*\w)"
)
_LONGEST_NAME = 7  # words of "the one of the 18th", "I mean the cleaner's own"
_IS_WANTED, _LETS_COME, _COMES = finder("is wanted"), words_of("lets come"), finder("come")
_NO_LONGER, _DENIES, _STATE = finder("no longer"), words_of("denies"), words_of("state")
_WELCOME = frozenset({Act.MAY_COME, Act.COME, Act.AT_HOME})
_ELSE = frozenset({Act.MOVE, Act.COME, Act.KEEP, Act.RETURN, Act.UNDO, Act.ALL})


def meant_of(turn: Turn, coming: list[Booking]) -> list[Booking]:
    """Those that the message names by trade, person, place or number, or by day when it cancels; else all.

    "All but the cleaning", "I keep the plumber, cancel the other": those that are not kept.
    "Not the plumber", to the question which one: any other. "The first, no wait, the second": the last one.
    """
    topic = turn.state.topic
    is_asked = isinstance(topic, PickTopic) and topic.asked == "which"
    is_called_off = is_asked and isinstance(topic, PickTopic) and topic.purpose == "cancel"
    kept = _kept(turn, coming) or (_wanted(turn, coming) if is_called_off else [])
    if kept and len(kept) < len(coming):
        return [one for one in coming if one not in kept]
    is_picked = turn.says(Intent.CANCEL) or isinstance(topic, PickTopic)
    if is_asked and (last := _behind_a_pardon(turn, coming)) is not None:
        return _named(last, coming, is_picked=True)
    refused = _refused(turn, coming) if is_asked or Act.CANCELS in turn.acts else []
    if refused and len(refused) < len(coming):
        rest = [one for one in coming if one not in refused]
        return [one for one in _named(turn, coming, is_picked=is_picked) if one in rest] or rest
    return _named(turn, coming, is_picked=is_picked)


def put_right(turn: Turn) -> Turn:
    """ "Annule jeudi, non vendredi", "cancel the plumber, sorry I mean the cleaner": the last one alone.

    Else the first would be cancelled, and the other be taken for a wish of its own. What is moved is named by
    its trade: "move it to Thursday, no, Friday" says to when.
    """
    coming = history.live(turn.bookings)
    is_called_off = Act.CANCELS in turn.acts and Act.MOVE not in turn.acts
    is_wish = is_called_off or turn.means(Intent.CHANGE)
    last = (
        _behind_a_pardon(turn, coming) if is_wish and len(coming) > 1 and Act.ALL not in turn.acts else None
    )
    if last is None or (not is_called_off and not trades_named(last.text)):
        return turn
    if is_called_off:
        return turn.part(f"{_words_that_say(turn.text, Act.CANCELS)} {last.text}")
    puts = PUTS.search(fold(turn.text))
    return turn.part(f"{puts[0]} {last.text}") if puts else turn


def said_of_it(turn: Turn) -> Turn:
    """What an answer says of the one that it picks: of "not the plumber, the other at 3" the hour alone."""
    coming, clauses = history.live(turn.bookings), clauses_of(turn.text)
    rest = [one for one in clauses if not _NOT_THAT.match(fold(one))]
    last = _behind_a_pardon(turn, coming)
    return last or (turn.part(", ".join(rest)) if len(rest) < len(clauses) else turn)


def _behind_a_pardon(turn: Turn, coming: list[Booking]) -> Turn | None:
    """What is said behind "no", "wait", "sorry", where both sides of it name visits, and not the same."""
    said = fold(turn.text)
    pardons = list(_PUT_RIGHT.finditer(said))
    if not pardons or turn.text.rstrip().endswith("?"):  # "the plumber? no the cleaner" puts right
        return None
    runs = [one for one in pardons if said[one.end() :].strip(" ,.;!")]
    end = runs[-1].end() if runs else 0
    start = _start_of_run(said, [one.span() for one in runs])
    first, last = turn.part(said[:start]), turn.part(said[end:].strip(" ,.;!…"))
    is_preferred = _RATHER.fullmatch(said[start:end].strip()) is not None  # "rather Friday" may move it
    is_other = is_preferred or _NOT_THAT.match(said[start:]) or acts_in(said[start:]) & _ELSE
    if not runs or is_other or len(last.text.split()) > _LONGEST_NAME:
        return None
    before, behind = (_named(one, coming, is_picked=True) for one in (first, last))
    are_named = len(before) < len(coming) and len(behind) < len(coming)
    return last if are_named and not any(one in before for one in behind) else None


def _start_of_run(said: str, spans: list[tuple[int, int]]) -> int:
    """Where the words begin that put right together: "no wait", "sorry, I mean"."""
    start = spans[-1][0] if spans else 0
    for one, end in reversed(spans):
        if one <= start and not any(map(str.isalnum, said[end:start])):
            start = one
    return start


def _words_that_say(text: str, act: Act) -> str:
    """The words of an act: "je voudrais annuler" of "je voudrais annuler jeudi, non vendredi"."""
    said = fold(text).split()
    found = [at for at in range(1, len(said) + 1) if act in acts_in(" ".join(said[:at]))]
    end = found[0] if found else len(said)
    start = max((at for at in range(end) if act in acts_in(" ".join(said[at:end]))), default=0)
    return " ".join(said[start:end])


def _refused(turn: Turn, coming: list[Booking]) -> list[Booking]:
    """ "Pas le plombier", "not Thursday's", "no be the first one": those that are not meant."""
    found: list[Booking] = []
    for clause in map(fold, clauses_of(turn.text)):
        if (refusal := _NOT_THAT.match(clause)) is not None:
            part = turn.part(clause[refusal.end() :].strip())
            of_trades = [one for one in coming if one.trade in trades_named(part.text)]
            named = of_trades or _named(part, coming, is_picked=True)
            found += named if of_trades or len(named) < len(coming) else []
    return found


def is_none_of(turn: Turn, coming: list[Booking]) -> bool:
    """ "Neither", "ni le plombier ni le ménage", "garde tout", to the question which one: all stay."""
    refused = {one.id for one in _refused(turn, coming)}
    is_said = _NONE.search(fold(turn.text)) is not None and len(turn.text.split()) <= _LONGEST_NAME
    is_left = leaves_it(turn) and len(meant_of(turn, coming)) == len(coming)
    return is_said or len(refused) == len(coming) or is_left


def refuses(text: str) -> bool:
    """Whether a clause says which one is not meant: "not the plumber"."""
    return _NOT_THAT.match(fold(text)) is not None


def _named(turn: Turn, coming: list[Booking], *, is_picked: bool) -> list[Booking]:
    """Those that the message names, whatever it wants of them; all where it names none."""
    trade = turn.understanding.category
    of_trade = [one for one in coming if one.trade in (_cancelled_trades(turn) or (trade,))]
    if not of_trade and trade is None and isinstance(turn.state.topic, PickTopic | None):
        of_trade = [one for one in coming if one.trade in trades_named(turn.text)]  # "the clean one"
    place = turn.understanding.place
    of_place = [one for one in of_trade or coming if place and place.area and one.area == place.area]
    if len(of_trade) != 1 and of_place and is_picked:
        return of_place
    choice = _choice(turn, coming)
    if not of_trade and choice is not None and 1 <= choice <= len(coming) and len(coming) > 1:
        return [coming[choice - 1]]
    is_asked = isinstance(turn.state.topic, PickTopic)
    if is_asked and _LAST.search(fold(turn.text)):
        return coming[-1:]
    of_number = [one for one in coming if one.day and one.day.day == _day_of_month(turn.text)]
    if len(of_number) == 1 and is_picked:
        return of_number
    mention = turn.understanding.time
    of_day = [one for one in coming if mention and one.day and _is_on(one.day, mention)]
    named = proposals.among(turn, turn.text, [one.provider_id for one in coming])
    of_person = [one for one in coming if named and one.provider_id == named.id]
    of_day = of_day if is_picked or _is_at_another_hour(turn, of_day) else []
    of_rank = coming[:1] if is_asked and _FIRST.search(fold(turn.text)) else []
    return of_trade or of_person or of_day or _of_refused_day(turn, coming) or of_rank or coming


def _choice(turn: Turn, coming: list[Booking]) -> int | None:
    """ "The second one, move it to Monday": which of those that were shown or are to come.

    "Le 1er" is the first of them, where none is on a first.
    """
    if turn.understanding.choice is not None or turn.understanding.time is None:
        return turn.understanding.choice
    text = turn.text
    for start, end in reversed(mentioned(text, turn.now.astimezone(turn.zone))):
        text = f"{text[:start]} {text[end:]}"  # "le 2 avril" is none
    told = (find_choice(word(one)) for one in clauses_of(text) if any(map(str.isalpha, one)))
    is_of_no_day = isinstance(turn.state.topic, PickTopic) and _day_of_none(turn.understanding.time, coming)
    lone = [one for one in clauses_of(turn.text) if len(one.split()) <= TWO] if is_of_no_day else []
    return next((one for one in (*told, *map(find_choice, map(word, lone))) if one is not None), None)


def _day_of_none(mention: TimeMention, coming: list[Booking]) -> bool:
    return not any(one.day and _is_on(one.day, mention) for one in coming)


def _is_at_another_hour(turn: Turn, of_day: list[Booking]) -> bool:
    """ "Thursday 9:30 please", with one visit on Thursday at 9."""
    mention = turn.understanding.time
    if mention is None or mention.start_time is None or mention.end_date is not None or len(of_day) != 1:
        return False
    return mention.start_time != of_day[0].start_time and Act.MOVE not in turn.acts


def _is_on(day: date, mention: TimeMention) -> bool:
    """Whether a day is the one mentioned, or lies in the days mentioned ("next week")."""
    return (mention.date or "") <= day.isoformat() <= (mention.end_date or mention.date or "")


def _of_refused_day(turn: Turn, coming: list[Booking]) -> list[Booking]:
    """ "Je ne serai pas là jeudi": the one of the day that does not suit."""
    if turn.understanding.time is not None:
        return []
    told = find_time(turn.text, turn.now.astimezone(turn.zone))
    found = [one for one in coming if told and one.day and one.day.isoformat() == told.mention.date]
    return found if len(found) == 1 else []


def _day_of_month(text: str) -> int | None:
    """ "Celui du 18", "the one of the 18th"."""
    found = _OF_A_DAY.search(text)
    return int(found[1]) if found else None


def _kept(turn: Turn, coming: list[Booking]) -> list[Booking]:
    """Those that the message wants to keep: "sauf le ménage", "keep the plumber but cancel the other"."""
    if not turn.says(Intent.CANCEL, Intent.REJECT) and Act.KEEP not in turn.acts:
        return []
    trades = kept_trades(turn.text)
    return [one for one in coming if one.trade in trades]


def _wanted(turn: Turn, coming: list[Booking]) -> list[Booking]:
    """ "I still need the cleaner", "jeudi me convient", to "which one shall I cancel?": those that stay."""
    found: list[Booking] = []
    for part in map(turn.part, clauses_of(turn.text)):
        said = fold(part.text)
        is_sent = not _LETS_COME.isdisjoint(said.split()) and _COMES.search(said) is not None
        is_wanted = is_sent or part.acts & _WELCOME or _IS_WANTED.search(said) is not None
        is_off = Act.CANCELS in part.acts or part.means(Intent.CANCEL) or _NO_LONGER.search(said) is not None
        named = _named(part, coming, is_picked=True)
        if is_wanted and not is_off and len(named) < len(coming) and _DENIES.isdisjoint(said.split()):
            found += named
    return found


def tells_of_all(turn: Turn) -> bool:
    """ "All of them are late", to "which one?": what they are, and no wish for all of them."""
    is_told = Act.ALL in turn.acts and not turn.acts & {Act.CANCELS, Act.ASSENT, Act.YES, Act.SURE}
    return is_told and not turn.says(Intent.CANCEL) and not _STATE.isdisjoint(fold(turn.text).split())


def kept_trades(text: str) -> set[str]:
    """The trades whose visit is to stay; "le plombier, lui, vient toujours" names it before."""
    kept: set[str] = set()
    named: tuple[str, ...] = ()
    for clause in clauses_of(text):
        acts = acts_in(clause)
        named = trades_named(clause) or (() if Act.CANCELS in acts else named)
        if Act.KEEP in acts:
            kept.update(named)
    return kept


def _cancelled_trades(turn: Turn) -> tuple[str, ...]:
    """The trades beside the word that cancels: "don't cancel the plumber, cancel the electrician"."""
    if not turn.says(Intent.CANCEL):
        return ()
    said = fold(turn.text)
    *_, last = _PUT_RIGHT.split(said)  # "annule le plombier, non attends, le ménage"
    read = find_trades(word(last))
    if last != said and (named := tuple(one for one in read.trades if one not in read.refused)):
        return named
    clauses = clauses_with(turn.text, Act.CANCELS, without=Act.BUT)
    return tuple(trade for clause in clauses for trade in trades_named(clause))


def is_put_elsewhere(turn: Turn) -> bool:
    """ "No wait, put her on Monday", to "shall I cancel it?": that visit, not another one on a Monday."""
    named = {one.trade for one in history.live(turn.bookings)}.intersection(trades_named(turn.text))
    person = proposals.among(turn, turn.text, [one.provider_id for one in turn.bookings])
    is_put = PUTS.search(fold(turn.text)) is not None and turn.understanding.time is not None
    return is_put and not named and person is None

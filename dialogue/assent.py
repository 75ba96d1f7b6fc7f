"""Does a message agree to what was proposed, with a reason or a word about the house beside the yes?

"Oui, l'argent est déjà prêt", "book am, wata don full the parlour": one clause says yes, or orders it, and
says no more than the proposal; what the others tell takes nothing back and wants nothing else.
"""

import re
from collections.abc import Sequence
from datetime import time

from dialogue import moments, proposals
from dialogue.acts import BESIDE_AGREEMENT, Act, acts_in, clauses_of, words_beside_yes
from dialogue.agreement import (
    ERASES,
    NO_YES,
    REFUSING_SIGNS,
    SURE,
    is_clear_yes,
    is_elsewhere,
    is_instruction,
)
from dialogue.misgivings import has_doubt, is_said_by_another, is_unsure
from dialogue.state import BookingTopic, Moment
from dialogue.turn import Turn
from dialogue.understanding.evidence import tells_of_trouble
from dialogue.understanding.folding import words
from dialogue.understanding.meaning import Intent, TimeMention
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.replies import Reply, read_reply
from dialogue.understanding.trades import find_trades, may_be_one_trouble
from dialogue.understanding.word_sets import any_of, words_of
from dialogue.understanding.wording import word

_SUM = re.compile(r"\b[1-9]\d{2,4}\b(?![-./])")
LONGEST = 50  # words: who writes more has more to say than yes
# What somebody says beside a yes who only tells.
TELLING = (
    *(Intent.GIVE_DETAIL, Intent.THANKS, Intent.GREET, Intent.OFF_TOPIC, Intent.UNCLEAR, Intent.CONFIRM),
    *(Intent.REQUEST_SERVICE, Intent.GIVE_TIME, Intent.GIVE_LOCATION, Intent.RATE_FEEDBACK),
)
_BUT = re.compile(rf"\b(?:{any_of('but')})\b", re.IGNORECASE)
_BUT_AT_THE_END = re.compile(rf"{_BUT.pattern}\W*$", re.IGNORECASE)
_SENTENCE, _PIECE = re.compile(r"[.!;\n]+"), re.compile(r"[.,!;\n]+")
GUESS = 0.5  # of the wish of a clause: below, it wants nothing
AGAINST = (NO_YES - {Act.BUT, Act.DONE, Act.QUOTED, Act.PARTLY}) | {Act.DECLINE, Act.UNSURE, Act.MOVE}
WANTS = (Intent.CHANGE, Intent.REQUEST_SERVICE, Intent.GIVE_TIME, Intent.GIVE_LOCATION, Intent.CONFIRM)
KIN, NEAR_THE_START, WANTING = words_of("kin"), 3, words_of("wants somebody", "wants")
SHORTEST_REASON = 4  # words: "no leave it" is none
NO = words_of("puts right", "not")
SAYS_YES = frozenset({Act.ASSENT, Act.YES, Act.SURE, Act.ORDER})
BOTH = frozenset({Act.ALL, Act.ASSENT, Act.YES, Act.SURE, Act.THANKS, Act.GREET, Act.ORDER})
FOR_WHO_COMES = frozenset({Act.TELL, Act.TOLD})  # "make e no late": a no that doubts nothing
PUT_ASIDE = (Reply.LATER, Reply.DROP, Reply.OTHER, Reply.HUMAN)


def is_agreed(turn: Turn, topic: BookingTopic) -> bool:
    """Whether a clause of the message says yes or orders what was proposed, and nothing stands against it."""
    if topic.asked not in ("confirm", "suggestion") or turn.is_back_after_hours:
        return False
    clauses = clauses_of(turn.text)
    is_doubtful = (
        has_doubt(turn.text)
        or is_instruction(turn.text)
        or turn.understanding.foreign is not None
        or any(one in turn.text for one in REFUSING_SIGNS)
    )
    if is_doubtful or not clauses or len(words(turn.text)) > LONGEST:
        return False
    if is_conditional(_beside_what_is_passed_on(turn.text, clauses)):
        return False
    if turn.state.queue and Act.ALL in turn.acts <= BOTH and len(words(turn.text)) <= SHORTEST_REASON:
        return _names_nothing_else(turn, topic)  # "both, please": this one, and the next is shown after it
    acts = {one: acts_in(one) for one in clauses}
    if any(said & AGAINST for said in acts.values() if Act.APOLOGY not in said):  # "sorry" is no "pardon?"
        return False
    if any(Act.QUOTED in said and Act.TOLD not in said for said in acts.values()):
        return False
    if any(said & SAYS_YES and is_said_by_another(one) for one, said in acts.items()):
        return False  # "the boss said confirm"
    if any(Act.CANCELS in said and Act.TELL not in said for said in acts.values()):
        return False  # "yes, drop it"
    if _puts_aside(turn, [one for one in clauses if not acts[one] >= FOR_WHO_COMES]):
        return False
    whole = [one for one in clauses if _is_of_the_proposal(turn.part(one), topic)]
    plain = [one for one in whole if Act.PARTLY not in acts[one]]
    says_yes = any(acts[one] & {Act.ASSENT, Act.YES} for one in plain)
    is_sure = any(Act.SURE in acts[one] or _orders(turn.part(one), topic) for one in plain)
    if not is_sure and not (says_yes and any(_repeats(turn.part(one), topic) for one in whole)):
        whole += [one for one in clauses if _is_passed_on(turn.part(one), acts[one], topic)]
        return says_yes and set(whole) == set(clauses)  # "ok" is too little beside anything else
    return all(_only_tells(turn.part(one), acts[one], topic) for one in clauses if one not in whole)


def _puts_aside(turn: Turn, clauses: Sequence[str]) -> bool:
    """Whether it sounds like later, or somebody else: as a whole, or beside a sure yes in one clause."""
    here = turn.now.astimezone(turn.zone)
    is_sure = any(Act.SURE in acts_in(one) for one in clauses)
    read = clauses if is_sure else [", ".join(clauses)]
    return any(read_reply(one, here) in PUT_ASIDE for one in read)


def is_agreed_to(turn: Turn, wish: Intent) -> bool:
    """Whether a clause says clearly yes to what cannot be taken back, and the others only tell.

    "Oui annulez, mon cousin va le faire ce soir"; to be erased, the wish has to be said again beside a yes.
    """
    clauses = [turn.part(one) for one in clauses_of(turn.text)]
    is_doubtful = is_unsure(turn.text) or is_instruction(turn.text) or turn.understanding.foreign is not None
    told = turn.text if wish in ERASES else _without_buts_of_reasons(turn)
    if is_doubtful or len(words(turn.text)) > LONGEST or is_conditional(told):
        return False
    if any(_wants_somebody(one) for one in clauses) and Act.CANCELS not in turn.acts:
        return False
    plain = [one for one in clauses if one.understanding.time is None]  # "can it be Thursday?" is no yes
    clear = [one for one in plain if is_clear_yes(one, wish) or _says_no_more(one, wish)]
    says_yes = any(one.acts & {Act.SURE, Act.ASSENT} for one in clear)
    if not clear or (wish in ERASES and not (says_yes and any(one.says(wish) for one in clear))):
        return False
    return all(_takes_nothing_back(one, wish) for one in clauses if one not in clear)


def _says_no_more(part: Turn, wish: Intent) -> bool:
    """The wish itself, in few words or surely: "annule", "cancel am"."""
    is_order = Act.CANCELS in part.acts and len(words(part.text)) < SHORTEST_REASON
    if is_said_by_another(part.text):
        return False
    return part.means(wish) and (is_order or part.understanding.confidence >= SURE) and not part.acts & NO_YES


def _without_buts_of_reasons(turn: Turn) -> str:
    """ "Yes, but my landlord will do it": a but before why nobody has to come doubts nothing."""
    text = turn.text
    for found in reversed(list(_BUT.finditer(text))):
        following = acts_in(next(iter(clauses_of(text[found.end() :])), ""))
        if Act.NEEDLESS in following and not following & {Act.CONDITION, Act.KEEP, Act.LATER, Act.CANCELS}:
            text = f"{text[: found.start()]},{text[found.end() :]}"
    return text


def _wants_somebody(part: Turn) -> bool:
    """ "Yes, he should bring a ladder": what is told the one who comes wants the visit."""
    return Act.TELL in part.acts and Act.NEEDLESS not in part.acts


def _takes_nothing_back(part: Turn, wish: Intent) -> bool:
    """Whether a clause beside a clear yes wants nothing else and doubts nothing: "money no dey dis week"."""
    is_reason = len(words(part.text)) >= SHORTEST_REASON and wish not in ERASES
    spared = {Act.BACK, Act.LATER} if is_reason else {Act.BACK}  # "yes cancel, I'll call back next week"
    if Act.NEEDLESS in part.acts and wish not in ERASES:
        spared |= {Act.DECLINE, Act.COME}  # "my son did it", "make she no worry come again"
    if {Act.BUT, Act.CANCELS} <= part.acts:
        return False  # "there is no need to cancel"
    against = (AGAINST | {Act.KEEP, Act.COME, Act.DISSENT, Act.QUOTED, Act.PARTLY}) - spared
    is_doubt = Act.BUT in part.acts and (wish in ERASES or len(words(part.text)) < SHORTEST_REASON)
    least = 0.3 if part.understanding.time is not None else GUESS
    is_of_writing = is_reason and Act.LATER in part.acts
    is_wish = part.means(*WANTS) and part.understanding.confidence >= least and not is_of_writing
    is_wish = is_wish and Act.NEEDLESS not in part.acts  # "my usual man came this morning"
    is_wish = is_wish and not (wish is Intent.CANCEL and _is_of_kin(part))
    return not (part.acts & against or is_doubt or is_wish or _begins_with_no(part))


def _is_of_kin(part: Turn) -> bool:
    """ "My neighbour the electrician comes tonight": who does it instead, and nobody who is wanted of us."""
    said = [one.folded for one in words(part.text)]
    return not KIN.isdisjoint(said[:NEAR_THE_START]) and WANTING.isdisjoint(said)


def _begins_with_no(part: Turn) -> bool:
    first = next((one.folded for one in words(part.text)), "")
    return first in NO and Act.APOLOGY not in part.acts


def is_conditional(text: str) -> bool:
    """Whether a but, an if or an unless stands in any sentence of a text."""
    pieces = (*_SENTENCE.split(text), *_PIECE.split(text))  # acts are looked for in what is short
    return any(Act.CONDITION in acts_in(one) for one in pieces if one.strip())


def _beside_what_is_passed_on(text: str, clauses: Sequence[str]) -> str:
    """ "Yes, but tell him to bring a ladder, the bell is dead": a but before a word for who comes is none."""
    for one in clauses:
        acts, at = acts_in(one), text.find(one)
        if Act.TELL in acts and Act.CONDITION not in acts and (led := _BUT_AT_THE_END.search(text[:at])):
            text = text[: led.start()] + "," + text[led.end() :]
    return text


def _orders(part: Turn, topic: BookingTopic) -> bool:
    """Whether what was proposed is ordered; "on garde" alone may as well mean what there was before."""
    acts = acts_in(part.text)
    is_ordered = Act.ORDER in acts and (Act.KEEP not in acts or _repeats(part, topic))
    return is_ordered or _gives_leave(part.text)


def _gives_leave(clause: str) -> bool:
    """ "Serge peut passer", "he may come"; but not "e no fit come"."""
    return Act.MAY_COME in acts_in(clause) and NO.isdisjoint(one.folded for one in words(clause))


def _repeats(part: Turn, topic: BookingTopic) -> bool:
    """Whether a clause says again when, where or who: "tomorrow at ten it is", "send Blaise"."""
    read = part.understanding
    named = proposals.named_in(part, part.text, topic.request.trade)
    return read.time is not None or named is not None or (read.place is not None and bool(read.place.area))


def _is_of_the_proposal(part: Turn, topic: BookingTopic) -> bool:
    """Whether a clause says no more than yes, courtesy, and the day, place, person and fee proposed."""
    evidence = evidence_of(part.text, part.now)
    covered = evidence.time_words | evidence.place_words | evidence.trades.words.keys()
    known = {evidence.wording.words[index] for index in covered}
    technician = part.technician(topic.request.provider)
    if technician is not None:
        known |= {one.folded for one in words(technician.name)} | {str(technician.fee or "")}
    rest = [one for one in words_beside_yes(part.text, BESIDE_AGREEMENT) if one not in known]
    acts = acts_in(part.text)
    is_doubt = Act.BUT in acts and Act.TOLD not in acts and not _orders(part, topic)
    is_refused = part.says(Intent.REJECT, Intent.CANCEL) and not _gives_leave(part.text)
    is_refused = is_refused or is_doubt
    return not rest and not is_refused and _names_nothing_else(part, topic)


def _only_tells(part: Turn, acts: frozenset[Act], topic: BookingTopic) -> bool:
    """Whether a clause wants nothing: the trouble again, who will be there, that the money is ready."""
    read = part.understanding
    is_of_it = read.category == topic.request.trade and find_trades(word(part.text)).weight != "name"
    tells_trouble = tells_of_trouble(part.text) or is_of_it  # "the sink is driving my wife crazy"
    is_unhappy = read.sentiment == "negative" and not tells_trouble and Act.TOLD not in acts
    is_doubt = Act.BUT in acts and Act.TOLD not in acts and not tells_trouble
    is_wish = not part.means(*TELLING) and read.confidence >= GUESS
    if acts >= FOR_WHO_COMES and Act.CANCELS not in acts and not is_unhappy:
        return _names_nothing_else(part, topic)
    if is_unhappy or is_doubt or is_wish or _asks_for_another(part, acts, topic):
        return False
    return tells_trouble or _names_nothing_else(part, topic)


def _is_passed_on(part: Turn, acts: frozenset[Act], topic: BookingTopic) -> bool:
    """ "He should call before he comes": a word for the one who comes, and about nothing else."""
    return Act.TELL in acts and Act.CANCELS not in acts and _only_tells(part, acts, topic)


def _asks_for_another(part: Turn, acts: frozenset[Act], topic: BookingTopic) -> bool:
    """ "And I want person wey go clean the house too": a service of its own, and no word about this one."""
    wanted, begun = part.understanding.category, topic.request.trade
    if not part.means(Intent.REQUEST_SERVICE) or begun is None or wanted in (None, begun):
        return False
    return Act.ALSO in acts or not may_be_one_trouble(wanted, begun)


def _names_nothing_else(part: Turn, topic: BookingTopic) -> bool:
    """No other day, hour, place, person, trade or sum than what was proposed."""
    read, request = part.understanding, topic.request
    if read.time is not None and not _is_within(read.time, request.when):
        return False
    if read.place is not None and read.place.area not in (None, request.area):
        return False
    if is_elsewhere(part, request):
        return False
    named = proposals.named_in(part, part.text, request.trade)
    known = proposals.among(part, part.text, [one.provider_id for one in part.bookings])
    is_another = any(one is not None and one.id != request.provider for one in (named, known))
    trades = find_trades(word(part.text))
    is_named = trades.weight == "name" and request.trade not in trades.trades
    is_put_right = not part.means(Intent.CONFIRM) and not {"place", "trade"}.isdisjoint(read.corrects)
    is_other = is_named or is_put_right or bool(read.refused)
    technician = part.technician(request.provider)
    fee = technician.fee if technician is not None else None
    is_other_sum = (read.amount is not None and read.amount != fee) or (
        read.phone is None and any(int(one) != fee for one in _SUM.findall(part.text))
    )
    return not (is_another or is_other or is_other_sum)


def _is_within(mention: TimeMention, when: Moment | None) -> bool:
    if when is None or mention.end_date is not None or mention.rrule != when.rrule:
        return False
    start = when.start.strftime("%H:%M") if when.start else None
    is_day = mention.date is None or (when.day is not None and mention.date == when.day.isoformat())
    if mention.end_time is not None or mention.bound is not None:
        return False
    opens, closes = moments.WINDOWS.get(mention.part or "", (time.min, time.max))
    is_part = mention.part in (None, when.part) or (when.start is not None and opens <= when.start < closes)
    return is_day and is_part and mention.start_time in (None, start) and (when.asap or not mention.asap)

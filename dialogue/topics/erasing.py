"""What may be seen, forgotten or erased? Always after a clear yes."""

import re

from dialogue.acts import Act, acts_in, clauses_of
from dialogue.agreement import NO_YES, is_clear_yes
from dialogue.assent import is_agreed_to
from dialogue.state import ErasureTopic
from dialogue.turn import Turn
from dialogue.understanding.folding import fold, words
from dialogue.understanding.meaning import Intent
from dialogue.understanding.reading import evidence_of
from dialogue.understanding.word_sets import any_of, finder
from preferences import privacy

LINK_HOURS = 24
INSTEAD = (Intent.PRIVACY_EXPORT, Intent.OPT_OUT, Intent.OPT_IN, Intent.REQUEST_SERVICE)
SETTINGS = (Intent.SET_LANGUAGE, Intent.SET_TONE)
_ONLY = finder("only")
_PART, _ALL_OF_IT = finder("part of data"), finder("all of it")
_ACCOUNT, _COPY, _FIRST = finder("account"), finder("copy of data"), finder("comes first", "before it")
_WRITE_NO_MORE = finder("write no more")
_LEAVES = re.compile(rf"\W*(?:(?:{any_of('begins a reason')})\s+)?(?:{any_of('is leaving')})\b")
_SO_THEN = finder("so then")
SHORTEST_WISH = 3  # words of "yes erase everything"; a bare yes beside a day may be of that day
LONGEST_REASON = 10  # words of "I am moving to my son's in Gabon next week"


def ask(turn: Turn, *, whole: bool) -> None:
    """Really erase everything, or forget the habits?"""
    topic = turn.state.push(ErasureTopic(number=turn.state.take_number(), opened_at=turn.now, whole=whole))
    repeat(turn, topic)


def repeat(turn: Turn, topic: ErasureTopic) -> None:
    """Ask (again)."""
    key = "privacy/delete_confirm" if topic.whole else "privacy/reset_confirm"
    turn.ask(topic, "erase", key, buttons=[("erase", "erase" if topic.whole else "forget"), ("keep", "keep")])


def hear(turn: Turn, topic: ErasureTopic) -> bool:
    """A yes or a no; the wish said again counts as yes."""
    is_less = turn.says(Intent.PRIVACY_RESET) or evidence_of(turn.text, turn.now).cue("reset")
    if topic.whole and is_less and not turn.acts & {Act.SURE, Act.YES}:
        turn.state.close(topic)  # "just delete my address": less than everything
        ask(turn, whole=False)
        return True
    said_again = Intent.PRIVACY_DELETE if topic.whole else Intent.PRIVACY_RESET
    is_doubted = turn.acts & {Act.LATER, Act.DISSENT, Act.BUT} and "?" not in turn.text
    is_no = turn.says(Intent.REJECT, Intent.CANCEL) or is_doubted
    is_sure = Act.SURE in turn.acts and not turn.says(Intent.REJECT)  # "go ahead, thanks and bye"
    is_said = not topic.whole or Act.SURE in turn.acts or turn.says(said_again)  # "hmm ok" is no yes to that
    told = _without_leaving(turn) if topic.whole else turn.part(_ONLY.sub(" ", fold(turn.text)))
    is_clear = is_said and (is_clear_yes(told, said_again) or is_agreed_to(told, said_again))
    if topic.whole and _PART.search(fold(turn.text)) and not _ALL_OF_IT.search(fold(turn.text)):
        is_clear = False  # "yes, erase his number"
    if is_clear or (not topic.whole and _spares_the_account(turn)):
        act(turn, topic, "erase")
    elif _wants_a_copy_first(turn):
        export(turn)
        repeat(turn, topic)
    elif is_no and turn.acts & {Act.SURE, Act.ASSENT} and (turn.says(said_again) or is_sure):
        repeat(turn, topic)  # "yes, erase it all, no regrets": a no beside a yes is no yes to that
    elif Act.SURE in turn.acts and turn.means(Intent.OPT_OUT) and not is_doubted:
        repeat(turn, topic)  # "I confirm. I am tired of your messages"
    elif is_no or turn.means(*INSTEAD):
        act(turn, topic, "keep")
        return not turn.means(*INSTEAD, *SETTINGS)  # "no, just change my language" is a wish of its own
    else:
        return False
    return True


def _without_leaving(turn: Turn) -> Turn:
    """ "Yes, erase it all, I am moving to Gabon next week", "and never text me again": why, and not when.

    What is said behind it may put it off: "I leave on Friday, then do it".
    """
    *said, last = clauses_of(turn.text) or [""]
    is_more_than_yes = len(words(", ".join(said))) >= SHORTEST_WISH
    is_parting = _tells_of_leaving(last) or _WRITE_NO_MORE.search(fold(last)) is not None
    return turn.part(", ".join(said)) if is_more_than_yes and is_parting else turn


def _tells_of_leaving(clause: str) -> bool:
    is_order = _SO_THEN.search(fold(clause)) is not None  # "I leave on Friday so do it then"
    is_short = len(words(clause)) <= LONGEST_REASON
    return _LEAVES.match(fold(clause)) is not None and is_short and not is_order


def _wants_a_copy_first(turn: Turn) -> bool:
    """ "Send me a copy first", "before you erase it, send me what you keep"."""
    if _COPY.search(fold(turn.text)) and not turn.acts & {Act.SURE, Act.DISSENT}:
        return True
    clauses = [turn.part(one) for one in clauses_of(turn.text)]
    is_asked_for = any(one.means(Intent.PRIVACY_EXPORT) for one in clauses)
    return is_asked_for and Act.DISSENT not in turn.acts and _FIRST.search(fold(turn.text)) is not None


def _spares_the_account(turn: Turn) -> bool:
    """ "Yes, forget my habits only, not the account": the no is about what is not to be erased anyway."""
    clauses = clauses_of(turn.text)
    doubted = [one for one in clauses if acts_in(one) & NO_YES]
    is_of_account = doubted and all(
        _ACCOUNT.search(fold(one)) and Act.DISSENT not in acts_in(one) for one in doubted
    )
    if is_of_account and Act.SURE in acts_in(clauses[0]) and clauses[0] not in doubted:
        return True
    wish = turn.part(clauses[0]) if clauses else turn
    rest = turn.acts & NO_YES - {Act.BUT}
    is_wish = wish.means(Intent.PRIVACY_RESET) and Act.BUT not in acts_in(wish.text)
    return len(clauses) > 1 and turn.means(Intent.PRIVACY_RESET) and is_wish and not rest


def act(turn: Turn, topic: ErasureTopic, action: str) -> None:
    """Do it, or leave everything as it is."""
    turn.state.close(topic)
    kind = "delete" if topic.whole else "reset"
    if action != "erase":
        turn.say(f"privacy/{kind}_kept")
    elif topic.whole:
        turn.effects.erase = True
        turn.say("privacy/deleted", news=True)
    else:
        privacy.reset(turn.connection, turn.person.id)
        turn.forget_cached()
        turn.effects.is_forgotten = True
        turn.state.forgotten_at = turn.now
        turn.say("privacy/reset_done", news=True)


def export(turn: Turn) -> None:
    """A link to one file with everything."""
    turn.say("privacy/export", {"link": turn.desk.make_export_link(), "hours": LINK_HOURS}, news=True)

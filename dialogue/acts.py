"""What does a message do to the conversation itself: later, repeat, shorter, another one, go back?

The phrases stand in `locales/<language>/acts.tsv`: act, where it must stand (whole, start, within, or
beside a channel's name), phrase. "Whole" is the whole message, or, for what steers the talk, a clause of
it; words of courtesy around it ("filler" lines) do not count. Phrases are patterns of a phrasebook
(`understanding/phrasebook.py`): "responsable*", "mon|ton", "...".
"""

import csv
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from dialogue.understanding.folding import fold
from dialogue.understanding.intents import APPROVAL
from dialogue.understanding.openings import parted
from dialogue.understanding.phrasebook import Phrasebook
from dialogue.understanding.rows import LOCALES
from dialogue.understanding.trades import find_trades
from dialogue.understanding.word_sets import any_of, finder, words_of
from dialogue.understanding.wording import word


class Act(StrEnum):
    """The closed list, the same in all languages."""

    GREET = "greet"
    GOODBYE = "goodbye"
    HOW_ARE_YOU = "how are you"
    LATER = "later"
    MORE = "more"
    LESS = "less"
    REPEAT = "repeat"
    SKIP = "skip"
    PASS = "pass"  # the question itself is passed over, and nothing is left to us
    ANY_TIME = "any time"
    UNSURE = "unsure"  # "I do not know", which is a skip where something is asked
    UNDO = "undo"
    OTHER = "other"
    IDENTITY = "identity"
    ABUSE = "abuse"
    RESUME = "resume"
    PLACE = "place"  # the slot to be changed, named alone
    TIME = "time"
    PERSON = "person"
    TRADE = "trade"
    ONLY = "only"  # of two services, just this one
    AS_IT_WAS = "as it was"  # a visit that was to be changed stays
    ALSO = "also"  # beside what there is already
    ALL = "all"
    WHAT_NOW = "what now"  # after a danger: what is to be done
    KEEP = "keep"  # a booking that stays while another goes
    CANCELS = "cancels"  # the word that cancels
    GRAVE = "grave"  # violence or theft by somebody whom we sent
    SECOND = "second"  # of two services, the other one
    DONE = "done"  # what a safety line asked for
    HAVE = "have"  # the neighbours have power, or water
    LACK = "lack"
    CHANNEL = "channel"  # WhatsApp or Telegram, named
    LINK = "link"  # both channels are one person
    UNLINK = "unlink"
    CODE = "code"  # the word itself
    HUMAN = "human"  # a person of ours, named
    CALLS_BACK = "calls back"  # rather Sabi than a person
    YES = "yes"  # said beside thanks
    ASSENT = "assent"  # the message begins with a yes
    SAME_TIME = "same time"  # the hour of last time
    AS_BEFORE = "as before"  # all as it was last time, and not only the person
    DISSENT = "dissent"  # it begins with a no
    DECLINE = "decline"  # a no to the whole of it
    BACK = "back"  # they will write again
    TELL = "tell"  # something for the person who comes
    AVOID = "avoid"  # somebody shall not come any more
    THAT_PERSON = "that person"  # who came last, by a pronoun
    HURRY = "hurry"
    APOLOGY = "apology"
    ADDRESS_NOW = "address now"  # they have moved
    CHEAPER = "cheaper"
    BARGAIN = "bargain"  # the price named shall come down
    HOW_GOOD = "how good"  # somebody is, or what stars they have
    WHO_CAME = "who came"  # asked
    WHO_COMES = "who comes"  # asked
    WHO = "who"  # asked about a person: why her?
    BUT = "but"  # a no, a but, an if, a keep or a wait stands in it
    CONDITION = "condition"  # a but, an if, an unless
    QUOTED = "quoted"  # what somebody else said, or would say
    PARTLY = "partly"  # a yes to the price or the place alone
    TOLD = "told"  # only tells, whatever no stands in it: "nothing to change", "my wife agrees"
    ORDER = "order"  # what was proposed is ordered: "book am", "qu'il vienne"
    MAY_COME = "may come"  # leave to come: "Serge peut passer"
    SURE = "sure"  # a yes that cannot be mere courtesy
    THANKS = "thanks"
    MILD = "mild"  # "it is fine": too little to cancel or erase on
    COME = "come"  # somebody shall come after all
    REMEMBER = "remember"  # remember, but no reminders
    MOVE = "move"  # a visit, to another time
    AT_HOME = "at home"  # somebody will be there to open
    RETURN = "return"  # the one who came shall come again
    AGAIN = "again"  # another visit like the one that is booked
    NEEDLESS = "needless"  # why nobody has to come: "my son did it", or a sorry passed on


# Said in a clause beside others: "oh no, undo that please".
OF_A_CLAUSE = frozenset(
    {
        *(Act.LATER, Act.MORE, Act.LESS, Act.REPEAT, Act.UNDO, Act.RESUME, Act.IDENTITY, Act.SKIP),
        *(Act.CALLS_BACK, Act.SAME_TIME),
    }
)
FILLER = "filler"
BESIDE_YES = "beside yes"  # words that may stand with a yes
BESIDE_AGREEMENT = "beside agreement"  # the same where something is booked: "send him", "c'est bien ça"
BESIDE_ERASURE = "beside erasure"  # the same where something is forgotten: "forget everything"
BESIDE_CANCELLING = "beside cancelling"  # the same where a visit is cancelled: "that one"
HARMLESS = "harmless"  # "no problem": a no that is none
BESIDE = frozenset({FILLER, HARMLESS, BESIDE_YES, BESIDE_AGREEMENT, BESIDE_ERASURE, BESIDE_CANCELLING})


# Looked for sentence by sentence in a long message.
OF_A_SENTENCE = frozenset({Act.MOVE, Act.SAME_TIME, Act.RETURN})

LONGEST = 60  # words looked at: acts are short
LONGEST_STEERING = 24  # words of a message in which an act is looked for anywhere
BEFORE_LEAVE = 3  # words of "my sister's plumber"
_PRONOUNS, _SENT = words_of("he or she"), words_of("one who is sent")
_KIN, _NOBODYS = words_of("kin", "mine"), words_of("mine", "no name")
_POLITE_IF = finder("polite if")  # "I should be grateful if you would confirm"
_CLAUSES = re.compile(r"(?:[.,;!?…\n]|:(?!\d))+")  # "9:30" is one hour
_SENTENCES = re.compile(r"[.!?…\n]+")
_JOINTS = re.compile(
    rf"(?:[.,;!?…\n✅✔👍👌🙏]|:(?!\d))+|\b(?:{any_of('and', 'but', 'then')})\b", re.IGNORECASE
)

Words = tuple[str, ...]


@cache
def _books() -> dict[str, Phrasebook]:
    """The phrases of each position."""
    rows: dict[str, list[tuple[str, str]]] = {"whole": [], "start": [], "within": [], "beside": []}
    for row in _rows():
        if row["act"] not in BESIDE:
            rows[row["where"]].append((row["act"], row["phrase"]))
    return {where: Phrasebook(found) for where, found in rows.items()}


@cache
def _fillers() -> Phrasebook:
    return Phrasebook((row["act"], row["phrase"]) for row in _rows() if row["act"] == FILLER)


@cache
def _harmless() -> Phrasebook:
    return Phrasebook((row["act"], row["phrase"]) for row in _rows() if row["act"] == HARMLESS)


@cache
def _with_yes(*kinds: str) -> Phrasebook:
    return Phrasebook((row["act"], row["phrase"]) for row in _rows() if row["act"] in (FILLER, *kinds))


def _rows() -> Iterator[dict[str, str]]:
    for file in sorted(LOCALES.glob("*/acts.tsv")):
        with file.open(encoding="utf-8", newline="") as written:
            yield from csv.DictReader(written, delimiter="\t", quoting=csv.QUOTE_NONE)


def acts_in(text: str) -> frozenset[Act]:
    """The acts that a message holds; a long message none but its hello, and what moves or repeats a visit."""
    is_approved = APPROVAL.match(text.lstrip()) is not None  # before it is folded, which leaves no emoji
    text = _POLITE_IF.sub("please", fold(text[:400]))
    spoken = _folded(text[:400])[:LONGEST]
    found = _whole(spoken) | _whole(_plain(spoken))
    for clause in _CLAUSES.split(text[:400]):
        found |= _whole(_plain(_folded(clause))) & OF_A_CLAUSE
    found |= {Act(one.labels[0]) for one in _books()["start"].find(spoken) if one.start == 0}
    found |= _within(spoken, "within")
    if is_approved:
        found.add(Act.ASSENT)
    if len(spoken) > LONGEST_STEERING:
        for sentence in _SENTENCES.split(text[:400]):
            found |= _within(_folded(sentence), "within") & OF_A_SENTENCE
    if Act.MAY_COME in found and not _is_leave(spoken):
        found.discard(Act.MAY_COME)
    if Act.BUT in found and not _takes_back(spoken):
        found.discard(Act.BUT)
    if Act.CHANNEL in found:
        found |= _within(spoken, "beside")
    return frozenset(found)


def says_only(text: str, act: Act) -> bool:
    """Whether a message says this, and nothing else beside courtesies."""
    clauses = filter(None, (_plain(_folded(clause)) for clause in _CLAUSES.split(text[:400])))
    found = [_whole(clause) for clause in clauses]
    return bool(found) and all(act in one for one in found)


def clauses_with(text: str, act: Act, without: Act | None = None) -> list[str]:
    """The clauses of a message that hold an act: it is parted at punctuation and at "and" and "but"."""
    found = []
    for clause in clauses_of(text):
        acts = _within(_folded(clause), "within")
        if act in acts and without not in acts:
            found.append(clause)
    return found


def clauses_of(text: str) -> list[str]:
    """The clauses of a message."""
    return [one for clause in _JOINTS.split(text[:400]) for one in parted(clause) if one.strip()]


def _folded(text: str) -> Words:
    return word(text).words


def _whole(spoken: Words) -> set[Act]:
    found = _books()["whole"].find(spoken)
    return {Act(one.labels[0]) for one in found if one.length == len(spoken)}


def _within(spoken: Words, where: str) -> set[Act]:
    if len(spoken) > LONGEST_STEERING:
        return set()
    return {Act(one.labels[0]) for one in _books()[where].find(spoken)}


def _is_leave(spoken: Words) -> bool:
    """ "Serge peut passer", "e fit come": who was proposed; not "my brother fit come", "on peut passer"."""
    found = (one for one in _books()["within"].find(spoken) if one.labels[0] == Act.MAY_COME)
    return any(_is_who_comes(spoken[max(0, one.start - BEFORE_LEAVE) : one.start]) for one in found)


def _is_who_comes(before: Words) -> bool:
    """Whether those who may come are ours: by a pronoun, their trade or their name, and nobody's kin."""
    who = before[-1] if before else ""
    if not before or who in _PRONOUNS:
        return True
    if not _KIN.isdisjoint(before) or who in _NOBODYS:
        return False
    trades = find_trades(word(who))
    return who in _SENT or trades.weight == "name" or (not trades.trades and _NOBODYS.isdisjoint(before))


def _takes_back(spoken: Words) -> bool:
    """Whether a no, a but, an if ... stands outside what is harmless, such as "no problem"."""
    inside = _harmless().find(spoken)
    doubts = (one for one in _books()["within"].find(spoken) if one.labels[0] == Act.BUT)
    return any(not any(h.start <= one.start and one.end <= h.end for h in inside) for one in doubts)


def words_beside_yes(text: str, *kinds: str, is_strict: bool = False) -> tuple[str, ...]:
    """The words of a message that are no part of a yes, and that say nothing beside one.

    To a yes that books or erases, more belongs (`kinds`): who is sent, that it suits; that all is forgotten.
    A strict reading leaves aside nothing but courtesy and those.
    """
    spoken = _folded(text[:400])[:LONGEST]
    beside = _with_yes(*kinds) if is_strict else _with_yes(BESIDE_YES, *kinds)
    agreeing = [one for where in ("start", "within", "whole") for one in _books()[where].find(spoken)]
    agreeing = [one for one in agreeing if one.labels[0] in (Act.ASSENT, Act.YES, Act.SURE)]
    said = {index for one in (*agreeing, *beside.find(spoken)) for index in range(one.start, one.end)}
    return tuple(one for index, one in enumerate(spoken) if index not in said)


def _plain(spoken: Words) -> Words:
    """Without the words of courtesy at both ends."""
    courtesies = _fillers().find(spoken)
    start, end = 0, len(spoken)
    while start < end:
        longest = max((one.end for one in courtesies if one.start == start and one.end <= end), default=start)
        if longest == start:
            break
        start = longest
    while start < end:
        longest = min((one.start for one in courtesies if one.end == end and one.start >= start), default=end)
        if longest == end:
            break
        end = longest
    return spoken[start:end]

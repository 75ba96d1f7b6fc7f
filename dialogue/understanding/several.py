"""Does a message hold more than one wish? Each clause is read by itself, and what two of them want counts.

"Annule mon rendez-vous et envoie un plombier" reads as one wish or the other, whichever is worded more
strongly; its clauses say both, and say the same in either order.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dialogue.understanding.evidence import Evidence, gather
from dialogue.understanding.intents import KEEPING, IntentReading, read_intents
from dialogue.understanding.marks import find_rating
from dialogue.understanding.meaning import Intent, Wish
from dialogue.understanding.openings import unmarked_joints
from dialogue.understanding.providers import find_provider_reference
from dialogue.understanding.shifts import find_shift
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import Span

_JOINT = re.compile(r"(?:[.,;:!?…\n]|\+(?!\d))+|\b(?:and|but|et|mais|then|puis)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.;!?…\n]")
OPTIONS = ("opt:reminders", "opt:promotions", "opt:personalization")
_BORNE_OUT_BY = {  # the phrases that a wish is seldom without
    Intent.CANCEL: ("cancel",),
    Intent.CHANGE: ("change", "meant", "other time"),
    Intent.COMPLAIN: ("complain",),
    Intent.ASK_PRICE: ("price",),
    Intent.ASK_STATUS: ("status", "about booking"),
    Intent.ASK_WHY: ("why",),
    Intent.TALK_TO_HUMAN: ("human",),
    Intent.PRIVACY_DELETE: ("delete",),
    Intent.PRIVACY_RESET: ("reset",),
    Intent.PRIVACY_EXPORT: ("export", "about data"),
    Intent.OPT_OUT: ("optout", *OPTIONS),
    Intent.OPT_IN: ("optin", *OPTIONS),
    Intent.RATE_FEEDBACK: ("rate",),
    Intent.HELP: ("help", "about money"),
    Intent.SET_TONE: ("tone:casual", "tone:formal"),
    Intent.SET_LANGUAGE: ("lang:fr", "lang:en", "lang:pcm"),
}
_QUESTIONS = (Intent.ASK_PRICE, Intent.ASK_STATUS, Intent.ASK_WHY)
# Said beside another wish, these words often only give its reason: "delete my number, I no want again".
_OFTEN_A_REASON = (
    *(Intent.CANCEL, Intent.COMPLAIN, Intent.SET_TONE, Intent.TALK_TO_HUMAN),
    Intent.RATE_FEEDBACK,
)
_SPARED = (Intent.ASK_STATUS, Intent.OPT_IN, Intent.OPT_OUT, Intent.CHANGE)
_SURE, _SURE_IF_BORNE_OUT, _SURE_OF_NO_REASON = 0.65, 0.45, 0.7
_SURE_OF_A_QUESTION = 0.35
_SURE_OF_A_THING, _SURE_OF_TROUBLE = 0.6, 0.45  # that lacks nothing, or is broken
_SURE_OF_A_SENTENCE = 0.2  # about a thing and nothing else, or about another person
_CLEAR = ("name", "trouble", "object")
_PHRASES = frozenset(one for phrases in _BORNE_OUT_BY.values() for one in phrases)
_PUTTING_RIGHT = frozenset(
    (
        *("non", "pas", "pardon", "plutot", "enfin", "attends", "attendez", "oups", "desole"),
        *("no", "not", "nope", "nah", "sorry", "wait", "oops", "rather", "actually"),
    )
)
_SETTINGS = (Intent.OPT_OUT, Intent.OPT_IN, Intent.SET_LANGUAGE, Intent.SET_TONE)
_BESIDE_A_REQUEST = (Intent.ASK_STATUS, Intent.OPT_IN)
_OPENING_A_LETTER = ("dear",)  # "Dear Sir", and nothing too dear
_PLEADING, _FILLERS = words_of("courtesy"), words_of("fillers")
_BARE = 3  # words of "so remind me"
_MOST = 8  # clauses read; more than that is a story
_LEAST_OF_PLAIN_WORDS = 4


@dataclass(frozen=True, slots=True)
class _Stretch:
    """From where to where a clause reaches, whether it opens a sentence, and tells of a wish or a trade."""

    start: int
    end: int
    is_new: bool
    tells: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: where it stands in the text, and what is read in it alone."""

    start: int
    is_new_sentence: bool
    evidence: Evidence
    intent: IntentReading
    is_sentence: bool = False  # nothing else stands in its sentence
    stands_alone: bool = False  # or nothing but other troubles

    @property
    def wish(self) -> Intent | None:
        """What the clause surely wants, None when it only tells, greets or leaves doubt."""
        main = self.intent.intents[0]
        if self.evidence.wording.words[0] in _OPENING_A_LETTER:
            return None
        if main is Intent.REQUEST_SERVICE:
            is_clear = self.trades or self._calls_back or self.asks_to_come
            return main if self.intent.confidence >= (_SURE_IF_BORNE_OUT if is_clear else _SURE) else None
        if main is Intent.HELP and self.intent.value is None:
            return None  # "what can I do?" beside a trouble is no question about us
        if main not in _BORNE_OUT_BY or (main is Intent.ASK_PRICE and not self.evidence.cue("price")):
            return None
        if main in _SPARED and not KEEPING.isdisjoint(self.evidence.wording.words):
            return None  # "but leave my booking", "keep the reminders"
        if main is Intent.CHANGE and (not self._names_what_changes or self._puts_right):
            return None  # "I have changed my mind"; "Thursday, sorry, Friday"
        is_asked = main in _QUESTIONS or (main is Intent.HELP and self.intent.value is not None)
        is_marked = is_asked and "?" in self.evidence.wording.text
        is_borne_out = self.evidence.cue(*_BORNE_OUT_BY[main])
        needed = _SURE_IF_BORNE_OUT if is_marked or is_borne_out else _SURE
        needed = _SURE_OF_A_QUESTION if main in _QUESTIONS and is_borne_out else needed
        needed = _SURE_OF_A_SENTENCE if self._puts_another else needed
        if main is Intent.RATE_FEEDBACK and find_rating(self.evidence.wording) is not None:
            needed = _SURE_IF_BORNE_OUT
        elif main in _OFTEN_A_REASON:
            needed = _SURE_OF_NO_REASON
        return main if self.intent.confidence >= needed else None

    @property
    def asks_to_come(self) -> bool:
        """Whether it asks that somebody comes, at a moment or a place: "send another one on Thursday"."""
        is_told = self.evidence.has_time or self.evidence.has_place
        return is_told and (self.evidence.cue("need", "other provider") or self._asks_politely)

    @property
    def _asks_politely(self) -> bool:
        """ "Friday at 9 please", behind a story: nothing but a moment or a place, and a courtesy."""
        told = self.evidence.place_words | self.evidence.time_words
        said = [one for at, one in enumerate(self.evidence.wording.words) if at not in told]
        return not _PLEADING.isdisjoint(said) and _PLEADING.union(_FILLERS).issuperset(said)

    @property
    def is_of_somebody_else(self) -> bool:
        """Whether it says no more than that another person shall come."""
        is_told = self.evidence.has_time or self.evidence.has_place
        return self.evidence.cue("other provider") and not is_told

    @property
    def is_full(self) -> bool:
        """Whether it says more than a verb and whom it is for."""
        return len(self.evidence.wording.words) > _BARE

    @property
    def _calls_back(self) -> bool:
        """ "Send me the same lady on Saturday": who came last, and when."""
        return self.evidence.has_time and find_provider_reference(self.evidence.wording) is not None

    @property
    def _puts_another(self) -> bool:
        """ "Why him again? Put another person": somebody else is wanted, and nobody of our office."""
        return self.intent.intents[0] is Intent.CHANGE and self.is_of_somebody_else

    @property
    def _puts_right(self) -> bool:
        return self.evidence.wording.words[0] in _PUTTING_RIGHT

    @property
    def _names_what_changes(self) -> bool:
        is_told = self.evidence.has_time or self.evidence.has_place or bool(self.evidence.trades.words)
        is_told = is_told or find_shift(self.evidence.wording) is not None
        return is_told or self.evidence.cue("about booking", "other provider", "other time", "other place")

    @property
    def trades_asked_for(self) -> tuple[str, ...]:
        """Those of a clause that wants somebody; a whole sentence about a thing need not be as sure."""
        if self.wish is Intent.REQUEST_SERVICE and self.trades:
            return self.trades
        stands_alone = self.is_sentence or self.stands_alone
        is_sure = self.intent.confidence >= _SURE_OF_A_SENTENCE
        return self.evidence.trades.trades if stands_alone and is_sure and self.is_of_a_thing else ()

    @property
    def is_of_a_thing(self) -> bool:
        """Whether it looks like a request, and says for what."""
        return self.intent.intents[0] is Intent.REQUEST_SERVICE and self.evidence.trades.weight in _CLEAR

    @property
    def trades(self) -> tuple[str, ...]:
        """The trades that a request names, or whose things it says are in trouble."""
        found = self.evidence.trades
        needed = _SURE_OF_TROUBLE if self.evidence.has_trouble else _SURE_OF_A_THING
        if found.weight == "name" or (
            self.intent.confidence >= needed and found.weight in ("trouble", "object")
        ):
            return found.trades
        return ()


def clauses_in(
    text: str, place: Sequence[Span], time: Sequence[Span], whole: Evidence, *, is_story: bool = False
) -> tuple[Clause, ...]:
    """The clauses that may want something, of a message whose places and times stand at these spans.

    None when a single one could, as in most messages. A sentence none of whose clauses asks for a service by
    itself is read as one ("grass don tall, e need cut"); in a story sentences tell more than they ask for.
    """
    telling = _telling(whole)
    stretches = [
        replace(one, tells=any(one.start <= at < one.end for at in telling)) for one in _stretches(text)
    ]
    hopeful = [one for one in stretches if one.tells or _is_long(text, one)][:_MOST]
    if len(hopeful) < 2 or not any(one.tells for one in hopeful):
        return ()
    told = [whole.wording.spans[at] for at in sorted(whole.told_words)]

    def read(stretch: _Stretch, *, is_sentence: bool) -> Iterator[Clause]:
        ends = stretch.start, stretch.end
        spans = _within(place, *ends), _within(time, *ends), _within(told, *ends) or ()
        evidence = gather(text[slice(*ends)], *spans)
        if evidence.wording.words:
            is_sentence = is_sentence and not is_story
            yield Clause(stretch.start, stretch.is_new, evidence, read_intents(evidence), is_sentence)

    clauses: list[Clause] = []
    for first, *more in _by_sentence(stretches):
        hoped = [one for one in (first, *more) if one in hopeful]
        found = [clause for one in hoped for clause in read(one, is_sentence=not more)]
        if len(found) > 1 and not is_story and all(one.is_of_a_thing for one in found):
            found = [replace(one, stands_alone=True) for one in found]  # "toilet don block, AC no di cold"
        if found and more and not is_story and not any(one.trades_asked_for for one in found):
            sentence = [*read(replace(first, end=more[-1].end), is_sentence=True)]
            found = sentence if any(one.trades_asked_for for one in sentence) else found
        if found and more and not any(one.wish for one in found):  # "that reminder dem, stop am"
            sentence = [*read(replace(first, end=more[-1].end), is_sentence=True)]
            found = sentence if any(one.wish in _SETTINGS for one in sentence) else found
        clauses += found
    return tuple(clauses)


def _is_long(text: str, one: _Stretch) -> bool:
    """Whether a stretch that tells of no wish may hold one all the same."""
    return len(text[one.start : one.end].split()) - (one.start == 0) >= _LEAST_OF_PLAIN_WORDS


def _by_sentence(stretches: Iterable[_Stretch]) -> list[list[_Stretch]]:
    found: list[list[_Stretch]] = []
    for one in stretches:
        if one.is_new or not found:
            found.append([])
        found[-1].append(one)
    return found


def _telling(whole: Evidence) -> list[int]:
    """Where in the text a phrase of some wish, or a trade, stands."""
    spans = whole.wording.spans
    said = [one.start for one in whole.cues if one.labels[0] in _PHRASES]
    return [
        spans[at][0] for at in (*said, *(at for at, kind in whole.trades.words.items() if kind in _CLEAR))
    ]


def _stretches(text: str) -> Iterator[_Stretch]:
    """Each clause, a question mark with it; the word that joins two clauses is part of neither."""
    start, is_new = 0, True
    joints = (joint.span() for joint in _JOINT.finditer(text))
    for first, last in sorted((*joints, *unmarked_joints(text))):
        is_sign = first < last and not text[first].isalpha()
        yield _Stretch(start, last if is_sign else first, is_new)
        is_blank = not text[start:first].strip()  # "... plus. Et je cherche ..."
        is_new = bool(_SENTENCE.search(text[first:last])) or (is_new and is_blank)
        start = last
    yield _Stretch(start, len(text), is_new)


def _within(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...] | None:
    cut = (
        (max(first, start) - start, min(last, end) - start)
        for first, last in spans
        if first < end and start < last
    )
    return tuple(cut) or None


def with_all_wishes(read: IntentReading, clauses: Sequence[Clause], refused: Sequence[str]) -> IntentReading:
    """The reading of the message with the wishes of its clauses, where two of them want something.

    `refused` are the trades that a no stands before.
    """
    wishing = _wishing(clauses, refused)
    if (
        len(wishing) == 1
        and wishing[0].wish is Intent.REQUEST_SERVICE
        and read.intents[0] in _BESIDE_A_REQUEST
    ):
        # "A plumber tomorrow at 9, and remind me the evening before"
        return IntentReading((Intent.REQUEST_SERVICE, *read.intents), None, wishing[0].intent.confidence)
    if [one.wish for one in wishing] == [Intent.TALK_TO_HUMAN] and Intent.COMPLAIN in read.intents:
        # "The plumber don spoil everything, I want talk to somebody": told, and a person of ours is called
        return replace(read, intents=(Intent.COMPLAIN, Intent.TALK_TO_HUMAN))
    wanted = tuple(dict.fromkeys(one.intent.intents[0] for one in wishing))
    is_of_another = read.intents[0] is Intent.CHANGE and any(one.is_of_somebody_else for one in clauses)
    if wanted == (Intent.REQUEST_SERVICE,) and is_of_another:
        return IntentReading(wanted, None, wishing[0].intent.confidence)
    if len(wishing) > 1 and wanted == read.intents[:1] == (Intent.REQUEST_SERVICE,):
        return replace(read, intents=wanted)  # what else the whole looks like, no clause of it wants
    if len(wanted) < 2:
        return read
    main = read.intents[0] if read.intents[0] in wanted else wanted[0]
    value = next((one.intent.value for one in wishing if one.intent.value is not None), None)
    sure = min(one.intent.confidence for one in wishing if one.wish is main)
    return IntentReading(
        (main, *(one for one in wanted if one is not main)),
        read.value if main is read.intents[0] and read.value is not None else value,
        read.confidence if main is read.intents[0] else sure,
        has_parts=True,
    )


def _wishing(clauses: Sequence[Clause], refused: Sequence[str]) -> list[Clause]:
    """The clauses that want something, without those that only give the reason of another."""
    wishing = [one for one in clauses if one.wish is not None]
    if any(one.wish is Intent.COMPLAIN for one in wishing):
        # "You took my money and the fridge does not cool" is one complaint.
        named = [one for one in wishing if one.evidence.trades.weight == "name"]
        wishing = [one for one in wishing if one.wish is not Intent.REQUEST_SERVICE or one in named]
    if any(one.wish is Intent.RATE_FEEDBACK for one in wishing):  # "4/5, but he came late" is one verdict
        wishing = [one for one in wishing if one.wish is not Intent.COMPLAIN]
    if any(one.wish is Intent.ASK_STATUS for one in wishing):  # "remind me, when is she coming?"
        wishing = [one for one in wishing if one.wish is not Intent.OPT_IN or one.is_full]
    if any(one.wish is Intent.REQUEST_SERVICE for one in wishing):  # "I want person check the gen"
        wishing = [
            one
            for one in wishing
            if one.wish is not Intent.TALK_TO_HUMAN
            or one.evidence.cue("speak")
            or not one.evidence.cue("need")
        ]
    if any(one.wish is Intent.ASK_PRICE for one in wishing):  # "how much? he wants to know before he pays"
        wishing = [one for one in wishing if one.wish is not Intent.HELP]
    if any(one.wish is Intent.REQUEST_SERVICE for one in wishing):  # "a plumber, not him. Send another man"
        wishing = [one for one in wishing if one.wish is not Intent.CHANGE or not one.is_of_somebody_else]
    if any(one.wish is Intent.CHANGE for one in wishing) and refused:
        # "I meant the freezer, not the AC" puts right what was asked for.
        wishing = [one for one in wishing if one.wish is not Intent.REQUEST_SERVICE]
    return wishing


def parted(text: str, clauses: Sequence[Clause], wanted: Sequence[Intent]) -> list[Wish]:
    """The text taken apart where another of the wishes begins; empty when there is only one."""
    starts: list[tuple[int, Intent]] = []
    for clause in clauses:
        wish = clause.wish
        if wish is not None and wish in wanted and (not starts or starts[-1][1] is not wish):
            starts.append((clause.start if starts else 0, wish))
    ends = [start for start, _ in starts[1:]] + [len(text)]
    if len(starts) < 2:
        return []
    return [Wish(intent, text[start:end].strip()) for (start, intent), end in zip(starts, ends, strict=True)]

"""Which slots take another value: "no be Akwa Thursday, na Bonaberi Friday"?

What stands in one clause with a sign ("plutôt", "no be", "I mean") is put right, and what is only told beside
it is not: "Thursday is fine, but at Deido, not Akwa".
"""

from collections.abc import Sequence

from dialogue.understanding.corrections import NAMED, bare_number, parts_of, prefers_somebody, signs_of
from dialogue.understanding.evidence import Evidence
from dialogue.understanding.marks import find_choice
from dialogue.understanding.meaning import Intent
from dialogue.understanding.persons import refuses_somebody
from dialogue.understanding.phrasebook import Found
from dialogue.understanding.places.landmarks import is_time
from dialogue.understanding.refusals import refused_times
from dialogue.understanding.swaps import swapped_out
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import BREAK

SLOTS = ("place", "time", "trade", "provider")
_NAMES_TWO = (
    *(Intent.REQUEST_SERVICE, Intent.GIVE_DETAIL, Intent.GIVE_TIME, Intent.GIVE_LOCATION, Intent.CONFIRM),
)
_AND, _BUT, _STILL = words_of("parts phrases"), words_of("but"), words_of("still")
_OF_A_HOME = words_of("of a home")
_VISITS, _OF, _ARTICLES = words_of("a visit"), words_of("of a visit"), words_of("articles")

Values = dict[int, str]  # the slot of each word that is of a place, a moment or a trade


def find_corrections(evidence: Evidence, intent: Intent) -> tuple[str, ...]:
    """Those of place, time, trade and provider that take another value; empty when none does, or is named."""
    if intent not in (Intent.CHANGE, Intent.REJECT, *_NAMES_TWO):
        return ()
    values = _values(evidence)
    if intent in _NAMES_TWO:  # "the plumber tomorrow, it's Deido, not Akwa"
        found = _exchanged(evidence, values) | ({"provider"} if refuses_somebody(evidence) else set())
    else:
        found = _turned_down(evidence, values)
    if intent is Intent.CHANGE:
        found |= _named(evidence, fewest=2) | _exchanged(evidence, values) | _with_signs(evidence, values)
        found = found or _told(evidence, values) or _named(evidence, fewest=1)
        found = found or ({"trade"} if evidence.trades.trades else set())
        found = found or ({"time"} if _is_another_hour(evidence) else set())
    return tuple(slot for slot in SLOTS if slot in found)


def _values(evidence: Evidence) -> Values:
    """Things count as a trade where nothing is broken: "no light" puts nothing right."""
    kinds = NAMED[:1] if evidence.has_trouble else NAMED
    values = {at: "trade" for at, kind in evidence.trades.words.items() if kind in kinds}
    if evidence.has_time:
        words, of_time = evidence.wording.words, evidence.time_words
        values |= {  # "le 14 et pas le 12"
            at: "time" for at, one in enumerate(words) if at in of_time or one.isdigit() or is_time(one)
        }
    return values | dict.fromkeys(evidence.place_words, "place")


def _turned_down(evidence: Evidence, values: Values) -> set[str]:
    """When it does not suit, and who is not to come; "change the plumber to Friday" wants nobody else."""
    swaps = swapped_out(evidence.wording)
    told = [one for one in swaps if not values.keys().isdisjoint(range(one.stop + 1, one.stop + 3))]
    swapped = {at for gone in told for at in gone}
    others = [one for one in evidence.cues if one.labels[0] == "other provider"]
    words = evidence.wording.words  # "not her place" is of no person
    others = [one for one in others if _OF_A_HOME.isdisjoint(words[one.end : one.end + 1])]
    is_another = any(swapped.isdisjoint(range(one.start, one.end)) for one in others)
    is_another = is_another or refuses_somebody(evidence) or prefers_somebody(evidence)
    slots = {"time": bool(refused_times(evidence.wording)), "provider": is_another}
    return {slot for slot, is_refused in slots.items() if is_refused}


def _named(evidence: Evidence, *, fewest: int) -> set[str]:
    """ "Wrong address", "another day", "later": no new value needs to be told."""
    others = [
        one
        for one in evidence.cues
        if one.labels[0] in ("other place", "other time") and one.length >= fewest
    ]
    return {one.labels[0].removeprefix("other ") for one in others if not _is_of_a_person(evidence, one)}


def _exchanged(evidence: Evidence, values: Values) -> set[str]:
    """The slots of which one value is refused and another one told: "Friday, not Thursday"."""
    refused: set[int] = set()
    for sign in parts_of(evidence):
        if sign.labels[0] == "contrast" and _is_free(evidence, values, sign):
            refused |= _next_to(evidence, values, sign)
    found = {values[at] for at in refused} & {values[at] for at in values.keys() - refused}
    return found | ({"trade"} if evidence.trades.trades and evidence.trades.rejected else set())


def _with_signs(evidence: Evidence, values: Values) -> set[str]:
    """The slots whose values a sign puts right; "move the plumber" changes no trade."""
    words = evidence.wording.words
    new = {at: slot for at, slot in values.items() if not _names_the_visit(evidence, values, at)}
    signs = [one for one in evidence.cues if one.labels[0] == "meant"]
    signs += [
        one for one in signs_of(evidence) if one.labels[0] != "contrast" or _is_free(evidence, values, one)
    ]
    verbs = [one for one in evidence.cues if one.labels[0] == "change" and not _is_of_a_person(evidence, one)]
    joints = [at for at, one in enumerate(words) if at and one in _BUT]
    joints += [gone.stop for gone in swapped_out(evidence.wording)]
    verbs += [Found(("joint",), at, at + 1) for at in joints]
    return _governed(evidence, new, signs) | (_governed(evidence, new, [*signs, *verbs]) - {"trade"})


def _told(evidence: Evidence, values: Values) -> set[str]:
    """Where and when; not what only says which visit is changed."""
    new = {slot for at, slot in values.items() if not _names_the_visit(evidence, values, at)}
    return (new - {"trade"}) or ({*values.values()} - {"trade"})


def _is_another_hour(evidence: Evidence) -> bool:
    """ "Make it two instead", "mets plutôt 10": a number, no option of ours; or a moment not found."""
    is_hour = bare_number(evidence.wording) is not None and find_choice(evidence.wording) is None
    return is_hour or any(is_time(one) for one in evidence.wording.words)


def _governed(evidence: Evidence, values: Values, signs: Sequence[Found]) -> set[str]:
    """The slots of the values behind a sign in its clause, else of those before it.

    A sign alone governs what follows ("sorry, Makepe, Friday"), and "and" goes on: "rather Thursday and
    at Deido".
    """
    found: set[str] = set()
    bare = {at for one in parts_of(evidence) for at in range(one.start, one.end)} | values.keys()
    words = evidence.wording.words
    is_open = is_alone = False
    for clause in _clauses(evidence):
        is_kept = not _STILL.isdisjoint(words[clause.start : clause.stop])
        said = {at: values[at] for at in clause if at in values and not is_kept}
        is_bare = all(at in bare or words[at] in _AND for at in clause)
        own = [one for one in signs if one.start in clause]
        if own:
            behind = _behind(said, own)
            found |= behind or {*said.values()} - {"trade"}
            is_open, is_alone = True, is_bare and not said
        elif is_open and (is_alone or (is_bare and words[clause.start] in _AND)):
            found |= {*said.values()}
            is_alone = is_alone and is_bare
        else:
            is_open = False
    return found


def _behind(said: Values, signs: Sequence[Found]) -> set[str]:
    """What is next to a contrast ("pas à Akwa, demain"), and whatever stands behind another sign."""
    contrasts = [one.start for one in signs if one.labels[0] == "contrast"]
    plain = min((one.start for one in signs if one.start not in contrasts), default=None)
    nearest = [next((slot for at, slot in sorted(said.items()) if at > start), None) for start in contrasts]
    return {one for one in nearest if one} | {
        slot for at, slot in said.items() if plain is not None and at > plain
    }


def _clauses(evidence: Evidence) -> list[range]:
    wording = evidence.wording
    starts = [
        at
        for at, one in enumerate(wording.words)
        if at == 0 or one in _AND | _BUT or BREAK.search(wording.gaps[at])
    ]
    return [range(*ends) for ends in zip(starts, [*starts[1:], len(wording.words)], strict=True)]


def _is_free(evidence: Evidence, values: Values, sign: Found) -> bool:
    """ "Not Akwa", "c'est pas demain", and no verb before it: "la clim ne marche pas à Akwa"."""
    wording, before = evidence.wording, sign.start - 1
    if before < 0 or BREAK.search(wording.gaps[sign.start]) or wording.words[before] in _AND | _BUT:
        return True
    return before in values or any(one.start <= before < one.end for one in parts_of(evidence))


def _next_to(evidence: Evidence, values: Values, sign: Found) -> set[int]:
    """The values that follow a sign at once, up to the end of its clause."""
    between = {at for one in parts_of(evidence) for at in range(one.start, one.end)} - values.keys()
    start = next((at for at in range(sign.end, len(evidence.wording.words)) if at not in between), None)
    clause = next((one for one in _clauses(evidence) if start in one), range(0))
    return {at for at in clause if at in values and at >= (start or 0)} if start in values else set()


def _names_the_visit(evidence: Evidence, values: Values, at: int) -> bool:
    """ "Move the booking at Akwa", "mon rendez-vous de vendredi": which one it is."""
    words, before = evidence.wording.words, at - 1
    while before >= 0 and (words[before] in _OF | _ARTICLES or values.get(before) == values[at]):
        before -= 1
    return before >= 0 and words[before] in _VISITS and not _OF.isdisjoint(words[before + 1 : at])


def _is_of_a_person(evidence: Evidence, one: Found) -> bool:
    """ "Un autre plombier demain matin" asks for no other moment."""
    persons = (other for other in evidence.cues if other.labels[0] == "other provider")
    return any(other.start < one.end and one.start < other.end for other in persons)

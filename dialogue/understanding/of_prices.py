"""Is a price asked for, or does a message only sound like it: "remind me of the price", "can you do 9"?"""

from dialogue.understanding.evidence import Evidence
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import BREAK

_PART_OF_A_PHRASE = 2
_NEAR = 3  # words between "remind me" and a price
_AND = words_of("and")


def asks_a_price(evidence: Evidence) -> bool:
    """ "Wetin una di take for ...": a whole phrase, not only a word about money."""
    return any(one.labels[0] == "price" and one.length > _PART_OF_A_PHRASE for one in evidence.cues)


def asks_a_price_again(evidence: Evidence) -> bool:
    """ "Remind me of the price", "rappelle-moi le tarif": no reminder of a visit, and nothing agreed to."""
    wording = evidence.wording
    asked = [one.end for one in evidence.cues if one.labels[0] == "optin"]
    priced = [one.start for one in evidence.cues if one.labels[0] == "price"]
    between = [range(end, start) for end in asked for start in priced if 0 <= start - end <= _NEAR]
    return any(
        not any(wording.words[at] in _AND or BREAK.search(wording.gaps[at]) for at in (*one, one.stop))
        for one in between
    )


def asks_for_an_hour(evidence: Evidence) -> bool:
    """ "Can you do 9 or 10 tomorrow": all that sounds like a sum is an hour."""
    priced = [range(one.start, one.end) for one in evidence.cues if one.labels[0] == "price"]
    is_timed = all(not evidence.time_words.isdisjoint(one) for one in priced)
    return bool(priced) and is_timed and not evidence.cue("about money")

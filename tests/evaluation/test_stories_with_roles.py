"""Is the request of strangers found in their stories, and are they strangers?"""

from dialogue.understanding.roles import TOLD, WANTED, Kind
from evaluation.roles import roles_given, stories
from training.labelled import read_messages
from training.roles import FOLDER, stories_of

LEAST_KEPT = 0.9
LEAST_LEFT_OUT = {Kind.PLACE: 0.5, Kind.TIME: 0.5, Kind.TRADE: 0.3}


def test_what_is_wanted_is_kept() -> None:
    given = roles_given()
    kept = {kind: given[kind, WANTED].count(False) / len(given[kind, WANTED]) for kind in Kind}
    assert all(share >= LEAST_KEPT for share in kept.values()), kept


def test_what_is_only_told_is_left_out() -> None:
    given = roles_given()
    left_out = {kind: given[kind, TOLD].count(True) / len(given[kind, TOLD]) for kind in Kind}
    assert all(left_out[kind] >= least for kind, least in LEAST_LEFT_OUT.items()), left_out


def test_none_of_them_is_taught() -> None:
    taught = {one.text for path in FOLDER.glob("*.txt") for one in stories_of(path)}
    taught |= {one.text for one in read_messages()}
    assert taught.isdisjoint(one.text for one in stories())

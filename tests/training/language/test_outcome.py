"""Is the readiness to hear English beside Pidgin chosen on lines of one language alone?"""

from dialogue.language.evidence import NEAR, Answer
from training.language.outcome import Scored, readiness_of
from training.language.verdict import Case, Cases

PIDGIN = (0.0, 0.0, 1.0)


def _answers(near: float) -> list[tuple[Answer, float]]:
    return [(Answer((2,), PIDGIN, {}), 0.0), (Answer(NEAR, (0.4, 0.0, 0.6), {}), near)]


def _judged(kind: str, near: list[float]) -> tuple[Cases, Scored]:
    cases = Cases()
    cases.cases = [Case(kind, 0, PIDGIN, 1.0) for _ in near]
    return cases, [_answers(score) for score in near]


def test_it_goes_as_far_as_lines_of_one_language_bear() -> None:
    cases, scored = _judged("pcm", [-0.52, -0.57, *[-9.0] * 98])
    assert readiness_of(cases, scored) == 2.0, "two in a hundred are borne"
    cases, scored = _judged("pcm", [-0.52, -0.57, -0.67, *[-9.0] * 97])
    assert readiness_of(cases, scored) == 0.65


def test_mixes_that_it_finds_have_no_say() -> None:
    cases, scored = _judged("pcm", [-0.52] * 3 + [-9.0] * 97)
    mixes, found = _judged("real", [-0.1] * 50)
    cases.cases += mixes.cases
    assert readiness_of(cases, scored + found) == readiness_of(cases, scored + [_answers(3.0)] * 50) == 0.5

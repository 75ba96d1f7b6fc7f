import pytest

from dialogue.understanding.spelling import _vocabulary, sound, written_out


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("jsui", "je suis"),
        ("kil", "qu il"),
        ("vazi", "vas y"),
        ("suprimer", "supprimer"),
        ("arete", "arrete"),
        ("otre", "autre"),
        ("lotre", "l autre"),
        ("menvoyer", "m envoyer"),
    ],
)
def test_a_texting_spelling_is_written_out(written: str, meant: str) -> None:
    assert " ".join(written_out(written)) == meant


@pytest.mark.parametrize(
    "written", ["savoir", "salle", "heart", "plombier", "makepe", "serge", "light", "ya", "pa"]
)
def test_a_word_of_its_own_stays(written: str) -> None:
    assert written_out(written) == (written,)


def test_of_two_beginnings_that_sound_alike_the_same_one_is_meant_in_every_process() -> None:
    stems = _vocabulary().stems
    for one in _vocabulary().prefixes:
        if (heard := sound(one)) in stems:
            assert (len(stems[heard]), stems[heard]) >= (len(one), one)
